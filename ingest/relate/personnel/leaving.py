"""Offices that somebody leaves for a new one: "điều động ông A, Phó Giám đốc Sở X, giữ chức Giám đốc Sở Y"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.join.bodies.org import Org
from ingest.join.offices.office import Office
from ingest.lexicon.closed import Words
from ingest.relate.offices.holds import titles_of
from ingest.relate.offices.periods import long_ago
from ingest.relate.offices.terms import terms_said, within
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words before an office "kiêm nhiệm giữ chức vụ" or "hiện là" stands.
_BESIDE, _NEAR = 5, 3
# In a commune its offices fill the days, and not in a ministry or an enterprise.
_BASE, _DEPUTY = "Đảng ủy", "Phó Chủ tịch"


def left(view: View, verb: Cue, person: Item, post: Item, day: str | None) -> Iterator[Statement]:
    """HOLDS, over on the day that brings the new one, of each office beside the name that nobody has together with it;
    a deputy who is in charge for the time being stays one."""
    if isinstance(post.piece, Post) and post.piece.acting:
        return
    if (day is not None and long_ago(view, day)) or "kiêm" in view.gap(post.first - _BESIDE, post.first):
        return  # "kiêm nhiệm giữ chức vụ P": beside the old one
    titles = [old for old in titles_of(view, person) if old.draft is not post.draft and not _still(view, old)]
    full = [old for old in titles if _leaves(view, old, post)]
    origin = _origin(view, verb, person, post)
    titles, full = [*titles, *origin], [*full, *origin]
    for old in titles:
        if old in full or any(goes_with(old, other, post) for other in full):
            span = view.evidence(person, old, verb, post)
            until = (("end", day),) if day is not None else ()
            over = (("former", "true"), *until, *within(old, terms_said(view, old)))
            yield Statement("HOLDS", person.draft, old.draft, span, "left-for-another", qualifiers=over, plain=False)


def _origin(view: View, verb: Cue, person: Item, new: Item) -> list[Item]:
    """ "điều động ông A từ (chức vụ) P sang làm Q", "A được điều động từ P sang làm Q": the office that somebody comes
    from."""
    row = [i for i in view.of("Post") if person.last <= i.first < new.first]
    words = view.scan.lexicon.words
    opened = {"từ", ",", *words.holding, *words.weak_holding, *words.led_up, *view.gap(verb.first, verb.last)}
    said = view.gap(person.last, row[0].first) if row else []
    return row if "từ" in said and opened.issuperset(said) else []


def goes_with(seat: Item, left: Item, new: Item) -> bool:
    """ "Ủy viên Ban cán sự đảng, Thứ trưởng Bộ X", "Bí thư Huyện ủy, Chủ tịch HĐND huyện X": a seat at the body or in
    the territory that somebody leaves for elsewhere."""
    orgs = [item.office.org for item in (seat, left, new) if item.office is not None and item.office.org is not None]
    if len(orgs) < 3:
        return False
    here, there = orgs[0].root, orgs[1].root
    together = here.key == there.key or (here.territory is not None and here.territory == there.territory)
    return together and _elsewhere(orgs[1], orgs[2])


def _still(view: View, old: Item) -> bool:
    """ "ông A, nay là P": the title of today."""
    return not view.scan.lexicon.words.today.isdisjoint(view.gap(old.first - _NEAR, old.first))


def _leaves(view: View, old: Item, new: Item) -> bool:
    words = view.scan.lexicon.words
    moved = not words.transfers.isdisjoint(" ".join(view.gap(k, k + 2)) for k in range(view.first, new.first))
    return exclusive(words, old, new, moved=moved)


def exclusive(words: Words, old: Item, new: Item, *, moved: bool) -> bool:
    """Has nobody both offices: chief and deputy of one body, or two that fill their holder's days in two bodies.

    ``moved``: the text says that somebody goes from the one to the other.
    """
    before, after = old.office, new.office
    if before is None or after is None or not (fills_the_days(words, old) and fills_the_days(words, new)):
        return False
    one, other = before.org, after.org
    if one is None or other is None:
        return False
    if one.key == other.key:
        return _promoted(before, after)
    if _within(one, other):
        return moved or not _leads(words, other)
    if not moved and other.root.head.name in words.councils_sit and not _elsewhere(one, other):
        return False  # a council makes the head of a Party's organ that of its own committee besides
    return moved or _elsewhere(one, other) or not (_within(other, one) or _leads(words, one) or _leads(words, other))


def fills_the_days(words: Words, post: Item) -> bool:
    """Is it an office that fills its holder's days, and no seat in a committee or a council?"""
    office = post.office
    if not isinstance(post.piece, Post) or office is None or office.org is None or office.title.member:
        return False
    if office.title.name.lower().startswith(tuple(words.seats)):
        return False
    if office.org.title == _BASE and office.org.territory is not None:
        return True
    if office.org.root.head.name in words.councils_sit and office.title.name.startswith(_DEPUTY):
        return True  # the chief of a council has another office besides
    return not f"{office.org.title.lower()} ".startswith(tuple(f"{word} " for word in words.side_bodies))


def _promoted(before: Office, after: Office) -> bool:
    """From deputy to chief of one body."""
    chief = before.title.name.removeprefix("Phó ").removesuffix(" Thường trực")
    return before.title.name.startswith("Phó ") and chief.lower() == after.title.name.lower()


def _within(inner: Org, outer: Org) -> bool:
    """Is a body an organ of another?"""
    return inner.parent is not None and (inner.parent.key == outer.key or _within(inner.parent, outer))


def _leads(words: Words, org: Org) -> bool:
    """The committee, council or government of a territory, whose offices one person may have together."""
    return org.parent is None and org.title.lower().startswith(tuple(words.rulers))


def _elsewhere(one: Org, other: Org) -> bool:
    """Are the two of different territories, or one of a territory and the other of none ("Bộ Xây dựng")?"""
    here, there = one.root, other.root
    if here.territory is not None and there.territory is not None:
        return here.territory.key != there.territory.key
    without = [org for org in (here, there) if org.territory is None]
    return len(without) == 1 and without[0].known
