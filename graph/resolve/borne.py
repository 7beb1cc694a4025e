"""A thing that one document tells by its number and another by its title alone: the title means the one that bears it.
So does a school that one tells with its commune, and another with its district alone.

What has a stronger key and the fields of a weaker one (:attr:`NodeKind.weak`) *bears* the id that it would have by the
weaker alone. Who is told by the weaker alone is the bearer, if there is one and no other, the days told of both
agree and nobody decided otherwise; else it keeps its own id. So it hangs on the set of the bearers and on no order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from graph.claim import LocalEntity, Reading
from graph.decisions import Decisions
from graph.ids import node_id, weak_id
from graph.schema import schema

Bar = Literal["none", "several", "day", "decided"]
"""Why a title means no numbered thing: none bears it, or several do, of another day, or somebody decided so."""


@dataclass(frozen=True, slots=True, order=True)
class Bearer:
    """The id by the weaker key, the node that bears it, and the day that a document tells of it, or ""."""

    weak: str
    node: str
    day: str


class Borne:
    """What is known of the bearers of some weaker ids."""

    def __init__(self, bearers: Iterable[Bearer] = (), decisions: Decisions | None = None) -> None:
        """``bearers``: all of the ids that will be asked for."""
        found: defaultdict[str, set[Bearer]] = defaultdict(set)
        for one in bearers:
            found[one.weak].add(one)
        self._bearers: Mapping[str, set[Bearer]] = found
        self._decisions = decisions or Decisions()
        self._joined = frozenset(one for pair in self._decisions.same for one in pair)

    def node(self, entity: LocalEntity) -> str:
        """The node of an entity of a keyed kind, but for what was decided of it."""
        own = _own(entity)
        if own != _weak(entity):
            return own
        found = self.bearer(own, day_of(entity))
        return found if isinstance(found, str) else own

    def bearer(self, weak: str, day: str) -> str | tuple[Bar, tuple[str, ...]]:
        """The node that a weaker id means on a day (or "", where none is told); else why not, and who bears it."""
        rows = self._bearers.get(weak, set())
        nodes = tuple(sorted({one.node for one in rows}))
        if len(nodes) != 1:
            return ("several" if nodes else "none"), nodes
        if day and any(one.day not in ("", day) for one in rows):
            return "day", nodes
        apart = (min(weak, nodes[0]), max(weak, nodes[0])) in self._decisions.different
        return ("decided", nodes) if apart or weak in self._joined else nodes[0]


NOBODY = Borne()
"""Nothing is borne by anybody."""


def bearers(reading: Reading) -> frozenset[Bearer]:
    """Who bears which weaker id, as far as one document tells."""
    rows = ((one, weak, _own(one)) for one in reading.entities if _may(one) and (weak := _weak(one)) is not None)
    return frozenset(Bearer(weak, own, day_of(one)) for one, weak, own in rows if weak != own)


def asked(reading: Reading) -> frozenset[str]:
    """The ids of what the document tells by a weaker key alone."""
    told = ((one, weak) for one in reading.entities if _may(one) and (weak := _weak(one)) is not None)
    return frozenset(weak for one, weak in told if _own(one) == weak)


def borrowed(entity: LocalEntity, node: str, decisions: Decisions) -> bool:
    """Is something counted at what bears its weaker id, and neither at its own node nor where a decision puts it?"""
    return _may(entity) and _own(entity) == _weak(entity) and decisions.called(_own(entity), entity.name) != node


def day_of(entity: LocalEntity) -> str:
    """The day that the document tells of it, else ""."""
    return dict(entity.key).get("dated", "")


def _may(entity: LocalEntity) -> bool:
    return bool(schema().node(entity.label).weak)


def _own(entity: LocalEntity) -> str:
    return node_id(schema().node(entity.label), dict(entity.key), entity.name, entity.id)


def _weak(entity: LocalEntity) -> str | None:
    return weak_id(schema().node(entity.label), dict(entity.key))
