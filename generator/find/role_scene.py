# SPDX-License-Identifier: Apache-2.0
"""A sentence made ready for the question what it does in the story: its words, main clause, openings and dates.

Only the main clause is searched for what a sentence itself tells: quoted words, reported and subordinate clauses are
somebody's or beside the point. Source: Ryding (2005), ch. 3 and 19 (verb first; subordination); Huddleston and
Pullum (2002), ch. 11 (content clauses) and 12 (relative clauses); Mann and Thompson, "Rhetorical Structure Theory",
Text 8 (1988): nucleus and satellite.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from generator.find.role_words import CUES, clause_after_frame, has_any, opening_of
from generator.languages.en.cue_verbs import CUE_FORMS as EN_SAYINGS
from generator.normalise import fold, view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.languages.roles import RoleCues
    from generator.model import Article, Quote, Sentence, Span, Time

MARKED: Final = re.compile(
    r"«[^«»]{1,900}(?:»|$)|“[^“”]{1,900}(?:”|$)|\"[^\"]{1,900}(?:\"|$)|(?<!\w)[‘'][^‘’']{2,900}[’'](?!\w)"
)
"""Words in marks; the last pair of a sentence may be open."""
WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")
# What was reported is a thing, no clause: "hotels reported a wave of cancellations".
_THING = re.compile(r" (?:a|an|no|few|fewer|more|long|severe|heavy|widespread|\d[\d,.]*|hundreds|thousands|dozens)\b")
_GAP = "\x00"
# A report is longer than so many code points; after "..., she said on Monday" it stands before.
_REPORT = 22


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence; `words` and `main` (its main clause) are folded and in lower case.

    `openings`: the words without dateline and conjunctions, and what follows a frame («وفي الموصل، …») if there is one.
    `times`: its dates that do not stand in what somebody says.
    """

    article: Article
    sentence: Sentence
    quotes: tuple[Quote, ...]
    times: tuple[Time, ...]
    words: str
    main: str
    openings: tuple[str, ...]

    @property
    def cues(self) -> RoleCues:
        """The words of the article's language."""
        return CUES[self.article.language]

    @property
    def is_arabic(self) -> bool:
        """True where verbs come first."""
        return self.article.language == "ar"


def tell(article: Article, sentence: Sentence, quotes: tuple[Quote, ...], times: tuple[Time, ...]) -> Told:
    """The sentence with the quotations and dates that stand in it."""
    cues, start = CUES[article.language], sentence.span.start
    whole, view = article.at(sentence.span), view_of(article.text)
    words = view.text[view.offset(sentence.span.start) : view.offset(sentence.span.end)].lower()
    text = list(whole)
    for span in _reported(quotes, cues):
        first, last = max(span.start - start, 0), min(span.end - start, len(text))
        text[first:last] = _GAP * max(last - first, 0)
    own = tuple(time for time in times if text[time.evidence.span.start - start] != _GAP)
    own_words = MARKED.sub(_GAP, "".join(text))
    main = words if own_words == whole else fold(own_words).lower()
    if article.language == "en":
        main = _without_report(main)
    main = _subordinate(cues.subordinate).sub(" ", main)
    opening = opening_of(words)
    clause = clause_after_frame(opening, cues)
    return Told(article, sentence, quotes, own, words, main, (opening,) if clause == opening else (opening, clause))


def is_nominal(quote: Quote, cues: RoleCues) -> bool:
    """True for "according to" and the like."""
    return quote.cue is not None and has_any(fold(quote.cue.exact).lower(), cues.nominal)


def is_told_last(quote: Quote, cues: RoleCues) -> bool:
    """True where the cue stands after the reported words, or is no verb: the sentence's point is what is told."""
    if quote.cue is None:
        return False
    return is_nominal(quote, cues) or quote.cue.span.start >= quote.words.span.end


def _reported(quotes: tuple[Quote, ...], cues: RoleCues) -> Iterator[Span]:
    """What somebody says in a clause of its own."""
    for quote in quotes:
        if quote.kind != "indirect" or not is_told_last(quote, cues):
            yield (quote.clause or quote.words).span


def _without_report(words: str) -> str:
    """The English words up to a past verb of saying, and it; all of them where it comes first or last."""
    for match in WORD.finditer(words):
        form = EN_SAYINGS.get(match.group())
        is_past = form is not None and form.kind in {"say", "add"} and form.shape == "past"
        if is_past and _THING.match(words, match.end()) and match.group() in CUES["en"].weak_reports:
            continue
        if is_past and match.start() and len(words) - match.end() > _REPORT:
            return words[: match.end()]
    return words


@lru_cache(maxsize=8)
def _subordinate(words: tuple[str, ...]) -> re.Pattern[str]:
    """A clause that begins with one of `words` inside the sentence, up to the next mark."""
    alternatives = "|".join(re.escape(fold(word)) for word in words)
    return re.compile(rf"(?<=[\w,،{_GAP}]) (?:{alternatives})(?!\w)[^,،;؛]{{0,400}}")
