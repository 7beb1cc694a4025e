"""The kinds of nodes and edges, read from ``graph/kinds/*.yaml`` and checked: the one table of what can be said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from graph.errors import SchemaError
from graph.strictyaml import Fields, read

FOLDER = Path(__file__).parent / "kinds"
FOLDS = ("set", "most", "earliest", "latest", "date", "any")
CLAIMED = ("name", "alias")
"""Properties that every node made of claims may have."""


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a node kind or a qualifier of an edge kind, and how its claimed values become one.

    ``fold``: ``set`` (sorted) · ``most`` (attested; ties by code point) · ``earliest``, ``latest`` (dates) · ``date``
    (of dates that agree the most precise, else the most attested; with bounds ``_earliest`` and ``_latest``) · ``any``
    (a flag: true where one claim says so). ``single``: two values that exclude each other are a contradiction.
    ``lasts``: so many days one thing may go on, within which two dates are no contradiction; ``besides``: what is
    counted under these names are days that it may have as well. ``several``: one claim may say several values, apart by
    ", ". ``key``: the key field that says the same, ``-`` for none.
    """

    name: str
    vi: str
    en: str
    fold: str
    single: bool
    several: bool
    key: str
    lasts: int = 0
    besides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gift:
    """What a qualifier of an edge says of something else: of an end (``source``, ``target``) or of the edge of kind
    ``to`` between the same ends, there called ``name``. One that begins with ``#`` is only counted, and shown nowhere.
    """

    qualifier: str
    to: str
    name: str


@dataclass(frozen=True, slots=True)
class NodeKind:
    """One label. Of ``keys`` the first whose fields are all known counts. ``resolved_by`` names the block
    field of a kind whose identity is compared and not keyed; ``derived`` kinds are made by the fold, not claimed.
    ``weak``: those of ``keys`` by which a thing that has a stronger one is meant as well, if no other thing has them.
    ``wider``: fields for which another one counts in these ("the territory around it").
    ``hints``: fields of local entities that the comparison asks for, and that no node shows.
    """

    label: str
    prefix: str
    vi: str
    en: str
    keys: tuple[tuple[str, ...], ...]
    resolved_by: str | None
    derived: bool
    properties: Mapping[str, Property]
    hints: tuple[str, ...] = ()
    weak: tuple[tuple[str, ...], ...] = ()
    wider: tuple[tuple[str, str], ...] = ()

    def fields(self) -> frozenset[str]:
        """The identity fields that a local entity of this kind may have."""
        blocks = {self.resolved_by} if self.resolved_by else set()
        return frozenset(name for key in self.keys for name in key) | set(self.properties) | blocks | set(self.hints)


@dataclass(frozen=True, slots=True)
class EdgeKind:
    """One relationship type. ``one_per`` (``source`` or ``target``): several edges at that end contradict each other,
    unless ``joint`` and one document names them together, or one is of the kinds of ``voices`` and a part of the other;
    ``timed``: only where both are true at one time.
    """

    type: str
    vi: str
    en: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    derived: bool
    tenure: bool
    one_per: str | None
    joint: bool
    voices: tuple[str, ...]
    timed: bool
    qualifiers: Mapping[str, Property]
    gives: tuple[Gift, ...]

    def allows(self, source: str, target: str) -> bool:
        """Whether an edge may run from label ``source`` to label ``target``."""
        return source in self.sources and target in self.targets


_Kind = TypeVar("_Kind", NodeKind, EdgeKind)


@dataclass(frozen=True, slots=True)
class Schema:
    """All kinds: nodes by label, edges by type."""

    nodes: Mapping[str, NodeKind]
    edges: Mapping[str, EdgeKind]

    def node(self, label: str) -> NodeKind:
        """The node kind of a label; SchemaError where there is none."""
        if label not in self.nodes:
            raise SchemaError(f"không có loại nút '{label}'", f"no node kind '{label}'")
        return self.nodes[label]

    def edge(self, type_: str) -> EdgeKind:
        """The edge kind of a type; SchemaError where there is none."""
        if type_ not in self.edges:
            raise SchemaError(f"không có loại cạnh '{type_}'", f"no edge kind '{type_}'")
        return self.edges[type_]


@cache
def schema() -> Schema:
    """The project's own kinds, read once."""
    return load(FOLDER)


def load(folder: Path) -> Schema:
    """The kinds of a folder; SchemaError with file:line for the first thing that is wrong."""
    return parse(read(path, SchemaError) for path in sorted(folder.glob("*.yaml")))


def parse(files: Iterable[Fields]) -> Schema:
    """The kinds that the files describe, one each."""
    nodes: dict[str, NodeKind] = {}
    edges: dict[str, EdgeKind] = {}
    described: list[tuple[EdgeKind, Fields]] = []
    for file in files:
        if "edge" in file.names():
            edge = _edge(file)
            _add(edges, edge.type, edge, file, "edge")
            described.append((edge, file))
        else:
            node = _node(file)
            _refuse_prefix(nodes.values(), node, file)
            _add(nodes, node.label, node, file, "node")
    found = Schema(nodes, edges)
    for edge, file in described:
        _check_edge(edge, found, file)
    return found


def _node(file: Fields) -> NodeKind:
    file.only("node", "prefix", "vi", "en", "keys", "resolved_by", "made_by", "properties", "hints", "weak", "wider")
    derived = _derived(file)
    resolved_by = file.text("resolved_by", "") or None
    if not derived and ("keys" in file.names()) == (resolved_by is not None):
        raise file.error("keys", "cần 'keys' hoặc 'resolved_by'", "either 'keys' or 'resolved_by' is needed")
    keys, weak = file.lists("keys", optional=True), file.lists("weak", optional=True)
    wider = file.maybe("wider")
    if not set(weak) <= set(keys):
        raise file.error("weak", "mỗi dòng phải có trong 'keys'", "each line must be one of 'keys'")
    return NodeKind(
        file.text("node"),
        file.text("prefix"),
        file.text("vi"),
        file.text("en"),
        keys,
        resolved_by,
        derived,
        _properties(file.maybe("properties")),
        file.texts("hints", optional=True),
        weak,
        tuple((name, wider.text(name)) for name in wider.names()) if wider is not None else (),
    )


def _edge(file: Fields) -> EdgeKind:
    file.only(
        "edge",
        "vi",
        "en",
        "source",
        "target",
        "made_by",
        "tenure",
        "one_per",
        "joint",
        "voices",
        "timed",
        "qualifiers",
        "gives",
    )
    return EdgeKind(
        file.text("edge"),
        file.text("vi"),
        file.text("en"),
        file.texts("source"),
        file.texts("target"),
        _derived(file),
        file.flag("tenure"),
        file.one_of("one_per", ("source", "target", "-"), "-").strip("-") or None,
        file.flag("joint"),
        file.texts("voices", optional=True),
        file.flag("timed"),
        _properties(file.maybe("qualifiers")),
        tuple(_gift(entry) for entry in file.entries("gives", optional=True)),
    )


def _derived(file: Fields) -> bool:
    return file.one_of("made_by", ("fold", "claims"), "claims") == "fold"


def _gift(entry: Fields) -> Gift:
    entry.only("qualifier", "to", "as")
    return Gift(entry.text("qualifier"), entry.text("to"), entry.text("as"))


def _properties(fields: Fields | None) -> Mapping[str, Property]:
    return {} if fields is None else {name: _property(name, fields.fields(name)) for name in fields.names()}


def _property(name: str, fields: Fields) -> Property:
    fields.only("vi", "en", "fold", "single", "several", "key", "lasts", "besides")
    return Property(
        name,
        fields.text("vi"),
        fields.text("en"),
        fields.one_of("fold", FOLDS),
        fields.flag("single"),
        fields.flag("several"),
        fields.text("key", name),
        _days(fields),
        fields.texts("besides", optional=True),
    )


def _days(fields: Fields) -> int:
    said = fields.text("lasts", "0")
    if not (said.isascii() and said.isdigit()):
        raise fields.error("lasts", f"'{said}' không phải số ngày", f"'{said}' is no number of days")
    return int(said)


def _add(held: dict[str, _Kind], name: str, kind: _Kind, file: Fields, field: str) -> None:
    if name in held:
        raise file.error(field, f"'{name}' đã có", f"'{name}' is described twice")
    held[name] = kind


def _refuse_prefix(nodes: Iterable[NodeKind], node: NodeKind, file: Fields) -> None:
    if any(node.prefix == other.prefix for other in nodes):
        raise file.error("prefix", f"'{node.prefix}' đã dùng", f"'{node.prefix}' is taken")


def _check_edge(edge: EdgeKind, found: Schema, file: Fields) -> None:
    for field, labels in (("source", edge.sources), ("target", edge.targets)):
        for label in labels:
            if label not in found.nodes:
                raise file.error(field, f"không có loại nút '{label}'", f"no node kind '{label}'")
    for gift in edge.gives:
        _check_gift(gift, edge, found, file)


def _check_gift(gift: Gift, edge: EdgeKind, found: Schema, file: Fields) -> None:
    if gift.qualifier not in edge.qualifiers:
        raise file.error("gives", f"không có '{gift.qualifier}'", f"no qualifier '{gift.qualifier}'")
    counted = gift.name.startswith("#") and gift.to in ("source", "target")
    if not counted and not all(gift.name in names for names in _receivers(gift, edge, found)):
        raise file.error("gives", f"'{gift.to}' không có '{gift.name}'", f"'{gift.to}' has no '{gift.name}'")


def _receivers(gift: Gift, edge: EdgeKind, found: Schema) -> list[Iterable[str]]:
    if gift.to in ("source", "target"):
        labels = edge.sources if gift.to == "source" else edge.targets
        return [found.nodes[label].properties for label in labels]
    return [found.edges[gift.to].qualifiers if gift.to in found.edges else ()]
