# SPDX-License-Identifier: Apache-2.0
"""Arabic: the town inside the name of a university that is one of another country, or one of several of a state.

"The American University *in* …", "the University of California *in* …": the town tells it from its namesakes.
In: the words of a sentence and the place after the name so far. Out: the place after the town, else the same place.
Source: our own reading of papers' usage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import nationality_at
from generator.gazetteer import load
from generator.languages.organisations import organisation_words

if TYPE_CHECKING:
    from generator.find.words import Word
    from generator.gazetteer import Entry

_IN, _JOINED_IN = "في", "ب"
_LONGEST_TOWN, _KNOWN_TOWN = 3, 50_000


def with_town(words: tuple[Word, ...], at: int, end: int, head: str) -> int:
    """The place after the town of the university that is named in ``words[at:end]``, `end` when the town is no part."""
    if organisation_words("ar").kinds.get(head.removeprefix("ال")) != "university":
        return end
    town = _town_at(words, end)
    if town is None:
        return end
    entries, after = town
    nation = next((country for i in range(at + 1, end) if (country := nationality_at(words, i)[0])), None)
    is_abroad = head.startswith("ال") and nation is not None and all(entry.country != nation for entry in entries)
    return after if is_abroad or _is_of_state(words, at + 1, end, entries) else end


def _town_at(words: tuple[Word, ...], at: int) -> tuple[tuple[Entry, ...], int] | None:
    """The places of the name behind "in" at `at` and the place after it; None when there is none."""
    if at >= len(words) or words[at].gap != " ":
        return None
    is_alone = words[at].text == _IN
    start, skip = (at + 1, 0) if is_alone else (at, 1)
    if not is_alone and not words[at].text.startswith(_JOINED_IN):
        return None
    for end in range(min(start + _LONGEST_TOWN, len(words)), start, -1):
        if any(word.gap != " " for word in words[start + skip : end]):
            continue
        entries = load().find_key(" ".join(word.text for word in words[start:end])[skip:], "ar")
        if any(entry.own or entry.population >= _KNOWN_TOWN for entry in entries):
            return tuple(entries), end
    return None


def _is_of_state(words: tuple[Word, ...], start: int, end: int, towns: tuple[Entry, ...]) -> bool:
    """True when ``words[start:end]`` name a state of the town's country: it has universities in several towns."""
    name = " ".join(word.text for word in words[start:end])
    countries = {town.country for town in towns if town.kind != "country"}
    return any(entry.kind == "state" and entry.country in countries for entry in load().find_key(name, "ar"))
