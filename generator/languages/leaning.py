# SPDX-License-Identifier: Apache-2.0
"""Schema: the words by which a sentence shows that it cannot be read without the one before it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import re

    from generator.model import Language


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Leaning:
    """Words that point back. All folded, lower case, without a final mark.

    A sentence leans *firmly* where it would say something else, or nothing, behind another sentence.
    """

    openers: frozenset[str]
    """First words that lean firmly: a pronoun, what limits, adds to or concludes from the sentence before."""
    loose: frozenset[str]
    """First words that only connect: such a sentence reads badly alone, yet says what it says."""
    longest: int
    """Words of the longest opener."""
    also: frozenset[str]
    """ "Also", which leans among the first words, too."""
    empty: frozenset[str]
    """After an opening pronoun: it stands for what follows ("it is unclear who …"), for nothing before."""
    demonstratives: frozenset[str]
    """They point back from inside the first clause ("the length of this line") …"""
    near: frozenset[str]
    """… but these of them not …"""
    periods: frozenset[str]
    """… before one of these ("this week", "this article"; yet "that day" does)."""
    definites: frozenset[str]
    """With the article, in the first clause: the one just told ("the figures do not match") …"""
    wider: frozenset[str]
    """… but not before one of these, which say which one ("the figures of the bank")."""
    articles: frozenset[str]
    """Words that stand before `definites`, none where the article is part of the word."""
    ahead: frozenset[str]
    """After a demonstrative: it points at what follows ("those who", "such as")."""
    fronts: frozenset[str]
    """First words of a clause in which a pronoun may point forward ("in his speech, the minister …")."""
    pronouns: frozenset[str]
    """Pronouns that are words, as objects ("approved it") …"""
    subjects: frozenset[str]
    """… and as subjects behind an opening phrase ("on Friday, he …")."""
    free: frozenset[str]
    """Before an object pronoun in its clause: then its subject may be what it stands for ("says the deal helps it")."""
    tellers: frozenset[str]
    """Who differs, agrees or tells, and is never what a pronoun behind it stands for ("sources differ on its length")."""
    owners: frozenset[str]
    """Words for "its" behind `tellers`."""
    attached: re.Pattern[str] | None = None
    """A word with a pronoun at its end ("its cost"), None in a language that does not join them."""
    definite: tuple[str, ...] = ()
    """How a word with a joined article begins …"""
    joined: tuple[str, ...] = ()
    """… and what else is joined: "and", "so"."""
    whole: frozenset[str] = frozenset()
    """Words that only end in such letters."""
    steps: frozenset[str] = frozenset()
    """Before such a word at the start of a sentence: negations, "to be" and its sisters."""
    heads: frozenset[str] = frozenset()
    """Nouns that such a word completes ("the price of its shares")."""


@cache
def of(language: Language) -> Leaning:
    """The words of `language`."""
    return cast("Leaning", import_module(f"generator.languages.{language}.leaning").LEANING)
