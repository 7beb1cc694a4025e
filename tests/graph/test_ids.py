"""Ids: the same for the same key, different for every other, readable."""

from __future__ import annotations

import re
import unicodedata
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import SchemaError
from graph.ids import edge_id, exact, node_id, person_id
from graph.schema import schema

ORGANISATION, DIRECTIVE, POST = (schema().node(label) for label in ("Organisation", "Directive", "Post"))


def _place(name: str) -> str:
    return node_id(schema().node("Place"), {"territory": f"xã {name}, tỉnh Lào Cai"}, name, "e:1")


@pytest.mark.parametrize(
    ("left", "right"),
    [("Sa Pa", "Sả Pả"), ("Hà Nam", "Hà Năm"), ("Đắk Nông", "Dắk Nông"), ("Quý", "Quỷ"), ("Mai Châu", "Mai Chầu")],
)
def test_tone_marks_tell_places_apart(left: str, right: str) -> None:
    """Slugs of both are alike, ids are not."""
    assert _place(left) != _place(right)


def test_tu_is_not_tw() -> None:
    """/TU and /TW are two issuers."""
    scoped = [
        node_id(
            DIRECTIVE, {"type": "Quyết định", "number": "12", "mark": mark, "scope": "x", "year": "2018"}, "", "e:1"
        )
        for mark in ("QĐ/TU", "QĐ/TW")
    ]
    assert scoped[0] != scoped[1]


def test_slug_is_readable() -> None:
    """The id of a body can be read."""
    found = node_id(ORGANISATION, {"kind": "Thành ủy", "territory": "Hà Nội"}, "", "e:1")
    assert re.fullmatch(r"org:thanh-uy-ha-noi-[0-9a-f]{10}", found)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_written_forms_do_not_matter(form: str) -> None:
    """Decomposed letters, other tone placement, case and double spaces give the same id."""
    key = {"kind": unicodedata.normalize(form, "THÀNH  UỶ"), "territory": unicodedata.normalize(form, "Hà Nội")}  # type: ignore[arg-type]
    assert node_id(ORGANISATION, key, "", "") == node_id(
        ORGANISATION, {"kind": "Thành ủy", "territory": "Hà Nội"}, "", ""
    )


def test_first_whole_alternative_counts() -> None:
    """A parent identifies an organ whatever else is known; an empty field is not known."""
    whole = {"kind": "Ban Tổ chức", "parent": "thành ủy hà nội"}
    assert node_id(ORGANISATION, {**whole, "territory": "Hà Nội"}, "A", "e:1") == node_id(
        ORGANISATION, {**whole, "territory": ""}, "B", "e:2"
    )


def test_without_a_key_it_stays_with_its_document() -> None:
    """Two documents that name no territory do not mean one body."""
    ids = {node_id(ORGANISATION, {"kind": "Huyện ủy"}, "Huyện ủy", local) for local in ("e:1", "e:2")}
    assert len(ids) == 2


def test_state_is_no_word_of_the_slug() -> None:
    """An office of the state reads as its title."""
    assert node_id(POST, {"title": "Chủ tịch nước", "state": "yes"}, "", "").startswith("post:chu-tich-nuoc-")


def test_long_slugs_end_at_a_word() -> None:
    """A slug has at most sixty letters, and the hash still tells two long names apart."""
    names = ["rất dài " * 20 + tail for tail in ("một", "hai")]
    ids = [node_id(ORGANISATION, {"proper": name}, "", "") for name in names]
    assert ids[0] != ids[1]
    assert all(len(one) < 80 and "dai" in one.split("-") for one in ids)


def test_unknown_field_is_refused() -> None:
    """A misspelt field would silently make another identity."""
    with pytest.raises(SchemaError, match="no key field 'teritory'"):
        node_id(ORGANISATION, {"kind": "Thành ủy", "teritory": "Hà Nội"}, "", "")


VALUES = st.text('aàảâăđĐ |="[],-1', max_size=4)


@given(st.lists(st.tuples(VALUES, VALUES), unique_by=lambda pair: (exact(pair[0]), exact(pair[1])), max_size=8))
def test_different_keys_have_different_ids(pairs: list[tuple[str, str]]) -> None:
    """No value can imitate another key, whatever separators it holds."""
    keys = [{"kind": kind, "territory": territory} for kind, territory in pairs if kind and territory]
    ids = [node_id(ORGANISATION, key, "", "") for key in keys]
    assert len(set(ids)) == len(ids)


def test_edges_between_two_nodes_are_told_apart() -> None:
    """Type, direction and split number are part of the id."""
    ids = [edge_id("A", "x", "y"), edge_id("A", "y", "x"), edge_id("B", "x", "y"), edge_id("A", "x", "y", "1")]
    assert all(left != right for left, right in combinations(ids, 2))


def test_person_needs_name_and_anchor() -> None:
    """Two people of one name differ by what is known of them."""
    kind = schema().node("Person")
    assert person_id(kind, "nguyễn văn a", "post:x") != person_id(kind, "nguyễn văn a", "post:y")
