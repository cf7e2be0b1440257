# SPDX-License-Identifier: Apache-2.0
"""Starting and ending: what is there afterwards, and what is said when it cannot be."""

import signal
import socket

import pytest

from support.program import run
from support.server import Server, free_port
from support.waiting import eventually


def sentence(outcome) -> str:
    """The one sentence of a refusal, which is all that was said."""
    assert outcome.output == ""
    lines = outcome.complaint.splitlines()
    assert len(lines) == 1 and lines[0].startswith("fengqiao: ") and lines[0].endswith("."), outcome
    return lines[0].removeprefix("fengqiao: ")


def test_the_first_start_says_what_takes_long_and_greets_with_the_logins_of_the_county(county):
    assert county.log.read_text().startswith(
        "Preparing the demo county (the first time only, some ten seconds) …\n")
    assert county.greeting == (
        f"Fengqiao is at {county.address} — sign in as village, township, county, leader, admin, auditor, liaison "
        "(password fengqiao-demo)\n")
    for username in ("village", "township", "county", "leader", "admin", "auditor", "liaison"):
        assert county.client(username).get("/me").status == 200


@pytest.mark.parametrize("option", ["--port", "--metrics-port"])
def test_an_occupied_port_is_named_before_anything_is_begun(folder, option):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        ports = {"--port": str(free_port()), option: str(taken)}
        arguments = [word for pair in ports.items() for word in pair]
        outcome = run("up", "--data", str(folder / "data"), *arguments)
    assert (outcome.code, sentence(outcome)) == (
        75, f"Port {taken} is in use; stop the other program or choose another with {option}"
        f"{' (make run: PORT=8081 make run)' if option == '--port' else ''}.")
    assert not (folder / "data").exists()


def test_a_file_where_the_data_folder_should_be_is_named(folder):
    (folder / "data").write_text("not a folder")
    outcome = run("up", "--data", str(folder / "data"), "--port", str(free_port()))
    assert (outcome.code, sentence(outcome)) == (
        73, f"The folder {folder}/data/postgres cannot be used: Not a directory.")


def test_a_place_where_nobody_may_make_folders_is_named():
    outcome = run("up", "--data", "/proc/fengqiao", "--port", str(free_port()))
    assert (outcome.code, sentence(outcome)) == (
        73, "The folder /proc/fengqiao/postgres cannot be used: No such file or directory.")


def test_a_port_that_is_none_is_named(folder):
    outcome = run("up", "--data", str(folder / "data"), "--port", "65536")
    assert (outcome.code, sentence(outcome)) == (64, "A port is a number from 1 to 65535, not 65536.")


def test_a_second_start_on_one_data_folder_is_refused_and_the_first_goes_on(small):
    small.start()
    outcome = run("up", "--data", str(small.data), "--port", str(free_port()))
    assert (outcome.code, sentence(outcome)) == (
        75, f"The cluster in {small.data}/postgres is already in use by the process {small.process.pid}; "
        "stop that one or choose another folder.")
    assert small.client("village").get("/me").status == 200


def test_without_the_demo_the_system_is_empty(folder):
    with Server(folder / "data") as server:
        server.start()
        assert server.greeting == f"Fengqiao is at {server.address}\n"
        client = server.client()
        assert client.send("GET", "/health/ready").status == 200
        assert client.sign_in("village").problem == "wrong-credentials"
        page = client.send("GET", "/sign-in")
        assert page.status == 200 and "fengqiao-demo" not in page.text
        assert server.stop() == 0
    report = run("verify", "--data", str(folder / "data"), "--json").json
    assert (report["cases"], report["events"], report["clean"], report["findings"]) == (0, 0, True, [])


def test_a_first_start_that_was_killed_in_the_middle_begins_again_and_becomes_whole(folder):
    with Server(folder / "data", "--demo") as server:
        server.begin()
        eventually(lambda: server.log.exists() and "Preparing the demo county" in server.log.read_text())
        # Some of the cases are there, and by far not all.
        eventually(lambda: server.cluster.count("case_event") > 20)
        server.kill()
        broken = server.cluster.count("mediation_case")
        server.start()
        assert server.log.read_text().count("Preparing the demo county") == 2
        whole = server.cluster.count("mediation_case")
        assert 0 < broken < whole and whole > 600
        assert server.client("village").get("/queue").status == 200
        assert server.stop() == 0
        server.start()
        assert server.cluster.count("mediation_case") == whole
        assert server.stop() == 0
    assert run("verify", "--data", str(folder / "data"), "--json").json["clean"] is True


@pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGINT], ids=lambda by: by.name)
def test_asked_to_end_it_ends_well_and_leaves_nothing_running(small, by):
    small.start()
    client = small.client("village")  # Its connection stays open.
    assert client.get("/queue").status == 200
    assert small.cluster.processes != []
    assert small.stop(by) == 0
    assert small.cluster.processes == []


def test_a_second_start_finds_all_as_it_was_and_loads_nothing_again(data):
    before = run("verify", "--data", str(data), "--json").json
    with Server(data, "--demo") as server:
        server.start()
        assert server.stop() == 0
        assert server.log.read_text() == ""
        server.start()
        opened = server.client("village").open().json
        assert server.stop() == 0
        server.start()
        found = server.client("village").get(f"/cases/{opened['id']}").json
        assert server.stop() == 0
    assert found == opened
    after = run("verify", "--data", str(data), "--json").json
    # Whoever looks at the case is written down, and a server signs where the history stands once a day.
    assert after == before | {
        "cases": before["cases"] + 1, "events": before["events"] + 1, "access_lines": before["access_lines"] + 1,
        "anchors": max(before["anchors"], 1)}


def test_what_a_killed_program_left_running_is_taken_over(small):
    small.start()
    postmaster = small.cluster.postmaster
    small.kill()
    assert small.cluster.postmaster == postmaster
    small.start()
    assert small.cluster.postmaster == postmaster
    assert small.client("village").get("/queue").status == 200
    assert small.stop() == 0
    assert small.cluster.processes == []


def test_asked_to_end_while_it_starts_it_leaves_nothing_running(folder):
    with Server(folder / "data", "--demo") as server:
        server.begin()
        eventually(lambda: server.cluster.postmaster is not None)
        server.stop()
        assert server.cluster.processes == []
