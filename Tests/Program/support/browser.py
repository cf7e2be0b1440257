# SPDX-License-Identifier: Apache-2.0
"""A browser without pictures: it keeps cookies and follows nothing by itself."""

import http.client
import re
from dataclasses import dataclass, field
from urllib.parse import urlencode


@dataclass(frozen=True)
class Page:
    status: int
    location: str | None
    text: str = field(repr=False)
    headers: dict[str, str] = field(repr=False)

    def hidden(self, action: str) -> dict[str, str]:
        """The hidden fields of the form that is posted to an address."""
        form = self.text.split(f'method="post" action="{action}"', 1)[1].split("</form>", 1)[0]
        return dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', form))


class Browser:
    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}

    def get(self, path: str) -> Page:
        return self._send("GET", path, None)

    def post(self, path: str, fields: dict[str, str]) -> Page:
        return self._send("POST", path, urlencode(fields))

    def _send(self, method: str, path: str, body: str | None) -> Page:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Accept": "text/html", "Sec-Fetch-Site": "same-origin", "Accept-Language": "zh"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, path, body, headers)
            with connection.getresponse() as response:
                for cookie in response.headers.get_all("Set-Cookie") or []:
                    name, value = cookie.split(";", 1)[0].split("=", 1)
                    self.cookies[name] = value
                    if "Max-Age=0" in cookie:
                        del self.cookies[name]
                known = {name.lower(): value for name, value in response.getheaders()}
                return Page(response.status, known.get("location"), response.read().decode(), known)
        finally:
            connection.close()
