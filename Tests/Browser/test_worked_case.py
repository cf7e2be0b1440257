# SPDX-License-Identifier: Apache-2.0
"""The eaves that drip on a neighbour's wall, as four people live it: the mediator and the liaison on their phones, the
officer and the county's centre at their desks.

A quarrel becomes dangerous and calms down again, goes up because a wall needs an expert, is settled with an agreement on
paper, and the parties are asked again. With FENGQIAO_PICTURES=1 the pictures of the documents are taken on the way.
"""

import datetime
import os

import pytest

from conftest import DESK, PHONE, ROOT, has_no_sideways_scroll
from test_story import Case, accept, ask_again, keep, say_kind, talk

FOLDER = ROOT / "docs" / "images"
# Few pictures tell more; the others are looked at only.
SHOWN = {"today-phone.png", "question-phone.png", "danger-phone.png", "overview-phone.png", "case-desk.png"}


def picture(page, name):
    """Takes a picture of what the person sees, and keeps it when the documents are to have new ones and show it."""
    taken = page.screenshot()
    assert taken.startswith(b"\x89PNG")
    assert has_no_sideways_scroll(page)
    if os.environ.get("FENGQIAO_PICTURES") == "1" and name in SHOWN:
        FOLDER.mkdir(parents=True, exist_ok=True)
        (FOLDER / name).write_bytes(taken)


def hear_of_it(page):
    """What the neighbour wrote into the village's telephone becomes a case with two names."""
    page.goto("/leads/new")
    page.get_by_label("什么事").fill("隔壁屋檐水滴到我家墙")
    page.get_by_label("在哪里").fill("三组老井边")
    page.get_by_label("从哪里来的").select_option("qr")
    page.get_by_role("button", name="报上来", exact=True).click()
    page.get_by_text("线索已经报上来，先由您看着。").wait_for()
    address = page.url[page.url.index("/cases"):]
    page.get_by_role("link", name="记下这件事", exact=True).click()
    page.get_by_label("谁来说的").fill("东头阿根")
    page.get_by_label("和谁的事").fill("老三家")
    page.get_by_label("不急", exact=True).check()
    page.evaluate("scrollTo(0, 0)")
    picture(page, "opening-phone.png")
    page.get_by_role("button", name="记下", exact=True).click()
    say_kind(page)
    page.get_by_role("heading", name="东头阿根").wait_for()
    return address


def become_dangerous(below, above, centre):
    below.begin("苗头不对，说一声")
    below.choose("看到什么苗头", "持械")
    below.write("补充一句", "东头阿根的弟弟拿着锄头上门")
    below.send("苗头不对，说一声")
    picture(below.page, "danger-phone.png")
    below.begin("报过警了，记下来")
    below.write("哪个派出所", "桥头派出所")
    below.write("接警编号", "第0302号")
    below.send("报过警了，记下来")
    above.begin("下次谈，怎么保平安")
    above.write("怎么保证谈的时候平安", "民警在场，在镇上谈")
    above.send("下次谈，怎么保平安")
    for voice in (above, centre):
        voice.begin("缓下来了")
        voice.tick("要留意")
        voice.write("为什么", "锄头收了，两边都回了家")
        voice.send("缓下来了")


def ask_above(below, above):
    below.begin("往上请帮忙")
    below.choose("为什么", "要鉴定或专业人员")
    below.write("已经怎么谈过", "谈了两次，墙体要鉴定")
    below.choose("东头阿根", "电话")
    below.choose("老三家", "电话")
    below.send("往上请帮忙")
    above.begin("接过来办")
    above.send("接过来办")


def call_the_department(above, phone):
    above.begin("吹哨请部门来")
    above.tick("群众反映突出")
    above.choose("请哪个部门", "住建、规划")
    above.write("要他们来做什么", "看看墙体有没有事")
    above.write("到哪里来", "三组老井边")
    above.send("吹哨请部门来")
    phone.goto("/whistles")
    card = phone.locator("li.card", has_text="看看墙体有没有事").first
    card.locator("summary", has_text="部门答应来").click()
    card.get_by_label("谁来").fill("住建办老何")
    card.get_by_role("button", name="部门答应来").click()
    phone.wait_for_load_state()
    for step, field, words in [("人到了", None, None), ("部门做了什么", "做了什么", "墙没有事，天沟要换")]:
        card = phone.locator("li.card", has_text="看看墙体有没有事").first
        card.locator("summary", has_text=step).click()
        if words:
            card.get_by_role("textbox").last.fill(words)
        card.get_by_role("button", name=step).click()
        phone.wait_for_load_state()
    assert has_no_sideways_scroll(phone)


def agree_on_paper(above):
    today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
    above.begin("谈成了")
    above.tick("书面协议")
    for row, promise, amount, days in [(0, "装天沟", None, 15), (1, "赔墙面损失", "1200", 30)]:
        above.choose("谁来做", "老三家", of=row)
        above.write("做什么", promise, of=row)
        if amount:
            above.write("多少钱", amount, of=row)
        above.write("哪天以前", (today + datetime.timedelta(days=days)).isoformat(), of=row)
    above.choose("东头阿根", "当面签字")
    above.choose("老三家", "当面签字")
    above.tick("调解员已签名")
    above.tick("已盖章")
    above.send("谈成了")
    above.begin("告诉他们可以请法院确认")
    above.send("告诉他们可以请法院确认")
    above.begin("有一方不想去法院")
    above.tick("老三家")
    above.send("有一方不想去法院")


def test_the_worked_case_is_lived_by_four_people_and_pictured(visit):
    phone, desk = visit("village", PHONE), visit("township", DESK)
    address = hear_of_it(phone)
    below, above = Case(phone, address), Case(desk, address)
    accept(below)
    below.begin("谈一次")
    picture(phone, "question-phone.png")
    talk(below, "各说各的理，都听完了")
    become_dangerous(below, above, Case(visit("county", DESK), address))
    talk(below, "当着民警的面，话说开了")
    ask_above(below, above)
    call_the_department(above, visit("liaison", PHONE))
    talk(above, "住建的同志也来了")
    agree_on_paper(above)
    above.look()
    picture(desk, "agreement-desk.png")
    keep(above, "装天沟", "照片")
    keep(above, "赔墙面损失", "收条")
    ask_again(above)
    above.begin("办完了，收起来")
    above.send("办完了，收起来")

    below.look()
    text = phone.locator("main").inner_text()
    for expected in ["结案", "李建国", "住建、规划", "¥1,200.00", "壹仟贰佰元整", "已经做到 2 / 2"]:
        assert expected in text
    picture(phone, "case-phone.png")
    above.look()
    picture(desk, "case-desk.png")


@pytest.mark.parametrize("name, viewport", [("phone", PHONE), ("desk", DESK)], ids=["phone", "desk"])
def test_the_first_pages_of_the_documents_are_pictured(visit, name, viewport):
    page = visit("village", viewport)
    page.goto("/")
    picture(page, f"today-{name}.png")
    page = visit("leader", viewport)
    page.goto("/")
    picture(page, f"overview-{name}.png")
    page.goto("/statistics")
    picture(page, f"figures-{name}.png")
