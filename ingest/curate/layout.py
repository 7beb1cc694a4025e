"""The canonical layout of a list: one entry a line, fields in one order, quotes only where needed; comments stay.

Only the layout is touched: what cannot be laid out again to say the same stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import yaml

_ORDER = (
    *(
        "name",
        "cue",
        "abbr",
        "as",
        "alias_of",
        "aliases",
        "symbols",
        "bare",
        "phrases",
        "takes",
        "needs",
        "owned",
        "strict",
        "level",
    ),
    *(
        "word",
        "place",
        "part_of",
        "parent",
        "alone",
        "breaks",
        "case",
        "body",
        "implies",
        "at",
        "seats",
        "member",
        "foreign",
        "weak",
    ),
    *(
        "titled",
        "central",
        "grades",
        "of",
        "names",
        "title",
        "class",
        "by",
        "named",
        "part",
        "ministry",
        "examples",
        "counter",
    ),
)
"""Fields of entries; those that are not here come last, in the order of the file."""
_PLAIN = re.compile(r"[\w(][^:#,\[\]{}&*!|>'\"%@`\\\n]*(?<!\s)")

Value = str | list["Value"] | dict[str, "Value"]


def formatted(text: str) -> str:
    """A list in its canonical layout; the text itself where it is no list of entries."""
    return "".join(_lines(text.splitlines(keepends=True)))


def entry_line(fields: Mapping[str, Value]) -> str:
    """One entry as a line of a list, with its line end."""
    return f"- {_flow(dict(sorted(fields.items(), key=_rank)))}\n"


def _rank(field: tuple[str, Value]) -> int:
    return _ORDER.index(field[0]) if field[0] in _ORDER else len(_ORDER)


def _lines(lines: list[str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        end = at + 1
        if lines[at].startswith("- "):
            while end < len(lines) and lines[end].startswith(" "):
                end += 1
            yield _entry("".join(lines[at:end]))
        else:
            yield lines[at].rstrip() + "\n"
        at = end


def _entry(block: str) -> str:
    """One entry laid out anew, where no comment stands in it and it says the same."""
    kept = block if block.endswith("\n") else block + "\n"
    try:
        [fields] = yaml.load(block, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, ValueError, TypeError):
        return kept
    if not isinstance(fields, dict) or _commented(block):
        return kept
    line = entry_line(fields)
    return line if yaml.load(line, Loader=yaml.BaseLoader) == [fields] else kept


def _commented(block: str) -> bool:
    return any(re.search(r"(^|\s)#", line) for line in block.splitlines())


def _flow(value: Value) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_scalar(name)}: {_flow(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return _scalar(value)


def _scalar(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
