"""The terms that a title names: "Phó Bí thư Thành ủy khóa XVI", "Bí thư Huyện ủy nhiệm kỳ 2015 - 2020"."""

from __future__ import annotations

import re

from ingest.grammar.dates import POINTS
from ingest.join import Item
from ingest.join.bodies.org import Org
from ingest.lexicon.terms import Term, arabic, roman, terms
from ingest.relate.offices.spans import clauses
from ingest.relate.statement import Cue
from ingest.relate.view import View

_NUMBER = r"(?:[ivx]+|\d{1,2})(?!\w)"
_YEARS = r"\d{4} ?[-–] ?\d{4}"
_NEXT = r" ?,? ?(?:và |đến |[-–] ?)?(?:từ )?"
_TERM = re.compile(
    rf"[\s,(]{{0,3}}(?:trong )?(?:từ )?(?:các )?"
    rf"(?:khóa (?:thứ )?(?P<numbers>{_NUMBER}(?:{_NEXT}(?:khóa )?(?:thứ )?{_NUMBER})*)"
    rf"|nhiệm kỳ (?P<years>{_YEARS}(?:{_NEXT}(?:nhiệm kỳ )?{_YEARS})*))"
)
_BETWEEN = re.compile(r"\d{4}-\d{4}")
_UNTIL = frozenset(("đến", "-", "–"))
# Within so many words after a title its terms begin.
_NEAR = 6
_FAR = 24
# Around a term and within it; "kể từ ngày" ends so many words before its day.
_BRACKETS, _FROM = frozenset(("(", ")", "-", "–")), 3
# Between the terms and a verb of holding stand, besides a name, so many words.
_SUBJECT = 4


def terms_said(view: View, post: Item) -> tuple[str, ...]:
    """The terms that stand right after a title, as "XVI" or "2015-2020"; none where none does.

    "các khóa X, XI và XII", "từ khóa X đến khóa XII": all of them.
    """
    words = view.gap(post.last, min(post.last + _FAR, view.last))
    if view.scan.lexicon.words.term_heads.isdisjoint(words[:_NEAR]):  # as after most titles
        return ()
    found = _TERM.match(" ".join(words).replace("( ", "("))
    if found is None:
        return ()
    if found["years"]:
        return _each(found["years"])
    return tuple(roman(number) for number, _ in _numbers(found["numbers"]))


def terms_before(view: View, person: Item, verb: int) -> tuple[str, ...]:
    """ "Trong nhiệm kỳ 2010-2015, ông A là P": the terms with which the clause opens that tells of an office."""
    if not view.scan.numbers_of(view.first, verb):
        return ()
    heads = view.scan.lexicon.words.term_heads
    for first in clauses(view, verb):
        words = view.gap(first, verb - (person.last - person.first if first <= person.first < verb else 0))
        found = _TERM.match(" ".join(words)) if heads & set(words[:_NEAR]) else None
        if found is not None and found["years"]:
            near = len(" ".join(words)[found.end() :].split()) <= _SUBJECT
            return _each(found["years"]) if near else ()
    return ()


def _each(text: str) -> tuple[str, ...]:
    return tuple(re.sub(r" ?[-–] ?", "-", years) for years in re.findall(_YEARS, text))


def past_terms(words: list[str]) -> list[str]:
    """The words after a title without the several terms that they begin with; all where they name one or none.

    >>> past_terms("khóa xiii , xiv ông".split())
    ['ông']
    """
    text = " ".join(words)
    found = _TERM.match(text)
    if found is None or found[0][0] in " ,(":
        return words
    if found["years"]:
        return text[found.end() :].split() if len(re.findall(_YEARS, found["years"])) > 1 else words
    numbers = _numbers(found["numbers"])
    return text[found.start("numbers") + numbers[-1][1] :].split() if len(numbers) > 1 else words


def _numbers(text: str) -> list[tuple[int, int]]:
    """The numbers of a row and where each ends; a row goes up, and what does not is no part of it ("vi phạm")."""
    row: list[tuple[int, int]] = []
    at = 0
    for found in re.finditer(_NUMBER, text):
        number, last = arabic(found[0]), row[-1][0] if row else 0
        if number <= last:
            break
        through = range(last + 1, number) if row and _UNTIL & set(text[at : found.start()].split()) else ()
        row += [(between, found.end()) for between in (*through, number)]
        at = found.end()
    return row


def over(view: View, post: Item, said: tuple[str, ...]) -> bool:
    """ "Phó Bí thư Thành ủy khóa XVI" in a document that is later than that term, or than the last of several."""
    term, published = _term_of(post, said[-1]) if said else None, view.joined.found.published
    ended = term is not None and published is not None and term.over(published)
    return ended or (bool(said) and "appoint" in view.named and _followed(view, post, said[-1]))


def _followed(view: View, post: Item, said: str) -> bool:
    """ "ông A, Chủ tịch HĐND xã khóa I, được bầu làm Chủ tịch UBND xã khóa II": of the next term and
    of another office the sentence tells as well."""
    place = post.org.root.territory if post.org is not None else None
    behind = (other for other in view.of("Post") if other.first >= post.last and other.draft is not post.draft)
    for other in behind if place is not None and arabic(said) else ():
        later = terms_said(view, other)
        same = other.org is not None and other.org.root.territory == place
        if same and later and arabic(later[-1]) > arabic(said):
            return True
    return False


def within(post: Item, said: tuple[str, ...]) -> list[tuple[str, str]]:
    """The qualifiers of a post held in terms: these as they were said, and the first and the last month where known."""
    if not said:
        return []
    first, last = _term_of(post, said[0]), _term_of(post, said[-1])
    known = (("term_from", first.since), ("term_until", last.until)) if first is not None and last is not None else ()
    return [("term", ", ".join(said)), *((name, month) for name, month in known if month)]


def _term_of(post: Item, said: str) -> Term | None:
    """The term of the post's body that was named: as the table of terms has it, else by its years."""
    org = post.office.org if post.office is not None else None
    if org is None:
        return None
    return _in_table(org, said) or (Term(said, "", said[:4], said[-4:]) if _BETWEEN.fullmatch(said) else None)


def _in_table(org: Org, said: str) -> Term | None:
    root = org.root
    level = root.territory.level if root.territory is not None else ""
    return terms().of(root.head.name, level, root.territory.name if root.territory is not None else "", said)


def _since_then(view: View, post: Item) -> bool:
    """ "bà A - Chủ tịch UBND tỉnh, nay là Bí thư Tỉnh ủy": another office has followed."""
    gap = view.gap(post.last, min(post.last + 3, view.last))
    while gap and gap[0] in (",", "(", "-", "–"):
        gap = gap[1:]
    at = view.after(post.last, "Post") if gap[:2] == ["nay", "là"] else None
    return at is not None and view.gap(at.first - 2, at.first) == ["nay", "là"]


def back_then(view: View, post: Item) -> bool:
    """ "Giám đốc Sở Y tế lúc đó", "khi đó là Giám đốc Sở Y tế": in office at the time of which the text tells."""
    if _since_then(view, post) or _held_in_the_days_of(view, post):
        return True
    first = post.first - (view.scan.low(post.first - 1) == "là")
    first -= view.scan.low(first - 1) == "đang"
    after = {" ".join(view.gap(post.last, post.last + size)) for size in (2, 3)}
    before = {" ".join(view.gap(max(view.first, first - size), first)) for size in (2, 3)}
    words = view.scan.lexicon.words
    then, told = words.then, after | before if first < post.first else after
    return not (then.isdisjoint(after | before) and words.earlier.isdisjoint(told))


def _held_in_the_days_of(view: View, post: Item) -> bool:
    """ "Thời ông A làm Giám đốc Sở Y tế, …", "trong thời gian giữ chức Giám đốc Sở Y tế": who says so looks back."""
    cue = next((c for c in view.cued("hold") if c.last == post.first), None)
    return cue is not None and in_the_days_of(view, cue)


def in_the_days_of(view: View, cue: Cue) -> bool:
    """Is a verb of holding looked back on: "thời ông A làm P", "trong thời gian giữ các chức vụ P, Q"?"""
    at = cue.first
    while view.scan.low(at - 1) in view.scan.lexicon.words.holding:
        at -= 1
    holder = next((i for i in view.of("Person") if i.last == at), None)
    at = holder.first if holder is not None else at
    looked_back = " ".join(view.gap(max(view.first, at - 2), at)) in view.scan.lexicon.words.days_of
    return looked_back and " ".join(view.gap(at - 4, at - 2)) not in view.scan.lexicon.words.prolongs


def since(view: View, end: Item) -> str | None:
    """ "giữ chức P kể từ ngày 1/7/2019", "giữ chức P (nhiệm kỳ 2021-2026) kể từ …", "thôi giữ chức P đối với ông A kể
    từ …": the day from which it counts."""
    row = (d for d in view.dates if d.precision in POINTS and view.scan.tokens.at(d.start) >= end.last)
    after = next(row, None)
    gap = view.gap(end.last, view.scan.tokens.at(after.start)) if after is not None else []
    if after is None or "từ" not in gap[-_FROM:]:
        return None
    known = view.scan.lexicon.words.from_day | view.scan.lexicon.words.term_words | _BRACKETS
    return after.iso if all(word in known or word[0].isdigit() for word in gap) else None
