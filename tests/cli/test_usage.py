"""What is wrong with a command is said in both languages, with the words that click would have used."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from cli import COMMANDS, main

WRONG = {
    "--nope": ("không có tùy chọn '--nope'", "No such option '--nope'"),
    "dance": ("không có lệnh 'dance'", "No such command 'dance'"),
    "ingest": ("thiếu tham số 'PATH...'", "Missing argument 'PATH...'"),
    "ingest --stor": ("không có tùy chọn '--stor', có phải --store?", "Did you mean '--store'?"),
    "export": ("thiếu tùy chọn '--format', chỉ nhận: nt, ttl, graphml, csv", "Missing option '--format'"),
    "export --format pdf": ("giá trị của '--format' không dùng được, chỉ nhận: nt", "'pdf' is not one of"),
    "export --format": ("tùy chọn '--format' cần giá trị", "requires an argument"),
    "serve --port x": ("cần số nguyên từ 1 đến 65535", "not a valid integer"),
    "status more": ("có từ thừa", "unexpected extra argument"),
    "--store": ("tùy chọn '--store' cần giá trị", "requires an argument"),
    "--help=x": ("tùy chọn '--help' không nhận giá trị", "does not take a value"),
}


@pytest.mark.parametrize("typed", WRONG)
def test_a_wrong_command_is_told_in_both_languages(typed: str) -> None:
    """Exit code 2, nothing on standard output, Vietnamese before English on standard error."""
    result = CliRunner().invoke(main, typed.split())
    assert result.exit_code == 2
    assert result.stdout == ""
    said = result.stderr.partition("Lỗi / Error: ")[2]
    vietnamese, english = WRONG[typed]
    assert 0 <= said.find(vietnamese) < said.find(english)
    assert len(said.splitlines()) == 1


def test_a_folder_that_must_not_be_read_is_told_as_that(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Most often the folder is somebody else's, as it is for who runs in a container."""
    monkeypatch.setattr("os.access", lambda *_: False)
    result = CliRunner().invoke(main, ["ingest", str(tmp_path)])
    assert result.exit_code == 2
    assert "không có quyền đọc / Invalid value" in result.stderr


@pytest.mark.parametrize("words", [[], *([name] for name in COMMANDS)], ids=" ".join)
def test_help_has_no_heading_in_english_alone(words: list[str]) -> None:
    """Usage, options, commands and notes of defaults are in both languages."""
    result = CliRunner().invoke(main, [*words, "--help"])
    assert result.stdout.startswith("Cách dùng / Usage: ")
    assert "\nTùy chọn / Options:\n" in result.stdout
    assert "Hiện hướng dẫn này. / Show this help." in result.stdout
    for alone in ("\nOptions:", "\nCommands:", "[default:", "[env var:"):
        assert alone not in result.stdout


def test_without_a_command_the_help_is_shown() -> None:
    """It goes to standard error, for nothing was done."""
    result = CliRunner().invoke(main, [])
    assert result.exit_code == 2
    assert "Các lệnh / Commands:" in result.stderr
