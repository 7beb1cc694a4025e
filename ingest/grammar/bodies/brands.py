"""Firms that are called by a brand alone: "Chủ tịch FPT", "Tổng Giám đốc VinFast Trần Văn An"."""

from __future__ import annotations

from ingest.grammar.bodies.branches import BRANCH, branch
from ingest.grammar.people import name_starts
from ingest.grammar.pieces import Body, Post
from ingest.grammar.places import bare_place, level_word
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign

_FIRM = "Công ty"
# So many letters alone make a brand; so many words it has at most.
_FEWEST, _LONGEST = 3, 4


def brand_after(scan: Scan, post: Post, stop: int) -> Body | None:
    """The firm whose brand follows the title of who leads it, where somebody stands beside them."""
    at = post.last
    end = _brand_end(scan, at, stop) if post.title.name.lower() in scan.lexicon.words.firm_titles else at
    if end == at:
        return None
    firm = Body(at, end, scan.lexicon.head_by_name[_FIRM], scan.tokens.text(at, end), whole=True)
    local = branch(scan, firm, stop)
    return local if local is not firm else firm if _alone(scan, post, end, stop) else None


def firm_of(scan: Scan, organ: Body, stop: int) -> Body | None:
    """ "Đảng ủy NHPT", "Hội đồng quản trị SHB": the firm whose letters follow one of its organs."""
    at = organ.last
    if (
        at >= stop
        or organ.head.name.lower() not in scan.lexicon.words.firm_organs
        or not scan.tokens.word[at].isupper()
    ):
        return None
    located = level_word(scan, at + 1) is not None or bare_place(scan, at + 1, stop) is not None
    if located or not _coined(scan, at, stop):
        return None
    return Body(at, at + 1, scan.lexicon.head_by_name[_FIRM], scan.tokens.word[at], whole=True)


def _alone(scan: Scan, post: Post, end: int, stop: int) -> bool:
    """Does nothing go on with the brand, and stand somebody beside the title?"""
    located = level_word(scan, end) is not None or bare_place(scan, end, stop) is not None
    if located or scan.low(end).isdigit() or scan.tokens.low[end + 1 : end + 3] == BRANCH:
        return False  # "Giám đốc CDC Hà Nội", "Chủ tịch ASEAN 2020", "Giám đốc TSB - chi nhánh Lam Sơn"
    named = name_starts(scan, end, stop) or (foreign(scan, end) and foreign(scan, end + 1))
    words = scan.lexicon.words
    before = scan.low(post.first - 1)
    return named or (not scan.cap(end) and (before in words.apposed | words.weak_holding or before == "kiêm"))


def _brand_end(scan: Scan, at: int, stop: int) -> int:
    """ "FPT", "FPT Telecom", "Hòa Bình Group": where the brand ends that begins here; ``at`` for none."""
    run = scan.cap_run(at, stop, _LONGEST)
    worded = next((k + 1 for k in range(at + 1, run) if scan.low(k) in scan.lexicon.words.brand_words), at)
    return at + 1 if worded == at < stop and _coined(scan, at, stop) else worded


def _coined(scan: Scan, at: int, stop: int) -> bool:
    """ "FPT", "MobiFone"; another word of no Vietnamese spelling where a name of ours or a branch follows it."""
    word = scan.tokens.word[at]
    if not (word.isascii() and word.isalpha() and word[0].isupper()):
        return False
    if word.isupper():
        shouted = scan.tokens.word[at - 1].isupper() or set(word) <= set("IVX")
        return len(word) >= _FEWEST and not shouted and word.lower() not in scan.lexicon.words.legal_forms
    mixed = any(letter.isupper() for letter in word[1:])
    known = name_starts(scan, at + 1, stop) or scan.tokens.low[at + 1 : at + 3] == BRANCH
    return mixed or (foreign(scan, at) and known)
