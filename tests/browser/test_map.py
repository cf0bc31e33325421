# SPDX-License-Identifier: Apache-2.0
"""Maps measured as a browser draws them: words apart, large enough, ways by water off the land, controls that work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.model import LANGUAGES, Language
from tests.cartography.cases import EXTENTS
from tests.cartography.gallery import page_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Served

WIDTHS = (360, 390, 414, 768, 1024, 1280)
SMALLEST = 11.0
"""CSS pixels."""

# The ink of each visible word and sign in CSS pixels: what touches, what is too small, what leaves its drawing.
MEASURE = """() => {
  const seen = (e) => e.checkVisibility() && e.getClientRects().length > 0;
  const touches = (a, b) => a.left < b.right - .5 && b.left < a.right - .5 && a.top < b.bottom - .5 && b.top < a.bottom - .5;
  const faults = [];
  let words = 0;
  for (const svg of document.querySelectorAll("svg.map:not(.map-key)")) {
    if (!seen(svg)) continue;
    const frame = svg.getBoundingClientRect(), boxes = [];
    for (const text of svg.querySelectorAll("text")) {
      if (!seen(text)) continue;
      const scale = text.getScreenCTM().a, size = parseFloat(getComputedStyle(text).fontSize) * scale;
      const box = text.getBBox(), y = parseFloat(text.getAttribute("y")), rect = text.getBoundingClientRect();
      const base = rect.top + (y - box.y) * scale;
      words += 1;
      if (size < SMALLEST) faults.push(`${text.textContent}: ${size.toFixed(1)} px`);
      boxes.push({ name: text.textContent, left: rect.left, right: rect.right, top: base - .76 * size, bottom: base + .22 * size });
    }
    const labels = boxes.length;
    for (const sign of svg.querySelectorAll(".map-s")) {
      if (!seen(sign)) continue;
      const { left, right, top, bottom } = sign.getBoundingClientRect(), inset = (right - left) * (sign.querySelector("rect") ? .06 : .15);
      boxes.push({ name: "a sign", left: left + inset, right: right - inset, top: top + inset, bottom: bottom - inset });
    }
    const over = svg.parentElement.querySelector(".map-inset:not(.map-below)");
    if (svg.classList.contains("map-main") && over && getComputedStyle(over).position === "absolute") {
      const { left, right, top, bottom } = over.getBoundingClientRect();
      boxes.push({ name: "the inset", left, right, top, bottom });
      for (const b of boxes.slice(labels, -1)) if (touches(b, boxes.at(-1))) faults.push("a sign under the inset");
    }
    boxes.forEach((a, i) => {
      if (i < labels && (a.left < frame.left || a.right > frame.right || a.top < frame.top || a.bottom > frame.bottom)) faults.push(`${a.name} leaves the drawing`);
      if (i < labels) for (const b of boxes.slice(i + 1)) if (touches(a, b)) faults.push(`${a.name} touches ${b.name}`);
    });
  }
  return { words, faults };
}""".replace("SMALLEST", str(SMALLEST))

# How many pixels of the ways by water lie over the land as it is drawn.
AFLOAT = """() => {
  const pen = document.createElement("canvas").getContext("2d");
  let sampled = 0, ashore = 0;
  for (const svg of document.querySelectorAll("svg.map:not(.map-key)")) {
    const land = new Path2D(svg.querySelector("defs path[id$=-land]").getAttribute("d"));
    for (const way of svg.querySelectorAll(":is(.map-ship, .map-cable).map-l")) {
      for (let along = 0; along <= way.getTotalLength(); along += 1) {
        const { x, y } = way.getPointAtLength(along);
        sampled += 1;
        if (pen.isPointInPath(land, x, y, "evenodd")) ashore += 1;
      }
    }
  }
  return { sampled, ashore };
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of its own."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def measured(page: Page) -> list[str]:
    """The faults at every width."""
    faults = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found = page.evaluate(MEASURE)
        assert found["words"]
        faults += [f"{width}: {fault}" for fault in found["faults"]]
    return faults


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [*EXTENTS, "many stops"])
def test_words_stay_apart_and_large_in_every_extent(page: Page, name: str, language: Language) -> None:
    """No word touches another, a sign or the inset, none is too small, and no way by water crosses the land."""
    page.set_content(page_of(name, language))
    assert measured(page) == []
    assert page.evaluate(AFLOAT)["ashore"] == 0


def test_disputed_areas_are_hatched(page: Page) -> None:
    """The sheet of styles lets the hatching through, in the drawing and in the legend."""
    page.set_content(page_of("disputed", "ar"))
    fills = page.locator(".map-dis").evaluate_all("all => all.map(e => getComputedStyle(e).fill)")
    assert len(fills) >= 2
    assert all(fill.startswith("url(") for fill in fills)
    looks = page.evaluate("""() => [".map-land", ".map-tint", ".map-sea"].map(
      (name) => getComputedStyle(document.querySelector(`.map-main ${name}`)).fill)""")
    assert len(set(looks)) == 3


def test_the_measuring_sees_faults(page: Page) -> None:
    """A word moved over another, a small one, and a way by water that crosses the land are told."""
    page.set_content(page_of("arctic", "en"))
    assert page.evaluate(AFLOAT)["sampled"] > 500
    page.evaluate("document.querySelector('.map-ship.map-l').setAttribute('d', 'M0 0L720 500')")
    assert page.evaluate(AFLOAT)["ashore"] > 0
    page.evaluate("""() => {
      const [first, second] = document.querySelectorAll(".map-main .map-wide .map-c1 text, .map-main .map-wide .map-w text");
      for (const key of ["x", "y"]) second.setAttribute(key, first.getAttribute(key));
      first.parentElement.setAttribute("font-size", "9");
    }""")
    faults = page.evaluate(MEASURE)["faults"]
    assert any(" touches " in fault for fault in faults)
    assert any(fault.endswith(" px") for fault in faults)


def test_our_own_maps(page: Page, served: Served, own_site: Path) -> None:
    """The same for the maps of every explainer, large and on the overview."""
    for path in sorted(own_site.glob("*/*/map/index.html")):
        for address in (path.parent, path.parent.parent):
            page.goto(served.address + address.relative_to(own_site).as_posix() + "/")
            assert measured(page) == [], address
            assert page.evaluate(AFLOAT)["ashore"] == 0


def map_page(own_site: Path, language: Language) -> str:
    """A map with a choice of what is shown."""
    pages = sorted(own_site.glob(f"{language}/*/map/index.html"))
    chosen = next(path for path in pages if "map-show" in path.read_text(encoding="utf-8"))
    return chosen.parent.relative_to(own_site).as_posix() + "/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_unticked_is_hidden(browser: Browser, served: Served, own_site: Path, language: Language) -> None:
    """Without a script, too."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served.address + map_page(own_site, language))
    line = page.locator(".map-main .map-l.map-f1").first
    assert line.is_visible()
    page.locator(".map-show input.f1").uncheck()
    assert not line.is_visible()
    assert page.locator(".map-zoom").count() == 0
    context.close()


def test_buttons_and_keys_enlarge_and_move(page: Page, served: Served, own_site: Path) -> None:
    """Buttons, arrow keys and dragging; the wheel scrolls the page."""
    page.goto(served.address + map_page(own_site, "ar"))
    drawing = page.locator(".map-main")
    whole = drawing.get_attribute("viewBox")
    page.locator(".map-zin").click()
    larger = drawing.get_attribute("viewBox")
    assert larger != whole
    page.locator(".map-box").focus()
    page.keyboard.press("ArrowLeft")
    moved = drawing.get_attribute("viewBox")
    assert moved != larger
    drawing.scroll_into_view_if_needed()
    box = drawing.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 200, box["y"] + 200)
    page.mouse.down()
    page.mouse.move(box["x"] + 120, box["y"] + 160)
    page.mouse.up()
    dragged = drawing.get_attribute("viewBox")
    assert dragged != moved
    before = page.evaluate("scrollY")
    page.mouse.wheel(0, 120)
    page.wait_for_function("before => scrollY > before", arg=before)
    assert drawing.get_attribute("viewBox") == dragged
    page.locator(".map-zwhole").click()
    assert drawing.get_attribute("viewBox") == whole
