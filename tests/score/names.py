# SPDX-License-Identifier: Apache-2.0
"""People with their titles, and organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.score.matching import pairs
from tests.score.words import name_key, name_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.score.records import Named, Range
    from tests.score.tally import Tally


def score(figure: str, gold: Sequence[Named], found: Sequence[Named], tally: Tally) -> tuple[tuple[Named, Named], ...]:
    """Adds the figure of one article and gives the pairs ``(found, gold)``."""
    wanted = [named for named in gold if not named.is_optional]
    free = [named for named in gold if named.is_optional]
    hit = {i for i, _ in pairs(found, wanted, likeness)}
    mine = [named for i, named in enumerate(found) if i in hit or not any(likeness(named, other) for other in free)]
    matched = pairs(mine, wanted, likeness)
    tally.add_found(figure, len(matched), len(mine), len(wanted))
    found_ones = {j: mine[i] for i, j in matched}
    for j, named in enumerate(wanted):
        title = _has_title(found_ones[j], named) if j in found_ones else _no_title(named)
        tally.judge(named, (j in found_ones, title))
    for i in sorted(set(range(len(mine))) - {i for i, _ in matched}):
        tally.wrong(figure, f"not asked for {mine[i].name}", _first(mine[i]))
    for j in sorted(set(range(len(wanted))) - {j for _, j in matched}):
        tally.wrong(figure, f"missing {wanted[j].name}", _first(wanted[j]))
    return tuple((mine[i], wanted[j]) for i, j in matched)


def _first(named: Named) -> Range | None:
    return named.spans[0] if named.spans else None


def _has_title(mine: Named, gold: Named) -> bool | None:
    """Whether the title is right; None where the gold knows none."""
    wanted = name_keys((gold.title, *gold.title_accept))
    return name_key(mine.title) in wanted if wanted else None


def _no_title(gold: Named) -> bool | None:
    return False if gold.title or gold.title_accept else None


def likeness(found: Named, gold: Named) -> float:
    """1 when the found name is one of the gold's, else 0."""
    return float(name_key(found.name) in name_keys((gold.name, gold.name_en, *gold.aliases)))


def score_titles(together: Sequence[tuple[Named, Named]], tally: Tally) -> None:
    """Adds how many of the people found have their title, where the gold knows one."""
    right = [(mine, gold, is_right) for mine, gold in together if (is_right := _has_title(mine, gold)) is not None]
    tally.add_share("title_on_matched", sum(is_right for _, _, is_right in right), len(right))
    for mine, gold, is_right in right:
        if not is_right:
            wanted = gold.title or gold.title_accept[0]
            tally.wrong("title", f"{mine.title or 'none'}, not {wanted}: {gold.name}", _first(gold))
