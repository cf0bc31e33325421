# SPDX-License-Identifier: Apache-2.0
"""Routes: the same stops in order, and at least half of the stops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.score.matching import pairs
from tests.score.words import name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.score.records import Article, Document, Route
    from tests.score.tally import Tally

Stops = tuple[frozenset[str], ...]
"""Each stop as the set of its right names."""
HALF: Final = 0.5


def score(article: Article, found: Document, tally: Tally) -> None:
    """Adds the figures of one article."""
    known = {
        place.id: frozenset(name_key(name) for name in (place.name, *place.aliases)) for place in article.gold.places
    }

    def ways(gold: Route) -> tuple[Stops, ...]:
        return tuple(tuple(known[stop] for stop in stops) for stops in (gold.places, *gold.others))

    def exact(mine: Route, gold: Route) -> float:
        return float(any(is_same(_stops(mine), way) for way in ways(gold)))

    def partial(mine: Route, gold: Route) -> float:
        best = max(likeness(_stops(mine), way) for way in ways(gold))
        return best if best >= HALF else 0.0

    matched = _count(article, found, exact, exact, "routes_exact", tally)
    modes = {gold: mine.mode == gold.mode for mine, gold in matched}
    tally.add_share("route_mode_on_exact", sum(modes.values()), len(matched))
    _count(article, found, partial, exact, "routes_jaccard50", tally)
    for route in article.gold.routes:
        if route.is_optional:
            continue
        tally.judge(route, (route in modes, modes.get(route, False)))
        if not modes.get(route, True):
            tally.wrong("mode", "wrong for " + " – ".join(route.names or route.places), route.at)
        if route not in modes:
            tally.wrong("route", "missing " + " – ".join(route.names or route.places), route.at)
    for route in found.routes:
        if not any(exact(route, gold) for gold in article.gold.routes):
            tally.wrong("route", "not asked for " + " – ".join(route.names or route.places), route.at)


def _count(
    article: Article,
    found: Document,
    like: Callable[[Route, Route], float],
    exact: Callable[[Route, Route], float],
    figure: str,
    tally: Tally,
) -> tuple[tuple[Route, Route], ...]:
    wanted = [route for route in article.gold.routes if not route.is_optional]
    free = [route for route in article.gold.routes if route.is_optional]
    hit = {i for i, _ in pairs(found.routes, wanted, like)}
    mine = [route for i, route in enumerate(found.routes) if i in hit or not any(exact(route, other) for other in free)]
    matched = pairs(mine, wanted, like)
    tally.add_found(figure, len(matched), len(mine), len(wanted))
    return tuple((mine[i], wanted[j]) for i, j in matched)


def _stops(route: Route) -> tuple[str, ...]:
    return tuple(name_key(name) for name in route.names or route.places)


def is_same(mine: Sequence[str], way: Stops) -> bool:
    """True when the stops are the same, in this order or its reverse."""
    if len(mine) != len(way):
        return False
    return any(all(stop in names for stop, names in zip(run, way, strict=True)) for run in (mine, mine[::-1]))


def likeness(mine: Sequence[str], way: Stops) -> float:
    """Shared stops by all stops (Jaccard), 0 to 1."""
    shared = sum(any(stop in names for stop in mine) for names in way)
    return shared / (len(way) + len(mine) - shared)
