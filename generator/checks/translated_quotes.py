# SPDX-License-Identifier: Apache-2.0
"""A translated sentence quotes as many passages as its source: the pages align them by their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.problems import problem

if TYPE_CHECKING:
    from generator.model import Explainer, Problem


def check(explainer: Explainer) -> tuple[Problem, ...]:
    """One PO-QUOTES warning for every translated unit whose quotation marks differ in number from its source's."""
    found = []
    for unit in explainer.units.values():
        source = passages(unit.source)
        for language, translation in unit.targets.items():
            target = passages(translation.text)
            if translation.state not in {"missing", "stale"} and source != target:
                file = f"seeds/{explainer.folder}/{language}.po"
                counts = {"target": str(target), "source": str(source)}
                found.append(problem("PO-QUOTES", file, translation.line, 0, context=unit.id, **counts))
    return tuple(found)


def passages(text: str) -> int:
    """How many passages of `text` stand in double quotation marks.

    >>> passages("قال «نعم» ثم «لا»"), passages('He said "yes" and “no”')
    (2, 2)
    """
    return text.count("«") + text.count("“") + text.count('"') // 2
