# SPDX-License-Identifier: Apache-2.0
"""What a language knows: one folder a language, the same file names in each.

``languages/<area>.py`` is the schema of an area (a frozen dataclass), ``languages/ar/<area>.py`` and
``languages/en/<area>.py`` fill it in. A finder takes the one of the article's language.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from collections.abc import Set as AbstractSet

    from generator.model import Language

Words = TypeVar("Words")


class ByLanguage(Generic[Words]):
    """One area of words by language; each is loaded when a text first asks for it.

    >>> areas: ByLanguage[object] = ByLanguage("boundaries", "BOUNDARIES")
    >>> type(areas["en"]).__name__
    'Boundaries'
    """

    __slots__ = ("_area", "_known", "_name")

    def __init__(self, area: str, name: str) -> None:
        self._area, self._name = area, name
        self._known: dict[Language, Words] = {}

    def __getitem__(self, language: Language) -> Words:
        if language not in self._known:
            module = import_module(f"generator.languages.{language}.{self._area}")
            self._known[language] = with_lists(cast("Words", getattr(module, self._name)))
        return self._known[language]


class Listed(frozenset[str]):
    """A list of words. What it makes of itself and another list is made once, however often it is asked for.

    >>> given, family = Listed({"Mona"}), Listed({"Habsi"})
    >>> "Mona" in given | family, given | family is given | family
    (True, True)
    """

    def __init__(self, words: Iterable[str] = ()) -> None:  # noqa: ARG002  (the words are taken when it is made)
        self._known: dict[tuple[str, int], tuple[AbstractSet[object], Listed]] = {}
        self._few: dict[tuple[str, frozenset[object]], Listed] = {}

    def __or__(self, other: AbstractSet[object]) -> Listed:
        return self._made("or", other, frozenset.__or__)

    def __and__(self, other: AbstractSet[object]) -> Listed:
        return self._made("and", other, frozenset.__and__)

    def __sub__(self, other: AbstractSet[object]) -> Listed:
        return self._made("without", other, frozenset.__sub__)

    def _made(
        self, how: str, other: AbstractSet[object], make: Callable[..., frozenset[str]]
    ) -> Listed:  # fmt: skip
        known = self._known.get((how, id(other)))
        if known is not None and known[0] is other:
            return known[1]
        if isinstance(other, set) and len(other) <= _FEW:
            return self._with_few(how, frozenset(other), make)
        # The keys of a mapping are a set, but none that a frozenset knows.
        made = Listed(make(self, other if isinstance(other, frozenset | set) else frozenset(other)))
        if isinstance(other, frozenset) and len(self._known) < _MOST_MADE:
            self._known[how, id(other)] = (other, made)
        return made

    def _with_few(self, how: str, few: frozenset[object], make: Callable[..., frozenset[str]]) -> Listed:
        """As `_made`, remembered by the few words themselves: ``speech.finite | {"to"}`` makes a new set each time."""
        made = self._few.get((how, few))
        if made is None:
            made = Listed(make(self, few))
            if len(self._few) < _MOST_MADE:
                self._few[how, few] = made
        return made


_MOST_MADE = 64
"""So much is remembered of a list: lists last as long as the program, other sets are remembered if they are small."""
_FEW = 4


def with_lists(lexicon: Words) -> Words:
    """The word lists of an area, each as one that remembers what was made of it."""
    for each in fields(lexicon) if is_dataclass(lexicon) else ():
        value = getattr(lexicon, each.name)
        if type(value) is frozenset:
            object.__setattr__(lexicon, each.name, Listed(value))
    return lexicon
