"""What a council that sits decides on people, and who only proposes it."""

from __future__ import annotations

from ingest.join import Item
from ingest.join.entities import Draft
from ingest.relate.days import looks_back, of_a_life
from ingest.relate.negated import is_proposal
from ingest.relate.offices.periods import only_when
from ingest.relate.sitting import SEAT, sitting
from ingest.relate.statement import Cue
from ingest.relate.view import View


def voted(view: View, cue: Cue) -> Draft | None:
    """The council that sits, where the verb is one of those by which it decides on people."""
    votes = cue.name == "hold" or not view.scan.lexicon.words.votes.isdisjoint(view.gap(cue.first, cue.last))
    if not votes or looks_back(view) or of_a_life(view, cue.first) or only_when(view, cue.first):
        return None
    return None if "past" in view.named else sitting(view, view.council)


def by_the_people(view: View, cue: Cue) -> bool:
    """ "được cử tri bầu làm đại biểu Quốc hội": no council elects its own deputies."""
    post = view.after(cue.last, "Post") if cue.name == "appoint" else None
    return post is not None and post.office is not None and post.office.title.name.startswith(SEAT)


def proposers(view: View) -> frozenset[int]:
    """Those of whom a proposal is ("thông qua Tờ trình của UBND huyện về miễn nhiệm …"), who decide nothing."""
    papers = [d for d in view.of("Directive") if is_proposal(view, d)]
    named = (i for i in view.of("Organisation") if any(d.first < i.first < d.end for d in papers))
    told = (i for i in view.of("Organisation") if _proposes(view, i))
    return frozenset(id(i.piece) for row in (named, told) for i in row)


def _proposes(view: View, body: Item) -> bool:
    """ "tờ trình của UBND huyện"."""
    paper = " ".join(view.gap(body.first - 3, body.first - 1))
    return view.scan.low(body.first - 1) == "của" and paper in view.scan.lexicon.words.proposal
