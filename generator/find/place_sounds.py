# SPDX-License-Identifier: Apache-2.0
"""Arabic: unknown names that stand like towns, looked up by their sound.

In: the words of a text. Out: candidates whose key is the text's own spelling.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.find.place_levels import Levels
from generator.find.place_words import Candidate, forms
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import adjectives

if TYPE_CHECKING:
    from generator.gazetteer import Entry, Gazetteer

# An unknown name with its preposition has so many letters; a name's words are looked through so far back.
_LONG_ENOUGH: Final = 5
_LONGEST_NAME: Final = 4
# An unknown name that nothing calls a town is compared by its sound from so many consonants.
_FEWEST_CONSONANTS: Final = 3
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
            if position in taken and self._is_via(position):
                on_way.add(position)
            if position in taken or is_common(self.words[position].key):
                continue
            glued, least = self._on_a_way(position, taken), 0
            # "via X and Y", "passing by X and Y": Y is on the way, too.
            is_next = self.words[position].key[0] == "و" and position - 1 in on_way
            if is_next and len(self.words[position].key) >= _LONG_ENOUGH:
                glued, least = True, _FEWEST_CONSONANTS
            if not glued and not self._after_town_word(position):
                if not self._is_of_a_nation(position, taken):
                    continue
                least = _FEWEST_CONSONANTS
            if glued:
                on_way.add(position)
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
