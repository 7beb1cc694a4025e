"""What became of what, as a verb of joining, parting, renaming or remaking tells it: the bodies on both its sides."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.places import level_word
from ingest.join import Item
from ingest.lexicon.successions import successions as table
from ingest.relate.bodies.bodyrows import end_before, kind_of, of_whole, row_of
from ingest.relate.bodies.change import Change
from ingest.relate.bodies.cutnames import cut
from ingest.relate.bodies.decisions import announced
from ingest.relate.bodies.firstnames import name_at
from ingest.relate.bodies.results import first_near, further, named_so, naming, outcomes, particle, result
from ingest.relate.bodies.siblings import siblings
from ingest.relate.bodies.subjects import receiving, subjects
from ingest.relate.statement import Cue
from ingest.relate.view import View

# So near before a verb stands "trên cơ sở", and so far who is named before it.
_NEAR, _BEFORE = 3, 8
_FAR = 25
# Verbs that need what they change behind them.
_MOVING = (["chuyển"], ["chuyển", "đổi"], ["tách"])


def changes(view: View, cue: Cue, bodies: list[Item], before: Change | None) -> Iterator[Change]:
    """What one verb tells; ``before``: what the verb before it told."""
    change = _of_others(view, cue, bodies) or _through(view, cue, bodies) or _to_others(view, cue, bodies, before)
    change = change or _enlarged(view, cue, bodies) or _afterwards(view, cue, bodies)
    while change is not None:
        change = _whole(view, cue, change)
        again = (
            before is not None and cue.name == "rename" and change.new == before.new
        )  # "A sáp nhập thêm B, đổi tên …"
        if not (again or any(cut(view, i) for i in (*change.old, *change.new)) or _several(view, cue, change)):
            yield _each(view, cue, change)
        change = _gone_on(view, cue, bodies, change)


def _whole(view: View, cue: Cue, change: Change) -> Change:
    """ "hợp nhất A và B | , C thành D": of several that are joined those whose names are whole."""
    whole = [i for i in change.old if not cut(view, i)] if cue.name == "join" and len(change.old) > 1 else []
    return change._replace(old=whole) if whole else change


def _each(view: View, cue: Cue, change: Change) -> Change:
    """ "hợp nhất Đảng bộ các tỉnh A, B và C": each of them, though the head is said once."""
    if cue.name != "join":
        return change
    old = [one for body in change.old for one in siblings(view, body)]
    made = all(one.draft is not new.draft for one in old for new in change.new)
    return Change(old, change.new, change.actor if made else None)


def _several(view: View, cue: Cue, change: Change) -> bool:
    """ "Trường Mầm non Sông Trà và Cây Gạo sáp nhập thành Trường Mầm non B": two schools, read as one."""
    alone = cue.name == "join" and len(change.old) == 1 and view.scan.low(change.new[0].first - 1) == "thành"
    return (
        alone and len(siblings(view, change.old[0])) == 1 and "và" in view.gap(change.old[0].first, change.old[0].last)
    )


def _gone_on(view: View, cue: Cue, bodies: list[Item], change: Change) -> Change | None:
    """ "đổi tên A thành B, C thành D", "hợp nhất A với B thành C; D với E thành F": the verb is not said again."""
    end, words = _past_bracket(view, max(i.last for i in change.new)), view.scan.lexicon.words
    first = next((i for i in bodies if i.first >= end), None)
    row = row_of(view, first, bodies)
    if not row or not words.pairs_on.issuperset(view.gap(end, row[0].first)) or row[0].first == end:
        return None
    row = _joined(view, cue, row, bodies)
    at = result(view, cue, row[-1].last)
    new = next((i for i in bodies if at is not None and 0 <= i.first - at <= 1), None)
    if new is None or cut(view, new) or (cue.name in ("rename", "part") and len(row) > 1):
        return None
    made = change.actor if all(i.draft is not new.draft for i in row) else None
    return Change(row, [new], made)


def _past_bracket(view: View, at: int) -> int:
    """Behind "(Cục B)", whose the one before it is."""
    if view.scan.low(at) != "(":
        return at
    return next((k + 1 for k in range(at, min(at + _FAR, view.last)) if view.scan.low(k) == ")"), at)


def _joined(view: View, cue: Cue, row: list[Item], bodies: list[Item]) -> list[Item]:
    """ "hợp nhất A với B": both."""
    if cue.name != "join" or not row or view.scan.low(row[-1].last) not in view.scan.lexicon.words.joined_with:
        return row
    return row + row_of(view, first_near(view, row[-1].last + 1, bodies), bodies)


def _to_others(view: View, cue: Cue, bodies: list[Item], before: Change | None) -> Change | None:
    """ "(X) hợp nhất A và B thành C", "A và B hợp nhất thành C", "A sáp nhập vào B", "A tách thành B và C"."""
    at = particle(view, cue, bodies)
    new = outcomes(view, cue, row_of(view, first_near(view, at, bodies), bodies)) if at is not None else []
    if at is None or not new or not (cue.name in ("part", "remake") or len(new) == 1):
        return None
    if _inside(cue, bodies, at):
        return _of_objects(view, cue, bodies, new, at)
    moving = view.gap(cue.first, cue.last) in _MOVING or view.scan.low(cue.first - 1) == "việc"
    if moving or _something(view, cue.last, at):
        return None  # "Chính phủ chuyển hồ sơ thành …", "quyết định của A về việc sáp nhập … vào B"
    old = subjects(view, cue, bodies)
    if before is None and any(_object_of(view, cue, i) for i in old):
        return None
    if naming(view, cue) and (_together(view, cue) or any(kind_of(i) != kind_of(new[0]) for i in old)):
        return None  # "A và B hợp nhất, lấy tên là C", "Giải thưởng của Trường A mang tên Tập đoàn B"
    old = receiving(view, cue, bodies, _of_now(before, old), new[0])
    several = cue.name == "join" or (cue.name == "remake" and _both(view, old))
    return Change(old if several else old[-1:], new) if old else None


def _of_now(before: Change | None, old: list[Item]) -> list[Item]:
    """The bodies of which a verb tells, by what the verb before it told."""
    if before is None or not old:
        return old
    if len(old) > 1:  # "đổi tên A thành B, C sáp nhập vào D"
        old = [i for i in old if i not in before.new] or old
    if old[-1] in before.old and old[-1].last > max(i.last for i in before.new):
        return before.new  # "… thành lập C trên cơ sở hợp nhất A và B, đến năm 1991 đổi tên thành D"
    return old


def _through(view: View, cue: Cue, bodies: list[Item]) -> Change | None:
    """ "sáp nhập A vào B thành C", "A (giải thể và) sáp nhập vào B thành C": C came of both."""
    at = particle(view, cue, bodies) if cue.name == "join" else None
    into = first_near(view, at, bodies) if at is not None and view.scan.low(at - 1) == "vào" else None
    found = further(view, cue, bodies, into) if into is not None else None
    if at is None or into is None or found is None:
        return None
    if _inside(cue, bodies, at):
        return _of_objects(view, cue, bodies, [found[1]], found[0])
    return Change([*subjects(view, cue, bodies), into], [found[1]])


def _enlarged(view: View, cue: Cue, bodies: list[Item]) -> Change | None:
    """ "A sáp nhập thêm B và (được) đổi tên thành C": both became C."""
    words = view.scan.lexicon.words
    if cue.name != "join" or view.scan.low(cue.last) not in words.joined_more | words.joined_with:
        return None
    added = row_of(view, first_near(view, cue.last, bodies), bodies)
    verb = next((c for c in view.cued("rename") if added and c.first >= added[-1].last), None)
    new = outcome(view, verb, bodies) if verb is not None else None
    old = subjects(view, cue, bodies)[-1:]
    if verb is None or new is None or not old or verb.first - _past_bracket(view, added[-1].last) > _NEAR:
        return None
    return Change([*old, *added], [new])


def _afterwards(view: View, cue: Cue, bodies: list[Item]) -> Change | None:
    """ "… hợp nhất A và B; sau khi hợp nhất có tên gọi C", "hợp nhất A với B, sau sáp nhập lấy tên là C"."""
    first = view.cue_before(cue.first, "join")
    if cue.name != "join" or first is None or "sau" not in view.gap(max(view.first, cue.first - 2), cue.first):
        return None
    ends = (
        named_so(view, at) for at in range(cue.last, min(cue.last + _BEFORE, view.last)) if view.scan.low(at) == "tên"
    )
    at = next((end for end in ends if end is not None), None)
    new = next((i for i in bodies if at is not None and 0 <= i.first - at <= 1), None)
    old = _joined(view, first, row_of(view, first_near(view, first.last, bodies), bodies), bodies)
    return Change(old, [new]) if new is not None and len(old) > 1 and not cut(view, new) and new not in old else None


def _object_of(view: View, cue: Cue, body: Item) -> bool:
    """ "A thành lập trên cơ sở tách B, đến năm 1956 đổi tên thành C": B stands right behind another verb, which could
    not be read."""
    return any(0 <= body.first - c.last <= 1 for c in view.cued(*table().cues) if c.last <= cue.first)


def _together(view: View, cue: Cue) -> bool:
    """Is the name that of what others were joined to, and no province ("tách tỉnh A, Sở B mang tên C")?"""
    verbs = [c for c in view.cued("join", "part") if c.last <= cue.first]
    return not all(_territories(view, c) for c in verbs)


def _territories(view: View, cue: Cue) -> bool:
    """ "hợp nhất hai tỉnh": no bodies."""
    return any(level_word(view.scan, at) is not None for at in (cue.last, cue.last + 1))


def _inside(cue: Cue, bodies: list[Item], at: int) -> list[Item]:
    """The bodies between a verb and what comes of it."""
    return [i for i in bodies if cue.last <= i.first and i.last < at]


def _of_objects(view: View, cue: Cue, bodies: list[Item], new: list[Item], at: int) -> Change | None:
    """ "(X) hợp nhất A và B thành C", "A hợp nhất với B thành C": what is changed stands behind the verb."""
    seated = view.scan.lexicon.words.seated
    seated |= view.scan.lexicon.words.owned_by  # "đổi tên các đơn vị thuộc X: A thành B"
    inside = [i for i in _inside(cue, bodies, at) if view.scan.low(i.first - 1) not in seated]
    into = view.scan.low(at - 1) == "vào"
    if not inside:
        return None
    old = inside if inside[0] is first_near(view, cue.last, bodies) and not _handed(view, inside) else []
    if view.scan.low(cue.last) in view.scan.lexicon.words.joined_with:
        return Change([*subjects(view, cue, bodies)[-1:], *old], new) if old else None
    actor = view.before(cue.first, "Organisation", "Post")
    made = not into and cue.name != "rename" and all(i.draft is not one.draft for i in old for one in new)
    near = actor is not None and cue.first - actor.last <= _BEFORE and made
    said = view.gap(actor.last, cue.first) if actor is not None else []
    near = near and ";" not in said and said not in (["và"], [","])  # "chuyển A thành B và chuyển C thành D": not by B
    near = near and actor is not None and not announced(view, actor, cue)
    return Change(old, new, actor if near else None) if old else None


def _something(view: View, at: int, end: int) -> bool:
    """ "Sở A đổi tên trạm thí nghiệm thành B": behind the verb stands what is changed, though no body was read."""
    inside = {k for i in view.of("Directive") for k in range(i.first, i.last)}
    tokens, words = view.scan.tokens, view.scan.lexicon.words.between_change
    inside |= {k for d in view.dates for k in range(tokens.at(d.start), tokens.at(d.end))}
    return any(k not in inside and tokens.low[k] not in words for k in range(at, end - 1) if tokens.low[k].isalpha())


def outcome(view: View, cue: Cue, bodies: list[Item]) -> Item | None:
    """ "… đổi tên thành B": the one body that comes of it, named right behind "thành"."""
    at = particle(view, cue, bodies)
    new = outcomes(view, cue, row_of(view, first_near(view, at, bodies), bodies)) if at is not None else []
    inside = any(cue.last <= i.first and at is not None and i.last < at for i in bodies)
    return new[0] if len(new) == 1 and not inside else None


def _both(view: View, row: list[Item]) -> bool:
    """ "A và B được sắp xếp thành C"."""
    return len(row) > 1 and view.gap(row[-2].last, row[-1].first) == ["và"]


def _handed(view: View, inside: list[Item]) -> bool:
    """ "chuyển A về B, C thành D": what stands between is not changed together."""
    words = view.scan.lexicon.words
    return any(view.scan.low(i.first - 1) in words.takers - words.joined_with for i in inside[1:])


def _of_others(view: View, cue: Cue, bodies: list[Item]) -> Change | None:
    """ "C được thành lập trên cơ sở hợp nhất A và B", "C (hợp nhất từ A và B)", "B tách ra từ A"."""
    words = view.scan.lexicon.words
    based = _based(view, cue)
    near = view.gap(cue.last - 1, cue.last + 2)
    if not based and "từ" not in near and "khỏi" not in near:
        return None
    between = view.scan.low(cue.last) in ("của", "giữa")  # "từ sự hợp nhất của A và B"
    first = first_near(view, cue.last + between, bodies)
    founded = _founded(view, cue)
    before = [i for i in bodies if i.last <= founded]
    new = [of_whole(view, before[-1], before)] if before else []
    new = [*_first_called(view, cue, bodies), *new][:1]
    if first is None or not new or view.scan.low(new[0].first - 1) in words.takers or (based and _listed(view, new[0])):
        return None
    if "khỏi" in near and kind_of(new[0]) != kind_of(first):
        return None  # "Báo A tách khỏi Sở B": it was no part of what that is
    if view.scan.low(cue.first - 1) == "(" and new[0].last != cue.first - 1:
        return None  # "… thuộc Sở A gồm B (sáp nhập từ C và D)": of B, which was not read
    if founded - end_before(view, founded) > _FAR or ";" in view.gap(new[0].last, cue.first):
        return None
    old = _joined(view, cue, row_of(view, first, bodies), bodies)
    return Change(old if cue.name in ("join", "remake") else old[:1], new)


def _based(view: View, cue: Cue) -> bool:
    """ "trên cơ sở hợp nhất", "trên cơ sở tổ chức, sắp xếp lại"."""
    words, at = view.scan.lexicon.words, cue.first
    while not (said := " ".join(view.gap(max(view.first, at - _NEAR), at))).endswith(tuple(words.made_of)):
        at -= 1
        if at < view.first or view.scan.low(at) not in words.remaking:
            return False
    return bool(said)


def _first_called(view: View, cue: Cue, bodies: list[Item]) -> Iterator[Item]:
    """ "A được thành lập với tên gọi ban đầu là C trên cơ sở hợp nhất D và E": of C it is told."""
    for founded in view.cued("establish"):
        name = name_at(view, founded, bodies) if founded.last <= cue.first else None
        if name is not None and name.last <= cue.first:
            yield name


def _listed(view: View, new: Item) -> bool:
    """ "thành lập Trung tâm A, Bảo tàng và Thư viện B trên cơ sở hợp nhất …": one name, or several bodies?"""
    joined = view.scan.low(new.first - 1) in view.scan.lexicon.words.pairs_on
    return joined and view.cue_before(new.first, "establish") is not None


def _founded(view: View, cue: Cue) -> int:
    """Where what was founded has been named: "C được thành lập theo quyết định của D trên cơ sở hợp nhất A và B"."""
    verbs = [c.first for c in view.cued("establish") if c.last <= cue.first and view.scan.low(c.first - 1) == "được"]
    return max(verbs, default=cue.first)
