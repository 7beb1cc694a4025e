"""Ctrl-C waits for a safe place."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from cli.interrupts import held_back, may_stop


@pytest.fixture(autouse=True)
def _pythons_own() -> Iterator[None]:
    """Ctrl-C as Python has it by itself; what a shell starts in the background begins without."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_it_waits_for_a_safe_place(capfd: pytest.CaptureFixture[str]) -> None:
    """Nothing is broken off where the signal comes, and the user reads at once that it was heard."""
    with held_back():
        signal.raise_signal(signal.SIGINT)
        assert "nhấn lần nữa để dừng ngay" in capfd.readouterr().err
        with pytest.raises(KeyboardInterrupt):
            may_stop()


def test_second_ends_at_once() -> None:
    """Who cannot wait need not."""
    program = (
        "import signal; from cli.interrupts import held_back\n"
        "with held_back():\n"
        "    signal.raise_signal(signal.SIGINT); print('on', flush=True)\n"
        "    signal.raise_signal(signal.SIGINT); print('and on', flush=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (130, "on\n")


def test_nothing_is_left_over() -> None:
    """After the block Ctrl-C is Python's own again, and the next block begins without an old wish."""
    with held_back():
        signal.raise_signal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
    with held_back():
        may_stop()


def test_other_threads_may_use_it() -> None:
    """Only the main thread may set handlers; elsewhere the block does nothing."""
    done: list[bool] = []

    def work() -> None:
        with held_back():
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
