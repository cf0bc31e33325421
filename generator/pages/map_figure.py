# SPDX-License-Identifier: Apache-2.0
"""What stands in the figure of a map: the drawing, its inset, the caption, and what can be shown or hidden.

Hiding works by styles alone; the buttons that enlarge the map are put into the caption by ``map.js``, which finds
their words there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.markup import SPACE, Html, opening, svg_html, tag, text

if TYPE_CHECKING:
    from generator.cartography import Drawing


def parts(drawing: Drawing, caption: str) -> tuple[Html, ...]:
    """The parts of the figure, in order."""
    drawn = [svg_html(drawing.svg)]
    if drawing.inset:
        drawn.append(tag("div", svg_html(drawing.inset), class_=f"map-inset map-{drawing.corner}"))
    words = drawing.controls
    below = tag(
        "figcaption", tag("span", text(caption)), class_="map-cap x-ui",
        data_in=words.zoom_in, data_out=words.zoom_out, data_whole=words.zoom_reset, data_moves=words.moves,
    )  # fmt: skip
    return (tag("div", *drawn, class_="map-box"), *_comparison(drawing), *_choice(drawing), below)


def _comparison(drawing: Drawing) -> tuple[Html, ...]:
    """The map of what the editors compare, with the lengths in words."""
    if not drawing.comparison:
        return ()
    said = tag("ul", *(tag("li", svg_html(e.svg), text(e.words)) for e in drawing.lengths), class_="x-maplegend x-ui")
    return (tag("div", svg_html(drawing.comparison), said, class_="map-inset map-below"),)


def _choice(drawing: Drawing) -> tuple[Html, ...]:
    """A box to tick for each group; nothing when there is no choice."""
    if not drawing.groups:
        return ()
    boxes = [
        tag(
            "label", _ticked(group.name.removeprefix("map-")), SPACE, tag("span", text(group.words)),
        )
        for group in drawing.groups
    ]  # fmt: skip
    return (tag("fieldset", tag("legend", text(drawing.controls.show)), *boxes, class_="map-show x-ui"),)


def _ticked(name: str) -> Html:
    return opening("input", type="checkbox", class_=name, checked="")
