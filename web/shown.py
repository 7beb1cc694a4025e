"""How values look on a page: dates, numbers, excerpts, marked text; what templates may call."""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from functools import cache
from urllib.parse import urlsplit

from flask import Flask
from markupsafe import Markup, escape

from graph.dates import ends, in_vietnamese
from graph.schema import schema
from queries import NAMED, Cell, Parameter, Ref, Report
from web import language, sentences, urls
from web.beside import beside
from web.clashes import REPORT as CONTRADICTIONS
from web.clashes import clashes
from web.disputes import rivals
from web.facts import Filled, Thing, listed
from web.grounds import grounds
from web.marks import Piece
from web.site import site

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def install(app: Flask) -> None:
    """Give the templates their filters and functions."""
    app.jinja_env.filters.update(
        date=date,
        day=day,
        told=told,
        number=number,
        excerpt=excerpt,
        marked=marked,
        values=values,
        weblink=weblink,
        both=both,
        shell=shlex.quote,
    )
    app.jinja_env.filters.update(say=language.said, predicate=language.predicate, kind=language.kind)
    app.jinja_env.filters.update(property=language.property_name, stated=language.stated)
    app.jinja_env.filters.update(
        told_by=sentences.told, adds=adds, quoted=quoted, besides=besides, coded=coded, rivals=rivals
    )
    app.jinja_env.tests.update(ref=is_ref)
    app.jinja_env.globals.update(
        t=language.words,
        urls=urls,
        language=language.language,
        other=language.other,
        vi=language.vietnamese,
        asks=asks,
        said=sentences.said,
        beside=beside,
        listed=listed,
        grounds=grounds,
        clashes=clashes,
    )


def date(iso: str) -> Markup:
    """``2023-08-07`` as 7/8/2023 or 7 August 2023, as precise as it is, with the ISO form for machines.

    A period (``2020/2025``) is its first and last date; what is no date stays as it is.
    """
    return Markup(" – ").join(map(_time, ends(iso))) or escape(iso)


def _time(iso: str) -> Markup:
    words = _in_english([int(part) for part in iso.split("-")]) if language.language() == "en" else in_vietnamese(iso)
    return Markup('<time datetime="{}">{}</time>').format(iso, words)


def day(iso: str) -> Markup:
    """A date with the word that Vietnamese puts before it: ngày 7/8/2023, tháng 8/2023, năm 2023; on, in."""
    precision = ("year", "month", "day")[iso.count("-")]
    return Markup("{} {}").format(language.words(f"date.{precision}"), date(iso))


def told(value: str, name: str) -> str:
    """The value of a property: one of a few by its words, a date as dates are shown, anything else as it is."""
    key = f"value.{value}"
    if name in _CLOSED and key in language.catalogue():
        return language.words(key)
    return date(value) if name in _dates() else value


_CLOSED = ("level", "seats", "rank")
"""Properties that have one of a few values, which ``words/value.yaml`` puts into words."""
_SOMETIMES = ("occasion", "period")
"""Properties whose values are dates among others."""


@cache
def _dates() -> frozenset[str]:
    """The names of properties whose values are dates; the number of a directive may look like one (``2023-15``)."""
    nodes, edges = schema().nodes.values(), schema().edges.values()
    items = [*(kind.properties for kind in nodes), *(kind.qualifiers for kind in edges)]
    names = (item.name for named in items for item in named.values() if item.fold in ("date", "earliest", "latest"))
    return frozenset((*names, *_SOMETIMES))


def _in_english(parts: Sequence[int]) -> str:
    month = [_MONTHS[parts[1] - 1]] if len(parts) > 1 else []
    return " ".join([*(str(day) for day in parts[2:]), *month, str(parts[0])])


def number(value: int) -> str:
    """1.234 or 1,234."""
    return f"{value:,}" if language.language() == "en" else f"{value:,}".replace(",", ".")


def both(text: str) -> str:
    """Of a text in Vietnamese and English with `` / `` between them the one for this reader."""
    return text.partition(" / ")[2 if language.language() == "en" else 0]


def excerpt(text: str, length: int = 320) -> str:
    """The text on one line, cut after a word with an ellipsis where it is longer."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[:length].rsplit(" ", 1)[0] + " …"


def quoted(text: str, length: int = 320) -> str:
    """The words of a claim on one line: of a long span both ends, for there stand the two that it is about."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    head, tail = line[: length * 5 // 8], line[-length * 3 // 8 :]
    return f"{head.rsplit(' ', 1)[0]} … {tail.split(' ', 1)[-1]}"


def adds(text: str | None, name: str) -> bool:
    """Whether a text says more than the name that it stands under, which may be made of it."""
    return bool(text) and not name.casefold().endswith(str(text).casefold())


def besides(aliases: Sequence[str], name: str) -> list[str]:
    """The aliases that are more than the name, or another alias, in other capitals."""
    told = {alias.casefold(): alias for alias in reversed(aliases)}
    return [alias for alias in aliases if told[alias.casefold()] == alias and alias.casefold() != name.casefold()]


def coded(text: str) -> Markup:
    """What stands between backquotes as code."""
    parts = text.split("`")
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if number % 2 else escape(part) for number, part in enumerate(parts)
    )


def values(value: object) -> str:
    """A parameter as Cypher writes it; a long list is cut."""
    if isinstance(value, list) and len(value) > 12:
        return json.dumps(value[:12], ensure_ascii=False)[:-1] + f", … /* {len(value)} */]"
    return json.dumps(value, ensure_ascii=False)


def weblink(address: str) -> str | None:
    """The address where it leads to the web, else None: a document's metadata may say anything."""
    return address if urlsplit(address).scheme in ("http", "https") else None


def asks(node: Thing, sections: Sequence[Filled]) -> list[tuple[Report, str]]:
    """The reports that tell something of a node, each with the parameter that takes it; ``sections`` are its page's."""
    wanted = (node.label.lower(), "node") if node.label in NAMED["node"] else (node.label.lower(),)
    found = [(report, item) for report in site().reports for item in report.parameters if item.type in wanted]
    return [(report, item.name) for report, item in found if _tells(report, item, node, sections)]


def _tells(report: Report, item: Parameter, node: Thing, sections: Sequence[Filled]) -> bool:
    """Whether a node has an edge that the report is about; of a parameter for any node it is what that node does."""
    if item.edges:
        has = {type_ for one in sections if one.section.out or item.type != "node" for type_ in one.types}
        return bool(has & {*item.edges})
    return item.required or (report.name == CONTRADICTIONS and bool(node.disputed or clashes(node).found))


def is_ref(cell: Cell) -> bool:
    """Whether a cell is a node."""
    return isinstance(cell, Ref)


def marked(pieces: Sequence[Piece | str], facts: frozenset[str]) -> Markup:
    """Marked text as HTML: every mark is an anchor of its claims and leads to the innermost of the ``facts`` there.

    A claim that is not among ``facts`` only names or describes; it is marked faintly and is where a mark leads only if
    there is no fact around it. What begins with ``u-`` is no claim: it was not read, and is marked so; ``t-`` is a
    component of the document's form.
    """
    return Markup("").join(_piece(piece, None, facts) for piece in pieces)


def _look(piece: Piece) -> str:
    """How a mark without a fact looks: words that were not read, a component of the form, or a name."""
    kinds = {claim[:2] for claim in piece.claims}
    return "layout" if kinds == {"t-"} else "unread" if kinds <= {"u-", "t-"} else "faint"


def _piece(piece: Piece | str, target: str | None, facts: frozenset[str]) -> Markup:
    if isinstance(piece, str):  # a link of nothing but spaces would have no name to be read aloud
        linked = target is not None and not piece.isspace()
        return Markup('<a href="#f-{}">{}</a>').format(target, piece) if linked else escape(piece)
    own = next((claim for claim in piece.claims if claim in facts), None)
    if own is None and (target is None or target not in facts):
        target = piece.claims[0]
    inner = Markup("").join(_piece(part, own or target, facts) for part in piece.parts)
    first, rest = piece.anchors[:1], piece.anchors[1:]
    spans = Markup("").join(Markup('<span id="c-{}"></span>').format(claim) for claim in rest)
    anchor = Markup(' id="c-{}"').format(first[0]) if first else Markup("")
    faint = Markup("") if own else Markup(' class="{}"').format(_look(piece))
    return Markup("<mark{}{}>{}{}</mark>").format(anchor, faint, spans, inner)
