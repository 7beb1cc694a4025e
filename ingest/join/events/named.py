"""Events of one document: "hội nghị", "buổi lễ" mean the one that was named, or one that has no name."""

from __future__ import annotations

from bisect import bisect_right

from ingest.divide import Kind
from ingest.find import Found
from ingest.grammar.pieces import Body, EventRef, PersonName, Post
from ingest.join.bodies.org import Org
from ingest.join.bodies.resolved import Bodies
from ingest.join.entities import Draft, Register, written
from ingest.join.events.held import happens, is_held, is_planned
from ingest.join.events.sames import Known, Sameness, length, syllables, term_of

#: Of so many events named before and behind one is referred to again: in a row of hundreds none is searched for.
_REACH = 100
#: So many words has the name of one that is only referred to.
_SHORT = 2
#: So many words tell what was done, behind "buổi".
_OWN = 2
#: Congresses are counted on; sessions and meetings anew in every term.
_ONCE = "Đại hội"
#: The kinds of words for the opening of a show and for the show.
_SHOWN = frozenset(("Lễ", "Chương trình"))
_COMMITTEE = "ban chấp hành đảng bộ"


class Events:
    """The events that a document names."""

    def __init__(self, found: Found, register: Register, bodies: Bodies) -> None:
        self._found, self._register, self._bodies = found, register, bodies
        self._known: list[Known] = []
        self._same = Sameness(found, bodies)
        self._drafts: dict[int, Draft] = {}
        self._named = sorted(
            (p for c in found.clauses for p in c.pieces if isinstance(p, EventRef) and self._names(p)),
            key=lambda p: p.first,
        )
        self._headlines = [c for c in found.clauses if c.part == Kind.HEADLINE]
        earlier = found.scan.lexicon.words.earlier
        looking_back = (c for c in found.clauses if " ".join(found.scan.tokens.low[c.first : c.first + 2]) in earlier)
        self._asides = {p.first: c.last for c in looking_back for p in c.pieces if isinstance(p, EventRef)}
        self._started = False

    def of(self, ref: EventRef) -> Draft | None:
        """The event that a mention means; None for a word that refers to none."""
        if not self._started:
            self._started = True
            for named in self._named:
                self._drafts[named.first] = self._name(named)
        if self._names(ref):
            return self._drafts.get(ref.first) or self._name(ref)
        known = self._referred(ref)
        if known is None:
            return self._unnamed(ref) if ref.name is None else None
        known.draft.spans.add(self._found.span(ref.first, ref.last))
        return known.draft

    def _names(self, ref: EventRef) -> bool:
        """Is it named? "kỳ họp quốc hội này", in lower case and with whose it is, was named before."""
        if ref.name is None or ref.kind.part or self._opens(ref):
            return False
        own = range(ref.first + len(ref.kind.name.split()), ref.last)
        tokens = self._found.scan.tokens
        short = len(own) <= _SHORT and not any(tokens.cap[at] or not tokens.low[at].isalpha() for at in own)
        return not (short and self._found.scan.low(ref.last) == "này")

    def _opens(self, ref: EventRef) -> bool:
        """ "Lễ khai mạc", "lễ bế mạc", and no more: of what the text tells."""
        return (ref.name or "").lower() in self._found.scan.lexicon.words.event_openings

    def _referred(self, ref: EventRef) -> Known | None:
        """The event named last before, else the next; of those before one that is held counts more than one cited."""
        at = bisect_right(self._known, ref.first, key=lambda k: k.ref.first)
        near = self._known[max(0, at - _REACH) : at + _REACH]
        if self._opens(ref):
            own = [k for k in near if (k.draft.name + " ").lower().startswith(f"{ref.name} ".lower())]
            near = own or [k for k in near if k.ref.kind is not ref.kind] or near
        if ref.kind.part or self._opens(ref):
            return max(near, key=lambda k: (k.ref.kind.named, k.held, len(k.draft.spans)), default=None)
        same = [k for k in near if _of_kind(k.ref, ref) and not k.planned]
        if all(k.headed for k in same) and (other := self._by_its_word(ref, [k for k in near if not k.headed])):
            return other
        before = [k for k in same if k.ref.first <= ref.first]
        told = [k for k in before if k.held and not self._aside(k.ref, ref)]
        behind = ([k for k in same if k.held], [k for k in same if k.draft.happens], same)
        for row in (told, [k for k in before if k.held], before, *behind):
            if row:
                return max(row, key=lambda k: k.ref.first) if row[0] in before else row[0]
        if ref.kind.within:
            return next((k for k in near if k.ref.kind.named), None)
        return self._by_its_word(ref, near) or self._other_word(ref, near) or self._show(ref, near)

    def _aside(self, known: EventRef, ref: EventRef) -> bool:
        """Is it told of in a sentence that looks back ("Trước đó, …"), and another one goes on?"""
        return self._asides.get(known.first, ref.first + 1) <= ref.first

    def _by_its_word(self, ref: EventRef, near: list[Known]) -> Known | None:
        """ "Hội nghị giao ban quý I … tại buổi giao ban": the last that has the word for it in its name."""
        kind, *word = ref.kind.name.lower().split()
        if len(word) < _OWN or kind not in self._found.scan.lexicon.words.event_classifiers:
            return None
        said = f" {' '.join(word)} "
        named = [k for k in near if k.ref.first <= ref.first and not k.planned and said in f" {k.draft.name.lower()} "]
        return named[-1] if named else None

    def _other_word(self, ref: EventRef, near: list[Known]) -> Known | None:
        """ "họp phiên thứ 3 … phát biểu tại hội nghị": the only meeting that is held, under another word for one."""
        held = [k for k in near if k.held and k.ref.kind.meeting and not k.planned]
        return held[0] if ref.kind.meeting and len(held) == 1 and held[0].ref.first <= ref.first else None

    def _show(self, ref: EventRef, near: list[Known]) -> Known | None:
        """ "khai mạc Hội thao X … dự buổi lễ", "tại chương trình, …": the only show, contest or fair that is held,
        whose opening is one, and which may have a programme."""
        held = [k for k in near if k.held and not k.planned and k.ref.first <= ref.first]
        shows = [k for k in held if not (k.ref.kind.meeting or k.ref.kind.named or k.ref.kind.verb or k.ref.kind.part)]
        return held[0] if ref.kind.name in _SHOWN and len(held) == 1 and held == shows else None

    def _unnamed(self, ref: EventRef) -> Draft | None:
        """ "Cuộc họp" that nobody names: an event only where somebody convenes or chairs it."""
        low, words = self._found.scan.low, self._found.scan.lexicon.words
        if ref.kind.part or ref.kind.quoted or ref.kind.which or low(ref.first - 1) in words.every | words.plurals:
            return None
        kind = ref.kind.name
        return self._register.imply(
            "Event", f"? {kind.lower()}", kind, (("kind", kind),), self._found.span(ref.first, ref.last)
        )

    def _name(self, ref: EventRef) -> Draft:
        name = self._full_name(ref)
        words = syllables(name)
        headed, host = self._headed(ref), self._host(ref)
        for known in self._known[-_REACH:]:
            other = bool(host and known.host) and host != known.host  # received by another on the same day
            if not other and self._same.one(known, ref, words, headline=headed != self._headed(known.ref)):
                self._grow(known, ref, name, words)
                known.host = known.host or host
                known.draft.happens |= happens(self._found, ref)
                return known.draft
        if host and any(known.draft.name == name for known in self._known[-_REACH:]):
            name += f" của {host}"
        draft = self._register.add(
            "Event", name.lower(), name, self._fields(ref), self._found.span(ref.first, ref.last)
        )
        draft.firm, draft.happens = True, happens(self._found, ref)
        held, planned = is_held(self._found, ref), is_planned(self._found, ref)
        self._known.append(Known(ref, words, draft, held, self._bracketed(ref), planned, headed, host))
        return draft

    def _host(self, ref: EventRef) -> str:
        """ "Chủ tịch nước A cũng đã tiếp …", "ông B, Bí thư X, có buổi tiếp …": who receives somebody."""
        words = self._found.scan.lexicon.words
        if ref.kind.name.lower().split()[-1] not in words.event_received:
            return ""
        clause = self._found.clauses[bisect_right(self._found.clauses, ref.first, key=lambda c: c.first) - 1]
        pieces = [p for p in clause.pieces if p.last <= ref.first]
        people = [p for p in pieces if isinstance(p, PersonName) and not p.short]
        if not people:
            return ""
        titles = {at for p in pieces if isinstance(p, Post) for at in range(p.first, p.last)}
        between = (at for at in range(people[-1].last, ref.first) if at not in titles)
        return people[-1].name if words.done.issuperset(self._found.scan.low(at) for at in between) else ""

    def _headed(self, ref: EventRef) -> bool:
        """Does it stand in the headline, which tells in other words what the text tells of?"""
        return any(c.first <= ref.first < c.last for c in self._headlines)

    def _bracketed(self, ref: EventRef) -> str:
        """The short form that the text gives a name: "Hội nghị Bộ trưởng Thương mại (MRT 23)"."""
        low = self._found.scan.low
        if low(ref.last) != "(":
            return ""
        inside = [low(at) for at in range(ref.last + 1, ref.last + 4)]
        form = "".join(inside[: inside.index(")")]) if ")" in inside else ""
        return form if any(c.isdigit() for c in form) else ""

    def _grow(self, known: Known, ref: EventRef, name: str, words: frozenset[str]) -> None:
        """One more mention; the longest form is the name, or the first of the text that the headline says otherwise."""
        span = self._found.span(ref.first, ref.last)
        known.held |= is_held(self._found, ref)
        known.planned &= is_planned(self._found, ref)
        known.draft.spans.add(span)
        known.draft.aliases.add(written(span))
        less = known.ref.body is not None and ref.body is None
        otherwise = known.headed and not self._headed(ref) and not words <= known.words and not less
        known.headed &= self._headed(ref)
        if length(name) > length(known.draft.name) or otherwise:
            known.draft.name, known.words = name, words
            known.draft.fields = self._fields(ref) or known.draft.fields

    def _fields(self, ref: EventRef) -> tuple[tuple[str, str], ...]:
        special = self._found.scan.lexicon.words.extraordinary
        apart = next((words for words in sorted(special) if words in (ref.name or "").lower()), None)
        fields = [("kind", f"{ref.kind.name} {apart}" if apart and ref.ordinal else ref.kind.name)]
        if ref.ordinal is not None:
            fields += [("ordinal", ref.ordinal), *([("once", "yes")] if ref.kind.name == _ONCE else [])]
        if (term := term_of(ref)) is not None:
            fields.append(("term", term))
        org = self._bodies.of(ref.body) if ref.body is not None and not self._loose(ref, ref.body) else None
        if org is not None and org.known:
            fields.append(("body", org.identity))
        return tuple(sorted(fields))

    def _full_name(self, ref: EventRef) -> str:
        """The name with a short form of a body in it written out."""
        assert ref.name is not None
        name, org = ref.name, self._bodies.of(ref.body) if ref.body is not None else None
        if org is not None and ref.body is not None and not self._loose(ref, ref.body):
            written = self._found.scan.tokens.text(ref.body.first, ref.body.last)
            named = ref.body.place is not None and ref.body.place.name is not None and org.name.endswith(written)
            name = name if named else name.replace(written, _in_full(written, org, congress=ref.kind.named), 1)
        return name.replace("phố. ", "phố ")  # "TP.HCM"

    def _loose(self, ref: EventRef, body: Body) -> bool:
        """ "Bản tin Phát thanh Công an nhân dân": a short form that says of no territory that it is meant."""
        after = self._found.scan.low(body.last)
        if after in ("liên", "toàn") or (after == "," and ref.last > body.last):
            return True  # "Ủy ban liên Chính phủ", "Công an toàn quốc"; "với Thường trực HĐND, Ủy ban MTTQ các huyện"
        if ref.kind.named or body.complete or body.place is not None or body.parent is not None or body.head.word:
            return False
        before = self._found.scan.low(body.first - 1)
        return body.first > ref.first + 1 and before not in self._found.scan.lexicon.words.event_joints


def _in_full(written: str, org: Org, *, congress: bool) -> str:
    """The name of a body in full; "Hội nghị Ban Chấp hành Đảng bộ tỉnh" keeps its own word for the Tỉnh ủy, and
    "Đại hội Mặt trận Tổ quốc Việt Nam xã X" is none of its committee."""
    within = org.name.lower().find(" ".join(written.lower().split()[:2])) if congress else 0
    if within > 0:
        return org.name[within:]
    if not written.lower().startswith(_COMMITTEE) or org.parent is not None:
        return org.name
    return f"Ban Chấp hành Đảng bộ {org.territory.full}" if org.territory is not None else written


def _of_kind(known: EventRef, ref: EventRef) -> bool:
    """Of the same kind, or of one that begins with its name: "đại hội" may mean the Đại hội đồng cổ đông."""
    family = bool(ref.kind.family) and known.kind.family == ref.kind.family
    return known.kind is ref.kind or family or (ref.kind.named and known.kind.name.startswith(ref.kind.name))
