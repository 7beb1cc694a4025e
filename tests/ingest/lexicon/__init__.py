"""Every entry of the lexicon is proved by its own sentences."""
