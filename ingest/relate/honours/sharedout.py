"""An order in several grades to several: "hạng Nhì, hạng Ba cho ông A và bà B" gives each one of them."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

from ingest.relate.honours.conferrals import Act
from ingest.relate.view import View


def its_own(view: View, act: Act) -> Act:
    """The conferral with those alone who get its honour. Where there are as many grades as recipients, each gets the
    one in his place; where there are more or fewer, it is not said who gets which, but of what they have had for long.
    """
    row = sorted((i for i in view.of("Honour") if i.first == act.honour.first), key=attrgetter("last"))
    several = len(row) > 1 and len(act.recipients) > 1
    if not several or (act.passive and len(row) != len(act.recipients)):
        return act
    each = sorted(act.recipients, key=attrgetter("first")) if len(row) == len(act.recipients) else []
    return replace(act, recipients=[who for honour, who in zip(row, each, strict=False) if honour is act.honour])
