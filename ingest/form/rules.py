"""What the rules say of a form: what is missing, what contradicts them."""

from __future__ import annotations

from collections.abc import Iterator

from graph.form import Breach, Form
from ingest.form.breaches import breaches
from ingest.form.facts import Facts, level_of, regime_of
from ingest.form.lacking import missing
from ingest.form.missigned import missigned
from ingest.form.wrongsymbols import wrong_symbols
from ingest.lexicon.regimes import Regime


def judged(facts: Facts) -> Form:
    """The form, with what the rules say of it."""
    regime = regime_of(facts)
    lacks, wrong = tuple(missing(facts, regime)), tuple(_wrong(facts, regime))
    return Form(regime.name, level_of(facts), facts.fields, facts.signatures, lacks, wrong)


def _wrong(facts: Facts, regime: Regime) -> Iterator[Breach]:
    """In the order of the layout, as far as that goes."""
    for check in (breaches, wrong_symbols, missigned):
        yield from check(facts, regime)
