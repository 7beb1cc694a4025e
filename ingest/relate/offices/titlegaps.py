"""What may stand between a name and the titles that follow it: marks, an age, a profession, a term."""

from __future__ import annotations

from functools import cache

from ingest.lexicon import lexicon
from ingest.relate.view import View

_YEARS = frozenset(("-", "–", ",", "và", "đến"))
_MARKS, _CENTURIES = frozenset((",", "-", "–")), frozenset(("19", "20"))


def _aged(gap: list[str]) -> bool:
    """ "ông A (57 tuổi, P, Q)", "ông A (SN 1970, P)"."""
    words = lexicon().words.age_words
    return gap[:1] == ["("] and gap[-1] in (",", "-", "–") and all(w[0].isdigit() or w in words for w in gap[1:-1])


def _born(gap: list[str]) -> bool:
    """ "1. Ông A, 1970, Bí thư X", "Bà B - 1982 - P": the year of birth between two marks of its own."""
    marks = len(gap) == len("-1-") and {gap[0], gap[-1]} <= _MARKS
    return marks and len(gap[1]) == len("1970") and gap[1].isdigit() and gap[1][:2] in _CENTURIES


def _called(gap: list[str]) -> bool:
    """ "ông A - kỹ sư nông nghiệp, chủ tịch Hội X": between two marks what somebody is by profession."""
    if gap[-1] == "," and " ".join(gap[:-1]) in _callings():
        return True  # "A | Đại tá, Chỉ huy trưởng"
    inside = gap[1:-1]
    marks = gap[0] in (",", "-", "–") and gap[-1] == ","
    sizes = (2, 1)
    return marks and all(w.isalpha() for w in inside) and any(" ".join(inside[:n]) in _callings() for n in sizes)


@cache
def _callings() -> frozenset[str]:
    return lexicon().words.person_titles - lexicon().words.pronouns


def leads(gap: list[str], words: frozenset[str]) -> bool:
    """Between a name and the first title after it: comma, dash, bracket, "hiện là"; birth data may stand between."""
    if not gap or len(gap) > 12:
        return False
    if set(gap) <= words or _aged(gap) or _called(gap) or _born(gap):
        return True
    if gap[0] == "(" and ")" in gap:
        rest = gap[gap.index(")") + 1 :]
        return bool(rest) and set(rest) <= words
    return (gap[0] == "," and gap[1:3] in (["sinh", "năm"], ["sinh", "ngày"]) and gap[-1] == ",") or (
        gap[-1] == "là" and gap[-2:-1] in (["từng"], ["đang"], ["hiện"])
    )


def past_owner(view: View, at: int, stop: int) -> int:
    """Behind a title, after whose its body is: "Cục trưởng Cục X | thuộc Bộ Y |, Bí thư Đảng ủy"."""
    words = view.scan.lexicon.words.directly_of
    first = next((at + size for size in (1, 2) if " ".join(view.gap(at, at + size)) in words), at)
    owner = view.after(first, "Organisation") if first > at else None
    return owner.last if owner is not None and owner.first == first and owner.last <= stop else at


def past_term(view: View, gap: list[str]) -> list[str]:
    """The words behind a title without its term in brackets, or what its body is called now: "(nhiệm kỳ 2015 - 2020),
    nguyên …", "(nay là Bộ Y), nguyên …"."""
    if gap[:1] != ["("] or ")" not in gap:
        return gap
    end = gap.index(")")
    if any(" ".join(gap[1 : 1 + size]) in view.scan.lexicon.words.now_called for size in (2, 3)):
        return gap[end + 1 :]
    term = all(w in view.scan.lexicon.words.term_words or w[0].isdigit() or w in _YEARS for w in gap[1:end])
    return gap[end + 1 :] if term else gap


def continues(view: View, gap: list[str]) -> bool:
    """Between two titles after a name: only joining words, terms and numbers."""
    words = view.scan.lexicon.words
    plain = [w for w in gap if w not in words.term_words and not w[0].isdigit()]
    return len(gap) <= 10 and set(plain) <= (words.chain | {".", "nguyên", "từng"}) and "." not in plain
