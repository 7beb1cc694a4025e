"""The comparison tells what is exact, missing, wrong and too much."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.forms.compare import Tally, compare
from tests.forms.gold import Form, Official, officials
from tests.forms.score import NOTHING, differences, score, table

GOLD = {official.stem: official.form for official in officials()}
JOINT = next(official for official in officials() if len(official.form.signatures) > 1 and not official.open)


def with_field(form: Form, name: str, *values: str) -> Form:
    """The form with other values of one field; without values, without the field."""
    rest = {key: value for key, value in form.fields.items() if key != name}
    return replace(form, fields=rest | ({name: values} if values else {}))


def with_name(form: Form, name: str) -> Form:
    """The form with another name in its last signature."""
    *before, last = form.signatures
    return replace(form, signatures=(*before, {**last, "name": name}))


def test_the_gold_itself_is_exact() -> None:
    """Nothing is missing, wrong or too much, and every field is tallied somewhere."""
    tallies = score(GOLD)
    assert not list(differences(GOLD))
    assert [name for name, tally in tallies.items() if not tally.exact] == []


def test_nothing_read_is_all_missing() -> None:
    """A document of which nothing was read is missing in every field, and nothing of it is wrong."""
    tallies = compare(JOINT, NOTHING)
    assert sum(tallies.values(), Tally()).exact == 0
    assert sum(tallies.values(), Tally()).wrong == 0
    assert sum(tallies.values(), Tally()).missing == sum(compare(JOINT, JOINT.form).values(), Tally()).exact


@pytest.mark.parametrize(
    ("read", "field", "tally"),
    [
        (with_field(JOINT.form, "place", "Sơn Tây"), "place", Tally(wrong=1)),
        (with_field(JOINT.form, "place"), "place", Tally(missing=1)),
        (with_field(JOINT.form, "draft", "DỰ THẢO"), "draft", Tally(extra=1)),
        (with_field(JOINT.form, "issuer", JOINT.form.fields["issuer"][1], "BỘ Y TẾ"), "issuer", Tally(1, 1, 0, 1)),
        (with_name(JOINT.form, "Lê Văn Mới"), "signatures name", Tally(exact=1, wrong=1)),
        (replace(JOINT.form, signatures=JOINT.form.signatures[1:]), "signatures kind", Tally(exact=1, missing=1)),
        (replace(JOINT.form, missing=frozenset({"place"})), "missing", Tally(extra=1)),
        (replace(JOINT.form, breaches=frozenset({"number-zero"})), "breaches", Tally(extra=1)),
    ],
)
def test_a_difference_is_counted_where_it_is(read: Form, field: str, tally: Tally) -> None:
    """One changed value changes one tally."""
    tallies = compare(JOINT, read)
    assert tallies[field] == tally


def test_layout_counts_for_nothing() -> None:
    """Blanks, the dash before an item and the points after it are no difference."""
    items = JOINT.form.fields["recipients"]
    read = with_field(JOINT.form, "recipients", *(f"-  {item} ;" for item in items))
    assert compare(JOINT, read)["recipients"] == Tally(exact=len(items))


def test_what_is_open_is_not_counted() -> None:
    """An open field has no tally, an open code is none, and whether a seal is missing is open everywhere."""
    opened = Official(JOINT.stem, JOINT.text, JOINT.file, JOINT.form, frozenset({"place", "number-zero"}), frozenset())
    read = replace(JOINT.form, breaches=frozenset({"number-zero"}), missing=frozenset({"seal"}))
    tallies = compare(opened, with_field(read, "place"))
    assert "place" not in tallies
    assert tallies["breaches"] == tallies["missing"] == Tally()


def test_proposals_are_no_bases() -> None:
    """A reader that gives the proposal beside the bases, as some layouts have it, is neither better nor worse."""
    bases = JOINT.form.fields["bases"]
    read = with_field(JOINT.form, "bases", *bases, "Theo đề nghị của Chánh Văn phòng")
    assert compare(JOINT, read)["bases"] == Tally(exact=len(bases))


def test_table_has_a_row_for_every_field() -> None:
    """Markdown with the figures of each field and of all."""
    tallies = score(GOLD)
    lines = table(tallies).splitlines()
    assert len(lines) == len(tallies) + 3
    assert lines[-1].startswith("| all |")
    assert lines[-1].endswith("| 0 | 0 | 0 | 1.000 | 1.000 |")
