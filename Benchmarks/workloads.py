# SPDX-License-Identifier: Apache-2.0
"""What is measured: the same four things once as HTTP requests and once as the statements behind them."""

import datetime
import json
import time

CONNECTIONS = 8
"""As many connections for either side."""

PARTIES = [
    {"side": "applicant", "name": "张建平", "phone": "13800001234"},
    {"side": "respondent", "name": "李国良", "phone": "13900004321"},
]
SUMMARY = "两家为院墙滴水和共用巷道的宽窄争执多年，上月下雨后墙根塌了一块，双方各执一词，请求调解。"
PLACE = "村东头老槐树下"
CONSENTS = [{"party": 1, "way": "signed"}, {"party": 2, "way": "signed"}]
ACCEPTANCE = {"command": "accept", "consents": CONSENTS, "rights_told": True, "recusal_clear": True}
ESCALATION = {
    "command": "escalate", "reason": "need_expert", "consents": CONSENTS,
    "tried": "已上门三次，双方对界址各有说法，需要镇里请国土所的人来量。",
}
WITHDRAWAL = {"command": "withdraw", "party": 1, "way": "signed"}
CLOSING = {"command": "close", "waiver": "双方都已搬离，不再需要回访。"}


class Numbers:
    """The ids of the cases of one run: UUIDv7 of this moment that end in a series, a client and a number.

    The end is written in decimal digits, which are hexadecimal ones too, so that pgbench can count them up.
    """

    def __init__(self):
        moment = f"{time.time_ns() // 1_000_000:012x}"
        self.prefix = f"{moment[:8]}-{moment[8:]}-7000-8000-"
        self.last_series = 1000

    def series(self):
        """A series that was not used before."""
        self.last_series += 1
        return self.last_series

    def ids(self, series, count):
        """As many ids, the same number for each client."""
        return [
            f"{self.prefix}{series * 100_000_000 + client * 1_000_000 + number}"
            for number in range(1, count // CONNECTIONS + 1) for client in range(CONNECTIONS)]


class Requests:
    """Writes HTTP requests as the load generator takes them."""

    def __init__(self, program, region):
        self.port = program.port
        self.token = program.token
        self.region = region

    def opening(self, case, key):
        """Opens a case."""
        body = {
            "id": case, "source": "apply", "dispute_type": "neighbour", "summary": SUMMARY, "urgency": "ordinary",
            "place": {"region": self.region, "text": PLACE}, "parties": PARTIES,
        }
        return self._request("POST", "/cases", body, key)

    def step(self, case, version, command, key):
        """Carries out a command on a case that was last seen at a version."""
        return self._request("POST", f"/cases/{case}/transitions", command, key, f'If-Match: "{version}.0"\r\n')

    def reading(self, path):
        """Reads something."""
        return self._request("GET", path)

    def guess(self, number):
        """Tries a wrong password."""
        return self._request("POST", "/sessions", {"username": f"guess{number}", "password": "wrong-password"})

    def _request(self, method, path, body=None, key=None, fields=""):
        content = json.dumps(body, ensure_ascii=False).encode() if body else b""
        if body:
            fields += f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n"
        if key:
            fields += f"Idempotency-Key: {key}\r\n"
        head = (
            f"{method} /api/v1{path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nAccept: application/json\r\n"
            f"Authorization: Bearer {self.token}\r\n{fields}\r\n").encode()
        return f"{len(head) + len(content)}\n".encode() + head + content


def variables(program):
    """What pgbench's scripts need to know of the mediator."""
    me = program.rows(
        "select person.id, unit.id, region.code, region.lft, region.rgt, above.id "
        "from person join unit on unit.id = person.unit_id join region on region.code = unit.region_code "
        "join unit above on above.region_code = region.parent where person.username = 'village'")[0]
    person, unit, region, lower, upper, above = map(int, me)
    today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
    return {
        "person": person, "unit": unit, "region": region, "lft": lower, "rgt": upper, "above": above,
        "county": region // 1_000_000, "today": today, "due": today + datetime.timedelta(days=30), "n": 0,
        "title": "张建平 与 李国良", "summary": SUMMARY, "sides": "{applicant,respondent}",
        "names": "{张建平,李国良}", "answers": "false",
        "rules": "cn-2026.1+990101-2026.1", "steps_alert": "{warning,due,overdue,overdue,overdue}",
        "steps_climb": "{0,0,1,2,3}",
        "steps_at": "{" + ",".join(f"{today + datetime.timedelta(days=day)} 00:00+08" for day in range(1, 6)) + "}",
        "after_day": "1970-01-01", "after_id": "00000000-0000-0000-0000-000000000000",
    }


def written(program, key, case, version, person):
    """What the server wrote for a request, so that pgbench writes the same bytes."""
    found = program.row(
        f"select request_hash as hash, location, etag, body from idempotency_key where key = '{key}'", person)
    # The canonical form of an event is hashed and not kept; this is as long.
    found |= program.row(
        "select fact, words, commitment, salt, decode(repeat('5a', 640), 'hex') as form from case_event "
        f"where case_id = '{case}' and version = {version}")
    found |= program.row(
        "select measures, months, begins_on, types, sources, day_values, amounts from figure_delta "
        f"where case_id = '{case}' and version = {version}")
    if version == 1:
        found |= program.row(f"select place_sealed from mediation_case where id = '{case}'")
        # The terms of a case stand in the index with its month.
        found |= program.row(
            "select array(select key # (search_month(case_id) << 40) from unnest(keys) as key) as terms, "
            f"search_month(case_id) << 40 as mask from case_search where case_id = '{case}'")
        found |= program.row(
            "select array_agg(phone_sealed order by party) as phones_sealed, "
            f"array_agg(phone_index order by party) as phones_index from case_party where case_id = '{case}'")
    return {name: value for name, value in found.items() if value}
