"""What a store promises, on both engines: the graph after writes, removals and decisions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.claim import Reading, Unread
from graph.decisions import Decision, Decisions
from graph.errors import StoreError
from graph.form import Breach, Field, Form, Signature
from graph.source import Span
from graph.store import Store
from tests.graph.build import Page
from tests.queries.scribe import Scribe
from tests.stores.pages import HANOI, PAGES, READINGS, SONLA, expected, held, lines, people


def test_what_is_written_is_what_the_fold_gives(store: Store) -> None:
    """Every row, property and type is that of the pure fold, and they come sorted."""
    store.write(READINGS)
    assert lines(list(store.rows())) == lines(expected(*READINGS))


def test_a_graph_that_changes_while_it_is_read_is_no_answer(store: Store) -> None:
    """Rows of two moments do not make a graph: whoever reads them learns it in the end."""
    store.write(READINGS[:3])
    reading = store.rows()
    next(reading)
    store.write(READINGS[3:])
    with pytest.raises(StoreError, match="run it again"):
        list(reading)
    assert lines(list(store.rows())) == lines(expected(*READINGS))


def test_writing_twice_changes_nothing(store: Store) -> None:
    """A document that is as before is not written, and the version stays."""
    assert store.write(READINGS).documents == len(READINGS)
    before = store.version()
    assert store.write(READINGS).nodes == 0
    assert store.version() == before


def test_a_document_read_anew_replaces_what_it_said(store: Store) -> None:
    """The claims of the first reading are gone where the second has others, and other documents keep theirs."""
    store.write(READINGS)
    first = READINGS[0]
    store.write([replace(first, claims=first.claims[:1])])
    assert lines(list(store.rows())) == lines(expected(replace(first, claims=first.claims[:1]), *READINGS[1:]))


def test_removing_takes_away_what_only_it_supported(store: Store) -> None:
    """After a removal the graph is as if the document had never come; removing it again is nothing."""
    store.write(READINGS)
    store.remove(READINGS[3].document.sha256)
    rest = [one for one in READINGS if one is not READINGS[3]]
    assert lines(list(store.rows())) == lines(expected(*rest))
    before = store.version()
    assert store.remove(READINGS[3].document.sha256).documents == 0
    assert store.version() == before


def test_removing_all_leaves_nothing(store: Store) -> None:
    """No node, edge or document stays behind."""
    store.write(READINGS)
    for reading in READINGS:
        store.remove(reading.document.sha256)
    assert list(store.rows()) == []
    assert store.documents() == ()
    for label in ("Reading", "Member", "Tally", "Bearer"):
        assert store.run(f"MATCH (n:{label}) RETURN count(n) AS n") == [{"n": 0}]


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_order_removals_and_returns_do_not_matter(store: Store, data: st.DataObject) -> None:
    """However the documents come, go and come again, the graph is that of the documents that are there."""
    for listed in store.documents():
        store.remove(listed.sha256)
    there: dict[str, Reading] = {}
    for reading in data.draw(st.lists(st.sampled_from(READINGS), min_size=1, max_size=10)):
        sha256 = reading.document.sha256
        if sha256 in there:
            store.remove(sha256)
            del there[sha256]
        else:
            store.write([reading])
            there[sha256] = reading
    assert lines(list(store.rows())) == lines(expected(*there.values()))


def test_people_merge_when_a_document_links_them_and_split_when_it_goes(store: Store) -> None:
    """Two of one name without a common post are one only while a document with both careers is there."""
    apart = [READINGS[0].document.sha256, READINGS[1].document.sha256]
    store.write(READINGS[:2])
    assert len(people(store)) == 2
    link = held("Nối", "Nguyễn Thị Tuyến", "phó bí thư", HANOI)
    office = link.post("phó bí thư", f"thành ủy {SONLA}")
    link.says(1 + 1, "HOLDS", office)
    changes = store.write([link.reading()])
    assert len(people(store)) == 1
    assert changes.refolded > 0
    assert lines(list(store.rows())) == lines(expected(*READINGS[:2], link.reading()))
    store.remove(link.reading().document.sha256)
    assert len(people(store)) == 2
    assert [listed.sha256 for listed in store.documents()] == sorted(apart)
    assert lines(list(store.rows())) == lines(expected(*READINGS[:2]))


def test_a_decision_joins_people_and_its_undoing_parts_them(store: Store) -> None:
    """What is decided counts for what is there and for what comes later."""
    store.write(READINGS[:2])
    pair = tuple(sorted(PAGES[number].local(2) for number in (0, 1)))
    same = Decision("2026-03-02", "Trần Thị B", "same", pair, "xem tiểu sử")
    decided = Decisions((same,))
    store.decide(decided)
    assert len(people(store)) == 1
    store.write(READINGS[2:])
    assert lines(list(store.rows())) == lines(expected(*READINGS, decisions=decided))
    undone = Decisions((same, replace(same, verb="different")))
    store.decide(undone)
    assert lines(list(store.rows())) == lines(expected(*READINGS, decisions=undone))


def test_verdicts_and_names_change_the_graph_and_their_undoing_leaves_no_trace(store: Store) -> None:
    """A rejected claim ends a contradiction, an accepted one wins it; a body is one with what bears its other name."""
    store.write(READINGS)
    before = lines(list(store.rows()))
    [labour] = [claim for claim in READINGS[4].claims if claim.predicate == "OF"]
    [other] = [one for one in READINGS[0].entities if one.label == "Organisation"]
    [body] = [row["id"] for row in store.run("MATCH (o:Organisation) WHERE o.name CONTAINS 'Sơn La' RETURN o.id AS id")]
    for verb, operands in (
        ("reject", (labour.id,)),
        ("accept", (labour.id,)),
        ("alias", (str(body), "Tỉnh ủy Mới")),
        ("alias", (str(body), other.name)),
    ):
        decided = Decisions((Decision("2026-03-02", "Trần Thị B", verb, operands, "đã xem"),))
        store.decide(decided)
        assert lines(list(store.rows())) == lines(expected(*READINGS, decisions=decided))
        assert lines(list(store.rows())) != before
        store.decide(Decisions((*decided.lines, replace(decided.lines[0], verb="undo"))))
        assert lines(list(store.rows())) == before


def test_a_decision_across_names_ends_with_its_document(store: Store) -> None:
    """One person under two names: when one of the documents goes or says less, the other is as if it had been alone."""
    pages = held("Bút danh", "An Văn Bình", "phó bí thư", HANOI), held("Tên thật", "Vũ Văn Yên", "bí thư", SONLA)
    first, second = (page.reading() for page in pages)
    pair = tuple(sorted(page.local(2) for page in pages))
    decided = Decisions((Decision("2026-03-02", "Trần Thị B", "same", pair, "bút danh"),))
    store.decide(decided)
    store.write([first, second])
    assert len(people(store)) == 1
    for gone, stays in ((first, second), (second, first)):
        store.remove(gone.document.sha256)
        assert lines(list(store.rows())) == lines(expected(stays, decisions=decided))
        store.write([gone])
        assert lines(list(store.rows())) == lines(expected(first, second, decisions=decided))
        store.write([replace(gone, entities=gone.entities[:2], claims=gone.claims[:1])])
        assert len(people(store)) == 1
        store.write([gone])
    assert lines(list(store.rows())) == lines(expected(first, second, decisions=decided))


def test_two_honours_of_one_award_are_disputed_until_one_goes(store: Store) -> None:
    """The second document makes the edge of the first disputed, though nothing else about it changes."""

    def disputed() -> list[object]:
        found = store.run("MATCH (:Award)-[r:OF]->(h:Honour) RETURN r.disputed AS disputed ORDER BY h.name")
        return [row["disputed"] for row in found]

    store.write([READINGS[3]])
    assert disputed() == [None]
    store.write([READINGS[4]])
    assert disputed() == [True, True]
    store.remove(READINGS[3].document.sha256)
    assert disputed() == [None]


def test_two_in_one_seat_are_disputed_until_one_goes(store: Store) -> None:
    """Documents of three days, written one by one: the third shows that the first two cannot both be true."""

    def seated(title: str, published: str, name: str) -> Reading:
        page = Page(title, published)
        office = page.thing("Post", "Bí thư Thành ủy", title="bí thư", body="thành ủy", seats="one")
        return page.says(page.person(name), "HOLDS", office).reading()

    three = seated("A", "2018", "An"), seated("B", "2019", "Bình"), seated("C", "2020", "An")
    for count, reading in enumerate(three, 1):
        store.write([reading])
        assert lines(list(store.rows())) == lines(expected(*three[:count]))
    assert store.run("MATCH ()-[r:HOLDS]->() WHERE r.disputed RETURN count(r) AS n") == [{"n": 2}]
    store.remove(three[1].document.sha256)
    assert lines(list(store.rows())) == lines(expected(three[0], three[2]))


def test_documents_of_one_text_share_their_claims(store: Store) -> None:
    """The same text in other bytes adds a document and no claim; the claims stay until the last of the two goes."""
    first = READINGS[0]
    twin = replace(first, document=replace(first.document, sha256="0" * 64, names=("khác.txt",)))
    store.write([first])
    store.write([twin])
    assert lines(list(store.rows())) == lines(expected(first, twin))
    store.remove(first.document.sha256)
    assert lines(list(store.rows())) == lines(expected(twin))


def test_a_reading_comes_back_as_it_was(store: Store) -> None:
    """Text, metadata, entities, claims and spans are equal; an unknown document is None."""
    store.write(READINGS)
    for reading in READINGS:
        assert store.document(reading.document.sha256) == reading
    assert store.document("f" * 64) is None
    assert [(one.sha256, one.names) for one in store.documents()] == sorted(
        (one.document.sha256, one.document.names) for one in READINGS
    )


def test_every_type_of_value_survives(store: Store) -> None:
    """Vietnamese text, numbers, flags, lists and dates of three precisions come back as they went in; nulls do not."""
    store.write(READINGS)
    [directive] = store.run("MATCH (n:Directive) RETURN properties(n) AS p")
    found = directive["p"]
    assert isinstance(found, dict)
    assert found["name"] == "Chỉ thị số 24-CT/TU"
    assert found["disputed"] == ["date"]
    assert (found["date_earliest"], found["date_latest"]) == ("2023-01-01", "2023-12-31")
    assert found["sources"] == 2
    assert type(found["sources"]) is int
    assert all(value is not None for value in found.values())
    [month] = store.run("MATCH (d:Document {name: 'Ba'}) RETURN d.published AS published, d.names AS names")
    assert month == {"published": "2021-05", "names": ["Ba.txt"]}


def test_the_form_is_kept_with_its_document(store: Store) -> None:
    """As it was read, with its words, and it adds nothing to the graph."""
    text = READINGS[0].document.text
    words = Field("issuer", text[:3], (Span.of(text, 0, 3),))
    breach = Breach("number-zero", "thiếu số 0", "no zero", words.spans)
    form = Form("state", None, (words,), (Signature("own", (words,)),), ("date",), (breach,))
    store.write([replace(READINGS[0], form=form), READINGS[1]])
    kept = store.document(READINGS[0].document.sha256)
    assert kept is not None
    assert kept.form == form
    assert lines(list(store.rows())) == lines(expected(*READINGS[:2]))


def test_what_was_not_read_comes_and_goes_with_its_document(store: Store) -> None:
    """It is kept with the reading, is a node of the graph, and leaves nothing behind."""
    text = READINGS[0].document.text
    left = (Unread(Span.of(text, 0, 5), "cue", "không rõ", "unclear"),)
    store.write([replace(READINGS[0], unread=left), READINGS[1]])
    assert store.run("MATCH (u:Unread)-[:UNREAD_IN]->(d:Document) RETURN u.quote AS quote, d.sha256 AS of") == [
        {"quote": text[:5], "of": READINGS[0].document.sha256}
    ]
    kept = store.document(READINGS[0].document.sha256)
    assert kept is not None
    assert kept.unread == left
    assert lines(list(store.rows())) == lines(expected(replace(READINGS[0], unread=left), READINGS[1]))
    store.remove(READINGS[0].document.sha256)
    assert store.run("MATCH (u:Unread) RETURN count(u) AS n") == [{"n": 0}]
    assert lines(list(store.rows())) == lines(expected(READINGS[1]))


def test_words_are_found_behind_characters_of_two_units(store: Store) -> None:
    """An engine may count a picture in the text as two characters; what stands around the words is still theirs."""
    note = Scribe("hinh", f"{'🎉' * 3} Sáng nay bà Lò Thị Mẫu về quê.", "2020-01-01")
    woman = note.person("Lò Thị Mẫu")
    note.gives(woman, "born", "1971", "Lò Thị Mẫu")
    store.write([note.reading()])
    [row] = store.run("MATCH (c:Claim {quote: 'Lò Thị Mẫu'}) RETURN c.id AS id")
    [passage] = store.passages([str(row["id"])], 9)[str(row["id"])]
    assert (passage.words, passage.after) == ("Lò Thị Mẫu", " về quê.")
    assert passage.before.endswith("nay bà ")
