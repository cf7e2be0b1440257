# SPDX-License-Identifier: Apache-2.0
"""Somebody who speaks JSON to the server over one connection of their own."""

import http.client
import json
from dataclasses import dataclass, field
from urllib.parse import quote, urlencode

PASSWORD = "fengqiao-demo"
API = "/api/v1"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str] = field(repr=False)
    text: str

    @property
    def json(self):
        return json.loads(self.text)

    @property
    def tag(self) -> str:
        return self.headers["etag"]

    @property
    def problem(self) -> str:
        """The name of the problem that the server answered with."""
        assert self.headers["content-type"] == "application/problem+json", self
        return self.json["type"].removeprefix("/problems/")


class Client:
    def __init__(self, port: int, token: str | None = None) -> None:
        self.port = port
        self.token = token
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def another(self) -> "Client":
        """The same person on a connection of its own."""
        return Client(self.port, self.token)

    def connect(self) -> None:
        """Makes the connection before the first request."""
        self._connection.connect()

    def close(self) -> None:
        self._connection.close()

    def send(self, method: str, path: str, body: object = None, **headers: str) -> Answer:
        """Sends one request; underscores in the names of headers become hyphens."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.token is not None:
            sent["Authorization"] = f"Bearer {self.token}"
        if body is not None:
            sent["Content-Type"] = "application/json"
        text = body if isinstance(body, (str, type(None))) else json.dumps(body, ensure_ascii=False)
        try:
            self._connection.request(method, path, text.encode() if text is not None else None, sent)
            with self._connection.getresponse() as response:
                names = {name.lower(): value for name, value in response.getheaders()}
                return Answer(response.status, names, response.read().decode())
        except Exception:
            self._connection.close()  # The next request begins on a fresh one.
            raise

    def get(self, path: str, **query: str) -> Answer:
        return self.send("GET", API + path + (f"?{urlencode(query, quote_via=quote)}" if query else ""))

    def post(self, path: str, body: object, **headers: str) -> Answer:
        return self.send("POST", API + path, body, **headers)

    def sign_in(self, username: str, password: str = PASSWORD) -> Answer:
        answer = self.post("/sessions", {"username": username, "password": password})
        if answer.status == 201:
            self.token = answer.json["token"]
        return answer

    def open(self, **changes: object) -> Answer:
        """Opens a case that must be accepted."""
        answer = self.post("/cases", opening(**changes))
        assert answer.status == 201, answer
        return answer

    def step(self, case: Answer, **command: object) -> Answer:
        """Takes a step with the version of an answer; the answer is the case as it is afterwards."""
        known = case.json
        path = f"/cases/{known['id']}"
        taken = self.post(f"{path}/transitions", command, If_Match=case.tag)
        assert taken.status == 201, f"{command}: {taken}"
        after = self.get(path)
        assert after.status == 200 and after.json["version"] == known["version"] + 1, after
        return after

    def pages(self, path: str, **query: str) -> list[dict]:
        """All items of a list, page by page."""
        items: list[dict] = []
        page = self.get(path, limit="100", **query).json
        items += page["items"]
        while page["next_cursor"] is not None:
            page = self.get(path, limit="100", cursor=page["next_cursor"], **query).json
            items += page["items"]
        return items


def opening(
    summary: str = "隔壁屋檐水滴到我家墙", applicant: str = "张三", respondent: str = "李四", phone: str = "13800001234",
    text: str = "三组老井边",
) -> dict:
    """What is told at the door."""
    return {
        "source": "qr",
        "dispute_type": "neighbour",
        "summary": summary,
        "urgency": "ordinary",
        "place": {"region": "990101101201", "text": text},
        "parties": [
            {"side": "applicant", "name": applicant, "phone": phone},
            {"side": "respondent", "name": respondent},
        ],
    }


def everyone(way: str) -> list[dict]:
    """The consent, or the word, of both parties."""
    return [{"party": number, "way": way} for number in (1, 2)]


ACCEPT = {"command": "accept", "consents": everyone("phone"), "rights_told": True, "recusal_clear": True}
