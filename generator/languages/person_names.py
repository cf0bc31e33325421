# SPDX-License-Identifier: Apache-2.0
"""What a language knows about how people's names are built; `ar/person_names.py` and `en/person_names.py` fill it in.

All words are folded (`generator.normalise.fold`) when a `NameWords` is made with `NameWords.of`.

>>> arabic = name_words("ar")
>>> "محمد" in arabic.given, "بن" in arabic.particles, "قال" in arabic.stops
(True, True, True)
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from generator.languages import with_lists
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.model import Language


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NameWords:
    """Folded words: what may begin a name, go on with it or end it.

    `given` are given names that are hardly ever anything else, `given_or_word` those that are also common words;
    `particles` bind the word after them into the name; `second_parts` complete a compound ("light of" + "religion");
    `years` follow an age; `fathers` stand between a name and the father's, `kunyas` before the child's;
    after `self_words` somebody tells what he or she is called; `families` are everyday words that families bear, too;
    `foreign` are given names of other peoples, `foreign_families` everyday words that behind one of them are a family;
    `openers` are particles that open a name and hardly anything else;
    `initials` are letters of another script as they are spelt out;
    `famous` are families that frequent words are counted among only because they are in the news;
    `completed` begin a compound given name whose second part is one of `second_parts`;
    `deeds` are verbs of what only people do; `abbreviations` look like initials; `bylines` open the writer's line;
    `articles` are other languages', with which bodies' names begin; English `famous` are bodies that bear people's names;
    after `led_by` stands who leads or accompanies;
    `stops` never belong to a name; `places` before a given name make it the name of a street or a school, `many_places` also behind "and";
    `uncles` stand before the given name of an old person, `negations` before a verb.
    """

    given: frozenset[str]
    given_or_word: frozenset[str]
    particles: frozenset[str]
    second_parts: frozenset[str]
    stops: frozenset[str]
    verbs: frozenset[str]
    places: frozenset[str]
    followers: frozenset[str]
    years: frozenset[str] = frozenset()
    fathers: frozenset[str] = frozenset()
    kunyas: frozenset[str] = frozenset()
    self_words: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    completed: frozenset[str] = frozenset()
    famous: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    foreign: frozenset[str] = frozenset()
    foreign_families: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    bylines: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    led_by: frozenset[str] = frozenset()
    many_places: frozenset[str] = frozenset()
    uncles: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()

    @classmethod
    def of(  # noqa: PLR0913
        cls, *, given: str, given_or_word: str = "", particles: str, second_parts: str = "", stops: str,
        verbs: frozenset[str], places: str, followers: str, years: str = "", fathers: str = "", kunyas: str = "",
        self_words: str = "", families: str = "", completed: str = "", famous: str = "", initials: str = "",
        openers: str = "", foreign: str = "", foreign_families: str = "", deeds: frozenset[str] = frozenset(),
        abbreviations: str = "", bylines: str = "", articles: str = "", bodies: tuple[str, ...] = (),
        led_by: str = "", many_places: str = "", uncles: str = "", negations: str = "",
    ) -> NameWords:  # fmt: skip
        """The word lists, each given as words with white space between them."""
        return cls(
            words(given), words(given_or_word), words(particles), words(second_parts), words(stops) | verbs, verbs,
            words(places), words(followers), words(years), words(fathers), words(kunyas), words(self_words),
            words(families), words(completed), words(famous) | frozenset(bodies),
            words(initials), words(openers), words(foreign), words(foreign_families),
            deeds, words(abbreviations), words(bylines), words(articles), words(led_by), words(many_places), words(uncles), words(negations),
        )  # fmt: skip


def words(listed: str) -> frozenset[str]:
    """The folded words of a text."""
    return frozenset(fold(listed).split())


@cache
def name_words(language: Language) -> NameWords:
    """The lists of this language."""
    return with_lists(cast("NameWords", import_module(f"generator.languages.{language}.person_names").NAME_WORDS))
