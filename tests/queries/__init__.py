"""Reports: their headers, their parameters, and their rows on both engines."""
