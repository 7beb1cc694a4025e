"""A few of each kin are enough: who speaks for a block gives the people that a comparison of all gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graph.decisions import Decision, Decisions
from graph.resolve import Member, kin, resolve_people, speakers
from graph.resolve.member import HEAD

_LETTERS = "abcdefghijklmnopqrstuvwx"
_FEATURES = st.frozensets(
    st.sampled_from(
        [
            "post:x",
            "org:y",
            HEAD,
            "born:1960",
            "born:1960-05-06",
            "born:1971",
            "in:1950",
            "in:1980",
            "in:1990",
            "in:2010",
        ]
    ),
    max_size=3,
)
_DEEDS = st.frozensets(st.integers(0, 12).map("directive:{}".format), max_size=2)
_SEVERAL = st.lists(
    st.tuples(
        st.integers(0, 30),
        st.sampled_from(["an", "an", "an", "bình"]),
        st.one_of(
            st.sampled_from(
                [
                    frozenset({"post:x"}),
                    frozenset({"post:x", "in:1980"}),
                    frozenset({"post:x", "in:2000"}),
                    frozenset[str](),
                ]
            ),
            _FEATURES,
        ),
        _DEEDS,
    ),
    max_size=len(_LETTERS),
)
_DECIDED = st.lists(
    st.tuples(st.sampled_from(["same", "different"]), st.sampled_from(_LETTERS), st.sampled_from(_LETTERS)), max_size=2
)


def _member(number: int, document: int, block: str, *features: frozenset[str]) -> Member:
    return Member(f"e:{_LETTERS[number] * 20}", block, str(document), frozenset().union(*features))


def _decisions(said: list[tuple[str, str, str]]) -> Decisions:
    pairs = [(verb, tuple(sorted((f"e:{a * 20}", f"e:{b * 20}")))) for verb, a, b in said if a != b]
    return Decisions(tuple(Decision("2026", "B", verb, pair, "vì") for verb, pair in pairs))


@given(_SEVERAL, _DECIDED)
def test_those_who_speak_are_who_they_are(
    said: list[tuple[int, str, frozenset[str], frozenset[str]]], decided: list[tuple[str, str, str]]
) -> None:
    """Without the others the speakers are the same people, as much in doubt; the others follow from their kin."""
    everyone, decisions = [_member(k, *one) for k, one in enumerate(said)], _decisions(decided)
    known = kin(everyone, decisions)
    speaking = speakers(everyone, known)
    whole, part = (
        resolve_people(row, decisions) for row in (everyone, [one for one in everyone if one.id in speaking])
    )
    assert part.identity == {one: node for one, node in whole.identity.items() if one in speaking}
    assert part.open == whole.open & set(part.identity.values())
    for one in whole.identity.keys() - speaking:
        mates = {whole.identity[mate] for mate in speaking if known[mate] == known[one]}
        assert whole.identity[one] in mates if len(mates) == 1 else whole.identity[one] in whole.open
        assert list(whole.identity.values()).count(whole.identity[one]) == 1 or len(mates) == 1


def test_a_name_of_hundreds_is_spoken_for_by_a_few() -> None:
    """However many documents have somebody in a post, in which years, and sign what, four speak for them."""
    many = [
        Member(f"e:{k:020}", "an", str(k), frozenset({"post:x", f"in:{2010 + k % 5}", f"directive:{k}"}))
        for k in range(500)
    ]
    assert len(speakers(many, kin(many, Decisions()))) <= 4


def test_who_is_not_plain_speaks() -> None:
    """Two of one document, of one text in two documents, of whom somebody decided, and who signed one directive."""
    plain = [Member(f"e:{k:020}", "an", str(k), frozenset({"post:x"})) for k in range(10)]
    said = [
        Member("e:x1", "an", "a", frozenset({"post:x"})),
        Member("e:x2", "an", "a", frozenset({"post:x"})),
        Member("e:x3", "an", "b", frozenset({"post:x"})),
        Member("e:x3", "an", "c", frozenset({"post:x"})),
        Member("e:x4", "an", "d", frozenset({"post:x"})),
        Member("e:x5", "an", "e", frozenset({"post:x", "directive:1"})),
        Member("e:x6", "an", "f", frozenset({"post:x", "directive:1"})),
        Member("e:x7", "an", "g", frozenset({"post:x", "directive:2", "directive:3"})),
    ]
    decisions = Decisions((Decision("2026", "B", "different", ("e:x4", "e:y"), "vì"),))
    known = kin([*plain, *said], decisions)
    assert {one.id for one in said} == {one for one, kind in known.items() if not kind}
    assert speakers([*plain, *said], known) == {plain[0].id, plain[1].id, *(one.id for one in said)}
