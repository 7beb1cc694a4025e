"""Who got an office, held it or lost it, as the verbs of a sentence say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.relate.needs import needs
from ingest.relate.offices.periods import had_before
from ingest.relate.personnel.appointing import appointing, planned
from ingest.relate.personnel.concerned import concerned
from ingest.relate.personnel.directly import directly, each_one, together, won
from ingest.relate.personnel.dismissals import dismissals, stripped
from ingest.relate.personnel.inoffice import in_office
from ingest.relate.personnel.memberships import memberships
from ingest.relate.personnel.officeholders import all_whose, each_with_whose, given_to, whose
from ingest.relate.personnel.officerows import posts_after, unread_before
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint
from ingest.relate.view import View

# So far before the verb stands the "được" of a passive that names who decides: "được Thủ tướng Chính phủ bổ nhiệm".
_AGENT = 20
# So many words stand between "nhận" and the verb of what is received: "nhận các quyết định bổ nhiệm".
_TAKEN = 3
# So many words before "chức vụ P" stands "đến khi (cấp có thẩm quyền kiện toàn)".
_STILL_OPEN = 12
# So many words, of which the last may be "các", before the office that somebody stands for.
_STANDS = 3


@needs("Organisation Post", "hold past appoint dismiss form")
def appointments(view: View) -> Iterator[Statement]:
    """APPOINTED, DISMISSED and the HOLDS that go with them; HOLDS with "giữ chức", "từng là"."""
    for cue in view.cued("hold", "past", "dismiss"):
        posts = _of_then(view, cue, posts_after(view, cue))
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
        for someone, post in each_one(view, cue, named, posts):
            yield from in_office(view, cue, someone, post, appointed)
        if person is after and appointed is not None and len(posts) == 1:
            yield from _those_next(view, cue, posts[0], appointed)
    yield from directly(view)
    yield from together(view)
    yield from memberships(view)
    yield from stripped(view)


def _of_then(view: View, cue: Cue, posts: list[Item]) -> list[Item]:
    """ "ông A, trước đây là P, giữ chức Q": of what somebody had before, up to the next verb of holding."""
    if len(posts) == 1 or cue.name != "hold" or not had_before(view, view.first, cue.first):
        return posts
    later = next((c.first for c in view.cued("hold") if c.first >= cue.last), view.last)
    return [post for post in posts if post.first < later]


def _those_next(view: View, cue: Cue, first: Item, appointed: Cue) -> Iterator[Statement]:
    """ "bầu các chức danh: P đối với ông A; Q đối với bà B": who gets the next office of the row."""
    for post, person in each_with_whose(view, first, view.scan.lexicon.words.conferred):
        for someone in all_whose(view, post, person) if post is not first else ():
            yield from in_office(view, cue, someone, post, appointed)


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
    if verb is None or won(view, verb):
        return None
    if verb.last == cue.first and (person := whose(view, posts)) is not None:
        return person
    named = any(verb.last <= i.first < cue.first for i in view.of("Person"))
    return given_to(view, posts) if not named else None


def _voted_on(view: View, cue: Cue) -> bool:
    """ "miễn nhiệm P đối với ông A; tiến hành bầu chức danh P", "Thủ tướng A phê chuẩn kết quả bầu bổ sung chức vụ P":
    whoever gets it is not named before the verb."""
    verb = next((c for c in view.cued("appoint") if c.last == cue.first), None)
    if verb is None or view.scan.low(cue.first) != "chức" or won(view, verb):
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
    commas = view.scan.low(person.last) == view.scan.low(cue.first - 1) == ","
    if word == "làm" and commas and all(i.label == "Organisation" for i in inner):
        inner = []  # "ông A, chuyên viên Vụ X, làm Thư ký của Bộ trưởng"
    said = view.untitled(max(person.last, view.first), cue.first) if person.last <= cue.first else []
    listed = view.scan.low(post.first - 1) == ":"  # "lần lượt giữ các vị trí: P, Q"
    listed = listed or unread_before(view, cue.last, post)
    return bool(inner) or len(said) > 14 or (post.first - cue.last > 2 and not listed)
