# SPDX-License-Identifier: Apache-2.0
"""A page and its twin in the other language have the same path and the same anchors in the same order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.problems import problem

if TYPE_CHECKING:
    from generator.model import Page, Problem


def check(pages: tuple[Page, ...]) -> tuple[Problem, ...]:
    """One CHECK-TWIN for every path whose two pages differ, or that has one page only."""
    by_path: dict[str, list[Page]] = {}
    for page in pages:
        by_path.setdefault(page.path.split("/", 1)[1], []).append(page)
    found = []
    for _path, twins in sorted(by_path.items()):
        anchors = {page.anchors for page in twins}
        if len(anchors) > 1 or len({page.language for page in twins}) != len(twins) or len(twins) != 2:
            difference = (
                ", ".join(sorted(set.symmetric_difference(*(set(a) for a in anchors))))
                if len(anchors) == 2
                else "one is missing"
            )
            found.append(problem("CHECK-TWIN", f"docs/{twins[0].path}", difference=difference or "their order"))
    return tuple(found)
