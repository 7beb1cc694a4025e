"""``partygraph lexicon try``: a sentence, a file, standard input; as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from cli import main

SENTENCE = "Tỉnh ủy Lào Cai ban hành Chỉ thị số 12-CT/TU."


def _try(*args: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, ["lexicon", "try", *args], input=text)


def test_a_sentence_as_text() -> None:
    """The tree of a mention with its entries, the fact with its rule, each with its place in the text."""
    out = _try(SENTENCE).stdout
    assert "[0, 15) “Tỉnh ủy Lào Cai”" in out
    assert "từ đầu / head: Tỉnh ủy  [bodies.yaml:" in out
    assert "ISSUED: Tỉnh ủy Lào Cai → Chỉ thị số 12-CT/TU  (verb-of-issuing)" in out
    assert "grammar." not in out


def test_functions_are_named_when_asked_for() -> None:
    """Who mends a rule sees which one it was."""
    assert "grammar.bodies.body.body_at" in _try("--rules", SENTENCE).stdout


def test_a_rejected_candidate_says_why() -> None:
    """In both languages."""
    out = _try("Hôm qua, ban thường vụ họp.").stdout
    assert "Không nhận / Rejected" in out
    assert "viết thường" in out
    assert "in lower case" in out


def test_the_same_from_a_file_and_from_standard_input(tmp_path: Path) -> None:
    """A document is divided as always."""
    file = tmp_path / "bai.txt"
    file.write_text(SENTENCE + "\n", encoding="utf-8")
    assert _try("--file", str(file)).stdout == _try("--file", "-", text=SENTENCE + "\n").stdout
    assert "ISSUED" in _try("--file", str(file)).stdout


def test_json_holds_everything() -> None:
    """One object, spans as offsets and quotes, dates with the year of --date."""
    found = json.loads(_try("--json", "--date", "20/5/2024", "Sáng 3/5, " + SENTENCE).stdout)
    (sentence,) = found["sentences"]
    assert found["published"] == "2024-05-20"
    assert [date["iso"] for date in sentence["dates"]] == ["2024-05-03"]
    assert [mention["span"]["quote"] for mention in sentence["mentions"]] == ["Tỉnh ủy Lào Cai", "Chỉ thị số 12-CT/TU"]


def test_wrong_calls_are_told() -> None:
    """Neither text nor file, both, a day that does not exist, a file that is not there."""
    assert _try().exit_code == 2
    assert _try(SENTENCE, "--file", "-").exit_code == 2
    for text in ("", "  "):
        assert "cần một câu, hoặc --file" in _try(text).stderr
    for day in ("2024-02-31", "31/2/2024", "hôm qua"):
        assert (
            f"'{day}' không phải ngày, ví dụ 2024, 2024-05, 2024-05-03 hoặc 3/5/2024"
            in _try("--date", day, SENTENCE).stderr
        )
    assert _try("--file", "khong-co.txt").exit_code == 3
