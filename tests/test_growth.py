# SPDX-License-Identifier: Apache-2.0
"""Twice the text takes about twice the time: from a page to the largest file that is read, in many shapes.

Seconds of the processor, the best of several tries, the garbage collector off: what else the machine does is left out.
"""

from __future__ import annotations

import gc
import random
import time
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

import pytest

from generator.export.facts_json import as_text
from generator.find.order import find_all
from generator.model import LANGUAGES
from generator.names import Names
from generator.read import MAX_BYTES, read_text
from tests.bench.texts import ROOT, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.model import Language

    Shape = Callable[[Language, random.Random], str]

MOST: Final = 2.3
"""So many times the time is allowed for twice the text."""
TRIES: Final = 4
FLOOR: Final = 0.04
"""Seconds; below, the clock and the machine say more than the program."""
LEAST, MOST_LETTERS = 25_000, 100_000
"""Code points of the shapes; ordinary text goes on to MAX_BYTES."""

_QUOTED: Final = {
    "ar": ("قال وزير النقل سالم الحبسي: «", "» وأضاف «لن نتوقف». "),
    "en": ("“", "” Transport Minister Alan Reed said. He added: “We go on.” "),
}
_DATES: Final = {
    "ar": ("في 17 يناير 2025", "يوم الخميس الماضي", "منذ ثلاثة أيام", "نهاية العام المقبل", "بين عامي 2003 و2008", "أمس", "17/1/2025"),
    "en": ("on 17 January 2025", "last Thursday", "three days ago", "at the end of next year", "between 2003 and 2008", "on May 3"),
}  # fmt: skip
_NAMES: Final = {
    "ar": ("سالم الحبسي", "وزير الخارجية محمد العلي", "في مسقط", "من صحار إلى الدقم", "وزارة النقل العمانية", "ونظيره الإيراني"),
    "en": ("Alan Reed", "Foreign Minister Mary Kane", "in Muscat", "from Sohar to Duqm", "the Transport Ministry", "his Iranian counterpart"),
}  # fmt: skip
_LETTERS: Final = {"ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "en": "abcdefghijklmnopqrstuvwxyz"}
_PARTICLES: Final = {
    "ar": ("في", "بن", "أن", "من", "عبد", "و", "الدين"),
    "en": ("of", "the", "bin", "said", "A", "and", "to"),
}
_MARKS: Final = '«»“”"„‘’(['


def ordinary(language: Language, chance: random.Random) -> str:
    """A sentence of an article, sometimes the end of a paragraph."""
    return chance.choice(sentences(language)) + chance.choice((" ", " ", "\n\n"))


def on_one_line(language: Language, chance: random.Random) -> str:
    """A sentence without a full stop, so that all are one."""
    return chance.choice(sentences(language)).replace(".", "") + " "


def quotes(language: Language, chance: random.Random) -> str:
    """A quotation with its speaker, and another of the same."""
    before, after = _QUOTED[language]
    return before + chance.choice(sentences(language)) + after


def dates(language: Language, chance: random.Random) -> str:
    """A date, mostly without a full stop behind it."""
    return chance.choice(_DATES[language]) + chance.choice((" ", " ", "، ", ". "))


def names(language: Language, chance: random.Random) -> str:
    """A person, a place or a body, mostly without a full stop behind it."""
    return chance.choice(_NAMES[language]) + chance.choice((" ", " ", "، ", ". "))


def new_people(language: Language, chance: random.Random) -> str:
    """Somebody who was not named before speaks."""
    name = "".join(chance.choices(_LETTERS[language], k=6))
    return f"وقال الوزير محمد {name}. " if language == "ar" else f"“No,” said Minister John {name.title()}. "


def unbalanced(language: Language, chance: random.Random) -> str:
    """A sentence and a mark of quotation that nothing closes, or too many."""
    return f"{chance.choice(sentences(language))} {chance.choice(_MARKS) * chance.randint(1, 3)}"


def only_marks(language: Language, chance: random.Random) -> str:  # noqa: ARG001
    """Nothing but marks of quotation, opened and closed at will."""
    return chance.choice(_MARKS)


def particles(language: Language, chance: random.Random) -> str:
    """The small words of names and titles, many times each."""
    return f"{chance.choice(_PARTICLES[language])} " * 200


def lines(language: Language, chance: random.Random) -> str:
    """Short lines that may be headings, lists or furniture."""
    return " ".join(chance.choice(sentences(language)).split()[: chance.randint(1, 5)]) + chance.choice(("\n", "\n\n"))


SHAPES: Final = (on_one_line, quotes, dates, names, new_people, unbalanced, only_marks, particles, lines)


@pytest.fixture(autouse=True)
def _without_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@cache
def known() -> Names:
    """The names that come with the program."""
    return Names.load(ROOT / "seeds" / "names")[0]


def text_of(shape: Shape, language: Language, length: int) -> str:
    """So many code points of a shape; the longer text begins as the shorter one does."""
    chance = random.Random(7)  # noqa: S311
    parts: list[str] = []
    reached = 0
    while reached < length:
        parts.append(shape(language, chance))
        reached += len(parts[-1])
    return "".join(parts)[:length] + " a"


def seconds(text: str, language: Language) -> float:
    """The processor's seconds from the text to the JSON."""
    started = time.process_time()
    article = read_text(text, language=language, published=date(2024, 5, 9))
    as_text(article, find_all(article, known()))
    return time.process_time() - started


def growth(
    shape: Shape, language: Language, last: int, measure: Callable[[str, Language], float] = seconds
) -> list[tuple[int, float, float]]:
    """Doublings up to `last` that took too much time twice in a row: the length, the seconds of half of it, its own.

    Once is not believed: where the memory of words is full for the first time, a text takes a seventh more, and no more
    at the next doubling. What looks at all of the text for each part of it takes too much at every doubling.
    """
    lengths = [last]
    while lengths[0] >= LEAST * 2:
        lengths.insert(0, lengths[0] // 2)
    half = text_of(shape, language, lengths[0])
    measure(half, language)
    before = min(measure(half, language) for _ in range(2))
    found = []
    slow_before = False
    for length in lengths[1:]:
        whole = text_of(shape, language, length)
        now = measure(whole, language)
        tries = 0
        while now > max(before, FLOOR) * MOST and tries < TRIES:
            before, now = min(before, measure(half, language)), min(now, measure(whole, language))
            tries += 1
        slow = now > max(before, FLOOR) * MOST
        if slow and slow_before:
            found.append((length, before, now))
        before, half, slow_before = now, whole, slow
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_twice_the_text_takes_twice_the_time(shape: Shape, language: Language) -> None:
    """Whatever the text is made of, no part of the program looks at all of it for each part of it."""
    assert growth(shape, language, MOST_LETTERS) == []


@pytest.mark.parametrize(("language", "last"), [("ar", MAX_BYTES * 10 // 18), ("en", MAX_BYTES // 12)])
def test_ordinary_text_up_to_the_largest_file(language: Language, last: int) -> None:
    """News by the page, by the book, and up to the largest file that is read (Arabic: 1.8 bytes a code point)."""
    assert growth(ordinary, language, last) == []


def test_the_measure_finds_what_grows_too_fast() -> None:
    """Time that grows with the square is caught from the second doubling on; with the length, or in one step, never."""
    squared = growth(lines, "en", LEAST * 8, lambda text, _: len(text) ** 2 / 1e9)
    assert [length for length, _, _ in squared] == [LEAST * 4, LEAST * 8]
    assert growth(lines, "en", LEAST * 8, lambda text, _: len(text) / 1e5) == []
    assert growth(lines, "en", LEAST * 8, lambda text, _: len(text) / (1e5 if len(text) < LEAST * 3 else 5e4)) == []
