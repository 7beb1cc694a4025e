"""The jars of Neo4j Community, fetched once from Maven Central into a cache outside the project.

Neo4j is under GPLv3: it runs beside the tests in a process of its own and is never a part of what is shipped.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

ENDPOINT = "org.neo4j:neo4j:5.26.30"
LEAST = 200
"""Fewer jars than this are not a whole Neo4j: the recipe gives 213 and up."""


class Unavailable(Exception):
    """This machine cannot have a Neo4j; the message says why."""


def cache_folder() -> Path:
    """``PARTYGRAPH_CACHE``, or the user's cache folder by the XDG rules, or ``~/.cache``."""
    own = os.environ.get("PARTYGRAPH_CACHE")
    if own:
        return Path(own)
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "partygraph"


def class_path(cache: Path) -> list[Path]:
    """All jars of ``ENDPOINT``, fetched by jgo where the cache lacks them; ``Unavailable`` without network."""
    folder = _environment(cache)
    # Modular jars land in a folder of their own; on a plain class path both belong together.
    jars = sorted([*folder.glob("jars/*.jar"), *folder.glob("modules/*.jar")])
    if len(jars) < LEAST:
        raise Unavailable(f"{folder} holds {len(jars)} jars, not at least {LEAST}")
    return jars


def _environment(cache: Path) -> Path:
    try:
        import jgo
    except ImportError as error:
        raise Unavailable("the package jgo, which fetches Neo4j, is not installed") from error
    logging.getLogger("jgo").setLevel(logging.ERROR)
    try:
        return Path(jgo.build(ENDPOINT, cache_dir=cache / "neo4j").path)
    except Exception as error:  # jgo raises whatever its parts raise; each means that the jars are not to be had
        raise Unavailable(f"{ENDPOINT} cannot be fetched: {error!r}") from error
