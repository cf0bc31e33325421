# SPDX-License-Identifier: Apache-2.0
"""Short forms: a family name alone, or a compound given name alone, is a mention of the person named in full.

In: drafts of people and the words of all sentences. Out: the drafts with the mentions added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.english_words import is_capitalised, plain
from generator.languages.en.common_words import is_common
from generator.languages.nationalities import country_of_adjective
from generator.languages.person_names import name_words
from generator.languages.titles import title_words
from generator.normalise import fold
from generator.remembered import by_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.find.people_offices import Draft
    from generator.find.words import Line, Word
    from generator.model import Language

MIN_LETTERS = 3
"""A family name shorter than this is as often another word."""


def add_short_forms(drafts: list[Draft], lines: tuple[Line, ...], language: Language) -> None:
    """Adds the short mentions to each draft; a form that two people share is left alone."""
    forms = _short_forms(drafts, language)
    given = _given_forms(drafts, language)
    openers = frozenset((*(form[0] for form in forms), *given))
    taken = sorted(span for draft in drafts for span in draft.spans)
    at, readings = 0, _READINGS[language]
    for line in lines:
        for index, word in enumerate(line.words):
            while at < len(taken) and taken[at][1] <= word.start:
                at += 1
            if at < len(taken) and taken[at][0] < word.end:
                continue
            if openers.isdisjoint(readings(word.text)):
                continue
            if language == "ar" and _describes(line.words, index):
                continue
            found = _form_at(line.words, index, forms, language)
            if found is None:
                found = _given_at(line.words, index, given) if language == "ar" else _first_at(line.words, index, given)
            if found is not None:
                draft, start, end = found
                draft.spans.append((start, end))
                draft.lines.append(line.index)


def _starts(text: str, language: Language) -> Iterable[tuple[str, int]]:
    """The word as a short form may have it, with the number of letters before it."""
    if language == "ar":
        from generator.find.arabic_adjectives import bare_forms

        return bare_forms(text)
    return ((plain(text), 0),)


@by_word
def _arabic_readings(text: str) -> tuple[str, ...]:
    """The word as a short form may have it."""
    return tuple(form for form, _ in _starts(text, "ar"))


@by_word
def _english_readings(text: str) -> tuple[str, ...]:
    """The word as a short form may have it."""
    return (plain(text),)


_READINGS: Mapping[Language, Callable[[str], tuple[str, ...]]] = {"ar": _arabic_readings, "en": _english_readings}


def _describes(words: tuple[Word, ...], at: int) -> bool:
    """True for a definite word right behind another definite noun: there it is an adjective, not a family name."""
    if at == 0 or words[at].gap != " " or not words[at].text.startswith("ال"):
        return False
    lexicon = title_words("ar")
    before = set(_arabic_readings(words[at - 1].text))
    titles = (lexicon.heads, lexicon.ranks, lexicon.courtesies, lexicon.descriptions)
    is_title = any(before & listed for listed in titles)
    return not is_title and any(form.startswith("ال") for form in before)


def _short_forms(drafts: list[Draft], language: Language) -> dict[tuple[str, ...], Draft]:
    """Folded short forms with their only bearer."""
    names = name_words(language)
    shared: dict[tuple[str, ...], Draft | None] = {}
    for draft in drafts:
        parts = tuple(fold(draft.name).split())
        if language == "en" and len(parts) > 2 and parts[-1] in names.second_parts:
            parts = parts[:-1]
        forms = {parts[-1:]}
        # A family name with its particle: "of Salman", "bin Salman".
        if len(parts) > 2 and parts[-2] in names.particles:
            forms = {parts[-2:]}
        if language == "ar" and len(parts) > 2 and parts[1] in names.second_parts:
            forms.add(parts[:2])
        forms.add(parts)
        for form in forms:
            shared[form] = draft if shared.get(form, draft) is draft else None
    return {form: draft for form, draft in shared.items() if draft is not None and _is_telling(form, language)}


def _given_forms(drafts: list[Draft], language: Language) -> dict[str, Draft]:
    """Folded given names of people named in full (Arabic: of women), each with its only bearer among all people.

    Source: our own reading: papers that go on with the family name for men often go on with a woman's given name;
    English features do so with everybody; who puts the family name first is called by it, and by the former of two.
    """
    shared: dict[str, Draft | None] = {}
    for draft in drafts:
        parts = fold(draft.name).split()
        firsts = parts[:1] if language == "ar" else parts[:-1]
        for first in firsts if len(parts) > 1 else ():
            shared[first] = draft if shared.get(first, draft) is draft else None
    return {
        form: draft for form, draft in shared.items()
        if draft is not None and _is_called(form, draft, language)
    }  # fmt: skip


def _is_called(form: str, draft: Draft, language: Language) -> bool:
    """True when the first word of the name alone means its bearer."""
    if language == "ar":
        return len(form) > MIN_LETTERS and _is_woman(draft)
    return len(form) >= MIN_LETTERS and not is_common(form) and form not in name_words("en").particles


def _first_at(words: tuple[Word, ...], at: int, given: dict[str, Draft]) -> tuple[Draft, int, int] | None:
    """The person whose first name stands at `at` with no other name beside it."""
    word, text = words[at], plain(words[at].text)
    draft = given.get(text)
    before = (
        at > 0
        and word.gap == " "
        and is_capitalised(words[at - 1])
        and words[at - 1].text not in name_words("en").stops
    )
    after = at + 1 < len(words) and words[at + 1].gap == " " and is_capitalised(words[at + 1])
    return (draft, word.start, word.start + len(text)) if draft is not None and not (before or after) else None


def _is_woman(draft: Draft) -> bool:
    """True where the title is feminine, or the name has "daughter of"."""
    title = fold(draft.title or "").split()[:1]
    return bool(title and title[0].endswith("ه")) or "بنت" in fold(draft.name).split()


def _given_at(words: tuple[Word, ...], at: int, given: dict[str, Draft]) -> tuple[Draft, int, int] | None:
    """The woman whose given name stands alone at `at` behind a verb that news uses of people."""
    from generator.find.arabic_borders import is_joined_verb

    draft = given.get(words[at].text)
    names = name_words("ar")
    if draft is None or at == 0 or words[at].gap != " ":
        return None
    is_subject = words[at - 1].text in names.verbs or is_joined_verb(words[at - 1].text, names)
    return (draft, words[at].start, words[at].end) if is_subject else None


def _is_telling(form: tuple[str, ...], language: Language) -> bool:
    """True when the form alone points to a person: long enough, no nationality, no common word."""
    names = name_words(language)
    if len(form) > 1:
        return True
    word = form[0]
    common = word in names.stops or (language == "ar" and word in names.given_or_word)
    least = MIN_LETTERS if language == "ar" else MIN_LETTERS - 1
    return len(word) >= least and not common and country_of_adjective(word, language) is None


def _form_at(
    words: tuple[Word, ...], at: int, forms: dict[tuple[str, ...], Draft], language: Language
) -> tuple[Draft, int, int] | None:
    """The person whose short form begins at word `at`, with the folded range."""
    starts = _starts(words[at].text, language)
    for text, skip in starts:
        for size in (4, 3, 2, 1):
            rest = words[at + 1 : at + size]
            if len(rest) < size - 1 or any(word.gap != " " for word in rest):
                continue
            draft = forms.get((text, *(plain(word.text) for word in rest)))
            if draft is not None:
                last = words[at + size - 1]
                end = last.start + len(plain(last.text))
                return draft, words[at].start + skip, end
    return None
