"""Ways to read a document that another process can import: as the product does, and as it goes wrong."""

from __future__ import annotations

import os

import ingest
from graph.claim import Reading
from graph.errors import SchemaError
from graph.source import Document


def well(document: Document) -> Reading:
    """As the product reads."""
    return ingest.read(document)


def failing(document: Document) -> Reading:
    """Stops at the document of number 22 with one of our errors."""
    if "số 22" in document.text:
        raise SchemaError("thử", "a test", where=document.names[0])
    return well(document)


def broken(document: Document) -> Reading:
    """Breaks down at the documents whose number ends in 2."""
    if "2-NQ" in document.text:
        raise IndexError("list index out of range")
    return well(document)


def dying(document: Document) -> Reading:
    """Takes its process with it at the document of number 22."""
    if "số 22" in document.text:
        os._exit(1)
    return well(document)
