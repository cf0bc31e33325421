# SPDX-License-Identifier: Apache-2.0
"""A word that is passed over at once is one that every reader of it would have turned down.

Each shortcut is taken away, and the gold articles are read again: nothing else may be found.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

import pytest

from generator.find.dates_grammar import Grammar, grammar_of
from generator.find.order import find_all
from generator.names import Names
from generator.read import read_text
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.find.dates_grammar import Rule
    from generator.find.words import Word
    from generator.model import Article, Facts, Language

PUBLISHED = date(2024, 5, 9)


@cache
def articles(language: Language) -> tuple[Article, ...]:
    """The gold articles in this language, each read once: what is compared are facts, not articles."""
    paths = sorted((ROOT / "tests" / "gold").glob("*.txt"))
    read = (read_text(path.read_text(encoding="utf-8"), published=PUBLISHED) for path in paths)
    return tuple(article for article in read if article.language == language)


def found(language: Language) -> list[Facts]:
    """All that is found in them."""
    names, _ = Names.load(ROOT / "seeds" / "names")
    return [find_all(article, names) for article in articles(language)]


@cache
def found_with_shortcuts(language: Language) -> list[Facts]:
    """As `found`, as the program finds it."""
    return found(language)


def never(*_: object) -> bool:
    """No word is passed over."""
    return False


def every(_: object) -> Callable[[str], bool]:
    """Every word is looked at."""
    return lambda _: True


SHORTCUTS: tuple[tuple[Language, str, object], ...] = (
    ("en", "generator.find.people_english.opens_nothing", never),
    ("ar", "generator.find.people_arabic.Sweep.opens_nothing", never),
    ("ar", "generator.find.organisations_arabic._opens_nothing", never),
    ("ar", "generator.find.cues._openers", every),
    ("en", "generator.find.cues._openers", every),
)


@pytest.mark.parametrize(("language", "shortcut", "instead"), SHORTCUTS)
def test_what_is_passed_over_is_nothing(
    language: Language, shortcut: str, instead: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the shortcut the same is found."""
    before = found_with_shortcuts(language)
    monkeypatch.setattr(shortcut, instead)
    assert found(language) == before


@pytest.mark.parametrize("language", ["ar", "en"])
def test_rules_that_a_second_word_rules_out_match_nothing(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    """Dates: the rules that two words leave at first sight find what all the rules of the first word find."""
    kept: list[int] = []
    narrowed = Grammar.narrowed

    def counted(grammar: Grammar, rules: tuple[Rule, ...], text: str, start: int, end: int) -> tuple[Rule, ...]:
        left = narrowed(grammar, rules, text, start, end)
        kept.append(len(rules) - len(left))
        return left

    grammar_of.cache_clear()
    monkeypatch.setattr("generator.find.dates_grammar._OFTEN", 0)
    monkeypatch.setattr(Grammar, "narrowed", counted)
    at_once = [facts.times for facts in found(language)]
    monkeypatch.setattr(Grammar, "narrowed", lambda _, rules, *__: rules)
    assert at_once == [facts.times for facts in found(language)]
    assert sum(kept) > len(at_once)
    grammar_of.cache_clear()


@pytest.mark.parametrize(("text", "is_passed"), [
    ("walked", True), ("the", False), ("minister", False), ("Karim", False), ("deputy", False), ("anti-tank", False),
    ("2024", True), ("leader’s", False), ("french", True), ("Korean", False),
])  # fmt: skip
def test_english_words_that_open_nothing(text: str, *, is_passed: bool) -> None:
    """Small letters, and no determiner, head, modifier, possessor or hyphened word."""
    from generator.find.english_words import opens_nothing

    assert opens_nothing(text) is is_passed


@pytest.mark.parametrize(("words", "is_passed"), [
    ("وصل", True), ("الى", True), ("كريم", False), ("علي", False), ("صخرة بن", False), ("صخرة كبيرة", True),
    ("زركلوش", False), ("بالقرب", True), ("van", True),
])  # fmt: skip
def test_arabic_words_that_begin_no_name(words: str, *, is_passed: bool) -> None:
    """An everyday word begins a name only before "son of"; words of grammar and of other letters never do."""
    from generator.find.arabic_names import begins_no_name

    assert begins_no_name(_line(words), 0) is is_passed


def _line(words: str) -> tuple[Word, ...]:
    from generator.find.words import lines_of

    return lines_of(read_text(f"{words}\n", language="ar"))[0].words
