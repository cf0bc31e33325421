# SPDX-License-Identifier: Apache-2.0
"""Routes and places -> a map as one ``<svg>`` in one language, complete without script, fonts or network.

>>> draw((), (), "en", None) is None
True
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.languages.map_words import MapWords
    from generator.model import FactId, Language, Place, Route


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One line of the legend: the sign as a small ``<svg>`` and what it means."""

    svg: str
    words: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A way that the editors set beside the article's: its name, and its length where a source gives one."""

    route: Route
    name: str
    kilometres: float | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Lines, signs and names of class `name`, which the page can hide, and what they are."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Controls:
    """The words of the page's controls: the choice of what is shown, the buttons, the frame that arrow keys move."""

    show: str
    zoom_in: str
    zoom_out: str
    zoom_reset: str
    moves: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A map. `svg` carries `title` and `description` itself; sizes are those of its view box.

    `outside` are the places named that lie too far away to be drawn, `beyond` says so. `inset` is a second ``<svg>``
    of what crowds (or nothing), to lie in the `corner` of the first on a wide page, below it on a narrow one or when
    that says so.
    """

    svg: str
    title: str
    description: str
    legend: tuple[LegendEntry, ...]
    width: int
    height: int
    controls: Controls
    outside: tuple[FactId, ...] = ()
    beyond: str = ""
    inset: str = ""
    corner: str = ""
    groups: tuple[Group, ...] = ()
    comparison: str = ""
    """A third ``<svg>``: the article's route and the ways that the editors compare it with."""
    lengths: tuple[LegendEntry, ...] = ()
    """How long each of them is."""


_TOO_LARGE = frozenset({"continent", "ocean"})


def draw(
    routes: tuple[Route, ...],
    places: tuple[Place, ...],
    language: Language,
    words: MapWords | None,
    *,
    compared: tuple[Compared, ...] = (),
    small: bool = False,
    id_prefix: str = "",
) -> Drawing | None:
    """The map, or None when no place is worth drawing (nowhere named, or only oceans and continents).

    `small` gives the same geometry with fewer details and large labels; `id_prefix` begins every id in the
    drawing and must be unique on a page (default ``map``, ``map-small``). `compared` ways are drawn in a map of their
    own. The libraries for geometry are loaded only here.
    """
    sound = tuple(place for place in places if _is_on_globe(place))
    if words is None or all(place.kind in _TOO_LARGE for place in sound):
        return None
    from generator.cartography.compose import composed

    prefix = id_prefix or ("map-small" if small else "map")
    return composed(routes, sound, language, words, compared=() if small else compared, small=small, id_prefix=prefix)


def _is_on_globe(place: Place) -> bool:
    return (
        isfinite(place.latitude)
        and abs(place.latitude) <= 90
        and isfinite(place.longitude)
        and abs(place.longitude) <= 180
    )
