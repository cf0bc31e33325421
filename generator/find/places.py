# SPDX-License-Identifier: Apache-2.0
"""The places that an article names: one `Place` an identity, with every mention.

In: an article, the editors' names, the facts so far. Out: the facts with `places`.
Not places: adjectives of nationality, names inside an organisation's name, names of people.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from dataclasses import replace
from importlib import import_module
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, cast

from generator.find.place_areas import AREAS, lies_in
from generator.find.place_choice import Around, Chooser
from generator.find.place_levels import CUED, HEADED, PLAIN
from generator.find.place_reasons import place_reasons
from generator.find.place_records import Mention, grouped, with_editors
from generator.find.place_shape import capitals_fit, is_after_name, title_case_sentences
from generator.find.place_spans import Spans
from generator.find.place_ways import shown_by_ways
from generator.find.place_words import Candidate, candidate_joined, forms
from generator.gazetteer import Entry, load
from generator.languages.ar.common_words import is_common as is_common_arabic
from generator.languages.en.common_words import is_common, name_kind
from generator.languages.person_names import name_words
from generator.model import Facts, Language, PlaceKind, Span
from generator.normalise import view_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.languages.places import PlaceWords
    from generator.model import Article
    from generator.names import Names
    from generator.normalise import View

# Inhabitants from which a town outside our own list is known without a word like "town" before it: anywhere; in an
# article that points to its country; and so that a preposition of place is enough in such an article.
_KNOWN_TOWN: Final = {"ar": 300_000, "en": 100_000}
_KNOWN_IN_CONTEXT: Final = {"ar": 10_000, "en": 15_000}
_KNOWN_WITHIN: Final = 500
# A town of fewer inhabitants is named by papers of its own country.
_FEW: Final = 10_000
# Inhabitants from which a town needs nothing around it; where families bear such names, so many times as many.
_BIG: Final = 400_000
_BIG_IN_CONTEXT: Final = 50_000
_TIMES_AS_BIG: Final = 5
# A name of so few letters is no place by its preposition alone.
_FEWEST_LETTERS: Final = 4
_SHORT: Final = 5
_TOWNS: Final[frozenset[PlaceKind]] = frozenset({"city", "town"})
# What a port, an airport, a dam… may be called after.
_WITH_PORTS: Final[frozenset[PlaceKind]] = _TOWNS | {"capital", "port", "site", "district", "island", "state", "field"}
# Words between two names of a list opened by "the two provinces of": "A on the border of the country and B".
_LIST_REACH: Final = 6
# Source of the gazetteer's smallest places: known to those who live near, each sharing its name with others elsewhere.
_VILLAGES: Final = "villages"
_HAMZAS: Final = ("أ", "إ", "آ")
# At least one letter in so many carries a hamza in texts that write it.
_HAMZA_SHARE: Final = 100
_HYPHENS: Final = frozenset("-‑")
_DASHES: Final = frozenset("-‑–—")
_QUOTE_MARKS: Final = '«»“”"„'


def words_for(language: Language) -> PlaceWords:
    """The language's word lists."""
    return cast("PlaceWords", import_module(f"generator.languages.{language}.places").PLACES)


def _inside(bodies: list[Span], view: View, spans: Spans, candidate: Candidate) -> bool:
    """True when the name stands within the longer name of an organisation."""
    if not bodies:
        return False
    words = spans.words
    own = view.span(words[candidate.first].start, words[candidate.last].end)
    nearest = bisect_right(bodies, Span(own.start, sys.maxsize)) - 1
    return any(body.covers(own) and body.length > own.length + 1 for body in bodies[max(0, nearest - 2) : nearest + 1])


def find(article: Article, names: Names, facts: Facts) -> Facts:
    """The facts with the places of the article, in the order of their first mentions."""
    view = view_of(article.text)
    spans = Spans(article, words_for(article.language))
    bodies = sorted(mention.span for body in facts.organisations for mention in body.mentions)
    finder = _Finder(article, view, spans, bodies)
    mentions = finder.mentions()
    places = with_editors(article, view, names, grouped(article, view, spans, mentions))
    why = place_reasons(view, mentions, places, finder.needed, finder.chooser.countries)
    return replace(facts, places=places, reasons={**facts.reasons, **why})


def _is_rare(name: str) -> bool:
    """Arabic: True for a name none of whose words is an everyday word or a given name."""
    given = name_words("ar").given | name_words("ar").given_or_word
    return not any(word in given or is_common_arabic(word) for word in name.split())


def _is_name(name: str) -> bool:
    """Arabic: True for a village's name that is neither an everyday word nor a person's."""
    given = name_words("ar").given | name_words("ar").given_or_word
    return _is_rare(name) or (" " in name and given.isdisjoint(name.split()))


class _Finder:
    """Accepts candidates and says which of the namesakes is meant."""

    def __init__(self, article: Article, view: View, spans: Spans, organisations: list[Span]) -> None:
        self.article, self.view, self.spans = article, view, spans
        self.language: Language = article.language
        english = article.language == "en"
        self._writes_hamza = sum(map(article.text.count, _HAMZAS)) * _HAMZA_SHARE > len(article.text)
        self._writes_marbuta = article.text.count("ة") * _HAMZA_SHARE > len(article.text)
        title_case = title_case_sentences(spans) if english else frozenset[int]()
        names = spans.candidates(load())
        self.candidates = [
            candidate for candidate in names
            if not spans.is_body(candidate) and not self._is_medium(candidate) and not self._goes_on(candidate)
            and not _inside(organisations, view, spans, candidate) and not self._lacks_hamza(candidate)
            and not spans.is_nations_adjective(candidate)
            and (not english or capitals_fit(spans, candidate, title_case))
        ]  # fmt: skip
        self.people = frozenset(
            candidate.key for candidate in names
            if english and spans.words[candidate.first].sentence not in title_case and is_after_name(spans, candidate)
        )  # fmt: skip
        self.small = frozenset(word.key for word in spans.words if english and spans.written(word)[0].islower())
        self.chooser = Chooser(article, view, spans)
        self.on_ways: dict[int, Entry] = {}
        self._count_context()
        if not english:
            taken = frozenset(n for known in self.candidates for n in range(known.first, known.last + 1))
            spelt = spans.spelt_otherwise(taken, load(), frozenset(self.chooser.countries))
            self.candidates = sorted([*self.candidates, *spelt], key=lambda candidate: candidate.first)

    def _is_medium(self, candidate: Candidate) -> bool:
        """True for a news medium's name in quotation marks."""
        start = self.spans.words[candidate.first].start
        return start > 0 and self.spans.text[start - 1] in _QUOTE_MARKS and candidate.key in self.spans.vocabulary.media

    def _goes_on(self, candidate: Candidate) -> bool:
        """True for the first word of a longer name that no table knows: "sons of X"."""
        is_beginning = candidate.key in self.spans.vocabulary.begins
        return is_beginning and self.spans.after(candidate.last) is not None and self.spans.gap(candidate.last) == " "

    def _lacks_hamza(self, candidate: Candidate) -> bool:
        """True for "Paolo", not "in Oulu": after a clitic the name's hamza is missing in a text that writes hamzas."""
        if self.language == "en" or not candidate.clitics or not self._writes_hamza:
            return False
        word = self.spans.words[candidate.first]
        written = self.article.at(self.view.span(word.start + len(candidate.clitics), word.end))
        return written[:1] == "ا" and all(entry.name_ar[:1] in _HAMZAS for entry in candidate.entries)

    def _lacks_marbuta(self, candidate: Candidate) -> bool:
        """True for "his grandfather", not "Jeddah": final h for ta marbuta in a text that writes the dots of that."""
        if self.language == "en" or not self._writes_marbuta or " " in candidate.key:
            return False
        word = self.spans.words[candidate.last]
        written = self.article.at(self.view.span(word.start, word.end))
        return written[-1:] == "ه" and all(entry.name_ar[-1:] == "ة" for entry in candidate.entries)

    def _count_context(self) -> None:
        """Counts how often the article points to each country: by adjectives and by names that mean one place."""
        self.chooser.count_adjectives()
        for candidate in self.candidates:
            own = [entry for entry in candidate.entries if entry.own]
            # Tunis and Algiers are called as their countries are.
            if len({entry.country for entry in own}) == 1 and self._needed(candidate, own[0]) == PLAIN:
                self.chooser.count(candidate, own[0])
        if self.language == "en":
            strange = (each for each in self.candidates if not any(entry.own for entry in each.entries))
            self.chooser.count_agreeing(each for each in strange if not self._is_like_a_person(each))

    def _needed(self, candidate: Candidate, entry: Entry, *, in_list: bool = False) -> int:
        """How strong the words around must be for this name; beside an accepted place less is asked."""
        in_context = self.chooser.points_to(entry)
        needed = self._needed_by_word(candidate.key, in_context=in_context)
        if needed == CUED and entry.own and self._is_free_name(candidate, entry):
            return PLAIN
        if needed is not None:
            within = in_context and self.language == "en" and self.spans.is_within(candidate)
            within = within and candidate.key not in self.spans.vocabulary.not_before
            return PLAIN if within and entry.kind in _WITH_PORTS and not is_common(candidate.key) else needed
        if entry.own:
            return PLAIN
        arabic = self.language == "ar"
        if in_list and in_context and arabic:
            return CUED
        if entry.source == _VILLAGES and arabic:
            return CUED if in_context and _is_name(candidate.key) else HEADED
        is_near = in_context and _is_rare(candidate.key)
        if self._looks_like_any_word(candidate, entry, is_near=is_near) or candidate.key in self.small:
            return HEADED
        if not arabic and self._is_big(candidate, entry, in_context=in_context):
            return PLAIN
        # Where nobody has counted the inhabitants they are taken for those of a village.
        people = entry.population or _KNOWN_WITHIN
        least = (_KNOWN_IN_CONTEXT if in_context else _KNOWN_TOWN)[self.language]
        if in_context and not arabic and self._is_shown_near(candidate, entry):
            least = _KNOWN_WITHIN
        is_word = not arabic and is_common(candidate.key)
        if arabic and entry.source == "towns" and _is_rare(candidate.key):
            return CUED
        is_trusted = in_context and (entry.source in {"towns", _VILLAGES} or (entry.kind == "state" and not is_word))
        return CUED if is_trusted or people >= least else HEADED

    def _is_big(self, candidate: Candidate, entry: Entry, *, in_context: bool) -> bool:
        """English: True for a big town whose name is no person's: papers name it without more.

        Source: agencies tell the country, the province or "town" only of places that readers may not know.
        """
        least = _BIG_IN_CONTEXT if in_context else _BIG
        if entry.country in self.spans.vocabulary.namesakes:
            least *= _TIMES_AS_BIG
        return entry.kind in _TOWNS and entry.population >= least and not self._is_like_a_person(candidate)

    def _is_shown_near(self, candidate: Candidate, entry: Entry) -> bool:
        """English: True after "in" and the like, for a name that no family bears, and near what the article tells of.

        Source: a local report names the villages of one district without telling where they lie.
        """
        if self.spans.is_within(candidate) or self._is_no_family(candidate, entry):
            return True
        return self.chooser.is_near(entry) and not self._is_like_a_person(candidate)

    def _is_free_name(self, candidate: Candidate, entry: Entry) -> bool:
        """English: True for a well-known town that shares its name with people, none of whom the article names.

        Its country must be told, and the name may be no everyday word.
        """
        if self.language != "en" or is_common(candidate.key) or candidate.key in self.people:
            return False
        return self.chooser.points_to(entry)

    def _is_no_family(self, candidate: Candidate, entry: Entry) -> bool:
        """English: True for a name that neither people nor everyday things bear."""
        return entry.country not in self.spans.vocabulary.namesakes and not self._is_like_a_person(candidate)

    def _is_like_a_person(self, candidate: Candidate) -> bool:
        """English: True for a given name, an everyday word, or a part of a person's name in the article."""
        previous = self.spans.before(candidate.first)
        titled = previous is not None and previous.key in self.spans.vocabulary.titles
        told = candidate.key in self.people or titled
        return told or any(name_kind(word) or is_common(word) for word in candidate.key.split())

    def _needed_by_word(self, key: str, *, in_context: bool) -> int | None:
        """The same for names that are also common words; None for other names."""
        words = self.spans.vocabulary
        if key in words.needs_context and in_context:
            return PLAIN
        if key in words.needs_both:
            return CUED if in_context else HEADED
        if key in words.needs_head:
            return HEADED
        if key in words.needs_cue:
            return CUED
        return HEADED if key in words.needs_context else None

    def _looks_like_any_word(self, candidate: Candidate, entry: Entry, *, is_near: bool) -> bool:
        """True for a very short name; in Arabic for an everyday word, and for a short name of a town far away.

        `is_near`: a rare name of a country that the article tells of.
        """
        if len(candidate.key) < _FEWEST_LETTERS and entry.source != "towns":
            return not self._is_short_town(candidate, entry)
        if self.language == "en" or " " in candidate.key or entry.source != "geonames":
            return False
        is_far = not is_near and entry.country not in self.spans.vocabulary.home
        return (is_far and len(candidate.key) <= _SHORT) or is_common_arabic(candidate.key)

    def _is_short_town(self, candidate: Candidate, entry: Entry) -> bool:
        """English: True for "near Bol": three letters after "in" and the like, in an article about its country."""
        within = self.language == "en" and self.spans.is_within(candidate) and self.chooser.points_to(entry)
        return within and not self._is_like_a_person(candidate)

    def needed(self, mention: Mention) -> int:
        """How strong the words around had to be for a mention that was accepted."""
        return self._needed(mention.candidate, mention.entry, in_list=mention.in_list)

    def mentions(self) -> list[Mention]:
        """The accepted mentions in text order; a name shown to be a place once is one everywhere."""
        found = self._sweep({})
        for mention in found:
            if mention:
                self.chooser.count(mention.candidate, mention.entry)
        proven = {mention.candidate.key: mention.entry for mention in found if mention}
        accepted = [mention for mention in self._sweep(proven) if mention]
        self.on_ways = self._on_ways(accepted)
        return [mention for mention in self._sweep(proven) if mention] if self.on_ways else accepted

    def _on_ways(self, accepted: list[Mention]) -> dict[int, Entry]:
        """The places of names, by their first words, that only a way shows to be places."""
        known = {mention.candidate.first: mention.entry for mention in accepted}
        candidates = [each for each in self.candidates if each.first in known or self._may_be_a_stop(each)]
        shown = shown_by_ways(self.article, self.view, self.spans.words, candidates, known)
        found = {
            candidate.first: self.chooser.choose(candidate, shown[candidate.first], None)
            for candidate in candidates if candidate.first in shown
        }  # fmt: skip
        if self.language == "en":
            # A namesake in a land that the article does not tell of is another town.
            return {
                each.first: found[each.first] for each in candidates
                if each.first in found and self._is_no_namesake(each, found[each.first], shown[each.first])
            }  # fmt: skip
        # An everyday word is a town only of the country whose other towns the way has.
        lands = {entry.country for entry in known.values()}
        lands |= {beside.country for beside in shown.values() if beside}
        return {
            candidate.first: found[candidate.first] for candidate in candidates
            if (entry := found.get(candidate.first)) is not None and (
                _is_rare(candidate.key) or entry.country in lands or (entry.own and not candidate.key.startswith("ال"))
            )
        }  # fmt: skip

    def _is_no_namesake(self, candidate: Candidate, entry: Entry, beside: Entry | None) -> bool:
        """English: True for a place of our list, one near what is told, or the only large town so called."""
        is_only = len(candidate.entries) == 1 and entry.population >= _KNOWN_IN_CONTEXT["en"]
        is_beside = beside is not None and entry.country == beside.country
        return entry.own or is_only or is_beside or self.chooser.points_to(entry)

    def _may_be_a_stop(self, candidate: Candidate) -> bool:
        """True for a name that a way may show to be a place: whole, nobody's, and one that we or many people know."""
        spans = self.spans
        if spans.is_abbreviated_area(candidate) or self._lacks_marbuta(candidate) or spans.in_longer_name(candidate):
            return False
        if self.language == "ar":
            return any(entry.own or entry.source == "towns" for entry in candidate.entries) or _is_rare(candidate.key)
        if is_common(candidate.key) and not any(entry.own for entry in candidate.entries):
            return False
        beside = (spans.before(candidate.first), spans.after(candidate.last))
        start, end = spans.words[candidate.first].start, spans.words[candidate.last].end
        is_part = bool(_HYPHENS & {self.view.text[start - 1 : start], self.view.text[end : end + 1]})
        is_part = is_part or any(word is not None and spans.written(word)[0].isupper() for word in beside)
        return not is_part and candidate.key not in self.people and candidate.key not in self.small

    def _sweep(self, proven: Mapping[str, Entry]) -> list[Mention | None]:
        """The mention of each candidate, None where nothing shows a place; `proven`: names shown elsewhere."""
        found: list[Mention | None] = []
        beside: list[Around] = []
        previous: Mention | None = None
        for candidate, following in zip_longest(self.candidates, self.candidates[1:]):
            around = Around(
                previous, self.spans.area_after(candidate, following), self.spans.is_linked(candidate, following),
                self.spans.dashed(candidate, following),
            )  # fmt: skip
            beside.append(around)
            mention = self._accept(candidate, around)
            entry = proven.get(candidate.key)
            if mention is None and entry is not None and candidate.key not in self.spans.vocabulary.needs_head:
                mention = self._mention(candidate, entry, PLAIN)
            if mention is None and candidate.first in self.on_ways:
                mention = self._mention(candidate, self.on_ways[candidate.first], HEADED)
            found.append(mention)
            previous = mention or previous
        for number in range(len(found) - 2, -1, -1):
            # "A, B and C": C shows what A and B are.
            candidate, following = self.candidates[number], found[number + 1]
            if found[number] is None and following and self.spans.coordinated(candidate, following.candidate):
                found[number] = self._accept(candidate, replace(beside[number], listed=following))
        return found

    def _accept(self, candidate: Candidate, around: Around) -> Mention | None:
        """The mention, None while nothing shows that it is a place."""
        previous = around.previous
        if self.spans.is_abbreviated_area(candidate):
            follows = previous is not None and previous.candidate.last + 1 == candidate.first
            return self._mention(candidate, candidate.entries[0], HEADED) if follows else None
        area = self._area_of_town(candidate, previous)
        if area is not None:
            return self._mention(candidate, area, HEADED)
        level, listed = self._level(candidate, around)
        if around.listed is not None:
            level, listed, previous = max(level, CUED), True, around.listed
        is_doubtful = level == PLAIN and self.spans.in_longer_name(candidate)
        is_doubtful = is_doubtful or (level < HEADED and self._lacks_marbuta(candidate))
        if is_doubtful or around.elsewhere(candidate, self.language):
            return None
        owner = self._owner(candidate, around.previous)
        if owner is not None:
            level = max(level, CUED)
        entry = self.chooser.choose(candidate, previous.entry if listed and previous else None, around.area or owner)
        if around.area is not None and lies_in(entry, around.area):
            bracketed = self.spans.gap(candidate.last) == " ("
            level = HEADED if self.language == "en" or bracketed else max(level, CUED)
        if self._is_strange(entry):
            return None
        if level >= self._needed(candidate, entry, in_list=listed):
            return self._mention(candidate, entry, level, previous if listed and around.listed is None else None)
        return None

    def _is_strange(self, entry: Entry) -> bool:
        """True for a village of one country in an article that tells of others only."""
        is_small = entry.source == _VILLAGES or (
            self.language == "ar" and entry.source == "geonames" and entry.kind in _TOWNS and entry.population < _FEW
        )
        return is_small and bool(self.chooser.countries) and not self.chooser.points_to(entry)

    def _area_of_town(self, candidate: Candidate, previous: Mention | None) -> Entry | None:
        """English: the state or country told right after a town that lies in it: "Spokane, Washington"."""
        if self.language != "en" or previous is None or previous.candidate.last + 1 != candidate.first:
            return None
        if self.spans.gap(previous.candidate.last) != ", " or previous.entry.kind in AREAS:
            return None
        return next((e for e in candidate.entries if e.kind in AREAS and lies_in(previous.entry, e)), None)

    def _owner(self, candidate: Candidate, previous: Mention | None) -> Entry | None:
        """English: the country or province of "A's B", where B lies in it."""
        if previous is None or previous.entry.kind not in AREAS:
            return None
        is_owned = self.spans.owner_before(previous.candidate, candidate)
        return previous.entry if is_owned and any(lies_in(e, previous.entry) for e in candidate.entries) else None

    def _level(self, candidate: Candidate, around: Around) -> tuple[int, bool]:
        """How strongly the words around say that it is a place, and whether it stands in a list with the one before."""
        previous, spans = around.previous, self.spans
        level = max(spans.level(candidate), CUED if around.dashed else PLAIN)
        if around.linked or spans.is_called_a_town(candidate):
            level = HEADED
        elif self.language == "ar" and self.chooser.is_of_nation(candidate):
            level = max(level, CUED)
        if previous is None:
            return level, False
        if spans.is_linked(previous.candidate, candidate):
            level = HEADED
        if spans.coordinated(previous.candidate, candidate):
            # A dateline's mark says nothing of the month after it.
            shared = PLAIN if spans.is_dateline(previous.candidate) else previous.level
            return max(level, CUED, shared), True
        if spans.is_led_from(previous.candidate, candidate):
            return max(level, CUED), True
        goes_on = previous.in_list and candidate_joined(candidate)
        if goes_on and spans.within(previous.candidate, candidate, _LIST_REACH):
            return HEADED, True
        return level, False

    def _mention(self, candidate: Candidate, entry: Entry, level: int, listed: Mention | None = None) -> Mention:
        """The accepted mention with its extent and what the word before makes of it."""
        words = self.spans.words
        start, end = words[candidate.first].start + len(candidate.clitics), words[candidate.last].end
        previous = self.spans.before(candidate.first)
        joined = listed is not None and listed.in_province and candidate_joined(candidate)
        heads = forms(previous.key, self.language) if previous and not candidate.clitics else ()
        province = joined or any(form.key in self.spans.vocabulary.province for form in heads)
        if self.language == "en":
            following = self.spans.after(candidate.last)
            province = following is not None and following.key in self.spans.vocabulary.province
        compound, start, end = self._compound(candidate, entry, start, end)
        in_list = self.spans.open_list(candidate) or (listed is not None and listed.in_list)
        return Mention(candidate, entry, start, end, level, compound, province and entry.kind in _TOWNS, in_list)

    def _compound(self, candidate: Candidate, entry: Entry, start: int, end: int) -> tuple[str, int, int]:
        """The head word (port, airport…) that makes a place of its own, "" if none; and the whole name's extent."""
        if entry.kind not in _WITH_PORTS or candidate.clitics:
            return "", start, end
        if self.language == "ar":
            return self._arabic(candidate, start, end)
        found = self._english(candidate, start, end)
        # "The East Sussex port" is a port in East Sussex, none called so.
        told = self.spans.vocabulary.compound.get(found[0])
        is_county = told is not None and told[0] == "port" and entry.kind == "state"
        return ("", start, end) if is_county else found

    def _arabic(self, candidate: Candidate, start: int, end: int) -> tuple[str, int, int]:
        spans = self.spans
        previous = spans.before(candidate.first)
        if previous is None or spans.gap(candidate.first - 1) != " ":
            return "", start, end
        for form in forms(previous.key, "ar"):
            if form.key in spans.vocabulary.compound:
                following = spans.after(candidate.last)
                if following and following.key in spans.vocabulary.extends:
                    end = following.end
                return form.key, previous.start + len(form.clitics), end
        return "", start, end

    def _english(self, candidate: Candidate, start: int, end: int) -> tuple[str, int, int]:
        spans, position, compound = self.spans, candidate.last, self.spans.vocabulary.compound
        if self.view.text[spans.words[candidate.first].start - 1 : spans.words[candidate.first].start] in _DASHES:
            # "The A–B crossing" is a way, no place at B.
            return "", start, end
        following = spans.after(position)
        while following and following.key in spans.vocabulary.extends and position - candidate.last < 2:
            position += 1
            following = spans.after(position)
        ahead = position + 2 < len(spans.words) and spans.words[position + 2].key == "of"
        if following and following.key in compound and not ahead:
            return following.key, start, following.end
        previous = spans.before(candidate.first)
        outer = spans.before(candidate.first - 1) if previous and previous.key == "of" else None
        if outer and outer.key == "port":
            return "port", outer.start if spans.written(outer)[0].isupper() else start, end
        return "", start, end
