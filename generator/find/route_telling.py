# SPDX-License-Identifier: Apache-2.0
"""What a sentence tells of a path besides its stops: by what means, in which state, under which name.

In: the words of the sentence that holds the stops. Out: modes, status and label of a path.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

from generator.find.place_words import words_of
from generator.find.route_words import arabic_readings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.find.place_words import Word
    from generator.find.route_paths import Path, Stop
    from generator.languages.routes import RouteWords
    from generator.model import Article, Evidence, Mode, RouteStatus
    from generator.normalise import View

# Words before the first place among which the noun of the way is looked for, and after the last for "by rail".
LOOK_BACK: Final = 14
LOOK_AHEAD: Final = 5
_MODES: Final[tuple[Mode, ...]] = ("rail", "ship", "road", "pipeline", "cable")
# "the A9", "the M4": roads by number.
_NUMBERED: Final = re.compile(r"[aemn][1-9][0-9]{0,2}")
_QUOTED: Final = re.compile(r"[«“\"](?P<name>[^«»“”\"\n]{2,60})[»”\"]")
# The name may follow its noun's adjectives: "the railway line “X”".
_NAMED_WITHIN: Final = 30
# Words before the sentence in which the mode of "the line" is looked for: about two sentences.
_CONTEXT_WORDS: Final = 50
# The article's title and the beginning of its lead.
_FIRST_WORDS: Final = 15
# An article is about one means when so many of its words for means, at least so many, tell it.
_MOST_WORDS: Final = 0.75
_FEW_WORDS: Final = 4
# Adjectives behind the noun of the way.
_ADJECTIVES: Final = 2


def words_for(article: Article) -> RouteWords:
    """The word lists of the article's language."""
    return cast("RouteWords", import_module(f"generator.languages.{article.language}.routes").ROUTES)


@lru_cache(maxsize=1)
def mode_of_article(article: Article) -> Mode | None:
    """The mode that nearly all words of the article for means tell, None when they tell several; worked out once."""
    ways = words_for(article).ways
    told: Counter[Mode] = Counter()
    for key, times in Counter(word.key for word in words_of(article)).items():
        names = (key,) if article.language == "en" else arabic_readings(key)
        mode = next((mode for name in names if (mode := ways.get(name))), None)
        if mode:
            told[mode] += times
    for mode, times in told.most_common(1):
        if times >= _MOST_WORDS * told.total() and told.total() >= _FEW_WORDS:
            return mode
    return None


class Telling:
    """One sentence with stops: its words from `low` to `high`, and what they tell."""

    def __init__(self, article: Article, view: View, words: tuple[Word, ...], stops: list[Stop]) -> None:
        self.article, self.view, self.words, self.stops = article, view, words, stops
        self.lists = words_for(article)
        sentence, last = words[stops[0].first].sentence, words[stops[-1].last].sentence
        self.low, self.high = stops[0].first, stops[-1].last
        # The canal of a canal's name is no way that joins others.
        self.inside_names = frozenset(number for stop in stops for number in range(stop.first, stop.last + 1))
        while self.low > 0 and words[self.low - 1].sentence == sentence:
            self.low -= 1
        while self.high + 1 < len(words) and words[self.high + 1].sentence == last:
            self.high += 1

    def readings(self, position: int) -> tuple[str, ...]:
        """A word as the lists may hold it: as it is, without clitics, without the article."""
        word = self.words[position].key
        if position in self.inside_names:
            return ()
        pair = self._pair(position)
        if self.article.language == "en":
            return (pair, "road" if _NUMBERED.fullmatch(word) else word)
        return (pair, pair.removeprefix("و"), *arabic_readings(word))

    def _pair(self, position: int) -> str:
        """The word with the next one, as the lists hold names of ways of two words ("power line")."""
        following = min(position + 1, self.high)
        return f"{self.words[position].key} {self.words[following].key}" if following not in self.inside_names else ""

    def window(self, path: Path) -> tuple[int, int]:
        """The words that tell about the path: from its clause's beginning to a few words after."""
        return max(self.low, path.begin - LOOK_BACK), min(self.high, path.last + LOOK_AHEAD)

    def modes(self, path: Path, way: int) -> tuple[Mode, ...]:
        """The means that the words around the noun of the way tell; () when they tell none, or several."""
        if self._is_by_air(way, path):
            return ()
        if self.words[way].key in self.lists.by_way:
            # "By rail from A to B and from there by sea to C".
            return self._of([way, *(n for n in range(path.begin, path.last) if self.words[n].key in self.lists.by_way)])
        positions = [*range(min(way, path.begin), max(way, path.last) + 1)]
        if way >= path.begin - 2 or not self._of(positions):
            low, _ = self.window(path)
            positions += range(max(low, way - 3), way)
        behind = range(path.last + 1, min(self.high, path.last + LOOK_AHEAD) + 1)
        return self._of(positions) or self._of(behind) or self.mode_around(way) or self._mode_of_sentence()

    def _is_by_air(self, way: int, path: Path) -> bool:
        """True for "flights between A and B": no means that the map knows."""
        around = range(way, min(self.high, way + _ADJECTIVES) + 1)
        return any(self.lists.air & set(self.readings(number)) for number in around if number <= max(way, path.begin))

    def _mode_of_sentence(self) -> tuple[Mode, ...]:
        """The one mode that the whole sentence tells: "the A – B ferry …, while the C – D service …"."""
        modes = self._of(range(self.low, self.high + 1))
        return modes if len(modes) == 1 else ()

    def _of(self, positions: Iterable[int]) -> tuple[Mode, ...]:
        """The modes that these words tell; a cable laid in the sea is a cable, whatever sea is named with it."""
        found = {self.lists.ways.get(name) for position in positions for name in self.readings(position)}
        if found & {"cable", "pipeline"}:
            found.discard("ship")
        return tuple(mode for mode in _MODES if mode in found)

    def mode_around(self, way: int | None = None) -> tuple[Mode, ...]:
        """The mode that most words of the article tell, else the one mode of the title or of the words before.

        () when they tell several. Source: "the line" without more is the line that the article is about; a corridor or
        a route may be of several means. `way`: the word that names the way.
        """
        if way is not None and self.lists.lines & set(self.readings(way)) and (mode := mode_of_article(self.article)):
            return (mode,)
        for positions in (range(min(self.low, _FIRST_WORDS)), range(max(0, self.low - _CONTEXT_WORDS), self.low)):
            modes = self._of(positions)
            if len(modes) == 1:
                return modes
        return ()

    def status(self, path: Path) -> RouteStatus | None:
        """The state that a cue near the path tells; the longest cue wins."""
        low, high = self.window(path)
        text = f" {' '.join(word.key for word in self.words[low : high + 1])} "
        found = (cue for cue in self.lists.status if f" {cue} " in text)
        cues = sorted(found, key=lambda cue: (-cue.count(" "), text.find(cue)))
        return self.lists.status[cues[0]] if cues else None

    def label(self, path: Path, way: int) -> Evidence | None:
        """The quoted name beside the noun of the way."""
        start, end = self.words[way].start, self.words[min(self.high, path.last + LOOK_AHEAD)].end
        match = _QUOTED.search(self.view.text, start, end) or self._named_before(path, way)
        if match is None:
            return None
        span = self.view.span(match.start("name"), match.end("name"))
        return self.article.evidence(span.start, span.end)

    def _named_before(self, path: Path, way: int) -> re.Match[str] | None:
        """The quoted name right after an earlier noun of a way: "the corridor “X”, a track that joins …"."""
        text = self.view.text
        for position in range(way, max(self.low, path.begin - LOOK_BACK) - 1, -1):
            if any(name in self.lists.ways for name in self.readings(position)):
                end = self.words[position].end
                match = _QUOTED.match(text, end + 1, end + 1 + _NAMED_WITHIN)
                if match is not None and text[end] == " ":
                    return match
        return None
