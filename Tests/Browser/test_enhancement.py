# SPDX-License-Identifier: Apache-2.0
"""What the script adds to pages that work without it."""

from conftest import DESK, PHONE


def fill(page):
    page.goto("/cases/new")
    page.get_by_label("谁来说的").fill("周阿婆")
    page.get_by_label("和谁的事").fill("吴老二")
    page.get_by_label("什么事").fill("两家抢水浇田")
    page.get_by_label("要快", exact=True).check()


def test_the_kind_follows_the_words_until_somebody_chooses(visit):
    page = visit("village", PHONE)
    page.goto("/cases/new")
    kind = page.get_by_label("哪一类纠纷")
    page.get_by_label("什么事").fill("隔壁屋檐水滴到我家墙")
    assert kind.input_value() == "neighbour"
    page.get_by_label("什么事").fill("老板跑了，工钱没给")
    assert kind.input_value() == "migrant_wages"
    kind.select_option("other_labour")
    page.get_by_label("什么事").fill("彩礼退不退")
    assert kind.input_value() == "other_labour"


def test_danger_shows_whom_to_call(visit):
    page = visit("village", PHONE)
    page.goto("/cases/new")
    call = page.get_by_role("link", name="先打 110")
    assert not call.is_visible()
    page.get_by_label("有危险", exact=True).check()
    assert call.is_visible()
    assert call.get_attribute("href") == "tel:110"


def test_an_impatient_finger_opens_one_case(visit):
    page = visit("village", PHONE)
    sent = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    fill(page)
    page.get_by_role("button", name="记下", exact=True).dblclick()
    page.get_by_text("已经记下，承办人就是您。").wait_for()
    assert len(sent) == 1


def test_typed_words_are_not_left_without_a_question(visit):
    page = visit("village", DESK)
    asked = []

    def answer(dialog):
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", answer)
    fill(page)
    page.get_by_role("navigation", name="主菜单").get_by_role("link", name="案件").click()
    page.get_by_role("heading", name="案件", level=1).wait_for()
    assert asked == ["beforeunload"]

    fill(page)
    page.get_by_role("link", name="不做了").click()
    page.get_by_role("heading", name="今天要做的", level=1).wait_for()
    assert asked == ["beforeunload"]


def test_the_keyboard_reaches_the_content_first(visit):
    page = visit("village", DESK)
    page.goto("/cases")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "跳到正文"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
