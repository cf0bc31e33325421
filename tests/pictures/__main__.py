# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.pictures``: a picture of every page, a contact sheet of every page kind for each language."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.model import LANGUAGES
from tests.audit import sites, visits, walking
from tests.audit.hosting import Host
from tests.conftest import ROOT
from tests.pictures import sheet, shots

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playwright.sync_api import Browser

FOLDER: Final = ROOT / ".build" / "pictures"
README_FOLDER: Final = ROOT / ".github" / "pictures"


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when all pictures were taken; 1 when the site cannot be built."""
    options = _options(arguments)
    try:
        site = sites.with_article(options.article) if options.article else sites.own()
    except sites.BuildError as error:
        print(error, file=sys.stderr)
        return 1
    with Host(site, 0) as host, visits.browser() as browser:
        if options.readme:
            for path in shots.for_readme(browser, host.address, README_FOLDER):
                print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} KB")
        else:
            _sheets(browser, host.address, walking.pages(site), options.out)
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER, help="where the pictures go (default: .build/pictures)")
    parser.add_argument("--article", type=Path, help="the pages of this article, untranslated, instead of our own")
    parser.add_argument("--readme", action="store_true", help="only the pictures of the README, into .github/pictures")
    return parser.parse_args(arguments)


def _sheets(browser: Browser, address: str, found: Sequence[walking.Page], folder: Path) -> None:
    shutil.rmtree(folder / "pages", ignore_errors=True)
    taken = []
    for shot in shots.every(browser, address, found, folder):
        taken.append(shot)
        print(f"{len(taken):4}/{4 * len(found)} {shot.file.name}", flush=True)
    kinds = set(walking.one_a_kind(found))
    for language in LANGUAGES:
        of_kinds = [shot for shot in taken if shot.page in kinds and shot.page.language in {language, ""}]
        of_all = [shot for shot in taken if shot.page.language == language]
        for made in (
            *sheet.write(browser, language, of_kinds, folder),
            *sheet.write(browser, f"{language}-all", of_all, folder),
        ):
            print(made)


if __name__ == "__main__":
    sys.exit(main())
