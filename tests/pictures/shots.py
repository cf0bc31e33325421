# SPDX-License-Identifier: Apache-2.0
"""Pages -> pictures: each page in each look as a file of its own, and the few that the README shows."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from generator.model import LANGUAGES
from tests.audit.looks import SCHEMES, USUAL, Look

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from playwright.sync_api import Browser
    from playwright.sync_api import Page as Window

    from tests.audit.walking import Page

TALLEST: Final = 7000
"""Pixels of a page that a picture shows; browsers draw no picture of any height."""
FIRST_LOOK: Final = "rasht-astara-railway/"
"""The page that the README shows, below each language."""
TRACED: Final = ("en/russia-iran-treaty/background/", 1)
"""A page with a mark that leads to a sentence in the other language, and which of its marks that is."""
README: Final = tuple(Look(scheme, 640, 1040, scheme) for scheme in SCHEMES)
TRACED_LOOKS: Final = tuple(Look(scheme, 860, 440, scheme) for scheme in SCHEMES)
LARGEST: Final = 120_000
"""Bytes of a picture in the README."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture."""

    page: Page
    look: Look
    file: Path


def every(browser: Browser, address: str, pages: Sequence[Page], folder: Path) -> Iterator[Shot]:
    """Takes each page in each look."""
    for page in pages:
        for look in USUAL:
            name = (page.path.removesuffix(".html").strip("/") or "root").replace("/", "_")
            shot = Shot(page, look, folder / "pages" / f"{name}_{look.name.replace(' ', '-')}.png")
            context = look.open(browser)
            window = context.new_page()
            window.goto(address + page.path, wait_until="networkidle")
            height = min(TALLEST, window.evaluate("document.documentElement.scrollHeight"))
            clip = {"x": 0, "y": 0, "width": look.width, "height": max(height, look.height)}
            shot.file.parent.mkdir(parents=True, exist_ok=True)
            window.screenshot(path=shot.file, full_page=True, clip=clip)  # type: ignore[arg-type]
            context.close()
            yield shot


def for_readme(browser: Browser, address: str, folder: Path) -> Iterator[Path]:
    """The overview of one explainer in both languages and a sentence traced, light and dark, as small as may be."""
    folder.mkdir(parents=True, exist_ok=True)
    shown = [(look, language, f"{language}/{FIRST_LOOK}") for look in README for language in LANGUAGES]
    for look, name, page in (*shown, *((look, "traced", TRACED[0]) for look in TRACED_LOOKS)):
        context = look.open(browser)
        window = context.new_page()
        window.goto(f"{address}{page}", wait_until="networkidle")
        if name == "traced":
            mark = window.locator("main button[popovertarget]").nth(TRACED[1])
            mark.evaluate("mark => scrollBy(0, mark.getBoundingClientRect().top - innerHeight * .25)")
            mark.click()
        path = folder / f"{name}-{look.name}.webp"
        path.write_bytes(_small(window))
        context.close()
        yield path


def _small(window: Window) -> bytes:
    """The window as WebP, of the best quality that is small enough."""
    session = window.context.new_cdp_session(window)
    for quality in (90, 80, 70, 60, 50):
        answer = session.send("Page.captureScreenshot", {"format": "webp", "quality": quality})
        picture = base64.b64decode(answer["data"])
        if len(picture) <= LARGEST:
            return picture
    raise ValueError(f"no quality makes a picture of {LARGEST} bytes")
