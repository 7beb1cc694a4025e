"""Several who get or lose one office, in a list behind it: "bầu 2 P là ông A, Q và bà B, R", "miễn nhiệm P đối với các
ông: A, nguyên Q, nghỉ hưu; B, nguyên R, chuyển công tác"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import PersonName
from ingest.grammar.rows import unbracketed
from ingest.join import Item
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.personnel.dismissals import dismissed
from ingest.relate.personnel.inoffice import in_office
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# So many words stand between the verb and the office, between the office and the list, and before a later name.
_NEAR, _OPENED, _ADDRESSED = 4, 20, 3
# So many make a list.
_SEVERAL = 2
_ENDS = frozenset((",", ";", "và"))
_MARKS = frozenset((*_ENDS, ".", "-", "–", "("))


@needs("Person", "Post", "appoint dismiss")
def listed_behind(view: View) -> Iterator[Statement]:
    """APPOINTED or DISMISSED of everybody in the list, with the HOLDS that goes with it."""
    for cue in view.cued("appoint", "dismiss"):
        post = view.after(cue.last, "Post")
        row = list(_row(view, cue, post)) if post is not None and _of_the_verb(view, cue, post) else []
        if post is None or len(row) < _SEVERAL or negated(view, cue) or _glued(view, cue):
            continue
        for person in row:
            if cue.name == "dismiss":
                yield from dismissed(view, cue, person, [post])
            else:
                yield from in_office(view, cue, person, post, cue)


def _glued(view: View, cue: Cue) -> bool:
    """ "Ngân hàng Xđề nghị miễn nhiệm …": a proposal whose space is lost."""
    before = " ".join(view.gap(cue.first - 2, cue.first))
    return before.endswith(tuple(view.scan.lexicon.words.proposing))


def _of_the_verb(view: View, cue: Cue, post: Item) -> bool:
    """Is it what the verb is about: "bầu bổ sung | 04 Ủy viên", "miễn nhiệm | chức danh Ủy viên"?"""
    said = [word for word in view.gap(cue.last, post.first) if not word.isdigit()]
    return len(said) <= _NEAR and view.scan.lexicon.words.before_given.issuperset(said)


def _row(view: View, cue: Cue, post: Item) -> Iterator[Item]:
    """Those whom the list names one after the other, from the first on."""
    last = _first(view, cue, post)
    while last is not None:
        yield last
        last = _next(view, cue, last)


def _first(view: View, cue: Cue, post: Item) -> Item | None:
    """The first of a list that words behind the office open: "… đối với 4 đại biểu, gồm các ông A", "… là ông A"."""
    person = next((i for i in view.of("Person") if i.first >= post.last), None)
    if person is None or not isinstance(person.piece, PersonName):
        return None
    words = view.scan.lexicon.words
    said = [word for word in view.gap(post.end, person.first) if not word[0].isdigit()]
    counted = any(word.isdigit() for word in view.gap(cue.last, post.first))
    opened = "đối" in said or not {"gồm", ":"}.isdisjoint(said) or (counted and "là" in said)
    passed = words.list_openers | words.conferred | words.term_words | words.counted_people
    return person if opened and len(said) <= _OPENED and passed.issuperset(said) else None


def _next(view: View, cue: Cue, last: Item) -> Item | None:
    """The next of the list: behind a semicolon after whatever is told of the one before, or joined by "và", ","."""
    other = next((i for i in view.of("Person") if i.first >= last.last), None)
    if other is None or not isinstance(other.piece, PersonName) or _told_else(view, cue, last, other):
        return None
    words, gap = view.scan.lexicon.words, unbracketed(view.gap(last.last, other.first))
    at = max((k for k, word in enumerate(gap) if word in _ENDS), default=None)
    if at is None or not words.address.union(("các",)).issuperset(gap[at + 1 :]) or len(gap) - at > _ADDRESSED:
        return None  # "…; Giám đốc Sở Y tế B": of another office
    if gap[at] == ";":
        return other if _ends_part(view, other) else None
    joined = words.joining.union(words.former, ("-", "–"))
    said = unbracketed(view.untitled(last.last, other.first))
    return other if joined.issuperset(said) and (gap[at] == "và" or _addressed(view, cue, other)) else None


def _ends_part(view: View, person: Item) -> bool:
    """Does nothing that he or she does follow: "…; ông B nêu lý do"?"""
    words = view.scan.lexicon.words
    return person.last >= view.last or view.scan.low(person.last) in words.reasons | _MARKS


def _told_else(view: View, cue: Cue, last: Item, other: Item) -> bool:
    """Does another verb of office stand between two names, but for one that only tells why the first leaves?"""
    between = [c for c in view.cued("appoint", "hold", "dismiss") if last.last <= c.first < other.first]
    posts = [post.first for post in view.of("Post") if last.last <= post.first < other.first]
    return bool(between) and (cue.name != "dismiss" or any(at >= between[0].last for at in posts))


def _addressed(view: View, cue: Cue, person: Item) -> bool:
    """Behind a comma alone: with a form of address of his or her own, or in a list that "gồm", "các" opened."""
    piece = person.piece
    opened = not {"gồm", "các", ":"}.isdisjoint(view.gap(cue.last, person.first))
    return opened or (isinstance(piece, PersonName) and piece.honorific)
