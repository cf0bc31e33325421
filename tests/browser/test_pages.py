# SPDX-License-Identifier: Apache-2.0
"""Our own site in a real browser, in both languages: language, direction, switch, keyboard, no foreign request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe

from generator.languages import wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Served

DIRECTION = {"ar": "rtl", "en": "ltr"}
ADDRESSES = "all => all.map(a => new URL(a.getAttribute('href'), a.baseURI).href)"
"""Of links; those of a drawing have no ``href`` that is a string."""


class Watched:
    """A page that remembers what went wrong on it."""

    def __init__(self, page: Page, host: str) -> None:
        self.page = page
        self.faults: list[str] = []
        page.on(
            "console",
            lambda message: (
                self.faults.append(f"console: {message.text}") if message.type in {"error", "warning"} else None
            ),
        )
        page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((host, "data:", "blob:"))
                else self.faults.append(f"left the site: {request.url}")
            ),
        )
        page.on(
            "response",
            lambda response: (
                self.faults.append(f"{response.status}: {response.url}") if response.status >= 400 else None
            ),
        )


@pytest.fixture
def watched(browser: Browser, served: Served) -> Iterator[Watched]:
    """A fresh page; its faults fail the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    found = Watched(context.new_page(), served.address.split("/", 3)[0] + "//" + served.address.split("/", 3)[2])
    yield found
    context.close()
    assert found.faults == []


def paths_of(site: Path) -> list[str]:
    """The address of every page below ar/ and en/, sorted."""
    return sorted(
        p.parent.relative_to(site).as_posix() + "/"
        for language in DIRECTION
        for p in (site / language).rglob("index.html")
    )


def test_every_page_has_its_language_direction_and_twin(watched: Watched, served: Served, own_site: Path) -> None:
    """`lang` and `dir` on <html>, one h1, a switch that leads to the twin, absolute hreflang, no fault on the way."""
    paths = paths_of(own_site)
    assert len(paths) >= 18
    for path in paths:
        watched.page.goto(served.address + path)
        language = path[:2]
        other = "en" if language == "ar" else "ar"
        html = watched.page.locator("html")
        assert (html.get_attribute("lang"), html.get_attribute("dir")) == (language, DIRECTION[language]), path
        assert watched.page.locator("h1").count() == 1, path
        switch = watched.page.locator(f'header a[hreflang="{other}"]')
        assert switch.evaluate("a => a.href") == served.address + other + path[2:], path
        alternates = watched.page.locator('link[rel="alternate"][hreflang]').evaluate_all(
            "all => all.map(l => [l.hreflang, l.getAttribute('href')])"
        )
        assert {a for a, _ in alternates} == {"ar", "en", "x-default"}, path
        assert all(re.match(r"https?://", address) and address.endswith(path[2:]) for _, address in alternates), path


def test_no_page_is_wider_than_the_screen(browser: Browser, served: Served, own_site: Path) -> None:
    """At 390 and 320 CSS pixels nothing has to be scrolled sideways but tables in their own frames."""
    context = browser.new_context(viewport={"width": 390, "height": 800})
    page = context.new_page()
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 800})
        for path in paths_of(own_site):
            page.goto(served.address + path)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (width, path)
    context.close()


def test_the_text_is_there_without_script(browser: Browser, served: Served, own_site: Path) -> None:
    """With JavaScript off every page shows the same words; the page of names adds that search needs it."""
    with_script, without = browser.new_context(), browser.new_context(java_script_enabled=False)
    first, second = with_script.new_page(), without.new_page()
    for path in paths_of(own_site):
        first.goto(served.address + path)
        second.goto(served.address + path)
        note = wording.of("ar" if path.startswith("ar/") else "en").names.unscripted
        texts = [page.locator("article").first.inner_text() for page in (first, second)]
        assert (note in texts[1]) == ("/names/" in path), path
        texts[1] = texts[1].replace(f"{note}\n\n", "")
        assert texts[0] == texts[1], path
        assert len(texts[0]) > 80, path
    with_script.close()
    without.close()


def test_axe_finds_nothing(browser: Browser, served: Served, own_site: Path) -> None:
    """Every page kind in both languages, wide and narrow, light and dark: no accessibility violation."""
    looks: tuple[tuple[Literal["light", "dark"], int], ...] = (("light", 1280), ("dark", 390))
    for scheme, width in looks:
        context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
        page = context.new_page()
        for path in paths_of(own_site):
            page.goto(served.address + path)
            found = Axe().run(page).response["violations"]
            assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found] == [], (path, scheme, width)
        context.close()


def test_every_control_is_reached_by_keyboard(watched: Watched, served: Served, own_site: Path) -> None:
    """Tab goes from the skip link through the masthead into the text, and each stop is visible."""
    path = next(p for p in paths_of(own_site) if p.startswith("ar/") and p.endswith("quotes/"))
    watched.page.goto(served.address + path)
    seen = []
    for _ in range(25):
        watched.page.keyboard.press("Tab")
        seen.append(
            watched.page.evaluate(
                "(e => e && e !== document.body ? (e.textContent || e.getAttribute('aria-label') || e.tagName).trim() : '')(document.activeElement)"
            )
        )
    assert any("English" in words for words in seen)
    assert len({words for words in seen if words}) >= 8


def test_a_source_mark_opens_the_sentence(watched: Watched, served: Served, own_site: Path) -> None:
    """Enter on the small number shows the sentence it came from."""
    path = next(p for p in paths_of(own_site) if p.startswith("ar/") and p.endswith("background/"))
    watched.page.goto(served.address + path)
    mark = watched.page.locator("button.x-src").first
    mark.focus()
    watched.page.keyboard.press("Enter")
    note = watched.page.locator(f"#{mark.get_attribute('popovertarget')}")
    assert note.is_visible()
    assert len(note.inner_text()) > 30


def test_an_unknown_address_gets_the_bilingual_page(browser: Browser, served: Served) -> None:
    """One page for the whole host, in both languages, with addresses that work at any depth."""
    page = browser.new_page()
    answer = page.goto(served.address + "ar/no/such/page/")
    assert answer is not None
    assert answer.status == 404
    words = page.inner_text("body")
    assert "لا" in words
    assert "No page" in words
    assert page.locator('a[href$="/en/"]').count() >= 1
    page.close()


def test_every_link_leads_somewhere(served: Served, own_site: Path, browser: Browser) -> None:
    """No dead link and no dead anchor on any page."""
    page = browser.new_page()
    anchors: dict[str, set[str]] = {}
    links: set[tuple[str, str]] = set()
    for path in ["", *paths_of(own_site)]:
        page.goto(served.address + path)
        anchors[served.address + path] = set(page.locator("[id]").evaluate_all("all => all.map(e => e.id)"))
        links |= {(path, address) for address in page.locator("a[href]").evaluate_all(ADDRESSES)}
    dead = []
    for path, address in sorted(links):
        target, _, anchor = address.partition("#")
        if not target.startswith(served.address):
            continue
        file = own_site / target.removeprefix(served.address)
        if not (file.is_file() or (file / "index.html").is_file()) or (
            anchor and target in anchors and anchor not in anchors[target]
        ):
            dead.append((path, address))
    page.close()
    assert dead == []
