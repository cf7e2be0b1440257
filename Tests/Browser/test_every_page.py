# SPDX-License-Identifier: Apache-2.0
"""What holds on every page: it is accessible, fits a phone, and its letters and buttons are large enough."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import DESK, PHONE, has_no_sideways_scroll

SMALLEST_LETTERS = 18
SMALLEST_TARGET = 44

PLACES = {
    "village": ["/", "/cases", "/cases?stage=closed&q=x", "/cases/new", "/statistics", "/nowhere"],
    "township": ["/", "/queue", "/cases", "/people", "/statistics"],
    "county": ["/queue", "/statistics"],
    "leader": ["/statistics", "/statistics?from=2026-02-02&to=2026-02-01"],
    "admin": ["/people"],
}


def case_pages(page):
    """The pages of cases at different stages, and the forms of all steps that they offer."""
    places = []
    steps = {}
    for stage in ["registered", "accepted", "mediating", "transfer_pending", "performing", "performed", "closed"]:
        page.goto(f"/cases?stage={stage}")
        link = page.locator("table.cases th a").first
        if link.count() == 0:
            continue
        address = link.get_attribute("href")
        places.append(address)
        page.goto(address)
        for step in page.locator(".case-steps a").all():
            target = step.get_attribute("href")
            steps.setdefault(target.rsplit("/", 1)[1], target)
    return places + list(steps.values())


def every_page(visit, viewport, scheme="light"):
    """Opens each page in turn and yields it with its name."""
    door = visit(None, viewport, scheme=scheme)
    yield "/sign-in", door
    for username, places in PLACES.items():
        page = visit(username, viewport, scheme=scheme)
        if username == "village":
            places = places + case_pages(page)
        for place in places:
            page.goto(place)
            yield f"{username} {place}", page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_axe_finds_nothing(visit, viewport, scheme):
    axe = Axe()
    found = []
    for name, page in every_page(visit, viewport, scheme):
        results = axe.run(page)
        if results.violations_count:
            found.append(f"{name}\n{results.generate_report()}")
    assert found == [], "\n".join(found)


def test_mistakes_are_accessible_too(visit):
    page = visit("village", PHONE)
    page.goto("/cases/new")
    page.get_by_role("button", name="记下", exact=True).click()
    page.get_by_role("alert").wait_for()
    assert page.evaluate("document.activeElement.id") == "mistakes"
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    page.get_by_role("alert").get_by_role("link").first.click()
    assert "#f-" in page.url


def test_nothing_scrolls_sideways(visit):
    wide = [name for name, page in every_page(visit, PHONE) if not has_no_sideways_scroll(page)]
    narrowest = {"width": 320, "height": 640}
    wide += [f"320 px: {name}" for name, page in every_page(visit, narrowest) if not has_no_sideways_scroll(page)]
    assert wide == []


def test_letters_may_be_twice_as_large(visit):
    wide = []
    for name, page in every_page(visit, PHONE):
        page.evaluate("document.documentElement.style.fontSize = '225%'")
        if not has_no_sideways_scroll(page):
            wide.append(name)
    assert wide == []


def test_letters_on_a_phone_are_large(visit):
    script = """limit => [...document.querySelectorAll('body *')]
        .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.checkVisibility())
        .filter(e => parseFloat(getComputedStyle(e).fontSize) < limit)
        .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 20))"""
    small = [(name, found) for name, page in every_page(visit, PHONE) if (found := page.evaluate(script, SMALLEST_LETTERS))]
    assert small == []


def test_what_is_tapped_is_large(visit):
    script = """limit => [...document.querySelectorAll('a.button, button, select, .choice, .menu a, summary, input:not(' +
        '[type=hidden]):not([type=radio]):not([type=checkbox]), textarea')]
        .filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])
        .filter(([e, box]) => box.height < limit - 0.5 || box.width < limit - 0.5)
        .map(([e, box]) => e.tagName + ' ' + e.textContent.trim() + ' ' + box.width + ' x ' + box.height)"""
    small = [(name, found) for name, page in every_page(visit, PHONE) if (found := page.evaluate(script, SMALLEST_TARGET))]
    assert small == []
