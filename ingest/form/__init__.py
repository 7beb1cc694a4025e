"""The form of an official document (thể thức): the components of its regulated layout, each with its place.

Hướng dẫn 11-HD/VPTW (2004), 36-HD/VPTW (2018) and 05-HD/VPTW (2026) regulate that of the Party, Nghị định 30/2020/NĐ-CP
that of the State. What is not there is listed and not guessed. Articles have no form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from graph.form import NAMES, Field, Form, Signature
from ingest.clean import CleanText
from ingest.divide.parts import Kind, Part
from ingest.divide.patterns import enclosed
from ingest.form.bodies import bodies, cut_short, issuing
from ingest.form.cells import Cell, cells_of, foot_cells, head_cells
from ingest.form.facts import Facts
from ingest.form.foot import annexes, foot, receives
from ingest.form.items import addressees, bases, wired
from ingest.form.letterhead import Letterhead, letterhead
from ingest.form.rules import judged
from ingest.form.said import Said, field, of_cells
from ingest.form.signatures import Signed
from ingest.form.title import Title, title, type_of
from ingest.form.wholeheading import whole_heading
from ingest.grammar.dates.scan import Precision, written_dates
from ingest.lexicon.regimes import LETTER, FormType, regimes

_FORMAL = (Kind.LETTERHEAD, Kind.BASES)
_TEXT = (Kind.BODY, Kind.LEAD)
_FOOT = (Kind.SIGNATURE, Kind.RECIPIENTS)
#: Components that a document has once: what the letterhead says comes before what the heading repeats.
_ONCE = frozenset(("number", "year", "symbol", "place", "date"))


def form_of(clean: CleanText, parts: Sequence[Part], published: str | None) -> Form | None:
    """The form of a document; None for an article. ``published``: its date as far as known, if it states none."""
    if sum(part.kind in _FORMAL for part in parts) < 2 and not (_attached(clean, parts) or _headed(clean, parts)):
        return None
    parts = parts[next((k for k, part in enumerate(parts) if part.kind in (*_FORMAL, Kind.HEADLINE)), 0) :]
    body = next((k for k, part in enumerate(parts) if part.kind in _TEXT or _below(clean, part)), len(parts))
    head, named = _head(clean, parts[:body])
    below = foot(foot_cells(clean, _of(parts[body:], *_FOOT)))
    issuers = _bodies(head.names, named)
    said = [*head.said, *issuers, *(one for one in named.said if one.name != "issuer" or not issuers)]
    said += addressees(cells_of(clean, _of(parts[:body], Kind.RECIPIENTS)))
    if named.kind is not None and named.kind.name == "Công điện":
        top = next((k for k, part in enumerate(parts) if part.kind is Kind.HEADLINE), body)
        said += wired(cells_of(clean, parts[min(top, body) :]))
    said += (*bases(cells_of(clean, _of(parts, Kind.BASES))), *below.said, *annexes(cells_of(clean, parts[body:])))
    kind, told = (named.kind, ()) if named.kind is not None else _untitled(clean, head, said)
    fields = _ordered(clean, (*said, *told))
    signatures = tuple(_signature(clean, signed) for signed in below.signatures)
    day = next((one.value for one in fields if one.name == "date"), published or _year(clean.text))
    return judged(Facts(fields, signatures, kind, day, head.side, head.separator, named.attached))


def _attached(clean: CleanText, parts: Sequence[Part]) -> bool:
    """Whether it is a regulation that is filed without the document to which it is attached."""
    heads = (Kind.HEADLINE, *_FORMAL)
    return any(enclosed(clean.text[part.start : part.end]) for part in parts if part.kind in heads)


def _headed(clean: CleanText, parts: Sequence[Part]) -> bool:
    """Whether its heading says it all, which needs no letterhead."""
    return whole_heading(list(cells_of(clean, _of(parts, Kind.HEADLINE)))) is not None


def _head(clean: CleanText, parts: Sequence[Part]) -> tuple[Letterhead, Title]:
    """The letterhead, and type and abstract below it."""
    top = next((k for k, part in enumerate(parts) if part.kind is Kind.HEADLINE), len(parts))
    head = letterhead(head_cells(clean, _of(parts[:top], Kind.LETTERHEAD)))
    heading = cells_of(clean, _of(parts[top:], Kind.HEADLINE, Kind.LETTERHEAD))
    return head, title(tuple(heading), partial(_apart, clean.text))


def _untitled(clean: CleanText, head: Letterhead, said: Sequence[Said]) -> tuple[FormType | None, tuple[Said, ...]]:
    """The type of a document without a heading: before its number, or that of a letter."""
    if head.act is not None:
        start, end = head.act.places[0]
        found = type_of(clean.text[start:end])
        return (found[0], (replace(head.act, name="type", value=found[0].name),)) if found is not None else (None, ())
    opened = next((one for name in ("abstract", "addressee") for one in said if one.name == name), None)
    symbol = next((clean.text[slice(*one.places[0])] for one in said if one.name == "symbol"), "")
    if _LETTER.name not in (regimes().carriers(symbol) or {LETTER}):
        return None, ()  # its symbol is that of another type, whose name is lost
    return (_LETTER, (Said("type", opened.places[:1], _LETTER.name),)) if opened is not None else (None, ())


def _year(text: str) -> str | None:
    """The year that a text without a date of its own names most, the latest of several."""
    years = Counter(date.year for date in written_dates(text) if date.precision is Precision.DAY and date.year)
    return str(max(years, key=lambda year: (years[year], year))) if years else None


_LETTER = FormType(LETTER, ("CV",))


def _of(parts: Sequence[Part], *kinds: Kind) -> list[Part]:
    return [part for part in parts if part.kind in kinds]


def _apart(text: str, above: Cell, below: Cell) -> bool:
    """Whether a blank line stands between two cells."""
    return text.count("\n", above.end, below.start) > 1


def _below(clean: CleanText, part: Part) -> bool:
    """Whether a part stands at the foot, even of a document that has no text."""
    return part.kind is Kind.SIGNATURE or (part.kind is Kind.RECIPIENTS and receives(clean.text[part.start : part.end]))


def _bodies(names: Sequence[Cell], named: Title) -> tuple[Said, ...]:
    """The bodies of the letterhead; where it has none, or not all of a name, the authority above the bases."""
    joint = named.kind is not None and "liên tịch" in named.kind.name.lower()
    found = bodies(names)
    said = issuing(found, joint=joint)
    if not named.authority or (said and not (len(found) == 1 and cut_short(found[0], named.authority))):
        return said
    return (of_cells("issuer", named.authority),)


def _ordered(clean: CleanText, said: Sequence[Said]) -> tuple[Field, ...]:
    order = {name: k for k, name in enumerate(NAMES)}
    seen: set[str] = set()
    kept: list[Said] = []
    for one in said:
        if one.name not in seen:
            kept.append(one)
        if one.name in _ONCE:
            seen.add(one.name)
    return tuple(field(clean, one) for one in sorted(kept, key=lambda one: (order[one.name], one.places[0])))


def _signature(clean: CleanText, signed: Signed) -> Signature:
    return Signature(signed.kind, tuple(field(clean, one) for one in signed.said))
