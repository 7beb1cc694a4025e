"""Running a report: values checked, names looked up, rows read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import IO, Protocol

from graph.errors import StoreError
from graph.schema import schema
from queries.formats import csv_parts, json_parts
from queries.names import Reader, matching_ids, search
from queries.near import near
from queries.report import NAMED, Parameter, Report, Text
from queries.table import Ref, Table, read_rows
from queries.values import Checked, check

PART = 20_000
"""So many rows are asked for at a time; the embedded engine reserves memory for as many as it is asked for."""
_TRIES = 3


class Versioned(Reader, Protocol):
    """What whole tables need of a store besides: to know whether it changed while they were read."""

    def version(self) -> int:
        """A number that grows with every write."""
        ...


def run(report: Report, store: Reader, values: Mapping[str, str], *, skip: int = 0, limit: int = PART) -> Table:
    """The rows of a report for the values that a user gave, ``limit`` of them after the first ``skip``.

    WrongValues (a ParameterError) for an unknown, missing or wrong value; QueryError from the store.
    """
    return _ask(report, store, values).rows(skip, limit)


def about(report: Report, store: Reader, ids: Mapping[str, Sequence[str]], *, limit: int = PART) -> Table:
    """The first rows of a report about nodes whose ids are known, by parameter; the other parameters are not given."""
    given = {item.name: None for item in report.parameters} | {name: list(found) for name, found in ids.items()}
    return _Question(report, store, given, ()).rows(0, limit)


def parts(report: Report, store: Versioned, values: Mapping[str, str], size: int = PART) -> Iterator[Table]:
    """All rows of a report, however many, in tables of ``size`` rows; there is always one.

    StoreError where the graph changed meanwhile: the parts would not be of one table. Else as :func:`run`.
    """
    before, question = store.version(), _ask(report, store, values)
    for skip in count(0, size):
        table = question.rows(skip, size)
        if store.version() != before:
            raise StoreError(
                "đồ thị đã thay đổi trong khi đọc; hãy chạy lại", "the graph changed while it was read; run it again"
            )
        yield table
        if not table.more:
            return


def write_whole(report: Report, store: Versioned, values: Mapping[str, str], form: str, file: IO[bytes]) -> None:
    """All rows of a report into a file from where it stands, as ``csv`` or ``json``.

    They are read anew where the graph changed meanwhile, three times at most; errors as in :func:`parts`.
    """
    start = file.tell()
    for left in reversed(range(_TRIES)):
        version = store.version()
        file.seek(start)
        file.truncate()
        try:
            for text in _FORMS[form](parts(report, store, values)):
                file.write(text.encode())
        except StoreError:
            if not left or store.version() == version:
                raise
        else:
            return


_FORMS = {"csv": csv_parts, "json": json_parts}


@dataclass(frozen=True, slots=True)
class _Question:
    """A report with the parameters that its Cypher takes, and what the reader should know of them."""

    report: Report
    store: Reader
    given: Mapping[str, object]
    notes: tuple[Text, ...]
    meant: tuple[Ref, ...] = ()

    def rows(self, skip: int, limit: int) -> Table:
        """``limit`` rows after the first ``skip``; none where a name matched nothing."""
        text = _narrowed(self.report.cypher, self.given)
        found = [] if self.notes else self.store.run(text, skip=skip, limit=limit + 1, **self.given)
        rows = read_rows(self.report, found[:limit])
        return Table(self.report, rows, self.given, self.notes, len(found) > limit, self.meant)


def _narrowed(cypher: str, given: Mapping[str, object]) -> str:
    """The Cypher without ``$p IS NULL OR`` for each parameter that is given.

    With ``$p IS NULL OR n.id IN $p`` an engine looks at all nodes, with ``n.id IN $p`` only at those of the ids.
    """
    for name, value in given.items():
        cypher = cypher.replace(f"${name} IS NULL OR ", "") if value is not None else cypher
    return cypher


def _ask(report: Report, store: Reader, values: Mapping[str, str]) -> _Question:
    given = bind(report, store, values)
    missed = [item for item in report.parameters if given[item.name] == []]
    said = [_unmatched(store, item, values.get(item.name) or item.default or "") for item in missed]
    meant = tuple(dict.fromkeys(one for _, things in said for one in things))
    return _Question(report, store, given, tuple(note for note, _ in said), meant)


def bind(report: Report, store: Reader, values: Mapping[str, str]) -> dict[str, object]:
    """The parameters that the Cypher takes, but for ``skip`` and ``limit``; WrongValues as in :func:`run`."""
    return {name: _bound(report, store, name, value) for name, value in check(report, values).items()}


def _bound(report: Report, store: Reader, name: str, value: Checked) -> object:
    parameter = report.parameter(name)
    if parameter is None or parameter.type not in NAMED or value is None:
        return value
    return matching_ids(store, str(value), NAMED[parameter.type])


def _unmatched(store: Reader, parameter: Parameter, typed: str) -> tuple[Text, tuple[Ref, ...]]:
    """What no name fits, and what may be meant: a thing of another kind that has it ("Thủ tướng Chính phủ" is an office
    and no body), or those of the kind whose names are like it."""
    labels = NAMED[parameter.type]
    kind = schema().node(labels[0]) if len(labels) == 1 else None
    vi, en = (kind.vi, kind.en) if kind else ("đối tượng", "thing")
    said = Text(f"Không có {vi} nào khớp với “{typed}”.", f"No {en} matches “{typed}”.")
    others = [label for label in NAMED["node"] if label not in labels]
    hit = next(iter(search(store, typed, others, limit=1)), None) if others else None
    if hit is not None:
        other, name = schema().node(hit.label), hit.ref.name
        told = Text(f"{said.vi} Có {other.vi} mang tên ấy: {name}.", f"{said.en} There is a {other.en}: {name}.")
        return told, (hit.ref,)
    like = near(store, typed, labels)
    if not like:
        return said, ()
    names = "; ".join(one.name for one in like)
    return Text(f"{said.vi} Tên gần giống: {names}.", f"{said.en} Names like it: {names}."), like
