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

from generator.languages import with_lists
from generator.languages.person_names import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Language


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class OrganisationWords:
    """Folded words of organisations' names.

    `kinds` gives the kind for each head word (Arabic: without article); `outlets` stand before a name that is often
    quoted or introduced by what it is; `whole` are names or heads of two words. `common` are small-letter modifiers
    with which an English head makes a name ("the county council"). `described` are adjectives that tell about a body
    and are no part of its name; `before_proper_names` are heads that a foreign or made-up name follows, `founded` those
    that one follows when an adjective closes it. `acronym_stops` are capitals that are no organisation. `fields` are
    what bodies see to. The fields of one language alone stand under its heading.
    """

    kinds: Mapping[str, str]
    definite: frozenset[str]
    whole: frozenset[str]
    outlets: frozenset[str]
    common: frozenset[str]
    described: frozenset[str]
    before_proper_names: frozenset[str]
    acronym_stops: frozenset[str]
    fields: frozenset[str] = frozenset()

    # English. Capitalised `may_open` words open a name as often as a sentence, `leads` stand before it and are no part
    # of it, nor are compounds with `tied`; `joiners` and foreign `particles` stand inside; `on_heads` take "on",
    # `of_heads` are heads only before "of"; `closers` (trades) and `legal` forms close a name, `after_heads` follow a head,
    # `first_heads` open a name without "of", `places_after` make a place of it; before a `titled` word a
    # field is somebody's. `small_heads` close a name in small letters, `common_heads` do so after `common` words.
    # `makers` bring a name only behind what they make; `owned`, `stated` tell of a company's shares and officers;
    # `papers` open a paper's name, `paper_nouns` follow one, `paper_titles` end one; beside a name in marks one of
    # `marked_kinds` makes it a body's, one of `marked_things` makes it no body's, `marked_makers` are of such things; `own_possessives` do not end a name. `regions` close
    # the name of a body like countries; `unions` of states have agencies in small letters, `union_fields` and `union_heads`;
    # `party_nouns` follow a party's name and
    # `political` adjectives stand before it, `club_openers` open a club's unless one
    # of `no_clubs` follows; the possessive of `offices_of` stands before "Office";
    # `bare_heads` with "the" are a body alone, `whole_heads` close nothing but bodies. `bare_fields` behind fields alone are somebody's
    # office; `staff` (in small letters) stand behind a body that a trade closes; `numbered` bodies have an ordinal in front; `group_nouns` stand before `groups`
    # behind a name, `team_ends` close a team's in a report of sport; what one of `no_initials` closes is no body's, though
    # its initials stand behind it in brackets.
    may_open: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    tied: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    on_heads: frozenset[str] = frozenset()
    of_heads: frozenset[str] = frozenset()
    closers: frozenset[str] = frozenset()
    legal: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    small_heads: frozenset[str] = frozenset()
    common_heads: frozenset[str] = frozenset()
    makers: frozenset[str] = frozenset()
    owned: frozenset[str] = frozenset()
    stated: tuple[str, ...] = ()
    paper_nouns: frozenset[str] = frozenset()
    first_heads: frozenset[str] = frozenset()
    places_after: frozenset[str] = frozenset()
    after_heads: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    marked_kinds: frozenset[str] = frozenset()
    marked_things: frozenset[str] = frozenset()
    marked_makers: frozenset[str] = frozenset()
    paper_titles: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    unions: frozenset[str] = frozenset()
    union_fields: frozenset[str] = frozenset()
    union_heads: frozenset[str] = frozenset()
    party_nouns: frozenset[str] = frozenset()
    political: frozenset[str] = frozenset()
    club_openers: frozenset[str] = frozenset()
    no_clubs: frozenset[str] = frozenset()
    offices_of: frozenset[str] = frozenset()
    bare_heads: frozenset[str] = frozenset()
    whole_heads: frozenset[str] = frozenset()
    own_possessives: frozenset[str] = frozenset()
    group_nouns: frozenset[str] = frozenset()
    bare_fields: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    staff: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    team_ends: frozenset[str] = frozenset()
    no_initials: frozenset[str] = frozenset()

    # Arabic heads. `definite` make a name with the article and an adjective: not with `generic_adjectives` alone,
    # `referring` ones not with a nationality alone, `needs_more` not with `official` adjectives alone, `needs_nation` only
    # with one. `parts` are parts of the body whose head follows ("the board of the authority"). `only_with` gives the
    # nouns with which a word of other meanings is a head, `field_heads` are heads before a field, `joined_heads` with
    # more than one noun behind, `only_described` gives the adjectives with which a definite head of other meanings makes
    # a name; `no_purpose` take no "for the …"; `never` are phrases that name nothing; `places_too`
    # are places as well, `ministries` stand for a ministry, `giants` stand before a company, `clubs` (some `renowned`)
    # in reports of matches; `town_closes` take a town, `of_towns` are
    # called after one, whose name `toponyms` open.
    parts: frozenset[str] = frozenset()
    only_with: Mapping[str, frozenset[str]] = field(default_factory=dict)
    field_heads: frozenset[str] = frozenset()
    joined_heads: frozenset[str] = frozenset()
    no_purpose: frozenset[str] = frozenset()
    referring: frozenset[str] = frozenset()
    needs_more: frozenset[str] = frozenset()
    needs_nation: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    only_described: Mapping[str, frozenset[str]] = field(default_factory=dict)
    founded: frozenset[str] = frozenset()
    places_too: frozenset[str] = frozenset()
    ministries: frozenset[str] = frozenset()
    giants: frozenset[str] = frozenset()
    clubs: frozenset[str] = frozenset()
    renowned: frozenset[str] = frozenset()
    town_closes: frozenset[str] = frozenset()
    toponyms: frozenset[str] = frozenset()
    of_towns: frozenset[str] = frozenset()

    # Arabic, what follows a head. `generic` second words leave the name of an outlet to what is quoted behind; `inner`
    # nouns go on with an annexation, `seconds` do so behind "and", `purposes` behind "for"; `peoples` are persons among
    # the fields, `virtues` stand in names of parties, `corporate` adjectives behind a founder; `not_adjectives` only
    # look like adjectives, `relative_verbs` follow an indefinite head, `trades` close the name of a trader,
    # `aid_adjectives` make a programme a body. `informs`, `tells`, `sources` are words of papers that speak of themselves,
    # `quoted_stops` may stand inside a quoted name, `sport` tells a report of a match. `analysts` are those who are at a body.
    generic: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    seconds: frozenset[str] = frozenset()
    purposes: frozenset[str] = frozenset()
    peoples: frozenset[str] = frozenset()
    virtues: frozenset[str] = frozenset()
    corporate: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    not_adjectives: frozenset[str] = frozenset()
    generic_adjectives: frozenset[str] = frozenset()
    official: frozenset[str] = frozenset()
    relative_verbs: frozenset[str] = frozenset()
    trades: frozenset[str] = frozenset()
    aid_adjectives: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    informs: frozenset[str] = frozenset()
    tells: frozenset[str] = frozenset()
    quoted_stops: frozenset[str] = frozenset()
    analysts: frozenset[str] = frozenset()
    sport: frozenset[str] = frozenset()
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
    module = import_module(f"generator.languages.{language}.organisations")
    return with_lists(cast("OrganisationWords", module.ORGANISATION_WORDS))
