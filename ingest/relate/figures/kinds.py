"""A quantity and what was told before it → a figure: a share, a part of a body, a vote, what the subject has or did."""

from __future__ import annotations

from dataclasses import replace

from ingest.grammar.quantities import Quantity
from ingest.join import Item
from ingest.lexicon.trie import words_of
from ingest.relate.figures.figure import Figure, clause_end
from ingest.relate.figures.owners import of_territory, only_party, organ_of_the_party, territory_of
from ingest.relate.figures.state import State, among, starts


def figures(state: State, q: Quantity) -> list[Figure]:
    """The figure that a quantity is, where it is clear whose; one for each body where several have it."""
    kinds = (_share, _owned, _seats, _vote, _counted)
    return _managed(state, q) or [found for kind in kinds if (found := kind(state, q)) is not None][:1]


def _managed(state: State, q: Quantity) -> list[Figure]:
    """ "hơn 300 cán bộ thuộc diện Tỉnh ủy quản lý"."""
    at, found = state.ends(state.words.managed, q.last), list[Item]()
    whole = at is not None and q.counts is not None and (state.fresh or state.ready) and not state.act
    while whole and at is not None and (body := _one_at(state, at)) is not None:
        found.append(body)
        at = body.last + (state.view.scan.low(body.last) == "," or state.joins(body.last))
    end = state.ends(state.words.managing, at) if at is not None else None
    if end is None:
        return []
    said = " ".join((*state.view.gap(q.last, found[0].first), *state.view.gap(found[-1].last, end))) if found else ""
    return [Figure(q, body, q.first, end, said=said) for body in found]


def _one_at(state: State, at: int) -> Item | None:
    return next((i for i in state.view.of("Organisation") if i.first == at), None)


def _share(state: State, q: Quantity) -> Figure | None:
    """ "(tỷ lệ 94,3%)", "đạt 60% kế hoạch": a share of what was counted right before."""
    goal = q.counts is not None and starts(state.words.compared, q.counts)
    said = state.said(q.last) if _portion(state, q) and (goal or q.counts is None) else None
    amount = state.told is not None and state.told.quantity.unit is not None
    if said is None or state.told is None or (amount and state.change is None):
        return None
    what, of = replace(q, counts=state.told.quantity.counts), f"{q.counts or ''} {said[0]}".strip()
    return replace(state.told, quantity=what, last=said[1], change=state.change, compared=of or None)


def _portion(state: State, q: Quantity) -> bool:
    """ "đạt 60%", "tăng 8,25%" of what was told before."""
    return q.unit == "%" and (state.portion or (state.ready and state.change is not None))


def _seats(state: State, q: Quantity) -> Figure | None:
    """ "bầu 39 đồng chí vào Ban Chấp hành Đảng bộ X": so many has the committee."""
    people = starts(state.words.people, q.counts or "")
    into = state.ends(state.words.into, q.last) if people and state.act else None
    body = _one_at(state, into) if into is not None else None
    return Figure(q, body, q.first, body.last) if body is not None and not _elsewhere(state, body) else None


def _elsewhere(state: State, body: Item) -> bool:
    """Is the subject one of another territory, so that a short form was taken for the wrong body?"""
    own, other = territory_of(state.voter), territory_of(body)
    return own is not None and other is not None and own.name != other.name


def _owned(state: State, q: Quantity) -> Figure | None:
    """ "668 đảng viên của Đảng bộ X": but "17 quyết định của UBND tỉnh" are some of its decisions."""
    owner = _owner(state, q)
    if owner is None or not _whole(state, q) or q.counts is None or state.change:
        return None
    directives = state.view.scan.lexicon.directives
    if any(directives.starts_at(state.low, k, q.last) for k in range(q.first, q.last)):
        return None
    listed = _named_after(state, q) is None
    said = state.said(q.last if listed else owner.last)
    if said is None or (not said[0] and not state.ready and not listed and state.view.scan.low(said[1]) == ","):
        return None  # "2.600 công chức thuộc Bộ X, 900 cảnh sát đã bị …": of these something is told
    return Figure(q, owner, q.first, owner.last if listed else said[1], state.act, said=said[0])


def _owner(state: State, q: Quantity) -> Item | None:
    """The body that owns what is counted, or all of a list: "của 1.118 chi bộ, 20 đảng bộ trực thuộc Tỉnh ủy X"."""
    body = _named_after(state, q)
    told = state.told is not None and state.told.first == state.told.quantity.first
    if body is not None or not (told or _all(state, q)):
        return body
    while body is None and state.view.scan.low(end := clause_end(state.view, q.last)) == "," and end + 1 in state.row:
        q = state.row[end + 1]
        body = _named_after(state, q)
    return body


def _named_after(state: State, q: Quantity) -> Item | None:
    at = state.ends(state.words.belongs, q.last) or q.last
    body = _one_at(state, at)
    return body if body is not None and _belongs(state, at) else None


def _whole(state: State, q: Quantity) -> bool:
    """Are these all of them, or does it say something of them by itself; or are they only some that are spoken of?"""
    return state.fresh or state.ready or q.total is not None or _all(state, q)


def _all(state: State, q: Quantity) -> bool:
    return state.ends(state.words.all, q.first - 1) == q.first


def _belongs(state: State, at: int) -> bool:
    """ "của", "trực thuộc": does the body that stands here own what is counted before it?"""
    return any(state.words.belongs.starts_at(state.low, at - size, at) for size in (1, 2))


def _vote(state: State, q: Quantity) -> Figure | None:
    """ "với 98% số phiếu tán thành": of whoever decides."""
    voter = (state.voter or _assembly(state) or _voting(state, q)) if state.told is None else None
    if voter is None:
        return None
    at = q.last if state.ends(state.words.votes, q.last) else state.ends(state.words.lightly, q.last) or q.last
    end = state.ends(state.words.votes, at)
    if end is None and not starts(state.words.votes, q.counts or ""):
        return None
    said = state.said(q.last)
    if not said or not said[0]:
        said = " ".join(state.view.gap(at, end or at)), end or at
    return Figure(q, voter, min(voter.first, q.first) if voter is state.voter else q.first, said[1], said=said[0])


def _assembly(state: State) -> Item | None:
    """ "100% đại biểu có mặt tán thành": the assembly of the sentence before."""
    opened = state.view.opened if state.bare else None
    return opened if opened is not None and _votes(state, opened) else None


def _voting(state: State, q: Quantity) -> Item | None:
    """ "Với 47/50 đại biểu tán thành, HĐND tỉnh X thông qua …": the assembly that the sentence goes on with."""
    body = state.view.after(q.last, "Organisation") if state.subject is None else None
    beside = body is not None and clause_end(state.view, q.last) == body.first - 1
    return body if body is not None and beside and _votes(state, body) else None


def _votes(state: State, body: Item) -> bool:
    title = words_of(body.org.title) if body.org is not None else []
    return state.words.assemblies.starts_at(title, 0, len(title))


def _counted(state: State, q: Quantity) -> Figure | None:
    """A figure of the subject, whose verb was said."""
    said = state.said(q.last) if state.ready else None
    subject = _subject(state, q) if said is not None else None
    if subject is None or said is None or (q.unit == "%" and not (said[0] or state.act or state.measure)):
        return None  # "có 95% đảng viên": what of them?
    named = state.view.first <= subject.first < q.first and state.place is None
    first = subject.first if named else state.view.first if state.place is None else state.place
    act = f"{state.collective} {state.act}".strip()
    found = Figure(q, subject, first, said[1], act, state.measure)
    if state.change is not None:
        return replace(found, change=state.change, compared=said[0] or None)
    return replace(found, said=said[0])


def _subject(state: State, q: Quantity) -> Item | None:
    """The subject, if it can have figures of what is counted."""
    amount = q.counts is None and q.unit is not None and q.unit != "%" and bool(state.act) and state.told is None
    if (q.counts is None and not amount) or (q.unit == "%" and state.measure):
        return None
    words, counted = state.words, (state.measure or q.counts or "").split()
    ours = state.of_party(counted)
    if state.collective or (state.bare and state.subject is None):
        return only_party(state.view) if (ours or state.collective) and state.act else None
    if state.place is not None:
        found = of_territory(state.view, state.place, counted) if ours or among(words.societies, counted) else None
        return found[0] if found is not None else None
    if state.subject is not None and state.subject.label == "Event":
        return state.subject if state.act or among(words.attending, counted) else None
    if state.subject is None and ours and state.act and not state.several:
        return _voter(state, q)
    return state.subject if ours or not state.meant else None


def _voter(state: State, q: Quantity) -> Item | None:
    """ "Huyện ủy X tập trung lãnh đạo …; các nhiệm vụ, kết nạp 108 đảng viên": of the Party, and nobody else since."""
    voter = state.voter
    if voter is None or voter.org is None or not organ_of_the_party(voter.org):
        return None
    actors = state.view.of("Organisation", "Person", "Post")
    return voter if not any(voter.last <= i.first < q.first for i in actors) else None
