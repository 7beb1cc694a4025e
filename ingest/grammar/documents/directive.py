"""Formal documents: type, number and symbol, date, issuer, title; or a named act ("Luật Đất đai")."""

from __future__ import annotations

import re

from graph.records import replace
from ingest.grammar.bodies.body import body_at
from ingest.grammar.documents.acts import amended, bare_year, named_act, names_acts
from ingest.grammar.documents.commadays import behind_comma
from ingest.grammar.documents.issuers import with_issuer
from ingest.grammar.events.event import event_at
from ingest.grammar.pieces import DirectiveRef, EventRef
from ingest.grammar.quantities import counted_before
from ingest.grammar.scan import Scan

# Number and symbol as Party and State write them: 24-CT/TU, 23 – NQ/TW, 31/2020/QĐ-UBND, 16/CT-TTg, 45/2019/QH14.
# The year may stand behind a hyphen (19-2017/NQ-CP), and in papers of the nineties within the symbol (41/QĐ/1998/BCN).
_WITHIN = r"(?:19|20)\d\d(?=[-/][A-ZĐƯ])"
_MARK = r"(?:[-–/]|\s?[-–/]\s?(?-i:(?=[A-ZĐƯ\d])))"  # "43 - CP", and no "01/QĐ - thuộc Sở A"
SYMBOL = rf"[A-ZĐƯa-zđư][\wĐđƯư&.]*(?:{_MARK}(?:[A-ZĐƯ][\wĐđƯư&.]*|{_WITHIN})){{0,6}}\d{{0,2}}"
NUMBER = re.compile(
    rf"(?:số\s*:?\s*)?(\d{{1,5}}(?:[A-Za-z](?!\w))?)(?:\s?/\s?(\d{{4}})|-({_WITHIN}))?(?:\s?[-–/]\s?({SYMBOL}))?",
    re.IGNORECASE,
)
# A symbol that no mark parts from its number: 2085QĐ-TTg, 15 QĐ-UBND, 119 SL.
_BESIDE = re.compile(r" ?(([A-ZĐ]{2,4})(?:[-–/][A-ZĐƯ][\wĐđƯư&-]*)?)(?!\w)")
_YEAR_IN_SYMBOL = re.compile(r"[-/]((?:19|20)\d\d)(?=/|$)")
_TERM = re.compile(r"\(?\s*[Kk]h[óo][áa]\s+([IVX]+)\s*\)?")
_OF_YEAR = re.compile(r" năm (?:19|20)\d\d(?! ?[-–])")
_DAY_ALONE = re.compile(r"\s*,?\s*\(?ngày\s+\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\)?(?![\d/.-])")
_COMMITTEE = "Ban Chấp hành Trung ương Đảng"
_CLAUSE = frozenset((",", ";", "(", ":", ".", "“"))
_ABOUT = 8  # so many words tell at most what a document is about before its number
_NAMED_CENTRE = re.compile(r"\s*(?:Trung ương|T\.?\s?Ư|TW)\s*(?:lần thứ\s*)?(\d{1,2}|[IVX]+)", re.UNICODE)


def directive_at(scan: Scan, at: int, stop: int) -> DirectiveRef | None:
    """The document named here."""
    hit = scan.lexicon.directives.longest(scan.tokens.low, at, stop)
    if hit is None:
        return None
    ref = DirectiveRef(at, hit[1], hit[0])
    if scan.cap(at) and ((again := _again(scan, ref.last)) or _of_itself(scan, ref)):
        return replace(ref, last=ref.last + again, own=True)
    if scan.low(at - 1) == "hành" and (_follows_here(scan, ref.last) or _told_below(scan, ref, stop)):
        return replace(ref, own=True)
    found = numbered(scan, _qualified(scan, ref), stop) or _after_colon(scan, ref, stop)
    if found is None and (counted_before(scan, at) or _some_of(scan, at)):
        return None  # "thông qua 24 nghị quyết về …", "ban hành một số nghị quyết về …": none of them is named
    if found is None and ref.kind.titled != "no":
        return _named(scan, ref, stop)
    by_event = None if found else _of_event(scan, ref, stop) or _of_plenum(scan, ref, stop)
    return by_event or completed(scan, found or ref, stop)


def _follows_here(scan: Scan, at: int) -> bool:
    """Does its own text follow: "Huyện ủy ban hành Nghị quyết như sau:", "… ban hành kế hoạch thực hiện như sau:"?"""
    at += 2 * (" ".join(scan.tokens.low[at : at + 2]) in scan.lexicon.words.to_carry_out)
    return scan.tokens.low[at : at + 2] == ["như", "sau"]


def _some_of(scan: Scan, at: int) -> bool:
    words = scan.lexicon.words.some_documents
    return scan.low(at - 1) in words or " ".join(scan.tokens.low[max(at - 2, 0) : at]) in words


def _again(scan: Scan, at: int) -> int:
    """So many words say that a document was spoken of: "Nghị quyết này", "Chỉ thị nêu trên"; none where they do not."""
    said = scan.tokens.low[at : at + 2]  # of which the text may have one at its end
    sizes = range(len(said), 0, -1)
    return next((n for n in sizes if " ".join(said[:n]) in scan.lexicon.words.again), 0)


def _told_below(scan: Scan, ref: DirectiveRef, stop: int) -> bool:
    """ "Ủy ban nhân dân tỉnh ban hành Kế hoạch về phòng, chống cháy rừng như sau:": does the sentence end so?"""
    ends = scan.tokens.low[stop - 3 : stop] == ["như", "sau", ":"]
    return ends and scan.cap(ref.first) and scan.low(ref.last) != "số"


def _of_itself(scan: Scan, ref: DirectiveRef) -> bool:
    """ "… ban hành Quy định số 4. Quy định thay thế Quy định số 3": does a sentence open with the type alone?"""
    if ref.first == 0 or scan.low(ref.first - 1) != "." or names_acts(scan, ref):
        return False
    does = scan.tokens.low[ref.last : ref.last + 2]
    return not scan.lexicon.words.self_acts.isdisjoint((*does[:1], " ".join(does)))


def _after_colon(scan: Scan, ref: DirectiveRef, stop: int) -> DirectiveRef | None:
    """ "các Nghị định của Chính phủ: số 181/2004/NĐ-CP về A; số 188/2004/NĐ-CP về B": the first of the list."""
    if scan.low(ref.first - 1) not in scan.lexicon.words.several:
        return None
    led = with_issuer(scan, ref, stop)
    return numbered(scan, replace(led, last=led.last + 1), stop) if scan.low(led.last) == ":" else None


def _qualified(scan: Scan, ref: DirectiveRef) -> DirectiveRef:
    """ "Nghị quyết chuyên đề số 15-NQ/HU", "Quyết định xử phạt vi phạm hành chính số 5/QĐ-XPHC": words between the type
    and the number, of quality or, where the mark is that of the type, of what it is about."""
    at, near = ref.last, scan.tokens.low[ref.last : ref.last + _ABOUT + 1]
    if "số" not in near or ref.kind.titled != "no":
        return ref
    while at - ref.last < _ABOUT and scan.low(at).isalpha() and not scan.cap(at) and scan.low(at) != "số":
        at += 1
    if at == ref.last or scan.low(at) != "số":
        return ref
    words = " ".join(scan.tokens.low[ref.last : at])
    marked = NUMBER.match(scan.text, scan.tokens.start[at])
    letters = re.findall(r"[A-ZĐƯa-zđư]+", marked[4] or "") if marked is not None else []
    said = words in scan.lexicon.words.qualities or not {*ref.kind.symbols}.isdisjoint(letters)
    return replace(ref, last=at) if said else ref


def completed(scan: Scan, ref: DirectiveRef, stop: int) -> DirectiveRef:
    """With the date and the issuer that follow its number, the one before the other or behind it."""
    dated = _dated(scan, ref, stop)
    found = with_issuer(scan, dated if dated.date else _without_year(scan, dated), stop)
    found = found if found.issuer or dated.date else dated
    if found.date is not None or found.last == ref.last or scan.low(found.last) == "ra":
        return found
    late = _dated(scan, found, stop)
    if scan.low(found.last) == ",":
        same = late.date is not None and numbered_year(late.symbol or "") in (None, late.date[:4])
        return (behind_comma(scan, late, stop) if same else None) or found
    return late if found.number is not None or scan.low(late.last) in scan.lexicon.words.opens_title else found


def _without_year(scan: Scan, ref: DirectiveRef) -> DirectiveRef:
    """ "Quyết định số 21-QĐ/TW ngày 20/5 của Bộ Chính trị": past a day that is no date where nothing tells its year."""
    if ref.number is None or "ngày" not in scan.tokens.low[ref.last : ref.last + 2]:
        return ref
    match = _DAY_ALONE.match(scan.text, scan.tokens.end[ref.last - 1])
    return replace(ref, last=scan.tokens.at(match.end())) if match is not None else ref


def numbered(scan: Scan, ref: DirectiveRef, stop: int, *, said: bool = False) -> DirectiveRef | None:
    """With the number and symbol that follow; ``said``: the word "số" stands before them."""
    if ref.last >= stop:
        return None
    start = scan.tokens.start[ref.last]
    match = NUMBER.match(scan.text, start, scan.tokens.end[stop - 1])
    if match is None:
        return None
    number, year, symbol = match[1], match[2] or match[3], match[4]
    said = said or match.group().lower().startswith("số")
    if (symbol and not re.search(r"[A-ZĐƯ]{2}|/|^[A-ZĐ]\d\d", symbol)) or (symbol and symbol[0].islower()):
        symbol, end = None, max(match.end(2), match.end(3)) if year else match.end(1)
    else:
        end = match.start() + len(match.group().rstrip("."))
    if not symbol and not year and (beside := _beside(scan, ref, end, stop, said=said)) is not None:
        return replace(ref, last=scan.tokens.at(beside.end()), number=number, symbol=_marked(beside[1]))
    if not symbol and not said and not _plain(scan, ref, number, end):
        return None
    last = scan.tokens.at(end)
    rest = scan.text[match.end(1) : end] if year or symbol else None
    return replace(ref, last=last, number=number, symbol=tight(rest) if rest else None)


def _beside(scan: Scan, ref: DirectiveRef, end: int, stop: int, *, said: bool) -> re.Match[str] | None:
    """A symbol of the type right behind the number; behind "số" any that names an office ("số 1268 TC/UB-TH")."""
    match = _BESIDE.match(scan.text, end, scan.tokens.end[stop - 1])
    if match is None:
        return None
    office = said and match[1][len(match[2]) + 1 :].startswith(tuple(scan.lexicon.words.symbol_offices))
    return match if office or match[2] in ref.kind.symbols else None


def _marked(symbol: str) -> str:
    """With the mark that parts it from a number: 7-KH/TU of the Party, 15/QĐ-UBND of the State."""
    return f"{'-' if '/' in symbol else '/'}{symbol}"


def _plain(scan: Scan, ref: DirectiveRef, number: str, end: int) -> bool:
    """ "Nghị quyết 39", "Chỉ thị 05 ngày 4-5-2016": a bare number right after the type, which counts nothing ("Kế
    hoạch 5 năm", "Chương trình 30 ngày")."""
    following = scan.text[end : end + 15].lower()
    counted = re.match(r"\s*(?:%|năm|tháng|ngày(?! ?\d)|điểm|đồng|tỷ|triệu|người|nội|nhóm|[/.,]\d)", following)
    counted = None if _OF_YEAR.match(following) and ref.kind.name not in scan.lexicon.words.for_years else counted
    signed = scan.low(ref.first - 1) == "ký" and _act_follows(scan, end)
    named = scan.cap(ref.first) or not ref.kind.weak or signed or _in_small(scan, ref, end)
    return named and ref.kind.titled == "no" and len(number) <= 4 and counted is None


def _in_small(scan: Scan, ref: DirectiveRef, end: int) -> bool:
    """ "theo chỉ thị 16, …", "…, chỉ thị 16 của Thủ tướng": a number that counts nothing behind a word that is no
    verb."""
    words, at = scan.lexicon.words, scan.tokens.at(end)
    if ref.kind.name not in words.small_types or (at < len(scan.tokens) and scan.low(at) not in words.behind_number):
        return False
    before = scan.low(ref.first - 1)
    return ref.first == 0 or before in words.citing or before in words.several or before in _CLAUSE


def _act_follows(scan: Scan, end: int) -> bool:
    """ "đã ký quyết định 315 bổ nhiệm ông A": what the document does stands behind its number."""
    return scan.lexicon.cues.longest(scan.tokens.low, scan.tokens.at(end), len(scan.tokens)) is not None


def tight(symbol: str) -> str:
    """A symbol without the spaces around its marks: "23 – NQ/TW" is 23-NQ/TW."""
    return re.sub(r"\s*([-–/])\s*", lambda m: "-" if m.group(1) in "-–" else "/", symbol).rstrip(".")


def number_fields(number: str, symbol: str, date: str | None) -> list[tuple[str, str]]:
    """Number, symbol and year as fields of an identity: 30/2020/NĐ-CP is number 30, year 2020, symbol NĐ-CP.

    ``symbol`` begins with the mark that parts it from the number; the year in it comes before that of the ``date``.
    """
    mark = _YEAR_IN_SYMBOL.search(symbol)
    year = mark.group(1) if mark is not None else (date or "")[:4]
    plain = (symbol if mark is None else symbol[: mark.start()] + symbol[mark.end() :]).lstrip("-–/")
    fields = [("number", number.lstrip("0") or "0"), ("symbol", plain), ("year", year)]
    return [(name, value) for name, value in fields if value]


def _dated(scan: Scan, ref: DirectiveRef, stop: int) -> DirectiveRef:
    """With the date that stands right after it ("ngày 7-8-2023", "(ngày 7-8-2023)", ", ngày …")."""
    at = ref.last
    while at < stop and scan.low(at) in (",", "(", "ký", "ra"):
        at += 1
    at += at < stop and scan.low(at) in scan.lexicon.words.day_slips
    date = scan.dates.get(scan.tokens.start[at]) if at < stop else None
    if date is None or date.precision not in ("day", "month", "year"):
        return ref
    if date.precision == "year" and scan.low(ref.last) == ",":
        return ref  # "theo Kết luận số 24, năm 2017 …": when something else was
    end = scan.tokens.at(date.end)
    return replace(ref, last=end + (scan.low(end) == ")"), date=date.iso)


def _named(scan: Scan, ref: DirectiveRef, stop: int) -> DirectiveRef | None:
    """ "Luật Phòng, chống tham nhũng", "Hiến pháp năm 2013": a named act, its name in the words that follow."""
    named = named_act(scan, ref, stop)
    if named is not None and scan.low(named.last) == "số":  # "Bộ luật Hình sự số 100/2015/QH13" is known by its name
        said = numbered(scan, named, stop)
        named = replace(named, last=said.last, date=numbered_year(said.symbol or "")) if said is not None else named
    if named is None or amended(scan, named.first):
        return named
    dated = _dated(scan, named, stop)
    dated = dated if dated.date else bare_year(scan, named, stop)
    return with_issuer(scan, dated, stop) if dated.title and scan.low(dated.last) == "của" else dated


def numbered_year(symbol: str) -> str | None:
    """The year in the number of a document: "30/2020/NĐ-CP"."""
    year = _YEAR_IN_SYMBOL.search(symbol)
    return year.group(1) if year is not None else None


def _of_event(scan: Scan, ref: DirectiveRef, stop: int) -> DirectiveRef | None:
    """ "Nghị quyết Đại hội XIII của Đảng", "Nghị quyết kỳ họp thứ 3 HĐND tỉnh": who passed it stands in its name; the
    programme of a session is none."""
    at = ref.last + (scan.low(ref.last) == "của")
    if ref.kind.weak or scan.low(at) not in ("đại", "hội", "kỳ"):
        return None
    if scan.low(at) == "kỳ":
        return _of_session(scan, ref, event_at(scan, at, stop), stop)
    event = event_at(scan, at, stop)
    if event is None or event.name is None or not (event.ordinal or (event.kind.named and scan.cap(ref.first))):
        return None
    words = scan.tokens.low[event.first : event.last]
    if {"các", "cấp"} <= set(words):
        return None
    centre = event.body if event.body is not None and event.body.head.name == _COMMITTEE else None
    held = centre.first - event.first if centre is not None else 0
    cut = next((k for k, word in enumerate(words) if word in ("về", ",") and k + 1 != held), None)
    if cut is not None:  # what it is about, or who acts after it
        end = event.first + cut
        event = replace(event, last=end, name=scan.tokens.text(event.first, end))
    elif centre is not None and scan.low(centre.first - 1) == ",":  # "Hội nghị lần thứ 7, Ban Chấp hành Trung ương …"
        parts = (event.first, centre.first - 1), (centre.first, event.last)
        event = replace(event, name=" ".join(scan.tokens.text(*part) for part in parts))
    return replace(ref, last=event.last, event=event)


def _of_session(scan: Scan, ref: DirectiveRef, event: EventRef | None, stop: int) -> DirectiveRef | None:
    """ "Nghị quyết kỳ họp thứ 14 - HĐND tỉnh khóa XIV": known by the council, which may stand behind a dash."""
    if event is None or event.name is None or event.ordinal is None:
        return None
    if event.body is None and scan.low(event.last) in ("-", "–", ","):
        body = body_at(scan, event.last + 1, stop)
        if body is None:
            return None
        last = body.last + 2 * (scan.low(body.last) == "khóa")
        event = replace(event, last=last, body=body, name=f"{event.name} {scan.tokens.text(body.first, last)}")
    if event.body is None or event.name is None:
        return None
    return replace(ref, last=event.last, event=replace(event, name=event.name[0].lower() + event.name[1:]))


def _of_plenum(scan: Scan, ref: DirectiveRef, stop: int) -> DirectiveRef | None:
    """ "Nghị quyết Trung ương 4 (khóa XII)": the plenum's number stands last."""
    match = None if ref.kind.name != "Nghị quyết" else _NAMED_CENTRE.match(scan.text, scan.tokens.end[ref.last - 1])
    if match is None:
        return None
    title, end = f"Trung ương {match.group(1)}", match.end()
    term = _TERM.match(scan.text, end + (scan.text[end : end + 1] in " ,") or end)
    if term is not None:
        title, end = f"{title} khóa {term.group(1)}", term.end()
    return replace(ref, last=min(scan.tokens.at(end), stop), title=title)
