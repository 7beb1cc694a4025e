"""Two of one name whom nobody can tell apart: who is named with both is told, on either engine, and joins nobody."""

from __future__ import annotations

import queries
from cli.companions import companions
from graph.store import Store
from queries import Ref
from tests.graph.build import Page

NAME, MANY, FEW = "Trần Văn Thử", "Lò Thị Mẫu", "Cao Văn Ví"


def _write(store: Store) -> None:
    """Two documents about somebody of the name with the same two people, and one with one of these alone."""
    pages = [Page("Tin một"), Page("Tin hai"), Page("Tin ba"), Page("Tin bốn")]
    for page, names in zip(pages, ((NAME, MANY, FEW), (NAME, FEW, MANY), (MANY, "Hà Thị Lẻ"), (NAME,)), strict=True):
        for name in names:
            page.person(name)
    store.write([page.reading() for page in pages])


def test_who_is_named_with_both_is_told_the_rarest_first(store: Store) -> None:
    """By the report for each of them, and by ``why`` for two; the third, who is named alone, has nobody."""
    _write(store)
    report = queries.find(queries.load(), "undecided")
    rows = [row for row in queries.run(report, store, {}).rows if isinstance(row[0], Ref) and row[0].name == NAME]
    beside = [[one.name for one in cell if isinstance(one, Ref)] for row in rows if isinstance(cell := row[3], tuple)]
    assert sorted(beside) == [[], [FEW, MANY], [FEW, MANY]]
    together = [row[0].id for row, names in zip(rows, beside, strict=True) if names and isinstance(row[0], Ref)]
    [told] = companions(store, *together)
    assert told.endswith(f"both named with {FEW}, {MANY}")
    [alone] = [row[0].id for row, names in zip(rows, beside, strict=True) if not names and isinstance(row[0], Ref)]
    assert companions(store, together[0], alone) == []


def test_names_that_differ_by_a_mark_are_others(store: Store) -> None:
    """Cao Văn Vì is not Cao Văn Ví."""
    for title, name in (("Tin một", "Cao Văn Ví"), ("Tin hai", "Cao Văn Vì")):
        page = Page(title)
        page.person(NAME)
        page.person(name)
        store.write([page.reading()])
    people = store.run("MATCH (p:Person {name: $name}) RETURN p.id AS id ORDER BY id", name=NAME)
    assert companions(store, *(str(row["id"]) for row in people)) == []
