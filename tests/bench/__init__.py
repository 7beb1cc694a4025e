"""Measurements, run by hand and never by the suite: ratios within one run. Figures go to docs/benchmarks.md."""
