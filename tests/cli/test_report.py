"""``report``, ``status`` and ``extract``: what the graph answers, in forms for people and for programs."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from pathlib import Path

import jsonschema
import pytest

from queries import load
from tests.cli.conftest import DOCUMENTS, Call

SCHEMA = Path(__file__).resolve().parents[3] / "shared" / "eval" / "extract.schema.json"
ISSUED = ("report", "directives-by-issuer", "issuer=Ban Thường vụ Thành ủy Hà Nội")


def test_reports_are_listed(call: Call) -> None:
    """Without a name all reports are listed, with their titles in both languages and an example."""
    result = call("report")
    assert result.exit_code == 0
    for report in load():
        assert f"  {report.name}: {report.title.vi} / {report.title.en}" in result.stdout
        assert f"partygraph report {report.name}" in result.stdout


def test_table(call: Call) -> None:
    """For people: a row with the directive and its date, and under it the sentence and who says so."""
    result = call(*ISSUED)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    row = next(k for k, line in enumerate(lines) if "Chỉ thị số 24-CT/TU" in line)
    assert "7/8/2023" in lines[row]
    assert re.search(r"^    “.*ban hành Chỉ thị số 24-CT/TU.*” — ", lines[row + 1])


def test_csv(call: Call) -> None:
    """For spreadsheets: the same row, with ids."""
    rows = list(csv.DictReader(io.StringIO(call(*ISSUED, "--format", "csv").stdout)))
    assert [row["directive"] for row in rows] == ["Chỉ thị số 24-CT/TU"]
    assert [row["date"] for row in rows] == ["2023-08-07"]
    assert rows[0]["directive_id"].startswith("directive:")


def test_csv_for_excel(call: Call) -> None:
    """The same bytes after a byte-order mark, by which Excel knows Vietnamese letters."""
    plain, marked = (call(*ISSUED, "--format", form).stdout_bytes for form in ("csv", "excel"))
    assert marked == codecs.BOM_UTF8 + plain


def test_names_are_found_as_people_type_them(call: Call) -> None:
    """Short forms, and words without spaces or marks."""
    result = call(*ISSUED[:2], "issuer=btv thanhuy hanoi")
    assert "Chỉ thị số 24-CT/TU" in result.stdout


def test_json(call: Call) -> None:
    """For programs: the same row, with the quotation and its document."""
    data = json.loads(call(*ISSUED, "--format", "json").stdout)
    assert [row["directive"]["name"] for row in data["rows"]] == ["Chỉ thị số 24-CT/TU"]
    assert data["rows"][0]["date"] == "2023-08-07"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("no-such-report",), "no-such-report"),
        (("issued-by",), "organisation: cần nhập giá trị này, ví dụ “Bộ Chính trị”"),
        (("issued-by", "organisation=x", "color=red"), "color"),
        (("issued-by", "organisation=x", "year=MMXX"), "year"),
        (("issued-by", "organisation"), 'key=value, such as organisation="…"'),
        (("issued-by", "Bộ Chính trị"), 'such as organisation="Bộ Chính trị"'),
        (("issued-by", "organisation=x", "organisation=y"), "twice"),
        (("issued-by", "organisation=x", "--format", "xml"), "xml"),
    ],
)
def test_wrong_parameters(call: Call, args: tuple[str, ...], said: str) -> None:
    """An unknown report, a missing, unknown or wrong parameter: a message that names it, and exit code 2."""
    result = call("report", *args)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""


def test_status(call: Call) -> None:
    """The status counts documents and edges."""
    result = call("status")
    assert result.exit_code == 0
    assert "Document (tài liệu): 4" in result.stdout  # one is the table that tells the codes of the places
    assert "ISSUED" in result.stdout


def test_extract(call: Call, documents: Path, tmp_path: Path) -> None:
    """One line of JSON for each document, the same on standard output and in a file; the quotes stand in the text."""
    printed = call("extract", documents)
    assert printed.exit_code == 0
    assert call("extract", documents, "--out", tmp_path / "out.jsonl").exit_code == 0
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == printed.stdout
    lines = [json.loads(line) for line in printed.stdout.splitlines()]
    assert [line["document"]["file"] for line in lines] == sorted(DOCUMENTS)
    for line in lines:
        text = DOCUMENTS[line["document"]["file"]]
        for span in [span for relation in line["relations"] for span in relation["evidence"]]:
            assert text[span["start"] : span["end"]] == span["quote"]


def test_extract_fits_its_schema(call: Call, documents: Path) -> None:
    """Every line is valid by the agreed schema."""
    if not SCHEMA.exists():
        pytest.skip("../shared is not beside the project")
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    for line in call("extract", documents).stdout.splitlines():
        jsonschema.validate(json.loads(line), schema)


def test_extract_explains_when_asked(call: Call, tmp_path: Path) -> None:
    """What was not read stands beside the rest, with its reason; without the question it is not there."""
    text = tmp_path / "du-kien.txt"
    text.write_text("Tỉnh ủy Nghệ An sẽ ban hành Nghị quyết số 39-NQ/TU.\n", encoding="utf-8")
    plain, asked = json.loads(call("extract", text).stdout), json.loads(call("extract", "--explain", text).stdout)
    (left,) = asked.pop("unread")
    assert asked == plain
    assert (left["kind"], left["evidence"][0]["quote"]) == ("cue", "ban hành")
    assert "not a fact yet" in left["reason"]["en"]


def test_extract_explains_the_layout_of_official_documents(call: Call, tmp_path: Path) -> None:
    """The form stands beside the rest: each component with its words, what is missing, what contradicts the rules."""
    text = tmp_path / "chi-thi.txt"
    text.write_text(
        "ĐẢNG BỘ XÃ MƯỜNG HUM\nCHI BỘ THÔN MỘT\n*\nSố 04-CT/CB\nĐẢNG CỘNG SẢN VIỆT NAM\n"
        "Mường Hum, ngày 12 tháng 5 năm 2021\nCHỈ THỊ\nvề vệ sinh thôn\n\n"
        "Chi bộ yêu cầu đảng viên nêu gương.\n\nT/M CHI BỘ\nBÍ THƯ\nGiàng Seo Vảng\n",
        encoding="utf-8",
    )
    assert "form" not in json.loads(call("extract", text).stdout)
    form = json.loads(call("extract", "--explain", text).stdout)["form"]
    (symbol,) = form["fields"]["symbol"]
    assert (symbol["value"], [span["quote"] for span in symbol["evidence"]]) == ("CT/CB", ["CT/CB"])
    assert form["signatures"][0]["name"]["value"] == "Giàng Seo Vảng"
    assert (form["regime"], form["level"], form["missing"]) == ("party-2018", "base", ["recipients"])
    assert form["breaches"][0]["code"] == "type-not-of-level"
    assert "may not issue" in form["breaches"][0]["reason"]["en"]


def test_extract_goes_on(call: Call, documents: Path, tmp_path: Path) -> None:
    """What cannot be read is listed, the rest is printed, and the exit code is 1."""
    (tmp_path / "empty.txt").touch()
    result = call("extract", tmp_path / "empty.txt", documents)
    assert result.exit_code == 1
    assert "empty.txt" in result.stderr
    assert len(result.stdout.splitlines()) == len(DOCUMENTS)


def test_relations_are_named_in_the_table(call: Call) -> None:
    """A person reads the name of a relation; a program its type."""
    facts = ("report", "facts-of", "document=chi-thi")
    assert "ban hành" in call(*facts).stdout
    assert "ISSUED" not in call(*facts).stdout
    assert "tên gọi" in call(*facts).stdout
    assert "loại sự kiện" not in call(*facts).stdout
    assert {row["predicate"] for row in json.loads(call(*facts, "--format", "json").stdout)["rows"]} >= {"ISSUED"}
