"""Newspapers that are called by their name: "báo Đại đoàn kết", "PV Dân trí", "Tuổi Trẻ đưa tin"."""

from __future__ import annotations

from functools import cache

from ingest.grammar.people import name_starts
from ingest.grammar.pieces import Body
from ingest.grammar.scan import Scan
from ingest.grammar.tokenized import tokenize
from ingest.lexicon import lexicon
from ingest.lexicon.trie import Trie

_PAPER, _ONLINE = "Báo", "Báo điện tử"
_DAILY = ("nhật", "báo")
_LONGEST_HEAD, _LONGEST_CONTEXT = 3, 3


def outlet_at(scan: Scan, at: int, stop: int) -> Body | None:
    """The newspaper named here, after the word for one; by its name alone where it reports or somebody talks to it."""
    start = _after_head(scan, at, stop)
    if (scan.low(at - 1), scan.low(at)) in scan.lexicon.compounds:
        return None  # "tại cuộc họp báo Chính phủ"
    found = outlets().longest(scan.tokens.low, start, stop)
    if found is None or not scan.cap(start) or _goes_on(scan, found[1], stop):
        return None
    if start == at and not (_coined(scan, at, found[1]) or _reports(scan, at, found[1])):
        return None
    head = scan.lexicon.head_by_name[_ONLINE if start - at == len(_ONLINE.split()) else _PAPER]
    return Body(at, found[1], head, f"{head.name} {found[0]}", whole=True)


@cache
def outlets() -> Trie[str]:
    """The names of newspapers, as they write them."""
    abbreviations = lexicon().abbreviations
    return Trie((tokenize(name, abbreviations).low, name) for name in sorted(lexicon().words.outlets))


def _after_head(scan: Scan, at: int, stop: int) -> int:
    """Where the name begins after "báo", "tờ báo", "báo điện tử"; ``at`` itself where no such word stands there."""
    heads, low = scan.lexicon.words.outlet_heads, scan.tokens.low
    ends = range(min(at + _LONGEST_HEAD, stop), at, -1)
    return next((end for end in ends if " ".join(low[at:end]) in heads), at)


def _goes_on(scan: Scan, at: int, stop: int) -> bool:
    """ "Báo Tuổi trẻ Sông Hàn", "tờ Nhân Dân nhật báo": another paper, whose name is longer."""
    daily = tuple(scan.tokens.low[at : at + len(_DAILY)]) == _DAILY
    return daily or (at < stop and scan.cap(at) and not name_starts(scan, at, stop))


def _coined(scan: Scan, at: int, end: int) -> bool:
    """ "VnExpress": one word that nothing else is called by."""
    word = scan.tokens.word[at]
    return end == at + 1 and word.isascii() and not word[1:].islower() and not word.isupper()


def _reports(scan: Scan, at: int, end: int) -> bool:
    """Does it report, or is it talked to?"""
    low, words = scan.tokens.low, scan.lexicon.words
    return any(
        " ".join(low[max(at - size, 0) : at]) in words.outlet_before
        or " ".join(low[end : end + size]) in words.outlet_after
        for size in range(1, _LONGEST_CONTEXT + 1)
    )
