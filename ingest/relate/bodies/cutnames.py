"""Names that go on behind where they were read: nothing is told of what a half of a name stands for."""

from __future__ import annotations

from ingest.join import Item
from ingest.lexicon.successions import successions as table
from ingest.relate.view import View

# A verb has so many words at most.
_VERB = 6
_YEAR = 4
_ENDED = ["giải", "thể"]
# So far goes a quotation on behind a name.
_QUOTED, _OPEN, _CLOSE = 10, frozenset(("“", '"')), frozenset(("”", '"'))
# ", nghệ thuật thuộc".
_ROW = 4


def cut(view: View, body: Item) -> bool:
    """ "… thành Viện Phát triển | bền vững vùng Trung Bộ", "Sở Công an | Bắc Bộ", "Vụ Chăn nuôi | -Thú y"."""
    at = body.last
    rest = at < view.last and any(way(view, at) for way in _WAYS)
    rest |= at < view.last and (_number(view, at) or _beside_kind(view, at))
    rest |= view.scan.low(body.first - 1) in _OPEN and body.first > view.first and _quoted(view, at)
    return rest or (body.first > view.first and _hyphen(view, body.first - 1))


def _beside_kind(view: View, at: int) -> bool:
    """ "Trung tâm Bảo tàng | - Thư viện tỉnh X": behind a dash the word for a kind of body, without a name."""
    if view.scan.low(at) not in ("-", "–"):
        return False
    head = view.scan.lexicon.heads.longest(view.scan.tokens.low, at + 1, view.last) if view.scan.cap(at + 1) else None
    return head is not None and "nothing" not in head[0].takes and not view.scan.cap(head[1])


def _quoted(view: View, at: int) -> bool:
    """ "“Ban Nghiên cứu Lịch sử | , Địa lý, Văn học”": the quotation that a name opens ends behind it."""
    close = next((k for k in range(at, min(at + _QUOTED, view.last)) if view.scan.low(k) in _CLOSE), at)
    return close > at and view.scan.low(at) == ","


def _number(view: View, at: int) -> bool:
    """ "Viện Quân y | 103": a number, and no day or year."""
    word = view.scan.low(at)
    return (
        word[0].isdigit() and len(word) < _YEAR and not any(d.start == view.scan.tokens.start[at] for d in view.dates)
    )


def _plain_rest(view: View, at: int) -> bool:
    """A plain word behind a name that begins nothing."""
    if view.scan.low(at - 1).isdigit():
        return False  # "Sư đoàn 304 đóng quân ở …": a number ends a name
    words, low = view.scan.lexicon.words, view.scan.low(at)
    plain = low.isalpha() and not view.scan.cap(at) and low not in words.little and low not in words.led_up
    if low in words.now and not view.scan.cap(at):
        return False  # "Nhà hát A hiện tại được sáp nhập từ B và C"
    told = any(cue.first == at for cue in view.cued(*table().cues)) or view.gap(at, at + 2) == _ENDED
    if told or view.scan.low(at + 1) in words.receivers:
        return False  # "Công ty A cổ phần hóa thành B", "A giải thể, sáp nhập vào B", "A tiếp nhận B và …"
    if (low, view.scan.low(at + 1)) in view.scan.lexicon.compounds and not view.scan.cap(at):
        return True  # "Viện Y học | dự phòng Quân đội"
    verb = view.scan.lexicon.cues.starts_at(view.scan.tokens.low, at, min(at + _VERB, view.last))
    return plain and not verb and low not in words.after_change


def _capitals(view: View, at: int) -> bool:
    """A word with a capital, where nothing was read that begins there."""
    if not (view.scan.cap(at) and view.scan.low(at).isalpha()):
        return False
    if any(person.first == at for person in view.of("Person")):
        return True  # "Nhà hát Chèo | Nguyễn Văn A": named after him
    return not any(item.first <= at < item.last for item in view.items) and not _opens(view, at)


def _opens(view: View, at: int) -> bool:
    """Does a person, a body, an office, a day begin there, or, where a full stop was lost, another sentence?"""
    lexicon, low = view.scan.lexicon, view.scan.tokens.low
    tables = (lexicon.heads, lexicon.titles, lexicon.event.heads, lexicon.directives, lexicon.honours, lexicon.cues)
    return any(t.starts(low[at]) for t in tables) or low[at] in lexicon.words.openers or not view.scan.cap(at + 1)


def _hyphen(view: View, at: int) -> bool:
    """A hyphen without blanks."""
    tokens = view.scan.tokens
    glued = tokens.end[at - 1] == tokens.start[at] and at + 1 < view.last and tokens.end[at] == tokens.start[at + 1]
    return tokens.low[at] in ("-", "–") and glued


def _dash(view: View, at: int) -> bool:
    """ "Trạm Khuyến nông | - khuyến ngư": a word in lower case behind a dash."""
    low = view.scan.low(at + 1)
    rest = low.isalpha() and not view.scan.cap(at + 1) and low not in view.scan.lexicon.words.member_words
    return view.scan.low(at) in ("-", "–") and rest  # "Công ty A - doanh nghiệp thuộc B" is whole


def _and(view: View, at: int) -> bool:
    """ "Cục Y tế dự phòng | và Phòng, chống …": a capital behind "và", where no body begins."""
    if view.scan.low(at) not in ("và", "&") or not view.scan.cap(at + 1) or any(i.first == at + 1 for i in view.items):
        return False
    return not view.scan.lexicon.heads.starts(view.scan.low(at + 1)) or view.scan.low(at + 2) == ","


def _comma(view: View, at: int) -> bool:
    """ "Vụ Văn học | , nghệ thuật thuộc Bộ A": two words of a name in lower case, and whose it is."""
    words, low = view.scan.lexicon.words, view.scan.tokens.low[at : at + _ROW]
    if len(low) < _ROW or low[0] != "," or low[-1] != "thuộc" or view.scan.cap(at + 1):
        return False
    return low[2] != "thuộc" and words.member_words.isdisjoint(low[1:3])


def _open(view: View, at: int) -> bool:
    """ "Trung tâm Hỗ trợ | đánh giá khoa học": behind a verb that wants what it is done to."""
    scan, words = view.scan, view.scan.lexicon.words
    ends = f"{scan.low(at - 2)} {scan.low(at - 1)}" in words.wants_more
    plain = ends and scan.low(at).isalpha() and not scan.cap(at) and scan.low(at) not in words.little | words.led_up
    if not plain or scan.low(at) in words.after_change:
        return False
    return not any(c.first == at for c in view.cued(*table().cues, "establish"))


_WAYS = (_plain_rest, _capitals, _hyphen, _dash, _and, _comma, _open)
