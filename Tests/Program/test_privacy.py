# SPDX-License-Identifier: Apache-2.0
"""What is told about people stays out of every log, however much is logged."""

import json
import re
import urllib.request
from urllib.parse import quote

from support.browser import Browser
from support.client import ACCEPT, PASSWORD, everyone, opening
from support.desk import Desk
from support.program import succeed
from support.server import Server

# Names, numbers and words that are nowhere else.
PLANTED = {
    "applicant": "欧阳麒麟", "respondent": "司徒鸳鸯", "phone": "13912345670", "summary": "鸳鸯偷砍麒麟家的樟树",
    "text": "麒麟巷三十七号",
}
TRACES = ["麒麟", "鸳鸯", "樟树", "13912345670", "鹦鹉"]


def test_no_word_about_people_reaches_a_log(small, folder):
    small.start()
    village = small.client("village")
    case = village.open(**PLANTED)
    known = f"/cases/{case.json['id']}"
    village.step(case, command="accept", consents=everyone("phone"), rights_told=True, recusal_clear=True)
    seen = village.get(known)
    seen = village.step(
        seen, command="hold_session", manner="home", place=PLANTED["text"], present=[1, 2], notes="鹦鹉作证")
    # What is searched for, what is misspelt, what comes too late, what is not allowed and what is not even JSON.
    assert village.get("/cases", q=PLANTED["applicant"]).json["items"] != []
    assert village.get("/cases", surname="鹦鹉").status == 400
    assert village.post("/cases", {"summary": PLANTED["summary"], "applicant": "鹦鹉"}).status == 422
    assert village.post("/cases", '{"summary": "鹦鹉').status == 400
    late = village.post(
        f"{known}/transitions", {"command": "hold_session", "manner": "home", "place": "鹦鹉", "present": [1, 2]},
        If_Match=case.tag)
    assert late.problem == "stale-version"
    assert village.post(f"{known}/transitions", {"command": "close", "waiver": "鹦鹉"}, If_Match=seen.tag).status == 409
    assert village.get(f"/{quote('鹦鹉')}").status == 404
    assert village.another().sign_in("鹦鹉", "鹦鹉鹦鹉").problem == "wrong-credentials"
    desk = Desk(folder / "village.json").sign_in("village", small.address)
    assert PLANTED["applicant"] in desk.succeed("case", "show", case.json["code"]).output
    # The database fails in the middle of it, and so does the program's work.
    small.cluster.stop()
    assert village.post("/cases", opening(**PLANTED)).status == 503
    small.cluster.start()
    assert small.stop() == 0

    program, database = small.log.read_text(), small.cluster.log
    assert "route=/api/v1/cases/{id}/transitions status=201" in program, "requests are logged"
    assert "database system is ready to accept connections" in database
    secrets = [PASSWORD, village.token, json.loads(desk.file.read_text())["token"], case.json["code"]]
    for trace in [*TRACES, *secrets]:
        assert trace not in program and trace not in database, f"{trace} was logged"


NAMES = ["端木凤凰", "慕容杜鹃"]
NUMBERS = ["13987654321", "110101198001010037"]
PLACES = ["凤凰巷八十八号", "杜鹃坡九号"]
WORDS = ["凤凰家的水牛", "杜鹃说不赔", "白鹭看见了"]


def test_nothing_planted_is_found_in_the_clear(data, folder):
    """One case by page, API and command line, with mistakes on the way; then everything is searched that leaves the house."""
    with Server(data, "--log-level", "debug") as server:
        server.start()
        told = [*work_on_a_case(server), *use_the_command_line(server, folder), *make_mistakes(server)]
        with urllib.request.urlopen(f"http://127.0.0.1:{server.metrics_port}/metrics", timeout=60) as response:
            metrics = response.read().decode()
        news = server.cluster.text("outbox", "notice")
        dump, cases = server.cluster.text(), server.cluster.text("mediation_case", "case_party")
        assert server.stop() == 0
        logs = server.log.read_text() + server.cluster.log
    backup = folder / "county.backup"
    made = succeed("backup", "--to", str(backup), "--data", str(data))
    history = succeed("proof", "export", "--data", str(data)).output
    everything = [*NAMES, *NUMBERS, *PLACES, *WORDS]
    searched = {
        "logs": logs, "metrics": metrics, "news": news, "what was told of mistakes": "\n".join(told),
        "the backup": backup.read_bytes().decode("utf-8", "replace"), "what the backup said": made.output + made.complaint,
        "the exported history": history,
    }
    found = {(place, trace) for place, text in searched.items() for trace in everything if trace in text}
    assert found == set()
    # Names and words stand in the database, for lists and searches; numbers are sealed wherever they stand, and so is the
    # place of a case. The answer to a request that may come twice has the place, for a day.
    assert NAMES[0] in dump and PASSWORD not in dump
    assert [number for number in NUMBERS if number in dump] == []
    assert PLACES[0] not in cases


def work_on_a_case(server) -> list[str]:
    """Opens a case by the page and works on it by the API; what addresses and headers said."""
    browser = Browser(server.port)
    browser.post("/sign-in", {"username": "village", "password": PASSWORD})
    form = browser.get("/cases/new").hidden("/cases")
    opened = browser.post("/cases", form | {
        "parties.0.name": NAMES[0], "parties.0.phone": NUMBERS[0], "parties.1.name": NAMES[1], "summary": WORDS[0],
        "place.text": PLACES[0], "urgency": "ordinary", "dispute_type": "neighbour"})
    assert opened.status == 303, opened
    code = opened.location.removeprefix("/cases/")
    client = server.client("village")
    case = next(item for item in client.pages("/cases", q=NAMES[0]) if item["code"] == code)
    seen = client.step(client.get(f"/cases/{case['id']}"), **ACCEPT)
    client.step(seen, command="hold_session", manner="home", place=PLACES[1], present=[1, 2], notes=WORDS[2])
    county = server.client("county")
    county.get("/cases", q=NUMBERS[0])
    page = browser.get(opened.location)
    assert NAMES[0] in page.text and NUMBERS[0] not in page.text, "the page names people and masks their numbers"
    links = re.findall(r'(?:href|action)="([^"]*)"', page.text)
    return [opened.location, *links, *(f"{name}: {value}" for name, value in page.headers.items())]


def use_the_command_line(server, folder) -> list[str]:
    """The same by the command line, with an identity number; what was complained about."""
    desk = Desk(folder / "village.json").sign_in("village", server.address)
    case = desk.succeed("case", "open", "--applicant", NAMES[0], "--respondent", NAMES[1], "--summary", WORDS[0],
                        "--place", PLACES[0], "--json").json
    late = desk.run("case", "do", case["code"], "close", f"waiver={WORDS[1]}")
    wrong = desk.run("case", "list", "--nobody", NAMES[0])
    client = server.client("village")
    numbered = opening(summary=WORDS[0], applicant=NAMES[0], respondent=NAMES[1], phone=NUMBERS[0], text=PLACES[0])
    numbered["parties"][0]["id_number"] = NUMBERS[1]
    assert client.post("/cases", numbered).status == 201
    return [late.complaint, wrong.complaint.replace(NAMES[0], "")]


def make_mistakes(server) -> list[str]:
    """Every kind of refusal, with people's words in what is refused; what the answers said."""
    client = server.client("village")
    answers = [
        client.post("/cases", {"summary": WORDS[0], "nobody": NUMBERS[0]}),
        client.post("/cases", '{"summary": "' + WORDS[0]),
        client.post("/cases", opening(summary=WORDS[0], applicant=NAMES[0] * 40, phone=NUMBERS[0], text=PLACES[0])),
        client.get("/cases", cursor=NAMES[0]), client.get(f"/cases/{quote(NAMES[0])}"), client.get("/cases", surname=NAMES[0]),
        server.client().sign_in(NUMBERS[0], WORDS[1]),
    ]
    assert [answer.status for answer in answers if answer.status < 400] == []
    return [answer.text + str(answer.headers) for answer in answers]
