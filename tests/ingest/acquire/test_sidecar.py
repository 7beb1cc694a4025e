"""What a person wrote about a document."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.dates import is_date
from graph.errors import InputError, SidecarError
from graph.source import Metadata
from ingest.acquire import acquire

FULL = """\
title: "Hội nghị: sơ kết"
publisher: Báo Ví dụ
author: Người Viết
published: 2019-07-05
url: https://example.org/a
licence: CC0-1.0
sample: yes
"""


def _document(folder: Path, sidecar: str, name: str = "a.meta.yaml") -> Path:
    path = folder / "a.txt"
    path.write_text("Huyện ủy họp.\n", encoding="utf-8")
    (folder / name).write_text(sidecar, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["a.meta.yaml", "a.txt.meta.yaml"])
def test_every_field_is_read(tmp_path: Path, name: str) -> None:
    """Both spellings of the sidecar's name are found; a year is text and stays so."""
    assert acquire(_document(tmp_path, FULL, name)).meta == Metadata(
        title="Hội nghị: sơ kết",
        publisher="Báo Ví dụ",
        author="Người Viết",
        published="2019-07-05",
        url="https://example.org/a",
        licence="CC0-1.0",
        sample=True,
    )


@pytest.mark.parametrize(
    ("sidecar", "line", "message"),
    [
        ("title: a\npublised: 2019\n", 2, "trường lạ 'publised'"),
        ("title: a\ntitle: b\n", 2, "khóa 'title' lặp lại"),
        ("published: 2019-02-30\n", 1, "'2019-02-30' không phải ngày"),
        ("published: 31/2/2023\n", 1, "'31/2/2023' không phải ngày"),
        ("published: 7/8/23\n", 1, "'7/8/23' không phải ngày"),
        ("sample: maybe\n", 1, "'maybe' không thuộc: yes, no"),
        ("- title\n", 1, "cần các cặp"),
        ("title: [a\n", 2, "YAML sai"),
    ],
)
def test_a_wrong_sidecar_stops_with_its_line(tmp_path: Path, sidecar: str, line: int, message: str) -> None:
    """A misspelt field is never skipped: the message names file, line and what was expected."""
    with pytest.raises(SidecarError) as caught:
        acquire(_document(tmp_path, sidecar))
    assert str(caught.value).startswith(f"{tmp_path / 'a.meta.yaml'}:{line}: ")
    assert message in str(caught.value)
    assert caught.value.exit_code == 3


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("7/8/2023", "2023-08-07"),
        ("07/08/2023", "2023-08-07"),
        ("7-8-2023", "2023-08-07"),
        ("7.8.2023", "2023-08-07"),
        ("8/2023", "2023-08"),
        ("2023", "2023"),
        ("2023-08-07", "2023-08-07"),
    ],
)
def test_a_day_as_vietnamese_write_it(tmp_path: Path, written: str, day: str) -> None:
    """Day, month, year, or in ISO form; as precise as it is."""
    assert acquire(_document(tmp_path, f"published: {written}\n")).meta.published == day


def test_two_sidecars_are_refused(tmp_path: Path) -> None:
    """Which of two sidecars counts is not guessed."""
    path = _document(tmp_path, "title: a\n")
    _document(tmp_path, "title: b\n", "a.txt.meta.yaml")
    with pytest.raises(InputError, match="có hai tệp mô tả"):
        acquire(path)


@pytest.mark.parametrize("value", ["2023", "2023-08", "2024-02-29"])
def test_iso_dates(value: str) -> None:
    """A date is as precise as it is known."""
    assert is_date(value)


@pytest.mark.parametrize("value", ["2023-02-29", "2023-13", "23", "2023-8-7", "2023-08-07T00:00", "0000"])
def test_no_iso_dates(value: str) -> None:
    """Dates that do not exist and other spellings are refused."""
    assert not is_date(value)
