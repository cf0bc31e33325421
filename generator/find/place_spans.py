# SPDX-License-Identifier: Apache-2.0
"""Where names of the gazetteer stand in a text, and how strongly the words around say that they are places.

In: an article's folded view. Out: `Candidate` values in text order; nothing is decided here about which of
several places of one name is meant. Time grows with the text's length only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from generator.gazetteer.keys import WORD, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.gazetteer import Entry, Gazetteer
    from generator.languages.places import PlaceWords
    from generator.model import Article, Language
    from generator.normalise import View

PLAIN: Final = 1
CUED: Final = 2
HEADED: Final = 3
# What may stand between the words of one name.
_INSIDE: Final = frozenset({" ", "-", "'", "’", ".", ". ", ", ", "–", "\n"})
_MARKS: Final = "«»“”\"„‘’'() "
_AND: Final = frozenset({"and", "or"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the folded text: half-open ``[start, end)``, its key, the number of its sentence (from 0)."""

    start: int
    end: int
    key: str
    sentence: int


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
class _Form:
    """One way to read a word: what is left without `clitics`."""

    key: str
    clitics: str
    article_letter: bool = False


def words_of(article: Article, view: View) -> list[Word]:
    """The words of all sentences and headings; furniture has none."""
    found = []
    for number, sentence in enumerate(article.sentences):
        if sentence.number == 0:
            continue
        start, end = view.offset(sentence.span.start), view.offset(sentence.span.end)
        found.extend(
            Word(match.start(), match.end(), plain(match.group()), number)
            for match in WORD.finditer(view.text, start, end)
        )
    return found


def forms(word: str, language: Language) -> Iterator[_Form]:
    """The readings of a word, the whole word first.

    Source: Ryding (2005), ch. 16 and 18: wa-, fa-, then bi-, li-, ka- are written joined; li- swallows the alif of al-.
    """
    yield _Form(word, "")
    if language == "en":
        return
    rests = [(word, "")]
    if len(word) > 3 and word[0] in "وف":
        rests.append((word[1:], word[0]))
        yield _Form(word[1:], word[0])
    for rest, clitics in rests:
        if rest.startswith("لل") and len(rest) > 4:
            yield _Form("ال" + rest[2:], clitics + "ل", article_letter=True)
        if len(rest) > 3 and rest[0] in "بلك":
            yield _Form(rest[1:], clitics + rest[0])


class Spans:
    """The words of a text with the names among them."""

    __slots__ = ("language", "text", "vocabulary", "words")

    def __init__(self, article: Article, view: View, vocabulary: PlaceWords) -> None:
        self.text = view.text
        self.language = article.language
        self.words = words_of(article, view)
        self.vocabulary = vocabulary

    def candidates(self, gazetteer: Gazetteer) -> list[Candidate]:
        """The longest name at each word, none overlapping."""
        found: list[Candidate] = []
        position = 0
        while position < len(self.words):
            candidate = self._at(position, gazetteer)
            if candidate is None:
                position += 1
            else:
                found.append(candidate)
                position = candidate.last + 1
        return found

    def _at(self, position: int, gazetteer: Gazetteer) -> Candidate | None:
        """The longest name whose first word is this one; with the fewest clitics among equals."""
        best: Candidate | None = None
        for form in forms(self.words[position].key, self.language):
            longest = gazetteer.longest(form.key, self.language)
            if not longest or (best and longest <= best.last - position + 1):
                continue
            last = self._reach(position, longest)
            keys = [form.key, *(word.key for word in self.words[position + 1 : last + 1])]
            for end in range(last, position - 1 if best is None else best.last, -1):
                name = " ".join(keys[: end - position + 1])
                entries = gazetteer.find_key(name, self.language)
                if entries:
                    best = Candidate(position, end, form.clitics, form.article_letter, name, entries)
                    break
        return best

    def _reach(self, first: int, count: int) -> int:
        """The last of at most `count` words from `first` on that can belong to one name."""
        last = first
        while last + 1 < min(first + count, len(self.words)) and self.words[last + 1].sentence == self.words[first].sentence:
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
        return self.text[word.start : word.end]

    def level(self, candidate: Candidate) -> int:
        """How strongly the word before (or after) says that this is a place."""
        words = self.vocabulary
        previous = self.before(candidate.first)
        if self.language == "en":
            following = self.after(candidate.last)
            if following and following.key in words.province | words.compound.keys() and following.key != "states":
                return HEADED
            if previous and previous.key == "of":
                outer = self.before(candidate.first - 1)
                if outer and outer.key in words.heads:
                    return HEADED
        elif set(candidate.clitics) & {"ب", "ل"}:
            return CUED
        if previous is None:
            return PLAIN
        keys = {form.key for form in forms(previous.key, self.language)}
        if keys & (words.heads | words.province | words.compound.keys()):
            return HEADED
        return CUED if keys & words.cues else PLAIN

    def coordinated(self, earlier: Candidate, later: Candidate) -> bool:
        """True when both stand in one list: A, B / A وB / A and B."""
        between = later.first - earlier.last
        if self.words[earlier.last].sentence != self.words[later.first].sentence or not 1 <= between <= 2:
            return False
        gap = self.gap(earlier.last).strip()
        if between == 2:
            return self.words[later.first - 1].key in _AND and gap in {"", ","}
        return gap in {",", "،", "/", "-", "–"} or (gap == "" and candidate_joined(later))

    def is_body(self, candidate: Candidate) -> bool:
        """True when the word before makes an organisation's or a treaty's name of this name."""
        previous = self.before(candidate.first)
        if previous is None or candidate.clitics:
            return False
        if self.language == "ar":
            return any(form.key in self.vocabulary.bodies for form in forms(previous.key, "ar"))
        outer = self.before(candidate.first - 1) if previous.key == "of" else None
        return outer is not None and outer.key in self.vocabulary.bodies and self.written(outer)[0].isupper()


def candidate_joined(candidate: Candidate) -> bool:
    """True when "and" is written joined to the name."""
    return candidate.clitics.startswith("و")
