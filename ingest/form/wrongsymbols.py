"""What in the symbol of a form contradicts the rules: that of another type or body, or the marks of the other side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.form import Breach, Field
from ingest.form.facts import Facts, before_rules, begins, low
from ingest.lexicon.regimes import Regime, Rule, regimes

_PARTS = re.compile(r"[-–/.\s]+")


def wrong_symbols(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """Each breach of the symbol."""
    for check in (_not_of_type, _not_of_letter, _without_type, _not_of_body, _separator):
        yield from check(facts, regime)


def _is_letter(facts: Facts, regime: Regime) -> bool:
    """A letter of the State, whose symbol tells only who wrote it."""
    return regime.side == "state" and facts.kind is not None and facts.kind.name == "Công văn"


def _not_of_type(facts: Facts, regime: Regime) -> Iterator[Breach]:
    symbol, kind = facts.first("symbol"), facts.kind
    parts = _PARTS.split(symbol.value) if symbol is not None else []
    if symbol is None or kind is None or len(parts) < 2 or _is_letter(facts, regime):
        return
    others, own = regimes().codes.get(parts[0], frozenset()), _codes(kind.name)
    if others and own and parts[0] not in own:
        vi = f"ký hiệu {parts[0]} không phải của {kind.name} ({regime.vi})"
        yield Breach("symbol-not-of-type", vi, f"{parts[0]} is no symbol of a {kind.name} ({regime.en})", symbol.spans)


def _not_of_letter(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """ "12/CV-UBND": a letter of the State has no symbol of a type."""
    symbol, kind = facts.first("symbol"), facts.kind
    if symbol is None or kind is None or not _is_letter(facts, regime) or before_rules(facts, regime):
        return
    first = _PARTS.split(symbol.value)[0]
    if first in kind.symbols:
        vi = f"công văn không mang ký hiệu {first} ({regime.vi})"
        yield Breach("symbol-not-of-type", vi, f"a letter does not bear {first} ({regime.en})", symbol.spans)


def _codes(name: str) -> frozenset[str]:
    """The symbols that a type carries, with those of its kin."""
    return frozenset(code for code, names in regimes().codes.items() if any(_kin(one, name) for one in names))


def _kin(one: str, other: str) -> bool:
    """ "Thông báo kết luận" carries what a Thông báo carries."""
    return one.startswith(other) or other.startswith(one)


def _without_type(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """ "12/UBND" on a decision: the symbol tells no type."""
    symbol, kind = facts.first("symbol"), facts.kind
    if symbol is None or kind is None or _is_letter(facts, regime) or before_rules(facts, regime):
        return
    parts, own = _PARTS.split(symbol.value.upper()), [code.upper() for code in _codes(kind.name)]
    told = any(part.startswith(code) for part in parts for code in own)
    if own and not told and parts[0] not in regimes().codes and _row(facts, regime) is not None:
        vi = f"ký hiệu {symbol.value} không có chữ viết tắt của {kind.name} ({regime.vi})"
        yield Breach("symbol-without-type", vi, f"{symbol.value} tells no {kind.name} ({regime.en})", symbol.spans)


def _row(facts: Facts, regime: Regime) -> Rule | None:
    """What is known of the symbols of the one body that issues."""
    issuers = facts.all("issuer")
    rows = [rule for rule in regimes().symbols if rule.side == regime.side]
    return next((rule for rule in rows if len(issuers) == 1 and begins(low(issuers[0]), rule.bodies)), None)


def _not_of_body(facts: Facts, regime: Regime) -> Iterator[Breach]:
    symbol, own = facts.first("symbol"), _row(facts, regime)
    parts = set(_PARTS.split(symbol.value)[0 if regime.side == "state" else 1 :]) if symbol is not None else set()
    known = {code for rule in regimes().symbols if rule.side == regime.side for code in rule.values}
    if symbol is None or own is None or not parts & known:
        return
    if any(part.startswith(code) for part in parts for code in own.values):
        return
    code, issuer = min(parts & known), facts.all("issuer")[0]
    vi, en = f"ký hiệu {code} không phải của {issuer.value}", f"{code} is no symbol of {issuer.value}"
    yield Breach("symbol-not-of-body", f"{vi} ({own.source})", f"{en} ({own.source})", (*symbol.spans, *issuer.spans))


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
