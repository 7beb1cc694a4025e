"""Every exception of the project, one tree.

Each class has the exit code with which the command line ends. Messages are Vietnamese first, then English after
`` / ``; make them with :func:`say` so that no half is forgotten.

Exit codes: 1 something of ours is wrong, 2 the user's command (click's own code too), 3 the input, 4 lexicon or rules,
5 the store, 6 the decisions, 7 a report's file, 8 the schema, 9 the result.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import ClassVar


def say(vi: str, en: str) -> str:
    """The two halves of a message: ``Tiếng Việt / English``."""
    return f"{vi} / {en}"


class PartygraphError(Exception):
    """Whatever this project raises on purpose."""

    exit_code: ClassVar[int] = 1

    def __init__(self, vi: str, en: str, *, where: str | None = None) -> None:
        """``where`` is a file, or ``file:line``; it opens the message."""
        self.vi = vi
        self.en = en
        self.where = where
        message = say(vi, en)
        super().__init__(f"{where}: {message}" if where else message)


class ParameterError(PartygraphError):
    """A value that the user gave: an unknown name, a wrong type, a date that does not exist."""

    exit_code = 2


class InputError(PartygraphError):
    """A document or its sidecar that cannot be read: missing, empty, binary, wrongly encoded, too large."""

    exit_code = 3


class ReadingError(InputError):
    """A document over which the reader broke down: a fault of the program, not of the document."""

    @classmethod
    def over(cls, document: str, error: Exception) -> ReadingError:
        """What happened, and where in the program; ``document`` is its file."""
        last = traceback.extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__}, {Path(last.filename).name}:{last.lineno}"
        return cls(
            f"chương trình gặp lỗi khi đọc tài liệu này ({what}); tài liệu được bỏ qua, xin báo lỗi kèm tệp này",
            f"the program broke down over this document ({what}); it is left out, please report it with the file",
            where=document,
        )


class AmbiguousInput(InputError):
    """A name or a prefix that fits several documents."""


class YamlError(PartygraphError):
    """A YAML file that is not what was agreed: a duplicate key, a missing or an unknown field."""

    exit_code = 4


class LexiconError(YamlError):
    """A word list or a rule of the lexicon or the grammar that is broken."""


class SidecarError(InputError, YamlError):
    """A ``NAME.meta.yaml`` beside a document that is broken."""

    exit_code = 3


class SchemaError(YamlError):
    """A file of ``graph/kinds`` that is broken, or something that does not fit the kinds."""

    exit_code = 8


class DecisionError(YamlError):
    """A line of the decisions that cannot be read or carried out."""

    exit_code = 6


class StoreError(PartygraphError):
    """The graph cannot be reached, read or written."""

    exit_code = 5


class LockedStore(StoreError):
    """Another process owns the store's folder."""


class UnreachableStore(StoreError):
    """The server that has the graph does not answer, or not yet."""


class OutdatedStore(StoreError):
    """An earlier version of the program made the graph; it has to be made anew from the archive."""


class ArchiveError(StoreError):
    """The archive of bytes and metadata is damaged or cannot be written."""


class QueryError(StoreError):
    """The engine refused a query, or the query is not read-only."""


class QueryTimeout(QueryError):
    """A query ran longer than it was allowed to."""


class ExportError(PartygraphError):
    """An export cannot be made, or its file not be written."""

    exit_code = 9


class ReportError(YamlError):
    """A canned report's file is broken."""

    exit_code = 7


class UnknownReport(ReportError, ParameterError):
    """There is no report of that name."""

    exit_code = 2
