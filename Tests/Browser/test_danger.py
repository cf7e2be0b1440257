# SPDX-License-Identifier: Apache-2.0
"""A quarrel turns dangerous: what a phone shows, and who says what until it has calmed down."""

import pytest

from conftest import PHONE, has_no_sideways_scroll
from test_story import Case, accept, talk, write_down


@pytest.mark.parametrize("javascript", [True, False], ids=["with-javascript", "without-javascript"])
def test_danger_and_a_whistle_on_the_phone(visit, javascript):
    village = visit("village", PHONE, javascript)
    township = visit("township", PHONE, javascript)
    address = write_down(village)
    below, above = Case(village, address), Case(township, address)
    accept(below)

    below.begin("苗头不对，说一声")
    below.choose("看到什么苗头", "持械")
    below.write("补充一句", "拿着锄头上门")
    below.send("苗头不对，说一声")

    danger = village.get_by_role("alert", name="有危险")
    assert danger.get_by_role("link", name="打 110").get_attribute("href") == "tel:110"
    assert "还没报给公安" in danger.inner_text()

    below.begin("报过警了，记下来")
    below.write("哪个派出所", "桥头派出所")
    below.write("接警编号", "第0302号")
    below.send("报过警了，记下来")
    assert "公安已经记下，桥头派出所，第0302号" in danger.inner_text()

    below.begin("现在怎么样了")
    below.write("现在怎么样", "两边都在家，锄头收了")
    below.send("现在怎么样了")

    above.begin("下次谈，怎么保平安")
    above.write("怎么保证谈的时候平安", "民警在场，在镇上谈")
    above.send("下次谈，怎么保平安")
    talk(below, "当着民警的面谈的")

    below.begin("吹哨请部门来")
    below.tick("应急处置")
    below.choose("请哪个部门", "住建、规划")
    below.write("要他们来做什么", "看看墙会不会倒")
    below.write("到哪里来", "三组老井边")
    below.send("吹哨请部门来")
    assert "等部门答复" in village.get_by_role("region", name="吹哨").inner_text()

    below.begin("人到了")
    below.reach(village.get_by_label("住建、规划")).check()
    below.send("人到了")
    assert "人到了" in village.get_by_role("region", name="吹哨").inner_text()
    assert has_no_sideways_scroll(village)
    assert has_no_sideways_scroll(township)
