# SPDX-License-Identifier: Apache-2.0
"""Schema: what a language says about sentence ends and about lines that belong to a web page, not to a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Boundaries:
    """`abbreviations`: words (without their full stop, lower case) after which a full stop ends nothing.

    `furniture`: whole lines of a page's controls, compared folded, lower case, without final punctuation.
    `furniture_openers`: beginnings of lines that point to other articles ("Read more: …").
    `credit_openers`: beginnings of lines that name author, editor, photographer or the hour of publication.
    `furniture_cues`: words inside short lines that ask the reader to follow, subscribe, read on.
    `asks`: beginnings of calls to the reader, which need one of `asked` in the same line, whatever ends it.
    `note_openers`: beginnings of notes on the report itself, which need one of `note_cues`; `note_endings` suffice alone.
    `writers`: words for those who write, `sources`: agencies and words for them, which begin a line before the lead.
    `line_words`: other words of bylines and date lines.
    `closings`: words that close a wire report, before the initials of those who wrote it.
    `starts_lower`: True where a lower-case letter after a full stop means that the sentence goes on.
    """

    abbreviations: frozenset[str]
    furniture: frozenset[str]
    furniture_openers: tuple[str, ...]
    starts_lower: bool
    credit_openers: tuple[str, ...] = ()
    furniture_cues: tuple[str, ...] = ()
    closings: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    note_openers: tuple[str, ...] = ()
    note_cues: tuple[str, ...] = ()
    note_endings: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    line_words: tuple[str, ...] = ()
