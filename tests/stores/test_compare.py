"""People are compared with those who speak for their name alone, and are who they would be if all were compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.decisions import Decision, Decisions
from graph.store import Store
from tests.graph.build import Page
from tests.stores.pages import expected, lines, people
from tests.stores.steps import World

_NAMES = ("Lê Văn An", "Vũ Văn Bình")
_POSTS = ("bí thư", "phó bí thư")
_Said = tuple[str, set[str], str | None, set[int]]
"""A name, posts, a year of birth, and the numbers of the directives that the person signed."""
_PERSON = st.tuples(
    st.sampled_from(_NAMES),
    st.sets(st.sampled_from(_POSTS)),
    st.sampled_from([None, None, "1960", "1971"]),
    st.sets(st.integers(0, 5), max_size=2),
)
_PLAIN = st.builds(lambda deed: (_NAMES[0], {_POSTS[0]}, None, deed), st.sets(st.integers(0, 20), max_size=1))
_SAID = st.lists(st.one_of(_PERSON, _PLAIN), min_size=1, max_size=2)


def page(number: int, said: Sequence[_Said]) -> Page:
    """A document of 2010 or, every fifth, of another year, in which some people are named."""
    made = Page(f"Tài liệu {number}", ("1950", "1985", "2000")[number % 3] if number % 5 == 4 else "2010")
    for name, posts, year, signed in said:
        person = made.person(name)
        for title in sorted(posts):
            made.says(person, "HOLDS", made.post(title, "thành ủy"))
        for deed in sorted(signed):
            made.says(person, "SIGNED", made.thing("Directive", f"Quyết định {deed}", **directive(deed)))
        if year:
            made.says(person, "born", year)
    return made


def directive(number: int) -> dict[str, str]:
    """The key of a decision."""
    return {"type": "quyết định", "number": str(number), "symbol": "QĐ", "mark": "QĐ", "scope": "x", "year": "2010"}


_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.lists(st.tuples(st.integers(0, 12), _SAID), min_size=1, max_size=5)),
        st.tuples(st.just("remove"), st.integers(0, 12)),
        st.tuples(st.just("twin"), st.integers(0, 12)),
        st.tuples(st.sampled_from(["same", "different", "undo"]), st.tuples(st.integers(0, 12), st.integers(0, 12))),
    ),
    min_size=3,
    max_size=12,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_whatever_comes_goes_and_is_decided(store: Store, steps: list[tuple[str, object]]) -> None:
    """After each step the graph is that of a comparison of all with all: two speak for ten at first."""
    for listed in store.documents():
        store.remove(listed.sha256)
    store.decide(Decisions())
    ten: list[tuple[int, list[_Said]]] = [(number, [(_NAMES[0], {_POSTS[0]}, None, set())]) for number in range(10)]
    _World(store).follow([("write", ten), *steps])


def test_those_who_are_spoken_for_follow(store: Store) -> None:
    """They become others where a document has two in the one post, and one again without it; their speakers leave."""
    world = _World(store)
    one: _Said = (_NAMES[0], {_POSTS[0]}, None, set())
    world.follow([("write", [(number, [one]) for number in (*_TEN, 12, 13)])])
    assert len(people(store)) == 1
    world.follow([("write", [(20, [one, one])])])
    assert len(people(store)) == 14
    world.follow([("remove", 20)])
    assert len(people(store)) == 1
    world.follow([("remove", number) for number in world.by_local_id()[:9]])
    assert len(people(store)) == 1


def test_who_signed_the_same_is_found_behind_those_who_speak(store: Store) -> None:
    """A document that tells only who signed a decision means the one of its name who did, spoken for or not."""
    world = _World(store)
    world.follow([("write", [(number, [(_NAMES[0], {_POSTS[0]}, None, {number})]) for number in _TEN])])
    last = world.by_local_id()[-1]
    world.follow([("write", [(50, [(_NAMES[0], set(), None, {last})])])])
    assert len(people(store)) == 1
    world.follow([("remove", last)])
    assert len(people(store)) == 2


def test_the_other_file_of_a_text_is_found_behind_those_who_speak(store: Store) -> None:
    """What is known of somebody is what both files of the text say, though the one was read to say nothing."""
    world = _World(store)
    world.follow([("write", [(number, [(_NAMES[0], {_POSTS[0]}, None, set())]) for number in _TEN])])
    one = world.there[world.by_local_id()[-1]]
    twin = replace(one, document=replace(one.document, sha256="0" * 64), claims=())
    store.write([twin])
    assert len(people(store)) == 1
    assert lines(list(store.rows())) == lines(expected(*world.there.values(), twin))


def test_a_decision_ties_names_of_one_document(store: Store) -> None:
    """Two names are one person's from now on, and a document has both in one post: it tells nobody of them apart."""
    world, post = _World(store), {_POSTS[0]}
    names = [(number, name) for number, name in zip(_TEN, _NAMES * 5, strict=True)]
    world.follow([("write", [(number, [(name, post, None, set())]) for number, name in names])])
    ids = [[world.there[number].entities[0].id for number, one in names if one == name] for name in _NAMES]
    both = next(number for number in range(50, 250, 5) if _behind(number, ids))
    world.follow([("write", [(both, [(name, post, None, set()) for name in _NAMES])])])
    world.follow([("write", [(40 + k, [(name, set(), None, set())]) for k, name in enumerate(_NAMES)])])
    world.follow([("same", (40, 41)), ("undo", (40, 41))])


_TEN = (0, 1, 2, 3, 5, 6, 7, 8, 10, 11)
"""Numbers of documents of 2010."""


def _behind(number: int, ids: list[list[str]]) -> bool:
    """Do two of each name speak for those of the document?"""
    made = page(number, [(name, {_POSTS[0]}, None, set()) for name in _NAMES]).reading()
    people = [one.id for one in made.entities if one.label == "Person"]
    return all(sorted(known)[1] < one for known, one in zip(ids, people, strict=True))


class _World(World[Sequence[_Said], tuple[int, int]]):
    """Documents that name people, and decisions about one person of two of them each."""

    def page(self, number: int, said: Sequence[_Said]) -> Page:
        """The document that names these people."""
        return page(number, said)

    def lines(self, verb: str, what: tuple[int, int]) -> list[Decision]:
        """About the first person of each, where they are two and no line before says the contrary."""
        if what[0] not in self.there or what[1] not in self.there:
            return []
        pair = {min(e.id for e in self.there[number].entities if e.label == "Person") for number in what}
        line = Decision("2026-03-02", "Trần Thị B", verb, tuple(sorted(pair)), "xem tiểu sử")
        return [line] if len(pair) > 1 and not Decisions((*self.decisions.lines, line)).contradiction() else []

    def by_local_id(self) -> list[int]:
        """The numbers of the documents, those first whose people speak for the others."""
        return sorted(self.there, key=lambda number: self.there[number].entities[0].id)
