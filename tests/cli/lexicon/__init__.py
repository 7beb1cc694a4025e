"""The commands about the word lists."""
