"""Appointments, dismissals, careers, discipline: what happened to a person and a post."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.relate.concerned import FAR, concerned
from ingest.relate.deciders import decider
from ingest.relate.dismissals import dismissals, dismissed, stripped
from ingest.relate.foreigners import foreigner
from ingest.relate.heldwhen import held_when
from ingest.relate.leaving import left
from ingest.relate.needs import needs
from ingest.relate.officerows import each_with_whose, posts_after, whose
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint, onward
from ingest.relate.view import View

# So far from the verb the committees stand that somebody joins.
_LONG = 40
# So many words before the verb of holding "chuyển" stands, and such a verb.
_MOVED = 4


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
        person = (_elected(view, cue, posts) if cue.name == "hold" else None) or concerned(view, cue)
        person = _prolonged(view, cue, posts) or person
        if not posts or person is None:
            continue
        appointed = _appointment(view, cue) or _announced(view, cue) or _granted(view, cue, person)
        if cue.name == "hold" and appointed is None and (_planned(view, cue) or _weak(view, cue, person, posts[0])):
            continue
        for someone in [person] if _bracketed(view, person, cue) else joint(view, person):
            for post in posts:
                yield from _held(view, cue, someone, post, appointed)
    yield from _direct(view)
    yield from _memberships(view)
    yield from stripped(view)


def _bracketed(view: View, person: Item, cue: Cue) -> bool:
    """ "A, P; B, Q (hiện nay là R)": what a bracket says is of the last one alone."""
    gap = view.gap(person.last, cue.first)
    return gap.count("(") > gap.count(")")


def _elected(view: View, cue: Cue, posts: list[Item]) -> Item | None:
    """ "phê chuẩn kết quả bầu chức vụ P đối với ông A": whom the vote is about stands after the post."""
    voted = any(c.last == cue.first for c in view.cued("appoint"))
    return whose(view, posts) if voted else None


def _of_an_end(view: View, cue: Cue, posts: list[Item]) -> bool:
    """ "miễn nhiệm chức danh P đối với A và chức danh Q đối với B": the end of offices, which its own verb tells."""
    verbs = [c for c in view.cued("appoint", "dismiss") if c.last <= cue.first]
    if not verbs or verbs[-1].name != "dismiss":
        return False
    row = view.scan.low(cue.first) == "chức" and view.scan.low(cue.first - 1) in (",", "và", ";")
    return verbs[-1].last == cue.first or (row and whose(view, posts, view.scan.lexicon.words.conferred) is not None)


def _prolonged(view: View, cue: Cue, posts: list[Item]) -> Item | None:
    """ "kéo dài thời gian giữ chức vụ P đối với ông A", "đình chỉ chức vụ P đối với bà B": whose it is."""
    told = " ".join(view.gap(cue.first - 2, cue.first)) in view.scan.lexicon.words.of_tenure
    return whose(view, posts, view.scan.lexicon.words.conferred) if told else None


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
                yield from dismissed(view, cue, someone, [seat]) if ended else _held(view, cue, someone, seat, cue)


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
        yield from _conferred(view, cue)
        person = view.after(cue.last, "Person")
        post = view.after(person.last, "Post") if person else None
        if person is None or post is None or view.negated(cue) or person.first - cue.last > 6:
            continue
        if _before_that(view, cue, person.first):
            continue
        if view.gap(person.last, post.first)[-1:] == ["là"]:
            yield from _held(view, cue, person, post, cue)


def _passive(view: View, cue: Cue) -> Iterator[Statement]:
    """ "A được giao quyền P", "A tái cử Bí thư X": the post right after the verb, without one of holding."""
    words = view.gap(cue.first, cue.last)
    post, person = view.after(cue.last, "Post"), view.before(cue.first, "Person")
    if "được" not in (words[0], view.scan.low(cue.first - 1)) and words[-1] != "cử":
        return
    if person is None or post is None or post.first - cue.last > 1 or cue.first - person.last > FAR:
        return
    bare = view.gap(cue.last, post.first) in ([], ["chức"])
    if bare and not view.negated(cue) and whose(view, [post]) is None:
        yield from _held(view, cue, person, post, cue)


def _conferred(view: View, cue: Cue) -> Iterator[Statement]:
    """ "trao quyết định bổ nhiệm P cho ông A", "bổ nhiệm P đối với ông A": the office comes before whose it is."""
    post = view.after(cue.last, "Post")
    if post is None or view.gap(cue.last, post.first) not in ([], ["chức"], ["lại"]) or view.negated(cue):
        return
    for given, person in each_with_whose(view, post, view.scan.lexicon.words.conferred):
        several = view.scan.low(person.first) == "các" or "các" in view.gap(given.last, person.first)
        for someone in onward(view, person, several=several) if given is post else [person]:
            yield from _held(view, cue, someone, given, cue)


def _appointment(view: View, cue: Cue) -> Cue | None:
    """The verb of appointing that governs a verb of holding: it stands before it, in the same clause.

    "…, bố bà là ông A đang giữ chức P": what somebody holds already was not given to him just then.
    """
    if view.scan.low(cue.first - 1) in ("đang", "hiện") or view.scan.low(cue.first) in ("đang", "hiện"):
        return None
    for other in reversed(view.cued("appoint", "dismiss")):
        far = view.gap(cue.first, cue.last)[:2] != ["giữ", "chức"] and cue.first - other.last >= FAR
        if other.last <= cue.first and not far and not _parted(view, other, cue):
            if other.name == "dismiss":
                continue
            return None if view.negated(other) else other
    return None


def _announced(view: View, cue: Cue) -> Cue | None:
    """ "… công bố các quyết định bổ nhiệm. Theo đó, ông A giữ chức P": the sentence before tells of the decision."""
    opens = " ".join(view.gap(view.first, view.first + 2)) in view.scan.lexicon.words.accordingly
    holds = cue.name == "hold" and view.gap(cue.first, cue.last)[:2] == ["giữ", "chức"]
    told = view.decided or view.announced is not None
    return cue if told and opens and holds and not view.negated(cue) else None


def _granted(view: View, cue: Cue, person: Item) -> Cue | None:
    """ "ký quyết định cho ông A giữ chức P", "quyết định: ông A giữ chức P; …", and the headline "Ông A giữ chức P"."""
    words = view.gap(cue.first, cue.last)
    if cue.name != "hold" or view.negated(cue) or _planned(view, cue):
        return None
    decided = view.gap(person.first - 3, person.first) == ["quyết", "định", "cho"]
    decided = decided or (words[:2] == ["giữ", "chức"] and _ordered(view, cue))
    decided = decided or (words[-1] in view.scan.lexicon.words.granted and _moved(view, cue))
    told = _headline(view) and (words[:2] == ["giữ", "chức"] or words == ["làm"])
    return cue if decided or (told and view.first <= person.first) else None


def _moved(view: View, cue: Cue) -> bool:
    """ "ông A chuyển sang làm P", "chuyển ra Hà Nội làm P": from the one office to the other."""
    return "chuyển" in view.gap(max(view.first, cue.first - _MOVED), cue.first)


def _ordered(view: View, cue: Cue) -> bool:
    """Does the sentence open with whose decision it tells, and a colon: "Bộ trưởng Bộ Y tế quyết định: …"?"""
    opening = view.gap(view.first, cue.first)
    at = opening.index(":") if ":" in opening else 0
    return at > 1 and opening[at - 2 : at] == ["quyết", "định"]


def _headline(view: View) -> bool:
    """A line without a full stop above the text of the article."""
    return view.part == "headline" and len(view.joined.sentences) > 1 and view.scan.low(view.last - 1) != "."


def _parted(view: View, left: Cue, right: Cue) -> bool:
    if _before_that(view, left, right.first):
        return True
    listed = view.gap(right.first, right.last)[:2] == ["giữ", "chức"] or _next_in_list(view, right)
    return (";" in view.gap(left.last, right.first) and not listed) or any(
        c.name == "past" and left.last <= c.first <= right.first for c in view.cues
    )


def _before_that(view: View, cue: Cue, at: int) -> bool:
    """ "Trước khi được điều động, ông A là P": what stands before the verb was not given by it."""
    return view.gap(view.first, view.first + 2) == ["trước", "khi"] and "," in view.gap(cue.last, at)


def _next_in_list(view: View, cue: Cue) -> bool:
    """ "bổ nhiệm ông A làm P; bà B làm Q": the clause has only a name before its verb of holding."""
    first = next((k + 1 for k in range(cue.first - 1, view.first, -1) if view.scan.low(k) == ";"), view.first)
    inside = [i for i in view.items if first <= i.first < cue.first]
    if not inside or inside[0].label != "Person" or inside[0].first - first > 2:
        return False
    said = any(first <= c.first < cue.first for c in view.cues)
    rest = inside[len(_named_together(view, inside)) :]
    return not said and all(i.label != "Person" for i in rest)


def _named_together(view: View, items: list[Item]) -> list[Item]:
    """Those at the head of some items that are named one after the other: "các ông A, B và C"."""
    row = items[:1]
    for item in items[1:]:
        joined = view.scan.lexicon.words.joining.issuperset(view.gap(row[-1].last, item.first))
        if item.label != "Person" or not joined:
            break
        row.append(item)
    return row


def _planned(view: View, cue: Cue) -> bool:
    """ "đề nghị bổ nhiệm A giữ chức P", "chưa được bổ nhiệm giữ chức P": A does not hold P."""
    governing = (c for c in view.cued("appoint") if 0 <= cue.first - c.last < FAR and not _parted(view, c, cue))
    return any(view.negated(c) for c in governing)


def _held(view: View, cue: Cue, person: Item, post: Item, appointed: Cue | None) -> Iterator[Statement]:
    if (view.negated(cue) and appointed is None) or foreigner(view, post, person):
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
