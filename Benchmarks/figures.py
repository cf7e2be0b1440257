# SPDX-License-Identifier: Apache-2.0
"""Curves: what a screen costs the database when there are more and more cases.

Each size is a data folder of its own, written by `fengqiao demo --scale`. Of each request it is told how many pages of
eight kibibytes PostgreSQL had to look at, which does not depend on what else the machine does, and how much processor
time it took. A flat line means that nobody waits longer because others have worked.
"""

import argparse
import http.client
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from urllib.parse import urlencode

from program import TICKS, _children, _ticks

QUESTIONS = [
    ("figures of a county, twelve months", "county", "/api/v1/statistics/indicators/village_resolution_rate?{year}"),
    ("the same by type", "county", "/api/v1/statistics/indicators/village_resolution_rate?{year}&by=type"),
    ("figures of a village, one month", "village", "/api/v1/statistics/indicators/cases_closed?{month}"),
    ("cases behind a sum", "township", "/api/v1/statistics/measures/closed/cases?{month}"),
    ("local resolution, this month", "county", "/api/v1/statistics/local-resolution?{days}"),
    ("list of a village", "village", "/api/v1/cases?limit=20"),
    ("list of a county", "county", "/api/v1/cases?limit=20"),
    ("queue of a village", "village", "/api/v1/queue"),
    ("queue of a township", "township", "/api/v1/queue"),
    ("what a village is told today", "village", "/api/v1/alerts"),
    ("what could not be solved", "county", "/api/v1/statistics/unsolved?{month}"),
    ("what is worth a second look", "county", "/api/v1/statistics/questions"),
    ("alike cases", "county", "/api/v1/theme-suggestions"),
]


class Server:
    """`fengqiao up` on a folder that was filled before."""

    def __init__(self, binary, data, port):
        self.port = port
        self.postgres = data / "postgres"
        self.process = subprocess.Popen(
            [binary, "up", "--data", str(data), "--port", str(port)], stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        if not self.process.stdout.readline():
            raise SystemExit("The program did not start.")
        self.postmaster = int((self.postgres / "data" / "postmaster.pid").read_text().split()[0])
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=600)

    def send(self, method, path, token=None, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        connection.request(method, path, json.dumps(body) if body else None, headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        if answer.status >= 300:
            raise SystemExit(f"{method} {path} was answered {answer.status}: {text.decode()}")
        return json.loads(text)

    def ask(self, query):
        """One row of a query of the owner."""
        answer = subprocess.run(
            ["psql", "-h", str(self.postgres / "socket"), "-U", "postgres", "-d", "fengqiao", "-XAtc", query],
            check=True, capture_output=True, text=True)
        return answer.stdout.strip()

    def pages(self):
        """How many pages were looked at so far; each session tells its own within a second of its last statement."""
        time.sleep(1.2)
        return int(self.ask("select blks_hit + blks_read from pg_stat_database where datname = 'fengqiao'"))

    def seconds(self):
        return (sum(_ticks(self.postmaster))
                + sum(sum(_ticks(child)[:2]) for child in _children(self.postmaster))) / TICKS


def processor_seconds(before):
    """What the children that have ended since then have used."""
    now = os.times()
    return now.children_user + now.children_system - before


def used_so_far():
    now = os.times()
    return now.children_user + now.children_system


def run(binary, *arguments):
    """A command to its end: seconds on the clock, and of its processor."""
    wall, before = time.monotonic(), used_so_far()
    subprocess.run([binary, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - wall, processor_seconds(before)


def periods():
    """Queries for the last month that is over, for twelve months and for the days of that month."""
    year, month = time.localtime()[:2]
    last = year * 12 + month - 2
    name = lambda index: f"{index // 12:04}-{index % 12 + 1:02}"
    return {
        "month": urlencode({"from": name(last), "to": name(last)}),
        "year": urlencode({"from": name(last - 11), "to": name(last)}),
        "days": urlencode({"from": name(last) + "-01", "to": name(last) + "-28"}),
    }


def measure(server, requests):
    """Pages and milliseconds of each question, by its name."""
    tokens = {
        who: server.send("POST", "/api/v1/sessions", body={"username": who, "password": "fengqiao-demo"})["token"]
        for who in {question[1] for question in QUESTIONS}}
    results = {}
    for name, who, path in QUESTIONS:
        address = path.format(**periods())
        # The first one prepares the statements and fills the memory.
        server.send("GET", address, tokens[who])
        # What the server does by itself meanwhile is measured too, and taken off.
        before, used = server.pages(), server.seconds()
        for _ in range(requests):
            server.send("GET", address, tokens[who])
        results[name] = (
            (server.pages() - before) / requests, (server.seconds() - used) / requests * 1000)
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 30_000, 100_000, 300_000, 1_000_000])
    parser.add_argument("--requests", type=int, default=20)
    parser.add_argument("--port", type=int, default=18_099)
    parser.add_argument("--keep", help="keep the data folders below this one, and use those that are there")
    asked = parser.parse_args()
    root = pathlib.Path(asked.keep or tempfile.mkdtemp(prefix="fengqiao-figures."))
    root.mkdir(exist_ok=True)
    root.chmod(0o755)
    curves, costs = {}, []
    try:
        for size in asked.sizes:
            data = root / str(size)
            loading = run(asked.program, "demo", "--scale", str(size), "--data", str(data)) if not data.exists() else None
            recount = run(asked.program, "verify", "--figures", "--data", str(data))
            with Server(asked.program, data, asked.port) as server:
                curves[size] = measure(server, asked.requests)
                space = server.ask("select pg_size_pretty(pg_database_size('fengqiao'))")
            costs.append((size, loading, recount, space))
            if not asked.keep:
                shutil.rmtree(data)
    finally:
        if not asked.keep:
            shutil.rmtree(root, ignore_errors=True)
    report(asked.sizes, curves, costs)


def report(sizes, curves, costs):
    print("\n| question | " + " | ".join(f"{size:,} cases" for size in sizes) + " |")
    print("| --- |" + " --- |" * len(sizes))
    for name, _, _ in QUESTIONS:
        cells = [f"{pages:,.0f} pages, {ms:.1f} ms" for pages, ms in (curves[size][name] for size in sizes)]
        print(f"| {name} | " + " | ".join(cells) + " |")
    print("\n| cases | written a minute | recount of all figures | space |")
    print("| --- | --- | --- | --- |")
    for size, loading, recount, space in costs:
        speed = f"{size / loading[0] * 60:,.0f}" if loading else "written before"
        print(f"| {size:,} | {speed} | {recount[0]:.0f} s | {space} |")


if __name__ == "__main__":
    sys.exit(main())
