# SPDX-License-Identifier: Apache-2.0
"""One case from the door to the end, and what it changes in the figures: exactly itself.

Eaves drip on a wall. Two talks in the village, help from the township, a written agreement of two promises, both kept,
a call-back, the end.
"""

import pytest

from support.client import everyone
from support.days import day
from support.figures import around, with_settled_case

VILLAGE, TOWNSHIP = "990101101201", "990101101000"

# Stage, level and version after each step.
CHAPTERS = [
    ("registered", "village", 1),
    ("accepted", "village", 2),
    ("mediating", "village", 3),
    ("mediating", "village", 4),
    ("transfer_pending", "village", 5),
    ("accepted", "township", 6),
    ("mediating", "township", 7),
    ("agreed", "township", 8),
    ("performing", "township", 9),
    ("performed", "township", 10),
    ("performed", "township", 11),
    ("closed", "township", 12),
]
COMMANDS = [
    "register", "accept", "hold_session", "hold_session", "escalate", "accept_transfer", "hold_session", "agree",
    "perform", "perform", "follow_up", "close",
]


def chapter(case: dict) -> tuple[str, str, int]:
    return case["stage"], case["level"], case["version"]


def tell_by_command_line(village, township) -> None:
    opened = village.succeed(
        "case", "open", "--applicant", "陈阿根", "--respondent", "王氏", "--summary", "隔壁屋檐水滴到我家墙",
        "--place", "三组老井边", "--type", "neighbour", "--source", "qr", "--json").json
    code = opened["code"]
    told = [chapter(opened)]

    def do(who, *arguments: str) -> None:
        who.succeed("case", "do", code, *arguments)
        told.append(chapter(who.succeed("case", "show", code, "--json").json))

    do(village, "accept", "consents=1:phone,2:witnessed", "rights_told=yes", "recusal_clear=yes")
    do(village, "hold_session", "manner=on_site", "place=三组老井边", "present=all", "notes=没有谈拢")
    do(village, "hold_session", "manner=home", "place=陈家堂屋", "present=1,2")
    do(village, "escalate", "reason=need_expert", "tried=谈了两次，要鉴定墙体", "consents=all:phone")
    queue = township.succeed("queue", "--limit", "100", "--json").json
    assert code in [case["code"] for case in queue["items"]]
    do(township, "accept_transfer")
    do(township, "hold_session", "manner=joint", "place=镇调解室", "present=all")
    do(township, "agree", "form=written", f"terms=2|装好檐沟|{day(15)};2|赔偿|{day(30)}|1200.00",
       "confirmations=all:signed", "mediator_signed=yes", "sealed=yes")
    do(township, "perform", "item=1", "proof=photo")
    do(township, "perform", "item=2", "proof=receipt")
    do(township, "follow_up", "way=phone", "answers=1|satisfied|full|no;2|basically_satisfied|full|no")
    do(township, "close")

    assert told == CHAPTERS
    history = township.succeed("case", "show", code, "--events", "--json").json
    assert [event["command"] for event in history["items"]] == COMMANDS


def tell_by_http(village, township) -> None:
    case = village.open(summary="隔壁屋檐水又滴到我家墙")
    told = [chapter(case.json)]

    def step(who, command: str, **fields: object) -> None:
        nonlocal case
        seen = who.get(f"/cases/{case.json['id']}")
        case = who.step(seen, command=command, **fields)
        told.append(chapter(case.json))

    both = [1, 2]
    step(village, "accept", consents=everyone("phone"), rights_told=True, recusal_clear=True)
    step(village, "hold_session", manner="on_site", place="三组老井边", present=both, notes="没有谈拢")
    step(village, "hold_session", manner="home", place="张家堂屋", present=both)
    step(village, "escalate", reason="need_expert", tried="谈了两次，要鉴定墙体", consents=everyone("phone"))
    assert case.json["id"] in [waiting["id"] for waiting in township.pages("/queue")]
    step(township, "accept_transfer")
    step(township, "hold_session", manner="joint", place="镇调解室", present=both)
    step(township, "agree", form="written", confirmations=everyone("signed"), mediator_signed=True, sealed=True,
         terms=[{"obligor": 2, "promise": "装好檐沟", "due": day(15)},
                {"obligor": 2, "promise": "赔偿", "due": day(30), "amount": "1200.00"}])
    step(township, "perform", item=1, proof="photo")
    step(township, "perform", item=2, proof="receipt")
    step(township, "follow_up", way="phone", answers=[
        {"party": 1, "reached": True, "satisfaction": "satisfied", "performance": "full", "new_trouble": False},
        {"party": 2, "reached": True, "satisfaction": "basically_satisfied", "performance": "full",
         "new_trouble": False}])
    step(township, "close")

    assert told == CHAPTERS
    history = township.get(f"/cases/{case.json['id']}/events").json
    assert [event["command"] for event in history["items"]] == COMMANDS


def test_by_the_command_line_the_township_counts_exactly_this_case(desk):
    village, township = desk("village"), desk("township")
    before, after = around(
        lambda: township.succeed("stats", "--json").json, lambda: tell_by_command_line(village, township))
    assert after == with_settled_case(before, VILLAGE)


@pytest.mark.parametrize("reader, part", [("township", VILLAGE), ("county", TOWNSHIP), ("auditor", TOWNSHIP)])
def test_by_http_everybody_counts_exactly_this_case(county, reader, part):
    village, township, client = (county.client(name) for name in ("village", "township", reader))
    before, after = around(
        lambda: client.get("/statistics/local-resolution").json, lambda: tell_by_http(village, township))
    assert after == with_settled_case(before, part)


def test_what_is_settled_in_one_township_changes_no_other(county):
    village, township, client = (county.client(name) for name in ("village", "township", "county"))
    others = ("990101102000", "990101201000")
    before, after = around(
        lambda: {
            "as_of": client.get("/statistics/local-resolution").json["as_of"],
            "figures": [client.get("/statistics/local-resolution", region=region).json for region in others],
        },
        lambda: tell_by_http(village, township))
    assert after == before
