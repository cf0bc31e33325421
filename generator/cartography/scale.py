# SPDX-License-Identifier: Apache-2.0
"""The scale bar: a round number of kilometres, true where the bar stands, in the corner with the most room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.cartography.boxes import Box, Style
from generator.cartography.globe import kilometres
from generator.cartography.view import WIDTH
from generator.cartography.widths import width

if TYPE_CHECKING:
    from generator.cartography.labels import Layer
    from generator.cartography.view import View
    from generator.languages.map_words import MapWords
    from generator.model import Language

_EDGE = 14.0
_SHARE = 0.17
"""Of the width of the drawing, at most."""


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A bar of `length` units from (`x`, `y`) to the right, its words above the middle."""

    x: float
    y: float
    length: float
    words: str
    style: Style
    box: Box


def scale_bar(view: View, layer: Layer, language: Language, words: MapWords, style: Style) -> ScaleBar | None:
    """The bar, its room taken in `layer`; None for a map of the world (no one scale) or when no corner is free."""
    if view.radius > 60:
        return None
    right, left = (True, False) if language == "en" else (False, True)
    for is_right, is_low in ((right, True), (left, True), (right, False), (left, False)):
        bar = _in_corner(view, words, style, is_right=is_right, is_low=is_low)
        if bar is not None and not any(bar.box.touches(box, 2) for box in layer.taken) and not _lines(layer, bar.box):
            layer.taken.append(bar.box)
            return bar
    return None


def _lines(layer: Layer, box: Box) -> bool:
    x, y = layer.line_points[:, 0], layer.line_points[:, 1]
    return bool(((x > box.left) & (x < box.right) & (y > box.top) & (y < box.bottom)).any())


def _in_corner(view: View, words: MapWords, style: Style, *, is_right: bool, is_low: bool) -> ScaleBar | None:
    y = view.height - _EDGE if is_low else _EDGE + style.size * 1.5
    middle = WIDTH * (0.85 if is_right else 0.15)
    longitudes, latitudes = view.degrees([middle - 30, middle + 30], [y, y])
    ends = [(float(lat), float(lon)) for lat, lon in zip(latitudes, longitudes, strict=True)]
    kilometres_a_unit = kilometres(ends[0], ends[1]) / 60
    if not 0 < kilometres_a_unit < 1e4:
        return None
    most = WIDTH * _SHARE * kilometres_a_unit
    amount = max(n * 10**power for power in range(5) for n in (1, 2, 5) if n * 10**power <= most or n == 1 == power + 1)
    length = amount / kilometres_a_unit
    text = words.kilometres.format(number=f"{amount:,}" if amount >= 10_000 else str(amount))
    wide = max(length, width(text, style.size))
    left = WIDTH - _EDGE - wide if is_right else _EDGE
    box = Box(left - 3, y - style.size * 1.55, left + wide + 3, y + 5)
    return ScaleBar(left + (wide - length) / 2, y, length, text, style, box)
