"""Territories of one document: what a level, a bare name or a short form is of, and where the text takes place."""
