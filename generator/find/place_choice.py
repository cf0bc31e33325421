# SPDX-License-Identifier: Apache-2.0
"""Which of several places of one name an article means.

In: what the article says of countries and provinces, and what stands beside the name. Out: the likeliest entry.
Source: the habits of newspapers: a well-known place needs no explanation, another is told with its country, its
province or its kind; a dateline and the towns around point to one country.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import log10
from typing import TYPE_CHECKING, Final

from generator.find.place_areas import AREAS, are_near, first_level, is_province, lies_in, told_country
from generator.find.place_spans import PLAIN, forms
from generator.languages.nationalities import adjectives

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.find.place_records import Mention
    from generator.find.place_spans import Candidate, Spans
    from generator.gazetteer import Entry
    from generator.model import Article, Language, PlaceKind
    from generator.normalise import View

# Weights: our own list; its country in the article, its province; a list of countries; a capital; a vowel sign or an
# area told beside the name; the kind that the word before tells.
_OWN: Final = 2.0
_CONTEXT: Final = 4.0
_PROVINCE: Final = 1.5
_LISTED: Final = 1.5
_CAPITAL: Final = 0.5
_MARKED: Final = 9.0
_KIND: Final = 6.0
# English: the country is named in the sentence.
_HERE: Final = 2.0
# A town of fewer inhabitants is not meant, without more, by a name that our own list gives to another place.
_OBSCURE: Final = 3.5
_FEW_PEOPLE: Final = 50_000
# English: a name that our own list gives to another place means a town of fewer inhabitants only beside its area.
_KNOWN_BETTER: Final = 300_000
# What a province counts for, whose inhabitants the gazetteer does not tell.
_PROVINCE_PEOPLE: Final = 500_000
# Degrees: a town so near another of the article needs no country told. Names that agree count from so many.
_NEAR: Final = 2.0
_AGREEING: Final = 3
_TOWNS: Final[frozenset[PlaceKind]] = frozenset({"city", "town", "capital", "district", "port"})


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
        known = adjectives(self.language)
        for word in self.spans.words:
            for form in forms(word.key, self.language):
                country = known.get(form.key if self.language == "ar" else self.spans.written(word))
                if country:
                    self.countries[country] += 1
                    self._told_in[word.sentence].add(country)
                    break

    def count(self, candidate: Candidate, entry: Entry) -> None:
        """Counts a place that is surely meant."""
        country = told_country(entry)
        if country:
            self.countries[country] += 1
        if entry.kind == "country":
            self._told_in[self.spans.words[candidate.first].sentence].add(country)
        if entry.division:
            self.provinces[first_level(entry.division)] += 1
        if entry.kind in _TOWNS or entry.kind == "island":
            self._points[entry.id] = entry

    def points_to(self, entry: Entry) -> bool:
        """True when the article tells of the country of this place or, in English, of a town near it."""
        return self.countries[told_country(entry)] > 0 or (self.language == "en" and self.is_near(entry))

    def is_near(self, entry: Entry) -> bool:
        """True when the article tells of the province of this place, or of another town near it."""
        if entry.division and self.provinces[first_level(entry.division)] > 0:
            return True
        return any(are_near(entry, point, _NEAR) for point in self._points.values() if point.id != entry.id)

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
        most = max(self.countries.values(), default=1)
        is_known = any(entry.own for entry in candidate.entries)
        marked, kinds = self._vowel_mark(candidate), self.spans.kinds_told(candidate)
        # A report comes from the capital, not from the country of the same name (Tunis, Algiers); else that is meant.
        namesakes = self._named_like_their_capital(candidate)
        meant = "capital" if self.spans.is_dateline(candidate) or "city" in kinds else "country"

        english = self.language == "en"
        # Countries with a province of this name that everybody knows; those with a large town so called.
        with_own = {entry.country for entry in candidate.entries if english and entry.own and entry.kind == "state"}
        with_town = {e.country for e in candidate.entries if e.kind in _TOWNS and e.population >= _FEW_PEOPLE}
        told_here = self._told_in[self.spans.words[candidate.first].sentence]

        def weight(entry: Entry) -> float:
            same_kind = listed_with is not None and (listed_with.kind == "country") == (entry.kind == "country")
            # "In A and B": both are provinces.
            same_level = listed_with is not None and is_province(listed_with) and is_province(entry)
            told = entry.kind in kinds or ("city" in kinds and entry.kind in _TOWNS)
            told = told or (entry.country in namesakes and entry.kind == meant)
            here = self.language == "en" and entry.kind != "country" and told_country(entry) in told_here
            is_large = self.language == "en" and is_province(entry) and entry.country not in with_town
            is_state = "state" not in kinds and entry.kind == "state" and not entry.own and not same_level
            is_second = entry.country in with_own and entry.kind in _TOWNS and "city" not in kinds and not entry.own
            return (
                _OWN * entry.own + _CONTEXT * self.countries[told_country(entry)] / most + _LISTED * (same_kind + same_level)
                + _HERE * here
                + _PROVINCE * (entry.kind not in AREAS and self.provinces[first_level(entry.division)] > 0)
                + log10((_PROVINCE_PEOPLE if is_large else entry.population) + 1) / 3 + _CAPITAL * (entry.kind in {"capital", "country"})
                + _MARKED * (entry.country == marked != "" or (area is not None and lies_in(entry, area)))
                + _KIND * told - _OWN * (is_state and not is_large) - _OBSCURE * is_second
                - _OBSCURE * (is_known and not entry.own and entry.population < (_KNOWN_BETTER if english else _FEW_PEOPLE))
            )  # fmt: skip

        return max(candidate.entries, key=weight)

    @staticmethod
    def _named_like_their_capital(candidate: Candidate) -> frozenset[str]:
        """The countries of this name whose capital has it, too."""
        countries = {entry.country for entry in candidate.entries if entry.kind == "country"}
        return frozenset(entry.country for entry in candidate.entries if entry.kind == "capital") & countries

    def _vowel_mark(self, candidate: Candidate) -> str:
        """The country that a written vowel sign tells: Oman has a damma on its first letter, Amman a shadda."""
        word = self.spans.words[candidate.last]
        written = self.article.at(self.view.span(word.start, word.end))
        if candidate.key == "عمان":
            return "OM" if "\u064f" in written else "JO" if "\u0651" in written else ""
        return ""
