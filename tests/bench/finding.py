# SPDX-License-Identifier: Apache-2.0
"""How long the finders take, in one process, each and together; and dateparser's search on the same texts.

All seconds are those of the processor: one core works on one article after the other, and what else the machine does
is left out as far as that can be done.
"""

from __future__ import annotations

import gc
import time
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import _lru_cache_wrapper
from typing import TYPE_CHECKING, Final

from generator.export.facts_json import as_text
from generator.find.order import FINDERS
from generator.model import Facts
from generator.names import Names
from generator.read import read_text
from generator.remembered import Remembered
from tests.bench.spread import middle
from tests.bench.texts import ROOT, articles

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.model import Language

PUBLISHED: Final = date(2024, 5, 9)


@dataclass(frozen=True, slots=True)
class Passes:
    """Articles a second of each pass: `warm` in a process that goes on, `cold` after all word caches were emptied.

    `parts`: seconds an article of each pass, by step.
    """

    warm: list[float] = field(default_factory=list)
    cold: list[float] = field(default_factory=list)
    parts: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))


def measured(language: Language, count: int, words: int, passes: int) -> Passes:
    """The passes over `count` articles, after one that is not counted; each pass has other articles."""
    names, _ = Names.load(ROOT / "seeds" / "names")
    figures = Passes()
    forget: tuple[Callable[[], None], ...] = ()
    for number in range(passes + 1):
        texts = tuple(articles(language, count, words, seed=number))
        parts: dict[str, float] = defaultdict(float)
        warm = sum(_one(text, language, names, parts) for text in texts)
        if number == 0:
            forget = _word_caches()
            # As ``extract`` does after its first article.
            gc.freeze()
            continue
        cold = 0.0
        for text in texts:
            for each in forget:
                each()
            cold += _one(text, language, names, defaultdict(float))
        figures.warm.append(count / warm)
        figures.cold.append(count / cold)
        for part, seconds in parts.items():
            figures.parts[part].append(seconds / count)
    return figures


def _one(text: str, language: Language, names: Names, parts: dict[str, float]) -> float:
    """The seconds from the text to the JSON; the seconds of each step are added to `parts`."""
    started = before = time.process_time()

    def step(name: str) -> None:
        nonlocal before
        now = time.process_time()
        parts[name] += now - before
        before = now

    article = read_text(text, language=language, published=PUBLISHED)
    step("read")
    facts = Facts()
    for find in FINDERS:
        facts = find(article, names, facts)
        step(find.__module__.rpartition(".")[2])
    as_text(article, facts)
    step("JSON")
    return before - started


def _word_caches() -> tuple[Callable[[], None], ...]:
    """What empties every bounded cache: what is known of words and of texts. Tables that were loaded once stay."""
    gc.unfreeze()
    known = gc.get_objects()
    caches = [each for each in known if isinstance(each, _lru_cache_wrapper)]
    bounded = [each.cache_clear for each in caches if each.cache_parameters()["maxsize"] is not None]
    return (*bounded, *(each.clear for each in known if isinstance(each, Remembered)))


def beside_dateparser(language: Language, count: int, words: int) -> str:
    """Milliseconds an article and dates found: ours, then dateparser's ``search_dates`` told the language and day."""
    texts = tuple(articles(language, count, words, seed=1))
    names, _ = Names.load(ROOT / "seeds" / "names")
    ours, found = [], 0
    for text in texts:
        started = time.process_time()
        facts = FINDERS[0](read_text(text, language=language, published=PUBLISHED), names, Facts())
        ours.append(time.process_time() - started)
        found += len(facts.times)
    told = f"{middle(ours) * 1000:.1f} ms an article, {found} found"
    return f"{told}; {_dateparser(texts, language)}"


def _dateparser(texts: Sequence[str], language: Language) -> str:
    try:
        from dateparser.search import search_dates
    except ModuleNotFoundError:
        return "dateparser is not installed"
    settings = {"RELATIVE_BASE": datetime(PUBLISHED.year, PUBLISHED.month, PUBLISHED.day)}  # noqa: DTZ001
    search_dates(texts[0], languages=[language], settings=settings)
    theirs, found = [], 0
    for text in texts:
        started = time.process_time()
        dates = search_dates(text, languages=[language], settings=settings)
        theirs.append(time.process_time() - started)
        found += len(dates or ())
    return f"dateparser {middle(theirs) * 1000:.1f} ms, {found} found"
