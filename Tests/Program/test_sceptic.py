# SPDX-License-Identifier: Apache-2.0
"""A sceptic takes every number of one place and month, looks at the cases behind it, and counts them by hand."""

import html
import http.client
import re
from datetime import date, timedelta
from urllib.parse import urlencode

from support.client import PASSWORD
from support.days import day
from support.program import succeed
from test_recount import recount, while_nothing_happens

VILLAGE = "990101101201"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class Reader:
    """Somebody who reads pages as they come, without JavaScript."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}

    def send(self, method: str, path: str, form: dict | None = None) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
                   "Origin": f"http://127.0.0.1:{self.port}", "Accept-Language": "zh-CN"}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, urlencode(form) if form is not None else None, headers)
        with connection.getresponse() as answer:
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    key, _, rest = value.partition("=")
                    self.cookies[key] = rest.partition(";")[0]
            text = answer.read().decode()
        connection.close()
        return answer.status, text

    def sign_in(self, username: str) -> None:
        status, door = self.send("GET", "/sign-in")
        assert status == 200
        hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', door))
        status, _ = self.send("POST", "/sign-in", hidden | {"username": username, "password": PASSWORD})
        assert status == 303

    def page(self, path: str) -> str:
        status, text = self.send("GET", path)
        assert status == 200, path
        return text


def month_before() -> str:
    """The last month that is over: its figures are there, and some still wait for their quiet period."""
    return (date.fromisoformat(day()).replace(day=1) - timedelta(days=1)).strftime("%Y-%m")


def code_of(case: str) -> str:
    """What people call a case: the last fifty bits of its id, five a letter."""
    bits = int(case.replace("-", ""), 16)
    letters = [ALPHABET[bits >> place * 5 & 31] for place in reversed(range(10))]
    return "".join(letters[:5]) + "-" + "".join(letters[5:])


def numbers(page: str) -> dict[str, tuple[int, str]]:
    """The sums of the whole, each with the address of the cases behind it."""
    found = re.findall(r'<a href="(/statistics/cases/(\w+)\?[^"]*)">(\d+)</a>', page)
    return {measure: (int(number), html.unescape(address)) for address, measure, number in found}


def rows(reader: Reader, address: str) -> list[str]:
    """The codes of the cases that a person finds behind a number, page after page."""
    codes = []
    while True:
        page = reader.page(address)
        codes += re.findall(r'<li><a href="/cases/([0-9A-Z-]{11})">', page)
        more = re.search(r'href="(/statistics/cases/\w+\?[^"]*after=[^"]*)"', page)
        if more is None:
            return codes
        address = html.unescape(more[1])


def test_every_number_of_a_place_and_month_is_the_cases_behind_it_and_what_their_events_say(county):
    reader = Reader(county.port)
    reader.sign_in("village")
    month = month_before()
    figures = recount.definitions(recount.DEFINITIONS.read_text(encoding="utf-8"))

    def walk() -> dict:
        seen = {}
        for figure in figures:
            page = reader.page(f"/statistics/indicators/{figure.id}?region={VILLAGE}&from={month}&to={month}")
            seen[figure.id] = {
                measure: (number, rows(reader, address)) for measure, (number, address) in numbers(page).items()}
        return seen

    history, seen = while_nothing_happens(county, walk)
    question = recount.Question(VILLAGE, month, month, date.fromisoformat(day()), "region")
    sums = recount.Sums()
    for case in recount.cases(history.splitlines()):
        sums.add(case, question)
    assert sum(map(len, seen.values())) > 30, "too little happened in that month to prove anything"
    for figure in figures:
        counts = sums.value(figure, "")["counts"]
        # What is nought leads nowhere; all else leads to its cases.
        assert {measure: number for measure, (number, _) in seen[figure.id].items()} == {
            measure: number for measure, number in counts.items() if number != 0}, figure.id
        for measure, (number, codes) in seen[figure.id].items():
            behind = {case: amount for case, amount in sums.behind[measure].items() if amount}
            assert sorted(codes) == sorted(map(code_of, behind)), (figure.id, measure)
            assert number == sum(behind.values()), (figure.id, measure)
