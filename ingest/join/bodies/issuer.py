"""The body that issues a formal document, of which the short forms are in its own lines."""

from __future__ import annotations

from graph.records import record
from ingest.grammar.pieces import Body
from ingest.join.bodies.beside import GOVERNMENT
from ingest.join.bodies.committees import BASE, Committees
from ingest.join.bodies.org import Org
from ingest.lexicon import lexicon

#: What an organ takes: the body it is one of, and nothing else.
_ORGAN = frozenset(("parent",))


@record
class Issuer:
    """``formal``: its own lines (letterhead, signature, recipients) in tokens, and not what it decides about others."""

    org: Org
    formal: tuple[tuple[int, int], ...]
    committees: Committees

    def meant(self, body: Body, at: int) -> Org | None:
        """ "Đảng ủy", "Bộ", "Sở"; in its own lines also "TM. ỦY BAN NHÂN DÂN", that elsewhere may be another's."""
        free = not body.head.levels or "sector" in body.head.takes or self._formal(at)
        return next((org for org in self._rows() if (free and _bare(body, org)) or _base(body, org)), None)

    def beside(self, body: Body, at: int) -> Org | None:
        """ "- Đảng ủy, HĐND xã;" below a decision of a commune's people's committee: the committee of that commune."""
        ruled = self.org.title in GOVERNMENT and body.title == body.head.name == BASE and self._formal(at)
        found = self.committees.beside(self.org) if ruled else None
        return found if found is not None and found.head.name == BASE else None

    def leading(self, body: Body, at: int) -> Org | None:
        """Of whom an organ is in those lines: of a committee of the Party; "TM. BAN THƯỜNG VỤ" also of a union, "TM.
        BAN GIÁM ĐỐC" of a hospital."""
        if body.head.takes != _ORGAN or not self._formal(at):
            return None
        words = lexicon().words
        inner = body.title.lower() in words.inner_committees
        if inner and self.org.head.name in words.own_inspectors:
            return self.org  # "Công đoàn cơ sở Công ty X", and not the company
        return next((o for o in self._rows() if self.committees.leads(o) or (inner and o.parent is None)), None)

    def _rows(self) -> tuple[Org, ...]:
        return (self.org,) if self.org.parent is None else (self.org, self.org.parent)

    def _formal(self, at: int) -> bool:
        return any(first <= at < last for first, last in self.formal)


def _bare(body: Body, org: Org) -> bool:
    return body.head is org.head and body.title == body.head.name


def _base(body: Body, org: Org) -> bool:
    return body.title == BASE and org.head.name.startswith(BASE)
