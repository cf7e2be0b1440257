# SPDX-License-Identifier: Apache-2.0
"""A running `fengqiao up`, as the process that it is."""

import queue
import signal
import socket
import subprocess
import threading
from pathlib import Path

from support.client import Client
from support.cluster import Cluster
from support.program import PATIENCE_SECONDS, PROGRAM, REPOSITORY, environment

# What an operator may count on when the machine is shut down.
STOP_SECONDS = 15


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """Started and stopped at will within a block; after it nothing of it runs, its PostgreSQL included."""

    def __init__(self, data: Path, *options: str) -> None:
        self.data = data
        self.cluster = Cluster(data)
        self.port = free_port()
        self.metrics_port = free_port()
        self.log = data.parent / f"{data.name}.log"
        self.greeting = ""
        self._options = options
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self.cluster.end()

    def start(self) -> None:
        """Starts the program and waits for its greeting, which it says once it takes connections."""
        self.begin()
        greeting = self._lines.get(timeout=PATIENCE_SECONDS)
        assert greeting is not None, f"it ended instead of starting: {self.log.read_text()}"
        self.greeting = greeting

    def begin(self) -> None:
        """Starts the program and waits for nothing."""
        self._lines = queue.SimpleQueue()
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                [PROGRAM, "up", "--data", str(self.data), "--port", str(self.port),
                 "--metrics-port", str(self.metrics_port), *self._options],
                cwd=REPOSITORY, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log,
                text=True)
        threading.Thread(target=self._listen, args=(self._process, self._lines), daemon=True).start()

    def _listen(self, process: "subprocess.Popen[str]", lines: "queue.SimpleQueue[str | None]") -> None:
        with process.stdout as output:
            for line in output:
                lines.put(line)
        lines.put(None)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def process(self) -> "subprocess.Popen[str]":
        assert self._process is not None, "it has not been started"
        return self._process

    def own_memory_mebibytes(self) -> float:
        """How much memory the program itself holds, without the files that it is made of."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        kibibytes = next(line.split()[1] for line in status.splitlines() if line.startswith("RssAnon:"))
        return int(kibibytes) / 1024

    def stop(self, by: signal.Signals = signal.SIGTERM) -> int:
        """Asks the program to end, and says with which code it did."""
        self.process.send_signal(by)
        return self.process.wait(timeout=STOP_SECONDS)

    def kill(self) -> None:
        """Kills the program alone; its PostgreSQL lives on."""
        self.process.kill()
        self.process.wait()

    def client(self, username: str | None = None) -> Client:
        """Somebody who speaks to this server, signed in if a name is given."""
        client = Client(self.port)
        if username is not None:
            client.sign_in(username)
        return client
