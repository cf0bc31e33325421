# SPDX-License-Identifier: Apache-2.0
"""Names in the other language for speakers that are common nouns: «الجانب الإيراني» is the Iranian side.

Only what the word lists cover whole is named; anything else keeps its own language, which the pages mark.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.languages.ar.speaker_words import SPEAKER_WORDS as AR
from generator.languages.en.speaker_words import SPEAKER_WORDS as EN
from generator.languages.nationalities import adjective, country_of_adjective
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.model import Article, Facts, Language
    from generator.names import Names

# Longest head in words, and longest description that is still a name.
_HEAD_WORDS, _MOST_WORDS = 2, 6


def find(article: Article, names: Names, facts: Facts) -> Facts:  # noqa: ARG001
    """Facts whose speakers carry a name in the other language where the lists know one."""
    worded = in_english if article.language == "ar" else in_arabic
    other: Language = "en" if article.language == "ar" else "ar"
    speakers = tuple(
        replace(speaker, names={**speaker.names, other: found}) if (found := worded(speaker.name)) else speaker
        for speaker in facts.speakers
    )
    return replace(facts, speakers=speakers)


def in_english(name: str) -> str:
    """The English for an Arabic description, "" when a word of it is unknown.

    >>> in_english("الجانبان الروسي والإيراني"), in_english("اتفاقا"), in_english("وسائل إعلام روسية")
    ('The Russian and Iranian sides', 'An agreement', 'Russian media')
    >>> in_english("تقرير صحفي سبق التوقيع"), in_english("رجل على الرصيف")
    ('A press report', '')
    """
    words = fold(name).split()[: _MOST_WORDS + 1]
    for size in range(min(_HEAD_WORDS, len(words)), 0, -1):
        head = _head(" ".join(words[:size]))
        if head and len(words) <= _MOST_WORDS:
            return _composed(head, words[0].startswith("ال"), words[size:])
    return ""


def _head(words: str) -> str:
    """The entry of the list for these words: without article, without the ending of the accusative."""
    bare = words.removeprefix("ال")
    return next((form for form in (bare, bare.removesuffix("ا")) if form in AR.heads), "")


def _composed(head: str, is_definite: bool, rest: list[str]) -> str:  # noqa: FBT001
    described: list[str] = []
    for number, word in enumerate(rest):
        found = _adjective(word) or (_adjective(word[1:]) if word.startswith("و") and number else "")
        if not found and described:
            # What follows the adjectives says more about it («تقرير صحفي سبق التوقيع»), not what it is.
            rest = rest[:number]
            break
        if not found:
            return ""
        described.append(found)
    joined = (
        " and ".join(described) if any(word.startswith("و") for word in rest[1:]) else " ".join(reversed(described))
    )
    noun = f"{joined} {AR.heads[head]}".strip()
    if is_definite:
        return f"The {noun}"
    if head in AR.plural:
        return noun[0].upper() + noun[1:]
    return f"{'An' if noun[0].lower() in 'aeiou' else 'A'} {noun}"


def _adjective(word: str) -> str:
    """A nationality, or a word of the list without article and feminine ending, in English; "" if neither."""
    country = country_of_adjective(word, "ar")
    if country:
        return adjective(country, "en") or ""
    bare = word.removeprefix("ال")
    return next((AR.adjectives[form] for form in (bare, bare.removesuffix("ه")) if form in AR.adjectives), "")


def in_arabic(name: str) -> str:
    """The Arabic for a bare English noun, "" for anything longer.

    >>> in_arabic("The agreement"), in_arabic("a source close to the talks")
    ('الاتفاق', '')
    """
    words = fold(name).lower().split()
    bare = words[1:] if words[:1] in (["the"], ["a"], ["an"]) else words
    return EN.heads.get(" ".join(bare), "")
