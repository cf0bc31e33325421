# SPDX-License-Identifier: Apache-2.0
"""A translation says what its source says: numbers, dates, names, denials; in the right script and direction.

Every finding is a warning with the line of the entry: a person decides. What is missing or stale is not compared.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, cast

from generator.editor.keys import key_of
from generator.find import dates
from generator.model import Facts
from generator.names import Names
from generator.normalise import fold
from generator.problems import problem
from generator.read import read_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.languages.translation import TranslationWords
    from generator.model import Explainer, Language, Person, Place, Problem, Translation, Unit

    Found = Iterator[tuple[str, dict[str, str]]]

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.,")
# A letter of Arabic may be joined to the number; one of Latin makes a name or an ordinal of it (COP28, 21st).
_NUMBER = re.compile(r"(?<![A-Za-z\d.,])\d++(?:[.,]\d++)*+(?![A-Za-z\d]|[.,]\d)")
_ANY_NUMBER = re.compile(r"\d++(?:[.,]\d++)*+")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})++(?:\.\d++)?")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN_WORD = re.compile(r"[A-Za-z\u00c0-\u024f]{2,}")
_ARABIC_WORD = re.compile(r"[\u0621-\u064a\u0671-\u06d3]+")
_OPENERS, _CLOSERS, _OVERRIDES = "\u2066\u2067\u2068", "\u2069", "\u202a\u202b\u202c\u202d\u202e"
# Smaller ones are said in many ways: a dual, a pair, both, once.
_LEAST_COMPARED = 3
_LONGEST_NUMBER_WORD = 3
_SHORTEST_NAME = 3


def check(explainer: Explainer) -> tuple[Problem, ...]:
    """PO-NUMBER, PO-DATE, PO-NAME, PO-NEGATION, PO-SCRIPT and PO-DIRECTION warnings, in the order of the units."""
    names = _names_by_sentence(explainer)
    found: list[Problem] = []
    for unit in explainer.units.values():
        for language, translation in unit.targets.items():
            if translation.state in {"missing", "stale"}:
                continue
            file = f"seeds/{explainer.folder}/{language}.po"
            told = chain(
                *(compare(unit, translation, language) for compare in _COMPARED),
                _dates(explainer, unit, translation, language),
                _names(names.get(unit.id, ()), translation, language),
            )
            found += [problem(code, file, translation.line, 0, context=unit.id, **words) for code, words in told]
    return tuple(found)


@cache
def _words(language: Language) -> TranslationWords:
    return cast("TranslationWords", import_module(f"generator.languages.{language}.translation").TRANSLATION)


def numbers_in(text: str) -> tuple[float, ...]:
    """The numbers that stand in digits in `text`, of any script, with thousands and decimals; ordinals are left out.

    >>> numbers_in("7,200 كيلومتر و١٫٣ مليار عام 2025")
    (7200.0, 1.3, 2025.0)
    """
    return _read(_NUMBER, text)


def _read(pattern: re.Pattern[str], text: str) -> tuple[float, ...]:
    found = []
    for match in pattern.finditer(text.translate(_DIGITS)):
        digits = match.group()
        plain = digits.replace(",", "") if _THOUSANDS.fullmatch(digits) else digits.replace(",", ".")
        if plain.count(".") <= 1:
            found.append(float(plain))
    return tuple(found)


def numbers_in_words(text: str, language: Language) -> frozenset[float]:
    """The numbers that words of `text` may mean, parts of longer ones among them."""
    lexicon = _numbers(language)
    words = fold(text).lower().split()
    plain = [word.strip(".,،؛;:!?()«»“”\"'") for word in words]
    found = set()
    for start in range(len(plain)):
        for length in range(1, _LONGEST_NUMBER_WORD + 1):
            joined = " ".join(plain[start : start + length])
            for form in (joined, joined.removeprefix("و"), joined.removeprefix("ال"), joined.partition("-")[0]):
                if form in lexicon:
                    found.add(float(lexicon[form]))
    return frozenset(found)


@cache
def _numbers(language: Language) -> dict[str, int]:
    return {fold(word).lower(): number for word, number in _words(language).numbers.items()}


def _compared_numbers(unit: Unit, translation: Translation, language: Language) -> Found:
    """Digits on one side must stand on the other, in digits or in words."""
    lacking = set(numbers_in(unit.source)) - _all_numbers(translation.text, language)
    added = set(numbers_in(translation.text)) - _all_numbers(unit.source, unit.language)
    lacking, added = ({n for n in numbers if n >= _LEAST_COMPARED or n % 1} for numbers in (lacking, added))
    if lacking or added:
        yield "PO-NUMBER", {"source": _listed(lacking), "target": _listed(added)}


def _all_numbers(text: str, language: Language) -> frozenset[float]:
    """Every number that may be meant: in digits, within names, in words."""
    return numbers_in_words(text, language).union(_read(_ANY_NUMBER, text))


def _listed(numbers: set[float]) -> str:
    return ", ".join(f"{number:.12g}" for number in sorted(numbers)) or "none"


def _compared_denials(unit: Unit, translation: Translation, language: Language) -> Found:
    """A denial on one side alone, where the other has no word that may carry it."""
    for where, (own, tongue), (other, other_tongue) in (
        ("source", (unit.source, unit.language), (translation.text, language)),
        ("translation", (translation.text, language), (unit.source, unit.language)),
    ):
        denied = _denials(own, tongue)
        elsewhere = _denials(other, other_tongue) or _is_softened(other, other_tongue) or _is_softened(own, tongue)
        if denied and not elsewhere:
            yield "PO-NEGATION", {"where": where, "word": denied[0]}


def _tokens(text: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(fold(text).lower())]


def _denials(text: str, language: Language) -> list[str]:
    negations = _words(language).negations
    return [word for word in _tokens(text) if word in negations]


def _is_softened(text: str, language: Language) -> bool:
    softened = _words(language).softened
    return any(
        word in softened or (language == "en" and word.startswith(("un", "non")) and len(word) > 4)
        for word in _tokens(text)
    )


def _compared_scripts(unit: Unit, translation: Translation, language: Language) -> Found:
    """Words in the other language's letters that the source does not hold."""
    pattern = _LATIN_WORD if language == "ar" else _ARABIC_WORD
    # A name may stay in its own letters; a word may not.
    known = {word for word in pattern.findall(unit.source) if language == "ar" and word[0].isupper()}
    foreign = [word for word in dict.fromkeys(pattern.findall(translation.text)) if word not in known]
    if foreign:
        yield "PO-SCRIPT", {"words": ", ".join(foreign[:5])}


def _compared_directions(_: Unit, translation: Translation, __: Language) -> Found:
    """Overrides and embeddings anywhere, isolates that are not closed."""
    depth, wrong = 0, [character for character in translation.text if character in _OVERRIDES]
    for character in translation.text:
        if character in _OPENERS:
            depth += 1
        elif character in _CLOSERS:
            depth -= 1
            if depth < 0:
                break
    if wrong or depth:
        codes = ", ".join(f"U+{ord(character):04X}" for character in dict.fromkeys(wrong)) or "U+2066 to U+2069"
        yield "PO-DIRECTION", {"codes": codes}


_COMPARED: tuple[Callable[[Unit, Translation, Language], Found], ...] = (
    _compared_numbers,
    _compared_denials,
    _compared_scripts,
    _compared_directions,
)


def _dates(explainer: Explainer, unit: Unit, translation: Translation, language: Language) -> Found:
    """Both sides read by our own finder, as of the same day.

    Calendar dates must agree; what counts from the day of publication ("yesterday") only where both sides have it, for
    a translator may say it without a date.
    """
    if unit.evidence is None or unit.is_label:
        return
    sides = [_values(unit.source, unit.language, explainer), _values(translation.text, language, explainer)]
    (source, near), (target, near_too) = sides
    if near and near_too:
        source, target = source | near, target | near_too
    if source != target:
        yield "PO-DATE", {"source": ", ".join(sorted(source)) or "none", "target": ", ".join(sorted(target)) or "none"}


def _values(text: str, language: Language, explainer: Explainer) -> tuple[frozenset[str], frozenset[str]]:
    """The dates of the calendar, and those that count from the day of publication."""
    article = read_text(text, language=language, published=explainer.published)
    times = dates.find(article, Names.empty(), Facts()).times
    known = [time.when for time in times if time.when.value and time.when.precision != "duration"]
    near = frozenset(when.value for when in known if when.anchor == "publication")
    return frozenset(when.value for when in known if when.anchor == "absolute"), near


def _names_by_sentence(explainer: Explainer) -> dict[str, list[Person | Place]]:
    """By unit, the people and places of its sentence; a country may also be told by an adjective or its capital."""
    articles = {article.id: article for article in explainer.articles}
    found: dict[str, list[Person | Place]] = {}
    everyone: tuple[Person | Place, ...] = (
        *explainer.facts.people,
        *(place for place in explainer.facts.places if place.kind not in {"country", "capital"}),
    )
    for fact in everyone:
        for mention in fact.mentions:
            article = articles.get(mention.article)
            sentence = article.sentence_at(mention.span.start) if article else None
            if sentence is not None and fact not in found.setdefault(sentence.id, []):
                found[sentence.id].append(fact)
    return found


def _names(facts: Sequence[Person | Place], translation: Translation, language: Language) -> Found:
    """At least one word of each known name must stand in the translation."""
    text = key_of(translation.text)
    for fact in facts:
        known = fact.names.get(language, "")
        parts = [part for part in key_of(known).split() if len(part) >= _SHORTEST_NAME]
        if parts and not any(part in text for part in parts):
            yield "PO-NAME", {"name": fact.name, "known": known}
