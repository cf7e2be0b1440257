# SPDX-License-Identifier: Apache-2.0
"""What operators look at: whether the server lives, whether it can work, and how it does."""

import concurrent.futures
import urllib.request

from support.waiting import eventually

PASSWORD_CHECK_MEBIBYTES = 19
"""What one check of a password works on."""


def test_a_server_without_its_database_lives_but_is_not_ready_until_the_database_is_back(small):
    small.start()
    client = small.client()

    def status(name: str) -> int:
        return client.send("GET", f"/health/{name}").status

    assert (status("live"), status("ready")) == (200, 200)
    small.cluster.stop()
    eventually(lambda: status("ready") == 503)
    assert status("live") == 200
    small.cluster.start()
    eventually(lambda: status("ready") == 200)
    assert small.client("village").get("/me").status == 200
    assert small.stop() == 0
    assert small.cluster.processes == []


def test_health_tells_nothing_but_itself(county):
    for name in ("live", "ready"):
        answer = county.client().send("GET", f"/health/{name}")
        assert (answer.status, answer.text) == (200, "")
        assert "server" not in answer.headers


def test_the_metrics_have_requests_and_the_database_on_a_port_of_their_own(county):
    county.client("village").get("/queue")
    with urllib.request.urlopen(f"http://127.0.0.1:{county.metrics_port}/metrics", timeout=60) as response:
        assert response.headers["Content-Type"].startswith("text/plain")
        text = response.read().decode()
    families = {tuple(line.split()[2:]) for line in text.splitlines() if line.startswith("# TYPE")}
    assert families >= {
        ("http_requests_total", "counter"), ("http_request_duration_seconds", "histogram"),
        ("postgres_job", "histogram"), ("postgres_queue_wait", "histogram"), ("postgres_connects", "counter"),
    }
    assert 'route="/api/v1/queue"' in text
    assert county.client().send("GET", "/metrics").status == 404


def test_the_memory_that_checking_passwords_takes_is_given_back(small):
    small.start()
    before = small.own_memory_mebibytes()
    with concurrent.futures.ThreadPoolExecutor(4) as people:
        list(people.map(small.client, ["village", "township", "county", "leader"] * 2))
    assert small.own_memory_mebibytes() - before < PASSWORD_CHECK_MEBIBYTES
