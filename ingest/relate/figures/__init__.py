"""Figures: how many of what a body has, did or amounts to. A sentence is read clause by clause."""
