"""The decisions file: lines that survive, the last of which counts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.decisions import Decision, Decisions, append, parse, read
from graph.errors import DecisionError

A, B, C = (f"e:{digit * 20}" for digit in "abc")
SHA = "0" * 64


def _said(verb: str, *operands: str) -> Decision:
    return Decision("2026-03-02", "Trần Thị B", verb, tuple(sorted(operands)), "xem tiểu sử")


def _file(folder: Path, *decisions: Decision) -> Path:
    for decision in decisions:
        append(folder / "kept" / "decisions.txt", decision)
    return folder / "kept" / "decisions.txt"


def test_what_is_appended_is_read(tmp_path: Path) -> None:
    """Every line survives in its order."""
    lines = (_said("same", A, B), _said("withdraw", SHA), _said("different", A, C))
    assert read(_file(tmp_path, *lines)).lines == lines


def test_no_file_is_no_decision(tmp_path: Path) -> None:
    """A new archive has no decisions."""
    assert read(tmp_path / "decisions.txt") == Decisions()


def test_undoing_is_another_line(tmp_path: Path) -> None:
    """The last line about the same things counts, in whatever order they are named."""
    decisions = read(_file(tmp_path, _said("withdraw", SHA), _said("same", B, A), _said("different", A, B)))
    assert decisions.withdrawn == {SHA}
    assert decisions.same == frozenset()
    assert decisions.different == {(A, B)}
    restored = read(_file(tmp_path, _said("restore", SHA), _said("same", A, B)))
    assert restored.withdrawn == frozenset()
    assert restored.same == {(A, B)}
    assert restored.different == frozenset()
    assert len(restored.lines) == 5


def test_comments_and_empty_lines_are_for_the_reader(tmp_path: Path) -> None:
    """Only decisions are decisions, and the lines keep their numbers."""
    path = tmp_path / "decisions.txt"
    path.write_text(f"# sổ quyết định\n\n{_said('same', A, B).line()}\nxóa\n", encoding="utf-8")
    with pytest.raises(DecisionError, match=r"decisions\.txt:4: "):
        read(path)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (f"2026-03-02 | B | same | {A} {B}", "expected: date | who"),
        (f"2026-03-02 | B | same | {A} {B} | ", "expected: date | who"),
        (f"hôm nay | B | same | {A} {B} | vì", "wrong date"),
        (f"2026-03-02 | B | merge | {A} {B} | vì", "'merge' is none of"),
        (f"2026-03-02 | B | same | {A} | vì", "needs 2 ids"),
        (f"2026-03-02 | B | same | {A} {A} | vì", "needs 2 ids"),
        (f"2026-03-02 | B | same | {A} org:x-1 | vì", "different kinds"),
        ("2026-03-02 | B | same | person:a-1 person:b-1 | vì", "needs 2 ids"),
        ("2026-03-02 | B | withdraw | 00ab | vì", "needs 1 ids"),
        ("2026-03-02 | B | accept | claim:0 | vì", "needs 1 ids"),
        (f"2026-03-02 | B | alias | {A} Bí danh | vì", "no person"),
        ("2026-03-02 | B | alias | org:x-1 | vì", "and a name"),
        ("2026-03-02 | B | undo | bất kỳ | vì", "no person"),
    ],
)
def test_a_wrong_line_is_refused(line: str, words: str) -> None:
    """A line that cannot be carried out stops with its place. People are named by local ids, for those never change."""
    with pytest.raises(DecisionError) as caught:
        parse(line, "decisions.txt:7")
    assert str(caught.value).startswith("decisions.txt:7: ")
    assert words in str(caught.value)


@pytest.mark.parametrize("who", ["Trần | B", "Trần\nB", ""])
def test_what_could_not_be_read_back_is_not_written(who: str, tmp_path: Path) -> None:
    """A bar or a line end in a field would make another decision of it."""
    with pytest.raises(DecisionError):
        append(tmp_path / "decisions.txt", Decision("2026", who, "withdraw", (SHA,), "vì"))
    assert not (tmp_path / "decisions.txt").exists()


def test_only_a_line_end_ends_a_line(tmp_path: Path) -> None:
    """Other separators of lines that Unicode knows come with pasted text, and stay in their field."""
    said = Decision("2026", "B", "withdraw", (SHA,), "chép từ\u2028trang\x0bweb\x85cũ")
    assert read(_file(tmp_path, said, _said("same", A, B))).lines == (said, _said("same", A, B))


def test_a_last_line_without_an_end_keeps_to_itself(tmp_path: Path) -> None:
    """An editor may drop the end of the file; the next decision still gets its own line."""
    path = tmp_path / "decisions.txt"
    path.write_text(_said("same", A, B).line(), encoding="utf-8")
    append(path, _said("withdraw", SHA))
    assert read(path).lines == (_said("same", A, B), _said("withdraw", SHA))


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    """Wrong encoding is an error of the decisions, with the file's name."""
    path = tmp_path / "decisions.txt"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(DecisionError, match=r"decisions\.txt: .*cannot be read"):
        read(path)


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """Where its folder cannot be made: an error of ours that names the file."""
    (tmp_path / "kept").write_text("", encoding="utf-8")
    with pytest.raises(DecisionError, match=r"decisions\.txt: không ghi được / cannot be written"):
        append(tmp_path / "kept" / "decisions.txt", _said("withdraw", SHA))


def test_a_contradiction_is_not_written(tmp_path: Path) -> None:
    """A is B and B is C, so A cannot be decided to differ from C until one of these is undone."""
    path = _file(tmp_path, _said("same", A, B), _said("same", B, C))
    before = path.read_bytes()
    with pytest.raises(DecisionError, match="both the same and different"):
        append(path, _said("different", A, C))
    assert path.read_bytes() == before
    append(path, _said("different", B, C))
    append(path, _said("different", A, C))
    assert read(path).different == {(A, C), (B, C)}


def test_nodes_that_are_the_same_have_one_id() -> None:
    """The first id by code point stands for all, also through a third."""
    decisions = Decisions((_said("same", "org:b", "org:c"), _said("same", "org:a", "org:c")))
    assert [decisions.canonical(one) for one in ("org:a", "org:b", "org:c", "org:d")] == ["org:a"] * 3 + ["org:d"]


def test_partners_reach_through_others() -> None:
    """Whoever is compared must be compared with all that decisions tie to it."""
    decisions = Decisions((_said("same", A, B), _said("same", B, C)))
    assert decisions.partners([A]) == {B, C}
    assert decisions.partners(["e:" + "d" * 20]) == frozenset()


def test_an_alias_is_a_node_and_a_name(tmp_path: Path) -> None:
    """The name may have spaces; whoever bears it, with whatever case, is the node."""
    decisions = read(_file(tmp_path, Decision("2026", "B", "alias", ("org:x-1", "Sở Sức khỏe"), "vì")))
    assert decisions.aliases == {("org:x-1", "Sở Sức khỏe")}
    assert decisions.names("org:x-1") == {"Sở Sức khỏe"}
    assert decisions.called("org:y-2", "SỞ SỨC KHỎE") == "org:x-1"
    assert decisions.called("post:y-2", "Sở Sức khỏe") == "post:y-2"
    assert decisions.called("org:y-2", "Sở Y tế") == "org:y-2"


def test_verdicts_about_claims(tmp_path: Path) -> None:
    """The last one counts."""
    claim, other = "c:" + "1" * 20, "c:" + "2" * 20
    decisions = read(_file(tmp_path, _said("reject", claim), _said("accept", claim), _said("reject", other)))
    assert decisions.verdicts == {claim: "accept", other: "reject"}


@pytest.mark.parametrize(
    ("verb", "operands"),
    [
        ("same", (A, B)),
        ("different", ("org:x-1", "org:y-2")),
        ("alias", ("org:x-1", "Sở Sức khỏe")),
        ("reject", ("c:" + "1" * 20,)),
        ("withdraw", (SHA,)),
    ],
)
def test_undoing_is_no_decision(verb: str, operands: tuple[str, ...], tmp_path: Path) -> None:
    """After ``undo`` everything is as if the line had never been written."""
    done, undone = (Decision("2026", "B", name, operands, "vì") for name in (verb, "undo"))
    decisions = read(_file(tmp_path, done, undone))
    assert (decisions.same, decisions.different, decisions.aliases) == (frozenset(), frozenset(), frozenset())
    assert (decisions.withdrawn, decisions.verdicts) == (frozenset(), {})
    assert decisions.about(operands) == ()
    assert Decisions((done,)).about(operands[:1]) == (done,)


@given(
    st.lists(
        st.tuples(st.sampled_from(["same", "different", "undo"]), st.sampled_from([(A, B), (A, C), (B, C)])), max_size=8
    ),
)
def test_only_the_order_about_the_same_things_counts(said: list[tuple[str, tuple[str, str]]]) -> None:
    """Lines about other things may stand anywhere."""
    lines = [Decision("2026", "B", verb, pair, "vì") for verb, pair in said]
    grouped = sorted(lines, key=lambda line: line.operands)
    assert Decisions(tuple(lines)).same == Decisions(tuple(grouped)).same
    assert Decisions(tuple(lines)).different == Decisions(tuple(grouped)).different


def test_many_who_write_at_once_lose_nothing(tmp_path: Path) -> None:
    """Processes that append to one file wait for each other; every line is there, and whole."""
    path, root = tmp_path / "decisions.txt", Path(__file__).parents[2]
    script = (
        "import sys; from pathlib import Path; from graph.decisions import Decision, append\n"
        "for n in range(20): append(Path(sys.argv[1]), Decision('2026', sys.argv[2], 'withdraw', (f'{n:064x}',), 'vì'))"
    )
    writers = [subprocess.Popen([sys.executable, "-c", script, str(path), f"B{k}"], cwd=root) for k in range(4)]
    assert [writer.wait(60) for writer in writers] == [0] * 4
    lines = read(path).lines
    assert {(line.who, line.operands) for line in lines} == {
        (f"B{k}", (f"{n:064x}",)) for k in range(4) for n in range(20)
    }
    assert len(lines) == 80
