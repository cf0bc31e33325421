# SPDX-License-Identifier: Apache-2.0
"""The base map inside a `View`: country shapes, borders and disputed areas in drawing units, clipped and simplified.

Order matters: degrees are cut to the cells that the view can see, projected, simplified as one coverage (so
that neighbours keep a common border) and clipped last.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import shapely
from shapely.affinity import translate
from shapely.geometry import GeometryCollection, MultiLineString, MultiPolygon, Polygon, box

from generator.cartography import base
from generator.cartography.globe import vector
from generator.cartography.view import WIDTH

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt
    from shapely.geometry.base import BaseGeometry

    from generator.cartography.view import View

MARGIN = 16.0
"""Units drawn beyond the frame, so that the strokes of cut edges stay out of sight."""
_SEAM = 0.001
"""Degrees left out at the edge of a map of the world, where a point would jump to the other side."""
_CELL = 5
"""Degrees."""
_TOLERANCE = 1.1
"""Units: detail smaller than this is dropped."""
_SMALLEST_ISLAND = 2.5
"""Square units."""


@dataclass(frozen=True, slots=True)
class Land:
    """Shapes in drawing units; `countries` by ISO 3166-1 code, only those in the frame; `disputed` by key."""

    whole: BaseGeometry
    borders: BaseGeometry
    countries: Mapping[str, BaseGeometry]
    disputed: Mapping[str, BaseGeometry]


@lru_cache(maxsize=16)
def inside(view: View, *, coarse: bool = False) -> Land:
    """All that the view shows of the land; remembered, because both languages have the same view."""
    seen = _seen_cells(view)
    projected = _projected(view, seen)
    codes = sorted(projected)
    tolerance = _TOLERANCE * (1.8 if coarse else 1.0)
    shapes = list(shapely.coverage_simplify([projected[code] for code in codes], tolerance)) if codes else []
    frame = box(-MARGIN, -MARGIN, WIDTH + MARGIN, view.height + MARGIN)
    whole = shapely.union_all(shapes)
    borders = shapely.difference(shapely.union_all([s.boundary for s in shapes]), whole.boundary)
    cut = {code: _cut(shape, frame) for code, shape in zip(codes, shapes, strict=True)}
    countries = {code: shape for code, shape in cut.items() if not shape.is_empty}
    return Land(
        whole=_cut(whole, frame),
        borders=shapely.line_merge(_lines(shapely.intersection(borders, frame))),
        countries=countries,
        disputed=_disputed(view, countries, frame),
    )


def polygons(shape: BaseGeometry) -> list[Polygon]:
    """The polygons of any geometry; lines and points are left out."""
    return [part for part in shapely.get_parts(_flat(shape)) if isinstance(part, Polygon)]


def _flat(shape: BaseGeometry) -> BaseGeometry:
    if isinstance(shape, GeometryCollection):
        return GeometryCollection([part for member in shape.geoms for part in shapely.get_parts(member)])
    return shape


def _seen_cells(view: View) -> BaseGeometry:
    """The part of the plane of degrees, from half a turn west to half a turn east of the centre, in view."""
    west = view.longitude - 180
    if view.radius >= 180:
        return box(west + _SEAM, -90, west + 360 - _SEAM, 90)
    longitudes = np.arange(0, 360, _CELL) + west
    latitudes = np.arange(-90, 90, _CELL)
    lon, lat = (grid.ravel() for grid in np.meshgrid(longitudes, latitudes))
    middle_lat, middle_lon = np.radians(lat + _CELL / 2), np.radians(lon + _CELL / 2)
    vectors = np.column_stack([
        np.cos(middle_lat) * np.cos(middle_lon), np.cos(middle_lat) * np.sin(middle_lon), np.sin(middle_lat),
    ])  # fmt: skip
    angle = np.degrees(np.arccos(np.clip(vectors @ vector((view.latitude, view.longitude)), -1, 1)))
    near = angle <= view.radius + _CELL
    cells = shapely.union_all(shapely.box(lon[near], lat[near], lon[near] + _CELL, lat[near] + _CELL))
    return shapely.segmentize(cells, 2.0)


def _projected(view: View, seen: BaseGeometry) -> dict[str, BaseGeometry]:
    shapely.prepare(seen)
    found: dict[str, BaseGeometry] = {}
    for code, shape in base.load().items():
        parts = [
            part
            for shift in (-360, 0, 360)
            if (part := _part(shape, shift, seen)) is not None
        ]  # fmt: skip
        moved = [_moved(part, view) for part in parts]
        whole = [part for part in moved if not part.is_empty]
        if whole:
            found[code] = whole[0] if len(whole) == 1 else shapely.union_all(whole, grid_size=0.01)
    return found


def _part(shape: BaseGeometry, shift: int, seen: BaseGeometry) -> BaseGeometry | None:
    west, south, east, north = shape.bounds
    frame = box(west + shift, south, east + shift, north)
    if not seen.intersects(frame):
        return None
    shifted = translate(shape, shift) if shift else shape
    part = shifted if seen.contains(frame) else shapely.intersection(shifted, seen)
    return None if part.is_empty else part


def _moved(shape: BaseGeometry, view: View) -> BaseGeometry:
    """`shape` in units; polygons that the projection cannot hold are dropped, crossed edges mended."""

    def to_units(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.asarray(np.round(view.units(points[:, 0], points[:, 1]), 4))

    kept = []
    for polygon in polygons(shape):
        moved = shapely.transform(polygon, to_units)
        if np.isfinite(shapely.get_coordinates(moved)).all():
            kept += polygons(moved if moved.is_valid else shapely.make_valid(moved))
    return shapely.union_all(kept) if any(not p.is_valid for p in kept) else MultiPolygon(kept)


def _cut(shape: BaseGeometry, frame: BaseGeometry) -> BaseGeometry:
    sound = shape if shape.is_valid else shapely.make_valid(shape)
    return MultiPolygon([p for p in polygons(shapely.intersection(sound, frame)) if p.area >= _SMALLEST_ISLAND])


def _lines(shape: BaseGeometry) -> BaseGeometry:
    return MultiLineString([p for p in shapely.get_parts(shape) if p.geom_type == "LineString" and not p.is_empty])


def _disputed(view: View, countries: Mapping[str, BaseGeometry], frame: BaseGeometry) -> dict[str, BaseGeometry]:
    found: dict[str, list[BaseGeometry]] = {}
    for area in base.disputed():
        shapes = [countries[code] for code in area.within if code in countries]
        if not shapes:
            continue
        shape = shapely.union_all(shapes)
        if area.outline:
            outline = shapely.segmentize(Polygon(area.outline).buffer(area.loose, quad_segs=2), 1.0)
            shape = shapely.intersection(_moved(_near(outline, view), view), shape)
        found.setdefault(area.key, []).append(_cut(shape, frame))
    joined = {key: shapely.union_all(parts) for key, parts in found.items()}
    return {key: shape for key, shape in joined.items() if shape.area > _SMALLEST_ISLAND}


def _near(shape: BaseGeometry, view: View) -> BaseGeometry:
    """`shape` in the turn of longitudes that the view uses."""
    turns = round((view.longitude - shape.centroid.x) / 360) * 360
    return translate(shape, turns)
