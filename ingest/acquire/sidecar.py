"""What a person wrote about a document: ``NAME.meta.yaml`` (or ``NAME.txt.meta.yaml``) beside ``NAME.txt``."""

from __future__ import annotations

from pathlib import Path

from graph.dates import is_date, typed
from graph.errors import InputError, SidecarError
from graph.source import Metadata
from graph.strictyaml import Fields, read

SUFFIX = ".meta.yaml"
_TEXTS = ("title", "publisher", "author", "url", "licence")


def sidecar_of(path: Path) -> Path | None:
    """The sidecar of a file, or None; InputError where both spellings of its name exist."""
    found = [name for name in sidecar_names(path) if name.exists()]
    if len(found) > 1:
        names = ", ".join(name.name for name in found)
        raise InputError(f"có hai tệp mô tả: {names}", f"there are two metadata files: {names}", where=str(path))
    return found[0] if found else None


def sidecar_names(path: Path) -> tuple[Path, Path]:
    """How the sidecar of a file may be called."""
    return path.with_name(path.name + SUFFIX), path.with_name(path.stem + SUFFIX)


def read_sidecar(path: Path) -> Metadata:
    """The metadata of a sidecar; SidecarError with file:line for a field that is unknown, empty or wrong."""
    fields = read(path, SidecarError)
    fields.only(*_TEXTS, "published", "sample")
    title, publisher, author, url, licence = (_optional(fields, name) for name in _TEXTS)
    return Metadata(title, publisher, author, _published(fields), False, url, licence, fields.flag("sample"))


def _optional(fields: Fields, name: str) -> str | None:
    return fields.text(name) if name in fields.names() else None


def _published(fields: Fields) -> str | None:
    """The day in ISO form, as Vietnamese write it or in ISO form."""
    value = _optional(fields, "published")
    day = typed(value) if value is not None else None
    if day is None or is_date(day):
        return day
    raise fields.error(
        "published",
        f"'{value}' không phải ngày dạng 7/8/2023, 8/2023, 2023 hoặc 2023-08-07",
        f"'{value}' is no date of the form 7/8/2023, 8/2023, 2023 or 2023-08-07",
    )
