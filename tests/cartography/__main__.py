# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.cartography FOLDER [CASE …]``: a picture of each case, both languages side by side, to look at."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from generator.model import LANGUAGES
from tests.cartography.cases import CASES
from tests.cartography.gallery import page_of
from tests.conftest import chrome

WIDTHS = (1280, 390)


def main(folder: Path, wanted: list[str]) -> None:
    """Writes ``CASE-LANGUAGE-WIDTH.png`` for every case, or for those wanted."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chrome(), args=["--no-sandbox"])
        for name in CASES:
            for language in LANGUAGES if not wanted or name in wanted else ():
                for width in WIDTHS:
                    page = browser.new_page(viewport={"width": width, "height": 900})
                    page.set_content(page_of(name, language))
                    page.screenshot(path=folder / f"{name.replace(' ', '-')}-{language}-{width}.png", full_page=True)
                    page.close()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
