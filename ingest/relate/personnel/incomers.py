"""Who comes into an office, where the verb is not told of him or her: "P được chỉ định là ông A", "B thay A làm P"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import PersonName
from ingest.grammar.rows import unbracketed
from ingest.join import Item
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.personnel.inoffice import in_office
from ingest.relate.personnel.officerows import posts_after
from ingest.relate.personnel.takeovers import instead_at
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import onward
from ingest.relate.view import View

_IS = "là"


@needs("Person", "Post", "appoint hold")
def incomers(view: View) -> Iterator[Statement]:
    """APPOINTED and HOLDS of whoever is named behind the office, or steps into another's place."""
    for cue in view.cued("appoint"):
        yield from _named_behind(view, cue)
    for person in view.of("Person"):
        yield from _in_place_of(view, person)


def _named_behind(view: View, cue: Cue) -> Iterator[Statement]:
    """ "P được chỉ định là ông A", "P được Thủ tướng bổ nhiệm là bà B", "người được bầu làm P là ông C"."""
    post = _office_before(view, cue) if view.scan.low(cue.last) == _IS else _of_whoever(view, cue)
    at = cue.last if post is None or post.last <= cue.first else post.end
    person = view.after(at, "Person") if post is not None else None
    if post is None or person is None or not isinstance(person.piece, PersonName) or negated(view, cue):
        return
    said = view.gap(at, person.first)
    if said[:1] == [_IS] and view.scan.lexicon.words.address.issuperset(said[1:]):
        for someone in onward(view, person, several="các" in said) if not _single(post) else [person]:
            yield from in_office(view, cue, someone, post, cue)


def _single(post: Item) -> bool:
    return post.office is not None and post.office.title.single


def _office_before(view: View, cue: Cue) -> Item | None:
    """The office that stands before "được", with nothing but the one who decides before the verb."""
    decider = next((i for i in view.of("Organisation", "Post") if i.last == cue.first), None)
    at = decider.first if decider is not None else cue.first
    at -= view.scan.low(at) != "được"
    post = view.before(at, "Post") if view.scan.low(at) == "được" else None
    led = view.scan.lexicon.words.led_up | view.scan.lexicon.words.term_words
    said = view.gap(post.last, at) if post is not None else []
    return post if all(word in led or word[0].isdigit() or word in ("-", "–") for word in said) else None


def _of_whoever(view: View, cue: Cue) -> Item | None:
    """ "Người được bầu | làm P"."""
    first = cue.first - (view.scan.low(cue.first) != "được")
    held = next((c for c in view.cued("hold") if c.first == cue.last), None)
    whoever = view.scan.low(first) == "được" and view.scan.low(first - 1) == "người"
    posts = posts_after(view, held) if whoever and held is not None else []
    return posts[0] if len(posts) == 1 else None


def _in_place_of(view: View, person: Item) -> Iterator[Statement]:
    """ "Ông B (lên) thay ông A làm P": B gets the office, and A has it no more."""
    at = instead_at(view, person)
    cue = next((c for c in view.cued("hold") if c.first >= person.last), None) if at is not None else None
    if at is None or cue is None or unbracketed(view.gap(person.last, cue.first)) not in ([], [","]):
        return
    taker = view.before(at, "Person") if at > view.first else None
    if taker is None or not isinstance(taker.piece, PersonName) or view.scan.low(cue.first) == _IS:
        return
    verb = next((c for c in view.cued("appoint") if taker.last <= c.first and c.last <= at), None)
    end = at if verb is None else verb.first
    words = view.scan.lexicon.words
    if not words.led_up.union(words.afterwards, (",", "lên")).issuperset(view.untitled(taker.last, end)):
        return
    if negated(view, verb or cue):
        return
    for post in posts_after(view, cue):
        yield from in_office(view, cue, taker, post, verb or cue)
        span, over = view.evidence(person, cue, post), (("former", "true"),)
        yield Statement("HOLDS", person.draft, post.draft, span, "replaced-in-office", qualifiers=over)
