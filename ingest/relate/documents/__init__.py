"""Formal documents: who issues and signs them, and what they do to each other."""
