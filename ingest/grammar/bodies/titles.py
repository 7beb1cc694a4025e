"""The title of a body: its head with what names it (sector, purpose, number, country, a name of its own)."""

from __future__ import annotations

from graph.records import replace
from ingest.grammar.bodies.abroad import abroad, of_country
from ingest.grammar.bodies.freenames import free_name_end
from ingest.grammar.bodies.purposes import purpose_end
from ingest.grammar.bodies.rites import mourned
from ingest.grammar.bodies.sectorends import after_dash, longer, plain_end
from ingest.grammar.bodies.words import new_title, noun_pair, verb
from ingest.grammar.countries import HOME
from ingest.grammar.countries import of_country as of_country_named
from ingest.grammar.names import full_place
from ingest.grammar.people import name_starts
from ingest.grammar.pieces import Body
from ingest.grammar.places import level_word, place_at
from ingest.grammar.scan import Scan
from ingest.grammar.spelling import foreign
from ingest.lexicon.entries import Sector
from ingest.lexicon.names import names

# In "Trưởng phòng Kế hoạch", "Phó phòng Kế hoạch" the head of the body stands in lower case after one of these.
_PURPOSES = frozenset(("purpose", "contest", "council"))
_ARMS = (4, 3, 2, 1)  # so many words the name of an arm has
_OFFICES = ("Sở", "Bộ", "Ty")  # their sector may stand in lower case: "Sở y tế"
_PROVINCE = 4  # so many words has the name of a province at most
# So many words has a title, and a person's name, whose parts count so much where no list would doubt it.
_TITLE, _PERSON, _SURE = 6, 4, 4
_APPOSED = frozenset((",", "-", "–", "(", "là", "làm"))  # "ông A, Giám đốc Công ty Lê Bảo Minh"
_INSTITUTE, _NUMBERED = "Viện", 3
_SCHOOL = "Trường"  # "Chủ tịch Hội đồng trường Nguyễn Văn An" names a person, and no school


def closed(scan: Scan, body: Body, stop: int) -> Body | None:
    """A body that is whole with its head, a number or a country; None where a title or a complement has to follow."""
    takes = body.head.takes
    branch = _branch(scan, body, stop) if "nothing" in takes else None
    if branch is not None:
        return branch
    land = abroad(scan, body, stop) if "country" in takes else None
    if land is not None or "nothing" in takes:
        return land or _of_brand(scan, body, stop) or body
    return _numbered(scan, body, stop) if "number" in takes else None


def _branch(scan: Scan, body: Body, stop: int) -> Body | None:
    """ "Mặt trận Tổ quốc Việt Nam tỉnh X", "Hội Nông dân Việt Nam huyện Y": the union's body in a territory."""
    if "place" in body.head.takes:  # "Giáo hội Phật giáo Việt Nam tỉnh X"
        own = place_at(scan, body.last, stop)
        return replace(body, place=own, last=own.last) if own is not None and own.level is not None else None
    whole = body.head.name.removesuffix(f" {HOME}")
    names = (f"Ủy ban {body.head.name}", whole) if whole != body.head.name else ()
    heads = (scan.lexicon.head_by_name.get(name) for name in names)
    head = next((head for head in heads if head is not None and "place" in head.takes), None)
    place = place_at(scan, body.last, stop) if head is not None else None
    if head is None or place is None or place.level is None:
        return None
    return replace(body, head=head, title=head.name, place=place, last=place.last)


def _of_brand(scan: Scan, body: Body, stop: int) -> Body | None:
    """ "VNPT Lào Cai", "VNPT TP.HCM": the branch of a firm that is called by its brand."""
    word = scan.text[scan.tokens.start[body.first] : scan.tokens.end[body.last - 1]]  # the document may spell it out
    brand = word.isascii() and word.isalpha() and (body.last == body.first + 1 or not word.isupper())
    place = place_at(scan, body.last, stop, nested=0) if brand else None
    if place is None or place.name is None or scan.cap(place.last):
        return None
    name = place.name if place.level == "province" else full_place(place)  # "thành phố Lào Cai" is not the province
    return replace(body, last=place.last, title=f"{word} {name}", whole=True)


def titled(scan: Scan, body: Body, stop: int) -> Body:
    """The body with the sector or the purpose that follows its head."""
    if "sector" in body.head.takes:
        body = _sector(scan, body, stop) or body
    if not _PURPOSES.isdisjoint(body.head.takes):
        body = _for(scan, body, stop) or body
    return mourned(scan, body, stop) if "contest" in body.head.takes else body


def named(scan: Scan, body: Body, stop: int) -> Body:
    """The body with its own name, where its head takes one and nothing has named it yet."""
    if body.title != body.head.name or "name" not in body.head.takes:
        return body
    return _armed(scan, body, stop) or _named(scan, body, stop) or body


def _armed(scan: Scan, body: Body, stop: int) -> Body | None:
    """ "Lữ đoàn xe tăng 203", "Trung đoàn Bộ binh 141": what the unit fights with, and its number."""
    if not scan.cap(body.first):
        return None
    low, arms = scan.tokens.low, scan.lexicon.words.arms
    sizes = (n for n in _ARMS if " ".join(low[body.last : body.last + n]) in arms)
    at = body.last + next(sizes, 0)
    end = at + (scan.low(at) == "số") + 1
    if at == body.last or end > stop or not scan.low(end - 1).isdigit():
        return None
    return replace(body, last=end, title=f"{body.head.name} {scan.tokens.text(body.last, end)}")


def _sector(scan: Scan, body: Body, stop: int) -> Body | None:
    if _one_word(scan, body):
        return None
    hit = scan.lexicon.sectors.longest(scan.tokens.low, body.last, stop)
    if hit is not None and (scan.cap(body.last) or body.head.name in _OFFICES or _lowered(scan, body, hit[1])):
        return _of_sector(scan, body, *hit, stop)
    opened = scan.cap(body.first) or scan.low(body.first - 1) in scan.lexicon.words.leading
    if "name" in body.head.takes or not (scan.cap(body.last) and opened) or level_word(scan, body.last):
        return None
    low = scan.low(body.last)
    if name_starts(scan, body.last, stop) and (not scan.cap(body.first) or low in scan.lexicon.words.common_surnames):
        return None  # "Phó Giám đốc Sở Nguyễn Văn An"
    titled = scan.lexicon.titles.starts_at(scan.tokens.low, body.last, stop)
    if titled or new_title(scan, body.last, stop) or low in scan.lexicon.words.little:
        return None
    end = free_name_end(scan, body.last, stop)
    end = after_dash(scan, end, stop) if body.head.name == "Sở" else end
    end = _before_province(scan, body, end) if {"place", "sector"} <= body.head.takes else end
    end = _department_end(scan, body, end, stop) if end > body.last else end
    end = next((k for k in range(body.last + 1, end) if foreign(scan, k)), end)  # "Bộ trưởng Bộ Năng lượng Kate Brown"
    text = scan.tokens.text(body.last, end)
    return (
        of_country(scan, replace(body, last=end, title=f"{body.head.name} {text}"), stop) if end > body.last else None
    )


def _before_province(scan: Scan, body: Body, end: int) -> int:
    """ "Sở Giáo dục | Nghệ Tĩnh": a sector that no list has ends before its province."""
    for at in range(max(body.last + 1, end - _PROVINCE), end):
        hit = scan.places.longest(scan.tokens.low, at, end)
        if hit is not None and hit[1] == end and scan.cap(at) and any(unit.level == "province" for unit in hit[0]):
            return at
    return end


def _of_sector(scan: Scan, body: Body, sector: Sector, end: int, stop: int) -> Body | None:
    title = f"{body.head.name} {sector.name}"
    if body.head.name == _INSTITUTE and (number := _number_end(scan, end, stop)) > end:
        return replace(body, last=number, title=f"{title} {''.join(scan.tokens.word[end:number])}")  # "Viện Quân y 103"
    return of_country(scan, longer(scan, replace(body, last=end, title=title), stop), stop)


def _number_end(scan: Scan, at: int, stop: int) -> int:
    """Where a number that ends a name ends ("103", "7A"); ``at`` where none stands, but a count or a day."""
    if at >= stop or not scan.low(at).isdigit() or len(scan.low(at)) > _NUMBERED:
        return at
    after, tokens = at + 1, scan.tokens
    glued = after < len(tokens) and tokens.start[after] == tokens.end[at]
    letter = glued and len(tokens.word[after]) == 1 and tokens.word[after].isupper()
    if (glued and not (letter or tokens.low[after] in (",", ".", ";", ")"))) or (not glued and level_word(scan, after)):
        return at
    return after + letter


def _one_word(scan: Scan, body: Body) -> bool:
    """ "PHÒNG CHỐNG BÃO", "SỞ HỮU TRÍ TUỆ": in capitals throughout the head is half of what somebody does or has."""
    pair = scan.tokens.word[body.first : body.last + 1]
    return len(pair) == 2 and pair[1].isupper() and pair[0].isupper() and noun_pair(scan, body.first)


def _lowered(scan: Scan, body: Body, end: int) -> bool:
    """ "Cục chống tham nhũng": only the head has a capital; "Phòng chống tham nhũng" is what somebody does."""
    if scan.low(body.first - 1) in scan.lexicon.words.leading and not scan.cap(body.first):
        whole = scan.cap(end) or not scan.low(end).isalpha() or scan.low(end) in scan.lexicon.words.little
        return end - body.last >= 2 and (whole or level_word(scan, end) is not None)  # "trưởng phòng tổ chức"
    verb = (scan.low(body.first), scan.low(body.last)) in scan.lexicon.compounds
    return scan.cap(body.first) and bool(body.head.parents) and end - body.last >= 2 and not verb


def _numbered(scan: Scan, body: Body, stop: int) -> Body | None:
    """ "Đoàn 559", "Tiểu đoàn 307", "Trại giam số 5": named by a number."""
    at = body.last + (scan.low(body.last) == "số")
    if at >= stop or not scan.low(at).isdigit() or not scan.cap(body.first):
        return None
    return replace(body, last=at + 1, title=f"{body.head.name} {scan.tokens.text(body.last, at + 1)}")


def _named(scan: Scan, body: Body, stop: int) -> Body | None:
    numbered = body.head.alone == "always" and scan.low(body.last).isdigit()  # "tham mưu trưởng sư đoàn 330"
    if not (scan.cap(body.first) or scan.cap(body.last) or numbered):
        return None
    end = free_name_end(scan, body.last, stop)
    if end <= body.last or _is_place(scan, body, end):
        return None
    organ = "parent" in body.head.takes or scan.low(body.first - 1) == "đồng"  # "Chủ tịch HĐQT Nguyễn Văn An"
    if name_starts(scan, body.last, stop) and (organ or _led_by(scan, body, stop)):
        return None
    if "parent" in body.head.takes:  # "Khoa Nhi Bệnh viện X"
        end = next((k for k in range(body.last + 1, end) if new_title(scan, k, stop)), end)
        end = _department_end(scan, body, end, stop)
    if (
        body.head.parents and "parent" in body.head.takes
    ):  # "Cục Lễ tân Petrov", and no "Hội đồng tín dụng Ngân hàng TMCP Sông Trà"
        named = range(body.last + 1, end)
        strange = (k for k in named if foreign(scan, k) and not scan.tokens.word[k].isupper())
        end = next((k for k in strange if scan.low(k - 1).isalpha()), end)
    end = next((k for k in range(body.last + 1, end) if foreign(scan, k) and _of_land(scan, body.last, k)), end)
    name = scan.tokens.text(body.last, end)
    kind = name.lower() in scan.lexicon.words.type_names and level_word(scan, end) is not None
    if not kind and not _names(scan, body, name):  # "Trường Tiểu học xã X" has its territory for a name
        return None
    return _of_city(scan, replace(body, last=end, title=f"{body.head.name} {name}"), stop)


def _led_by(scan: Scan, body: Body, stop: int) -> bool:
    """ "Giám đốc Công ty Nguyễn Văn An", "Tổng Giám đốc Tập đoàn Lê Minh Tuấn cho biết": no firm's name has the mark of
    a man's or a woman's; another is a firm's where its title stands behind the name of who leads it."""
    if body.head.name.lower() not in scan.lexicon.words.firms:
        return False
    end = scan.cap_run(body.last, stop, _PERSON + 1)
    size = end - body.last
    if not _PERSON - 1 <= size <= _PERSON or scan.low(body.last) not in scan.lexicon.words.common_surnames:
        return False
    if scan.low(body.last + 1) in names().marks:
        return True
    titles, low = scan.lexicon.titles, scan.tokens.low
    ending = (
        k
        for k in range(max(body.first - _TITLE, 0), body.first)
        if (titles.longest(low, k, body.first) or (0, 0))[1] == body.first
    )
    opened = next(ending, None)
    if opened is None or scan.low(opened - 1) in _APPOSED:
        return False
    return scan.low(end).isalpha() and names().evidence(scan.tokens.word[body.last : end]) >= _SURE


def _department_end(scan: Scan, body: Body, end: int, stop: int) -> int:
    """ "Khoa Ngoại tổng hợp Bệnh viện X": where a department's name goes on, but "Khoa Sản phối hợp Bệnh viện X"."""
    fights = (
        " ".join(scan.tokens.low[end : end + 2]) in scan.lexicon.words.purposes
    )  # "Đội Kiểm soát phòng chống ma túy"
    does = verb(scan, end) and not (fights or scan.lexicon.sectors.starts_at(scan.tokens.low, end, end + 2))
    return plain_end(scan, body.first, end, stop) if body.head.owned and not does else end


def _of_city(scan: Scan, body: Body, stop: int) -> Body:
    """ "Đại học Luật Thành phố Hồ Chí Minh", "Học viện Cán bộ TP.HCM": the city, told as one, ends the name."""
    if body.head.name.lower() not in scan.lexicon.words.city_named or level_word(scan, body.last) is None:
        return body
    city = place_at(scan, body.last, stop)
    if city is None or city.name is None or city.word != "thành phố":
        return body
    return replace(body, last=city.last, title=f"{body.title} {full_place(city)}")


def _of_land(scan: Scan, at: int, end: int) -> bool:
    """ "Ủy ban liên Chính phủ Việt Nam - Liên bang Nga Ivan Petrov": no name goes on behind a country."""
    return of_country_named(scan.tokens.text(at, end), scan.lexicon.words.countries)


def _names(scan: Scan, body: Body, name: str) -> bool:
    """A kind of school, the country, "Hội" or the head of a firm alone, the head said twice, a number after a head that
    has a territory: no names."""
    head = scan.tokens.low[body.first : body.last]
    kind = name.lower() in scan.lexicon.words.type_names
    if (
        kind
        or name == HOME
        or name.lower() in scan.lexicon.words.unions | scan.lexicon.words.firms
        or scan.tokens.low[body.last : body.last + len(head)] == head
    ):
        return False
    if body.head.name == _SCHOOL and " " not in name and name.isalpha():  # "Tập đoàn Gỗ Trường Thành"
        return False
    return not (name.isdigit() and "place" in body.head.takes)


def _for(scan: Scan, body: Body, stop: int) -> Body | None:
    """ "Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19", "Ban Tổ chức Lễ hội Đền Thượng": named by what it is for."""
    led = scan.low(body.first - 1) in scan.lexicon.words.leading  # "Phó Trưởng ban tổ chức Lễ hội Đền Thượng"
    if not (scan.cap(body.first) or scan.cap(body.first + 1) or led):
        return None
    end = purpose_end(scan, body.last, stop, body.head.takes)
    if "contest" in body.head.takes and not any(scan.cap(k) for k in range(body.last + 1, end)):
        return None  # "Ban tổ chức lễ hội": of whichever, see ``of_whichever``
    purpose = scan.tokens.text(body.last, end)
    bare = purpose.lower() in scan.lexicon.words.type_names and level_word(scan, end) is None
    if end <= body.last or bare:
        return None
    return replace(body, last=end, title=f"{body.head.name} {purpose}")


def _is_place(scan: Scan, body: Body, end: int) -> bool:
    """Is the supposed name nothing but a territory ("Công an huyện …"), which is a complement and no name?"""
    place = place_at(scan, body.last, end)
    return place is not None and place.last == end and "place" in body.head.takes
