"""Offices: who holds which, by the titles beside a name, in which terms and years."""
