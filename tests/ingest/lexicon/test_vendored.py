"""The tables of territories are made from their source by a script, and are whole."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from ingest.lexicon.units import HERE
from ingest.lexicon.vendored import main, tables

OLD = (
    ("tinhsaokim", "91", "Tỉnh Sao Kim", "huyenmot", "901", "Huyện Một", "xaa", "90001", "Xã An Hoà"),
    ("tinhsaokim", "91", "Tỉnh Sao Kim", "huyenmot", "901", "Huyện Một", "thitranb", "90002", "Thị trấn Bình"),
    ("tinhsaohoa", "92", "Tỉnh Sao Hỏa", "quan3", "902", "Quận 3", "phuongc", "90003", "Phường Chi"),
    ("tinhsaotho", "93", "Tỉnh Sao Thổ", "huyendao", "903", "Huyện Đảo", "", None, None),
)
NEW = (
    ("tinhsaokim", "91", "Tỉnh Sao Kim", "xaa", "90001", "Xã An Hoà"),
    ("tinhsaokim", "91", "Tỉnh Sao Kim", "phuongc", "90009", "Phường Chi"),
    ("tinhsaotho", "93", "Tỉnh Sao Thổ", "dackhudao", "90010", "Đặc khu Đảo"),
)


def _source(folder: Path) -> Path:
    with sqlite3.connect(folder / "dataset.db") as database:
        names = "provinceKey, provinceCode, province, {}wardKey, wardCode, ward"
        database.execute(f"CREATE TABLE admin_units_legacy ({names.format('districtKey, districtCode, district, ')})")
        database.execute(f"CREATE TABLE admin_units ({names.format('')})")
        database.executemany("INSERT INTO admin_units_legacy VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", OLD)
        database.executemany("INSERT INTO admin_units VALUES (?, ?, ?, ?, ?, ?)", NEW)
    told = {
        "DICT_PROVINCE": {"tinhsaokim": ["tinhsaokim", "tinhsaohoa"], "tinhsaotho": ["tinhsaotho"]},
        "DICT_PROVINCE_WARD_NO_DIVIDED": {
            "tinhsaokim": {"xaa": ["tinhsaokim_huyenmot_xaa"], "phuongc": ["tinhsaohoa_quan3_phuongc"]}
        },
        "DICT_PROVINCE_WARD_DIVIDED": {
            "tinhsaokim": {"tinhsaokim_huyenmot_thitranb": [{"newWardKey": "xaa"}, {"newWardKey": "phuongc"}]}
        },
    }
    (folder / "converter_2025.json").write_text(json.dumps(told), encoding="utf-8")
    return folder


def test_each_unit_has_its_period_and_what_it_became(tmp_path: Path) -> None:
    """A province that took in another begins anew; one that stayed stands once; a commune may become several."""
    made = tables(_source(tmp_path))
    assert ["|".join(row) for row in made["places.tsv"]] == [
        "91|province|tỉnh|Sao Kim|||2025-07-01|91",
        "92|province|tỉnh|Sao Hỏa|||2025-07-01|91",
        "93|province|tỉnh|Sao Thổ||||",
        "91|province|tỉnh|Sao Kim||2025-07-01||",
        "901|district|huyện|Một|91||2025-07-01|",
        "902|district|quận|3|92||2025-07-01|",
        "903|district|huyện|Đảo|93||2025-07-01|",
    ]
    assert ["|".join(row) for row in made["communes.tsv"]] == [
        "90001|commune|xã|An Hòa|901||2025-07-01|90001",
        "90002|commune|thị trấn|Bình|901||2025-07-01|90001,90009",
        "90003|commune|phường|Chi|902||2025-07-01|90009",
        "90001|commune|xã|An Hòa|91|2025-07-01||",
        "90009|commune|phường|Chi|91|2025-07-01||",
        "90010|commune|đặc khu|Đảo|93|2025-07-01||",
    ]


def test_the_script_says_what_differs_or_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of an invented source everything does."""
    main([str(_source(tmp_path))])
    assert "places.tsv: 7 rows, " in capsys.readouterr().out
    main([str(tmp_path), str(tmp_path)])
    assert (
        (tmp_path / "places.tsv")
        .read_text(encoding="utf-8")
        .startswith("code\tlevel\tword\tname\tparent\tfrom\tuntil\tinto\n91\t")
    )


def test_the_tables_are_whole() -> None:
    """As many as there were before the reform of 2025 and are since; each commune of before became one of now."""
    counts: Counter[tuple[str, bool]] = Counter()
    became = []
    for name in ("places.tsv", "communes.tsv"):
        for line in (HERE / name).read_text(encoding="utf-8").splitlines()[1:]:
            _, level, _, _, _, since, until, into = line.split("\t")
            for reformed, there in ((False, since < "2025-07-01"), (True, not until)):
                counts[level, reformed] += there
            became += [into] if level == "commune" and until else []
    assert counts == {
        ("province", False): 63,
        ("province", True): 34,
        ("district", False): 696,
        ("district", True): 0,
        ("commune", False): 10_035,
        ("commune", True): 3_321,
    }
    assert all(became)
