# SPDX-License-Identifier: Apache-2.0
"""What is told about people stays out of every log, however much is logged."""

import json
from urllib.parse import quote

from support.client import PASSWORD, everyone, opening
from support.desk import Desk

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
