# SPDX-License-Identifier: Apache-2.0
"""Every expression of time in an article, with the days it means.

How it works: each word that can begin a date is tried with the templates that it can begin; the longest match that its
reader accepts counts. A date that does not exist (31 February) is passed over as a whole. Neighbours that form an
interval or name one day twice are joined (``dates_joined.py``). Nothing crosses a sentence border.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find import dates_absolute, dates_hijri, dates_parts, dates_relative, dates_told
from generator.find.dates_grammar import Grammar, Reading, grammar_of, normal
from generator.find.dates_joined import Found, joined
from generator.find.dates_said import Said, said_at, said_in
from generator.find.dates_scene import Scene
from generator.languages import calendar_words
from generator.model import FactId, Time, When
from generator.normalise import view_of
from generator.problems import problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.find.dates_grammar import Rule
    from generator.model import Article, Facts, Problem, Sentence
    from generator.names import Names
    from generator.normalise import View

_READERS = {
    **dates_absolute.READERS, **dates_parts.READERS, **dates_relative.READERS, **dates_hijri.READERS,
    **dates_told.READERS,
}  # fmt: skip
_WORD = re.compile(r"\w+|['’‘]\d0s")
_GLUED = "/.:,-"
_MONEY = "$€£#@+=&\\"
_LISTED = 8
"""So many words of unresolved dates are named in a message."""
_SETTINGS = "explainer.yml"


def find(article: Article, names: Names, facts: Facts) -> Facts:  # noqa: ARG001
    """Facts with `times`, in the order of the text."""
    view = view_of(article.text)
    grammar = grammar_of(article.language)
    told: list[When] = []
    times: list[Time] = []
    for sentence in article.sentences:
        if sentence.kind == "furniture":
            continue
        for found in _in_sentence(article, sentence, view, grammar, told):
            span = view.span(found.start, found.end)
            evidence = article.evidence(span.start, min(span.end, sentence.span.end))
            meaning = replace(found.when, words=evidence.exact)
            times.append(Time(FactId(f"t-{len(times) + 1}"), evidence, meaning, sentence.id))
    return replace(facts, times=tuple(times))


def _in_sentence(article: Article, sentence: Sentence, view: View, grammar: Grammar, told: list[When]) -> list[Found]:
    known = len(told)
    found = _read_all(article, sentence, view, grammar, told, ())
    said = said_in(article, sentence, view, found)
    if said:
        # Words said on another day are read once more, counted from that day.
        del told[known:]
        found = _read_all(article, sentence, view, grammar, told, said)
    return joined(found, view.text, article.language)


def _read_all(
    article: Article, sentence: Sentence, view: View, grammar: Grammar, told: list[When], said: Sequence[Said]
) -> list[Found]:
    low, high = view.offset(sentence.span.start), view.offset(sentence.span.end)
    text = view.text
    found: list[Found] = []
    cursor = low
    for match in _WORD.finditer(text, low, high):
        starts = grammar.starts(match[0])
        for skipped, rules in starts if starts and match.start() >= cursor else ():
            start = match.start() + skipped
            previous = (found[-1].end, found[-1].when) if found else None
            likely = grammar.narrowed(rules, text, start, high)
            matches = [(rule, met) for rule in likely if (met := rule.match(text, start, high))]
            if not matches or _is_glued(text, low, start, previous):
                continue
            base = Scene(text, low, high, start, start, article.published, article.language, grammar, told, previous)
            end, meaning = _read(base, matches)
            inside = said_at(said, start)
            if inside is not None and meaning is not None:
                _, counted = _read(replace(base, published=inside.day), matches)
                meaning = inside.counted(counted or meaning, meaning)
            if end > start:
                cursor = end
                if meaning is not None:
                    found.append(Found(start, end, meaning))
                    told.append(meaning)
                break
    return found


def _read(base: Scene, matches: Sequence[tuple[Rule, re.Match[str]]]) -> tuple[int, When | None]:
    """End and meaning of the longest date that begins at ``base.start``; (start, None) when there is none.

    A date that does not exist gives its end without a meaning.
    """
    candidates = [(base.start + len(match[0].rstrip()), rule, match) for rule, match in matches]
    candidates.sort(key=lambda candidate: -candidate[0])
    for end, rule, match in candidates:
        try:
            meaning = _meaning(rule, match, replace(base, end=end))
        except (ValueError, OverflowError):
            return end, None
        if meaning is not None:
            return end, meaning
    return base.start, None


def _meaning(rule: Rule, match: re.Match[str], scene: Scene) -> When | None:
    return _READERS[rule.kind](Reading(rule, match), scene)


def _is_glued(text: str, low: int, start: int, previous: tuple[int, When] | None) -> bool:
    """True for digits that belong to an amount of money, an address, a code or a larger number."""
    if not text[start].isdigit() or start == low:
        return False
    before = text[start - 1]
    if before in _MONEY:
        return True
    # "1445 AH/2024": the date just before ends at the mark.
    if previous is not None and previous[0] == start - 1:
        return False
    return before in _GLUED and start - 1 > low and text[start - 2].isalnum()


def problems_of(article: Article, facts: Facts) -> tuple[Problem, ...]:
    """What a person should know: no day of publication, or words that contradict it."""
    if article.published is None:
        return _missing(article, facts.times)
    grammar, words = grammar_of(article.language), calendar_words.of("en")
    found: list[Problem] = []
    line, counted = 1, 0
    for time in facts.times:
        day, said = time.when.earliest, _weekday_in(time.when.words, grammar)
        if day is None or said is None or time.when.precision != "day" or day.weekday() == said:
            continue
        line += article.text.count("\n", counted, time.evidence.span.start)
        counted = time.evidence.span.start
        quoted, weekday = f"“{time.when.words}”", words.weekdays[day.weekday()]
        found.append(
            problem(
                "DATE-CONTRADICTION",
                article.name,
                line,
                words=quoted,
                published=f"{day}",
                weekday=weekday,
                where=_SETTINGS,
            )
        )
    return tuple(found)


def _weekday_in(words: str, grammar: Grammar) -> int | None:
    days = grammar.words["WEEKDAY"]
    return next((days[word] for word in re.findall(r"\w+", normal(words)) if word in days), None)


def _missing(article: Article, times: Sequence[Time]) -> tuple[Problem, ...]:
    open_ = [time.when.words for time in times if time.when.anchor == "unresolved"]
    if not open_:
        return ()
    named = "، ".join(open_[:_LISTED]) if article.language == "ar" else ", ".join(open_[:_LISTED])
    more = " …" if len(open_) > _LISTED else ""
    return (problem("DATE-MISSING", article.name, count=str(len(open_)), words=named + more, where=_SETTINGS),)
