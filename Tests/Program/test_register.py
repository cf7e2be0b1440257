# SPDX-License-Identifier: Apache-2.0
"""Registers that were taken out, read by a program that is not ours; and closed months, proved by the command line."""

import csv
import json

import openpyxl
import pytest

from support.days import day

PERIOD = ["--from", day(-200)[:7], "--to", day(0)[:7], "--reason", "季度报送"]


@pytest.fixture
def township(desk):
    return desk("township")


def test_a_workbook_has_the_countys_own_columns_and_who_took_it_out(township, folder):
    layout = folder / "layout.json"
    columns = [("number", "编号"), ("applicants", "甲方"), ("registered_on", "日期"), ("amount", "金额"), ("empty", "备注")]
    layout.write_text(json.dumps({"title": "本县台账", "columns": [{"column": c, "title": t} for c, t in columns]}))
    file = folder / "register.xlsx"
    township.succeed("report", "register", *PERIOD, "--layout", str(layout), "--out", str(file))
    sheet = openpyxl.load_workbook(file).active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][0] == "本县台账"
    assert "季度报送" in rows[1][0]
    assert list(rows[2]) == [title for _, title in columns]
    assert len(rows) > 5
    assert all("*" in row[1] for row in rows[3:])
    assert all(row[2].year >= 2025 for row in rows[3:])
    assert sheet.freeze_panes == "A4"
    assert "季度报送" in sheet.oddFooter.left.text


def test_a_csv_is_marked_as_utf_8_and_ends_with_who_took_it_out(township, folder):
    file = folder / "register.csv"
    township.succeed("report", "register", *PERIOD, "--preset", "gb_t_31000", "--out", str(file))
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0][:3] == ["事件名称", "发生日期", "发生地点"]
    assert "季度报送" in rows[-1][0]
    assert {len(row) for row in rows[:-1]} == {27}


def test_an_unknown_column_is_refused_by_its_name(township, folder):
    layout = folder / "layout.json"
    layout.write_text(json.dumps({"title": "x", "columns": [{"column": "blood_group", "title": "血型"}]}))
    refused = township.run("report", "register", *PERIOD, "--layout", str(layout), "--out", str(folder / "r.xlsx"))
    assert refused.code == 1
    assert "blood_group" in refused.complaint
    assert not (folder / "r.xlsx").exists()
