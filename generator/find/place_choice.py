# SPDX-License-Identifier: Apache-2.0
"""Which of several places of one name an article means.

In: what the article says of countries and provinces, and what stands beside the name. Out: the likeliest entry.
Source: the habits of newspapers: a well-known place needs no explanation, another is told with its country, its
province or its kind; a dateline and the towns around point to one country.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.find.place_areas import AREAS, TOWNS, are_near, first_level, lies_in, told_country
from generator.find.place_levels import PLAIN
from generator.find.place_weights import Beside, Weights
from generator.find.place_words import forms
from generator.languages.nationalities import adjectives

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.find.place_records import Mention
    from generator.find.place_spans import Spans
    from generator.find.place_words import Candidate
    from generator.gazetteer import Entry
    from generator.model import Article, Language
    from generator.normalise import View

# Degrees: a town so near another of the article needs no country told. Names that agree count from so many.
_NEAR: Final = 2.0
_AGREEING: Final = 3
# So many towns tell where an article plays; more cost time.
_MOST_POINTS: Final = 300


@dataclass(frozen=True, slots=True)
class Around:
    """What stands beside a name.

    The mention before, the area told right after, whether a verb of joining governs it, whether a dash joins it with
    the next name; the accepted mention that follows it in a list.
    """

    previous: Mention | None
    area: Entry | None
    linked: bool
    dashed: bool
    listed: Mention | None = None

    def elsewhere(self, candidate: Candidate, language: Language) -> bool:
        """English: True when the state told after a comma holds none of the known places of that name."""
        area = self.area
        if language != "en" or area is None or area.kind != "state" or candidate.entries[0].kind in AREAS:
            return False
        return not any(lies_in(entry, area) for entry in candidate.entries)


@lru_cache(maxsize=32_768)
def _nation(word: str, language: Language) -> str | None:
    """The country of an adjective of nationality, in Arabic also behind joined particles; None without."""
    known = adjectives(language)
    return next((known[form.key] for form in forms(word, language) if form.key in known), None)


class Chooser:
    """Counts what the article points to, and chooses by it."""

    def __init__(self, article: Article, view: View, spans: Spans) -> None:
        self.article, self.view, self.spans = article, view, spans
        self.language: Language = article.language
        self.countries: Counter[str] = Counter()
        self.provinces: Counter[str] = Counter()
        self._points: dict[str, Entry] = {}
        # Countries by the number of the sentence that names them.
        self._told_in: defaultdict[int, set[str]] = defaultdict(set)

    def count_adjectives(self) -> None:
        """Counts the countries that adjectives of nationality point to."""
        is_arabic = self.language == "ar"
        for word in self.spans.words:
            country = _nation(word.key if is_arabic else word.written, self.language)
            if country:
                self.countries[country] += 1
                self._told_in[word.sentence].add(country)

    def count(self, candidate: Candidate, entry: Entry) -> None:
        """Counts a place that is surely meant."""
        country = told_country(entry)
        if country:
            self.countries[country] += 1
        if entry.kind == "country":
            self._told_in[self.spans.words[candidate.first].sentence].add(country)
        if entry.division:
            self.provinces[first_level(entry.division)] += 1
        if (entry.kind in TOWNS or entry.kind == "island") and len(self._points) < _MOST_POINTS:
            self._points[entry.id] = entry

    def points_to(self, entry: Entry) -> bool:
        """True when the article tells of the country of this place or, in English, of a town near it."""
        return self.countries[told_country(entry)] > 0 or (self.language == "en" and self.is_near(entry))

    def is_near(self, entry: Entry) -> bool:
        """True when the article tells of the province of this place, or of another town near it."""
        if entry.division and self.provinces[first_level(entry.division)] > 0:
            return True
        return self._has_neighbour(entry)

    def _has_neighbour(self, entry: Entry, degrees: float = _NEAR) -> bool:
        """True when the article tells of another town so near this place."""
        return any(are_near(entry, point, degrees) for point in self._points.values() if point.id != entry.id)

    def count_agreeing(self, candidates: Iterable[Candidate]) -> None:
        """Counts the countries to which several names point that stand like places and lie in one country only."""
        votes: defaultdict[str, set[str]] = defaultdict(set)
        earlier: Candidate | None = None
        for candidate in candidates:
            stands = self.spans.level(candidate) > PLAIN
            countries = {entry.country for entry in candidate.entries}
            if (stands or (earlier and self.spans.coordinated(earlier, candidate))) and len(countries) == 1:
                votes[countries.pop()].add(candidate.key)
                earlier = candidate
        for country, names in votes.items():
            if country and len(names) >= _AGREEING:
                self.countries[country] += 1

    def is_of_nation(self, candidate: Candidate) -> bool:
        """Arabic: True before an adjective of the nation that one of the places belongs to ("Tripoli the Lebanese")."""
        following = self.spans.after(candidate.last)
        if following is None or not following.key.startswith("ال"):
            return False
        country = adjectives("ar").get(following.key)
        return country is not None and any(entry.country == country for entry in candidate.entries)

    def choose(self, candidate: Candidate, listed_with: Entry | None, area: Entry | None) -> Entry:
        """The place that is meant among namesakes."""
        if len(candidate.entries) == 1:
            return candidate.entries[0]
        sentence = self.spans.words[candidate.first].sentence
        beside = Beside(
            listed_with, area, self._vowel_mark(candidate), self.spans.kinds_told(candidate),
            frozenset(self._told_in[sentence]), self.spans.is_dateline(candidate),
        )  # fmt: skip
        weights = Weights(
            candidate, beside, self.language, self.countries, self.provinces, self._has_neighbour,
        )  # fmt: skip
        return max(candidate.entries, key=weights.of)

    def _vowel_mark(self, candidate: Candidate) -> str:
        """The country that a written vowel sign tells: Oman has a damma on its first letter, Amman a shadda."""
        word = self.spans.words[candidate.last]
        written = self.article.at(self.view.span(word.start, word.end))
        if candidate.key == "عمان":
            return "OM" if "\u064f" in written else "JO" if "\u0651" in written else ""
        return ""
