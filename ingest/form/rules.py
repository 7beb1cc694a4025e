"""What the rules say of a form: what is missing, what contradicts them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.form import Breach, Field, Form
from ingest.form.facts import Facts, begins, level_of, low, regime_of
from ingest.form.signatures import capacity_of, capacity_words
from ingest.form.spelling import begins_office
from ingest.lexicon.regimes import Regime, regimes

_PARTS = re.compile(r"[-–/.\s]+")


def judged(facts: Facts) -> Form:
    """The form, with what the rules say of it."""
    regime = regime_of(facts)
    lacks, wrong = tuple(missing(facts, regime)), tuple(breaches(facts, regime))
    return Form(regime.name, level_of(facts), facts.fields, facts.signatures, lacks, wrong)


def missing(facts: Facts, regime: Regime) -> Iterator[str]:
    """The components that the regime requires of this type and that are not there; ``name``: a signature has none."""
    kind = facts.kind.name if facts.kind is not None else ""
    wanted = list(regime.required)
    for types, components in regimes().extra:
        wanted += [one for one in components if kind in types]
    freed = {one for types, components in regimes().without if kind in types for one in components}
    freed |= _elsewhere(facts)
    for name in dict.fromkeys(wanted):
        there = facts.signatures if name == "signatures" else facts.all(name)
        if name not in freed and not there:
            yield name
    if any(signature.field("name") is None for signature in facts.signatures):
        yield "name"


def _elsewhere(facts: Facts) -> frozenset[str]:
    """What stands in the document that this one is attached to."""
    if not facts.attached or facts.first("number") is not None:
        return frozenset()
    return regimes().attached | (regimes().bare if facts.first("heading") is None else frozenset())


def breaches(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """What contradicts the rules of the regime."""
    for check in (
        _type_not_listed,
        _type_not_of_level,
        _symbol_not_of_type,
        _symbol_not_of_body,
        _separator,
        _capacities,
        _number_zero,
    ):
        yield from check(facts, regime)


def _type_not_listed(facts: Facts, regime: Regime) -> Iterator[Breach]:
    said = facts.first("type")
    if _before_rules(facts, regime):
        return
    if said is not None and facts.side != "union" and not any(said.value.startswith(one) for one in regime.types):
        vi = f"{regime.vi} không có loại văn bản {said.value}"
        yield Breach("type-not-listed", vi, f"{regime.en} knows no {said.value}", said.spans)


def _before_rules(facts: Facts, regime: Regime) -> bool:
    """Documents of the State from before its layout was regulated (Thông tư liên tịch 55/2005/TTLT-BNV-VPCP)."""
    return regime.side == "state" and (facts.day or "") < "2005-05-06"


def _type_not_of_level(facts: Facts, regime: Regime) -> Iterator[Breach]:
    said, name = facts.first("type"), facts.kind.name if facts.kind is not None else ""
    rules = [rule for rule in regimes().never if rule.applies(regime.side, facts.day) and name in rule.values]
    for field in facts.all("issuer") if said is not None else ():
        rule = next((rule for rule in rules if begins(low(field), rule.bodies)), None)
        if rule is not None and said is not None:
            vi = f"{field.value} không ban hành {name} ({rule.source})"
            en = f"{field.value} may not issue a {name} ({rule.source})"
            yield Breach("type-not-of-level", vi, en, (*said.spans, *field.spans))


def _symbol_not_of_type(facts: Facts, regime: Regime) -> Iterator[Breach]:
    symbol, kind = facts.first("symbol"), facts.kind
    parts = _PARTS.split(symbol.value) if symbol is not None else []
    if symbol is None or kind is None or len(parts) < 2 or (kind.name == "Công văn" and regime.side == "state"):
        return
    others = regimes().codes.get(parts[0], frozenset())
    own = {code for code, names in regimes().codes.items() if any(_kin(name, kind.name) for name in names)}
    if others and own and parts[0] not in own:
        vi = f"ký hiệu {parts[0]} không phải của {kind.name} ({regime.vi})"
        yield Breach("symbol-not-of-type", vi, f"{parts[0]} is no symbol of a {kind.name} ({regime.en})", symbol.spans)


def _kin(one: str, other: str) -> bool:
    """ "Thông báo kết luận" carries what a Thông báo carries."""
    return one.startswith(other) or other.startswith(one)


def _symbol_not_of_body(facts: Facts, regime: Regime) -> Iterator[Breach]:
    symbol, issuers = facts.first("symbol"), facts.all("issuer")
    if symbol is None or len(issuers) != 1:
        return
    rows = [rule for rule in regimes().symbols if rule.side == regime.side]
    own = next((rule for rule in rows if begins(low(issuers[0]), rule.bodies)), None)
    parts = set(_PARTS.split(symbol.value)[0 if regime.side == "state" else 1 :])
    if own is None or not parts:
        return
    known = {code for rule in rows for code in rule.values}
    if any(part.startswith(code) for part in parts for code in own.values) or not parts & known:
        return
    code = min(parts & known)
    vi, en = f"ký hiệu {code} không phải của {issuers[0].value}", f"{code} is no symbol of {issuers[0].value}"
    yield Breach(
        "symbol-not-of-body", f"{vi} ({own.source})", f"{en} ({own.source})", (*symbol.spans, *issuers[0].spans)
    )


def _separator(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """Party: 12-NQ/TU; State: 12/NQ-UBND."""
    symbol = facts.first("symbol")
    if symbol is None or facts.side == "union" or facts.side is None:
        return
    slash = re.fullmatch(r"[^-–/]+/[^-–]+", symbol.value) is not None
    party = regime.side == "party"
    wrong = facts.separator == "/" and "-" in symbol.value if party else facts.separator in ("-", "–") and slash
    if wrong and (party or any(_of_state(field) for field in facts.all("issuer"))):
        shown = f"{facts.separator}{symbol.value}"
        vi = f"“{shown}”: dấu nối của văn bản {'Nhà nước' if party else 'Đảng'} ({regime.vi})"
        en = f"“{shown}”: the marks of a document of the {'State' if party else 'Party'} ({regime.en})"
        yield Breach("separator-of-other-regime", vi, en, symbol.spans)


def _of_state(field: Field) -> bool:
    """Unions and associations write as their own statutes say."""
    return begins(low(field), [body for rule in regimes().symbols if rule.side == "state" for body in rule.bodies])


def _capacities(facts: Facts, regime: Regime) -> Iterator[Breach]:
    rules = regimes().capacity
    lines = (span for one in facts.signatures if (said := one.field("authority")) is not None for span in said.spans)
    for span in lines:
        kind, words = capacity_of(span.quote), capacity_words(span.quote).lower()
        group = begins(words, rules.group)
        alone = not group and (begins(words, rules.single) or begins_office(words))
        together = group or (regime.side == "party" and begins(words, rules.secretaries))
        if (kind == "collective" and alone) or (kind == "deputy" and together):
            one = kind == "collective"
            vi = f"“{span.quote}”: không ký {'thay mặt một người' if one else 'thay một tập thể'} ({rules.source})"
            en = f"“{span.quote}”: nobody signs {'on behalf of one person' if one else 'in place of a collective'}"
            yield Breach("capacity-not-of-body", vi, f"{en} ({rules.source})", (span,))


def _number_zero(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """Numbers below ten begin with a zero."""
    number = facts.first("number")
    if number is not None and not _before_rules(facts, regime) and re.fullmatch(r"[1-9]", number.value):
        vi = f"số {number.value} phải ghi là 0{number.value} ({regime.vi})"
        yield Breach("number-zero", vi, f"{number.value} is to be written 0{number.value} ({regime.en})", number.spans)
