"""Two files of one text: what their metadata say differently, and that they are two documents if their bytes differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.source import Metadata

if TYPE_CHECKING:
    from graph.archive import Archive
    from graph.store import Store

_FIELDS = ("title", "publisher", "author", "published", "url", "licence")


@dataclass(frozen=True, slots=True, order=True)
class Double:
    """Two files of one text. ``sha256``: of the other's bytes, "" where the bytes are the same, and so the document.

    ``unlike``: the fields that both tell and tell differently, each with what this file says and the other.
    """

    name: str
    other: str
    sha256: str
    unlike: tuple[tuple[str, str, str], ...]


def of_one_document(name: str, said: Iterable[tuple[str, Metadata]]) -> Iterator[Double]:
    """The files of the same bytes that tell something else about them; ``said``: each file with its metadata."""
    files = dict(said)
    for other, meta in files.items():
        unlike = _unlike(files[name], meta) if other != name else ()
        if unlike:
            yield Double(name, other, "", unlike)


def of_one_text(store: Store, archive: Archive, fresh: Mapping[str, str]) -> tuple[Double, ...]:
    """The new documents whose text another has as well; ``fresh``: their file names by SHA-256."""
    if not fresh:
        return ()
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for row in store.documents():
        texts[row.text_sha256].append(row.sha256)
    groups = (group for group in texts.values() if len(group) > 1)
    pairs = ((one, other) for group in groups for one in group for other in group if one in fresh and other != one)
    once = (pair for pair in pairs if pair[1] not in fresh or pair[0] < pair[1])
    return tuple(sorted(_double(archive, fresh, one, other) for one, other in once))


def _double(archive: Archive, fresh: Mapping[str, str], one: str, other: str) -> Double:
    mine, theirs = archive.about(one), archive.about(other)
    name = theirs.names[0] if theirs is not None and theirs.names else other
    unlike = _unlike(mine.meta, theirs.meta) if mine is not None and theirs is not None else ()
    return Double(fresh[one], name, other, unlike)


def _unlike(one: Metadata, other: Metadata) -> tuple[tuple[str, str, str], ...]:
    """What was concluded from the text is the same for both, and says nothing against what a file states."""
    pairs = ((name, getattr(one, name), getattr(other, name)) for name in _FIELDS)
    stated = [(name, str(a), str(b)) for name, a, b in pairs if a is not None and b is not None and a != b]
    inferred = one.published_inferred or other.published_inferred
    return tuple(pair for pair in stated if pair[0] != "published" or not inferred)
