# SPDX-License-Identifier: Apache-2.0
"""Arabic: unknown names that stand like towns, looked up by their sound.

In: the words of a text. Out: candidates whose key is the text's own spelling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.find.place_levels import Levels
from generator.find.place_words import Candidate, forms
from generator.find.route_words import arabic_readings
from generator.languages.ar.common_words import is_common
from generator.languages.ar.routes import ROUTES
from generator.languages.nationalities import adjectives
from generator.languages.person_names import name_words

if TYPE_CHECKING:
    from generator.gazetteer import Entry, Gazetteer

# An unknown name with its preposition has so many letters; a name's words are looked through so far back.
_LONG_ENOUGH: Final = 5
_LONGEST_NAME: Final = 4
# An unknown name that nothing calls a town is compared by its sound from so many consonants.
_FEWEST_CONSONANTS: Final = 3
# What leads to an end of a way; so many words before it the noun of the way stands, and a known stop around.
_LEADING: Final = frozenset({"من", "بين", "الي", "حتي", "نحو", "باتجاه", "صوب"})
_WAY_REACH: Final = 14
_DASHES: Final = frozenset("-–—/")
_COMMAS: Final = frozenset({",", "،"})


class Sounds(Levels):
    """The words of a text with the names that sound like towns."""

    __slots__ = ()

    def spelt_otherwise(
        self, taken: frozenset[int], gazetteer: Gazetteer, countries: frozenset[str]
    ) -> list[Candidate]:
        """Arabic: unknown names after "town", "village"… that sound like towns of these countries, at every place."""
        names: dict[tuple[str, ...], Entry] = {}
        on_way: set[int] = set()
        for position in range(1, len(self.words)):
            if position in taken and (self._is_via(position) or self._leads_a_way(position, taken)):
                on_way.add(position)
            if position in taken or is_common(self.words[position].key):
                continue
            asked = self._asked(position, taken, on_way)
            if asked is None:
                continue
            glued, least = asked
            last = self._reach(position, 3)
            for end in range(last, position - 1, -1):
                keys = tuple(word.key for word in self.words[position : end + 1])
                keys = (keys[0][1:], *keys[1:]) if glued else keys
                is_strange = not self.known_words & set(keys)
                entry = gazetteer.sounding_like(keys, countries, least) if is_strange else None
                if entry:
                    names[keys] = entry
                    on_way.update(range(position, end + 1))
                    break
        return self._occurrences(names, taken)

    def _is_via(self, position: int) -> bool:
        """True for a known name behind "via"."""
        previous = self.before(position)
        return previous is not None and previous.key in self.vocabulary.via

    def _on_a_way(self, position: int, taken: frozenset[int]) -> bool:
        """True for an unknown name with the preposition that "passing by" or "joins A with" asks for."""
        word = self.words[position]
        previous = self.before(position)
        if word.key[0] != "ب" or len(word.key) < _LONG_ENOUGH:
            return False
        if previous is not None and previous.key in self.vocabulary.via:
            return True
        first = position
        while first - 1 in taken and position - first < _LONGEST_NAME:
            first -= 1
        return first < position and self._after_link(first)

    def _leads_a_way(self, position: int, taken: frozenset[int]) -> bool:
        """True after "from", "between", "to" or a dash where a line, a road or a ship with a known stop is told.

        Source: our own reading of news on transport.
        """
        word, previous = self.words[position], self.before(position)
        led = previous is not None and {previous.key, previous.key.removeprefix("و")} & _LEADING
        if not led and (position - 1 not in taken or self.gap(position - 1).strip() not in _DASHES):
            return False
        low, high = max(0, position - _WAY_REACH), min(len(self.words), position + _WAY_REACH)
        same = [number for number in range(low, high) if self.words[number].sentence == word.sentence]
        is_way = any(
            ROUTES.ways.get(name) for number in same if number < position and number not in taken
            for name in arabic_readings(self.words[number].key)
        )  # fmt: skip
        return is_way and not taken.isdisjoint(same)

    def _is_end_of_a_way(self, position: int, taken: frozenset[int]) -> bool:
        """True for an unknown name that a way leads from or to; definite words and given names are hardly towns."""
        key = self.words[position].key
        if len(key) < _LONG_ENOUGH or key.startswith("ال") or key in name_words("ar").given:
            return False
        return self._leads_a_way(position, taken)

    def _asked(self, position: int, taken: frozenset[int], on_way: set[int]) -> tuple[bool, int] | None:
        """Whether the name has a letter joined before it and how many consonants it must have; None if no town's.

        Adds to `on_way` what stands on a way.
        """
        glued, least = self._on_a_way(position, taken), 0
        # "via X and Y", "passing by X and Y": Y is on the way, too.
        is_next = self.words[position].key[0] == "و" and position - 1 in on_way
        if is_next and len(self.words[position].key) >= _LONG_ENOUGH:
            glued, least = True, _FEWEST_CONSONANTS
        is_end = not glued and self._is_end_of_a_way(position, taken)
        if glued or is_end:
            on_way.add(position)
        if glued or self._after_town_word(position):
            return glued, least
        return (False, _FEWEST_CONSONANTS) if is_end or self._is_of_a_nation(position, taken) else None

    def _after_town_word(self, position: int) -> bool:
        """True for an unknown name after "town", or before "the town" in apposition."""
        previous = self.before(position)
        heads = self.vocabulary.town_heads
        if previous is not None and any(form.key in heads for form in forms(previous.key, "ar")):
            return True
        if len(self.words[position].key) < _LONG_ENOUGH or position + 1 >= len(self.words):
            return False
        return self.gap(position).strip() in _COMMAS and self.words[position + 1].key in self.vocabulary.apposed

    def _is_of_a_nation(self, position: int, taken: frozenset[int]) -> bool:
        """True for an unknown name before an adjective of nationality, or between "via" and what follows a known place.

        Source: Ryding (2005), ch. 10: a definite adjective follows a definite noun; without article that is a name.
        """
        word, previous = self.words[position].key, self.before(position)
        if len(word) < _LONG_ENOUGH or word.startswith("ال") or previous is None:
            return False
        if previous.key in self.vocabulary.via and position - 2 in taken:
            return True
        if any(form.key in self.vocabulary.bodies for form in forms(previous.key, "ar")):
            return False
        following = self.after(position)
        return following is not None and following.key.startswith("ال") and following.key in adjectives("ar")

    def _occurrences(self, names: dict[tuple[str, ...], Entry], taken: frozenset[int]) -> list[Candidate]:
        """Every place where one of the names stands, with or without clitics."""
        if not names:
            return []
        by_first: dict[str, list[tuple[str, ...]]] = {}
        for keys in names:
            by_first.setdefault(keys[0], []).append(keys)
        return [
            Candidate(
                position, position + len(keys) - 1, form.clitics, form.article_letter, " ".join(keys), (names[keys],)
            )
            for position in range(len(self.words)) if position not in taken
            for form in forms(self.words[position].key, self.language)
            for keys in by_first.get(form.key, ())
            if keys[1:] == tuple(word.key for word in self.words[position + 1 : position + len(keys)])
        ]  # fmt: skip
