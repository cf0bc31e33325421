# SPDX-License-Identifier: Apache-2.0
"""People with their titles, and organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.score.matching import pairs
from tests.score.words import name_key, name_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.score.records import Named
    from tests.score.tally import Tally


def score(figure: str, gold: Sequence[Named], found: Sequence[Named], tally: Tally) -> tuple[tuple[Named, Named], ...]:
    """Adds the figure of one article and gives the pairs ``(found, gold)``."""
    wanted = [named for named in gold if not named.is_optional]
    free = [named for named in gold if named.is_optional]
    hit = {i for i, _ in pairs(found, wanted, likeness)}
    mine = [named for i, named in enumerate(found) if i in hit or not any(likeness(named, other) for other in free)]
    matched = pairs(mine, wanted, likeness)
    tally.add_found(figure, len(matched), len(mine), len(wanted))
    for i in sorted(set(range(len(mine))) - {i for i, _ in matched}):
        tally.wrong(figure, f"not asked for {mine[i].name}")
    for j in sorted(set(range(len(wanted))) - {j for _, j in matched}):
        tally.wrong(figure, f"missing {wanted[j].name}")
    return tuple((mine[i], wanted[j]) for i, j in matched)


def likeness(found: Named, gold: Named) -> float:
    """1 when the found name is one of the gold's, else 0."""
    return float(name_key(found.name) in name_keys((gold.name, gold.name_en, *gold.aliases)))


def score_titles(together: Sequence[tuple[Named, Named]], tally: Tally) -> None:
    """Adds how many of the people found have their title, where the gold knows one."""
    asked = [(mine, gold) for mine, gold in together if gold.title or gold.title_accept]
    right = [name_key(mine.title) in name_keys((gold.title, *gold.title_accept)) for mine, gold in asked]
    tally.add_share("title_on_matched", sum(right), len(asked))
    for (mine, gold), is_right in zip(asked, right, strict=True):
        if not is_right:
            tally.wrong("title", f"{mine.title or 'none'}, not {gold.title or gold.title_accept[0]}: {gold.name}")
