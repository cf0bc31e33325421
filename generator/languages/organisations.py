# SPDX-License-Identifier: Apache-2.0
"""What a language knows about the names of bodies, companies and media; `ar/` and `en/organisations.py` fill it in.

All words are folded, English heads in small letters.

>>> organisation_words("ar").kinds["وزاره"], organisation_words("en").kinds["bank"]
('government', 'company')
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from generator.languages.person_names import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Language


@dataclass(frozen=True, slots=True)
class OrganisationWords:
    """Folded words of organisations' names.

    `kinds` gives the kind for each head word (Arabic: without article); `definite` are Arabic heads that make a name
    with the article and an adjective, `whole` those that do so alone with their second word. `outlets` stand before a
    name that is often quoted. `common` are small-letter modifiers with which an English head makes a name
    ("the county council"). `described` are adjectives that tell about a body and are no part of its name;
    `before_proper_names` are heads that a foreign or made-up name follows. `acronym_stops` are capitals that are no organisation. English:
    capitalised `may_open` words open a name as often as a sentence, `joiners` stand inside one, `small_heads` close one
    in small letters, `common_heads` do so after `common` words. Arabic: `parts` are parts of the body whose head follows
    ("the board of the authority"); `generic` second words leave the name of an outlet to what is quoted behind.
    """

    kinds: Mapping[str, str]
    definite: frozenset[str]
    whole: frozenset[str]
    outlets: frozenset[str]
    common: frozenset[str]
    described: frozenset[str]
    before_proper_names: frozenset[str]
    acronym_stops: frozenset[str]

    may_open: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    small_heads: frozenset[str] = frozenset()
    common_heads: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    of_heads: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    tied: frozenset[str] = frozenset()
    makers: frozenset[str] = frozenset()
    closers: frozenset[str] = frozenset()
    legal: frozenset[str] = frozenset()
    own_possessives: frozenset[str] = frozenset()
    on_heads: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    owned: frozenset[str] = frozenset()
    stated: tuple[str, ...] = ()
    leads: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    peoples: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    purposes: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    not_adjectives: frozenset[str] = frozenset()
    generic_adjectives: frozenset[str] = frozenset()
    official: frozenset[str] = frozenset()
    only_with: Mapping[str, frozenset[str]] = field(default_factory=dict)
    field_heads: frozenset[str] = frozenset()
    joined_heads: frozenset[str] = frozenset()
    no_purpose: frozenset[str] = frozenset()
    referring: frozenset[str] = frozenset()
    needs_more: frozenset[str] = frozenset()
    needs_nation: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    virtues: frozenset[str] = frozenset()
    seconds: frozenset[str] = frozenset()
    corporate: frozenset[str] = frozenset()
    relative_verbs: frozenset[str] = frozenset()
    giants: frozenset[str] = frozenset()
    places_too: frozenset[str] = frozenset()
    ministries: frozenset[str] = frozenset()
    founded: frozenset[str] = frozenset()
    town_closes: frozenset[str] = frozenset()
    renowned: frozenset[str] = frozenset()
    quoted_stops: frozenset[str] = frozenset()
    trades: frozenset[str] = frozenset()
    informs: frozenset[str] = frozenset()
    tells: frozenset[str] = frozenset()
    sport: frozenset[str] = frozenset()
    clubs: frozenset[str] = frozenset()
    aid_adjectives: frozenset[str] = frozenset()
    heads: frozenset[str] = field(init=False, repr=False)
    """All head words."""

    def __post_init__(self) -> None:
        """Gathers the head words once."""
        object.__setattr__(self, "heads", frozenset(self.kinds))


def kinds_of(table: str) -> dict[str, str]:
    """Folded head word to kind, from lines ``kind: word word``."""
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        kind, _, listed = line.partition(": ")
        found |= dict.fromkeys(sorted(words(listed)), kind)
    return found


@cache
def organisation_words(language: Language) -> OrganisationWords:
    """The words of this language."""
    return cast("OrganisationWords", import_module(f"generator.languages.{language}.organisations").ORGANISATION_WORDS)
