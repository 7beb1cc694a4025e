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

from graph.errors import ArchiveError, InputError, ReadingError
from graph.source import Document
from ingest.acquire import find_files
from ingest.write.batches import batches
from ingest.write.doubles import Double, of_one_text
from ingest.write.intake import Intake, Tell, kept
from ingest.write.pool import Broken, Read, readings
from ingest.write.succession import follow, is_table

if TYPE_CHECKING:  # reading alone needs neither an archive nor a driver
    from graph.archive import Archive
    from graph.claim import Reading
    from graph.store import Store

__all__ = ["Broken", "Double", "Outcome", "Read", "Tell", "follow", "ingest", "readings", "rebuild", "rewrite"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did.

    ``written``: documents new or changed; ``facts``: claims of all that was read; ``size``: in bytes.

    ``withdrawn`` has paths; ``refused`` the reasons, which name the file: what cannot be read, and documents over which
    the reader broke down (ReadingError; these stay in the archive, and the graph has of them what it had). ``earlier``:
    file names that came with new bytes, each with the SHA-256 of what the store already had under that name; both are
    documents. ``doubles``: files of one text, of one document or of two.
    """

    written: int
    unchanged: int
    withdrawn: tuple[Path, ...]
    refused: tuple[InputError, ...]
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
    with readings(intake.documents(files.documents), read, len(files.documents), intake.refused.append) as found:
        for batch in batches(found):
            written += store.write(batch).documents
            seen += len(batch)
            facts += sum(len(reading.claims) for reading in batch)
    refused = (*(one.reason for one in files.refused), *intake.refused)
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

    ArchiveError where the archive does not have one, ReadingError where the reader breaks down over one; withdrawn ones
    are written too, so decide first.
    """
    store.decide(archive.decisions())
    wanted = [kept(archive, sha256) for sha256 in documents]
    with readings(wanted, read, len(wanted), _stop) as found:
        return _written(found, store)


def _stop(error: ReadingError) -> None:
    raise error


def rebuild(store: Store, archive: Archive, read: Read, tell: Tell = lambda *_: None, broken: Broken = _stop) -> int:
    """Make the whole graph anew from the archive, whatever the store held; gives how many documents it has now.

    ArchiveError, and nothing changed, where the archive lacks a document of the store. ``broken`` is told of documents
    over which the reader breaks down, and the others are read; without it the first one is raised. Where a run stops
    half-way the store counts as outdated, and the next one begins anew.
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
        with readings(_kept(wanted, archive, tell), read, len(wanted), broken) as found:
            return _written(found, store)


def _kept(wanted: Sequence[str], archive: Archive, tell: Tell) -> Iterator[Document]:
    for done, sha256 in enumerate(wanted):
        tell(done, len(wanted))
        yield kept(archive, sha256)
    tell(len(wanted), len(wanted))


def _written(found: Iterable[Reading], store: Store) -> int:
    return sum(store.write(batch).documents for batch in batches(found))
