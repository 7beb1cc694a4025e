"""Documents and passages with what a careful reader records from them."""
