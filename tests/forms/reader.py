"""What the project reads of the form of the documents in this folder, in the shape of their gold."""

from __future__ import annotations

from functools import cache

from ingest import flat, form, read
from ingest.acquire import document
from tests.forms.gold import SINGLES, Form, officials, read_form


@cache
def forms() -> dict[str, Form]:
    """What is read, by the stem of the document."""
    found = {}
    for official in officials():
        reading = read(document(official.text.encode(), f"{official.stem}.txt"))
        assert flat(reading)["entities"], official.stem
        raw = form(reading)
        assert raw is not None, official.stem
        fields = {name: [one["value"] for one in rows] for name, rows in raw["fields"].items()}
        fields |= {name: fields[name][:1] for name in SINGLES if name in fields}  # each who signs together has a seal
        signatures = [
            {part: said if isinstance(said, str) else said["value"] for part, said in one.items()}
            for one in raw["signatures"]
        ]
        codes = [one["code"] for one in raw["breaches"]]
        found[official.stem] = read_form({**raw, "fields": {**fields, "signatures": signatures}, "breaches": codes})
    return found
