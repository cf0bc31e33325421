# SPDX-License-Identifier: Apache-2.0
"""Events and quotes as tables for spreadsheets (RFC 4180), heads in the reader's language.

They begin with a byte-order mark: without one a common spreadsheet reads Arabic as rubbish, and programs that know CSV
skip it. A cell that a spreadsheet would take for a formula is kept from it by an apostrophe.

>>> cell("=1+1"), cell("-5"), cell("five")
("'=1+1", "'-5", 'five')
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from generator import calendars
from generator.languages import axis_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.export.rows import EventRow, QuoteRow
    from generator.pages.reading import Reading

MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""Source: OWASP, "CSV Injection", with the wide forms that spreadsheets of East Asia take as well."""
_EVENTS = (
    "number", "id", "date", "first", "last", "precision", "status", "statement", "language", "state", "people",
    "places", "how", "sentence", "sources", "note", "address",
)  # fmt: skip
_QUOTES = (
    "id", "speaker", "office", "kind", "verb", "date", "words", "clause", "language", "translation", "state",
    "published_in", "published", "translated_by", "sentence", "note", "address",
)  # fmt: skip


def cell(words: str) -> str:
    """`words` as a spreadsheet shows them: never a formula."""
    return f"'{words}" if words.lstrip(" \u200b\u200e\u200f\ufeff").startswith(_FORMULA) else words


def events_csv(rows: Sequence[EventRow], reading: Reading) -> str:
    """One event a row."""
    return _table(_EVENTS, [_event(row, reading) for row in rows], reading)


def quotes_csv(rows: Sequence[QuoteRow], reading: Reading) -> str:
    """One utterance a row."""
    return _table(_QUOTES, [_quote(row, reading) for row in rows], reading)


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]], reading: Reading) -> str:
    heads = axis_words.of(reading.language).columns
    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([heads[column] for column in columns])
    writer.writerows([[cell(each) for each in row] for row in rows])
    return MARK + written.getvalue()


def _event(row: EventRow, reading: Reading) -> tuple[str, ...]:
    between = reading.words.comma
    return (
        str(row.number), row.id, row.date, row.first.isoformat() if row.first else "",
        row.last.isoformat() if row.last else "", _precision(row, reading), row.status, row.statement, row.language,
        _state(row.state, reading), between.join(row.people), between.join(row.places), row.how, row.sentence,
        between.join(row.sources), row.note, row.address,
    )  # fmt: skip


def _quote(row: QuoteRow, reading: Reading) -> tuple[str, ...]:
    return (
        row.id, row.speaker, row.office, row.kind, row.verb, row.date, row.words, row.clause, row.language,
        row.translation, _state(row.state or "", reading), row.published_in, row.published,
        row.translated_by, row.sentence, row.note, row.address,
    )  # fmt: skip


def _precision(row: EventRow, reading: Reading) -> str:
    return calendars.precision_in_words(row.precision, reading.language) if row.precision else ""


def _state(state: str | None, reading: Reading) -> str:
    """The state of a translation in words; "" for the editors' own."""
    if state == "":
        return ""
    known = {str(name): words for name, words in reading.words.notes.states.items()}
    return known[state] if state else axis_words.of(reading.language).own_words
