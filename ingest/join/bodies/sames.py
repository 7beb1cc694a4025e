"""Names of one document that mean one body: cut short, without the legal form, by the letters in brackets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ingest.grammar.pieces import Body, PlaceRef
from ingest.grammar.scan import Scan
from ingest.join.bodies.spelt import even, shortened, spelt
from ingest.lexicon import lexicon
from ingest.lexicon.entries import Head

_SCHOOL, _INSPECTORATE, _FIRM = "trường", "Thanh tra", "công ty "


def same_titles(
    titles: Iterable[str], countries: Container[str], apart: Container[str], told: Container[tuple[str, str]] = ()
) -> dict[str, str]:
    """The fuller form of each title that means the same body as another one of a document, as they are spelt there;
    ``apart``: titles that the document gives to what comes of a body of another name; ``told``: pairs of which it tells
    that the one came of the other."""
    marked = dict(_marked(sorted(titles)))
    low = [title for title in sorted(titles) if title not in marked]
    pairs = (
        *marked.items(),
        *shortened(low, countries),
        *_without_form(low),
        *_schools(low),
        *_branded(low),
        *_of_group(low),
    )
    found = {short: long for short, long in pairs if not (short in apart or long in apart or (short, long) in told)}
    return {short: _last(found, short) for short in found}


def _last(found: Mapping[str, str], title: str) -> str:
    """The fullest form: none leads back to one before."""
    while title in found:
        title = found[title]
    return title


def _marked(titles: list[str]) -> Iterator[tuple[str, str]]:
    """ "Bộ Văn hóa - Thể thao và Du lịch" beside "Bộ Văn hóa, Thể thao và Du lịch"."""
    first: dict[str, str] = {}
    for title in titles:
        if (known := first.setdefault(even(title), title)) != title:
            yield title, known


def _without_form(titles: list[str]) -> Iterator[tuple[str, str]]:
    """ "Công ty Sông Trà" where the text has one "Công ty Cổ phần Sông Trà", and no "Công ty TNHH Sông Trà"; "Tập đoàn
    Sông Trà" where it has one "Công ty Cổ phần Tập đoàn Sông Trà"."""
    plain = {title: _formless(title) for title in titles}
    fuller = Counter(bare for title, bare in plain.items() if bare != title)
    for title, bare in plain.items():
        if bare != title and bare in plain and fuller[bare] == 1:
            yield bare, title


def _formless(title: str) -> str:
    for form in sorted({full for _, full in lexicon().words.legal_spellings}, key=len, reverse=True):
        bare = title.replace(f" {form} ", " ")
        title = bare.removeprefix(_FIRM) if bare != title and _headed(bare.removeprefix(_FIRM)) else bare
    return title


def _headed(title: str) -> bool:
    """ "Công ty Cổ phần Tập đoàn Sao Mai": is what stands after the form a body by itself?"""
    words = title.split()
    return lexicon().heads.longest(words, 0, len(words)) is not None


def _branded(titles: list[str]) -> Iterator[tuple[str, str]]:
    """ "Vingroup" beside "Tập đoàn Vingroup": one word that is the whole name of one firm."""
    brands: dict[str, list[str]] = {title: [] for title in titles if " " not in title}
    for title in titles if brands else ():
        *kind, brand = _formless(title).split()
        head = lexicon().heads.longest(kind, 0, len(kind)) if brand in brands else None
        if head is not None and head[1] == len(kind) and "parent" not in head[0].takes:
            brands[brand].append(title)
    return ((brand, fuller[0]) for brand, fuller in brands.items() if len(fuller) == 1)


def _of_group(titles: list[str]) -> Iterator[tuple[str, str]]:
    """ "Công ty Than Hà Tu" beside "Công ty Than Hà Tu - TKV": the name without the group that the firm is of."""
    fuller: dict[str, list[str]] = {title: [] for title in titles}
    for title in titles:
        bare, dash, group = title.rpartition("-")
        if dash and " " not in group and bare in fuller and _FIRM in bare:
            fuller[bare].append(title)
    return ((bare, full[0]) for bare, full in fuller.items() if len(full) == 1)


def _schools(titles: list[str]) -> Iterator[tuple[str, str]]:
    """ "Đại học Sông Trà" beside "Trường Đại học Sông Trà"."""
    known = set(titles)
    for title in titles:
        if (school := f"{_SCHOOL} {title}") in known:
            yield title, school


def in_full(body: Body, local: Mapping[str, Sequence[Body]]) -> Body:
    """ "Bệnh viện Bát Xát" beside "Bệnh viện Đa khoa huyện Bát Xát", "Hội Chè Lào Cai" beside "Hội Chè tỉnh Lào Cai":
    the body as the text has it in full; ``local``: those that it names with a territory, by their titles."""
    if not body.head.takes & {"name", "sector"} or body.parent is not None:
        return body
    fuller = _with_kind(body, local) if body.place is not None else _with_level(body, local)
    full = {one.title.lower(): one for one in fuller}
    one = next(iter(full.values())) if len(full) == 1 else None
    return replace(body, head=one.head, title=one.title, place=one.place) if one is not None else body


def _with_kind(body: Body, local: Mapping[str, Sequence[Body]]) -> Iterator[Body]:
    """Bodies of the territory of a head that stands alone, which say what kind of it they are."""
    place = body.place
    if place is None or body.title != body.head.name:
        return
    for title, bodies in local.items():
        if title.startswith(f"{spelt(body.title)} "):
            yield from (one for one in bodies if _one_place(place, one.place))


def _with_level(body: Body, local: Mapping[str, Sequence[Body]]) -> Iterator[Body]:
    """Bodies whose territory is told with its level, where this one has its name within its own."""
    words = spelt(body.title).split()
    for cut in range(1, len(words)):
        for one in local.get(" ".join(words[:cut]), ()):
            place = one.place
            if place is not None and place.level and (place.name or "").lower() == " ".join(words[cut:]):
                yield one


def _one_place(left: PlaceRef, right: PlaceRef | None) -> bool:
    """May two references mean one territory: one name, and no two levels?"""
    return right is not None and left.name == right.name and (left.level in (None, right.level) or right.level is None)


def bracketed(scan: Scan, named: Iterable[Body]) -> dict[str, str]:
    """ "Tổng công ty PVC" after "Tổng công ty Xây lắp Sông Trà (PVC)": the title by letters, and the title in full."""
    found: dict[str, str] = {}
    named = list(named)
    opened = {body.first: body for body in named}
    for body in named:
        at = body.last
        other = opened.get(at + 1) if scan.low(at) == "(" else None
        if other is not None and scan.low(other.last) == ")":
            found.update(_cut_short(other.title, (part.title for part in body.nested() if part.last == at)))
        letters = scan.tokens.word[at + 1] if scan.low(at) == "(" and scan.low(at + 2) == ")" else ""
        if letters and (head := scan.lexicon.head_by_name.get(letters)) is not None and head is not body.head:
            found.setdefault(spelt(letters), spelt(body.title))  # "Ngân hàng Sông Trà (TraBank)"
        if letters.isupper() and letters.isalpha() and body.place is None and body.parent is None:
            short = spelt(f"{body.head.name} {letters}")
            found.setdefault(short, spelt(body.title))
    return found


def _cut_short(short: str, fuller: Iterable[str]) -> Iterator[tuple[str, str]]:
    """ "Công ty Cổ phần Tập đoàn Vina Sao (Tập đoàn Sao)": words of the name before it, in their order, and fewer."""
    for full in map(spelt, fuller):
        rest = iter(full.split())
        if spelt(short) != full and all(word in rest for word in spelt(short).split()):
            yield spelt(short), full


def arising(scan: Scan, named: Iterable[Body]) -> frozenset[str]:
    """Titles that stand where a text tells what a body became, or what it came of: "… chuyển thành Công ty X"."""
    told = lexicon().words.arising
    lasts = frozenset(phrase.rpartition(" ")[2] for phrase in told)
    return frozenset(
        spelt(body.title)
        for body in named
        if scan.low(body.first - 1) in lasts
        if any(" ".join(scan.tokens.low[body.first - n : body.first]) in told for n in (1, 2))
    )


def of_government(head: Head) -> bool:
    """ "Thanh tra thuộc UBND tỉnh X", "Phòng Nội vụ UBND huyện Y": is it called after the territory?"""
    return "place" in head.takes and ("sector" in head.takes or head.name == _INSPECTORATE)
