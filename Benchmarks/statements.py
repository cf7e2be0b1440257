# SPDX-License-Identifier: Apache-2.0
"""Where PostgreSQL's time goes in a request: how long each statement behind it takes, by one client of pgbench."""

import re

import shares
import workloads
from program import APPLICATION

REQUESTS = {"open": "open a case", "escalate": "escalate a case", "read": "read a case", "queue": "queue of 20"}


def without_pipelines(script):
    """The script with a trip a statement, because pgbench cannot tell the statements of a pipeline apart."""
    return re.sub(r"\\(start|end)pipeline\n", "", script)


def measured(report):
    """Milliseconds of each statement by pgbench's report, with its first words."""
    lines = report[report.index("statement latencies"):].splitlines()[1:]
    for line in lines:
        found = re.match(r"\s+([0-9.]+)\s+(?:\d+\s+)?(\S.*)", line)
        if found and not found[2].startswith("\\"):
            yield float(found[1]), " ".join(found[2].split()[:5])


def table(bench):
    """A table of all statements; `commit` waits for the disk."""
    lines = ["| request | statement | ms |", "|---|---|---|"]
    for name, title in REQUESTS.items():
        series = bench.numbers.series() if name == "open" else bench.series["statements", 0]
        each = bench.options.escalations // workloads.CONNECTIONS
        text = without_pipelines(shares.script(name))
        report = bench.script(name, text, series, APPLICATION, ["-c", "1", "-t", str(each), "-r"])
        lines += [f"| {title} | `{words}` | {time:.3f} |" for time, words in measured(report)]
    return "\n".join(lines)
