# SPDX-License-Identifier: Apache-2.0
"""Very many cases at once: the same rows, keys and proofs as if each had been written alone."""

import subprocess

from support.cluster import Cluster
from support.program import PATIENCE_SECONDS, run, succeed
from support.server import Server

CASES = 500

# Everything that keeps wrong rows out, and everything that finds rows.
KEYS = """
    select conrelid::regclass || ' ' || conname || ' ' || convalidated || ' ' || pg_get_constraintdef(oid)
    from pg_constraint where connamespace = 'public'::regnamespace
    union all select indexdef from pg_indexes where schemaname = 'public'
    union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
    order by 1
"""


def rows(data, query: str) -> list[str]:
    """The rows of a query, asked while a server runs."""
    socket = str((Cluster(data).root / "socket").resolve())
    answer = subprocess.run(
        ["psql", "--host", socket, "--username", "postgres", "--dbname", "fengqiao", "--no-psqlrc", "--tuples-only",
         "--no-align", "--command", query],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=True)
    return answer.stdout.splitlines()


def test_what_was_written_at_once_is_proved_like_anything_else(small, folder):
    data = folder / "scale"
    loaded = succeed("demo", "--scale", str(CASES), "--data", str(data))
    assert f"{CASES} of {CASES} cases" in loaded.complaint.splitlines()
    events = int(loaded.output.split()[0])
    assert events >= 6 * CASES
    proof = succeed("verify", "--data", str(data))
    assert proof.output.startswith(f"{CASES} cases, {events} events"), proof
    assert "figures of 20 of 20 counties" in proof.complaint.splitlines()
    assert succeed("verify", "--figures", "--json", "--data", str(data)).json["clean"]

    small.start()
    with Server(data) as server:
        server.start()
        assert rows(server.data, KEYS) == rows(small.data, KEYS)
        # Somebody goes on working with them.
        village = server.client("village")
        village.open()
        opened = village.get("/cases").json["items"]
        assert opened and len({case["code"] for case in opened}) == len(opened)
        counted = server.client("county").get("/statistics/indicators/cases_registered").json
        assert len(counted["parts"]) == 25
    again = run("demo", "--scale", str(CASES), "--data", str(data))
    assert again.code == 1
    assert "the demo goes into an empty one only" in again.complaint
