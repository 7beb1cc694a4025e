"""What the claims of a document tell of the identity of its directives: whose they are, and of which year."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.join.documents.numbers import CENTRE, COMMITTEES, mark_of, tail, termed
from ingest.join.documents.titles import matter
from ingest.join.entities import Draft
from ingest.lexicon import lexicon
from ingest.relate.statement import Statement

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TITLE = 4
"""A title of so many words, its year among them, means one document of its issuer; without its year, one of a day."""
_MATTER = 3
"""So many words has it without those that open it."""
_DAY = len("2020-01-31")


def identify_directives(statements: Iterable[Statement]) -> None:
    """A directive is known by its issuer as well, wherever the sentence names it, and by the day of its issue."""
    issued = [s for s in statements if s.predicate == "ISSUED" and s.object is not None and _known(s.subject)]
    own = {id(s.subject): s.value for s in statements if s.predicate == "date" and s.subject.label == "Directive"}
    first: dict[int, Draft] = {}
    for s in issued:
        best = first.get(id(s.object), s.subject)
        first[id(s.object)] = min(best, s.subject, key=lambda draft: draft.key)
    for s in issued:
        assert s.object is not None
        day = next((value for name, value in s.qualifiers if name == "date"), None)
        _identify(s.object, first[id(s.object)], own.get(id(s.object)) or day)


def known(draft: Draft) -> bool:
    """Is it known beyond the document which body, or whose office, that is?"""
    return any(name in ("territory", "parent", "proper", "body", "state") for name, _ in draft.fields)


def _known(issuer: Draft) -> bool:
    """Is it known beyond the document who that is?"""
    fields = {name for name, _ in issuer.fields}
    return issuer.label in ("Organisation", "Post") and bool(
        fields & {"territory", "parent", "proper", "body", "state"}
    )


def _identify(draft: Draft, issuer: Draft, day: str | None) -> None:
    fields = dict(draft.fields)
    if "number" not in fields:
        title = fields.get("title", "")
        told = {"issuer": issuer.key, "matter": matter(title)}
        if len(title.split()) < _TITLE or len(told["matter"].split()) < _MATTER:
            return
        if _YEAR.search(title):
            draft.identify(**told)
        elif day is not None and len(day) == _DAY:
            draft.identify(**told, day=day)
        return
    said = {"scope": _scope(issuer)}
    mark = mark_of(fields, issuer.name, issuer.key)
    if mark is not None:
        fields["mark"] = mark
    if day is not None and "term" not in fields:
        said["year"] = day[:4]
    known = termed({**said, **fields}, day or fields.get("year"))
    if tail(known.get("mark", "")) not in COMMITTEES:
        known.pop("about", None)  # the Government's first resolution of each year has the same title
    draft.fields = tuple(sorted(known.items()))


def _scope(issuer: Draft) -> str:
    """The territory that the issuer's key ends with, the centre, or a body that numbers for itself."""
    if " @ " in issuer.key:
        return issuer.key.rpartition(" @ ")[2]
    root = issuer.key.rpartition(" < ")[2]
    head = lexicon().head_by_name.get(root)
    central = "state" in dict(issuer.fields) or root.startswith("Bộ ") or (head is not None and "nothing" in head.takes)
    return CENTRE if central else root
