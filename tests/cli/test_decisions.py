"""``decisions``: who decided what about whom, and why; what was undone counts no more."""

from __future__ import annotations

import re
from pathlib import Path

from tests.cli.conftest import DOCUMENTS, Call

SAID = ("--who", "Lê B", "--why", "xem hồ sơ")
HANOI = "Thành ủy Hà Nội"


def test_there_are_none(call: Call) -> None:
    """An archive that nobody decided anything about says so."""
    found = call("decisions")
    assert (found.exit_code, found.stdout) == (0, "")
    assert "there are no decisions" in found.stderr


def test_each_kind_is_told_with_what_it_is_about(call: Call) -> None:
    """The alias of a body, a claim that was rejected, a document that is out of the graph: with their names."""
    rows = call("report", "directives-by-issuer", "--format", "csv").stdout
    claim = re.findall(r"claim:([0-9a-f]{20})", rows)[0]
    name = max(DOCUMENTS)
    for words in (("alias", HANOI, "Thành ủy Thủ đô"), ("reject", f"c:{claim}"), ("withdraw", name)):
        assert call("decide", *words, *SAID).exit_code == 0
    told = call("decisions")
    assert told.exit_code == 0
    assert re.match(r"\d+/\d+/\d{4}  Lê B: còn có tên / has this name too\n    “Thành ủy Hà Nội” \(org:", told.stdout)
    assert "\n    Thành ủy Thủ đô\n    lý do / why: xem hồ sơ\n" in told.stdout
    assert re.search(rf"khẳng định sai / .*\n    c:{claim}  .* – ban hành – ", told.stdout)
    assert re.search(rf"rút tài liệu / .*\n    [0-9a-f]{{64}}  {name}\n", told.stdout)
    assert "decisions.txt" in told.stderr


def test_what_was_undone_is_told_only_when_all_are_asked_for(call: Call) -> None:
    """The last line about a thing counts; the others stay in the file."""
    [row] = call("report", "career", "person=Trần Văn Thử", "--format", "csv").stdout.splitlines()[1:]
    claim = f"c:{re.findall(r'claim:([0-9a-f]{20})', row)[0]}"
    for verb in ("reject", "accept", "undo"):
        assert call("decide", verb, claim, *SAID).exit_code == 0
    assert call("decisions").stdout == ""
    assert call("decide", "reject", claim, *SAID).exit_code == 0
    assert call("decisions").stdout.count(claim) == 1
    told = call("decisions", "--all").stdout
    assert told.count(claim) == 4
    assert told.count("counts no more") == 3


def test_people_are_told_by_who_they_are_now(call: Call, tmp_path: Path) -> None:
    """Local entities, whose ids never change, stand with the people that they belong to."""
    (tmp_path / "hai.txt").write_text(
        "Ông Trần Văn Thử, Bí thư Huyện ủy Bát Xát, tỉnh Lào Cai, dự lễ.\n", encoding="utf-8"
    )
    assert call("ingest", tmp_path / "hai.txt").exit_code == 0
    people = sorted(set(re.findall(r"person:[a-z0-9-]+", call("why", "Trần Văn Thử").stderr)))
    assert call("decide", "different", *people, *SAID).exit_code == 0
    told = call("decisions").stdout
    assert "là hai / are two things" in told
    assert sorted(re.findall(r"    e:[0-9a-f]{20}  “Trần Văn Thử” \((person:[a-z0-9-]+)\)", told)) == people


def test_a_body_that_was_merged_is_told_by_the_one_that_it_is_now(call: Call, tmp_path: Path) -> None:
    """Its own id is in the graph no more."""
    (tmp_path / "hai.txt").write_text(
        "Huyện ủy Bát Xát, tỉnh Lào Cai ban hành kế hoạch. Huyện ủy Sa Pa, tỉnh Lào Cai tổ chức hội nghị.\n",
        encoding="utf-8",
    )
    assert call("ingest", tmp_path / "hai.txt").exit_code == 0
    assert call("decide", "same", "Huyện ủy Bát Xát", "Huyện ủy Sa Pa", *SAID).exit_code == 0
    told = [line.strip() for line in call("decisions").stdout.splitlines() if line.strip().startswith(("org:", "“"))]
    known = [line for line in told if line.startswith("“Huyện ủy")]
    [gone] = [line for line in told if line not in known]
    assert len(known) == 1
    node = re.findall(r"\((org:[a-z0-9-]+)\)", known[0])[0]
    name = known[0].split(" (org:")[0]
    assert re.fullmatch(rf"org:[a-z0-9-]+  nay là {re.escape(name)} \({node}\) / now .*", gone)
