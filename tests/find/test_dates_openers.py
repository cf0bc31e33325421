# SPDX-License-Identifier: Apache-2.0
"""What is told of a template from its notation alone never denies a time that the template's pattern finds."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.find.dates_grammar import Grammar, grammar_of
from generator.find.dates_openers import Parser, Words, may_begin
from generator.languages.calendar import Joined
from generator.model import LANGUAGES, Language
from generator.normalise import fold
from tests.bench.texts import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"\w+|['’‘]\d0s")


@pytest.mark.parametrize(
    ("template", "yes", "no"),
    [
        ("May <d:DAY>", ["may 2", "may twenty one", "may", "may twenty", "may 12 "], ["may two", "mayor 2", "may, 2", "2 may", "march 2"]),
        ("(?:the )?<d:DAY>(?:st|nd)?", ["the 1st", "2nd of", "twenty-one", "the", "1"], ["the may", "third", "thea", "1sts"]),
        ("(?P<y>\\d{4})(?P<s>[-/])\\d{1,2}(?P=s)", ["2024-1-", "2024/11/3", "2024"], ["202-1", "20240-1", "2024.1"]),
        ("a_b", ["a b", "ab", "a"], ["a  b", "a\nb", "aб"]),
        ("@M@ now", ["june now", "july   now", "may now"], ["june", "june later", "june\nnow"]),
        ("(?!not)x(?<!y) \\w+", ["x y", "x"], ["xx y", "y x"]),
        ("h[12]", ["h1", "h7"], ["ha", "h"]),
        ("(?-i:a|b)(?>c) (?i:d)", ["ac d", "bc d"], ["c d", "ab d", "ac e"]),
        (r"a(?:[(\[\]]b)?", ["a[b", "a]b", "a(b", "a"], ["ab"]),
    ],
)  # fmt: skip
def test_what_can_begin(template: str, yes: list[str], no: list[str]) -> None:
    """Spaces are one to three, "_" at most one; digits are any digit; what goes on behind the words may be anything."""
    words = {"twenty": 20, "twenty one": 21, "twenty-one": 21}
    start = Parser({"DAY": words}, {"DAY": r"\d{1,2}"}, {"M": "(?:june|july|m[ae]y)"}).start(template)
    assert [each for each in yes if not may_begin(start, Words(each))] == []
    assert [each for each in no if may_begin(start, Words(each)) and each not in {"june", "h"}] == []


def denied(grammar: Grammar, text: str) -> Iterator[tuple[str, str]]:
    """Templates whose pattern matches where they are not tried, or where their first words deny it."""
    for word in _WORD.finditer(text):
        tried = {word.start() + skipped: rules for skipped, rules in grammar.starts(word[0])}
        for skipped in range(min(3, len(word[0]))):
            start = word.start() + skipped
            if not may_open(grammar, word[0].lower(), skipped):
                continue
            for rule in grammar.rules:
                match = rule.pattern.match(text, start)
                if match and not (rule in tried.get(start, ()) and rule.allows(text, start, len(text))):
                    yield rule.kind, text[start : start + 40]


def may_open(grammar: Grammar, word: str, skipped: int) -> bool:
    """True for digits, apostrophes and listed words, behind at most two letters that are written with them."""
    rest = word[skipped:]
    is_behind = all(letter in grammar.lexicon.clitics for letter in word[:skipped])
    return is_behind and (rest[:1].isdigit() or rest in openers(grammar) or rest[:1] in {"'", "’", "‘"})


@cache
def openers(grammar: Grammar) -> frozenset[str]:
    """Every word that begins a class or is listed as the first of a template."""
    listed = {fold(word).lower() for word in grammar.lexicon.openers}
    return frozenset(listed | {word.split()[0] for group in grammar.words.values() for word in group})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_match_in_our_articles_is_allowed(language: Language) -> None:
    """No template that matches somewhere in the gold articles is left out there."""
    grammar = grammar_of(language)
    assert [each for sentence in sentences(language) for each in denied(grammar, fold(sentence))] == []


def pieces(language: Language) -> st.SearchStrategy[str]:
    """Words of all classes and of the templates, numbers and marks, with and without spaces between them."""
    grammar = grammar_of(language)
    words = sorted({word for group in grammar.words.values() for word in group if not isinstance(group, Joined)})
    literal = sorted({word for each in grammar.lexicon.templates for word in re.findall(r"[^\W\d_]+", each.pattern)})
    years = [word for group in grammar.words.values() if isinstance(group, Joined) for word in list(group)[::97]]
    numbers = st.sampled_from(
        ["1", "12", "31", "1446", "1990", "1990s", "2024", "2025", "17/1/2025", "2024-11-05", "20", "'90s"]
    )
    marks = st.sampled_from([",", "،", "-", "–", "/", "(", ")", ".", "'s", "’s", ":", "  ", "\n", ""])
    word = st.sampled_from([*words, *literal, *years, *grammar.lexicon.openers]).map(fold)
    turned = st.builds(str.__add__, st.sampled_from(["", *grammar.lexicon.clitics]), word | numbers)
    shown = turned | turned.map(str.title) | turned.map(str.upper)
    return st.lists(
        st.builds("{}{}{}".format, shown, marks, st.sampled_from([" ", " ", " ", "  ", ""])), max_size=8
    ).map("".join)


@settings(max_examples=400, deadline=None)
@given(pieces("ar"))
def test_every_match_in_arabic_is_allowed(text: str) -> None:
    """The same for Arabic words of time thrown together."""
    assert list(denied(grammar_of("ar"), fold(text))) == []


@settings(max_examples=400, deadline=None)
@given(pieces("en"))
def test_every_match_in_english_is_allowed(text: str) -> None:
    """The same for English."""
    assert list(denied(grammar_of("en"), fold(text))) == []


def test_numbers_of_two_parts_are_added() -> None:
    """Words of two parts are found with their sum, without being written out; others are not there."""
    years = grammar_of("ar").words["YEAR"]
    assert isinstance(years, Joined)
    assert years[fold("ألفين وخمسة وعشرين")] == 2025
    assert years[fold("ألف وتسعمئة وثمانية وثمانين")] == 1988
    assert years[fold("ألفين")] == 2000
    assert fold("خمسة وعشرين") not in years
    assert len(years) == len(list(years)) == len(set(years))
    assert all(years[word] >= 1800 for word in years)
