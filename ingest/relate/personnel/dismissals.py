"""Who lost an office: dismissed, relieved, retired, stripped of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ingest.grammar.dates import POINTS
from ingest.grammar.pieces import Post
from ingest.join import Item
from ingest.lexicon.closed import Words
from ingest.relate.days import day_of
from ingest.relate.negated import negated
from ingest.relate.offices.holds import titles_of
from ingest.relate.offices.periods import to_come
from ingest.relate.offices.terms import since
from ingest.relate.personnel.appointing import PURPOSE, settled
from ingest.relate.personnel.concerned import concerned
from ingest.relate.personnel.decidedwhen import effective, refined
from ingest.relate.personnel.deciders import by_paper, decider
from ingest.relate.personnel.officeholders import all_whose, each_with_whose, for_reasons, named_next, whose
from ingest.relate.personnel.officerows import posts_after
from ingest.relate.statement import Cue, Statement
from ingest.relate.together import joint
from ingest.relate.view import View

_ROW = frozenset((";", ",", "-", "–", "(", ")"))
# So many words before the verb a clause without a subject has at most ("Sau nhiều tháng bị miễn nhiệm P, ông A …").
_OPENING = 5
# An office that is prolonged.
_PROLONGED = frozenset(("kéo", "dài"))
# Between the verb and whom it is about a reason may stand, of so many words at most.
_TOWARDS, _REASON = ["đối", "với"], 10
# So many words stand between a verb of dismissing and its office.
_NEXT = 4
# And between who dismisses and the verb ("đã ra quyết định").
_ACTS = 5


def dismissals(view: View, cue: Cue, posts: list[Item]) -> Iterator[Statement]:
    """ "A thôi giữ chức P", "thôi chức P, ông A …", or "miễn nhiệm P A", "cách chức P của ông A"."""
    held = view.after(cue.last, "Post")
    weak = view.scan.low(cue.last - 1) in view.scan.lexicon.words.weak_holding  # "không còn là cháu của P"
    does = held is not None and view.scan.low(held.first - 1) == "do"  # "kỷ luật cách chức do P ký"
    if not posts and held is not None and held.first - cue.last <= _NEXT and not (weak or does):
        posts = [held]
    removed = _removed(view, cue, held)
    if removed is not None and held is not None:
        yield from dismissed(view, cue, removed, [held])
        return
    if posts and PURPOSE in view.gap(cue.last, posts[0].first):
        return  # "được miễn nhiệm để nhận nhiệm vụ P": the office is the new one
    if view.scan.low(cue.first) == "nghỉ":
        yield from _retired(view, cue)
        return
    if not posts:
        yield from _by_name(view, cue)
        return
    after = whose(view, posts)
    shared = _with_next(view, posts) if after is None and not _does_itself(view, cue) else None
    told = None if _of_another_decider(view, cue) else concerned(view, cue)
    target = after or shared or _told_next(view, cue, posts) or told
    single = [target] if target is not None and target is shared else None
    named = single or (
        all_whose(view, posts[-1], after) if after is not None else joint(view, target) if target is not None else []
    )
    for someone in named:
        yield from dismissed(view, cue, someone, posts)
    yield from _those_after(view, cue, after, posts)


def _of_another_decider(view: View, cue: Cue) -> bool:
    """ "Bà A nói Hội X đã ra quyết định miễn nhiệm P", "bà A cho biết Quốc hội đã bãi nhiệm ba P": is it a body named
    behind A that dismisses, in no passive?"""
    person, body = view.before(cue.first, "Person"), view.before(cue.first, "Organisation")
    if person is None or body is None or body.first < person.last or cue.first - body.last > _ACTS:
        return False
    words, said = view.scan.lexicon.words, view.gap(body.last, cue.first)
    told = any(person.last <= c.first < body.first for c in view.cued("say"))
    acts = said and words.deciding.issuperset(said) and (told or "quyết" in said)
    return bool(acts) and words.passives.isdisjoint(view.gap(person.last, cue.first))


def _those_after(view: View, cue: Cue, person: Item | None, posts: list[Item]) -> Iterator[Statement]:
    """Who follows the first one of a row: with a reason for each, or each with an office."""
    if person is None:
        return
    for someone in for_reasons(view, person):
        yield from dismissed(view, cue, someone, posts)
    for post, someone in named_next(view, person):
        yield from dismissed(view, cue, someone, [post])
    each = each_with_whose(view, posts[-1], view.scan.lexicon.words.conferred) if len(posts) == 1 else ()
    for post, someone in each:
        if post is not posts[0]:  # "miễn nhiệm chức danh P đối với A và chức danh Q đối với B"
            yield from dismissed(view, cue, someone, [post])


def _removed(view: View, cue: Cue, post: Item | None) -> Item | None:
    """ "miễn nhiệm ông A khỏi chức vụ P": the person between the verb and the office."""
    person = view.after(cue.last, "Person")
    if person is None or post is None or not person.last <= post.first or person.first - cue.last > 1:
        return None
    between = view.gap(person.last, post.first)
    return person if between[:1] == ["khỏi"] and set(between[1:]) <= view.scan.lexicon.words.weak_holding else None


def _told_next(view: View, cue: Cue, posts: list[Item]) -> Item | None:
    """ "Thôi chức Giám đốc Sở Y tế, ông A …": a clause without a subject is about the one who comes next."""
    person = view.after(posts[-1].last, "Person")
    if person is None or view.before(cue.first, "Person") is not None or cue.first - view.first > _OPENING:
        return None
    return person if view.gap(posts[-1].last, person.first) == [","] else None


def _with_next(view: View, posts: list[Item]) -> Item | None:
    """ "miễn nhiệm chức danh P, cho thôi làm nhiệm vụ Q đối với ông A", "cách chức P và xóa tư cách Q đối với ông A":
    whose the office of the next verb is too."""
    verb = next((c for c in view.cued("dismiss", "form") if c.first >= posts[-1].end), None)
    joints = view.scan.lexicon.words.ends_joined
    if verb is None or not joints.issuperset(_without_term(view, view.gap(posts[-1].end, verb.first))):
        return None
    following = posts_after(view, verb) or [p for p in view.of("Post") if 0 <= p.first - verb.last <= _NEXT][:1]
    return whose(view, following, view.scan.lexicon.words.conferred) if following else None


def _does_itself(view: View, cue: Cue) -> bool:
    """ "ông A thôi giữ chức P, …": the subject of the verb stands before it."""
    person = view.before(cue.first, "Person")
    words = view.scan.lexicon.words
    return person is not None and words.led_up.union(words.passives).issuperset(view.untitled(person.last, cue.first))


def _without_term(view: View, gap: list[str]) -> list[str]:
    return [word for word in gap if word not in view.scan.lexicon.words.term_words and not word[0].isdigit()]


def _by_name(view: View, cue: Cue) -> Iterator[Statement]:
    """ "miễn nhiệm đối với ông A – P", "ông A, P, bị cách chức": the one office that stands beside the name."""
    person = _met(view, cue) or _suffering(view, cue)
    if person is None or any(c.name in ("hold", "appoint") and person.last <= c.first for c in view.cues):
        return
    posts = titles_of(view, person)
    if len(posts) == 1 and view.scan.low(cue.first + 1) not in view.scan.lexicon.words.all_offices:
        for someone in [*_row_before(view, person), person]:
            yield from dismissed(view, cue, someone, titles_of(view, someone))


def _row_before(view: View, last: Item) -> list[Item]:
    """ "các ông A - P; B - Q; C - R, cũng bị cách chức": those who are named before, each with the one office."""
    together = joint(view, last)[1:]
    if together and all(len(titles_of(view, other)) == 1 for other in together):
        return together[::-1]
    row: list[Item] = []
    after = last
    for other in reversed([i for i in view.of("Person") if i.last <= last.first]):
        gap = view.untitled(other.last, after.first)
        if len(titles_of(view, other)) != 1 or ";" not in gap or not set(gap) <= view.scan.lexicon.words.joining | _ROW:
            break
        row.append(other)
        after = other
    return row[::-1]


def _met(view: View, cue: Cue) -> Item | None:
    """ "miễn nhiệm đối với ông A", "thôi giữ chức, nghỉ chữa bệnh đối với ông A"."""
    person = view.after(cue.last, "Person")
    gap = view.untitled(cue.last, person.first) if person is not None else []
    if person is not None and (_unread(view, cue, person) or _punished(view, cue, person)):
        return None
    reasoned = _towards(view, cue, gap)
    return person if person is not None and (reasoned or view.scan.lexicon.words.of_whom.issuperset(gap)) else None


def _punished(view: View, cue: Cue, person: Item) -> bool:
    """ "để ông A thôi chức và khai trừ Đảng đối với ông B": another verb is about B."""
    return any(cue.last <= c.first < person.first for c in view.cued("form", "discipline"))


def _unread(view: View, cue: Cue, person: Item) -> bool:
    """ "cách chức Bí thư Đảng ủy đối với ông A, Giám đốc X": the office that ended is named, though not known whose."""
    offices = (p for p in view.pieces(cue.last, person.first) if isinstance(p, Post))
    return any(view.gap(p.last, person.first)[:2] == _TOWARDS for p in offices)


def _towards(view: View, cue: Cue, gap: list[str]) -> bool:
    """ "thôi giữ chức, nghỉ chữa bệnh đối với …", "quyết định nghỉ hưu cho …"."""
    given = gap == ["cho"] and " ".join(view.gap(cue.first - 2, cue.first)) in view.scan.lexicon.words.decision
    return given or (gap[-2:] == _TOWARDS and len(gap) <= _REASON)


def _suffering(view: View, cue: Cue) -> Item | None:
    """ "ông A, P, bị cách chức", "ông A, P, từ chức"."""
    person = view.before(cue.first, "Person")
    rest = view.untitled(person.last, cue.first) if person is not None else []
    words = view.scan.lexicon.words
    led = words.led_up | words.apposed | words.done | {"bị", ")"}
    if (punished := view.cue_before(cue.first, "form")) is not None and person is not None:
        rest = _without_form(view, person, punished, cue) or rest
    itself = view.scan.low(cue.first) == "từ"
    return (
        person if rest and led.issuperset(rest) and (itself or rest[-1] in view.scan.lexicon.words.passives) else None
    )


def _without_form(view: View, person: Item, form: Cue, cue: Cue) -> list[str]:
    """ "A, P, bị khai trừ Đảng và cách chức": what stands before the first penalty of the two."""
    beside = view.scan.lexicon.words.beside_penalty.issuperset(view.gap(form.last, cue.first))
    return view.untitled(person.last, form.first) if beside and person.last <= form.first else []


def stripped(view: View) -> Iterator[Statement]:
    """ "xóa tư cách nguyên P đối với ông A": an office that is over, and not even its name is left."""
    for cue in view.cued("form"):
        marked = view.scan.low(cue.last - 1) in view.scan.lexicon.words.former  # "nguyên" is the office's own
        posts = posts_after(view, cue._replace(last=cue.last - marked)) if view.scan.low(cue.first) == "xóa" else []
        person = view.after(posts[-1].last, "Person") if posts else None
        person = person or view.before(cue.first, "Person")
        if person is None or negated(view, cue):
            continue
        for post in posts:
            span, over = view.evidence(person, cue, post), (("former", "true"),)
            yield Statement("HOLDS", person.draft, post.draft, span, "stripped-of-office", qualifiers=over)


def _retired(view: View, cue: Cue) -> Iterator[Statement]:
    """ "A, Giám đốc Sở Y tế, nghỉ hưu …": the posts that stand with the name are over."""
    person, after = view.before(cue.first, "Person"), view.after(cue.last, "Person")
    if after is not None and _towards(view, cue, view.untitled(cue.last, after.first)):
        yield from _by_name(view, cue)
        return
    if person is None or negated(view, cue) or _of_predecessor(view, person, cue) or _of_others(view, person, cue):
        return
    if _PROLONGED.issubset(view.gap(view.first, cue.first)):
        return  # "kéo dài thời gian giữ chức vụ P đến khi nghỉ hưu"
    posts = [i for i in view.of("Post") if person.last <= i.first and i.last <= cue.first]
    if not posts and view.scan.lexicon.words.led_up.issuperset(view.gap(person.last, cue.first)):
        posts = titles_of(view, person)
    told = any(c.name == "past" and person.last <= c.first < cue.first for c in view.cues)
    if told or any(isinstance(i.piece, Post) and i.piece.former for i in posts):
        return  # "nguyên P, nguyên Q, đã nghỉ hưu": the offices ended before
    for statement in dismissed(view, cue, person, posts):
        yield replace(statement, by=by_paper(view, cue.first) if statement.by is not None else None)


def _from_when(view: View) -> str | None:
    """ "được nghỉ hưu từ ngày 1/5/2019, thôi giữ chức P": the only day of the sentence, which a verb of leaving has."""
    row = [d for d in view.dates if d.precision in POINTS]
    at = view.scan.tokens.at(row[0].start) if len(row) == 1 else view.first
    left = view.cue_before(at, "dismiss")
    said = view.gap(left.last, at) if left is not None else []
    return row[0].iso if said[-1:] == ["từ"] and {",", ";"}.isdisjoint(said) else None


def _of_predecessor(view: View, person: Item, cue: Cue) -> bool:
    """ "A được bổ nhiệm làm P sau khi người tiền nhiệm nghỉ hưu": another one, who is not named."""
    return any(
        " ".join(pair) in view.scan.lexicon.words.predecessors for pair in pairwise(view.gap(person.last, cue.first))
    )


def _of_others(view: View, person: Item, cue: Cue) -> bool:
    """ "A, P; cùng hơn 800 cán bộ đã nghỉ hưu", "A, P, gặp mặt các cán bộ nghỉ hưu": those who are told of besides."""
    said, words = view.untitled(person.last, cue.first), view.scan.lexicon.words
    kinds = {" ".join(pair) for pair in pairwise(said)}
    return (
        ";" in said
        or _rules_on(words, said)
        or not words.several.isdisjoint(said)
        or not kinds.isdisjoint(words.retired)
    )


def _rules_on(words: Words, said: list[str]) -> bool:
    """ "ông A, Chủ tịch X, đã ký quyết định về việc nghỉ hưu đối với 8 cán bộ": what he has decided on others."""
    return any(verb in words.signing and " ".join(said[k : k + 2]) in words.decision for k, verb in enumerate(said, 1))


def dismissed(view: View, cue: Cue, person: Item, posts: list[Item]) -> Iterator[Statement]:
    """DISMISSED from each of some posts, and HOLDS of it, now over."""
    if negated(view, cue) and not settled(view, cue):
        return
    told = since(view, person) or refined(day_of(view, cue) or _from_when(view), effective(view, cue))
    for post in posts:
        date = since(view, post) or told
        dated = (("date", date),) if date else ()
        span = view.evidence(person, cue, post)
        yield Statement(
            "DISMISSED", person.draft, post.draft, span, "verb-of-dismissing", qualifiers=dated, by=decider(view, cue)
        )
        over = (("former", "true"), *((("end", date),) if date is not None and to_come(view, date) else ()))
        yield Statement("HOLDS", person.draft, post.draft, span, "verb-of-dismissing", qualifiers=over)
