"""What a numbered directive is known by: type, number, mark and scope, and the term or year in which it was numbered.

Numbers restart with every issuer, and every year (state) or term (Party). Without the one or the other a number alone
tells of no particular document.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ingest.grammar.documents.directive import number_fields, numbered_year
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
    letters = _whole(kind, mark(fields.get("symbol", "")), fields.get("year", ""))
    if letters and central(kind, letters, words):
        fields["scope"] = CENTRE
    letters = f"{_row(kind, symbol, letters)}{letters}"
    if letters:
        fields["mark"] = letters
    return sorted(termed(fields, date or fields.get("year")).items())


def _whole(kind: DirectiveType, letters: str, year: str) -> str:
    """The letters with those of the type, which decrees of the nineties ("60/CP") and many a text leave out: "Nghị định
    100/2019" can be but the Government's."""
    if letters in _BARE and kind.symbols:
        return f"{kind.symbols[0]}-{letters}"
    return (implied(kind.name, kind.only[0]) or "") if not letters and kind.only and year >= _GOVERNMENT else letters


YEARLY = "năm/"
"""Before the mark of a decision whose number has its year: "12/2020/QĐ-UBND" is of another row than "12/QĐ-UBND"."""
_DECISION, _ONE_ROW = "Quyết định", frozenset(("TW", "TU", "CP", "CTN", "HĐBT"))


def _row(kind: DirectiveType, symbol: str, letters: str) -> str:
    """Of which row of numbers a decision is; those of the Party and the President have but one."""
    two = kind.name == _DECISION and tail(letters) not in _ONE_ROW
    return YEARLY if two and numbered_year(symbol) is not None else ""


_BARE = ("CP", "TTg")
_GOVERNMENT = "1993"
"""Since then it is called so in the marks of its decrees."""


def mark(symbol: str) -> str:
    """The letters of a symbol in one form: "NQ/TƯ" and "NQ-TW" are "NQ/TW", "NĐ/CP" is "NĐ-CP"."""
    letters = symbol.replace("T.Ư", "TW").replace("TƯ", "TW").replace("T.W", "TW")
    return letters.replace("-", "/") if tail(letters) in COMMITTEES else letters.replace("/", "-")


def tail(letters: str) -> str:
    """The last letters of a mark, which tell the issuer: "QĐ-TTg" gives "TTg", "QH13" gives "QH"."""
    found = _TAIL.search(letters)
    return found[1] if found is not None else ""


def central(kind: DirectiveType, letters: str, words: Lexicon) -> bool:
    """Does the mark, or the type, tell that a central body issued it?"""
    return kind.central or tail(letters).lower() in words.words.central_marks


def mark_of(fields: Mapping[str, str], name: str, key: str) -> str | None:
    """The mark of a number that stands without it, by the name and the key of who issued it; None where it has one, or
    where it may be of either row."""
    kind, row = fields["type"], fields.get("mark", "")
    if row not in ("", YEARLY):
        return None
    letters, number = implied(kind, name), int(re.sub(r"\D", "", fields["number"]) or 0)
    if letters is not None and not row and kind == _DECISION and tail(letters) not in _ONE_ROW and number < _HIGH:
        return None
    letters = letters or implied_there(kind, key, yearly=bool(row))
    return f"{row}{letters}" if letters is not None else None


_HIGH = 300
"""No row of decisions with the year in their numbers goes so far."""


def implied(kind: str, issuer: str) -> str | None:
    """The mark of a number that stands without it ("Nghị quyết 39 của Bộ Chính trị"), where its issuer has one."""
    closed, named = lexicon().words, lexicon().directive_type(kind)
    issuer = _HEAD if issuer == _GOVERNED and kind in closed.of_the_head else issuer
    letters = next((ends for who, ends in closed.marks if issuer == who), None)
    return _marked(named, letters)


def implied_there(kind: str, issuer: str, *, yearly: bool) -> str | None:
    """The same of a committee of a territory, by the key of who issued it ("Ban Thường vụ < Tỉnh ủy @ tỉnh X"); its
    organs number for themselves, and the State's have two rows of some types, unless the year in the number tells."""
    who, closed = issuer.partition(" @ ")[0], lexicon().words
    led, _, body = who.rpartition(" < ")
    letters = next((ends for name, ends in closed.local_marks if body == name), None)
    if letters is None or (led and led not in closed.led_by):
        return None
    rows = letters == _COUNCILS and kind in closed.of_two_rows and not yearly
    return None if rows else _marked(lexicon().directive_type(kind), letters)


def _marked(kind: DirectiveType | None, letters: str | None) -> str | None:
    if letters is None or kind is None or not kind.symbols:
        return None
    return f"{kind.symbols[0]}/{letters}" if letters in COMMITTEES else f"{kind.symbols[0]}-{letters}"


_GOVERNED, _HEAD, _COUNCILS = "Chính phủ", "Thủ tướng Chính phủ", "UBND"


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
