"""The project's own folder and files, and how its checks call a program of the environment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("graph", "ingest", "queries", "web", "cli")


def program(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program that is installed beside this Python, in the project's folder; its output is text."""
    path = Path(sys.executable).parent / name
    return subprocess.run([path, *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)


def assert_clean(done: subprocess.CompletedProcess[str]) -> None:
    """The program found nothing; what it said is shown otherwise."""
    assert done.returncode == 0, f"\n{done.stdout}{done.stderr}"


def tracked(*patterns: str) -> list[Path]:
    """The files that are or would be committed, by git's patterns; every file of a copy without .git."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", *patterns],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return sorted(path for name in set(listed.stdout.split("\0")) if name and (path := ROOT / name).is_file())


def modules() -> list[Path]:
    """Every Python file of the project, tests as well."""
    return tracked("*.py")
