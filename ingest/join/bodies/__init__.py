"""Bodies of one document: which one a name means, in full, cut short, or by a plain word."""
