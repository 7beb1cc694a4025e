"""The locks hold what is asked for, by hash, for every Python we run on."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.checks.project import ROOT

FOLDER = ROOT / "requirements"
LOCKS = sorted(path.name for path in FOLDER.glob("*.lock"))
PINNED = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?: ; (?P<marker>[^\\]+?))? \\")


def _project() -> dict[str, list[Requirement]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    groups = {"runtime": project["dependencies"], **project["optional-dependencies"]}
    return {name: [Requirement(line) for line in lines] for name, lines in groups.items()}


def _listed(name: str) -> list[Requirement]:
    lines = (FOLDER / f"{name}.in").read_text(encoding="utf-8").splitlines()
    return [Requirement(wanted) for line in lines if (wanted := line.partition("#")[0].strip())]


def direct() -> dict[str, list[Requirement]]:
    """Lock -> what was asked for, as pyproject.toml and requirements/*.in say it."""
    return {**_project(), "build": _listed("build"), "test": _listed("test")}


def pins(lock: str) -> dict[str, str]:
    """Name -> version, of the packages that this platform installs from a lock."""
    text = (FOLDER / f"{lock}.lock").read_text(encoding="utf-8")
    found = [match for line in text.splitlines() if (match := PINNED.fullmatch(line))]
    return {match["name"]: match["version"] for match in found if _applies(match["name"], match["marker"])}


def _applies(name: str, marker: str | None) -> bool:
    condition = Requirement(f"{name} ; {marker}").marker if marker else None
    return condition is None or condition.evaluate()


@pytest.mark.parametrize("lock", sorted(direct()))
def test_lock_holds_what_is_asked_for(lock: str) -> None:
    """Each direct dependency stands in its lock with a version that it allows."""
    pinned = pins(lock)
    wrong = [wanted for wanted in direct()[lock] if not wanted.specifier.contains(pinned.get(wanted.name.lower(), "0"))]
    assert not wrong


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_hashes(name: str) -> None:
    """Pip would refuse a lock in which one package lacks them."""
    text = (FOLDER / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert lines
    assert not [line for line in lines if "==" not in line or "--hash=sha256:" not in line]


def test_locks_agree_with_each_other() -> None:
    """The tests run on the versions that a user gets."""
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for name, version in pins(Path(lock).stem).items():
            versions.setdefault(name, set()).add(version)
    assert not {name: found for name, found in versions.items() if len(found) > 1}
