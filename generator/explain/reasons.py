# SPDX-License-Identifier: Apache-2.0
"""Reasons in full: from a finder's code and the text to the cue, the marks or the word that decided.

Nothing is decided here: the finders' own word lists are looked through once more for what they must have seen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import bare_forms
from generator.find.roles import CUES, cue_in, has_future, opening_of, starts_with_any
from generator.languages.organisations import organisation_words
from generator.normalise import View, fold

if TYPE_CHECKING:
    from generator.find.marks import Pair
    from generator.languages.explain_words import OrganisationRule, RoleWhy
    from generator.languages.roles import RoleCues
    from generator.model import Article, Evidence, Role, RoleRule, Sentence

_OPENING, _CLOSING = '«“"„‘', '»”"’'
_SIGNATURE = re.compile(r"[^\W\d_]{1,3}(?:\s?\.\s?[^\W\d_]{1,3}){1,3}\.?")
_ACRONYM = re.compile(r"[A-Z]{3,7}")
_WORD = re.compile(r"[^\W\d_]+")


def role_reason(article: Article, sentence: Sentence, role: Role, rule: RoleRule) -> tuple[RoleRule | RoleWhy, str]:
    """The rule behind a role, and the words of the sentence that it went by ("" where it went by none)."""
    if rule not in {"opening", "cue"}:
        return rule, ""
    text = article.at(sentence.span)
    words, cues = fold(text).lower(), CUES[article.language]
    if rule == "opening":
        opening = opening_of(words)
        phrases = _openers(role, cues)
        if not starts_with_any(opening, phrases):
            return "ahead", ""
        return rule, _original(text, cue_in(opening, phrases), len(words) - len(opening))
    found = cue_in(words, _cues(role, cues)) or _moved(words, role, cues)
    if found:
        return rule, _original(text, found, 0)
    return "future", next((word for word in text.split() if has_future(fold(word).lower(), cues)), "")


def _openers(role: Role, cues: RoleCues) -> tuple[str, ...]:
    if role == "expectation":
        return cues.expectation_openers
    return cues.consequence_openers if role == "consequence" else (*cues.background_openers, *cues.past_openers)


def _cues(role: Role, cues: RoleCues) -> tuple[str, ...]:
    if role == "expectation":
        return cues.expectation
    return cues.consequence if role == "consequence" else cues.background


def _moved(words: str, role: Role, cues: RoleCues) -> str:
    """The words that tell of prices that moved."""
    found = re.search(cues.movement, words) if cues.movement and role == "consequence" else None
    return found[0] if found else ""


def _original(text: str, found: str, start: int) -> str:
    """The words of `text` that the folded `found` stands for, looked for from the folded offset `start`."""
    view = View(text)
    at = view.text.lower().find(found, start)
    span = view.span(at, at + len(found))
    return text[span.start : span.end]


def marks_of(article: Article, pair: Pair) -> tuple[str, str]:
    """The two marks of a pair, the second "" where it is missing."""
    before = article.text[pair.outer.start : pair.inner.start].strip()
    after = article.text[pair.inner.end : pair.outer.end].strip()
    return before, after if pair.closed else ""


def organisation_reason(article: Article, mention: Evidence, *, is_listed: bool) -> tuple[OrganisationRule, str]:
    """By what a mention shows that it is a body, and the head word where it is one."""
    if is_listed:
        return "listed", ""
    start, end = mention.span.start, mention.span.end
    before, after = article.text[:start].rstrip()[-1:], article.text[end:].lstrip()[:1]
    if before in {"(", "（"} and after in {")", "）"} and _SIGNATURE.fullmatch(mention.exact):
        return "signature", ""
    if head := _head_word(article, mention):
        return "head word", head
    if before and before in _OPENING and after and after in _CLOSING:
        return "quoted name", ""
    return ("acronym", "") if _ACRONYM.fullmatch(mention.exact) else ("word beside", "")


def _head_word(article: Article, mention: Evidence) -> str:
    """The word of the mention that names a kind of body, "" if none does."""
    lexicon = organisation_words(article.language)
    heads = lexicon.heads | lexicon.definite | lexicon.small_heads | lexicon.common_heads | lexicon.outlets
    for word in _WORD.findall(mention.exact):
        key = fold(word).lower()
        forms = {form for form, _ in bare_forms(key)} if article.language == "ar" else {key}
        if any(form in heads or form.removeprefix("ال") in heads for form in forms):
            return str(word)
    return ""
