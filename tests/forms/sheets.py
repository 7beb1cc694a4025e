"""The documents of this folder on paper: letterhead and foot in two columns beside each other, as offices set them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.forms.gold import Official, officials
from tests.ingest.acquire.typeset import Page, Sheet

_HEAD, _FOOT = (60.0, 285.0, 560.0), (85.0, 300.0, 545.0)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is set: what is written first, how much lower the second column stands, how lines are spaced."""

    order: int = 1
    drop: float = 0.0
    after: float = 6.0
    indent: float = 28.0
    leading: float = 18.0
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Parts:
    """The lines of one document, as they stand on paper."""

    left: Sequence[str]
    right: Sequence[str]
    heading: Sequence[str]
    body: Sequence[str]
    recipients: Sequence[str]
    signature: Sequence[str]


def printable() -> Iterator[tuple[Official, Parts]]:
    """The documents whose text has one column and one signature, so that its lines tell where they stand on paper.

    What a site says above a document ("page") stands on none.
    """
    for official in officials():
        found = _parts(official) if "page" not in official.traits else None
        if found is not None:
            yield official, found


def _parts(official: Official) -> Parts | None:
    lines = [" ".join(line.split()) for line in official.text.splitlines() if line.strip()]
    gold = official.form.fields
    kind = next(iter(gold.get("type", ())), "").upper()
    title = next((k for k, line in enumerate(lines) if line.upper() == kind), None)
    signed = [] if len(official.form.signatures) != 1 else _signing(official, lines)
    if title is None or not signed or any("   " in line or "\t" in line for line in official.text.splitlines()):
        return None
    foot = min(signed[0], next((k for k, line in enumerate(lines) if line.startswith("Nơi nhận")), len(lines)))
    heading = next(
        (k for k in range(title + 1, foot) if len(lines[k]) > 110 or lines[k].endswith((";", ",", ".", ":"))), foot
    )
    right = [line for line in lines[:title] if line in " ".join(gold.get("heading", ())) or "ngày" in line]
    signature = [line for k, line in enumerate(lines) if signed[0] <= k <= signed[-1]]
    recipients = [line for line in lines[foot:] if line not in signature]
    if any(not line.startswith(("Nơi nhận", "-")) for line in recipients) or "|" in lines:
        return None
    left = [line for line in lines[:title] if line not in right]
    return Parts(left, right, lines[title:heading], lines[heading:foot], recipients, signature)


def _signing(official: Official, lines: Sequence[str]) -> list[int]:
    """Which lines hold the signature."""
    one = official.form.signatures[0]
    words = " ".join(one.get(part, "") for part in ("authority", "post", "rank", "name"))
    top = len(lines) * 2 // 3
    return (
        [k for k, line in enumerate(lines) if k >= top and (line in words or one["name"] in line)]
        if "name" in one
        else []
    )


def pages(parts: Parts, layout: Layout) -> Sequence[Page]:
    """The sheets of a document."""
    header = (lambda n: str(n) if n > 1 else "") if layout.numbered else None
    sheet = Sheet(header, layout.after, layout.indent, layout.leading)
    sheet.room(0)
    order, drop = layout.order, layout.drop
    sheet.columns(parts.left, parts.right, edges=_HEAD, centred=(True, True), order=order, drop=drop)
    sheet.room(10)
    for line in parts.heading:
        sheet.centred(line)
    sheet.room(8)
    for line in parts.body:
        (sheet.centred if line.isupper() else sheet.paragraph)(line)
    sheet.room(4)
    sheet.columns(parts.recipients or [""], parts.signature, edges=_FOOT, centred=(False, True), order=order)
    return sheet.pages
