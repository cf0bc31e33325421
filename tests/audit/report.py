# SPDX-License-Identifier: Apache-2.0
"""Findings -> what stands on the screen, and the same as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.audit.model import Fault, Findings


def table(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """The rows as lines with even columns.

    >>> list(table([("kind", "KB"), ("map", "31.2")]))
    ['  kind  KB', '  map   31.2']
    """
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        yield "  " + "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()


def lines(findings: Findings) -> Iterable[str]:
    """Figures, faults by check, and last a table of all checks."""
    for title, rows in findings.tables.items():
        yield f"\n{title}"
        yield from table(rows)
    if findings.notes:
        yield "\ntold, no fault"
    for words, times in sorted(findings.notes.items()):
        yield f"  {'' if times == 1 else f'{times} × '}{words}"
    by_check = {check: [fault for fault in findings.faults if fault.check == check] for check in findings.looked}
    for check, faults in by_check.items():
        if faults:
            yield f"\n{check}"
            yield from told(faults)
    rows = [
        ("check", "looked", "faults"),
        *((check, str(findings.looked[check]), str(len(by_check[check]))) for check in by_check),
    ]
    yield ""
    yield from table(rows)


def told(faults: Sequence[Fault]) -> Iterable[str]:
    """One line a page and thing that is wrong: what, the first place and how many more, how the page was opened.

    >>> from tests.audit.model import Fault
    >>> list(told([Fault("axe", "ar/", "too small", "a", "wide"), Fault("axe", "ar/", "too small", "b", "narrow")]))
    ['  /ar/  too small  a, 1 more place  [narrow, wide]']
    """
    for (page, what), some in groupby(sorted(faults), key=lambda fault: (fault.page, fault.what)):
        every = list(some)
        places = sorted({fault.place for fault in every if fault.place})
        looks = sorted({fault.look for fault in every if fault.look})
        more = len(places) - 1
        where = places[0] + (f", {more} more place{'s' if more > 1 else ''}" if more else "") if places else ""
        yield "  " + "  ".join(filter(None, (f"/{page}", what, where, f"[{', '.join(looks)}]" if looks else "")))


def as_json(findings: Findings) -> str:
    """Everything, for other programs."""
    return json.dumps(asdict(findings), ensure_ascii=False, indent=1) + "\n"
