# SPDX-License-Identifier: Apache-2.0
"""Names as editors write them, compared with the names that facts have: spelling variants and case apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Organisation, Person
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.model import Place, Speaker


def key_of(name: str) -> str:
    """The name folded, small letters, single blanks."""
    return " ".join(fold(name).lower().split())


def names_of(fact: Person | Organisation | Speaker | Place) -> frozenset[str]:
    """Every name by which the article or the name tables know the fact, as keys."""
    aliases = fact.aliases if isinstance(fact, Person | Organisation) else ()
    mentions = (mention.exact for mention in fact.mentions)
    return frozenset(key_of(name) for name in (fact.name, *fact.names.values(), *aliases, *mentions))
