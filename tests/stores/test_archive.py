"""The archive keeps bytes as they are, knows all their names, and finds them again."""

import hashlib
import json
from pathlib import Path

import pytest

from graph.archive import FORMAT, Archive
from graph.errors import AmbiguousInput, ArchiveError, InputError
from graph.source import Document, Metadata

WHO = ("2026-03-02", "Trần Thị B", "đưa nhầm")


def document(
    data: bytes, name: str, title: str | None = None, publisher: str | None = None, published: str | None = None
) -> Document:
    """A text document under one name."""
    sha256 = hashlib.sha256(data).hexdigest()
    return Document(
        sha256,
        data.decode(),
        sha256,
        "text 1",
        (name,),
        Metadata(title=title, publisher=publisher, published=published),
    )


def test_bytes_come_back_unchanged(tmp_path: Path) -> None:
    """Line ends, a byte-order mark and Vietnamese text are as they were."""
    data = "\ufeffThành ủy\r\nHà Nội\n".encode()
    one = Archive(tmp_path).add(data, document(data, "a.txt"))
    assert Archive(tmp_path).content(one.sha256) == data


def test_the_same_bytes_under_two_names_are_one_document(tmp_path: Path) -> None:
    """Both names are known, and what each knew about the bytes."""
    archive = Archive(tmp_path)
    archive.add(b"x", document(b"x", "b.txt", title="Tin", publisher="Báo A"))
    both = archive.add(b"x", document(b"x", "a.txt", publisher="Báo B"))
    assert both.names == ("a.txt", "b.txt")
    assert (both.meta.title, both.meta.publisher) == ("Tin", "Báo B")
    assert list(archive.documents()) == [both.sha256]
    assert archive.find("a.txt") == archive.find("b.txt") == archive.find(both.sha256[:6]) == both.sha256


def test_what_two_files_say_of_the_same_bytes_does_not_depend_on_their_order(tmp_path: Path) -> None:
    """The first name counts, whoever came first; a file that comes again takes back what it said."""
    one, two = document(b"x", "a.txt", title="Tin A"), document(b"x", "b.txt", title="Tin B", publisher="Báo B")
    forth, back = Archive(tmp_path / "forth"), Archive(tmp_path / "back")
    forth.add(b"x", one)
    back.add(b"x", two)
    assert forth.add(b"x", two).meta == back.add(b"x", one).meta
    assert back.add(b"x", document(b"x", "a.txt")).meta.title == "Tin B"


def test_a_stated_date_is_not_replaced_by_an_inferred_one(tmp_path: Path) -> None:
    """The date of a sidecar stays where the same bytes come without it and a date is concluded from their text."""
    archive = Archive(tmp_path)
    archive.add(b"x", document(b"x", "a.txt", published="2020-12-26"))
    bare = document(b"x", "b.txt")
    inferred = Metadata(published="2020-12", published_inferred=True)
    kept = archive.add(b"x", Document(bare.sha256, bare.text, bare.text_sha256, bare.reader, bare.names, inferred))
    assert (kept.meta.published, kept.meta.published_inferred) == ("2020-12-26", False)


def test_an_unclear_name_is_refused(tmp_path: Path) -> None:
    """A name of two documents is ambiguous, an unknown one is not there."""
    archive = Archive(tmp_path)
    archive.add(b"x", document(b"x", "a.txt"))
    archive.add(b"y", document(b"y", "a.txt"))
    with pytest.raises(AmbiguousInput):
        archive.find("a.txt")
    with pytest.raises(InputError):
        archive.find("c.txt")


def test_a_withdrawal_holds_until_it_is_reversed(tmp_path: Path) -> None:
    """The bytes stay, the decision is a line, and undoing it is another line."""
    archive = Archive(tmp_path)
    sha256 = archive.add(b"x", document(b"x", "a.txt")).sha256
    archive.withdraw(sha256, *WHO)
    archive.withdraw(sha256, *WHO)
    assert archive.decisions().withdrawn == {sha256}
    assert archive.content(sha256) == b"x"
    archive.restore(sha256, *WHO)
    assert archive.decisions().withdrawn == frozenset()
    assert len(archive.decisions().lines) == 2


def test_damage_is_noticed(tmp_path: Path) -> None:
    """Bytes that changed, bytes that are gone and broken metadata are errors, not answers."""
    archive = Archive(tmp_path)
    sha256 = archive.add(b"x", document(b"x", "a.txt")).sha256
    place = tmp_path / "documents" / sha256[:2] / sha256
    (place / "content").write_bytes(b"z")
    with pytest.raises(ArchiveError):
        archive.content(sha256)
    (place / "content").unlink()
    with pytest.raises(ArchiveError):
        archive.content(sha256)
    (place / "about.json").write_text("{", encoding="utf-8")
    with pytest.raises(ArchiveError):
        archive.about(sha256)


def test_bytes_of_another_document_are_refused(tmp_path: Path) -> None:
    """A document's SHA-256 is that of its bytes."""
    with pytest.raises(ArchiveError):
        Archive(tmp_path).add(b"y", document(b"x", "a.txt"))


def test_nothing_half_written_is_a_document(tmp_path: Path) -> None:
    """What a killed process left beside its place is not seen."""
    archive = Archive(tmp_path)
    sha256 = hashlib.sha256(b"x").hexdigest()
    place = tmp_path / "documents" / sha256[:2] / sha256
    place.mkdir(parents=True)
    (place / ".new-abc").write_bytes(b"hal")
    assert list(archive.documents()) == []
    assert archive.add(b"x", document(b"x", "a.txt")).sha256 == sha256
    assert archive.content(sha256) == b"x"


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    """Where a file stands in the place of the folder, nothing is kept and the error says where."""
    (tmp_path / "documents").write_text("in the way", encoding="utf-8")
    with pytest.raises(ArchiveError, match="documents"):
        Archive(tmp_path).add(b"x", document(b"x", "a.txt"))


def test_what_an_earlier_version_wrote_is_read(tmp_path: Path) -> None:
    """One metadata for all names, and no number of the format: every name says it."""
    archive = Archive(tmp_path)
    sha256 = archive.add(b"x", document(b"x", "a.txt")).sha256
    earlier = {"text_sha256": sha256, "reader": "text 1", "names": ["a.txt", "b.txt"], "meta": {"title": "Tin"}}
    _about(tmp_path, sha256).write_text(json.dumps(earlier), encoding="utf-8")
    found = archive.about(sha256)
    assert found is not None
    assert (found.names, found.meta.title) == (("a.txt", "b.txt"), "Tin")
    assert archive.add(b"x", document(b"x", "a.txt")).names == ("a.txt", "b.txt")
    assert json.loads(_about(tmp_path, sha256).read_text(encoding="utf-8"))["format"] == FORMAT


def test_what_a_later_version_wrote_is_not_guessed_at(tmp_path: Path) -> None:
    """A format that is not known yet is an error that says so."""
    archive = Archive(tmp_path)
    sha256 = archive.add(b"x", document(b"x", "a.txt")).sha256
    later = json.loads(_about(tmp_path, sha256).read_text(encoding="utf-8")) | {"format": FORMAT + 1}
    _about(tmp_path, sha256).write_text(json.dumps(later), encoding="utf-8")
    with pytest.raises(ArchiveError, match="later version"):
        archive.about(sha256)


def _about(folder: Path, sha256: str) -> Path:
    return folder / "documents" / sha256[:2] / sha256 / "about.json"
