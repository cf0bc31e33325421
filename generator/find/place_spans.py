# SPDX-License-Identifier: Apache-2.0
"""Where names of the gazetteer stand in a text, and how strongly the words around say that they are places.

In: an article's folded view. Out: `Candidate` values in text order; nothing is decided here about which of
several places of one name is meant. Time grows with the text's length only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from generator.find.place_areas import area_of
from generator.gazetteer.keys import WORD, key, plain
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import adjectives
from generator.normalise import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.gazetteer import Entry, Gazetteer
    from generator.languages.places import PlaceWords
    from generator.model import Article, Language, PlaceKind

PLAIN: Final = 1
CUED: Final = 2
HEADED: Final = 3
# What may stand between the words of one name.
_INSIDE: Final = frozenset({" ", "-", "'", "’", ".", ". ", ", ", "–", "\n"})
_MARKS: Final = '«»“”"„‘’() ' + "'"
# An unknown name with its preposition has so many letters; a name's words are looked through so far back.
_LONG_ENOUGH: Final = 5
_LONGEST_NAME: Final = 4
# Between a place and the area that it lies in stand no more words: "X in the far north of Y".
_AREA_REACH: Final = 4
# Between two places that a verb joins: "joins A with the port of B".
_LINK_REACH: Final = 3
# English: between "links" and the place that "with" joins.
_JOINED_REACH: Final = 6
# An unknown name that nothing calls a town is compared by its sound from so many consonants.
_FEWEST_CONSONANTS: Final = 3
_APOSTROPHES: Final = frozenset("'’‘`")
# English: words between an owner and what it has: "A's southern port of B", with the s.
_OWNER_REACH: Final = 4
# English: so many words back a preposition governs a list of names.
_LIST_WORDS: Final = 8
# From the last word of one name to the first of the next: "A and the B".
_LIST_GAP: Final = 3
_HYPHENS: Final = frozenset("-‑")
_DATELINE_MARKS: Final = frozenset(":—–-,(/")
_SHORTEST_DATELINE: Final = 3
_COMMAS: Final = frozenset({",", "،"})
_OPENING: Final = '«“"„'
_CLOSING: Final = '»”"'


class Word(NamedTuple):
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


@lru_cache(maxsize=2)
def words_of(article: Article) -> tuple[Word, ...]:
    """The words of all sentences and headings; furniture has none. Made once for all finders."""
    view = view_of(article.text)
    found: list[Word] = []
    for number, sentence in enumerate(article.sentences):
        if sentence.number == 0:
            continue
        start, end = view.offset(sentence.span.start), view.offset(sentence.span.end)
        found.extend(
            Word(match.start(), match.end(), _key(match[0]), number) for match in WORD.finditer(view.text, start, end)
        )
    return tuple(found)


@lru_cache(maxsize=65_536)
def _key(word: str) -> str:
    return plain(word)


@lru_cache(maxsize=65_536)
def forms(word: str, language: Language) -> tuple[_Form, ...]:
    """The readings of a word, the whole word first."""
    return tuple(_forms(word, language))


def _forms(word: str, language: Language) -> Iterator[_Form]:
    """As `forms`, one by one.

    Source: Ryding (2005), ch. 16 and 18: wa-, fa-, then bi-, li-, ka- are written joined; li- swallows the alif
    of al-.
    """
    yield _Form(word, "")
    if language == "en":
        return
    rests = [(word, "")]
    if len(word) > 2 and word[0] in "وف":
        rests.append((word[1:], word[0]))
        yield _Form(word[1:], word[0])
    for rest, clitics in rests:
        if rest.startswith("لل") and len(rest) > 4:
            yield _Form("ال" + rest[2:], clitics + "ل", article_letter=True)
        # A second clitic leaves too little to tell a name by; ka- is rare before names, common within words.
        least = 5 if clitics or rest[0] == "ك" else 3
        if len(rest) > least and rest[0] in "بلك":
            yield _Form(rest[1:], clitics + rest[0])


def _nominative(form: _Form) -> _Form | None:
    """Arabic: "father of" as names are listed, where the text has the genitive or the accusative.

    Source: Ryding (2005), ch. 7.5.4 (the five nouns).
    """
    return _Form("ابو", form.clitics) if form.key in {"ابي", "ابا"} else None


class Spans:
    """The words of a text with the names among them."""

    __slots__ = ("heads", "known_words", "language", "text", "vocabulary", "words")

    def __init__(self, article: Article, vocabulary: PlaceWords) -> None:
        self.text = view_of(article.text).text
        self.language = article.language
        self.words = words_of(article)
        self.vocabulary = vocabulary
        # Arabic: "port" and "island" are names of no place, though a place may be called so.
        self.heads = vocabulary.heads | vocabulary.compound.keys() if article.language == "ar" else frozenset[str]()
        self.known_words = vocabulary.heads | vocabulary.province | vocabulary.cues | vocabulary.compound.keys()

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
            if entry.kind != "river" or key(entry.name_en) != f"{candidate.key} river"
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
        # A head word or a preposition is no name with a clitic before it: "wilaya" is not wa-li-Aya.
        known = self.words[position].key in self.known_words
        readings = forms(self.words[position].key, self.language)[: 1 if known else None]
        for form in (*readings, *filter(None, map(_nominative, readings))):
            longest = gazetteer.longest_name(form.key, self.language)
            if not longest or (best and longest <= best.last - position + 1):
                continue
            last = self._reach(position, longest)
            keys = [form.key, *(word.key for word in self.words[position + 1 : last + 1])]
            for end in range(last, position - 1 if best is None else best.last, -1):
                name = " ".join(keys[: end - position + 1])
                if name in self.heads:
                    continue
                entries = gazetteer.find_key(name, self.language) if self._is_cased(position, end) else ()
                if entries:
                    best = Candidate(position, end, form.clitics, form.article_letter, name, entries)
                    break
        return best

    def _is_cased(self, first: int, last: int) -> bool:
        """English: True when no word but the small ones begins small: "central Greece" is no "Central Greece"."""
        if self.language != "en" or first == last:
            return True
        small = self.vocabulary.small
        return all(
            not self.written(self.words[position])[0].islower()
            or self.words[position].key in small
            or (position > first and self.gap(position - 1) in _APOSTROPHES)
            or (first < position < last and self.gap(position - 1) == self.gap(position) == "-")
            for position in range(first, last + 1)
        )

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
        return self.text[word.start : word.end]

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
        if following and following.key in words.province | words.compound.keys() and following.key != "states":
            return True
        outer = self.before(candidate.first - 1) if previous and previous.key == "of" else None
        if outer and outer.key in words.heads:
            return True
        return self._opens_dateline(candidate) or self._is_hyphened(candidate) or self.is_flowing(candidate)

    def owner_before(self, earlier: Candidate, candidate: Candidate) -> bool:
        """English: True for B of "A's B", "A's southern B" and "A's port of B"."""
        words, between = self.words, candidate.first - earlier.last - 1
        if self.language != "en" or not 1 <= between <= _OWNER_REACH:
            return False
        first = words[earlier.last + 1]
        if words[candidate.first].sentence != first.sentence or self.gap(earlier.last) not in _APOSTROPHES:
            return False
        told = self.vocabulary.cues | self.vocabulary.heads
        inner = words[earlier.last + 2 : candidate.first]
        return first.key in {"s", ""} and all(word.key in told for word in inner)

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

    def is_within(self, candidate: Candidate) -> bool:
        """English: after a preposition that hardly anything but a place follows, as "in"; also in the list after it."""
        return self._is_listed_after(candidate, self.vocabulary.within)

    def _is_listed_after(self, candidate: Candidate, prepositions: frozenset[str]) -> bool:
        """English: after one of these words or in the list after it: in "through A and B", A may be unknown."""
        words, position = self.words, candidate.first - 1
        least = max(0, candidate.first - _LIST_WORDS)
        while position >= least and words[position].sentence == words[candidate.first].sentence:
            if words[position].key in prepositions:
                return not self.gap(position).strip(_MARKS)
            is_name = self.written(words[position])[0].isupper() or words[position].key in self.vocabulary.joins
            if not is_name or self.gap(position).strip() not in {"", ","}:
                return False
            position -= 1
        return False

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

    def _head_after(self, candidate: Candidate) -> Word | None:
        """English: the word after, unless it heads the next name: "the Caspian port of X"."""
        following = self.after(candidate.last)
        if following is not None and candidate.last + 2 < len(self.words):
            return None if self.words[candidate.last + 2].key == "of" else following
        return following

    def area_after(self, candidate: Candidate, following: Candidate | None) -> Entry | None:
        """The country or province told right after: "Birmingham, Alabama", "Derna in Libya", "X in the north of Y"."""
        if following is None or self.words[candidate.last].sentence != self.words[following.first].sentence:
            return None
        area = area_of(candidate.entries, following.entries)
        between = self.words[candidate.last + 1 : following.first]
        if area is None or len(between) > _AREA_REACH:
            return None
        if not between:
            gap = self.gap(candidate.last)
            told = gap == ", " if self.language == "en" else following.clitics == "ب"
            return area if told or gap == " (" else None
        keys = [word.key for word in between]
        beside = all(
            key in self.vocabulary.inside
            or any(form.key in self.vocabulary.inside for form in forms(key, self.language))
            for key in keys
        )
        return area if beside and self.gap(candidate.last).strip() in {"", ",", "،"} else None

    def spelt_otherwise(
        self, taken: frozenset[int], gazetteer: Gazetteer, countries: frozenset[str]
    ) -> list[Candidate]:
        """Arabic: unknown names after "town", "village"… that sound like towns of these countries, at every place."""
        names: dict[tuple[str, ...], Entry] = {}
        for position in range(1, len(self.words)):
            if position in taken or is_common(self.words[position].key):
                continue
            glued, least = self._on_a_way(position, taken), 0
            if not glued and not self._after_town_word(position):
                if not self._is_of_a_nation(position, taken):
                    continue
                least = _FEWEST_CONSONANTS
            last = self._reach(position, 3)
            for end in range(last, position - 1, -1):
                keys = tuple(word.key for word in self.words[position : end + 1])
                keys = (keys[0][1:], *keys[1:]) if glued else keys
                is_strange = not self.known_words & set(keys)
                entry = gazetteer.sounding_like(keys, countries, least) if is_strange else None
                if entry:
                    names[keys] = entry
                    break
        return self._occurrences(names, taken)

    def _is_passed(self, candidate: Candidate, previous: Word | None) -> bool:
        """True after "passing by", whose preposition is written with the name."""
        if previous is None or not candidate.clitics.endswith("ب"):
            return False
        return any(form.key in self.vocabulary.via for form in forms(previous.key, "ar"))

    def is_linked(self, candidate: Candidate, following: Candidate | None) -> bool:
        """True for A in "joins A with B" and "the line joins A with B": a verb of joining before, "with" after."""
        if following is None or set(candidate.clitics) & {"ب", "ل"}:
            return False
        if following.first == candidate.last + 1:
            return following.clitics == "ب" and self._after_link(candidate.first, 2)
        joining = self.after(candidate.last)
        near = following.first - candidate.last <= _LINK_REACH
        return near and joining is not None and joining.key[0] == "ب" and self._after_link(candidate.first, 2)

    def dashed(self, candidate: Candidate, following: Candidate | None) -> bool:
        """True for A in "A – B"."""
        if following is None or following.first != candidate.last + 1:
            return False
        return self.gap(candidate.last).strip() in {"-", "–", "—"}

    def _after_link(self, position: int, reach: int = 1) -> bool:
        """True when a verb of joining stands among so many words right before."""
        for before in range(position, max(0, position - reach), -1):
            previous = self.before(before)
            if previous is None:
                return False
            if any(form.key in self.vocabulary.links for form in forms(previous.key, self.language)):
                return True
        return False

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

    def is_called_a_town(self, candidate: Candidate) -> bool:
        """Arabic: True before "the town" in apposition."""
        if self.language == "en" or candidate.last + 1 >= len(self.words):
            return False
        return (
            self.gap(candidate.last).strip() in _COMMAS
            and self.words[candidate.last + 1].key in self.vocabulary.apposed
        )

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

    def open_list(self, candidate: Candidate) -> bool:
        """True after a head word in the dual or plural (two provinces, towns): several names follow."""
        previous = self.before(candidate.first)
        if previous is None or candidate.clitics:
            return False
        return any(form.key in self.vocabulary.list_heads for form in forms(previous.key, self.language))

    def within(self, earlier: Candidate, later: Candidate, distance: int) -> bool:
        """True when both stand in one sentence, at most so many words apart."""
        same = self.words[earlier.last].sentence == self.words[later.first].sentence
        return same and later.first - earlier.last <= distance

    def in_longer_name(self, candidate: Candidate) -> bool:
        """True inside a short quoted name that holds more words than the place's (a ship, a film)."""
        start, end = self.words[candidate.first].start, self.words[candidate.last].end
        left = max(self.text.rfind(mark, max(0, start - 30), start) for mark in _OPENING)
        if left < 0:
            return False
        right = min((at for mark in _CLOSING if (at := self.text.find(mark, end, end + 30)) >= 0), default=-1)
        inside = self.text[left + 1 : right] if right >= 0 else ""
        count = len(inside.split())
        longer = count > candidate.last - candidate.first + 1
        return 0 < count <= 3 and longer and not any(mark in inside for mark in _OPENING + _CLOSING)

    def coordinated(self, earlier: Candidate, later: Candidate) -> bool:
        """True when both stand in one list: A, B / A وB / A and B."""
        between = later.first - earlier.last
        if self.words[earlier.last].sentence != self.words[later.first].sentence or not 1 <= between <= _LIST_GAP:
            return False
        if self.language == "en" and between > 1 and self.words[later.first - 1].key == "the":
            # "A and the B", "A, the B".
            between -= 1
            if between == 1:
                return self.gap(earlier.last) == ", "
        gap = self.gap(earlier.last).strip()
        if between > 1:
            joining = self.words[earlier.last + 1].key in self.vocabulary.joins
            return joining and gap in {"", ","} and between == 2
        # "By Fishkhabur, with a capacity of": a preposition of its own begins something else.
        is_own = bool(set(later.clitics) & {"ب", "ل"})
        return (gap in {",", "،", "/", "-", "–"} and not is_own) or (gap == "" and candidate_joined(later))

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


def candidate_joined(candidate: Candidate) -> bool:
    """True when "and" is written joined to the name."""
    return candidate.clitics.startswith("و")
