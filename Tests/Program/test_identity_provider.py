# SPDX-License-Identifier: Apache-2.0
"""Signing in by the word of an identity provider: a real one, and one that lies."""

import re
import urllib.parse
import urllib.request

import pytest
from joserfc.jwk import ECKey, RSAKey
from oidc_provider_mock import run_server_in_thread

from support import provider as lies
from support.browser import Browser, Page
from support.desk import Desk
from support.program import run
from support.provider import CLIENT, SECRET, Attempt, Provider
from support.server import Server

SUBJECT = "subject-17"


@pytest.fixture
def secret(folder):
    file = folder / "oidc.secret"
    file.write_text(SECRET + "\n")
    file.chmod(0o600)
    return file


@pytest.fixture
def provider():
    with Provider() as provider:
        yield provider


@pytest.fixture
def house(data, provider, secret):
    """A server that believes the provider, with the village's mediator linked there."""
    with Server(data, *options(provider.issuer, secret)) as server:
        server.start()
        link(server, data.parent)
        yield server


def options(issuer, secret) -> list[str]:
    return ["--oidc-issuer", issuer, "--oidc-client", CLIENT, "--oidc-secret-file", str(secret)]


def link(server: Server, folder) -> None:
    """An administrator says who the village's mediator is at the provider."""
    person = server.client("village").get("/me").json["id"]
    admin = Desk(folder / "admin.json").sign_in("admin", server.address)
    admin.succeed("user", "link", str(person), SUBJECT)


def attempt(browser: Browser, provider: Provider, wanted: str = "/cases/new") -> str:
    """Leaves for the provider; the address that it sends the browser back to."""
    leaving = browser.get(f"/sign-in/provider?return={wanted}")
    assert leaving.status == 303 and leaving.location.startswith(provider.issuer + "/authorize?"), leaving
    provider.attempt = Attempt.of(leaving.location)
    assert provider.attempt.redirect == f"http://127.0.0.1:{browser.port}/sign-in/provider/return"
    return f"/sign-in/provider/return?code=code-1&state={provider.attempt.state}"


def come(server: Server, provider: Provider) -> tuple[Browser, Page]:
    browser = Browser(server.port)
    return browser, browser.get(attempt(browser, provider))


def is_outside(browser: Browser) -> bool:
    return browser.get("/cases").location == "/sign-in?return=/cases" and "dev-session" not in browser.cookies


def test_a_real_provider_lets_in_whom_an_administrator_linked(data, secret):
    with run_server_in_thread() as real:
        issuer = f"http://localhost:{real.server_port}"
        with Server(data, *options(issuer, secret)) as server:
            server.start()
            link(server, data.parent)
            browser = Browser(server.port)
            assert 'href="/sign-in/provider"' in browser.get("/sign-in").text
            leaving = browser.get("/sign-in/provider?return=/cases/new")
            assert leaving.location.startswith(f"{issuer}/oauth2/authorize?")
            back = browser.get(consent(leaving.location, SUBJECT))
            assert (back.status, back.location) == (303, "/cases/new")
            assert browser.get("/cases").status == 200
            stranger = Browser(server.port)
            refused = stranger.get(consent(stranger.get("/sign-in/provider").location, "nobody-here"))
            assert refused.status == 403 and '<code class="secret">nobody-here</code>' in refused.text
            assert is_outside(stranger)
            log = server.log.read_text()
            assert SUBJECT not in log and "nobody-here" not in log and SECRET not in log and "code=" not in log


def consent(address: str, subject: str) -> str:
    """Says at the real provider who one is; the path that it sends the browser back to."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    form = urllib.parse.urlencode({"sub": subject}).encode()
    try:
        urllib.request.build_opener(Stay).open(address, form, timeout=60)
    except urllib.error.HTTPError as answer:
        assert answer.code == 302, answer.read()
        back = urllib.parse.urlsplit(answer.headers["Location"])
        return f"{back.path}?{back.query}"
    raise AssertionError("the provider sent nobody back")


@pytest.mark.parametrize("change", [
    {"iss": "https://evil.example"}, {"iss": None}, {"aud": "another"}, {"aud": ["another"]},
    {"aud": [CLIENT, "another"]}, {"azp": "another"}, {"exp": 1}, {"exp": None}, {"iat": 1}, {"iat": None},
    {"nonce": "of another attempt"}, {"nonce": None}, {"sub": ""}, {"sub": None},
], ids=str)
def test_a_token_that_says_anything_wrong_lets_nobody_in(house, provider, change):
    provider.claims = change
    browser, back = come(house, provider)
    assert back.status == 422 and is_outside(browser)
    provider.claims = {}
    browser, back = come(house, provider)
    assert (back.status, back.location) == (303, "/cases/new")


@pytest.mark.parametrize(
    "sign", [lies.unsigned, lies.signed_with_the_public_key, lies.signed_by_a_stranger, lies.altered],
    ids=lambda sign: sign.__name__)
def test_a_forged_token_lets_nobody_in(house, provider, sign):
    provider.sign = sign
    browser, back = come(house, provider)
    assert back.status == 422 and is_outside(browser)


def test_an_answer_that_is_too_long_or_never_comes_is_an_outage(house, provider):
    for answer in (lies.too_much, lies.never):
        provider.token_answer = answer
        browser, back = come(house, provider)
        assert back.status == 503 and is_outside(browser)
        assert 'action="/sign-in"' in back.text, "the door with name and password stays"
    provider.token_answer = None
    assert come(house, provider)[1].status == 303


def test_the_provider_changes_its_keys_and_people_still_come_in(house, provider):
    assert come(house, provider)[1].status == 303
    provider.key = ECKey.generate_key("P-256", {"kid": "second", "use": "sig"})
    assert come(house, provider)[1].status == 303
    assert provider.asked_for_keys == 2
    # A key that is not published makes us look again once, and not at each attempt.
    provider.published = [provider.key.as_dict(private=False)]
    provider.key = RSAKey.generate_key(2048, {"kid": "third"})
    assert [come(house, provider)[1].status for _ in range(3)] == [422] * 3
    assert provider.asked_for_keys == 2


def test_the_way_back_is_taken_once_and_by_its_own_browser(house, provider):
    browser = Browser(house.port)
    back = attempt(browser, provider)
    cookies = dict(browser.cookies)
    thief = Browser(house.port)
    assert thief.get(back).status == 400 and is_outside(thief)
    assert browser.get(re.sub("state=.*", "state=another", back)).status == 400
    assert browser.get(back).status == 303
    thief.cookies = cookies
    assert thief.get(back).status == 400 and is_outside(thief)


def test_strangers_at_the_button_are_slowed_down_and_counted(house, provider):
    provider.claims = {"nonce": "wrong"}
    statuses = [come_or_stop(house, provider) for _ in range(40)]
    assert set(statuses) == {422, 429} and statuses[-1] == 429
    assert "sign-ins fail" in house.log.read_text()


def come_or_stop(server: Server, provider: Provider) -> int:
    browser = Browser(server.port)
    leaving = browser.get("/sign-in/provider")
    if leaving.status != 303:
        return leaving.status
    provider.attempt = Attempt.of(leaving.location)
    return browser.get(f"/sign-in/provider/return?code=code-1&state={provider.attempt.state}").status


@pytest.mark.parametrize("arguments, sentence", [
    (["--oidc-issuer", "http://id.example.cn", "--oidc-client", "x"], "must be an address with https"),
    (["--oidc-issuer", "https://id.example.cn"], "--oidc-client is needed"),
    (["--oidc-client", "x"], "Name the identity provider with --oidc-issuer"),
    (["--oidc-issuer", "https://id.example.cn", "--oidc-client", "x", "--oidc-secret-file", "/nowhere"],
     "cannot be read from /nowhere"),
], ids=lambda value: value if isinstance(value, str) else "")
def test_a_provider_that_is_set_up_wrongly_is_told_at_the_start(folder, arguments, sentence):
    outcome = run("up", "--data", str(folder / "data"), *arguments)
    assert outcome.code == 78 and sentence in outcome.complaint, outcome
