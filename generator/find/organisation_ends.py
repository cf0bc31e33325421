# SPDX-License-Identifier: Apache-2.0
"""Where an Arabic body's name goes on and ends: adjectives, "and the …", "for the …", "of research in …".

In: the words of a sentence and the place after the noun that closed the name so far. Out: the place after the name.
Source: Badawi, Carter, Gully, "Modern Written Arabic" (2004), 2.3 (annexation), 2.4 (adjectives), 2.9 (coordination).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import is_adjective, nationality_at, place_end
from generator.find.arabic_borders import is_stop
from generator.find.arabic_names import name_end as person_end
from generator.gazetteer import load
from generator.languages.nationalities import country_of_adjective, country_of_name
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words
from generator.remembered import by_word

if TYPE_CHECKING:
    from generator.find.words import Word

_ARTICLE = "ال"
_KNOWN_TOWN = 100_000
_LONGEST_PLACE = 3
_MAX_INNER = 4
_MOST_PURPOSES = 2
_SONS = frozenset({"بن", "ابن", "بنت", "ال", "ابو"})
# "Research *in* sea fishing", "doctors without *borders*", "movement *against* corruption".
_IN, _WITHOUT, _AGAINST = "في", "بلا", "ضد"
_RAIL, _IRON = frozenset({"السكه", "السكك", "سكه", "سكك"}), frozenset({"حديد", "الحديد"})
_RESEARCH = frozenset({"البحث", "للبحث", "بحث", "الاستثمار"})


def close(words: tuple[Word, ...], at: int) -> bool:
    """True when a word stands at `at`, joined to the one before by a space alone."""
    return at < len(words) and words[at].gap == " "


def is_definite_noun(word: Word) -> bool:
    """True for a noun with the article that is neither a word of grammar nor of time."""
    return word.text.startswith(_ARTICLE) and len(word.text) > len("الا") + 0 and not is_stop(word, name_words("ar"))


def town_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after a country or a known town or province of up to three words at `at`."""
    country = place_end(words, at)
    if country is not None or at >= len(words) or is_stop(words[at], name_words("ar")):
        return country
    longest = min(_LONGEST_PLACE, load().longest_name(words[at].text, "ar"))
    for size in range(longest, 0, -1):
        if all(close(words, inside) for inside in range(at + 1, at + size)) and at + size <= len(words) and (
            _is_known_place(" ".join(word.text for word in words[at : at + size]))
        ):  # fmt: skip
            return at + size
    return None


@by_word
def _is_known_place(name: str) -> bool:
    """True for a place of our own list or a town of some size."""
    return any(entry.own or entry.population >= _KNOWN_TOWN for entry in load().find_key(name, "ar"))


def is_gazetteer_name(words: tuple[Word, ...], at: int, end: int, head: str) -> bool:
    """True when the head and what follows it are the name of a place: a canal, not a channel."""
    name = " ".join((head, *(word.text for word in words[at + 1 : end])))
    return _is_known_place(name)


def founder_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after "King …", "Sheikh …" at `at`, in whose honour a body is named; None when none stands there."""
    heads = title_words("ar").heads | title_words("ar").ranks
    if words[at].text not in heads or not close(words, at + 1):
        return None
    end = person_end(words, at + 1)
    # Behind the name a word in b- is "with …", as far as it can be.
    is_with = end is not None and end > at + 2 and words[end - 1].text[0] == "ب" and words[end - 2].text not in _SONS
    return end - 1 if is_with and end is not None else end


def compound_end(words: tuple[Word, ...], at: int) -> int:
    """The place after the noun at `at`, and after "iron" when the noun is "railway"."""
    after = at + 1
    return after + 1 if words[at].text in _RAIL and close(words, after) and words[after].text in _IRON else after


def is_body_adjective(text: str, head: str = "") -> bool:
    """True for a definite adjective or participle that belongs to names of bodies; of papers some only tell."""
    lexicon = organisation_words("ar")
    is_told = text in lexicon.described and lexicon.kinds.get(head.removeprefix(_ARTICLE)) != "government"
    if is_told or text in lexicon.not_adjectives:
        return False
    return text in lexicon.adjectives or is_adjective(text)


def adjectives_end(words: tuple[Word, ...], at: int, head: str = "") -> tuple[int, bool]:
    """The place after the definite adjectives at `at`, and whether one of them is a nationality."""
    is_national = False
    while close(words, at):
        nation, size = nationality_at(words, at)
        if nation:
            is_national, at = True, at + size
        elif is_body_adjective(words[at].text, head):
            at += 1
        else:
            break
    return at, is_national


def name_end(words: tuple[Word, ...], at: int, head: str, *, is_defined: bool = False) -> int:
    """The place after all that goes on with a name closed before `at`; `is_defined` for a head with the article."""
    lexicon = organisation_words("ar")
    purposes = _MOST_PURPOSES if head not in lexicon.no_purpose else 0
    takes_second, is_first = not is_defined, True
    while close(words, at):
        after, is_national = adjectives_end(words, at, head)
        takes_second = takes_second and not is_national
        if after == at and not is_national:
            after = _second_adjective_end(words, at, head)
        if after == at and takes_second:
            after = _second_noun_end(words, at, head, is_first=is_first)
        if after == at and purposes:
            after = purpose_end(words, at, head, is_defined=is_defined)
            if after > at:
                purposes, takes_second = purposes - 1, True
        after = _tail_end(words, at) if after == at else after
        if after == at:
            break
        is_first, at = False, after
    return at


def _second_adjective_end(words: tuple[Word, ...], at: int, head: str) -> int:
    """The place after "and the …" at `at`, a second relative adjective behind a first one; `at` when there is none.

    "The farm *and fish* wealth": both tell of what the body sees to; words of rank and nationalities are not joined so.
    """
    text, before = words[at].text, words[at - 1].text
    is_joined = text.startswith("وال") and before not in organisation_words("ar").official
    if not is_joined or not _is_relative(before, head) or not _is_relative(text[1:], head):
        return at
    return at + 1 if before.endswith("ه") == text.endswith("ه") else at


def _is_relative(text: str, head: str) -> bool:
    """True for an adjective of bodies, most often a relative one, that is no nationality."""
    is_own = text.endswith(("ي", "يه")) or text in organisation_words("ar").adjectives
    # "Financial" is spelt as "of Mali".
    is_national = country_of_adjective(text, "ar") is not None and text not in organisation_words("ar").adjectives
    return is_own and is_body_adjective(text, head) and not is_national


def _second_noun_end(words: tuple[Word, ...], at: int, head: str, *, is_first: bool) -> int:
    """The place after "and the …" at `at`, where a second field goes on with the name; `at` when none does.

    Right behind the first noun any abstract noun may follow, behind an adjective only a field.
    """
    lexicon, text = organisation_words("ar"), words[at].text
    if text[0] == "و" and (
        text[1:] in lexicon.seconds or (lexicon.kinds.get(head) == "party" and text[1:] in lexicon.virtues)
    ):
        return annexed_end(words, at + 1) or at
    if not text.startswith("وال") or len(text) < len("والفن"):
        return at
    rest = text[1:]
    if rest[2:] in lexicon.fields or (lexicon.kinds.get(head) == "party" and rest[2:] in lexicon.virtues):
        return compound_end(words, at)
    if not is_first or lexicon.kinds.get(head) in {"party", "outlet", "university", "military"}:
        return at
    listed = (name_words("ar").stops, lexicon.definite, title_words("ar").heads, title_words("ar").ranks)
    is_other = any(rest in nouns for nouns in listed) or rest.endswith(("ين", "ون")) or _is_place(rest)
    return at if is_other or is_body_adjective(rest) else at + 1


def _is_place(name: str) -> bool:
    return country_of_name(name, "ar") is not None or _is_known_place(name)


def purpose_end(words: tuple[Word, ...], at: int, head: str, *, is_defined: bool) -> int:
    """The place after "for the environment", "for human rights" at `at`; `at` when no such part belongs to the name."""
    lexicon, text = organisation_words("ar"), words[at].text
    if text.startswith("لل") and len(text) > len("للف"):
        is_field = (text[2:] in lexicon.fields or text[1:] in lexicon.fields) and _may_hear(words, at, head)
        is_free = is_defined and words[at - 1].text in lexicon.official and _may_be_purpose(text)
        is_field = is_field or (_is_listed(words, at) and _may_be_purpose(text))
        return _purpose_noun_end(words, at) if is_field or is_free else at
    if text[0] != "ل" or text[1:] not in lexicon.purposes:
        return at
    kind = lexicon.kinds.get(head.removeprefix(_ARTICLE), "organisation")
    is_official = is_defined or kind in {"organisation", "company", "university", "outlet"}
    end = annexed_end(words, at + 1)
    return at if end is None or not is_official else end


def _is_listed(words: tuple[Word, ...], at: int) -> bool:
    """True when "and the …", a field, stands behind "for the …" at `at`: what is joined to a field is one."""
    following = words[at + 1].text if close(words, at + 1) else ""
    lexicon = organisation_words("ar")
    return following.startswith("وال") and following[3:] in lexicon.fields - lexicon.peoples


def _may_hear(words: tuple[Word, ...], at: int, head: str) -> bool:
    """False for people spoken to by a company or an office; unions, leagues and national bodies are *of* people."""
    lexicon = organisation_words("ar")
    is_union = lexicon.kinds.get(head.removeprefix(_ARTICLE)) == "organisation"
    is_of_people = is_union or words[at - 1].text in lexicon.official
    return is_of_people or not lexicon.peoples & {words[at].text[1:], words[at].text[2:]}


def _may_be_purpose(text: str) -> bool:
    """True for "for the …" unless it is somebody spoken to."""
    noun = "ا" + text[1:]
    return noun not in title_words("ar").heads | name_words("ar").stops and not noun.endswith(("ين", "ون"))


def _purpose_noun_end(words: tuple[Word, ...], at: int) -> int:
    """The place after "for the …" and the definite noun annexed to it."""
    after = compound_end(words, at)
    follows = close(words, after) and is_definite_noun(words[after]) and not is_body_adjective(words[after].text)
    return after + 1 if follows and words[after].text[2:] in organisation_words("ar").fields else after


def annexed_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after nouns that go on and the definite noun or place that closes them; None when nothing does."""
    lexicon, start = organisation_words("ar"), at
    while close(words, at) and at - start < _MAX_INNER:
        text = words[at].text
        place = town_end(words, at)
        if place is not None:
            return place
        if is_definite_noun(words[at]):
            return compound_end(words, at)
        if text not in lexicon.inner and not (text[0] == "و" and text[1:] in lexicon.inner) and text not in _IRON:
            return None
        at += 1
    return None


def _tail_end(words: tuple[Word, ...], at: int) -> int:
    """The place after "in …" behind research, "with …" behind "charged", "without borders", "against …"."""
    text, before, after = words[at].text, words[at - 1].text, at + 1
    if before in title_words("ar").charged and text.startswith("بال"):
        return compound_end(words, at)
    is_tail = (text == _IN and before in _RESEARCH) or text in {_WITHOUT, _AGAINST}
    if is_tail and close(words, after) and (text == _WITHOUT or is_definite_noun(words[after])):
        return compound_end(words, after)
    return at
