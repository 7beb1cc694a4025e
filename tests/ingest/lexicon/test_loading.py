"""A broken list stops the program with file and line, and says what was expected."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.errors import LexiconError
from ingest.lexicon import entries, lexicon
from ingest.lexicon.eventheads import event_heads


@pytest.fixture
def lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the lists that the loader reads instead."""
    for path in entries.HERE.glob("*.yaml"):
        shutil.copy(path, tmp_path)
    monkeypatch.setattr(entries, "HERE", tmp_path)
    return tmp_path


def _append(path: Path, entry: str) -> int:
    """Add an entry at the end; gives its line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([*lines, *entry.splitlines()]) + "\n", encoding="utf-8")
    return len(lines) + 1


def _broken(load: Callable[[], object], path: Path, entry: str, *words: str) -> None:
    line = _append(path, entry)
    with pytest.raises(LexiconError) as caught:
        load()
    message = str(caught.value)
    assert message.startswith(f"{path}:{line}: ")
    assert all(word in message for word in words), message


LOADERS: dict[str, Callable[[], object]] = {
    "bodies": entries.heads,
    "posts": entries.titles,
    "directives": entries.directive_types,
    "honours": entries.honours,
    "events": event_heads,
    "sectors": entries.sectors,
    "abbreviations": entries.abbreviations,
    "verbs": entries.cues,
}
BODY = "takes: [nothing], examples: [a]"


@pytest.mark.parametrize(
    ("file", "entry", "words"),
    [
        ("bodies", f"- {{name: Ban Mới, {BODY}, exmaples: [b]}}", "unknown field 'exmaples'"),
        ("bodies", f"- {{name: Ban Mới, name: Ban Cũ, {BODY}}}", "duplicate key 'name'"),
        ("bodies", "- {name: Ban Mới, takes: [nothing]}", "examples: this field is missing"),
        ("bodies", "- {name: Ban Mới, takes: [everything], examples: [a]}", "unknown ['everything']"),
        ("bodies", f"- {{name: Ban Mới, needs: maybe, {BODY}}}", "'maybe' is none of: yes, no"),
        ("posts", "- {name: Trưởng Mới, body: none}", "examples: this field is missing"),
        ("posts", "- {name: Trưởng Mới, body: none, at: {moon: Tỉnh ủy}, examples: [a]}", "unknown field 'moon'"),
        ("directives", "- {name: Thư ngỏ, titled: perhaps, examples: [a]}", "'perhaps' is none of: yes, no, alone"),
        ("honours", "- {name: Cúp Mới, examples: [a]}", "class: this field is missing"),
        ("events", "- {name: Hội Mới, examples: [a]}", "bare: this field is missing"),
        ("sectors", "- {name: Ngành Mới}", "examples: this field is missing"),
        ("abbreviations", "- {abbr: [ABCX], as: A B C X}", "examples: this field is missing"),
        ("verbs", "- {cue: dance, phrases: [nhảy múa]}", "examples: this field is missing"),
    ],
)
def test_mistakes_name_file_and_line(file: str, entry: str, words: str, lists: Path) -> None:
    """What is misspelt, doubled or missing in an entry is said with its place."""
    _broken(LOADERS[file], lists / f"{file}.yaml", entry, words)


@pytest.mark.parametrize(
    ("file", "entry", "names"),
    [
        ("bodies", f"- {{name: Ban Mới, aliases: [BAN BÍ THƯ], {BODY}}}", ("Ban Bí thư", "Ban Mới")),
        (
            "posts",
            "- {name: Chủ  tịch  nước, body: none, seats: one, examples: [a]}",
            ("'Chủ  tịch  nước'", "two entries"),
        ),
        ("sectors", "- {name: Y học, aliases: [Y tế], examples: [a]}", ("Y tế", "Y học")),
        ("events", "- {name: Hội nghị lớn, bare: [hội nghị], examples: [a]}", ("Hội nghị", "Hội nghị lớn")),
        ("verbs", "- {cue: dance, phrases: [ban hành], examples: [a]}", ("issue", "dance")),
    ],
)
def test_a_phrase_has_one_entry(file: str, entry: str, names: tuple[str, ...], lists: Path) -> None:
    """Two entries for one phrase are both named, the second with its place."""
    _broken(lexicon.__wrapped__, lists / f"{file}.yaml", entry, *names)


def test_the_lists_as_they_are_load(lists: Path) -> None:
    """What the tests above break is whole before."""
    assert lexicon.__wrapped__().heads.starts("bộ")
