# SPDX-License-Identifier: Apache-2.0
"""Where names of the gazetteer stand in a text.

In: an article's folded view. Out: `Candidate` values in text order; nothing is decided here about which of
several places of one name is meant. Time grows with the text's length only.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.find.place_sounds import Sounds
from generator.find.place_words import Candidate, Form, forms, nominative
from generator.gazetteer.keys import key
from generator.languages.nationalities import adjectives

if TYPE_CHECKING:
    from generator.gazetteer import Gazetteer
    from generator.model import Language

_APOSTROPHES: Final = frozenset("'’‘`")


@lru_cache(maxsize=65_536)
def _begun(word: str, is_known: bool, language: Language, gazetteer: Gazetteer) -> tuple[tuple[Form, int], ...]:  # noqa: FBT001
    """The readings of a word that begin a name of the gazetteer, with the words of the longest one; mostly none.

    A head word or a preposition (`is_known`) is no name with a clitic before it: "wilaya" is not wa-li-Aya.
    """
    readings = forms(word, language)[: 1 if is_known else None]
    every = (*readings, *filter(None, map(nominative, readings)))
    return tuple((form, longest) for form in every if (longest := gazetteer.longest_name(form.key, language)))


class Spans(Sounds):
    """The words of a text with the names among them."""

    __slots__ = ()

    def candidates(self, gazetteer: Gazetteer) -> list[Candidate]:
        """The longest name at each word, none overlapping."""
        found: list[Candidate] = []
        position = 0
        while position < len(self.words):
            candidate = self._at(position, gazetteer)
            if candidate is not None and found and found[-1].last == position - 1:
                candidate = self._joined(candidate, gazetteer)
            if candidate is not None and self._is_cut_short(candidate, gazetteer):
                candidate = None
            if candidate is not None and self.language == "en":
                candidate = self._without_rivers(candidate)
            if candidate is None:
                position += 1
            else:
                found.append(candidate)
                position = candidate.last + 1
        return found

    def _without_rivers(self, candidate: Candidate) -> Candidate | None:
        """The name without the rivers that are called so only after "the" ("Jordan", "the Jordan")."""
        rest = tuple(
            entry for entry in candidate.entries
            if entry.kind != "river" or key(entry.name_en) not in {f"{candidate.key} river", f"river {candidate.key}"}
        )  # fmt: skip
        # "At Thames": with no article it is the town.
        towns = tuple(entry for entry in rest if entry.kind != "river")
        previous = self.before(candidate.first)
        if towns and candidate.key.count(" ") == 0 and (previous is None or previous.key not in {"the", "river"}):
            rest = towns
        if len(rest) == len(candidate.entries) or self.is_flowing(candidate):
            return candidate
        return replace(candidate, entries=rest) if rest else None

    def _is_cut_short(self, candidate: Candidate, gazetteer: Gazetteer) -> bool:
        """True for "the Gulf" of "the Gulf of Aden", a name before "daughter of", a diameter before its number."""
        following = self.after(candidate.last)
        if self.language == "ar":
            previous = self.before(candidate.first)
            if previous is not None and candidate.key.endswith("يا") and previous.key.endswith("يا"):
                # "A Tunisian, Italian team": the accusative of the adjective looks like the country.
                is_place = bool(gazetteer.find_key(previous.key, "ar"))
                return not is_place and previous.key.removesuffix("ا") in adjectives("ar")
            if following is None:
                return False
            others = self.vocabulary.not_before.get(candidate.key)
            is_known = previous is not None and any(
                form.key in self.vocabulary.heads for form in forms(previous.key, "ar")
            )
            if others is not None and not is_known and (following.key.isdigit() or following.key in others):
                return True
            return following.key in self.vocabulary.patronyms
        others = self.vocabulary.not_before.get(candidate.key)
        if following is not None and others is not None and (following.key.isdigit() or following.key in others):
            return True
        if self.words[candidate.first].key != "the" or candidate.last == candidate.first:
            return False
        longer = self._at(candidate.first + 1, gazetteer)
        return longer is not None and longer.last > candidate.last

    def _joined(self, candidate: Candidate, gazetteer: Gazetteer) -> Candidate:
        """Arabic: the well-known place after "and" right behind another place: wa-Jidda there, elsewhere Wajda."""
        rest = candidate.key[1:]
        if candidate.clitics or candidate.key[0] != "و" or self.gap(candidate.first - 1) != " ":
            return candidate
        entries = tuple(entry for entry in gazetteer.find_key(rest, self.language) if entry.own)
        return Candidate(candidate.first, candidate.last, "و", False, rest, entries) if entries else candidate  # noqa: FBT003

    def _at(self, position: int, gazetteer: Gazetteer) -> Candidate | None:
        """The longest name whose first word is this one; with the fewest clitics among equals."""
        best: Candidate | None = None
        word = self.words[position].key
        for form, longest in _begun(word, word in self.known_words, self.language, gazetteer):
            if best and longest <= best.last - position + 1:
                continue
            last = self._cased_end(position, self._reach(position, longest))
            keys = [form.key, *(word.key for word in self.words[position + 1 : last + 1])]
            for end in range(last, position - 1 if best is None else best.last, -1):
                name = " ".join(keys[: end - position + 1])
                if name in self.heads:
                    continue
                entries = gazetteer.find_key(name, self.language)
                if entries and not (end > position and self._begins_small(position, end)):
                    best = Candidate(position, end, form.clitics, form.article_letter, name, entries)
                    break
        return best

    def _cased_end(self, first: int, last: int) -> int:
        """English: the word before the first one that begins small, but for the small words within names.

        "Central greece" is no "Central Greece"; a single word may begin as it likes.
        """
        if self.language != "en" or first == last:
            return last
        for position in range(first, last + 1):
            if self._begins_small(first, position):
                is_inner = first < position < last and self.gap(position - 1) == self.gap(position) == "-"
                if not is_inner:
                    return max(first, position - 1)
        return last

    def _begins_small(self, first: int, position: int) -> bool:
        """True for a word of the name from `first` on that begins small, is none of the small words, ends no "O'"."""
        word = self.words[position]
        if not word.written[0].islower() or word.key in self.vocabulary.small:
            return False
        return position == first or self.gap(position - 1) not in _APOSTROPHES
