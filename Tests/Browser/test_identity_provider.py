# SPDX-License-Identifier: Apache-2.0
"""The button at the door, a real identity provider behind it, and the way back."""

import json
import os
import subprocess
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import DESK, PASSWORD, PHONE, PROGRAM, ROOT, has_no_sideways_scroll, running
from oidc_provider_mock import run_server_in_thread

SUBJECT = "subject-17"


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A server that believes a provider."""
    secret = tmp_path_factory.mktemp("secret") / "oidc.secret"
    secret.write_text("a secret\n")
    with run_server_in_thread() as provider:
        issuer = f"http://localhost:{provider.server_port}"
        options = ["--oidc-issuer", issuer, "--oidc-client", "fengqiao", "--oidc-secret-file", str(secret)]
        with running(*options, "--oidc-title", "用县里的统一身份登录") as url:
            yield url


@pytest.fixture(scope="module")
def linked(house, tmp_path_factory):
    """The same, once an administrator has said who the village's mediator is at the provider."""
    file = tmp_path_factory.mktemp("admin") / "sign-in.json"

    def fengqiao(*arguments):
        environment = os.environ | {"FENGQIAO_SIGN_IN": str(file), "FENGQIAO_PASSWORD": PASSWORD}
        return subprocess.run(
            [PROGRAM, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=True).stdout

    fengqiao("login", "village", "--server", house)
    request = urllib.request.Request(
        house + "/api/v1/me", headers={"Authorization": f"Bearer {json.loads(file.read_text())['token']}"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        person = json.load(answer)["id"]
    fengqiao("login", "admin", "--server", house)
    fengqiao("user", "link", str(person), SUBJECT)
    return house


def at_the_door(chromium, house, viewport, javascript=True):
    context = chromium.new_context(
        base_url=house, viewport=viewport, java_script_enabled=javascript, locale="zh-CN", timezone_id="Asia/Shanghai")
    context.set_default_timeout(30_000)
    page = context.new_page()
    page.goto("/cases/new")
    return page


def come_by_the_provider(page, subject):
    page.get_by_role("link", name="用县里的统一身份登录").click()
    page.locator("input[name=sub]").fill(subject)
    page.get_by_role("button", name="Authorize").click()
    page.wait_for_load_state()


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without"])
def test_the_button_leads_there_and_back_to_the_page_that_was_wanted(chromium, linked, javascript):
    page = at_the_door(chromium, linked, PHONE, javascript)
    assert has_no_sideways_scroll(page)
    come_by_the_provider(page, SUBJECT)
    assert page.url == linked + "/cases/new", "without code and state in the address"
    assert page.get_by_role("heading", level=1).count() == 1
    page.context.close()


def test_whoever_is_linked_with_nobody_reads_an_identifier_and_stays_outside(chromium, linked):
    page = at_the_door(chromium, linked, PHONE)
    come_by_the_provider(page, "somebody-unknown")
    assert "somebody-unknown" in page.get_by_role("alert").inner_text()
    assert has_no_sideways_scroll(page)
    page.goto("/cases")
    assert "/sign-in" in page.url
    page.context.close()


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_the_door_with_the_button_can_be_used_by_everybody(chromium, house, viewport):
    page = at_the_door(chromium, house, viewport)
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    button = page.get_by_role("link", name="用县里的统一身份登录")
    assert button.bounding_box()["height"] >= 44
    page.get_by_label("密码").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert button.evaluate("element => element === document.activeElement")
    page.context.close()
