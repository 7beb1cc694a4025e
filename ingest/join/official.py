"""The directive that a document itself is: type and abstract from its heading, number and date from its letterhead."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.find import Clause, Found
from ingest.grammar.directives import NUMBER, number_fields, tight
from ingest.join.entities import Draft, Register
from ingest.lexicon.entries import DirectiveType

_HEADING = ("headline", "header", "letterhead")
_FORMAL = ("letterhead", "bases")
_NUMBERED = re.compile(r"\bsố\s*:?\s*(?=\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Own:
    """The document's own directive, and its date where the letterhead has one."""

    draft: Draft
    date: str | None


def own_directive(found: Found, register: Register) -> Own | None:
    """What a formal document is; None for an article."""
    if sum(c.part in _FORMAL for c in found.clauses) < 2:
        return None
    for k, clause in enumerate(found.clauses):
        hit = found.scan.lexicon.directives.longest(found.scan.tokens.low, clause.first, clause.last)
        if clause.part in _HEADING and hit is not None:
            return _of_heading(found, register, k, hit[0], hit[1])
        if clause.part == "body":
            return None
    return None


def _of_heading(found: Found, register: Register, k: int, kind: DirectiveType, at: int) -> Own:
    clause = found.clauses[k]
    number, symbol = _number(found)
    title, last = _abstract(found, k, at)
    name = f"{kind.name} số {number}{symbol}" if number else f"{kind.name} {title}".strip()
    fields = [("type", kind.name)]
    if title:
        fields.append(("title", title))
    date = next((d.iso for c in found.clauses if c.part == "letterhead" for d in c.dates if d.precision == "day"), None)
    if number:
        fields += number_fields(number, symbol, date)
    tokens = found.scan.tokens
    span = found.clean.span(tokens.start[clause.first], tokens.end[last - 1])
    key = name.lower()
    return Own(register.imply("Directive", key, name, tuple(fields), span), date)


def _abstract(found: Found, k: int, at: int) -> tuple[str, int]:
    """The words after the type, or the next line of the heading ("QUYẾT ĐỊNH" / "Về việc …"); and where they end."""
    clause = found.clauses[k]
    if at < clause.last and found.scan.low(at) != ":":
        return _plain(found.scan.tokens.text(at, clause.last).rstrip(".;")), clause.last
    following = found.clauses[k + 1] if k + 1 < len(found.clauses) else None
    if following is not None and following.part in ("headline", "header", "lead"):
        return _plain(found.scan.tokens.text(following.first, following.last).rstrip(".;")), clause.last
    return "", clause.last


def _plain(title: str) -> str:
    """Without what the annex of another document says ("… ban hành kèm theo Quyết định số 9/2005/QĐ-UB …")."""
    return re.split(r",?\s+ban hành kèm theo\s", title, maxsplit=1, flags=re.IGNORECASE)[0]


def _number(found: Found) -> tuple[str | None, str]:
    """ "Số: 45/QĐ-UBND" of the letterhead."""
    for clause in found.clauses:
        if clause.part != "letterhead":
            continue
        match = _match(found, clause)
        if match is not None and (match.group(2) or match.group(3)):
            start, end = match.end(1), match.end()
            return match.group(1), tight(found.clean.text[start:end])
    return None, ""


def _match(found: Found, clause: Clause) -> re.Match[str] | None:
    tokens = found.scan.tokens
    start, end = tokens.start[clause.first], tokens.end[clause.last - 1]
    said = _NUMBERED.search(found.clean.text, start, end)
    return NUMBER.match(found.clean.text, said.end(), end) if said else None
