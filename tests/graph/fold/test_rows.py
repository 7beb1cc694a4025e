"""Rows: names, counts, evidence, shortcuts, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.claim import Claim, Reading
from graph.decisions import Decisions
from graph.errors import SchemaError
from graph.fold import contribute, graph_of
from graph.ids import document_id
from graph.resolve import resolve
from graph.source import Span
from tests.graph.build import Page
from tests.graph.fold.ask import edges, graph, nodes


def test_names_are_searched_with_and_without_tone_marks() -> None:
    """The name most attested is shown; all forms are searched."""
    page = Page("Bài")
    body = page.org("Thành ủy", "Hà Nội")
    page.says(body, "alias", "Ban Chấp hành Đảng bộ thành phố Hà Nội").says(body, "alias", "Thành uỷ Hà Nội")
    (row,) = nodes(graph(page), "Organisation")
    assert row.get("name") == "Thành ủy Hà Nội"
    assert row.get("aliases") == ("Ban Chấp hành Đảng bộ thành phố Hà Nội", "Thành uỷ Hà Nội")
    assert row.get("search") == "ban chap hanh dang bo thanh pho ha noi | thanh uy ha noi"
    assert row.get("exact") == "ban chấp hành đảng bộ thành phố hà nội | thành ủy hà nội"
    assert (row.get("folded"), row.get("kind"), row.get("territory")) == ("thanh uy ha noi", "Thành ủy", "Hà Nội")


def test_a_document_is_found_by_its_title_and_its_file_names() -> None:
    """The title is shown; the names under which the bytes came are searched as well, in whatever order they came."""
    reading = Page("Tin Hà Nội").reading()
    for names in (("02 Bài.txt", "01.txt"), ("01.txt", "02 Bài.txt")):
        named = replace(reading, document=replace(reading.document, names=names))
        (row,) = nodes(graph_of([named], {}), "Document")
        assert (row.get("name"), row.get("folded")) == ("Tin Hà Nội", "tin ha noi")
        assert row.get("search") == "01.txt | 02 bai.txt | tin ha noi"
        assert row.get("exact") == "01.txt | 02 bài.txt | tin hà nội"


def test_ties_are_settled_by_code_point() -> None:
    """Of two names said once each the first by code point is shown, whoever came first."""
    pages = []
    for title, name in (("Một", "Ủy ban B"), ("Hai", "Ủy ban A")):
        page = Page(title)
        page.says(page.org("Ủy ban", "Hà Nội"), "name", name)
        pages.append(page)
    for order in (pages, pages[::-1]):
        (row,) = nodes(graph(*order), "Organisation")
        assert (row.get("name"), row.get("aliases")) == ("Ủy ban A", ("Ủy ban B",))


def test_counts_of_claims_and_sources() -> None:
    """A claim counts for both ends; a source counts once however often it speaks."""
    pages = [Page("Một", "2021"), Page("Hai", "2020-12-26")]
    for page in pages:
        part, whole = page.org("Ban Tổ chức", "Hà Nội"), page.org("Thành ủy", "Hà Nội")
        page.says(part, "PART_OF", whole).says(part, "PART_OF", whole)
    found = graph(*pages)
    assert [(row.get("claims"), row.get("sources")) for row in nodes(found, "Organisation")] == [(4, 2), (4, 2)]
    (edge,) = edges(found, "PART_OF")
    assert (edge.get("claims"), edge.get("sources")) == (4, 2)
    assert (edge.get("first_attested"), edge.get("last_attested")) == ("2020-12-26", "2021")
    assert sorted(str(row.get("count")) for row in edges(found, "MENTIONS")) == ["1"] * 4


def test_a_claim_leads_to_its_sentence() -> None:
    """The claim's node has the quote and its place, the edge it supports, and leads to both ends and the document."""
    page = Page("Bài")
    body, post, person = page.org("Thành ủy", "Hà Nội"), page.post("Bí thư", "Hà Nội"), page.person("Trần B")
    page.says(person, "APPOINTED", post, date="2020", by=str(body), acting="true")
    reading, found = page.reading(), graph(page)
    (claim,) = nodes(found, "Claim")
    (edge,) = edges(found, "APPOINTED")
    start, end = claim.get("start"), claim.get("end")
    assert isinstance(start, int)
    assert isinstance(end, int)
    assert reading.document.text[start:end] == claim.get("quote")
    assert (claim.get("edge"), claim.get("document")) == (edge.id, reading.document.sha256)
    assert (claim.get("by"), claim.get("acting"), claim.get("date")) == (edge.get("by")[0], True, "2020")  # type: ignore[index]
    assert {row.target for type_ in ("SUBJECT", "OBJECT") for row in edges(found, type_)} == {edge.source, edge.target}
    assert [row.target for row in edges(found, "STATED_IN")] == [document_id(reading.document.sha256)]


def test_several_spans_stay_in_their_order() -> None:
    """Evidence of two places keeps quotes and places together."""
    page = Page("Bài")
    page.says(page.org("Thành ủy", "Hà Nội"), "level", "tỉnh")
    reading = page.reading()
    text = reading.document.text
    spans = (Span.of(text, 8, 10), Span.of(text, 0, 3))
    changed = replace(reading, claims=tuple(replace(claim, spans=spans) for claim in reading.claims))
    (claim,) = nodes(graph_of([changed], resolve([changed], Decisions()).identity), "Claim")
    assert claim.get("quotes") == (text[8:10], text[0:3])
    assert (claim.get("starts"), claim.get("ends")) == (("8", "0"), ("10", "3"))
    assert (claim.get("property"), claim.get("value")) == ("level", "tỉnh")


def test_the_shortcut_of_an_award() -> None:
    """Grantor and recipient that one document names are joined, with the honour and the award on the edge."""
    page = Page("Bài")
    state, unit = (
        page.thing("Post", "Chủ tịch nước", title="Chủ tịch nước", state="yes"),
        page.org("Ban Tổ chức", "Hà Nội"),
    )
    award, honour = page.award("Ban Tổ chức", "hội nghị"), page.honour("Huân chương Độc lập hạng Nhì")
    page.says(state, "GRANTED", award).says(unit, "RECEIVED", award).says(award, "OF", honour)
    found = graph(page)
    (edge,) = edges(found, "AWARDED")
    (node,) = nodes(found, "Award")
    assert (edge.source[:5], edge.target[:4]) == ("post:", "org:")
    assert (edge.get("honour"), edge.get("award")) == (("Huân chương Độc lập hạng Nhì",), node.id)
    assert node.get("name") == "Huân chương Độc lập hạng Nhì – Ban Tổ chức Hà Nội"


def test_two_awards_are_two_shortcuts() -> None:
    """Between one grantor and one recipient every award has its own edge."""
    page = Page("Bài")
    state, unit = page.org("Ủy ban nhân dân", "Hà Nội"), page.org("Ban Tổ chức", "Hà Nội")
    for occasion in ("năm 2019", "năm 2020"):
        award = page.award("Ban Tổ chức", occasion)
        page.says(state, "GRANTED", award).says(unit, "RECEIVED", award)
    assert len({row.id for row in edges(graph(page), "AWARDED")}) == 2


def test_the_same_text_in_two_files() -> None:
    """Two files of one text have the same claims, each with two documents; taking one away leaves the other's."""
    page = Page("Bài")
    page.says(page.org("Thành ủy", "Hà Nội"), "level", "tỉnh")
    reading = page.reading()
    twin = replace(reading, document=replace(reading.document, sha256="f" * 64))
    identity = resolve([reading, twin], Decisions()).identity
    found = graph_of([reading, twin], identity)
    assert len(nodes(found, "Claim")) == 1
    assert len(edges(found, "STATED_IN")) == 2
    assert (contribute(reading, identity) + contribute(twin, identity)) - contribute(reading, identity) == contribute(
        twin, identity
    )


def _wrong(reading: Reading, **changes: object) -> Reading:
    return replace(reading, claims=tuple(replace(claim, **changes) for claim in reading.claims))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"predicate": "LIKES"}, "Organisation -LIKES-> Organisation is not allowed"),
        ({"predicate": "HOLDS"}, "Organisation -HOLDS-> Organisation is not allowed"),
        ({"predicate": "MENTIONS"}, "is not allowed"),
        ({"object": "e:none"}, "no entity 'e:none'"),
        ({"qualifiers": (("form", "x"),)}, "takes no 'form'"),
        ({"object": None, "value": "x"}, "no 'ESTABLISHED' there"),
        ({"qualifiers": (("date", "7-8-2023"),)}, "wrong date: '7-8-2023'"),
    ],
)
def test_what_does_not_fit_the_kinds_is_refused(changes: dict[str, object], words: str) -> None:
    """A claim that the schema does not know stops, and names its document and rule."""
    page = Page("Bài")
    page.says(page.org("Tỉnh ủy", "Lào Cai"), "ESTABLISHED", page.org("Ban Tổ chức", "Lào Cai"))
    reading = _wrong(page.reading(), **changes)
    with pytest.raises(SchemaError) as caught:
        contribute(reading, resolve([reading], Decisions()).identity)
    assert words in str(caught.value)
    assert str(caught.value).startswith("Bài.txt#c:")
    assert "(test)" in str(caught.value)


def test_a_document_of_no_date_is_refused() -> None:
    """A publication date that is none stops with the name of the file."""
    with pytest.raises(SchemaError, match=r"^Bài\.txt: .*wrong date: 'hôm qua'"):
        graph(Page("Bài", "hôm qua"))


def test_claims_keep_their_ids() -> None:
    """What is resolved or folded around a claim never changes its id."""
    page = Page("Bài")
    page.says(page.person("Trần B"), "HOLDS", page.post("Bí thư", "Hà Nội"))
    (claim,) = page.reading().claims
    assert isinstance(claim, Claim)
    assert [row.id for row in nodes(graph(page, Page("Khác")), "Claim")] == [claim.id.replace("c:", "claim:")]
