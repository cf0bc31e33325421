# SPDX-License-Identifier: Apache-2.0
"""Events and quotes of the pages as data: ``facts.json``, one a language.

The contract of `extract` is another document: that one has the whole text, this one only what the pages show.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from generator.export.rows import EventRow, QuoteRow
    from generator.pages.reading import Reading

FORMAT = "explainer-pages/1"


def told_json(events: Sequence[EventRow], quotes: Sequence[QuoteRow], reading: Reading) -> str:
    """The document, two blanks a level, ending in a newline; days as ISO 8601, what is not there null or ""."""
    settings = reading.explainer.settings
    as_of = settings.tells_as_of or reading.explainer.published
    document = {
        "format": FORMAT,
        "title": reading.title().words,
        "language": reading.language,
        "article_language": reading.explainer.language,
        "published": _iso(reading.explainer.published),
        "as_of": _iso(as_of),
        "licence": settings.licence,
        "events": [{**asdict(row), "first": _iso(row.first), "last": _iso(row.last)} for row in events],
        "quotes": [asdict(row) for row in quotes],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
