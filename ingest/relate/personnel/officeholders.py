"""Whose the posts are that a verb gives or ends, where they are named behind them: "chức P đối với ông A"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile, takewhile

from ingest.grammar.pieces import PersonName
from ingest.grammar.rows import unbracketed
from ingest.join import Item
from ingest.lexicon.numerals import LOW_ROMAN
from ingest.relate.offices.aides import of_his_chief
from ingest.relate.together import onward
from ingest.relate.view import View

# Before whom it is about stands "đối với"; a reason before that has so many words at least, and at most.
_TOWARDS, _REASONED, _LONG_REASON = "đối", 2, 20
# So many words tell of the votes that somebody got.
_VOTES = 30
# So far behind the last of a row is sought what else is told.
_BEHIND = 100


def whose(view: View, posts: list[Item], words: frozenset[str] | None = None) -> Item | None:
    """The person after the posts: "chức vụ P nhiệm kỳ 2016 - 2021 đối với ông A", "chức P của bà B".

    ``words``: what may stand between, and of which something does.
    """
    person = view.after(posts[-1].last, "Person") if posts else None
    if person is None or of_his_chief(view, posts[-1]):
        return None
    gap = _without_commas(view, _without_reason(view, view.gap(posts[-1].end, person.first)))
    said = {w for w in gap if not w[0].isdigit() and not set(w) <= LOW_ROMAN}
    if words is not None and not said:
        return None
    return person if said <= (words or view.scan.lexicon.words.of_whom) else None


def given_to(view: View, given: list[Item]) -> Item | None:
    """The person after what is given, where the words between say so: "chức vụ P cho ông A", "đối với bà B"."""
    words = view.scan.lexicon.words
    person = whose(view, given, words.conferred)
    said = view.gap(given[-1].last, person.first) if person is not None else []
    return None if words.datives.isdisjoint(said) else person


def all_whose(view: View, post: Item, person: Item) -> list[Item]:
    """Who follows an office, with those who are named next: "đối với ông A, Q và bà B, R", "các P: A, B, C"."""
    told = (post.first - 1, post.first), (post.last, person.first)
    row = onward(view, person, several=any("các" in view.gap(*ends) for ends in told))
    row = row if len(row) > 1 else _listed(view, post, person)
    if _titled(view, person):
        return row
    return list(takewhile(lambda one: not _titled(view, one), row))  # "A, P; B, Q và Tổng Kiểm toán C": C is no other


def _titled(view: View, person: Item) -> bool:
    """Does an office stand right before a name?"""
    title = view.before(person.first, "Post")
    return title is not None and title.last == person.first


def _listed(view: View, post: Item, person: Item) -> list[Item]:
    """ "miễn nhiệm Ủy viên X đối với bà A, nguyên P; ông B, nguyên Q; ông C": semicolons join those with whose offices,
    and nothing else is told of them; there are several of that office."""
    found = [person]
    if post.office is None or post.office.title.single or ";" not in view.gap(person.last, view.last):
        return found
    words = view.scan.lexicon.words
    for other in (i for i in view.of("Person") if i.first >= person.last):
        said = view.untitled(found[-1].last, other.first)
        addressed = isinstance(other.piece, PersonName) and other.piece.honorific
        if not addressed or ";" not in said or not set(said) <= words.joining | words.former:
            break
        found.append(other)
    end = found[-1].last
    behind = view.untitled(end, min(end + _BEHIND, view.last))
    rest = [word for word in behind if word.isalpha() and word not in words.former]
    return found if not rest or rest[0] in words.reasons else [person]


def _without_reason(view: View, gap: list[str]) -> list[str]:
    """ "miễn nhiệm chức vụ P để nghỉ hưu theo chế độ đối với ông A": without why it ends, or what ends besides."""
    if _TOWARDS not in gap[_REASONED:]:
        return gap
    at, words = gap.index(_TOWARDS), view.scan.lexicon.words
    begins = (k for k in range(at) if gap[k] in words.reasons or " ".join(gap[k : k + 3]) in words.offices_besides)
    first = next(begins, at)
    return gap[:first] + gap[at:] if {":", ";"}.isdisjoint(gap[first:at]) and at - first <= _LONG_REASON else gap


def _without_commas(view: View, gap: list[str]) -> list[str]:
    """ "P, nhiệm kỳ 2021-2026, đối với ông A": without the commas around a term."""
    goes_on = view.scan.lexicon.words.term_words | {"đối"}
    return [word for k, word in enumerate(gap) if word != "," or goes_on.isdisjoint(gap[k + 1 : k + 2])]


def each_with_whose(view: View, post: Item, words: frozenset[str]) -> Iterator[tuple[Item, Item]]:
    """The posts of a row with whom they are given to: "P đối với bà A và Q đối với ông B"."""
    following: Item | None = post
    while following is not None and (person := whose(view, [following], words)) is not None:
        yield following, person
        last = all_whose(view, following, person)[-1].last
        after = view.after(last, "Post")
        said = _unvoted(_undated(view, unbracketed(view.gap(last, after.first)))) if after is not None else []
        said = said[: len(said) - (said[-1:] == ["các"])]  # "…; các Phó Chủ tịch X: ông C, bà D"
        row = after is not None and view.scan.lexicon.words.office_row.issuperset(said)
        following = after if row else None


def _unvoted(gap: list[str]) -> list[str]:
    """ "… đối với ông A, kết quả có 32/34 phiếu đồng ý, đạt 94,12%; P …": without the votes."""
    votes = gap[-1:] == [";"] and not {"phiếu", "%"}.isdisjoint(gap)
    return [";"] if votes and len(gap) <= _VOTES else gap


def _undated(view: View, gap: list[str]) -> list[str]:
    """ "… đối với bà A kể từ ngày 4/7/2019; P …": without the day from which it counts."""
    if gap[:1] != ["kể"]:
        return gap
    days = view.scan.lexicon.words.from_day | {"/", "-"}
    return list(dropwhile(lambda word: word in days or word[0].isdigit(), gap))


def named_next(view: View, person: Item) -> Iterator[tuple[Item, Item]]:
    """Offices with whose they are, those that follow A's: "miễn nhiệm Bộ trưởng Bộ X A; Bộ trưởng Bộ Y B", and with
    names of their own "… A, các Phó Giám đốc: B, C"."""
    row = view.scan.lexicon.words.office_row
    while (post := view.after(person.last, "Post")) is not None:
        said = view.gap(person.last, post.first)
        several = said[-1:] == ["các"] and view.scan.low(post.last) == ":"
        following = view.after(post.last, "Person")
        right = following is not None and following.first == post.last + several
        if following is None or not right or not row.issuperset(said[:-1] if several else said):
            return
        if not isinstance(following.piece, PersonName):
            return
        for someone in all_whose(view, post, following) if several else [following]:
            yield post, someone
            person = someone


def for_reasons(view: View, person: Item) -> Iterator[Item]:
    """ "đối với ông A do nghỉ hưu và bà B để nhận nhiệm vụ khác": those after him of whom the same is told."""
    words = view.scan.lexicon.words
    while (other := view.after(person.last, "Person")) is not None and isinstance(other.piece, PersonName):
        gap = view.gap(person.last, other.first)
        reason = gap[:1] and gap[0] in words.reasons and len(gap) <= _LONG_REASON
        if not (reason and gap[-1] in words.office_row):
            return
        yield other
        person = other
