# SPDX-License-Identifier: Apache-2.0
"""For everyone, in a real browser: keyboard, targets, languages, forced colours, paper, what is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from generator.languages import wording
from tests.browser.test_pages import paths_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Served

FOREIGN_RUNS = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (walker.nextNode()) {
    const words = walker.currentNode.data, parent = walker.currentNode.parentElement;
    if (parent.closest('script, code, [data-address]') || !/\\p{L}{2}/u.test(words)) continue;
    const language = parent.closest('[lang]').getAttribute('lang'), isArabic = /[\\u0620-\\u064a]/.test(words);
    if (isArabic !== (language === 'ar')) found.push([language, words.trim().slice(0, 80)]);
  }
  return found;
}"""
"""Text whose script is not that of its language; Latin abbreviations inside an Arabic run are part of it."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh narrow page."""
    context = browser.new_context(viewport={"width": 390, "height": 800})
    yield context.new_page()
    context.close()


def kinds_of(site: Path) -> list[str]:
    """One page of each kind and language: the first explainer's, the front pages, the names."""
    paths = paths_of(site)
    story = min(path.split("/")[1] for path in paths if path.endswith("/sources/"))
    return [path for path in paths if path.count("/") == 1 or path.split("/")[1] in {story, "names"}]


def page_of(site: Path, language: str, kind: str) -> str:
    """The first page of a kind."""
    return next(p for p in paths_of(site) if p.startswith(f"{language}/") and p.endswith(f"/{kind}/"))


def test_every_run_says_its_language(page: Page, served: Served, own_site: Path) -> None:
    """Arabic letters stand below lang=ar, Latin words alone below another language, in notes and drawings as well."""
    for path in kinds_of(own_site):
        page.goto(served.address + path)
        assert page.evaluate(FOREIGN_RUNS) == [], path


def test_targets_are_large_enough(page: Page, served: Served, own_site: Path) -> None:
    """24 by 24 CSS pixels, or as much room around it. Source: WCAG 2.2, 2.5.8."""
    rule = {"runOnly": {"type": "rule", "values": ["target-size"]}}
    for path in kinds_of(own_site):
        page.goto(served.address + path)
        found = Axe().run(page, options=rule).response["violations"]
        assert [node["html"][:120] for each in found for node in each["nodes"]] == [], path


def test_a_note_is_left_by_the_keyboard(page: Page, served: Served, own_site: Path) -> None:
    """Enter opens it, Tab goes to its links, Escape closes it and leads back to its number; the names are Arabic."""
    page.goto(served.address + page_of(own_site, "ar", "background"))
    mark = page.locator("button.x-src").first
    note = page.locator(f"#{mark.get_attribute('popovertarget')}")
    mark.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert note.locator("a").first.evaluate("a => a === document.activeElement")
    page.keyboard.press("Escape")
    assert note.is_hidden()
    assert mark.evaluate("b => b === document.activeElement")
    assert mark.get_attribute("aria-label") == wording.of("ar").notes.mark.format(number=mark.inner_text())


def test_the_skip_link_leads_to_the_text(page: Page, served: Served, own_site: Path) -> None:
    """The first stop of the keyboard is seen while it has the focus, and leads past the masthead."""
    page.goto(served.address + page_of(own_site, "ar", "quotes"))
    page.keyboard.press("Tab")
    box = page.locator(":focus").bounding_box()
    assert box is not None
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


def test_nothing_moves(page: Page, served: Served, own_site: Path) -> None:
    """No animation, no transition, no smooth scrolling: there is nothing to reduce."""
    moving = """() => [...document.querySelectorAll('*')].filter((each) => {
      const style = getComputedStyle(each);
      return style.transitionDuration !== '0s' || style.animationName !== 'none' || style.scrollBehavior !== 'auto';
    }).length"""
    for kind in ("background", "timeline", "map", "quotes"):
        page.goto(served.address + page_of(own_site, "ar", kind))
        assert page.evaluate(moving) == 0, kind


def test_forced_colours_keep_the_signs(page: Page, served: Served, own_site: Path) -> None:
    """The page one is on, and what the editors added, are told by more than colour."""
    page.emulate_media(forced_colors="active")
    page.goto(served.address + page_of(own_site, "ar", "background"))
    current = page.locator(".x-tabs [aria-current]")
    assert "underline" in current.evaluate("a => getComputedStyle(a).textDecorationLine")
    for box in page.locator(".x-ctx").all():
        assert box.evaluate("b => getComputedStyle(b).borderTopStyle") == "solid"
        assert box.get_attribute("role") == "note"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_paper_shows_the_text_and_its_sentences(page: Page, served: Served, own_site: Path, language: str) -> None:
    """No navigation, no blue links, the sentences after the text, the page's own address; nothing hides in a note."""
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(served.address + page_of(own_site, language, "background"))
    for gone in (".x-tabs", ".x-lang", ".x-find", ".x-toc", ".x-skip"):
        assert page.locator(gone).is_hidden(), gone
    notes = page.locator(".x-note")
    assert notes.count() >= 5
    assert all(note.is_visible() for note in notes.all())
    assert all(note.locator("blockquote").inner_text() for note in notes.all())
    ink, link, paper = (
        page.locator(where).first.evaluate(f"e => getComputedStyle(e).{what}")
        for where, what in ((".x-st", "color"), (".x-name a", "color"), ("body", "backgroundColor"))
    )
    assert (ink, paper) == (link, "rgb(255, 253, 248)")
    assert page.locator(".x-foot .x-paper").inner_text().endswith(f"/{language}/" + page.url.split(f"/{language}/")[1])


def test_an_address_is_printed_beside_its_link(page: Page, served: Served, own_site: Path) -> None:
    """On paper an external link shows where it leads."""
    page.emulate_media(media="print")
    page.goto(served.address + page_of(own_site, "ar", "sources"))
    link = page.locator('.x-more a[href^="http"]').first
    shown = link.evaluate("a => getComputedStyle(a, '::after').content")
    assert link.evaluate("a => a.getAttribute('href')") in shown


def test_both_languages_are_remembered_until_one_is_chosen(page: Page, served: Served, own_site: Path) -> None:
    """The choice leads to the same sentence, then to both languages of the next explainer, which the link says."""
    story = page_of(own_site, "ar", "background").removesuffix("background/")
    both = wording.of("ar").site.both
    page.goto(f"{served.address}{story}background/#st-s3")
    page.get_by_role("link", name=both, exact=True).first.click()
    assert page.url == f"{served.address}{story}parallel/#st-s3"
    page.goto(f"{served.address}ar/")
    link = page.locator(".x-lead h2 a")
    assert link.inner_text().endswith(both)
    link.click()
    assert page.url.endswith("/parallel/")
    page.locator('.x-lang a[hreflang="ar"]').click()
    assert page.url.endswith("/background/")
    page.goto(f"{served.address}ar/")
    assert both not in page.locator(".x-lead h2 a").inner_text()
