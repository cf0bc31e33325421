# SPDX-License-Identifier: Apache-2.0
"""Numbers of colours -> a PNG file with a palette; the same picture always gives the same bytes.

Source: PNG (Third Edition), 11.2.1 IHDR, 11.2.2 PLTE, 11.2.3 IDAT.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_DEPTH, _PALETTE = 8, 3


def png(picture: NDArray[np.uint8], palette: Sequence[tuple[int, int, int]]) -> bytes:
    """The file; `picture` holds the number of a colour of `palette` for each dot, row by row from the top."""
    height, width = picture.shape
    # Each row begins with its filter, of which 0 is none: best for few colours.
    rows = b"".join(b"\0" + row.tobytes() for row in picture)
    head = struct.pack(">IIBBBBB", width, height, _DEPTH, _PALETTE, 0, 0, 0)
    colours = b"".join(bytes(colour) for colour in palette)
    chunks = ((b"IHDR", head), (b"PLTE", colours), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return SIGNATURE + b"".join(_chunk(name, content) for name, content in chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
