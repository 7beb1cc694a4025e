"""Places read from the tables of territories, for those that documents name; on the store from start to end."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ingest
import queries
from graph.archive import Archive
from graph.store import Store
from ingest.write import follow
from ingest.write import ingest as write
from ingest.write.places import place_tables

YEN_BAI, LAO_CAI, VAN_YEN = "tỉnh Yên Bái", "tỉnh Lào Cai", "huyện Văn Yên, tỉnh Yên Bái"
AU_LAU = "xã Âu Lâu, thành phố Yên Bái, tỉnh Yên Bái"


def _told(keys: Iterable[str], predicate: str) -> set[tuple[str, str]]:
    found = set()
    for reading in place_tables(frozenset(keys)):
        names = {one.id: one.name for one in reading.entities}
        claims = (claim for claim in reading.claims if claim.predicate == predicate)
        found |= {(names[c.subject], names.get(c.object or "", str(c.value))) for c in claims}
    return found


def test_a_place_has_its_codes_and_its_last_day() -> None:
    """Lào Cai has had two codes, and is there; Yên Bái is no more, and what it became is told of too."""
    assert _told([YEN_BAI], "code") == {("Tỉnh Yên Bái", "15"), ("Tỉnh Lào Cai", "10"), ("Tỉnh Lào Cai", "15")}
    assert _told([YEN_BAI], "valid_to") == {("Tỉnh Yên Bái", "2025-07-01")}
    assert ("Tỉnh Lào Cai", "2025-07-01") in _told([YEN_BAI], "valid_from")


def test_a_place_lies_in_the_next_larger_one() -> None:
    """A commune in its district, that in its province, and the ones around are told of."""
    assert _told([VAN_YEN], "LOCATED_IN") == {("Huyện Văn Yên, tỉnh Yên Bái", "Tỉnh Yên Bái")}
    lies = _told([AU_LAU], "LOCATED_IN")
    assert ("Xã Âu Lâu, thành phố Yên Bái, tỉnh Yên Bái", "Thành phố Yên Bái, tỉnh Yên Bái") in lies
    assert ("Thành phố Yên Bái, tỉnh Yên Bái", "Tỉnh Yên Bái") in lies


def test_what_no_table_has_is_no_place() -> None:
    """And no table is read for it."""
    assert list(place_tables({"xã Sông Trà Xanh, tỉnh Lào Cai", ""})) == []


@given(st.sets(st.sampled_from([YEN_BAI, LAO_CAI, VAN_YEN, AU_LAU])), st.data())
def test_what_is_told_depends_on_the_places_alone(keys: set[str], data: st.DataObject) -> None:
    """In any order; every quotation stands in its text, and no two entities have one id."""
    found = list(place_tables(keys))
    assert list(place_tables(data.draw(st.permutations(sorted(keys))))) == found
    for reading in found:
        spans = [span for claim in reading.claims for span in claim.spans]
        assert all(reading.document.text[span.start : span.end] == span.quote for span in spans)
        assert len({one.id for one in reading.entities}) == len(reading.entities)


@pytest.fixture
def filled(embedded: Store, tmp_path: Path) -> Store:
    """A store with two documents about Yên Bái, and one about nothing near it."""
    texts = {
        "mot.txt": "Tỉnh ủy Yên Bái ban hành Chỉ thị số 5-CT/TU.\n",
        "hai.txt": "Huyện ủy Văn Yên, tỉnh Yên Bái họp. Tại Yên Bái, Bộ Y tế tổ chức Hội nghị phòng chống dịch.\n",
        "ba.txt": "Tỉnh ủy Nghệ An họp.\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    archive = Archive(tmp_path / "archive")
    write(sorted(tmp_path.glob("*.txt")), embedded, archive, ingest.survey)
    follow(embedded, archive)
    return embedded


def _first(store: Store, name: str, typed: str) -> list[str]:
    found = queries.run(queries.find(queries.load(), name), store, {"place": typed})
    return [cell.name for row in found.rows if isinstance(cell := row[0], queries.Ref)]


def test_a_province_shows_its_bodies_events_and_documents(filled: Store) -> None:
    """Those of the districts in it as well; the tables are no documents about it."""
    assert set(_first(filled, "in-place", "yen bai")) == {
        "Tỉnh ủy Yên Bái",
        "Huyện ủy Văn Yên",
        "Hội nghị phòng chống dịch",
    }
    assert len(_first(filled, "told-of-place", "Yên Bái")) == 2


def test_the_reform_leads_on(filled: Store) -> None:
    """The old province became the new one on a day that a sentence of the table tells."""
    rows = filled.run("MATCH (o:Place)-[r:BECAME]->(n:Place) RETURN o.name AS old, n.name AS new, r.date AS date")
    assert {"old": "Tỉnh Yên Bái", "new": "Tỉnh Lào Cai", "date": "2025-07-01"} in rows


def test_places_go_with_the_documents(filled: Store, tmp_path: Path) -> None:
    """Nothing of Yên Bái is left when nobody writes of it."""
    archive = Archive(tmp_path / "archive")
    for name in ("mot.txt", "hai.txt"):
        filled.remove(archive.find(name))
    follow(filled, archive)
    assert [row["name"] for row in filled.run("MATCH (p:Place) RETURN p.name AS name")] == ["Tỉnh Nghệ An"]
