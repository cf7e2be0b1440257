# SPDX-License-Identifier: Apache-2.0
"""An identity provider of our own on loopback, which says what it is told, true or not."""

import hashlib
import hmac
import json
import threading
import time
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

CLIENT = "fengqiao"
SECRET = "planted:secret"


def encoded(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


@dataclass
class Attempt:
    """What a browser was sent to the provider with."""

    state: str
    nonce: str
    challenge: str
    redirect: str

    @staticmethod
    def of(address: str) -> "Attempt":
        fields = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        assert fields["response_type"] == "code" and fields["code_challenge_method"] == "S256", fields
        assert "openid" in fields["scope"].split() and fields["client_id"] == CLIENT, fields
        return Attempt(fields["state"], fields["nonce"], fields["code_challenge"], fields["redirect_uri"])


Answer = tuple[int, bytes]


@dataclass
class Provider:
    """Answers as an honest one does, unless a test says otherwise."""

    key: object = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "first", "use": "sig"}))
    attempt: Attempt | None = None
    subject: str = "subject-17"
    # Changes what a token says, how it is signed, or what is answered at all.
    claims: dict = field(default_factory=dict)
    sign: Callable[["Provider", dict], str] = lambda provider, claims: provider.signed(claims)
    token_answer: Callable[["Provider"], Answer] | None = None
    published: list | None = None
    asked_for_keys: int = 0

    def __enter__(self) -> "Provider":
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                provider.answer(self, None)

            def do_POST(self) -> None:
                provider.answer(self, self.rfile.read(int(self.headers["Content-Length"])).decode())

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.closing = threading.Event()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def answer(self, request: BaseHTTPRequestHandler, form: str | None) -> None:
        match request.path:
            case "/.well-known/openid-configuration":
                status, body = 200, json.dumps({
                    "issuer": self.issuer, "authorization_endpoint": self.issuer + "/authorize",
                    "token_endpoint": self.issuer + "/token", "jwks_uri": self.issuer + "/keys"}).encode()
            case "/keys":
                self.asked_for_keys += 1
                keys = self.published if self.published is not None else [self.key.as_dict(private=False)]
                status, body = 200, json.dumps({"keys": keys}).encode()
            case "/token":
                status, body = self.exchange(request.headers, parse_qs(form or ""))
            case _:
                status, body = 404, b""
        request.send_response(status)
        request.send_header("Content-Type", "application/json")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        try:
            request.wfile.write(body)
        except OSError:
            pass  # Whoever asked has had enough.

    def exchange(self, headers, form: dict[str, list[str]]) -> Answer:
        """Gives a token to our client alone, and only for the verifier of the challenge."""
        who = b64decode(headers["Authorization"].removeprefix("Basic ")).decode()
        assert who == f"{CLIENT}:planted%3Asecret", "the client is another one"
        assert self.attempt is not None and form["redirect_uri"] == [self.attempt.redirect]
        verifier = form["code_verifier"][0].encode()
        if encoded(hashlib.sha256(verifier).digest()) != self.attempt.challenge or form["code"] != ["code-1"]:
            return 400, b'{"error": "invalid_grant"}'
        if self.token_answer is not None:
            return self.token_answer(self)
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": CLIENT, "sub": self.subject, "iat": now, "exp": now + 300,
                  "nonce": self.attempt.nonce} | self.claims
        token = self.sign(self, {name: value for name, value in claims.items() if value is not None})
        return 200, json.dumps({"access_token": "x", "token_type": "Bearer", "id_token": token}).encode()

    def signed(self, claims: dict, key: object = None, **header: str) -> str:
        key = key or self.key
        algorithm = "ES256" if isinstance(key, ECKey) else "RS256"
        return jwt.encode({"alg": algorithm, "kid": key.kid} | header, claims, key, algorithms=[algorithm])


def unsigned(provider: Provider, claims: dict) -> str:
    """The token of somebody who says that it needs no signature."""
    header = encoded(b'{"alg": "none", "kid": "first"}')
    return f"{header}.{encoded(json.dumps(claims).encode())}."


def signed_with_the_public_key(provider: Provider, claims: dict) -> str:
    """The token of somebody who takes what is published for a shared secret."""
    signed = f"{encoded(json.dumps({'alg': 'HS256', 'kid': 'first'}).encode())}.{encoded(json.dumps(claims).encode())}"
    code = hmac.new(provider.key.as_pem(private=False), signed.encode(), hashlib.sha256).digest()
    return f"{signed}.{encoded(code)}"


def signed_by_a_stranger(provider: Provider, claims: dict) -> str:
    """The token of somebody who has a key of their own and gives it the known name."""
    return provider.signed(claims, RSAKey.generate_key(2048, {"kid": "first"}))


def altered(provider: Provider, claims: dict) -> str:
    """An honest token, whose words were changed on the way."""
    header, _, signature = provider.signed(claims).split(".")
    return f"{header}.{encoded(json.dumps(claims | {'sub': 'subject-1'}).encode())}.{signature}"


def too_much(provider: Provider) -> Answer:
    return 200, b'{"id_token": "' + b"a" * (1 << 20) + b'"}'


def never(provider: Provider) -> Answer:
    """Says nothing until the test is over."""
    provider.closing.wait(60)
    return 200, b"{}"
