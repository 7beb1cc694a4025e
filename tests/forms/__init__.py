"""Official documents of every regime and level, and what their regulated form says."""
