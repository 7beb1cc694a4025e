"""What a fact is, and where it is kept: documents, claims, identities, the fold, the stores, the exports."""
