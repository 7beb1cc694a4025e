"""A life told in one sentence, below its name or behind it: "Sinh ngày 1-5-1930; quê quán: …; vào Đảng năm 1949; …",
"Ông A, 63 tuổi; quê ở …; Ủy viên …"."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import PersonName, Post
from ingest.join import Item
from ingest.lexicon.trie import each
from ingest.relate.needs import needs
from ingest.relate.offices.terms import over, terms_said, within
from ingest.relate.statement import Statement
from ingest.relate.view import View

_PARTS = frozenset((";", ":"))
_ENDS = (";", ",")
# What opens a part of such a sentence has so many words at most ("tham gia hoạt động cách mạng").
_LONGEST = 6
# So near its begin stands the name that opens a sentence.
_BEGIN = 3
# So many words stand behind the last office of such a sentence (", đã nghỉ hưu.").
_RETIRED = 5
# So many parts that tell of a life make it one: one alone may stand in any sentence.
_FEWEST = 2


@needs("Post")
def lives(view: View) -> Iterator[Statement]:
    """HOLDS of the posts that the parts of the sentence are, of the one named above or at its begin."""
    person = (_opening(view) or view.person) if tells_life(view) or _only_offices(view) else None
    last = None
    for post in view.of("Post"):
        if person is not None and (_opens(view, post) or (last is not None and _goes_on(view, last, post))):
            yield _held(view, person, post)
            last = post


def tells_life(view: View) -> bool:
    """Is the sentence the life of whoever stands above it or opens it, and does it name nobody else?"""
    named = [item for item in view.of("Person") if isinstance(item.piece, PersonName)]
    opening = _opening(view)
    if len(named) > (opening is not None):
        return False
    if opening is None and ((_of_a_life(view, view.first) and _all_over(view)) or _said_again(view) is not None):
        return True
    first = opening.last if opening is not None else view.first
    if ";" not in view.gap(first, view.last - 1):
        return False
    first += view.scan.low(first) == ","
    ends = (end + 1 for mark in _ENDS for end in each(mark, view.scan.tokens.low, first, view.last - 1))
    return sum(_of_a_life(view, at) for at in (first, *ends)) >= _FEWEST


def _said_again(view: View) -> Item | None:
    """ "(Đồng thời,) ông cũng nguyên Bí thư X, nguyên Chủ tịch Y": the first office that is told so of him."""
    words, post = view.scan.lexicon.words, next(iter(view.of("Post")), None)
    if post is None or not isinstance(post.piece, Post) or not post.piece.former or post.first - view.first > _LONGEST:
        return None
    said = [word for word in view.gap(view.first, post.first) if word != ","]
    said = said[2:] if " ".join(said[:2]) in words.accordingly else said
    return post if " ".join(word for word in said if word not in words.done) in words.pronouns else None


def _only_offices(view: View) -> bool:
    """ "Nguyên Bí thư X, nguyên Giám đốc Y, đã nghỉ hưu.": a sentence of nothing else is of whom was named before."""
    posts = view.of("Post")
    opens = bool(posts) and posts[0].first == view.first and isinstance(posts[0].piece, Post) and posts[0].piece.former
    if not opens or len(posts) < _FEWEST or view.of("Person"):
        return False
    return not view.cued("say", "speak", "attend") and view.last - posts[-1].last <= _RETIRED


def _all_over(view: View) -> bool:
    """ "Tham gia cách mạng năm 1960, nguyên P, nguyên Q": one part of a life is enough before offices of the past."""
    return any(isinstance(post.piece, Post) and post.piece.former for post in view.of("Post"))


def _opening(view: View) -> Item | None:
    """Whose name the sentence opens with."""
    people = view.of("Person")
    person = people[0] if people and isinstance(people[0].piece, PersonName) else None
    return person if person is not None and person.first - view.first <= _BEGIN else None


def _of_a_life(view: View, at: int) -> bool:
    at += view.scan.low(at) == ","
    words = view.gap(at, min(at + _LONGEST, view.last))
    if words[1:2] == ["tuổi"]:
        return True
    return any(" ".join(words[:size]) in view.scan.lexicon.words.of_a_life for size in range(1, _LONGEST + 1))


def _opens(view: View, post: Item) -> bool:
    """Is the office a part of its own? A comma is enough before "nguyên"."""
    before = view.scan.low(post.first - 1)
    if post is view.of("Post")[0] and (_said_again(view) is post or _only_offices(view)):
        return True
    return before in _PARTS or (before == "," and isinstance(post.piece, Post) and post.piece.former)


def _goes_on(view: View, last: Item, post: Item) -> bool:
    """ "Bí thư X, Chủ tịch Y": a comma joins it to an office that was read."""
    return view.gap(last.end, post.first) in ([","], ["và"], [",", "nguyên"], [",", "kiêm"], ["kiêm"])


def _held(view: View, person: Item, post: Item) -> Statement:
    said = terms_said(view, post)
    former = (isinstance(post.piece, Post) and post.piece.former) or over(view, post, said)
    qualifiers = (*([("former", "true")] if former else []), *within(post, said))
    return Statement("HOLDS", person.draft, post.draft, view.evidence(post), "office-of-a-life", qualifiers=qualifiers)
