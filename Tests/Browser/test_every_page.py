# SPDX-License-Identifier: Apache-2.0
"""What holds on every page: it is accessible, fits a phone, and its letters and buttons are large enough.

Each page is opened once on a phone and once on a desk, and measured in all ways at once: opening is what takes time.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import DESK, PHONE, has_no_sideways_scroll, signed_in

SMALLEST_LETTERS = 18
SMALLEST_TARGET = 44

PLACES = {
    None: ["/sign-in", "/design"],
    "village": ["/", "/?all=1", "/cases", "/cases?stage=closed&q=x", "/cases/new", "/statistics", "/nowhere"],
    "township": ["/", "/queue", "/cases?risk=red", "/cases?q=屋檐", "/whistles", "/call-backs", "/people"],
    "county": ["/queue", "/whistles?sheet=late", "/statistics", "/statistics/indicators/satisfaction_rate?by=month", "/statistics/cases/registered", "/statistics/form", "/statistics/board", "/statistics/register"],
    "leader": ["/", "/statistics", "/statistics/indicators/closing_days?by=type", "/statistics/indicators/prevented_escalations", "/statistics?from=2026-02-02&to=2026-02-01", "/statistics/form?period=2025", "/statistics/board?period=2025"],
    "admin": ["/people"],
    "auditor": ["/statistics"],
    "liaison": ["/"],
}

SMALL_LETTERS = """limit => [...document.querySelectorAll('body *')]
    .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.checkVisibility())
    .filter(e => parseFloat(getComputedStyle(e).fontSize) < limit && !e.closest('.hidden'))
    .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 20))"""

SMALL_TARGETS = """limit => [...document.querySelectorAll('a.button, button, select, .choice, .menu a, summary, ' +
    'textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox])')]
    .filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])
    .filter(([e, box]) => box.height < limit - 0.5 || box.width < limit - 0.5)
    .map(([e, box]) => e.tagName + ' ' + e.textContent.trim() + ' ' + box.width + ' x ' + box.height)"""


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


def measure(page, axe):
    """Everything that is wrong with the page that is open, by the kind of mistake."""
    wrong = {}
    results = axe.run(page)
    if results.violations_count:
        wrong["axe"] = results.generate_report()
    if not has_no_sideways_scroll(page):
        wrong["wide"] = page.viewport_size["width"]
    if page.viewport_size == PHONE:
        wrong["letters"] = page.evaluate(SMALL_LETTERS, SMALLEST_LETTERS)
        wrong["targets"] = page.evaluate(SMALL_TARGETS, SMALLEST_TARGET)
        page.set_viewport_size({"width": 320, "height": 640})
        if not has_no_sideways_scroll(page):
            wrong["wide at 320 px"] = True
        page.set_viewport_size(PHONE)
        page.evaluate("document.documentElement.style.fontSize = '225%'")
        if not has_no_sideways_scroll(page):
            wrong["wide with letters twice as large"] = True
    return {kind: what for kind, what in wrong.items() if what}


LOOKS = {
    "phone": (PHONE, "light"), "dark phone": (PHONE, "dark"), "desk": (DESK, "light"), "dark desk": (DESK, "dark"),
}


@pytest.fixture(scope="module", params=LOOKS.values(), ids=LOOKS.keys())
def mistakes(request, server, chromium):
    viewport, scheme = request.param
    axe = Axe()
    found = {}
    for username, places in PLACES.items():
        page = signed_in(chromium, server, username, viewport, scheme=scheme)
        if username == "village":
            places = places + case_pages(page)
        for place in places:
            page.goto(place)
            for kind, what in measure(page, axe).items():
                found.setdefault(kind, {})[f"{username} {place}"] = what
        page.context.close()
    return found


def test_axe_finds_nothing(mistakes):
    assert "axe" not in mistakes, "\n\n".join(f"{name}\n{report}" for name, report in mistakes["axe"].items())


def test_nothing_scrolls_sideways(mistakes):
    wide = {kind: list(pages) for kind, pages in mistakes.items() if kind.startswith("wide")}
    assert wide == {}


def test_letters_on_a_phone_are_large(mistakes):
    assert mistakes.get("letters", {}) == {}


def test_what_is_tapped_is_large(mistakes):
    assert mistakes.get("targets", {}) == {}


def test_every_page_works_without_javascript(visit):
    for username, places in PLACES.items():
        page = visit(username, PHONE, javascript=False)
        for place in places + (case_pages(page) if username == "village" else []):
            page.goto(place)
            assert page.locator("h1").count() == 1, place
            assert page.locator("main form").count() == page.locator("main form:has(button)").count(), place
            assert has_no_sideways_scroll(page), place


def test_mistakes_in_a_form_are_read_first_and_lead_to_their_fields(visit):
    page = visit("village", PHONE)
    page.goto("/cases/new")
    page.get_by_role("button", name="记下", exact=True).click()
    page.get_by_role("alert").wait_for()
    assert page.evaluate("document.activeElement.id") == "mistakes"
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    page.get_by_role("alert").get_by_role("link").first.click()
    assert "#f-" in page.url
