"""A new entry: written into the user's own list after it was tried; what does not fit is refused."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from graph.errors import LexiconError, ParameterError
from ingest.curate.layout import Value, entry_line
from ingest.curate.rows import Row, own_rows, shipped_rows
from ingest.curate.shown import Shown
from ingest.lexicon import entries
from ingest.lexicon.closed import words
from ingest.lexicon.own import SETTING

KINDS = {
    "organisation": "bodies.yaml",
    "post": "posts.yaml",
    "directive": "directives.yaml",
    "honour": "honours.yaml",
    "event": "events.yaml",
    "sector": "sectors.yaml",
    "abbreviation": "abbreviations.yaml",
    "verb": "verbs.yaml",
    "alias": "",
}
"""What can be added, and its list; an alias goes to the list of the entry that it is of."""
_DEFAULTS: dict[str, dict[str, Value]] = {"organisation": {"takes": ["nothing"]}, "post": {"body": "follows"}}
_LISTS = ("takes", "level", "symbols", "bare", "parent")


@dataclass(frozen=True, slots=True)
class Addition:
    """``of``: the entry that an alias is of, the cue of a verb, or what an abbreviation stands for; ``fields``: others
    of the entry by name, lists with commas."""

    kind: str
    name: str
    examples: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    counter: tuple[str, ...] = ()
    of: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Added:
    """``where``: file and line of the new entry; ``known``: its example showed the name without it."""

    where: str
    known: bool


def add(addition: Addition, folder: Path) -> Added:
    """Write an entry into the user's folder.

    ParameterError for an addition that lacks something; LexiconError, and nothing is written, where the entry is
    broken, clashes with another, or is not found in its examples.
    """
    if not addition.examples:
        raise ParameterError("cần ít nhất một câu ví dụ (--example)", "at least one sentence is needed (--example)")
    file, line = _list_of(addition), entry_line(_entry(addition))
    path = folder / file
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    text = before + ("" if before.endswith("\n") or not before else "\n") + line
    where = f"{path}:{len(text.splitlines())}"
    named = addition.kind != "alias"  # which may well be read, but as something else than what it is another name of
    known = named and any(Shown(example).whole(addition.name) for example in addition.examples)
    _try_out(folder, file, text, where)
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return Added(where, known)


def _list_of(addition: Addition) -> str:
    if addition.kind != "alias":
        return KINDS[addition.kind]
    files = sorted(
        {row.file for row in (*shipped_rows(), *own_rows()) if row.name == addition.of and _takes_aliases(row)}
    )
    if len(files) == 1:
        return files[0]
    vi, en = (
        ("có ở nhiều danh sách", "is in several lists") if files else ("không có mục này", "there is no such entry")
    )
    raise ParameterError(f"--of '{addition.of or ''}': {vi}", f"--of '{addition.of or ''}': {en}")


def _takes_aliases(row: Row) -> bool:
    return row.file in ("bodies.yaml", "posts.yaml", "honours.yaml", "sectors.yaml")


def _entry(a: Addition) -> dict[str, Value]:
    given: dict[str, Value] = {
        name: [part.strip() for part in value.split(",")] if name in _LISTS else value
        for name, value in a.fields.items()
    }
    lists: dict[str, Value] = {"examples": list(a.examples)}
    if a.counter:
        lists["counter"] = list(a.counter)
    if a.kind in ("alias", "verb", "abbreviation"):
        return {**_referring(a), **lists}
    if a.aliases:
        lists["aliases"] = list(a.aliases)
    return {"name": a.name, **_assumed(a), **given, **lists}


def _assumed(a: Addition) -> dict[str, Value]:
    """What an entry says where its author did not: an organisation whose examples put it into a territory ("Hội Làm
    vườn tỉnh X") is one of each, and any other is a body by itself."""
    levels = dict(words().levels)
    after = "|".join(sorted(map(re.escape, levels), key=len, reverse=True))
    placed = re.compile(rf"{re.escape(a.name)}\s+({after})(?!\w)", re.IGNORECASE)
    found = {levels[hit[1].lower()] for one in a.examples for hit in placed.finditer(one)}
    if a.kind == "organisation" and "takes" not in a.fields and found:
        return {"takes": ["place"], "needs": "yes", "level": [level for level in entries.LEVELS if level in found]}
    return _DEFAULTS.get(a.kind, {})


def _referring(a: Addition) -> dict[str, Value]:
    if a.of is None:
        raise ParameterError(f"'{a.kind}' cần --of", f"'{a.kind}' needs --of")
    names: list[Value] = [a.name, *a.aliases]
    if a.kind == "alias":
        return {"alias_of": a.of, "aliases": names}
    if a.kind == "abbreviation":
        return {"abbr": names, "as": a.of}
    cues = sorted({cue.name for cue in entries.cues()})
    if a.of not in cues:
        known = ", ".join(cues)
        raise ParameterError(f"--of '{a.of}' không thuộc: {known}", f"--of '{a.of}' is none of: {known}")
    return {"cue": a.of, "phrases": names}


def _try_out(folder: Path, file: str, text: str, where: str) -> None:
    """Load and check a copy of the folder with the new entry, in a process that has loaded nothing yet."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name, "lexicon")
        if folder.exists():
            shutil.copytree(folder, copy)
        copy.mkdir(exist_ok=True)
        (copy / file).write_text(text, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "ingest.curate"],
            env={**os.environ, SETTING: str(copy)},
            capture_output=True,
            text=True,
            check=True,
        )
        line = where.rpartition(":")[2]
        for found in json.loads(done.stdout):
            at = found["where"].replace(str(copy), str(folder))
            if found["broken"] or at.endswith(f"{file}:{line}"):
                raise LexiconError(
                    found["vi"].replace(str(copy), str(folder)), found["en"].replace(str(copy), str(folder)), where=at
                )
