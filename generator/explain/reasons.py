# SPDX-License-Identifier: Apache-2.0
"""Reasons in full: from a finder's code and the text to the cue, the marks or the word that decided.

Nothing is decided here: the finders' own word lists are looked through once more for what they must have seen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import bare_forms
from generator.languages.organisations import organisation_words
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.find.marks import Pair
    from generator.languages.explain_words import OrganisationRule
    from generator.model import Article, Evidence

_OPENING, _CLOSING = '«“"„‘', '»”"’'
_SIGNATURE = re.compile(r"[^\W\d_]{1,3}(?:\s?\.\s?[^\W\d_]{1,3}){1,3}\.?")
_ACRONYM = re.compile(r"[A-Z]{3,7}")
_WORD = re.compile(r"[^\W\d_]+")


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
