# SPDX-License-Identifier: Apache-2.0
"""What strangers try at a server from outside: each gets an answer that tells nothing, and nothing else happens."""

import csv
import http.client
import io
import json
import re
import urllib.request
from urllib.parse import quote, urlencode

import pytest

from support import wire
from support.browser import Browser
from support.client import PASSWORD
from support.desk import Desk
from support.program import succeed
from support.server import Server
from support.wire import Reply

TOKEN = "a" * 43


def is_plain(reply: Reply) -> bool:
    """The answer tells nothing of the inside: no path of a file, no name of a type, no text of the database."""
    text = reply.body.decode(errors="replace")
    return not re.search(r"Sources/|\.swift|Fatal|Swift\.|Hummingbird|NIO|postgres|select |/home/|/root/", text)


@pytest.mark.parametrize("target", [
    "//", "//evil.example", "/./", "/../", "/../../etc/passwd", "/cases/..", "/cases/../people", "/cases//new", "/cases/",
    "/%2e%2e/%2e%2e/etc/passwd", "/..%2fetc/passwd", "/%2e", "/cases%2fnew", "/app.css/..%2f..%2fPackage.swift", "/app.css%00",
    "/%00", "/cases/%00", "/cases/new.", "/cases/new%20", "/CASES/NEW", "/cases/new;x=1", "/\\..\\..", "/%5c..%5c", "/.git/config",
    "/.env", "/docs/openapi.yaml", "/migrations/0001_organisation.sql", "/p/%2e%2e", "/p/../sign-in", "/api/v1/../../sign-in",
    "/api//v1/me", "/api/v1/cases/..%2f..%2fme", "/%ff%fe", "/%c0%ae%c0%ae/", "/%", "/%4", "/%zz", "/" + "a" * 6_000,
    "/" + "a/" * 2_000, "/cases?" + "x=1&" * 1_000, "/sign-in?return=%0d%0aset-cookie:%20a=b",
], ids=lambda target: target[:40])
def test_a_path_with_tricks_is_a_page_of_ours_or_nothing(county, target):
    reply = wire.get(county.port, target, "Accept: text/html")
    assert reply.status in (303, 400, 401, 404, 414, 431) or (reply.status == 200 and target.startswith("/sign-in?"))
    assert is_plain(reply) and b"root:" not in reply.body and b"swift-tools-version" not in reply.body
    for location in reply.values("location"):
        assert re.fullmatch(r"/[a-z/0-9?=-]*", location) and not location.startswith("//"), location


@pytest.mark.parametrize("line", [
    "GET http://evil.example/sign-in HTTP/1.1", "GET evil.example HTTP/1.1", "CONNECT evil.example:443 HTTP/1.1",
    "TRACE / HTTP/1.1", "OPTIONS * HTTP/1.1", "GET  HTTP/1.1", "GET / HTTP/9.9", "get / HTTP/1.1", "G\x00T / HTTP/1.1", "nonsense",
], ids=repr)
def test_a_request_line_that_is_none_is_refused(county, line):
    replies = wire.send(county.port, f"{line}\r\nHost: 127.0.0.1\r\nX-Secret: planted\r\nConnection: close\r\n\r\n".encode())
    for reply in replies:
        assert reply.status in (303, 400, 404, 405, 501, 505) or reply.status == 200 and "sign-in" in line, reply
        assert is_plain(reply) and b"planted" not in reply.body and b"evil" not in reply.body
        assert not any("evil" in location for location in reply.values("location"))
    assert wire.get(county.port, "/health/live").status == 200


@pytest.mark.parametrize("field", [
    "Content-Length: 5\r\nContent-Length: 6", "Content-Length: -1", "Content-Length: 1e3", "Content-Length: 99999999999999999999",
    "Content-Length: 4\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
    "Transfer-Encoding : chunked", "X: a\r\n folded", "X\x00: a", "X: a\x00b", "No colon", ": no name", "X: " + "a" * 100_000,
], ids=lambda field: repr(field)[:50])
def test_a_request_is_never_taken_for_two(county, field):
    smuggled = "GET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n"
    request = f"POST /api/v1/sessions HTTP/1.1\r\nHost: 127.0.0.1\r\n{field}\r\n\r\n0\r\n\r\n{smuggled}"
    replies = wire.send(county.port, request.encode())
    # The second is answered only where the first one ended beyond doubt.
    assert [reply.status for reply in replies if reply.status == 200 and not reply.body] == [] or (
        "chunked" in field and replies[0].status in (400, 415, 422))
    assert all(is_plain(reply) for reply in replies)
    assert wire.get(county.port, "/health/live").status == 200


@pytest.mark.parametrize("cookie", [
    "", "dev-session=", f"dev-session={TOKEN}", f"dev-session={TOKEN}=", "dev-session=" + "a" * 42, "dev-session=" + "a" * 44,
    "dev-session=" + "%00" * 14 + "a", "dev-session=" + "é" * 43, "dev-session=" + "a" * 6_000, "dev-session", "=;=;=", ";" * 500,
    f"dev-session={TOKEN}; dev-session={TOKEN}", f'dev-session="{TOKEN}"', f"DEV-SESSION={TOKEN}", f"__Host-session={TOKEN}",
    "dev-language=../../etc/passwd", "dev-language=zh%0d%0aX: y", "dev-notice=<script>", "dev-step=" + TOKEN,
], ids=lambda cookie: cookie[:40])
def test_a_cookie_that_is_not_ours_is_nobody(county, cookie):
    reply = wire.get(county.port, "/cases", f"Cookie: {cookie}", "Accept: text/html")
    assert reply.status in (303, 400, 431), reply
    assert reply.status != 303 or reply.values("location") == ["/sign-in?return=/cases"]
    assert b"<script>" not in reply.body and is_plain(reply)


def test_of_two_cookies_of_one_name_none_is_taken(county):
    browser = Browser(county.port)
    assert browser.post("/sign-in", {"username": "village", "password": PASSWORD}).status == 303
    good = browser.cookies["dev-session"]
    assert wire.get(county.port, "/cases", f"Cookie: dev-session={good}").status == 200
    for planted in (f"dev-session={TOKEN}; dev-session={good}", f"dev-session={good}; dev-session={TOKEN}",
                    f"dev-session={good}; dev-session={good}", f"dev-session={good}\r\nCookie: dev-session={good}"):
        assert wire.get(county.port, "/cases", f"Cookie: {planted}").status == 303, planted


@pytest.mark.parametrize("authorization", [
    "Bearer", "Bearer ", "Bearer " + TOKEN, "Bearer " + "a" * 6_000, "Bearer " + TOKEN + " " + TOKEN, "Basic dmlsbGFnZTp4",
    "Bearer fq_", "Bearer fq_" + TOKEN, "Bearer fq_" + "a" * 5_000, "Bearer é", "Bearer \t", "Bearer null", "Negotiate x",
    "Bearer a\r\nAuthorization: Bearer b", "Bearer eyJhbGciOiJub25lIn0.e30.",
], ids=lambda value: repr(value)[:40])
def test_a_token_that_is_not_ours_is_nobody(county, authorization):
    reply = wire.get(county.port, "/api/v1/me", f"Authorization: {authorization}")
    assert reply.status in (400, 401, 431), reply
    assert is_plain(reply)
    if reply.status == 401:
        assert json.loads(reply.body)["status"] == 401
        assert all(value.startswith("Bearer") for value in reply.values("www-authenticate"))


INJECTED = "x\r\nSet-Cookie: planted=1\r\n\r\n<script>"


@pytest.mark.parametrize("where", ["return", "language", "username", "path", "query", "if-match", "accept-language"])
def test_nothing_that_is_sent_becomes_a_line_of_a_header(county, where):
    browser = Browser(county.port)
    client = county.client("village")
    if where == "return":
        replies = [wire.get(county.port, f"/sign-in?return={quote(INJECTED)}")]
        browser.post("/sign-in", {"username": "village", "password": PASSWORD, "return": "/cases" + INJECTED})
    elif where == "language":
        replies = [posted(county.port, "/language", {"language": INJECTED, "return": INJECTED})]
    elif where == "username":
        replies = [posted(county.port, "/sign-in", {"username": INJECTED, "password": INJECTED})]
    elif where == "path":
        replies = [wire.get(county.port, "/" + quote(INJECTED)), wire.get(county.port, "/cases/" + quote(INJECTED))]
    elif where == "query":
        replies = [wire.get(county.port, f"/api/v1/cases?cursor={quote(INJECTED)}", f"Authorization: Bearer {client.token}")]
    elif where == "if-match":
        replies = [wire.get(county.port, "/api/v1/me", "If-None-Match: \"x\"", f"Authorization: Bearer {client.token}")]
    else:
        replies = [wire.get(county.port, "/sign-in", "Accept-Language: " + "zh\t\x0b," * 50)]
    assert "planted" not in browser.cookies
    for reply in replies:
        assert not any("planted" in value for value in reply.values("set-cookie"))
        assert "<script>" not in reply.body.decode(errors="replace").replace("&lt;script&gt;", "")
        assert not any(name in ("planted", "x") for name, _ in reply.fields)


def posted(port: int, path: str, fields: dict[str, str]) -> Reply:
    body = urlencode(fields)
    replies = wire.send(port, (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n{body}").encode())
    assert len(replies) == 1
    return replies[0]


def test_ten_thousand_wrong_passwords_hinder_nobody_else(small):
    """Counted, not timed: how many were looked at, how many refused unseen, and who came in meanwhile."""
    small.start()
    assert small.client().sign_in("village").status == 201
    guesses = 10_000
    statuses: dict[int, int] = {}
    attacker = http.client.HTTPConnection("127.0.0.1", small.port, timeout=60, source_address=("127.0.0.66", 0))
    for number in range(guesses):
        name = "village" if number % 2 else f"somebody-{number}"
        body = json.dumps({"username": name, "password": f"guess-{number}"})
        attacker.request("POST", "/api/v1/sessions", body, {"Content-Type": "application/json"})
        with attacker.getresponse() as answer:
            answer.read()
            statuses[answer.status] = statuses.get(answer.status, 0) + 1
            assert answer.status == 401 or int(answer.headers["Retry-After"]) > 0
        if number % 2_500 == 0:
            # From where they are known, and others from anywhere, people come in as ever.
            assert small.client().sign_in("village").status == 201
            assert small.client().sign_in("township").status == 201
    attacker.close()
    assert set(statuses) == {401, 429} and statuses[401] < 200, statuses
    counted = {result: failures(small.metrics_port, result) for result in ("wrong", "refused")}
    assert counted == {"wrong": statuses[401], "refused": statuses[429]}
    log = small.log.read_text()
    assert log.count("sign-ins fail") == 4, "a line for ten, a hundred, a thousand and ten thousand"
    assert "somebody-" not in log and "guess-" not in log


def failures(port: int, result: str) -> int:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=60) as response:
        text = response.read().decode()
    found = re.search(rf'^sign_in_failures_total{{result="{result}"}} (\d+)', text, re.MULTILINE)
    return int(found[1]) if found else 0


def test_rare_characters_are_stored_shown_and_found_again(county):
    """Characters beyond the first plane and of no old table stand in names of people and places."""
    name, place = "欧阳𠅤", "䶮山㛃井边"
    client = county.client("village")
    case = client.open(applicant=name, text=place, summary="𠅤家和䶮家争水㛃")
    known = client.get(f"/cases/{case.json['id']}").json
    assert known["parties"][0]["name"] == name and known["place"] == place
    for asked in (name, "𠅤", "䶮家", "争水㛃"):
        assert case.json["id"] in [item["id"] for item in client.pages("/cases", q=asked)], asked
    browser = Browser(county.port)
    browser.post("/sign-in", {"username": "village", "password": PASSWORD})
    page = browser.get(f"/cases/{case.json['code']}")
    assert page.status == 200 and name in page.text and place in page.text
    assert case.json["code"] in browser.get(f"/cases?q={quote(name)}").text


def test_a_name_like_a_formula_stays_a_text(data, folder):
    """A table as an old spreadsheet writes it, with names that a spreadsheet would run, comes in and goes out as it was."""
    names = ["=HYPERLINK(1)镇", "+1镇", "-1镇", "@SUM(1)镇"]
    table = "code,name,kind,parent\r\n" + "".join(
        f'99010110{number}000,"{name}",township,990101000000\r\n' for number, name in enumerate(names, 4))
    file = folder / "regions.csv"
    file.write_bytes(table.encode("gb18030"))
    with Server(data) as server:
        server.start()
        assert "4 new regions" in succeed("import", "regions", str(file), "--data", str(data)).output
        leader = Desk(folder / "leader.json").sign_in("leader", server.address)
        sheet = leader.succeed("stats", "closing_rate", "--by", "region", "--csv").output
    assert sheet.startswith("\ufeff")
    cells = [row[1] for row in csv.reader(io.StringIO(sheet.removeprefix("\ufeff"), newline=""))]
    assert [cell for cell in cells if cell.endswith("镇") and cell[0] in "'=+-@"] == ["'" + name for name in names]
