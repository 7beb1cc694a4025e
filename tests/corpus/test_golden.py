"""The reading of each sample is the one that was reviewed.

A missing file is written, and the test fails once, so that somebody looks at it. ``pytest tests/corpus --golden``
writes all of them anew; what changed is then seen in the diff.
"""

from __future__ import annotations

import json
from difflib import unified_diff
from pathlib import Path

import pytest

from ingest import read
from ingest.acquire import acquire
from ingest.flat import flat

HERE = Path(__file__).parent
SAMPLES = sorted((HERE.parents[1] / "samples").glob("*.txt"))


def _read(path: Path) -> str:
    """The flat reading with its parts in the order of the text, one value a line."""
    return json.dumps(flat(read(acquire(path))), ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_read_as_reviewed(path: Path, request: pytest.FixtureRequest) -> None:
    """Entities, relations and evidence are those of the golden file."""
    golden, now = HERE / f"{path.stem}.json", _read(path)
    if request.config.getoption("--golden", default=False):
        golden.write_text(now, encoding="utf-8")
    if not golden.exists():
        golden.write_text(now, encoding="utf-8")
        pytest.fail(f"{golden.name} was missing and has been written: review it")
    kept = golden.read_text(encoding="utf-8")
    diff = unified_diff(kept.splitlines(), now.splitlines(), "reviewed", "now", lineterm="", n=4)
    assert now == kept, "\n".join(diff)


def test_no_golden_file_is_left_over() -> None:
    """Each golden file belongs to a sample."""
    assert {path.stem for path in HERE.glob("*.json")} == {path.stem for path in SAMPLES}
