"""write: documents → archive and store, in batches, each one transaction. Running it twice changes nothing.

A document that is as the store has it costs its reading and no write; a withdrawn one is left out until it is restored.
Where a run stops half-way the graph is as of its last batch, and the next run goes on from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from gettext import ngettext
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import ArchiveError
from graph.source import Document
from ingest.acquire import Refused, find_files
from ingest.write.batches import batches
from ingest.write.doubles import Double, of_one_text
from ingest.write.intake import Intake, Tell, kept
from ingest.write.pool import Read, readings
from ingest.write.succession import follow, is_table

if TYPE_CHECKING:  # reading alone needs neither an archive nor a driver
    from graph.archive import Archive
    from graph.store import Store

__all__ = ["Double", "Outcome", "Read", "Tell", "follow", "ingest", "readings", "rebuild", "rewrite"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did.

    ``written``: documents new or changed; ``facts``: claims of all that was read; ``size``: in bytes.

    Documents that are withdrawn or refused are named by their path. ``earlier``: file names that came with new bytes,
    each with the SHA-256 of what the store already had under that name; both are documents. ``doubles``: files of one
    text, of one document or of two.
    """

    written: int
    unchanged: int
    withdrawn: tuple[Path, ...]
    refused: tuple[Refused, ...]
    facts: int
    size: int
    earlier: tuple[tuple[str, str], ...]
    doubles: tuple[Double, ...] = ()


def ingest(paths: Iterable[Path], store: Store, archive: Archive, read: Read, tell: Tell = lambda *_: None) -> Outcome:
    """Read files and folders into the archive and the store, by the decisions that the archive has.

    ``read`` is ``ingest.survey``, or another function that a second process can import. InputError, before anything is
    done, for a path that does not exist; what cannot be read is listed in the outcome and the rest goes on.
    StoreError from the store.
    """
    files = find_files(paths)
    decisions = archive.decisions()
    store.decide(decisions)
    for sha256 in sorted(decisions.withdrawn):
        store.remove(sha256)
    intake = Intake(archive, decisions, tell)
    written = seen = facts = 0
    for batch in batches(readings(intake.documents(files.documents), read, len(files.documents))):
        written += store.write(batch).documents
        seen += len(batch)
        facts += sum(len(reading.claims) for reading in batch)
    refused = (*files.refused, *intake.refused)
    earlier = tuple(_earlier(store, intake.fresh))
    doubles = (*intake.doubles, *of_one_text(store, archive, intake.fresh))
    return Outcome(written, seen - written, tuple(intake.withdrawn), refused, facts, intake.size, earlier, doubles)


def _earlier(store: Store, fresh: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The documents that were there before under the name of a new one."""
    names = frozenset(fresh.values())
    for row in store.documents() if fresh else ():
        if row.sha256 not in fresh:
            yield from ((name, row.sha256) for name in row.names if name in names)


def rewrite(documents: Iterable[str], store: Store, archive: Archive, read: Read) -> int:
    """Read documents of the archive anew, by their SHA-256, and write them; gives how many changed.

    ArchiveError where the archive does not have one; withdrawn ones are written too, so decide first.
    """
    store.decide(archive.decisions())
    return _write_kept(list(documents), store, archive, read)


def rebuild(store: Store, archive: Archive, read: Read, tell: Tell = lambda *_: None) -> int:
    """Make the whole graph anew from the archive, whatever the store held; gives how many documents it has now.

    ArchiveError, and nothing changed, where the archive lacks a document of the store. Where a run stops half-way the
    store counts as outdated, and the next one begins anew.
    """
    decisions, known = archive.decisions(), frozenset(archive.documents())
    lost = sorted(store.sources() - known)
    if lost:
        shown = ", ".join(sha256[:12] for sha256 in lost[:5])
        raise ArchiveError(
            f"kho lưu trữ thiếu {len(lost)} tài liệu của đồ thị ({shown}); hãy chỉ đúng chỗ bằng --archive",
            f"the archive lacks {len(lost)} {ngettext('document', 'documents', len(lost))} of the graph ({shown}); "
            "name the right one with --archive",
        )
    with store.renewal():
        store.decide(decisions)
        wanted = [one for one in sorted(known - decisions.withdrawn) if not is_table(archive, one)]
        return _write_kept(wanted, store, archive, read, tell)


def _write_kept(wanted: Sequence[str], store: Store, archive: Archive, read: Read, tell: Tell = lambda *_: None) -> int:
    def documents() -> Iterator[Document]:
        for done, sha256 in enumerate(wanted):
            tell(done, len(wanted))
            yield kept(archive, sha256)
        tell(len(wanted), len(wanted))

    return sum(store.write(batch).documents for batch in batches(readings(documents(), read, len(wanted))))
