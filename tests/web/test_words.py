"""The words of the pages: complete in both languages, and all of them used."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest
from flask import Flask
from flask.testing import FlaskClient

import web
from graph.errors import YamlError
from graph.schema import schema
from tests.web.reading import address_of, get
from web.language import catalogue, predicate, singulars, stated, words
from web.sections import ALL, BY_LABEL

ROOT = Path(web.__file__).parent
HIDDEN = {"SUBJECT", "OBJECT", "STATED_IN", "UNREAD_IN", "AWARDED"}
"""Edges that pages show as evidence or on the document, or that only shorten a way that pages show whole."""


def _used() -> set[str]:
    texts = [path.read_text(encoding="utf-8") for path in ROOT.glob("templates/*.html")]
    return {key for text in texts for key in re.findall(r"\bt\('([a-z_]+\.[a-z_0-9]+)'", text)}


def test_every_word_that_a_page_uses_is_there() -> None:
    """No page asks for words that nobody wrote."""
    assert not _used() - set(catalogue())


def test_every_word_that_was_written_is_used() -> None:
    """No words lie about that no page shows."""
    shown = _used() | {f"section.{name}" for name in ALL}
    hidden = ("date.", "error.", "kinds.", "layout.", "value.")
    written = {key for key in catalogue() if not key.startswith(hidden)}
    groups = {f"report.{path.name}" for path in (ROOT.parent / "queries").iterdir() if path.is_dir()}
    assert not written - shown - groups


def test_both_languages_fill_in_the_same() -> None:
    """What is filled in stands in the Vietnamese and in the English words."""
    fields = {key: [_fields(text.vi), _fields(text.en)] for key, text in catalogue().items()}
    assert not {key for key, (vi, en) in fields.items() if vi != en}


def test_one_thing_is_not_called_many(site: Flask) -> None:
    """English has a form for one; what may be left out of it is the number alone."""
    assert singulars()
    assert all(_fields(one) <= _fields(catalogue()[key].en) for key, one in singulars().items())
    with site.test_request_context("/?lang=en"):
        told = [words("search.sources", count=count) for count in (0, 1, "1", 2, "1,001")]
        assert told == ["0 documents", "1 document", "1 document", "2 documents", "1,001 documents"]
        assert words("search.found", total=1, typed="ha") == "1 result for “ha”"
    with site.test_request_context("/?lang=vi"):
        assert words("search.sources", count=1) == "1 tài liệu"


def test_every_english_count_has_both_forms() -> None:
    """Where a number stands before a noun in the plural."""
    plural = re.compile(r"\{(?:count|total)\} (?:more )?[a-z]+s\b")
    assert {key for key, text in catalogue().items() if plural.search(text.en)} <= set(singulars())


def _fields(text: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_words_in_one_language_stop_the_program(tmp_path: Path) -> None:
    """A missing translation is an error with file and line."""
    (tmp_path / "site.yaml").write_text("a: {vi: một, en: one}\nb: {vi: hai}\n", encoding="utf-8")
    with pytest.raises(YamlError, match=r"site\.yaml:2"):
        catalogue(tmp_path)


@pytest.mark.parametrize("type_", sorted(set(schema().edges) - HIDDEN))
def test_every_edge_is_shown_at_both_ends(type_: str) -> None:
    """Whatever the graph can say stands on the pages of both things it is about."""
    kind = schema().edges[type_]
    ends = [(label, True) for label in kind.sources if label != "Document"] + [(label, False) for label in kind.targets]
    shown = {
        (label, section.out) for label, sections in BY_LABEL.items() for section in sections if type_ in section.types
    }
    assert not set(ends) - shown


@pytest.mark.parametrize(
    ("name", "node", "said"),
    [
        ("title", "post:bi-thu-1", "chức danh"),
        ("title", "directive:chi-thi-1", "trích yếu"),
        ("kind", "org:thanh-uy-1", "loại"),
        ("kind", "event:hoi-nghi-1", "loại sự kiện"),
        ("name", "org:thanh-uy-1", "tên gọi"),
        ("HOLDS", "person:tran-1", "giữ chức vụ"),
    ],
)
def test_a_property_is_named_for_the_kind_of_its_node(site: Flask, name: str, node: str, said: str) -> None:
    """The title of a post is not called what the title of a directive is."""
    with site.test_request_context():
        assert stated(name, node) == said


def test_a_column_of_mixed_properties_names_them_for_all(site: Flask) -> None:
    """Where one column holds facts of all kinds of node, no word belongs to one kind alone."""
    with site.test_request_context():
        assert [predicate(name) for name in ("kind", "title", "date")] == ["loại", "tên đầy đủ", "ngày"]


@pytest.mark.parametrize("kind", ["organisation", "person", "document"])
def test_vietnamese_is_marked_as_such_in_english_pages(kind: str, client: FlaskClient) -> None:
    """Who has a page read aloud hears names and sentences as Vietnamese, also where the rest is English."""
    address = address_of(client, "ha noi" if kind != "person" else "thanh hang", kind)
    english, vietnamese = (get(client, f"{address}?lang={lang}").html for lang in ("en", "vi"))
    assert re.findall(r"<h1[^>]*>", english) == ['<h1 lang="vi">']
    tags = re.findall(r'<q[ >]|<a class="ref"[^>]*>', english)
    assert tags
    marked = re.findall(r'<q lang="vi">|<a class="ref" lang="vi" href[^>]*>', english)
    assert len(marked) == len(tags)
    assert not re.findall(r"<(?:h1|q|a class=.ref.) lang", vietnamese)
