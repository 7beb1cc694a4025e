"""People whom a school sends somewhere, who are called like its youth union."""

from __future__ import annotations

from ingest.grammar.pieces import Body
from ingest.grammar.scan import Scan

_UNION = "Đoàn"


def sent(scan: Scan, body: Body) -> Body:
    """ "Đoàn Trường Đại học X đến thăm Sở Y tế": a school's people who are received somewhere, and no youth union."""
    if body.head.name != _UNION or body.parent is None:
        return body
    words, at = scan.lexicon.words, body.last
    while scan.low(at) in words.led_up:
        at += 1
    calls = scan.low(body.first - 1) in words.welcomes or " ".join(scan.tokens.low[at : at + 2]) in words.calls
    return body.parent if calls else body
