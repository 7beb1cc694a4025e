"""The forms of this folder's documents are read as a careful archivist records them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.forms.gold import Official, officials
from tests.forms.reader import forms
from tests.forms.score import differences, score
from tests.ingest.acquire.written import as_docx, as_html, as_nested, as_sheet
from tests.ingest.form.written import form_of, said, signatures


def test_every_field_is_right() -> None:
    """Nothing is left out, nothing wrong, nothing read that is not there."""
    assert list(differences(forms())) == []


def test_there_is_something_to_read() -> None:
    """The figures are those of all documents."""
    assert score(forms())["type"].exact + score(forms())["type"].missing >= 35


@pytest.mark.parametrize(
    ("suffix", "write"), [(".docx", as_docx), (".html", as_html), (".html", as_sheet), (".html", as_nested)]
)
@pytest.mark.parametrize("official", officials(), ids=lambda official: official.stem)
def test_other_formats_have_the_same_form(official: Official, suffix: str, write: Callable[[str], bytes]) -> None:
    """The two columns of letterheads and feet may stand in tables, row by row or in two cells."""
    plain, other = form_of(official.text), form_of(write(official.text), f"{official.stem}{suffix}")
    assert plain is not None
    assert other is not None
    assert said(other) == said(plain)
    assert signatures(other) == signatures(plain)
