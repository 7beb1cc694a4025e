"""Territories as the text names them: "tỉnh Yên Bái", "TP Thủ Đức", "huyện Thanh Bình, Đồng Tháp", or "tỉnh" alone."""

from __future__ import annotations

from ingest.grammar.people import name_starts
from ingest.grammar.pieces import PlaceRef
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign, spelt_abroad
from ingest.lexicon.names import names
from ingest.lexicon.vocabulary import plain_pairs

_RANK = {"province": 3, "city": 2, "district": 2, "commune": 1}
_RULED = ("province", "city")
_SMALL = ("district", "commune")
_COMMITTEED = ("province", "district")
_LONGEST_NAME, _SHORTEST_PERSON = 4, 3
# So many parts of a name tell one whose family name is rare.
_FITTING = 2
# So many words say what kind of territory one is.
_KINDS = (4, 3, 2, 1)
#: The letters of a number.
_ROMAN = frozenset("IVXLC")
#: "CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ V/V …": what a document is about.
_ABOUT, _TERM, _BESIDES = ("v", "/"), "khóa", "kiêm"
# The number of a ward has so many digits.
_WARD = 2


def place_at(scan: Scan, at: int, stop: int, *, nested: int = 2) -> PlaceRef | None:
    """The territory that starts here, with the larger one that follows it ("…, Đồng Tháp", "… (Ninh Bình)").

    ``nested``: how many larger ones, each in the next, can follow.
    """
    found = _leveled(scan, at, stop) or bare_place(scan, at, stop)
    if found is None or found.name is None or not nested:
        return found
    outer = _outer(scan, found, stop, nested - 1)
    return outer or found


def bare_place(scan: Scan, at: int, stop: int) -> PlaceRef | None:
    """A name of the gazetteer without the word for its level; only provinces and districts, which are known by name.

    What the document alone tells has no level, and stands with a word for one or behind a body.
    """
    if not scan.cap(at):
        return None
    hit = scan.places.longest(scan.tokens.low, at, stop)
    if hit is None or not _written_as_name(scan, at, hit[1]) or _runs_on(scan, hit[1], stop):
        return None
    units, end = hit
    units = tuple(u for u in units if u.level != "commune" and u.word)
    if not units:
        return None
    best = max(units, key=lambda u: (_RANK[u.level], u.name))
    return PlaceRef(at, end, None, None, best.name)


def _runs_on(scan: Scan, end: int, stop: int) -> bool:
    """ "Nam Hà Nội" is no Nam Hà: the last word begins the name of a province, that goes on."""
    longer = scan.places.longest(scan.tokens.low, end - 1, stop) if end < stop and scan.cap(end) else None
    return longer is not None and longer[1] > end and any(unit.level == "province" for unit in longer[0])


def _written_as_name(scan: Scan, at: int, end: int) -> bool:
    """Of "Liên quan đến …" the first word has its capital from the sentence: no "thị trấn Liên Quan"."""
    return all(scan.cap(k) or not scan.low(k).isalpha() for k in range(at, end))


def level_word(scan: Scan, at: int) -> tuple[str, str, int] | None:
    """The word for a level that starts here ("thị xã"), its level, and where it ends (a dot after it included)."""
    for size in (2, 1) if scan.low(at) in scan.level_openers else ():
        word = " ".join(scan.tokens.low[at : at + size])
        end = at + size
        if word in scan.levels and end <= len(scan.tokens) and not _part_of_phrase(scan, at):
            return word, scan.levels[word], end + (_short(scan, at, end, word) and scan.low(end) == ".")
    return None


def _part_of_phrase(scan: Scan, at: int) -> bool:
    """ "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" names no commune, unlike "xã Hội Sơn"."""
    return scan.lexicon.no_levels.starts_at(scan.tokens.low, at, len(scan.tokens))


def _short(scan: Scan, at: int, end: int, word: str) -> bool:
    """Is the word written as an abbreviation, whose dot is its own ("TP. Huế") and ends no sentence?"""
    return scan.tokens.end[end - 1] - scan.tokens.start[at] < len(word) and scan.cap(end + 1)


def _leveled(scan: Scan, at: int, stop: int) -> PlaceRef | None:
    low = scan.low(at)
    if low == "thủ" and scan.low(at + 1) == "đô":
        if f"{scan.low(at + 2)} {scan.low(at + 3)}" in scan.lexicon.words.abroad_places and at + 4 <= stop:
            return PlaceRef(at, at + 4, "province", "thủ đô", scan.tokens.text(at + 2, at + 4))  # "Thủ đô Viêng Chăn"
        end = at + 2 + 2 * (scan.tokens.low[at + 2 : at + 4] == ["hà", "nội"])
        return PlaceRef(at, end, "city", "thành phố", "Hà Nội")
    word = level_word(scan, at) if low in scan.level_openers else None
    if word is None or word[2] > stop:
        return _lettered(scan, at, stop) if low in scan.lexicon.words.short_levels else None
    text, level, name_at = word
    if level in _COMMITTEED and _union(scan, name_at, stop):
        return None
    name_at = _past_kind(scan, name_at, stop, text)
    name, end = _name(scan, name_at, stop, text)
    return PlaceRef(at, end, level, text, name)


def _union(scan: Scan, at: int, stop: int) -> bool:
    """ "Bí thư Tỉnh Hội", "Huyện Hội Sa Pa": a union, and no territory, unless one is called so."""
    unions = scan.cap(at) and scan.low(at) in scan.lexicon.words.level_unions
    return unions and scan.places.longest(scan.tokens.low, at, stop) is None


def _past_kind(scan: Scan, at: int, stop: int, word: str) -> int:
    """ "huyện đảo Cồn Cỏ", "xã vùng cao Y Tý": where the name begins, if the gazetteer has it of that level."""
    kinds, low = scan.lexicon.words.level_kinds, scan.tokens.low
    plain = at < stop and not scan.cap(at) and low[at].isalpha()
    end = next((at + n for n in _KINDS if " ".join(low[at : at + n]) in kinds), at) if plain else at
    hit = scan.places.longest(low, end, stop) if end > at and scan.cap(end) else None
    return end if hit is not None and any(unit.word == word for unit in hit[0]) else at


def _lettered(scan: Scan, at: int, stop: int) -> PlaceRef | None:
    """ "Q.1", "H.Nhơn Trạch": a letter for the level, before a number or a name that the gazetteer has there."""
    word = scan.lexicon.words.short_levels.get(scan.low(at))
    if word is None or not scan.cap(at) or scan.low(at + 1) != "." or at + 2 >= stop:
        return None
    hit = scan.places.longest(scan.tokens.low, at + 2, stop)
    if hit is not None and scan.cap(at + 2) and (units := [u for u in hit[0] if u.word == word]):
        return PlaceRef(at, hit[1], scan.levels[word], word, units[0].name)
    if _numbered(scan, at + 2, word):
        return PlaceRef(at, at + 3, scan.levels[word], word, scan.low(at + 2))
    return None


def _numbered(scan: Scan, at: int, word: str) -> bool:
    """ "Phường 12", "Q.1"; not the page of a book: "P. 247"."""
    number = scan.low(at)
    return number.isdigit() and len(number) <= _WARD and word in scan.lexicon.words.numbered_levels


def _name(scan: Scan, at: int, stop: int, word: str) -> tuple[str | None, int]:
    """The name after the word for a level: of the gazetteer, a number, or a short run of capitals."""
    level = scan.levels.get(word)
    about = tuple(scan.tokens.low[at : at + 2]) == _ABOUT
    hit = scan.places.longest(scan.tokens.low, at, stop) if not about else None
    fitting = [u for u in hit[0] if u.word == word] if hit is not None else []
    if level in _SMALL and _everyday(scan, at):
        fitting = []
    number = scan.low(at).isdigit()  # "… huyện 4 năm tù": the number of a ward is no name of a district
    named = hit is not None and not number and _written_as_name(scan, at, hit[1])  # no "TP. Liên quan đến …"
    if hit is not None and (fitting or (named and not name_starts(scan, at, stop))):
        name, end = (fitting or hit[0])[0].name, hit[1]
        if level == "commune" and end < stop and _longer(scan, end):
            return f"{name} {scan.tokens.word[end]}", end + 1
        return name, end
    if at < stop and _numbered(scan, at, word):
        return scan.low(at), at + 1
    if name_starts(scan, at, stop) and (level != "commune" or _somebody(scan, at, stop)):
        return None, at
    if about or _tells(scan, at, stop) or counted(scan, at):
        return None, at
    end = _unlisted_end(scan, at, stop, level)
    return (_calm(scan.tokens.text(at, end)), end) if end > at else (None, at)


def _everyday(scan: Scan, at: int) -> bool:
    """ "HĐND huyện thống nhất nội dung …": two syllables of one word in small letters, and no huyện Thống Nhất."""
    pair = (scan.low(at), scan.low(at + 1))
    return not scan.cap(at) and (pair in plain_pairs() or pair in scan.lexicon.compounds)


def _calm(name: str) -> str:
    """ "XÃ NÀ MU" of a letterhead is xã Nà Mu; the letters of a number stay ("KHU VỰC IV")."""
    words = name.split()
    loud = name.isupper() and not all(set(word) <= _ROMAN for word in words)
    return " ".join(map(str.capitalize, words)) if loud else name


def _unlisted_end(scan: Scan, at: int, stop: int, level: str | None) -> int:
    """Where a name ends that no list has; where it begins if it is none: all provinces of one syllable are listed, and
    "Chủ tịch UBND tỉnh Đầu Thanh Tùng" is somebody of a rare family name."""
    if level in _RULED and (end := _theirs_end(scan, at, stop)):
        return end
    end = scan.cap_run(at, stop, _LONGEST_NAME)
    for cut in range(at + 1, end):
        if name_starts(scan, cut, stop):
            end = cut
            break
    alone = end == at + 1 and level in _RULED and not _theirs(scan, at)
    person = level != "commune" and end - at == _SHORTEST_PERSON
    named = person and names().evidence(scan.tokens.word[at:end]) >= _FITTING
    return at if alone or named else end


def _theirs_end(scan: Scan, at: int, stop: int) -> int:
    """ "Chủ tịch tỉnh Attapeu Leth Xayaphone": the province of another country, of one word where no list has it, ends
    before who leads it; 0 where nobody's name follows."""
    end = scan.cap_run(at, stop, _LONGEST_NAME + 1)
    if end - at < _SHORTEST_PERSON or not spelt_abroad(scan.tokens.text(at, end)):
        return 0
    two = f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.abroad_places
    return at + 1 + two


def _tells(scan: Scan, at: int, stop: int) -> bool:
    """ "… Chủ tịch UBND xã Báo cáo kết quả …": the first half of a verb, which got a capital, and no name."""
    if scan.low(at) == _BESIDES and scan.lexicon.titles.starts_at(scan.tokens.low, at + 1, stop):
        return True  # "Phó Chủ tịch Ủy ban MTTQ phường Kiêm Chủ tịch Hội X"
    if scan.cap(at + 1):
        return False
    if f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.person_titles:
        return True  # "Trưởng Công an huyện Thượng tá Trần Văn An"
    cue = scan.lexicon.cues.longest(scan.tokens.low, at, stop)
    return (cue is not None and cue[1] > at + 1) or (scan.low(at), scan.low(at + 1)) in scan.lexicon.compounds


def counted(scan: Scan, at: int) -> bool:
    """ "ĐẢNG BỘ QUẬN LẦN THỨ BẢY", "… HUYỆN KHÓA XX": which congress, session or term it is."""
    if f"{scan.low(at)} {scan.low(at + 1)}" in scan.lexicon.words.counted_terms:
        return True
    after = "".join(scan.tokens.word[at + 1 : at + 2])
    return scan.low(at) == _TERM and (after.isdigit() or set(after) <= _ROMAN)


def _theirs(scan: Scan, at: int) -> bool:
    """ "tỉnh Attapeu": a word in small letters but the first that is no Vietnamese syllable."""
    return foreign(scan, at) and scan.tokens.word[at][1:].islower()


def _somebody(scan: Scan, at: int, stop: int) -> bool:
    """ "Chủ tịch UBND phường Trần Quốc Hưng": a name of three words that no list of communes has."""
    if scan.cap_run(at, stop, _SHORTEST_PERSON) - at < _SHORTEST_PERSON:
        return False
    known = names().evidence(scan.tokens.word[at : at + _SHORTEST_PERSON]) >= _SHORTEST_PERSON
    return (
        known or scan.low(at + 1) in scan.lexicon.words.name_marks or scan.low(at) in scan.lexicon.words.common_surnames
    )


def _longer(scan: Scan, at: int) -> bool:
    """ "phường An Hải Tây", "xã Bình Minh Mẫu": one more word of a commune's name, which no list has in full."""
    if not scan.cap(at):
        return False
    if scan.low(at) in scan.lexicon.words.commune_sides:
        return True
    tables = (scan.lexicon.titles, scan.lexicon.heads, scan.lexicon.directives, scan.lexicon.event.heads)
    low, stop = scan.tokens.low, len(scan.tokens)  # "xã Thanh Chi" is none before a "Chi bộ"
    starts = scan.low(at) in scan.lexicon.words.openers or any(table.starts_at(low, at, stop) for table in tables)
    return not (starts or scan.cap(at + 1) or scan.low(at) in scan.lexicon.words.times or level_word(scan, at))


def _outer(scan: Scan, inner: PlaceRef, stop: int, nested: int) -> PlaceRef | None:
    """The inner territory with the larger one named right after it."""
    bracket = scan.low(inner.last) == "("
    if not bracket and scan.low(inner.last) not in (",", "-", "–", "thuộc", "của"):
        start = inner.last if level_word(scan, inner.last) else None
    else:
        start = inner.last + 1
    if start is None or start >= stop:
        return None
    larger = place_at(scan, start, stop, nested=nested)
    if larger is None or larger.name is None or not _is_larger(scan, larger, inner):
        return None
    end = larger.last + (bracket and scan.low(larger.last) == ")")
    if bracket and scan.low(larger.last) != ")":
        return None
    return PlaceRef(inner.first, end, inner.level, inner.word, inner.name, larger)


def _is_larger(scan: Scan, larger: PlaceRef, inner: PlaceRef) -> bool:
    if inner.level is None and inner.name is not None and scan.places.is_province(inner.name):
        return False
    rank = _RANK[larger.level] if larger.level else 3 * scan.places.is_province(larger.name or "")
    return rank > (_RANK[inner.level] if inner.level else 1)
