# SPDX-License-Identifier: Apache-2.0
"""When something was said, and where it was published, as far as the article or the editors say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import is_proposed

if TYPE_CHECKING:
    from generator.model import Quotation, Quote, When
    from generator.pages.reading import Reading
    from generator.pages.utterances import Utterance


def said_on(reading: Reading, quote: Quote) -> When | None:
    """The first date of the sentence that stands in nobody's words, None without one.

    "He said: “It will start in 2027”" was not said in 2027; nor what another said beside it.
    """
    beside = (one for one in reading.explainer.facts.quotes if one.sentence == quote.sentence)
    said = [span for one in beside for span in ((one.clause or one.words).span, one.words.span)]
    for time in reading.times_in.get(quote.sentence, ()):
        if any(words.covers(time.evidence.span) for words in said):
            continue
        if time.when.earliest is not None and time.when.precision != "duration" and not is_proposed(time.found_by):
            return time.when
    return None


def quotation_of(reading: Reading, utterance: Utterance, *, translated: bool = False) -> Quotation | None:
    """The editors' entry for words of this utterance; `translated`: one whose translation was published."""
    said = " ".join(quote.words.exact for quote in utterance.quotes)
    for quotation in reading.explainer.settings.quotations:
        named = quotation.translation if translated else quotation.source
        if quotation.words and named and (quotation.words in said or said in quotation.words):
            return quotation
    return None
