"""When something happened: on the day that opens its clause, that follows its verb, or the only one of the sentence."""

from __future__ import annotations

from ingest.grammar.dates import POINTS, Date, Precision
from ingest.grammar.dates.yearwords import is_ahead
from ingest.relate.statement import Cue
from ingest.relate.view import View

_OF_A_LIFE = (Precision.MONTH, Precision.YEAR)


def day_of(view: View, cue: Cue) -> str | None:
    """When it happened: a date right after the verb, one that opens the clause, else the sentence's only day."""
    told = just_after(view, cue) or opening_date(view, cue.first)
    if told is not None:
        return told
    days = {
        d.iso
        for d in view.dates
        if d.precision == "day" and not is_ahead(view.scan.text, d.start) and not _of_another(view, cue, d)
    }
    return next(iter(days)) if len(days) == 1 else _later(view, cue)


def just_after(view: View, cue: Cue) -> str | None:
    """The date right after a verb: "ban hành ngày 3/4/2017"."""
    after = next((d for d in view.dates if view.scan.tokens.at(d.start) >= cue.last), None)
    beside = after is not None and after.precision in POINTS and _beside(view, cue, after)
    return after.iso if after is not None and beside else None


def opening_date(view: View, before: int) -> str | None:
    """The date under which something is told: of those before it the last that opens a clause, else the first."""
    limit = view.scan.tokens.start[min(before, len(view.scan.tokens) - 1)]
    row = [d for d in view.dates if d.start < limit and d.precision in POINTS]
    opening = [d for d in row if opens(view, d)]
    told = opening[-1:] or [d for d in row if not is_ahead(view.scan.text, d.start) or _reached(view, d)]
    return told[0].iso if told else None


def opening_row(view: View, day: str) -> tuple[str, ...]:
    """ "Các ngày 5/3, 8/4 và 9/5, …": the days that stand in one row with a day of the sentence, and that day."""
    words = view.scan.lexicon.words.beside_days
    row: list[Date] = []
    for date in (d for d in view.dates if d.precision in POINTS):
        gap = view.gap(view.scan.tokens.at(row[-1].end), view.scan.tokens.at(date.start)) if row else []
        if not words.issuperset(word for word in gap if not word.isdigit()):
            if any(d.iso == day for d in row):
                break
            row = []
        row.append(date)
    return tuple(d.iso for d in row) if any(d.iso == day for d in row) else (day,)


def opens(view: View, date: Date) -> bool:
    """ "Sáng 26/12, …", "…; năm 2014, …": nothing but a time of the day stands before it in its clause."""
    at = view.scan.tokens.at(date.start)
    if view.scan.low(at - 1) in view.scan.lexicon.words.spans and view.scan.low(at - 2)[:1].isdigit():
        return False  # the end of a span: "(5/3/1957 - 5/3/2017)", "12 và 13/6"
    times = view.scan.lexicon.words.times
    while at > view.first and view.scan.low(at - 1) in times:
        at -= 1
    return at <= view.first or view.scan.low(at - 1) in view.scan.lexicon.words.before_days


def of_a_life(view: View, before: int) -> bool:
    """ "Năm 2010, ông được bầu làm P": a life goes by months and years, and not what is decided on a day."""
    row = [d for d in view.dates if d.precision in _OF_A_LIFE and view.scan.tokens.at(d.start) < before]
    return any(opens(view, d) for d in row)


def looks_back(view: View, at: int | None = None) -> bool:
    """ "Trước đó, ông A là P", "…; trước khi nghỉ hưu, ông A là P": of a time before that of the sentences before, or
    of the clauses before that of a token."""
    opening, words = view.first, view.scan.lexicon.words
    if at is not None:
        opening = max((k + 1 for k in range(opening, at) if view.scan.low(k) == ";"), default=opening)
    return " ".join(view.gap(opening, opening + 2)) in words.looks_back


def _reached(view: View, date: Date) -> bool:
    """ "Đến năm 1998, ông được bầu …": it opens the clause; not "quy hoạch đến năm 2030"."""
    at = view.scan.tokens.at(date.start) - 1
    if view.scan.low(at) in view.scan.lexicon.words.on_a_side:
        return False  # "Trước ngày 1/7, …", "Sau năm 1975, …": not on it
    at -= view.scan.low(at) == "hết" or view.scan.low(at - 1) == "kể"
    before = view.scan.low(at - 1)
    return at <= view.first or not before.isalnum() or before in view.scan.lexicon.words.before_days


def _later(view: View, cue: Cue) -> str | None:
    """ "được thành lập … vào năm 2013", "bầu làm Chủ tịch năm 1986": the only month or year, in the same clause."""
    row = [d for d in view.dates if d.precision in POINTS]
    at = view.scan.tokens.at(row[0].start) if len(row) == 1 else view.first
    if at < cue.last or {";", "."} & set(view.gap(cue.last, at)):
        return None
    held = any(i.last == at for i in view.of("Post"))
    return row[0].iso if held or view.scan.low(at - 1) in view.scan.lexicon.words.happened else None


def _of_another(view: View, cue: Cue, date: Date) -> bool:
    """ "miễn nhiệm P theo đơn từ nhiệm của ông A ngày 6/4": the day of the letter; "thành lập B; B hoạt động từ ngày
    3/9": that of the next clause."""
    words = set(view.gap(cue.last, view.scan.tokens.at(date.start)))
    return {"theo", "đơn"} <= words or ";" in words


def _beside(view: View, cue: Cue, date: Date) -> bool:
    """ "ban hành ngày 3/4", "tổ chức vào sáng 3/4"."""
    return set(view.gap(cue.last, view.scan.tokens.at(date.start))) <= view.scan.lexicon.words.times
