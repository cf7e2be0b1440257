# SPDX-License-Identifier: Apache-2.0
"""Bytes to and from a server, whatever HTTP says about them."""

import socket
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Reply:
    status: int
    head: str
    body: bytes = field(repr=False)

    @property
    def fields(self) -> list[tuple[str, str]]:
        lines = self.head.split("\r\n")[1:]
        return [(name.strip().lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]

    def values(self, name: str) -> list[str]:
        return [value for known, value in self.fields if known == name]


def send(port: int, request: bytes, source: str = "127.0.0.1") -> list[Reply]:
    """Sends bytes, says that there are no more, and reads every answer until the server hangs up."""
    with socket.create_connection(("127.0.0.1", port), timeout=60, source_address=(source, 0)) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        try:
            while chunk := connection.recv(65_536):
                received += chunk
        except ConnectionResetError:
            pass
    return _replies(received)


def get(port: int, target: str, *fields: str) -> Reply:
    """One request whose target and header fields are sent as they stand."""
    lines = [f"GET {target} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", *fields]
    replies = send(port, "\r\n".join(lines).encode("utf-8", "surrogateescape") + b"\r\n\r\n")
    assert len(replies) == 1, replies
    return replies[0]


def _replies(received: bytes) -> list[Reply]:
    replies = []
    while received:
        head, mark, rest = received.partition(b"\r\n\r\n")
        assert mark, received
        text = head.decode("latin-1")
        status = int(text.split(" ", 2)[1])
        lengths = [line.split(":")[1] for line in text.lower().split("\r\n") if line.startswith("content-length:")]
        length = int(lengths[0]) if lengths else len(rest)
        replies.append(Reply(status, text, rest[:length]))
        received = rest[length:]
    return replies
