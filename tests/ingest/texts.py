"""Texts to read: the samples, and shuffled phrases of the lexicon among noise."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from hashlib import sha256
from pathlib import Path

from hypothesis import strategies as st

from graph.claim import Reading
from graph.source import Document, Metadata
from ingest import read
from ingest.acquire import acquire
from ingest.lexicon import entries
from ingest.lexicon.eventheads import event_heads

SAMPLES = Path(__file__).parents[2] / "samples"
CASES = Path(__file__).parent / "relate"

Edit = Callable[[list[str], int, str], list[str]]
"""The words of a sentence, a place among them and a verb → its words."""

_PLAIN = (
    *("Nguyễn Văn An", "Trần Thị Bích", "ông Lê Minh", "bà H’Hen", "NGÔ VĂN BA", "đồng chí An", "Cao Bằng", "Mai Châu"),
    *("tỉnh Lào Cai", "huyện Châu Thành", "TP.HCM", "xã", "Hà Nội", "tỉnh", "thành phố", "phường 5"),
    *("số 24-CT/TU", "số 31/2020/QĐ-UBND", "số 7", "ngày 7-8-2023", "26/12", "năm 2020", "17.118", "42,9%", "khóa XVI"),
    *(",", ".", ";", ":", "và", "-", "–", "(", ")", "“", "”", "\n", "\n\n", "của", "tại", "do", "được", "cho", "gồm"),
    *("nguyên", "quyền", "kiêm", "này", "hạng Nhất", "lần thứ", "thứ 5", "\u00a0", "…", "Ảnh:", "Nơi nhận:", "Căn cứ"),
)


@cache
def samples() -> tuple[Reading, ...]:
    """The readings of the project's samples, sorted by file name."""
    return tuple(read(acquire(path)) for path in sorted(SAMPLES.glob("*.txt")))


def read_text(text: str, name: str = "văn bản.txt", published: str | None = None, url: str | None = None) -> Reading:
    """The reading of any text, also of one that ``acquire`` would refuse as binary."""
    digest = sha256(text.encode()).hexdigest()
    return read(Document(digest, text, digest, "text 1", (name,), Metadata(published=published, url=url)))


@cache
def phrases() -> tuple[str, ...]:
    """What the lexicon looks for, and what usually stands around it."""
    heads = (phrase for head in entries.heads() for phrase in (head.name, *head.aliases))
    titles = (phrase for title in entries.titles() for phrase in (title.name, *title.aliases))
    cues = (phrase for cue in entries.cues() for phrase in cue.phrases)
    kinds, honours = (kind.name for kind in entries.directive_types()), (h.name for h in entries.honours())
    events, sectors = (event.name for event in event_heads()), (s.name for s in entries.sectors())
    return (*heads, *titles, *cues, *kinds, *honours, *events, *sectors, *_PLAIN * 4)


def shuffled() -> st.SearchStrategy[str]:
    """Phrases in any order, in NFC or NFD."""
    words = st.deferred(lambda: st.lists(st.sampled_from(phrases()), min_size=1, max_size=40)).map(" ".join)
    return words.flatmap(lambda text: st.sampled_from([text, unicodedata.normalize("NFD", text)]))


@cache
def sentences() -> tuple[str, ...]:
    """The sentences of the cases that rules are tested with."""
    lines = (line for path in sorted(CASES.rglob("*.txt")) for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line[:1].isalpha())


def maimed() -> st.SearchStrategy[str]:
    """Sentences that lost a name, a beginning or an end, or have a verb where none was: most words of a rule are there,
    and one that it counts on is not."""
    edits = st.lists(st.tuples(st.sampled_from(_EDITS), st.integers(0, 99), st.sampled_from(_verbs())), min_size=1)
    return st.builds(_maimed, st.sampled_from(sentences()), edits.map(lambda found: found[:3]))


@cache
def _verbs() -> tuple[str, ...]:
    return tuple(phrase for cue in entries.cues() for phrase in cue.phrases)


def _maimed(sentence: str, edits: list[tuple[Edit, int, str]]) -> str:
    words = sentence.split()
    for edit, at, verb in edits:
        words = edit(words, at % max(1, len(words)), verb)
    return " ".join(words)


def _nameless(words: list[str], at: int, _: str) -> list[str]:
    """Without the words with a capital that begin at a place, or next behind it."""
    first = next((k for k in range(at, len(words)) if words[k][0].isupper()), len(words))
    last = next((k for k in range(first, len(words)) if not words[k][0].isupper()), len(words))
    return words[:first] + words[last:]


_EDITS: tuple[Edit, ...] = (
    _nameless,
    lambda words, at, verb: [*words[:at], verb, *words[at:]],
    lambda words, at, _: words[at:],
    lambda words, at, _: words[: at + 1],
)


def noise() -> st.SearchStrategy[str]:
    """Any text at all."""
    return st.text(st.characters(exclude_categories=["Cs"]))
