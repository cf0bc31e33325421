# SPDX-License-Identifier: Apache-2.0
"""Whether "he" or "she" can mean somebody named: by a courtesy title, a noun of one gender or the given name.

In: the words before a name, the name, the title. Out: "m", "f", or "" when nothing tells.
Source: Quirk et al. (1985), 5.104-5.107 (natural gender).

>>> gender_of("met Ms ", "Petra Holm", ""), gender_of("", "Idris Kone", ""), gender_of("", "Robin Vale", "chairwoman")
('f', 'm', 'f')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.languages.en.genders import FEMALE_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS

if TYPE_CHECKING:
    from generator.languages.speech import Gender


def gender_of(before: str, name: str, title: str) -> Gender:
    """The gender that the last word before a name, its title, or its first word tells."""
    lead = before.split()[-1:]
    for word in (*lead, *reversed(title.split())):
        bare = word.strip(".,").lower()
        if bare in FEMALE_WORDS:
            return "f"
        if bare in MALE_WORDS:
            return "m"
    first = next((word.lower() for word in name.split() if len(word.strip(".")) > 1 and "." not in word), "")
    if first in FEMALE_NAMES:
        return "f"
    return "m" if first in MALE_NAMES else ""


def gender_of_noun(phrase: str) -> Gender:
    """The gender of a phrase such as "the spokeswoman", "a mother of two"; "" for most."""
    words = phrase.lower().split()
    if any(word in FEMALE_WORDS for word in words):
        return "f"
    return "m" if any(word in MALE_WORDS for word in words) else ""
