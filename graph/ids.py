"""Stable ids: a readable slug and a short hash of the canonical Unicode key (``org:thanh-uy-ha-noi-3f9a2c1b7e``).

The hash is what identifies; the slug is for people and alone would collide (``Sa Pa`` and ``Sả Pả``, ``/TU`` and
``/TƯ``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from graph.errors import SchemaError
from graph.schema import NodeKind, schema
from graph.text import canonical, slug

_SLUG_LENGTH = 60
_SILENT = ("state", "once")
"""Their value is ``yes``: part of the key of an office of the state or of a congress, but nothing to read in a slug."""


def exact(text: str) -> str:
    """The form in which names and key values are compared: canonical, single spaces, lower case, tones kept."""
    return " ".join(canonical(text).lower().split())


def node_id(kind: NodeKind, key: Mapping[str, str], name: str, local: str) -> str:
    """The id of a thing of a keyed kind.

    It depends on the first alternative of ``kind.keys`` whose fields are all in ``key``; where none is, on ``local``,
    the id of the local entity, and the thing stays with its document (``name`` then shows in the slug). SchemaError for
    a field that the kind does not have.
    """
    _refuse_strangers(kind, key)
    return _by_key(kind, kind.keys, key) or local_id(kind, name, local)


def weak_id(kind: NodeKind, key: Mapping[str, str]) -> str | None:
    """The id that a thing has, or would have, by the weaker keys of its kind alone."""
    told = {**key, **{field: key.get(other, "") for field, other in kind.wider}} if kind.wider else key
    return _by_key(kind, kind.weak, told) if kind.weak else None


def _by_key(kind: NodeKind, keys: Sequence[Sequence[str]], key: Mapping[str, str]) -> str | None:
    for alternative in keys:
        if all(key.get(field) for field in alternative):
            words = [key[field] for field in alternative if field not in _SILENT]
            return _id(kind, words, [[field, exact(key[field])] for field in alternative])
    return None


def local_id(kind: NodeKind, name: str, local: str) -> str:
    """The id of a thing that is known from one document only."""
    return _id(kind, [name], [["local", local]])


def person_id(kind: NodeKind, block: str, anchor: str) -> str:
    """The id of a resolved person: the name of the block, and what tells this one apart in it."""
    return _id(kind, [block], [["block", block], ["anchor", anchor]])


def document_id(sha256: str) -> str:
    """The id of a source document's node."""
    return f"doc:{sha256}"


def claim_node_id(claim: str) -> str:
    """The id of a claim's node, from the id of the claim (``c:…``)."""
    return f"claim:{claim.removeprefix('c:')}"


def unread_id(text_sha256: str, start: int, end: int, kind: str) -> str:
    """The id of the node of what was not read at a place of a text."""
    return "unread:" + _hash([text_sha256, start, end, kind], 20)


def edge_id(type_: str, source: str, target: str, split: str = "") -> str:
    """The id of an edge; ``split`` tells several edges of one type between the same two nodes apart."""
    return "edge:" + _hash([type_, source, target, *([split] if split else [])], 20)


def label_of(node: str) -> str:
    """The label of a node, from its id; SchemaError where no kind has its prefix."""
    prefix = node.split(":", 1)[0]
    for kind in schema().nodes.values():
        if kind.prefix == prefix:
            return kind.label
    raise SchemaError(f"mã lạ: '{node}'", f"no kind has such an id: '{node}'")


def _id(kind: NodeKind, words: Sequence[str], key: list[list[str]]) -> str:
    readable = _shorten(slug(" ".join(words)))
    return f"{kind.prefix}:{readable}{'-' if readable else ''}{_hash([kind.label, *key], 10)}"


def _shorten(text: str) -> str:
    return text if len(text) <= _SLUG_LENGTH else text[:_SLUG_LENGTH].rsplit("-", 1)[0]


def _hash(fields: Sequence[object], digits: int) -> str:
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:digits]


def _refuse_strangers(kind: NodeKind, key: Mapping[str, str]) -> None:
    for field in key:
        if field not in kind.fields():
            known = ", ".join(sorted(kind.fields()))
            raise SchemaError(
                f"{kind.label} không có trường khóa '{field}', chỉ có: {known}",
                f"{kind.label} has no key field '{field}', only: {known}",
            )
