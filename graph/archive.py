"""What is kept for good: the bytes of every document, what is known about them, and the human decisions.

A folder of its own, whatever engine holds the graph, and everything can be rebuilt from it::

    decisions.txt                    see graph.decisions
    documents/3f/3f9a…/content       the bytes, unchanged
    documents/3f/3f9a…/about.json    what each file said of the bytes, the reader, and the SHA-256 of the text it gave

Files appear whole or not at all: they are written beside their place, flushed to the disk, and moved there.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from graph import decisions
from graph.decisions import Decision, Decisions
from graph.errors import AmbiguousInput, ArchiveError, InputError
from graph.source import Document, Metadata

FORMAT = 2
"""Of ``about.json``. 1 had no number and one metadata for all names; later ones are refused and not guessed at."""

_PREFIX = re.compile(r"[0-9a-f]{4,64}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class About:
    """What is known about some bytes besides themselves; ``said``: each file name with its metadata, by name."""

    text_sha256: str
    reader: str
    said: tuple[tuple[str, Metadata], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The file names under which the bytes were met, sorted."""
        return tuple(name for name, _ in self.said)

    @property
    def meta(self) -> Metadata:
        """What all files say: of two values that of the first name; what was stated before what was inferred."""
        meta = Metadata()
        for _, other in self.said:
            meta = _merged(meta, other)
        return meta


class Archive:
    """The archive in ``folder``, which need not exist. ArchiveError where it cannot be read or written."""

    def __init__(self, folder: Path) -> None:
        self._documents = folder / "documents"
        self.decisions_file = folder / "decisions.txt"

    def add(self, data: bytes, document: Document) -> Document:
        """Keep a document; gives it with all names under which its bytes were met and all that is known about them.

        A file that is added again replaces what it said before. Where two files say different things about the same
        bytes the first by name counts, so their order changes nothing.
        """
        if hashlib.sha256(data).hexdigest() != document.sha256:
            raise ArchiveError("nội dung không khớp với mã SHA-256", "these bytes have another SHA-256")
        known = self.about(document.sha256)
        said = dict(known.said if known else ()) | dict.fromkeys(document.names, document.meta)
        about = About(document.text_sha256, document.reader, tuple(sorted(said.items(), key=lambda one: one[0])))
        place = self._place(document.sha256)
        if not (place / "content").exists():
            _write(place / "content", data)
        if known != about:
            _write(place / "about.json", _encode(about))
        return replace(document, names=about.names, meta=about.meta)

    def content(self, sha256: str) -> bytes:
        """The bytes of a document; ArchiveError where they are missing or are no longer what they were."""
        try:
            data = (self._place(sha256) / "content").read_bytes()
        except OSError as error:
            raise ArchiveError(f"thiếu tài liệu {sha256}", f"the document {sha256} is missing: {error}") from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise ArchiveError(f"tài liệu {sha256} đã bị thay đổi", f"the document {sha256} was changed")
        return data

    def about(self, sha256: str) -> About | None:
        """What is known about a document; None where it is not kept."""
        file = self._place(sha256) / "about.json"
        try:
            return _decode(file.read_text(encoding="utf-8")) if file.exists() else None
        except ArchiveError as error:
            raise ArchiveError(error.vi, error.en, where=str(file)) from error
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise ArchiveError("tệp bị hỏng", f"a damaged file: {error}", where=str(file)) from error

    def documents(self) -> Iterator[str]:
        """The SHA-256 of all documents, sorted."""
        for place in sorted(self._documents.glob("??/*")):
            if _SHA256.fullmatch(place.name) and (place / "about.json").exists():
                yield place.name

    def find(self, typed: str) -> str:
        """The SHA-256 of the document meant by the beginning of its SHA-256 (4 digits at least) or by a file name.

        InputError where there is none, AmbiguousInput where there are several.
        """
        prefix = _PREFIX.fullmatch(typed) is not None
        fits = [one for one in self.documents() if (prefix and one.startswith(typed)) or typed in self._names(one)]
        if not fits:
            raise InputError("không có tài liệu này", "there is no such document", where=typed)
        if len(fits) > 1:
            shown = ", ".join(one[:12] for one in fits)
            raise AmbiguousInput(f"hợp với nhiều tài liệu: {shown}", f"fits several documents: {shown}", where=typed)
        return fits[0]

    def decisions(self) -> Decisions:
        """The human decisions; DecisionError with file:line where one cannot be read."""
        return decisions.read(self.decisions_file)

    def decide(self, decision: Decision) -> None:
        """Write one decision; DecisionError, and no change, where it contradicts another."""
        decisions.append(self.decisions_file, decision)

    def withdraw(self, sha256: str, when: str, who: str, why: str) -> None:
        """Write that a document was withdrawn; its bytes stay. Nothing where it already is."""
        if sha256 not in self.decisions().withdrawn:
            decisions.append(self.decisions_file, Decision(when, who, "withdraw", (sha256,), why))

    def restore(self, sha256: str, when: str, who: str, why: str) -> None:
        """Write that a withdrawal no longer counts; nothing where there is none."""
        if sha256 in self.decisions().withdrawn:
            decisions.append(self.decisions_file, Decision(when, who, "restore", (sha256,), why))

    def _place(self, sha256: str) -> Path:
        return self._documents / sha256[:2] / sha256

    def _names(self, sha256: str) -> tuple[str, ...]:
        about = self.about(sha256)
        return about.names if about else ()


def _merged(first: Metadata, second: Metadata) -> Metadata:
    """Both; where both know something the first one counts. Whether a date was inferred goes with the date."""
    if first.published_inferred and second.published is not None and not second.published_inferred:
        first = replace(first, published=None, published_inferred=False)
    return first.completed(second)


def _encode(about: About) -> bytes:
    data = {"format": FORMAT, **asdict(about)}
    return (json.dumps(data, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


def _decode(text: str) -> About:
    """ValueError, KeyError or TypeError where it is damaged; ArchiveError where a later version wrote it."""
    found = json.loads(text)
    if found.get("format", 1) > FORMAT:
        raise ArchiveError("phiên bản partygraph mới hơn đã ghi tệp này", "a later version of partygraph wrote this")
    said = found["said"] if "said" in found else [(name, found["meta"]) for name in found["names"]]
    return About(found["text_sha256"], found["reader"], tuple((name, Metadata(**meta)) for name, meta in said))


def _write(file: Path, data: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".new-", delete=False) as draft:
            draft.write(data)
            draft.flush()
            os.fsync(draft.fileno())
        Path(draft.name).replace(file)
        _flush(file.parent)
    except OSError as error:
        raise ArchiveError("không ghi được kho tài liệu", f"cannot write: {error}", where=str(file)) from error


def _flush(folder: Path) -> None:
    """A new name is on the disk only when its folder is."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
