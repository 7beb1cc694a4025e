"""Events as texts name them: where a name begins, how it goes on, and where it ends."""
