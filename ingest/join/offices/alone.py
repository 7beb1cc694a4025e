"""Titles alone: "Chủ tịch", "Phó Giám đốc" without a body are an office that the text told of before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ingest.find import Clause
from ingest.grammar.countries import of_country
from ingest.grammar.pieces import Body, PersonName, Piece, Post
from ingest.grammar.scan import Scan
from ingest.join.offices.elections import Elections
from ingest.join.offices.office import Office
from ingest.join.offices.owners import Owners
from ingest.join.offices.renamings import Renamings
from ingest.join.offices.resolved import Offices
from ingest.join.offices.rows import TitleRows
from ingest.join.people import People

# So many words before the title of a deputy that of the chief stands.
_NEAR = 60
_SECRETARY = "Bí thư"
# Before a title above a row stands how many there are, behind it "gồm các đồng chí:"; its body was told of so far back.
_COUNTED, _ROW, _FAR = 2, 6, 150


@dataclass(slots=True)
class TitlesAlone:
    """Remembers whose office is which, and which the text told of last, for the titles that come without a body."""

    scan: Scan
    offices: Offices
    people: People
    owners: Owners
    rows: TitleRows
    under: Mapping[int, Body | None]
    """the bodies whose names stand above titles, by the first token of these"""
    elections: Elections = field(init=False)
    renamings: Renamings = field(init=False)
    held: dict[str, list[Office]] = field(default_factory=dict)
    """the offices of each person, by the whole name"""
    spoken: dict[str, tuple[int, Office]] = field(default_factory=dict)
    """where each title was told of last, and as which office"""
    _last: tuple[int, Office | None] = (0, None)
    """the office that was told of last"""

    def __post_init__(self) -> None:
        self.elections = Elections(self.scan)
        self.renamings = Renamings(self.scan, self.offices)

    def office(self, clause: Clause, k: int, post: Post) -> Office | None:
        """What a title alone means; "Bộ trưởng, Chủ nhiệm Ủy ban X" has the rank alone."""
        after = self.scan.tokens.low[post.last : post.last + 3]
        if post.title.name == "Bộ trưởng" and " ".join(after) in self.scan.lexicon.words.also_ranked:
            return None
        if self._of_a_kind(clause, k, post):
            return None
        elects = self.elections.elects(clause, post)
        row = elects or post.first in self.under  # in a list of whom a congress elected
        given = self._headed(post) or (self._elected(post) if row else None)
        if given is not None or (elects and post.title.name.endswith(_SECRETARY)):
            return given  # that of a cell is none of the committee's above it
        beside = self.renamings.behind(clause, k, post) or self._of_body_before(clause, k, post)
        return beside or self._told_before(clause, k, post) or self._above_row(clause, k, post)

    def _above_row(self, clause: Clause, k: int, post: Post) -> Office | None:
        """ "… Chủ tịch Hội X. Các Ủy viên Ban Thường vụ gồm: A, B, C": above a row of names it is an office of the body
        that the last one was of, or whose congress it is."""
        named = clause.pieces[k + 1] if k + 1 < len(clause.pieces) else None
        gap = self.scan.tokens.low[post.last : named.first] if isinstance(named, PersonName) else []
        row = gap and (gap[0] == "gồm" or gap[-1] == ":") and len(gap) <= _ROW
        if not row or post.first - clause.first > _COUNTED:
            return None
        at, last = self._last
        org = last.org if last is not None and post.first - at <= _FAR else None
        if org is None and (body := self.elections.elector(post)) is not None:
            org = self.offices.led(body)
        return self.offices.seat(post, org) if org is not None else None

    def _elected(self, post: Post) -> Office | None:
        """The office that the congress told of last elects to."""
        body = self.elections.elector(post)
        return self.offices.elected(post, body) if body is not None else None

    def _of_body_before(self, clause: Clause, k: int, post: Post) -> Office | None:
        """ "Quốc hội có Chủ tịch A", "về phía UBND tỉnh X có Phó Chủ tịch B", "Ban X có 1 Trưởng ban": of the
        body before it."""
        body = clause.pieces[k - 1] if k else None
        if isinstance(body, Post):
            return self._of_delegation(body, post)
        gap = self.scan.tokens.low[body.last : post.first] if isinstance(body, Body) else []
        if not isinstance(body, Body) or gap[:1] != ["có"] or len(gap) > 1 + gap[-1].isdigit():
            return None
        held = gap[-1].isdigit() or self.rows.beside(clause, k) is not None
        return self.offices.elected(post, body) if held else None

    def _of_delegation(self, sent: Post, post: Post) -> Office | None:
        """ "Đoàn Chủ tịch nước do Chủ tịch A dẫn đầu": of the office that the delegation goes for."""
        named = self.scan.low(sent.first - 1) in ("đoàn", "biểu") and self.scan.low(sent.last) == "do"
        near = self.scan.lexicon.words.address.issuperset(self.scan.tokens.low[sent.last + 1 : post.first])
        same = sent.title.name.startswith(f"{post.title.name} ")
        return self.offices.of(sent) if named and near and same else None

    def _told_before(self, clause: Clause, k: int, post: Post) -> Office | None:
        """An office that the text has told of."""
        person = self.rows.beside(clause, k)
        before = (p for p in reversed(self.rows.people(clause)) if p.last <= post.first and self._given(post))
        theirs = person or next(before, None)  # "A, Thứ trưởng Bộ X, thôi giữ chức vụ Thứ trưởng"
        if theirs is not None and (self._given(post) or person is not None) and self.renamings.several(post):
            return self.offices.near(post, self.scan.low(post.last))
        held = self.held.get(self.people.of(theirs) or "", []) if theirs is not None else []
        if theirs is not None and self._given(post) and self._had(clause, theirs, post):
            return None
        deputy = self._own(clause, post, self._deputy(post))
        again = self.offices.again(post, held, self.scan.low(post.last)) or deputy
        if again is not None and person is not None and again not in held and self._not_theirs(again, person):
            return None  # "Bộ trưởng A" of ours, where the text told of one minister of another country
        label = person is not None or post.first in self.under
        if again is not None or not (label or self._given(post)):
            return again
        within = None if label else post.first - clause.first
        near = self._own(clause, post, self.offices.near(post, self.scan.low(post.last), within))
        return None if near is not None and person is not None and self._not_theirs(near, person) else near

    def _had(self, clause: Clause, person: PersonName, post: Post) -> bool:
        """ "A, nguyên Phó Giám đốc Sở X được bổ nhiệm làm Phó Giám đốc": nobody gets what he or she had, but the same
        of another body."""
        row = (p for p in clause.pieces if isinstance(p, Post) and person.last <= p.first < post.first)
        return any(before.former and before.title.name == post.title.name for before in row)

    def _own(self, clause: Clause, post: Post, office: Office | None) -> Office | None:
        """ "ông A, Chủ tịch UBND tỉnh X; bà B, Giám đốc Công ty Y; ông C, Phó Chủ tịch": behind a guest of another body
        it is not told whose deputy the next one is."""
        at, last = self._last
        if office is None or last is None or at < clause.first or ";" not in self.scan.tokens.low[at : post.first]:
            return office
        told = last.org is None or office.org is None or last.org.root.key == office.org.root.key
        return office if told else None

    def _headed(self, post: Post) -> Office | None:
        heading = self.under.get(post.first)
        return self.offices.under(post, heading) if heading is not None else None

    def _of_a_kind(self, clause: Clause, k: int, post: Post) -> bool:
        """ "chủ tịch và bí thư phải gặp dân": of two kinds of body, in lower case, with nobody's name."""
        beside = clause.pieces[k - 1] if k else None
        after = clause.pieces[k + 1] if k + 1 < len(clause.pieces) else None
        return any(self._other_kind(post, one) for one in (beside, after)) and self.rows.holder(clause, k) is None

    def _other_kind(self, post: Post, beside: Piece | None) -> bool:
        """Do two titles stand side by side of which one leads a party body, and the other one none?"""
        if not isinstance(beside, Post) or beside.body is not None or post.body is not None:
            return False
        left, right = (post, beside) if post.first < beside.first else (beside, post)
        low = not self.scan.cap(left.first) and not self.scan.cap(right.first)
        leads = left.title.name.endswith("Bí thư") is not right.title.name.endswith("Bí thư")
        return low and leads and self.scan.tokens.low[left.last : right.first] in (["và"], [","], ["hoặc"], ["hay"])

    def note(self, post: Post, office: Office) -> None:
        """Remember the office of each title that the text told of last."""
        self.spoken[office.title.name] = self._last = (post.first, office)

    def _not_theirs(self, office: Office, person: PersonName) -> bool:
        """A ministry of another country, named shortly before one of our ministers, is not his or hers."""
        theirs = office.org is not None and of_country(office.org.title, self.scan.lexicon.words.countries)
        return theirs and not self.owners.foreign(person)

    def _given(self, post: Post) -> bool:
        """ "Công ty X bổ nhiệm bà A làm Tổng Giám đốc": an office that somebody gets, with no words after it."""
        low, words = self.scan.low(post.first - 1), self.scan.lexicon.words
        given = low in words.weak_holding or (low in words.given_office and self.scan.cap(post.first))
        return given and self._alone(post)

    def _alone(self, post: Post) -> bool:
        """No word of what it leads follows a title: "phó trưởng phòng kinh tế"."""
        after = self.scan.low(post.last)
        return not after.isalpha() or after in self.scan.lexicon.words.office_from

    def _deputy(self, post: Post) -> Office | None:
        """ "A làm Bí thư Huyện ủy X; B, C làm Phó Bí thư": deputies of the one who was told of shortly before."""
        name = post.title.name.removeprefix("Phó ").removesuffix(" Thường trực")
        at, office = self.spoken.get(f"{name[0].upper()}{name[1:]}", (0, None))
        near = (
            0 < post.first - at <= _NEAR
            and post.title.name.startswith("Phó ")
            and (self.scan.cap(post.last) or self._alone(post))
        )
        told = self.spoken.get(post.title.name)  # the same title at full length goes before that of the chief
        if office is not None and near:
            return self.offices.deputy(post, told[1] if told is not None else office)
        told = told or self.spoken.get(f"Phó {post.title.name}")  # "A, Phó Giám đốc Sở X, làm Giám đốc"
        again = told is not None and 0 < post.first - told[0] <= _NEAR and self._given(post)
        return self.offices.deputy(post, told[1]) if told is not None and again else None
