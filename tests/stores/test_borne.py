"""A directive that is told by number here and by title there is one node, on both engines, whatever comes and goes."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.decisions import Decision, Decisions
from graph.ids import node_id
from graph.schema import schema
from graph.store import Store
from tests.graph.build import Page
from tests.stores.steps import World

_SCHOOL, _DISTRICT = "Trường Tiểu học Kim Đồng", "huyện Bát Xát, tỉnh Lào Cai"
_DAYS = ("2018-02-01", "2019-02-01")
_Said = tuple[int, int, int]
"""The number of a directive, or 0 for none; which day, and which of two titles (the second with its year)."""
_SAID = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 1), st.integers(0, 1)), min_size=1, max_size=2)


def key(number: int, day: int, title: int) -> dict[str, str]:
    """The key of a resolution of a province."""
    numbered = {"number": str(number), "mark": "NQ/TU", "scope": "tỉnh Sơn La", "year": _DAYS[day][:4]}
    matter = ("phát triển du lịch", "phát triển du lịch đến năm 2025")[title]
    told = {"issuer": "Tỉnh ủy @ tỉnh Sơn La", "matter": matter, "dated": _DAYS[day]}
    told |= {} if title else {"day": _DAYS[day]}
    return {"type": "Nghị quyết", **told, **(numbered if number else {})}


def page(number: int, said: Sequence[_Said]) -> Page:
    """A document that tells of some resolutions, who issued them and who signed them."""
    made = Page(f"Tài liệu {number}")
    body, person = made.org("tỉnh ủy", "tỉnh Sơn La"), made.person("Lê Văn An")
    for one in said:
        name = f"Nghị quyết số {one[0]}" if one[0] else "Nghị quyết của Tỉnh ủy"
        thing = made.thing("Directive", name, **key(*one))
        made.says(body, "ISSUED", thing, date=_DAYS[one[1]]).says(person, "SIGNED", thing)
    return made


def _node(*said: int) -> str:
    return node_id(schema().node("Directive"), key(*said), "", "")


def _directives(store: Store) -> list[object]:
    return [row["id"] for row in store.run("MATCH (d:Directive) RETURN d.id AS id ORDER BY id")]


class _World(World[Sequence[_Said], tuple[_Said, _Said]]):
    """Documents that tell of resolutions, and decisions about two of these."""

    def page(self, number: int, said: Sequence[_Said]) -> Page:
        """The document that tells of them."""
        return page(number, said)

    def lines(self, verb: str, what: tuple[_Said, _Said]) -> list[Decision]:
        """About the two nodes that their keys alone would make, where no line before says the contrary."""
        pair = tuple(sorted({_node(*one) for one in what}))
        if len(pair) < len(what):
            return []
        line = Decision("2026-03-02", "Trần Thị B", verb, pair, "đã xem")
        return [] if Decisions((*self.decisions.lines, line)).contradiction() else [line]


_ONE = st.tuples(st.integers(0, 2), st.integers(0, 1), st.integers(0, 1))
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.lists(st.tuples(st.integers(0, 6), _SAID), min_size=1, max_size=3)),
        st.tuples(st.sampled_from(["remove", "twin"]), st.integers(0, 6)),
        st.tuples(st.sampled_from(["same", "different", "undo"]), st.tuples(_ONE, _ONE)),
    ),
    min_size=3,
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_whatever_comes_goes_and_is_decided(store: Store, steps: list[tuple[str, object]]) -> None:
    """After each step the graph is that of all documents at once."""
    for listed in store.documents():
        store.remove(listed.sha256)
    store.decide(Decisions())
    _World(store).follow(steps)


def test_a_title_becomes_its_number_and_is_itself_again(store: Store) -> None:
    """The document with the number comes last and goes first: those that tell the title alone follow it."""
    world = _World(store)
    world.follow([("write", [(1, [(0, 0, 0)]), (2, [(0, 0, 0)])])])
    assert _directives(store) == [_node(0, 0, 0)]
    changes = store.write([page(3, [(1, 0, 0)]).reading()])
    assert changes.refolded == 2
    assert _directives(store) == [_node(1, 0, 0)]
    world.follow([("write", [(3, [(1, 0, 0)])]), ("remove", 3)])
    assert _directives(store) == [_node(0, 0, 0)]


def test_a_second_number_leaves_the_title_to_itself(store: Store) -> None:
    """Two resolutions of one title and day: which of them the title means nobody can tell."""
    _World(store).follow([("write", [(1, [(0, 0, 0)]), (2, [(1, 0, 0)])]), ("write", [(3, [(2, 0, 0)])])])
    assert _directives(store) == sorted(_node(n, 0, 0) for n in range(3))


def test_another_day_is_another_directive(store: Store) -> None:
    """One title in two terms; and a title with its year, which is told of two days."""
    for title in (0, 1):
        world = _World(store)
        world.follow([("write", [(1, [(0, 0, title)]), (2, [(1, 1, title)])])])
        assert len(_directives(store)) == 2
        world.follow([("remove", 1), ("remove", 2)])


def test_a_decision_parts_them(store: Store) -> None:
    """Whoever knows better says so, and takes it back."""
    world = _World(store)
    pair = ((0, 0, 0), (1, 0, 0))
    world.follow([("write", [(1, [pair[0]]), (2, [pair[1]])])])
    assert _directives(store) == [_node(*pair[1])]
    world.follow([("different", pair)])
    assert len(_directives(store)) == 2
    world.follow([("undo", pair)])
    assert len(_directives(store)) == 1


def test_nothing_stays_of_what_was_borne(store: Store) -> None:
    """What the store keeps of it goes with the documents."""
    _World(store).follow([("write", [(1, [(1, 0, 0)]), (2, [(2, 1, 1)])]), ("remove", 1), ("remove", 2)])
    assert store.run("MATCH (n:Bearer) RETURN count(n) AS n") == [{"n": 0}]


def _school(number: int, territory: str) -> Page:
    """A document that tells of a school with its commune, or with its district alone."""
    made = Page(f"Trường {number}")
    made.thing("Organisation", _SCHOOL, kind=_SCHOOL, territory=territory, around=_DISTRICT)
    return made


def test_a_school_of_a_district_is_the_one_whose_commune_is_told(store: Store) -> None:
    """While no other of its name there is known; whatever comes first."""
    schools = "MATCH (o:Organisation {kind: $kind})<-[:MENTIONS]-(d:Document) RETURN count(DISTINCT o) AS n"
    store.write([_school(1, _DISTRICT).reading()])
    store.write([_school(2, f"xã Y Tý, {_DISTRICT}").reading()])
    assert store.run(schools, kind=_SCHOOL) == [{"n": 1}]
    other = _school(3, f"xã Trịnh Tường, {_DISTRICT}").reading()
    store.write([other])
    assert store.run(schools, kind=_SCHOOL) == [{"n": 3}]
    store.remove(other.document.sha256)
    assert store.run(schools, kind=_SCHOOL) == [{"n": 1}]
