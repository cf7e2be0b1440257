# SPDX-License-Identifier: Apache-2.0
"""Every figure counted anew from the exported events, by a program that shares nothing with ours but the definitions."""

import importlib.util
import sys
from datetime import date
from pathlib import Path

from support.days import day
from support.program import succeed

RECOUNT = Path(__file__).resolve().parents[2] / "docs" / "recount.py"
COUNTY = "990101000000"
HEADINGS = ["region", "month", "first_level", "type", "source"]
PARTS = ["numerator", "denominator", "value", "median", "ninth_decile", "counts"]


def load_recount():
    spec = importlib.util.spec_from_file_location("recount", RECOUNT)
    module = importlib.util.module_from_spec(spec)
    sys.modules["recount"] = module
    spec.loader.exec_module(module)
    return module


recount = load_recount()


def months() -> tuple[str, str]:
    """More than a year, so that the whole demo lies in it."""
    today = date.fromisoformat(day())
    first = date(today.year - 2 + (today.month + 9) // 12, (today.month + 9) % 12 + 1, 1)
    return first.strftime("%Y-%m"), today.strftime("%Y-%m")


def while_nothing_happens(server, read):
    """The history and what was read, both of one instant: whatever the server does by itself, it is read once more."""
    while True:
        before = (day(), succeed("proof", "export", "--data", str(server.data)).output)
        answer = read()
        if before == (day(), succeed("proof", "export", "--data", str(server.data)).output):
            return before[1], answer


def counted(history: str, region: str, by: str) -> dict:
    """By figure and heading, as the API answers it; the whole has no heading."""
    first, last = months()
    question, sums = recount.Question(region, first, last, date.fromisoformat(day()), by), recount.Sums()
    for case in recount.cases(history.splitlines()):
        sums.add(case, question)
    figures = recount.definitions(recount.DEFINITIONS.read_text(encoding="utf-8"))
    return {figure.id: (figure, sums) for figure in figures}


def shown(client, region: str, by: str) -> dict:
    """Every figure as the server says it, by its headings."""
    first, last = months()
    answers = {}
    for figure in client.get("/statistics/indicators").json["items"]:
        report = client.get(f"/statistics/indicators/{figure['id']}", region=region, by=by, **{"from": first, "to": last})
        assert report.status == 200, report
        headings = {part["key"]: part["value"] for part in report.json["parts"]}
        answers[figure["id"]] = {"": report.json["total"]} | headings
    return answers


def places(client) -> list[str]:
    report = client.get("/statistics/indicators/cases_registered", region=COUNTY).json
    townships = [part["key"] for part in report["parts"]]
    villages = [
        part["key"] for township in townships
        for part in client.get("/statistics/indicators/cases_registered", region=township).json["parts"]]
    return [COUNTY, *townships, *villages]


def test_every_figure_of_every_place_and_month_is_what_the_events_say(county):
    client = county.client("county")
    questions = [(place, "month") for place in places(client)] + [(COUNTY, by) for by in HEADINGS]
    history, answers = while_nothing_happens(
        county, lambda: {question: shown(client, *question) for question in questions})
    cells = 0
    for question, figures in answers.items():
        recounted = counted(history, *question)
        assert figures.keys() == recounted.keys()
        for name, headings in figures.items():
            figure, sums = recounted[name]
            for heading, value in headings.items():
                expected = sums.value(figure, heading)
                assert {part: value[part] for part in PARTS} == expected, (question, name, heading)
                cells += len(expected["counts"])
    # Sixteen places, thirteen months and more, some seventy sums: a test that compares nothing is none.
    assert cells > 10_000


def test_the_cases_behind_a_sum_are_those_that_the_events_name(county, folder):
    client = county.client("county")
    first, last = months()

    def behind() -> dict:
        measures = {measure["id"] for figure in client.get("/statistics/indicators").json["items"]
                    for measure in figure["measures"]}
        return {
            measure: {case["id"] for case in client.pages(
                f"/statistics/measures/{measure}/cases", region=COUNTY, **{"from": first, "to": last})}
            for measure in measures}

    history, shown_cases = while_nothing_happens(county, behind)
    _, sums = next(iter(counted(history, COUNTY, "region").values()))
    assert shown_cases == {
        measure: {case for case, amount in sums.behind[measure].items() if amount} for measure in shown_cases}
    assert sum(map(len, shown_cases.values())) > 1_000


def test_a_forged_event_shows_in_the_recount(county):
    history = succeed("proof", "export", "--data", str(county.data)).output
    forged = history.replace('"urgency":"ordinary"', '"urgency":"danger"', 1)
    assert forged != history

    def red(lines: str) -> int:
        figure, sums = counted(lines, COUNTY, "region")["cases_registered"]
        return sums.value(figure, "")["counts"]["red"]

    assert red(forged) == red(history) + 1
