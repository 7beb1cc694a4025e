"""Names of people: a family name and what follows it, after a title of address or alone."""

from __future__ import annotations

import re
from enum import Enum

from ingest.grammar.address import past_address
from ingest.grammar.namesakes import is_namesake, titled_so
from ingest.grammar.namewords import MOST, hyphened, name_end
from ingest.grammar.pieces import PersonName, Pronoun
from ingest.grammar.scan import Scan
from ingest.lexicon.names import names
from ingest.lexicon.numerals import ROMAN
from ingest.lexicon.syllables import is_syllable

# Before the number of a year, a month or a day.
_DAYS, _PARTED = frozenset(("năm", "tháng", "ngày")), frozenset(("/", "-", "."))
# A family name with a middle or a given name that the lists have; see Names.evidence.
_LIKELY = 3


#: A name of one word, as the K'Ho and their neighbours have: "K'Mák", "H’Linh"; one of Khmer syllables: "NeakSoVann".
_WHOLE = re.compile(r"[A-ZĐ]['’][A-ZĐ]|[A-Z][a-z]+[A-Z][a-z]+(?:[A-Z][a-z]+)?$")


class Before(Enum):
    """What stands right before a name, and so how much of one an unknown name has to be."""

    NOTHING = 0
    TITLE = 1
    """an unknown family name will do"""
    OFFICE = 2
    """a title whose body is known: a middle and a given name will do ("Tổng Bí thư Trường Chinh")"""
    SHORT = 3
    """a title whose body lacks its name, which two words may be ("Bí thư Đảng ủy Yên Khê")"""
    ABROAD = 4
    """another country's: any name will do ("Thủ tướng Campuchia Hun Sen")"""


#: So many parts of a name tell one whose family name is rare, after a title and after a whole office.
_FITTING = {Before.TITLE: 3, Before.OFFICE: 2, Before.SHORT: 2, Before.ABROAD: 2}


def person_at(scan: Scan, at: int, stop: int, before: Before = Before.NOTHING) -> PersonName | None:
    """The person named here."""
    name_at = past_address(scan, at, stop)
    honorific, after_title = name_at > at, before is not Before.NOTHING
    end = name_end(scan, name_at, stop)
    size = end - name_at
    single = (size == 1 and not _WHOLE.match(scan.tokens.word[name_at])) or (size == 3 and hyphened(scan, name_at + 1))
    if not size or (single and not honorific):  # as behind most forms of address
        return None
    if _opens_something(scan, name_at, stop) or (not honorific and _abroad(scan, name_at, end)):
        return None
    if not (honorific or after_title) and _within_name(scan, name_at):
        return None
    known = _listed(scan, name_at) and _is_full(scan, name_at, end)
    known = known and (before is not Before.SHORT or honorific or not _like_a_place(scan, name_at, end))
    unlisted = not known and (
        _unknown(scan, name_at, end, honorific=honorific, after_title=after_title)
        or (after_title and _parts_fit(scan, name_at, end, _FITTING[before]))
        or (before in (Before.OFFICE, Before.ABROAD) and _pen_name(scan, name_at, end))
        or (before is Before.ABROAD and not _place(scan, name_at, end))
    )
    if not single and (known or unlisted):
        sure = honorific or after_title or scan.low(name_at) in scan.lexicon.words.common_surnames
        weak = size == 2 and not sure and not _title_follows(scan, end, stop)
        likely = size >= 3 and known and _likely(scan, name_at, end)
        return PersonName(at, end, _written(scan, name_at, end), name_at, weak=weak, likely=likely)
    if single and honorific and scan.low(name_at - 1) in scan.lexicon.words.pronouns:
        return PersonName(at, end, _written(scan, name_at, end), name_at, short=True)
    return None


def _within_name(scan: Scan, at: int) -> bool:
    """ "Thòng Văn Sềnh": behind a family name that no list has the mark of a name begins none."""
    return scan.low(at) in names().marks and scan.cap(at - 1) and scan.low(at - 1).isalpha()


def listed_at(scan: Scan, at: int, stop: int) -> PersonName | None:
    """ "…; Souphan Keomixay, Đại sứ X; …", "…; Kha Thị Dung - Bí thư Y; …", "Lê Văn A, Kha Thị Dung": behind the mark a
    name that no list has, in a list of titles or in a row of names."""
    first = at + 1
    if first >= stop or not scan.cap(first) or _listed(scan, first) or _opens_something(scan, first, stop):
        return None
    if past_address(scan, first, stop) > first:
        return None  # "…; Bà Souphan Keomixay, Đại sứ X": read at her form of address
    end = name_end(scan, first, stop)
    whole = _WHOLE.match(scan.tokens.word[first]) is not None  # "các ông: K'Mák, Chủ tịch UBND xã X; …"
    named = (whole or end - first > 1) and scan.low(end) != "(" and _title_follows(scan, end, stop)
    called = {scan.low(at - 1), f"{scan.low(at - 2)} {scan.low(at - 1)}"}
    people = scan.low(at) == ":" and not called.isdisjoint(scan.lexicon.words.pronouns)  # "các đồng chí: …"
    parts = _FITTING[Before.OFFICE] if people else _LIKELY
    fits = _unknown(scan, first, end, honorific=False, after_title=True) or _parts_fit(scan, first, end, parts)
    marked = end - first >= _LIKELY and scan.low(first + 1) in scan.lexicon.words.name_marks
    told = scan.low(at) != "," and named and (fits or marked or whole)
    sure = marked and len(scan.low(first + 1)) > 1 and not scan.lexicon.heads.starts(scan.low(first))
    if not told and not (sure and _in_row(scan, at, end, stop)):  # no ", Xã A Ngo", no ", Báo Văn Nghệ"
        return None
    return PersonName(first, end, _written(scan, first, end), first)


def _in_row(scan: Scan, at: int, end: int, stop: int) -> bool:
    """Does a name end before the mark, "Lê Văn A, …", or another follow the first one of a row, "gồm: …, Lê Văn A"?"""
    if scan.low(at) == ":":
        return scan.low(end) == "," and name_starts(scan, end + 1, stop)
    before = any(name_starts(scan, at - size, at) for size in (2, 3, 4))
    marked = scan.cap(at - 1) and scan.low(at - 2) in scan.lexicon.words.name_marks and scan.cap(at - 3)
    return scan.low(at) == "," and (before or marked)


def _likely(scan: Scan, at: int, end: int) -> bool:
    """Are its parts those of names, and does it not end with a place ("Đoàn Hải Phòng")?"""
    words = scan.tokens.word[at:end]
    loud = all(w.isupper() for w in words)
    return not loud and names().evidence(words) >= _LIKELY and not _place(scan, end - 2, end)


def _title_follows(scan: Scan, at: int, stop: int) -> bool:
    """ "Tô Lâm, Bộ trưởng Bộ Công an"."""
    words, titles = scan.lexicon.words, scan.lexicon.titles
    first = at + 1 + (scan.low(at + 1) in words.former or scan.low(at + 1) in words.acting)
    return scan.low(at) in (",", "-", "–", "(") and titles.longest(scan.tokens.low, first, stop) is not None


def _unknown(scan: Scan, at: int, end: int, *, honorific: bool, after_title: bool) -> bool:
    """A name without a known family name: after "ông", "bà", or, abroad, after a title ("Thủ tướng Shinzo Abe")."""
    if _place(scan, at, end) or (not honorific and _branch(scan, at + 1, end)):
        return False
    words = scan.tokens.word[at:end]
    foreign = not all(is_syllable(w) for w in scan.tokens.low[at:end])
    spelt = not any(w.isupper() and len(w) > 1 for w in words)
    return honorific or (after_title and foreign and spelt)


def _parts_fit(scan: Scan, at: int, end: int, parts: int) -> bool:
    """ "Giám đốc Sở Tư pháp tỉnh X Viên Văn Tiến": a rare family name, with a middle and a given name."""
    whole = 3 <= end - at < MOST and not _place(scan, at, end) and not _branch(scan, at + 1, end)
    return whole and names().evidence(scan.tokens.word[at:end]) >= parts


def _like_a_place(scan: Scan, at: int, end: int) -> bool:
    """ "Bí thư Đảng ủy Yên Khê": behind a title that lacks its body's name two words that hardly anybody is called."""
    words = scan.tokens.word[at:end]
    return len(words) == 2 and scan.low(at) not in scan.lexicon.words.common_surnames and names().evidence(words) < 2


def _branch(scan: Scan, first: int, end: int) -> bool:
    """ "Techbank Hai Bà Trưng": what ends with the name of a district is an office there, and nobody."""
    hits = (scan.places.longest(scan.tokens.low, at, min(end + 2, len(scan.tokens))) for at in range(first, end))
    return any(h is not None and h[1] >= end and any(u.level != "commune" for u in h[0]) for h in hits)


def _pen_name(scan: Scan, at: int, end: int) -> bool:
    """ "Trường Chinh", "Tố Hữu": a middle and a given name, no place, with nothing joined to them."""
    words = scan.tokens.word[at:end]
    return len(words) == 2 and not scan.cap(end) and not _place(scan, at, end) and names().evidence(words) >= 2


def _opens_something(scan: Scan, at: int, stop: int) -> bool:
    """A title, a term or a country begins here, no name ("các ông Chánh Văn phòng", "ĐBQH Khóa XIV")."""
    numeral = ROMAN.issuperset(scan.tokens.word[at])
    over = scan.low(at) in scan.lexicon.words.former and scan.lexicon.titles.starts_at(scan.tokens.low, at + 1, stop)
    if scan.low(at) in ("khóa", "nhiệm") or numeral or over:  # "đồng chí Nguyên Bí thư Tỉnh ủy X A"
        return True
    body = scan.lexicon.heads.longest(scan.tokens.low, at, stop)
    if body is not None and body[1] - at >= 3:
        return True  # "các đồng chí Ban Thường vụ Đảng ủy"
    return scan.lexicon.titles.longest(scan.tokens.low, at, stop) is not None or _country(scan, at)


def _country(scan: Scan, at: int) -> bool:
    """A country, or other words that begin like a name."""
    two, words = f"{scan.low(at)} {scan.low(at + 1)}", scan.lexicon.words
    three = f"{two} {scan.low(at + 2)}"
    return two in words.countries or three in words.countries or two in words.no_people or three in words.no_people


def pronoun_at(scan: Scan, at: int, stop: int) -> Pronoun | None:
    """ "ông", "bà", "anh", "đồng chí" before a verb, with no name after it; "35 đồng chí" are many."""
    words = scan.lexicon.words
    end = at + 2 if scan.low(at) == "đồng" and scan.low(at + 1) == "chí" else at + 1
    word = " ".join(scan.tokens.low[at:end])
    if (
        word not in words.pronouns
        or end >= stop
        or scan.low(at - 1) in words.plurals
        or (scan.low(at - 1).isdigit() and not _of_a_day(scan, at - 1))
        or scan.low(end) in words.not_alone
    ):
        return None
    return Pronoun(at, end) if scan.low(end).isalpha() and not scan.cap(end) else None


def _of_a_day(scan: Scan, at: int) -> bool:
    """ "Năm 1999 ông …", "ngày 5-3 bà …": a number that counts nobody."""
    before = scan.low(at - 1)
    return before in _DAYS or (before in _PARTED and scan.low(at - 2).isdigit())


def name_starts(scan: Scan, at: int, stop: int) -> bool:
    """Does a full name start here: a family name and one to four more capitalised words, and no place?"""
    return _listed(scan, at) and _is_full(scan, at, name_end(scan, at, stop))


def _listed(scan: Scan, at: int) -> bool:
    """Does a family name that the lists have stand here?"""
    return scan.cap(at) and scan.low(at) in scan.lexicon.words.surnames


def _is_full(scan: Scan, at: int, end: int) -> bool:
    if not 2 <= end - at <= MOST:
        return False
    if is_namesake(scan, at, end):
        return titled_so(scan, at)
    return not _place(scan, at, end) and not _country(scan, at) and not _half_body(scan, end)


def _half_body(scan: Scan, end: int) -> bool:
    """ "Lưu Văn phòng Huyện ủy", "Đoàn Ban Chấp hành": the last words open the name of a body that goes on small."""
    if scan.cap(end) or not scan.low(end).isalpha():
        return False
    hits = (scan.lexicon.heads.longest(scan.tokens.low, end - size, len(scan.tokens)) for size in (1, 2))
    return any(hit is not None and hit[1] > end for hit in hits)


def _place(scan: Scan, at: int, end: int) -> bool:
    """Is the whole of it a known place ("Cao Bằng", "Mai Châu")?"""
    hit = scan.places.longest(scan.tokens.low, at, end)
    return hit is not None and hit[1] == end and any(u.level != "commune" for u in hit[0])


def _abroad(scan: Scan, at: int, end: int) -> bool:
    """ "Liêu Ninh", "Hồ Bắc": a province of another country, whose name begins like a family name."""
    return end - at == 2 and " ".join(scan.tokens.low[at:end]) in scan.lexicon.words.abroad_places


def _written(scan: Scan, first: int, last: int) -> str:
    """The name in plain casing: an ALL-CAPS name is written with initial capitals."""
    words = scan.tokens.word[first:last]
    if all(w.isupper() for w in words) and any(len(w) > 1 for w in words):
        words = [w.capitalize() for w in words]
    return " ".join(words).replace(" - ", "-")
