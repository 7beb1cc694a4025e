"""Another process at the same folder: ``python -m tests.stores.other WHAT FOLDER [BYTES]``.

No file that it writes can grow beyond BYTES, as if the disk were full. It says what it did on its standard output, one
line each time, and goes on until its standard input ends.
"""

from __future__ import annotations

import itertools
import resource
import sys
from pathlib import Path

from graph.claim import Reading
from graph.embedded import open_embedded
from graph.errors import PartygraphError
from tests.graph.build import Page


def reading(number: int) -> Reading:
    """The document of a number: a body, a directive and a person that all documents of this kind speak of."""
    page = Page(f"Tài liệu {number}")
    body = page.org("thành ủy", f"tỉnh Số {number % 3}")
    directive = page.thing(
        "Directive",
        f"Chỉ thị số {number}",
        type="chỉ thị",
        number=str(number),
        symbol="CT/TU",
        mark="CT/TU",
        scope="x",
        year="2020",
    )
    office = page.post("bí thư", f"thành ủy tỉnh Số {number % 3}")
    page.says(body, "ISSUED", directive)
    page.says(page.person("Nguyễn Văn An"), "HOLDS", office)
    return page.says(office, "POST_AT", body).reading()


def say(text: str) -> None:
    """One line, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def own(folder: Path) -> None:
    """Have the store open until told to end."""
    with open_embedded(folder) as store:
        store.write([reading(0)])
        say("open")
        sys.stdin.read()


def use(folder: Path) -> None:
    """Write and read once."""
    with open_embedded(folder) as store:
        say(f"{store.write([reading(1)]).documents} {len(store.documents())}")


def write(folder: Path) -> None:
    """Write document after document, and say so when each is acknowledged, until killed."""
    with open_embedded(folder) as store:
        for number in itertools.count(len(store.documents())):
            store.write([reading(number)])
            say(str(number))


def forget(folder: Path) -> None:
    """End without closing the store."""
    open_embedded(folder)
    say("open")


if __name__ == "__main__":
    for limit in map(int, sys.argv[3:]):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        {"own": own, "use": use, "write": write, "forget": forget}[sys.argv[1]](Path(sys.argv[2]))
    except PartygraphError as error:
        say(str(error))
        sys.exit(error.exit_code)
