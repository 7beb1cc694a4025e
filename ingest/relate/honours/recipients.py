"""Who receives an honour: after "cho", the subject of the passive, the body whose flag it is put on."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import HonourRef, PersonName
from ingest.grammar.rows import unbracketed
from ingest.join import Item
from ingest.relate.belonging import said_to_belong
from ingest.relate.honours.conferrals import GIVES, TAKES
from ingest.relate.honours.lists import is_alias, listed, named_behind, opens_part
from ingest.relate.honours.subjects import FAR, LABELS, PARTS, is_cell, subjects, told_aside
from ingest.relate.statement import Cue
from ingest.relate.view import View

#: How far "được" stands from its verb.
_VOICE = 45
_WITHIN = "trong"
# So many words have a number and what is counted.
_COUNTED = 3
_DASHES = ("-", "–")
# What people do at a ceremony who are given nothing by it.
_DEEDS = ("speak", "chair", "attend")
# And what else is told of somebody in a clause of its own.
_TOLD = ("say", "appoint", "dismiss", "discipline")


def voice(view: View, cue: Cue) -> int:
    """Where "được" stands, after which comes who gives; the verb itself where there is none."""
    if cue.name in ("granted", "receive"):
        return cue.first
    acts_for = {c.first for c in view.cued("mandate")}  # "ông A được ủy quyền trao …"
    for at in range(cue.first - 1, max(view.first, cue.first - _VOICE) - 1, -1):
        named = at > view.first and view.scan.cap(at)  # "ông Nguyễn Văn Được"
        if view.scan.low(at) == "được" and at not in acts_for and not named:
            return at
        if view.scan.low(at) == ";":
            break
    return cue.first


def recipients(view: View, honour: Item, cue: Cue, passive: int | None) -> list[Item]:
    """After "cho" or between verb and honour; in the passive the subject before ``passive``, where "được" stands."""
    if said := _said_to_be(view, honour, cue):
        return said
    if passive is not None:
        behind = named_behind(view, honour) if cue.name in TAKES else []
        return behind or _owner_of(view, honour, cue) or subjects(view, passive) or listed(view, honour)
    grantor = of_state(view, honour)
    readers = (recipients_after(view, (grantor or honour).last), _between(view, honour, cue), _whose_flag(view, honour))
    return next((found for found in readers if found), None) or _of_list(view, cue) or listed(view, honour)


def _said_to_be(view: View, honour: Item, cue: Cue) -> list[Item]:
    """ "nhận Huy hiệu 60 năm tuổi Đảng là đồng chí A, nguyên P", "…, đó là Bí thư Huyện ủy X A", "đơn vị đạt Giải A là
    Sở B": who it is that gets it."""
    at = next((at for at in (honour.last, honour.last + 2) if view.scan.low(at) == "là"), None)
    if at is None or view.gap(honour.last, at) not in ([], [",", "đó"]):
        return []
    body = view.after(at, "Organisation")
    kind = " ".join(view.gap(cue.first - 2, cue.first)) in view.scan.lexicon.words.counted
    if body is not None and body.first == at + 1 and (kind or view.before(honour.first, *LABELS) is None):
        return [one for one in listed(view, honour) if one.label == "Organisation"] or [body]
    person = view.after(at, "Person")
    said = view.untitled(at + 1, person.first) if person is not None else ["?"]
    named = person is not None and isinstance(person.piece, PersonName)
    if person is None or not named or not view.scan.lexicon.words.address.issuperset(said):
        return []
    row = listed(view, honour)  # "… là ông A và bà B"
    row = row if person in row else [person]
    return [*row, *_born_beside(view, row[-1])]


def _born_beside(view: View, person: Item) -> Iterator[Item]:
    """ "… là đồng chí A sinh năm 1936, sinh hoạt tại chi bộ X và đồng chí B": who is joined behind a life."""
    words = view.scan.lexicon.words
    for other in view.of("Person"):
        gap = view.gap(person.last, other.first)
        said = [word for word in gap if word not in words.address]
        if gap and (gap[gap[0] == "," :][:1] != ["sinh"] or said[-1:] != ["và"] or ";" in gap):
            return
        if gap:
            yield other
            person = other


def of_state(view: View, honour: Item) -> Item | None:
    """ "Huân chương Lao động hạng Nhì của Chủ tịch nước": the one who confers such, named behind."""
    piece, post = honour.piece, view.after(honour.last, "Post")
    if post is None or not isinstance(piece, HonourRef) or post.draft.name != piece.kind.by:
        return None
    said = view.gap(honour.last, post.first)
    said = said[2 + (said[1:2] == ["thứ"]) :] if said[:1] == ["lần"] else said  # "… lần thứ hai của"
    return post if said == ["của"] else None


def _whose_flag(view: View, honour: Item) -> list[Item]:
    """ "gắn Huân chương (lần thứ hai) lên (lá) cờ truyền thống (của) A": whose flag it is."""
    body = view.after(honour.last, "Organisation")
    said = view.gap(honour.last, body.first) if body is not None else []
    onto = said[said.index("lên") :] if "lên" in said and len(said) <= FAR else []
    return [body] if body is not None and "cờ" in onto[1:3] and onto[-1] in ("của", "cờ", "thống") else []


def _owner_of(view: View, honour: Item, cue: Cue) -> list[Item]:
    """ "phát biểu tại Hội nghị tổng kết và đón nhận Huân chương Lao động của Sở Y tế": whose it is."""
    piece, meeting = honour.piece, view.before(cue.first, "Event", *LABELS)
    if meeting is None or meeting.label != "Event" or not isinstance(piece, HonourRef) or piece.kind.by is None:
        return []
    owner = view.after(honour.last, "Organisation")
    return [owner] if owner is not None and view.gap(honour.last, owner.first) == ["của"] else []


def recipients_after(view: View, at: int) -> list[Item]:
    """ "cho ông A, Giám đốc Sở Y tế; bà B và Sở Nội vụ"."""
    found: list[Item] = []
    parted = any(opens_part(view, i) for i in view.of("Person", "Organisation") if i.first > at)
    for item in _named_behind(view, at):
        said = unbracketed(view.untitled(at, item.first))
        gap = _unreasoned(view, _uncounted(view, _untitled(said))) if found else said
        if gap is None or (found and item.label == "Post"):
            continue
        if not found and not (_given_to(view, gap) and _silent(view, at, item) and not _of_unread(view, item, gap)):
            break
        if found and not set(gap) & PARTS:
            if item.label == "Person" and "có" not in gap:
                found[-1], at = item, item.last
            continue
        if found and (_where(view, found[-1], item) or _member_there(view, found[-1], item, parted=parted)):
            at = item.end
            continue
        if found and not (set(gap) <= view.scan.lexicon.words.joining | {";", ":"} or _past_unread(view, at, item)):
            break
        found.append(item)
        at = item.end
    people = [i for i in found if isinstance(i.piece, PersonName)]
    return [i for i in found if i.label != "Post"] if people else found


def _untitled(gap: list[str]) -> list[str]:
    """ "cho ông A - nguyên P và ông B": without the dash that a title stood behind."""
    return gap[1:] if len(gap) > 1 and gap[0] in _DASHES and gap[1] in PARTS else gap


def _uncounted(view: View, gap: list[str]) -> list[str]:
    """ "cho Sở A và hai cá nhân là ông B; bà C": without the number of those who are named."""
    words = view.scan.lexicon.words
    opens = len(gap) > _COUNTED and gap[-1] in words.opens_names and " ".join(gap[-3:-1]) in words.counted
    count = gap[-1 - _COUNTED] if opens else ""
    return gap[: -1 - _COUNTED] if count.isdigit() or count in words.spell_counts else gap


def _given_to(view: View, gap: list[str]) -> bool:
    """Do the words between an honour and a name say who gets it? "cho tác giả của Báo X": not for the paper."""
    words = view.scan.lexicon.words
    given = not words.before_recipients.isdisjoint(gap)
    behind = gap[len(gap) - gap[::-1].index("và") :] if "và" in gap else ["?"]
    near = len(gap) <= FAR or (len(gap) <= FAR + FAR and words.joining.issuperset(behind))
    return given and near and gap[-1] not in words.owned_by


def _of_unread(view: View, item: Item, gap: list[str]) -> bool:
    """ "tặng Vụ 3, VKSND tối cao", where the first is not read: what stands behind its comma is where it is."""
    said = gap[max(k for k, word in enumerate(gap) if word in view.scan.lexicon.words.before_recipients) + 1 : -1]
    pairs = [" ".join(said[k : k + 2]) for k in range(0, len(said), 2)]
    whose = item.label == "Organisation" and gap[-1] == "," and bool(said) and "," not in said
    return whose and not view.scan.lexicon.words.counted.issuperset(pairs)


def _past_unread(view: View, at: int, item: Item) -> bool:
    """ "gồm: Sở A, Cục cứu hộ cứu nạn; Sở B": one of a list that cannot be read is passed, if no verb stands in it."""
    gap = unbracketed(view.untitled(at, item.first))
    if ";" in gap and _in_row(view, at, item, gap):
        return True
    if gap[-1] not in (",", ";") or len(gap) > FAR or any(at <= cue.first < item.first for cue in view.cues):
        return False
    return any(view.scan.low(k) in view.scan.lexicon.words.opens_list for k in range(view.first, at))


def _in_row(view: View, at: int, item: Item, gap: list[str]) -> bool:
    """ "cho ông A, nguyên Trưởng Bộ môn Y; ông B, Phó Hiệu trưởng; …": who begins a part of a row of people."""
    opens = gap[len(gap) - gap[::-1].index(";") :]
    named = isinstance(item.piece, PersonName) and view.scan.lexicon.words.joining.issuperset(opens)
    return named and not any(at <= cue.first < item.first for cue in view.cued(*GIVES, *TAKES, *_DEEDS))


def _acts_there(view: View, item: Item) -> bool:
    """ "… cho ông A; ông B, Giám đốc Sở X, phát biểu": what comes next is what he does."""
    deed = next((cue for cue in view.cued(*_DEEDS, *_TOLD) if cue.first >= item.last), None)
    if deed is None or item.label != "Person" or ";" in view.gap(item.last, deed.first):
        return False
    return view.before(deed.first, "Person") is item


def _silent(view: View, at: int, item: Item) -> bool:
    """But in "trao H cho các đảng viên và phát biểu tại buổi lễ, ông A …" A gives and speaks."""
    row = view.cued(*_DEEDS)
    return not any(at <= cue.first and cue.last <= item.first for cue in row)


def _unreasoned(view: View, gap: list[str]) -> list[str] | None:
    """ "cho ông A, vì có công …; bà B", "cho ông A, người đã …, và bà B": the words between two of a list without what
    is told of the first one; None within that ("cho Sở A, do phối hợp với Sở B; …")."""
    words = view.scan.lexicon.words
    told = words.reasons | words.tells_whom
    why = next((k for k in range(1, len(gap)) if gap[k] in told and gap[k - 1] == ","), None)
    if why is None:
        return gap
    if ";" in gap[why:]:
        return gap[:why] + gap[len(gap) - 1 - gap[::-1].index(";") :]
    return gap[:why] + gap[-2:] if gap[why] in words.tells_whom and gap[-2:] == [",", "và"] else None


def _named_behind(view: View, at: int) -> Iterator[Item]:
    """Who is named behind a token, up to the subject of a clause of its own."""
    left = at
    for item in view.of(*LABELS):
        if item.first < at or is_alias(view, item) or told_aside(view, at, item):
            continue
        gap = view.gap(left, item.first)
        if (";" in gap and _receives_itself(view, item)) or (gap[-1:] == [","] and gives_itself(view, item)):
            return
        if ";" in gap and (_acts_there(view, item) or any(left <= c.first < item.first for c in view.cued(*GIVES))):
            return  # "… cho 5 tập thể; trao Giấy khen cho ông A"
        yield item
        left = item.last


def _receives_itself(view: View, item: Item) -> bool:
    """ "… cho 5 tập thể; ông A được nhận …", "… cho 5 tập thể; Giám đốc Sở B tặng Giấy khen cho …": the subject of a
    clause of its own."""
    verb = next((c for c in view.cued("granted", "receive") if c.first >= item.last), None)
    reasons = view.scan.lexicon.words.reasons  # "vì đạt nhiều kết quả"
    why = verb is not None and view.scan.low(verb.first - 1) in reasons
    if verb is not None and not why and ";" not in view.gap(item.last, verb.first):
        return True
    said = _before_giving(view, item)
    return said is not None and view.scan.lexicon.words.done.issuperset(said)


def gives_itself(view: View, item: Item) -> bool:
    """ "… cho 5 cá nhân, UBND tỉnh X cũng trao Bằng khen cho …": right before a verb of giving."""
    said = _before_giving(view, item)
    return said is not None and "," not in said and view.scan.lexicon.words.done.issuperset(said)


def _before_giving(view: View, item: Item) -> list[str] | None:
    """The words between somebody and the next verb of giving, without titles."""
    gives = next((c for c in view.cued(*GIVES) if c.first >= item.last), None)
    return view.untitled(item.last, gives.first) if gives is not None else None


def _where(view: View, item: Item, body: Item) -> bool:
    """ "cho đảng viên A, Chi bộ thôn B", "cho ông A, Khoa B Trường C", "cho Chi bộ A, Đảng bộ B": does it only tell
    where the one before is?"""
    if item.label != "Person":
        return said_to_belong(view, item, body)
    organ = body.org is not None and body.org.head.owned and body.org.parent is not None
    if body.label == "Organisation" and view.scan.low(body.first - 1) == "thuộc":
        return True
    return is_cell(view, body) or (organ and view.gap(item.last, body.first) == [","])


def _member_there(view: View, person: Item, body: Item, *, parted: bool) -> bool:
    """ "cho ông A, cán bộ hưu trí, đảng viên Chi bộ 1, Đảng bộ phường X": what he is a member of; "cho ông A, nguyên
    Viện trưởng, Bệnh viện X; ông B, …": where he works, in the part of a list that his name begins."""
    said = view.gap(person.last, body.first) if person.label == "Person" and body.label == "Organisation" else []
    if said and parted and not {"và", ";", "cùng"} & set(said):
        return True
    seats = view.scan.lexicon.words.members
    member = next((k for k in range(len(said) - 1) if " ".join(said[k : k + 2]) in seats), None)
    return member is not None and not {"và", ";", "cùng"} & set(said[member:])


def _between(view: View, honour: Item, cue: Cue) -> list[Item]:
    """ "trao cho ông A Huân chương …", "tặng Sở Y tế Cờ thi đua"; but not "khen thưởng trong Bộ Y tế"."""
    return [
        i
        for i in view.of("Person", "Organisation")
        if cue.last <= i.first
        and i.last <= honour.first
        and (honour.first - i.last <= 2 or i.first - cue.last <= 1)
        and view.scan.low(i.first - 1) != _WITHIN
        and not (";" in view.gap(i.last, honour.first) or owns_honour(view, i))
    ]


def owns_honour(view: View, item: Item) -> bool:
    """ "trao Bằng khen của A, Cờ thi đua của B": does its name stand in that of an honour?"""
    return any(h.first < item.first and item.last <= h.last for h in view.of("Honour"))


def _of_list(view: View, cue: Cue) -> list[Item]:
    """ "Trường đã được trao tặng: Huân chương …; UBND tỉnh tặng Cờ …": what a colon opened is all given to one."""
    colon = next((k for k in range(view.first, cue.first) if view.scan.low(k) == ":"), None)
    if colon is None:
        return []
    at = next((k for k in range(colon, view.first, -1) if view.scan.low(k) == "được"), None)
    return subjects(view, at) if at is not None else []
