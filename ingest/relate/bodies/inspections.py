"""Who inspected whom: "A kiểm tra B", "kết quả giám sát đối với B", "Đoàn thanh tra của A làm việc với B"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product

from ingest.grammar.pieces import DirectiveRef
from ingest.join import Item
from ingest.relate.days import opening_date
from ingest.relate.needs import needs
from ingest.relate.negated import negated
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import side_by_side
from ingest.relate.view import View

#: Tokens within which a sentence still speaks of the same inspection, and between whoever inspects and the verb.
_REACH, _SUBJECT = 40, 6
_ROMAN = frozenset("ivxlabcd")


@needs("Organisation", "inspect Directive")
def inspections(view: View) -> Iterator[Statement]:
    """INSPECTED."""
    last: Item | None = None
    for cue in sorted([*view.cued("inspect"), *_papers(view)]):
        if _unreal(view, cue):
            continue
        pair = _passive(view, cue) or _result_of(view, cue) or _active(view, cue, last)
        if pair is None:
            continue
        last, targets = pair
        row = side_by_side(view, last) if last.last <= cue.first else [last]
        for actor, target in product(row, targets):
            if target.draft is not actor.draft:
                yield _inspected(view, cue, actor, target)


def _papers(view: View) -> Iterator[Cue]:
    """ "Kết luận thanh tra số 27/KL-TTr": the inspection in the name of the paper that tells of it."""
    for paper in view.of("Directive"):
        hit = view.scan.lexicon.cues.longest(view.scan.tokens.low, paper.first + 2, paper.last)
        cue = Cue(paper.first + 2, paper.last, "inspect")
        if hit is not None and hit[0] == "inspect" and _result(view, cue):
            yield cue


def _inspected(view: View, cue: Cue, actor: Item, target: Item) -> Statement:
    date = opening_date(view, cue.first)
    named = [actor] if view.first <= actor.first < view.last else []
    return Statement(
        "INSPECTED",
        actor.draft,
        target.draft,
        view.evidence(*named, cue, target),
        "verb-of-inspect",
        qualifiers=(("date", date),) if date else (),
        plain=bool(named),
    )


def _unreal(view: View, cue: Cue) -> bool:
    """Only planned, asked for or spoken of; but "xem xét kết quả kiểm tra" is about one that took place."""
    words = view.scan.lexicon.words
    if _result(view, cue):
        denied = [c for c in view.cued("not") if 0 <= cue.first - c.last <= _SUBJECT]
        return any(view.gap(c.first, c.last) != ["xem", "xét"] for c in denied)
    return negated(view, cue) or view.scan.low(cue.first - 1) in words.inspection_planned


def _result(view: View, cue: Cue) -> bool:
    """ "kết quả kiểm tra", "kết luận thanh tra", "quyết định thanh tra"."""
    told = view.gap(cue.first - 2, cue.first) in (["kết", "quả"], ["kết", "luận"], ["quyết", "định"])
    return told or _concluded(view, cue)


def _concluded(view: View, cue: Cue) -> bool:
    """ "Kết luận số 18/KL-TTr ngày 22/3/2022 về (việc) thanh tra …"."""
    at = cue.first - 1 - (view.scan.low(cue.first - 1) == "việc")
    paper = view.before(at, "Directive") if view.scan.low(at) == "về" else None
    if paper is None or paper.end != at or not isinstance(paper.piece, DirectiveRef):
        return False
    return paper.piece.kind.name.startswith("Kết luận")


def _passive(view: View, cue: Cue) -> tuple[Item, list[Item]] | None:
    """ "B được A thanh tra", "B do A kiểm tra"."""
    passive, nearer = view.scan.lexicon.words.passive, range(cue.first - 1, max(view.first, cue.first - _REACH), -1)
    marks = (at for at in nearer if view.scan.low(at) in passive)
    mark = next((at for at in marks if not _led(view, at, cue.first)), None)
    target = view.before(mark, "Organisation") if mark is not None else None
    if mark is None or target is None or mark - target.last > 4:
        return None
    between = [i for i in view.of("Organisation") if mark < i.first and i.last <= cue.first]
    return (between[-1], [target]) if between and cue.first - between[-1].last <= 3 else None


def _led(view: View, at: int, stop: int) -> bool:
    """ "… do ông A làm trưởng đoàn đã giám sát …": who leads a delegation."""
    leads = view.scan.lexicon.words.team_leads
    return any(" ".join(pair) in leads for pair in pairwise(view.gap(at, stop)))


def _active(view: View, cue: Cue, last: Item | None) -> tuple[Item, list[Item]] | None:
    """ "A kiểm tra B, C", and whoever inspected before where the verb only goes on: "…; giám sát C"."""
    founder = _founder(view, cue)
    delegation = _names_team(view, cue) and founder is None
    targets = [] if delegation else _targets(view, cue)
    targets = _of_delegation(view, cue) if delegation or (founder is not None and not targets) else targets
    if not targets:
        return None
    actor = founder or (_sender(view, cue) if delegation else _actor(view, cue, targets[0], last))
    return (actor, [t for t in targets if t.first != actor.first]) if actor is not None else None


def _names_team(view: View, cue: Cue) -> bool:
    """ "Đoàn kiểm tra", "Tổ giám sát": is the verb the name of those who are sent, and not "do ông A làm trưởng đoàn
    kiểm tra"?"""
    return view.scan.low(cue.first - 1) in view.scan.lexicon.words.teams and not _leader(view, cue)


def _leader(view: View, cue: Cue) -> bool:
    """ "… làm trưởng đoàn": the title of who leads them ends right before the verb."""
    return view.scan.low(cue.first - 2) in view.scan.lexicon.words.leading


def _founder(view: View, cue: Cue) -> Item | None:
    """ "A thành lập đoàn kiểm tra hoạt động của B": who sends those who inspect."""
    actor = view.before(cue.first, "Organisation") if _names_team(view, cue) else None
    words = view.gap(actor.last, cue.first - 1) if actor is not None else []
    sent = words[-1:] and words[-1] in view.scan.lexicon.words.sends and len(words) <= _SUBJECT
    planned = any(actor is not None and actor.last <= c.first < cue.first for c in view.cued("not"))
    return actor if sent and not planned else None


def _result_of(view: View, cue: Cue) -> tuple[Item, list[Item]] | None:
    """ "Kết quả thanh tra của A tại B", "Kết luận kiểm tra của A đối với B"."""
    actor = view.after(cue.last, "Organisation") if _result(view, cue) else None
    if actor is None or view.gap(cue.last, actor.first) != ["của"]:
        return None
    target = view.after(actor.last, "Organisation")
    said = view.gap(actor.last, target.first) if target is not None else []
    met = said[-1:] in (["tại"], ["ở"]) or said[-2:] == ["đối", "với"]
    return (actor, _row(view, target)) if target is not None and met and len(said) <= _SUBJECT else None


def _actor(view: View, cue: Cue, target: Item, last: Item | None) -> Item | None:
    """Who inspects: the body before the verb; of a verb that goes on or heads a section, whoever did before."""
    if last is not None and _goes_on(view, cue):
        return last
    if view.gap(cue.first - 2, cue.first) == ["đối", "tượng"] and view.scan.low(cue.last) == "là":
        return view.inspector  # "Đối tượng thanh tra là UBND xã X"
    if _result(view, cue) or _heads(view, cue) or _after_which(view, cue):
        inspector = _by_inspector(view, target)
        if inspector is not None:
            return inspector
    if view.scan.low(cue.first - 1) in view.scan.lexicon.words.act_as_noun and not _leader(view, cue):
        return None
    marks = [at for at in range(view.first, cue.first) if view.scan.low(at) == "do" and _led(view, at, cue.first)]
    stop = marks[0] if marks else cue.first
    actor = view.before(stop, "Organisation", "Post")
    if actor is None or actor.label == "Post":
        return _of_team(view, cue)
    return actor if stop - actor.last <= _SUBJECT or _concluded(view, cue) else None


def _of_team(view: View, cue: Cue) -> Item | None:
    """ "Đoàn thanh tra (do ông A làm trưởng đoàn) đã thanh tra …": whose team it is, told before."""
    team = next((c for c in view.cued("inspect") if c.first < cue.first and _names_team(view, c)), None)
    return _sender(view, team) if team is not None else None


def _goes_on(view: View, cue: Cue) -> bool:
    """Nothing but "đã", "cũng" stands between the verb and the end of the clause before it."""
    at = cue.first
    while at > view.first and view.scan.low(at - 1) in view.scan.lexicon.words.done:
        at -= 1
        if view.scan.low(at) == ",":
            return True
    return view.scan.low(at - 1) in (";", "và", "thời")


def _heads(view: View, cue: Cue) -> bool:
    """Does the verb head a section or an item of a communique ("II- Kiểm tra khi có dấu hiệu vi phạm đối với …")?"""
    before = view.gap(view.first, cue.first)
    return view.scan.cap(cue.first) and not any(word.isalpha() and not set(word) <= _ROMAN for word in before)


def _after_which(view: View, cue: Cue) -> bool:
    """ "Qua thanh tra tại A, B phát hiện …", "Sau khi kiểm tra A, …": who did it is told after."""
    opens = view.scan.low(view.first) in view.scan.lexicon.words.after_what
    return opens and view.before(cue.first, "Organisation") is None


def _by_inspector(view: View, target: Item) -> Item | None:
    """The inspecting body of the sentence, else of the ones before: "Kết quả kiểm tra đối với B", "…, A nhận thấy"."""
    here = [i for i in view.of("Organisation") if is_inspector(view, i) and i is not target]
    return here[0] if here else view.inspector


def is_inspector(view: View, body: Item) -> bool:
    """A body whose office it is to inspect: a Ủy ban Kiểm tra, a Thanh tra, the Kiểm toán."""
    return body.org is not None and body.org.head.name in view.scan.lexicon.words.inspectors


def _sender(view: View, cue: Cue) -> Item | None:
    """Whose delegation it is: "Đoàn kiểm tra số 5 của A"; else that of the body that inspects in the text."""
    if view.scan.low(cue.last) == "số":
        actor = view.after(cue.last, "Organisation")
    else:
        actor = next((i for i in view.of("Organisation") if 0 <= i.first - cue.last <= _SUBJECT), None)
    if (
        actor is not None
        and actor.first - cue.last <= _SUBJECT
        and view.scan.low(actor.first - 1) in ("của", "tra", "sát")
    ):
        return actor
    return view.inspector


def _of_delegation(view: View, cue: Cue) -> list[Item]:
    """Whom a delegation meets or inspects: "… làm việc với B", "… đã thanh tra B, C"."""
    then = next((c.first for c in view.cued("inspect") if c.first > cue.first), view.last)
    actor = _sender(view, cue)
    for target in view.of("Organisation"):
        said = view.gap(cue.last, target.first)
        if any(cue.last <= c.first < target.first for c in view.cued("not", "say")):
            return []
        if target is not actor and cue.last < target.first < then and said[-2:] in (["việc", "với"], ["việc", "tại"]):
            return _row(view, target) if len(said) <= _REACH and "." not in said else []
    return []


def _targets(view: View, cue: Cue) -> list[Item]:
    """Whom the act meets: named right after it, or after "đối với", "tại", "việc … của"; all that stand in one row."""
    words = view.scan.lexicon.words
    after = [i for i in view.of("Organisation") if cue.last <= i.first <= cue.last + _REACH]
    for target in after:
        said = view.gap(cue.last, target.first)
        if said[-1:] in ([":"], ["gồm"], ["là"]) and any(w.isdigit() or w in words.several for w in said):
            return _row(view, target)  # "kiểm tra 3 tổ chức đảng, gồm: A, B, C", "kiểm tra hai đơn vị là A và B"
        if {";", ":"} & set(said[:-1]) or ("." in said and said[-1:] != ["."]):
            return []
        if said[-2:] == ["đối", "với"] or (
            said[-1:] in (["tại"], ["ở"]) and (_in_what(view, said) or _result(view, cue))
        ):
            return _row(view, target)
        if len(said) <= 2 and words.not_inspected.isdisjoint(said):
            return _row(view, target)
    return _row(view, after[0]) if after and _of_which(view, cue, after[0]) else []


def _of_which(view: View, cue: Cue, target: Item) -> bool:
    """ "kiểm tra việc chấp hành … của A": what is inspected is A's, and no document's."""
    words, low, directives = view.scan.lexicon.words, view.scan.tokens.low, view.scan.lexicon.directives
    said = view.gap(cue.last, target.first)
    of = said[-1:] == ["của"] and len(said) > 1 and said[0] in words.inspected and "," not in said
    return of and not any(directives.starts_at(low, at, target.first) for at in range(cue.last, target.first))


def _in_what(view: View, said: list[str]) -> bool:
    """ "kiểm tra việc … tại B", "kiểm tra, nắm tình hình tại B"."""
    words = view.scan.lexicon.words
    return said[0] in words.inspected or (said[0] == "," and said[1] in words.inspected_too)


def _row(view: View, first: Item) -> list[Item]:
    """ "kiểm tra A, B và C": the body and those that joining words part from it."""
    found = [first]
    for body in view.of("Organisation"):
        if body.first < found[-1].last:
            continue
        places = {k for k in range(found[-1].last, body.first) if view.scan.cap(k)}  # "Tỉnh ủy Lào Cai, Sơn La và …"
        gap = [view.scan.low(k) for k in range(found[-1].last, body.first) if k not in places]
        if not view.scan.lexicon.words.inspected_row.issuperset(gap) or (";" in gap and _acts(view, body)):
            break
        found.append(body)
    return found


def _acts(view: View, body: Item) -> bool:
    """ "A đã thanh tra B; C cũng kiểm tra D": who inspects in its turn."""
    return any(0 <= c.first - body.last <= _SUBJECT for c in view.cued("inspect"))
