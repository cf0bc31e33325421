# SPDX-License-Identifier: Apache-2.0
"""A way by sea between two points, on the committed grid of `base.SEA_STEP` degrees; schematic, never a sailing chart.

>>> way = course((43.3, 5.37), (-4.05, 39.67))
>>> len(way) > 3  # round Sicily, through Suez and Bab-el-Mandeb
True
"""

from __future__ import annotations

import heapq
from functools import lru_cache
from math import acos, isfinite
from typing import TYPE_CHECKING

import numpy as np

from generator.cartography.base import SEA_STEP, sea
from generator.cartography.basins import basins
from generator.cartography.globe import Point, great_circle_arrays, kilometres

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

ROWS, COLUMNS = round(180 / SEA_STEP), round(360 / SEA_STEP)
_SHORT = 60.0
"""Kilometres: below this the grid is too coarse and the line stays straight."""
_HARBOUR = 6
"""Cells that a harbour may lie from the water that the grid knows."""
_COAST_COST = 2.5
"""How much longer a cell beside the coast counts: ships keep off."""
_ICE, _ICE_COST = (72.0, -60.0), 3.0
"""Beyond these latitudes ice lengthens the way: nobody sails from London to Sydney by the north."""
_HASTE = 1.2
"""Weight of the distance that is left: above 1 the search is faster and the way up to a fifth longer."""
_MOST_CELLS = 400_000


@lru_cache(maxsize=256)
def course(start: Point, end: Point) -> tuple[Point, ...] | None:
    """The bends of a way over water from `start` to `end`, both included; None when the grid knows none."""
    if kilometres(start, end) < _SHORT:
        return (start, end)
    harbours = _harbours(start, end)
    if harbours is None:
        return None
    first, last = harbours
    ends = [_point(first), _point(last)]
    cells = [first, last] if _is_clear(ends[0], ends[1]) else _search(first, last)
    if cells is None:
        return None
    bends = _straightened([_point(cell) for cell in cells])
    return (start, *bends, end)


def is_water(point: Point) -> bool:
    """True when the grid has water at a point; False for a point that is none (outside a projection)."""
    return all(map(isfinite, point)) and bool(sea()[_row_column(point)])


_LAND, _COASTAL, _OPEN = 0, 1, 2


@lru_cache(maxsize=1)
def _kinds() -> npt.NDArray[np.int8]:
    """Land, water beside land, or open water, by row and column."""
    water = sea()
    beside = np.zeros_like(water)
    for rows in (-1, 0, 1):
        for columns in (-1, 0, 1):
            beside |= ~np.roll(np.roll(water, rows, 0), columns, 1)
    return np.where(water, np.where(beside, _COASTAL, _OPEN), _LAND).astype(np.int8)


@lru_cache(maxsize=1)
def _costs() -> list[float]:
    """Factors of the length by cell: 0 = land."""
    costs = np.array([0.0, _COAST_COST, 1.0])[_kinds()]
    costs[: round((90 - _ICE[0]) / SEA_STEP)] *= _ICE_COST
    costs[round((90 - _ICE[1]) / SEA_STEP) :] *= _ICE_COST
    flat: list[float] = costs.ravel().tolist()
    return flat


def _row_column(point: Point) -> tuple[int, int]:
    row = min(ROWS - 1, max(0, int((90 - point[0]) / SEA_STEP)))
    return row, int(((point[1] + 180) % 360) / SEA_STEP) % COLUMNS


def _point(cell: int) -> Point:
    row, column = divmod(cell, COLUMNS)
    return 90 - (row + 0.5) * SEA_STEP, (column + 0.5) * SEA_STEP - 180


def _harbours(start: Point, end: Point) -> tuple[int, int] | None:
    """The cells of water nearest to both ends in one basin; None where no basin reaches both."""
    near, far = _near_water(start), _near_water(end)
    common = [(near[basin][0] + far[basin][0], basin) for basin in near if basin in far]
    basin = min(common)[1] if common else None
    return None if basin is None else (near[basin][1], far[basin][1])


def _near_water(point: Point) -> dict[int, tuple[float, int]]:
    """By basin: kilometres to its nearest cell, and that cell; ties go to the north-west."""
    row, column = _row_column(point)
    numbers = basins()
    found: dict[int, tuple[float, int]] = {}
    for i in range(-_HARBOUR, _HARBOUR + 1):
        for j in range(-_HARBOUR, _HARBOUR + 1):
            if not 0 <= row + i < ROWS:
                continue
            basin = int(numbers[row + i, (column + j) % COLUMNS])
            if basin:
                cell = (row + i) * COLUMNS + (column + j) % COLUMNS
                found[basin] = min(found.get(basin, (1e9, 0)), (kilometres(point, _point(cell)), cell))
    return found


def _search(first: int, last: int) -> list[int] | None:
    """Cells from `first` to `last` by A*; None when they lie in different waters."""
    costs = _costs()
    left = _left(_point(last))
    steps = [_row_steps(row) for row in range(ROWS)]
    best = {first: 0.0}
    came: dict[int, int] = {}
    queue = [(0.0, first)]
    closed: set[int] = set()
    while queue and len(closed) < _MOST_CELLS:
        _, cell = heapq.heappop(queue)
        if cell == last:
            return _walked_back(came, last)
        if cell in closed:
            continue
        closed.add(cell)
        row, column = divmod(cell, COLUMNS)
        for rows, columns, length in steps[row]:
            after = (row + rows) * COLUMNS + (column + columns) % COLUMNS
            cost = costs[after]
            if not cost:
                continue
            total = best[cell] + length * cost
            if total < best.get(after, 1e18):
                best[after] = total
                came[after] = cell
                heapq.heappush(queue, (total + _HASTE * left(after), after))
    return None


@lru_cache(maxsize=ROWS)
def _row_steps(row: int) -> list[tuple[int, int, float]]:
    high, wide = (
        111.2 * SEA_STEP,
        111.2 * SEA_STEP * max(0.02, float(np.cos(np.radians(90 - (row + 0.5) * SEA_STEP)))),
    )
    moves = [(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i or j) and 0 <= row + i < ROWS]
    return [(i, j, float(np.hypot(i * high, j * wide))) for i, j in moves]


@lru_cache(maxsize=2)
def _trigonometry() -> tuple[list[float], list[float], list[float]]:
    latitudes = np.radians(90 - (np.arange(ROWS) + 0.5) * SEA_STEP)
    turns = np.radians(np.arange(COLUMNS) * SEA_STEP)
    return np.sin(latitudes).tolist(), np.cos(latitudes).tolist(), np.cos(turns).tolist()


def _left(goal: Point) -> Callable[[int], float]:
    """A function of a cell: kilometres from it to the goal, from tables, because it is asked for every cell."""
    sines, cosines, turns = _trigonometry()
    goal_row, goal_column = _row_column(goal)
    sine, cosine = sines[goal_row], cosines[goal_row]

    def kilometres_left(cell: int) -> float:
        row, column = divmod(cell, COLUMNS)
        dot = sines[row] * sine + cosines[row] * cosine * turns[abs(column - goal_column)]
        return 6371.0 * acos(dot) if -1 < dot < 1 else 0.0

    return kilometres_left


def _walked_back(came: dict[int, int], last: int) -> list[int]:
    cells = [last]
    while cells[-1] in came:
        cells.append(came[cells[-1]])
    return cells[::-1]


def _straightened(points: list[Point]) -> list[Point]:
    """Only the points at which the way has to bend."""
    kept = [points[0]]
    i = 0
    while i < len(points) - 1:
        j = i + 1
        while j + 1 < len(points) and _is_clear(points[i], points[j + 1]):
            j += 1
        kept.append(points[j])
        i = j
    return kept


def _is_clear(start: Point, end: Point) -> bool:
    """True when the great circle keeps off the land, and off the coast except near its ends."""
    latitudes, longitudes = great_circle_arrays(start, end, SEA_STEP / 4)
    rows = np.clip(((90 - latitudes) / SEA_STEP).astype(int), 0, ROWS - 1)
    columns = (((longitudes + 180) % 360) / SEA_STEP).astype(int) % COLUMNS
    kinds = _kinds()[rows, columns]
    calm = 4 * SEA_STEP
    is_near = np.zeros(len(rows), dtype=bool)
    for latitude, longitude in (start, end):
        is_near |= (np.abs(latitudes - latitude) < calm) & (np.abs(longitudes - longitude) < calm)
    return bool(((kinds == _OPEN) | ((kinds == _COASTAL) & is_near)).all())
