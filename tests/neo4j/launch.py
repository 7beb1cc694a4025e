"""The process of the server: ``python -m tests.neo4j.launch CONFIGURATION``, until its standard input ends.

It runs on the Java that the embedded engine brings, so that a machine without Java can test against a real Neo4j.
The class path comes in ``CLASSPATH``, one jar after another.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import jpype
from arcadedb_embedded.jvm import get_bundled_jre_lib_path

FLAGS = (
    "-Xmx640m",
    "-XX:+UseSerialGC",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow",
)


def main(configuration: Path) -> None:
    """Start the database, say READY, and end at once when the tests close our input or die."""
    jpype.startJVM(get_bundled_jre_lib_path(), *FLAGS, classpath=os.environ["CLASSPATH"].split(os.pathsep))
    builder = jpype.JClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
    path = jpype.JClass("java.nio.file.Path")
    settings = path.of(str(configuration))
    builder(path.of(str(configuration.parent))).loadPropertiesFromFile(settings).build()
    sys.stdout.write("READY\n")
    sys.stdout.flush()
    sys.stdin.read()
    # The data is thrown away with its folder, so there is nothing that a slow, orderly end would save.
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
