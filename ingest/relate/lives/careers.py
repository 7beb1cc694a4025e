"""Careers told by their periods: "1998 - 2005: Giám đốc Sở Y tế; từ tháng 3-2005 đến nay: Phó Chủ tịch UBND tỉnh"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ingest.grammar.pieces import PersonName, Post
from ingest.grammar.rows import unbracketed
from ingest.grammar.scan import Scan
from ingest.join import Item
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.offices.periods import told
from ingest.relate.offices.spans import DAY, FROM_TO, Period, period
from ingest.relate.personnel.leaving import fills_the_days
from ingest.relate.statement import Statement
from ingest.relate.view import View

_PERIOD = re.compile(
    rf"{FROM_TO}\s*(?P<mark>[:,]|(?=[^\W\d_]))|(?:từ\s+)?(?P<since>{DAY})\s*(?P<alone>:)"
    rf"|từ\s+(?P<begun>{DAY}),?\s+(?=(?:là|làm)\s)",
    re.IGNORECASE,
)
# What opens a row of a list.
_ROW = re.compile(r"\s*[-–+*•]?\s*")
# The digits of a year, and what stands after that of the first day of a period.
_YEAR = 4
_AFTER = frozenset(("-", "đến", "tới", ",", ":", "là", "làm"))
# A period opens its line or stands after one of these.
_BEFORE = frozenset(";.:,(-–+*•")
# Before whoever does what a stage tells of.
_BY = "do"
# So many words stand between a period and its post at most ("được Đảng phân công giữ chức …").
_FAR = 14


@dataclass(frozen=True, slots=True)
class _Stage:
    """A period with the tokens [first, last) that tell of it."""

    first: int
    last: int
    past: bool
    left: bool
    """of a stage of which only the begin is told, that another one follows: an office that fills the days is over"""
    days: Period | None
    listed: bool
    """a colon stands after the period, so that what follows is the post itself"""
    told: int
    """the token after the period"""


@needs("Post")
def careers(view: View) -> Iterator[Statement]:
    """HOLDS of the one whose career it is: over, unless its period lasts until now."""
    stages = list(_stages(view)) if view.of("Post") else []
    for stage in stages:
        person = view.before(stage.first, "Person") or view.person
        if person is None:
            continue
        for post in _posts(view, stage):
            over = stage.past or (stage.left and fills_the_days(view.scan.lexicon.words, post))
            qualifiers = tuple({**dict(told(view, stage.days)), **({"former": "true"} if over else {})}.items())
            span = view.quote(stage.first, post.last)
            yield Statement("HOLDS", person.draft, post.draft, span, "stage-of-career", qualifiers=qualifiers)


def _stages(view: View) -> Iterator[_Stage]:
    if not any(_ends_day(view.scan, at) for at in view.scan.numbers_of(view.first, view.last)):
        return
    tokens, text = view.scan.tokens, view.scan.text
    start, end = tokens.start[view.first], tokens.end[view.last - 1]
    found = [m for m in _PERIOD.finditer(text, start, end) if _opens(text, start, m.start())]
    for match, following in pairwise([*found, None]):
        assert match is not None
        stop = tokens.at(following.start()) if following is not None else view.last
        past = match["open"] is None and match["alone"] is None and match["begun"] is None
        left = match["alone"] is not None and (following is not None or _followed(text, end))
        days = period(match["first"] or match["since"] or match["begun"], match["last"] or "")
        yield _Stage(
            tokens.at(match.start()),
            stop,
            past,
            left,
            days,
            ":" in (match["mark"], match["alone"]),
            tokens.at(match.end()),
        )


def _followed(text: str, end: int) -> bool:
    """Does the next row tell of a later stage?"""
    row = _ROW.match(text, end)
    return row is not None and "\n" in row[0] and _PERIOD.match(text, row.end()) is not None


def _ends_day(scan: Scan, at: int) -> bool:
    """A year with what stands between the days of a period, which most sentences have none of, and are not searched."""
    after = scan.low(at + 1)
    return len(scan.low(at)) >= _YEAR and after in _AFTER and (after != "," or scan.low(at + 2) in _AFTER)


def _opens(text: str, start: int, at: int) -> bool:
    before = text[start:at].rstrip()
    return not before or before[-1] in _BEFORE


def _posts(view: View, stage: _Stage) -> Iterator[Item]:
    """The posts of a stage, up to another person's name."""
    at = stage.first
    for item in (i for i in view.items if stage.first <= i.first < stage.last):
        if isinstance(item.piece, PersonName):
            return
        if not isinstance(item.piece, Post):
            continue
        if view.scan.low(item.first - 1) == _BY:
            return  # "25/11/2005: nhận H do P tặng": the office of whoever did it
        if _appoints(view, item):
            continue
        if view.scan.low(item.last) == ":" and view.after(item.last, "Person") is not None:
            return  # "Từ tháng 5/2014: Viện trưởng: ông A"
        if at == stage.first and not (
            _near(view, stage, item) and (stage.listed or _held(view, stage, item) or _bare(view, stage, item))
        ):
            return
        yield item
        at = item.last


def _bare(view: View, stage: _Stage, post: Item) -> bool:
    """ "Từ 1990 đến 1995 Giám đốc Sở X.": a row that begins with its period, names nobody and tells nothing else."""
    opens = all(not view.scan.low(at).isalnum() for at in range(view.first, stage.first))
    if post.first != stage.told or not opens or view.of("Person"):
        return False
    words, rest = view.scan.lexicon.words, unbracketed(view.untitled(stage.told, stage.last))
    return all(not word.isalpha() or word in words.chain | words.term_words for word in rest)


def _appoints(view: View, office: Item) -> bool:
    """ "10.2020: được Thủ tướng bổ nhiệm Thứ trưởng Bộ X": who appoints, and no office of the one who is appointed."""
    follows = any(c.first == office.last for c in view.cued("appoint"))
    return follows and view.scan.low(office.first - 1) in ("được", "do")


def _near(view: View, stage: _Stage, post: Item) -> bool:
    words = [w for w in view.gap(stage.first, post.first) if w.isalpha()]
    return len(words) <= _FAR


def _held(view: View, stage: _Stage, post: Item) -> bool:
    """ "Từ 1990 đến 1995, đồng chí giữ chức …": without a colon a verb has to say it."""
    cues = view.cued("hold", "past", "appoint")
    return any(stage.first <= c.first and c.last <= post.first and not negated(view, c) for c in cues)
