# SPDX-License-Identifier: Apache-2.0
"""Maps as the browser draws them: labels that touch each other, labels that are cut, letters too small."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from playwright.sync_api import Page as Window

    from tests.audit.model import Findings

WIDTHS: Final = (360, 390, 414, 768, 1024, 1280)
SMALLEST: Final = 11.0
"""Pixels of a letter's size."""
TOUCH: Final = 0.5
"""Pixels that two boxes may share: what rounding makes."""
# The ink of a line, not the box of its face: a face with high Arabic marks has boxes that meet where no letters do.
_LABELS: Final = """() => {
  const canvas = document.createElement('canvas').getContext('2d');
  const found = [];
  for (const map of document.querySelectorAll('svg.map:not(.map-key)')) {
    const frame = map.getBoundingClientRect();
    for (const label of map.querySelectorAll('text, tspan')) {
      if (label.querySelector('tspan') || !label.textContent.trim() || !label.getClientRects().length) continue;
      const style = getComputedStyle(label), matrix = label.getScreenCTM();
      canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const ink = canvas.measureText(label.textContent.trim());
      const extents = [...Array(label.getNumberOfChars()).keys()].map(index => label.getExtentOfChar(index));
      const left = Math.min(...extents.map(each => each.x)), right = Math.max(...extents.map(each => each.x + each.width));
      const base = label.getStartPositionOfChar(0).y;
      found.push({
        words: label.textContent.trim(), size: parseFloat(style.fontSize) * matrix.a,
        left: left * matrix.a + matrix.e, right: right * matrix.a + matrix.e,
        top: (base - ink.actualBoundingBoxAscent) * matrix.d + matrix.f,
        bottom: (base + ink.actualBoundingBoxDescent) * matrix.d + matrix.f,
        frame: [frame.left, frame.top, frame.right, frame.bottom],
      });
    }
  }
  return found;
}"""


def labels(window: Window, path: str, look: str, findings: Findings) -> None:
    """No two labels of a map touch, none leaves it, none is smaller than 11 px."""
    found = window.evaluate(_LABELS)
    findings.look("map labels", len(found))
    if not found:
        findings.fault("map labels", path, "a map without labels", "", look)
    for one, other in combinations(found, 2):
        if (area := shared(one, other)) is not None:
            findings.fault("map labels", path, f"«{one['words']}» and «{other['words']}» share {area}", "", look)
    for one in found:
        left, top, right, bottom = one["frame"]
        if one["left"] < left - 1 or one["right"] > right + 1 or one["top"] < top - 1 or one["bottom"] > bottom + 1:
            findings.fault("map labels", path, f"«{one['words']}» leaves the map", "", look)
        if one["size"] < SMALLEST - 0.05:
            findings.fault(
                "map labels", path, f"«{one['words']}» is {one['size']:.1f} px, {SMALLEST:.0f} wanted", "", look
            )


def shared(one: dict[str, float], other: dict[str, float]) -> str | None:
    """How much two boxes have in common, as words; None when nothing.

    >>> box = {"left": 0, "right": 10, "top": 0, "bottom": 5}
    >>> shared(box, box), shared(box, {**box, "left": 10, "right": 20})
    ('10 × 5 px', None)
    """
    across = min(one["right"], other["right"]) - max(one["left"], other["left"])
    down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    return f"{across:.0f} × {down:.0f} px" if across > TOUCH and down > TOUCH else None
