"""Appointments, dismissals, careers, discipline: what happened to a person and a post."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.relate.deciders import decided, decider
from ingest.relate.foreigners import foreigner
from ingest.relate.needs import needs
from ingest.relate.officerows import posts_after, whose
from ingest.relate.terms import back_then, over, since, term_said, within
from ingest.relate.together import joint
from ingest.relate.view import Cue, Statement, View

_FAR, _LONG = 60, 40
# "được cha ruột của mình là ông A bổ nhiệm": so far before the one who appoints stands whom it is about.
_KIN = 9


@needs("Organisation Post", "hold past appoint dismiss form")
def appointments(view: View) -> Iterator[Statement]:
    """APPOINTED, DISMISSED and the HOLDS that go with them; HOLDS with "giữ chức", "từng là"."""
    for cue in view.cued("hold", "past", "dismiss"):
        posts = posts_after(view, cue)
        if cue.name == "dismiss":
            yield from _dismissals(view, cue, posts)
            continue
        person = (_elected(view, cue, posts) if cue.name == "hold" else None) or _person(view, cue)
        if not posts or person is None:
            continue
        appointed = _appointment(view, cue) or _announced(view, cue)
        if cue.name == "hold" and appointed is None and (_planned(view, cue) or _weak(view, cue, person, posts[0])):
            continue
        for someone in joint(view, person):
            for post in posts:
                yield from _held(view, cue, someone, post, appointed)
    yield from _direct(view)
    yield from _memberships(view)
    yield from _stripped(view)


def _elected(view: View, cue: Cue, posts: list[Item]) -> Item | None:
    """ "phê chuẩn kết quả bầu chức vụ P đối với ông A": whom the vote is about stands after the post."""
    voted = any(c.last == cue.first for c in view.cued("appoint"))
    return whose(view, posts) if voted else None


def _dismissals(view: View, cue: Cue, posts: list[Item]) -> Iterator[Statement]:
    """ "A thôi giữ chức P", or "miễn nhiệm P A", "cách chức P của ông A"."""
    held = view.after(cue.last, "Post")
    if not posts and held is not None and held.first - cue.last <= 4:
        posts = [held]
    if view.scan.low(cue.first) == "nghỉ":
        yield from _retired(view, cue)
        return
    target = whose(view, posts) or _person(view, cue)
    if posts and target is not None:
        for someone in joint(view, target):
            yield from _dismissed(view, cue, someone, posts)


def _stripped(view: View) -> Iterator[Statement]:
    """ "xóa tư cách nguyên P đối với ông A": an office that is over, and not even its name is left."""
    for cue in view.cued("form"):
        posts = posts_after(view, cue) if view.scan.low(cue.first) == "xóa" else []
        person = view.after(posts[-1].last, "Person") if posts else None
        person = person or view.before(cue.first, "Person")
        if person is None or view.negated(cue):
            continue
        for post in posts:
            span, over = view.evidence(person, cue, post), (("former", "true"),)
            yield Statement("HOLDS", person.draft, post.draft, span, "stripped-of-office", qualifiers=over)


def _retired(view: View, cue: Cue) -> Iterator[Statement]:
    """ "A, Giám đốc Sở Y tế, nghỉ hưu …": the posts that stand with the name are over."""
    person = view.before(cue.first, "Person")
    if person is None or view.negated(cue):
        return
    posts = [i for i in view.of("Post") if person.last <= i.first and i.last <= cue.first]
    if any(isinstance(i.piece, Post) and i.piece.former for i in posts):
        return  # "nguyên P, nguyên Q, đã nghỉ hưu": the offices ended before
    for statement in _dismissed(view, cue, person, posts):
        yield replace(statement, by=None)


def _memberships(view: View) -> Iterator[Statement]:
    """ "chỉ định A tham gia Ban Chấp hành, Ban Thường vụ Thành ủy X", "bầu A vào Bộ Chính trị": a seat is a post."""
    for cue in view.cued("appoint", "dismiss"):
        if view.negated(cue) or view.scan.low(cue.last).isdigit():
            continue  # "bầu 35 đồng chí vào Ban Chấp hành": nobody by name
        bodies, ended = _joined_bodies(view, cue), cue.name == "dismiss"
        person = view.before(cue.first, "Person") if ended else view.after(cue.last, "Person")
        person = person or view.before(cue.first, "Person") or view.after(cue.last, "Person")
        for someone in joint(view, person) if bodies and person is not None else []:
            for seat in (view.seat(body) for body in bodies):
                yield from _dismissed(view, cue, someone, [seat]) if ended else _held(view, cue, someone, seat, cue)


def _joined_bodies(view: View, cue: Cue) -> list[Item]:
    """The committees that somebody joins or leaves: after "tham gia", "vào", with nothing but other posts between."""
    found: list[Item] = []
    bodies = (i for i in view.of("Organisation") if cue.last <= i.first <= cue.last + _LONG and i.org is not None)
    for body in bodies:
        opened = view.scan.low(body.first - 1) in ("gia", "vào")
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
        person = view.after(cue.last, "Person")
        post = view.after(person.last, "Post") if person else None
        if person is None or post is None or view.negated(cue) or person.first - cue.last > 6:
            continue
        if view.gap(person.last, post.first)[-1:] == ["là"]:
            yield from _held(view, cue, person, post, cue)


def _passive(view: View, cue: Cue) -> Iterator[Statement]:
    """ "A được giao quyền P", "A tái cử Bí thư X": the post right after the verb, without one of holding."""
    words = view.gap(cue.first, cue.last)
    post, person = view.after(cue.last, "Post"), view.before(cue.first, "Person")
    if "được" not in (words[0], view.scan.low(cue.first - 1)) and words[-1] != "cử":
        return
    if person is None or post is None or post.first - cue.last > 1 or cue.first - person.last > _FAR:
        return
    bare = view.gap(cue.last, post.first) in ([], ["chức"])
    if bare and not view.negated(cue) and whose(view, [post]) is None:
        yield from _held(view, cue, person, post, cue)


def _person(view: View, cue: Cue) -> Item | None:
    """Whom it is about: the person named last before the verb, else (passive, headline) none."""
    person = view.before(cue.first, "Person")
    if person is None and cue.name in ("past", "hold") and (_opens_with_pronoun(view) or _pronoun_acts(view, cue)):
        return view.person
    if person is None or cue.first - person.last > _FAR:
        return None
    if (acted_on := _acted_on(view, person, cue)) is not None:
        return acted_on[0] if acted_on else None
    between = view.gap(person.last, cue.first)
    return None if ";" in between and cue.name != "past" and not _list_of_posts(view, person, cue) else person


def _acted_on(view: View, agent: Item, cue: Cue) -> list[Item] | None:
    """ "A được bà B, Chủ tịch UBND tỉnh X, ký quyết định bổ nhiệm làm P": A, or nobody if A is no full name; None where
    it is no passive."""
    verb = next((c for c in view.cued("appoint") if agent.last <= c.first <= cue.first), None)
    earlier = view.before(agent.first, "Person")
    before = view.untitled(earlier.last if earlier is not None else view.first, agent.first)[-_KIN:]
    if verb is None or "được" not in before or "," in before[before.index("được") :]:
        return None
    return [earlier] if earlier is not None else []


def _opens_with_pronoun(view: View) -> bool:
    """ "Đồng chí đã trải qua …", "Ông từng là …": the one who was spoken of before."""
    words = view.gap(view.first, min(view.first + 3, view.last))
    return any(" ".join(words[:size]) in view.scan.lexicon.words.told_of for size in (1, 2))


def _pronoun_acts(view: View, cue: Cue) -> bool:
    """ "Năm 1938, đồng chí trở thành …", "Sau đó ông về làm …": a pronoun right before the verb."""
    words = view.gap(max(view.first, cue.first - 3), cue.first)
    while words and words[-1] in view.scan.lexicon.words.led_up:
        words.pop()
    return any(" ".join(words[-size:]) in view.scan.lexicon.words.told_of for size in (1, 2))


def _list_of_posts(view: View, person: Item, cue: Cue) -> bool:
    return all(isinstance(i.piece, Post) for i in view.items if person.last <= i.first < cue.first)


def _appointment(view: View, cue: Cue) -> Cue | None:
    """The verb of appointing that governs a verb of holding: it stands before it, in the same clause."""
    for other in reversed(view.cued("appoint", "dismiss")):
        far = view.gap(cue.first, cue.last)[:2] != ["giữ", "chức"] and cue.first - other.last >= _FAR
        if other.last <= cue.first and not far and not _parted(view, other, cue):
            if other.name == "dismiss":
                continue
            return None if view.negated(other) else other
    return None


def _announced(view: View, cue: Cue) -> Cue | None:
    """ "… công bố các quyết định bổ nhiệm. Theo đó, ông A giữ chức P": the sentence before tells of the decision."""
    opens = " ".join(view.gap(view.first, view.first + 2)) in view.scan.lexicon.words.accordingly
    holds = cue.name == "hold" and view.gap(cue.first, cue.last)[:2] == ["giữ", "chức"]
    return cue if view.decided and opens and holds and not view.negated(cue) else None


def _parted(view: View, left: Cue, right: Cue) -> bool:
    listed = view.gap(right.first, right.last)[:2] == ["giữ", "chức"] or _next_in_list(view, right)
    return (";" in view.gap(left.last, right.first) and not listed) or any(
        c.name == "past" and left.last <= c.first <= right.first for c in view.cues
    )


def _next_in_list(view: View, cue: Cue) -> bool:
    """ "bổ nhiệm ông A làm P; bà B làm Q": the clause has only a name before its verb of holding."""
    first = next((k + 1 for k in range(cue.first - 1, view.first, -1) if view.scan.low(k) == ";"), view.first)
    inside = [i for i in view.items if first <= i.first < cue.first]
    if not inside or inside[0].label != "Person" or inside[0].first - first > 1:
        return False
    said = any(first <= c.first < cue.first for c in view.cues)
    return not said and all(i.label != "Person" for i in inside[1:])


def _planned(view: View, cue: Cue) -> bool:
    """ "đề nghị bổ nhiệm A giữ chức P", "chưa được bổ nhiệm giữ chức P": A does not hold P."""
    governing = (c for c in view.cued("appoint") if 0 <= cue.first - c.last < _FAR and not _parted(view, c, cue))
    return any(view.negated(c) for c in governing)


def _held(view: View, cue: Cue, person: Item, post: Item, appointed: Cue | None) -> Iterator[Statement]:
    if (view.negated(cue) and appointed is None) or foreigner(view, post, person):
        return
    span = view.evidence(*_inside(view, person), cue, post)
    piece = post.piece if isinstance(post.piece, Post) else None
    past = (
        cue.name == "past"
        or (piece is not None and piece.former)
        or any(c.name == "past" and c.last <= post.first for c in view.cues)
    )
    said = term_said(view, post)
    past = past or back_then(view, post) or (said is not None and over(view, post, said))
    qualifiers = [("former", "true")] if past and appointed is None else []
    if piece is not None and piece.acting:
        qualifiers.insert(0, ("acting", "true"))
    if said is not None:
        qualifiers += within(post, said)
    yield Statement("HOLDS", person.draft, post.draft, span, "verb-of-holding", qualifiers=tuple(qualifiers))
    if appointed is not None:
        date = since(view, post) or view.day(appointed) or decided(view)
        dated = (("date", date),) if date else ()
        yield Statement(
            "APPOINTED",
            person.draft,
            post.draft,
            view.evidence(person, appointed, post),
            "verb-of-appointing",
            qualifiers=dated,
            by=decider(view, appointed) if appointed.name != "hold" else None,
        )


def _inside(view: View, person: Item) -> list[Item]:
    """The person, where the sentence itself names it."""
    return [person] if view.first <= person.first < view.last else []


def _weak(view: View, cue: Cue, person: Item, post: Item) -> bool:
    """ "là", "nhiệm vụ", "tham gia" say it only close to the person and the post."""
    word = view.gap(cue.first, cue.last)[-1]
    if word not in view.scan.lexicon.words.weak_holding:
        return False
    inner = [i for i in view.items if person.last <= i.first < cue.first and not isinstance(i.piece, Post)]
    return bool(inner) or cue.first - person.last > 14 or post.first - cue.last > 2


def _dismissed(view: View, cue: Cue, person: Item, posts: list[Item]) -> Iterator[Statement]:
    if view.negated(cue):
        return
    date = view.day(cue) or decided(view)
    dated = (("date", date),) if date else ()
    for post in posts:
        span = view.evidence(person, cue, post)
        yield Statement(
            "DISMISSED", person.draft, post.draft, span, "verb-of-dismissing", qualifiers=dated, by=decider(view, cue)
        )
        yield Statement("HOLDS", person.draft, post.draft, span, "verb-of-dismissing", qualifiers=(("former", "true"),))
