# SPDX-License-Identifier: Apache-2.0
"""Schema: the words by which a language shows that a name is a place, and which kind of place."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import PlaceKind


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PlaceWords:
    """Word lists of one language; every word is folded and in lower case.

    `compound`: head words that make a place of their own with the name beside them (port, airport): the kind,
    and the pattern of its name in Arabic and in English (``{}`` is the name). `province`: head words that say
    that a town's name means its province. `heads`: other words that only a place's name follows; `heads_of` (English): those after which
    "of" must stand ("the mayor of").
    `cues`: prepositions and directions before places. `bodies`: words that make an organisation's name of the
    name that follows. `bodies_after` (English): capitalised words that do so when they follow. `needs_cue`: names
    that are also common words or people's names; `needs_head`: the same, so common that a preposition is not
    enough. `hyphened` (English): what a hyphen joins to a place ("X-based"). `flows` (English): what follows "the" and a river's name.
    `namesakes` (English): countries whose towns' names are families' names, too.
    `media`: places' names that are also news media, no place in quotation marks. `before` (English):
    capitalised words that may stand before a place's name. `uppercase` (English): written in capitals only.
    `extends`: words that belong to a compound's name (international). `begins`: words that only begin
    names of places ("sons of"). `given_names` (English): countries and
    regions that are also given names. `list_heads`: head words in the dual or plural. `town_heads`: words after which
    an unknown name is looked up by its sound. `small` (English): written small inside names. `joins`: before the
    last name of a list. `needs_context`: names that are also common words: places only beside a head word, or where the
    article points to their country. `links`: verbs that join two places ("joins A with B"). `via`: words between
    which and the preposition written with the name a way passes. `within` (English): prepositions that hardly anything
    but a place follows. `inside`: words between a place and the area it lies in ("in the north of"). `kinds`: head words
    with the kind of place they tell. `after_town` (English): areas' names only right after a town and a comma. `needs_both`: names that are also common
    words: with a preposition where the article points to their country, else beside a head word. `districts`: words of
    `bodies` that are a district's in some countries (ISO codes). `patronyms`: words that make a person's or a paper's name
    of the word before ("daughter of"). `residents` (English): words right after a town's name for its people and what
    is there. `listing` (English): prepositions after which a whole list is of places. `takers` (Arabic): verbs whose object,
    after the subject, is a place. `parks` (English): what "National" is followed by where a region lends its name.
    `not_before`: names that are common words before these words (a diameter
    also before a number). `apposed`: what a strange place is called right after its name ("the town"). `home`: countries (ISO codes) whose towns' names are words of the
    language. `bodies_of_towns`: words that make a body's name of "town X"
    ("the hospital of the town of X"). `titles` (English): what a person's name follows. `state_bodies`: words that make a body's name of a country's.
    """

    compound: Mapping[str, tuple[PlaceKind, str, str]]
    province: frozenset[str]
    heads: frozenset[str]
    cues: frozenset[str]
    bodies: frozenset[str]
    needs_cue: frozenset[str]
    needs_head: frozenset[str]
    media: frozenset[str] = frozenset()
    bodies_after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    uppercase: frozenset[str] = frozenset()
    extends: frozenset[str] = frozenset()
    begins: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    list_heads: frozenset[str] = frozenset()
    town_heads: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    needs_context: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    via: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    kinds: Mapping[str, PlaceKind] = field(default_factory=dict)
    after_town: frozenset[str] = frozenset()
    needs_both: frozenset[str] = frozenset()
    patronyms: frozenset[str] = frozenset()
    residents: frozenset[str] = frozenset()
    not_before: Mapping[str, frozenset[str]] = field(default_factory=dict)
    apposed: frozenset[str] = frozenset()
    home: frozenset[str] = frozenset()
    districts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    state_bodies: frozenset[str] = frozenset()
    bodies_of_towns: frozenset[str] = frozenset()
    hyphened: frozenset[str] = frozenset()
    flows: frozenset[str] = frozenset()
    namesakes: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    heads_of: frozenset[str] = frozenset()
    parks: frozenset[str] = frozenset()
    listing: frozenset[str] = frozenset()
    takers: frozenset[str] = frozenset()
