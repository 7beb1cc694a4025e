"""The forms of this folder's documents are read as a careful archivist records them."""

from __future__ import annotations

from functools import cache

import pytest

from ingest import flat, form, read
from ingest.acquire import document
from tests.forms.gold import SINGLES, Form, Official, officials, read_form
from tests.forms.score import differences, score
from tests.ingest.acquire.written import as_docx
from tests.ingest.form.written import form_of, said, signatures


@cache
def forms() -> dict[str, Form]:
    """What is read, by the stem of the document."""
    found = {}
    for official in officials():
        reading = read(document(official.text.encode(), f"{official.stem}.txt"))
        assert flat(reading)["entities"], official.stem
        raw = form(reading)
        assert raw is not None, official.stem
        fields = {name: [one["value"] for one in rows] for name, rows in raw["fields"].items()}
        fields |= {name: fields[name][:1] for name in SINGLES if name in fields}  # each who signs together has a seal
        signatures = [
            {part: said if isinstance(said, str) else said["value"] for part, said in one.items()}
            for one in raw["signatures"]
        ]
        codes = [one["code"] for one in raw["breaches"]]
        found[official.stem] = read_form({**raw, "fields": {**fields, "signatures": signatures}, "breaches": codes})
    return found


def test_every_field_is_right() -> None:
    """Nothing is left out, nothing wrong, nothing read that is not there."""
    assert list(differences(forms())) == []


def test_there_is_something_to_read() -> None:
    """The figures are those of all documents."""
    assert score(forms())["type"].exact + score(forms())["type"].missing >= 35


@pytest.mark.parametrize("official", officials(), ids=lambda official: official.stem)
def test_word_documents_have_the_same_form(official: Official) -> None:
    """The two columns of letterheads and feet may stand in tables."""
    plain, word = form_of(official.text), form_of(as_docx(official.text), f"{official.stem}.docx")
    assert plain is not None
    assert word is not None
    assert said(word) == said(plain)
    assert signatures(word) == signatures(plain)
