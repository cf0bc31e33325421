# SPDX-License-Identifier: Apache-2.0
"""Schema of the words with which a sentence takes up a quotation that stands before it: "with these words X closed …".

>>> "these" in anaphora("en").pointers
True
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.languages import ByLanguage

if TYPE_CHECKING:
    from generator.model import Language


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Anaphora:
    """Folded words in small letters.

    `pointers` point back ("this", "those"); `ways` do so alone ("thus"); `nouns` are what words are called ("answer",
    "complaint"); `speakers` are who said them ("the speaker"); `copulas` stand between; `sources` lead from the words to who
    said them ("came *from*", "on the *tongue* of"); `leads` stand before a pointer ("with these words", joined to it in
    Arabic); `endings` are verbs of what is done with a last or a first word ("closed", "received").
    """

    pointers: frozenset[str]
    ways: frozenset[str]
    nouns: frozenset[str]
    speakers: frozenset[str]
    copulas: frozenset[str]
    sources: frozenset[str]
    leads: frozenset[str]
    endings: frozenset[str]


_ANAPHORA: ByLanguage[Anaphora] = ByLanguage("anaphora", "ANAPHORA")


def anaphora(language: Language) -> Anaphora:
    """The words of a language."""
    return _ANAPHORA[language]
