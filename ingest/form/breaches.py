"""What in type, heading, number and day of a form contradicts the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.form import Breach
from ingest.form.facts import Facts, before_rules, begins, low, misplaced
from ingest.lexicon.regimes import SIDES, Regime, regimes

_ONE = re.compile(r"[1-9]")
#: Days below ten and the first two months are written with a zero.
_SHORT = re.compile(r"(?:ngày\s+[1-9]|tháng\s+[12])(?!\d)", re.IGNORECASE)


def breaches(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """Each breach of the head of a document."""
    for check in (_type_not_listed, _type_not_of_level, _heading_not_of_body, _number_zero, _date_zero, _year):
        yield from check(facts, regime)


def _type_not_listed(facts: Facts, regime: Regime) -> Iterator[Breach]:
    said = facts.first("type")
    if before_rules(facts, regime):
        return
    if said is not None and facts.side != "union" and not any(said.value.startswith(one) for one in regime.types):
        vi = f"{regime.vi} không có loại văn bản {said.value}"
        yield Breach("type-not-listed", vi, f"{regime.en} knows no {said.value}", said.spans)


def _type_not_of_level(facts: Facts, regime: Regime) -> Iterator[Breach]:
    said, name = facts.first("type"), facts.kind.name if facts.kind is not None else ""
    rules = [rule for rule in regimes().never if rule.applies(regime.side, facts.day) and name in rule.values]
    for field in facts.all("issuer") if said is not None else ():
        rule = next((rule for rule in rules if begins(low(field), rule.bodies)), None)
        if rule is not None and said is not None:
            vi = f"{field.value} không ban hành {name} ({rule.source})"
            en = f"{field.value} may not issue a {name} ({rule.source})"
            yield Breach("type-not-of-level", vi, en, (*said.spans, *field.spans))


def _heading_not_of_body(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """A committee of the Party below the heading of the State, a council below that of the Party."""
    heading, issuers = facts.first("heading"), facts.all("issuer")
    if heading is not None and facts.side in SIDES and misplaced(facts):
        vi = f"“{heading.value}” không phải tiêu đề văn bản của {issuers[0].value} ({regime.vi})"
        en = f"“{heading.value}” is no heading of {issuers[0].value} ({regime.en})"
        yield Breach("heading-not-of-body", vi, en, (*heading.spans, *issuers[0].spans))


def _number_zero(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """Numbers below ten begin with a zero."""
    number = facts.first("number")
    if number is not None and not before_rules(facts, regime) and _ONE.fullmatch(number.value):
        vi = f"số {number.value} phải ghi là 0{number.value} ({regime.vi})"
        yield Breach("number-zero", vi, f"{number.value} is to be written 0{number.value} ({regime.en})", number.spans)


def _date_zero(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """Days below ten and the months January and February begin with a zero."""
    date = facts.first("date")
    if date is None or before_rules(facts, regime):
        return
    words = " ".join(" ".join(span.quote.split()) for span in date.spans)
    for match in _SHORT.finditer(words):
        right = f"{match.group()[:-1]}0{match.group()[-1]}"
        vi, en = f"“{match.group()}” phải ghi là “{right}”", f"“{match.group()}” is to be written “{right}”"
        yield Breach("date-zero", f"{vi} ({regime.vi})", f"{en} ({regime.en})", date.spans)
        return


def _year(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """Numbers of the Party run through a term and bear no year."""
    year = facts.first("year")
    if year is not None and regime.side == facts.side == "party":
        vi, en = f"số văn bản của Đảng không mang năm {year.value}", f"numbers of the Party bear no year {year.value}"
        yield Breach("year-not-of-regime", f"{vi} ({regime.vi})", f"{en} ({regime.en})", year.spans)
