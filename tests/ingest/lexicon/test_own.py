"""The user's own entries stand beside the shipped ones, under the same checks."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import LexiconError
from ingest.lexicon import entries, lexicon
from ingest.lexicon.located import located
from ingest.lexicon.own import SETTING
from ingest.lexicon.trie import words_of


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of own lists."""
    monkeypatch.setenv(SETTING, str(tmp_path))
    return tmp_path


def _write(folder: Path, file: str, *lines: str) -> None:
    (folder / file).write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_an_own_entry_is_found_like_a_shipped_one(own: Path) -> None:
    """It is in the tables; what is shipped stays."""
    _write(own, "bodies.yaml", "- {name: Ban Quản lý Vịnh Sao Biển, takes: [nothing], examples: [a]}")
    words = words_of("Ban Quản lý Vịnh Sao Biển")
    hit = lexicon.__wrapped__().heads.longest(words, 0, len(words))
    assert hit is not None
    assert (hit[0].name, hit[1]) == ("Ban Quản lý Vịnh Sao Biển", len(words))
    assert lexicon.__wrapped__().heads.starts("bộ")


def test_an_own_alias_belongs_to_the_shipped_entry(own: Path) -> None:
    """Its examples are added as well."""
    _write(own, "bodies.yaml", "- {alias_of: Bộ Chính trị, aliases: [Cụ Bộ], examples: [Cụ Bộ họp.]}")
    (entry,) = (head for head in entries.heads() if head.name == "Bộ Chính trị")
    assert entry.aliases[-1] == "Cụ Bộ"
    assert entry.examples[-1] == "Cụ Bộ họp."


def test_an_own_verb_joins_its_cue(own: Path) -> None:
    """A cue may have phrases in both lists."""
    _write(own, "verbs.yaml", "- {cue: issue, phrases: [ấn hành], examples: [a]}")
    assert lexicon.__wrapped__().cues.longest(["ấn", "hành"], 0, 2) == ("issue", 2)


@pytest.mark.parametrize(
    ("file", "line", "words"),
    [
        ("bodies.yaml", "- {name: Bộ Chính trị, takes: [nothing], examples: [a]}", "has two entries"),
        ("bodies.yaml", "- {alias_of: Ban Không Có, aliases: [A], examples: [a]}", "no entry 'Ban Không Có'"),
        ("bodies.yaml", "- {alias_of: Bộ Chính trị, aliases: [Ban Bí thư], examples: [a]}", "has two entries"),
        ("bodies.yaml", "- {alias_of: Bộ Chính trị, names: [A], examples: [a]}", "unknown field 'names'"),
        ("posts.yaml", "- {name: Trưởng Vịnh, body: Ban Không Có, examples: [a]}", "there is no body 'Ban Không Có'"),
        ("posts.yaml", "- {name: Trưởng Vịnh}", "body: this field is missing"),
    ],
)
def test_mistakes_are_told_with_file_and_line(file: str, line: str, words: str, own: Path) -> None:
    """The same checks as for the shipped lists, and the user's own file is named."""
    _write(own, file, "# của tôi", line)
    with pytest.raises(LexiconError, match=words) as caught:
        lexicon.__wrapped__()
    assert f"{own / file}:2" in str(caught.value)


def test_a_list_of_unknown_name_is_refused(own: Path) -> None:
    """A slip in the file's name must not lose its entries."""
    _write(own, "body.yaml", "- {name: A}")
    with pytest.raises(LexiconError, match="unknown list"):
        entries.heads()


def test_a_folder_that_is_not_there_is_told(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The setting names a folder."""
    monkeypatch.setenv(SETTING, str(own / "khong-co"))
    with pytest.raises(LexiconError, match="no such folder"):
        entries.heads()


def test_entries_are_located() -> None:
    """Whoever asks where an entry stands is told the line that holds it."""
    where = located(entries.Head, "Bộ Chính trị")
    assert where is not None
    file, _, line = where.rpartition(":")
    assert "name: Bộ Chính trị," in (entries.HERE / file).read_text(encoding="utf-8").splitlines()[int(line) - 1]
