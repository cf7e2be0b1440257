# SPDX-License-Identifier: Apache-2.0
"""Servers and folders for the tests of the whole program."""

import itertools
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.desk import Desk
from support.program import succeed
from support.server import Server


@pytest.fixture(scope="session")
def place() -> Iterator[Path]:
    """A folder that PostgreSQL may enter although it runs as another user."""
    folder = Path(tempfile.mkdtemp(prefix="fengqiao-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def numbers() -> Iterator[int]:
    return itertools.count(1)


@pytest.fixture
def folder(place: Path, numbers: Iterator[int]) -> Path:
    """An empty folder for one test."""
    made = place / str(next(numbers))
    made.mkdir()
    return made


@pytest.fixture(scope="session")
def loaded(place: Path) -> Path:
    """A data folder with a small county that nobody runs; copy it before use."""
    data = place / "loaded"
    succeed("demo", "--data", str(data), "--cases", "40")
    return data


@pytest.fixture
def data(loaded: Path, folder: Path) -> Path:
    """A data folder of one test's own with a small county."""
    # With owners and modes, which PostgreSQL insists on.
    subprocess.run(["cp", "-a", str(loaded), str(folder / "data")], check=True)
    return folder / "data"


@pytest.fixture
def small(data: Path) -> Iterator[Server]:
    """A server of one test's own on a small county, not started yet: to be stopped, killed and read."""
    with Server(data, "--log-level", "debug") as server:
        yield server


@pytest.fixture(scope="session")
def county(place: Path) -> Iterator[Server]:
    """One server for all tests that leave it as it is: started as on a fresh machine, from an empty folder."""
    with Server(place / "county", "--demo") as server:
        server.start()
        yield server


@pytest.fixture
def desk(county: Server, folder: Path):
    """Signs somebody in on the command line."""

    def sign_in(username: str) -> Desk:
        return Desk(folder / f"{username}.json").sign_in(username, county.address)

    return sign_in
