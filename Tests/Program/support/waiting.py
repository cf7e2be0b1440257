# SPDX-License-Identifier: Apache-2.0
"""Waiting for what happens in other processes, which can only be looked at."""

import threading
import time
from collections.abc import Callable


def eventually(happened: Callable[[], object], seconds: float = 60) -> None:
    """Looks again and again until something is so; fails when it does not come to be."""
    deadline = time.monotonic() + seconds
    breath = threading.Event()
    while not happened():
        assert time.monotonic() < deadline, f"did not happen within {seconds} s"
        breath.wait(0.02)
