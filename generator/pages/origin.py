# SPDX-License-Identifier: Apache-2.0
"""Where the text comes from and of which day it tells, in one line.

An article written long after what it tells must not look like a report of that day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import calendars

if TYPE_CHECKING:
    from generator.pages.reading import Reading


def is_of_its_day(reading: Reading) -> bool:
    """False when the editors say that it was written on, or tells as of, another day than the one it is dated."""
    settings, day = reading.explainer.settings, reading.explainer.published
    return all(other is None or other == day for other in (settings.written_on, settings.tells_as_of))


def origin_line(reading: Reading) -> str:
    """The editors' note on the kind of text, else when it was written and as of when it tells, else its day."""
    settings, words = reading.explainer.settings, reading.words.overview
    day = reading.explainer.published
    if is_of_its_day(reading):
        if day is None:
            return words.from_undated
        return words.from_article.format(date=calendars.day_in_words(day, reading.language))
    note = settings.kind_note.get(reading.language)
    return note or _written(reading)


def _written(reading: Reading) -> str:
    settings, words = reading.explainer.settings, reading.words.overview
    written, told = (
        calendars.given_day(day.isoformat(), reading.language) if day else ""
        for day in (settings.written_on, settings.tells_as_of or reading.explainer.published)
    )
    template = words.written_as_of if written and told else words.written if written else words.told_as_of
    return template.format(date=written, as_of=told)
