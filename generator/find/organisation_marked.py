# SPDX-License-Identifier: Apache-2.0
"""English: capitalised names in quotation marks, told to be a body's by the noun or the office beside the marks.

In: the words of a sentence. Out: for each name in marks its end and its kind, "" for a thing that is no body (a film,
an app, a law). Source: Quirk et al. (1985), 17.65-17.72 (a noun and the name in apposition to it), App. III.29 (marks).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.english_words import plain
from generator.languages.en.marked_words import NAMED_SO, NAMING, SMALL_WORDS
from generator.languages.organisations import organisation_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.words import Word

_OPENING, _CLOSING = frozenset("“„‘'\"«‚‹"), frozenset("”“’'\"»›")
_LONGEST = 6
_SMALL = 4
_COMMA = ", "


def marked_names(words: tuple[Word, ...], line_end: int, text: str) -> dict[int, tuple[int, str]]:
    """By its first word the place after each name in marks that tells what it is, and its kind ("" for no body)."""
    found: dict[int, tuple[int, str]] = {}
    for at in range(1 if words else 0, len(words)):
        end = _marked_end(words, at, line_end, text)
        kind = _kind(words, at, end) if end is not None else None
        if end is not None and kind is not None:
            found[at] = (end, kind)
    return found


def _marked_end(words: tuple[Word, ...], at: int, line_end: int, text: str) -> int | None:
    """The place after the capitalised name that the marks around it hold whole, None without one."""
    opening = words[at].gap.rstrip()[-1:]
    if opening not in _OPENING or opening == "" or not words[at].text[0].isupper():
        return None
    for end in range(at + 1, min(len(words), at + _LONGEST) + 1):
        before = words[end].gap if end < len(words) else text[words[end - 1].end : line_end]
        if before.lstrip()[:1] in _CLOSING and before.strip():
            return end
        is_joined = end < len(words) and before in {" ", "-", "&", " & ", ". "}
        word = words[end].text if is_joined else ""
        is_part = bool(word) and (word[0].isupper() or word[0].isdigit() or word in SMALL_WORDS or len(word) < _SMALL)
        if not is_part:
            return None
    return None


def _kind(words: tuple[Word, ...], at: int, end: int) -> str | None:
    """The kind of body; "" for a thing; None where nothing beside the marks tells."""
    lexicon = organisation_words("en")
    before = plain(words[at - 1].text).lower()
    is_apposed = words[at].gap.startswith(_COMMA)
    if before in lexicon.marked_things:
        return ""
    is_close = words[at].gap[:1] in {" ", ","}
    if is_close and words[at - 1].text.islower() and before in lexicon.marked_kinds:
        return lexicon.kinds.get(before, "organisation")
    if not is_apposed and _is_officer(words, at):
        return "organisation"
    if end < len(words) and words[end].gap.strip(" ”“’'\"»›") == "":
        after = words[end].text
        if after in lexicon.marked_kinds | lexicon.paper_nouns:
            return "outlet" if after in lexicon.paper_nouns else lexicon.kinds.get(after, "organisation")
        if after in NAMING:
            return ""
    # "wrote to the “Lough Sentinel”": a paper's name ends with a word that only papers have.
    last = plain(words[end - 1].text).lower()
    is_called = at > 1 and words[at - 2].text in NAMED_SO
    is_paper = end - at > 1 and last in lexicon.paper_titles and before in {"the", "to", "told", "by"}
    return "outlet" if is_paper and not is_called else None


def _is_officer(words: tuple[Word, ...], at: int) -> bool:
    """True behind the office of somebody in a body: "manager of “X”", "secretary-general of “X”", "a nurse at “X”"."""
    lexicon, link = organisation_words("en"), words[at - 1].text
    if at < len(("manager", "of")) or link not in {"of", "at", "with", "for"} or words[at - 1].gap != " ":
        return False
    office = words[at - 2].text.lower().rpartition("-")[0] or words[at - 2].text.lower()
    heads = lexicon.titled | title_words("en").heads
    is_title = {office, words[at - 2].text.lower()} & heads
    # Of a ship one is captain, of a film director, of a book author.
    return bool(is_title) and office not in lexicon.marked_makers and words[at].text not in {"The", "A", "An"}
