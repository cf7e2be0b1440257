# SPDX-License-Identifier: Apache-2.0
"""The private PostgreSQL of a data folder, seen and handled from outside of the program."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

from support.program import PATIENCE_SECONDS
from support.waiting import eventually


class Cluster:
    def __init__(self, data: Path) -> None:
        self.root = data / "postgres"

    @property
    def data(self) -> Path:
        """The folder of PostgreSQL itself, which may lie elsewhere behind a link."""
        return (self.root / "data").resolve()

    @property
    def postmaster(self) -> int | None:
        """The number that the server wrote down, or nothing when it is not running."""
        try:
            number = int((self.data / "postmaster.pid").read_text().splitlines()[0])
        except (FileNotFoundError, IndexError):
            return None
        return number if number in self.processes else None

    @property
    def processes(self) -> list[int]:
        """The processes of this cluster: all of them work in its folder."""
        return [number for number, place in _working_folders() if place == str(self.data)]

    def kill(self) -> None:
        """Kills the server as a power cut would; its children notice and end by themselves."""
        assert self.postmaster is not None
        os.kill(self.postmaster, signal.SIGKILL)

    def stop(self) -> None:
        self._control("stop", "-m", "fast")

    def start(self) -> None:
        self._control("start", "-l", str(self.data / "start.log"))

    def end(self) -> None:
        """Leaves nothing running, whatever a test did."""
        for number in self.processes:
            try:
                os.kill(number, signal.SIGKILL)
            except ProcessLookupError:
                pass
        eventually(lambda: not self.processes)

    def count(self, table: str) -> int:
        """How many rows a table has; none while there is no such table."""
        answer = subprocess.run(
            ["psql", "--host", str((self.root / "socket").resolve()), "--username", "postgres", "--dbname", "fengqiao",
             "--no-psqlrc", "--tuples-only", "--no-align", "--command", f"select count(*) from {table}"],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)
        return int(answer.stdout) if answer.returncode == 0 else 0

    def text(self, *tables: str) -> str:
        """Everything that stands in some tables, or in all of them, as it would lie in a stolen dump."""
        chosen = [argument for table in tables for argument in ("--table", table)]
        return subprocess.run(
            ["pg_dump", "--host", str((self.root / "socket").resolve()), "--username", "postgres", "--dbname", "fengqiao",
             "--data-only", *chosen],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=True).stdout

    @property
    def log(self) -> str:
        """Everything that PostgreSQL has written to its log."""
        files = [*(self.data / "log").glob("*"), self.data / "start.log"]
        return "".join(file.read_text(errors="replace") for file in files if file.exists())

    def _control(self, *arguments: str) -> None:
        owner = self.data.stat()
        account = ["setpriv", f"--reuid={owner.st_uid}", f"--regid={owner.st_gid}", "--clear-groups", "--"]
        subprocess.run(
            [*(account if os.geteuid() == 0 else []), _pg_ctl(), *arguments, "-s", "-w", "-D", str(self.data)],
            cwd="/",
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            timeout=PATIENCE_SECONDS,
            check=True,
        )


def _pg_ctl() -> str:
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[4]))
    found = str(places[-1]) if places else shutil.which("pg_ctl")
    assert found, "pg_ctl was not found"
    return found


def _working_folders():
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                yield int(entry.name), os.readlink(entry / "cwd")
            except OSError:  # It ended meanwhile, or is somebody else's.
                continue
