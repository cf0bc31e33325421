# SPDX-License-Identifier: Apache-2.0
"""Names that stand where a way has its stops: "the ferry from A to B", "the road that joins A with B".

In: the names of a text, those that are accepted as places. Out: which others a way shows to be places, with the place
beside them on it. Source: our own reading of news on transport: what a line, a road or a ship leads from and to is a
place, also where the name is an everyday word or one of a small town.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.route_paths import Stop
from generator.find.route_telling import words_for
from generator.find.routes import Reader
from generator.model import FactId, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.find.place_words import Candidate, Word
    from generator.gazetteer import Entry
    from generator.model import Article
    from generator.normalise import View


def shown_by_ways(
    article: Article, view: View, words: tuple[Word, ...], candidates: Iterable[Candidate], known: Mapping[int, Entry]
) -> dict[int, Entry | None]:
    """For the first word of each further stop of a way the place beside it on the way, None when none is known.

    `known`: the accepted places by the first words of their names.
    """
    lists = words_for(article)
    by_sentence: dict[int, dict[int, tuple[Candidate, Stop]]] = {}
    last = -1
    for candidate in candidates:
        # "Rail" is a town, too.
        is_word = candidate.key in lists.ways or candidate.key in lists.descriptions
        if candidate.first in known or (candidate.first > last and not is_word):
            stop = _stop(candidate, known.get(candidate.first))
            by_sentence.setdefault(words[candidate.first].sentence, {})[candidate.first] = (candidate, stop)
            last = candidate.last
    found: dict[int, Entry | None] = {}
    for group in by_sentence.values():
        if len(group) > 1 and not group.keys() <= known.keys():
            stops = [stop for _, stop in group.values()]
            for path in Reader(article, view, words, stops).paths(len(stops)):
                chain = [group[stop.first][0] for stop in path.stops()]
                found.update(_shown(chain, known))
    return found


def _stop(candidate: Candidate, entry: Entry | None) -> Stop:
    """The stop that a name would be."""
    entry = entry or candidate.entries[0]
    place = Place(
        FactId(f"{entry.id} {candidate.first}"), candidate.key, {}, entry.kind, 0.0, 0.0, entry.country or None, ()
    )
    glued = "ل" if candidate.clitics.endswith("لل") else candidate.clitics
    return Stop(place, candidate.first, candidate.last, glued)


def _shown(chain: list[Candidate], known: Mapping[int, Entry]) -> dict[int, Entry | None]:
    """The names of one way that are not accepted yet, with the nearest accepted one.

    Where none of them is, all have to be names of our own list, or to lie in one country, where each is beside another,
    or to have no namesakes.
    """
    beside = next((known[candidate.first] for candidate in chain if candidate.first in known), None)
    if beside is None and all(len(candidate.entries) == 1 for candidate in chain):
        return {candidate.first: candidate.entries[0] for candidate in chain}
    if beside is None:
        lands = set.intersection(*({entry.country for entry in candidate.entries} for candidate in chain))
        if not lands and not all(any(entry.own for entry in candidate.entries) for candidate in chain):
            return {}
        beside = next((entry for entry in chain[0].entries if entry.country in lands), None)
    return {candidate.first: beside for candidate in chain if candidate.first not in known}
