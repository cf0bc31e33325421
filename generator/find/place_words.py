# SPDX-License-Identifier: Apache-2.0
"""The words of a text, and how a word with its clitics is read.

In: an article's folded view. Out: words and candidates; a candidate is a name of the gazetteer where it stands.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from generator.gazetteer.keys import plain
from generator.normalise import tokens_of, view_of
from generator.remembered import by_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.gazetteer import Entry
    from generator.languages.places import PlaceWords
    from generator.model import Article, Language

# What may stand between the words of one name.
_INSIDE: Final = frozenset({" ", "-", "'", "’", ".", ". ", ", ", "–", "\n"})
_MARKS: Final = '«»“”"„‘’() ' + "'"


class Word(NamedTuple):
    """A word of the folded text: half-open ``[start, end)``, its key, the number of its sentence (from 0).

    `written`: as the folded text has it (English: with its capitals).
    """

    start: int
    end: int
    key: str
    sentence: int
    written: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name of the gazetteer: words `first` to `last`; `clitics` are the letters before the name.

    `article_letter`: True in لل, where the name's alif is not written.
    """

    first: int
    last: int
    clitics: str
    article_letter: bool
    key: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a word: what is left without `clitics`."""

    key: str
    clitics: str
    article_letter: bool = False


@lru_cache(maxsize=2)
def words_of(article: Article) -> tuple[Word, ...]:
    """The words of all sentences and headings; furniture has none. Made once for all finders."""
    view, new = view_of(article.text), tuple.__new__
    starts, words = tokens_of(view.text)
    found: list[Word] = []
    for number, sentence in enumerate(article.sentences):
        if sentence.number == 0:
            continue
        first = bisect_left(starts, view.offset(sentence.span.start))
        last = bisect_left(starts, view.offset(sentence.span.end), first)
        found += [
            new(Word, (start, start + len(word), _key(word), number, word))
            for start, word in zip(starts[first:last], words[first:last], strict=True)
        ]
    return tuple(found)


@by_word
def _key(word: str) -> str:
    return plain(word)


@lru_cache(maxsize=65_536)
def forms(word: str, language: Language) -> tuple[Form, ...]:
    """The readings of a word, the whole word first."""
    return tuple(_forms(word, language))


def _forms(word: str, language: Language) -> Iterator[Form]:
    """As `forms`, one by one.

    Source: Ryding (2005), ch. 16 and 18: wa-, fa-, then bi-, li-, ka- are written joined; li- swallows the alif
    of al-.
    """
    yield Form(word, "")
    if language == "en":
        return
    rests = [(word, "")]
    if len(word) > 2 and word[0] in "وف":
        rests.append((word[1:], word[0]))
        yield Form(word[1:], word[0])
    for rest, clitics in rests:
        if rest.startswith("لل") and len(rest) > 4:
            yield Form("ال" + rest[2:], clitics + "ل", article_letter=True)
        # A second clitic leaves too little to tell a name by; ka- is rare before names, common within words.
        least = 5 if clitics or rest[0] == "ك" else 3
        if len(rest) > least and rest[0] in "بلك":
            yield Form(rest[1:], clitics + rest[0])


def nominative(form: Form) -> Form | None:
    """Arabic: "father of" as names are listed, where the text has the genitive or the accusative.

    Source: Ryding (2005), ch. 7.5.4 (the five nouns).
    """
    return Form("ابو", form.clitics) if form.key in {"ابي", "ابا"} else None


def candidate_joined(candidate: Candidate) -> bool:
    """True when "and" is written joined to the name."""
    return candidate.clitics.startswith("و")


class Text:
    """The words of a text."""

    __slots__ = ("heads", "known_words", "language", "text", "vocabulary", "words")

    def __init__(self, article: Article, vocabulary: PlaceWords) -> None:
        self.text = view_of(article.text).text
        self.language = article.language
        self.words = words_of(article)
        self.vocabulary = vocabulary
        # Arabic: "port" and "island" are names of no place, though a place may be called so.
        self.heads = vocabulary.heads | vocabulary.compound.keys() if article.language == "ar" else frozenset[str]()
        self.known_words = vocabulary.heads | vocabulary.province | vocabulary.cues | vocabulary.compound.keys()

    def _reach(self, first: int, count: int) -> int:
        """The last of at most `count` words from `first` on that can belong to one name."""
        last = first
        sentence = self.words[first].sentence
        while last + 1 < min(first + count, len(self.words)) and self.words[last + 1].sentence == sentence:
            if self.gap(last) not in _INSIDE:
                break
            last += 1
        return last

    def gap(self, position: int) -> str:
        """What stands between this word and the next."""
        return self.text[self.words[position].end : self.words[position + 1].start]

    def before(self, position: int) -> Word | None:
        """The word before in the same sentence, with only space or marks of quotation between."""
        if position == 0 or self.words[position - 1].sentence != self.words[position].sentence:
            return None
        return self.words[position - 1] if not self.gap(position - 1).strip(_MARKS) else None

    def after(self, position: int) -> Word | None:
        """The word after in the same sentence, with one space between."""
        if position + 1 >= len(self.words) or self.words[position + 1].sentence != self.words[position].sentence:
            return None
        return self.words[position + 1] if self.gap(position) == " " else None

    def written(self, word: Word) -> str:
        """The word as the folded text has it (English: with its capitals)."""
        return word.written

    def within(self, earlier: Candidate, later: Candidate, distance: int) -> bool:
        """True when both stand in one sentence, at most so many words apart."""
        same = self.words[earlier.last].sentence == self.words[later.first].sentence
        return same and later.first - earlier.last <= distance
