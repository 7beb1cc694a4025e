"""What a council that sits decides on people, and who only proposes it."""

from __future__ import annotations

from ingest.join.entities import Draft
from ingest.relate.days import looks_back
from ingest.relate.offices.periods import only_when
from ingest.relate.sitting import SEAT, sitting
from ingest.relate.statement import Cue
from ingest.relate.view import View

_PROPOSAL, _ITS = "Tờ trình", ["tờ", "trình", "của"]


def voted(view: View, cue: Cue) -> Draft | None:
    """The council that sits, where the verb is one of those by which it decides on people."""
    votes = view.scan.lexicon.words.votes
    if votes.isdisjoint(view.gap(cue.first, cue.last)) or looks_back(view) or only_when(view, cue.first):
        return None
    return None if "past" in view.named else sitting(view, view.council)


def by_the_people(view: View, cue: Cue) -> bool:
    """ "được cử tri bầu làm đại biểu Quốc hội": no council elects its own deputies."""
    post = view.after(cue.last, "Post") if cue.name == "appoint" else None
    return post is not None and post.office is not None and post.office.title.name.startswith(SEAT)


def proposers(view: View) -> frozenset[int]:
    """Those of whom a proposal is ("thông qua Tờ trình của UBND huyện về miễn nhiệm …"), who decide nothing."""
    papers = [d for d in view.of("Directive") if d.draft.name.startswith(_PROPOSAL)]
    named = (i for i in view.of("Organisation") if any(d.first < i.first < d.end for d in papers))
    told = (i for i in view.of("Organisation") if view.gap(i.first - len(_ITS), i.first) == _ITS)
    return frozenset(id(i.piece) for row in (named, told) for i in row)
