# SPDX-License-Identifier: Apache-2.0
"""The history as others verify it: exported, and judged by a program that shares nothing with ours."""

import json
import subprocess
import sys
from pathlib import Path

from support.program import run, succeed

VERIFY = Path(__file__).resolve().parents[2] / "docs" / "verify.py"


def judge(history: Path, *arguments: str) -> tuple[int, list[str]]:
    """What the independent program says of a history."""
    outcome = subprocess.run(
        [sys.executable, str(VERIFY), str(history), *arguments], capture_output=True, text=True, timeout=120)
    assert outcome.stderr == "", outcome.stderr
    return outcome.returncode, outcome.stdout.splitlines()


def test_an_exported_history_holds_for_an_independent_program_and_a_forged_one_does_not(data, folder):
    anchor, history = folder / "anchor.json", folder / "history.jsonl"
    anchor.write_text(succeed("proof", "anchor", "--data", str(data)).output)
    history.write_text(succeed("proof", "export", "--data", str(data)).output)
    key = succeed("proof", "public-key", "--data", str(data)).output.strip()
    code, said = judge(history, "--anchor", str(anchor), "--public-key", key)
    assert code == 0, said
    assert said[0].split(":")[0].endswith("1 anchors"), said
    lines = history.read_text().splitlines()
    first = next(index for index, line in enumerate(lines) if '"version":2' in line)
    event = json.loads(lines[first])
    event["event"]["at"] -= 1
    forged = folder / "forged.jsonl"
    forged.write_text("\n".join([*lines[:first], json.dumps(event, ensure_ascii=False), *lines[first + 1:]]) + "\n")
    assert judge(forged) == (
        1, [f"event 2 of {event['event']['case']} in 990101 was changed or does not follow"])
    forged.write_text("\n".join(lines[:first] + lines[first + 1:]) + "\n")
    assert judge(forged)[0] == 1
    assert judge(history, "--public-key", "00" * 32)[1] == ["anchor 1 was signed with another key"]


def test_verify_believes_an_anchor_that_was_kept_outside(data, folder):
    anchor = folder / "anchor.json"
    anchor.write_text(succeed("proof", "anchor", "--data", str(data)).output)
    assert "1 anchors" in succeed("verify", "--data", str(data), "--anchor", str(anchor)).output
    outside = json.loads(anchor.read_text())
    outside["anchor"]["number"] = 7
    anchor.write_text(json.dumps(outside))
    outcome = run("verify", "--data", str(data), "--anchor", str(anchor))
    assert outcome.code == 1
    assert "anchor 7: its signature is forged" in outcome.output
    anchor.write_text("{}")
    assert run("verify", "--data", str(data), "--anchor", str(anchor)).code == 64


def test_the_key_is_for_its_owner_only(data):
    succeed("proof", "anchor", "--data", str(data))
    assert (data / "proof.key").stat().st_mode & 0o777 == 0o600
