# SPDX-License-Identifier: Apache-2.0
"""Many clients that want the same, each over a connection of its own."""

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from support.client import ACCEPT

CLIENTS = 64


def test_of_equal_steps_on_one_version_exactly_one_happens(county):
    client = county.client("village")
    case = client.open()
    path = f"/cases/{case.json['id']}"
    together = threading.Barrier(CLIENTS, timeout=60)

    def attempt(number: int):
        own = client.another()
        own.connect()
        together.wait()
        try:
            return own.post(f"{path}/transitions", ACCEPT, If_Match=case.tag, Idempotency_Key=f"{case.tag} {number}")
        finally:
            own.close()

    with ThreadPoolExecutor(CLIENTS) as pool:
        answers = list(pool.map(attempt, range(CLIENTS)))
    assert Counter(answer.status for answer in answers) == {201: 1, 412: CLIENTS - 1}
    assert {answer.problem for answer in answers if answer.status == 412} == {"stale-version"}
    assert {answer.json["current_version"] for answer in answers if answer.status == 412} == {2}
    assert [event["command"] for event in client.get(f"{path}/events").json["items"]] == ["register", "accept"]


def test_of_equal_requests_with_one_key_one_case_is_made_and_all_are_told_of_it(county):
    client = county.client("village")
    opening = {
        "source": "apply", "summary": "一块地两家种", "urgency": "ordinary", "place": {"region": "990101101201"},
        "parties": [{"side": "applicant", "name": "赵一"}, {"side": "respondent", "name": "钱二"}],
    }
    before = {case["id"] for case in client.pages("/cases")}
    together = threading.Barrier(CLIENTS, timeout=60)

    def attempt(_: int):
        own = client.another()
        own.connect()
        together.wait()
        try:
            return own.post("/cases", opening, Idempotency_Key=f"one of {CLIENTS}")
        finally:
            own.close()

    with ThreadPoolExecutor(CLIENTS) as pool:
        answers = list(pool.map(attempt, range(CLIENTS)))
    assert Counter(answer.status for answer in answers) == {201: CLIENTS}
    assert len({answer.text for answer in answers}) == 1
    assert {case["id"] for case in client.pages("/cases")} - before == {answers[0].json["id"]}
