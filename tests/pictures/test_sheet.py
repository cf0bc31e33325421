# SPDX-License-Identifier: Apache-2.0
"""A contact sheet shows every picture that was taken, in rows of pages and columns of looks, none of them stretched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.audit.hosting import Host
from tests.audit.looks import USUAL
from tests.audit.walking import Page
from tests.pictures import sheet, shots

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser


def test_every_page_is_taken_in_every_look_and_stands_on_the_sheet(browser: Browser, tmp_path: Path) -> None:
    """Four pictures a page, as wide as the window; on the sheet each is found, loaded and keeps its proportions."""
    site, folder = tmp_path / "site", tmp_path / "pictures"
    for path, words in (("", "short"), ("ar/", "<p>long" * 300)):
        (site / path).mkdir(parents=True, exist_ok=True)
        (site / path / "index.html").write_text(f"<!doctype html><body>{words}", encoding="utf-8")
    pages = [Page("", "root", "", 1), Page("ar/", "front", "ar", 2)]
    with Host(site, 0) as host:
        taken = list(shots.every(browser, host.address, pages, folder))
    assert len({shot.file for shot in taken}) == len(pages) * len(USUAL)
    (made,) = sheet.write(browser, "ar", taken, folder)
    assert made.stat().st_size > 1000
    window = browser.new_page()
    window.goto((folder / "ar.html").resolve().as_uri())
    sizes = window.locator("img").evaluate_all(
        "all => all.map(i => [i.naturalWidth, i.naturalWidth / i.naturalHeight - i.width / i.height])"
    )
    window.close()
    assert sorted(width for width, _ in sizes) == sorted(2 * [look.width for look in USUAL])
    assert all(abs(difference) < 0.02 for _, difference in sizes)
