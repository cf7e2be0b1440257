#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts every figure anew from an exported history, without the program that wrote it.

    fengqiao proof export > history
    python3 docs/recount.py history [--region CODE] [--from 2026-01] [--to 2026-03] [--today 2026-03-15]
        [--by region|month|first_level|type|source] [--indicator ID] [--cases MEASURE] [--json]

What is counted, and how figures are made of it, is read from the words of docs/generated/indicators.md. This program
knows only what those words mean of one case (docs/adr/0013-honest-figures.md):

- A day is a day in China. A case belongs to the place and the level where it was first written down.
- It is due on the day of its first closing, or thirty days after its registration, whichever is earlier.
- It is settled when it was closed after a kept agreement, with somebody asked, was never opened again, and has been
  quiet for thirty days since (ninety for quarrels about land and houses); until then it is in its quiet period.
- A promise counts from the day after it was due. A case that was merged into another counts nowhere.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path

CHINA = timezone(timedelta(hours=8))
ALWAYS = date(1970, 1, 1)
LEVELS = ["village", "township", "county"]
QUIET_DAYS = {"land_forest": 90, "house_homestead": 90}
MOST_DAYS = 400
DEFINITIONS = Path(__file__).with_name("generated") / "indicators.md"


def day_of(microseconds: int) -> date:
    return datetime.fromtimestamp(microseconds // 1_000_000, CHINA).date()


# --- What happened in one case -------------------------------------------------------------------------------------


@dataclass
class Promise:
    due: date
    fen: int
    kept_on: date | None = None

    @property
    def is_kept(self) -> bool:
        """By the day that was promised. What was excused or enforced was not kept."""
        return self.kept_on is not None and self.kept_on <= self.due


@dataclass
class Agreement:
    day: date
    form: str
    promises: dict[int, Promise]
    confirmation: str | None = None


@dataclass
class Draft:
    form: str
    items: list
    day: date = ALWAYS


@dataclass
class Case:
    """One case, followed event by event."""

    id: str
    region: str
    source: str
    first_level: str
    began: date
    is_lead: bool
    type: str = "other"
    registered: date | None = None
    applicants: set = field(default_factory=set)
    parties: int = 0
    stage: str = ""
    highest: int = 0
    was_red: bool = False
    has_left: bool = False
    accepted: date | None = None
    requests: list = field(default_factory=list)
    returns: int = 0
    draft: Draft | None = None
    agreement: Agreement | None = None
    broken: list = field(default_factory=list)
    agreed_level: str | None = None
    asked: int = 0
    ended: date | None = None
    first_closed: date | None = None
    closed: date | None = None
    ending: str | None = None
    was_waived: bool = False
    reopenings: int = 0
    is_merged: bool = False
    draws: list = field(default_factory=list)
    answers: list = field(default_factory=list)
    entries: int = 0

    def follow(self, event: dict):
        """Takes in one event: first what all have in common, then what only this command says."""
        fact, day = event["fact"], day_of(event["at"])
        self.stage, level = event["to"]
        self.highest = max(self.highest, LEVELS.index(level))
        if event["actor"][1] != 0:  # Person 0 is the program itself.
            self.entries += 1
        handler = getattr(self, "on_" + event["command"], None)
        if handler:
            handler(fact, day, level)

    def on_register(self, fact, day, _):
        self.registered, self.type, self.source = day, fact["type"], fact["source"]
        self.applicants = set(fact["applicants"])
        self.parties = len(fact["applicants"]) + len(fact["respondents"])
        self.was_red |= fact["urgency"] == "danger"

    def on_raise_risk(self, fact, *_):
        self.was_red |= fact["to"] == "red"

    def on_accept(self, _, day, __):
        self.accepted = self.accepted or day

    def on_escalate(self, _, day, __):
        self.requests.append([day, "sent"])

    on_hand_down = on_escalate

    def answer_request(self, result: str):
        if self.requests:
            self.requests[-1][1] = result

    def on_accept_transfer(self, *_):
        self.answer_request("accepted")
        self.has_left, self.draft = True, None

    def on_return_transfer(self, *_):
        self.answer_request("returned")
        self.returns += 1

    def on_recall(self, *_):
        self.answer_request("recalled")

    def on_decide_contest(self, fact, *_):
        if not fact["stands"]:
            self.answer_request("sent")

    def on_confirm_receipt(self, _, day, __):
        self.has_left, self.draft, self.ended = True, None, day

    # Agreements and promises.

    def put_in_force(self, form: str, day: date, items: list, level: str):
        promises = self.agreement.promises if self.agreement else {}
        for item in items:
            promises[item["item"]] = Promise(date.fromisoformat(item["due_on"]), item.get("fen", 0))
        self.agreement, self.agreed_level, self.draft = Agreement(day, form, promises), level, None

    def on_agree(self, fact, _, level):
        self.put_in_force(fact["form"], date.fromisoformat(fact["reached_on"]), fact["items"], level)

    def on_draft_agreement(self, fact, *_):
        self.draft = Draft(fact["form"], fact["items"])

    def on_sign_agreement(self, fact, _, level):
        if self.draft is None:
            return
        self.draft.day = max(self.draft.day, date.fromisoformat(fact["signed_on"]))
        if fact["completes"]:
            self.put_in_force(self.draft.form, self.draft.day, self.draft.items, level)

    def on_void_agreement(self, *_):
        self.draft = None

    def on_perform(self, fact, day, _):
        if not fact["part"]:
            self.agreement.promises[fact["item"]].kept_on = date.fromisoformat(fact["performed_on"])
        self.note_performed(day)

    def on_renegotiate(self, fact, day, _):
        self.agreement.promises[fact["item"]].due = date.fromisoformat(fact["due"])
        self.note_performed(day)

    def note_performed(self, day: date):
        if self.stage == "performed":
            self.ended = day

    def on_excuse(self, _, day, __):
        self.note_performed(day)

    on_enforce = on_lapse = on_excuse

    def drop_agreement(self):
        if self.agreement:
            self.broken.append(self.agreement)
        self.agreement = self.draft = None

    def on_resume_mediation(self, *_):
        self.drop_agreement()
        self.reopenings += 1

    # The court.

    def confirm(self, state: str):
        if self.agreement:
            self.agreement.confirmation = state

    def on_offer_confirmation(self, *_):
        self.confirm("offered")

    def on_decline_confirmation(self, *_):
        self.confirm("declined")

    def on_apply_confirmation(self, *_):
        self.confirm("applied")

    def on_answer_confirmation(self, fact, *_):
        self.confirm(fact["result"])

    def on_lapse_confirmation(self, *_):
        self.confirm("lapsed")

    # How it ends.

    def on_terminate(self, _, day, __):
        self.draft, self.ended = None, day

    on_dismiss_lead = on_decline = on_withdraw = on_terminate

    def on_draw_call_back(self, _, day, __):
        self.draws.append([day, False])

    def on_follow_up(self, fact, day, _):
        reached = [answer for answer in fact["answers"] if answer["reached"]]
        if reached:
            self.asked += 1
        if reached and fact["drawn"] and self.draws:
            self.draws[-1][1] = True
        self.answers += [(day, answer) for answer in reached]

    def on_close(self, fact, day, _):
        self.closed, self.ending, self.first_closed = day, fact["ending"], self.first_closed or day
        self.was_waived |= fact["waived"]

    def on_merge(self, *_):
        self.is_merged = True

    def on_reopen(self, *_):
        self.drop_agreement()
        self.reopenings += 1
        self.asked = 0
        self.ended = self.closed = self.ending = None


# --- What one case adds to each sum --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Part:
    """So much of one measure, in the month of a day, counted from another day on."""

    measure: str
    month: str
    begins: date
    amount: int
    value: int = 0


class Sheet:
    """Everything that one case adds."""

    def __init__(self, case: Case):
        self.case, self.parts = case, []
        if case.is_merged:
            return
        if case.is_lead:
            self.count_lead()
        if case.registered:
            self.count_beginning()
            self.count_due()
            self.count_closing()
            for agreement in case.broken + [case.agreement] * (case.agreement is not None):
                self.count_agreement(agreement)
            self.count_asking()

    def count(self, measure: str, day: date, amount: int = 1, begins: date = ALWAYS, value: int = 0):
        if amount:
            self.parts.append(Part(measure, day.strftime("%Y-%m"), begins, amount, value))

    def count_if(self, condition: object, measure: str, day: date, **more):
        if condition:
            self.count(measure, day, **more)

    def count_lead(self):
        case = self.case
        self.count("leads", case.began)
        self.count_if(case.registered, "leads_registered", case.began)
        self.count_if(case.stage == "dismissed", "leads_dismissed", case.began)

    def count_beginning(self):
        case, day = self.case, self.case.registered
        has_moved_up = case.highest > LEVELS.index(case.first_level)
        self.count("registered", day)
        self.count("parties", day, case.parties)
        self.count_if(case.was_red, "red", day)
        self.count_if(case.was_red and has_moved_up, "red_moved", day)
        self.count_if(has_moved_up, "moved_up", day)
        self.count_if(has_moved_up and LEVELS[case.highest] == "county", "moved_to_county", day)
        self.count_if(case.has_left, "left", day)
        self.count_if(case.accepted, "accepted", case.accepted)
        self.count_if(case.accepted and case.closed, "accepted_closed", case.accepted)
        for asked, result in case.requests:
            self.count("requests", asked)
            self.count_if(result == "accepted", "requests_accepted", asked)
            self.count_if(result == "returned", "requests_returned", asked)

    def count_due(self):
        case = self.case
        limit = case.registered + timedelta(days=30)
        day = min(case.first_closed or limit, limit)
        self.count("due", day, begins=day)
        is_late = case.first_closed is None or case.first_closed > limit
        self.count_if(is_late, "due_late", day, begins=day + timedelta(days=1))
        self.count_if(case.returns, "due_returned", day, begins=day)
        self.count_if(case.first_level == "village", "village_due", day, begins=day)
        self.count_if(case.first_level != "county", "township_due", day, begins=day)
        outcome = self.outcome()
        if outcome != "settled":
            return self.count("due_" + outcome, day, begins=day)
        quiet = max(day, case.closed + timedelta(days=QUIET_DAYS.get(case.type, 30)))
        self.count("due_quieting", day, begins=day)
        self.count("due_quieting", day, -1, begins=quiet)
        self.count_settled(day, quiet)

    def outcome(self) -> str:
        case = self.case
        if case.stage == "declined":
            return "declined"
        if case.closed is None:
            return "open"
        if case.reopenings:
            return "reopened"
        if case.ending == "performed":
            return "unproven" if case.was_waived else "settled"
        return case.ending

    def count_settled(self, day: date, quiet: date):
        case, level = self.case, self.case.agreed_level
        self.count("due_settled", day, begins=quiet)
        self.count_if(case.returns, "due_returned_settled", day, begins=quiet)
        self.count("settled_at_" + level, day, begins=quiet)
        at_home = case.first_level == level == "village" and not case.has_left
        self.count_if(at_home, "village_settled", day, begins=quiet)
        self.count_if("county" not in (case.first_level, level), "township_settled", day, begins=quiet)

    def count_closing(self):
        case = self.case
        self.count_if(case.first_closed, "first_closed", case.first_closed)
        self.count_if(case.first_closed and case.reopenings, "first_closed_reopened", case.first_closed)
        if case.closed is None:
            return
        agreed = "closed_unproven" if case.was_waived else "closed_agreed"
        self.count("closed", case.closed)
        self.count(agreed if case.ending == "performed" else "closed_" + case.ending, case.closed)
        self.count("closing_days", case.closed, value=min((case.closed - case.registered).days, MOST_DAYS))
        self.count("entries", case.closed, case.entries)

    def count_agreement(self, agreement: Agreement):
        day, promises = agreement.day, agreement.promises.values()
        self.count("agreements", day)
        self.count("agreements_" + agreement.form, day)
        self.count("amount_agreed", day, sum(promise.fen for promise in promises))
        if agreement.form == "written":
            applied = agreement.confirmation not in (None, "offered", "declined", "lapsed")
            self.count_if(applied, "confirmations_applied", day)
            self.count_if(agreement.confirmation == "confirmed", "confirmations_made", day)
            self.count_if(agreement.confirmation == "lapsed", "confirmations_missed", day)
        for promise in promises:
            after = promise.due + timedelta(days=1)
            if promise.due <= day:
                self.count_if(promise.is_kept, "kept_on_the_spot", day)
                continue
            self.count("items_due", promise.due, begins=after)
            self.count("amount_due", promise.due, promise.fen, begins=after)
            if promise.is_kept:
                self.count("items_kept", promise.due, begins=after)
                self.count("amount_kept", promise.due, promise.fen, begins=after)
        last = max((promise.due for promise in promises), default=day)
        self.count("agreements_due", last, begins=last + timedelta(days=1))
        is_kept = all(promise.is_kept for promise in promises)
        self.count_if(is_kept, "agreements_kept", last, begins=last + timedelta(days=1))

    def count_asking(self):
        case = self.case
        if case.ended and case.stage != "declined":
            self.count("ended", case.ended)
            self.count_if(case.asked, "ended_asked", case.ended)
        for day, is_done in case.draws:
            self.count("draws", day)
            self.count_if(is_done, "draws_done", day)
        for day, answer in case.answers:
            self.count_answer(day, answer)

    def count_answer(self, day: date, answer: dict):
        side = "applicant" if answer["party"] in self.case.applicants else "respondent"
        said = answer.get("satisfaction")
        is_content = said in ("satisfied", "basically_satisfied")
        self.count("answers", day)
        self.count(side + "_answers", day)
        self.count("answers_" + (said if is_content or said == "dissatisfied" else "silent"), day)
        self.count_if(is_content, side + "_satisfied", day)
        kept = answer.get("performance")
        self.count_if(kept in ("full", "part", "none"), "keeping_asked", day)
        self.count_if(kept == "full", "keeping_confirmed", day)


# --- Definitions, as people read them -------------------------------------------------------------------------------


@dataclass
class Definition:
    """One figure: how it is made of which measures."""

    id: str
    kind: str = "none"
    parts: list = field(default_factory=list)
    whole: str | None = None
    measures: list = field(default_factory=list)


SENTENCES = [
    ("share", re.compile(r"Counted: (?P<parts>.+)\. Out of: (?P<whole>.+)\.")),
    ("sum", re.compile(r"The sum of: (?P<parts>.+)\.")),
    ("spread", re.compile(r"Middle and ninth tenth of: (?P<parts>.+)\.")),
    ("mean", re.compile(r"(?P<parts>.+) ÷ (?P<whole>.+)\.")),
]


def definitions(text: str) -> list[Definition]:
    """Reads the sentence of each figure, whose words are those of the table below it."""
    found = []
    for section in re.split(r"^## ", text, flags=re.M)[1:]:
        lines = section.splitlines()
        words = {said: code for code, said in re.findall(r"^\| `(\w+)` \| (.+) \|$", section, re.M)}
        figure = Definition(re.match(r"`(\w+)`", lines[0])[1], measures=list(words.values()))
        for kind, sentence in SENTENCES:
            match = sentence.fullmatch(lines[2])
            if match:
                figure.kind = kind
                figure.parts = [words[part] for part in split(match["parts"], words)]
                figure.whole = words[match["whole"]] if "whole" in match.groupdict() else None
                break
        found.append(figure)
    return found


def split(parts: str, words: dict) -> list[str]:
    return [parts] if parts in words else parts.split(" + ")


# --- Sums -----------------------------------------------------------------------------------------------------------


@dataclass
class Question:
    region: str
    first: str
    last: str
    today: date
    by: str


class Sums:
    """What the cases come to, under each heading of a question."""

    def __init__(self):
        self.amounts = defaultdict(Counter)
        self.days = defaultdict(Counter)
        self.behind = defaultdict(Counter)

    def add(self, case: Case, question: Question):
        if not within(case.region, question.region):
            return
        for part in Sheet(case).parts:
            if question.first <= part.month <= question.last and part.begins <= question.today:
                for heading in ("", self.heading(case, part, question)):
                    if part.measure == "closing_days":
                        self.days[heading][part.value] += part.amount
                    self.amounts[heading][part.measure] += part.amount
                self.behind[part.measure][case.id] += part.amount

    @staticmethod
    def heading(case: Case, part: Part, question: Question) -> str:
        if question.by == "month":
            return part.month
        if question.by == "region":
            return child(case.region, question.region)
        return getattr(case, question.by)

    def value(self, figure: Definition, heading: str) -> dict:
        amounts, days = self.amounts[heading], self.days[heading]
        numerator = sum(amounts[part] for part in figure.parts)
        whole = amounts[figure.whole] if figure.whole else None
        share = figure.kind == "share" and whole
        return {
            "numerator": numerator if figure.kind not in ("spread", "none") else None,
            "denominator": whole if figure.whole else sum(days.values()) if figure.kind == "spread" else None,
            "value": four_decimals(numerator, whole) if share else None,
            "median": decile(days, 5) if figure.kind == "spread" else None,
            "ninth_decile": decile(days, 9) if figure.kind == "spread" else None,
            "counts": {measure: amounts[measure] for measure in figure.measures},
        }


def within(region: str, whole: str) -> bool:
    return region.startswith(whole[:6] if whole.endswith("000000") else whole[:9] if whole.endswith("000") else whole)


def child(region: str, whole: str) -> str:
    """The part of a region in which a place lies."""
    return region[:9] + "000" if whole.endswith("000000") and region[9:] != "000" else region


def four_decimals(part: int, whole: int) -> float:
    return int(Fraction(part * 10_000, whole) + Fraction(1, 2)) / 10_000


def decile(days: Counter, tenths: int) -> int | None:
    seen, total = 0, sum(days.values())
    for value in sorted(days):
        seen += days[value]
        if seen * 10 >= total * tenths:
            return value
    return None


def cases(lines):
    """The cases of a history, each followed to its end."""
    known: dict[str, Case] = {}
    for line in lines:
        event = json.loads(line).get("event")
        if event is None:
            continue
        case = known.get(event["case"])
        if case is None:
            fact = event["fact"]
            case = known[event["case"]] = Case(
                event["case"], fact["region"], fact["source"], event["to"][1], day_of(event["at"]),
                event["command"] == "report_lead")
        case.follow(event)
    return known.values()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    today = datetime.now(CHINA).date()
    parser.add_argument("history")
    parser.add_argument("--region", default="000000000000", help="everything when left out")
    parser.add_argument("--from", dest="first", default="0000-00", help="a month")
    parser.add_argument("--to", dest="last", default="9999-99", help="a month")
    parser.add_argument("--today", type=date.fromisoformat, default=today)
    parser.add_argument("--by", choices=["region", "month", "first_level", "type", "source"], default="region")
    parser.add_argument("--indicator")
    parser.add_argument("--cases", metavar="MEASURE", help="print the cases behind a sum instead")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    whole = "" if asked.region == "000000000000" else asked.region
    question, sums = Question(whole, asked.first, asked.last, asked.today, asked.by), Sums()
    with open(asked.history, encoding="utf-8") as lines:
        for case in cases(lines):
            sums.add(case, question)
    if asked.cases:
        print(*sorted(case for case, amount in sums.behind[asked.cases].items() if amount), sep="\n")
        return 0
    figures = [figure for figure in definitions(DEFINITIONS.read_text(encoding="utf-8"))
               if asked.indicator in (None, figure.id)]
    answer = {figure.id: {heading: sums.value(figure, heading) for heading in sorted(sums.amounts) or [""]}
              for figure in figures}
    if asked.json:
        print(json.dumps(answer))
        return 0
    for name, headings in answer.items():
        for heading, value in headings.items():
            said = {key: number for key, number in value.items() if key != "counts" and number is not None}
            print(name, heading or "all", *(f"{key}={number}" for key, number in said.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
