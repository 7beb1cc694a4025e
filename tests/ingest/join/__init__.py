"""Tests of ingest/join."""
