"""Directives of one document: names, keys, "Quyết định này", and the directive that the document itself is."""

from __future__ import annotations

from ingest.find import Found
from ingest.grammar.bodies.terms import past_term
from ingest.grammar.documents.directive import number_fields
from ingest.grammar.pieces import Body, DirectiveRef
from ingest.join.bodies.resolved import Bodies
from ingest.join.documents.acts import proper
from ingest.join.documents.behind import told_behind
from ingest.join.documents.known import Known
from ingest.join.documents.letterhead import FORMAL
from ingest.join.documents.makers import event_name, issuer_name
from ingest.join.documents.numbers import YEARLY, identified
from ingest.join.documents.official import Own, own_directive
from ingest.join.documents.titled import clause_of, within_sentence
from ingest.join.documents.titles import Title, Titles, matter
from ingest.join.documents.told import changed, drawn_up, ordered
from ingest.join.entities import Draft, Register, written
from ingest.lexicon.actyears import year_in_force


def _letters(symbol: str) -> list[str]:
    """The parts of a symbol, whatever parts them."""
    return symbol.replace("–", "-").replace("/", "-").split("-")


def _whole(ref: DirectiveRef) -> bool:
    """Does the issuer's name stand in full? "nghị quyết của HĐND" of a law means that of any council."""
    issuer = ref.issuer[0]
    body = issuer if isinstance(issuer, Body) else issuer.body
    return body is None or body.complete or body.place is not None


class Directives:
    """The directives that a document names."""

    def __init__(self, found: Found, register: Register, bodies: Bodies) -> None:
        self._found, self._register, self._bodies = found, register, bodies
        self._by_number: dict[tuple[str, str], Draft] = {}
        self._alike: dict[tuple[str, str], list[Draft]] = {}
        self._last: dict[str, Draft] = {}
        self._at: dict[str, int] = {}
        self._latest: Draft | None = None
        self._years: dict[str, str] = {}
        self._days: dict[str, str] = {}
        self._told: dict[int, str] = {}
        self._issued: dict[str, list[str]] = {}
        self.titles, self._known = Titles(found), Known(found)
        self.own = own_directive(found, register)
        self._know_own()

    def _know_own(self) -> None:
        """The document itself is meant by its number, and a law also by its name without a year."""
        if self.own is not None and self.own.number:
            self._by_number[dict(self.own.draft.fields)["type"], self.own.number] = self.own.draft
        if self.own is not None and self.own.date is not None:
            self._years.setdefault(self.own.draft.name.lower(), self.own.date[:4])

    def of(self, ref: DirectiveRef) -> Draft | None:
        """The directive that a mention means; None for an everyday word."""
        if ref.own and self._issued_here(ref) and not self._of_own_type(ref):
            return self._titled(ref)  # "Tỉnh đoàn X ban hành Kế hoạch A như sau:" in a text without its form
        if ref.own:
            last = self._latest if ref.kind.name == "Văn bản" else self._last.get(ref.kind.name)
            other = self._found.scan.low(ref.last - 1) in self._found.scan.lexicon.words.above
            return self._referred(self.own.draft if self.own is not None and not other else last, ref)
        if self.own is not None and ref.first == self.own.at:
            return self.own.draft
        name = self._name(ref)
        if name is None:
            return self._titled(ref)
        draft = self._numbered(ref, name) if ref.number is not None else self._new(ref, name)
        if self.own is None or draft is not self.own.draft:
            self._known.note(draft, ref)
        if not changed(self._found, ref, self._at.get(ref.kind.name)):
            self._last[ref.kind.name], self._at[ref.kind.name] = draft, ref.last
        self._latest = draft
        return draft

    def _issued_here(self, ref: DirectiveRef) -> bool:
        """ "ban hành Kế hoạch A như sau:": the text that follows, and none that was spoken of."""
        low = self._found.scan.low
        return low(ref.first - 1) == "hành" and low(ref.last - 1) in ref.kind.name.lower().split()

    def _of_own_type(self, ref: DirectiveRef) -> bool:
        """Is the document itself one of this type: "Chương trình hành động" is a "Chương trình"?"""
        kind = dict(self.own.draft.fields)["type"] if self.own is not None else ""
        return bool(kind) and (kind.startswith(ref.kind.name) or ref.kind.name.startswith(kind))

    def _numbered(self, ref: DirectiveRef, name: str) -> Draft:
        """One directive under its number, with or without its symbol; of two symbols they are two."""
        kind = "Công văn" if ref.kind.name == "Văn bản" else ref.kind.name
        full, bare = (kind, f"{ref.number}{ref.symbol or ''}"), (kind, ref.number or "")
        known = self._by_number.get(full)
        known = None if known is not None and self._apart(known, ref) else known
        known = known or self._joined(bare, ref) or self._in_brackets(ref)
        draft = known or self._new(ref, name)
        self._referred(draft, ref)
        own = self.own is not None and draft is self.own.draft
        said = ref.symbol and "symbol" not in dict(draft.fields)
        said = said or "number" not in dict(draft.fields)
        if known is not None and not own and (said or (draft.name.startswith("Văn bản") and ref.kind.name == kind)):
            draft.name, draft.fields = name, self._fields(ref, name)
        if ref.date is not None:
            self._told.setdefault(id(draft), ref.date)
        self._entitle(draft, ref)
        self._by_number.setdefault(full, draft)
        alike = self._alike.setdefault(bare, [])
        alike[:] = [*(d for d in alike if d is not draft), draft]
        return draft

    def _entitle(self, draft: Draft, ref: DirectiveRef) -> None:
        """Take note of the title behind a number, where the document has told none before."""
        title = self.titles.of_number(ref) if not draft.matter else None
        if title is not None:
            draft.matter = matter(title.words)
            enough = draft.matter.count(" ") > 1  # "do Chính phủ ban hành" is none
            draft.titled = (ref.first, title.end, title.plain) if enough else None

    def _apart(self, known: Draft, ref: DirectiveRef) -> bool:
        """Two of one number: "Nghị quyết số 01/NQ-CP ngày 1/1/2018" and that of 2019, or of two terms of the Party, or
        two days of two rows of numbers."""
        here, there = dict(self._fields(ref, known.name)), dict(known.fields)
        if any(name in here and name in there and here[name] != there[name] for name in ("year", "term")):
            return True
        day = self._told.get(id(known))  # "12/2020/QĐ-UBND" and "12/QĐ-UBND" of two days: two rows of numbers
        rows = {fields["mark"].startswith(YEARLY) for fields in (here, there) if "mark" in fields}
        return len(rows) > 1 and day is not None and ref.date is not None and day != ref.date

    def _joined(self, bare: tuple[str, str], ref: DirectiveRef) -> Draft | None:
        """A number alone means the last of that number; a symbol may complete a number that had none. Of two years they
        are two, and a number with its year ("Thông tư số 12/2011") is that of the year."""
        here = dict(number_fields(ref.number or "", ref.symbol or "", None))
        for known in reversed(self._alike.get(bare, [])):
            if self._apart(known, ref):
                continue
            marks = [_letters(fields["symbol"]) for fields in (here, dict(known.fields)) if "symbol" in fields]
            if len(marks) < 2 or marks[0] == marks[1]:
                return known  # "872-NQ/UBTVQH14" and "872/NQ-UBTVQH14" are written for one
        return None

    def _in_brackets(self, ref: DirectiveRef) -> Draft | None:
        """ "ban hành công văn về A (Công văn số 5)": the one of that type which the sentence has told of before."""
        told = self._last.get(ref.kind.name) if self._found.scan.low(ref.first - 1) == "(" else None
        if told is None or "number" in dict(told.fields) or (self.own is not None and told is self.own.draft):
            return None
        clause = clause_of(self._found, ref)
        here = range(
            self._found.span(clause.first, clause.first + 1).start, self._found.span(ref.first, ref.last).start
        )
        return told if any(span.start in here for span in told.spans) else None

    def _new(self, ref: DirectiveRef, name: str) -> Draft:
        title = self.titles.behind(ref)
        if title is not None and title.ref.number is None:
            return self._of_issuer(ref, name, title)
        key = f"{name.lower()} {self._year(ref, name)}".rstrip()
        other = self._register.known("Directive", key) if ref.number is not None else None
        key = f"{key} {ref.date}" if other is not None and self._apart(other, ref) else key
        span = self._found.span(ref.first, ref.last)
        # "Chỉ thị số 24-CT/TU ngày 7-8-2023 của …": the name with its date and issuer is no other name, nor is "và 19".
        told, quote = ref.kind.name.lower(), written(span).lower()
        same = quote.startswith(name.lower()) or quote == told or not quote.startswith(told)
        add = self._register.imply if same else self._register.add
        draft = add("Directive", key, name, self._fields(ref, name), span)
        if ref.symbol and ref.symbol.upper() != ref.symbol and draft.name.upper() == name.upper():
            draft.name, draft.fields = name, self._fields(ref, name)  # a heading had it in capitals
        return draft

    def _of_issuer(self, ref: DirectiveRef, name: str, title: Title) -> Draft:
        """ "Nghị quyết của A về B": the one that the text knows by this title, else the first of its issuer, or another
        of its own title."""
        span, about = self._found.span(ref.first, ref.last), matter(title.words)
        told = self._register.known("Directive", f"{ref.kind.name} {title.words}".lower())
        if told is not None:
            return self._register.imply("Directive", told.key, told.name, told.fields, span)
        row = self._issued.setdefault(name.lower(), [])
        same = next((k for k, one in enumerate(row) if one.startswith(about) or about.startswith(one)), len(row))
        row += [about] if same == len(row) else []
        key = self._dated(f"{name.lower()} {row[same]}" if same else name.lower(), ref.date or title.ref.date)
        fields = (("title", title.plain), ("type", ref.kind.name))
        draft = self._register.imply("Directive", key, name, fields, span)
        draft.identify(title=title.plain)
        return draft

    def _year(self, ref: DirectiveRef, name: str) -> str:
        """Laws of one name and two years are two; without a year the last one of the name is meant."""
        if ref.kind.titled != "yes" or ref.number is not None:
            return ""
        year = ref.date[:4] if ref.date else self._years.get(name.lower(), "")
        self._years[name.lower()] = year
        return year

    def _titled(self, ref: DirectiveRef) -> Draft | None:
        """A directive without a number that is known by its title ("ban hành kế hoạch thực hiện Đề án …")."""
        scan = self._found.scan
        if ref.issuer or ref.kind.name in scan.lexicon.words.untitled or ref.kind.titled != "no" or self._in_act():
            return None
        title = self.titles.of(ref)
        if title is None:
            return None
        if self.own is not None and self._is_own(self.own, ref, title.words):
            return self._referred(self.own.draft, ref)
        if self.own is not None and not title.carried and ordered(self._found, ref):
            return None
        if self.own is not None and self._heads(self.own, ref, title.words):
            return self._referred(self.own.draft, ref)
        span = self._found.span(ref.first, title.end)
        name, fields = f"{ref.kind.name} {title.words}", (("title", title.plain), ("type", ref.kind.name))
        draft = self._register.add("Directive", self._dated(name.lower(), title.ref.date), name, fields, span)
        self.titles.passed(ref, title)
        self._last[ref.kind.name] = draft
        return draft

    def _dated(self, key: str, day: str | None) -> str:
        """Two of one title and two days are two: the key of the second has its day."""
        first = self._days.setdefault(key, day or "")
        self._days[key] = first or day or ""
        return f"{key} {day}" if day and first and day != first else key

    def _is_own(self, own: Own, ref: DirectiveRef, title: str) -> bool:
        """ "… ban hành Thông tư hướng dẫn chế độ phụ cấp": the document says its own title again."""
        left, right = own.title.lower(), title.lower()
        same = left.startswith(right) or (bool(left) and right.startswith(left))
        return dict(own.draft.fields)["type"] == ref.kind.name and same

    def _heads(self, own: Own, ref: DirectiveRef, title: str) -> bool:
        """ "THÔNG TƯ" / "QUY ĐỊNH VỀ A": does the type stand in its heading, of what the document is about?"""
        part = clause_of(self._found, ref).part
        return part in FORMAL and own.title.lower().startswith(f"{ref.kind.name} {title}".lower())

    def _referred(self, draft: Draft | None, ref: DirectiveRef) -> Draft | None:
        if draft is not None:
            draft.spans.add(self._found.span(ref.first, ref.last))
        return draft

    def _name(self, ref: DirectiveRef) -> str | None:
        kind = ref.kind.name
        if ref.number is not None:
            if ref.symbol:
                return f"{kind} số {ref.number}{ref.symbol}"
            said = "số " if self._says_number(ref) else ""
            issuer = issuer_name(ref, self._bodies, self._found.scan)
            return f"{kind} {said}{ref.number}" + (f" của {issuer}" if issuer else "")
        if ref.event is not None:
            return f"{kind} {event_name(ref.event, self._bodies, self._found.scan)}"
        title = ref.title or (f"năm {ref.date[:4]}" if ref.date and ref.kind.titled == "alone" else None)
        if title is not None:
            return f"{kind} {title}"
        issuer = issuer_name(ref, self._bodies, self._found.scan)
        if issuer and self._particular(ref) and self._means_one(ref):
            return f"{kind} của {issuer}"
        return None

    def _means_one(self, ref: DirectiveRef) -> bool:
        """Is one document meant, and not whatever bodies of a kind issue, several of them, or an act provides for?"""
        scan = self._found.scan
        if scan.low(ref.first - 1) in scan.lexicon.words.several or drawn_up(self._found, ref):
            return False
        if ref.kind.name in scan.lexicon.words.everyday:
            return scan.cap(ref.first) and within_sentence(self._found, ref)
        return not self._in_act() and (scan.cap(ref.first) or _whole(ref))

    def _in_act(self) -> bool:
        """Is the document itself a law? What it says of resolutions and regulations holds for any of them."""
        return self.own is not None and self.own.norm

    def _particular(self, ref: DirectiveRef) -> bool:
        """ "Quyết định của Bộ Chính trị phân công …": one directive, and not whatever the issuer issues."""
        low, words = self._found.scan.low, self._found.scan.lexicon.words
        behind = past_term(self._found.scan, ref.last)  # "Nghị quyết của Tỉnh ủy X khóa XIII về …"
        titled = low(behind) in words.title_start or low(behind) in words.opens_title
        return titled or low(ref.first - 1) in words.handing or low(ref.first - 2) == "ban"

    def _says_number(self, ref: DirectiveRef) -> bool:
        return "số" in self._found.scan.tokens.low[ref.first : ref.last]

    def _fields(self, ref: DirectiveRef, name: str) -> tuple[tuple[str, str], ...]:
        fields = [("type", ref.kind.name)]
        if ref.number is not None:
            lexicon = self._found.scan.lexicon
            numbered = identified(ref.kind, ref.number, ref.symbol or "", ref.date, lexicon)
            timed = any(name in ("term", "year") for name, _ in numbered)
            fields += [*numbered, *(() if timed else told_behind(self._found, ref, self._bodies))]
        else:
            known = proper(ref.kind, name, self._years.get(name.lower()) or self._in_force(ref, name))
            fields += [("proper", known)] if known is not None else []
            title = name.removeprefix(f"{ref.kind.name} ")
            fields += [("title", title)] if ref.kind.titled == "no" and (ref.title or ref.event) else []
        return tuple(sorted(fields))

    def _in_force(self, ref: DirectiveRef, name: str) -> str | None:
        """The year of an act that is named without one: of that in force on the document's day, where that is sure."""
        kind, cited = ref.kind.name, self._found.scan.low(ref.first - 1) == "cứ"
        return year_in_force(kind, name.removeprefix(kind).strip(), self._found.published, cited=cited)
