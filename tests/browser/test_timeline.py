# SPDX-License-Identifier: Apache-2.0
"""The drawn timeline and the choices in a real browser, without JavaScript: nothing touches, the keyboard is enough."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from generator.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from generator.model import Language
    from tests.conftest import Served

WIDTHS = (320, 360, 390, 414, 767, 768, 1024, 1280)
Box = tuple[float, float, float, float]
BOXES = """selector => [...document.querySelectorAll(selector)].map(each => each.getBoundingClientRect())
.filter(box => box.width).map(box => [box.left, box.top, box.right, box.bottom])"""


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A page without JavaScript; what a test asks of it still runs."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def timelines(site: Path, language: Language) -> list[str]:
    """Addresses of the pages with a drawing, below the site's root."""
    found = sorted((site / language).glob("*/timeline/index.html"))
    return [p.parent.relative_to(site).as_posix() + "/" for p in found if "x-axis" in p.read_text(encoding="utf-8")]


def touch(one: Box, two: Box) -> bool:
    """True when two boxes share more than an edge: in height a box of words is half empty, for marks and low letters."""
    across = min(one[2], two[2]) - max(one[0], two[0])
    down = min(one[3], two[3]) - max(one[1], two[1])
    return across > 1 and down > 0.4 * (one[3] - one[1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_touches_at_any_width(plain: Page, served: Served, own_site: Path, language: Language) -> None:
    """One drawing is seen; no two words under the line and no two marks on it meet, and the page is not wider."""
    paths = timelines(own_site, language)
    assert paths
    for path in paths:
        plain.goto(served.address + path)
        for width in WIDTHS:
            plain.set_viewport_size({"width": width, "height": 900})
            assert plain.locator(".x-axis:visible").count() == 1
            for selector in (".x-axis > text", ".x-p > circle, .x-p > svg > rect"):
                boxes: list[Box] = plain.evaluate(BOXES, selector)
                assert boxes
                assert not [pair for pair in combinations(boxes, 2) if touch(*pair)], (path, width, selector)
            assert plain.evaluate("document.documentElement.scrollWidth") <= width, (path, width)


@pytest.mark.parametrize("language", LANGUAGES)
def test_time_runs_the_way_the_language_does(plain: Page, served: Served, own_site: Path, language: Language) -> None:
    """The first event stands at the right in Arabic, at the left in English; a mark leads to its item."""
    plain.set_viewport_size({"width": 1280, "height": 900})
    plain.goto(served.address + timelines(own_site, language)[0])
    first, *_, last = plain.evaluate(BOXES, ".x-p > circle, .x-p > svg > rect")
    assert (first[0] > last[0]) == (language == "ar")
    plain.locator(".x-p:visible").last.focus()
    plain.keyboard.press("Enter")
    assert plain.locator("li.x-ev:target").count() == 1


@pytest.mark.parametrize("kind", ["timeline", "quotes"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_choice_by_keyboard(plain: Page, served: Served, own_site: Path, language: Language, kind: str) -> None:
    """Opened and chosen by keys: only what concerns it is seen, numbered as before; closing shows everything again."""
    item = ".x-ev:visible" if kind == "timeline" else ".x-sp:visible"
    # Where one person or none is concerned there is no choice.
    offered = (
        p
        for p in sorted((own_site / language).glob(f"*/{kind}/index.html"))
        if "x-pick" in p.read_text(encoding="utf-8")
    )
    plain.goto(f"{served.address}{next(offered).parent.relative_to(own_site).as_posix()}/")
    everything = plain.locator(item).count()
    plain.locator(".x-pick summary").focus()
    for key in ("Enter", "Tab", "ArrowDown"):
        plain.keyboard.press(key)
    chosen = plain.evaluate("document.activeElement.id")
    assert plain.locator(item).count() == plain.locator(f"{item.removesuffix(':visible')}.{chosen}").count()
    assert 0 < plain.locator(item).count() < everything
    plain.locator(".x-pick summary").click()
    assert plain.locator(item).count() == everything
    plain.emulate_media(media="print")
    assert plain.locator(".x-pick:visible").count() == 0
    assert plain.locator(item).count() == everything


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_fault_of_access(browser: Browser, served: Served, own_site: Path, language: Language, scheme: str) -> None:
    """The tool axe finds nothing on the timeline with everything open."""
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.goto(served.address + timelines(own_site, language)[0])
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    found = Axe().run(page)
    context.close()
    assert found.violations_count == 0, found.generate_report()
