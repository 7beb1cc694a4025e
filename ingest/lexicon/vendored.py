"""Makes places.tsv and communes.tsv from the data of vietnamadminunits 1.0.4; see places.NOTICE.md.

    python -m ingest.lexicon.vendored DATA [FOLDER]

``DATA`` is the folder ``vietnamadminunits/data`` of the unpacked package (MIT), ``FOLDER`` where the tables go; without
it what differs from ours is counted.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.text import canonical
from ingest.lexicon.units import COLUMNS, HERE

REFORM = "2025-07-01"
_BEGAN = {"46": "2025-01-01", "474": "2025-01-01", "475": "2025-01-01", "476": "2025-01-01", "769": "2021-01-01"}
"""Units of the source that began after its codes did: the city of Huế and its districts, the city of Thủ Đức."""
_PARTED = dict.fromkeys(("điện biên", "đắk nông", "cần thơ", "hậu giang"), "2004-01-01")
"""Provinces that others had been until then."""
_WORDS = ("thành phố", "tỉnh", "quận", "huyện", "thị xã", "thị trấn", "phường", "xã", "đặc khu")
_OLD = "SELECT provinceKey, provinceCode, province, districtKey, districtCode, district, wardKey, wardCode, ward FROM "
_NEW = "SELECT provinceKey, provinceCode, province, wardKey, wardCode, ward FROM admin_units"

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """The rows of both tables, and the source's keys of what each old unit became."""

    old: list[Row]
    new: list[Row]
    provinces: Mapping[str, str]
    communes: Mapping[str, frozenset[str]]


def tables(data: Path) -> dict[str, list[Row]]:
    """The rows of each table by its file's name, in the order of the source's codes."""
    source = _source(data)
    high = [*_provinces(source), *_districts(source)]
    return {"places.tsv": high, "communes.tsv": list(_communes(source))}


def _source(data: Path) -> _Source:
    database = sqlite3.connect(f"file:{data / 'dataset.db'}?mode=ro", uri=True)
    old, new = (list(database.execute(text)) for text in (f"{_OLD}admin_units_legacy", _NEW))
    told = json.loads((data / "converter_2025.json").read_text(encoding="utf-8"))
    provinces = {was: now for now, row in told["DICT_PROVINCE"].items() for was in row}
    codes = {(row[0], row[3]): row[4] for row in new}
    communes: defaultdict[str, set[str]] = defaultdict(set)
    for province, wards in told["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, row in wards.items():
            for was in row:
                communes[was].add(codes[province, ward])
    for province, divided in told["DICT_PROVINCE_WARD_DIVIDED"].items():
        for was, row in divided.items():
            communes[was] |= {codes[province, part["newWardKey"]] for part in row}
    return _Source(old, new, provinces, {was: frozenset(into) for was, into in communes.items()})


def _provinces(source: _Source) -> Iterator[Row]:
    """Those that the reform left as they were stand once."""
    now = {row[0]: (row[1], row[2]) for row in source.new}
    alone = {key for key, after in source.provinces.items() if list(source.provinces.values()).count(after) == 1}
    kept = set()
    for key, (code, name) in sorted({row[0]: (row[1], row[2]) for row in source.old}.items(), key=_code):
        stays = key in alone and now.get(key, ("",))[0] == code
        kept |= {code} if stays else set()
        into = "" if stays else now[source.provinces[key]][0]
        yield _row(code, "province", name, "", _began(code, name), "" if stays else REFORM, into)
    for _, (code, name) in sorted(now.items(), key=_code):
        if code not in kept:
            yield _row(code, "province", name, "", REFORM, "", "")


def _began(code: str, full: str) -> str:
    found = (day for name, day in _PARTED.items() if canonical(full).lower().endswith(f" {name}"))
    return _BEGAN.get(code) or next(found, "")


def _code(item: tuple[str, tuple[str, str]]) -> str:
    return item[1][0]


def _districts(source: _Source) -> Iterator[Row]:
    for code, (name, parent) in sorted({row[4]: (row[5], row[1]) for row in source.old}.items()):
        yield _row(code, "district", name, parent, _BEGAN.get(code, ""), REFORM, "")


def _communes(source: _Source) -> Iterator[Row]:
    for row in sorted((row for row in source.old if row[7]), key=lambda row: row[7]):
        into = source.communes.get("_".join((row[0], row[3], row[6])), frozenset())
        yield _row(row[7], "commune", row[8], row[4], "", REFORM, ",".join(sorted(into)))
    for row in sorted(source.new, key=lambda row: row[4]):
        yield _row(row[4], "commune", row[5], row[1], REFORM, "", "")


def _row(code: str, level: str, full: str, *rest: str) -> Row:
    name = canonical(full)
    word = next(word for word in _WORDS if name.lower().startswith(f"{word} "))
    return (code, level, word, name[len(word) + 1 :], *rest)


def _ours(path: Path) -> set[Row]:
    return {tuple(line.split("\t")) for line in path.read_text(encoding="utf-8").splitlines()[1:]}


def main(words: Iterable[str]) -> None:
    """Write the tables, or count what differs."""
    data, *folder = map(Path, words)
    for name, rows in tables(data).items():
        if folder:
            lines = "".join("\t".join(row) + "\n" for row in (COLUMNS, *rows))
            (folder[0] / name).write_text(lines, encoding="utf-8")
        else:
            ours = _ours(HERE / name)
            sys.stdout.write(f"{name}: {len(rows)} rows, {len(ours ^ set(rows))} differ\n")


if __name__ == "__main__":
    main(sys.argv[1:])
