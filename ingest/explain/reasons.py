"""From the calls that gave something up to words: reasons.yaml."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graph.errors import LexiconError
from graph.schema import schema
from graph.strictyaml import Fields, read_list
from ingest.explain.trace import Call
from ingest.lexicon.unread import watched
from ingest.relate.documents.drafted import drafted, orders
from ingest.relate.needs import missing
from ingest.relate.negated import negated
from ingest.relate.statement import Cue
from ingest.relate.view import View

FILE = Path(__file__).with_name("reasons.yaml")
_NEGATED = "relate.negated.negated"
_DRAFTED = "relate.documents.drafted.drafted"
NO_RULE = ("không quy tắc nào nhận", "no rule takes it")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a function gives something up; ``by_yes``: by answering yes."""

    by_yes: bool
    vi: str
    en: str


@cache
def reasons() -> Mapping[str, Reason]:
    """By function, as ``Call.name`` has it."""
    return {f.text("function"): _reason(f) for f in _entries() if "function" in f.names()}


@cache
def families() -> Mapping[str, Reason]:
    """By module, as ``Call.module`` has it: what its rules look for."""
    return {f"ingest.{f.text('module')}": _reason(f) for f in _entries() if "function" not in f.names()}


def _entries() -> tuple[Fields, ...]:
    return read_list(FILE, LexiconError)


def _reason(f: Fields) -> Reason:
    f.only("function", "module", "gives", "vi", "en")
    return Reason(f.flag("gives"), f.text("vi"), f.text("en"))


def given_up(call: Call) -> list[Call]:
    """The call that gave something up, the call inside it that decided so, and so on inwards."""
    path = [call]
    while deciding := [inner for inner in path[-1].calls if decides(inner)]:
        path.append(deciding[-1])
    return path


def because(path: list[Call]) -> tuple[str, str]:
    """The reason in Vietnamese and English: of the innermost function that reasons.yaml knows, else of its module."""
    known = next((reasons()[call.name] for call in reversed(path) if call.name in reasons()), None)
    known = known or next((families()[call.module] for call in reversed(path) if call.module in families()), None)
    return (known.vi, known.en) if known is not None else NO_RULE


def reason(function: str) -> tuple[str, str]:
    """The words for a function that reasons.yaml has."""
    return reasons()[function].vi, reasons()[function].en


def at_sight(view: View, cue: Cue) -> tuple[str, str] | None:
    """Why a cue gives no fact, whatever the rules: it is none yet, or what it needs is not named."""
    if negated(view, cue):
        return reason(_NEGATED)
    if drafted(view.joined) and orders(view):
        return reason(_DRAFTED)
    needed = Counter(watched()[cue.name].needs)
    for label, count in needed.items():
        named, kind = len({id(item.draft) for item in view.of(label)}), schema().node(label)
        if not named:
            return f"câu không nêu {kind.vi} nào", f"the sentence names no {kind.en}"
        if named < count:
            return f"câu chỉ nêu một {kind.vi}, cần hai", f"the sentence names only one {kind.en}, and two are needed"
    return _unmet(view, cue)


def _unmet(view: View, cue: Cue) -> tuple[str, str] | None:
    """No rule that reads the cue was asked, since none of the things is named that it needs."""
    lacking = missing(cue.name, view.named)
    if lacking is None:
        return None
    kinds = [schema().node(label) for label in lacking]
    return (
        f"câu không nêu {' hay '.join(kind.vi for kind in kinds)} nào",
        f"the sentence names no {' and no '.join(kind.en for kind in kinds)}",
    )


def last_of(tried: list[Call]) -> tuple[str, str]:
    """What the last of the rules that tried something says."""
    return because(given_up(tried[-1]) if tried else [])


def decides(call: Call) -> bool:
    """Did the call give its thing up, by giving nothing, or by the answer that reasons.yaml says?"""
    known = reasons().get(call.name)
    if known is not None and known.by_yes:
        return call.gave[-1:] == [True]
    return call.refused and not _asks(call)


def _asks(call: Call) -> bool:
    """Only a question that was answered with no? It decides nothing, unless reasons.yaml has it."""
    return call.gave == [False] and call.name not in reasons()
