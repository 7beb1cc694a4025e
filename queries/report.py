"""What a canned report is: its title, its parameters, its columns and its Cypher."""

from __future__ import annotations

from dataclasses import dataclass

NAMED = {
    "organisation": ("Organisation",),
    "person": ("Person",),
    "post": ("Post",),
    "directive": ("Directive",),
    "honour": ("Honour",),
    "award": ("Award",),
    "event": ("Event",),
    "place": ("Place",),
    "observation": ("Observation",),
    "document": ("Document",),
    "node": ("Organisation", "Person", "Post", "Directive", "Honour", "Award", "Event", "Place", "Observation"),
}
"""Types whose values are nodes, with the labels they look in. ``node`` is any node that a document can speak of."""

PLAIN = ("text", "date", "year", "number")
PARAMETER_TYPES = (*NAMED, *PLAIN)
COLUMN_TYPES = (*NAMED, "text", "both", "date", "value", "number", "flag", "predicate", "evidence")


@dataclass(frozen=True, slots=True)
class Text:
    """A text for people in both languages."""

    vi: str
    en: str

    def of(self, language: str) -> str:
        """The English text for ``en``, else the Vietnamese one."""
        return self.en if language == "en" else self.vi


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that the reader of a report chooses.

    ``type`` is one of :data:`PARAMETER_TYPES`; ``bound`` (``first`` or ``last``) turns a vague date into the first or
    last day that it can mean; ``default`` is used where nothing is given, None for no value at all. ``choices`` are the
    only values that it takes, each with its words; none where it takes any. ``edges`` are the kinds of edge that a node
    needs for the report to tell of it, one of them at least; none where it tells of every node of the type.
    """

    name: str
    type: str
    required: bool
    bound: str | None
    default: str | None
    title: Text
    help: Text
    choices: tuple[tuple[str, Text], ...] = ()
    edges: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the result: ``name`` is its name in the Cypher, ``type`` one of :data:`COLUMN_TYPES`.

    A ``predicate`` is the type of an edge or the name of a property, shown by its name in ``graph/kinds``; a
    ``value`` is what a source gives for a property, a date among others. ``both`` is a text in Vietnamese and in
    English with `` / `` between them. ``lang`` is the language of what stands there, where it is for its readers only.
    """

    name: str
    type: str
    title: Text
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A canned report. ``name`` is its file's name, ``group`` its folder's; ``cypher`` the text after the header.

    The Cypher takes ``$skip``, ``$limit`` and each parameter by name: a list of node ids for a parameter of a named
    type, else a string or an integer; null where nothing was given. ``example`` holds values
    that make sense for a first try.
    """

    name: str
    group: str
    title: Text
    about: Text
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    example: tuple[tuple[str, str], ...]
    cypher: str

    def parameter(self, name: str) -> Parameter | None:
        """The parameter of that name, or None."""
        return next((item for item in self.parameters if item.name == name), None)

    def words(self, name: str, value: object) -> Text | None:
        """The words for a value of a column that has the name of a parameter with choices, or None."""
        parameter = self.parameter(name)
        return dict(parameter.choices).get(str(value)) if parameter else None
