"""Free names of bodies ("Công ty Cổ phần Sông Trà"): where a name that no list has comes to its end."""

from __future__ import annotations

from ingest.grammar.bodies.joints import against, joined, of_group
from ingest.grammar.bodies.schools import GRADE, LONGEST_GRADES, grades_end
from ingest.grammar.bodies.words import digital, kind, new_title, noun, noun_pair, numbered_place, place_length, work
from ingest.grammar.people import name_starts
from ingest.grammar.places import level_word
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign
from ingest.lexicon.names import names
from ingest.lexicon.vocabulary import plain_pairs

_SHORTEST_NAME = 3
_BELONGING = ["trực", "thuộc"]
_DAYS, _MONTHS = 31, 12
_CHANGED = ("rename", "join", "part", "remake")
# The last syllable of "Công ty" and "Tổng công ty".
_FIRM = "ty"
_JOINING = frozenset(("và", "-", "–", "&", ",", "+", "/"))


def free_name_end(scan: Scan, at: int, stop: int) -> int:
    """End of the free name of a body: capitals, numbers, quotes, and the ordinary words that join them."""
    if scan.low(at) in ("“", '"', "‘"):
        return _closing(scan, at, stop)
    low, words = scan.low(at), scan.lexicon.words
    if (low in words.degrees or low in words.short_levels) and scan.low(at + 1) == ".":
        return at  # "Giám đốc Bệnh viện PGS.TS. Nguyễn Văn An", "Bệnh viện Q.11"
    end = _sector_end(scan, at, stop)
    while end < stop:
        step = _name_step(scan, end, stop, at)
        if step == 0:
            break
        end += step
    return _without_half(scan, at, end - _handed_on(scan, at, end, stop))


def _handed_on(scan: Scan, at: int, end: int, stop: int) -> bool:
    """ "… Trường THPT Kim Sơn trình Chủ tịch UBND tỉnh": one syllable in lower case before a title is a verb."""
    said = end - at > 1 and not scan.cap(end - 1) and scan.cap(end - 2) and scan.cap(end)
    return said and scan.low(end - 1).isalpha() and scan.lexicon.titles.starts_at(scan.tokens.low, end, stop)


def _sector_end(scan: Scan, at: int, stop: int) -> int:
    """ "Công đoàn Giao thông vận tải": a sector that opens a name stands in it whole, small words and all."""
    hit = scan.lexicon.sectors.longest(scan.tokens.low, at, stop) if at < stop and scan.cap(at) else None
    return hit[1] if hit is not None and not scan.cap(hit[1] - 1) else at


def _without_half(scan: Scan, at: int, end: int) -> int:
    """A name does not end with "các" or within a word: of "Ngân hàng X thực hiện", "… và các tổ chức" it keeps X."""
    while end > at and not scan.cap(end - 1) and _cut(scan, end):
        end -= 1
    return end


def _cut(scan: Scan, end: int) -> bool:
    """Does the last word, in lower case, belong to what follows?"""
    last = scan.low(end - 1)
    if last in ("các", "và", "của", ",", "-", "–") or (last == "vừa" and scan.low(end - 2) != "và"):
        return True
    if (scan.low(end - 2), last) in scan.lexicon.compounds or scan.cap(end) or not scan.low(end).isalpha():
        return False
    begun = scan.lexicon.cues.longest(scan.tokens.low, end - 1, min(end + 1, len(scan.tokens)))
    if begun is not None and begun[1] > end:
        return True  # "Tổng công ty X tạo | nên thế mới"
    verb = scan.lexicon.cues.longest(scan.tokens.low, end, len(scan.tokens))
    if scan.tokens.low[end : end + 2] == _BELONGING or (verb is not None and verb[0] in _CHANGED):
        return False  # "Trường Công nghiệp nhẹ trực thuộc …", "Liên hiệp Nhựa và Tạp phẩm đổi tên …"
    words = scan.lexicon.words
    if (last, scan.low(end)) in plain_pairs():
        return True  # "Đồn Biên phòng Sông Trà phát | hiện"
    half = last in words.ordinary and scan.low(end) not in words.little and level_word(scan, end) is None
    return half or (last, scan.low(end)) in scan.lexicon.compounds


def _name_step(scan: Scan, at: int, stop: int, start: int) -> int:
    """How many tokens at ``at`` still belong to the name: 0 ends it."""
    low, words = scan.low(at), scan.lexicon.words
    compound = (scan.low(at - 1), low) in scan.lexicon.compounds and (
        scan.cap(at - 1) or (scan.low(at - 2), scan.low(at - 1)) in scan.lexicon.compounds
    )
    if at > start and not compound and (_ended(scan, at, stop, start) or _after_number(scan, at, start)):
        return 0
    if scan.cap(at):
        country = 2 * (low == "việt" and scan.low(at + 1) == "nam" and at + 1 < stop)
        return max(place_length(scan, at, stop), country, against(scan, at), 1)
    if low.isdigit() or compound:
        return (
            3 if _called_by_day(scan, at, start) else int(compound or level_word(scan, at + 1) is None)
        )  # "Hội Nông dân 14 tỉnh, thành phố"
    if low in _JOINING and at > start:
        group = low in ("-", "–") and scan.low(start - 1) == _FIRM and of_group(scan, at + 1, stop)
        return 2 if group else joined(scan, at, stop, low)
    run = max(_ordinary_run(scan, at, stop) if low in words.ordinary else 0, noun(scan, at, stop))
    two = _numbered(scan, at, start) or _dotted(scan, at) or _continent(scan, at)
    run = max(run, 2 * two, digital(scan, at))
    graded = _graded(scan, at)
    if at == start and not graded:
        run = max(run, work(scan, at, stop), kind(scan, at, stop))
        return run if _opens_name(scan, at, at + run, stop) else 0
    return graded or run or _inner_syllable(scan, at, stop)


def _called_by_day(scan: Scan, at: int, start: int) -> bool:
    """ "Nhà máy Cơ khí 19-8", "Bệnh viện 30-4": a day without its year, written as one."""
    low, ends, starts = scan.tokens.low[at : at + 3], scan.tokens.end, scan.tokens.start
    if len(low) < 3 or low[1] not in ("-", "/") or not (low[0].isdecimal() and low[2].isdecimal()):
        return False
    whole = ends[at] == starts[at + 1] and ends[at + 1] == starts[at + 2] and scan.low(at + 3) not in ("-", "/")
    return (
        whole
        and 1 <= int(low[0]) <= _DAYS
        and 1 <= int(low[2]) <= _MONTHS
        and (at == start or scan.low(at - 1).isalpha())
    )


def _after_number(scan: Scan, at: int, start: int) -> bool:
    """ "Tiểu đoàn 1 và Tàu HQ-571", "(QK7 Online)": a number is a whole name, which nothing goes on from behind a
    joint."""
    return at == start + 1 and scan.low(at) in ("và", ",", "online") and scan.low(start).isdigit()


def _numbered(scan: Scan, at: int, start: int) -> bool:
    """ "Công ty Xây lắp số 9", and no number of a house ("số 9 phố Huế", "số 9 Lê Lợi"), of a document ("số 9-QĐ")."""
    if scan.low(at) != "số" or at == start or not scan.low(at + 1).isdigit():
        return False
    after = scan.low(at + 2)
    school = scan.low(at - 1) in scan.lexicon.words.type_words  # "Trường Tiểu học số 1 Bản Qua"
    of_another = after == "-" and scan.lexicon.heads.starts_at(scan.tokens.low, at + 3, len(scan.tokens))
    symbol = after in ("/", "-") and not of_another  # "Trường Dạy nghề số 3 - Bộ Quốc phòng"
    return after not in scan.lexicon.words.namesakes and not symbol and (school or not scan.cap(at + 2))


def _graded(scan: Scan, at: int) -> int:
    """ "Trường Phổ thông cấp 2 Phan Bội Châu", "Trường cấp I, II Sông Trà": as schools were told until 1990."""
    kind = scan.low(at) == GRADE and (_of_kind(scan, at) or scan.low(at - 1) in scan.lexicon.words.graded)
    return grades_end(scan.tokens.low, at) - at if kind else 0  # "Trường cấp 2" alone names none


def _continent(scan: Scan, at: int) -> bool:
    """ "Học viện Công nghệ châu Á": the word for it in lower case."""
    return scan.low(at) == "châu" and scan.cap(at + 1) and scan.low(at + 1) in scan.lexicon.words.continents


def _dotted(scan: Scan, at: int) -> bool:
    """ "Công ty PVC.KBC": letters that a dot joins to others."""
    if scan.low(at) != "." or at + 1 >= len(scan.tokens):
        return False
    words, start, end = scan.tokens.word, scan.tokens.start, scan.tokens.end
    joined = end[at - 1] == start[at] and end[at] == start[at + 1]
    return joined and all(words[k].isupper() and len(words[k]) > 1 for k in (at - 1, at + 1))


def _opens_name(scan: Scan, at: int, end: int, stop: int) -> bool:
    """ "Viện nghiên cứu …", "Nhà máy thép Hòa Phát": a name opens in lower case after a head with a capital."""
    if scan.cap(at - 1) and end - at >= 2 and scan.low(at) in scan.lexicon.words.ordinary and _plain(scan, at, end):
        return True
    if kind(scan, at, stop):
        return True
    headed = any(scan.cap(at - size) for size in (1, 2, 3))
    counted = scan.low(end) == "số" and scan.low(end + 1).isdigit()  # "Công ty xây dựng số 3"
    counted |= scan.low(end) in ("-", "–") and scan.cap(end + 1)  # "Trung tâm châm cứu - Đông y tỉnh A"
    if headed and end - at >= 2 and (counted or level_word(scan, end) is not None):
        return True
    proper = headed and scan.cap(end) and end < stop
    legal, said = scan.lexicon.words.legal_spellings, " ".join(scan.tokens.low[at:end])
    if proper and any(said.startswith(full) for _, full in legal):
        return True  # "Công ty cổ phần Tập đoàn Sao Mai"
    return proper and not name_starts(scan, end, stop) and not _something_new(scan, end, stop)


def _plain(scan: Scan, at: int, end: int) -> bool:
    return all(scan.low(k) in scan.lexicon.words.ordinary for k in range(at, end))


def _ended(scan: Scan, at: int, stop: int, start: int) -> bool:
    """Is the name whole: by its country, by a territory or something new? A kind of school alone is not."""
    if scan.low(at) in scan.lexicon.words.short_levels and scan.low(at + 1) == ".":
        return True  # "… chi nhánh Q.8"
    if (two := _two(scan, at)) in scan.lexicon.words.over_time or (
        two in scan.lexicon.words.praises and not scan.cap(at)
    ):
        return True  # "CỤC CHÍNH SÁCH QUA CÁC THỜI KỲ", "Trung tâm Y học hàng đầu"
    if scan.tokens.low[at - 2 : at] == ["việt", "nam"] and (at - 2 > start or not scan.cap(at)):
        return scan.low(at) not in ("-", "–")
    if " ".join(scan.tokens.low[start:at]) in scan.lexicon.words.type_names:
        return False
    return _opens_sentence(scan, at) or (_something_new(scan, at, stop) and not _names_firm(scan, start, at, stop))


def _names_firm(scan: Scan, start: int, at: int, stop: int) -> bool:
    """ "Công ty TNHH thương mại dịch vụ Nguyễn Tâm": two words behind a legal form and what the firm does, which alone
    name none."""
    forms = (form for pair in scan.lexicon.words.legal_spellings for form in pair)
    legal = any(form.split()[0] == scan.low(start) for form in forms)
    plain = legal and not any(scan.cap(k) and not scan.tokens.word[k].isupper() for k in range(start, at))
    return plain and at - start > 1 and scan.cap_run(at, stop, _SHORTEST_NAME) == at + 2


def _two(scan: Scan, at: int) -> str:
    """The two words from a token on."""
    return f"{scan.low(at)} {scan.low(at + 1)}"


def _opens_sentence(scan: Scan, at: int) -> bool:
    """ "Báo Tuổi Trẻ Khoảng 0 giờ, …": where the full stop was lost, a word of time begins the next sentence."""
    if not scan.cap(at) or scan.low(at) not in scan.lexicon.words.time_openers:
        return False
    return not scan.cap(at + 1) and not noun_pair(scan, at)


def _something_new(scan: Scan, at: int, stop: int) -> bool:
    """A person's name, unless a school or hospital is named after him or her; a title; another body."""
    person = _person(scan, at, stop) and not _named_after(scan, at)
    return (person and not _name_follows(scan, at, stop)) or new_title(scan, at, stop)


def _named_after(scan: Scan, at: int) -> bool:
    """After the word for a kind of school, hospital, company; not after "Môi trường", "Truyền thông"; "Trường THPT số 2
    Nguyễn Huệ": nor does a number part them."""
    at -= 2 * (scan.low(at - 2) == "số" and scan.low(at - 1).isdigit())
    first = next((k for k in range(at - 1, at - LONGEST_GRADES, -1) if scan.low(k) == GRADE), at)
    return _of_kind(scan, first) or (first < at and scan.low(first - 1) in scan.lexicon.words.graded)


def _of_kind(scan: Scan, at: int) -> bool:
    words = scan.lexicon.words
    return scan.low(at - 1) in words.type_words and f"{scan.low(at - 2)} {scan.low(at - 1)}" not in words.no_kinds


def _person(scan: Scan, at: int, stop: int) -> bool:
    """Two words of which the first is a rare family name are no person inside a name ("Công ty Than Vàng Danh")."""
    if (
        not name_starts(scan, at, stop)
        or (scan.cap(at + 2) and foreign(scan, at + 2))
        or numbered_place(scan, at, stop)
    ):
        return False  # "Công ty Cổ phần Tập đoàn Thái Bình Seed"
    if scan.low(at) in scan.lexicon.words.common_surnames:
        return True
    return scan.cap_run(at, stop, 3) - at > 2 and not place_length(scan, at + 1, stop)  # "… Nông Lâm Bắc Giang"


def _name_follows(scan: Scan, at: int, stop: int) -> bool:
    """ "Bệnh viện Bạch Mai Nguyễn Văn Hùng", "… Hà Nội Trịnh Đình An": the word is the name's last, and a common family
    name follows it, or one whose other parts are names too."""
    common = scan.lexicon.words.common_surnames
    return any(
        (scan.low(at + k) in common or names().evidence(scan.tokens.word[at + k : at + k + 3]) >= _SHORTEST_NAME)
        and name_starts(scan, at + k, stop)
        and scan.cap_run(at + k, stop, 6) - at - k >= _SHORTEST_NAME
        for k in (1, 2)
    )


def _inner_syllable(scan: Scan, at: int, stop: int) -> int:
    """ "Cơ khí Động lực": one syllable in lower case between capitals, no verb and no preposition; "Đồng bằng sông Cửu
    Long", "Lưới điện miền Trung": a word for a region or its waters before its name."""
    low = scan.low(at)
    opened = scan.cap(at - 1) or low in scan.lexicon.words.landforms
    words = scan.lexicon.words
    between = opened and scan.cap(at + 1) and at + 1 < stop and low.isalpha()
    verb = between and scan.lexicon.cues.starts_at(scan.tokens.low, at, stop)  # "phối hợp", and no "Phân phối Điện"
    if not between or low in words.little or low in words.arising or verb:
        return 0
    return 0 if name_starts(scan, at + 1, stop) or scan.lexicon.titles.starts_at(scan.tokens.low, at + 1, stop) else 1


def _ordinary_run(scan: Scan, at: int, stop: int) -> int:
    """Length of a run of ordinary words that belongs to the name; a verb that only looks like one does not."""
    words, end = scan.lexicon.words, at
    while end < stop and not scan.cap(end) and scan.low(end) in words.ordinary:
        word = level_word(scan, end)
        if word is not None and scan.cap(word[2]):
            break
        if end > at and noun_pair(scan, end) and scan.low(end + 1) not in words.ordinary:
            break  # "chợ đầu mối"
        end += 1
    goes_on = end < stop and (scan.cap(end) or scan.low(end) in ("và", "của", "-", "–"))
    goes_on |= end - at > 2 and level_word(scan, end) is not None
    goes_on |= scan.low(end) == "số" and scan.low(end + 1).isdigit()
    verb = f"{scan.low(at)} {scan.low(at + 1)}" in words.verb_like
    told = end < stop and (
        scan.low(end).isalpha() or (scan.low(end) in (",", ":") and scan.cap_run(at - 2, at, 2) == at)
    )
    return 0 if verb and not goes_on and told else end - at


def _closing(scan: Scan, at: int, stop: int) -> int:
    for end in range(at + 1, min(at + 14, stop)):
        if scan.low(end) in ("”", '"', "’"):
            return end + 1
    return at
