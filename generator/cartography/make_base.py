# SPDX-License-Identifier: Apache-2.0
"""npm package world-atlas -> ``world.json.gz`` and ``sea.bits.gz`` beside this file; run by hand.

``python -m generator.cartography.make_base FOLDER``, where FOLDER holds ``countries-50m.json`` (``npm pack
world-atlas`` and unpack). The same input always gives the same bytes.
"""

from __future__ import annotations

import gzip
import io
import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import NotRequired, TypedDict

from generator.cartography.base import SEA_FILE, SEA_STEP, WORLD_FILE, Topology, Transform, countries_of

HERE = Path(__file__).parent
_UNNUMBERED = {
    "Kosovo": "XK",
    "N. Cyprus": "north-cyprus",
    "Somaliland": "somaliland",
    "Siachen Glacier": "siachen",
    "Indian Ocean Ter.": "AU",
}
"""Shapes that Natural Earth gives no ISO 3166-1 number."""


class AtlasShape(TypedDict):
    """One country of the package; `arcs` of a Polygon are rings, of a MultiPolygon polygons."""

    type: str
    id: NotRequired[str]
    properties: dict[str, str]
    arcs: list[list[list[int]]]


class AtlasLayer(TypedDict):
    """A layer of the package."""

    geometries: list[AtlasShape]


class Atlas(TypedDict):
    """``countries-50m.json``, as far as it is used."""

    transform: Transform
    arcs: list[list[list[int]]]
    objects: dict[str, AtlasLayer]


def main(folder: Path) -> None:
    """Write both files."""
    atlas: Atlas = json.loads((folder / "countries-50m.json").read_text(encoding="utf-8"))
    topology = extract(atlas)
    _write(HERE / WORLD_FILE, json.dumps(topology, separators=(",", ":")).encode())
    _write(HERE / SEA_FILE, sea_bits(topology))


def extract(atlas: Atlas) -> Topology:
    """Arcs (deltas on the atlas's own grid, flattened) and countries by ISO 3166-1 alpha-2 code."""
    from babel.core import get_global

    codes = get_global("territory_aliases")
    shapes: list[tuple[str, list[list[list[int]]]]] = []
    for shape in atlas["objects"]["countries"]["geometries"]:
        number, name = shape.get("id"), shape["properties"]["name"]
        code = codes[number][0] if number else _UNNUMBERED[name]
        arcs = shape["arcs"]
        polygons = json.loads(json.dumps([arcs])) if shape["type"] == "Polygon" else arcs
        shapes.append((code, polygons))
    return {
        "transform": atlas["transform"],
        "arcs": [[number for point in arc for number in point] for arc in atlas["arcs"]],
        "countries": sorted(shapes, key=lambda shape: shape[0]),
    }


def sea_bits(topology: Topology) -> bytes:
    """One bit for each cell of `SEA_STEP` degrees, rows from the north, 1 = water, with the narrow passages opened."""
    import numpy as np
    import shapely
    from shapely.affinity import translate

    shapes = list(countries_of(topology).values())
    turned = [translate(shape, turn) for shape in shapes for turn in (-360, 360)]
    land = shapely.union_all([*shapes, *turned])
    shapely.prepare(land)
    longitudes = np.arange(-180, 180, SEA_STEP) + SEA_STEP / 2
    latitudes = np.arange(90, -90, -SEA_STEP) - SEA_STEP / 2
    grid_x, grid_y = np.meshgrid(longitudes, latitudes)
    water = ~shapely.contains_xy(land, grid_x, grid_y)
    for line in passages():
        for latitude, longitude in line:
            row, column = int((90 - latitude) / SEA_STEP), int((longitude + 180) / SEA_STEP)
            water[row, column] = True
    return np.packbits(water).tobytes()


def passages() -> list[list[tuple[float, float]]]:
    """The points (latitude, longitude) of each narrow passage, filled in so that every cell between them is met."""
    lines = []
    for row in (HERE / "passages.tsv").read_text(encoding="utf-8").splitlines():
        if row.startswith(("#", "name")):
            continue
        points = [tuple(map(float, point.split(","))) for point in row.split("\t")[1].split()]
        filled = []
        for (lat1, lon1), (lat2, lon2) in pairwise(points):
            filled += [(lat1 + (lat2 - lat1) * i / 40, lon1 + (lon2 - lon1) * i / 40) for i in range(41)]
        lines.append(filled)
    return lines


def _write(path: Path, content: bytes) -> None:
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=packed, mtime=0, compresslevel=9) as stream:
        stream.write(content)
    path.write_bytes(packed.getvalue())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
