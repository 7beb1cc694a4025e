"""Files that are there whole or not at all: written beside their place, then moved."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from graph.errors import ExportError


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write; it takes the place of ``path`` when the block ends well, and vanishes when it does not."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise _cannot(path, error) from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _open_to_readers(name)
        Path(name).replace(path)
    except BaseException as error:
        Path(name).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _cannot(path, error) from error
        raise


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """A new folder to fill; it becomes ``path`` when the block ends well. ExportError where ``path`` is full."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise ExportError(f"'{path}' đã có và không rỗng", f"'{path}' exists and is not empty")
    try:
        folder = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}."))
    except OSError as error:
        raise _cannot(path, error) from error
    try:
        yield folder
        folder.chmod(0o755)
        folder.replace(path)
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise _cannot(path, error) from error
        raise


def _open_to_readers(name: str) -> None:
    """The mode that a plain ``open`` would have given."""
    mask = os.umask(0)
    os.umask(mask)
    Path(name).chmod(0o666 & ~mask)


def _cannot(path: Path, error: OSError) -> ExportError:
    reason = error.strerror or str(error)
    return ExportError(f"không ghi được '{path}': {reason}", f"cannot write '{path}': {reason}")
