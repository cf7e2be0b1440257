# SPDX-License-Identifier: Apache-2.0
"""Pictures for the documents: taken anew with FENGQIAO_PICTURES=1, and looked at by a person before they are committed."""

import os

from conftest import DESK, PHONE, ROOT

FOLDER = ROOT / "docs" / "images"


def test_the_pages_of_the_documents_can_be_pictured(visit):
    taken = []
    for size, viewport in [("phone", PHONE), ("desk", DESK)]:
        page = visit("village", viewport)
        page.goto("/cases?stage=performed")
        page.locator("table.cases th a").first.click()
        page.get_by_role("heading", name="这件事", exact=True).wait_for()
        taken.append((f"case-{size}.png", page.screenshot()))
        page.goto("/")
        taken.append((f"today-{size}.png", page.screenshot()))
        page = visit("leader", viewport)
        taken.append((f"figures-{size}.png", page.screenshot()))
    assert all(picture.startswith(b"\x89PNG") for _, picture in taken)
    if os.environ.get("FENGQIAO_PICTURES") == "1":
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name, picture in taken:
            (FOLDER / name).write_bytes(picture)
