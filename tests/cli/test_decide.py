"""``decide`` and ``why``: a line beside the documents, a graph that follows, and the reasons of what is one or two."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import Result

from graph.archive import Archive
from tests.cli.conftest import Call, dump

NEWS = {
    "mot.txt": "Ông Trần Văn Thử, Giám đốc Sở Y tế tỉnh Nghệ An, phát biểu tại hội nghị.\n",
    "hai.txt": "Ông Trần Văn Thử, Bí thư Huyện ủy Bát Xát, tỉnh Lào Cai, dự lễ.\n",
}
SAID = ("--who", "Lê B", "--why", "xem tiểu sử")


@pytest.fixture
def asked(call: Call, tmp_path: Path) -> Call:
    """The command on a store with three people of one name."""
    for name, text in NEWS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert call("ingest", *(tmp_path / name for name in NEWS)).exit_code == 0
    return call


def _ok(result: Result) -> str:
    assert result.exit_code == 0, result.output
    return result.stdout


def _people(call: Call) -> list[str]:
    """The ids of those of the name who may be somebody else."""
    rows = _ok(call("report", "undecided", "--format", "csv")).splitlines()
    return sorted(set(re.findall(r"person:[a-z0-9-]+", "\n".join(rows))))


def _lines(folder: Path) -> list[str]:
    return Archive(folder / "archive").decisions_file.read_text(encoding="utf-8").splitlines()


def test_undecided_people_become_one_and_two_again(asked: Call, folder: Path) -> None:
    """``same`` joins at once and ``undo`` leaves no trace in the graph; each is one line that says who and why."""
    before, people = dump(asked), _people(asked)
    assert len(people) == 3
    assert "one or two: undecided" in _ok(asked("why", *people[:2]))
    said = _ok(asked("decide", "same", *people[:2], *SAID))
    [local, other] = re.findall(r"e:[0-9a-f]{20}", said)
    assert len(_people(asked)) == 2
    told = _ok(asked("why", local, other))
    assert told.startswith("là một / one thing")
    assert "decided by Lê B" in told
    assert _lines(folder)[-1].endswith("xem tiểu sử")
    _ok(asked("decide", "undo", local, other, *SAID))
    assert dump(asked) == before
    assert len(_lines(folder)) == 2


def test_what_was_decided_to_differ_is_no_question_any_more(asked: Call) -> None:
    """When every pair is settled nobody of the name is listed."""
    people = _people(asked)
    for left, right in ((0, 1), (0, 2), (1, 2)):
        _ok(asked("decide", "different", people[left], people[right], *SAID))
    assert _people(asked) == []
    assert "là hai / two things" in _ok(asked("why", *people[:2]))


def test_what_was_decided_says_how_to_take_it_back(asked: Call) -> None:
    """The line to type is printed, and a verb may stand in it."""
    before, people = dump(asked), _people(asked)
    said = asked("decide", "same", *people[:2], *SAID).stderr
    back = said.partition(" decide undo ")[2].split(" --why")[0].split()
    _ok(asked("decide", "undo", "same", *back, *SAID))
    assert dump(asked) == before


def test_who_people_are_after_a_decision_is_said_and_undone_by_that(asked: Call) -> None:
    """The id of one of two goes with them; the one that is left takes the decision back, and an old id says why."""
    people = _people(asked)
    said = _ok(asked("decide", "same", *people[:2], *SAID))
    now = re.findall(r"nay là / now: (person:[a-z0-9-]+)", said)
    assert len(now) == 1
    [gone] = set(people[:2]) - set(now)
    assert "ids of people change" in asked("why", *now, gone).stderr
    after = _ok(asked("decide", "undo", *now, *SAID))
    assert sorted(re.findall(r"now: (person:[a-z0-9-]+)", after)) == sorted(people[:2])
    assert _people(asked) == people


def test_namesakes_are_told_apart_by_their_posts(asked: Call) -> None:
    """A name that several have lists them with what they hold; years of a career are told in words."""
    said = asked("why", "Trần Văn Thử").stderr
    assert re.search(r"person:tran-van-thu-\w+  Giám đốc Sở Y tế tỉnh Nghệ An", said)
    assert "in:" not in _ok(asked("why", _people(asked)[0]))


def test_two_of_one_name_are_asked_about_by_it(asked: Call) -> None:
    """The name given twice means both where just two have it; what tells them is told by name, once for each."""
    name, people = "Trần Văn Thử", _people(asked)
    assert "several have this name" in asked("why", name, name).stderr
    _ok(asked("decide", "same", *people[:2], *SAID))
    told = _ok(asked("why", name, name))
    assert told.startswith("chưa rõ là một hay hai / one or two: undecided")
    assert told.count("made of:") == 2
    assert "Giám đốc Sở Y tế tỉnh Nghệ An" in told
    assert "post:" not in told
    [one, _] = _people(asked)
    assert _ok(asked("why", one, one)).count("made of:") == 1


def test_a_rejected_claim_counts_no_more_until_that_is_undone(asked: Call) -> None:
    """Its edge goes, its node stays and says so."""
    before = dump(asked)
    report = ("report", "posts-of", "organisation=Huyện ủy Bát Xát", "--format", "csv")
    [claim] = set(re.findall(r"claim:[0-9a-f]{20}", _ok(asked(*report))))
    _ok(asked("decide", "reject", claim, *SAID))
    assert "Trần Văn Thử" not in _ok(asked(*report))
    _ok(asked("decide", "accept", claim, *SAID))
    assert "Trần Văn Thử" in _ok(asked(*report))
    _ok(asked("decide", "undo", claim, *SAID))
    assert dump(asked) == before


def test_an_alias_finds_and_joins(asked: Call, tmp_path: Path) -> None:
    """The body is found by its new name, and a document that uses it speaks of that body."""
    before = dump(asked)
    line = _ok(asked("decide", "alias", "Sở Y tế tỉnh Nghệ An", "Sở Sức khỏe tỉnh Nghệ An", *SAID))
    [node] = re.findall(r"org:[a-z0-9-]+", line)
    assert node in _ok(asked("why", "Sở Sức khỏe tỉnh Nghệ An"))
    _ok(asked("decide", "undo", node, "Sở Sức khỏe tỉnh Nghệ An", *SAID))
    assert dump(asked) == before
    other = "Sở Ngoại vụ tỉnh Nghệ An"
    (tmp_path / "ba.txt").write_text(f"{other} ban hành Kế hoạch số 7/KH-SNgV.\n", encoding="utf-8")
    _ok(asked("ingest", tmp_path / "ba.txt"))
    assert "là hai" in _ok(asked("why", node, other))
    _ok(asked("decide", "alias", node, other, *SAID))
    assert _ok(asked("why", node, other)).startswith("là một")
    assert "Kế hoạch số 7/KH-SNgV" in _ok(asked("report", "issued-by", f"organisation={node}"))


def test_bodies_are_told_apart_by_what_differs(asked: Call) -> None:
    """Two bodies are two because of their keys, and one when somebody says so."""
    bodies = ("Sở Y tế tỉnh Nghệ An", "Huyện ủy Bát Xát")
    told = _ok(asked("why", *bodies))
    assert told.startswith("là hai / two things")
    assert "tỉnh Nghệ An" in told
    before = dump(asked)
    said = _ok(asked("decide", "same", *bodies, *SAID))
    ids = re.findall(r"org:[a-z0-9-]+", said)
    _ok(asked("decide", "undo", *ids, *SAID))
    assert dump(asked) == before


def test_a_document_is_withdrawn_and_brought_back(asked: Call) -> None:
    """As ``remove`` and ``restore`` do; undoing a withdrawal brings the document back as well."""
    before = dump(asked)
    for back in ("restore", "undo"):
        _ok(asked("decide", "withdraw", "mot.txt", *SAID))
        assert "Sở Y tế tỉnh Nghệ An" not in dump(asked)
        _ok(asked("decide", back, "mot.txt", *SAID))
        assert dump(asked) == before


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("same", "Trần Văn Thử", "Sở Y tế tỉnh Nghệ An"), 3, "several have this name"),
        (("same", "Người Không Có", "Sở Y tế tỉnh Nghệ An"), 3, "no such thing"),
        (("same", "Sở Y tế tỉnh Nghệ An", "Sở Y tế tỉnh Nghệ An"), 3, "one already"),
        (("same", "Sở Y tế tỉnh Nghệ An", "Bí thư Huyện ủy Bát Xát"), 6, "of different kinds"),
        (("same", "Sở Y tế tỉnh Nghệ An"), 6, "needs 2 ids"),
        (("alias", "Sở Y tế tỉnh Nghệ An"), 6, "needs one id"),
        (("accept", "c:00000000000000000000"), 3, "no such claim"),
        (("withdraw", "none.txt"), 3, "no such document"),
        (("undo", "Sở Y tế tỉnh Nghệ An", "Huyện ủy Bát Xát"), 3, "no decision about this"),
        (("merge", "a", "b"), 2, "chỉ nhận"),
    ],
)
def test_what_cannot_be_decided_is_said(
    asked: Call, folder: Path, words: tuple[str, ...], code: int, message: str
) -> None:
    """Each with its code and in words, and neither the file nor the graph changes."""
    before = dump(asked)
    result = asked("decide", *words, *SAID)
    assert (result.exit_code, message in result.stderr) == (code, True), result.stderr
    assert dump(asked) == before
    assert not Archive(folder / "archive").decisions_file.exists()


def test_nobody_decides_without_a_reason(asked: Call) -> None:
    """``--why`` is needed."""
    result = asked("decide", "same", "a", "b")
    assert result.exit_code == 2
    assert "--why" in result.stderr


def test_a_decision_that_contradicts_another_is_refused(asked: Call, folder: Path) -> None:
    """A is B and B is C, so A and C cannot differ: said with both ids, and nothing is written."""
    people = _people(asked)
    ids = [re.findall(r"e:[0-9a-f]{20}", _ok(asked("why", one)))[0] for one in people]
    _ok(asked("decide", "same", ids[0], ids[1], *SAID))
    _ok(asked("decide", "same", ids[1], ids[2], *SAID))
    before = _lines(folder)
    result = asked("decide", "different", ids[0], ids[2], *SAID)
    assert result.exit_code == 6
    assert "both the same and different" in result.stderr
    assert _lines(folder) == before


TOLD = {
    "so.txt": "Ngày 1/2/2018, Tỉnh ủy Sơn La ban hành Nghị quyết số 12-NQ/TU về phát triển du lịch.\n",
    "ten.txt": "Tỉnh ủy Sơn La ban hành Nghị quyết về phát triển du lịch ngày 1/2/2018.\n",
}


def _directives(call: Call) -> list[str]:
    return sorted(
        set(
            re.findall(
                r"directive:nghi-quyet-[a-z0-9-]*tinh-son-la-[a-z0-9-]+", _ok(call("export", "--format", "graphml"))
            )
        )
    )


def test_a_title_without_its_number_is_told_why_and_parted(call: Call, tmp_path: Path) -> None:
    """``why`` gives the id that the title has by itself; ``different`` takes it and ``undo`` gives it back."""
    for name, text in TOLD.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert call("ingest", *(tmp_path / name for name in TOLD)).exit_code == 0
    [one] = _directives(call)
    told = _ok(call("why", one))
    [title] = set(re.findall(r"directive:[a-z0-9-]+", told)) - {one}
    assert "same issuer, title, and day" in told
    assert _ok(call("why", one, title)).startswith("là một / one thing")
    _ok(call("decide", "different", one, title, *SAID))
    assert _directives(call) == sorted([one, title])
    apart = _ok(call("why", one, title))
    assert apart.startswith("là hai / two things")
    assert "somebody decided about it" in apart
    _ok(call("decide", "undo", one, title, *SAID))
    assert _directives(call) == [one]


def test_two_numbers_of_one_title_are_told(call: Call, tmp_path: Path) -> None:
    """Which of them the title means nobody can tell, and ``why`` names both."""
    texts = {**TOLD, "hai.txt": TOLD["so.txt"].replace("12-NQ", "13-NQ")}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert call("ingest", *(tmp_path / name for name in texts)).exit_code == 0
    ids = _directives(call)
    assert len(ids) == 3
    told = _ok(call("why", next(one for one in ids if "-12-" in one)))
    assert "several numbers bear this title" in told
