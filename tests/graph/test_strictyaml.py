"""YAML is text, and what is wrong is said with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import LexiconError, YamlError
from graph.strictyaml import Source, parse, read, read_list


def test_scalars_stay_text() -> None:
    """Nothing is guessed from how a scalar looks."""
    fields = parse("values: [07, No, 12:30, 1_000, null, ~, 2023-08-07]", Source("x"))
    assert fields.texts("values") == ("07", "No", "12:30", "1_000", "null", "~", "2023-08-07")


@pytest.mark.parametrize(
    ("text", "where", "words"),
    [
        ("a: 1\nb: 2\na: 3", "x.yaml:3", "duplicate key 'a'"),
        ("a: 1\nc: 2", "x.yaml:2", "unknown field 'c', expected: a, b"),
        ("a: ''", "x.yaml:1", "non-empty"),
        ("b: 1", "x.yaml:1", "a: this field is missing"),
        ("- a", "x.yaml:1", "expected 'key: value' pairs"),
        ("a: 1\nb: [", "x.yaml:2", "broken YAML"),
        ("", "x.yaml:1", "empty file"),
        ("a: [1]", "x.yaml:1", "non-empty text"),
    ],
)
def test_errors_name_file_and_line(text: str, where: str, words: str, tmp_path: Path) -> None:
    """Each mistake stops with the line it is on, in the caller's kind of error."""
    (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError) as caught:
        _read_a(tmp_path / "x.yaml")
    assert str(caught.value).startswith(str(tmp_path / where))
    assert words in str(caught.value)


def _read_a(path: Path) -> str:
    fields = read(path, LexiconError)
    fields.only("a", "b")
    return fields.text("a")


def test_a_header_counts_lines_from_where_it_stands() -> None:
    """A YAML text inside another file is reported with the lines of that file."""
    with pytest.raises(YamlError, match=r"^report\.cypher:8: "):
        parse("a: 1\nb: 2", Source("report.cypher", first_line=7)).only("a")


def test_missing_file_is_named(tmp_path: Path) -> None:
    """A file that is not there is an error of the reader's kind."""
    with pytest.raises(YamlError, match=r"none\.yaml: "):
        read(tmp_path / "none.yaml")


def test_list_of_mappings(tmp_path: Path) -> None:
    """A file may hold a list, whose entries know their lines."""
    (tmp_path / "x.yaml").write_text("- a: 1\n- a: 2\n  on: yes\n", encoding="utf-8")
    first, second = read_list(tmp_path / "x.yaml")
    assert (first.text("a"), first.flag("on"), second.flag("on")) == ("1", False, True)
    assert second.where == f"{tmp_path / 'x.yaml'}:2"


def test_one_of_says_what_is_allowed() -> None:
    """A word outside the list is refused with the list."""
    with pytest.raises(YamlError, match="none of: set, most"):
        parse("fold: mots", Source("x")).one_of("fold", ("set", "most"))
