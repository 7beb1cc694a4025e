"""What the rules are asked about, and which of them hold: the regime of a form, the level of the body that issues."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from graph.form import Field, Signature, WithFields
from graph.records import record
from graph.text import canonical
from ingest.lexicon.places import gazetteer
from ingest.lexicon.regimes import SIDES, FormType, LevelRule, Regime, regimes
from ingest.lexicon.wordforms import any_of


@record
class Facts(WithFields):
    """The fields and signatures, the type, the day, whose heading it has, the mark between number and symbol."""

    fields: tuple[Field, ...]
    signatures: tuple[Signature, ...]
    kind: FormType | None
    day: str | None
    side: str | None
    separator: str
    attached: bool
    """whether it says of which other document it is a part"""


def regime_of(facts: Facts) -> Regime:
    """The regime on its day, of the side whose heading it has, else of that whose numbers or bodies it has.

    Where one body issues it that belongs to the other side, the heading is wrong and not the body.
    """
    party = _of_party(facts) if facts.side is None else facts.side == "party"
    if facts.side in SIDES and misplaced(facts):
        party = not party
    rows = [regime for regime in regimes().regimes if regime.side == ("party" if party else "state")]
    return [regime for regime in rows if regime.since <= (facts.day or rows[-1].since)][-1]


def misplaced(facts: Facts) -> bool:
    """Whether the one body that issues is a committee of the Party below the heading of the State, or the other way."""
    issuers = facts.all("issuer")
    rows = [rule for rule in regimes().symbols if rule.side != facts.side and (rule.side == "state" or rule.committee)]
    return len(issuers) == 1 and any(begins(low(issuers[0]), rule.bodies) for rule in rows)


def before_rules(facts: Facts, regime: Regime) -> bool:
    """Whether it is from before the layout of its side was regulated in detail."""
    return (facts.day or "") < regimes().ruled[regime.side]


def _of_party(facts: Facts) -> bool:
    """Its number is written as the Party writes it, or a committee issues it."""
    committees = [body for rule in regimes().symbols if rule.side == "party" and rule.committee for body in rule.bodies]
    issuer = facts.first("issuer")
    return facts.separator in ("-", "–") or (issuer is not None and begins(low(issuer), committees))


def level_of(facts: Facts) -> str | None:
    """The level of the body that issues, by its name or that of the body above it."""
    symbol = facts.first("symbol")
    for field in (*facts.all("issuer"), *facts.all("superior")):
        name = low(field)
        ruled = next((rule.level for rule in regimes().levels if _fits(rule, name)), None)
        found = ruled or _city(name, symbol.value if symbol is not None else "")
        if found is not None:
            return found
    return None


def _fits(rule: LevelRule, name: str) -> bool:
    words = _phrases(rule.but).sub("", name) if rule.but else name  # "bảo hiểm xã hội" is of no xã
    has = not rule.having or _phrases(rule.having).search(words) is not None
    return has and (not rule.begins or begins(name, rule.begins))


def _city(name: str, symbol: str) -> str | None:
    """A city is a province or a district: its symbol or its name decides."""
    match = re.search(r"(?<!\w)(?:thành phố|thành ủy|thành đoàn|tp\.?)(?:\s+|(?<=\.))(?P<city>.+)", name)
    if match is None:
        return None
    return "province" if symbol.endswith("/TU") or gazetteer().is_province(match["city"].strip()) else "district"


def begins(words: str, names: Sequence[str]) -> bool:
    """Whether a text in small letters begins with one of some names."""
    return _phrases(tuple(names)).match(words) is not None


@cache
def _phrases(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(names)}(?!\w)")


def low(field: Field) -> str:
    """The words of a field in small letters, spelt as the lexicon spells them."""
    return calm(field.value)


def calm(words: str) -> str:
    """Words in small letters on one line, spelt as the lexicon spells them ("UỶ BAN" is "ủy ban")."""
    return " ".join(canonical(words).lower().split())
