"""How fast documents are read, and whether the cost is linear: ``python -m tests.bench.reading [FOLDER]``.

Texts are the project's samples, or the .txt files of a folder. Times are of the processor; where other work shares its
caches they still grow, so the speed is told a second way: how many times as long as counting the words of the same
texts, round by round, of which the best counts.
"""

from __future__ import annotations

import hashlib
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from graph.garbage import seldom
from graph.source import Document

_DOCUMENTS, _ROUNDS = 1_000, 3
#: In characters; the last is 5 MB of Vietnamese.
_LENGTHS, _PIECE = (200_000, 400_000, 800_000, 1_600_000, 3_700_000), 100_000
SAMPLES = Path(__file__).parents[2] / "samples"


def main() -> None:
    """Print start-up, steady speed, and the cost of one text at growing lengths."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES
    texts = [path.read_text(encoding="utf-8-sig") for path in sorted(folder.glob("*.txt"))]
    start = time.process_time()
    seldom()  # as every command does
    from ingest import read

    read(as_document(texts[0]))
    print(f"start-up and first document: {time.process_time() - start:.2f} s")
    _steady(texts)
    _lengths(texts)
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def _steady(texts: list[str]) -> None:
    from ingest import read

    documents = [as_document(f"{text}\n{k}") for k, text in enumerate(islice(cycle(texts), _DOCUMENTS))]
    size = sum(len(d.text.encode()) for d in documents)
    rounds = [_round(read, documents) for _ in range(_ROUNDS)]
    spent, words = min(r[0] for r in rounds), min(read_ / counted for read_, counted in rounds)
    print(f"{len(documents)} documents, {size / 1e6:.2f} MB: {size / spent / 1e6:.2f} MB/s of one core")
    print(f"reading takes {words:.0f} times as long as counting the words")


def _round(read: Callable[[Document], object], documents: list[Document]) -> tuple[float, float]:
    """How long reading the documents takes, one after the other, and how long counting their words does."""
    reading = counting = 0.0
    for document in documents:
        counting += _timed(partial(_count, document.text))
        reading += _timed(partial(read, document))
    return reading, counting


def _count(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def _lengths(texts: list[str]) -> None:
    """The cost of long texts, against that of the same characters in pieces."""
    from ingest import read

    text = "\n".join(texts)
    text = (text * (_LENGTHS[-1] // len(text) + 1))[: _LENGTHS[-1]]  # so that the longest is no second copy
    for length in _LENGTHS:
        pieces = (as_document(text[at : min(at + _PIECE, length)]) for at in range(0, length, _PIECE))
        apart = sum(_timed(partial(read, piece)) for piece in pieces)
        whole = _timed(partial(read, as_document(text[:length])))
        print(f"one text of {length:>9,} characters: {whole / apart:.2f} of the cost of its pieces")


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def as_document(text: str) -> Document:
    """A text as if it came from a file."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(digest, text, digest, "text 1", ("bench.txt",))


if __name__ == "__main__":
    main()
