"""Terms and sorting: what is written is what other people's parsers read back."""

from __future__ import annotations

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import ExportError
from graph.export.rdf.terms import iri, line, plain, tagged
from graph.export.sorting import sorted_once

UNICODE = st.text(st.characters(codec="utf-8"))


@given(UNICODE)
def test_literals_read_back(text: str) -> None:
    """Any text, with any control character, comes back from a parser and is written as its canonical form."""
    subject = iri("https://a.example/s")
    written = f"{line((subject, subject, plain(text)))}\n".encode()
    quad = next(iter(pyoxigraph.parse(written, format=pyoxigraph.RdfFormat.N_TRIPLES)))
    assert isinstance(quad.object, pyoxigraph.Literal)
    assert quad.object.value == text
    assert pyoxigraph.serialize([quad.triple], format=pyoxigraph.RdfFormat.N_TRIPLES) == written


def test_languages() -> None:
    """A name carries its language."""
    assert tagged('Báo "Ví Dụ"') == '"Báo \\"Ví Dụ\\""@vi'


@pytest.mark.parametrize("text", ["https://a.example/b c", "https://a.example/<b>", "no-scheme", 'https://a.example/"'])
def test_wrong_iris_stop(text: str) -> None:
    """What no IRI may hold is an error and not a broken line."""
    with pytest.raises(ExportError):
        iri(text)


def test_lone_surrogates_stop() -> None:
    """Half a character is no Unicode text."""
    with pytest.raises(ExportError):
        plain("\ud800")


@given(st.lists(UNICODE.filter(lambda text: "\n" not in text and "\r" not in text)), st.integers(1, 7))
def test_sorting_with_little_memory(lines: list[str], run_lines: int) -> None:
    """However small the runs, the lines come sorted as their UTF-8 bytes, each once."""
    assert [text.encode() for text in sorted_once(lines, run_lines)] == sorted({text.encode() for text in lines})
