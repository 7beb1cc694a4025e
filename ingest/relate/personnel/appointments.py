"""Who got an office, held it or lost it, as the verbs of a sentence say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.offices.holds import titles_of
from ingest.relate.personnel.appointing import appointing, before_that, held_already, planned
from ingest.relate.personnel.concerned import FAR, concerned
from ingest.relate.personnel.dismissals import dismissals, stripped
from ingest.relate.personnel.inoffice import in_office
from ingest.relate.personnel.memberships import memberships
from ingest.relate.personnel.officerows import (
    all_whose,
    also_held,
    each_with_whose,
    given_to,
    posts_after,
    posts_in_row,
    unread_before,
    whose,
)
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint
from ingest.relate.view import View

# So far before a verb of electing stands the "được" of a passive: "được tín nhiệm bầu".
_PASSIVE = 4
# So far before it that of one who names who decides: "được Thủ tướng Chính phủ bổ nhiệm".
_AGENT = 20
# So many words stand between "nhận" and the verb of what is received: "nhận các quyết định bổ nhiệm".
_TAKEN = 3
# So many words between the verb and the office that several get: "bầu bổ sung 3 đồng chí giữ chức".
_COUNTED = 6
# So many words before "chức vụ P" stands "đến khi (cấp có thẩm quyền kiện toàn)".
_STILL_OPEN = 12
# Before the names of those who get an office.
_LISTS = frozenset(("gồm", ":"))
# Between a verb of appointing and the office that it gives.
_OFFICE: tuple[list[str], ...] = ([], ["chức"], ["chức", "vụ"], ["lại"], [":"])
# So many words, of which the last may be "các", before the office that somebody stands for.
_STANDS = 3


@needs("Organisation Post", "hold past appoint dismiss form")
def appointments(view: View) -> Iterator[Statement]:
    """APPOINTED, DISMISSED and the HOLDS that go with them; HOLDS with "giữ chức", "từng là"."""
    for cue in view.cued("hold", "past", "dismiss"):
        posts = posts_after(view, cue)
        if cue.name == "hold" and (_of_an_end(view, cue, posts) or _until(view, cue)):
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
        named = [person] if _bracketed(view, person, cue) or _for_one(view, named, posts) else named
        for someone, post in _each(view, cue, named, posts):
            yield from in_office(view, cue, someone, post, appointed)
        if person is after and appointed is not None and len(posts) == 1:
            yield from _those_next(view, cue, posts[0], appointed)
    yield from _direct(view)
    yield from _together(view)
    yield from memberships(view)
    yield from stripped(view)


def _those_next(view: View, cue: Cue, first: Item, appointed: Cue) -> Iterator[Statement]:
    """ "bầu các chức danh: P đối với ông A; Q đối với bà B": who gets the next office of the row."""
    for post, person in each_with_whose(view, first, view.scan.lexicon.words.conferred):
        for someone in all_whose(view, post, person) if post is not first else ():
            yield from in_office(view, cue, someone, post, appointed)


def _each(view: View, cue: Cue, named: list[Item], posts: list[Item]) -> Iterator[tuple[Item, Item]]:
    """Who holds what: everybody all of it, but in "A và B lần lượt làm P và Q" each one, in their order."""
    last = max(person.last for person in named)
    if len(named) > 1 and "lần lượt" in " ".join(view.gap(last, cue.last)):
        if len(named) == len(posts):
            yield from zip(sorted(named, key=lambda one: one.first), posts, strict=True)
        return
    yield from ((someone, post) for someone in named for post in posts)


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
    bare = " ".join(view.gap(cue.first, cue.last)) in view.scan.lexicon.words.plain_posts
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
    """ "miễn nhiệm P đối với ông A; tiến hành bầu chức danh P", "Thủ tướng A phê chuẩn kết quả bầu bổ sung chức vụ P":
    whoever gets it is not named before the verb."""
    verb = next((c for c in view.cued("appoint") if c.last == cue.first), None)
    if verb is None or view.scan.low(cue.first) != "chức" or _won(view, verb):
        return False
    got = view.cue_before(verb.first, "receive")
    if got is not None and verb.first - got.last <= _TAKEN:
        return False  # "A nhận quyết định bổ nhiệm chức vụ P"
    return view.scan.lexicon.words.passives.isdisjoint(view.gap(max(view.first, verb.first - _AGENT), verb.last))


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


def _until(view: View, cue: Cue) -> bool:
    """ "phụ trách Sở X cho đến khi kiện toàn chức vụ P": an office that somebody is still to be found for."""
    words = view.scan.lexicon.words
    said = view.gap(max(view.first, cue.first - _STILL_OPEN), cue.first)
    bare = " ".join(view.gap(cue.first, cue.last)) in words.plain_posts
    return bare and any(" ".join(pair) in words.until_then for pair in pairwise(said))


def _prolonged(view: View, cue: Cue, posts: list[Item]) -> Item | None:
    """ "kéo dài thời gian giữ chức vụ P đối với ông A", "đình chỉ chức vụ P đối với bà B": whose it is."""
    told = " ".join(view.gap(cue.first - 2, cue.first)) in view.scan.lexicon.words.of_tenure
    return whose(view, posts, view.scan.lexicon.words.conferred) if told else None


def _direct(view: View) -> Iterator[Statement]:
    """ "bầu ông A, người trẻ nhất, là P"; "bổ nhiệm ông A làm P" is read at its "làm", a verb of holding."""
    for cue in view.cued("appoint"):
        yield from _passive(view, cue)
        yield from _conferred(view, cue)
        person = view.after(cue.last, "Person")
        post = view.after(person.last, "Post") if person else None
        if person is None or post is None or person.first - cue.last > 6:
            continue
        if view.gap(person.last, post.first)[-1:] != ["là"] or held_already(view, post.first - 1):
            continue
        if not negated(view, cue) and not before_that(view, cue, person.first):
            yield from in_office(view, cue, person, post, cue)


def _together(view: View) -> Iterator[Statement]:
    """ "bầu 3 Phó Chủ tịch Hội X, gồm các bà A, B, C", "bầu bà D làm Chủ tịch và 2 Phó Chủ tịch gồm: A, B": each of
    those whom a list behind the office names."""
    for post in view.of("Post") if view.cued("appoint") else ():
        cue = view.cue_before(post.first, "appoint", "dismiss")
        counted = view.scan.low(post.first - 1).isdigit()
        if cue is None or cue.name == "dismiss" or negated(view, cue) or not (counted or _first_near(view, cue, post)):
            continue
        named = counted and view.scan.low(post.last) == "là"
        opened = (at + 1 for at in range(post.last, view.last) if _opens(view, at))
        first = post.last + 1 if named else next(opened, view.last)
        for person in view.of("Person"):
            if person.first >= first and any(held.draft is post.draft for held in titles_of(view, person)):
                yield from in_office(view, cue, person, post, cue)


def _opens(view: View, at: int) -> bool:
    """ "gồm", a colon, "…, đó là"."""
    return view.scan.low(at) in _LISTS or view.gap(at - 2, at + 1) == [",", "đó", "là"]


def _first_near(view: View, cue: Cue, post: Item) -> bool:
    return post.first - cue.last <= _COUNTED and view.after(cue.last, "Post") is post


def _passive(view: View, cue: Cue) -> Iterator[Statement]:
    """ "A được giao quyền P", "A được X điều động, giao quyền P", "A và B tái cử Phó Bí thư X": the post right after
    the verb, without one of holding."""
    words, by = view.gap(cue.first, cue.last), _given_by(view, cue)
    first = by.first if by is not None else cue.first
    post, person = view.after(cue.last, "Post"), view.before(first, "Person")
    if "được" not in (words[0], view.scan.low(first - 1)) and words[-1] != "cử":
        return
    if person is None or post is None or first - person.last > FAR:
        return
    bare = view.gap(cue.last, post.first) in ([], ["chức"], ["vị", "trí"])
    if bare and not negated(view, cue) and (_won(view, cue) or whose(view, [post]) is None):
        row = _in_turn(view, cue, post) or [post, *also_held(view, post)]
        for someone, given in _each(view, cue, joint(view, person), row):
            yield from in_office(view, cue, someone, given, cue)


def _in_turn(view: View, cue: Cue, post: Item) -> list[Item]:
    """ "lần lượt được bổ nhiệm P, Q và R": the offices that one person got one after the other."""
    told = "lần lượt" in " ".join(view.gap(max(view.first, cue.first - _PASSIVE), cue.first))
    row = list(posts_in_row(view, post.first)) if told else []
    return row if row and whose(view, row[-1:]) is None else []


def _given_by(view: View, cue: Cue) -> Item | None:
    """ "được Thủ tướng giao quyền P", "được X điều động, giao quyền P": who decides stands behind "được"."""
    if view.gap(cue.first, cue.last) != ["giao"]:
        return None
    moved = [c for c in view.cued("appoint") if c.last == cue.first - 1 and view.scan.low(c.last) in (",", "và")]
    end = moved[0].first if moved else cue.first
    decider = next((i for i in view.of("Organisation", "Post") if i.last == end), None)
    return decider if decider is not None and view.scan.low(decider.first - 1) == "được" else None


def _conferred(view: View, cue: Cue) -> Iterator[Statement]:
    """ "trao quyết định bổ nhiệm P cho ông A", "bổ nhiệm P đối với ông A": the office comes before whose it is."""
    post = view.after(cue.last, "Post")
    if post is None or view.gap(cue.last, post.first) not in _OFFICE or negated(view, cue):
        return
    if _won(view, cue):
        return
    for given, person in each_with_whose(view, post, view.scan.lexicon.words.conferred):
        for someone in all_whose(view, given, person):
            yield from in_office(view, cue, someone, given, cue)


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


def _weak(view: View, cue: Cue, person: Item, post: Item) -> bool:
    """ "là", "nhiệm vụ", "tham gia" say it only close to the person and the post."""
    word = view.gap(cue.first, cue.last)[-1]
    if word not in view.scan.lexicon.words.weak_holding:
        return False
    if word == "là" and _another_subject(view, cue, person, post):
        return True
    inner = [i for i in view.items if person.last <= i.first < cue.first and not isinstance(i.piece, Post)]
    said = view.untitled(max(person.last, view.first), cue.first) if person.last <= cue.first else []
    listed = view.scan.low(post.first - 1) == ":"  # "lần lượt giữ các vị trí: P, Q"
    listed = listed or unread_before(view, cue.last, post)
    return bool(inner) or len(said) > 14 or (post.first - cue.last > 2 and not listed)
