"""Honours: who grants them, hands them over and receives them, on what occasion."""
