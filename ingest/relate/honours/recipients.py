"""Who receives an honour: after "cho", the subject of the passive, the body whose flag it is put on."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.grammar.pieces import HonourRef, PersonName, Post
from ingest.grammar.rows import JOINTS
from ingest.join import Item
from ingest.relate.belonging import said_to_belong
from ingest.relate.honours.lists import listed
from ingest.relate.statement import Cue
from ingest.relate.together import joined_before, joint
from ingest.relate.view import View

_LABELS = ("Person", "Organisation", "Post")
# What joins those who receive one honour; what parts a list of them; what stands around what is told aside.
_BESIDE = JOINTS | {"cùng"}
_PARTS = _BESIDE | {";"}
_ASIDE = _PARTS | {"-", "–"}
#: How far the first recipient stands from the honour, and "được" from its verb.
_FAR, _VOICE = 12, 45
_WITHIN = "trong"
# Between somebody and the cell of the Party that he or she belongs to.
_MEMBER = ([","], [",", "đảng", "viên"], [",", "đảng", "viên", "thuộc"])
# So many words has a kind of people that nobody is named of, and so many with what they have done.
_KIND, _MERIT = 4, 18


def voice(view: View, cue: Cue) -> int:
    """Where "được" stands, after which comes who gives; the verb itself where there is none."""
    if cue.name in ("granted", "receive"):
        return cue.first
    for at in range(cue.first - 1, max(view.first, cue.first - _VOICE) - 1, -1):
        if view.scan.low(at) == "được" and not view.scan.cap(at):  # "ông Nguyễn Văn Được"
            return at
        if view.scan.low(at) == ";":
            break
    return cue.first


def recipients(view: View, honour: Item, cue: Cue, passive: int | None) -> list[Item]:
    """After "cho" or between verb and honour; in the passive the subject before ``passive``, where "được" stands."""
    if passive is not None:
        return _owner_of(view, honour, cue) or subjects(view, passive) or listed(view, honour)
    grantor = of_state(view, honour)
    readers = (recipients_after(view, (grantor or honour).last), _between(view, honour, cue), _whose_flag(view, honour))
    return next((found for found in readers if found), None) or _of_list(view, cue) or listed(view, honour)


def of_state(view: View, honour: Item) -> Item | None:
    """ "Huân chương Lao động hạng Nhì của Chủ tịch nước": the one who confers such, named behind."""
    piece, post = honour.piece, view.after(honour.last, "Post")
    if post is None or not isinstance(piece, HonourRef) or post.draft.name != piece.kind.by:
        return None
    return post if view.gap(honour.last, post.first) == ["của"] else None


def _whose_flag(view: View, honour: Item) -> list[Item]:
    """ "gắn Huân chương lên lá cờ truyền thống của A": whose flag it is."""
    body = view.after(honour.last, "Organisation")
    said = view.gap(honour.last, body.first) if body is not None else []
    return [body] if body is not None and said[:2] == ["lên", "lá"] and said[-1] == "của" and len(said) <= _FAR else []


def _owner_of(view: View, honour: Item, cue: Cue) -> list[Item]:
    """ "phát biểu tại Hội nghị tổng kết và đón nhận Huân chương Lao động của Sở Y tế": whose it is."""
    piece, meeting = honour.piece, view.before(cue.first, "Event", *_LABELS)
    if meeting is None or meeting.label != "Event" or not isinstance(piece, HonourRef) or piece.kind.by is None:
        return []
    owner = view.after(honour.last, "Organisation")
    return [owner] if owner is not None and view.gap(honour.last, owner.first) == ["của"] else []


def subjects(view: View, at: int) -> list[Item]:
    """Who stands before "được": people with their titles, bodies that are joined; "đơn vị", told of before."""
    if view.opened is not None and _the_unit(view, at):
        return [view.opened]
    return _before(view, at)


def _before(view: View, at: int) -> list[Item]:
    """Those who are named before "được"."""
    subject = view.before(at, *_LABELS)
    if subject is None or _unnamed(view, subject.last, at) or _some_of(view, subject):
        return []
    passive = _given_by(view, subject)
    if (passive := _gave_before(view, subject) if passive is None else passive) is not None:
        return subjects(view, passive)
    person = view.before(subject.last, "Person")
    if person is not None and _cell(view, subject) and view.gap(person.last, subject.first) in _MEMBER:
        return joint(view, person)
    if subject.label == "Organisation" and not (person is not None and _serves(view, person, subject, at)):
        return joined_bodies(view, subject)
    if person is not None and set(_unread(view, person.last, at)) <= view.scan.lexicon.words.honoured | _ASIDE:
        return [*_body_beside(view, person), *joint(view, person)]
    return [subject]


def _gave_before(view: View, body: Item) -> int | None:
    """ "… nhận Cờ thi đua của UBND tỉnh, 1 năm nhận Bằng khen": who gave the one does not receive the other; where the
    verb of receiving the one stands."""
    if view.scan.low(body.first - 1) != "của":
        return None
    verb = view.cue_before(body.first, "receive", "granted")
    near = verb is not None and body.first - verb.last <= _FAR and not {",", ";"} & set(view.gap(verb.last, body.first))
    return verb.first if verb is not None and near else None


def _serves(view: View, person: Item, body: Item, at: int) -> bool:
    """ "A, Tổng Giám đốc Công ty X, Quân chủng Hải quân, được …": the last of what a name is told with is where he or
    she serves, and no other one."""
    told = _unread(view, person.last, at)
    alone = told[:1] == [","] and not {"và", "cùng", ";"} & set(told)
    return (
        alone and bool(view.pieces(person.last, body.first)) and set(told) <= view.scan.lexicon.words.honoured | {","}
    )


def _unread(view: View, left: int, at: int) -> list[str]:
    """The words behind a name that are of none of its titles, and of no body in which he or she has one:
    "A, nguyên Chỉ huy trưởng Nhà giàn 6, Quân chủng Hải quân, được …"."""
    posts = [p for p in view.pieces(left, at) if isinstance(p, Post)]
    if not posts or view.gap(left, left + 1) != [","]:
        return view.untitled(left, at)
    inside = {k for i in view.of("Organisation") if left <= i.first and i.last <= at for k in range(i.first, i.last)}
    for post in posts:
        end = next((k for k in range(post.last, at) if view.scan.low(k) in _ASIDE), post.last)
        inside |= set(range(post.first, end))
    return [view.scan.low(k) for k in range(left, at) if k not in inside]


def _body_beside(view: View, person: Item) -> list[Item]:
    """ "Tổng công ty X và ông A, Tổng Giám đốc, được tặng …": the body that "và" joins to the first name."""
    body = view.before(person.first, "Organisation")
    joined = body is not None and view.gap(body.last, person.first) == ["và"]
    return [body] if body is not None and joined else []


def _the_unit(view: View, at: int) -> bool:
    """ "… đơn vị vinh dự được tặng …": the body that the text is about, where it stands alone."""
    while view.scan.low(at - 1) in view.scan.lexicon.words.honoured:
        at -= 1
    alone = not view.scan.low(at - 3).isalnum() or view.scan.low(at - 3) in view.scan.lexicon.words.own_before
    return view.gap(at - 2, at) == ["đơn", "vị"] and alone and at - 2 >= view.first


def _unnamed(view: View, left: int, at: int) -> bool:
    """ "Theo đề nghị của A, 27 đồng chí được tặng …", "…; huyện vinh dự được tặng …", "…; Tổ Toán được tặng …": nobody
    who is read."""
    words = view.gap(left, at)
    if any(view.scan.low(k) == ";" and view.scan.cap(k + 1) for k in range(left, at)):
        return True
    while words and words[-1] in view.scan.lexicon.words.honoured:
        words.pop()
    nameless = view.scan.lexicon.words.counted
    counted = any(w.isdigit() and " ".join(words[k + 1 : k + 3]) in nameless for k, w in enumerate(words))
    said = words[len(words) - words[::-1].index(",") :] if "," in words else words
    several = view.scan.lexicon.words.several
    many = (k for k in range(len(said) - 2, -1, -1) if said[k] in several or said[k].isdigit())
    plural = next((k for k in many if said[k + 1].isalpha()), len(said))
    if plural < len(said) - 1 and len(said) - plural <= _KIND and said[plural - 1] not in ("và", "cùng", "với", "năm"):
        return True  # "… chúc mừng các nhà báo được tặng …", "… cho 10 chi bộ đạt …"
    level = bool(words) and words[-1] in view.scan.levels and len(words) > 1 and words[-2] in (",", ";", ":", "và")
    return counted or level


def _some_of(view: View, body: Item) -> bool:
    """ "Hai tập thể và 9 cá nhân thuộc Công an tỉnh X được tặng …": a number of those who belong to it, or who have
    their merits in its work ("9 cá nhân có thành tích trong công tác HĐND")."""
    if body.label != "Organisation":
        return False
    words = view.gap(max(view.first, body.first - _MERIT), body.first)
    nameless = view.scan.lexicon.words.counted
    counted = (k for k, w in enumerate(words) if w.isdigit() and " ".join(words[k + 1 : k + 3]) in nameless)
    some = max(counted, default=None)
    if some is None:
        return False
    if words[-1] == "và" and "thuộc" in words[some:] and ";" not in words[some:]:
        return True  # "9 cá nhân thuộc các phòng và Sở Nội vụ được tặng …"
    if {",", ";"} & set(words[some:]):
        return False
    return (words[-1] in ("thuộc", "của") and len(words) - some <= _KIND) or "tích" in words[some:]


def _given_by(view: View, giver: Item) -> int | None:
    """ "3 lần được A tặng H, 4 lần được B tặng …": A gives and does not receive; where its own "được" stands."""
    gives = any(0 <= c.first - giver.last <= 1 for c in view.cued("present", "grant"))
    at = joined_bodies(view, giver)[0].first - 1
    return at if gives and at > view.first and view.scan.low(at) == "được" else None


def joined_bodies(view: View, last: Item) -> list[Item]:
    """The bodies and offices that commas and "và" join to the last of them; a person stands alone."""
    if last.label == "Person":
        return [last]
    return joined_before(view, last, view.of("Organisation", "Post"), _BESIDE)[::-1]


def recipients_after(view: View, at: int) -> list[Item]:
    """ "cho ông A, Giám đốc Sở Y tế; bà B và Sở Nội vụ"."""
    found: list[Item] = []
    for item in _named_behind(view, at):
        gap = _unreasoned(view, view.untitled(at, item.first)) if found else view.untitled(at, item.first)
        if gap is None or (found and item.label == "Post"):
            continue
        if not found and not _given_to(view, gap):
            break
        if found and not set(gap) & _PARTS:
            if item.label == "Person" and "có" not in gap:
                found[-1], at = item, item.last
            continue
        if found and _where(view, found[-1], item):
            at = item.last
            continue
        if found and not set(gap) <= view.scan.lexicon.words.joining | {";", ":"}:
            break
        found.append(item)
        at = item.last
    people = [i for i in found if isinstance(i.piece, PersonName)]
    return [i for i in found if i.label != "Post"] if people else found


def _given_to(view: View, gap: list[str]) -> bool:
    """Do the words between an honour and a name say who gets it? "cho tác giả của Báo X": not for the paper."""
    given = "cho" in gap or "tặng" in gap
    return given and len(gap) <= _FAR and gap[-1] not in view.scan.lexicon.words.owned_by


def _unreasoned(view: View, gap: list[str]) -> list[str] | None:
    """ "cho ông A, vì có công …; bà B": the words between two of a list without what the first one gets it for; None
    within what is told of that ("cho Sở A, do phối hợp với Sở B; …")."""
    reasons = view.scan.lexicon.words.reasons
    why = next((k for k in range(1, len(gap)) if gap[k] in reasons and gap[k - 1] == ","), None)
    if why is None:
        return gap
    return gap[:why] + gap[len(gap) - 1 - gap[::-1].index(";") :] if ";" in gap[why:] else None


def _named_behind(view: View, at: int) -> Iterator[Item]:
    """Who is named behind a token, up to the subject of a clause of its own."""
    left = at
    for item in view.of(*_LABELS):
        if item.first < at:
            continue
        if ";" in view.gap(left, item.first) and _receives_itself(view, item):
            return
        yield item
        left = item.last


def _receives_itself(view: View, item: Item) -> bool:
    """ "… cho 5 tập thể; ông A được nhận …": the subject of a clause of its own."""
    verb = next((c for c in view.cued("granted", "receive") if c.first >= item.last), None)
    why = (
        verb is not None and view.scan.low(verb.first - 1) in view.scan.lexicon.words.reasons
    )  # "vì đạt nhiều kết quả"
    return verb is not None and not why and ";" not in view.gap(item.last, verb.first)


def _where(view: View, item: Item, body: Item) -> bool:
    """ "cho đảng viên A, Chi bộ thôn B", "cho Chi bộ A, Đảng bộ B": does it only tell where the one before is?"""
    return _cell(view, body) if item.label == "Person" else said_to_belong(view, item, body)


def _cell(view: View, body: Item) -> bool:
    """A cell of the Party, to which whoever is named before it belongs."""
    return body.org is not None and body.org.title.lower().startswith(tuple(view.scan.lexicon.words.cells))


def _between(view: View, honour: Item, cue: Cue) -> list[Item]:
    """ "trao cho ông A Huân chương …", "tặng Sở Y tế Cờ thi đua"; but not "khen thưởng trong Bộ Y tế"."""
    return [
        i
        for i in view.of("Person", "Organisation")
        if cue.last <= i.first
        and i.last <= honour.first
        and (honour.first - i.last <= 2 or i.first - cue.last <= 1)
        and view.scan.low(i.first - 1) != _WITHIN
    ]


def _of_list(view: View, cue: Cue) -> list[Item]:
    """ "Trường đã được trao tặng: Huân chương …; UBND tỉnh tặng Cờ …": what a colon opened is all given to one."""
    colon = next((k for k in range(view.first, cue.first) if view.scan.low(k) == ":"), None)
    if colon is None:
        return []
    at = next((k for k in range(colon, view.first, -1) if view.scan.low(k) == "được"), None)
    return subjects(view, at) if at is not None else []
