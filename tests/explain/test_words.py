# SPDX-License-Identifier: Apache-2.0
"""Every code that a finder keeps has its sentence in both languages, filled with the same words."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Any, Final, get_args

import pytest

from generator.find.arabic_openers import readers_of
from generator.find.reports import How
from generator.languages import explain_words
from generator.languages.calendar_words import DateRule
from generator.languages.calendar_words import of as calendar_words
from generator.languages.explain_words import Label, OrganisationRule
from generator.languages.roles import WEIGHTS
from generator.languages.titles import title_words
from generator.model import (
    LANGUAGES,
    Anchor,
    EventStatus,
    NotQuoteReason,
    PersonRule,
    PlaceChoice,
    PlaceRule,
    QuoteKind,
    QuoteRule,
    Role,
    RoleRule,
    RouteRule,
    SpeakerVia,
)

if TYPE_CHECKING:
    from generator.model import Language

CODES: Final[dict[str, tuple[Any, ...]]] = {
    "labels": get_args(Label),
    "roles": get_args(Role),
    "role_rules": get_args(RoleRule),
    "role_signs": tuple(WEIGHTS),
    "anchors": get_args(Anchor),
    "kinds": get_args(QuoteKind),
    "quote_rules": get_args(QuoteRule),
    "via": get_args(SpeakerVia),
    "not_quotes": get_args(NotQuoteReason),
    "person_rules": get_args(PersonRule),
    "organisation_rules": get_args(OrganisationRule),
    "place_rules": get_args(PlaceRule),
    "place_choices": get_args(PlaceChoice),
    "route_rules": get_args(RouteRule),
    "event_statuses": get_args(EventStatus),
}


def tables(language: Language) -> dict[str, dict[str, str]]:
    """Every table of codes of a language, by its field."""
    words = explain_words.of(language)
    return {name: value for name in words.__slots__ if isinstance(value := getattr(words, name), dict)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_sentence(language: Language) -> None:
    """No code without words, no words without a code; what may stand without a label is one of the reasons."""
    found = tables(language)
    bare = found.pop("bare_not_quotes")
    assert set(bare) <= set(CODES["not_quotes"])
    assert {name: set(table) for name, table in found.items()} == {name: set(codes) for name, codes in CODES.items()}
    assert all(sentence.strip() for table in found.values() for sentence in table.values())


def test_both_languages_fill_in_the_same_words() -> None:
    """The same names in braces, sentence by sentence."""
    arabic, english = explain_words.of("ar"), explain_words.of("en")
    for name in arabic.__slots__:
        one, two = getattr(arabic, name), getattr(english, name)
        pairs = zip(one.values(), two.values(), strict=True) if isinstance(one, dict) else ((one, two),)
        if isinstance(one, dict):
            assert list(one) == list(two), name
        for left, right in pairs:
            assert fields(left) == fields(right), (name, left)


def fields(sentence: str) -> set[str]:
    """The names in braces."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_the_codes_are_those_of_the_finders() -> None:
    """How a clause hangs on its verb; which reader saw an Arabic name; how a date was worked out."""
    assert set(CODES["quote_rules"]) == {*get_args(How), "alone"}
    lexicon = title_words("ar")
    openers = (
        lexicon.duals,
        lexicon.counterparts,
        lexicon.heads,
        lexicon.relations,
        lexicon.ranks,
        lexicon.descriptions,
    )
    readers = {reader for words in openers for word in words for reader in readers_of(word)}
    assert len(readers) > 5
    assert readers <= set(CODES["person_rules"])
    for language in LANGUAGES:
        # A date written in full is told by what of it is written.
        assert set(get_args(DateRule)) <= {*calendar_words(language).how}
