# SPDX-License-Identifier: Apache-2.0
"""What one case changes in the figures."""

import copy
from collections.abc import Callable


def with_settled_case(report: dict, part: str) -> dict:
    """The report with one more case: first registered at a village, settled at the township, not yet quiet for long.

    `part` is the code of the one region of `by_region` that counts it. Whatever is not named here stays as it is.
    """
    changed = copy.deepcopy(report)
    counted = [changed["total"]]
    counted += [one["figures"] for one in changed["by_region"] if one["region"]["code"] == part]
    counted += [one["figures"] for one in changed["by_level"] if one["first_level"] == "village"]
    counted += [one["figures"] for one in changed["by_month"] if one["month"] == report["as_of"][:7]]
    assert len(counted) == 4
    for figures in counted:
        figures["registered"] += 1
        figures["due"] += 1
        figures["moved"] += 1
        figures["outcomes"]["quieting"] += 1
        figures["settled_at"]["township"] += 1
        for name in ("village_resolution_rate", "township_retention_rate"):
            rate = figures[name]
            rate["denominator"] += 1
            rate["value"] = _four_decimals(rate["numerator"], rate["denominator"])
    return changed


def _four_decimals(numerator: int, denominator: int) -> float:
    return (numerator * 20_000 + denominator) // (denominator * 2) / 10_000


def around(read: Callable[[], dict], happen: Callable[[], None]) -> tuple[dict, dict]:
    """The figures before and after something happens, both of one day: over midnight it happens once more."""
    while True:
        before = read()
        happen()
        after = read()
        if before["as_of"] == after["as_of"]:
            return before, after
