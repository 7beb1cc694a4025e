"""What the microscope says of a sentence: its mentions, cues and facts, and what was rejected and why."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from ingest import read
from ingest.acquire import document
from ingest.explain import explain, one_paragraph
from ingest.explain.model import Part, SentenceSeen
from tests.ingest.texts import samples

ISSUED = "Trưởng Ban Tổ chức Tỉnh ủy Lào Cai Nguyễn Văn An ban hành Quyết định số 12-QĐ/BTC ngày 3/5/2024."


def _sentence(text: str) -> SentenceSeen:
    (seen,) = explain(document(text.encode(), "câu.txt"), one_paragraph).sentences
    return seen


def _flat(part: Part) -> list[tuple[str, str]]:
    return [(part.role, part.says), *(pair for inner in part.parts for pair in _flat(inner))]


def _rejected(text: str) -> dict[tuple[str, str], str]:
    return {(r.says.lower(), r.kind): r.because[1] for r in _sentence(text).rejected}


def test_a_mention_shows_what_it_is_made_of() -> None:
    """Title, head, parent and territory, each with its entry, and the functions that read it."""
    post = _sentence(ISSUED).mentions[0]
    assert _flat(post.derivation) == [
        ("post", "Trưởng Ban Tổ chức Tỉnh ủy Lào Cai"),
        ("title", "Trưởng ban"),
        ("body", "Ban Tổ chức Tỉnh ủy Lào Cai"),
        ("head", "Ban Tổ chức"),
        ("parent", "Tỉnh ủy Lào Cai"),
        ("head", "Tỉnh ủy"),
        ("place", "Lào Cai"),
    ]
    assert (post.derivation.parts[0].entry or "").startswith("posts.yaml:")
    assert "grammar.posts.post.post_at" in post.rules
    assert [(m.label, m.kept) for m in post.means] == [("Post", True)]


def test_a_fact_shows_its_rule_and_functions() -> None:
    """From the family of rules to the function that made it; the cue names the facts that rest on it."""
    seen = _sentence(ISSUED)
    (issued,) = [fact for fact in seen.facts if fact.predicate == "ISSUED"]
    assert (issued.rule, issued.qualifiers, issued.dropped) == ("verb-of-issuing", (("date", "2024-05-03"),), None)
    assert issued.functions[0] == "relate.documents.directives.directives"
    assert len(issued.functions) > 1
    (cue,) = seen.cues
    assert (cue.span.quote, cue.name, cue.facts) == ("ban hành", "issue", ("ISSUED",))
    assert [date.iso for date in seen.dates] == ["2024-05-03"]


@pytest.mark.parametrize(
    ("text", "says", "kind", "reason"),
    [
        ("Hôm qua, ban thường vụ họp đến khuya.", "ban thường vụ", "bodies", "lower case"),
        ("Ông Lộc phát biểu.", "ông lộc", "mention", "no full name"),
        ("Tỉnh ủy Lào Cai sẽ ban hành Chỉ thị số 12-CT/TU.", "ban hành", "cue", "not a fact yet"),
        ("Gần đây ban hành nhiều văn bản.", "ban hành", "cue", "names no directive"),
        ("Gần đây ban hành Chỉ thị số 12-CT/TU.", "ban hành", "cue", "nobody who issues"),
        ("Tỉnh ủy Lào Cai thành lập từ lâu.", "thành lập", "cue", "names only one"),
        ("Buổi sáng, Giám đốc đi vắng.", "giám đốc", "mention", "a title alone"),
    ],
)
def test_what_is_rejected_says_why(text: str, says: str, kind: str, reason: str) -> None:
    """Each with the words of the rule that gave it up."""
    found = _rejected(text)
    assert (says, kind) in found, found
    assert reason in found[says, kind]


def test_what_is_read_is_not_rejected() -> None:
    """A sentence of which everything is read leaves nothing over."""
    assert not _sentence(ISSUED).rejected


def test_spans_point_into_the_text_as_written() -> None:
    """Also where the text is in NFD: the normalised text is another."""
    text = unicodedata.normalize("NFD", ISSUED)
    seen = _sentence(text)
    assert seen.normalised.startswith("Trưởng Ban Tổ chức Tỉnh ủy Lào Cai")
    spans = [*(m.span for m in seen.mentions), *(f.span for f in seen.facts), *(c.span for c in seen.cues)]
    assert all(text[span.start : span.end] == span.quote for span in spans)


def test_looking_changes_nothing() -> None:
    """Under the microscope a document gives the facts that reading gives; silent parts are shown as such."""
    for reading in samples():
        plain = document(reading.document.text.encode(), reading.document.names[0])
        plain = replace(plain, meta=reading.document.meta)
        seen = explain(plain)
        facts = {(f.predicate, f.span) for s in seen.sentences for f in s.facts if not f.dropped}
        named = {"name", "alias", "key"}
        assert facts == {(c.predicate, c.spans[0]) for c in read(plain).claims if c.rule not in named}


def test_parts_that_are_not_read_are_told() -> None:
    """A photographer's line is no sentence of the article."""
    text = "Tỉnh ủy Lào Cai họp\n\nSáng 3/5, Tỉnh ủy Lào Cai tổ chức hội nghị.\n\nẢnh: Trần Văn Bé\n"
    seen = explain(document(text.encode(), "bài.txt"))
    assert [s.normalised for s in seen.sentences if s.silent] == ["Ảnh: Trần Văn Bé"]
