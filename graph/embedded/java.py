"""The Java machine of this process: the one that the engine's wheel carries, started once, quietly."""

from __future__ import annotations

import gc
import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import jpype
from arcadedb_embedded.jvm import get_bundled_jre_lib_path, get_jar_path

from graph.errors import StoreError

_FLAGS = (
    # Signals stay with Python: Ctrl-C interrupts, SIGTERM is for whoever runs us.
    "-Xrs",
    # On two cores the optimizing compiler takes longer than it saves: a start and 120 documents need 2/3 of the time.
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    "-XX:+UseCompactObjectHeaders",
    "-Djava.awt.headless=true",
    "-Dfile.encoding=UTF8",
    "-Dpolyglot.engine.WarnInterpreterOnly=false",
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
    "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
    "--add-opens=java.base/java.nio.channels.spi=ALL-UNNAMED",
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
    "-Darcadedb.installCustomFormatter=false",
    "-Darcadedb.opencypher.loadCsv.allowFileUrls=false",
    "-Darcadedb.opencypher.loadCsv.allowRemoteUrls=false",
)

HEAP = "288m"
"""What Java may use, unless ``PARTYGRAPH_JAVA_HEAP`` says otherwise.

Java fills all it is given before it collects garbage. By default it is given a share of the machine's memory, gigabytes
on a large one; an ingest of 10,000 documents needs no more than this.
"""
_SIZE = re.compile(r"[1-9][0-9]*[kmgKMG]")

_LOGGING = """\
handlers=java.util.logging.FileHandler
.level=WARNING
java.util.logging.FileHandler.pattern={pattern}
java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
java.util.logging.FileHandler.encoding=UTF-8
java.util.logging.FileHandler.limit=1000000
java.util.logging.FileHandler.count=1
"""

_lock = threading.Lock()


def start(log: Path) -> None:
    """Start Java if this process has none yet; the engine then writes its warnings to ``log`` and nowhere else."""
    with _lock:
        if not jpype.isJVMStarted():
            _start(log)


def _start(log: Path) -> None:
    # Not by the wheel's own starter: its flags make Java print a warning, and leave signals to Java.
    log.mkdir(parents=True, exist_ok=True)
    settings = log / "logging.properties"
    pattern = str(log / "engine.log").replace("%", "%%").replace("\\", "\\\\")
    settings.write_text(_LOGGING.format(pattern=pattern), encoding="utf-8")
    own = (f"-Djava.util.logging.config.file={settings}", f"-XX:ErrorFile={log / 'java-%p.log'}")
    jars = sorted(str(jar) for jar in Path(get_jar_path()).glob("*.jar"))
    with _same_locale(), _apart():
        jpype.startJVM(get_bundled_jre_lib_path(), f"-Xmx{_heap()}", *_FLAGS, *own, classpath=jars, interrupt=False)


def _heap() -> str:
    heap = os.environ.get("PARTYGRAPH_JAVA_HEAP") or HEAP
    if not _SIZE.fullmatch(heap):
        raise StoreError(
            f"PARTYGRAPH_JAVA_HEAP: cần cỡ như 288m hay 2g, không phải '{heap}'",
            f"PARTYGRAPH_JAVA_HEAP is a size such as 288m or 2g, not '{heap}'",
        )
    return heap


@contextmanager
def _apart() -> Iterator[None]:
    """Python and Java collect their garbage independently of each other.

    jpype makes both collect everything whenever one of them begins, for objects of the one that only the other holds.
    There are none here, and it took up to a sixth of an ingest.
    """
    before = list(gc.callbacks)
    yield
    gc.callbacks[:] = before


@contextmanager
def _same_locale() -> Iterator[None]:
    """Start Java in a UTF-8 locale: in ``C`` it cannot open a folder such as ``kho của Bảo``."""
    before = os.environ.get("LC_ALL")
    os.environ["LC_ALL"] = "C.UTF-8"
    try:
        yield
    finally:
        del os.environ["LC_ALL"]
        if before is not None:
            os.environ["LC_ALL"] = before
