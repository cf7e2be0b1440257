# SPDX-License-Identifier: Apache-2.0
"""One quarrel from the door to the shelf, by tapping and typing only: on phone and desk, with and without JavaScript."""

import datetime

import pytest

from conftest import DESK, PHONE, has_no_sideways_scroll


class Case:
    """A case as one person sees it."""

    def __init__(self, page, address):
        self.page = page
        self.address = address

    def look(self):
        self.page.goto(self.address)
        assert has_no_sideways_scroll(self.page)

    def begin(self, step):
        self.look()
        steps = self.page.get_by_role("region", name="现在可以做")
        link = steps.get_by_role("link", name=step, exact=True)
        if not link.is_visible():
            steps.locator("summary").click()
        link.click()
        self.page.get_by_role("heading", name=step, level=1).wait_for()
        assert has_no_sideways_scroll(self.page)

    def reach(self, target):
        """Turns on to the question that has this input: a phone shows one at a time."""
        while not target.is_visible():
            self.page.locator(".ask:visible .turn .primary").click()
            assert has_no_sideways_scroll(self.page)
        return target

    def write(self, label, text, of=0):
        self.reach(self.page.get_by_label(label).nth(of)).fill(text)

    def send(self, step):
        self.reach(self.page.locator("form.step").get_by_role("button", name=step, exact=True)).click()
        self.page.get_by_role("status").wait_for()
        assert self.page.url.endswith(self.address), self.page.locator("main").inner_text()

    def choose(self, label, option, of=0):
        self.reach(self.page.get_by_label(label, exact=True).nth(of)).select_option(label=option)

    def tick(self, text):
        self.reach(self.page.get_by_label(text, exact=True)).check()


def say_kind(page):
    """Without the script nobody has said yet which kind it is: one tap does."""
    page.wait_for_load_state()
    if page.get_by_role("heading", level=1).inner_text() == "再问一句就好":
        likely = page.get_by_role("button", name="记下")
        (likely if likely.count() else page.get_by_role("button", name="其他纠纷", exact=True)).first.click()


def write_down(page):
    page.goto("/")
    page.get_by_role("main").get_by_role("link", name="记一件事").click()
    page.get_by_label("谁来说的").fill("东头阿根")
    page.get_by_label("和谁的事").fill("老三家")
    page.get_by_label("什么事").fill("隔壁屋檐水滴到我家墙")
    page.get_by_label("不急", exact=True).check()
    page.get_by_role("button", name="记下", exact=True).click()
    say_kind(page)
    page.get_by_text("已经记下，承办人就是您。").wait_for()
    return page.url[page.url.index("/cases"):]


def accept(case):
    case.begin("都愿意谈，接下来")
    case.choose("东头阿根", "电话")
    case.choose("老三家", "当面口头，有见证人")
    case.tick("已告知权利义务")
    case.tick("没有要回避的情形")
    case.send("都愿意谈，接下来")


def talk(case, notes):
    case.begin("谈一次")
    case.tick("现场勘查")
    case.write("在哪里", "三组老井边")
    case.tick("东头阿根")
    case.tick("老三家")
    case.write("谈了些什么", notes)
    case.send("谈一次")


def ask_for_help(case):
    case.begin("往上请帮忙")
    case.choose("为什么", "要鉴定或专业人员")
    case.write("已经怎么谈过", "谈了两次，墙体要鉴定")
    case.choose("东头阿根", "电话")
    case.choose("老三家", "电话")
    case.send("往上请帮忙")


def take_over(case):
    page = case.page
    code = case.address.rsplit("/", 1)[1]
    page.goto("/queue")
    page.locator(f'.waiting a[href$="{code}"]').click()
    page.wait_for_url(f"**/queue?case={code}")
    assert has_no_sideways_scroll(page)
    card = page.locator(".review")
    assert "谈了两次，墙体要鉴定" in card.inner_text()
    assert "各方都同意换到这里谈" in card.inner_text()
    card.get_by_role("button", name="接过来办").click()
    page.get_by_role("status").wait_for()


def agree(case):
    today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
    case.begin("谈成了")
    case.tick("书面协议")
    for row, promise, amount, days in [(0, "装天沟", None, 15), (1, "赔墙面损失", "1200", 30)]:
        case.choose("谁来做", "老三家", of=row)
        case.write("做什么", promise, of=row)
        if amount:
            case.page.get_by_label("多少钱").nth(row).fill(amount)
        case.page.get_by_label("哪天以前").nth(row).fill((today + datetime.timedelta(days=days)).isoformat())
    case.choose("东头阿根", "当面签字")
    case.choose("老三家", "当面签字")
    case.tick("调解员已签名")
    case.tick("已盖章")
    case.send("谈成了")


def keep(case, promise, proof):
    case.begin("说话算数了")
    case.reach(case.page.get_by_label(promise)).check()
    case.tick(proof)
    case.send("说话算数了")


def ask_again(case):
    case.begin("回头问问")
    case.tick("电话")
    case.reach(case.page.locator("fieldset.row").first)
    for row in case.page.locator("fieldset.row").all():
        row.get_by_label("是", exact=True).check()
        row.get_by_label("满意不满意").select_option(label="满意")
        row.get_by_label("约定做到没有").select_option(label="全部做到")
        row.get_by_label("没有", exact=True).check()
    case.send("回头问问")


@pytest.mark.parametrize("javascript", [True, False], ids=["with-javascript", "without-javascript"])
@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_a_quarrel_is_opened_below_settled_above_and_closed(visit, viewport, javascript):
    village = visit("village", viewport, javascript)
    township = visit("township", viewport, javascript)
    address = write_down(village)
    below, above = Case(village, address), Case(township, address)
    accept(below)
    talk(below, "各说各的理，都听完了")
    talk(below, "还是谈不拢")
    ask_for_help(below)
    take_over(above)
    talk(above, "请了住建的同志来看")
    agree(above)
    keep(above, "装天沟", "照片")
    keep(above, "赔墙面损失", "收条")
    ask_again(above)
    above.begin("办完了，收起来")
    above.send("办完了，收起来")

    below.look()
    text = village.locator("main").inner_text()
    for expected in ["结案", "李建国", "请了住建的同志来看", "¥1,200.00", "壹仟贰佰元整", "已经做到 2 / 2"]:
        assert expected in text
    village.goto("/statistics")
    assert "村级就地化解率" in village.locator("main").inner_text()
