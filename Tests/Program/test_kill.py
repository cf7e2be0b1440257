# SPDX-License-Identifier: Apache-2.0
"""Killed in the middle of many writes: what was acknowledged is there, and nothing is there twice."""

import re
from collections import Counter

import pytest

from support.burst import WRITERS, Burst
from support.program import run

# Enough that every writer is in the middle of some case.
ACKNOWLEDGED = 200


def numbers_are_gap_free(cases: list[dict]) -> bool:
    """Whether each committee's numbers of each year count from one without a gap."""
    serials: dict[str, list[int]] = {}
    for case in cases:
        if case["number"] is not None:
            series, serial = re.fullmatch(r"(.+第)(\d+)号", case["number"]).groups()
            serials.setdefault(series, []).append(int(serial))
    return all(sorted(given) == list(range(1, len(given) + 1)) for given in serials.values())


@pytest.mark.parametrize("victim", ["program", "database", "both"])
def test_after_a_kill_every_promise_is_kept_and_every_retry_is_harmless(small, victim):
    small.start()
    burst = Burst(small.client("village"))

    def break_it() -> None:
        if victim != "database":
            small.kill()
        if victim != "program":
            small.cluster.kill()

    burst.until(ACKNOWLEDGED, break_it)
    refusals = Counter(promises.refusal for promises in burst.promises)
    # A killed program breaks connections; a program without its database says that it is to be tried again later.
    assert refusals == {503 if victim == "database" else None: WRITERS}
    if victim == "database":
        assert small.stop() == 0

    small.start()
    client = small.client("village")
    client.token = burst.client.token  # The sign-in outlives the server.
    for promises in burst.promises:
        for case, version in promises.versions.items():
            assert client.get(f"/cases/{case}").json["version"] >= version
    for promises in burst.promises:
        answer = promises.open_request.send(client)
        assert answer.status == 201, answer
        promises.keep(answer)

    listed = client.pages("/cases")
    asked = [summary for promises in burst.promises for summary in promises.summaries]
    assert Counter(case["summary"] for case in listed if case["summary"].startswith("急件 ")) == Counter(asked)
    versions = {case: version for promises in burst.promises for case, version in promises.versions.items()}
    assert {case["id"]: case["version"] for case in listed if case["id"] in versions} == versions
    assert numbers_are_gap_free(listed)

    assert small.stop() == 0
    verified = run("verify", "--data", str(small.data), "--json")
    assert verified.code == 0, verified
    assert verified.json["findings"] == [] and verified.json["cases"] >= len(listed)
