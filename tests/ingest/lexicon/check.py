"""What is wrong with an entry and its sentences, in words that name the file, the entry and the sentence."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.lexicon.trie import TOKEN, words_of
from tests.ingest.lexicon.forms import spellings
from tests.ingest.lexicon.rows import Row
from tests.ingest.lexicon.sight import Shown, Sight, look


def complaints(row: Row) -> Iterator[str]:
    """Everything that is wrong with an entry, in the plain spelling."""
    seen = {example: look(example) for example in row.examples}
    where = f"{row.file}.yaml, {row.name}"
    for example, sight in seen.items():
        if not _by(row, sight):
            yield f"{where}: not found in “{example}”, where there are {_list(row, sight)}"
        elif row.file in ("bodies", "posts") and (others := _others(row, sight)):
            yield f"{where}: besides it “{example}” shows {others}"
    for phrase in row.phrases:
        if not any(_key(row, phrase) in _by(row, sight) for sight in seen.values()):
            yield f"{where}: no example shows “{phrase}”"
    yield from _idle(row, seen, where)
    for sentence in row.counter:
        if _by(row, look(sentence), referring=False):
            yield f"{where}: found in its counter-example “{sentence}”"


def spelt(row: Row) -> Iterator[str]:
    """The spellings of its sentences in which an entry is not found, or found where it must not be."""
    for sentence, wanted in (*((s, True) for s in row.examples), *((s, False) for s in row.counter)):
        plain = _by(row, look(sentence), referring=wanted)
        for spelling, text in spellings(sentence).items():
            if (found := _by(row, look(text), referring=wanted)) != plain or bool(found) is not wanted:
                yield f"{row.file}.yaml, {row.name}: {spelling}: “{sentence}” shows {sorted(found)}"


def _key(row: Row, phrase: str) -> str:
    return phrase.replace(" ", "") if row.file == "abbreviations" else " ".join(words_of(phrase))


def _name(row: Row) -> str:
    return " ".join(TOKEN.findall(row.name)) if row.file == "abbreviations" else row.name


def _by(row: Row, sight: Sight, *, referring: bool = True) -> set[str]:
    """The words by which a sentence shows an entry; those that may only refer to something count if ``referring``."""
    name, known = _name(row), (s for s in sight.shown if referring or not s.refers)
    return {shown.words for shown in known if shown.file == row.file and shown.name == name}


def _all(row: Row, sight: Sight) -> set[Shown]:
    """What counts as shown: of the verbs only the entry itself."""
    return {shown for shown in sight.shown if (shown.file != "verbs" and row.file != "verbs") or _is(row, shown)}


def _list(row: Row, sight: Sight) -> list[str]:
    return sorted(f"{shown.name} ({shown.words})" for shown in sight.shown if shown.file == row.file)


def _others(row: Row, sight: Sight) -> list[str]:
    """The entries that a sentence shows outside of the piece that shows this one."""
    outside = [piece for piece in sight.outer if not any(_is(row, shown) for shown in piece)]
    return sorted({shown.name for piece in outside for shown in piece})


def _is(row: Row, shown: Shown) -> bool:
    return shown.file == row.file and shown.name == row.name


def _idle(row: Row, seen: dict[str, Sight], where: str) -> Iterator[str]:
    """Sentences that show nothing that another sentence of the entry does not show."""
    for example, sight in seen.items():
        rest = set().union(*(_all(row, other) for text, other in seen.items() if text != example))
        if len(seen) > 1 and not _all(row, sight) - rest:
            yield f"{where}: “{example}” shows nothing that other examples do not"
