# SPDX-License-Identifier: Apache-2.0
"""npm package world-atlas -> ``world.json.gz`` and ``sea.bits.gz`` beside this file: run once, by hand, when it changes.

``python -m generator.cartography.make_base FOLDER``, where FOLDER holds ``countries-50m.json`` (``npm pack world-atlas``
and unpack). The same input always gives the same bytes.
"""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path

from generator.cartography.base import SEA_FILE, SEA_STEP, WORLD_FILE, Topology, countries_of

HERE = Path(__file__).parent
_UNNUMBERED = {
    "Kosovo": "XK",
    "N. Cyprus": "north-cyprus",
    "Somaliland": "somaliland",
    "Siachen Glacier": "siachen",
    "Indian Ocean Ter.": "AU",
}
"""Shapes that Natural Earth gives no ISO 3166-1 number."""


def main(folder: Path) -> None:
    """Write both files."""
    atlas = json.loads((folder / "countries-50m.json").read_text(encoding="utf-8"))
    topology = extract(atlas)
    _write(HERE / WORLD_FILE, json.dumps(topology, separators=(",", ":")).encode())
    _write(HERE / SEA_FILE, sea_bits(topology))


def extract(atlas: Topology) -> Topology:
    """Arcs (deltas on the atlas's own grid, flattened) and countries by ISO 3166-1 alpha-2 code."""
    from babel.core import get_global

    codes = get_global("territory_aliases")
    shapes = []
    for shape in atlas["objects"]["countries"]["geometries"]:
        number, name = shape.get("id"), shape["properties"]["name"]
        code = codes[number][0] if number else _UNNUMBERED[name]
        polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
        shapes.append([code, polygons])
    return {
        "transform": atlas["transform"],
        "arcs": [[number for point in arc for number in point] for arc in atlas["arcs"]],
        "countries": sorted(shapes, key=lambda shape: shape[0]),
    }


def sea_bits(topology: Topology) -> bytes:
    """One bit for each cell of `SEA_STEP` degrees, rows from the north, 1 = water, with the narrow passages opened."""
    import numpy as np
    import shapely

    land = shapely.union_all(list(countries_of(topology).values()))
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
        for (lat1, lon1), (lat2, lon2) in zip(points, points[1:], strict=False):
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
