"""The canonical layout of a list: fields in order, one entry a line, comments and content as they were."""

from __future__ import annotations

import pytest
import yaml

from ingest.curate import formatted
from ingest.lexicon import entries
from ingest.lexicon.own import LISTS


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "- {takes: [nothing],   name: Ban Mới, examples: [a]}\n",
            "- {name: Ban Mới, takes: [nothing], examples: [a]}\n",
        ),
        (
            "- name: Ban Mới\n  examples:\n    - a, b\n  takes: [nothing]\n",
            '- {name: Ban Mới, takes: [nothing], examples: ["a, b"]}\n',
        ),
        ('- {name: "Ban Mới", examples: [\'x: "y"\']}\n', '- {name: Ban Mới, examples: ["x: \\"y\\""]}\n'),
        ("# -- Đảng  \n- {name: A}", "# -- Đảng\n- {name: A}\n"),
        ("- {name: A} # giữ\n", "- {name: A} # giữ\n"),
        ("- name: A\n  # vì sao\n  takes: [nothing]\n", "- name: A\n  # vì sao\n  takes: [nothing]\n"),
        ("- {name: A, strange: B, aliases: [C]}\n", "- {name: A, aliases: [C], strange: B}\n"),
        ("- {name: [broken\n", "- {name: [broken\n"),
    ],
)
def test_layout(before: str, after: str) -> None:
    """An entry with a comment in it, and what is no entry, stays as it is; doing it twice changes nothing."""
    assert formatted(before) == after
    assert formatted(after) == after


@pytest.mark.parametrize("name", LISTS)
def test_the_shipped_lists_keep_what_they_say(name: str) -> None:
    """Laid out anew every list holds the same entries and the same comments."""
    text = (entries.HERE / name).read_text(encoding="utf-8")
    after = formatted(text)
    assert yaml.load(after, Loader=yaml.BaseLoader) == yaml.load(text, Loader=yaml.BaseLoader)
    assert _comments(after) == _comments(text)
    assert formatted(after) == after


def _comments(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines() if line.startswith("#")]
