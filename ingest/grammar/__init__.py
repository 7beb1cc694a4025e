"""From clean text to pieces: tokens, phrase tables, and one parser for each kind of thing that can be named."""
