# SPDX-License-Identifier: Apache-2.0
"""Words of the drawn timeline, of the filters and of the downloads; filled in ``languages/<language>/axis_words.py``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Language


@dataclass(frozen=True, slots=True)
class AxisWords:
    """The note under each field is for translators."""

    added: str
    """After the number of the article's events: {count} of the editors, a number with its noun."""
    calendars: str
    """Opens the date of an event of the editors in other calendars."""
    heading: str
    """Above the drawing."""
    label: str
    """Of the drawing, for screen readers: where it begins, and that the list says the same."""
    numbers: str
    """Under the heading: what the numbers are."""
    strips: str
    """Added where a date is not known to the day."""
    breaks: str
    """Added where an empty stretch was left out."""
    future: str
    """Added where something is due after the day of the article."""
    as_of: str
    """At the line that marks the day of the article; {date}."""
    several: str
    """Of a mark that stands for many events: {first} and {last} number, {date}."""
    short_months: tuple[str, ...]
    """January to December, where there is little room."""
    only: str
    """Opens the choice of one person or place."""
    only_speaker: str
    """Opens the choice of one speaker."""
    everything: str
    """Its first choice."""
    people: str
    """Before the choices that are people or bodies."""
    places: str
    """Before the choices that are places."""
    downloads: str
    """Label of the links to files, for screen readers."""
    events_ics: str
    """Link: events as a calendar, only those known to the day."""
    events_csv: str
    """Link: events as a table."""
    quotes_csv: str
    """Link: quotes as a table."""
    facts_json: str
    """Link: events and quotes as data."""
    columns: Mapping[str, str]
    """Heads of the columns of both tables."""
    own_words: str
    """In the column of the state of a translation, where nothing was translated."""
    fragments: str
    """Of all quotes: {count} fragments that stand in {statements}, a number with its noun."""
    link: str
    """Link to one quote: its address."""
    address: str
    """The same for screen readers; begins with the same word."""


@cache
def of(language: Language) -> AxisWords:
    """The words of `language`."""
    return cast("AxisWords", import_module(f"generator.languages.{language}.axis_words").AXIS_WORDS)
