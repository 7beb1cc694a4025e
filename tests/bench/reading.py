"""How fast documents are read, and whether the cost is linear: ``python -m tests.bench.reading [FOLDER]``.

Texts are the project's samples, or the .txt files of a folder. Times are of the processor: other work disturbs
them little.
"""

from __future__ import annotations

import hashlib
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from graph.source import Document

SAMPLES = Path(__file__).parents[2] / "samples"


def main() -> None:
    """Print start-up, steady speed, and the cost of one text at growing lengths."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES
    texts = [path.read_text(encoding="utf-8-sig") for path in sorted(folder.glob("*.txt"))]
    start = time.process_time()
    from ingest import read

    read(_document(texts[0]))
    print(f"start-up and first document: {time.process_time() - start:.2f} s")
    rounds = max(1, 1_000 // len(texts))
    documents = [_document(f"{text}\n{k}") for k in range(rounds) for text in texts]
    size = sum(len(d.text.encode()) for d in documents)
    spent = _timed(lambda: [read(d) for d in documents])
    print(f"{len(documents)} documents, {size / 1e6:.2f} MB: {size / spent / 1e6:.2f} MB/s of one core")
    _lengths(texts)
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def _lengths(texts: list[str]) -> None:
    from ingest import read

    base: float | None = None
    for length, text in _growing("\n".join(texts)):
        document = _document(text)
        per_character = _timed(partial(read, document)) / length
        base = base or per_character
        print(f"one text of {length:>9,} characters: {per_character / base:.2f} of the first one's cost a character")


def _growing(text: str) -> Iterator[tuple[int, str]]:
    long = text * (1_600_000 // len(text) + 1)
    for length in (100_000, 200_000, 400_000, 800_000, 1_600_000):
        yield length, long[:length]


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _document(text: str) -> Document:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(digest, text, digest, "text 1", ("bench.txt",))


if __name__ == "__main__":
    main()
