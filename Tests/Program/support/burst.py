# SPDX-License-Identifier: Apache-2.0
"""Many clients that write until something breaks, and remember what they were promised."""

import http.client
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from support.client import ACCEPT, Answer, Client, opening

WRITERS = 16

SESSION = {"command": "hold_session", "manner": "phone", "place": "村部", "present": [1, 2]}


@dataclass(frozen=True)
class Request:
    """A request that may be sent again as it was."""

    path: str
    body: dict
    headers: dict[str, str]

    @staticmethod
    def of(path: str, body: dict, **headers: str) -> "Request":
        return Request(path, body, headers | {"Idempotency_Key": str(uuid.uuid4())})

    def send(self, client: Client) -> Answer:
        return client.post(self.path, self.body, **self.headers)


@dataclass
class Promises:
    """What one writer was told."""

    # The version of each case that was acknowledged.
    versions: dict[str, int] = field(default_factory=dict)
    # The summaries of all cases that were asked for, acknowledged or not.
    summaries: list[str] = field(default_factory=list)
    # The request that got no answer, or was told to come back later.
    open_request: Request | None = None
    # The status of that answer; nothing when the connection broke.
    refusal: int | None = None

    def keep(self, answer: Answer) -> None:
        told = answer.json
        self.versions[told.get("case_id", told["id"])] = told["version"]


class Burst:
    """Opens cases and takes steps until nothing is acknowledged any more."""

    def __init__(self, client: Client) -> None:
        self.promises = [Promises() for _ in range(WRITERS)]
        self.client = client
        self._acknowledged = threading.Semaphore(0)

    def until(self, acknowledged: int, break_it) -> None:
        """Lets everybody write, breaks something after so many acknowledged requests, waits until all have stopped."""
        with ThreadPoolExecutor(WRITERS) as pool:
            writers = [pool.submit(self._write, promises) for promises in self.promises]
            for _ in range(acknowledged):
                assert self._acknowledged.acquire(timeout=120), "the burst has come to rest"
            break_it()
            for writer in writers:
                writer.result(timeout=120)

    def _write(self, promises: Promises) -> None:
        client = self.client.another()
        while True:
            summary = f"急件 {uuid.uuid4()}"
            promises.summaries.append(summary)
            case = self._send(client, promises, Request.of("/cases", opening(summary=summary)))
            if case is None:
                return
            path = f"/cases/{case.json['id']}/transitions"
            seen = case
            for command in (ACCEPT, SESSION, SESSION):
                seen = self._send(client, promises, Request.of(path, command, If_Match=seen.tag))
                if seen is None:
                    return

    def _send(self, client: Client, promises: Promises, request: Request) -> Answer | None:
        try:
            answer = request.send(client)
        except (OSError, http.client.HTTPException):
            promises.open_request = request
            return None
        if answer.status != 201:
            promises.open_request, promises.refusal = request, answer.status
            return None
        promises.keep(answer)
        self._acknowledged.release()
        return answer
