# SPDX-License-Identifier: Apache-2.0
"""Maps: `draw` makes one SVG a language from an article's routes and places."""

from generator.cartography.drawing import Compared, Drawing, LegendEntry, draw

__all__ = ["Compared", "Drawing", "LegendEntry", "draw"]
