# SPDX-License-Identifier: Apache-2.0
"""The desk: searching, reviewing with the keyboard, named lists, cases given to somebody else."""

from axe_playwright_python.sync_playwright import Axe

from conftest import DESK, PHONE, has_no_sideways_scroll


def is_clean(page):
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert has_no_sideways_scroll(page)


def focused(page):
    return page.evaluate("document.activeElement.textContent").strip()


def test_a_case_is_found_from_any_page_by_the_first_letters_of_a_name(visit):
    page = visit("township", DESK)
    page.goto("/cases")
    title = page.locator("table.cases th a").first.inner_text()
    page.goto("/statistics")
    page.keyboard.press("/")
    page.keyboard.type(title.split(" ")[0])
    page.keyboard.press("Enter")
    page.locator("table.cases th a").first.wait_for()
    assert title in page.locator("table.cases th a").all_inner_texts()
    is_clean(page)


def test_a_phone_reaches_the_search_by_one_tap_and_needs_no_script(visit):
    page = visit("village", PHONE, javascript=False)
    page.get_by_role("link", name="找", exact=True).click()
    page.get_by_role("searchbox").fill("屋檐")
    page.get_by_role("button", name="找", exact=True).click()
    assert "q=" in page.url
    assert has_no_sideways_scroll(page)


def test_a_request_is_turned_to_and_answered_with_two_keys_each(visit):
    page = visit("township", DESK)
    page.goto("/queue")
    is_clean(page)
    first = page.locator("h2#review").inner_text()
    if page.locator(".waiting li").count() > 1:
        page.keyboard.press("n")
        page.wait_for_url("**/queue?case=*")
        assert page.locator("h2#review").inner_text() != first
        page.keyboard.press("p")
        page.get_by_role("heading", name=first).wait_for()
    page.keyboard.press("r")
    assert focused(page) == "退回去，出主意"
    page.keyboard.press("Enter")
    page.wait_for_url("**/do/return_transfer")
    page.go_back()
    page.keyboard.press("a")
    assert focused(page) == "接过来办"


def test_the_sheet_of_keys_opens_by_its_key_and_turns_them_off(visit):
    page = visit("township", DESK)
    page.goto("/cases")
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name="快捷键")
    assert sheet.is_visible()
    is_clean(page)
    sheet.get_by_label("快捷键打开").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.tagName") != "INPUT"
    page.get_by_role("button", name="快捷键").click()
    sheet.get_by_label("快捷键打开").check()
    page.keyboard.press("Escape")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "q"


def test_a_choice_is_kept_as_a_tab_and_dropped_again(visit):
    page = visit("township", DESK)
    page.goto("/cases?stage=mediating")
    page.get_by_text("把这样筛存成一张清单").click()
    page.get_by_label("清单叫什么").fill("正在谈的")
    page.get_by_role("button", name="存下").click()
    tab = page.get_by_role("navigation", name="存下的清单").get_by_role("link", name="正在谈的")
    assert tab.get_attribute("aria-current") == "true"
    is_clean(page)
    page.get_by_role("button", name="不要这张清单了").click()
    page.wait_for_load_state()
    assert tab.count() == 0


def test_chosen_cases_are_given_away_by_the_keyboard(visit):
    page = visit("township", DESK)
    page.goto("/cases?level=township")
    boxes = page.get_by_role("checkbox", name="选上")
    if boxes.count() == 0:
        return
    for _ in range(page.locator("table.cases tbody tr").count()):
        page.keyboard.press("j")
        if page.locator("tr:focus-within input[type=checkbox]").count():
            break
    page.keyboard.press("x")
    assert page.locator("td.choose input:checked").count() == 1
    page.locator("summary", has_text="换承办人").click()
    page.get_by_label("换谁承办").select_option(index=1)
    page.get_by_label("为什么换").fill("请假两周")
    is_clean(page)
    page.get_by_role("button", name="换承办人", exact=True).click()
    page.get_by_role("link", name="回到清单").wait_for()
    is_clean(page)
