"""Two languages: ``?lang=`` decides, else what the browser asks for, else Vietnamese; and the words for both."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from flask import g, request
from markupsafe import Markup

import queries
from graph.errors import YamlError
from graph.schema import schema
from graph.strictyaml import Fields, read
from queries import Text

LANGUAGES = ("vi", "en")
FOLDER = Path(__file__).parent / "words"


def explicit() -> str | None:
    """The language that the address asks for, or None."""
    asked = request.args.get("lang")
    return asked if asked in LANGUAGES else None


def language() -> str:
    """The language of this request, ``vi`` or ``en``."""
    if "language" not in g:
        g.language = explicit() or _preferred()
    return str(g.language)


def _preferred() -> str:
    """What the browser likes best of ours; ``vi-VN`` is Vietnamese, which best_match ranks after plain ``en``."""
    liked = (tag.partition("-")[0].lower() for tag in request.accept_languages.values())
    return next((tag for tag in liked if tag in LANGUAGES), "vi")


def other() -> str:
    """The language to switch to."""
    return "vi" if language() == "en" else "en"


def vietnamese() -> Markup:
    """The attribute of what a document says or a thing is called, on pages of another language; nothing on others."""
    return Markup("") if language() == "vi" else Markup(' lang="vi"')


@cache
def catalogue(folder: Path = FOLDER) -> dict[str, Text]:
    """All words by key, ``file.name``; YamlError with file:line where one is broken or lacks a language."""
    return {key: Text(both.text("vi"), both.text("en")) for key, both in _entries(folder)}


@cache
def singulars(folder: Path = FOLDER) -> dict[str, str]:
    """The English words for one thing, of the keys that count things: Vietnamese says both alike."""
    return {key: both.text("one") for key, both in _entries(folder) if "one" in both.names()}


def _entries(folder: Path) -> Iterator[tuple[str, Fields]]:
    for path in sorted(folder.glob("*.yaml")):
        words = read(path, YamlError)
        for name in words.names():
            both = words.fields(name)
            both.only(*LANGUAGES, "one")
            yield f"{path.stem}.{name}", both


_COUNTS = ("count", "total")


def words(key: str, **values: object) -> str:
    """The words of a key in the language of the request, with ``{name}`` filled in; KeyError for an unknown key.

    ``count`` or ``total`` says how many there are; one thing has a form of its own in English.
    """
    text = catalogue()[key].of(language())
    if language() == "en" and any(str(values.get(name)) == "1" for name in _COUNTS):
        text = singulars().get(key, text)
    return text.format(**values)


def said(text: Text) -> str:
    """A text of two languages in the language of the request."""
    return text.of(language())


def predicate(name: str) -> str:
    """The name of an edge kind or of a property; the name itself where nobody gave it one."""
    return said(queries.predicate(name))


def stated(name: str, node_id: str) -> str:
    """The name of what a claim says of this node: the ``title`` of a post is no directive's ``title``."""
    kinds = schema()
    if name in kinds.edges:
        return predicate(name)
    prefix = node_id.partition(":")[0]
    return next((property_name(name, kind.label) for kind in kinds.nodes.values() if kind.prefix == prefix), name)


def property_name(name: str, label: str) -> str:
    """The name of a property of a node kind."""
    found = schema().node(label).properties.get(name)
    return said(Text(found.vi, found.en)) if found else predicate(name)


def kind(label: str) -> str:
    """The name of a node kind."""
    found = schema().node(label)
    return said(Text(found.vi, found.en))
