"""The posts that a verb of holding or of dismissing speaks of, one or a row of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ingest.grammar.pieces import PersonName, Post
from ingest.grammar.rows import unbracketed
from ingest.join import Item
from ingest.lexicon.numerals import LOW_ROMAN
from ingest.relate.offices.incumbents import back_in_office
from ingest.relate.personnel.nextclause import decides
from ingest.relate.statement import Cue
from ingest.relate.view import View

# Between the verb and the first post: "giữ chức", and "trải qua nhiều vị trí quan trọng như".
_OPENING = (5, 7)
# So many words has an office that cannot be read, with those before it.
_UNREAD, _ROW = 20, 2
# So near behind an office its row goes on, with its term between.
_TERM = 8
# "các Phó Chủ tịch X | được bầu gồm | A, B".
_ELECTED = 4
# "là ông B", "là các đồng chí: B, C": so far behind an office stands whose it is.
_NAMED = 5


def posts_after(view: View, cue: Cue) -> list[Item]:
    """The posts that follow a verb of holding, joined by commas, semicolons and "kiêm"."""
    found: list[Item] = []
    shared = any(post.first == cue.last - 1 for post in view.of("Post"))  # "giữ chức | Vụ trưởng Vụ X"
    at = cue.last - shared
    for post in view.of("Post"):
        if post.first < at:
            continue
        if view.scan.low(post.first - 1).isdigit():
            break  # "… giữ chức Chủ tịch và 4 Phó Chủ tịch gồm: A, B": those of others
        if found and (_of_another(view, post) or decides(view, post)):
            break
        begins = not found and _begins(view, cue, at, post)
        if not (begins or (found and (_goes_on(view, cue, at, post) or _next_item(view, found, post)))):
            break
        found.append(post)
        at = post.last
    return found


def _of_another(view: View, post: Item) -> bool:
    """ "A làm P, Q là ông B": B's."""
    person = view.after(post.last, "Person") if view.scan.low(post.last) == "là" else None
    return person is not None and person.first - post.last <= _NAMED


def _begins(view: View, cue: Cue, at: int, post: Item) -> bool:
    """Is it the first post that the verb speaks of, near behind it or opening a list?"""
    gap = view.gap(at, post.first)
    if cue.name == "past" and back_in_office(view, at, post.first):
        return False
    near = len(gap) <= _OPENING[cue.name == "past"] or _opens_all(view, gap) or view.scan.low(cue.last) == ":"
    near = (near and (cue.name == "past" or ";" not in gap)) or (cue.name == "past" and _past_unread(gap))
    near = near or (cue.name == "hold" and unread_before(view, at, post))
    anothers = view.scan.lexicon.words.before_anothers
    return near and anothers.isdisjoint(gap) and not _kin(view, gap) and view.after(at, "Person", "Post") is post


def _opens_all(view: View, gap: list[str]) -> bool:
    """ "cách hết các chức vụ trong Đảng, gồm …": does a list of all that is meant follow?"""
    return bool(gap) and gap[-1] in view.scan.lexicon.words.opens_all


def _past_unread(gap: list[str]) -> bool:
    """ "từng giữ các chức vụ: Bí thư Chi đoàn tổ 5, P", "lần lượt đảm nhận các công tác khác; P": the row begins with
    what cannot be read."""
    listed = ("chức" in gap[:3] and gap[-1:] == [","]) or gap[-1:] == [";"]
    return len(gap) <= _UNREAD and listed


def unread_before(view: View, at: int, post: Item) -> bool:
    """ "giữ các chức: Tổ trưởng Tổ 5, P", "làm Bí thư khu Tả ngạn, P": does an office stand before it, up to a comma,
    that could not be read?"""
    gap = view.gap(at, post.first)
    before = [piece for piece in view.pieces(at, post.first) if isinstance(piece, Post)]
    told = any(at <= c.first < post.first or c.first == post.last for c in view.cues)  # "làm P, Q làm R": another's
    near = bool(before) and before[0].first - at <= _OPENING[0] and len(gap) <= _UNREAD
    return near and gap[-1:] in ([","], [";"]) and not told and "(" not in gap


def _goes_on(view: View, cue: Cue, at: int, post: Item) -> bool:
    """Is it the next of the row, and not of what "thôi giữ chức P và giữ chức Q" gives?"""
    gap = view.gap(at, post.first)
    if any(isinstance(i.piece, PersonName) and at <= i.first < post.first for i in view.of("Person")):
        return False  # "…, từng là P; B, Q": B's
    if cue.name == "past" and back_in_office(view, at, post.first):
        return False
    if gap[:1] == [")"] and "(" in view.gap(view.first, cue.first):
        return False  # "thay ông B (đã được phân công làm P) giữ chức Q"
    joined = _career(view, gap, listed=view.scan.low(cue.last) == ":") or _joined(view, gap)
    joined = joined or (cue.name == "hold" and gap[:1] in ([","], [";"]) and unread_before(view, at, post))
    return joined and not (cue.name == "dismiss" and "giữ" in gap) and not _another_list(view, post)


def _next_item(view: View, found: list[Item], post: Item) -> bool:
    """In a row that semicolons part, one that cannot be read is passed: "là P; Q; Đảng ủy viên X (nay là Y); R"."""
    if len(found) < _ROW or not any(";" in view.gap(one.last, other.first) for one, other in pairwise(found)):
        return False
    between = unbracketed(view.gap(found[-1].last, post.first))
    between = between[between.index(";") :] if ";" in between[:_TERM] else between
    told = any(found[-1].last <= i.first < post.first for i in view.of("Person"))
    verbs = any(found[-1].last <= c.first < post.first and c.name != "hold" for c in view.cues)
    return between[:1] == [";"] and between[-1] == ";" and len(between) <= _UNREAD and not told and not verbs


def posts_in_row(view: View, at: int) -> Iterator[Item]:
    """The posts that begin right at a token, and those that joining words join to them."""
    for post in view.of("Post"):
        if post.first < at:
            continue
        gap = view.gap(at, post.first)
        if not _joined(view, gap) or len(gap) > _OPENING[0]:
            return
        yield post
        at = post.last


def also_held(view: View, post: Item) -> Iterator[Item]:
    """ "P kiêm Q": the offices that somebody has beside one."""
    while (other := view.after(post.last, "Post")) is not None and view.gap(post.last, other.first) == ["kiêm"]:
        yield other
        post = other


def _kin(view: View, gap: list[str]) -> bool:
    """ "là em trai Bí thư Tỉnh ủy": another's office."""
    return not view.scan.lexicon.words.kin.isdisjoint(gap)


def _career(view: View, gap: list[str], *, listed: bool) -> bool:
    """In a career told as a list, commas and semicolons part the posts, whatever else is said of each; in another list
    that a colon opened, semicolons."""
    if listed and gap[-1:] == [";"]:
        return True
    return bool(view.cued("past") and gap) and gap[-1] in view.scan.lexicon.words.career_joints


def _joined(view: View, gap: list[str]) -> bool:
    """Do only joining words and terms ("nhiệm kỳ 2016 - 2021", "khóa XII") stand between two posts?"""
    joining = view.scan.lexicon.words.between_posts
    return all(w in joining or w[0].isdigit() or set(w) <= LOW_ROMAN for w in gap)


def _another_list(view: View, post: Item) -> bool:
    """The title of another person's name right after it, or the head of a list ("các Phó Chủ tịch gồm: A, B")."""
    passed = view.scan.lexicon.words.elects | view.scan.lexicon.words.led_up
    behind = next((word for word in view.gap(post.last, post.last + _ELECTED) if word not in passed), "")
    if behind in ("gồm", ":"):
        return True
    follower = next((i for i in view.items if i.first >= post.last), None)
    return follower is not None and isinstance(follower.piece, PersonName) and follower.first == post.last
