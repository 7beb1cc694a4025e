"""What is read from each sample, reviewed and kept."""
