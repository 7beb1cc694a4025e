"""The documents among files and folders: what will be read, and what will not, with the reason."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from graph.errors import InputError
from ingest.acquire.readers import READERS, reader_of, regular
from ingest.acquire.sidecar import SUFFIX, sidecar_names


@dataclass(frozen=True, slots=True)
class Refused:
    """A file or folder that is not read, and why (Vietnamese / English)."""

    path: Path
    reason: InputError


@dataclass(frozen=True, slots=True)
class Files:
    """What was found: documents to read and what is left out, each sorted by path and named once."""

    documents: tuple[Path, ...]
    refused: tuple[Refused, ...]


def find_files(paths: Iterable[Path]) -> Files:
    """The documents in files and folders (folders with everything below, hidden names skipped).

    A path that does not exist, a named file of an unknown format, or a folder in which there is nothing to read or to
    refuse is an InputError: most often it is the wrong folder. What a folder holds besides documents and their sidecars
    is listed in ``refused``.
    """
    documents: set[Path] = set()
    refused: dict[Path, Refused] = {}
    for path in paths:
        found = list(_below(path))
        if not found:
            known = ", ".join(READERS)
            raise InputError(
                f"không có tài liệu nào ({known}) trong thư mục này",
                f"there is no document ({known}) in this folder",
                where=str(path),
            )
        for item in found:
            if isinstance(item, Refused):
                refused[item.path] = item
            else:
                documents.add(item)
    return Files(tuple(sorted(documents)), tuple(refused[path] for path in sorted(refused)))


def _below(path: Path) -> Iterator[Path | Refused]:
    if path.is_dir():
        yield from _in_folder(path)
    elif path.exists():
        reader_of(path)
        yield path
    else:
        raise InputError("không có tệp hay thư mục này", "there is no such file or folder", where=str(path))


def _in_folder(folder: Path) -> Iterator[Path | Refused]:
    problems: list[Refused] = []
    for base, folders, names in os.walk(folder, onerror=lambda cause: problems.append(_closed(cause))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        visible = sorted(name for name in names if not name.startswith("."))
        for name in visible:
            yield from _item(Path(base, name), visible)
    yield from problems


def _item(path: Path, beside: list[str]) -> Iterator[Path | Refused]:
    if path.name.endswith(SUFFIX):
        if not _has_document(path, beside):
            yield Refused(path, InputError("mô tả không có văn bản", "metadata without a document", where=str(path)))
        return
    try:
        reader_of(path)
        regular(path)
        yield path
    except InputError as reason:
        yield Refused(path, reason)


def _has_document(sidecar: Path, beside: list[str]) -> bool:
    return any(
        sidecar in sidecar_names(sidecar.with_name(name)) for name in beside if Path(name).suffix.lower() in READERS
    )


def _closed(cause: OSError) -> Refused:
    path = Path(cause.filename or "")
    reason = InputError(f"không mở được ({cause.strerror})", f"cannot be opened ({cause.strerror})", where=str(path))
    return Refused(path, reason)
