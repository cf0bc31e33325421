# SPDX-License-Identifier: Apache-2.0
"""A wording with its gaps -> words of a language.

``{X}`` and ``{X.form}`` are gaps; ``{X?one:other}`` is `one` where X is masculine or plural and `other` where it is
feminine; ``[a|b]`` are words of one meaning, one of which is drawn.

>>> from random import Random
>>> harbour = Value({("", "ar"): "الميناء", ("", "en"): "the port"})
>>> fill("تأخرت أعمال ل{T} [كثيرا|كثيرا].", {"T": harbour}, "ar", Random(1))
'تأخرت أعمال للميناء كثيرا.'
>>> fill("{T} has opened.", {"T": harbour}, "en", Random(1))
'The port has opened.'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from generator.languages.person_names import words
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from generator.model import Language

_CHOICE: Final = re.compile(r"\[(?P<words>[^\[\]]*)\]")
_GAP: Final = re.compile(r"\{(?P<name>\w+)(?:\.(?P<form>\w+)|\?(?P<one>[^:{}]*):(?P<other>[^{}]*))?\}")
# "to" joined to a word with article is written with two lams, before another lam with no more than those.
# Source: Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), ch. 16 (the preposition li-).
_TO: Final = re.compile(r"(?:^|[\s«(])[وف]?ل\Z")

# What people do in our wordings, third person masculine.
_VERBS: Final = words(
    """
    قال أعلن أضاف أكد أوضح ذكر صرح رأى وصف اعترف أقر رحب أشاد حذر نبه طالب نادى شكا اشتكى تعهد وعد طلب شكر حيا اعتذر
    نصح دعا عرض اقترح اعترض احتج لفت أشار أهدى قدم
    """
)


@dataclass(frozen=True, slots=True)
class Value:
    """What a gap is filled with, by form and language; `again` stands instead of "" from the second time on."""

    forms: Mapping[tuple[str, Language], str]
    is_feminine: bool = False

    @property
    def is_person(self) -> bool:
        """True for somebody who is called by the family name once known."""
        return ("again", "ar") in self.forms

    def text(self, form: str, language: Language, *, is_known: bool) -> str:
        """The words; of somebody known already only the short name."""
        if not form and is_known and ("again", language) in self.forms:
            form = "again"
        return self.forms[form, language]


def fill(
    wording: str, values: Mapping[str, Value], language: Language, rng: Random, known: frozenset[str] = frozenset()
) -> str:
    """The words of one wording with a capital where they begin; `known`: the gaps whose bearer was named before."""
    text = filled(wording, values, language, rng, known)
    first = next((place for place, letter in enumerate(text) if letter.isalnum()), 0)
    return text[:first] + text[first : first + 1].upper() + text[first + 1 :]


def filled(
    wording: str, values: Mapping[str, Value], language: Language, rng: Random, known: frozenset[str] = frozenset()
) -> str:
    """The words of a part of a wording."""
    chosen = _CHOICE.sub(lambda found: rng.choice(found["words"].split("|")), wording)
    parts: list[str] = []
    seen, position = set(known), 0
    for gap in _GAP.finditer(chosen):
        parts.append(chosen[position : gap.start()])
        value, position = values[gap["name"]], gap.end()
        if gap["one"] is not None:
            parts.append(gap["other"] if value.is_feminine else gap["one"])
            continue
        text = value.text(gap["form"] or "", language, is_known=gap["name"] in seen)
        before = "".join(parts)
        if language == "ar" and value.is_feminine and value.is_person and gap["form"] != "o":
            parts = [before := feminine_verb(before)]
        parts.append(_joined(before, text))
        if not gap["form"]:
            seen.add(gap["name"])
    parts.append(chosen[position:])
    return "".join(parts)


def feminine_verb(before: str) -> str:
    """The words before a woman's name, their last one a verb that agrees with her.

    Source: Ryding (2005), ch. 4 (a verb before its subject agrees in gender); weak verbs drop their last letter.

    >>> feminine_verb("وقال "), feminine_verb("ثم شكا "), feminine_verb("مدرسة ")
    ('وقالت ', 'ثم شكت ', 'مدرسة ')
    """
    told = before.rstrip()
    verb = fold(re.split(r"\s", told)[-1])
    if not {verb, verb.removeprefix("و"), verb.removeprefix("ف")} & _VERBS:
        return before
    stem = told[:-1] if told[-1] in "ىا" else told
    return f"{stem}ت{before[len(told) :]}"


def _joined(before: str, text: str) -> str:
    if text.startswith("ال") and _TO.search(before):
        return text[2:] if text.startswith("الل") else text[1:]
    return text


def named_in(wording: str) -> frozenset[str]:
    """The gaps of a wording that name what they stand for."""
    return frozenset(gap["name"] for gap in _GAP.finditer(wording) if gap["one"] is None and not gap["form"])


def gaps_in(wording: str) -> frozenset[str]:
    """Every gap of a wording by name."""
    return frozenset(gap["name"] for gap in _GAP.finditer(wording))


def wordings(wording: str) -> int:
    """How many ways of saying it the alternatives give.

    >>> wordings("[said|added] that it was [big|large|great]")
    6
    """
    count = 1
    for found in _CHOICE.finditer(wording):
        count *= len(set(found["words"].split("|")))
    return count
