# SPDX-License-Identifier: Apache-2.0
"""Somebody who works on cases with the command line."""

from pathlib import Path

from support.client import PASSWORD
from support.program import Outcome, run, succeed


class Desk:
    """One office's saved sign-in."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def sign_in(self, username: str, server: str) -> "Desk":
        self.succeed("login", username, "--server", server, FENGQIAO_PASSWORD=PASSWORD)
        return self

    def run(self, *arguments: str, **more: str) -> Outcome:
        return run(*arguments, FENGQIAO_SIGN_IN=str(self.file), **more)

    def succeed(self, *arguments: str, **more: str) -> Outcome:
        return succeed(*arguments, FENGQIAO_SIGN_IN=str(self.file), **more)
