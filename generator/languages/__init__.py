# SPDX-License-Identifier: Apache-2.0
"""What a language knows: one folder a language, the same file names in each.

``languages/<area>.py`` is the schema of an area (a frozen dataclass), ``languages/ar/<area>.py`` and
``languages/en/<area>.py`` fill it in. A finder takes the one of the article's language.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Container

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
            self._known[language] = cast("Words", getattr(module, self._name))
        return self._known[language]


def among(word: str, *lists: Container[str]) -> bool:
    """True when one of the lists holds the word; the union of two long lists takes longer to build than to read a line.

    >>> among("ebb", {"tide"}, {"ebb", "flow"})
    True
    """
    for listed in lists:  # noqa: SIM110  (a generator is slower, and this is asked for every word)
        if word in listed:
            return True
    return False
