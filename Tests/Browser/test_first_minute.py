# SPDX-License-Identifier: Apache-2.0
"""What the first minute at a door costs: taps, bytes, requests, and a page that does not jump."""

import pytest

from conftest import DESK, PHONE, signed_in
from test_nothing_is_lost import SENT
from test_story import Case, accept, write_down

TAP_LIMIT = 12
BYTE_LIMIT = 60 * 1024
REQUEST_LIMIT = 5

PLACES = [("village", "/"), ("village", "/cases"), ("village", "/cases/new"), ("township", "/queue"), ("leader", "/")]

# What moved, and from where to where; nothing when nothing did.
SHIFTS = """() => new Promise(resolve => {
    const moves = [];
    const name = node => node?.outerHTML?.slice(0, 60) ?? node?.nodeName;
    const box = ({x, y, width, height}) => [x, y, width, height].join(" ");
    new PerformanceObserver(list => {
        for (const entry of list.getEntries())
            for (const source of entry.sources)
                moves.push(`${name(source.node)}: ${box(source.previousRect)} to ${box(source.currentRect)}`);
    }).observe({type: 'layout-shift', buffered: true});
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(moves)));
})"""


class Taps:
    """A finger that is counted."""

    def __init__(self):
        self.count = 0

    def tap(self, target):
        self.count += 1
        target.click()

    def type(self, target, text):
        self.tap(target)
        target.press_sequentially(text)


@pytest.mark.parametrize("javascript", [True, False], ids=["with-javascript", "without-javascript"])
def test_a_case_is_opened_with_five_inputs_and_few_taps(visit, javascript):
    page = visit("village", PHONE, javascript)
    page.goto("/")
    finger = Taps()
    finger.tap(page.get_by_role("main").get_by_role("link", name="记一件事"))
    finger.type(page.get_by_label("谁来说的"), "东头阿根")
    finger.type(page.get_by_label("和谁的事"), "老三家")
    finger.type(page.get_by_label("什么事"), "隔壁屋檐水滴到我家墙")
    finger.tap(page.locator("label", has_text="要快"))
    finger.tap(page.get_by_role("button", name="记下", exact=True))
    if not javascript:
        finger.tap(page.get_by_role("button", name="像是“邻里纠纷”，记下"))
    page.get_by_text(SENT).wait_for()
    assert finger.count <= TAP_LIMIT
    text = page.locator("main").inner_text()
    assert "柳溪村" in text and "邻里纠纷" in text


def test_an_odd_telephone_is_asked_about_and_kept(visit):
    page = visit("village", PHONE)
    page.goto("/cases/new")
    page.get_by_label("谁来说的").fill("周阿婆")
    page.get_by_label("和谁的事").fill("吴老二")
    page.get_by_label("什么事").fill("两家抢水浇田")
    page.get_by_label("要快", exact=True).check()
    page.get_by_text("还有别人，或者别的要写").click()
    page.get_by_label("来说事的一方 · 电话").fill("1380000123")
    page.get_by_role("button", name="记下", exact=True).click()
    page.get_by_role("heading", name="再问一句就好", level=1).wait_for()
    assert "电话像是少了一位，也可以先存着。" in page.locator("main").inner_text()
    assert page.get_by_label("周阿婆的电话").input_value() == "1380000123"
    page.get_by_role("button", name="记下", exact=True).click()
    page.get_by_text(SENT).wait_for()


def weigh(chromium, server, username, address):
    """Bytes over the wire and requests of somebody's first look at a page, with nothing kept from before."""
    page = signed_in(chromium, server, username, PHONE)
    client = page.context.new_cdp_session(page)
    client.send("Network.enable")
    client.send("Network.setCacheDisabled", {"cacheDisabled": True})
    asked = set()
    weights = {}

    def ask(event):
        # The drawing of a control of the browser's own is none of ours.
        if event["request"]["url"].startswith("http"):
            asked.add(event["requestId"])

    client.on("Network.requestWillBeSent", ask)
    client.on("Network.loadingFinished", lambda event: weights.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto("about:blank")
    asked.clear()
    page.goto(address, wait_until="networkidle")
    page.context.close()
    return sum(weight for request, weight in weights.items() if request in asked), len(asked)


@pytest.mark.parametrize("username, address", PLACES + [(None, "/sign-in")])
def test_a_first_look_is_light(chromium, server, username, address):
    weight, requests = weigh(chromium, server, username, address)
    assert 0 < weight <= BYTE_LIMIT
    assert requests <= REQUEST_LIMIT


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_no_page_jumps_while_it_loads(chromium, server, viewport):
    shifts = {}
    for username in ("village", "township", "leader"):
        page = signed_in(chromium, server, username, viewport)
        for name, address in PLACES:
            if name == username:
                page.goto(address, wait_until="networkidle")
                shifts[f"{name} {address}"] = page.evaluate(SHIFTS)
        page.context.close()
    assert {place: shift for place, shift in shifts.items() if shift} == {}


def test_a_case_is_opened_with_the_keyboard_alone(visit):
    page = visit("village", DESK)
    page.goto("/cases/new")
    page.get_by_label("谁来说的").focus()
    keyboard = page.keyboard
    for text in ["周阿婆", "吴老二", "两家抢水浇田"]:
        keyboard.type(text)
        keyboard.press("Tab")
    keyboard.type("水渠边")
    keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "f-dispute_type"
    keyboard.press("Tab")
    keyboard.press("Space")
    for _ in range(2):
        keyboard.press("ArrowRight")
    assert page.get_by_role("link", name="先打 110").is_visible()
    for _ in range(4):
        keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent.trim()") == "记下":
            break
    keyboard.press("Enter")
    page.get_by_text(SENT).wait_for()


def test_questions_are_turned_with_the_keyboard_alone(visit):
    page = visit("village", PHONE)
    case = Case(page, write_down(page))
    accept(case)
    case.begin("谈一次")
    page.get_by_label("上门", exact=True).focus()
    page.keyboard.press("Space")
    page.get_by_role("link", name="接下来").focus()
    page.keyboard.press("Enter")
    page.get_by_label("在哪里").wait_for()
    assert page.evaluate("document.activeElement.id") == "q-2"
    page.keyboard.press("Tab")
    page.keyboard.type("老三家")
    page.keyboard.press("Enter")
    page.get_by_label("东头阿根", exact=True).wait_for()
    assert page.evaluate("document.activeElement.id") == "q-3"
