# SPDX-License-Identifier: Apache-2.0
"""The words of a map: schema; ``ar/map_words.py`` and ``en/map_words.py`` fill it in.

Keys: modes and statuses as in the model; symbols, waters and disputed areas as in ``generator/cartography``.
Braces are filled by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Mode


@dataclass(frozen=True, slots=True)
class MapWords:
    """What a map says in one language."""

    title_route: str
    """With ``{first}`` and ``{last}``."""
    title_places: str
    title_one: str
    """With ``{place}``."""
    shows: str
    """With ``{places}``."""
    lines: str
    """With ``{legs}``."""
    leg: str
    """With ``{first}``, ``{last}`` and ``{mode}``."""
    areas: str
    """With ``{areas}``: countries, seas and regions of the routes."""
    outside: str
    """With ``{places}``: named, but too far away to draw."""
    between: str
    """Stands between the items of a list."""
    kilometres: str
    """With ``{number}``."""
    modes: Mapping[Mode, str]
    mode_unknown: str
    and_mode: str
    """Stands between two means of one line."""
    planned: str
    """With ``{mode}``: not built, or being built."""
    suspended: str
    """With ``{mode}``."""
    added: str
    """{mode} of a route that the editors added; it is not the article's."""
    symbols: Mapping[str, str]
    tinted: str
    named: str
    """Tint of countries when there is no route."""
    disputed: str
    """With ``{names}``."""
    schematic: str
    inset: str
    """Title of the small map of what crowds, with ``{places}``."""
    enlarged: str
    """The frame that shows where the small map lies."""
    compares: str
    """Title of the map of what the editors compare, with ``{ways}``."""
    between_ends: str
    """With ``{first}`` and ``{last}``."""
    length_given: str
    """With ``{name}`` and ``{length}``: as a source has it."""
    length_computed: str
    """With ``{name}`` and ``{length}``: worked out from the line drawn."""
    show: str
    """Heads the choice of what is shown."""
    group_added: str
    group_others: str
    more_routes: str
    zoom_in: str
    zoom_out: str
    zoom_reset: str
    moves: str
    """Name of the frame that arrow keys move."""
    disputed_names: Mapping[str, str]
    waters: Mapping[str, str]
    countries: Mapping[str, str]
    """Short names by ISO 3166-1 code where the one of Unicode CLDR is long or differs from ours."""
