"""Who stands before "được" in the passive: people with their titles, bodies that are joined, the unit of before."""

from __future__ import annotations

from itertools import pairwise

from ingest.grammar.pieces import Post
from ingest.grammar.rows import JOINTS
from ingest.join import Item
from ingest.relate.belonging import said_to_belong
from ingest.relate.relatives import is_relative_of
from ingest.relate.together import joined_before, joint
from ingest.relate.view import View

LABELS = ("Person", "Organisation", "Post")
# What joins those who receive one honour; what parts a list of them; what stands around what is told aside.
_BESIDE = JOINTS | {"cùng"}
PARTS = _BESIDE | {";"}
_ASIDE = PARTS | {"-", "–"}
#: How far the first recipient stands from the honour.
FAR = 12
# So many words has a kind of people that nobody is named of, so many with where they work, so many with what they have
# done, and so many a bracket.
_KIND, _PEOPLE, _MERIT, _ASIDES = 4, 8, 18, 24
# So many words has what somebody does at a body, between dash and comma.
_DUTY = 8
# A number and what is counted.
_COUNTED = 3
_YEAR = len("2020")
_SOME = ["một", "số"]
_THE_UNIT = ["đơn", "vị"]


def subjects(view: View, at: int) -> list[Item]:
    """Who stands before "được": people with their titles, bodies that are joined; "đơn vị", told of before."""
    if view.opened is not None and (_the_unit(view, at) or _unsaid(view, at)):
        return [view.opened]
    at = _before_bracket(view, at)
    counted = _counted_row(view, at) or _as_many(view, at)
    return counted if counted is not None else _before(view, at)


def _as_many(view: View, at: int) -> list[Item] | None:
    """ "2 đồng chí gồm ông A sinh hoạt tại Chi bộ X, bà B ở Chi bộ Y được tặng …": as many as are counted."""
    said, nameless = view.gap(view.first, at), view.scan.lexicon.words.counted
    opens = next(
        (k for k in range(len(said) - 1, _COUNTED - 1, -1) if said[k] in view.scan.lexicon.words.opens_names), None
    )
    if opens is None or not said[opens - _COUNTED].isdigit() or " ".join(said[opens - 2 : opens]) not in nameless:
        return None
    first = view.first + opens
    bodies = " ".join(said[opens - 2 : opens]) in view.scan.lexicon.words.counted_bodies
    row = view.of("Organisation" if bodies else "Person")
    named = [i for i in row if first < i.first < at and not told_aside(view, first, i)]
    return named if len(named) == int(said[opens - _COUNTED]) else None


def _before(view: View, at: int) -> list[Item]:
    """Those who are named before "được"."""
    last = _not_aside(view, view.before(at, *LABELS), at)
    subject = _meant(view, last) if last is not None and not _unnamed(view, last.last, at) else None
    if subject is None or _some_of(view, subject):
        return []
    passive = _given_by(view, subject)
    if (passive := _gave_before(view, subject) if passive is None else passive) is not None:
        return subjects(view, passive)
    person = view.before(subject.last, "Person")
    if person is not None and (_belongs(view, person, subject) or _on_duty(view, person, subject)):
        return joint(view, person)
    if subject.label == "Organisation" and not (person is not None and _serves(view, person, subject, at)):
        return joined_bodies(view, subject)
    if (
        person is not None
        and set(_unread(view, person.last, at))
        <= view.scan.lexicon.words.honoured | _ASIDE | view.scan.lexicon.words.with_titles
    ):
        return [*_body_beside(view, person), *joint(view, person)]
    return [subject]


def _not_aside(view: View, last: Item | None, at: int) -> Item | None:
    """ "Sư đoàn A (Quân khu B) tổ chức lễ kỷ niệm và đón nhận …": what a bracket tells of a body is no subject."""
    while last is not None and ")" in view.gap(last.last, at) and told_aside(view, view.first, last):
        last = view.before(last.first, *LABELS)
    return last


def _meant(view: View, last: Item) -> Item | None:
    """Whom the name before the verb stands for: "Tập đoàn X của ông A nhận …": the body; "Công ty X thuộc Tập đoàn Y
    nhận …": the company; "Bà B, con gái của ông A, nhận …": B; "Con gái của ông A nhận …", "Các đơn vị thuộc Tập đoàn
    Y nhận …": nobody who is named."""
    if last.label == "Post":
        return last
    if last.label == "Organisation":
        part = view.before(last.first, "Organisation")
        if part is not None and said_to_belong(view, part, last):
            return _meant(view, part)
        return None if view.scan.low(last.first - 1) == "thuộc" else last
    before = view.before(last.first, *LABELS)
    said = view.gap(before.last, last.first) if before is not None else []
    if is_relative_of(view, last):
        apposed = said[:1] == [","] and view.scan.lexicon.words.kin.issuperset({*said[1:]} - {"của"})
        return before if apposed else None
    return before if before is not None and before.label == "Organisation" and said == ["của"] else last


def _before_bracket(view: View, at: int) -> int:
    """ "ông A và bà B (sinh hoạt tại Đảng bộ X) cùng nhận …": what is told aside is no subject."""
    end = at
    while view.scan.low(end - 1) in view.scan.lexicon.words.all_receive | view.scan.lexicon.words.honoured:
        end -= 1
    if view.scan.low(end - 1) != ")":
        return at
    return next((k for k in range(end - 1, max(view.first, end - _ASIDES), -1) if view.scan.low(k) == "("), at)


def _counted_row(view: View, at: int) -> list[Item] | None:
    """ "4 tập thể là A (huyện X), B và 43 cá nhân nhận …": those of the first number are named."""
    nameless, words = view.scan.lexicon.words.counted, view.gap(view.first, at)
    ends = [k for k, word in enumerate(words) if word.isdigit() and " ".join(words[k + 1 : k + 3]) in nameless]
    if len(ends) < 2 or words[ends[-1] - 1] not in PARTS | {"cùng"} or len(words) - ends[-1] > _KIND:
        return None
    opened = view.first + ends[-2] + 3
    if view.scan.low(opened) not in view.scan.lexicon.words.opens_names:
        return None
    return [i for i in view.of("Person", "Organisation") if opened < i.first < at and not told_aside(view, opened, i)]


def told_aside(view: View, first: int, item: Item) -> bool:
    """Does it stand in brackets?"""
    before = view.gap(first, item.first)
    return before.count("(") > before.count(")")


def _belongs(view: View, person: Item, cell: Item) -> bool:
    """ "ông A, đảng viên Chi bộ thôn B": the cell of the Party that somebody belongs to."""
    return is_cell(view, cell) and " ".join(view.gap(person.last, cell.first)) in view.scan.lexicon.words.before_cells


def _on_duty(view: View, person: Item, body: Item) -> bool:
    """ "A – Trợ lý huấn luyện, Ban Chỉ huy X, được …": what he does there stands between a dash and a comma."""
    said = view.gap(person.last, body.first)
    told = said[:1] in (["-"], ["–"]) and said[-1] == "," and len(said) <= _DUTY
    return told and body.label == "Organisation" and not {"và", "cùng", ";"} & set(said)


def _gave_before(view: View, body: Item) -> int | None:
    """ "… nhận Cờ thi đua của UBND tỉnh, 1 năm nhận Bằng khen": who gave the one does not receive the other; where the
    verb of receiving the one stands."""
    if view.scan.low(body.first - 1) != "của":
        return None
    verb = view.cue_before(body.first, "receive", "granted")
    near = verb is not None and body.first - verb.last <= FAR and not {",", ";"} & set(view.gap(verb.last, body.first))
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
        end = next((k for k in range(post.end, at) if view.scan.low(k) in _ASIDE), post.end)
        inside |= set(range(post.first, end))
    return [view.scan.low(k) for k in range(left, at) if k not in inside]


def _body_beside(view: View, person: Item) -> list[Item]:
    """ "Tổng công ty X và ông A, Tổng Giám đốc, được tặng …": the body that "và" joins to the first name."""
    body = view.before(person.first, "Organisation")
    joined = body is not None and view.gap(body.last, person.first) in (["và"], ["và", "cá", "nhân"])
    return [body] if body is not None and joined else []


def _the_unit(view: View, at: int) -> bool:
    """ "… đơn vị vinh dự được tặng …": the body that the text is about, where it stands alone."""
    while view.scan.low(at - 1) in view.scan.lexicon.words.honoured:
        at -= 1
    if view.scan.low(at - 3) == "%":
        return False  # "Mục tiêu: 100% đơn vị đạt …"
    alone = not view.scan.low(at - 3).isalnum() or view.scan.low(at - 3) in view.scan.lexicon.words.own_before
    return view.gap(at - 2, at) == _THE_UNIT and alone and at - 2 >= view.first


def _unsaid(view: View, at: int) -> bool:
    """ "Đơn vị làm tốt và được Chủ tịch nước tặng …", "Năm 2015 được tặng …": nobody is named before it, and
    the clause begins with what stands for the body of the sentence before, or with the time."""
    if view.before(at, *LABELS) is not None:
        return False
    words = view.scan.lexicon.words
    said = view.gap(view.first, at)
    if said[:2] == _THE_UNIT:
        return words.counted.isdisjoint(" ".join(pair) for pair in pairwise(said[2:]))
    clause = said[len(said) - said[::-1].index(";") :] if ";" in said else said
    return (bool(clause) or at == view.first) and all(
        word in words.unsaid_before or word[0].isdigit() for word in clause
    )


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
    times = view.scan.lexicon.words.times_over
    said = words[len(words) - words[::-1].index(",") :] if "," in words else words
    several = view.scan.lexicon.words.several
    many = (
        k
        for k in range(len(said) - 2, -1, -1)
        if said[k] in several or (said[k].isdigit() and len(said[k]) < _YEAR) or said[k : k + 2] == _SOME
    )
    plural = next((k for k in many if said[k + 1].isalpha() and said[k + 1] not in times), len(said))
    if plural < len(said) - 1 and len(said) - plural <= _PEOPLE and _others(view, said[plural - 1], left, at):
        return True  # "… chúc mừng các nhà báo được tặng …", "… cho 10 chi bộ đạt …"
    level = bool(words) and words[-1] in view.scan.levels and len(words) > 1 and words[-2] in (",", ";", ":", "và")
    return counted or level


def _others(view: View, word: str, left: int, at: int) -> bool:
    """Are those of whom only their kind is said, behind a word, no others beside the ones who are named? But in "trao
    Huân chương X cho ông A và các đồng chí nhận Huy hiệu Y", "Huân chương X là ông A cùng …", "ông A nhận Huân chương X
    cùng …" A has got something already."""
    if word not in view.scan.lexicon.words.beside_named or _got(view, left, at):
        return True
    given = view.before(left, "Honour")
    acts = view.cued("present", "grant", "granted", "receive")
    gave = given is not None and (view.scan.low(given.last) == "là" or any(c.last <= left for c in acts))
    return word != "năm" and given is not None and gave and ";" not in view.gap(given.last, left)


def _got(view: View, left: int, at: int) -> bool:
    """Is an honour named between two tokens?"""
    return any(left <= honour.first and honour.last <= at for honour in view.of("Honour"))


def _some_of(view: View, body: Item) -> bool:
    """ "Hai tập thể và 9 cá nhân thuộc Công an tỉnh X được tặng …": a number of those who belong to it, or who have
    their merits in its work ("9 cá nhân có thành tích trong công tác HĐND")."""
    if body.label != "Organisation":
        return False
    words = view.gap(max(view.first, body.first - _MERIT), body.first)
    nameless = view.scan.lexicon.words.counted
    spelt = view.scan.lexicon.words.spell_counts
    counted = (
        k for k, w in enumerate(words) if (w.isdigit() or w in spelt) and " ".join(words[k + 1 : k + 3]) in nameless
    )
    some = max(counted, default=None)
    if some is None:
        return False
    if len(words) - some == _COUNTED:
        return True  # "38 đảng viên Đảng bộ phường X nhận …"
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


def is_cell(view: View, body: Item) -> bool:
    """A cell of the Party, to which whoever is named before it belongs."""
    return body.org is not None and body.org.title.lower().startswith(tuple(view.scan.lexicon.words.cells))
