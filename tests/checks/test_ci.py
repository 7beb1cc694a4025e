"""The script of a clean machine runs what the README says, and is a script that can run."""

from __future__ import annotations

import os
import subprocess

from tests.checks.project import ROOT, assert_clean

SCRIPT = ROOT / ".ci" / "run"


def test_script_is_executable_bash() -> None:
    """Bash can read it, and it may be called by its name."""
    assert os.access(SCRIPT, os.X_OK)
    assert_clean(subprocess.run(["bash", "-n", SCRIPT], capture_output=True, text=True, check=False))


def test_script_ends_with_the_readme_s_command() -> None:
    """What a developer runs is what CI runs, and its exit code is CI's."""
    assert SCRIPT.read_text(encoding="utf-8").splitlines()[-1] == "exec make test"
    assert "\nmake test " in (ROOT / "README.md").read_text(encoding="utf-8")
