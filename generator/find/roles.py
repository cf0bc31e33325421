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
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from generator.find.role_words import CUES, folded, is_future
from generator.find.role_signs import Scene, signs_of
from generator.languages.roles import WEIGHTS
from generator.normalise import fold
from generator.page_lines import BOUNDARIES, is_page_line, line_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.model import Article, Facts, Quote, Role, Sentence, Span, Time
    from generator.names import Names

_ORDER: Final[tuple[Role, ...]] = ("expectation", "consequence", "reaction", "main", "background")
_WORD = re.compile(r"[^\W\d_]+")
_LINE_MAX = 120
_NAME_WORDS = 5
# What parts a place from the writer's name or the agency.
_AFTER_PLACE = re.compile(r"(?:في\s|in\s)?\s*[:/|،,(«–—-]")


def find(article: Article, names: Names, facts: Facts) -> Facts:  # noqa: ARG001
    """Facts with `roles`: a role for each sentence id."""
    first = next((s.paragraph for s in article.sentences if s.kind == "sentence"), 0)
    quotes, times = _quotes_by_sentence(article, facts.quotes), _times_by_sentence(facts.times)
    roles: dict[str, Role] = {}
    told = 0
    for sentence in article.sentences:
        role = _by_shape(article, sentence, facts, is_before_lead=told == 0)
        if role is None and told == 0:
            role = "main"
        if role is None:
            is_beside = sentence.paragraph == first or (told == 1 and sentence.paragraph == first + 1)
            scene = Scene(article, sentence, tuple(quotes[sentence.id]), tuple(times[sentence.id]))
            role = _heaviest(signs_of(scene), is_beside_lead=is_beside and told <= 2)
        roles[sentence.id] = role
        told += sentence.kind == "sentence" and role != "boilerplate"
    return replace(facts, roles=roles)


def _heaviest(signs: Mapping[Role, set[str]], *, is_beside_lead: bool) -> Role:
    """The role whose signs weigh most."""
    weights: dict[Role, float] = {role: sum(WEIGHTS[sign] for sign in found) for role, found in signs.items()}
    # The best sign of speech counts alone: a quotation does not become more of one by its marks and its verb.
    weights["reaction"] = max((WEIGHTS[sign] for sign in signs["reaction"]), default=0)
    weights["main"] = WEIGHTS["beside the lead"] if is_beside_lead else 0
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


def _by_shape(article: Article, sentence: Sentence, facts: Facts, *, is_before_lead: bool) -> Role | None:
    """Boilerplate or heading, None for a sentence that tells something."""
    if sentence.kind == "furniture":
        return "boilerplate"
    words = article.at(sentence.span)
    where = "first" if sentence.number == 1 else "before lead" if is_before_lead else "text"
    if is_page_line(words, article.language, where):
        return "boilerplate"
    if sentence.kind != "heading":
        return None
    is_named = sentence.number > 1 and _is_only_named(article, sentence, facts, is_before_lead=is_before_lead)
    return "boilerplate" if is_named else "heading"


def _is_only_named(article: Article, sentence: Sentence, facts: Facts, *, is_before_lead: bool) -> bool:
    """True for a line of nothing but dates, places, names and agencies, as «تونس في 4 ماي 2025», "Tunis: A. Trabelsi".

    Before the lead a place with a mark after it is followed by a name, unless a word says that it is a headline.
    """
    if sentence.span.length > _LINE_MAX:
        return False
    rest = list(article.at(sentence.span))
    has_place = False
    for kind, spans in _named(facts):
        for span in spans:
            if sentence.span.covers(span):
                low = span.start - sentence.span.start
                rest[low : low + span.length] = " " * span.length
                has_place = has_place or (kind == "place" and low <= 1)
    boundaries = BOUNDARIES[article.language]
    left = [word for word in _WORD.findall(fold("".join(rest)).lower()) if word not in line_words(boundaries)]
    if not left:
        return True
    is_place_first = is_before_lead and has_place and _AFTER_PLACE.match("".join(rest).lstrip()) is not None
    cues = CUES[article.language]
    is_told = any(word in cues.prepositions or word in folded(cues.negations) or is_future(word, cues) for word in left)
    return is_place_first and len(left) <= _NAME_WORDS and not is_told


def _named(facts: Facts) -> tuple[tuple[str, tuple[Span, ...]], ...]:
    """Spans of dates, places, people and organisations."""
    return (
        ("date", tuple(time.evidence.span for time in facts.times)),
        ("place", tuple(mention.span for place in facts.places for mention in place.mentions)),
        ("person", tuple(mention.span for person in facts.people for mention in person.mentions)),
        ("body", tuple(mention.span for body in facts.organisations for mention in body.mentions)),
    )
