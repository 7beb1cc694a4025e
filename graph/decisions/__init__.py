"""Human decisions: a text file of lines that only grows; undoing one is another line.

One decision is one line of five fields between bars::

    2026-03-02 | Trần Thị B | same | e:0a… e:1b… | cùng một người, xem tiểu sử

``same`` and ``different`` name two local entities (``e:…``, people) or two nodes of keyed kinds (``org:…``); ``alias``
a node and another name of it; ``accept`` and ``reject`` a claim (``c:…``); ``withdraw`` and ``restore`` a document by
its whole SHA-256; ``undo`` what another line names, which then counts no more. Of several lines about the same things
the last one counts. Empty lines and lines that begin with ``#`` are for the reader.
"""

from __future__ import annotations

from graph.decisions.file import append, read
from graph.decisions.lines import VERBS, Decision, operands, parse
from graph.decisions.view import Decisions, Pair

__all__ = ["VERBS", "Decision", "Decisions", "Pair", "append", "operands", "parse", "read"]
