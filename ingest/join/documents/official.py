"""The directive that a document itself is: type and abstract from its heading, number and date from its letterhead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.dates import is_date
from graph.form import Field
from graph.text import canonical
from ingest.divide.patterns import starts_word
from ingest.find import Clause, Found
from ingest.grammar.documents.directive import tight
from ingest.grammar.documents.lettered import type_of_symbol
from ingest.join.documents.acts import proper
from ingest.join.documents.inforce import in_force
from ingest.join.documents.letterhead import Issuer, issuers, within
from ingest.join.documents.numbers import identified
from ingest.join.entities import Draft, Register
from ingest.lexicon.entries import DirectiveType
from ingest.lexicon.regimes import LETTER, regimes
from ingest.lexicon.trie import words_of

_HEADING = ("headline", "header", "letterhead")
_ABSTRACT = ("headline", "header", "lead")
_LINES = 4


@dataclass(frozen=True, slots=True)
class Own:
    """The document's own directive: ``at`` is the token where its heading begins, ``date`` that of the letterhead."""

    draft: Draft
    date: str | None
    at: int
    issuers: tuple[Issuer, ...]
    number: str
    """number and symbol of the letterhead, or nothing"""
    title: str
    norm: bool = False
    """a law, an ordinance: its articles say what shall be, not what happened"""
    in_force: str | None = None
    """the day from which on what it decides counts, if it names one"""


def own_directive(found: Found, register: Register) -> Own | None:
    """What a formal document is; None for an article."""
    if found.form is None:
        return None
    own = _unlisted(found, register) or _by_symbol(found, register) or _headed_by_type(found, register)
    return replace(own, in_force=in_force(found)) if own is not None else None


def _headed_by_type(found: Found, register: Register) -> Own | None:
    """What a heading with the name of a type says."""
    for k, clause in enumerate(found.clauses):
        hit = found.scan.lexicon.directives.longest(found.scan.tokens.low, clause.first, clause.last)
        if clause.part in _HEADING and hit is not None and (not _cites(found, hit[1]) or _whole(found, clause)):
            return _of_heading(found, register, k, hit[0], hit[1])
        if clause.part == "body":
            return None
    return None


def _by_symbol(found: Found, register: Register) -> Own | None:
    """ "Số: 35/QĐ-BYT" above what it is about: the letters of its number tell the type that a database left out."""
    said = found.form.first("number") if found.form is not None and found.form.first("type") is None else None
    kind = type_of_symbol(_number(found)[1]) if said is not None else None
    return _numbered(found, register, kind, said) if said is not None and kind is not None else None


def _unlisted(found: Found, register: Register) -> Own | None:
    """A letter has no heading, an invitation one that is an everyday word elsewhere: the form says what they are."""
    number, _ = _number(found)
    told = found.form.first("type") if found.form is not None else None
    kind = _headed(found, told.value) if told is not None else None
    if kind is None or told is None or (number is None and not _signed_unnumbered(found, kind)):
        return None
    return _numbered(found, register, kind, told)


def _numbered(found: Found, register: Register, kind: DirectiveType, told: Field) -> Own:
    """A document without a heading that names its type; ``told``: what tells it."""
    number, symbol = _number(found)
    start = found.clean.find(told.spans[0])[0]
    opened = next((k for k, c in enumerate(found.clauses) if found.scan.tokens.end[c.last - 1] > start), 0)
    clause, date, title = found.clauses[opened], _date(found), _subject(found)
    title = title.lower() if title.isupper() else title
    about = f"về việc {title}" if kind.name == LETTER and title else title
    titles = (("title", about),) if about else ()
    name = f"{kind.name} số {number}{symbol}" if number is not None else f"{kind.name} {title}"
    known = identified(kind, number, symbol, date, found.scan.lexicon) if number is not None else ()
    span = found.span(clause.first, clause.last)
    draft = register.imply("Directive", name.lower(), name, (("type", kind.name), *titles, *known), span)
    makers = issuers(found, opened) if number is not None else ()  # minutes are those of a meeting
    return Own(draft, date, clause.first, makers, f"{number or ''}{symbol}", title)


def _signed_unnumbered(found: Found, kind: DirectiveType) -> bool:
    """Minutes, which need no number: known by what they are about, if somebody signed them."""
    freed = any(kind.name in types and "number" in components for types, components in regimes().without)
    signed = found.form is not None and any(one.field("name") is not None for one in found.form.signatures)
    return freed and signed and bool(_subject(found))


def _headed(found: Found, name: str) -> DirectiveType | None:
    """The type of what is a directive by its form alone: a letter, or a type that only headings know."""
    listed = found.scan.lexicon.directive_type(name)
    if listed is not None:
        return listed if name == LETTER else None
    words = words_of(name)
    hit = regimes().types.longest(words, 0, len(words))
    return DirectiveType(name, hit[0].symbols, True, "", False, (), (), ()) if hit is not None else None


def _subject(found: Found) -> str:
    """What a letter is about, without "V/v" or "Về việc"."""
    abstract = found.form.first("abstract") if found.form is not None else None
    words = canonical(abstract.value) if abstract is not None else ""
    opened = starts_word("subjects").match(words)
    return words[opened.end() :].strip(" :") if opened is not None else words


def _date(found: Found) -> str | None:
    """The day of the letterhead, or what is filled in of it: its month, its year."""
    date = found.form.first("date") if found.form is not None else None
    return date.value if date is not None and is_date(date.value) else None


def _whole(found: Found, clause: Clause) -> bool:
    """ "NGHỊ QUYẾT SỐ 203 NQ/UBTVQH9 NGÀY …": does the form have its type and its number in one heading?"""
    kind, number = (found.form.first(name) if found.form is not None else None for name in ("type", "number"))
    if kind is None or number is None or not _is_headline(clause) or not within(found, clause, kind):
        return False
    return any(within(found, row, number) for row in found.clauses if _is_headline(row))


def _cites(found: Found, at: int) -> bool:
    """ "Luật số: 12/2019/QH14" of a letterhead: a number, and no heading."""
    return found.scan.low(at) == "số" or found.scan.low(at)[:1].isdigit()


def _of_heading(found: Found, register: Register, k: int, kind: DirectiveType, at: int) -> Own:
    clause = found.clauses[k]
    number, symbol = _number(found)
    title, last = (_subject(found).lower(), at) if _whole(found, clause) else _abstract(found, k, at)
    title = _name_of_act(title) if kind.titled == "yes" else title
    date = _date(found)
    fields = [("type", kind.name)]
    act = kind.titled == "yes" and bool(title)
    if act:
        name = f"{kind.name} {_listed(found, kind, title)}"
        known = proper(kind, name, (date or "")[:4])
        fields += [("proper", known)] if known is not None else []
    else:
        name = f"{kind.name} số {number}{symbol}" if number else f"{kind.name} {title}".strip()
        fields += [("title", title)] if title else []
        fields += identified(kind, number, symbol, date, found.scan.lexicon) if number else []
    span = found.span(clause.first, last)
    key = f"{name} {(date or '')[:4]}".rstrip().lower() if act else name.lower()
    draft = register.imply("Directive", key, name, tuple(fields), span)
    rows = issuers(found, k, act=kind.titled == "yes")
    return Own(draft, date, clause.first, rows, f"{number or ''}{symbol}", title, act)


_PASSED_BY = re.compile(r"(?:^|\s+)của (?:ủy ban thường vụ )?quốc hội\b(?P<rest>.*)", re.IGNORECASE)
_ABOUT = re.compile(r"\bvề (?:việc )?(?P<name>.+)", re.IGNORECASE)


def _name_of_act(title: str) -> str:
    """ "… của Quốc hội nước … số 14/2003/QH11 … về thủy sản": of headings that say it all the name of the act alone."""
    passed = _PASSED_BY.search(title)
    if passed is None:
        return title
    about = _ABOUT.search(passed["rest"])
    return title[: passed.start()].strip(" ,") or (about["name"] if about is not None else "")


def _listed(found: Found, kind: DirectiveType, title: str) -> str:
    """The title as the list of acts has it, or with a capital."""
    words = title.lower().split()
    table = found.scan.lexicon.acts.get(kind.name)
    hit = table.longest(words, 0, len(words)) if table is not None else None
    return hit[0] if hit is not None and hit[1] == len(words) else title[0].upper() + title[1:]


def _abstract(found: Found, k: int, at: int) -> tuple[str, int]:
    """The words after the type, or the next lines of the heading ("QUYẾT ĐỊNH" / "Về việc …"); and where they end."""
    clause = found.clauses[k]
    if at < clause.last and found.scan.low(at) != ":":
        return _plain(found.scan.tokens.text(at, clause.last).rstrip(".;")), clause.last
    lines = list(_below(found, k))
    return _plain(" ".join(lines).rstrip(".;")), clause.last


def _below(found: Found, k: int) -> Iterator[str]:
    """The lines of the abstract below the type: each goes on from the one above it."""
    for n, clause in enumerate(found.clauses[k + 1 : k + 1 + _LINES]):
        if clause.part not in _ABSTRACT or (n and found.clauses[k + n].part != clause.part):
            return
        yield _calm(found, clause)


def _calm(found: Found, clause: Clause) -> str:
    """A line of the abstract; one in capitals is written small."""
    tokens = found.scan.tokens
    text = tokens.text(clause.first, clause.last)
    loud = found.clean.text[tokens.start[clause.first] : tokens.end[clause.last - 1]].isupper()
    return " ".join(w.lower() if w.isupper() and len(w) > 1 else w for w in text.split()) if loud else text


def _plain(title: str) -> str:
    """Without what the annex of another document says ("… ban hành kèm theo Quyết định số 9/2005/QĐ-UB …")."""
    return re.split(r",?\s+\(?(?:ban hành )?kèm theo\s", title, maxsplit=1, flags=re.IGNORECASE)[0]


def _is_headline(clause: Clause) -> bool:
    return clause.part == "headline"


def _number(found: Found) -> tuple[str | None, str]:
    """ "Số: 45/QĐ-UBND" of the letterhead."""
    if found.form is None:
        return None, ""
    number, last = found.form.first("number"), found.form.first("symbol") or found.form.first("year")
    if number is not None and last is None and any(within(found, c, number) for c in found.clauses if _is_headline(c)):
        return number.value, ""  # "SẮC LỆNH … SỐ 184 NGÀY 26 THÁNG 5 NĂM 1948"
    if number is None or last is None:
        return None, ""
    start, (end, *more) = found.clean.find(number.spans[-1])[1], [found.clean.find(span) for span in last.spans]
    words = found.clean.text[start : end[1]], *(found.clean.text[slice(*place)] for place in more)
    symbol = tight("".join(words))  # a narrow column cuts it: "Số: 45/TB-" / "UBND"
    return number.value, symbol if symbol[:1] in "-/" else f"-{symbol.strip()}"
