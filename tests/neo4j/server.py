"""Starting and stopping the Neo4j that the tests speak to."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from neo4j import GraphDatabase

from tests.neo4j.jars import Unavailable, cache_folder, class_path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120.0
"""Seconds that a start may take on a busy machine; a quiet one needs six."""

SETTINGS = """\
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:{port}
server.bolt.advertised_address=127.0.0.1:{port}
server.memory.pagecache.size=64m
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
"""


@dataclass(frozen=True)
class Server:
    """A Neo4j that answers, and how to reach it. ``process`` and ``home`` are None where it is not ours to stop."""

    uri: str
    user: str
    password: str = field(repr=False)
    process: subprocess.Popen[str] | None = None
    home: Path | None = None

    def stop(self) -> None:
        """End the process that ``start`` began and delete its data."""
        if self.process is not None:
            self.process.communicate(timeout=PATIENCE)
        if self.home is not None:
            shutil.rmtree(self.home, ignore_errors=True)


def start() -> Server:
    """The server that ``NEO4J_URI`` names, else one of our own; ``Unavailable`` where there can be none."""
    uri = os.environ.get("NEO4J_URI")
    if uri:
        return Server(uri, os.environ.get("NEO4J_USER", "neo4j"), os.environ.get("NEO4J_PASSWORD", ""))
    return _start_own(class_path(cache_folder()))


def _start_own(jars: list[Path]) -> Server:
    home = Path(tempfile.mkdtemp(prefix="partygraph-neo4j-"))
    port = _free_port()
    process = _launch(jars, _configuration(home, port))
    server = Server(f"bolt://127.0.0.1:{port}", "neo4j", secrets.token_urlsafe(16), process, home)
    try:
        _wait(process, home / "output.log")
        _set_password(server)
    except BaseException:
        process.kill()
        server.stop()
        raise
    return server


def _configuration(home: Path, port: int) -> Path:
    file = home / "neo4j.conf"
    file.write_text(SETTINGS.format(port=port), encoding="utf-8")
    return file


def _launch(jars: list[Path], configuration: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "CLASSPATH": os.pathsep.join(map(str, jars))}
    with (configuration.parent / "output.log").open("w") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.neo4j.launch", str(configuration)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, cwd=ROOT, env=environment,
        )  # fmt: skip


def _wait(process: subprocess.Popen[str], log: Path) -> None:
    timer = threading.Timer(PATIENCE, process.kill)
    timer.start()
    assert process.stdout is not None
    try:
        ready = any(line.strip() == "READY" for line in iter(process.stdout.readline, ""))
    finally:
        timer.cancel()
    if not ready:
        raise Unavailable(f"Neo4j did not start:\n{log.read_text(encoding='utf-8', errors='replace')[-3000:]}")


def _set_password(server: Server) -> None:
    """The first password is known to all and must be changed before anything else."""
    with (
        GraphDatabase.driver(server.uri, auth=("neo4j", "neo4j")) as driver,
        driver.session(database="system") as session,
    ):
        session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new", new=server.password).consume()


def _free_port() -> int:
    with suppress(OSError), socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
    raise Unavailable("no free port on the loopback")
