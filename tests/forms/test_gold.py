"""The forms keep their own rules, before anything is measured by them."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.forms.gold import DOCUMENTS, LISTS, SIGNED, SINGLES, Official, officials

each_official = pytest.mark.parametrize("official", officials(), ids=lambda official: official.stem)

REGIMES = {"party-2004", "party-2018", "party-2026", "state"}
LEVELS = {"central", "province", "district", "base"}
KINDS = {"collective", "deputy", "by-order", "authorised", "acting", "own"}
BREACHES = {
    *("type-not-of-level", "type-not-listed", "symbol-not-of-type", "symbol-not-of-body"),
    *("capacity-not-of-body", "separator-of-other-regime", "number-zero", "date-zero", "symbol-without-type"),
    *("heading-not-of-body", "year-not-of-regime", "capacity-missing", "capacity-not-of-post", "degree-before-name"),
    "capacity-of-other-regime",
}
PARTS = {"nation", "motto", "month", "day", "filing", "post", "name"}
FIRST_DAYS = {"party-2004": "2004-05-28", "party-2018": "2018-04-03", "party-2026": "2026-05-27"}
APART = frozenset({"heading", "issuer", "superior", "authority"})
"""Two columns of a letterhead or of signatures that run into one line part these, and only these."""


def collapsed(text: str) -> str:
    """Blanks and line breaks as one space."""
    return " ".join(text.split())


def stands(value: str, text: str, *, apart: bool) -> bool:
    """Whether ``value`` stands in ``text``, or, if it may, in two pieces one after the other."""
    words = value.split()
    cuts = range(1, len(words)) if apart else ()
    halves = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in cuts)
    return value in text or any(head in text and tail in text.partition(head)[2] for head, tail in halves)


@each_official
def test_every_value_stands_in_its_text(official: Official) -> None:
    """Each value is verbatim; the type is named as the heading has it, in whatever case."""
    text, form = collapsed(official.text), official.form
    verbatim = {name: values for name, values in form.fields.items() if name not in ("date", "type")}
    lost = [(name, value) for name, values in verbatim.items() for value in values
            if not stands(value, text, apart=name in APART)]  # fmt: skip
    lost += [(part, value) for signature in form.signatures for part, value in signature.items()
             if part != "kind" and not stands(value, text, apart=part in APART)]  # fmt: skip
    assert lost == []
    assert form.fields["type"] == ("Công văn",) or form.fields["type"][0].casefold() in text.casefold()


@each_official
def test_dates_are_those_of_the_text(official: Official) -> None:
    """Day, month and year of the ISO date are written in the text."""
    for date in official.form.fields.get("date", ()):
        year, month, *day = (int(part) for part in date.split("-"))
        written = rf"\b0?{day[0]}\s+tháng" if day else r"\btháng"
        assert re.search(rf"{written}\s+0?{month}\s+năm\s+{year}(?!\d)", official.text, re.IGNORECASE)


@each_official
def test_number_and_symbol_belong_together(official: Official) -> None:
    """Number, year and symbol stand beside each other, parted by a dash or a slash."""
    fields = official.form.fields
    parts = [re.escape("".join(fields[name][0].split())) for name in ("number", "year", "symbol") if name in fields]
    assert re.search("[-/]".join(parts), "".join(official.text.split()))


@each_official
def test_regime_is_that_of_the_day(official: Official) -> None:
    """A Party document follows the guideline that was in force on its date."""
    date = official.form.fields.get("date", ("",))[0]
    if official.form.regime in FIRST_DAYS and date:
        assert max((day, regime) for regime, day in FIRST_DAYS.items() if day <= date)[1] == official.form.regime


@each_official
def test_names_are_known(official: Official) -> None:
    """Regimes, levels, fields, parts of signatures and codes are those of the README."""
    form = official.form
    assert form.regime in REGIMES
    assert form.level in LEVELS
    assert form.fields.keys() <= {*SINGLES, *LISTS}
    assert form.breaches <= BREACHES
    assert all(signature.keys() <= set(SIGNED) and signature["kind"] in KINDS for signature in form.signatures)


@each_official
def test_what_is_missing_is_not_there(official: Official) -> None:
    """No field is both given and missing, and a document has a signature unless that is missing."""
    form = official.form
    assert form.missing <= {*SINGLES, *LISTS, "signatures", *PARTS}
    assert not form.missing & form.fields.keys()
    assert bool(form.signatures) != ("signatures" in form.missing)


@each_official
def test_file_is_the_text_beside_it(official: Official) -> None:
    """The form names its own text."""
    assert official.file == f"{official.stem}.txt"


def test_every_text_has_its_form_and_every_form_its_text() -> None:
    """Each text has its form."""
    stems = {path.stem for path in DOCUMENTS.glob("*.txt")}
    assert stems == {official.stem for official in officials()}
    assert len(stems) >= 94


def test_regimes_and_levels_are_spread() -> None:
    """Each regime has at least eight documents, and each level of each regime at least one."""
    forms = [official.form for official in officials()]
    assert min(Counter(form.regime for form in forms).values()) >= 8
    assert {(form.regime, form.level) for form in forms} == {(regime, level) for regime in REGIMES for level in LEVELS}


def test_types_capacities_and_troubles_are_spread() -> None:
    """Many types, every capacity and every breach, a quarter with something missing, a third badly laid out."""
    forms = [official.form for official in officials()]
    assert len({form.fields["type"] for form in forms}) >= 25
    assert {signature["kind"] for form in forms for signature in form.signatures} == KINDS
    assert frozenset.union(*(form.breaches for form in forms)) == BREACHES
    assert sum(bool(form.breaches) for form in forms) >= 8
    assert sum(bool(form.missing) for form in forms) >= 10
    assert sum(bool(official.traits) for official in officials()) >= 12
