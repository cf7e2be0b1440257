# SPDX-License-Identifier: Apache-2.0
"""A real server with the demo county, and a real browser before it."""

import contextlib
import os
import pathlib
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("FENGQIAO_PROGRAM", str(ROOT / ".build/debug/fengqiao"))
PASSWORD = "fengqiao-demo"
START_LIMIT_SECONDS = 240

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 850}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_ready(url):
    try:
        with urllib.request.urlopen(url + "/sign-in", timeout=2) as answer:
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False


@contextlib.contextmanager
def running(*options):
    """Starts a server with the demo county and gives its address; it is stopped in the end."""
    assert os.path.exists(PROGRAM), f"{PROGRAM} is missing: build it with scripts/build."
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="fengqiao-browser-", ignore_cleanup_errors=True) as folder:
        # A started cluster runs as another user, who must be able to enter.
        os.chmod(folder, 0o755)
        log_path = pathlib.Path(folder) / "server.log"
        with open(log_path, "wb") as log:
            process = subprocess.Popen(
                [PROGRAM, "up", "--demo", "--port", str(port), "--data", folder + "/data", *options],
                cwd=ROOT, stdout=log, stderr=log)
            url = f"http://127.0.0.1:{port}"
            try:
                deadline = time.monotonic() + START_LIMIT_SECONDS
                while not is_ready(url):
                    assert process.poll() is None, log_path.read_text(errors="replace")
                    assert time.monotonic() < deadline, log_path.read_text(errors="replace")
                    time.sleep(0.2)
                yield url
            finally:
                process.terminate()
                process.wait(timeout=60)


@pytest.fixture(scope="session")
def server():
    """The address of a server; FENGQIAO_URL names one that runs already, else one is started for these tests."""
    if named := os.environ.get("FENGQIAO_URL"):
        yield named
        return
    with running() as url:
        yield url


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--lang=zh-CN"])
        yield browser
        browser.close()


def signed_in(chromium, server, username, viewport, javascript=True, scheme="light"):
    """A page of a browser of its own: signed in as somebody, or at the door as nobody."""
    context = chromium.new_context(
        base_url=server, viewport=viewport, java_script_enabled=javascript, locale="zh-CN", color_scheme=scheme,
        timezone_id="Asia/Shanghai")
    context.set_default_timeout(30_000)
    page = context.new_page()
    page.goto("/sign-in")
    if username:
        page.get_by_label("用户名").fill(username)
        page.get_by_label("密码").fill(PASSWORD)
        page.get_by_role("button", name="进去").click()
        page.wait_for_load_state()
    return page


@pytest.fixture
def visit(server, chromium):
    """Makes pages: visit("village", PHONE) is signed in, visit(None, PHONE) stands at the door."""
    pages = []
    errors = []

    def make(username, viewport, javascript=True):
        page = signed_in(chromium, server, username, viewport, javascript)
        page.on("pageerror", lambda error: errors.append(str(error)))
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.context.close()
    assert errors == []


def has_no_sideways_scroll(page):
    """A page that runs with JavaScript off can still be measured: the browser's own layout is asked."""
    metrics = page.context.new_cdp_session(page).send("Page.getLayoutMetrics")
    return metrics["cssContentSize"]["width"] <= page.viewport_size["width"]
