"""The archivist's hand on the word lists."""
