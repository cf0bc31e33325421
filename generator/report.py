# SPDX-License-Identifier: Apache-2.0
"""What was found in an explainer, what is open, and what to do next: for the terminal.

In: an `Explainer`. Out: lines of plain English, most useful first.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.problems import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Evidence, Explainer, Language, State

_STATES: tuple[State, ...] = ("reviewed", "checked", "machine", "stale", "missing")
_LANGUAGES: dict[Language, str] = {"ar": "Arabic", "en": "English"}
_MOST = 5
_LONGEST = 60


def in_brief(explainer: Explainer) -> str:
    """One line: how much was found, and how far the translation is."""
    found = ", ".join(f"{number} {kind}" for kind, number in _counts(explainer).items())
    return f"  {explainer.folder}: {found}; translation: {translation(explainer)}"


def _counts(explainer: Explainer) -> dict[str, int]:
    facts = explainer.facts
    return {
        "sentences": sum(unit.evidence is not None and not unit.is_label for unit in explainer.units.values()),
        "quotes": len(facts.quotes), "dates": len(facts.times), "people": len(facts.people),
        "organisations": len(facts.organisations), "places": len(facts.places), "routes": len(facts.routes),
        "events": len(facts.events),
    }  # fmt: skip


def translation(explainer: Explainer) -> str:
    """The units by state: "30 checked, 1 stale, 0 missing"; stale and missing always stand there."""
    counts = Counter(target.state for unit in explainer.units.values() for target in unit.targets.values())
    named = {"machine": "machine draft"}
    told = [state for state in _STATES if counts[state] or state in {"stale", "missing"}]
    return ", ".join(f"{counts[state]} {named.get(state, state)}" for state in told)


def first_report(explainer: Explainer) -> Iterator[str]:
    """After an article was added: what was found, what is open, what comes next."""
    day = f", published {explainer.published}" if explainer.published else ""
    yield f"read as {_LANGUAGES[explainer.language]}{day}"
    yield "found: " + ", ".join(f"{number} {kind}" for kind, number in _counts(explainer).items())
    open_points = list(_open(explainer))
    yield "open:" if open_points else "open: nothing"
    yield from (f"  {point}" for point in open_points)


def _open(explainer: Explainer) -> Iterator[str]:
    """Each thing that waits for a person, with the lines where it stands."""
    facts, folder = explainer.facts, explainer.folder
    silent = [quote.words for quote in facts.quotes if quote.speaker is None and quote.speaker_name is None]
    if silent:
        yield f"quotes without a speaker: {len(silent)}; {_shown(explainer, silent)}"
    undated = [time.evidence for time in facts.times if time.when.anchor == "unresolved"]
    if undated:
        hint = "" if explainer.published else f"; set published: in seeds/{folder}/explainer.yml"
        yield f"dates that could not be worked out: {len(undated)}; {_shown(explainer, undated)}{hint}"
    for kind, group in (("people", facts.people), ("organisations", facts.organisations)):
        other: Language = "en" if explainer.language == "ar" else "ar"
        nameless = [fact.name for fact in group if not fact.names.get(other)]
        if nameless:
            listed = ", ".join(printable(name) for name in nameless[:_MOST]) + (" …" if len(nameless) > _MOST else "")
            where = f"seeds/names/{kind}.yml"
            yield f"{kind} without a name in {_LANGUAGES[other]}: {len(nameless)}; {listed}; add them to {where}"
    if not explainer.settings.title:
        kind = "a working title, cut from the first sentence" if explainer.title_is_working else "the file's own title"
        yield f"the title is {kind}: “{printable(next(iter(explainer.title.values())))}”; set title:"
    if explainer.settings.licence == "unknown":
        yield "the licence is unknown: a private preview; set licence: before publishing"
    missing = Counter(
        language
        for unit in explainer.units.values()
        for language, found in unit.targets.items()
        if found.state == "missing"
    )
    for language, number in missing.items():
        yield f"to translate into {_LANGUAGES[language]}: {number} units in seeds/{folder}/{language}.po"


def _shown(explainer: Explainer, words: list[Evidence]) -> str:
    """The first few, each with its line."""
    told = [f"line {_line(explainer, one)} “{_cut(one.exact)}”" for one in words[:_MOST]]
    return "; ".join(told) + ("; …" if len(words) > _MOST else "")


def _line(explainer: Explainer, evidence: Evidence) -> int:
    article = next(each for each in explainer.articles if each.id == evidence.article)
    return article.text.count("\n", 0, evidence.span.start) + 1


def _cut(words: str) -> str:
    whole = printable(" ".join(words.split()))
    return whole if len(whole) <= _LONGEST else whole[:_LONGEST].rsplit(" ", 1)[0] + "…"
