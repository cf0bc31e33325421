# SPDX-License-Identifier: Apache-2.0
"""Small pieces of SVG text: numbers, paths, elements. All words are escaped here and nowhere else.

>>> number(0.50), number(-0.04), number(12.0)
('.5', '0', '12')
>>> element("circle", {"r": 3.0, "class": "map-x"})
'<circle r="3" class="map-x"/>'
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import numpy as np
import shapely

from generator.cartography.land import polygons

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry


def number(value: float) -> str:
    """`value` with at most one decimal, as short as SVG allows."""
    return _tenths(round(value * 10))


def _tenths(tenths: int) -> str:
    whole, rest = divmod(abs(tenths), 10)
    digits = (str(whole) if whole or not rest else "") + (f".{rest}" if rest else "")
    return f"-{digits}" if tenths < 0 else digits


def element(name: str, attributes: Mapping[str, str | float], content: str = "") -> str:
    """One element; `content` is markup already."""
    listed = "".join(
        f' {key}="{number(value) if isinstance(value, float) else html.escape(str(value), quote=True)}"'
        for key, value in attributes.items()
    )
    return f"<{name}{listed}>{content}</{name}>" if content else f"<{name}{listed}/>"


def words(shown: str) -> str:
    """`shown` as text content."""
    return html.escape(shown, quote=False)


def area_path(shape: BaseGeometry) -> str:
    """The path of all polygons, holes included (even-odd fill), steps in tenths of a unit."""
    rings = [ring for polygon in polygons(shape) for ring in (polygon.exterior, *polygon.interiors)]
    return "".join(_steps(np.asarray(ring.coords)[:-1], is_closed=True) for ring in rings)


def line_path(shape: BaseGeometry) -> str:
    """The path of all lines of a geometry."""
    return "".join(_steps(np.asarray(part.coords)) for part in shapely.get_parts(shape))


def points_path(points: npt.NDArray[np.float64]) -> str:
    """The path through points of shape (n, 2)."""
    return _steps(points)


def _steps(points: npt.NDArray[np.float64], *, is_closed: bool = False) -> str:
    tenths = np.round(points * 10).astype(int)
    moves = np.diff(tenths, axis=0)
    moves = moves[np.any(moves != 0, axis=1)]
    if not len(moves):
        return ""
    text = [f"M{_pair(tenths[0])}l", _pair(moves[0])]
    for move in moves[1:]:
        pair = _pair(move)
        text.append(pair if pair[0] == "-" else f" {pair}")
    return "".join(text) + ("z" if is_closed else "")


def _pair(pair: npt.NDArray[np.int_]) -> str:
    x, y = _tenths(int(pair[0])), _tenths(int(pair[1]))
    return f"{x}{y}" if y[0] == "-" else f"{x} {y}"
