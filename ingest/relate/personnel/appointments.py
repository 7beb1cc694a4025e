"""Appointments, dismissals, careers, discipline: what happened to a person and a post."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.relate.implied import seat_at, seat_in
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.offices.foreigners import foreigner
from ingest.relate.offices.holds import titles_of
from ingest.relate.personnel.appointing import PURPOSE, appointing, before_that, left_for, planned, settled
from ingest.relate.personnel.concerned import FAR, concerned
from ingest.relate.personnel.deciders import decider
from ingest.relate.personnel.dismissals import dismissals, dismissed, stripped
from ingest.relate.personnel.heldwhen import held_when
from ingest.relate.personnel.leaving import left
from ingest.relate.personnel.officerows import all_whose, also_held, each_with_whose, given_to, posts_after, whose
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint, onward
from ingest.relate.view import View

# So far from the verb the committees stand that somebody joins.
_LONG = 40
# So far before a verb of electing stands the "được" of a passive: "được tín nhiệm bầu".
_PASSIVE = 4
# So many words between the verb and the office that several get: "bầu bổ sung 3 đồng chí giữ chức".
_COUNTED = 6
# So many words, of which the last may be "các", before the office that somebody stands for.
_STANDS = 3


@needs("Organisation Post", "hold past appoint dismiss form")
def appointments(view: View) -> Iterator[Statement]:
    """APPOINTED, DISMISSED and the HOLDS that go with them; HOLDS with "giữ chức", "từng là"."""
    for cue in view.cued("hold", "past", "dismiss"):
        posts = posts_after(view, cue)
        if cue.name == "hold" and _of_an_end(view, cue, posts):
            continue
        if cue.name == "dismiss":
            yield from dismissals(view, cue, posts)
            continue
        after = _elected(view, cue, posts) if cue.name == "hold" else None
        person = _prolonged(view, cue, posts) or after or (None if _voted_on(view, cue) else concerned(view, cue))
        if not posts or person is None or _handed_over(view, cue, posts):
            continue
        appointed = appointing(view, cue, person)
        if cue.name == "hold" and appointed is None and _told_otherwise(view, cue, person, posts[0]):
            continue
        named = all_whose(view, posts[-1], person) if person is after else joint(view, person)
        for someone in [person] if _bracketed(view, person, cue) or _for_one(view, named, posts) else named:
            for post in posts:
                yield from _held(view, cue, someone, post, appointed)
    yield from _direct(view)
    yield from _together(view)
    yield from _memberships(view)
    yield from stripped(view)


def _told_otherwise(view: View, cue: Cue, person: Item, post: Item) -> bool:
    """Is the office one to be had, one that somebody stands for ("ứng cử các chức danh P"), or another's?"""
    before = pairwise(view.gap(max(view.first, cue.first - _STANDS), cue.first))
    stands = any(" ".join(pair) in view.scan.lexicon.words.standing_for for pair in before)
    return stands or planned(view, cue) or _weak(view, cue, person, post)


def _bracketed(view: View, person: Item, cue: Cue) -> bool:
    """ "A, P; B, Q (hiện nay là R)": what a bracket says is of the last one alone."""
    gap = view.gap(person.last, cue.first)
    return gap.count("(") > gap.count(")")


def _for_one(view: View, named: list[Item], posts: list[Item]) -> bool:
    """ "ông A, P, ông B, Q làm R": an office of one seat is not given to several whom only commas join."""
    single = all(post.office is not None and post.office.title.single for post in posts)
    return single and len(named) > 1 and "và" not in view.untitled(named[-1].last, named[0].first)


def _handed_over(view: View, cue: Cue, posts: list[Item]) -> bool:
    """ "bàn giao nhiệm vụ P cho ông A", "… và chức vụ Q cho bà B": who hands an office over has it no longer."""
    bare = view.gap(cue.first, cue.last) in (["chức", "vụ"], ["nhiệm", "vụ"], ["chức", "danh"])
    return bare and view.scan.low(posts[-1].last) == "cho" and not view.cued("appoint", "dismiss")


def _elected(view: View, cue: Cue, posts: list[Item]) -> Item | None:
    """ "phê chuẩn kết quả bầu chức vụ P đối với ông A", "trao quyết định bổ nhiệm giữ chức P cho bà B": whom it is
    about stands after the post."""
    verb = next((c for c in reversed(view.cued("appoint")) if c.last <= cue.first), None)
    if verb is None or _won(view, verb):
        return None
    if verb.last == cue.first and (person := whose(view, posts)) is not None:
        return person
    named = any(verb.last <= i.first < cue.first for i in view.of("Person"))
    return given_to(view, posts) if not named else None


def _won(view: View, verb: Cue) -> bool:
    """ "A tái cử chức P, các ông B, C giữ chức Q": a verb of whoever stands before it."""
    return " ".join(view.gap(verb.first, verb.last)) in view.scan.lexicon.words.voted_in


def _voted_on(view: View, cue: Cue) -> bool:
    """ "miễn nhiệm P đối với ông A; tiến hành bầu chức danh P": whoever gets it is not named before the vote."""
    verb = next((c for c in view.cued("appoint") if c.last == cue.first), None)
    words = view.scan.lexicon.words
    if verb is None or view.scan.low(cue.first) != "chức" or view.scan.low(verb.last - 1) not in words.elects:
        return False
    return "được" not in view.gap(max(view.first, verb.first - _PASSIVE), verb.last)


def _of_an_end(view: View, cue: Cue, posts: list[Item]) -> bool:
    """ "miễn nhiệm chức danh P đối với A và chức danh Q đối với B": the end of offices, which its own verb tells."""
    verbs = [c for c in view.cued("appoint", "dismiss") if c.last <= cue.first]
    if not verbs or verbs[-1].name != "dismiss":
        return False
    row = view.scan.low(cue.first) == "chức" and view.scan.low(cue.first - 1) in (",", "và", ";")
    words = view.scan.lexicon.words
    led = words.holding | words.weak_holding  # "cho thôi làm nhiệm vụ P"
    ended = led.issuperset(view.gap(verbs[-1].last, cue.first))
    return ended or (row and whose(view, posts, words.conferred) is not None)


def _prolonged(view: View, cue: Cue, posts: list[Item]) -> Item | None:
    """ "kéo dài thời gian giữ chức vụ P đối với ông A", "đình chỉ chức vụ P đối với bà B": whose it is."""
    told = " ".join(view.gap(cue.first - 2, cue.first)) in view.scan.lexicon.words.of_tenure
    return whose(view, posts, view.scan.lexicon.words.conferred) if told else None


def _memberships(view: View) -> Iterator[Statement]:
    """ "chỉ định A tham gia Ban Chấp hành, Ban Thường vụ Thành ủy X", "bầu A vào Bộ Chính trị": a seat is a post."""
    for cue in view.cued("appoint", "dismiss", "hold"):
        if (negated(view, cue) and not settled(view, cue)) or view.scan.low(cue.last).isdigit():
            continue  # "bầu 35 đồng chí vào Ban Chấp hành": nobody by name
        if cue.name == "hold" and not (view.scan.low(cue.last - 1) == "gia" and left_for(view, cue)):
            continue
        bodies, ended = _joined_bodies(view, cue), cue.name == "dismiss"
        if not bodies:
            continue
        inside = view.after(cue.last, "Person") if cue.name == "appoint" else None
        inside = inside if inside is not None and inside.first < bodies[0].first else None
        behind = given_to(view, [view.after(bodies[-1].last, "Post") or bodies[-1]]) or given_to(view, bodies[-1:])
        person = inside or behind or view.before(cue.first, "Person") or view.after(cue.last, "Person")
        row = _listed_behind(view, bodies[-1]) or (joint(view, person) if person is not None else [])
        for seat in (seat_in(view, body) for body in bodies):
            yield from seat_at(view, seat) if row else ()
            for someone in row:
                yield from dismissed(view, cue, someone, [seat]) if ended else _held(view, cue, someone, seat, cue)


def _listed_behind(view: View, body: Item) -> list[Item]:
    """ "Sáu người được bầu vào X gồm các anh chị: A, B, C": those whom a list names behind the committee."""
    first = view.after(body.last, "Person")
    gap = view.gap(body.end, first.first) if first is not None else []
    words = view.scan.lexicon.words
    opened = not {"gồm", ":"}.isdisjoint(gap) and words.list_openers.union(words.address, words.led_up).issuperset(gap)
    return onward(view, first, several=True) if first is not None and opened else []


def _joined_bodies(view: View, cue: Cue) -> list[Item]:
    """The committees that somebody joins or leaves: after "tham gia", "vào", with nothing but other posts between."""
    found: list[Item] = []
    bodies = (i for i in view.of("Organisation") if cue.last <= i.first <= cue.last + _LONG and i.org is not None)
    for body in bodies:
        opened = view.scan.low(body.first - 1) in ("gia", "vào")
        if cue.name == "dismiss" and PURPOSE in view.gap(cue.last, body.first):
            break
        if not found and not opened:
            continue
        if found and not set(view.gap(found[-1].last, body.first)) <= {",", "và"}:
            break
        if _has_seats(view, body):
            found.append(body)
    return found


def _has_seats(view: View, body: Item) -> bool:
    words = view.scan.lexicon.words.committees
    return body.org is not None and any(body.org.title.lower().startswith(word) for word in words)


def _direct(view: View) -> Iterator[Statement]:
    """ "bầu ông A, người trẻ nhất, là P"; "bổ nhiệm ông A làm P" is read at its "làm", a verb of holding."""
    for cue in view.cued("appoint"):
        yield from _passive(view, cue)
        yield from _conferred(view, cue)
        person = view.after(cue.last, "Person")
        post = view.after(person.last, "Post") if person else None
        if person is None or post is None or negated(view, cue) or person.first - cue.last > 6:
            continue
        if before_that(view, cue, person.first):
            continue
        if view.gap(person.last, post.first)[-1:] == ["là"]:
            yield from _held(view, cue, person, post, cue)


def _together(view: View) -> Iterator[Statement]:
    """ "bầu 3 Phó Chủ tịch Hội X, gồm các bà A, B, C", "bầu bà D làm Chủ tịch và 2 Phó Chủ tịch gồm: A, B": each of
    those whom a list behind the office names."""
    for post in view.of("Post") if view.cued("appoint") else ():
        cue = view.cue_before(post.first, "appoint")
        counted = view.scan.low(post.first - 1).isdigit()
        if cue is None or negated(view, cue) or not (counted or _first_near(view, cue, post)):
            continue
        for person in view.of("Person"):
            gap = view.gap(post.last, person.first)
            listed = {"gồm", ":"} & set(gap) or (counted and gap[:1] == ["là"])
            if listed and any(held.draft is post.draft for held in titles_of(view, person)):
                yield from _held(view, cue, person, post, cue)


def _first_near(view: View, cue: Cue, post: Item) -> bool:
    return post.first - cue.last <= _COUNTED and view.after(cue.last, "Post") is post


def _passive(view: View, cue: Cue) -> Iterator[Statement]:
    """ "A được giao quyền P", "A và B tái cử Phó Bí thư X": the post right after the verb, without one of holding."""
    words = view.gap(cue.first, cue.last)
    post, person = view.after(cue.last, "Post"), view.before(cue.first, "Person")
    if "được" not in (words[0], view.scan.low(cue.first - 1)) and words[-1] != "cử":
        return
    if person is None or post is None or post.first - cue.last > 1 or cue.first - person.last > FAR:
        return
    bare = view.gap(cue.last, post.first) in ([], ["chức"])
    if bare and not negated(view, cue) and (_won(view, cue) or whose(view, [post]) is None):
        for someone in joint(view, person):
            for given in [post, *also_held(view, post)]:
                yield from _held(view, cue, someone, given, cue)


def _conferred(view: View, cue: Cue) -> Iterator[Statement]:
    """ "trao quyết định bổ nhiệm P cho ông A", "bổ nhiệm P đối với ông A": the office comes before whose it is."""
    post = view.after(cue.last, "Post")
    if post is None or view.gap(cue.last, post.first) not in ([], ["chức"], ["lại"]) or negated(view, cue):
        return
    if _won(view, cue):
        return
    for given, person in each_with_whose(view, post, view.scan.lexicon.words.conferred):
        for someone in all_whose(view, post, person) if given is post else [person]:
            yield from _held(view, cue, someone, given, cue)


def _held(view: View, cue: Cue, person: Item, post: Item, appointed: Cue | None) -> Iterator[Statement]:
    if (negated(view, cue) and appointed is None) or foreigner(view, post, person):
        return
    span = view.evidence(*_inside(view, person), cue, post)
    qualifiers, date = held_when(view, cue, person, post, appointed)
    yield Statement("HOLDS", person.draft, post.draft, span, "verb-of-holding", qualifiers=qualifiers)
    if appointed is not None:
        dated = (*((("date", date),) if date else ()), *_form(view, appointed))
        yield Statement(
            "APPOINTED",
            person.draft,
            post.draft,
            view.evidence(person, appointed, post),
            "verb-of-appointing",
            qualifiers=dated,
            by=decider(view, appointed),
        )
        yield from left(view, appointed, person, post, date)


def _form(view: View, appointed: Cue) -> tuple[tuple[str, str], ...]:
    """How somebody came into office, as it is said: "bổ nhiệm", "bầu", "điều động"."""
    return (("form", " ".join(view.gap(appointed.first, appointed.last))),) if appointed.name == "appoint" else ()


def _another_subject(view: View, cue: Cue, person: Item, post: Item) -> bool:
    """ "Theo A, người ứng cử là P", "A được Chủ tọa là P B mời": somebody else is P, or the one who is named next."""
    follower = view.after(post.last, "Person")
    if follower is not None and follower.first == post.last:
        return True
    if any(c.name == "past" and person.last <= c.first < cue.first for c in view.cues):
        return False  # "đồng chí đã trải qua nhiều cương vị, tiêu biểu là: P"
    words = view.untitled(max(person.last, view.first), cue.first) if person.last <= cue.first else []
    start = max((k + 1 for k, w in enumerate(words) if w in (",", ")", "-", "–")), default=0)
    closed = view.scan.lexicon.words
    said = [w for w in words[start:] if w.isalpha()]
    return not closed.apposed.union(closed.led_up, closed.incumbent, closed.address, closed.also).issuperset(said)


def _inside(view: View, person: Item) -> list[Item]:
    """The person, where the sentence itself names it."""
    return [person] if view.first <= person.first < view.last else []


def _weak(view: View, cue: Cue, person: Item, post: Item) -> bool:
    """ "là", "nhiệm vụ", "tham gia" say it only close to the person and the post."""
    word = view.gap(cue.first, cue.last)[-1]
    if word not in view.scan.lexicon.words.weak_holding:
        return False
    if word == "là" and _another_subject(view, cue, person, post):
        return True
    inner = [i for i in view.items if person.last <= i.first < cue.first and not isinstance(i.piece, Post)]
    said = view.untitled(max(person.last, view.first), cue.first) if person.last <= cue.first else []
    return bool(inner) or len(said) > 14 or post.first - cue.last > 2
