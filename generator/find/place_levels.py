# SPDX-License-Identifier: Apache-2.0
"""How strongly the words around a name say that it is a place, and of which kind.

In: a candidate among its words. Out: a level (PLAIN, CUED, HEADED), kinds, truth values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.find.place_lists import Lists
from generator.find.place_words import Candidate, Word, forms
from generator.languages.nationalities import adjectives

if TYPE_CHECKING:
    from generator.model import PlaceKind

PLAIN: Final = 1
CUED: Final = 2
HEADED: Final = 3
# English: between "links" and the place that "with" joins.
_JOINED_REACH: Final = 6
_HYPHENS: Final = frozenset("-‑")
_DATELINE_MARKS: Final = frozenset(":—–-,(/")
_SHORTEST_DATELINE: Final = 3
_COMMAS: Final = frozenset({",", "،"})


class Levels(Lists):
    """The words of a text with what stands around a name."""

    __slots__ = ()

    def level(self, candidate: Candidate) -> int:
        """How strongly the word before (or after) says that this is a place."""
        words = self.vocabulary
        previous = self.before(candidate.first)
        if self.language == "en":
            if self._is_headed_in_english(candidate, previous):
                return HEADED
        elif set(candidate.clitics) & {"ب", "ل"}:
            return HEADED if self._is_passed(candidate, previous) else CUED
        elif self.is_dateline(candidate):
            return CUED
        if previous is None:
            return PLAIN
        if self.language == "en" and previous.key == "with" and self._after_link(candidate.first, _JOINED_REACH):
            return CUED
        keys = {form.key for form in forms(previous.key, self.language)}
        if not all(keys.isdisjoint(listed) for listed in (words.heads, words.province, words.compound)):
            return HEADED
        if keys & words.cues:
            return CUED
        if self.language == "en":
            return CUED if self._is_listed_after(candidate, words.listing) else PLAIN
        return CUED if self._is_taken(candidate.first, previous) else PLAIN

    def _is_taken(self, position: int, subject: Word) -> bool:
        """Arabic: True for the object after a verb of taking and its definite subject: "the army entered Bara".

        Source: Ryding (2005), ch. 3.2: verb, subject, object.
        """
        verb = self.before(position - 1)
        if verb is None or not subject.key.startswith("ال"):
            return False
        return any(form.key in self.vocabulary.takers for form in forms(verb.key, "ar"))

    def _is_headed_in_english(self, candidate: Candidate, previous: Word | None) -> bool:
        """English: True where the word after, capitals, a hyphen or "the port of" leave no doubt."""
        words, following = self.vocabulary, self._head_after(candidate)
        if candidate.last > candidate.first and self.words[candidate.last].key in words.province:
            return True
        told = following.key if following else ""
        if (told in words.province or told in words.compound) and told != "states":
            return True
        outer = self.before(candidate.first - 1) if previous and previous.key == "of" else None
        if outer and (outer.key in words.heads or outer.key in words.heads_of):
            return True
        return self._opens_dateline(candidate) or self._is_hyphened(candidate) or self.is_flowing(candidate)

    def is_dateline(self, candidate: Candidate) -> bool:
        """True for the place that a report begins with: "KURNOOL, May 3", in Arabic "Tata – our correspondent".

        Source: agencies' datelines stand first, in capitals in English, and end in a dash, a colon or a bracket.
        """
        first, last = self.words[candidate.first], self.words[candidate.last]
        starts = candidate.first == 0 or self.words[candidate.first - 1].sentence != first.sentence
        if not starts or candidate.clitics:
            return False
        if self.language == "en":
            return self._opens_dateline(candidate)
        rest = self.text[last.end : last.end + 3]
        return rest.startswith((" - ", " – ", " — ", ": ", " (", " :", " /"))

    def _opens_dateline(self, candidate: Candidate) -> bool:
        """English: True for a name in capitals that begins a sentence and ends before a mark: "KARACHI: …"."""
        if candidate.first > 0 and self.words[candidate.first - 1].sentence == self.words[candidate.first].sentence:
            return False
        start, end = self.words[candidate.first].start, self.words[candidate.last].end
        behind = self.text[end : end + 2].lstrip()[:1]
        return self.text[start:end].isupper() and end - start > _SHORTEST_DATELINE and behind in _DATELINE_MARKS

    def _is_hyphened(self, candidate: Candidate) -> bool:
        """English: True for "X-based" and for "an X Democrat"."""
        last = candidate.last
        if last + 1 >= len(self.words):
            return False
        following, gap = self.words[last + 1].key, self.gap(last)
        return (gap in _HYPHENS and following in self.vocabulary.hyphened) or (
            gap == " " and following in self.vocabulary.residents
        )

    def is_flowing(self, candidate: Candidate) -> bool:
        """English: True for a river's name after "the" that no noun follows.

        Source: English grammars: names of rivers have the article, those of people and towns do not.
        """
        previous = self.before(candidate.first)
        if self.language != "en" or previous is None or previous.key != "the":
            return False
        following = self.after(candidate.last)
        is_free = following is None or following.key in self.vocabulary.flows or following.key.endswith("ed")
        return is_free and any(entry.kind == "river" for entry in candidate.entries)

    def is_abbreviated_area(self, candidate: Candidate) -> bool:
        """True for "Tenn." and the like, which are areas only right after a town and a comma."""
        return candidate.key in self.vocabulary.after_town

    def kinds_told(self, candidate: Candidate) -> frozenset[PlaceKind]:
        """The kinds of place that the word before (in English also the word after) says it is of."""
        told = self.vocabulary.kinds
        words = [self.before(candidate.first)] if not set(candidate.clitics) & {"ب", "ل"} else []
        if self.language == "en":
            following = self._head_after(candidate)
            if words[0] is not None and words[0].key == "of":
                words[0] = self.before(candidate.first - 1)
            words.append(following)
            if self.is_flowing(candidate):
                return frozenset({"river"})
        keys = (form.key for word in words if word for form in forms(word.key, self.language))
        return frozenset(told[key] for key in keys if key in told)

    def _is_passed(self, candidate: Candidate, previous: Word | None) -> bool:
        """True after "passing by", whose preposition is written with the name."""
        if previous is None or not candidate.clitics.endswith("ب"):
            return False
        return any(form.key in self.vocabulary.via for form in forms(previous.key, "ar"))

    def is_called_a_town(self, candidate: Candidate) -> bool:
        """Arabic: True before "the town" in apposition."""
        if self.language == "en" or candidate.last + 1 >= len(self.words):
            return False
        return (
            self.gap(candidate.last).strip() in _COMMAS
            and self.words[candidate.last + 1].key in self.vocabulary.apposed
        )

    def is_nations_adjective(self, candidate: Candidate) -> bool:
        """Arabic: True for «السعودية», "the Saudi", right after a definite noun: not Saudi Arabia.

        Source: Ryding (2005), ch. 10: an adjective follows its noun and is definite where the noun is.
        """
        previous = self.before(candidate.first)
        if self.language == "en" or candidate.clitics or previous is None or self.gap(candidate.first - 1) != " ":
            return False
        return candidate.key in adjectives("ar") and previous.key.removeprefix("و").startswith("ال")

    def is_body(self, candidate: Candidate) -> bool:
        """True when the word before makes an organisation's or a treaty's name of this name."""
        previous = self.before(candidate.first)
        if previous is None or candidate.clitics:
            return False
        if self.language == "ar":
            keys = {form.key for form in forms(previous.key, "ar")}
            country, kind = candidate.entries[0].country, candidate.entries[0].kind
            if any(country in self.vocabulary.districts.get(key, ()) for key in keys) and kind != "capital":
                return False
            return bool(
                keys & (self.vocabulary.bodies | (self.vocabulary.state_bodies if kind == "country" else set()))
            )
        outer = self.before(candidate.first - 1) if previous.key == "of" else None
        return outer is not None and outer.key in self.vocabulary.bodies and self.written(outer)[0].isupper()
