"""One decision as a line of text: five fields between bars, read by people as well as by this module."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.dates import bounds
from graph.errors import DecisionError

_KEYED = r"(?!person:|doc:|claim:|e:|c:)[a-z]+:[a-z0-9-]+"
_ENTITY, _NODE = re.compile(rf"e:[0-9a-f]{{20}}|{_KEYED}"), re.compile(_KEYED)
_DOCUMENT, _CLAIM = re.compile(r"[0-9a-f]{64}"), re.compile(r"c:[0-9a-f]{20}")
PAIR, DOCUMENT, CLAIM = ("same", "different"), ("withdraw", "restore"), ("accept", "reject")
ALIAS, UNDO = "alias", "undo"
VERBS = (*PAIR, ALIAS, *CLAIM, *DOCUMENT, UNDO)


@dataclass(frozen=True, slots=True)
class Decision:
    """One line. ``when`` is a date as its author gives it.

    ``operands``: two ids in order of code points (``same``, ``different``), an id and a name (``alias``), a claim
    (``accept``, ``reject``), the SHA-256 of a document (``withdraw``, ``restore``); those of another line (``undo``).
    """

    when: str
    who: str
    verb: str
    operands: tuple[str, ...]
    why: str

    def line(self) -> str:
        """The line as it stands in the file, without its end."""
        return " | ".join([self.when, self.who, self.verb, " ".join(self.operands), self.why])


def parse(text: str, where: str) -> Decision:
    """One line as a decision; DecisionError opened by ``where`` otherwise."""
    fields = [field.strip() for field in text.split("|")]
    if len(fields) != 5 or not all(fields):
        raise DecisionError(
            "cần năm phần: ngày | ai | việc | mã | vì sao", "expected: date | who | verb | ids | why", where=where
        )
    when, who, verb, ids, why = fields
    _check_date(when, where)
    if verb not in VERBS:
        known = ", ".join(VERBS)
        raise DecisionError(f"việc lạ '{verb}', chỉ nhận: {known}", f"'{verb}' is none of: {known}", where=where)
    return Decision(when, who, verb, operands(verb, ids.split(" "), where), why)


def operands(verb: str, ids: Sequence[str], where: str) -> tuple[str, ...]:
    """What a decision of this verb is about, checked and in its order; DecisionError opened by ``where``."""
    if verb == UNDO:
        return _operands(_shape(ids), ids, where)
    return _operands(verb, ids, where)


def _shape(ids: Sequence[str]) -> str:
    """A verb whose operands look like these."""
    if len(ids) == 1:
        return "accept" if ids[0].startswith("c:") else "withdraw"
    both = len(ids) == 2 and all(_ENTITY.fullmatch(one) for one in ids)
    return "same" if both else ALIAS


def _operands(verb: str, ids: Sequence[str], where: str) -> tuple[str, ...]:
    if verb == ALIAS:
        return _named(ids, where)
    count, shape, what = _expected(verb)
    if len(set(ids)) != count or len(ids) != count or not all(shape.fullmatch(one) for one in ids):
        found = " ".join(ids)
        raise DecisionError(
            f"'{verb}' cần {count} mã {what}, không phải '{found}'",
            f"'{verb}' needs {count} ids {what}, not '{found}'",
            where=where,
        )
    if len({one.split(":", 1)[0] for one in ids}) != 1 and verb in PAIR:
        raise DecisionError(f"khác loại: {ids}", f"of different kinds: {ids}", where=where)
    return tuple(sorted(ids))


def _expected(verb: str) -> tuple[int, re.Pattern[str], str]:
    if verb in PAIR:
        return 2, _ENTITY, "e:… (org:…, post:…)"
    return (1, _CLAIM, "c:…") if verb in CLAIM else (1, _DOCUMENT, "(SHA-256)")


def _named(ids: Sequence[str], where: str) -> tuple[str, ...]:
    node, name = ids[0] if ids else "", " ".join(" ".join(ids[1:]).split())
    if not _NODE.fullmatch(node) or not name:
        raise DecisionError(
            "'alias' cần một mã (org:…, post:…, không phải người) và một tên",
            "'alias' needs one id (org:…, post:…, no person) and a name",
            where=where,
        )
    return node, name


def _check_date(when: str, where: str) -> None:
    try:
        bounds(when)
    except ValueError as cause:
        raise DecisionError(f"ngày sai: '{when}'", f"wrong date: '{when}'", where=where) from cause
