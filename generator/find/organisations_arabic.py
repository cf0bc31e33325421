# SPDX-License-Identifier: Apache-2.0
"""Arabic organisations of one sentence: annexations, definite heads with adjectives.

In: the words of a sentence. Out: `Body` values in order; they may overlap, the caller keeps the longest.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import bare_forms, nationality_at
from generator.find.arabic_borders import is_stop
from generator.find.organisation_abroad import with_town
from generator.find.organisation_called import called_end, is_founded, is_small_town
from generator.find.organisation_definite import definite_end
from generator.find.organisation_ends import (
    close,
    compound_end,
    founder_end,
    is_body_adjective,
    is_definite_noun,
    is_gazetteer_name,
    name_end,
    purpose_end,
    town_end,
)
from generator.find.organisation_foreign import employer_at, giant_at, is_employing, is_giant
from generator.find.organisation_mentions import Body
from generator.find.organisation_quoted import club_at, next_quoted, paper_at, quoted_after, quoted_end, trader_at
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words
from generator.remembered import by_word

if TYPE_CHECKING:
    from generator.find.words import Line, Word

_WITH_BOARD = frozenset({"government", "company", "party", "organisation", "university", "outlet"})
MAX_WORDS = 10
"""Words of the longest name that is followed."""


def found_arabic(line: Line, text: str, *, is_sport: bool = False) -> list[Body]:
    """The organisations of the sentence, sorted by start; `text` is the whole folded text."""
    bodies: list[Body] = []
    at = 0
    while at < len(line.words):
        if not is_sport and _opens_nothing(line.words, at):
            at += 1
            continue
        body, after = _at(line.words, at, line.end, text)
        if body is None:
            body, after = giant_at(line.words, at)
        if body is None:
            body, after = employer_at(line.words, at)
        if body is None:
            body, after = paper_at(line.words, at, line.end, text)
        if body is None:
            body, after = trader_at(line.words, at, line.end, text)
        if body is None and bodies:
            body = next_quoted(line.words, at, bodies[-1], line.end, text)
        if body is None and is_sport:
            body, after = club_at(line.words, at)
        if body is not None:
            bodies.append(body)
        at = max(after, at + 1)
    return bodies


def _opens_nothing(words: tuple[Word, ...], at: int) -> bool:
    """True for a word that is no head and has no marks or "at" before it: none of the readers need look at it."""
    word = words[at]
    is_plain = word.gap == " " and not _may_open(word.text) and not is_giant(word.text)
    return is_plain and not is_employing(words[at - 1].text)


def _at(words: tuple[Word, ...], at: int, line_end: int, text: str) -> tuple[Body | None, int]:
    """The organisation whose head stands at `at`, None when none does, and the word to go on with."""
    if not _may_open(words[at].text):
        return None, at + 1
    lexicon = organisation_words("ar")
    for form, skip in bare_forms(words[at].text):
        start = words[at].start + skip
        if form in lexicon.outlets:
            quoted = quoted_after(words, at, form, line_end, text)
            if quoted is not None:
                return quoted
        if form in lexicon.kinds:
            is_other = _is_part(words, at, form) or _is_place(words, at, form, skip)
            end = None if is_other else _annexation_end(words, at, form)
            if end is not None:
                return _with_quoted(words, (at, end), form, start, line_end, text)
        end = definite_end(words, at, form)
        if end is not None and not _is_portfolio(words, at, form):
            first = start - words[at].text[max(skip - 1, 0) :].startswith("لل") if skip else start
            stop = words[end - 1].end
            return Body(first, stop, first, stop, lexicon.kinds.get(form[2:], "organisation")), end
    return None, at + 1


@by_word
def _may_open(text: str) -> bool:
    """False for a word that heads no body, whatever follows: most words do not."""
    lexicon = organisation_words("ar")
    return any(
        form in lexicon.outlets or form in lexicon.kinds or form in lexicon.definite or form in _first_of_whole()
        for form, _ in bare_forms(text)
    )


@cache
def _first_of_whole() -> frozenset[str]:
    """The first words of the names that are listed whole."""
    return frozenset(name.partition(" ")[0] for name in organisation_words("ar").whole)


def _with_quoted(
    words: tuple[Word, ...], bounds: tuple[int, int], head: str, start: int, line_end: int, text: str
) -> tuple[Body, int]:  # fmt: skip
    """The annexation in `bounds`, or the quoted name behind it when the annexation only says what bears that name."""
    lexicon, (at, end) = organisation_words("ar"), bounds
    # A paper that has its name already is followed by the title of what it published.
    is_open = words[at + 1].text in lexicon.generic or nationality_at(words, at + 1)[1] > 0
    is_field = words[at + 1].text[2:] in lexicon.fields and lexicon.kinds[head] == "company"
    is_bracket = end < len(words) and "(" in words[end].gap
    inner = quoted_end(words, end, line_end, text) if (is_open or is_field) and not is_bracket else None
    kind = lexicon.kinds[head]
    if inner is not None and head in lexicon.outlets:
        return Body(start, inner[1], inner[0], inner[1], kind), inner[2]
    stop = words[end - 1].end
    return Body(start, stop, start, stop, kind), end


def _annexation_end(words: tuple[Word, ...], at: int, head: str) -> int | None:
    """The place after the whole name that the indefinite head at `at` opens, None when it names nothing."""
    closed = _closed_end(words, at, head)
    if closed is None or _is_never(words, at, head):
        return None
    end = with_town(words, at, name_end(words, closed, head), head)
    lexicon = organisation_words("ar")
    is_too_short = head in lexicon.joined_heads and end == closed and closed == at + 2
    return None if is_too_short or is_gazetteer_name(words, at, end, head) else end


def _is_never(words: tuple[Word, ...], at: int, head: str) -> bool:
    return f"{head} {words[at + 1].text}" in organisation_words("ar").never


def _closed_end(words: tuple[Word, ...], at: int, head: str) -> int | None:
    """The place after the noun or name that closes the annexation of the head at `at`, None when it stays open."""
    inner = _inner_nouns()
    end = at + 1
    while close(words, end) and end - at < MAX_WORDS:
        text = words[end].text
        may_be_place = text not in inner and (end > at + 1 or _takes_place(head))
        place = town_end(words, end) if may_be_place else None
        if place is not None:
            return place
        if is_definite_noun(words[end]):
            return _definite_close(words, end, head) if end > at + 1 or _may_close(words, end, head) else None
        if end == at + 1 and not _may_go_on(text, head):
            return None
        if end == at + 1 and is_small_town(words, end, head):
            return town_end(words, end) or end + 2
        if text in inner or (text[0] == "و" and text[1:] in inner):
            end += 1
            continue
        if end == at + 1 and (_has_purpose(words, end, head) or is_founded(words, end, head)):
            return end + 1
        if end > at + 1:
            return None
        return called_end(words, end, head)
    return None


def _may_go_on(text: str, head: str) -> bool:
    """False for a noun that goes on with an annexation right behind a word of other meanings: "the *movement* of …"."""
    lexicon = organisation_words("ar")
    listed = lexicon.only_with.get(head)
    return text not in _inner_nouns() or not listed or text in listed


def _definite_close(words: tuple[Word, ...], at: int, head: str) -> int:
    """The place after the definite noun at `at`, and after the town of a museum's, a university's, a club's name."""
    end = founder_end(words, at) or compound_end(words, at)
    town = town_end(words, end) if head in organisation_words("ar").town_closes and close(words, end) else None
    return end if town is None or nationality_at(words, end)[1] else town


def _takes_place(head: str) -> bool:
    return head not in organisation_words("ar").only_with


def _may_close(words: tuple[Word, ...], at: int, head: str) -> bool:
    """True when the definite noun at `at`, right behind its head, makes a name of a body with it."""
    lexicon, text = organisation_words("ar"), words[at].text
    if founder_end(words, at) is not None:
        return True
    is_generic = text in lexicon.generic_adjectives and text[2:] not in lexicon.fields
    if text in title_words("ar").ranks or is_generic:
        return False
    if lexicon.kinds[head] in {"company", "party"} and close(words, at + 1) and words[at + 1].text in lexicon.corporate:
        return True
    if head not in lexicon.only_with and head not in lexicon.field_heads:
        return True
    is_listed = text in lexicon.only_with.get(head, ())
    is_field = head in lexicon.field_heads and text[2:] in lexicon.fields
    return is_listed or is_field or _has_purpose(words, at, head)


def _has_purpose(words: tuple[Word, ...], at: int, head: str) -> bool:
    """True when "for the …" that belongs to a body's name stands behind the word at `at`."""
    lexicon = organisation_words("ar")
    if head in lexicon.no_purpose or is_stop(words[at], name_words("ar")):
        return False
    if words[at].text.endswith("ه") and not words[at].text.startswith("ال"):
        return False
    return close(words, at + 1) and purpose_end(words, at + 1, head, is_defined=False) > at + 1


def _is_part(words: tuple[Word, ...], at: int, head: str) -> bool:
    """True for a board or an office whose body follows, and for "board of directors" alone."""
    lexicon = organisation_words("ar")
    if head not in lexicon.parts or not close(words, at + 1):
        return False
    following = words[at + 1].text
    if _is_described(words, at + 1):
        return False
    return following.removeprefix("ال") in lexicon.parts or lexicon.kinds.get(following) in _WITH_BOARD or (
        following in lexicon.definite and following[2:] not in lexicon.fields
    )  # fmt: skip


def _is_described(words: tuple[Word, ...], at: int) -> bool:
    """True when the adjective behind the feminine noun at `at` is masculine: it belongs to the head before the noun.

    Source: Ryding (2005), ch. 8.1 (a noun and its adjective agree in gender, an annexation's adjective with its head).
    """
    if not words[at].text.endswith("ه") or not close(words, at + 1):
        return False
    following = words[at + 1].text
    return is_body_adjective(following) and not following.endswith("ه") and following[-1] == "ي"


def _is_place(words: tuple[Word, ...], at: int, head: str, skip: int) -> bool:
    """True for a municipality in which something is or from which it comes: there the word means a place."""
    before = words[at - 1].text if close(words, at) and at else ""
    is_joined = skip > 0 and words[at].text[skip - 1] == "ب"
    return head in organisation_words("ar").places_too and (is_joined or before in {"في", "من", "الي"})


def _is_portfolio(words: tuple[Word, ...], at: int, form: str) -> bool:
    """True for "the foreign …" that is a minister's field: behind an office, or with a masculine adjective."""
    if form not in organisation_words("ar").ministries:
        return False
    heads = title_words("ar").construct_heads | organisation_words("ar").heads
    is_behind_office = at > 0 and close(words, at) and words[at - 1].text.removeprefix("و") in heads
    return is_behind_office or not words[at + 1].text.endswith("ه")


@cache
def _inner_nouns() -> frozenset[str]:
    """The nouns with which an annexation goes on until a definite noun or a name closes it."""
    lexicon = organisation_words("ar")
    return title_words("ar").bodies | lexicon.heads | lexicon.inner
