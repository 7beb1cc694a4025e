"""How well the reader does on documents with gold annotations, by the scorer that comes with them.

``python -m tests.gold.score`` prints the table of docs/quality.md.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.strictyaml import Fields, read_list
from ingest import read
from ingest.acquire import acquire
from ingest.flat import flat
from tests.gold.read import HERE, OFFICIALS, SAMPLES

SHARED = HERE.parents[2] / "shared"
SCORER = SHARED / "eval" / "score.py"


@dataclass(frozen=True, slots=True)
class GoldSet:
    """Annotations and their texts, and the figures below which nothing may fall: F1 and shares from 0 to 1."""

    name: str
    gold: Path
    texts: Path
    entities: float
    relations: float
    supporting: float

    @property
    def present(self) -> bool:
        """Can it be scored on this machine?"""
        return SCORER.is_file() and self.gold.is_dir() and self.texts.is_dir()


@dataclass(frozen=True, slots=True)
class Score:
    """What was reached: F1 of entities and relations, evidence found verbatim, evidence that supports its relation."""

    documents: int
    entities: float
    relations: float
    valid: float
    supporting: float


FOLDERS = {
    "real": (SHARED / "real" / "gold", SHARED / "real" / "articles"),
    "corpus": (SHARED / "gold", SHARED / "corpus"),
    "samples": (HERE / "samples", SAMPLES),
    "passages": (HERE / "passages", HERE / "passages"),
    "officials": (HERE / "officials", OFFICIALS),
    "first": (HERE / "articles-1", SHARED / "real" / "articles"),
    "second": (HERE / "articles-2", SHARED / "real" / "articles"),
    "third": (HERE / "articles-3", SHARED / "real" / "articles"),
    "fourth": (HERE / "articles-4", SHARED / "real" / "articles"),
    "fifth": (HERE / "articles-5", SHARED / "real" / "articles"),
    "sixth": (HERE / "articles-6", SHARED / "real" / "articles"),
    "seventh": (HERE / "articles-7", SHARED / "real" / "articles"),
    "eighth": (HERE / "articles-8", SHARED / "real" / "articles"),
    "ninth": (HERE / "articles-9", SHARED / "real" / "articles"),
    "tenth": (HERE / "articles-10", SHARED / "real" / "articles"),
}


def gold_sets() -> tuple[GoldSet, ...]:
    """The sets of floors.yaml."""
    return tuple(_gold_set(fields) for fields in read_list(HERE / "floors.yaml"))


def _gold_set(fields: Fields) -> GoldSet:
    fields.only("set", "entities", "relations", "supporting")
    name = fields.one_of("set", FOLDERS)
    floors = (float(fields.text(figure)) for figure in ("entities", "relations", "supporting"))
    return GoldSet(name, *FOLDERS[name], *floors)


def measure(one: GoldSet) -> Score:
    """Read the documents of a set and score them."""
    stems = sorted(path.stem for path in one.gold.glob("*.json"))
    with TemporaryDirectory() as folder:
        output, figures = Path(folder, "read.jsonl"), Path(folder, "figures.json")
        lines = (json.dumps(flat(read(acquire(one.texts / f"{stem}.txt"))), ensure_ascii=False) for stem in stems)
        output.write_text("\n".join(lines), encoding="utf-8")
        places = ("--gold", str(one.gold), "--texts", str(one.texts), "--json", str(figures), str(output))
        subprocess.run([sys.executable, str(SCORER), *places], check=True, capture_output=True)
        return _score(len(stems), json.loads(figures.read_text(encoding="utf-8")))


def _score(documents: int, figures: dict[str, dict[str, float] | list[int]]) -> Score:
    def f1(name: str) -> float:
        part = figures[name]
        assert isinstance(part, dict)
        return part["f1"]

    def share(name: str) -> float:
        part = figures[name]
        assert isinstance(part, list)
        return part[0] / part[1]

    return Score(documents, f1("entities"), f1("relations"), share("evidence"), share("support"))


def table() -> str:
    """The figures of all sets that are present, as a table in Markdown."""
    rows = [
        "| set | documents | entities F1 | relations F1 | evidence verbatim | evidence supports |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for one in gold_sets():
        if one.present:
            s = measure(one)
            figures = f"{s.documents} | {s.entities:.3f} | {s.relations:.3f} | {s.valid:.1%} | {s.supporting:.1%}"
            rows.append(f"| {one.name} | {figures} |")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    sys.stdout.write(table())
