"""Posts as texts name them: a title, the marks before it, and the body behind it."""
