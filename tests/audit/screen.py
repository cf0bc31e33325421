# SPDX-License-Identifier: Apache-2.0
"""What a reader's screen shows: nothing wider than it, nothing cut when text is spaced out, the same words without script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from playwright.sync_api import Page as Window

    from tests.audit.model import Findings

# An element may be wider than the screen inside a frame that scrolls or clips; the text of an SVG is its map's affair.
_WIDER: Final = """() => {
  const width = document.documentElement.clientWidth;
  const framed = element => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
      if (getComputedStyle(up).overflowX !== 'visible') return true;
    return false;
  };
  const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
    + [...element.classList].map(each => '.' + each).join('');
  const found = [];
  for (const element of document.body.querySelectorAll('*:not(svg *)')) {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || (box.right <= width + 1 && box.left >= -1)) continue;
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden' || framed(element) || element.closest('.x-skip')) continue;
    found.push([name(element), Math.round(box.left), Math.round(box.right)]);
  }
  return [document.documentElement.scrollWidth - width, found.slice(0, 5)];
}"""
# WCAG 1.4.12: a reader may set these, and nothing may be lost by it. Letters of Arabic are not spaced: they join.
_SPACED: Final = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*{line-height:1.5!important;word-spacing:.16em!important}p{margin-bottom:2em!important}'
    + ':lang(en){letter-spacing:.12em!important}');
  document.adoptedStyleSheets = [sheet];
}"""
_CUT: Final = """() => {
  const found = [];
  for (const element of document.body.querySelectorAll('*:not(svg *)')) {
    const style = getComputedStyle(element);
    const clips = ['hidden', 'clip'].includes(style.overflowY) && style.position !== 'absolute';
    if (clips && element.clientHeight > 2 && element.scrollHeight > element.clientHeight + 2 && element.innerText?.trim())
      found.push(element.tagName.toLowerCase() + [...element.classList].map(each => '.' + each).join(''));
  }
  return found;
}"""
# Buttons are the script's own affair, and <noscript> is what is said in its stead.
_WORDS: Final = """() => {
  for (const extra of document.querySelectorAll('main button, main noscript')) extra.remove();
  return document.querySelector('main').innerText;
}"""
_MOVING: Final = "() => document.getAnimations().filter(each => each.playState === 'running').length"


def width(window: Window, path: str, look: str, findings: Findings) -> None:
    """Nothing has to be scrolled sideways, but tables in frames of their own."""
    findings.look("width")
    surplus, wider = window.evaluate(_WIDER)
    for name, left, right in wider:
        findings.fault("width", path, f"reaches from {left} to {right} px", name, look)
    if surplus > 0 and not wider:
        findings.fault("width", path, f"the page scrolls sideways by {surplus} px", "", look)


def spaced(window: Window, path: str, look: str, findings: Findings) -> None:
    """With the reader's own spacing of text nothing is cut off or leaves the screen."""
    findings.look("text spacing")
    window.evaluate(_SPACED)
    for name in window.evaluate(_CUT):
        findings.fault("text spacing", path, "cuts its text off", name, look)
    surplus, wider = window.evaluate(_WIDER)
    if surplus > 0:
        findings.fault("text spacing", path, f"wider by {surplus} px", wider[0][0] if wider else "", look)


def still(window: Window, path: str, findings: Findings) -> None:
    """Who asks for less motion sees none."""
    findings.look("forced colours, reduced motion")
    if moving := window.evaluate(_MOVING):
        findings.fault("forced colours, reduced motion", path, f"{moving} animations run")


def words(window: Window) -> list[str]:
    """The lines that are shown."""
    return [line.strip() for line in str(window.evaluate(_WORDS)).split("\n") if line.strip()]


def same_words(with_script: list[str], without: list[str], path: str, findings: Findings) -> None:
    """The same lines in the same order, with script and without."""
    findings.look("words without JavaScript")
    if with_script == without:
        return
    pairs = zip([*with_script, ""], [*without, ""], strict=False)
    first = next(((one, other) for one, other in pairs if one != other), ("", ""))
    findings.fault("words without JavaScript", path, f"{first[0][:100]!r} with it, {first[1][:100]!r} without")
