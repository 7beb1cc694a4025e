"""Field by field: what was read of a form against what the gold says of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from tests.forms.gold import LISTS, SIGNED, SINGLES, Form, Official

UNSEEN = frozenset({"seal"})
"""Required by the rules, but a plain text without it says nothing, since a seal is an image: that it is listed as
missing, or is not, counts for nothing."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many values of one field were read exactly, left out, read as something else, or read where there is none."""

    exact: int = 0
    missing: int = 0
    wrong: int = 0
    extra: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.exact + other.exact,
            self.missing + other.missing,
            self.wrong + other.wrong,
            self.extra + other.extra,
        )

    @property
    def precision(self) -> float:
        """The share of what was read that is right; 1 where nothing was read."""
        return _share(self.exact, self.exact + self.wrong + self.extra)

    @property
    def recall(self) -> float:
        """The share of what is there that was read; 1 where nothing is there."""
        return _share(self.exact, self.exact + self.wrong + self.missing)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def compare(gold: Official, read: Form) -> Mapping[str, Tally]:
    """The tally of every field of one document that is not open."""
    tallies = {name: _one(getattr(gold.form, name), getattr(read, name)) for name in ("regime", "level")}
    tallies |= {name: _one(_single(gold.form, name), _single(read, name)) for name in SINGLES}
    tallies |= {name: _list(_items(gold.form, name), _items(read, name)) for name in LISTS}
    tallies |= _signatures(gold.form.signatures, read.signatures)
    tallies = {name: tally for name, tally in tallies.items() if name.split()[0] not in gold.open}
    open_codes = gold.open | UNSEEN
    for name in ("missing", "breaches"):
        codes = (getattr(form, name) - open_codes for form in (gold.form, read))
        tallies[name] = _list(*codes)
    return tallies


def _single(form: Form, name: str) -> str | None:
    return " ".join(form.fields[name]) if name in form.fields else None


def _items(form: Form, name: str) -> list[str]:
    """The items of a list; of the bases only what begins as one, since proposals stand among them in some layouts."""
    items = form.fields.get(name, ())
    return [item for item in items if name != "bases" or canonical(item).casefold().startswith("căncứ")]


def _one(gold: str | None, read: str | None) -> Tally:
    if gold is None:
        return Tally(extra=int(read is not None))
    if read is None:
        return Tally(missing=1)
    return Tally(exact=1) if canonical(gold) == canonical(read) else Tally(wrong=1)


def _list(gold: Iterable[str], read: Iterable[str]) -> Tally:
    there, found = (Counter(canonical(item) for item in items) for items in (gold, read))
    exact = (there & found).total()
    return Tally(exact=exact, missing=there.total() - exact, extra=found.total() - exact)


def _signatures(gold: Sequence[Mapping[str, str]], read: Sequence[Mapping[str, str]]) -> dict[str, Tally]:
    pairs = _paired(gold, read)
    return {
        f"signatures {part}": sum((_one(there.get(part), found.get(part)) for there, found in pairs), Tally())
        for part in SIGNED
    }


def _paired(
    gold: Sequence[Mapping[str, str]], read: Sequence[Mapping[str, str]]
) -> list[tuple[Mapping[str, str], Mapping[str, str]]]:
    """Signatures of one name belong together, then those that are left, in their order."""
    rest, pairs, alone = list(read), [], []
    for there in gold:
        same = [found for found in rest if canonical(found.get("name", "")) == canonical(there.get("name", ""))]
        if same:
            rest.remove(same[0])
            pairs.append((there, same[0]))
        else:
            alone.append(there)
    longer = max(len(alone), len(rest))
    empty: list[Mapping[str, str]] = [{}]
    left = zip(alone + empty * (longer - len(alone)), rest + empty * (longer - len(rest)), strict=True)
    return pairs + list(left)


def canonical(value: str) -> str:
    """Without blanks, and without the dash before an item and the points after it: these belong to the layout."""
    return "".join(normalize("NFC", value).split()).lstrip("-–+*•").rstrip(";,./:")
