"""``ingest``: what is read is in the graph, what cannot be read is said, and doing it twice changes nothing."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.cli.conftest import Call, dump, program

GOOD = "Ban Thường vụ Tỉnh ủy Nghệ An ban hành Nghị quyết số 39-NQ/TU.\n"
BAD = {
    "empty.txt": (b"", "empty"),
    "binary.txt": (b"\x7fELF\x02\x01\x01" + bytes(200), "binary"),
    "latin.txt": ("Tỉnh ủy".encode() + b"\xff\xfe\xfa ban h\xe0nh", "UTF-8"),
}


def test_ingest_again_changes_nothing(call: Call, documents: Path) -> None:
    """The second time every document is unchanged, and the dump has the same bytes."""
    before = dump(call)
    result = call("ingest", documents)
    assert result.exit_code == 0
    assert "0 documents written, 3 unchanged, 0 withdrawn, 0 refused" in result.stdout
    assert dump(call) == before


def test_one_by_one_is_the_same(call: Call, documents: Path, folder: Path, tmp_path: Path) -> None:
    """Documents one at a time, in another order, into an empty store: the same dump."""
    other = tmp_path / "other"
    for path in sorted(documents.glob("*.txt"), reverse=True):
        assert call("ingest", "--store", other, path).exit_code == 0
    result = call("export", "--store", other, "--format", "nt")
    assert result.stdout == dump(call)


def test_summary(call: Call, tmp_path: Path) -> None:
    """The summary counts documents and facts, and says how fast it was."""
    new = tmp_path / "new.txt"
    new.write_text(GOOD, encoding="utf-8")
    result = call("ingest", new)
    assert result.exit_code == 0
    assert "1 document written" in result.stdout
    assert "tài liệu mỗi giây / documents a second" in result.stdout
    assert "Nghị quyết số 39-NQ/TU" in dump(call)


def test_an_edited_file_is_told_of_and_the_earlier_one_can_go(call: Call, tmp_path: Path) -> None:
    """Both contents stand until the command that the message names was run; other names and repeats say nothing."""
    file = tmp_path / "bai.txt"
    file.write_text(GOOD, encoding="utf-8")
    assert "bai.txt" not in call("ingest", file).stderr
    file.write_text(GOOD.replace("39", "40"), encoding="utf-8")
    told = call("ingest", file)
    assert (told.exit_code, "bai.txt" in told.stderr) == (0, True)
    assert {"39-NQ/TU" in dump(call), "40-NQ/TU" in dump(call)} == {True}
    assert "bai.txt" not in call("ingest", file).stderr
    assert call("remove", told.stderr.split("`partygraph remove ")[1].split("`")[0]).exit_code == 0
    assert ("39-NQ/TU" in dump(call), "40-NQ/TU" in dump(call)) == (False, True)


def _described(folder: Path, name: str, text: str, meta: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    (folder / f"{name}.meta.yaml").write_text(meta, encoding="utf-8")
    return folder / name


def test_one_file_described_in_two_ways_is_told(call: Call, tmp_path: Path) -> None:
    """The same bytes are one document: which files say what of it, field by field; what only one says is no matter."""
    one = _described(tmp_path, "a.txt", GOOD, "published: '2020-01-05'\npublisher: Báo Một\n")
    two = _described(tmp_path, "b.txt", GOOD, "published: '2021-01-05'\ntitle: Bài\n")
    assert "a.txt" not in call("ingest", one).stderr
    told = call("ingest", two)
    assert told.exit_code == 0
    assert "the same bytes, described differently" in told.stderr
    assert "published: b.txt “2021-01-05”, a.txt “2020-01-05”" in told.stderr
    assert "title" not in told.stderr
    assert "publisher" not in told.stderr


def test_two_files_of_one_text_are_told(call: Call, tmp_path: Path) -> None:
    """Other bytes are another document, so the text counts twice, until the command that the message names was run."""
    one = tmp_path / "a.txt"
    one.write_text(GOOD, encoding="utf-8")
    marked = tmp_path / "b.txt"
    marked.write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    call("ingest", one)
    told = call("ingest", marked)
    assert "b.txt: cùng văn bản với a.txt" in told.stderr
    assert "b.txt" not in call("ingest", marked).stderr
    assert call("remove", told.stderr.split("`partygraph remove ")[1].split("`")[0]).exit_code == 0


def test_two_files_of_one_text_in_one_run_are_told_once(call: Call, tmp_path: Path) -> None:
    """Whichever is read first."""
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert call("ingest", tmp_path).stderr.count("the same text as") == 1


@pytest.mark.parametrize("name", BAD)
def test_bad_file_is_refused(call: Call, tmp_path: Path, name: str) -> None:
    """An empty file, a binary, wrong UTF-8: one message that names it, exit code 1, graph unchanged."""
    content, reason = BAD[name]
    (tmp_path / name).write_bytes(content)
    before = dump(call)
    result = call("ingest", tmp_path / name)
    assert result.exit_code == 1
    assert name in result.stderr
    assert reason in result.stderr
    assert "Traceback" not in result.stderr
    assert dump(call) == before


def test_noise_is_refused(call: Call, tmp_path: Path) -> None:
    """Fifty megabytes of noise are refused at once."""
    noise = tmp_path / "noise.txt"
    noise.write_bytes(random.Random(1).randbytes(50_000_000))
    before = dump(call)
    result = call("ingest", noise)
    assert result.exit_code == 1
    assert "noise.txt" in result.stderr
    assert dump(call) == before


def test_bad_files_do_not_stop_a_folder(call: Call, tmp_path: Path) -> None:
    """The good document of a folder is read, the bad ones are listed with their reasons."""
    mixed = tmp_path / "mixed"
    mixed.mkdir()
    for name, (content, _) in BAD.items():
        (mixed / name).write_bytes(content)
    (mixed / "good.txt").write_text(GOOD, encoding="utf-8")
    (mixed / "picture.png").write_bytes(b"\x89PNG")
    result = call("ingest", mixed)
    assert result.exit_code == 1
    assert "1 document written, 0 unchanged, 0 withdrawn, 4 refused" in result.stdout
    assert all(name in result.stderr for name in (*BAD, "picture.png"))
    assert "Nghị quyết số 39-NQ/TU" in dump(call)


def test_missing_path_stops_before_anything(call: Call, tmp_path: Path) -> None:
    """A path that is not there is an error of the command, even beside one that is."""
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    before = dump(call)
    result = call("ingest", tmp_path / "good.txt", tmp_path / "none")
    assert result.exit_code == 3
    assert "none" in result.stderr
    assert dump(call) == before


def test_paths_are_needed(call: Call) -> None:
    """Without a path there is nothing to do: a usage error."""
    assert call("ingest").exit_code == 2


def test_two_names_are_one_document(call: Call, tmp_path: Path) -> None:
    """The same bytes under two names are one document with two names."""
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    assert call("ingest", tmp_path / "two.txt", tmp_path / "one.txt").exit_code == 0
    found = dump(call)
    assert '"one.txt"' in found
    assert '"two.txt"' in found
    assert found.count(" <https://www.ica.org/standards/RiC/ontology#Instantiation> .") == 5


def test_default_store_is_here(documents: Path, tmp_path: Path) -> None:
    """Without settings the graph and the archive are in ``.partygraph`` of the working folder."""
    done = program("ingest", documents / "chi-thi.txt", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert sorted(path.name for path in (tmp_path / ".partygraph").iterdir() if path.is_dir()) == ["archive", "engine"]
