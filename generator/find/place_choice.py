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
from math import cos, log10, radians
from typing import TYPE_CHECKING, Final

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
# A town of fewer inhabitants is not meant, without more, by a name that our own list gives to another place.
_OBSCURE: Final = 3.5
_FEW_PEOPLE: Final = 50_000
# Degrees: a town so near another of the article needs no country told. Names that agree count from so many.
_NEAR: Final = 2.0
_AGREEING: Final = 3
_AREAS: Final[frozenset[PlaceKind]] = frozenset({"country", "state", "region"})
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
        if language != "en" or area is None or area.kind != "state" or candidate.entries[0].kind in _AREAS:
            return False
        return not any(Chooser.lies_in(entry, area) for entry in candidate.entries)


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
        self._points: set[tuple[float, float]] = set()

    def count_adjectives(self) -> None:
        """Counts the countries that adjectives of nationality point to."""
        words, written = self.spans.words, self.spans.written
        told = [_nation(word.key if self.language == "ar" else written(word), self.language) for word in words]
        self.countries.update(filter(None, told))

    def count(self, entry: Entry) -> None:
        """Counts a place that is surely meant."""
        if entry.country:
            self.countries[entry.country] += 1
        if entry.division:
            self.provinces[entry.division] += 1
        if entry.kind in _TOWNS or entry.kind == "island":
            self._points.add((entry.latitude, entry.longitude))

    def points_to(self, entry: Entry) -> bool:
        """True when the article tells of the country of this place or, in English, of a town near it."""
        if self.countries[entry.country] > 0:
            return True
        spot = (entry.latitude, entry.longitude)
        return self.language == "en" and any(
            abs(spot[0] - latitude) <= _NEAR and abs(spot[1] - longitude) <= _NEAR / max(0.2, cos(radians(latitude)))
            for latitude, longitude in self._points
        )

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

    @staticmethod
    def lies_in(entry: Entry, area: Entry) -> bool:
        """True when the area is the country or the province of the place."""
        if entry.country != area.country or not entry.country or entry.id == area.id:
            return False
        return area.kind == "country" or not area.division or not entry.division or area.division == entry.division

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

        def weight(entry: Entry) -> float:
            same_kind = listed_with is not None and (listed_with.kind == "country") == (entry.kind == "country")
            told = entry.kind in kinds or ("city" in kinds and entry.kind in _TOWNS)
            told = told or (entry.country in namesakes and entry.kind == meant)
            is_state = "state" not in kinds and entry.kind == "state" and not entry.own
            return (
                _OWN * entry.own + _CONTEXT * self.countries[entry.country] / most + _LISTED * same_kind
                + _PROVINCE * (entry.kind not in _AREAS and self.provinces[entry.division] > 0)
                + log10(entry.population + 1) / 3 + _CAPITAL * (entry.kind in {"capital", "country"})
                + _MARKED * (entry.country == marked != "" or (area is not None and self.lies_in(entry, area)))
                + _KIND * told - _OWN * is_state
                - _OBSCURE * (is_known and not entry.own and entry.population < _FEW_PEOPLE)
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
