"""How many steps of the interpreter reading takes, and on what: ``python -m tests.bench.steps [FOLDER] [EVERY]``.

Texts are the project's samples, or every so manieth .txt file of a folder. The steps are those of Python's bytecode: no
other work on the machine blurs them, but they leave out what C does within one (patterns, look-ups, new objects).
What is asked for nothing is the first to look at: ask for its rarest word sooner.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Sized
from dataclasses import dataclass
from inspect import CO_GENERATOR
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from ingest import read
from tests.bench.reading import SAMPLES, as_document

_Tracer = Callable[[FrameType, str, Any], Any]
_ROOT = Path(__file__).parents[2]
_SHOWN = 40


@dataclass(slots=True)
class Cost:
    """Of one function: calls, steps of its own, with those that it calls, and of these the ones for nothing."""

    calls: int = 0
    own: int = 0
    whole: int = 0
    vain: int = 0


@dataclass(slots=True)
class _Call:
    code: CodeType
    own: int = 0
    inner: int = 0


class Steps:
    """Counts the steps of some work by functions."""

    def __init__(self) -> None:
        self.costs: dict[CodeType, Cost] = defaultdict(Cost)
        self._open: list[_Call] = []

    def count(self, work: Callable[[], object]) -> None:
        """Do the work once."""
        sys.settrace(self._called)
        try:
            work()
        finally:
            sys.settrace(None)

    def _called(self, frame: FrameType, _event: str, _given: object) -> _Tracer:
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        call = _Call(frame.f_code)
        self._open.append(call)

        def within(frame: FrameType, event: str, given: object) -> _Tracer:
            if event == "opcode":
                call.own += 1
            elif event == "return":
                self._done(self._open.pop(), given)
            return within

        return within

    def _done(self, call: _Call, given: object) -> None:
        cost, steps = self.costs[call.code], call.own + call.inner
        cost.calls += 1
        cost.own += call.own
        if all(other.code is not call.code for other in self._open):  # of one that calls itself the outermost
            cost.whole += steps
            cost.vain += steps if _nothing(call.code, given) else 0
        if self._open:
            self._open[-1].inner += steps


def _nothing(code: CodeType, given: object) -> bool:
    """Does it say that there is nothing? What a generator gives is not known when it ends."""
    empty = given is None or given is False or (isinstance(given, Sized) and not len(given))
    return empty and not code.co_flags & CO_GENERATOR


def main() -> None:
    """Print the steps for a word, and the functions that take most by themselves, as a whole, and for nothing."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES
    paths = sorted(folder.glob("*.txt"))[:: int(sys.argv[2]) if len(sys.argv) > 2 else 1]
    documents = [as_document(path.read_text(encoding="utf-8-sig")) for path in paths]
    steps = Steps()
    for document in documents:
        read(document)  # what is loaded or kept is no cost of reading
    steps.count(lambda: [read(document) for document in documents])
    total = sum(cost.own for cost in steps.costs.values())
    words = sum(len(document.text.split()) for document in documents)
    print(f"{len(documents)} documents: {total:,} steps, {total / words:.0f} for a word")
    _print(steps, "by themselves", total, lambda cost: cost.own)
    _print(steps, "with what they call", total, lambda cost: cost.whole)
    _print(steps, "for nothing", total, lambda cost: cost.vain)


def _print(steps: Steps, title: str, total: int, key: Callable[[Cost], int]) -> None:
    print(f"\n{title}, in a hundred")
    for code, cost in sorted(steps.costs.items(), key=lambda pair: -key(pair[1]))[:_SHOWN]:
        name = code.co_filename.removeprefix(f"{_ROOT}/")
        print(f"{100 * key(cost) / total:6.2f} {cost.calls:8,} calls  {name}:{code.co_firstlineno} {code.co_name}")


if __name__ == "__main__":
    main()
