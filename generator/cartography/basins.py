# SPDX-License-Identifier: Apache-2.0
"""Which water of the sea grid is joined to which: one number a basin, so that no way is looked for between two.

>>> all_basins = basins()
>>> int(all_basins[136, 868]) == 0  # land: near Moscow
True
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from generator.cartography.base import sea

if TYPE_CHECKING:
    import numpy.typing as npt


@lru_cache(maxsize=1)
def basins() -> npt.NDArray[np.int32]:
    """By row and column: 0 on land, else the number of the basin; cells that touch at a corner are joined."""
    water = sea()
    runs = [_runs(row) for row in water]
    first = np.cumsum([0, *(len(row) for row in runs)])
    parents = list(range(int(first[-1])))
    for number, row in enumerate(runs):
        offset = int(first[number])
        if len(row) > 1 and row[0][0] == 0 and row[-1][1] == water.shape[1]:  # round the globe
            _join(parents, offset, offset + len(row) - 1)
        if number:
            _join_rows(parents, runs[number - 1], int(first[number - 1]), row, offset)
    found = np.zeros(water.shape, dtype=np.int32)
    for number, row in enumerate(runs):
        for place, (start, end) in enumerate(row):
            found[number, start:end] = _root(parents, int(first[number]) + place) + 1
    return found


def _runs(row: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Where water begins and ends in a row."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], row, [False]]).astype(np.int8))).tolist()
    return list(zip(edges[::2], edges[1::2], strict=True))


def _join_rows(
    parents: list[int], above: list[tuple[int, int]], first_above: int, below: list[tuple[int, int]], first: int
) -> None:
    i = j = 0
    while i < len(above) and j < len(below):
        if above[i][0] <= below[j][1] and below[j][0] <= above[i][1]:
            _join(parents, first_above + i, first + j)
        if above[i][1] < below[j][1]:
            i += 1
        else:
            j += 1


def _root(parents: list[int], member: int) -> int:
    while parents[member] != member:
        parents[member] = parents[parents[member]]
        member = parents[member]
    return member


def _join(parents: list[int], one: int, other: int) -> None:
    first, second = sorted((_root(parents, one), _root(parents, other)))
    parents[second] = first
