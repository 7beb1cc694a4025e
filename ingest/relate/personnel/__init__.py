"""Personnel: who gets an office, moves, loses it, and is disciplined; by whom, and when it is announced."""
