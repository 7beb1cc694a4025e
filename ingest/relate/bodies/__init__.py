"""Bodies: what they are part of, who founds them, what takes their place."""
