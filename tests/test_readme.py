"""The README says what is true: its commands exist, its table is the locks' list, its links lead somewhere."""

from __future__ import annotations

import dataclasses
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
import yaml

from graph.source import Metadata
from ingest.acquire.sidecar import read_sidecar
from ingest.lexicon.entries import heads
from tests.checks.project import ROOT
from tests.checks.test_locks import direct

README = (ROOT / "README.md").read_text(encoding="utf-8")
PROGRAM = str(Path(sys.executable).parent / "partygraph")
ROW = re.compile(r"\| (?:\*(?P<lock>\w+)\* )?(?P<name>[a-z0-9-]+) \| (?P<use>[^|]+) \| (?P<licence>[^|]+) \|")


def _blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.DOTALL | re.MULTILINE)


def _commands(block: str) -> list[str]:
    return [
        command for line in block.splitlines() if (command := line.partition("  #")[0].strip()) and command[0] != "#"
    ]


def _rows() -> list[re.Match[str]]:
    return [match for line in README.splitlines() if (match := ROW.fullmatch(line)) and match["name"] != "package"]


def _dry(target: str) -> list[str]:
    command = ["make", "--dry-run", "--always-make", "--no-print-directory", target]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()


MAKE = sorted({word for block in _blocks("sh") for word in re.findall(r"^make (\w+)", block, flags=re.MULTILINE)})
SUBCOMMANDS = sorted(set(re.findall(r"^\| `partygraph (\w+)", README, flags=re.MULTILINE)))


def test_first_screen_has_the_two_commands() -> None:
    """Nobody scrolls for the first command."""
    first = README.splitlines()[:30]
    assert [line.split("#")[0].strip() for line in first if line.startswith("make ")] == ["make demo", "make test"]


@pytest.mark.parametrize("target", [*MAKE, "setup", "lint", "lock"])
def test_make_target_exists(target: str) -> None:
    """Make knows what it would do."""
    assert _dry(target)


def test_plain_commands_are_those_behind_make() -> None:
    """Who has no make runs the same commands, flags of quietness aside."""
    plain = [_bare(command) for command in _commands(_blocks("sh")[1])]
    made = [_bare(line) for target in ("demo", "test") for line in _dry(target)]
    assert plain
    assert not [command for command in plain if command not in made]


def _bare(command: str) -> list[str]:
    quiet = {"--quiet", "--disable-pip-version-check", "--no-input"}
    return [word for word in shlex.split(command) if word not in quiet]


def test_help_names_every_command_of_the_table() -> None:
    """The table of commands and the program agree."""
    done = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, check=True)
    listed = re.findall(r"^  (\w+) ", done.stdout.partition("Commands")[2], flags=re.MULTILINE)
    assert sorted(listed) == SUBCOMMANDS


@pytest.mark.parametrize("command", SUBCOMMANDS)
def test_command_explains_itself(command: str) -> None:
    """Each command of the table has help."""
    done = subprocess.run([PROGRAM, command, "--help"], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert command in done.stdout


def test_table_lists_every_direct_dependency() -> None:
    """Neither more nor fewer, each under the lock that it is in."""
    listed = {(row["lock"] or "runtime", row["name"]) for row in _rows()}
    asked = {({"py2neo": "extra"}.get(lock, lock), wanted.name) for lock, all_ in direct().items() for wanted in all_}
    assert listed == asked


@pytest.mark.parametrize("row", _rows(), ids=lambda row: str(row["name"]))
def test_licence_is_the_one_the_package_states(row: re.Match[str]) -> None:
    """Word for word where the package states it by SPDX; older ones in their own words, or in their licence file."""
    licence, package = row["licence"].strip(), distribution(row["name"])
    stated = package.metadata.get_all("License-Expression")
    if stated:
        assert [licence] == stated
    else:
        family = re.split(r"[-\s]", licence)[0]
        assert family in "\n".join(_older_words(package))


def _older_words(package: Distribution) -> Iterator[str]:
    yield from package.metadata.get_all("License") or []
    yield from (value for value in package.metadata.get_all("Classifier") or [] if value.startswith("License"))
    for file in package.files or []:
        if file.name.startswith("LICENSE"):
            yield file.read_text()[:200]


def test_links_lead_to_files() -> None:
    """Every relative link of the README is a file or folder of the project, or a heading of the README."""
    targets = re.findall(r"\]\((?!https?:)([^)]+)\)", README)
    headings = {
        "#" + re.sub(r"[^\w -]", "", line.lstrip("# ").lower()).replace(" ", "-")
        for line in README.splitlines()
        if line.startswith("#")
    }
    assert targets
    assert not [target for target in targets if target not in headings and not (ROOT / target).exists()]


GUIDE = (ROOT / "docs" / "vi" / "bat-dau.md").read_text(encoding="utf-8")


def test_metadata_are_told_as_they_are_read(tmp_path: Path) -> None:
    """The guide's file of metadata is read whole and has every field but that of samples; the README names them."""
    (shown,) = re.findall(r"^```yaml\n(.*?)^```", GUIDE, flags=re.DOTALL | re.MULTILINE)
    beside = tmp_path / "tin.meta.yaml"
    beside.write_text(shown, encoding="utf-8")
    found = read_sidecar(beside)
    fields = set(yaml.safe_load(shown))
    assert all(getattr(found, name) for name in fields)
    assert fields == {field.name for field in dataclasses.fields(Metadata)} - {"published_inferred", "sample"}
    assert not [name for name in fields if f"`{name}`" not in README]


def test_commands_of_the_guide_are_those_of_the_program() -> None:
    """Every command has its name, and its options are known."""
    commands = [shlex.split(line) for line in re.findall(r"^(partygraph .*)$", GUIDE, flags=re.MULTILINE)]
    commands += [shlex.split(line) for line in re.findall(r"`(partygraph [a-z]+[^`]*)`", GUIDE)]
    assert len(commands) > 8
    for _, name, *rest in commands:
        help_ = subprocess.run([PROGRAM, name, "--help"], capture_output=True, text=True, check=True).stdout
        assert not [word for word in rest if word.startswith("--") and word not in help_]


def test_example_of_an_alias_is_an_entry_of_the_lexicon() -> None:
    """What the README shows can be copied, and stands in the lexicon."""
    (shown,) = yaml.safe_load(_blocks("yaml")[0])
    (entry,) = [head for head in heads() if head.name == shown["name"]]
    assert set(shown["aliases"]) <= set(entry.aliases)
    assert set(shown["examples"]) <= set(entry.examples)
    assert set(shown["takes"]) == entry.takes
