"""YAML read as text: no guessing of ``07``, ``No`` or ``12:30``, duplicate keys refused, every error with file:line.

The readers of kinds, lexicon, rules and report headers ask a :class:`Fields` for what they expect; what nobody expects
is an error too, so a misspelt field can never be skipped.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from sys import intern

import yaml

from graph.errors import YamlError

# libyaml reads ten times faster; a build of PyYAML without it reads the same.
_FAST = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a YAML text came from: its name in messages, the line its first line has there, and the error to raise."""

    name: str
    error: type[YamlError] = YamlError
    first_line: int = 1

    def where(self, node: yaml.Node) -> str:
        """``file:line`` of a node."""
        return f"{self.name}:{node.start_mark.line + self.first_line}"

    def fail(self, node: yaml.Node, vi: str, en: str) -> YamlError:
        """The error to raise about a node."""
        return self.error(vi, en, where=self.where(node))


class Fields:
    """One mapping of a YAML file, read field by field. Every method raises the source's error with file:line."""

    def __init__(self, node: yaml.Node, source: Source) -> None:
        if not isinstance(node, yaml.MappingNode):
            raise source.fail(node, "cần các cặp 'khóa: giá trị'", "expected 'key: value' pairs")
        self._node = node
        self._source = source
        self._fields = _pairs(node, source)

    @property
    def where(self) -> str:
        """``file:line`` where the mapping begins."""
        return self._source.where(self._node)

    def names(self) -> tuple[str, ...]:
        """The names of the fields, in the order of the file."""
        return tuple(self._fields)

    def only(self, *allowed: str) -> None:
        """Refuse every field that is not among ``allowed``."""
        for name, value in self._fields.items():
            if name not in allowed:
                expected = ", ".join(allowed)
                raise self._source.fail(
                    value, f"trường lạ '{name}', chỉ nhận: {expected}", f"unknown field '{name}', expected: {expected}"
                )

    def text(self, name: str, default: str | None = None) -> str:
        """A field of text; missing is an error unless ``default`` is given. Empty text is an error."""
        if default is not None and name not in self._fields:
            return default
        return _text(self._required(name), self._source)

    def one_of(self, name: str, allowed: Iterable[str], default: str | None = None) -> str:
        """A field whose text is one of ``allowed``."""
        value, choices = self.text(name, default), tuple(allowed)
        if value not in choices:
            expected = ", ".join(choices)
            raise self.error(name, f"'{value}' không thuộc: {expected}", f"'{value}' is none of: {expected}")
        return value

    def flag(self, name: str) -> bool:
        """``yes`` or ``no``; a missing field is ``no``."""
        return self.one_of(name, ("yes", "no"), "no") == "yes"

    def texts(self, name: str, optional: bool = False) -> tuple[str, ...]:
        """A list of texts, in the order of the file; empty where ``optional`` and missing."""
        return tuple(_text(item, self._source) for item in self._items(name, optional))

    def lists(self, name: str, optional: bool = False) -> tuple[tuple[str, ...], ...]:
        """A list of lists of texts."""
        return tuple(
            tuple(_text(part, self._source) for part in _sequence(item, self._source))
            for item in self._items(name, optional)
        )

    def entries(self, name: str, optional: bool = False) -> tuple[Fields, ...]:
        """A list of mappings."""
        return tuple(Fields(item, self._source) for item in self._items(name, optional))

    def fields(self, name: str) -> Fields:
        """A mapping within this one."""
        return Fields(self._required(name), self._source)

    def maybe(self, name: str) -> Fields | None:
        """A mapping within this one, or None where it is missing."""
        node = self._fields.get(name)
        return None if node is None else Fields(node, self._source)

    def error(self, name: str, vi: str, en: str) -> YamlError:
        """The error to raise about one field (or the whole mapping, where it is missing)."""
        return self._source.fail(self._fields.get(name, self._node), f"{name}: {vi}", f"{name}: {en}")

    def where_of(self, name: str) -> str:
        """``file:line`` of one field's value."""
        return self._source.where(self._fields.get(name, self._node))

    def _items(self, name: str, optional: bool) -> list[yaml.Node]:
        if optional and name not in self._fields:
            return []
        return _sequence(self._required(name), self._source)

    def _required(self, name: str) -> yaml.Node:
        node = self._fields.get(name)
        if node is None:
            raise self.error(name, "thiếu trường này", "this field is missing")
        return node


def read(path: Path, error: type[YamlError] = YamlError) -> Fields:
    """The mapping that a YAML file holds; messages name the file as ``path`` gives it."""
    return parse(_decode(path, error), Source(str(path), error))


def read_list(path: Path, error: type[YamlError] = YamlError) -> tuple[Fields, ...]:
    """The mappings of a YAML file that holds a list of them."""
    source = Source(str(path), error)
    return tuple(Fields(item, source) for item in _sequence(_compose(_decode(path, error), source), source))


def parse(text: str, source: Source) -> Fields:
    """The mapping that a YAML text holds."""
    return Fields(_compose(text, source), source)


def _decode(path: Path, error: type[YamlError]) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as cause:
        raise error(f"không đọc được ({cause})", f"cannot be read ({cause})", where=str(path)) from cause


def _compose(text: str, source: Source) -> yaml.Node:
    try:
        node = _nodes(text)
    except yaml.YAMLError as cause:
        mark = getattr(cause, "problem_mark", None)
        line = source.first_line + (mark.line if mark else 0)
        problem = str(getattr(cause, "problem", cause))
        raise source.error(f"YAML sai: {problem}", f"broken YAML: {problem}", where=f"{source.name}:{line}") from cause
    if node is None:
        raise source.error("tệp rỗng", "empty file", where=f"{source.name}:{source.first_line}")
    return node


def _nodes(text: str) -> yaml.Node | None:
    try:
        return yaml.compose(text, Loader=_FAST)
    except yaml.YAMLError:
        # The slow loader knows better in which line the fault is.
        return yaml.compose(text, Loader=yaml.BaseLoader)


def _pairs(node: yaml.MappingNode, source: Source) -> dict[str, yaml.Node]:
    fields: dict[str, yaml.Node] = {}
    for key, value in node.value:
        name = _text(key, source)
        if name in fields:
            raise source.fail(key, f"khóa '{name}' lặp lại", f"duplicate key '{name}'")
        fields[name] = value
    return fields


def _sequence(node: yaml.Node, source: Source) -> list[yaml.Node]:
    if not isinstance(node, yaml.SequenceNode):
        raise source.fail(node, "cần một danh sách", "expected a list")
    return list(node.value)


def _text(node: yaml.Node, source: Source) -> str:
    if not isinstance(node, yaml.ScalarNode) or not node.value:
        raise source.fail(node, "cần một chữ không rỗng", "expected a non-empty text")
    return intern(str(node.value))
