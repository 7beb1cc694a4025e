"""Which functions of the reader ran, on what, and what they gave: seen from outside, so that the rules carry no hooks
and reading without questions costs nothing."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from types import FrameType, TracebackType
from typing import Any

_GENERATOR = inspect.CO_GENERATOR


@dataclass(slots=True, eq=False)
class Call:
    """One call of a function: its arguments by name, what it gave (of a generator every item), and its own calls."""

    module: str
    function: str
    given: dict[str, Any]
    line: int = 0
    """the line that it ended at"""
    gave: list[Any] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)

    @property
    def name(self) -> str:
        """ "grammar.bodies.lowercase.allowed"."""
        return f"{self.module.removeprefix('ingest.')}.{self.function}"

    @property
    def place(self) -> str:
        """ "grammar/bodies.py:25"."""
        return f"{self.module.removeprefix('ingest.').replace('.', '/')}.py:{self.line}"

    @property
    def refused(self) -> bool:
        """It gave nothing: None, no, an empty list, or not one item."""
        return not any(_something(value) for value in self.gave)


def _something(value: object) -> bool:
    return not (value is None or value is False or (isinstance(value, list | tuple) and not value))


Watch = Callable[[Call], None]


class Trace:
    """Watches the calls that are made inside its block. One thread; not to be nested.

    ``modules``: prefixes of the modules whose functions are seen. ``opens``: the calls with which a tree of calls may
    begin; calls outside of a tree are passed over. ``watch`` is given each tree when its first call has ended.
    """

    def __init__(self, modules: tuple[str, ...], watch: Watch, opens: Callable[[Call], bool] = lambda _: True) -> None:
        self._modules, self._watch, self._opens = modules, watch, opens
        self._stack: list[Call] = []
        self._paused: dict[FrameType, Call] = {}
        self._before: Any = None

    def __enter__(self) -> None:
        self._before = sys.getprofile()
        sys.setprofile(self._saw)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        sys.setprofile(self._before if callable(self._before) else None)  # cProfile's is no function

    def _saw(self, frame: FrameType, event: str, result: object) -> None:
        if event not in ("call", "return") or not self._seen(frame):
            return
        if event == "call":
            self._begun(frame)
        elif frame in self._paused:
            self._ended(frame, result)

    def _seen(self, frame: FrameType) -> bool:
        name = frame.f_globals.get("__name__", "")
        return name.startswith(self._modules) and not frame.f_code.co_name.startswith(("<", "__"))

    def _begun(self, frame: FrameType) -> None:
        call = self._paused.get(frame)
        if call is None:
            code = frame.f_code
            given = {name: frame.f_locals.get(name) for name in code.co_varnames[: code.co_argcount]}
            call = Call(frame.f_globals["__name__"], code.co_qualname, given)
            if not self._stack and not self._opens(call):
                return
            if self._stack:
                self._stack[-1].calls.append(call)
            self._paused[frame] = call
        self._stack.append(call)

    def _ended(self, frame: FrameType, result: object) -> None:
        call = self._stack.pop()
        call.gave.append(result)
        call.line = frame.f_lineno
        if frame.f_code.co_flags & _GENERATOR and result is not None:
            return  # it gave one item and waits
        del self._paused[frame]
        if not self._stack:
            self._watch(call)
