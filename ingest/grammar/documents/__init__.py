"""Formal documents as texts name them: by number and symbol, by title, by issuer, alone and in rows."""
