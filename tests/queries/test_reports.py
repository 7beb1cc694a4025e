"""Every canned report gives the same rows on the embedded store and on Neo4j, and each row can be traced."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import queries
from graph.store import Store
from queries import Cell, Evidence, Ref, Report, Table
from tests.graph.build import Page
from tests.queries.shelf import example, readings

GOLDEN = Path(__file__).parent / "golden"
REPORTS = queries.load()
BY_NAME = {report.name: report for report in REPORTS}
TEXTS = {f"doc:{reading.document.sha256}": reading.document.text for reading in readings()}

CASES: dict[str, tuple[str, dict[str, str]]] = {
    "directives-by-issuer": ("directives-by-issuer", {"issuer": "ban thuong vu thanh uy ha noi"}),
    "directives-by-issuer-type-and-date": (
        "directives-by-issuer",
        {"type": "Quyết định", "since": "27/5/2024", "until": "5/2024"},
    ),
    "issued-by": ("issued-by", {"organisation": "Thành ủy Hà Nội", "year": "2023"}),
    "implementing": ("implementing", {"directive": "24-CT/TU"}),
    "same-name": ("same-name", {}),
    "perhaps-one": ("perhaps-one", {}),
    "posts-of": ("posts-of", {"organisation": "Thành ủy"}),
    "successions": ("successions", {"organisation": "Sở Mẫu"}),
    "most-mentioned": ("most-mentioned", {}),
    "career": ("career", {"person": "ngo thi thanh hang"}),
    "career-former": ("career", {"person": "Thử"}),
    "undecided": ("undecided", {}),
    "post-holder-on": ("post-holder-on", {"post": "Phó Bí thư Thường trực Thành ủy Hà Nội", "day": "2020"}),
    "appointments": ("appointments", {"since": "2024"}),
    "awards-by": ("awards-by", {"grantor": "Chủ tịch nước"}),
    "awards-by-honour": ("awards-by", {"honour": "lao dong hang nhat", "recipient": "ban to chuc"}),
    "events": ("events", {"participant": "Ngô Thị Thanh Hằng", "since": "2017", "until": "2017"}),
    "participants": ("participants", {"event": "hoi nghi so ket"}),
    "facts-of": ("facts-of", {"document": "Trao Huân chương"}),
    "contradictions": ("contradictions", {}),
    "figures-of": ("figures-of", {"organisation": "thanh uy ha noi", "counts": "doan vien"}),
    "in-place": ("in-place", {"place": "ha noi"}),
    "told-of-place": ("told-of-place", {"place": "Hà Nội", "since": "2017"}),
    "not-read": ("not-read", {}),
    "not-read-of-a-kind": ("not-read", {"document": "so ket", "kind": "cue"}),
}


def test_every_report_has_golden_rows() -> None:
    """A report that is added gets a case here."""
    assert {name for name, _ in CASES.values()} == set(BY_NAME)


@pytest.mark.parametrize("case", CASES)
def test_golden_rows(case: str, engine: Store) -> None:
    """The rows are those that were reviewed; a missing file is written, and the test fails once."""
    name, values = CASES[case]
    table = queries.run(BY_NAME[name], engine, values)
    path, found = GOLDEN / f"{case}.json", json.loads(queries.to_json(table))["rows"]
    if not path.exists():
        path.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        pytest.fail(f"wrote {path.name}: review it")
    assert found == json.loads(path.read_text(encoding="utf-8"))
    assert found, "golden rows that are none prove nothing"


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_the_example_runs(report: Report, engine: Store) -> None:
    """The example in the header runs on both engines and finds something on this shelf."""
    table = queries.run(report, engine, example(report))
    assert table.rows
    assert _quotations_stand_in_their_documents(table)


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_pages_of_a_report_join_to_the_whole(report: Report, engine: Store) -> None:
    """Read three rows at a time it gives the same rows in the same order."""
    values, rows, skip = example(report), list[tuple[Cell, ...]](), 0
    while True:
        table = queries.run(report, engine, values, skip=skip, limit=3)
        rows.extend(table.rows)
        skip += 3
        if not table.more:
            break
    assert tuple(rows) == queries.run(report, engine, values).rows


def test_a_vague_day_is_in_every_period_that_it_may_lie_in(engine: Store) -> None:
    """An appointment "in 2031" is found from the middle of that year on, and up to it, but not before or after it."""
    page = Page("Bổ nhiệm", "2031-12-30")
    page.says(page.person("Đỗ Thị Mai"), "APPOINTED", page.post("chánh văn phòng", "thành ủy Huế"), date="2031")
    engine.write([page.reading()])
    try:
        for bounds, count in (
            ({"since": "7/2031"}, 1),
            ({"since": "2031", "until": "1/2031"}, 1),
            ({"since": "2032"}, 0),
            ({"since": "2025", "until": "2030"}, 0),
        ):
            assert len(queries.run(BY_NAME["appointments"], engine, bounds).rows) == count
    finally:
        engine.remove(page.reading().document.sha256)


def test_a_directive_is_of_every_year_that_sources_give_it(engine: Store) -> None:
    """One whose number has the year is found by it; one that two documents date differently by both their years."""
    pages = [Page(f"Văn bản {day}", "2034-01-05") for day in ("2032", "2033-01-02", "2032-12-31")]
    for page, day in zip(pages, ("2032", "2033-01-02", "2032-12-31"), strict=True):
        body, year = page.org("ủy ban nhân dân", "tỉnh Thử"), "2032" if day == "2032" else "x"
        key = {"type": "Quyết định", "number": "7", "mark": "QĐ-UBND", "scope": "tỉnh Thử", "year": year}
        page.says(body, "ISSUED", page.thing("Directive", f"Quyết định {year}", **key), date=day)
    engine.write([page.reading() for page in pages])
    try:
        for year, names in (("2031", []), ("2032", ["2032", "x"]), ("2033", ["x"])):
            table = queries.run(BY_NAME["issued-by"], engine, {"organisation": "tỉnh Thử", "year": year})
            assert sorted(str(row[0]).rpartition("Quyết định ")[2][:4].strip("')") for row in table.rows) == names
    finally:
        for page in pages:
            engine.remove(page.reading().document.sha256)


def test_a_document_of_a_year_is_of_its_months(engine: Store) -> None:
    """Of a document only the year may be known: it is found from the middle of that year on, and not from the next."""
    page = Page("Tin cả năm", "2031")
    page.thing("Place", "Tỉnh Thử", kind="tỉnh", territory="tỉnh Thử")
    engine.write([page.reading()])
    try:
        for bounds, count in (({"since": "7/2031"}, 1), ({"until": "1/2031"}, 1), ({"since": "2032"}, 0)):
            assert len(queries.run(BY_NAME["told-of-place"], engine, {"place": "tỉnh thử", **bounds}).rows) == count
    finally:
        engine.remove(page.reading().document.sha256)


def test_a_name_may_be_typed_with_or_without_its_marks(engine: Store) -> None:
    """Folded names match every marking; a mark that is typed must be there; an id is one node."""
    report = BY_NAME["posts-of"]
    folded = queries.run(report, engine, {"organisation": "thanh uy ha noi"})
    assert folded.rows == queries.run(report, engine, {"organisation": "Thành uỷ Hà Nội"}).rows
    assert folded.rows == queries.run(report, engine, {"organisation": "THÀNH ỦY hà nội"}).rows
    assert not queries.run(report, engine, {"organisation": "Thánh uy Ha Noi"}).rows
    by_id = queries.run(report, engine, {"organisation": str(folded.bound["organisation"][-1])})  # type: ignore[index]
    assert set(by_id.rows) <= set(folded.rows)
    assert by_id.rows


def test_a_name_that_nothing_has_is_said(engine: Store) -> None:
    """No such organisation is something else than no rows."""
    table = queries.run(BY_NAME["posts-of"], engine, {"organisation": "Thành ủy Sao Hỏa"})
    assert not table.rows
    assert "Sao Hỏa" in table.notes[0].vi
    assert "Sao Hỏa" in table.notes[0].en


def test_a_name_of_another_kind_is_said(engine: Store) -> None:
    """ "Chủ tịch nước" is an office: who asks for a body of that name is told so."""
    (note,) = queries.run(BY_NAME["posts-of"], engine, {"organisation": "chu tich nuoc"}).notes
    assert note.vi == "Không có tổ chức nào khớp với “chu tich nuoc”. Có chức vụ mang tên ấy: Chủ tịch nước."
    assert note.en == "No organisation matches “chu tich nuoc”. There is a post: Chủ tịch nước."


def _quotations_stand_in_their_documents(table: Table) -> bool:
    found = [cell for row in table.rows for cells in row if isinstance(cells, tuple) for cell in cells]
    proofs = [cell for cell in found if isinstance(cell, Evidence)]
    wanted = any(column.type == "evidence" for column in table.columns)
    assert bool(proofs) == wanted
    return all(quote in TEXTS[proof.document.id] for proof in proofs for quote in proof.quotes)


def test_a_career_goes_on_in_time_and_ends_with_what_has_none(engine: Store) -> None:
    """By the first day in office, else the beginning or the end that is told; a post without any stands last."""
    page = Page("Lý lịch", "2021-01-01")
    person = page.person("Lò Văn Lịch")
    posts = [page.post(title, "Sao hội Thổ") for title in ("ủy viên", "thư ký", "chủ tịch")]
    page.says(person, "HOLDS", posts[0], former="true", open="true")
    page.says(person, "HOLDS", posts[1], start="2006", end="2011", former="true")
    page.says(person, "HOLDS", posts[2], date="2015-02-03")
    reading = page.reading()
    engine.write([reading])
    try:
        rows = queries.run(BY_NAME["career"], engine, {"person": "Lò Văn Lịch"}).rows
    finally:
        engine.remove(reading.document.sha256)
    assert [row[1].name.split()[0] for row in rows if isinstance(row[1], Ref)] == ["thư", "chủ", "ủy"]
