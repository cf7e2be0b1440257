# SPDX-License-Identifier: Apache-2.0
"""The program under test: where it lies, and how a command of it is run to its end."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
PROGRAM = os.environ.get("FENGQIAO_PROGRAM", str(REPOSITORY / ".build/debug/fengqiao"))

# Generous: machines that test are busy, and a command that hangs must end the test all the same.
PATIENCE_SECONDS = 240


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    code: int
    output: str
    complaint: str

    @property
    def json(self):
        return json.loads(self.output)


def environment(**more: str) -> dict[str, str]:
    """Only what a command needs, so that nothing of the tester's own settings reaches it."""
    own = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return own | {"LANG": "en_US.UTF-8"} | more


def run(*arguments: str, **more: str) -> Outcome:
    """Runs a command of the program to its end; `more` goes to its environment."""
    ended = subprocess.run(
        [PROGRAM, *arguments],
        cwd=REPOSITORY,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    return Outcome(ended.returncode, ended.stdout, ended.stderr)


def succeed(*arguments: str, **more: str) -> Outcome:
    """Runs a command that must succeed."""
    outcome = run(*arguments, **more)
    assert outcome.code == 0, f"{arguments}: {outcome}"
    return outcome
