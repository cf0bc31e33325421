# SPDX-License-Identifier: Apache-2.0
"""The base map: country shapes and the sea grid, in degrees WGS 84, read once and only when a map is drawn.

>>> world = load()
>>> "IR" in world and "caspian" not in world
True
"""

from __future__ import annotations

import gzip
import json
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    import numpy.typing as npt
    from shapely.geometry import MultiPolygon
    from shapely.geometry.base import BaseGeometry

HERE = Path(__file__).parent
WORLD_FILE, SEA_FILE = "world.json.gz", "sea.bits.gz"
SEA_STEP = 0.25
"""Degrees: the side of a cell of the sea grid."""
_LONGEST_EDGE = 1.0
"""Degrees: longer straight borders (49° north) get points in between, so that they bend with the projection."""


class Transform(TypedDict):
    """Grid to degrees: ``value * scale + translate``."""

    scale: list[float]
    translate: list[float]


class Topology(TypedDict):
    """``world.json.gz``.

    `arcs` are flattened deltas; each country is ``[code, polygons]``, a polygon holds rings of arc numbers.
    """

    transform: Transform
    arcs: list[list[int]]
    countries: list[tuple[str, list[list[list[int]]]]]


class Disputed(NamedTuple):
    """A disputed area: `key` names it in the languages' words; its outline stands only inside the shapes `within`.

    `loose` is by how many degrees the coarse outline is widened before the coast cuts it.
    """

    key: str
    within: tuple[str, ...]
    outline: tuple[tuple[float, float], ...]
    loose: float


@lru_cache(maxsize=1)
def load() -> Mapping[str, MultiPolygon]:
    """Every country's shape by ISO 3166-1 alpha-2 code (and a few keys for areas without one)."""
    with gzip.open(HERE / WORLD_FILE) as stream:
        return countries_of(json.load(stream))


def countries_of(topology: Topology) -> dict[str, MultiPolygon]:
    """The shapes of a topology; longitudes may run beyond 180.

    Neighbours share the very same points, as ``shapely.coverage_simplify`` needs.
    """
    import shapely
    from shapely.geometry import MultiPolygon, Polygon

    arcs = [_degrees(arc, topology["transform"]) for arc in topology["arcs"]]
    shapes: dict[str, list[BaseGeometry]] = {}
    for code, polygons in topology["countries"]:
        for rings in polygons:
            outer, *holes = [_ring(ring, arcs) for ring in rings]
            outer = _turned(outer, 0.0)
            shapes.setdefault(code, []).append(
                Polygon(outer, [_turned(hole, float(outer[:, 0].mean())) for hole in holes])
            )
    found = {}
    for code, parts in shapes.items():
        valid = [part if part.is_valid else shapely.make_valid(part) for part in parts]
        pieces = [p for part in valid for p in shapely.get_parts(part) if p.geom_type == "Polygon"]
        whole = MultiPolygon(pieces)
        if not whole.is_valid:  # parts that share an edge
            whole = MultiPolygon([p for p in shapely.get_parts(shapely.union_all(pieces)) if p.geom_type == "Polygon"])
        found[code] = whole
    return found


def _degrees(arc: list[int], transform: Transform) -> npt.NDArray[np.float64]:
    import numpy as np

    (scale_x, scale_y), (shift_x, shift_y) = transform["scale"], transform["translate"]
    points = np.cumsum(np.array(arc, dtype=np.float64).reshape(-1, 2), axis=0) * (scale_x, scale_y) + (
        shift_x,
        shift_y,
    )
    # The package joins shapes across the date line: a step of 360 degrees there is no step at all.
    points[1:, 0] -= np.cumsum(np.round(np.diff(points[:, 0]) / 360)) * 360
    pieces = [points[:1]]
    for start, end in pairwise(points):
        count = max(1, int(np.ceil(np.abs(end - start).max() / _LONGEST_EDGE)))
        pieces.append(start + (end - start) * np.arange(1, count + 1)[:, None] / count)
    return np.concatenate(pieces)


def _ring(numbers: list[int], arcs: list[npt.NDArray[np.float64]]) -> npt.NDArray[np.float64]:
    """A closed ring; its longitudes run on beyond 180. One that goes round a pole (Antarctica) is closed through it."""
    import numpy as np

    ring = np.zeros((0, 2))
    for number in numbers:
        arc = arcs[~number][::-1] if number < 0 else arcs[number]
        if len(ring):
            arc = arc[1:] - (round((arc[0, 0] - ring[-1, 0]) / 360) * 360, 0)
        ring = np.concatenate([ring, arc])
    if abs(ring[-1, 0] - ring[0, 0]) > 180:
        pole = 90.0 if ring[:, 1].mean() > 0 else -90.0
        along = np.linspace(ring[-1, 0], ring[0, 0], 361)
        ring = np.concatenate([ring, np.column_stack([along, np.full(361, pole)]), ring[:1]])
    return ring


def _turned(ring: npt.NDArray[np.float64], middle: float) -> npt.NDArray[np.float64]:
    """`ring` in the turn of longitudes that has its own middle within 180 degrees of `middle`."""
    own = (ring[:, 0].min() + ring[:, 0].max()) / 2
    return ring - (round((own - middle) / 360) * 360, 0)


@lru_cache(maxsize=1)
def sea() -> npt.NDArray[np.bool_]:
    """The sea grid: ``[row from the north, column from 180° west]``, True = water."""
    import numpy as np

    with gzip.open(HERE / SEA_FILE) as stream:
        bits = np.frombuffer(stream.read(), dtype=np.uint8)
    rows, columns = round(180 / SEA_STEP), round(360 / SEA_STEP)
    return np.unpackbits(bits)[: rows * columns].reshape(rows, columns).astype(bool)


@lru_cache(maxsize=1)
def disputed() -> tuple[Disputed, ...]:
    """The reviewed list ``disputed.tsv``; an empty outline means the whole of the shapes `within`."""
    areas = []
    for row in (HERE / "disputed.tsv").read_text(encoding="utf-8").splitlines():
        if row.startswith("#") or not row.strip():
            continue
        key, within, loose, outline = row.split("\t")
        points = tuple((float(p.split(",")[1]), float(p.split(",")[0])) for p in outline.split())
        areas.append(Disputed(key, tuple(within.split()), points, float(loose)))
    return tuple(areas)


@lru_cache(maxsize=1)
def waters() -> tuple[tuple[str, int, float, float], ...]:
    """``(key, rank, latitude, longitude)`` of the waters that may get a label, most important first."""
    rows = (HERE / "waters.tsv").read_text(encoding="utf-8").splitlines()
    cells = [row.split("\t") for row in rows if row and not row.startswith("#")]
    return tuple((key, int(rank), float(latitude), float(longitude)) for key, rank, latitude, longitude in cells)
