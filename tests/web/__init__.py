"""The pages, asked for over a real store."""
