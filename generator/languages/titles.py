# SPDX-License-Identifier: Apache-2.0
"""How a language names offices in running text; `ar/titles.py` and `en/titles.py` fill it in.

All words are folded. `office_of` tells which office (a key of the language's OFFICES) a title stands for.

>>> office_of("وزير الخارجية", "ar"), office_of("Transport Minister", "en")
('foreign-minister', 'transport-minister')
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from generator.languages import with_lists
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Language


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class OfficeName:
    """One office: the titles that stand for it (the first is the usual one) and its wording with a country's name.

    `with_country` holds ``{}`` where the country goes; `alone` is used when the country is not known.
    """

    role: str
    titles: tuple[str, ...]
    with_country: str
    alone: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class TitleWords:
    """Folded words of titles.

    `heads` stand alone (Arabic: with article); `construct_heads` need a noun after them; `ranks` stand between
    office and name and are a title only where there is nothing else (`rank_tails` go on with one), `courtesies` never are. `descriptions` are
    callings and states that stand before a name. `place_heads` are those
    of `construct_heads` that a town or a province follows; `bodies` are nouns that go on until a definite noun or a name.
    `adjectives` may follow a title though no nationality; `former` and `elect` mark the office. `counterparts` mean
    "the one who holds the same office elsewhere". `openers` are prepositions that carry a title on, `leading` those that do so only where a name
    follows further on. `patrons` are whom bodies are named after;
    "in …" behind one of the `rulers` tells where something happened. `colleagues` are
    those of `relations` who hold the same office. `relations` tell whose colleague or relative a name's bearer is;
    `never_adjectives` look like adjectives of an office and are callings; `passive_tails` complete "the defendant";
    after `charged` stands with what ("in charge of sport"), after `towns` the town's name, behind `keepers` "over"; after `saints` the name of
    who a church is named after.
    English: `determiners` open a phrase, `closers` never stand inside a title, `head_endings` are endings of heads,
    `acronyms` are heads in capitals, `abbreviated` are heads, ranks and courtesies written with a full stop, `relatives` tell a relation and are no title,
    `owned_by` stand between an office and its holder's name,
    `things` are nouns beside a name that is no person's, `shortened` are parts of names with a full stop.
    """

    heads: frozenset[str]
    construct_heads: frozenset[str]
    ranks: frozenset[str]
    rank_tails: frozenset[str]
    courtesies: frozenset[str]
    descriptions: frozenset[str]
    place_heads: frozenset[str]
    bodies: frozenset[str]
    adjectives: frozenset[str]
    former: frozenset[str]
    elect: frozenset[str]
    counterparts: frozenset[str]
    openers: frozenset[str]
    duals: Mapping[str, str]
    additions: tuple[tuple[str, ...], ...] = ()
    determiners: frozenset[str] = frozenset()
    closers: frozenset[str] = frozenset()
    relations: frozenset[str] = frozenset()
    never_adjectives: frozenset[str] = frozenset()
    passive_tails: frozenset[str] = frozenset()
    charged: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    saints: frozenset[str] = frozenset()
    keepers: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    patrons: frozenset[str] = frozenset()
    rulers: frozenset[str] = frozenset()
    colleagues: frozenset[str] = frozenset()
    head_endings: tuple[str, ...] = ()
    abbreviated: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()
    shortened: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    owned_by: frozenset[str] = frozenset()


def office_table(table: str) -> tuple[OfficeName, ...]:
    """The offices of lines ``role | title, title | wording with {} | wording alone`` (the last may be missing)."""
    offices = []
    for line in table.strip().splitlines():
        role, titles, with_country, *alone = (cell.strip() for cell in line.split("|"))
        names = tuple(title.strip() for title in titles.split(","))
        offices.append(OfficeName(role, names, with_country, alone[0] if alone else names[0]))
    return tuple(offices)


@cache
def title_words(language: Language) -> TitleWords:
    """The words of this language."""
    return with_lists(cast("TitleWords", import_module(f"generator.languages.{language}.titles").TITLE_WORDS))


@cache
def offices(language: Language) -> Mapping[str, OfficeName]:
    """Every office of the language by its role."""
    module = import_module(f"generator.languages.{language}.titles")
    return {office.role: office for office in cast("tuple[OfficeName, ...]", module.OFFICES)}


@cache
def _roles(language: Language) -> Mapping[str, str]:
    """Folded title, in small letters, to role."""
    found: dict[str, str] = {}
    for office in offices(language).values():
        for title in office.titles:
            found.setdefault(fold(title).lower(), office.role)
    return found


@lru_cache(maxsize=8192)
def office_of(title: str, language: Language) -> str:
    """The role of the longest known title that `title` begins with, "" when it is none.

    English titles put what narrows them first ("Deputy Foreign Minister"), so there the whole must match.
    """
    tokens = fold(title).lower().split()
    roles = _roles(language)
    ends = range(len(tokens), 0, -1) if language == "ar" else range(len(tokens), len(tokens) - 1, -1)
    return next((roles[phrase] for end in ends if (phrase := " ".join(tokens[:end])) in roles), "")
