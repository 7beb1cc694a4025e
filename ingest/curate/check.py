"""What is wrong with the lists: broken or clashing entries, idle examples, entries that nothing reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.errors import LexiconError
from graph.source import Document
from ingest.clean import clean
from ingest.curate.rows import Row, own_rows, shipped_rows
from ingest.curate.shown import Shown
from ingest.grammar.tokenized import tokenize
from ingest.lexicon import lexicon
from ingest.lexicon.trie import Trie, words_of


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that is wrong, where, in two languages; ``broken``: the lists cannot be loaded."""

    where: str
    vi: str
    en: str
    broken: bool = False


def check(*, everything: bool = False) -> Iterator[Complaint]:
    """All complaints about the user's own lists, and about the shipped ones where ``everything`` is asked for."""
    try:
        lexicon()
    except LexiconError as error:
        yield Complaint(error.where or "", error.vi, error.en, broken=True)
        return
    for row in (*own_rows(), *(shipped_rows() if everything else ())):
        yield from complaints(row)


def complaints(row: Row) -> Iterator[Complaint]:
    """What is wrong with one entry of lists that load."""
    seen = {example: Shown(example) for example in row.examples}
    for example, shown in seen.items():
        if not shown.entry(row.file, row.name):
            yield Complaint(
                row.where,
                f"câu ví dụ không cho thấy '{row.name}': “{example}”",
                f"'{row.name}' is not found in its example “{example}”",
            )
    for phrase in row.phrases:
        if not any(shown.phrase(phrase) for shown in seen.values()):
            yield Complaint(row.where, f"không câu ví dụ nào có '{phrase}'", f"no example has '{phrase}'")
    for sentence in row.counter:
        if Shown(sentence).names(row.file, row.name):
            yield Complaint(
                row.where,
                f"câu phản ví dụ lại cho thấy '{row.name}': “{sentence}”",
                f"'{row.name}' is found in its counter-example “{sentence}”",
            )


def unseen(documents: Iterable[Document], *, everything: bool = False) -> Iterator[Complaint]:
    """Entries none of whose phrases stands in any of the documents."""
    rows = [*own_rows(), *(shipped_rows() if everything else ())]
    seen = _seen(documents, {tuple(words_of(phrase)) for row in rows for phrase in _all(row)})
    for row in rows:
        if not any(tuple(words_of(phrase)) in seen for phrase in _all(row)):
            told = "', '".join(_told(row))
            yield Complaint(row.where, f"'{told}' không có trong tài liệu nào", f"'{told}' is in none of the documents")


def _told(row: Row) -> tuple[str, ...]:
    """What the user wrote for it: a verb and not its group, an alias and not what it is one of."""
    return row.phrases if row.phrases and row.name not in row.phrases else (row.name,)


def _all(row: Row) -> tuple[str, ...]:
    """The phrases that documents are searched for; an abbreviation stands as it is or written out."""
    return (*row.phrases, row.name) if row.file == "abbreviations.yaml" else row.phrases


def _seen(documents: Iterable[Document], wanted: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    table: Trie[tuple[str, ...]] = Trie((words, words) for words in wanted if words)
    found: set[tuple[str, ...]] = set()
    for document in documents:
        low = tokenize(clean(document).text, lexicon().abbreviations).low
        for at in range(len(low)):
            found.update(words for words, _ in table.matches(low, at, len(low)))
    return found
