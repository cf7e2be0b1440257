# SPDX-License-Identifier: Apache-2.0
"""What somebody heard, from three inputs on the phone to a case."""

import pytest

from conftest import PHONE, has_no_sideways_scroll


@pytest.mark.parametrize("javascript", [True, False], ids=["with-javascript", "without-javascript"])
def test_a_lead_becomes_a_case(visit, javascript):
    page = visit("village", PHONE, javascript)
    page.goto("/")
    page.get_by_role("link", name="只是听说？先报上来").click()
    page.get_by_role("heading", name="报一条线索", level=1).wait_for()
    assert has_no_sideways_scroll(page)
    page.get_by_label("什么事").fill("三组两家为水沟天天吵")
    page.get_by_label("在哪里").fill("水沟边")
    page.get_by_role("button", name="报上来", exact=True).click()
    page.get_by_text("线索已经报上来，先由您看着。").wait_for()
    assert "还没有写是谁和谁。" in page.locator("main").inner_text()

    page.get_by_role("link", name="记下这件事", exact=True).click()
    assert page.get_by_label("什么事").input_value() == "三组两家为水沟天天吵"
    page.get_by_label("谁来说的").fill("周阿婆")
    page.get_by_label("和谁的事").fill("吴老二")
    page.get_by_label("不急", exact=True).check()
    page.get_by_role("button", name="记下", exact=True).click()
    page.get_by_role("status").wait_for()
    assert page.get_by_role("heading", level=1).inner_text().startswith("周阿婆")
    assert has_no_sideways_scroll(page)
