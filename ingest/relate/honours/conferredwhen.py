"""One honour that somebody got several times: by their days, statements are of one conferral or of several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date as calendar

from graph.dates import agree, bounds
from ingest.grammar.pieces import HonourRef
from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.statement import Statement
from ingest.relate.view import View

# A decision and the ceremony at which it is handed over lie no further apart.
_HALF_A_YEAR = 183
_YEAR = len("2019")
_YEARS = re.compile(
    r"(?:(?:trong|vào)\s+)?(?:\w+\s+)?năm\s+\d{4}(?:\s*(?:,|,?\s+và)\s+(?:năm\s+)?\d{4})+(?=\s*,)", re.IGNORECASE
)
_ROW = r"\d{4}(?:\s*(?:,|;|,?\s+và)\s+(?:năm\s+)?\d{4})"
_LED = r"\s+(?:trong\s+|vào\s+)?"
_BEHIND = re.compile(
    rf"\s*\(\s*(?:(?:các\s+)?năm\s+)?{_ROW}*\s*\)|{_LED}(?:(?:các|những)\s+)?năm\s+{_ROW}+(?![\w/-])"
    rf"|{_LED}năm\s+\d{{4}}(?=\s*(?:,|;|,?\s+và)\s+hạng\s)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{4}")


def several_years(view: View) -> tuple[str, ...]:
    """ "Năm 2010 và năm 2015, …", "Trong các năm 2010, 2012 và 2015, …": the years with which a sentence opens."""
    start, end = (view.scan.tokens.start[at] for at in (view.first, view.last - 1))
    found = _YEARS.match(view.scan.text, start, end)
    return tuple(_NUMBER.findall(found[0])) if found is not None else ()


def years_behind(view: View, honour: Item) -> tuple[str, ...]:
    """ "Huân chương Lao động hạng Ba (2001)", "Bằng khen năm 2010 và năm 2015": each year right behind an honour; one
    alone only in brackets, and not behind what is given for the work of a year."""
    found = _BEHIND.match(view.scan.text, view.scan.tokens.end[honour.last - 1])
    years = tuple(_NUMBER.findall(found[0])) if found is not None else ()
    yearly = isinstance(honour.piece, HonourRef) and honour.piece.kind.kind in view.scan.lexicon.words.yearly
    return () if yearly and len(years) == 1 else years


def conferral_key(rank: str, recipient: str, day: str | None) -> str:
    """The key of the draft of a conferral; what it has before the last stroke is of all those that may be one."""
    return f"{rank}|{recipient}|{day or ''}"


def each_conferral(statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements with one draft for what is one conferral: its days agree, or are not told, or lie near."""
    told = list(statements)
    drafts = {id(d): d for s in told for d in (s.subject, s.object) if d is not None and d.label == "Award"}
    if not drafts:
        yield from told
        return
    families: dict[str, list[Draft]] = {}
    for draft in drafts.values():
        families.setdefault(draft.key.rpartition("|")[0], []).append(draft)
    one = {id(d): group[0] for row in families.values() if len(row) > 1 for group in _groups(row) for d in group}
    for group_first, draft in ((one[key], drafts[key]) for key in one):
        group_first.spans |= draft.spans
        group_first.identify(**dict(draft.fields))
    for s in told:
        subject, target = one.get(id(s.subject), s.subject), one.get(id(s.object), s.object)
        yield s if subject is s.subject and target is s.object else replace(s, subject=subject, object=target)


def _groups(drafts: list[Draft]) -> list[list[Draft]]:
    """The drafts of one conferral each; one without a day is of the latest, for that is what the text is about."""
    dated = sorted((d for d in drafts if _day(d)), key=lambda d: (bounds(_day(d)), _day(d)))
    groups: list[list[Draft]] = []
    for draft in dated:
        if groups and near(_day(groups[-1][0]), _day(draft)):
            groups[-1].append(draft)
        else:
            groups.append([draft])
    undated = [d for d in drafts if not _day(d)]
    return [*groups[:-1], [*(groups[-1] if groups else ()), *undated]]


def near(day: str, later: str) -> bool:
    """May two days that a text tells of one honour be those of one conferral?"""
    if agree(frozenset((day, later))):
        return True
    if len(day) == len(later) == _YEAR:
        return False
    apart = calendar.fromisoformat(bounds(later)[0]) - calendar.fromisoformat(bounds(day)[1])
    return apart.days <= _HALF_A_YEAR


def _day(draft: Draft) -> str:
    return draft.key.rpartition("|")[2]
