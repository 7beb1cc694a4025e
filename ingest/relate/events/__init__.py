"""Events: who holds them, chairs, attends and speaks there, and which one is meant."""
