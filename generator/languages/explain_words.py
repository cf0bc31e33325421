# SPDX-License-Identifier: Apache-2.0
"""Schema: the words in which ``explain`` tells what was found and why. Filled in ``languages/*/explain_words.py``.

Every code that a finder keeps has its sentence here; a test walks all of them. ``{words}`` are words of the article,
already in quotation marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import (
        Anchor,
        EventStatus,
        Language,
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

OrganisationRule = Literal["listed", "signature", "quoted name", "acronym", "head word", "word beside"]
"""By what an organisation's name shows what it is."""
Label = Literal[
    "role", "time", "speech", "no speech", "marks", "person", "organisation", "place", "route", "event",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExplainWords:
    """Everything that is said in one language."""

    sentence: str
    """{number} of the sentence, {role} in words."""
    furniture: str
    """In the place of `sentence` for a line that has no number; {role} in words."""
    labels: Mapping[Label, str]
    nothing: str
    """Nothing but its role was found in the sentence."""
    roles: Mapping[Role, str]
    role_rules: Mapping[RoleRule, str]
    role_signs: Mapping[str, str]
    """By the names of the signs that `generator.languages.roles.WEIGHTS` weighs."""
    time: str
    """{words}, {value} in ISO form, {told} the date in words, {precision} what of it is known."""
    open_time: str
    """{words} of a time that stays unresolved."""
    rule: str
    """{rule}: the code, {anchor} in words."""
    anchors: Mapping[Anchor, str]
    """{published}: the day of publication."""
    modifier: str
    """{value} of the contract: START, MID …"""
    original: str
    """{original}: the date in the calendar it was written in; {days}: tolerance."""
    kinds: Mapping[QuoteKind, str]
    unmarked: str
    """Direct speech without marks."""
    marks: str
    """{marks}: the two marks."""
    open_mark: str
    """{marks}: the mark that is never closed."""
    quote_rules: Mapping[QuoteRule, str]
    """{words}: the verb or phrase of saying."""
    speaker: str
    """{name}, {kind} in words, {via} in words."""
    nobody: str
    """{via} in words."""
    via: Mapping[SpeakerVia, str]
    utterance: str
    """The quotation is a part of an utterance, {parts} parts."""
    not_quotes: Mapping[NotQuoteReason, str]
    """{words}: the label; a reason that may stand without one has a form of its own in `bare_not_quotes`."""
    bare_not_quotes: Mapping[NotQuoteReason, str]
    undecided: str
    """{words} between marks of which nothing was said."""
    called: str
    """{words}: how the sentence calls somebody or something."""
    person_rules: Mapping[PersonRule, str]
    title: str
    """{title} of a person."""
    office: str
    """{office} in words, with its country where it is known."""
    listed: str
    """The identity is listed in seeds/names."""
    organisation_rules: Mapping[OrganisationRule, str]
    """{words}: the head word."""
    place: str
    """{name}, {kind} in words, {country} in words or "–", {latitude} and {longitude} in degrees."""
    place_rules: Mapping[PlaceRule, str]
    place_choices: Mapping[PlaceChoice, str]
    route: str
    """{stops} in order, {modes} and {status} in words."""
    no_mode: str
    no_status: str
    route_rules: Mapping[RouteRule, str]
    event: str
    """{told} the date in words, {status} in words."""
    event_statuses: Mapping[EventStatus, str]
    participants: str
    """{names}"""
    scenes: str
    """{names}"""
    unknown: str
    """In the place of a reason that nobody kept."""


@cache
def of(language: Language) -> ExplainWords:
    """The words of `language`."""
    return cast("ExplainWords", import_module(f"generator.languages.{language}.explain_words").EXPLAIN_WORDS)
