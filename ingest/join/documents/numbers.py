"""What a numbered directive is known by: type, number, mark and scope, and the term or year in which it was numbered.

Numbers restart with every issuer, and every year (state) or term (Party). Without the one or the other a number alone
tells of no particular document.
"""

from __future__ import annotations

import re

from ingest.grammar.documents.directive import number_fields
from ingest.lexicon import Lexicon, lexicon
from ingest.lexicon.entries import DirectiveType
from ingest.lexicon.terms import Cycle, terms

CENTRE = "trung ương"
_TAIL = re.compile(r"([A-ZĐƯa-zđư&]+)\d*$")
COMMITTEES = {"TW": "Ban Chấp hành Trung ương Đảng", "TU": "Tỉnh ủy"}
"""By the last letters of a mark the committee of the Party whose terms count."""


def identified(
    kind: DirectiveType, number: str, symbol: str, date: str | None, words: Lexicon
) -> list[tuple[str, str]]:
    """The fields of its identity that number, symbol and date tell."""
    fields = dict(number_fields(number, symbol, date))
    written = fields.get("symbol", "")
    if written:
        fields["mark"] = mark(written)
        if central(kind, fields["mark"], words):
            fields["scope"] = CENTRE
    return sorted(termed(fields, date or fields.get("year")).items())


def mark(symbol: str) -> str:
    """The letters of a symbol in one form: "NQ/TƯ" is "NQ/TW", "NĐ/CP" is "NĐ-CP"."""
    letters = symbol.replace("T.Ư", "TW").replace("TƯ", "TW").replace("T.W", "TW")
    return letters if tail(letters) in COMMITTEES else letters.replace("/", "-")


def tail(letters: str) -> str:
    """The last letters of a mark, which tell the issuer: "QĐ-TTg" gives "TTg", "QH13" gives "QH"."""
    found = _TAIL.search(letters)
    return found[1] if found is not None else ""


def central(kind: DirectiveType, letters: str, words: Lexicon) -> bool:
    """Does the mark, or the type, tell that a central body issued it?"""
    return kind.central or tail(letters).lower() in words.words.central_marks


def implied(kind: str, issuer: str) -> str | None:
    """The mark of a number that stands without it ("Nghị quyết 39 của Bộ Chính trị"), where its issuer has one."""
    letters = next((ends for who, ends in lexicon().words.marks if issuer == who), None)
    named = lexicon().directive_type(kind)
    types = named.symbols if named is not None else ()
    if letters is None or not types:
        return None
    return f"{types[0]}/{letters}" if letters in COMMITTEES else f"{types[0]}-{letters}"


def termed(fields: dict[str, str], date: str | None) -> dict[str, str]:
    """The fields with the term in place of the year, where the Party's committees count by terms.

    In the month of a congress, or in its year where no more is known, the year is kept: no number is as high before
    and after it.
    """
    committee = COMMITTEES.get(tail(fields.get("mark", "")))
    cycle = next((one for one in terms().cycles if committee in one.heads), None)
    if cycle is None or date is None or date < cycle.terms[0].since[: len(date)]:
        return fields
    term = _term(cycle, date)
    if term is None:
        return fields
    return {**{name: value for name, value in fields.items() if name != "year"}, "term": term}


def _term(cycle: Cycle, date: str) -> str | None:
    """The only term in which a day, a month or a year can lie."""
    day = date[:7]
    fitting = [
        t.years for t in cycle.terms if t.since[: len(day)] <= day and (not t.until or day <= t.until[: len(day)])
    ]
    return fitting[0] if len(fitting) == 1 else None
