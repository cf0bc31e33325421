# SPDX-License-Identifier: Apache-2.0
"""A sorted table that is searched as it lies on disk: read at once, never split into lines.

In: the bytes of a file whose lines are sorted and end in a line feed. Out: single lines, undecoded.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK: Final = 4096
"""Bytes that are searched for a line."""


class Table:
    """The lines of a table; a line is found by bisection of blocks, for UTF-8 sorts as its letters do."""

    __slots__ = ("_bytes", "_first", "_openings", "_starts")

    def __init__(self, data: bytes, *, has_head: bool = False) -> None:
        self._bytes = data
        self._first = data.find(b"\n") + 1 if has_head else 0
        # Blocks of whole lines: where each begins, and the first bytes that stand there.
        ends = {data.find(b"\n", position) + 1 for position in range(self._first + _BLOCK, len(data), _BLOCK)}
        self._starts = sorted({self._first, *ends, len(data)})
        self._openings = [data[start : data.find(b"\t", start)] + b"\t" for start in self._starts[:-1]]

    def __len__(self) -> int:
        return self._bytes.count(b"\n", self._first)

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._bytes[self._first :].split(b"\n")[:-1])

    def line_of(self, first_cell: str) -> bytes | None:
        r"""The line that begins with this cell.

        >>> Table("name\nBasra\t1\nكوت\t2\n".encode(), has_head=True).line_of("كوت").decode()
        'كوت\t2'
        >>> Table(b"Basra\t1\n").line_of("Bas") is None
        True
        """
        data, wanted = self._bytes, f"{first_cell}\t".encode()
        number = bisect_right(self._openings, wanted) - 1
        if number < 0:
            return None
        start = self._starts[number]
        if not data.startswith(wanted, start):
            start = data.find(b"\n" + wanted, start, self._starts[number + 1]) + 1
            if not start:
                return None
        return data[start : data.find(b"\n", start)]

    def lines_with(self, cell: str) -> Iterator[bytes]:
        """The lines one of whose inner cells is this one, in the order of the table."""
        marker, position = f"\t{cell}\t".encode(), self._first
        while (found := self._bytes.find(marker, position)) >= 0:
            start, position = self._bytes.rfind(b"\n", 0, found) + 1, self._bytes.find(b"\n", found) + 1
            yield self._bytes[start : position - 1]
