"""What somebody types for a name is read as names write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.lexicon import spellings as module
from ingest.lexicon.own import SETTING
from ingest.lexicon.spellings import spellings


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hanoi", "ha noi"),
        ("hànội", "hà nội"),
        ("danang", "da nang"),
        ("boyte", "bo y te"),
        ("thanhuy", "thanh uy"),
        ("tphcm", "thành phố hồ chí minh"),
        ("tphcm", "tp.hcm"),
        ("tp.hcm", "tp hcm"),
        ("hcm", "hồ chí minh"),
        ("ubnd", "ủy ban nhân dân"),
        ("hdnd", "hội đồng nhân dân"),
        ("hđnd", "hội đồng nhân dân"),
        ("tw", "trung ương"),
        ("t.w", "trung ương"),
    ],
)
def test_one_word_for_several(typed: str, meant: str) -> None:
    """Words that run together, and short forms with their marks or without."""
    assert meant in spellings(typed)


@pytest.mark.parametrize("typed", ["tu", "tư", "05-ct/tw", "vinfast", "an" * 100, "", "...", "24"])
def test_what_has_no_other_spelling(typed: str) -> None:
    """Syllables, though TƯ is a short form; numbers; words of other languages; what nobody types."""
    assert spellings(typed) == ()


def test_short_forms_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was added to the user's lists is found by its short form too."""
    own = '- {abbr: [QLVSB], as: Quản lý Vịnh Sao Biển, examples: ["Ban QLVSB họp."]}\n'
    (tmp_path / "abbreviations.yaml").write_text(own, encoding="utf-8")
    monkeypatch.setenv(SETTING, str(tmp_path))
    monkeypatch.setattr(module, "_short", module._short.__wrapped__)
    assert spellings("qlvsb") == ("quản lý vịnh sao biển",)
