# SPDX-License-Identifier: Apache-2.0
"""The files that readers may take away, by name: a calendar, two tables, and both as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.export.ics import calendar
from generator.export.rows import event_rows, quote_rows
from generator.export.tables import events_csv, quotes_csv
from generator.export.told_json import told_json
from generator.pages.reading import Reading

if TYPE_CHECKING:
    from generator.model import Explainer, Language


def downloads(explainer: Explainer, language: Language, site: str = "") -> dict[str, bytes]:
    """The files of one explainer in one language, each only if there is something in it.

    `site` is the address of the site's root, ending in a slash: links in the files are whole.
    """
    reading = Reading.of(explainer, language)
    events, quotes = event_rows(reading, site), quote_rows(reading, site)
    files = {
        "events.ics": calendar(events, reading),
        "events.csv": events_csv(events, reading) if events else "",
        "quotes.csv": quotes_csv(quotes, reading) if quotes else "",
        "facts.json": told_json(events, quotes, reading) if events or quotes else "",
    }
    return {name: words.encode() for name, words in files.items() if words}
