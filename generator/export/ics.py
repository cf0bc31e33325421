# SPDX-License-Identifier: Apache-2.0
r"""What is known to the day as a calendar (RFC 5545): events that happened or are scheduled, whole days.

What is only expected or claimed, and what has no day, is no appointment and stays on the page. Two runs give the same
bytes: the stamp is the day of the article, the identity comes from the article and the event.

>>> escaped("a, b; c")
'a\\, b\\; c'
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from generator.markup import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.export.rows import EventRow
    from generator.pages.reading import Reading

_OCTETS = 75
"""A line is no longer. Source: RFC 5545, 3.1."""


def calendar(rows: Sequence[EventRow], reading: Reading) -> str:
    """The calendar, lines ended by CR LF; "" when nothing in it is known to the day."""
    kept = [row for row in rows if row.is_appointment]
    if not kept:
        return ""
    title = reading.title()
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//Siyaq//Explainer//{reading.language.upper()}",
        f"NAME;LANGUAGE={title.language}:{escaped(title.words)}", f"X-WR-CALNAME:{escaped(title.words)}",
        *(line for row in kept for line in _event(row, reading)), "END:VCALENDAR",
    ]  # fmt: skip
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _event(row: EventRow, reading: Reading) -> Iterator[str]:
    explainer = reading.explainer
    stamp = explainer.settings.tells_as_of or explainer.published or row.first or date.min
    first, last = row.first or date.min, row.last or date.min
    identity = uuid5(NAMESPACE_URL, f"{explainer.articles[0].sha256}/{reading.language}/{row.id}")
    about = [row.date, row.how, row.note, *row.sources]
    yield "BEGIN:VEVENT"
    yield f"UID:{identity}"
    yield f"DTSTAMP:{_day(stamp)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(first)}"
    # The end is the first day after it. Source: RFC 5545, 3.6.1.
    yield f"DTEND;VALUE=DATE:{_day(last + timedelta(1))}"
    yield f"SUMMARY;LANGUAGE={row.language}:{escaped(row.statement)}"
    yield f"DESCRIPTION;LANGUAGE={reading.language}:{escaped(chr(10).join(part for part in about if part))}"
    if row.places:
        yield f"LOCATION;LANGUAGE={reading.language}:{escaped(reading.words.comma.join(row.places))}"
    yield f"CATEGORIES;LANGUAGE={reading.language}:{escaped(row.status)}"
    if row.address.startswith(("http://", "https://")):
        yield f"URL:{row.address}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def escaped(words: str) -> str:
    """Words as a value of type TEXT, without controls. Source: RFC 5545, 3.3.11."""
    told = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(clean(line) for line in told.split("\n"))


def folded(line: str) -> str:
    """The line in pieces of at most 75 octets, each but the first after a blank; no character is cut.

    >>> [len(piece.encode()) for piece in folded("a" * 80).split(chr(13) + chr(10))]
    [75, 6]
    """
    pieces: list[str] = []
    piece, octets = "", 0
    for character in line:
        size = len(character.encode())
        if octets + size > _OCTETS:
            pieces.append(piece)
            piece, octets = "", 1
        piece += character
        octets += size
    return "\r\n ".join([*pieces, piece])
