# SPDX-License-Identifier: Apache-2.0
"""What the command line says when something cannot be: an exit code and a plain message, and nothing to be piped."""

import stat

from support.desk import Desk
from support.program import run
from support.server import free_port

NOBODY = "00000000-0000-7000-8000-000000000000"


def complaint(outcome, code: int) -> list[str]:
    """The lines of a message; the first begins with the name of the program."""
    assert (outcome.code, outcome.output) == (code, ""), outcome
    assert outcome.complaint.startswith("fengqiao: "), outcome
    return outcome.complaint.removeprefix("fengqiao: ").splitlines()


def test_a_saved_sign_in_is_for_its_owner_only(desk):
    assert stat.S_IMODE(desk("village").file.stat().st_mode) == 0o600


def test_without_a_sign_in_it_says_how_to_sign_in(folder):
    nobody = Desk(folder / "none.json")
    for arguments in (["queue"], ["case", "list"], ["case", "show", NOBODY], ["stats"], ["logout"]):
        assert complaint(nobody.run(*arguments), 77) == ["Sign in first: fengqiao login NAME  （请先登录）"]


def test_a_wrong_password_is_refused_and_nothing_is_saved(county, folder):
    person = Desk(folder / "wrong.json")
    outcome = person.run("login", "leader", "--server", county.address, FENGQIAO_PASSWORD="wrong")
    assert complaint(outcome, 77)[0] == "The name or the password is wrong"
    assert not person.file.exists()


def test_a_sign_in_that_has_ended_is_no_longer_good(desk, folder):
    person = desk("village")
    copied = Desk(folder / "copied.json")
    copied.file.write_bytes(person.file.read_bytes())
    person.succeed("logout")
    assert not person.file.exists()
    assert complaint(copied.run("queue"), 77)[-1] == "  fengqiao login NAME"


def test_a_case_that_is_not_there_is_not_there(desk):
    person = desk("village")
    assert complaint(person.run("case", "show", NOBODY), 1) == ["There is nothing here"]
    assert complaint(person.run("case", "do", NOBODY, "accept"), 1) == ["There is nothing here"]
    assert complaint(person.run("case", "show", "no-such-case"), 64) == [
        "no-such-case is neither a case code such as 7K3M2-Q9XDA nor an id."]


def test_a_case_of_another_village_is_as_if_it_were_not_there(desk, county):
    person, everywhere = desk("village"), county.client("county")
    elsewhere = everywhere.pages("/cases", region="990101102201")[0]
    assert complaint(person.run("case", "show", elsewhere["id"]), 1) == ["There is nothing here"]
    assert complaint(person.run("case", "show", elsewhere["code"]), 1) == [
        f"There is no case {elsewhere['code']} that you may read."]


def test_a_command_for_somebody_else_is_refused(desk, county):
    code = county.client("village").open().json["code"]
    lines = complaint(desk("leader").run("case", "show", code), 1)
    assert lines == [f"There is no case {code} that you may read."]
    lines = complaint(
        desk("township").run("case", "do", code, "accept", "consents=all:phone", "rights_told=yes",
                             "recusal_clear=yes"), 77)
    assert lines[0] == "This command belongs to somebody else"


def test_a_command_that_does_not_fit_says_which_ones_do(desk, county):
    code = county.client("village").open().json["code"]
    lines = complaint(desk("village").run("case", "do", code, "close"), 1)
    assert lines == [
        "The case does not allow this command now", "  close is not possible in stage registered.",
        "  possible now: record_consent, accept, decline, assign, object, name_representatives, "
        "refer_out, withdraw, merge, raise_risk, hear_party"]


def test_fields_that_are_missing_are_named(desk, county):
    code = county.client("village").open().json["code"]
    lines = complaint(desk("village").run("case", "do", code, "withdraw", "reason=不谈了"), 1)
    assert [line.split()[0] for line in lines[1:]] == ["/party", "/way"]
    assert complaint(desk("village").run("case", "do", code, "accept", "rights_told"), 64) == [
        "rights_told is not of the form name=value."]


def test_a_server_that_does_not_answer_is_named(folder):
    address = f"http://127.0.0.1:{free_port()}"
    outcome = Desk(folder / "none.json").run("login", "village", "--server", address, FENGQIAO_PASSWORD="any")
    assert complaint(outcome, 69) == [f"{address} does not answer: is the address right, and is it running?"]


def test_wrong_usage_is_told_with_a_way_on(folder):
    for arguments in (["case", "do"], ["up", "--port", "many"], ["fly"]):
        outcome = run(*arguments)
        assert (outcome.code, outcome.output) == (64, "")
        assert "Usage: fengqiao" in outcome.complaint
