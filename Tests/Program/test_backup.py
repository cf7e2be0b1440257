# SPDX-License-Identifier: Apache-2.0
"""A backup is sealed, comes back whole, and nothing else comes back at all."""

import shutil
import signal
import subprocess

import pytest

from support.cluster import Cluster
from support.program import PROGRAM, run, succeed
from support.waiting import eventually


@pytest.fixture
def backup(data, folder):
    """A backup of a small county, beside its keyring."""
    file = folder / "county.backup"
    succeed("backup", "--to", str(file), "--data", str(data))
    return file


def restore(file, into, keyring):
    return run("restore", "--from", str(file), "--data", str(into), "--keyring", str(keyring))


def test_what_was_backed_up_comes_back_and_follows_from_its_events(backup, data, folder):
    assert backup.stat().st_mode & 0o077 == 0
    assert not backup.with_name("county.backup.part").exists()
    restored = folder / "restored"
    told = restore(backup, restored, data / "keyring")
    assert told.code == 0, told
    assert "every row follows from its events" in told.output
    assert told.output == succeed("verify", "--data", str(data)).output
    assert (restored / "keyring").read_text() == (data / "keyring").read_text()
    again = restore(backup, restored, data / "keyring")
    assert again.code == 1 and "There is a database" in again.complaint


@pytest.mark.parametrize("harm", ["cut", "flipped", "added", "other key", "no backup"])
def test_what_is_not_genuine_is_refused_and_leaves_no_database(backup, data, folder, harm):
    whole = bytearray(backup.read_bytes())
    keyring = data / "keyring"
    if harm == "cut":
        whole = whole[: len(whole) * 2 // 3]
    elif harm == "flipped":
        whole[len(whole) // 2] ^= 1
    elif harm == "added":
        whole += b"more"
    elif harm == "other key":
        keyring = folder / "keyring"
        keyring.write_text(f"1 current {'ab' * 32}\n")
        keyring.chmod(0o600)
    else:
        whole = bytearray(b"PGDMP" * 100)
    backup.write_bytes(whole)
    restored = folder / "restored"
    told = restore(backup, restored, keyring)
    assert told.code == 1 and str(backup) in told.complaint, told
    assert not (restored / "postgres").exists()


def test_a_restore_that_is_killed_half_way_serves_nothing_and_is_begun_again(backup, data, folder):
    restored = folder / "restored"
    killed = subprocess.Popen(
        [PROGRAM, "restore", "--from", str(backup), "--data", str(restored), "--keyring", str(data / "keyring")],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    draft = Cluster(restored)
    draft.root = restored / "postgres.restoring"
    eventually(lambda: draft.postmaster is not None)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert not (restored / "postgres").exists()
    try:
        told = restore(backup, restored, data / "keyring")
        assert told.code == 0, told
    finally:
        draft.end()


def test_a_lost_keyring_is_told_in_a_sentence_at_the_start(data):
    (data / "keyring").rename(data / "elsewhere")
    told = run("keys", "list", "--data", str(data))
    assert told.code == 78 and "put it back from your copy" in told.complaint, told
    assert not (data / "keyring").exists(), "no other keyring is made in its stead"


def test_a_key_is_changed_and_the_former_one_given_up(data):
    arguments = ["--data", str(data)]
    old = (data / "keyring").read_text()
    assert (data / "keyring").stat().st_mode & 0o077 == 0
    succeed("keys", "add", *arguments)
    assert succeed("keys", "list", *arguments).output.split() == ["1", "former", "2", "current"]
    refused = run("keys", "drop", *arguments)
    assert refused.code == 1 and "keys rotate" in refused.complaint, refused
    succeed("keys", "rotate", *arguments)
    succeed("keys", "drop", *arguments)
    assert succeed("keys", "list", *arguments).output.split() == ["2", "current"]
    shutil.copy(data / "keyring", data / "kept")
    (data / "keyring").write_text(old)
    told = run("keys", "list", *arguments)
    assert told.code == 78 and "Key 2" in told.complaint, told
