"""What is part of what: "Viện A trực thuộc Bộ B", "Công ty A, đơn vị thành viên của B"."""

from __future__ import annotations

from ingest.grammar.places import bare_place
from ingest.join import Item
from ingest.relate.view import View

# "đơn vị thuộc", and more than "của" alone.
_LEAST = 2
# "A đổi tên thành B và chuyển về trực thuộc C".
_MOVED = (["và", "chuyển"], ["và", "trở"])
_CELL = ("Chi bộ", "Đảng bộ")
_DIRECTLY, _TOLD, _ONE_OF = ["trực", "thuộc"], 20, 8
_COLLEGE, _UNIVERSITY, _NATIONAL = "Trường Đại học", "Đại học", "Đại học Quốc gia"
# "Với vai trò là"; the last words of "đơn vị của", "cơ quan của", "thành viên của", "công ty con của".
_ROLE, _MEMBERS = 4, ("vị", "quan", "viên", "con", "thuộc")
_MEANWHILE = 10  # so many words has ", trong những năm gần đây,"
_ROW = ([","], ["và"], [",", "và"])
# "Trường Đại học A, Đại học B", "Trường Đại học A - Đại học B", "Trường Đại học A (Đại học B)".
_BESIDE = ([","], ["-"], ["–"], ["("])
_PUNCTUATION = frozenset((",", "(", ")", "-", "–"))
# "là đơn vị sự nghiệp có thu, trực thuộc": what parts what is said of a body, what it is, and how many words of it.
_CLAUSES, _KINDS, _LONGEST = frozenset((",", ";")), frozenset(("đơn", "cơ")), 40


def said_to_belong(view: View, part: Item, whole: Item) -> bool:
    """Do the words between two bodies say that the first is one of those of the second?"""
    gap, words = _described(between(view, part, whole)), view.scan.lexicon.words
    if " ".join(word for word in gap if word != ",") in words.belongs:
        return True
    if _cell(view, part, whole) or college(view, part, whole):
        return True
    if gap[:1] == ["là"] and gap[-len(_DIRECTLY) :] == _DIRECTLY and len(gap) <= _TOLD and _CLAUSES.isdisjoint(gap):
        return True  # "là một đài phát thanh trực thuộc"
    if gap[:2] == ["là", "một"] and gap[-1] == _DIRECTLY[1] and len(gap) <= _ONE_OF and _CLAUSES.isdisjoint(gap):
        return True  # "là một sư đoàn bộ binh thuộc"
    if len(gap) < _LEAST or gap[-1] not in words.owned_by or view.scan.low(part.first - 1) in words.owned_by:
        return False  # "các cơ quan của A, cơ quan của B": a list
    return all(word in words.member_words or word.isdigit() for word in gap)  # "là một trong 10 viện thành viên của"


def told_before(view: View, whole: Item, part: Item) -> bool:
    """ "Là đơn vị trực thuộc A, (những năm qua,) B …": what is said of a body at the beginning of its sentence."""
    words = view.scan.lexicon.words
    if view.scan.low(whole.first - 1) not in words.owned_by or part.office is not None or _of_kind(whole, part):
        return False
    said, gap = view.gap(view.first, whole.first), view.gap(whole.last, part.first)
    if len(said) < _LEAST or "là" not in said[:_ROLE] or gap[:1] != [","] or len(gap) > _MEANWHILE:
        return False
    kinds = _described(said[said.index("là") :])
    told = len(gap) == 1 or (gap[-1] == "," and words.meanwhile.issuperset(gap))
    if kinds[-1] == "của" and not {*kinds[-2:-1]} & {*_MEMBERS}:
        return False  # "Là đơn vị được sự quan tâm của A, B …"
    return told and all(word in words.member_words or word.isdigit() for word in kinds)


def _of_kind(whole: Item, part: Item) -> bool:
    """ "Là đơn vị thuộc Sở A, Sở B và C": two of one kind, of which none is part of the other."""
    return whole.org is not None and part.org is not None and whole.org.head is part.org.head


def _described(gap: list[str]) -> list[str]:
    """ "là đơn vị sự nghiệp có thu, trực thuộc", "là cơ quan …; là đơn vị sự nghiệp trực thuộc": the last of it."""
    marks = [at for at, word in enumerate(gap) if word in _CLAUSES]
    told = gap[:1] == ["là"] and bool(marks) and len(gap) < _LONGEST and not _KINDS.isdisjoint(gap)
    return gap[marks[-1] + 1 :] if told else gap


def _cell(view: View, part: Item, whole: Item) -> bool:
    """ "Chi bộ khu phố 10, Đảng bộ phường X": whose cell it is, where no third one follows and makes it a list."""
    heads = tuple(item.org.head.name if item.org is not None else "" for item in (part, whole))
    if (
        whole.office is not None
        or heads != _CELL
        or view.gap(part.last, whole.first) != [","]
        or view.scan.low(part.first - 1) == "các"
    ):
        return False
    after = view.after(whole.last, "Organisation")
    return after is None or view.gap(whole.last, after.first) not in _ROW


def of_higher(view: View, part: Item, whole: Item) -> bool:
    """ "Chi bộ Công ty A trực thuộc Đảng bộ Khối B", "Công đoàn Trường A thuộc Công đoàn ngành B": an organisation of
    the Party or a union inside a body, and the one above it."""
    words = view.scan.lexicon.words
    if part.org is None or whole.org is None or " ".join(between(view, part, whole)) not in words.belongs:
        return False
    names = (whole.org.head.name, part.org.head.name)
    return any(names[0].startswith(high) and names[1].startswith(low) for high, low in words.levelled)


def _of_place(view: View, part: Item) -> bool:
    """ "Đại học Huế": a university that is named by its territory is of no other one."""
    place = bare_place(view.scan, part.first + _LEAST, part.last)
    return place is not None and place.last == part.last


def college(view: View, part: Item, whole: Item) -> bool:
    """ "Trường Đại học A, Đại học B": of that university, but where others follow ("…, Đại học C")."""
    titles = [item.org.title for item in (part, whole) if item.org is not None]
    if len(titles) < len((part, whole)) or not titles[1].startswith(_UNIVERSITY):
        return False
    if not (titles[0].startswith(_COLLEGE) or (titles[0].startswith(_UNIVERSITY) and titles[1].startswith(_NATIONAL))):
        return False  # "Đại học Kinh tế - Luật, Đại học Quốc gia B"
    if titles[0].startswith(_NATIONAL) or (titles[0].startswith(_UNIVERSITY) and _of_place(view, part)):
        return False
    gap = view.gap(part.last, whole.first)
    own = part.org is not None and part.org.territory is not None  # "Trường Đại học A Hà Nội" is of no other one
    if gap not in _BESIDE or own or (gap == ["("] and view.scan.low(whole.last) != ")"):
        return False
    before, after = view.before(part.first, "Organisation"), view.after(whole.last, "Organisation")
    listed = before is not None and view.gap(before.last, part.first) in _ROW
    several = view.scan.low(part.first - 1) in view.scan.lexicon.words.every
    return not (listed or several or (after is not None and view.gap(whole.last, after.first) in _ROW))


def between(view: View, part: Item, whole: Item) -> list[str]:
    """The words between two bodies, without punctuation and a short form in brackets before them."""
    gap = view.gap(part.last, whole.first)
    if gap[:1] == ["("] and ")" in gap:
        gap = gap[gap.index(")") :]  # "Công ty Sông Trà (STC) thuộc Tập đoàn Sao Mai"
    while gap and gap[0] in _PUNCTUATION:
        gap = gap[1:]
    return gap[1:] if gap[:2] in _MOVED else gap  # "A đổi tên thành B và chuyển về trực thuộc C"


def standing(view: View) -> list[Item]:
    """The bodies of a sentence that stand in no other's name."""
    found: list[Item] = []
    for body in view.of("Organisation"):
        if not found or body.first >= found[-1].last:
            found.append(body)
    return found
