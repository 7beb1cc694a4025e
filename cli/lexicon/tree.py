"""An explanation as lines of text: a small tree for each mention, Vietnamese / English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from cli.columns import one_line

if TYPE_CHECKING:
    from graph.source import Span
    from ingest.explain import Explanation
    from ingest.explain.model import CueSeen, Fact, Mention, Part, Rejected, SentenceSeen

ROLES = {
    "body": "cơ quan / body",
    "post": "chức vụ / post",
    "person": "người / person",
    "directive": "văn bản / directive",
    "honour": "khen thưởng / honour",
    "event": "sự kiện / event",
    "pronoun": "từ xưng hô / pronoun",
    "head": "từ đầu / head",
    "sector": "lĩnh vực / sector",
    "name": "tên riêng / own name",
    "place": "địa bàn / place",
    "parent": "thuộc / parent",
    "open": "chưa đủ, tìm trong văn bản / found elsewhere in the document",
    "title": "chức danh, tên / title",
    "mark": "dấu / mark",
    "unread": "cụm sau chưa đọc được / what follows is not read",
    "address": "xưng hô / address",
    "type": "loại / type",
    "number": "số / number",
    "symbol": "ký hiệu / symbol",
    "date": "ngày / date",
    "grade": "hạng / grade",
    "ordinal": "lần thứ / ordinal",
}
KINDS = {
    "bodies": "giống tên cơ quan / like a body",
    "posts": "giống chức danh / like a post",
    "directives": "giống văn bản / like a directive",
    "honours": "giống khen thưởng / like an honour",
    "events": "giống sự kiện / like an event",
    "people": "giống tên người / like a person",
    "cue": "từ khóa không cho dữ kiện / a cue without a fact",
    "mention": "nhận ra nhưng không rõ nghĩa / found, but means nothing here",
    "entity": "không giữ làm thực thể / not kept as an entity",
}


def lines(found: Explanation, *, rules: bool) -> Iterator[str]:
    """The whole explanation; ``rules``: with the names of functions."""
    inferred = " (suy ra / inferred)" if found.published_inferred else ""
    yield f"Ngày văn bản / Document's date: {found.published or '?'}{inferred}"
    for number, sentence in enumerate(found.sentences, 1):
        yield ""
        yield from _sentence(number, sentence, rules)


def _sentence(number: int, sentence: SentenceSeen, rules: bool) -> Iterator[str]:
    yield f"Câu / Sentence {number} {_at(sentence.span)} {sentence.part}"
    yield f"  {one_line(sentence.normalised)}"
    if sentence.silent:
        yield "  Phần này không đọc / This part is not read"
        return
    yield from _section("Nhận ra / Mentions", (_mention(m, rules) for m in sentence.mentions))
    yield from _section("Từ khóa / Cues", ([_cue(cue)] for cue in sentence.cues))
    yield from _section("Ngày / Dates", ([f"{_quoted(d.span)} {d.iso} ({d.precision})"] for d in sentence.dates))
    yield from _section("Dữ kiện / Facts", (_fact(fact, rules) for fact in sentence.facts))
    yield from _section("Không nhận / Rejected", (_rejected(r, rules) for r in sentence.rejected))


def _section(title: str, blocks: Iterable[Iterable[str]]) -> Iterator[str]:
    inner = [f"    {line}" for block in blocks for line in block]
    if inner:
        yield f"  {title}"
        yield from inner


def _mention(mention: Mention, rules: bool) -> Iterator[str]:
    yield _quoted(mention.span)
    yield from _tree(mention.derivation)
    for meaning in mention.means:
        fields = "; ".join(f"{name}: {value}" for name, value in meaning.identity)
        kept = "" if meaning.kept else " (không giữ / not kept)"
        yield f"  = {meaning.label} {meaning.name}{kept} [{fields}]"
    if rules:
        yield f"  ({' > '.join(mention.rules)})"


def _tree(part: Part, indent: str = "  ") -> Iterator[str]:
    entry = f"  [{part.entry}]" if part.entry else ""
    yield f"{indent}{ROLES[part.role]}: {one_line(part.says)}{entry}"
    for inner in part.parts:
        yield from _tree(inner, indent + "  ")


def _cue(cue: CueSeen) -> str:
    facts = f" → {', '.join(cue.facts)}" if cue.facts else ""
    return f"{_quoted(cue.span)} {cue.name} [{cue.entry}]{facts}"


def _fact(fact: Fact, rules: bool) -> Iterator[str]:
    marks = "".join(f" {name}={value}" for name, value in fact.qualifiers)
    yield f"{fact.predicate}: {fact.subject} → {fact.object}{marks}  ({fact.rule})"
    yield f"  {_quoted(fact.span)}"
    if fact.dropped:
        yield f"  không ghi / not recorded: {' / '.join(fact.dropped)}"
    if rules:
        yield f"  ({' > '.join(fact.functions)})"


def _rejected(rejected: Rejected, rules: bool) -> Iterator[str]:
    yield f"{_quoted(rejected.span)} {KINDS[rejected.kind]}: {' / '.join(rejected.because)}"
    if rules:
        yield f"  ({' > '.join(rejected.tried)})"


def _quoted(span: Span) -> str:
    return f"{_at(span)} “{one_line(span.quote)}”"


def _at(span: Span) -> str:
    return f"[{span.start}, {span.end})"
