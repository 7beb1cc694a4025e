"""Bodies as texts name them: a head of the lexicon and its sector, purpose, number, brand, territory, parent."""
