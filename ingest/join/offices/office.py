"""One post of a document: what it is called, and what its identity is made of."""

from __future__ import annotations

from graph.records import record, replace
from ingest.grammar.pieces import Post
from ingest.join.bodies.ends import ended, lines
from ingest.join.bodies.org import Org
from ingest.join.bodies.spelt import even
from ingest.lexicon import lexicon
from ingest.lexicon.entries import Title
from ingest.lexicon.successions import successions

_SCHOOL = "trường "


@record
class Office:
    """One post of the document: canonical name, title, body (None for an office of the state)."""

    name: str
    title: Title
    org: Org | None

    @property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """The fields of its identity, whether it has a single seat, and when its body ended."""
        seats = (("seats", "one"),) if self.title.single else ()
        if self.of_state or self.title.ranked:
            seats = (("rank", "state"), *seats)
        elif self.title.crowded or self._high:
            seats = (("seat", "crowd" if self.title.crowded else "high"), *seats)
        if self.org is None:  # who leads a hamlet stays with the document: many are called alike
            state = () if self.title.body == "named" else (("state", "yes"),)
            return (*seats, *state, ("title", self.name))
        end = ended(self.org)
        body = (("body", _of_the_whole(self.org.identity)),) if self.org.known else ()
        goes_on = "; ".join(lines(self.org)) if body else ""
        lasted = (*((("ended", end),) if end else ()), *((("line", goes_on),) if goes_on else ()))
        words = self._words
        return (*body, *lasted, *seats, ("title", self.title.name), *((("words", words),) if words else ()))

    @property
    def of_state(self) -> bool:
        """Is it the single seat of the state or of its one body: "Thủ tướng Chính phủ", "Chủ tịch nước"?"""
        return self.title.single and self.title.body not in ("follows", "inside", "named") and self._central

    @property
    def known(self) -> bool:
        """Is it known beyond the document whose office it is?"""
        return self.title.body != "named" if self.org is None else self.org.known

    @property
    def _high(self) -> bool:
        """Does whoever holds it head a ministry, or the Party, the council or the administration of a province?"""
        if not self.title.single or self.org is None or not self.org.known:
            return False
        territory = self.org.territory
        if territory is None:
            return self.org.parent is None and self.org.head.name == "Bộ"
        return territory.level == "province" and self.org.head.name in successions().kinds["province"]

    @property
    def _words(self) -> str:
        """Title and body, where few bodies are called so: "Cục trưởng Cục Y tế dự phòng", whoever's it is; the same
        with and without "Trường". "" for others."""
        if self.org is None or self.org.territory is not None:
            return ""
        name, kinds = even(self.org.title).lower(), lexicon().words.few_of_a_name
        few = any(name.startswith(f"{kind} ") for kind in kinds)
        return f"{self.title.name} {name.removeprefix(_SCHOOL)}" if few else ""

    @property
    def _central(self) -> bool:
        """Of the state itself, or of a body that is the only one of its kind."""
        return self.org is None or "nothing" in self.org.head.takes

    @property
    def key(self) -> str:
        """The identity as one string."""
        return f"{self.title.name} < {self.org.key}" if self.org else self.name


def office_of(post: Post, org: Org) -> Office:
    """The office that a title names in a body."""
    title = post.title
    if title.member:
        kind = title.body.removesuffix(" +")  # "Hội đồng nhân dân tỉnh": of a province that nobody names
        rest = org.name.removeprefix(kind if title.name.endswith(kind) else org.title).strip()
        return Office(f"{title.name} {rest}".strip(), title, org)
    if title.body not in ("follows", "inside") and not title.body.endswith(" +"):
        return Office(title.name, title, org)
    return Office(f"{_stem(post, org)} {org.name}", title, org)


def inside(post: Post, neighbour: Org | None) -> Office | None:
    """ "Phó Trưởng ban" beside a Ban: one of that."""
    word = post.title.name.removesuffix(" Thường trực").split()[-1]
    if neighbour is None or not neighbour.title.lower().startswith(f"{word.lower()} "):
        return None
    return office_of(replace(post, inside=True), neighbour)


def _stem(post: Post, org: Org) -> str:
    """The title without the words that the name of its body begins with ("Trưởng" + "Ban Tổ chức …")."""
    title, words = post.title.name, org.title.split()
    for size in range(len(words), 0, -1):
        if title.lower().endswith(" " + " ".join(words[:size]).lower()):
            return title[: -len(" ".join(words[:size])) - 1]
    return title


def _of_the_whole(body: str) -> str:
    """A deputy chairman of "Trung ương Hội X Việt Nam" is one of the association."""
    centre = body.lower().startswith(tuple(lexicon().words.centres))
    return body.partition(" ")[2].partition(" ")[2] if centre else body
