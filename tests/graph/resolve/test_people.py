"""Who is one person: joined with a reason, apart, or undecided; never by the order of arrival."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from graph.decisions import Decision, Decisions
from graph.resolve import Member, Resolution, resolve_people, why
from graph.resolve.member import HEAD, born

NONE = Decisions()


def _member(one: str, document: str, *features: str, block: str = "nguyễn văn a") -> Member:
    return Member(_id(one), block, document, frozenset(features))


def _id(one: str) -> str:
    return f"e:{one * 20}"


def _decided(verb: str, left: str, right: str) -> Decisions:
    return Decisions((Decision("2026", "B", verb, tuple(sorted((_id(left), _id(right)))), "vì"),))


def _groups(found: Resolution) -> set[frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for one, node in found.identity.items():
        groups.setdefault(node, set()).add(one[2])
    return {frozenset(group) for group in groups.values()}


def _as(*groups: str) -> set[frozenset[str]]:
    return {frozenset(group) for group in groups}


def test_a_shared_post_joins_and_says_why() -> None:
    """Two documents that give one name the same post mean one person."""
    found = resolve_people([_member("a", "1", "post:x", "org:y"), _member("b", "2", "post:x")], NONE)
    assert _groups(found) == _as("ab")
    (join,) = found.reasons
    assert join.entities == (_id("a"), _id("b"))
    assert join.because == ("cùng post:x / both at post:x",)
    assert found.undecided == ()


def test_heads_of_the_state_are_one_of_a_name() -> None:
    """A prime minister and a president of one name are one, and the reason says so; anybody else may be another."""
    members = [_member("a", "1", "post:x", HEAD), _member("b", "2", "post:z", HEAD), _member("c", "3", "post:w")]
    found = resolve_people(members, NONE)
    assert _groups(found) == _as("ab", "c")
    assert "each heads a central organ" in found.reasons[0].because[0]


def test_careers_join_through_a_third() -> None:
    """A document that names both posts ties together those that name one."""
    chain = [_member("a", "1", "post:x"), _member("b", "2", "post:z"), _member("c", "3", "post:x", "post:z")]
    assert _groups(resolve_people(chain, NONE)) == _as("abc")


def test_nothing_shared_is_undecided() -> None:
    """One name in two careers may be one person or two: both stay, and the question is listed."""
    found = resolve_people([_member("a", "1", "post:x"), _member("b", "2", "post:z")], NONE)
    assert _groups(found) == _as("a", "b")
    (question,) = found.undecided
    assert question.block == "nguyễn văn a"
    assert set(question.nodes) == set(found.identity.values())


def test_without_a_career_a_person_stays_with_the_document() -> None:
    """A bare name is joined with nobody, but asked about."""
    found = resolve_people([_member("a", "1"), _member("b", "2"), _member("c", "3", "post:x")], NONE)
    assert _groups(found) == _as("a", "b", "c")
    assert len(found.undecided) == 1


def test_a_name_alone_is_no_question() -> None:
    """The only bearer of a name is nobody's double."""
    assert resolve_people([_member("a", "1")], NONE).undecided == ()


def test_other_names_are_other_people() -> None:
    """A shared post joins nobody across names."""
    found = resolve_people([_member("a", "1", "post:x"), _member("b", "2", "post:x", block="trần b")], NONE)
    assert _groups(found) == _as("a", "b")
    assert found.undecided == ()


def test_two_of_one_document_stay_two() -> None:
    """Where a document has two people of a name in one body, the body cannot tell them apart anywhere."""
    twins = [_member("a", "1", "org:y", "post:x"), _member("b", "1", "org:y", "post:z")]
    third = _member("c", "2", "org:y")
    assert _groups(resolve_people([*twins, third], NONE)) == _as("a", "b", "c")
    fourth = _member("d", "3", "org:y", "post:x")
    found = resolve_people([*twins, fourth], NONE)
    assert _groups(found) == _as("ad", "b")
    assert [join.because for join in found.reasons] == [("cùng post:x / both at post:x",)]


def test_a_chain_that_contradicts_itself_is_torn() -> None:
    """A third document that would make two people of one document one joins nobody."""
    chain = [_member("a", "1", "post:x"), _member("b", "1", "post:z"), _member("c", "2", "post:x", "post:z")]
    found = resolve_people(chain, NONE)
    assert _groups(found) == _as("a", "b", "c")
    assert len(found.undecided) == 1


def test_decided_different() -> None:
    """A decision keeps apart what shares a post."""
    found = resolve_people([_member("a", "1", "post:x"), _member("b", "2", "post:x")], _decided("different", "a", "b"))
    assert _groups(found) == _as("a", "b")


def test_decided_same_across_names() -> None:
    """A decision joins two names, brings what each was joined to, and is the reason."""
    members = [
        _member("a", "1", "post:x"),
        _member("b", "2", "post:x"),
        _member("c", "3", "post:z", block="bí danh của a"),
    ]
    found = resolve_people(members, _decided("same", "a", "c"))
    assert _groups(found) == _as("abc")
    assert found.reasons[0].because == (
        "cùng post:x / both at post:x",
        f"quyết định: {_id('a')} = {_id('c')} / decided: {_id('a')} = {_id('c')}",
    )


def test_decided_same_in_one_document() -> None:
    """A person knows better than the reader that told two apart."""
    members = [_member("a", "1", "post:x"), _member("b", "1", "post:x")]
    assert _groups(resolve_people(members, _decided("same", "a", "b"))) == _as("ab")


def test_the_same_text_twice_is_one_local_entity() -> None:
    """Two files of one text have the same local ids, and these are no two people."""
    found = resolve_people([_member("a", "1", "post:x"), _member("a", "2", "post:x")], NONE)
    assert _groups(found) == _as("a")
    assert found.reasons == ()


MEMBERS = st.lists(
    st.builds(
        lambda one, document, features, block: Member(_id(one), block, document, features),
        st.sampled_from("abcdefgh"),
        st.sampled_from("123456"),
        st.frozensets(st.sampled_from(["post:x", "post:z", "org:y", "org:w"]), max_size=2),
        st.sampled_from(["nguyễn văn a", "trần b"]),
    ),
    unique_by=lambda member: member.id,
)
DECISIONS = st.sampled_from(
    [NONE, _decided("same", "a", "b"), _decided("different", "a", "b"), _decided("same", "c", "h")]
)


@given(st.data(), MEMBERS, DECISIONS)
def test_arrival_does_not_matter(data: st.DataObject, members: list[Member], decisions: Decisions) -> None:
    """Any order of the members gives the same people, reasons and questions."""
    shuffled = data.draw(st.permutations(members))
    assert resolve_people(shuffled, decisions) == resolve_people(members, decisions)


@given(MEMBERS, st.sampled_from([NONE, _decided("different", "a", "b")]))
def test_nobody_is_two(members: list[Member], decisions: Decisions) -> None:
    """Everyone has a node; people of one document, of two names, or decided to differ never share one."""
    identity = resolve_people(members, decisions).identity
    assert set(identity) == {member.id for member in members}
    apart = [
        (left, right)
        for left, right in combinations(sorted(members, key=lambda member: member.id), 2)
        if left.document == right.document or left.block != right.block or (left.id, right.id) in decisions.different
    ]
    assert not [pair for pair in apart if identity[pair[0].id] == identity[pair[1].id]]


@given(MEMBERS, DECISIONS)
def test_every_join_has_a_reason(members: list[Member], decisions: Decisions) -> None:
    """Whoever shares a node is in a join that says why."""
    found = resolve_people(members, decisions)
    joins = {join.node: join for join in found.reasons}
    shared = {node for node, count in Counter(found.identity.values()).items() if count > 1}
    assert set(joins) == shared
    assert all(join.because for join in joins.values())


@given(MEMBERS, MEMBERS)
def test_blocks_are_resolved_apart(members: list[Member], others: list[Member]) -> None:
    """What is known of other names changes nobody: a store resolves only the blocks that a document touches."""
    alone = [member for member in members if member.block == "trần b"]
    rest = [member for member in others if member.block != "trần b" and member.id not in {one.id for one in alone}]
    whole = resolve_people([*alone, *rest], NONE)
    assert {one.id: whole.identity[one.id] for one in alone} == dict(resolve_people(alone, NONE).identity)


def test_two_years_of_birth_are_two_people() -> None:
    """Who was born in another year is somebody else, though both held the post: it tells nobody of the name apart."""
    members = [
        _member("a", "1", "post:x", "born:1960"),
        _member("b", "2", "post:x", "born:1971-02-03"),
        _member("c", "3", "post:x"),
        _member("d", "4", "org:y", "born:1960-05-06"),
        _member("e", "5", "org:y", "born:1960"),
    ]
    found = resolve_people(members, NONE)
    assert _groups(found) == _as("a", "b", "c", "de")
    (question,) = found.undecided
    assert found.identity[_id("c")] in question.nodes
    answer = why(members, NONE, _id("a"), _id("b"))
    assert (answer.verdict, answer.because) == ("different", ("sinh năm 1960 ≠ 1971 / born in 1960 ≠ 1971",))


def test_a_day_of_birth_joins() -> None:
    """One name and one day of birth are one person, and the reason says so; a year alone is not enough."""
    members = [
        _member("a", "1", "born:1960-05-06"),
        _member("b", "2", "born:1960-05-06"),
        _member("c", "3", "born:1960"),
    ]
    found = resolve_people(members, NONE)
    assert _groups(found) == _as("ab", "c")
    assert found.reasons[0].because == ("cùng sinh ngày 1960-05-06 / both born on 1960-05-06",)


def test_a_decision_is_stronger_than_a_year() -> None:
    """Who was decided to be one is one: documents err in years."""
    members = [_member("a", "1", "born:1960"), _member("b", "2", "born:1961")]
    assert _groups(resolve_people(members, _decided("same", "a", "b"))) == _as("ab")


def test_a_post_in_other_times() -> None:
    """Nobody holds one post for longer than a life of work; without years a post joins where it is of one time only."""
    old, new, later = (
        _member(*one)
        for one in (("a", "1", "post:x", "in:1950"), ("b", "2", "post:x", "in:2011"), ("c", "3", "post:x", "in:2017"))
    )
    undated = _member("d", "4", "post:x")
    assert _groups(resolve_people([old, new, later, undated], NONE)) == _as("a", "bc", "d")
    assert _groups(resolve_people([new, later, undated], NONE)) == _as("bcd")


FACTS = st.frozensets(st.sampled_from(["post:x", "org:y", "born:1960", "born:1961", "in:1950", "in:2010"]), max_size=3)


@given(st.data(), st.lists(st.tuples(st.sampled_from("1234"), FACTS), max_size=8))
def test_years_whatever_the_order(data: st.DataObject, made: list[tuple[str, frozenset[str]]]) -> None:
    """With years and births the people are the same in any order, and nobody is born twice."""
    members = [Member(_id("abcdefgh"[k]), "nguyễn văn a", document, held) for k, (document, held) in enumerate(made)]
    found = resolve_people(members, NONE)
    assert resolve_people(data.draw(st.permutations(members)), NONE) == found
    told: dict[str, set[str]] = {}
    for member in members:
        if (year := born(member.features)) is not None:
            told.setdefault(found.identity[member.id], set()).add(year)
    assert all(len(years) == 1 for years in told.values())
    assert set(found.open) == _doubted(members, found)


def _doubted(members: list[Member], found: Resolution) -> set[str]:
    """The same, asked of every pair of nodes."""
    nodes = set(found.identity.values())
    rows = {node: [one for one in members if found.identity[one.id] == node] for node in nodes}
    apart = {(a, b) for a in nodes for b in nodes if a != b and _two(rows[a], rows[b])}
    return {a for a in nodes for b in nodes if a != b and (a, b) not in apart}


def _two(left: list[Member], right: list[Member]) -> bool:
    if {one.document for one in left} & {one.document for one in right}:
        return True
    years = [{y for one in row if (y := born(one.features)) is not None} for row in (left, right)]
    return bool(years[0] and years[1] and not years[0] & years[1])
