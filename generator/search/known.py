# SPDX-License-Identifier: Apache-2.0
"""Which words are known, so that joined particles come off only where a word is left."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.languages.ar.common_words import common_words
from generator.languages.search_words import stop_words
from generator.search.folding import fold, tokens
from generator.search.lexicon import phrases_in, phrases_of, variants_of
from generator.search.stems import DEFINITE, candidates, is_arabic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.model import Language
    from generator.search.index import Story
    from generator.search.lexicon import Kind


_SHORTEST: Final = 3


@lru_cache(maxsize=1)
def _everyday() -> frozenset[str]:
    return frozenset(fold(word) for word in common_words())


@dataclass(frozen=True, slots=True)
class Known:
    """The words of names, of the texts and of everyday Arabic; `stops` are not indexed."""

    language: Language
    names: frozenset[str]
    words: frozenset[str]
    stops: frozenset[str]

    @classmethod
    def of(cls, stories: Iterable[Story], language: Language) -> Known:
        """What the stories teach."""
        names: set[str] = set()
        words: set[str] = set()
        for story in stories:
            for entry in story.entries:
                names.update(word for name in entry.names for word in tokens(name))
                words.update(tokens(entry.text))
        bare = {word[match.end() :] for word in words if (match := DEFINITE.match(word))}
        return cls(language, frozenset(names), frozenset(bare) | _everyday(), stop_words())

    def forms(self, word: str) -> tuple[str, ...]:
        """Under which forms a word of a text is found: without its particles, and whole where that may be the word."""
        if word in self.stops:
            return ()
        if not is_arabic(word):
            return (word,)
        definite = DEFINITE.match(word)
        if definite:
            base = word[definite.end() :]
            # «المانيا»: what looks like the article is the name's own.
            is_own = word in self.names and base not in self.names and base not in self.words
            return (word, base) if is_own else (base,)
        if word in self.names or word in _everyday():
            # "And" and "so" stand before any verb; what begins with another particle is as often a word of its own.
            rest = word[1:]
            return (word, rest) if word[0] in "وف" and rest in _everyday() and rest not in self.stops else (word,)
        bases = (base for base in candidates(word)[1:] if base in self.words or base in self.names)
        return (word, *(base for base in bases if base not in self.stops))

    def variants(self, form: str, kinds: Sequence[Kind]) -> frozenset[str]:
        """Other words for a form: broken plurals and irregular forms, spellings, synonyms."""
        if form in self.stops:
            return frozenset()
        found = variants_of(form, self.language, kinds)
        if is_arabic(form) and form.endswith("ا") and len(form) > _SHORTEST:
            # The accusative: "thirty-two graves".
            found |= variants_of(form[:-1], self.language, kinds)
        return found - self.stops

    def phrases(self, words: Sequence[str]) -> Iterator[str]:
        """What stands for the phrases among the words of a text, and the phrases that stand for a word."""
        for phrase in phrases_in(words, self.language):
            yield from phrase.variants
        for word in words:
            if word not in self.stops:
                yield from phrases_of(word, self.language)
