"""The day behind the title of a document without a number, and who issued it: "Nghị quyết về A ngày 8/8/2021 của B"."""

from __future__ import annotations

from itertools import pairwise

from graph.records import replace
from ingest.grammar.dates import Date, Precision
from ingest.grammar.documents.issuers import with_issuer
from ingest.grammar.pieces import DirectiveRef
from ingest.grammar.scan import Scan

# Between who issued a document and its day: "Nghị quyết về A của B ban hành ngày 8/8/2021".
_PASSED = ["ban", "hành"]


def behind_title(scan: Scan, ref: DirectiveRef, end: int, stop: int) -> DirectiveRef:
    """The document with the day and the issuer that follow its title, which ends at the token ``end``, and up to where
    they do; up to the end of the title where nothing follows.

    A day behind a comma is its own only if its issuer follows: "Theo Nghị quyết về A, ngày 8/8/2021, xã B ra quân".
    """
    titled = replace(ref, last=end)
    if scan.low(end) == "của" and not ref.issuer:
        issued = with_issuer(scan, titled, stop)
        passed = scan.tokens.low[issued.last : issued.last + 2] == _PASSED
        date = day_at(scan, issued.last + len(_PASSED) * passed)
        return replace(issued, date=date.iso) if issued.issuer and date is not None else titled
    date = day_at(scan, end + (scan.low(end) in ("(", ",")))
    if date is None:
        return titled
    last = scan.tokens.at(date.end)
    dated = replace(titled, last=last + (scan.low(last) == ")"), date=date.iso)
    issued = with_issuer(scan, dated, stop) if scan.low(dated.last) == "của" and not ref.issuer else dated
    return titled if scan.low(end) == "," and not issued.issuer else issued


def day_at(scan: Scan, at: int) -> Date | None:
    """The day that begins at a token with "ngày"."""
    date = scan.dates.get(scan.tokens.start[at]) if scan.low(at) == "ngày" else None
    return date if date is not None and date.precision is Precision.DAY else None


def is_own_day(scan: Scan, ref: DirectiveRef, at: int) -> bool:
    """Is the day at a token that of the document, whose type ends before its title, and not one that the title tells?

    "Kế hoạch tổ chức hội thi ngày 8/8/2021" has the day of the contest, "Quyết định sửa đổi Quyết định số 5 ngày
    8/8/2021" that of the other decision.
    """
    date = day_at(scan, at)
    words, title = scan.lexicon.words, scan.tokens.low[ref.last : at]
    if (
        date is None
        or scan.low(at - 1) in words.before_other_days
        or not words.of_another_day.isdisjoint(_pairs(title))
    ):
        return False
    named = any(scan.cap(k) and scan.lexicon.directives.starts(scan.low(k)) for k in range(ref.last + 1, at))
    owned = scan.low(scan.tokens.at(date.end)) == "của" and scan.cap(scan.tokens.at(date.end) + 1)
    return not named and "số" not in title and (owned or ref.kind.name not in words.of_coming_days)


def _pairs(words: list[str]) -> list[str]:
    return [*words, *(f"{left} {right}" for left, right in pairwise(words))]
