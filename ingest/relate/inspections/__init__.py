"""Inspections: who inspects whom, and what is not yet one."""
