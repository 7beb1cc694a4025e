"""Bodies: what they are part of, who founds and inspects them, what takes their place."""
