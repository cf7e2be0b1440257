# SPDX-License-Identifier: Apache-2.0
"""Refusals that are answers: the server says why, and goes on."""

import uuid

import pytest

from support.client import Client, opening


def nobody_s_case(client: Client):
    return client.get("/cases/00000000-0000-7000-8000-000000000000")


def key_of_another_request(client: Client):
    key = str(uuid.uuid4())
    assert client.post("/cases", opening(), Idempotency_Key=key).status == 201
    return client.post("/cases", opening(summary="另一件事"), Idempotency_Key=key)


def case_that_is_there_already(client: Client):
    known = client.open().json["id"]
    return client.post("/cases", opening() | {"id": known})


def figures_of_others(client: Client):
    return client.get("/statistics/local-resolution", region="990101102000")


def period_that_ends_before_it_begins(client: Client):
    return client.get("/statistics/local-resolution", **{"from": "2026-02-01", "to": "2026-01-01"})


@pytest.mark.parametrize("ask, status, problem", [
    (nobody_s_case, 404, "not-found"),
    (key_of_another_request, 422, "idempotency-key-reused"),
    (case_that_is_there_already, 409, "case-exists"),
    (figures_of_others, 403, "figures-not-permitted"),
    (period_that_ends_before_it_begins, 400, "invalid-period"),
], ids=lambda value: getattr(value, "__name__", None))
def test_a_refusal_is_an_answer_and_the_server_goes_on(county, ask, status, problem):
    client = county.client("village")
    answer = ask(client)
    assert (answer.status, answer.problem) == (status, problem)
    assert client.get("/me").status == 200
