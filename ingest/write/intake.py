"""Files → documents that are to be read: kept in the archive, with what was known of the same bytes before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from graph.decisions import Decisions
from graph.errors import ArchiveError, InputError
from graph.source import Document
from ingest.acquire import acquire_with_bytes, document
from ingest.write.doubles import Double, of_one_document

if TYPE_CHECKING:
    from graph.archive import Archive

Tell = Callable[[int, int], None]
"""Called with how many files are done, and how many there are."""


class Intake:
    """Takes files in, one after the other, and remembers what became of them."""

    def __init__(self, archive: Archive, decisions: Decisions, tell: Tell) -> None:
        self._archive = archive
        self._tell = tell
        self._withdrawn = decisions.withdrawn
        self.withdrawn: list[Path] = []
        self.fresh: dict[str, str] = {}
        """by SHA-256 the file names of bytes that the archive did not have"""
        self.doubles: list[Double] = []
        """files that tell something else about the same bytes than others did"""
        self.refused: list[InputError] = []
        self.size = 0

    def documents(self, paths: tuple[Path, ...]) -> Iterator[Document]:
        """The documents of the files that can be read and are not withdrawn."""
        for done, path in enumerate(paths):
            self._tell(done, len(paths))
            yield from self._taken(path)
        self._tell(len(paths), len(paths))

    def _taken(self, path: Path) -> Iterable[Document]:
        try:
            data, found = acquire_with_bytes(path)
        except InputError as reason:
            self.refused.append(reason)
            return []
        if found.sha256 in self._withdrawn:
            self.withdrawn.append(path)
            return []
        self.size += len(data)
        if self._archive.about(found.sha256) is None:
            self.fresh[found.sha256] = path.name
        document = self._archive.add(data, found)
        about = self._archive.about(found.sha256)
        self.doubles += of_one_document(path.name, about.said) if about is not None and len(about.said) > 1 else ()
        return [document]


def kept(archive: Archive, sha256: str) -> Document:
    """A document as the archive keeps it, with all its names; ArchiveError where it is not there."""
    about, content = archive.about(sha256), archive.content(sha256)
    if about is None:
        raise ArchiveError(f"thiếu mô tả của tài liệu {sha256}", f"what is known of document {sha256} is missing")
    return replace(document(content, about.names[0]), names=about.names, meta=about.meta)
