"""What a store promises, on both engines."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.claim import Reading
from graph.decisions import Decision, Decisions
from graph.errors import PartygraphError, QueryError, SchemaError, StoreError
from graph.fold import graph_of
from graph.resolve import resolve
from graph.rows import NodeRow, Row, line
from graph.store import Store
from tests.graph.build import Page

HANOI, SONLA = "thành phố Hà Nội", "tỉnh Sơn La"


def held(title: str, name: str, post: str, body: str, published: str | None = "2020-12-26") -> Page:
    """A document that has one person in one post."""
    page = Page(title, published)
    office = page.post(post, f"thành ủy {body}")
    page.says(office, "POST_AT", page.org("thành ủy", body))
    return page.says(page.person(name), "HOLDS", office)


def awarded(title: str, honour: str) -> Page:
    """A document that has one honour for the award that all of these speak of."""
    page = Page(title)
    award = page.award("Ban Tổ chức", "lễ kỷ niệm")
    page.says(award, "OF", page.honour(honour))
    return page.says(page.org("ban tổ chức", HANOI), "RECEIVED", award)


def issued(title: str, *dates: str) -> Page:
    """A document that dates one directive, in so many ways."""
    page = Page(title)
    directive = page.thing(
        "Directive", "Chỉ thị số 24-CT/TU", type="chỉ thị", number="24", symbol="CT/TU", scope=HANOI, year="2023"
    )
    page.says(page.org("ban thường vụ thành ủy", HANOI), "ISSUED", directive)
    for date in dates:
        page.says(directive, "date", date)
    return page


PAGES = (
    held("Một", "Nguyễn Thị Tuyến", "phó bí thư", HANOI),
    held("Hai", "Nguyễn Thị Tuyến", "phó bí thư", SONLA),
    held("Ba", "Nguyễn Thị Tuyến", "phó bí thư", HANOI, "2021-05"),
    awarded("Bốn", "Huân chương Độc lập hạng Ba"),
    awarded("Năm", "Huân chương Lao động hạng Ba"),
    issued("Sáu", "2023", "2023-08-07"),
    issued("Bảy", "2023-08", "2023-09-01"),
)
READINGS = tuple(page.reading() for page in PAGES)


def expected(*readings: Reading, decisions: Decisions | None = None) -> list[Row]:
    """The graph of some readings by the pure fold."""
    graph = graph_of(readings, resolve(readings, decisions or Decisions()).identity)
    return sorted((*graph.nodes, *graph.edges), key=lambda row: row.id)


def lines(rows: object) -> list[str]:
    """Rows as lines, which a failed test shows better."""
    assert isinstance(rows, list)
    return [line(row) for row in rows]


def people(store: Store) -> list[str]:
    """The ids of the persons."""
    return [row.id for row in store.rows() if isinstance(row, NodeRow) and row.label == "Person"]


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
    for label in ("Reading", "Member", "Tally"):
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


def test_a_parameter_is_data_and_never_text_of_the_query(store: Store) -> None:
    """Quotes and Cypher in a value are found as they are and run nothing."""
    evil = "x'}) DETACH DELETE n //\"`"
    page = Page(evil)
    page.org("thành ủy", evil)
    store.write([page.reading()])
    assert store.run("MATCH (d:Document) WHERE d.name = $name RETURN d.name AS name", name=evil) == [{"name": evil}]
    assert store.run("UNWIND $many AS one RETURN one", many=[1, "hai", True]) == [
        {"one": 1},
        {"one": "hai"},
        {"one": True},
    ]


def test_a_write_that_fails_leaves_the_graph_as_it_was(store: Store) -> None:
    """One wrong reading among good ones: none of them is written."""
    store.write(READINGS[:3])
    before, version = lines(list(store.rows())), store.version()
    wrong = READINGS[3]
    broken = replace(wrong, claims=(replace(wrong.claims[0], predicate="NOT_A_KIND"),))
    with pytest.raises(SchemaError):
        store.write([READINGS[4], broken])
    assert lines(list(store.rows())) == before
    assert store.version() == version


def test_a_write_that_fails_in_the_database_leaves_the_graph_as_it_was(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last statement of a write is refused by the engine: what the others did is rolled back."""
    store.write(READINGS[:3])
    before, version = lines(list(store.rows())), store.version()
    monkeypatch.setattr("graph.store.internal.SET_VERSION", "THIS IS NO CYPHER")
    with pytest.raises(PartygraphError):
        store.write(READINGS[3:])
    monkeypatch.undo()
    assert lines(list(store.rows())) == before
    assert store.version() == version
    store.write(READINGS[3:])
    assert lines(list(store.rows())) == lines(expected(*READINGS))


def test_a_users_query_reads_and_is_cut_off(store: Store) -> None:
    """Columns, rows and whether there are more; nodes are dicts."""
    store.write(READINGS)
    answer = store.read_only("MATCH (d:Document) RETURN d.name AS name, 1 AS one ORDER BY name", {}, 3)
    assert answer.columns == ("name", "one")
    assert answer.rows == (("Ba", 1), ("Bảy", 1), ("Bốn", 1))
    assert answer.more
    one = store.read_only("MATCH (h:Honour {name: $name}) RETURN h", {"name": "Huân chương Độc lập hạng Ba"}, 3)
    [[honour]] = one.rows
    assert isinstance(honour, dict)
    assert (honour["label"], honour["name"]) == ("Honour", "Huân chương Độc lập hạng Ba")
    assert not one.more


@pytest.mark.parametrize(
    "text",
    [
        "CREATE (n:X)",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n) SET n.x = 1 RETURN n",
        "CALL { MATCH (n) DELETE n } RETURN 1",
        "MATCH (n) FOREACH (x IN [1] | SET n.x = x)",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "MATCH (n) WITH COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l } AS x RETURN x",
        "SHOW USERS",
        "CALL dbms.listConfig()",
        "CREATE INDEX x FOR (n:Person) ON (n.x)",
        "no cypher at all",
    ],
)
def test_a_users_query_can_do_nothing_but_read(store: Store, text: str) -> None:
    """Writes, files, and what is about the server are refused, and nothing changes."""
    store.write(READINGS[:1])
    before = lines(list(store.rows()))
    with pytest.raises(QueryError):
        store.read_only(text, {}, 10)
    assert lines(list(store.rows())) == before


def test_a_users_query_that_is_too_slow_is_given_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The caller gets an answer in time, and the store still works."""
    monkeypatch.setattr("graph.embedded.answers.SECONDS", 0.5)
    monkeypatch.setattr("graph.store.guard.SECONDS", 0.5)
    store.write(READINGS)
    slow = "MATCH (a), (b), (c), (d), (e), (f) WHERE a.id + b.id + c.id + d.id + e.id + f.id = 'x' RETURN count(*)"
    with pytest.raises(QueryError):
        store.read_only(slow, {}, 10)
    assert store.read_only("RETURN 1 AS x", {}, 10).rows == ((1,),)


def test_the_state_of_the_store_is_counted(store: Store) -> None:
    """Counts of nodes and edges by kind, and the version."""
    store.write(READINGS)
    found = store.status()
    assert found.nodes["Document"] == len(READINGS)
    assert found.nodes["Award"] == 1
    assert found.edges["OF"] == 2
    assert found.version == store.version()
    assert "Document" in str(found)
