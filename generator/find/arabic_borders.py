# SPDX-License-Identifier: Apache-2.0
"""Which Arabic words can be part of a person's name, and which show that it has ended or is about to begin.

In: words of a sentence. Out: yes or no, or a place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.languages.ar.common_words import is_common
from generator.languages.ar.speech import SPEECH
from generator.languages.nationalities import country_of_adjective
from generator.languages.person_names import NameWords, name_words
from generator.languages.titles import title_words
from generator.normalise import fold
from generator.remembered import by_word

if TYPE_CHECKING:
    from generator.find.words import Word

ARTICLE = "ال"
JOINED = ("وال", "بال", "فال", "كال", "لل")
ALI = "علي"
IMAM = fold("إمام")
_CLOSING = frozenset({'" ', "» ", "” "})
_COMMAS = frozenset({"، ", ", "})


def is_stop(word: Word, names: NameWords) -> bool:
    """True when the word never belongs to a name."""
    # The preposition "on" and the name Ali fold to one word.
    if word.text == ALI:
        return word.ends_in_maqsura
    # So do "in front of" and the name Imam, but for their hamza.
    if word.text == IMAM and word.has_hamza_below:
        return False
    return word.text in names.stops or not is_arabic(word.text)


def is_arabic(text: str) -> bool:
    """True for a word that begins with an Arabic letter."""
    return "\u0620" <= text[0] <= "\u064a"


def has_article(word: Word) -> bool:
    """True for a word with the article; a foreign name in El- or Al- is mostly written with its hamza."""
    return word.text.startswith(ARTICLE) and not word.opens_with_hamza


def is_boundary(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True when what stands at `at` shows that a name before it has ended."""
    if at >= len(words) or not words[at].follows_closely:
        return True
    word = words[at]
    return word.text in names.followers or word.text in names.verbs or is_joined_verb(word.text, names)


def is_border(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True as `is_boundary`, also before a preposition, a particle or an everyday word with a joined "and"."""
    if is_boundary(words, at, names) or is_stop(words[at], names):
        return True
    text = words[at].text
    # "… and X": what begins with waw and is no listed name joins another word or name.
    if text[0] == "و" and len(text) > 3 and text[1] != "ي" and not is_given(text, names):
        return True
    return text[0] in "لبكف" and len(text) > 3 and is_common(text[1:]) and not is_given(text, names)


def is_joined_verb(text: str, names: NameWords) -> bool:
    """True for "and" or "so" written together with a verb."""
    return text[:1] in {"و", "ف"} and text[1:] in names.verbs


@by_word
def is_said(text: str) -> bool:
    """True for a finite verb of saying, also with a joined "and"."""
    forms = (SPEECH.cues.get(text), SPEECH.cues.get(text[1:]) if text[:1] in {"و", "ف"} else None)
    return any(form is not None and form.shape in {"past", "present"} and not form.has_object for form in forms)


@by_word
def has_no_object(text: str) -> bool:
    """True for a verb of saying that takes no noun as its object: what follows its subject belongs to the subject."""
    form = SPEECH.cues.get(text) or (SPEECH.cues.get(text[1:]) if text[:1] in {"و", "ف"} else None)
    return is_said(text) and form is not None and fold(form.lemma) in SPEECH.wordy


@by_word
def is_common_noun(text: str) -> bool:
    """True for a noun of offices, bodies, groups, sources, documents: it heads an annexation, not a name."""
    listed = (SPEECH.anonymous, SPEECH.groups, SPEECH.documents, SPEECH.organisations, SPEECH.relations, SPEECH.offices)
    return is_office_noun(text) or any(text in nouns for nouns in (*listed, SPEECH.name_heads, SPEECH.clause_nouns))


def is_office_noun(text: str) -> bool:
    """True for a noun of which titles and bodies are made."""
    lexicon = title_words("ar")
    return text in lexicon.bodies or text in lexicon.construct_heads


def is_given(text: str, names: NameWords) -> bool:
    """True for a word of the lists of given names, also with "servant of" joined."""
    if text in names.given or text in names.given_or_word or (text.startswith("عبدال") and len(text) > 6):
        return True
    # Maghrebi "son of X" in one word.
    if text.startswith("بن") and len(text) > len("بنعلي") and text[2:] in names.given:
        return True
    first, hyphen, _ = text.partition("-")
    return bool(hyphen) and (first in names.given or first in names.given_or_word)


def is_name_word(text: str, names: NameWords) -> bool:
    """True for a given name, and for what is no everyday word: where a name can stand, it is one."""
    return is_given(text, names) or text in names.famous or not is_common(text)


def begins_name(text: str, names: NameWords) -> bool:
    """True for a first word that a name can have: a given name, a particle, or no everyday word and no article."""
    if is_given(text, names) or text in names.particles or text in names.completed:
        return True
    return not text.startswith((ARTICLE, *JOINED)) and not is_common(text)


def is_joined_town(words: tuple[Word, ...], at: int, names: NameWords) -> bool:
    """True for a rare word with a joined "in" or "for" before a sure given name: the town of the office before."""
    text = words[at].text
    if text[0] not in "بل" or len(text) < len("بلدة") or is_given(text, names) or is_common(text):
        return False
    follows = at + 1 < len(words) and words[at + 1].follows_closely
    return follows and words[at + 1].text in names.given and words[at + 1].text not in names.particles


def opens_name(words: tuple[Word, ...], at: int) -> bool:
    """True for a given name with the article ("the chosen", "the guided") that a patronymic or another name follows."""
    names = name_words("ar")
    text = words[at].text
    if not text.startswith(ARTICLE):
        return False
    # "Al-X daughter of …": whoever has a father named is a person.
    lexicon = title_words("ar")
    is_called = text in lexicon.heads | lexicon.ranks | lexicon.courtesies | lexicon.descriptions
    if at + 1 < len(words) and words[at + 1].gap == " " and words[at + 1].text in names.fathers and not is_called:
        return True
    if text not in names.given | names.given_or_word:
        return False
    if at + 1 >= len(words) or words[at + 1].gap != " ":
        return False
    after = words[at + 1]
    return after.text in names.particles or (begins_name(after.text, names) and not is_stop(after, names))


def before_name(words: tuple[Word, ...], at: int) -> int | None:
    """`at` when a rank or a name that can be told from other words follows, at once or behind a comma; else None."""
    names, lexicon = name_words("ar"), title_words("ar")
    if at >= len(words) or words[at].gap not in {" ", *_COMMAS, *_CLOSING}:
        return None
    text = words[at].text
    if text in lexicon.ranks or text in lexicon.courtesies:
        return at
    is_given = text in names.given or (text in names.given_or_word and not is_stop(words[at], names))
    is_rare = words[at].gap != " " and begins_name(text, names)
    # ", the New Zealander X": the name's bearer is of another country than the office.
    follows = at + 1 < len(words) and words[at + 1].gap == " " and begins_name(words[at + 1].text, names)
    if words[at].gap in _COMMAS and follows and country_of_adjective(text, "ar"):
        return at
    if text in names.openers and at + 1 < len(words) and words[at + 1].gap == " ":
        return at
    return at if is_given or is_rare or opens_name(words, at) else None


def closes(words: tuple[Word, ...], at: int) -> bool:
    """True at a comma, a bracket or the end."""
    return at >= len(words) or words[at].gap[:1] in set("،,(")
