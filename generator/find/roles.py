# SPDX-License-Identifier: Apache-2.0
"""What each sentence does in the story: one of the seven roles of the contract.

- *heading*: a headline or a line between paragraphs; *boilerplate*: a line of the page (byline, credit, date, call to
  subscribe, initials). Both are told by their shape and place (`generator/page_lines.py`, `generator/split.py`).
- *main*: the news itself: the first sentence, and the one after it until something else is told.
- *reaction*: who said or thinks what is the point of the sentence.
- *consequence*: what followed from the news: prices moved, services stopped, people left.
- *expectation*: what is due, planned, feared, or not decided yet.
- *background*: what came before, what a document lays down, how things stand; also what shows no sign at all.

A sentence after the lead gathers signs (`role_signs.py`) for reaction, expectation, consequence and background; each
weighs what `WEIGHTS` in ``languages/roles.py`` says, the heaviest role wins, and of equals the first of `_ORDER`.
The background page is made of these roles, in the order of a reader's questions (`generator/pages/background.py`).
Source: the inverted pyramid of newswire (lead, then reaction and context), van Dijk, "News as Discourse" (1988), ch. 2,
whose schema (main event, consequences, verbal reactions, context and history, expectations) the roles are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from generator.find.role_scene import tell
from generator.find.role_signs import signs_of
from generator.find.role_words import CUES, folded, has_any, is_future, starts_with_any
from generator.languages.roles import WEIGHTS
from generator.normalise import fold
from generator.page_lines import BOUNDARIES, is_page_line, line_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.find.role_scene import Told
    from generator.model import Article, Facts, Quote, Role, RoleRule, Sentence, Time
    from generator.names import Names
    from generator.page_lines import Where

_ORDER: Final[tuple[Role, ...]] = ("expectation", "consequence", "reaction", "main", "background")
_BEST_ALONE: Final[tuple[Role, ...]] = ("reaction", "consequence")
_WORD = re.compile(r"[^\W\d_]+")
SIGN_JOINT: Final = " + "
"""Between the signs that a role was told by, in the reason kept for it."""
_BESIDE_LEAD = 2
_LINE_MAX = 120
_NAME_WORDS = 5
# What parts a place from the writer's name or the agency.
_AFTER_PLACE = re.compile(r"(?:في\s|in\s)?\s*[:/|،,(«–—-]")


def find(article: Article, names: Names, facts: Facts) -> Facts:  # noqa: ARG001
    """Facts with `roles`: a role for each sentence id."""
    first = next((s.paragraph for s in article.sentences if s.kind == "sentence"), 0)
    named = _Named(facts)
    tellers = _tellers(article, facts.quotes)
    quotes, times = _quotes_by_sentence(article, facts.quotes), _times_by_sentence(facts.times)
    roles: dict[str, Role] = {}
    reasons = dict(facts.reasons)
    told = 0
    for sentence in article.sentences:
        rule: str | None = _by_shape(article, sentence, named, is_before_lead=told == 0)
        if rule is not None:
            role: Role = "heading" if rule == "heading" else "boilerplate"
        elif told == 0:
            role, rule = "main", "lead"
        else:
            is_beside = sentence.paragraph == first or (told == 1 and sentence.paragraph == first + 1)
            scene = tell(article, sentence, tuple(quotes[sentence.id]), tuple(times[sentence.id]))
            signs = signs_of(scene)
            signs["reaction"] |= {"speech"} if sentence.id in tellers else set()
            signs["main"] = _more_news(scene, signs) if is_beside and told <= _BESIDE_LEAD else set()
            role = _heaviest(signs)
            rule = SIGN_JOINT.join(sorted(signs[role], key=lambda sign: (-WEIGHTS[sign], sign)))
        roles[sentence.id], reasons["role", sentence.span] = role, rule
        told += sentence.kind == "sentence" and role != "boilerplate"
    return replace(facts, roles=roles, reasons=reasons)


def _more_news(scene: Told, signs: Mapping[Role, set[str]]) -> set[str]:
    """The signs that a sentence beside the lead goes on with the news; a source told last vouches for what happened.

    Source: Bell (1991), ch. 8: agencies put the source of a fact behind it.
    """
    is_vouched = "speech, told last" in signs["reaction"]
    # An opening "according to" tells of the source first.
    is_vouched = is_vouched or (has_any(scene.words, scene.cues.nominal) and not _opens_with_source(scene))
    is_vouched = is_vouched and "speech" not in signs["reaction"]
    return {"beside the lead", "source after the news"} if is_vouched else {"beside the lead"}


def _opens_with_source(scene: Told) -> bool:
    return any(starts_with_any(opening, scene.cues.nominal) for opening in scene.openings)


def _heaviest(signs: Mapping[Role, set[str]]) -> Role:
    """The role whose signs weigh most."""
    weights: dict[Role, float] = {role: sum(WEIGHTS[sign] for sign in found) for role, found in signs.items()}
    # There the best sign counts alone: its marks and its verb do not make a quotation more of one.
    for role in _BEST_ALONE:
        weights[role] = max((WEIGHTS[sign] for sign in signs[role]), default=0)
    return max(_ORDER, key=lambda role: weights[role])


def _quotes_by_sentence(article: Article, quotes: Iterable[Quote]) -> Mapping[str, list[Quote]]:
    """The quotations of each sentence; one that runs over several sentences stands in each of them."""
    found: dict[str, list[Quote]] = defaultdict(list)
    for quote in quotes:
        found[quote.sentence].append(quote)
        span = quote.words.span
        following = article.sentence_at(span.start)
        while following is not None and following.span.end < span.end:
            following = article.sentence_at(_next_start(article, following, span.end))
            if following is not None and following.id != quote.sentence:
                found[following.id].append(quote)
    return found


def _tellers(article: Article, quotes: Iterable[Quote]) -> frozenset[str]:
    """The sentences that tell who said the quotation before them: "The complaint came from X"."""
    found = set()
    for quote in quotes:
        own = article.sentence_at(quote.words.span.end - 1) if quote.via == "next sentence" else None
        following = article.sentence_at(_next_start(article, own, len(article.text))) if own else None
        if following is not None and own is not None and following.paragraph == own.paragraph:
            found.add(following.id)
    return frozenset(found)


def _next_start(article: Article, sentence: Sentence, end: int) -> int:
    """The offset of the first code point after a sentence that is no white space, at most `end`."""
    at = sentence.span.end
    while at < end and article.text[at].isspace():
        at += 1
    return at


def _times_by_sentence(times: Iterable[Time]) -> Mapping[str, list[Time]]:
    found: dict[str, list[Time]] = defaultdict(list)
    for time in times:
        found[time.sentence].append(time)
    return found


def _by_shape(article: Article, sentence: Sentence, named: _Named, *, is_before_lead: bool) -> RoleRule | None:
    """Why it is a heading or a line of the page, None for a sentence that tells something."""
    if sentence.kind == "furniture":
        return "furniture"
    where: Where = "first" if sentence.number == 1 else "before lead" if is_before_lead else "text"
    is_line = article.paragraphs[sentence.paragraph] == sentence.span
    if is_line and is_page_line(article.at(sentence.span), article.language, where):
        return "page line"
    if sentence.kind != "heading":
        return None
    is_named = sentence.number > 1 and named.fill(article, sentence, is_before_lead=is_before_lead)
    return "names alone" if is_named else "heading"


class _Named:
    """Where dates, places, people and organisations are named, to tell lines that name nothing else."""

    def __init__(self, facts: Facts) -> None:
        places = ((mention.span, True) for place in facts.places for mention in place.mentions)
        others = (
            mention.span for found in (facts.people, facts.organisations) for each in found for mention in each.mentions
        )
        times = (time.evidence.span for time in facts.times)
        self._spans = sorted(
            [*places, *((span, False) for span in (*others, *times))], key=lambda found: found[0].start
        )
        self._starts = [span.start for span, _ in self._spans]

    def fill(self, article: Article, sentence: Sentence, *, is_before_lead: bool) -> bool:
        """True for a line of nothing but dates, places, names and agencies («تونس في 4 ماي 2025», "Tunis: A. Ali").

        Before the lead a place with a mark after it is followed by a name, unless a word says that it is a headline.
        """
        start = sentence.span.start
        if sentence.span.length > _LINE_MAX:
            return False
        rest = list(article.at(sentence.span))
        is_place_first = False
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, sentence.span.end)
        for span, is_place in self._spans[first:last]:
            if sentence.span.covers(span):
                rest[span.start - start : span.end - start] = " " * span.length
                is_place_first = is_place_first or (is_place and span.start <= start + 1)
        known, cues = line_words(BOUNDARIES[article.language]), CUES[article.language]
        left = [word for word in _WORD.findall(fold("".join(rest)).lower()) if word not in known]
        if not left:
            return True
        if not is_before_lead or not is_place_first or len(left) > _NAME_WORDS:
            return False
        telling = (*cues.prepositions, *folded(cues.negations))
        is_told = any(word in telling or is_future(word, cues) for word in left)
        return _AFTER_PLACE.match("".join(rest).lstrip()) is not None and not is_told
