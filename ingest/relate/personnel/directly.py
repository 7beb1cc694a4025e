"""Offices that stand right behind a verb of appointing, without one of holding: "A được giao quyền P", "bầu P: A"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.join import Item
from ingest.relate.negated import negated
from ingest.relate.offices.holds import titles_of
from ingest.relate.offices.periods import had_before
from ingest.relate.personnel.appointing import before_that, held_already
from ingest.relate.personnel.concerned import FAR
from ingest.relate.personnel.deciders import gives_office
from ingest.relate.personnel.inoffice import in_office
from ingest.relate.personnel.officeholders import all_whose, each_with_whose, whose
from ingest.relate.personnel.officerows import also_held, posts_in_row
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint
from ingest.relate.view import View

# So far before a verb of electing stands the "được" of a passive: "được tín nhiệm bầu".
_PASSIVE = 4
# So many words between the verb and the office that several get: "bầu bổ sung 3 đồng chí giữ chức".
_COUNTED = 6
# Before the names of those who get an office.
_LISTS = frozenset(("gồm", ":"))
# Between a verb of appointing and the office that it gives.
_OFFICE: tuple[list[str], ...] = ([], ["chức"], ["chức", "vụ"], ["lại"], [":"])


def directly(view: View) -> Iterator[Statement]:
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
        if had_before(view, person.last, post.first - 1):
            continue
        if not negated(view, cue) and not before_that(view, cue, person.first):
            yield from in_office(view, cue, person, post, cue)


def together(view: View) -> Iterator[Statement]:
    """ "bầu 3 Phó Chủ tịch Hội X, gồm các bà A, B, C", "bầu bà D làm Chủ tịch và 2 Phó Chủ tịch gồm: A, B": each of
    those whom a list behind the office names."""
    for post in view.of("Post") if view.cued("appoint") else ():
        cue = view.cue_before(post.first, "appoint", "dismiss")
        counted = view.scan.low(post.first - 1).isdigit()
        if cue is None or cue.name == "dismiss" or negated(view, cue) or not (counted or _first_near(view, cue, post)):
            continue
        named = counted and view.scan.low(post.last) == "là"
        if named and _of_those(view, post):
            continue
        opened = (at + 1 for at in range(post.last, view.last) if _opens(view, at))
        first = post.last + 1 if named else next(opened, view.last)
        for person in view.of("Person"):
            if person.first >= first and any(held.draft is post.draft for held in titles_of(view, person)):
                yield from in_office(view, cue, person, post, cue)


def _of_those(view: View, post: Item) -> bool:
    """ "bổ nhiệm 3 Ủy viên X là A, B và C làm Thứ trưởng": what they are already, and not what they get."""
    later = (c for c in view.cued("hold") if c.first > post.last)
    return any(gives_office(view, c) or view.gap(c.first, c.last) == ["làm"] for c in later)


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
    if bare and not negated(view, cue) and (won(view, cue) or whose(view, [post]) is None):
        row = _in_turn(view, cue, post) or [post, *also_held(view, post)]
        for someone, given in each_one(view, cue, joint(view, person), row):
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
    if won(view, cue):
        return
    for given, person in each_with_whose(view, post, view.scan.lexicon.words.conferred):
        for someone in all_whose(view, given, person):
            yield from in_office(view, cue, someone, given, cue)


def won(view: View, verb: Cue) -> bool:
    """ "A tái cử chức P, các ông B, C giữ chức Q": a verb of whoever stands before it."""
    return " ".join(view.gap(verb.first, verb.last)) in view.scan.lexicon.words.voted_in


def each_one(view: View, cue: Cue, named: list[Item], posts: list[Item]) -> Iterator[tuple[Item, Item]]:
    """Who holds what: everybody all of it, but in "A và B lần lượt làm P và Q" each one, in their order."""
    last = max(person.last for person in named)
    if len(named) > 1 and "lần lượt" in " ".join(view.gap(last, cue.last)):
        if len(named) == len(posts):
            yield from zip(sorted(named, key=lambda one: one.first), posts, strict=True)
        return
    yield from ((someone, post) for someone in named for post in posts)
