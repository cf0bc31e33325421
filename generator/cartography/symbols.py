# SPDX-License-Identifier: Apache-2.0
"""The signs of points, told apart by shape: capital, port, city or town, strait or canal, other place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from generator.model import PlaceKind

Symbol = Literal["capital", "port", "city", "passage", "site"]
SYMBOLS: tuple[Symbol, ...] = ("capital", "port", "city", "passage", "site")
RADIUS: dict[Symbol, float] = {"capital": 7.0, "port": 6.5, "city": 5.0, "passage": 6.5, "site": 4.5}
"""Units from the middle to the outermost stroke, in the wide layer."""
SIGN_SCALE = {"wide": 1.0, "narrow": 1.7, "inset": 2.3}
"""How much larger signs are drawn in each layer (``map.css`` says the same)."""

SQUARE: frozenset[Symbol] = frozenset({"port", "site"})
"""Signs that fill the corners of their box."""

_SHAPES: dict[Symbol, str] = {
    "capital": '<circle class="map-sy" r="6"/><circle class="map-si" r="2.6"/>',
    "port": '<rect class="map-sy" x="-5.5" y="-5.5" width="11" height="11" rx="2"/>'
    '<path class="map-sa" d="M0-3.4v6.6M-1.9-1.4h3.8M-3.4.8C-3 4.2 3 4.2 3.4.8"/>',
    "city": '<circle class="map-sy" r="4.2"/>',
    "passage": '<path class="map-sy" d="M0-6l6 6-6 6-6-6z"/>',
    "site": '<rect class="map-sy" x="-3.5" y="-3.5" width="7" height="7"/>',
}
_KINDS: dict[PlaceKind, Symbol] = {
    "capital": "capital", "port": "port", "city": "city", "town": "city",
    "strait": "passage", "canal": "passage",
}  # fmt: skip


def symbol_of(kind: PlaceKind) -> Symbol:
    """The sign of a kind of place."""
    return _KINDS.get(kind, "site")


def shape_of(symbol: Symbol) -> str:
    """The markup of a sign around (0, 0)."""
    return _SHAPES[symbol]
