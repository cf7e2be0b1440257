# SPDX-License-Identifier: Apache-2.0
"""What single parts of the work cost: the chain of hashes, the figures, and a flood of sign-ins."""

import json
import pathlib
import re
import statistics
import subprocess
import time

from program import settle

SCRIPTS = pathlib.Path(__file__).parent / "pgbench"
FLOOD_ADDRESSES = 64
"""So many clients guess passwords at once, each from an address of its own."""

UNCHAIN = (
    "alter table case_event drop constraint case_event_hash_check, drop constraint case_event_hash_fkey, "
    "drop constraint case_event_hash_key",)
CHAIN = (
    "alter table case_event add constraint case_event_hash_check check (hash is not null and octet_length(hash) = 32 "
    "and (prev_hash is null) = (version = 1)) not valid, "
    "add constraint case_event_hash_key unique (county_code, case_id, version, hash), "
    "add constraint case_event_hash_fkey foreign key (county_code, case_id, prev_version, prev_hash) "
    "references case_event (county_code, case_id, version, hash) not valid",)


def script(name, without=None):
    """A script of pgbench with its parts, and without the lines between `--[without` and `--]`.

    A line `--<part name=value` stands for the file of that name in `parts`, where values stand in for `{name}`.
    """
    text = re.sub(r"--<(\w+)(.*)\n", _part, (SCRIPTS / f"{name}.sql").read_text())
    return re.sub(rf"--\[{without}\n.*?--\]\n", "", text, flags=re.DOTALL) if without else text


def _part(line):
    text = (SCRIPTS / "parts" / f"{line[1]}.sql").read_text()
    for value in line[2].split():
        name, _, value = value.partition("=")
        text = text.replace(f"{{{name}}}", value)
    return text


def table(bench):
    """How much processor time of PostgreSQL the parts of a command take, in alternating rounds, as Markdown."""
    rows = [("chain of hashes", "open a case", "5%", *chain(bench)), ("figures", "close a case", "15%", *figures(bench))]
    lines = ["| part | of | PostgreSQL µs with, without | share (least–most) | aim |", "|---|---|---|---|---|"]
    for part, whole, aim, with_it, without in rows:
        parts = [1 - small / large for large, small in zip(with_it, without)]
        lines.append(
            f"| {part} | {whole} | {statistics.median(with_it):.0f}, {statistics.median(without):.0f} | "
            f"**{statistics.median(parts):.0%}** ({min(parts):.0%} – {max(parts):.0%}) | {aim} |")
    return "\n".join(lines)


def chain(bench):
    """Opening a case with its hash, commitment and their keys, and without."""
    with_it, without = [], []
    for _ in range(bench.options.rounds):
        with_it.append(bench.play("open", script("open"), bench.numbers.series())["cluster"])
        bench.program.change(*UNCHAIN)
        without.append(bench.play("open", script("open", without="chain"), bench.numbers.series())["cluster"])
        bench.program.change(*CHAIN)
    return with_it, without


def figures(bench):
    """Closing a case with what it changes about the figures, added up too, and without."""
    series = bench.prepare_closing(2 * bench.options.rounds)
    with_it, without = [], []
    for number in range(bench.options.rounds):
        with_it.append(closed(bench, script("close"), series[2 * number]))
        without.append(closed(bench, script("close", without="figures"), series[2 * number + 1]))
    return with_it, without


def closed(bench, text, series):
    """Processor time of PostgreSQL for one closing, until the server has added up what it changed."""
    wait_for_folding(bench)
    _, before = bench.program.processor_seconds()
    bench.play("close", text, series)
    wait_for_folding(bench)
    _, after = bench.program.processor_seconds()
    return (after - before) * 1e6 / len(bench.accepted(series, bench.warm_up))


def wait_for_folding(bench):
    """Returns when no change of a figure waits."""
    for _ in range(120):
        if bench.program.rows("select count(*) from figure_delta where not is_folded") == [["0"]]:
            return settle()
        time.sleep(0.5)
    raise SystemExit("The server does not add up its figures.")


def flood(bench):
    """Reading while nobody and while everybody guesses passwords, in alternating rounds, as Markdown."""
    quiet, loud, tried = [], [], {}
    for number in range(bench.options.rounds):
        quiet.append(bench.http("read", number))
        guesses = [bench.requests.guess(guess) for guess in range(40 * FLOOD_ADDRESSES)]
        command = bench.command(guesses, FLOOD_ADDRESSES, "guesses", ["apart"])
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as attack:
            loud.append(bench.http("read", number))
            report = json.loads(attack.communicate()[0])
        for status, count in report["statuses"].items():
            tried[status] = tried.get(status, 0) + count
    lines = ["| reading a case | /s | p50, p99 ms | server MB |", "|---|---|---|---|"]
    for title, rounds in (("alone", quiet), (f"while {FLOOD_ADDRESSES} clients guess passwords", loud)):
        speed, p50, p99, memory = (
            statistics.median(one[key] for one in rounds) for key in ("speed", "p50", "p99", "memory"))
        lines.append(f"| {title} | {speed:.0f} | {p50 / 1000:.1f}, {p99 / 1000:.1f} | {memory:.0f} |")
    answers = ", ".join(f"{count} × {status}" for status, count in sorted(tried.items()))
    return "\n".join([*lines, "", f"The guesses were answered {answers}."])
