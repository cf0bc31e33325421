# SPDX-License-Identifier: Apache-2.0
"""Arabic organisations without a head of their own: names in quotation marks, traders by their trade, clubs.

In: the words of a sentence and a place. Out: a `Body` that begins there (None when none does), the word to go on with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import bare_forms
from generator.find.arabic_borders import is_common_noun, is_stop
from generator.find.organisation_ends import adjectives_end, close, is_definite_noun, name_end, town_end
from generator.find.organisation_mentions import Body
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.words import Word

_OPENING = "«“\"„'‘”"
_CLOSING = "»”\"’'“"
# Some papers put names into round brackets.
_BRACKETS = "()"
_BEFORE_MARK = "،, "
_LONGEST_QUOTED = 6
_LONGEST_PAPER = 3
_LONGEST_TRADER = 4
# "To" before a name in marks: "told …".
_TO, _AND = "ل", "و"
_REACH = 6


def quoted_end(words: tuple[Word, ...], at: int, end: int, text: str) -> tuple[int, int, int] | None:
    """Start, end of the short quoted name that begins at `at`, and the word after it."""
    if at >= len(words) or words[at].gap == " ":
        return None
    mark = words[at].gap.strip().lstrip(_BEFORE_MARK)
    if not mark or mark not in _OPENING + _BRACKETS[0]:
        return None
    closing, stop = (_BRACKETS[1] if mark == _BRACKETS[0] else _CLOSING), at
    while stop < len(words) and stop - at < _LONGEST_QUOTED:
        last = stop + 1 >= len(words)
        if not _may_be_quoted(words[stop]):
            return None
        following = text[words[stop].end : end] if last else words[stop + 1].gap
        if following.lstrip()[:1] and following.lstrip()[0] in closing:
            return words[at].start, words[stop].end, stop + 1
        if last or words[stop + 1].gap not in {" ", "-", "&", " & "}:
            return None
        stop += 1
    return None


def _may_be_quoted(word: Word) -> bool:
    """True unless the word is one of grammar that names of bodies do not have."""
    if word.text in organisation_words("ar").quoted_stops or not "\u0620" <= word.text[0] <= "\u064a":
        return True
    return not is_stop(word, name_words("ar"))


def quoted_after(
    words: tuple[Word, ...], at: int, head: str, line_end: int, text: str
) -> tuple[Body | None, int] | None:  # fmt: skip
    """The quoted name right behind its kind ("the paper «…»"), also behind an adjective of the kind."""
    lexicon = organisation_words("ar")
    described, _ = adjectives_end(words, at + 1)
    # "The company «X»", "the Chinese partner «X»"; an indefinite head takes its name at once.
    is_definite = head.startswith("ال") and head not in lexicon.kinds
    start = described if is_definite else at + 1
    quoted = quoted_end(words, start, line_end, text)
    if quoted is None and start == at + 1 and _deals_in(words, start, head):
        start, _ = adjectives_end(words, start + 1)
        quoted = quoted_end(words, start, line_end, text)
        # In brackets behind a name of its own it is the short form.
        quoted = None if quoted is not None and words[start].gap.strip() == _BRACKETS[0] else quoted
    quoted = quoted or _unclosed(words, start)
    quoted = quoted or _latin_end(words, start)
    # A body referred to is as often quoted: only a described one bears the name behind it.
    if quoted is None or (is_definite and described == at + 1):
        return None
    first, last, after = quoted
    kind = lexicon.kinds.get(head.removeprefix("ال"), "organisation")
    if head == "برنامج" and not (after < len(words) and words[after].text in lexicon.aid_adjectives):
        return None
    return Body(first, last, first, last, kind), after


def _latin_end(words: tuple[Word, ...], at: int) -> tuple[int, int, int] | None:
    """As `quoted_end` for a name in Latin letters, with or without marks."""
    end = at
    while (
        end < len(words)
        and end - at < _LONGEST_QUOTED
        and words[end].text[0].isascii()
        and words[end].text[0].isalpha()
    ):
        if end > at and words[end].gap not in {" ", "&", " & "}:
            break
        end += 1
    is_near = at < len(words) and words[at].gap.strip() in {"", *_OPENING}
    return (words[at].start, words[end - 1].end, end) if end > at and is_near else None


def next_quoted(words: tuple[Word, ...], at: int, before: Body, line_end: int, text: str) -> Body | None:
    """The second quoted name behind "and": "the companies «…» and «…»"."""
    is_joined = at > 1 and words[at - 1].text == _AND and words[at - 2].end == before.name_end
    quoted = quoted_end(words, at, line_end, text) if is_joined else None
    if quoted is None or text[before.name_end : before.name_end + 1] not in _CLOSING:
        return None
    return Body(quoted[0], quoted[1], quoted[0], quoted[1], before.kind)


def _unclosed(words: tuple[Word, ...], at: int) -> tuple[int, int, int] | None:
    """As `quoted_end` for a name whose closing mark is missing: it ends with a trade."""
    if at >= len(words) or words[at].gap.strip() not in {"«", "“", '"'}:
        return None
    trades = organisation_words("ar").trades
    for end in range(at, min(at + _LONGEST_TRADER, len(words))):
        if (end > at and words[end].gap != " ") or not _may_be_quoted(words[end]):
            return None
        if words[end].text in trades and end > at:
            return words[at].start, words[end].end, end + 1
    return None


def _deals_in(words: tuple[Word, ...], at: int, head: str) -> bool:
    """True for what a company deals in, between the head and its name: "the *shipping* company «…»"."""
    lexicon = organisation_words("ar")
    is_company = lexicon.kinds.get(head, "company") == "company"
    return is_company and close(words, at) and words[at].text.removeprefix("ال") in lexicon.fields


def paper_at(words: tuple[Word, ...], at: int, line_end: int, text: str) -> tuple[Body | None, int]:
    """The paper in marks that was told or has learnt something: "he told «…»", "a letter that «…» has seen".

    Source: our own reading of papers' usage, which put their own names in marks.
    """
    lexicon = organisation_words("ar")
    quoted = quoted_end(words, at, line_end, text) if at else None
    if quoted is None or quoted[2] - at > _LONGEST_PAPER:
        return None, at + 1
    if is_stop(words[at], name_words("ar")) or is_common_noun(words[at].text):
        return None, at + 1
    before = [word.text for word in words[max(0, at - _REACH) : at]]
    was_told = before[-1] == _TO and any(word in lexicon.tells for word in before)
    has_learnt = any(form in lexicon.informs for word in before[-2:] for form, _ in bare_forms(word)) and not any(
        word.text == _TO for word in words[at - 1 : at]
    )
    is_source = before[-1] in lexicon.sources
    learnt_of = before[-1] in {"عليه", "عليها", "اليه", "اليها", "عليهما"} or before[-1] in lexicon.informs
    if was_told or is_source or (has_learnt and learnt_of):
        return Body(quoted[0], quoted[1], quoted[0], quoted[1], "outlet"), quoted[2]
    return None, at + 1


def trader_at(words: tuple[Word, ...], at: int, line_end: int, text: str) -> tuple[Body | None, int]:
    """A quoted name that ends with a trade or a legal form: "«… for contracting»", "«… Holding»"."""
    quoted = quoted_end(words, at, line_end, text)
    if quoted is None:
        return None, at + 1
    first, last, after = quoted
    size = after - at
    is_trader = 1 < size <= _LONGEST_TRADER + 1 and words[after - 1].text in organisation_words("ar").trades
    is_told_about = any(f"ال{word.text}" in title_words("ar").adjectives for word in words[at + 1 : after - 1])
    if not is_trader or is_told_about or is_stop(words[at], name_words("ar")):
        return None, at + 1
    return Body(first, last, first, last, "company"), after


def club_at(words: tuple[Word, ...], at: int) -> tuple[Body | None, int]:
    """A club: a noun of clubs' names and the town or the noun that completes it ("Renaissance of …")."""
    lexicon = organisation_words("ar")
    for form, skip in bare_forms(words[at].text):
        if form in lexicon.clubs:
            end = town_end(words, at + 1) if close(words, at + 1) else None
            if end is None and form in lexicon.renowned and close(words, at + 1) and is_definite_noun(words[at + 1]):
                end = at + 2
            if end is not None:
                start, stop = words[at].start + skip, words[name_end(words, end, form) - 1].end
                return Body(start, stop, start, stop, "organisation"), end
    return None, at + 1
