# SPDX-License-Identifier: Apache-2.0
"""What stands for what: broken plurals, other spellings, other words for one thing. Asked at build time only.

In: a word of a text, folded. Out: the words that a reader may have typed for it; those of several words apart.

>>> sorted(variants_of("خبير", "ar"))
['خبرا']
>>> sorted(phrases_of("يناير", "ar"))
['كانون الثاني']
>>> sorted(variants_of("organised", "en"))
['organized']
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from generator.languages.ar.common_words import without_article
from generator.search.folding import tokens

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from generator.model import Language

Kind = Literal["forms", "spellings", "synonyms"]

KINDS: Final[tuple[Kind, ...]] = ("forms", "spellings", "synonyms")
"""The nearest to the word itself last but one: a spelling is the same word, a form nearly, a synonym another."""
FILES: Final[Mapping[Language, Mapping[Kind, str]]] = {
    "ar": {"forms": "broken_plurals.txt", "spellings": "spelling_pairs.txt", "synonyms": "synonyms.txt"},
    "en": {"forms": "irregular_forms.txt", "spellings": "spelling_pairs.txt", "synonyms": "synonyms.txt"},
}
# Endings that change nothing before them but what `_joined` tells; the shortest first.
# Source: Ryding (2005), ch. 5 and 7 (sound plurals, duals, the relative ending); Huddleston and Pullum (2002), ch. 18.
_ENDINGS: Final[Mapping[Language, tuple[str, ...]]] = {
    "ar": ("ه", "ي", "ا", "ات", "ان", "ون", "ين", "يه", "يا", "يات", "يان", "يون", "يين"),
    "en": ("s", "ed", "ing", "er", "ers"),
}
_DROPPED: Final[Mapping[Language, str]] = {"ar": "ه", "en": "e"}
"""The last letter that gives way to an ending with a vowel."""
_SHORTEST: Final = 3
"""Letters that have to stand before an ending."""
_JOINED: Final = "وفبكلس"
"""Arabic particles of one letter, written together with the next word."""


class Phrase(NamedTuple):
    """Words ``[start, end)`` that other words can stand for; those of several words have blanks between them."""

    start: int
    end: int
    variants: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables of one language and kind; all keys and values are folded and in small letters.

    `words`: a word and the words for it. `phrases`: a word and the phrases for it. `of_phrases`: the words of a phrase,
    without articles, and all that stands for it.
    """

    words: Mapping[str, frozenset[str]]
    phrases: Mapping[str, frozenset[str]]
    of_phrases: Mapping[tuple[str, ...], frozenset[str]]
    longest: int


def variants_of(folded_word: str, language: Language, kinds: Collection[Kind] = KINDS) -> frozenset[str]:
    """The single words that stand for a word, without itself; empty when none is known."""
    found: set[str] = set()
    for kind in kinds:
        words = lexicon(language, kind).words
        known = _at(words, folded_word)
        found |= known
        if kind == "spellings" and not known:
            found.update(_with_ending(folded_word, language, words))
    return frozenset(found - {folded_word})


def phrases_of(folded_word: str, language: Language, kinds: Collection[Kind] = KINDS) -> frozenset[str]:
    """The phrases of several words that stand for a word."""
    return frozenset().union(*(_at(lexicon(language, kind).phrases, folded_word) for kind in kinds))


def phrases_in(folded_words: Sequence[str], language: Language, kinds: Collection[Kind] = KINDS) -> Iterator[Phrase]:
    """The phrases that stand among the words of a text, in order, and what stands for each.

    An article anywhere and particles before the first word are no part of the phrase.
    Source: Ryding (2005), ch. 7 and 16 (particles written together with the next word).
    """
    tables = [lexicon(language, kind) for kind in kinds]
    longest = max(table.longest for table in tables)
    words = list(folded_words)
    bare = [_bare(word, language) for word in words]
    for start, word in enumerate(words):
        openings = _openings(word, language)
        for end in range(start + 2, min(start + longest, len(words)) + 1):
            rest = tuple(bare[start + 1 : end])
            keys = [(opening, *rest) for opening in openings]
            found = {variant for table in tables for key in keys for variant in table.of_phrases.get(key, ())}
            if found:
                yield Phrase(start, end, frozenset(found))


@cache
def lexicon(language: Language, kind: Kind) -> Lexicon:
    """The tables of a language, read once."""
    words: dict[str, set[str]] = defaultdict(set)
    phrases: dict[str, set[str]] = defaultdict(set)
    of_phrases: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for group in groups(language, kind):
        members = {spelling: _words(spelling) for spelling in group}
        for own in members.values():
            others = {other for other in members.values() if other != own}
            if len(own) > 1:
                of_phrases[tuple(_bare(word, language) for word in own)] |= {" ".join(other) for other in others}
                continue
            key = own[0]
            words[key] |= {other[0] for other in others if len(other) == 1}
            phrases[key] |= {" ".join(other) for other in others if len(other) > 1}
    return Lexicon(
        {word: frozenset(others) for word, others in words.items() if others},
        {word: frozenset(others) for word, others in phrases.items() if others},
        {phrase: frozenset(others) for phrase, others in of_phrases.items() if others},
        max(map(len, of_phrases), default=0),
    )


def groups(language: Language, kind: Kind) -> Iterator[tuple[str, ...]]:
    """The lines of a file as they are written: what stands for one another.

    Raises ValueError for a line of one word, or with an empty field.
    """
    path = Path(__file__).parent.parent / "languages" / language / FILES[language][kind]
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        fields = line.split("\t")
        if kind == "forms":
            fields = [fields[0], *(form for field in fields[1:] for form in field.split(" "))]
        if len(fields) < 2 or not all(fields) or any(field != field.strip() for field in fields):
            raise ValueError(f"{path.name}, line {number}: a word, a tab, what stands for it")
        yield tuple(fields)


def _at(table: Mapping[str, frozenset[str]], word: str) -> frozenset[str]:
    """What a table has for a word."""
    return table.get(word, frozenset())


def _words(spelling: str) -> tuple[str, ...]:
    """The folded words of a spelling, in small letters."""
    return tuple(tokens(spelling))


def _with_ending(word: str, language: Language, spellings: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """The other spellings of what stands before an ending, with that ending."""
    for ending in _ENDINGS[language]:
        rest = word.removesuffix(ending)
        if rest == word or len(rest) < _SHORTEST:
            continue
        for stem in (rest, rest + _DROPPED[language]):
            if stem in spellings:
                yield from (_joined(other, ending, language) for other in spellings[stem])
                return


def _joined(stem: str, ending: str, language: Language) -> str:
    """A stem with an ending: ta marbuta and a silent "e" give way."""
    return (stem if ending == "s" else stem.removesuffix(_DROPPED[language])) + ending


def _bare(word: str, language: Language) -> str:
    """A word of a phrase without its article."""
    return (language == "ar" and without_article(word)) or word


def _openings(word: str, language: Language) -> tuple[str, ...]:
    """A phrase's first word, as it may be without what is written together with it."""
    if language != "ar":
        return (word,)
    shorter = [word[count:] for count in (1, 2) if len(word) > count + 1 and set(word[:count]) <= set(_JOINED)]
    return tuple(dict.fromkeys([word, _bare(word, language), *shorter]))
