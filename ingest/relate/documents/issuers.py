"""What the claims of a document tell of the identity of its directives: whose they are, and of which year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

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
_SHORT, _LONG, _COUNCIL = 4, 8, "HĐND"
"""So many words has the title of a number that is meant by it; of what is issued many times a day, or passed by a
council, more."""
_OF_ANOTHER = re.compile(r"\b\d{1,4} (?:19|20)\d\d [^\W\d]+|\bngày \d")
"""The year, or the day, of another document that a title names ("sửa đổi nghị định số 60 2003 nđ cp")."""
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
    for s in statements:
        if s.predicate == "date" and s.subject.label == "Directive" and id(s.subject) not in first and s.value:
            _date(s.subject, s.value)


def _date(draft: Draft, day: str) -> None:
    """ "Chỉ thị số 15/CT-TTg ban hành ngày 27/3/2020": the year of a number, or its term, whoever issued it."""
    fields = dict(draft.fields)
    if "number" in fields and "year" not in fields and "term" not in fields and len(day) == _DAY:
        draft.fields = tuple(sorted(termed({**fields, "year": day[:4]}, day).items()))


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
        draft.identify(**_titled(told, day))
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
    title = draft.matter or matter(fields.get("title", ""))
    if _whole(known) and _means_one(known, title):
        known |= _titled({"issuer": issuer.key, "matter": title}, day)
    draft.fields = tuple(sorted(known.items()))


def _means_one(fields: Mapping[str, str], title: str) -> bool:
    """Does the title of a numbered directive, with its day or its year, mean no other of its issuer?"""
    size, words = len(title.split()), lexicon().words
    daily = fields["type"] in words.daily or tail(fields["mark"]) == _COUNCIL
    repeated = daily and any(word in title for word in words.repeated)
    return size >= (_LONG if daily else _SHORT) and not repeated and _OF_ANOTHER.search(title) is None


def _titled(told: dict[str, str], day: str | None) -> dict[str, str]:
    """By what a directive is known without its number: a title with its year, or one of a day; nothing else."""
    dated = day if day is not None and len(day) == _DAY else None
    if _YEAR.search(told["matter"]):
        return {**told, "dated": dated} if dated is not None else told
    return {**told, "day": dated, "dated": dated} if dated is not None else {}


def _whole(fields: Mapping[str, str]) -> bool:
    """Is it known by its number, whatever its title?"""
    return all(name in fields for name in ("number", "mark", "scope")) and ("year" in fields or "term" in fields)


def _scope(issuer: Draft) -> str:
    """The territory that the issuer's key ends with, the centre, or a body that numbers for itself."""
    if " @ " in issuer.key:
        return issuer.key.rpartition(" @ ")[2]
    root = issuer.key.rpartition(" < ")[2]
    head = lexicon().head_by_name.get(root)
    central = "state" in dict(issuer.fields) or root.startswith("Bộ ") or (head is not None and "nothing" in head.takes)
    return CENTRE if central else root
