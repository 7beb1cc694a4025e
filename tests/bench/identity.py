"""What identity costs as the graph grows: ``python -m tests.bench.identity [DOCUMENTS] [known]``.

Synthetic documents speak of the bodies of 63 territories, of officials whom many documents name, of namesakes without a
career, and of directives; they go into a fresh embedded store in batches of 20, as ``ingest`` writes them. Each line is
a tenth of the documents: if the cost is linear, the seconds of the processor stay the same, whatever else is running;
so do the rows and characters that a document moves in the store, which are the same on any machine.

In the wide world it takes more than 20,000 documents until all officials and names are known, and what is known of them
is read with each document. In the world that is soon ``known`` (8 territories, fewer names, numbers and days) nothing
new comes after 5,000, and what then still grows is the store's.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from dataclasses import astuple, dataclass
from pathlib import Path

from graph.claim import Reading
from graph.embedded import open_embedded
from tests.bench.moved import Moved, counting
from tests.graph.build import Page

_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Phan", "Đặng", "Bùi", "Đỗ")
_SYLLABLES = (
    "An Anh Bình Châu Cường Duy Dũng Đức Hà Hải Hiền Hòa Hùng Khánh Lan Linh Long Mai Minh Nam Nga Ngọc Phong Phúc "
    "Quang Quý Sơn Thanh Thảo Thu Thành Thắng Trung Tuấn Vân Vinh Xuân Yến"
)
_BATCH = 20


@dataclass(frozen=True)
class World:
    """How much there is to be known: territories, syllables of given names, numbers of directives, days of a month."""

    territories: int
    syllables: tuple[str, ...]
    numbers: int
    days: int


WIDE = World(63, tuple(_SYLLABLES.split()), 50, 28)
KNOWN = World(8, tuple(_SYLLABLES.split()[:18]), 5, 3)


def document(number: int, world: World = WIDE) -> Reading:
    """One document: an official in a seat, a deputy, three bare names, a directive; the same for the same number."""
    chance = random.Random(number)
    where, year = f"tỉnh Số {chance.randrange(world.territories)}", 2005 + number % 20
    page = Page(f"Tài liệu {number}", f"{year}-{1 + chance.randrange(12):02}-{1 + chance.randrange(world.days):02}")
    body = page.org("tỉnh ủy", where)
    for title, seats, rank in (("bí thư", "one", 0), ("phó bí thư", "many", 1 + chance.randrange(4))):
        post = page.thing("Post", f"{title} {where}", title=title, body=f"tỉnh ủy @ {where}", seats=seats)
        page.says(post, "POST_AT", body)
        page.says(page.person(_name(random.Random(f"{where} {year // 5} {rank}"), world)), "HOLDS", post)
    for _ in range(3):
        page.person(_name(chance, world))
    key = {
        "type": "chỉ thị",
        "number": str(chance.randrange(world.numbers)),
        "symbol": "CT/TU",
        "mark": "CT/TU",
        "scope": where,
        "year": str(year),
    }
    return page.says(body, "ISSUED", page.thing("Directive", f"Chỉ thị số {key['number']}-CT/TU", **key)).reading()


def _name(chance: random.Random, world: World) -> str:
    """One of 14,440 names: of 50,000 mentions three or four bear one name, besides the officials. Or one of 3,240."""
    return " ".join((chance.choice(_FAMILY), chance.choice(world.syllables), chance.choice(world.syllables)))


def main(count: int, world: World) -> None:
    """Write ``count`` documents and say after each tenth how long it took."""
    tenth = count // 10
    with tempfile.TemporaryDirectory() as folder, open_embedded(Path(folder)) as store:
        for part in range(10):
            seconds, spent, refolded, whole = 0.0, 0.0, 0, Moved()
            for first in range(part * tenth, (part + 1) * tenth, _BATCH):
                readings = [document(number, world) for number in range(first, first + _BATCH)]
                begun, busy = time.perf_counter(), time.process_time()
                with counting() as moved:
                    refolded += store.write(readings).refolded
                seconds, spent = seconds + time.perf_counter() - begun, spent + time.process_time() - busy
                whole = Moved(*(sum(pair) for pair in zip(astuple(whole), astuple(moved), strict=True)))
            resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            sys.stdout.write(
                f"{(part + 1) * tenth:>6} documents  {seconds:6.1f} s  {spent:6.1f} s of the processor, Java included  "
                f"{refolded:>6} refolded  {resident} MB; of a document {whole.sent / tenth:.0f} rows there, "
                f"{whole.got / tenth:.0f} back, {whole.characters / tenth:,.0f} characters\n"
            )
            sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, KNOWN if sys.argv[2:] == ["known"] else WIDE)
