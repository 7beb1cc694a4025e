"""Offices of one document: whose a title is, in its row, alone, of another country, in a list."""
