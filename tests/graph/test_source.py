"""Documents and spans."""

from __future__ import annotations

import pytest

from graph.source import Document, Metadata


def _named(text: str, title: str | None = None, names: tuple[str, ...] = ("275.txt",)) -> str:
    return Document("f" * 64, text, "f" * 64, "text 1", names, Metadata(title=title)).name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("\n  Sáng nay  xã họp.\n", "Sáng nay xã họp. (275.txt)"),
        (
            "Hội đồng nhân dân xã Bình Mẫu sáng nay họp phiên đầu tiên của nhiệm kỳ mới.",
            "Hội đồng nhân dân xã Bình Mẫu sáng nay họp phiên đầu tiên … (275.txt)",
        ),
        (" \n", "275.txt"),
    ],
)
def test_a_document_without_a_title_is_known_by_how_it_begins(text: str, name: str) -> None:
    """And by its file, for many begin alike; one that has nothing to begin with by its file alone."""
    assert _named(text) == name


def test_a_title_is_the_name() -> None:
    """Whatever the text; without any file it is the hash."""
    assert _named("Sáng nay xã họp.", title="Xã họp") == "Xã họp"
    assert _named("", names=()) == "f" * 64
