"""The strict header of a report: YAML in the comment lines that open a ``.cypher`` file.

    // title: {vi: …, en: …}
    // about: {vi: …, en: …}
    // group: directives                 (the folder's name again)
    // parameters:
    //   - {name: issuer, type: organisation, required: yes, vi: …, en: …, help: {vi: …, en: …}}
    // columns:
    //   - {name: directive, type: directive, vi: …, en: …}
    // example: {issuer: …}

A parameter may name its ``choices`` (``[{value: cue, vi: …, en: …}]``), or the ``edges`` without which the report says
nothing of a node (``[GRANTED]``), a column the ``lang`` of whom it is for.
What is missing, unknown, unused or undeclared stops with file:line. After the header comes the Cypher; it
must page by itself (``SKIP $skip LIMIT $limit``) and return every column by its name (``AS directive``).
"""

from __future__ import annotations

import re
from pathlib import Path

from graph.errors import ReportError
from graph.schema import schema
from graph.strictyaml import Fields, Source, parse
from queries.report import COLUMN_TYPES, PARAMETER_TYPES, Column, Parameter, Report, Text

_RESERVED = ("cypher", "skip", "limit", "format", "lang", "page", "name", "form", "endpoint")
"""Words of the store, of the command line and of the pages' addresses."""
_PAGING = "SKIP $skip LIMIT $limit"
_NAME = re.compile(r"[a-z][a-z0-9_]*")


def read_report(path: Path) -> Report:
    """The report in one file; ReportError with file:line for the first thing that is wrong."""
    lines = _lines(path)
    size = next((i for i, line in enumerate(lines) if not line.startswith("//")), len(lines))
    if not size:
        raise _error(path, 1, "thiếu phần đầu '// title: …'", "the header '// title: …' is missing")
    header = "\n".join(_uncommented(path, number, line) for number, line in enumerate(lines[:size], start=1))
    fields = parse(header, Source(str(path), ReportError))
    cypher = "\n".join(lines[size:]).strip()
    report = _report(path, fields, cypher)
    _check_cypher(path, report, fields, size + 1)
    return report


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as cause:
        raise _error(path, 1, f"không đọc được ({cause})", f"cannot be read ({cause})") from cause


def _uncommented(path: Path, number: int, line: str) -> str:
    if line not in ("//", "") and not line.startswith("// "):
        raise _error(path, number, "cần một dấu cách sau '//'", "expected a space after '//'")
    return line[3:]


def _report(path: Path, fields: Fields, cypher: str) -> Report:
    fields.only("title", "about", "group", "parameters", "columns", "example")
    if fields.text("group") != path.parent.name:
        folder = path.parent.name
        raise fields.error("group", f"cần tên thư mục '{folder}'", f"expected the folder's name '{folder}'")
    parameters = tuple(_parameter(entry) for entry in fields.entries("parameters", optional=True))
    columns = tuple(_column(entry) for entry in fields.entries("columns"))
    _refuse_twins(fields, "parameters", [item.name for item in parameters])
    _refuse_twins(fields, "columns", [item.name for item in columns])
    return Report(
        path.stem,
        path.parent.name,
        _text(fields, "title"),
        _text(fields, "about"),
        parameters,
        columns,
        _example(fields, parameters),
        cypher,
    )


def _parameter(entry: Fields) -> Parameter:
    entry.only("name", "type", "required", "bound", "default", "choices", "edges", "vi", "en", "help")
    required, default = entry.flag("required"), entry.text("default", "") or None
    if required and default is not None:
        raise entry.error("default", "tham số bắt buộc không có mặc định", "a required parameter has no default")
    type_ = entry.one_of("type", PARAMETER_TYPES)
    bound = entry.one_of("bound", ("first", "last", "-"), "-").strip("-") or None
    if bound and type_ != "date":
        raise entry.error("bound", "chỉ dùng cho kiểu date", "only for type date")
    return Parameter(
        _name(entry, _RESERVED),
        type_,
        required,
        bound,
        default,
        Text(entry.text("vi"), entry.text("en")),
        _text(entry, "help"),
        tuple(_choice(item) for item in entry.entries("choices", optional=True)),
        _edges(entry),
    )


def _edges(entry: Fields) -> tuple[str, ...]:
    known = schema().edges
    edges = entry.texts("edges", optional=True)
    for wrong in (edge for edge in edges if edge not in known):
        raise entry.error("edges", f"không có loại cạnh '{wrong}'", f"there is no kind of edge '{wrong}'")
    return tuple(edges)


def _choice(entry: Fields) -> tuple[str, Text]:
    entry.only("value", "vi", "en")
    return entry.text("value"), Text(entry.text("vi"), entry.text("en"))


def _column(entry: Fields) -> Column:
    entry.only("name", "type", "vi", "en", "lang")
    lang = entry.one_of("lang", ("vi", "en", "-"), "-").strip("-") or None
    return Column(_name(entry), entry.one_of("type", COLUMN_TYPES), Text(entry.text("vi"), entry.text("en")), lang)


def _name(entry: Fields, reserved: tuple[str, ...] = ()) -> str:
    name = entry.text("name")
    if not _NAME.fullmatch(name) or name in reserved:
        raise entry.error("name", f"tên '{name}' không dùng được", f"'{name}' cannot be a name")
    return name


def _text(fields: Fields, name: str) -> Text:
    both = fields.fields(name)
    both.only("vi", "en")
    return Text(both.text("vi"), both.text("en"))


def _example(fields: Fields, parameters: tuple[Parameter, ...]) -> tuple[tuple[str, str], ...]:
    names = [item.name for item in parameters]
    needed = [item.name for item in parameters if item.required]
    example = fields.maybe("example")
    if example is None:
        if needed:
            raise fields.error("example", "thiếu ví dụ", "an example is missing")
        return ()
    example.only(*names)
    return tuple((name, example.text(name)) for name in names if name in example.names() or name in needed)


def _refuse_twins(fields: Fields, name: str, found: list[str]) -> None:
    twins = sorted({item for item in found if found.count(item) > 1})
    if twins:
        raise fields.error(name, f"lặp lại: {', '.join(twins)}", f"named twice: {', '.join(twins)}")


def _check_cypher(path: Path, report: Report, fields: Fields, line: int) -> None:
    if " ".join(_PAGING.split()) not in " ".join(report.cypher.split()):
        raise _error(path, line, f"câu Cypher thiếu '{_PAGING}'", f"the Cypher lacks '{_PAGING}'")
    used = set(re.findall(r"\$([A-Za-z_]\w*)", report.cypher)) - {"skip", "limit"}
    declared = {item.name for item in report.parameters}
    _compare(fields, "parameters", sorted(used - declared), sorted(declared - used))
    returned = re.findall(r"\bAS\s+(\w+)", re.split(r"\bRETURN\b", report.cypher)[-1])
    names = [column.name for column in report.columns]
    if returned != names:
        wrong = ", ".join(returned)
        raise fields.error("columns", f"câu Cypher trả về: {wrong}", f"the Cypher returns: {wrong}")


def _compare(fields: Fields, name: str, undeclared: list[str], unused: list[str]) -> None:
    if undeclared:
        wrong = ", ".join(undeclared)
        raise fields.error(name, f"chưa khai báo: ${wrong}", f"not declared: ${wrong}")
    if unused:
        wrong = ", ".join(unused)
        raise fields.error(name, f"không dùng trong câu Cypher: {wrong}", f"not used in the Cypher: {wrong}")


def _error(path: Path, line: int, vi: str, en: str) -> ReportError:
    return ReportError(vi, en, where=f"{path}:{line}")
