# SPDX-License-Identifier: Apache-2.0
"""Meridians and parallels at a round step, as one path."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from generator.cartography.svg import points_path
from generator.cartography.view import WIDTH

if TYPE_CHECKING:
    from generator.cartography.view import View

_STEPS = (1, 2, 5, 10, 20)
_LINES = 5
"""About so many lines fit between the middle and the edge of the frame."""


def graticule(view: View) -> str:
    """The path; only what lies near the frame."""
    reach = min(view.radius + 2, 180)
    step = next((s for s in _STEPS if s * _LINES >= reach), 30)
    is_round_pole = abs(view.latitude) + view.radius > 88
    low = np.floor(max(-90, view.latitude - reach) / step) * step
    high = min(90.0, view.latitude + reach)
    wide = (
        180.0
        if is_round_pole or view.radius >= 180
        else min(180.0, reach / max(0.2, np.cos(np.radians(view.latitude))))
    )
    west = np.floor((view.longitude - wide) / step) * step
    path = []
    for latitude in np.arange(max(low, -90 + step), min(high, 90 - step) + 0.1, step):
        longitudes = np.linspace(view.longitude - wide, view.longitude + wide, 73)
        path += _visible(view, longitudes, np.full(73, latitude))
    for longitude in np.arange(west, view.longitude + min(wide, 179.9) + 0.1, step):
        latitudes = np.linspace(max(low, -90 + step), min(high, 90 - step), 49)
        path += _visible(view, np.full(49, longitude), latitudes)
    return "".join(path)


def _visible(view: View, longitudes: np.ndarray[tuple[int], np.dtype[np.float64]],
             latitudes: np.ndarray[tuple[int], np.dtype[np.float64]]) -> list[str]:  # fmt: skip
    points = view.units(longitudes, latitudes)
    near = np.isfinite(points).all(axis=1) & (points[:, 0] > -60) & (points[:, 0] < WIDTH + 60)
    near &= (points[:, 1] > -60) & (points[:, 1] < view.height + 60)
    steps = np.hypot(*np.diff(points, axis=0, prepend=points[:1]).T)
    breaks = np.nonzero(~near | (steps > WIDTH / 3))[0]
    return [
        points_path(piece[1:] if i else piece) for i, piece in enumerate(np.split(points, breaks)) if len(piece) > 2
    ]
