# SPDX-License-Identifier: Apache-2.0
"""How long a first look takes on an old telephone with a poor signal: run by scripts/bench-first-load.

Chromium is held to 400 kbit/s each way with 400 ms to each answer and a processor four times as slow; nothing is kept from
before. Until the largest part of the page is painted, as the browser itself notes it.
"""

import os
import statistics
import sys

from playwright.sync_api import sync_playwright

BYTES_A_SECOND = 400_000 / 8
LATENCY_MILLISECONDS = 400
SLOWER = 4
RUNS = 5
PAGES = [(None, "/sign-in"), ("village", "/"), ("village", "/cases/new"), ("leader", "/")]

PAINTED = """() => new Promise(resolve => {
    new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime))
        .observe({type: 'largest-contentful-paint', buffered: true});
})"""


def signed_in(browser, address, username):
    context = browser.new_context(base_url=address, viewport={"width": 360, "height": 740}, locale="zh-CN")
    page = context.new_page()
    if username:
        page.goto("/sign-in")
        page.get_by_label("用户名").fill(username)
        page.get_by_label("密码").fill("fengqiao-demo")
        page.get_by_role("button", name="进去").click()
        page.wait_for_load_state()
    return page


def look(page, place):
    """Milliseconds until the page is painted, bytes over the wire, requests."""
    client = page.context.new_cdp_session(page)
    client.send("Network.enable")
    client.send("Network.clearBrowserCache")
    client.send("Network.setCacheDisabled", {"cacheDisabled": True})
    client.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": LATENCY_MILLISECONDS, "downloadThroughput": BYTES_A_SECOND,
        "uploadThroughput": BYTES_A_SECOND})
    client.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    weights = []
    page.goto("about:blank")
    client.on("Network.loadingFinished", lambda event: weights.append(event["encodedDataLength"]))
    page.goto(place, wait_until="networkidle")
    painted = page.evaluate(PAINTED)
    client.detach()
    return painted, sum(weights), len(weights)


def main(address):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        print("| who | page | painted, median ms | bytes | requests |\n| --- | --- | ---: | ---: | ---: |")
        for username, place in PAGES:
            page = signed_in(browser, address, username)
            looks = [look(page, place) for _ in range(RUNS)]
            painted = statistics.median(look[0] for look in looks)
            print(f"| {username or 'nobody'} | `{place}` | {painted:.0f} | {looks[0][1]:.0f} | {looks[0][2]} |")
            page.context.close()
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1])
