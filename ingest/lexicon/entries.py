"""One dataclass for each kind of lexicon entry, and how it is read from its YAML file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from graph.records import record
from graph.strictyaml import Fields
from ingest.lexicon.own import grown, merged

HERE = Path(__file__).parent
LEVELS = ("province", "city", "district", "commune")
_HEAD = "name aliases takes needs owned strict level place part_of case examples counter parent breaks word alone"
_TAKES = frozenset(
    ("nothing", "place", "parent", "sector", "name", "purpose", "contest", "council", "number", "country", "hamlet")
)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of an organisation's name; see bodies.yaml for what the fields mean."""

    name: str
    aliases: tuple[str, ...]
    takes: frozenset[str]
    needs: bool
    owned: bool
    strict: bool
    levels: tuple[str, ...]
    word: str | None
    bare_place: bool
    said_place: bool
    part_of: str | None
    parents: tuple[str, ...]
    breaks: bool
    any_case: bool
    alone: str
    examples: tuple[str, ...]
    counter: tuple[str, ...]


@record
class Title:
    """The title of a post; see posts.yaml."""

    name: str
    aliases: tuple[str, ...]
    shorts: frozenset[str]
    body: str
    implies: str | None
    of: tuple[str, ...]
    at: tuple[tuple[str, str], ...]
    single: bool
    member: bool
    foreign: bool
    ranked: bool
    """no two of one name ever had it"""
    crowded: bool
    """hundreds have it at a time"""
    examples: tuple[str, ...]
    counter: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DirectiveType:
    """A type of formal document; see directives.yaml."""

    name: str
    symbols: tuple[str, ...]
    weak: bool
    titled: str
    central: bool
    only: tuple[str, ...]
    """who alone issues it, today's name first"""
    examples: tuple[str, ...]
    counter: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HonourName:
    """An order, medal, title, flag or certificate; see honours.yaml."""

    name: str
    aliases: tuple[str, ...]
    grades: bool
    of: bool
    names: bool
    title: bool
    years: bool
    label: bool
    runs: bool
    kind: str
    by: str | None
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sector:
    """What a ministry or department is in charge of; see sectors.yaml."""

    name: str
    aliases: tuple[str, ...]
    ministry: bool
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """Abbreviations and the words they stand for; see abbreviations.yaml."""

    forms: tuple[str, ...]
    full: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """Phrases that say what happened; see verbs.yaml."""

    name: str
    phrases: tuple[str, ...]
    examples: tuple[str, ...]


def cues() -> tuple[Cue, ...]:
    """verbs.yaml."""
    found = []
    for f in _list("verbs.yaml"):
        f.only("cue", "phrases", "examples")
        found.append(Cue(f.text("cue"), f.texts("phrases"), f.texts("examples")))
    return tuple(found)


def heads() -> tuple[Head, ...]:
    """bodies.yaml."""
    return grown((_head(f) for f in _list("bodies.yaml")), "bodies.yaml")


def _head(f: Fields) -> Head:
    f.only(*_HEAD.split())
    return Head(
        name=f.text("name"),
        aliases=f.texts("aliases", optional=True),
        takes=_takes(f),
        needs=f.flag("needs"),
        owned=f.flag("owned"),
        strict=f.flag("strict"),
        levels=f.texts("level", optional=True),
        word=f.text("word") if "word" in f.names() else None,
        bare_place=f.one_of("place", ("bare", "full", "said"), "full") == "bare",
        said_place=f.one_of("place", ("bare", "full", "said"), "full") == "said",
        part_of=f.text("part_of", "-") if "part_of" in f.names() else None,
        parents=f.texts("parent", optional=True),
        breaks=f.flag("breaks"),
        any_case=f.one_of("case", ("free", "capital"), "capital") == "free",
        alone=f.one_of("alone", ("always", "named", "never"), "named"),
        examples=f.texts("examples"),
        counter=f.texts("counter", optional=True),
    )


def _takes(f: Fields) -> frozenset[str]:
    """What a head takes of its name; see bodies.yaml."""
    takes = frozenset(f.texts("takes"))
    if unknown := sorted(takes - _TAKES):
        raise f.error("takes", f"không biết {unknown}", f"unknown {unknown}")
    return takes


def titles() -> tuple[Title, ...]:
    """posts.yaml."""
    return grown((_title(f) for f in _list("posts.yaml")), "posts.yaml")


def _title(f: Fields) -> Title:
    f.only(
        "name", "aliases", "shorts", "body", "implies", "of", "at", "seats", "member", "foreign", "rank", "examples",
        "counter",
    )  # fmt: skip
    at = f.maybe("at")
    if at is not None:
        at.only(*LEVELS)
    rank = f.one_of("rank", ("state", "crowd", "-"), "-")
    return Title(
        name=f.text("name"),
        aliases=f.texts("aliases", optional=True),
        shorts=frozenset(form.lower() for form in f.texts("shorts", optional=True)),
        body=f.text("body"),
        implies=f.text("implies") if "implies" in f.names() else None,
        of=f.texts("of", optional=True),
        at=tuple((level, at.text(level)) for level in at.names()) if at else (),
        single=f.one_of("seats", ("one", "many"), "many") == "one",
        member=f.flag("member"),
        foreign=f.flag("foreign"),
        ranked=rank == "state",
        crowded=rank == "crowd",
        examples=f.texts("examples"),
        counter=f.texts("counter", optional=True),
    )


def directive_types() -> tuple[DirectiveType, ...]:
    """directives.yaml."""
    found = []
    for f in _list("directives.yaml"):
        f.only("name", "symbols", "weak", "titled", "central", "only", "examples", "counter")
        found.append(
            DirectiveType(
                name=f.text("name"),
                symbols=f.texts("symbols", optional=True),
                weak=f.flag("weak"),
                titled=f.one_of("titled", ("yes", "no", "alone"), "no"),
                central=f.flag("central"),
                only=f.texts("only", optional=True),
                examples=f.texts("examples"),
                counter=f.texts("counter", optional=True),
            )
        )
    return tuple(found)


def honours() -> tuple[HonourName, ...]:
    """honours.yaml."""
    found = []
    for f in _list("honours.yaml"):
        f.only("name", "aliases", "grades", "of", "names", "title", "years", "label", "runs", "class", "by", "examples")
        found.append(
            HonourName(
                name=f.text("name"),
                aliases=f.texts("aliases", optional=True),
                grades=f.flag("grades"),
                of=f.flag("of"),
                names=f.flag("names"),
                title=f.flag("title"),
                years=f.flag("years"),
                label=f.flag("label"),
                runs=f.flag("runs"),
                kind=f.text("class"),
                by=f.text("by") if "by" in f.names() else None,
                examples=f.texts("examples"),
            )
        )
    return grown(found, "honours.yaml")


def sectors() -> tuple[Sector, ...]:
    """sectors.yaml."""
    found = []
    for f in _list("sectors.yaml"):
        f.only("name", "aliases", "ministry", "examples")
        found.append(Sector(f.text("name"), f.texts("aliases", optional=True), f.flag("ministry"), f.texts("examples")))
    return grown(found, "sectors.yaml")


def abbreviations() -> tuple[Abbreviation, ...]:
    """abbreviations.yaml."""
    found = []
    for f in _list("abbreviations.yaml"):
        f.only("abbr", "as", "examples")
        found.append(Abbreviation(f.texts("abbr"), f.text("as"), f.texts("examples")))
    return tuple(found)


def _list(name: str) -> tuple[Fields, ...]:
    return merged(HERE / name)
