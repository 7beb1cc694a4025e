"""One sentence of a watched run as an explanation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.claim import Reading
from graph.source import Span
from ingest.explain.candidates import candidates
from ingest.explain.derivation import derivation
from ingest.explain.model import CueSeen, DateSeen, Fact, Meaning, Mention, Rejected, SentenceSeen
from ingest.explain.reasons import at_sight, because, given_up
from ingest.explain.trace import Call
from ingest.explain.unread import UNTOLD
from ingest.explain.watched import Watched, about, made, rules_of
from ingest.grammar.pieces import EventRef, Piece, PlaceRef
from ingest.join import Sentence
from ingest.join.entities import Draft
from ingest.lexicon.located import located
from ingest.relate.statement import Cue, Statement
from ingest.relate.unread import misses, rests_on
from ingest.relate.view import View

_BETTER = ("đã đọc từ lời khác ngắn hơn hay đủ hơn", "read from other words, shorter or fuller")
_NO_END = ("một đầu không được giữ làm thực thể", "one of its ends is not kept as an entity")


class Eyes:
    """Looks at a watched run, one sentence after the other."""

    def __init__(self, seen: Watched, reading: Reading) -> None:
        self._seen = seen
        self._ids = {
            key: entity.id for key, entity in seen.joined.register.freeze(reading.document.text_sha256).items()
        }
        self._kept = {entity.id for entity in reading.entities}
        self._claims = {(c.predicate, c.spans[0], c.subject, c.object or c.value) for c in reading.claims}

    def sentence(self, sentence: Sentence) -> SentenceSeen:
        """All that was seen in one sentence."""
        clause, scan = sentence.clause, self._seen.found.scan
        span = self._span(clause.first, clause.last)
        view = View(self._seen.joined, sentence)
        told = [s for s in self._seen.statements if span.start <= s.span.start < span.end]
        return SentenceSeen(
            span,
            scan.tokens.text(clause.first, clause.last),
            clause.part,
            mentions=tuple(self._mention(piece, sentence) for piece in clause.pieces),
            cues=tuple(self._cue(cue, told) for cue in view.cues),
            dates=tuple(self._dates(sentence)),
            facts=tuple(self._fact(s) for s in sorted(told, key=lambda s: (s.span, s.predicate))),
            rejected=tuple(sorted(self._rejected(sentence, view, told), key=lambda r: r.span)),
        )

    def _span(self, first: int, last: int) -> Span:
        return self._seen.found.span(first, last)

    def _mention(self, piece: Piece, sentence: Sentence) -> Mention:
        items = [i for i in sentence.items if i.piece is piece or _inside(i.piece, piece)]
        means = tuple(dict.fromkeys(self._meaning(i.draft) for i in items))
        tree = derivation(self._seen.found.scan, piece)
        return Mention(self._span(piece.first, piece.last), tree, rules_of(self._seen, piece), means)

    def _meaning(self, draft: Draft) -> Meaning:
        return Meaning(draft.label, draft.name, draft.fields, self._ids[id(draft)] in self._kept)

    def _cue(self, cue: Cue, told: Iterable[Statement]) -> CueSeen:
        span = self._span(cue.first, cue.last)
        facts = tuple(dict.fromkeys(s.predicate for s in told if rests_on(s, cue, span)))
        return CueSeen(span, cue.name, located(str, cue.name), facts)

    def _dates(self, sentence: Sentence) -> Iterator[DateSeen]:
        for date in sentence.clause.dates:
            span = self._seen.found.clean.span(date.start, date.end)
            yield DateSeen(span, date.iso, date.precision, date.inferred)

    def _fact(self, s: Statement) -> Fact:
        by = (("by", s.by.name),) if s.by is not None else ()
        target = s.object.name if s.object is not None else s.value or ""
        functions = made(self._seen, s)
        return Fact(
            s.predicate, s.subject.name, target, (*s.qualifiers, *by), s.rule, functions, s.span, self._dropped(s)
        )

    def _dropped(self, s: Statement) -> tuple[str, str] | None:
        ends = [self._ids[id(d)] for d in (s.subject, s.object) if d is not None]
        target = ends[-1] if s.object is not None else s.value
        if (s.predicate, s.span, ends[0], target) in self._claims:
            return None
        return _BETTER if all(end in self._kept for end in ends) else _NO_END

    def _rejected(self, sentence: Sentence, view: View, told: list[Statement]) -> Iterator[Rejected]:
        scan = self._seen.found.scan
        for c in candidates(scan, sentence.clause):
            tried = [call for call in self._seen.parsing.get(c.first, []) if call.refused]
            yield self._reject(c.first, c.last, c.kind, tried[:1] if c.kind == "posts" else _of(tried, c.kind))
        yield from self._meant_nothing(sentence)
        for cue in misses(view, told):
            tried = about(self._seen.relating, cue)
            found = self._reject(cue.first, cue.last, "cue", tried)
            yield replace(found, because=at_sight(view, cue) or found.because)

    def _meant_nothing(self, sentence: Sentence) -> Iterator[Rejected]:
        """Pieces that are nothing here, and entities that are none in the end."""
        for piece in sentence.clause.pieces:
            items = [i for i in sentence.items if i.piece is piece or _inside(i.piece, piece)]
            if not items and not isinstance(piece, PlaceRef) and not _spoken_by_parts(piece, sentence):
                yield self._reject(piece.first, piece.last, "mention", about(self._seen.joining, piece))
            for draft in {id(i.draft): i.draft for i in items}.values():
                if self._ids[id(draft)] not in self._kept:
                    yield Rejected(self._span(piece.first, piece.last), "entity", draft.name, UNTOLD, ())

    def _reject(self, first: int, last: int, kind: str, tried: list[Call]) -> Rejected:
        path = given_up(tried[-1]) if tried else []
        span = self._span(first, last)
        return Rejected(span, kind, span.quote, because(path), tuple(f"{c.name} ({c.place})" for c in path))


def _of(tried: list[Call], kind: str) -> list[Call]:
    """Those of the parser that is in charge of a list."""
    return [call for call in tried if call.module.endswith(f".{kind}")] or tried


def _inside(inner: Piece, outer: Piece) -> bool:
    named = isinstance(outer, EventRef)
    return not named and outer.first <= inner.first and inner.last <= outer.last


def _spoken_by_parts(piece: Piece, sentence: Sentence) -> bool:
    return any(piece.first <= i.first and i.last <= piece.last for i in sentence.items)
