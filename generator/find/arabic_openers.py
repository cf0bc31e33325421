# SPDX-License-Identifier: Apache-2.0
"""Which readings of a sentence an Arabic word can open; most words open only a bare name.

In: a word. Out: names of methods of `people_arabic.Sweep`; the word without a joined particle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import bare_forms, has_possessor
from generator.languages.ar.common_words import is_common
from generator.languages.person_names import name_words
from generator.languages.titles import title_words
from generator.remembered import by_word

if TYPE_CHECKING:
    from generator.find.words import Word


_SHORTEST_JOINED = 6
"""Letters; below this an ending -na is a verb's."""


def apart(word: Word) -> Word:
    """The word without a joined particle where only then it is a given name; the particle goes to the gap."""
    skip = _joined_letters(word.text)
    if not skip:
        return word
    return word._replace(text=word.text[skip:], start=word.start + skip, gap=word.gap + word.text[:skip])


@by_word
def _joined_letters(text: str) -> int:
    """How many letters of a joined particle stand before what is a given name only without them."""
    given = name_words("ar").given
    if text[:1] == "ب" and text[1:] in {"ابي", "ام"}:
        return 1
    # "As" is hardly joined to a name; "b-n-y-n-a" is rather a verb of the first person plural.
    # "Bel-" begins families of the Maghreb.
    if (
        text in given
        or text[0] == "ك"
        or text.startswith("بل")
        or (text[0] in "وفبل" and text.endswith("نا") and len(text) < _SHORTEST_JOINED)
    ):
        return 0
    # "Describing" is no "and Asifa": where only the whole is an everyday word, nothing is joined to it.
    if is_common(text) and not any(is_common(form) for form, skip in bare_forms(text) if skip):
        return 0
    found = ((form, skip) for form, skip in bare_forms(text) if skip and form in given and len(form) > 3)
    return next((skip for form, skip in found if text[skip:] == form), 0)


@by_word
def readers_of(text: str) -> tuple[str, ...]:
    """The readers of `Sweep` that can begin with this word, in their order; most words leave only the last."""
    lexicon = title_words("ar")
    forms = {form for form, _ in bare_forms(text)}
    is_head = any(
        form in lexicon.heads or form in lexicon.construct_heads or form in lexicon.ranks or has_possessor(form)
        or (form.endswith("ه") and form[:-1] in lexicon.construct_heads)
        for form in forms
    )  # fmt: skip
    opened = {
        "pair": not forms.isdisjoint(lexicon.duals),
        "counterpart": not forms.isdisjoint(lexicon.counterparts),
        "titled": is_head,
        "related": not forms.isdisjoint(lexicon.relations),
        "ranked": not (forms.isdisjoint(lexicon.ranks) and forms.isdisjoint(lexicon.courtesies)),
        "described": not forms.isdisjoint(lexicon.descriptions),
        "bare": True,
    }
    return tuple(reader for reader, may_begin in opened.items() if may_begin)
