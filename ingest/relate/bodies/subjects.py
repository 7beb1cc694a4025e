"""Who stands before a verb of change: the bodies of which it tells."""

from __future__ import annotations

from ingest.grammar.places import level_word
from ingest.join import Item
from ingest.relate.bodies.bodyrows import between_bodies, end_before, kind_of
from ingest.relate.statement import Cue
from ingest.relate.view import View

# So far before the verb they stand, and so near behind a body its bracket closes.
_BEFORE, _NEAR = 8, 3


def subjects(view: View, cue: Cue, bodies: list[Item]) -> list[Item]:
    """The bodies before the verb, with nothing but "đã", "được", a date or a bracket between."""
    if view.scan.low(cue.first - 1) == "cho":
        return []  # "Bộ A cho sáp nhập vào B"
    before = _no_takers(view, cue, [i for i in bodies if i.last <= cue.first and not _in_brackets(view, i)])
    if before and _of_another(view, before[-1], cue):
        return []
    if before and _of_unread(view, before[-1]):
        return []
    if not before or cue.first - end_before(view, cue.first) > _BEFORE or ";" in view.gap(before[-1].last, cue.first):
        return []
    row = [before[-1]]
    for body in reversed(before[:-1]):
        said = between_bodies(view, body, row[0])
        with_it = cue.name == "join" and said and said[0] in view.scan.lexicon.words.joined_with
        if not (with_it or view.scan.lexicon.words.beside_bodies.issuperset(said)):
            break
        row.insert(0, body)
    return row


def receiving(view: View, cue: Cue, bodies: list[Item], old: list[Item], new: Item) -> list[Item]:
    """ "A tiếp nhận B và đổi tên thành C": which of them is of the kind of C; of two the one that gets the other."""
    got = old[-1] if old and cue.name != "join" else None
    if got is None or view.scan.low(got.first - 1) not in view.scan.lexicon.words.receivers:
        return old
    who = [i for i in bodies if i.last <= got.first and got.first - i.last <= _NEAR]
    return [i for i in (got, *who) if kind_of(i) == kind_of(new)][-1:]


def _in_brackets(view: View, body: Item) -> bool:
    """ "A (tiền thân của B ngày nay) được đổi tên thành C": of A that is told."""
    for at in range(body.last, min(body.last + _NEAR, view.last)):
        if view.scan.low(at) == ")":
            return view.scan.low(at + 1) != "(" and "(" in view.gap(max(view.first, body.first - 2 * _NEAR), body.first)
    return False


def _of_unread(view: View, body: Item) -> bool:
    """ "Ban Tuyên huấn và Tổ chức tỉnh ủy tách thành …": a committee in lower case behind an organ that is not read."""
    before, words = view.scan.low(body.first - 1), view.scan.lexicon.words
    committee = body.org is not None and body.org.head.word is not None and body.first > view.first
    plain = before.isalpha() and before not in words.little | words.led_up | words.going_on
    return committee and plain and not view.scan.cap(body.first)


def _of_another(view: View, body: Item, cue: Cue) -> bool:
    """ "theo quyết định của A, đội điều trị 3 được chuyển thành B": right before the verb stands what was not read."""
    said, words = view.gap(body.last, cue.first), view.scan.lexicon.words
    last = said[len(said) - said[::-1].index(",") :] if "," in said else []
    if level_word(view.scan, cue.first - len(last)) is not None:
        return False  # "Trường A, huyện B đổi tên thành C"
    if _other_kind(view, body, last):
        return True
    return any(word.isalpha() and word not in words.history_words | words.resuming | words.led_up for word in last)


def _other_kind(view: View, body: Item, said: list[str]) -> bool:
    """ "theo Quyết định của UBND tỉnh X, công ty đổi tên thành B": the word for a kind of body that this is none of."""
    words, name = view.scan.lexicon.words, body.draft.name.lower()
    kind = next((word for word in said if word in words.history_kinds), None)
    schools = words.history_schools if kind in words.school_words else ()
    return kind is not None and not name.startswith((kind, *schools))


def _no_takers(view: View, cue: Cue, before: list[Item]) -> list[Item]:
    """ "A được chuyển giao về B, đổi tên thành C": who gets a body is not renamed; nor who hands it over ("B giao A cho
    D quản lý và đổi thành C"); "A với B sáp nhập thành C" tells of both."""
    words, found = view.scan.lexicon.words, list(before)
    if found and view.scan.low(found[-1].first - 1) == "được":
        found.pop()  # "A được B nâng cấp thành C"
    takers = words.takers - words.joined_with if cue.name == "join" else words.takers
    while found and view.scan.low(found[-1].first - 1) in takers:
        taker = found.pop()
        if found and "được" not in view.gap(found[-1].last, taker.first):
            return []
    return found
