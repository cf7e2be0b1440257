# SPDX-License-Identifier: Apache-2.0
"""Measures the program over HTTP against pgbench running the same statements, in alternating rounds; prints Markdown.

Absolute speeds differ between machines and from minute to minute; the ratio of rounds that follow each other does not.
"""

import argparse
import json
import os
import pathlib
import random
import statistics
import subprocess
import tempfile
import uuid

import shares
import statements
import workloads
from program import APPLICATION, Program, settle

SIDES = ("http", "trips", "single", "unscoped")
"""The server; pgbench with as many trips as it makes; with a trip a statement; as a role that sees all rows."""

WORKLOADS = {
    # Title, script of pgbench, the least ratio that is aimed at.
    "open": ("open a case", "open", 0.6),
    "escalate": ("escalate a case", "escalate", 0.85),
    "read": ("read a case", "read", 0.5),
    "events": ("read its events", "read", 0.5),
    "queue": ("queue of 20", "queue", 0.35),
}

PARTS = ("table", "shares", "flood", "statements")
WARM_UP = 20
"""Transactions of each client of pgbench that are left out: its sessions are new in each round, and the server's are not.

A new session reads the catalogue and plans each statement six times before it keeps a plan."""


def steady(lines):
    """Transactions a second by pgbench's log, from when the last client is warm until the first one ends."""
    ends = {}
    for line in lines:
        client, _, _, _, seconds, micros = map(int, line.split()[:6])
        ends.setdefault(client, []).append(seconds + micros / 1e6)
    begin = max(sorted(times)[WARM_UP - 1] for times in ends.values())
    end = min(max(times) for times in ends.values())
    count = sum(begin < time <= end for times in ends.values() for time in times)
    if end <= begin:
        raise SystemExit("The rounds are too short: one client of pgbench ended before another one was warm.")
    return count / (end - begin)


class Bench:
    """One run: the program, the cases that were made for it, and what was measured."""

    def __init__(self, program, load, options, folder):
        self.program = program
        self.load = load
        self.options = options
        self.folder = pathlib.Path(folder)
        self.variables = workloads.variables(program)
        self.requests = workloads.Requests(program, str(self.variables["region"]))
        self.numbers = workloads.Numbers()
        self.written = {}
        self.warm_up = WARM_UP

    def prepare(self):
        """Makes the cases that the rounds escalate and read, and one whose writing pgbench imitates."""
        self.series = {
            (side, number): self.numbers.series() for number in range(self.options.rounds) for side in SIDES}
        self.series["statements", 0] = self.numbers.series()
        cases = [
            case for (side, _), series in self.series.items()
            for case in self.accepted(series, 0 if side == "http" else WARM_UP)]
        model = str(uuid.uuid4())
        cases.append(model)
        self.send(self.requests.opening(case, f"open-{case}") for case in cases)
        self.send(self.requests.step(case, 1, workloads.ACCEPTANCE, f"accept-{case}") for case in cases)
        self.program.analyze()
        self.send([self.requests.step(model, 2, workloads.ESCALATION, f"bench-{model}")])
        person = self.variables["person"]
        self.written["open"] = workloads.written(self.program, f"open-{model}", model, 1, person)
        self.written["escalate"] = workloads.written(self.program, f"bench-{model}", model, 3, person)

    def prepare_closing(self, count):
        """Makes cases that can be closed, a series for each of `count` rounds, and one whose closing pgbench imitates."""
        all_series = [self.numbers.series() for _ in range(count)]
        model = str(uuid.uuid4())
        cases = [case for series in all_series for case in self.accepted(series, WARM_UP)] + [model]
        self.send(self.requests.opening(case, f"open-{case}") for case in cases)
        self.send(self.requests.step(case, 1, workloads.WITHDRAWAL, f"withdraw-{case}") for case in cases)
        self.send([self.requests.step(model, 2, workloads.CLOSING, f"bench-{model}")])
        self.written["close"] = workloads.written(self.program, f"bench-{model}", model, 3, self.variables["person"])
        self.program.analyze()
        return all_series

    def accepted(self, series, more=0):
        """The cases of a series that were made to be escalated; `more` for each client."""
        return self.numbers.ids(series, self.options.escalations + more * workloads.CONNECTIONS)

    def command(self, requests, connections=workloads.CONNECTIONS, name="requests", options=()):
        """Writes requests into a file, and returns how the load generator is called to send them."""
        path = self.folder / name
        path.write_bytes(b"".join(requests))
        return [self.load, str(self.program.port), str(connections), str(path), *options]

    def send(self, requests):
        """Sends requests and returns what the load generator says; anything but success ends the run."""
        result = subprocess.run(self.command(requests), capture_output=True, text=True, check=False)
        if result.returncode:
            raise SystemExit(result.stdout)
        report = json.loads(result.stdout)
        if not set(report["statuses"]) <= {"200", "201"}:
            raise SystemExit(f"Not every request succeeded: {report['statuses']}")
        return report

    def count(self, name):
        """How many requests or transactions a round has."""
        return self.options.escalations if name in ("escalate", "close") else self.options.requests

    def http(self, name, number):
        """One round over HTTP: requests a second, latencies, and what each request cost."""
        count, requests = self.count(name), self.requests
        # All sides read the cases that were escalated in the first round.
        some = random.choices(self.accepted(self.series["http", 0]), k=count)
        batch = {
            "open": lambda: [
                requests.opening(case, f"bench-{case}") for case in self.numbers.ids(self.numbers.series(), count)],
            "escalate": lambda: [
                requests.step(case, 2, workloads.ESCALATION, f"bench-{case}")
                for case in self.accepted(self.series["http", number])],
            "read": lambda: [requests.reading(f"/cases/{case}") for case in some],
            "events": lambda: [requests.reading(f"/cases/{case}/events") for case in some],
            "queue": lambda: [requests.reading("/queue?limit=20") for _ in some],
        }[name]()
        settle()
        before = self.program.processor_seconds()
        report = self.send(batch)
        server, cluster = (
            (after - start) * 1e6 / report["requests"]
            for start, after in zip(before, self.program.processor_seconds()))
        return {
            "speed": report["requests"] / report["seconds"], "p50": report["p50_us"], "p99": report["p99_us"],
            "server": server, "cluster": cluster, "memory": self.program.resident_megabytes()}

    def pgbench(self, side, name, number):
        """One round of the statements behind the requests: transactions a second, and what each cost PostgreSQL."""
        text = shares.script(WORKLOADS[name][1])
        if side == "single":
            text = statements.without_pipelines(text)
        series = {
            "open": self.numbers.series, "escalate": lambda: self.series[side, number],
        }.get(name, lambda: self.series["http", 0])()
        return self.play(name, text, series, "postgres" if side == "unscoped" else APPLICATION)

    def play(self, name, text, series, role=APPLICATION):
        """Lets pgbench run a script on the cases of a series."""
        settle()
        each = self.count(name) // workloads.CONNECTIONS + WARM_UP
        _, before = self.program.processor_seconds()
        self.script(
            name, text, series, role,
            ["-j", "2", "-c", str(workloads.CONNECTIONS), "-t", str(each), "-l", f"--log-prefix={self.folder / 'log'}"])
        # The processes of sessions that ended count once they were waited for.
        settle()
        _, after = self.program.processor_seconds()
        logs = list(self.folder.glob("log.*"))
        speed = steady(line for log in logs for line in log.read_text().splitlines())
        for log in logs:
            log.unlink()
        return {"speed": speed, "cluster": (after - before) * 1e6 / (each * workloads.CONNECTIONS)}

    def script(self, name, text, series, role, how):
        """Calls pgbench with a script and returns what it says; an error ends the run."""
        path = self.folder / f"{name}.sql"
        path.write_text(text)
        variables = {
            **self.variables, **self.written.get(name, {}), "ids": self.numbers.prefix, "series": series,
            "each": self.options.escalations // workloads.CONNECTIONS}
        defined = [part for key, value in variables.items() for part in ("-D", f"{key}={value}")]
        result = subprocess.run(
            ["pgbench", *self.program.database(role), "-n", "-M", "prepared", *how, *defined, "-f", str(path), "fengqiao"],
            capture_output=True, text=True, check=False)
        if result.returncode or "ERROR" in result.stderr:
            raise SystemExit(result.stdout + result.stderr)
        return result.stdout

    def run(self):
        """All rounds; a list of measurements for each workload."""
        rounds = {name: [] for name in WORKLOADS}
        for number in range(self.options.rounds):
            for name, measured in rounds.items():
                result = self.http(name, number)
                result |= {side: self.pgbench(side, name, number) for side in SIDES[1:]}
                measured.append(result)
        return rounds


def table(rounds):
    """The medians as Markdown; a ratio is that of neighbouring rounds."""
    lines = [
        "| | HTTP /s | pgbench /s | ratio (least–most) | aim | ratio, a trip a statement | p50, p99 ms | "
        "server µs | PostgreSQL µs | row-level security |",
        "|---|---|---|---|---|---|---|---|---|---|"]
    for name, measured in rounds.items():
        def median(key):
            return statistics.median(one[key] for one in measured)
        trips, single = ([one["speed"] / one[side]["speed"] for one in measured] for side in ("trips", "single"))
        security = statistics.median(one["trips"]["cluster"] / one["unscoped"]["cluster"] - 1 for one in measured)
        pgbench = statistics.median(one["trips"]["speed"] for one in measured)
        lines.append(
            f"| {WORKLOADS[name][0]} | {median('speed'):.0f} | {pgbench:.0f} | "
            f"**{statistics.median(trips):.2f}** ({min(trips):.2f}–{max(trips):.2f}) | {WORKLOADS[name][2]} | "
            f"{statistics.median(single):.2f} | {median('p50') / 1000:.1f}, {median('p99') / 1000:.1f} | "
            f"{median('server'):.0f} | {median('cluster'):.0f} | {security:.0%} |")
    memory = max(one["memory"] for measured in rounds.values() for one in measured)
    return "\n".join([*lines, "", f"Resident memory of the server: at most {memory:.0f} MB."])


def main():
    """Reads the options and runs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the release build of fengqiao")
    parser.add_argument("load", help="the load generator")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--requests", type=int, default=4000, help="in a round, of all workloads but escalation")
    parser.add_argument("--escalations", type=int, default=800, help="in a round; each consumes an accepted case")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="what is measured")
    parser.add_argument("--port", type=int, default=8931)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Program(options.program, options.port) as program:
        bench = Bench(program, options.load, options, folder)
        bench.prepare()
        print(f"{os.cpu_count()} processors, load before {os.getloadavg()[1]:.1f}; {options.rounds} rounds.\n")
        if "table" in options.parts:
            print(table(bench.run()), end="\n\n", flush=True)
        if "shares" in options.parts:
            print(shares.table(bench), end="\n\n", flush=True)
        if "flood" in options.parts:
            print(shares.flood(bench), end="\n\n", flush=True)
        if "statements" in options.parts:
            print(statements.table(bench), flush=True)


if __name__ == "__main__":
    main()
