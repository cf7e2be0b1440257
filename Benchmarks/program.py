# SPDX-License-Identifier: Apache-2.0
"""The program under test: a release build with its private PostgreSQL, the demo county and a signed-in mediator."""

import http.client
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import time

APPLICATION = "fengqiao_app"
"""The role of the server, which sees the rows of one region only."""

TICKS = os.sysconf("SC_CLK_TCK")


class Program:
    """`fengqiao up --demo` on a temporary data folder; a context that leaves nothing behind."""

    def __init__(self, binary, port):
        self.port = port
        self.folder = tempfile.TemporaryDirectory(prefix="fengqiao-bench.")
        pathlib.Path(self.folder.name).chmod(0o711)
        self.postgres = pathlib.Path(self.folder.name, "data", "postgres")
        self.process = subprocess.Popen(
            [binary, "up", "--demo", "--port", str(port), "--data", str(self.postgres.parent)],
            stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        # The greeting comes when connections are accepted.
        if not self.process.stdout.readline():
            raise SystemExit("The program did not start.")
        self.postmaster = int((self.postgres / "data" / "postmaster.pid").read_text().split()[0])
        self.token = self.call("POST", "/sessions", {"username": "village", "password": "fengqiao-demo"})["token"]
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)
        self.folder.cleanup()

    def database(self, role):
        """How psql and pgbench reach the database as a role."""
        return ["-h", str(self.postgres / "socket"), "-U", role]

    def call(self, method, path, body=None):
        """One request to the API, and what it answers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        headers = {"Content-Type": "application/json"}
        if path != "/sessions":
            headers["Authorization"] = f"Bearer {self.token}"
        connection.request(method, f"/api/v1{path}", json.dumps(body) if body else None, headers)
        answer = connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise SystemExit(f"{method} {path} was answered {answer.status}: {text.decode()}")
        return json.loads(text)

    def rows(self, query, person=0):
        """The rows of a query over all cases, and over the stored answers of one person; each a list of texts."""
        return self._ask(["-t", "-c", query], person)

    def _ask(self, arguments, person):
        command = ["psql", *self.database(APPLICATION), "-X", "-A", "-F", "\t", *arguments, "fengqiao"]
        scope = f"-c fengqiao.lft=0 -c fengqiao.rgt=2147483647 -c fengqiao.person={person}"
        answer = subprocess.run(
            command, check=True, capture_output=True, text=True, env={**os.environ, "PGOPTIONS": scope})
        return [line.split("\t") for line in answer.stdout.splitlines()]

    def row(self, query, person=0):
        """The only row of a query by the names of its columns: texts, and empty ones for null."""
        names, values = self._ask(["-P", "footer=off", "-c", query], person)
        return dict(zip(names, values))

    def change(self, *statements):
        """Runs statements as the owner of the database."""
        arguments = [part for statement in statements for part in ("-c", statement)]
        subprocess.run(
            ["psql", *self.database("postgres"), "-X", "-q", "-v", "ON_ERROR_STOP=1", *arguments, "fengqiao"], check=True)

    def analyze(self):
        """Lets PostgreSQL count its rows now, as it would by itself within a minute."""
        subprocess.run(
            ["psql", *self.database("postgres"), "-X", "-q", "-c", "vacuum analyze", "fengqiao"], check=True)

    def processor_seconds(self):
        """What the server and PostgreSQL have used so far, in seconds of processor time."""
        server = sum(_ticks(self.process.pid)[:2])
        children = _children(self.postmaster)
        cluster = sum(_ticks(self.postmaster)) + sum(sum(_ticks(child)[:2]) for child in children)
        return server / TICKS, cluster / TICKS

    def resident_megabytes(self):
        """The server's resident memory."""
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0.0


def settle(seconds=0.2):
    """Lets what the last round left to others (delivery, statistics) come to rest, so that it is not counted twice."""
    time.sleep(seconds)


def _ticks(process):
    """Own user and system time, then those of children that have ended; nothing for a process that is gone."""
    try:
        fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return [0, 0, 0, 0]
    return [int(field) for field in fields[11:15]]


def _children(process):
    try:
        return pathlib.Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return []
