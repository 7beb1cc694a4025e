"""What a user typed for a report's parameters, checked: unknown, missing or wrong is said in both languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from graph.dates import bounds, in_vietnamese
from graph.dates import typed as as_iso
from graph.errors import ParameterError
from graph.sought import sought
from graph.text import fold
from queries.report import NAMED, Parameter, Report, Text

Checked = str | int | None
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with the value of one parameter."""

    parameter: str
    message: Text


class WrongValues(ParameterError):
    """One or more values of a report's parameters are wrong; ``problems`` says which, in the order of the form."""

    def __init__(self, report: Report, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        vi = "; ".join(f"{item.parameter}: {item.message.vi}" for item in problems)
        en = "; ".join(f"{item.parameter}: {item.message.en}" for item in problems)
        super().__init__(vi, en, where=report.name)


def check(report: Report, values: Mapping[str, str]) -> dict[str, Checked]:
    """The value of every parameter, None where none is given: an integer for a number, an ISO date, folded text.

    Names stay as typed. WrongValues names all that is wrong.
    """
    problems = [_unknown(report, name) for name in values if report.parameter(name) is None]
    checked: dict[str, Checked] = {}
    for parameter in report.parameters:
        value = _check(parameter, values.get(parameter.name, "").strip(), dict(report.example).get(parameter.name))
        if isinstance(value, Text):
            problems.append(Problem(parameter.name, value))
        else:
            checked[parameter.name] = value
    problems += _backwards(report, checked)
    if problems:
        raise WrongValues(report, tuple(problems))
    return checked


def _backwards(report: Report, checked: Mapping[str, Checked]) -> list[Problem]:
    """A last day that lies before the first one, at which nothing could be found."""
    days = {item.bound: (item, checked.get(item.name)) for item in report.parameters if item.bound}
    if days.keys() != {"first", "last"}:
        return []
    (first, since), (last, until) = days["first"], days["last"]
    if since is None or until is None or str(since) <= str(until):
        return []
    vi, en = f"sớm hơn “{first.title.vi}”: {in_vietnamese(str(since))}", f"earlier than “{first.title.en}”: {since}"
    return [Problem(last.name, Text(vi, en))]


def _unknown(report: Report, name: str) -> Problem:
    known = ", ".join(item.name for item in report.parameters) or "–"
    vi, en = f"báo cáo không có tham số này, chỉ có: {known}", f"no such parameter, the report has: {known}"
    return Problem(name, Text(vi, en))


def _check(parameter: Parameter, typed: str, example: str | None) -> Checked | Text:
    typed = typed or (parameter.default or "")
    if not typed:
        return _needed(example) if parameter.required else None
    if len(typed) > _LONGEST:
        return Text(f"dài quá {_LONGEST} ký tự", f"longer than {_LONGEST} characters")
    return _typed(parameter, typed)


def _needed(example: str | None) -> Text:
    such, as_ = (f", ví dụ “{example}”", f", such as “{example}”") if example else ("", "")
    return Text(f"cần nhập giá trị này{such}", f"this value is needed{as_}")


def _typed(parameter: Parameter, typed: str) -> Checked | Text:
    if parameter.type in NAMED:
        return typed if any(map(str.isalnum, typed)) else Text("cần chữ hoặc số", "letters or digits are needed")
    if parameter.type == "date":
        return _date(typed, parameter.bound)
    if parameter.type == "year":
        wrong = Text(f"'{typed}' không phải năm, ví dụ 2023", f"'{typed}' is no year such as 2023")
        return typed if re.fullmatch(r"[0-9]{4}", typed) else wrong
    if parameter.type == "number":
        wrong = Text(f"'{typed}' không phải số nguyên", f"'{typed}' is no whole number")
        return int(typed) if re.fullmatch(r"[0-9]{1,9}", typed) else wrong
    folded = sought(fold(typed)) or fold(typed)
    known = [value for value, _ in parameter.choices]
    if known and folded not in known:
        return Text(f"'{typed}' không có, chỉ nhận: {', '.join(known)}", f"no '{typed}', only: {', '.join(known)}")
    return folded


def _date(typed: str, bound: str | None) -> str | Text:
    iso = as_iso(typed)
    try:
        first, last = bounds(iso)
    except ValueError:
        return Text(
            f"'{typed}' không phải ngày, ví dụ 2023, 2023-08, 2023-08-07 hoặc 7/8/2023",
            f"'{typed}' is no date such as 2023, 2023-08, 2023-08-07 or 7/8/2023",
        )
    return {"first": first, "last": last}.get(bound or "", iso)
