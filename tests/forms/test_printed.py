"""The documents of this folder as a browser prints them: columns are cells of tables, whose lines the page cuts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.forms.gold import Official, officials
from tests.forms.test_sheets import components
from tests.ingest.acquire.written import as_printed
from tests.ingest.form.written import form

#: Their text is one line, which no browser prints as a document.
ONE_LINE = {"35", "37", "84", "91"}
#: On the edge of two pages stand lines of 52 and 61; cells of 24 and 95 are too narrow for their line.
EDGES = {"24", "52", "61", "95"}
PRINTED = [one for k, one in enumerate(officials()) if one.stem not in ONE_LINE and (k % 4 == 0 or one.stem in EDGES)]


@pytest.mark.parametrize("official", PRINTED, ids=lambda official: official.stem)
def test_a_print_has_the_form_of_its_text(browser: Browser, official: Official) -> None:
    """Every component and every signature."""
    assert components(form(as_printed(browser, official.text), "a.pdf")) == components(form(official.text))
