"""Formal documents of one document: which one a number or a title means, and which the text itself is."""
