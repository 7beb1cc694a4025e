"""A report whose header is wrong stops with file:line and says what was expected."""

from __future__ import annotations

from pathlib import Path

import pytest

import queries
from graph.errors import ReportError, UnknownReport
from queries.header import read_report

GOOD = """// title: {vi: Tổ chức, en: Organisations}
// about: {vi: Mọi tổ chức., en: All organisations.}
// group: things
// parameters:
//   - name: named
//     type: organisation
//     required: yes
//     vi: Tên
//     en: Name
//     help: {vi: Gõ tên., en: Type a name.}
// columns:
//   - {name: organisation, type: organisation, vi: Tổ chức, en: Organisation}
// example: {named: Thành ủy}
MATCH (o:Organisation) WHERE o.id IN $named
RETURN o {.id, .name} AS organisation ORDER BY o.id SKIP $skip LIMIT $limit
"""

WRONG = {
    "no header": ("", GOOD, "MATCH (o) RETURN o", 1, "title"),
    "no space": ("// group: things", "", "//group: things", 3, "//"),
    "not YAML": ("{vi: Tổ chức, en: Organisations}", "", "{vi: Tổ chức, en", 2, "YAML"),
    "no title": ("// title: {vi: Tổ chức, en: Organisations}\n", "", "", 1, "title"),
    "no English title": (", en: Organisations", "", "", 1, "en"),
    "unknown field": ("// example:", "", "// sample: {a: b}\n// example:", 13, "sample"),
    "a key twice": ("//     vi: Tên\n", "", "//     vi: Tên\n//     vi: Họ\n", 9, "vi"),
    "wrong group": ("group: things", "", "group: others", 3, "things"),
    "unknown type": ("type: organisation\n//     required", "", "type: body\n//     required", 6, "body"),
    "unknown edge": ("required: yes", "", "required: yes\n//     edges: [KNOWS]", 8, "KNOWS"),
    "choice without words": ("required: yes", "", "required: yes\n//     choices: [{value: a, vi: b}]", 8, "en"),
    "language of nobody": ("en: Organisation}", "", "en: Organisation, lang: fr}", 12, "fr"),
    "bound of a name": ("required: yes", "", "bound: last", 7, "bound"),
    "default of a required one": ("required: yes", "", "required: yes\n//     default: x", 8, "default"),
    "reserved name": ("name: named", "", "name: limit", 5, "limit"),
    "column type": ("type: organisation, vi", "", "type: body, vi", 12, "body"),
    "no example": ("// example: {named: Thành ủy}\n", "", "", 1, "example"),
    "example without the needed": ("{named: Thành ủy}", "", "{other: x}", 13, "other"),
    "column that is not returned": ("AS organisation", "", "AS body", 12, "body"),
    "parameter that is not declared": ("IN $named", "", "IN $named AND o.x = $other", 5, "$other"),
    "parameter that is not used": (" WHERE o.id IN $named", "", "", 5, "named"),
    "no paging": (" SKIP $skip LIMIT $limit", "", "", 14, "SKIP"),
}


def _write(folder: Path, text: str) -> Path:
    path = folder / "things" / "bodies.cypher"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def test_a_good_header_is_read_whole(tmp_path: Path) -> None:
    """Every field of the header arrives in the report, and the Cypher without it."""
    report = read_report(_write(tmp_path, GOOD))
    assert (report.name, report.group, report.title.of("en")) == ("bodies", "things", "Organisations")
    assert [(item.name, item.type, item.required) for item in report.parameters] == [("named", "organisation", True)]
    assert [column.name for column in report.columns] == ["organisation"]
    assert report.example == (("named", "Thành ủy"),)
    assert report.cypher.startswith("MATCH (o:Organisation)")


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_header_names_file_and_line(case: str, tmp_path: Path) -> None:
    """The message begins with file:line, and names what is wrong in both languages."""
    old, all_of_it, new, line, word = WRONG[case]
    text = new if all_of_it else GOOD.replace(old, new, 1)
    assert text != GOOD
    path = _write(tmp_path, text)
    with pytest.raises(ReportError) as caught:
        read_report(path)
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert word in caught.value.vi
    assert word in caught.value.en


def test_two_reports_of_one_name_are_refused(tmp_path: Path) -> None:
    """A name must lead to one report."""
    _write(tmp_path, GOOD)
    (tmp_path / "others").mkdir()
    (tmp_path / "others" / "bodies.cypher").write_text(GOOD.replace("group: things", "group: others"), encoding="utf-8")
    with pytest.raises(ReportError, match="two reports"):
        queries.load(tmp_path)


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    """A file in another encoding stops with its name."""
    path = _write(tmp_path, GOOD)
    path.write_bytes(GOOD.encode("utf-16"))
    with pytest.raises(ReportError, match=r"bodies\.cypher:1"):
        read_report(path)


def test_an_unknown_report_lists_those_there_are() -> None:
    """Who mistypes a name sees the right ones."""
    with pytest.raises(UnknownReport, match="posts-of"):
        queries.find(queries.load(), "posts_of")
