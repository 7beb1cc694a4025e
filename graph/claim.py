"""The unit of knowledge: one statement, read from one document, with the span that says it.

Everything here depends on its own document alone, so a new document, a merge or a decision never changes the id of a
claim. Nodes and edges are derived from claims by ``graph.resolve`` and ``graph.fold``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from json.encoder import encode_basestring as _quoted

from graph.form import Form
from graph.records import record
from graph.source import Document, Span


@record
class LocalEntity:
    """All mentions of one thing in one document.

    ``label`` is a node kind of ``graph/kinds``; ``name`` the canonical name; ``key`` the identity fields of its
    kind that are known, sorted by field name; ``aliases`` the other forms as written, sorted; ``mentions`` in order of
    the text, never empty.
    """

    id: str
    label: str
    name: str
    key: tuple[tuple[str, str], ...]
    aliases: tuple[str, ...]
    mentions: tuple[Span, ...]


#: Qualifiers that tell how a claim was read: they are the claim's own, and of no edge. ``open``: it is told of a time
#: that the text leaves open ("sau đó ông được điều về làm P"), and which need not be that of the document.
OF_READING = frozenset(("inferred", "open"))


@record
class Claim:
    """One statement of one document.

    ``predicate`` is an edge kind (``ISSUED``: ``object`` is a local entity's id, ``value`` is None) or a property
    (``date``: ``value`` is a string, ``object`` is None). ``qualifiers`` (date, former, acting, by, form, …) are sorted
    pairs of strings; ``true`` stands for a flag, and ``by`` holds a local entity's id. ``inferred``: the words leave
    out the year of the date, or the day ("sáng nay"), and it was taken from the document's date. ``spans`` is the
    evidence, never empty.
    """

    id: str
    predicate: str
    subject: str
    object: str | None
    value: str | None
    qualifiers: tuple[tuple[str, str], ...]
    spans: tuple[Span, ...]
    rule: str

    def qualifier(self, name: str) -> str | None:
        """The value of one qualifier, or None."""
        return dict(self.qualifiers).get(name)


@dataclass(frozen=True, slots=True, order=True)
class Unread:
    """Words that tell something, or look like the name of something, and gave nothing.

    ``kind``: ``cue`` (a verb of an act without a fact), ``bodies``, ``posts``, ``people``, ``directives``, ``honours``
    (they look like one), ``mention`` (a name that means nothing here) or ``entity`` (one of which nothing is said).
    ``vi`` and ``en`` say why, as far as the rules tell.
    """

    span: Span
    kind: str
    vi: str
    en: str


@record
class Reading:
    """Everything that was read from one document: entities by first mention, claims by first span.

    ``unread`` is what was not, in order of the text; empty where nobody asked for it. ``form`` is the layout of an
    official document; an article has none.
    """

    document: Document
    entities: tuple[LocalEntity, ...]
    claims: tuple[Claim, ...]
    unread: tuple[Unread, ...] = ()
    form: Form | None = None


def entity_id(text_sha256: str, label: str, first: Span, nth: int = 0) -> str:
    """The id of a local entity: its document's text, its kind and where it is first mentioned.

    ``nth`` tells apart entities of one kind that one span names ("các huyện A và B").
    """
    return "e:" + _digest(f"[{_quoted(text_sha256)},{_quoted(label)},{first.start},{first.end},{nth}]")


def claim_id(
    text_sha256: str,
    predicate: str,
    spans: tuple[Span, ...],
    ends: tuple[str, ...],
    qualifiers: tuple[tuple[str, str], ...],
) -> str:
    """The id of a claim; ``ends`` are its subject and its object or value."""
    places = ",".join([f"[{s.start},{s.end}]" for s in spans])
    named = ",".join(map(_quoted, ends))
    marks = ",".join([f"[{_quoted(name)},{_quoted(value)}]" for name, value in qualifiers])
    return "c:" + _digest(f"[{_quoted(text_sha256)},{_quoted(predicate)},[{places}],[{named}],[{marks}]]")


def _digest(fields: str) -> str:
    """Of a JSON array without spaces, which is put together here: an encoder takes three times as long."""
    return hashlib.sha256(fields.encode()).hexdigest()[:20]
