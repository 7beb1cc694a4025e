"""What the rules say of a form: which regime it follows, what is missing, what contradicts them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.form import Breach, Field, Signature
from graph.records import record
from ingest.form.letterhead import Letterhead
from ingest.form.signatures import capacity_words
from ingest.lexicon.regimes import FormType, LevelRule, Regime, Rule, regimes
from ingest.lexicon.places import gazetteer
from ingest.lexicon.wordforms import any_of

_PARTS = re.compile(r"[-–/.\s]+")


@record
class Facts:
    """What the rules are asked about: the fields and signatures, the type, the day, whose heading it has."""

    fields: tuple[Field, ...]
    signatures: tuple[Signature, ...]
    kind: FormType | None
    day: str | None
    head: Letterhead

    def all(self, name: str) -> tuple[Field, ...]:
        """The fields of one name."""
        return tuple(field for field in self.fields if field.name == name)

    def first(self, name: str) -> Field | None:
        """The first of them."""
        return next(iter(self.all(name)), None)


def regime_of(facts: Facts) -> Regime:
    """The regime of the side whose heading or symbol the document has, on its day."""
    side = facts.head.side
    if side is None:
        side = "party" if _looks_like_party(facts) else "state"
    rows = [regime for regime in regimes().regimes if regime.side == ("party" if side == "party" else "state")]
    held = [regime for regime in rows if regime.since <= (facts.day or rows[-1].since)]
    return held[-1]


def _looks_like_party(facts: Facts) -> bool:
    """Without a heading: its number is written as the Party writes it, or it comes from a committee."""
    issuer, names = (
        facts.first("issuer"),
        [body for rule in regimes().symbols if rule.side == "party" for body in rule.bodies],
    )
    named = issuer is not None and _begins(issuer, names[:-6])
    return facts.head.separator in ("-", "–") or (named and not facts.head.separator)


def level_of(facts: Facts) -> str | None:
    """The level of the body that issues, by its name or that of the body above it."""
    for field in (*facts.all("issuer")[:1], *facts.all("superior")):
        name = _low(field)
        found = next((rule.level for rule in regimes().levels if _fits(rule, name)), None) or _city(name)
        if found is not None:
            return found
    return None


def _fits(rule: LevelRule, name: str) -> bool:
    begins = rule.begins and re.match(rf"{any_of(rule.begins)}(?!\w)", name)
    return bool(begins or (rule.has and re.search(rf"(?<!\w){any_of(rule.has)}(?!\w)", name)))


def _city(name: str) -> str | None:
    """A city is a province or a district: its name decides."""
    match = re.search(r"(?:thành phố|thành ủy|thành đoàn|tp\.?)\s+(?P<city>.+)", name)
    if match is None:
        return None
    return "province" if gazetteer().is_province(match["city"].strip()) else "district"


def missing(facts: Facts, regime: Regime) -> Iterator[str]:
    """The components that the regime requires of this type, and that are not there."""
    kind = facts.kind.name if facts.kind is not None else ""
    wanted = list(regime.required)
    for types, components in regimes().extra:
        wanted += [one for one in components if kind in types]
    freed = {one for types, components in regimes().without if kind in types for one in components}
    for name in dict.fromkeys(wanted):
        there = facts.signatures if name == "signatures" else facts.all(name)
        if name not in freed and not there:
            yield name


def breaches(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """What contradicts the rules of the regime."""
    for check in (
        _type_not_listed,
        _type_not_of_level,
        _symbol_not_of_type,
        _symbol_not_of_body,
        _separator,
        _capacities,
    ):
        yield from check(facts, regime)


def _type_not_listed(facts: Facts, regime: Regime) -> Iterator[Breach]:
    said = facts.first("type")
    if said is not None and facts.head.side != "union" and not any(said.value.startswith(one) for one in regime.types):
        vi = f"{regime.vi} không có loại văn bản {said.value}"
        yield Breach("type-not-listed", vi, f"{regime.en} knows no {said.value}", said.spans)


def _type_not_of_level(facts: Facts, regime: Regime) -> Iterator[Breach]:
    said, kind = facts.first("type"), facts.kind
    for field in facts.all("issuer") if said is not None and kind is not None else ():
        for rule in regimes().never:
            if (
                said is not None
                and kind is not None
                and kind.name in rule.values
                and _applies(rule, facts, regime, field)
            ):
                vi = f"{field.value} không ban hành {kind.name} ({rule.source})"
                en = f"{field.value} may not issue a {kind.name} ({rule.source})"
                yield Breach("type-not-of-level", vi, en, (*said.spans, *field.spans))


def _symbol_not_of_type(facts: Facts, regime: Regime) -> Iterator[Breach]:
    symbol, kind = facts.first("symbol"), facts.kind
    parts = _PARTS.split(symbol.value) if symbol is not None else []
    if symbol is None or kind is None or len(parts) < 2 or facts.first("type") is None:
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
    own = next((rule for rule in rows if _begins(issuers[0], rule.bodies)), None)
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
    symbol, head = facts.first("symbol"), facts.head
    if symbol is None or head.side == "union" or head.side is None:
        return
    slash = re.fullmatch(r"[^-–/]+/[^-–]+", symbol.value) is not None
    party = regime.side == "party"
    wrong = head.separator == "/" and "-" in symbol.value if party else head.separator in ("-", "–") and slash
    if wrong and (party or any(_of_state(field) for field in facts.all("issuer"))):
        shown = f"{head.separator}{symbol.value}"
        vi = f"“{shown}”: dấu nối của văn bản {'Nhà nước' if party else 'Đảng'} ({regime.vi})"
        en = f"“{shown}”: the marks of a document of the {'State' if party else 'Party'} ({regime.en})"
        yield Breach("separator-of-other-regime", vi, en, symbol.spans)


def _of_state(field: Field) -> bool:
    """Unions and associations write as their own statutes say."""
    return _begins(field, [body for rule in regimes().symbols if rule.side == "state" for body in rule.bodies])


def _capacities(facts: Facts, regime: Regime) -> Iterator[Breach]:
    rules = regimes().capacity
    for signature in facts.signatures:
        field = signature.field("authority")
        words = capacity_words(field.value).lower() if field is not None else ""
        one = signature.kind == "collective"
        alone = _starts(words, rules.alone) or _starts(words, rules.single)
        group = _starts(words, rules.group) or (regime.side == "party" and _starts(words, rules.secretaries))
        if field is not None and (alone if one else group and signature.kind == "deputy"):
            vi = f"“{field.value}”: không ký {'thay mặt một người' if one else 'thay một tập thể'} ({rules.source})"
            en = f"“{field.value}”: nobody signs {'on behalf of one person' if one else 'in place of a collective'}"
            yield Breach("capacity-not-of-body", vi, f"{en} ({rules.source})", field.spans)


def _applies(rule: Rule, facts: Facts, regime: Regime, issuer: Field) -> bool:
    return rule.applies(regime.side, facts.day) and _begins(issuer, rule.bodies)


def _begins(field: Field, names: Sequence[str]) -> bool:
    return _starts(_low(field), names)


def _starts(words: str, names: Sequence[str]) -> bool:
    return re.match(rf"{any_of(names)}(?!\w)", words) is not None


def _low(field: Field) -> str:
    return " ".join(field.value.lower().split())
