"""Human decisions: a text file of lines that only grows; undoing one is another line.

One decision is one line of five fields between bars, read by people as well as by this module::

    2026-03-02 | Trần Thị B | same | e:0a… e:1b… | cùng một người, xem tiểu sử

``same`` and ``different`` name two local entities (``e:…``, people) or two nodes of keyed kinds (``org:…``);
``withdraw`` and ``restore`` name a document by its whole SHA-256. Of several lines about the same things the last one
counts. Empty lines and lines that begin with ``#`` are for the reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from graph.dates import bounds
from graph.errors import DecisionError
from graph.joined import joined

_PAIR = re.compile(r"e:[0-9a-f]{20}|(?!person:|doc:|claim:)[a-z]+:[a-z0-9-]+")
_DOCUMENT = re.compile(r"[0-9a-f]{64}")
_OPERANDS = {"same": (2, _PAIR), "different": (2, _PAIR), "withdraw": (1, _DOCUMENT), "restore": (1, _DOCUMENT)}

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Decision:
    """One line. ``when`` is a date as its author gives it; ``operands`` are ids, for a pair in order of code points."""

    when: str
    who: str
    verb: str
    operands: tuple[str, ...]
    why: str

    def line(self) -> str:
        """The line as it stands in the file, without its end."""
        return " | ".join([self.when, self.who, self.verb, " ".join(self.operands), self.why])


@dataclass(frozen=True)
class Decisions:
    """All decisions, in the order of the file."""

    lines: tuple[Decision, ...] = ()

    @cached_property
    def _last(self) -> Mapping[tuple[str, ...], str]:
        return {decision.operands: decision.verb for decision in self.lines}

    @cached_property
    def withdrawn(self) -> frozenset[str]:
        """The SHA-256 of the documents that were withdrawn and not restored."""
        return frozenset(operands[0] for operands, verb in self._last.items() if verb == "withdraw")

    @cached_property
    def same(self) -> frozenset[Pair]:
        """Pairs that are one thing."""
        return self._pairs("same")

    @cached_property
    def different(self) -> frozenset[Pair]:
        """Pairs that are two things."""
        return self._pairs("different")

    def canonical(self, node: str) -> str:
        """What stands for a node or a local entity and all that are decided to be the same: the first by code point."""
        return self._first.get(node, node)

    def partners(self, entities: Iterable[str]) -> frozenset[str]:
        """The local entities that are decided to be the same as some of ``entities``, directly or through others."""
        wanted = frozenset(entities)
        return frozenset(one for group in self._groups if not wanted.isdisjoint(group) for one in group) - wanted

    def contradiction(self) -> Pair | None:
        """Two things that were decided to be different, and the same by way of others; None where there are none."""
        pairs = (pair for pair in self.different if self.canonical(pair[0]) == self.canonical(pair[1]))
        return min(pairs, default=None)

    @cached_property
    def _groups(self) -> tuple[frozenset[str], ...]:
        return joined({one for pair in self.same for one in pair}, self.same)

    @cached_property
    def _first(self) -> Mapping[str, str]:
        return {one: min(group) for group in self._groups for one in group}

    def _pairs(self, verb: str) -> frozenset[Pair]:
        return frozenset((ids[0], ids[1]) for ids, said in self._last.items() if said == verb)


def read(path: Path) -> Decisions:
    """The decisions of a file; none where there is no file.

    DecisionError with file:line for a line that is wrong, and for decisions that contradict each other.
    """
    lines = enumerate(_text(path).split("\n"), 1)
    said = ((number, text) for number, text in lines if text.strip() and not text.startswith("#"))
    return _consistent(Decisions(tuple(parse(text, f"{path}:{number}") for number, text in said)), path)


def append(path: Path, decision: Decision) -> None:
    """Add one line to the file, which need not exist; DecisionError, and no change, where it could not be read back."""
    line = decision.line()
    if "\n" in line or "\r" in line or parse(line, str(path)) != decision:
        raise DecisionError(f"không ghi được dòng: {line!r}", f"not one line of five fields: {line!r}", where=str(path))
    _consistent(Decisions((*read(path).lines, decision)), path)
    # Whoever edited the file by hand may have left its last line without an end.
    before = _text(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(f"{line}\n" if not before or before.endswith("\n") else f"\n{line}\n")
    except OSError as cause:
        raise DecisionError("không ghi được", f"cannot be written: {cause}", where=str(path)) from cause


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as cause:
        raise DecisionError(f"không đọc được ({cause})", f"cannot be read ({cause})", where=str(path)) from cause


def parse(text: str, where: str) -> Decision:
    """One line as a decision; DecisionError opened by ``where`` otherwise."""
    fields = [field.strip() for field in text.split("|")]
    if len(fields) != 5 or not all(fields):
        raise DecisionError(
            "cần năm phần: ngày | ai | việc | mã | vì sao", "expected: date | who | verb | ids | why", where=where
        )
    when, who, verb, ids, why = fields
    _check_date(when, where)
    return Decision(when, who, verb, _operands(verb, ids.split(), where), why)


def _consistent(decisions: Decisions, path: Path) -> Decisions:
    pair = decisions.contradiction()
    if pair:
        both = " ".join(pair)
        raise DecisionError(f"vừa giống vừa khác: {both}", f"both the same and different: {both}", where=str(path))
    return decisions


def _check_date(when: str, where: str) -> None:
    try:
        bounds(when)
    except ValueError as cause:
        raise DecisionError(f"ngày sai: '{when}'", f"wrong date: '{when}'", where=where) from cause


def _operands(verb: str, ids: list[str], where: str) -> tuple[str, ...]:
    if verb not in _OPERANDS:
        known = ", ".join(_OPERANDS)
        raise DecisionError(f"việc lạ '{verb}', chỉ nhận: {known}", f"'{verb}' is none of: {known}", where=where)
    count, shape = _OPERANDS[verb]
    if len(set(ids)) != count or len(ids) != count or not all(shape.fullmatch(one) for one in ids):
        raise DecisionError(f"'{verb}' cần {count} mã", f"'{verb}' needs {count} ids, not {ids}", where=where)
    if len({one.split(":", 1)[0] for one in ids}) != 1:
        raise DecisionError(f"khác loại: {ids}", f"of different kinds: {ids}", where=where)
    return tuple(sorted(ids))
