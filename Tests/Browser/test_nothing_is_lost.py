# SPDX-License-Identifier: Apache-2.0
"""Whatever happens to a phone in the middle of a form: no word is lost, and nothing is done twice."""

import pytest

from conftest import PASSWORD, PHONE, has_no_sideways_scroll
from test_story import Case, accept, say_kind, write_down

BOTH = pytest.mark.parametrize("javascript", [True, False], ids=["with-javascript", "without-javascript"])
SENT = "已经记下，承办人就是您。"


def fill(page, what):
    page.goto("/cases/new")
    page.get_by_label("谁来说的").fill("周阿婆")
    page.get_by_label("和谁的事").fill("吴老二")
    page.get_by_label("什么事").fill(what)
    page.get_by_label("要快", exact=True).check()


def send(page):
    page.get_by_role("button", name="记下", exact=True).click()
    say_kind(page)


def count_of_cases(page, words):
    page.goto(f"/cases?q={words}")
    return page.locator("table.cases tbody tr").count()


def test_two_taps_on_a_step_are_one_step(visit):
    page = visit("village", PHONE)
    case = Case(page, write_down(page))
    accept(case)
    case.begin("苗头不对，说一声")
    case.choose("看到什么苗头", "情绪恶化")
    sent = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    case.reach(page.locator("form.step").get_by_role("button", name="苗头不对，说一声")).dblclick()
    page.get_by_role("status").wait_for()
    assert len(sent) == 1


@BOTH
def test_going_back_after_sending_opens_no_second_case(visit, javascript):
    page = visit("village", PHONE, javascript)
    words = f"倒车撞坏篱笆{'有' if javascript else '无'}脚本"
    fill(page, words)
    page.get_by_label("哪一类纠纷").select_option("damages")
    send(page)
    page.get_by_text(SENT).wait_for()
    page.go_back()
    page.get_by_role("heading", name="记下一件事", level=1).wait_for()
    page.go_forward()
    page.get_by_role("heading", name="周阿婆").wait_for()
    assert count_of_cases(page, words) == 1


@BOTH
def test_turning_back_to_an_earlier_question_keeps_the_answers(visit, javascript):
    page = visit("village", PHONE, javascript)
    case = Case(page, write_down(page))
    accept(case)
    case.begin("谈一次")
    case.tick("现场勘查")
    case.write("在哪里", "三组老井边")
    case.tick("东头阿根")
    page.locator(".ask:visible .back").click()
    assert page.get_by_label("在哪里").input_value() == "三组老井边"
    page.go_back()
    page.go_back()
    assert page.get_by_label("在哪里").is_visible()
    case.write("谈了些什么", "各说各的理")
    case.send("谈一次")
    assert "三组老井边" in page.locator("main").inner_text()
    assert "各说各的理" in page.locator("main").inner_text()


@BOTH
def test_a_session_that_ended_gives_the_words_back_after_signing_in(visit, javascript):
    page = visit("village", PHONE, javascript)
    words = "半夜里吵起来，记到一半断了"
    fill(page, words)
    page.context.clear_cookies()
    send(page)
    page.get_by_text("您刚才写的还在").wait_for()
    page.get_by_label("用户名").fill("village")
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_role("button", name="进去").click()
    page.get_by_role("heading", level=1).wait_for()
    assert page.get_by_label("什么事").input_value() == words
    send(page)
    page.get_by_text(SENT).wait_for()
    assert words in page.locator("main").inner_text()


def test_two_tabs_tell_of_each_other(visit):
    first = visit("village", PHONE)
    case = Case(first, write_down(first))
    accept(case)
    second = first.context.new_page()
    other = Case(second, case.address)
    for one in (case, other):
        one.begin("谈一次")
        one.tick("上门")
        one.write("在哪里", "老三家")
        one.tick("东头阿根")
    case.write("谈了些什么", "第一页写的")
    case.send("谈一次")
    other.write("谈了些什么", "第二页写的")
    other.reach(second.locator("form.step").get_by_role("button", name="谈一次", exact=True)).click()
    second.get_by_role("heading", name="刚才有别人动过", level=1).wait_for()
    assert "第一页写的" in second.locator("main").inner_text()
    other.reach(second.get_by_label("谈了些什么"))
    assert second.get_by_label("谈了些什么").input_value() == "第二页写的"
    other.send("谈一次")
    assert "第二页写的" in second.locator("main").inner_text()


@pytest.mark.parametrize("words", [
    "气得直发抖😡👨‍👩‍👧，还摔了🫖", "阿訇说：السلام عليكم، مشكلة الجيران", "𠅤家和㛃家，䶮字也认得",
], ids=["emoji", "right-to-left", "rare"])
def test_whatever_is_typed_comes_back_as_it_was(visit, words):
    page = visit("village", PHONE)
    fill(page, words)
    send(page)
    page.get_by_text(SENT).wait_for()
    assert words in page.locator("main").inner_text()
    assert has_no_sideways_scroll(page)


@BOTH
def test_ten_thousand_characters_come_back_with_a_sentence(visit, javascript):
    page = visit("village", PHONE, javascript)
    words = "从头说起。" * 2_000
    fill(page, words)
    page.get_by_label("哪一类纠纷").select_option("neighbour")
    send(page)
    page.get_by_role("alert").wait_for()
    assert "最多" in page.get_by_role("alert").inner_text()
    assert page.get_by_label("什么事").input_value() == words
    page.get_by_label("什么事").fill(words[:4_000])
    send(page)
    page.get_by_text(SENT).wait_for()
    assert has_no_sideways_scroll(page)
