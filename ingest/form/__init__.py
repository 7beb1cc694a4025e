"""The form of an official document (thể thức): the components of its regulated layout, each with its place.

Hướng dẫn 11-HD/VPTW (2004), 36-HD/VPTW (2018) and 05-HD/VPTW (2026) regulate that of the Party, Nghị định 30/2020/NĐ-CP that
of the State. What is not there is listed and not guessed. Articles have no form.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.form import NAMES, Field, Form, Signature
from ingest.clean import CleanText
from ingest.divide.parts import Kind, Part
from ingest.form.bodies import bodies, issuing
from ingest.form.cells import Cell, cells_of, foot_cells, head_cells
from ingest.form.foot import addressees, annexes, bases, foot, receives
from ingest.form.letterhead import letterhead
from ingest.form.rules import Facts, breaches, level_of, missing, regime_of
from ingest.form.said import Said, field, of_cells
from ingest.form.signatures import Signed
from ingest.form.title import Title, title
from ingest.lexicon.regimes import FormType, regimes

_FORMAL = (Kind.LETTERHEAD, Kind.BASES)
_TEXT = (Kind.BODY, Kind.LEAD)
_FOOT = (Kind.SIGNATURE, Kind.RECIPIENTS)


def form_of(clean: CleanText, parts: Sequence[Part]) -> Form | None:
    """The form of a document; None for an article."""
    if sum(part.kind in _FORMAL for part in parts) < 2:
        return None
    body = next((k for k, part in enumerate(parts) if part.kind in _TEXT or _below(clean, part)), len(parts))
    top = next((k for k, part in enumerate(parts) if part.kind is Kind.HEADLINE), body)
    above, heading = parts[: min(top, body)], parts[min(top, body) : body]
    head = letterhead(head_cells(clean, [part for part in above if part.kind is Kind.LETTERHEAD]))
    named = title(tuple(cells_of(clean, [part for part in heading if part.kind in (Kind.HEADLINE, Kind.LETTERHEAD)])))
    below = foot(foot_cells(clean, [part for part in parts[body:] if part.kind in _FOOT]))
    said = (
        *head.said,
        *_bodies(head.names, named, joint=_joint(named)),
        *named.said,
        *addressees(cells_of(clean, [part for part in parts[:body] if part.kind is Kind.RECIPIENTS])),
        *bases(cells_of(clean, parts)),
        *below.said,
        *annexes(cells_of(clean, parts[body:])),
    )
    fields = _ordered(clean, said)
    signatures = tuple(_signature(clean, signed) for signed in below.signatures)
    kind = named.kind or _letter(fields)
    day = next((one.value for one in fields if one.name == "date"), clean.document.meta.published)
    facts = Facts(fields, signatures, kind, day, head)
    regime = regime_of(facts)
    return Form(
        regime.name, level_of(facts), fields, signatures, tuple(missing(facts, regime)), tuple(breaches(facts, regime))
    )


def _below(clean: CleanText, part: Part) -> bool:
    """Whether a part stands at the foot, even of a document that has no text."""
    return part.kind is Kind.SIGNATURE or (part.kind is Kind.RECIPIENTS and receives(clean.text[part.start : part.end]))


def _joint(named: Title) -> bool:
    return named.kind is not None and "liên tịch" in named.kind.name.lower()


def _bodies(names: Sequence[Cell], named: Title, *, joint: bool) -> tuple[Said, ...]:
    """The bodies of the letterhead; where it has none, the authority above the bases."""
    said = issuing(bodies(names), joint=joint)
    return said or ((of_cells("issuer", named.authority),) if named.authority else ())


def _letter(fields: Sequence[Field]) -> FormType | None:
    """A document without a type that is addressed to somebody is a letter."""
    if not any(one.name == "addressee" for one in fields):
        return None
    return next((kind for kind in regimes().types.matches(["công", "văn"], 0, 2)), (None, 0))[0]


def _ordered(clean: CleanText, said: Sequence[Said]) -> tuple[Field, ...]:
    order = {name: k for k, name in enumerate(NAMES)}
    return tuple(field(clean, one) for one in sorted(said, key=lambda one: (order[one.name], one.places[0])))


def _signature(clean: CleanText, signed: Signed) -> Signature:
    return Signature(signed.kind, tuple(field(clean, one) for one in signed.said))
