"""Members of a body that a text lists by name, in a sentence or in rows and cells below a heading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.grammar.pieces import PersonName, Post
from ingest.join import Item, Joined
from ingest.join.offices.rosters import Roster
from ingest.relate.days import day_of
from ingest.relate.implied import seat_at, seat_in
from ingest.relate.negated import negated
from ingest.relate.personnel.deciders import decider
from ingest.relate.statement import Cue, Statement
from ingest.relate.view import View

# A verb of electing stands so many words before the body at most.
_NEAR = 8


@dataclass(slots=True)
class _Row:
    view: View
    person: Item
    posts: list[Item] = field(default_factory=list)
    part: tuple[View, Item] | None = None
    """what stands before the name, or in a line above several: "Trưởng ban: Ông A", "Các Ủy viên:\""""


def rosters(joined: Joined, views: list[View]) -> Iterator[Statement]:
    """HOLDS of everybody in a list: the posts of the row, a seat in the body; APPOINTED where the body is elected."""
    for roster in joined.rosters:
        heading = next(v for v in views if v.first <= roster.named.first < v.last)
        body = next((i for i in heading.items if i.piece is roster.named), None)
        if body is None:
            continue
        seat = body if body.label == "Post" else seat_in(heading, body, roster.member)
        rows = _rows(views, roster)
        roles = {roster.org.key}
        if roster.home is not None and any(_leads(post, roles) and _plain(post) for row in rows for post in row.posts):
            roles.add(roster.home.key)
        plain = seat is body and not _plain(seat)
        members = [row for row in rows if row.part is None and (plain or not any(_leads(p, roles) for p in row.posts))]
        if members and seat is not body:
            yield from seat_at(heading, seat)
        home = {roster.home.key} if roster.home is not None else set[str]()
        cue = _elected(heading, body)
        yield from _elected_heads(rows, roles, home, heading, cue) if cue is not None else ()
        for row in rows:
            yield from (_post(row, post) for post in row.posts)
            if row.part is not None:
                yield _part(row, *row.part)
            elif any(row is member for member in members):
                yield from _seated(row, seat, heading, cue)


def _rows(views: list[View], roster: Roster) -> list[_Row]:
    """Each person of the list, with the posts up to the next one."""
    bodies = {body.key for body in (roster.org, roster.home) if body is not None}
    rows: list[_Row] = []
    titles: list[Item] = []
    part: tuple[View, Item] | None = None
    for view in views:
        for item in view.of("Person", "Post"):
            if not (roster.first < item.last and item.first < roster.last):
                continue
            if isinstance(item.piece, PersonName):
                rows.append(_Row(view, item, _own_titles(titles, view, item), part))
                titles = rows[-1].posts
            elif view.scan.low(item.last) == ":" and _leads(item, bodies):
                part = view, item
            elif isinstance(item.piece, Post):
                titles.append(item)
    return rows


def _own_titles(titles: list[Item], view: View, person: Item) -> list[Item]:
    """ "… gồm Chủ tịch A, Phó Chủ tịch B": the titles right before a name are no longer those of the name before."""
    own: list[Item] = []
    at = person.first
    while titles and titles[-1].last == at and titles[-1].first >= view.first:
        own.insert(0, titles.pop())
        at = own[0].first
    return own


def _leads(post: Item, bodies: set[str]) -> bool:
    return post.org is not None and post.org.key in bodies


def _plain(post: Item) -> bool:
    """ "Ủy viên" said of a single member: then the list tells everybody's part in the body one by one."""
    return post.office is not None and post.office.title.name in ("Ủy viên", "Thành viên")


def _post(row: _Row, post: Item) -> Statement:
    piece, span = post.piece, row.view.evidence(row.person, post)
    former = (("former", "true"),) if isinstance(piece, Post) and piece.former else ()
    return Statement("HOLDS", row.person.draft, post.draft, span, "row-of-members", qualifiers=former)


def _part(row: _Row, view: View, post: Item) -> Statement:
    """The part in the body that a label tells, in the row itself or above it."""
    if view is row.view:
        return _post(row, post)
    named, said = view.evidence(post), row.view.evidence(row.person)
    return Statement("HOLDS", row.person.draft, post.draft, named, "row-of-members", also=said)


def _seated(row: _Row, seat: Item, heading: View, cue: Cue | None) -> Iterator[Statement]:
    span, named = row.view.evidence(row.person), heading.evidence(seat)
    yield Statement("HOLDS", row.person.draft, seat.draft, named, "member-of-body", also=span)
    if cue is not None:
        yield from _given(row, seat, heading, cue)


def _elected_heads(rows: list[_Row], roles: set[str], home: set[str], heading: View, cue: Cue) -> Iterator[Statement]:
    """Those whom the list has in an office of the body, by title or by label."""
    for row in rows:
        for post in row.posts:
            yield from _given(row, post, heading, cue) if _leads(post, roles) else ()
        if row.part is not None and _leads(row.part[1], roles | home):
            yield from _given(row, row.part[1], heading, cue)


def _given(row: _Row, post: Item, heading: View, cue: Cue) -> Iterator[Statement]:
    """APPOINTED of somebody whom the list has in an office of the body that is elected."""
    day, seat = day_of(heading, cue), post if heading.first <= post.first < heading.last else None
    yield Statement(
        "APPOINTED",
        row.person.draft,
        post.draft,
        heading.evidence(cue, seat) if seat is not None else heading.evidence(cue),
        "member-of-body",
        qualifiers=(("date", day),) if day else (),
        by=decider(heading, cue),
        also=row.view.evidence(row.person) if seat is not None else row.view.evidence(row.person, post),
    )


def _elected(view: View, body: Item) -> Cue | None:
    """ "Đại hội bầu Ban Chấp hành gồm …", "Danh sách Ban Chấp hành được bầu: …"."""
    cues = (
        c
        for c in view.cued("appoint")
        if 0 <= body.first - c.last <= _NEAR or ("được" in view.gap(body.end, c.last) and c.first - body.end <= _NEAR)
    )
    return next((c for c in cues if not negated(view, c)), None)
