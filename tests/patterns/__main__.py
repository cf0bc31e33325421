# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.patterns``: every pattern of the program that can explode, with its place and the text that shows it."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.patterns.recording import ROOT, recorded, unreached, written


def main() -> int:
    """0 when all patterns are sound and all were seen, else 1."""
    seen = recorded()
    # Only now: what it imports may import the program.
    from tests.patterns.verdict import fault

    known = {each.source for each in seen}
    found = 0
    for each in (*seen, *(one for one in written() if one.source not in known)):
        told = fault(each.source, each.flags, scans=each.scans)
        if told:
            found += 1
            place = ", ".join(f"{Path(file).relative_to(ROOT)}:{line}" for file, line in sorted(each.places))
            print(f"{place}: {told}\n    {each.source[:200]!r}")
    for file, line in unreached(seen):
        found += 1
        print(f"{file}:{line}: this pattern was never compiled while the program was tried; try what needs it")
    print(f"patterns: {len(seen)} looked at, {found} faults")
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())
