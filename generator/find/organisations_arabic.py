# SPDX-License-Identifier: Apache-2.0
"""Arabic organisations of one sentence: annexations, definite heads with adjectives, quoted names.

In: the words of a sentence. Out: `Body` values in order; they may overlap, the caller keeps the longest.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import bare_forms, is_adjective, nationality_at, place_end
from generator.find.arabic_borders import is_stop
from generator.find.organisation_mentions import Body
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.words import Line, Word

_OPENING = "«“\"„'‘"
# "And the …" after a party or a paper begins something else; ministries and chambers have two fields.
_ONE_NOUN = frozenset({"party", "outlet", "university", "military"})
_WITH_BOARD = frozenset({"government", "company", "party", "organisation", "university", "outlet"})
_CLOSING = "»”\"’'"
MAX_WORDS = 10
"""Words of the longest name that is followed."""


def found_arabic(line: Line, text: str) -> list[Body]:
    """The organisations of the sentence, sorted by start; `text` is the whole folded text."""
    bodies: list[Body] = []
    at = 0
    while at < len(line.words):
        body, after = _at(line.words, at, line.end, text)
        if body is not None:
            bodies.append(body)
        at = max(after, at + 1)
    return bodies


def _at(words: tuple[Word, ...], at: int, line_end: int, text: str) -> tuple[Body | None, int]:
    """The organisation whose head stands at `at`, None when none does, and the word to go on with."""
    lexicon = organisation_words("ar")
    for form, skip in bare_forms(words[at].text):
        start = words[at].start + skip
        if form in lexicon.outlets:
            quoted = _quoted(words, at + 1, line_end, text)
            if quoted is not None:
                first, last, after = quoted
                return Body(first, last, first, last, lexicon.kinds.get(form, "organisation")), after
        if form in lexicon.kinds:
            end = None if _is_part(words, at, form) else _annexation_end(words, at, form)
            if end is not None:
                # A paper that has its name already is followed by the title of what it published.
                is_open = words[at + 1].text in lexicon.generic or nationality_at(words, at + 1)[1] > 0
                inner = _quoted(words, end, line_end, text) if is_open else None
                if inner is not None and form in lexicon.outlets:
                    return Body(start, inner[1], inner[0], inner[1], lexicon.kinds[form]), inner[2]
                stop = words[end - 1].end
                return Body(start, stop, start, stop, lexicon.kinds[form]), end
        end = _definite_end(words, at, form)
        if end is not None:
            first = words[at].start + (
                skip if not words[at].text[max(skip - 1, 0) :].startswith("لل") else max(skip - 1, 0)
            )
            stop = words[end - 1].end
            kind = lexicon.kinds.get(form[2:], "organisation")
            return Body(first, stop, first, stop, kind), end
    return None, at + 1


def _quoted(words: tuple[Word, ...], at: int, end: int, text: str) -> tuple[int, int, int] | None:
    """Start, end of the short quoted name that begins at `at`, and the word after it."""
    if at >= len(words) or not words[at].gap.strip() or words[at].gap.strip() not in _OPENING:
        return None
    stop = at
    while stop < len(words) and stop - at < 5:
        last = stop + 1 >= len(words)
        following = text[words[stop].end : end] if last else words[stop + 1].gap
        if following.lstrip()[:1] and following.lstrip()[0] in _CLOSING:
            return words[at].start, words[stop].end, stop + 1
        if last or words[stop + 1].gap != " ":
            return None
        stop += 1
    return None


def _annexation_end(words: tuple[Word, ...], at: int, head: str) -> int | None:
    """The place after the annexation that the head at `at` opens, None when it stays open."""
    bodies, names = _inner_nouns(), name_words("ar")
    end = at + 1
    while end < len(words) and end - at < MAX_WORDS and words[end].gap == " ":
        text = words[end].text
        place = place_end(words, end)
        if place is not None:
            return _adjectives_end(words, place)
        if text.startswith("ال") and len(text) > 3 and not is_stop(words[end], names):
            if end == at + 1 and _only_described(words, end):
                return None
            closed = end + 1 if organisation_words("ar").kinds[head] in _ONE_NOUN else _second_noun_end(words, end + 1)
            return _adjectives_end(words, closed)
        joined = text[0] == "و" and text[1:] in bodies
        if text in bodies or joined:
            end += 1
            continue
        return _foreign_name_end(words, at, end, head)
    return None


def _is_part(words: tuple[Word, ...], at: int, head: str) -> bool:
    """True for a board or an office whose body follows, and for "board of directors" alone."""
    lexicon = organisation_words("ar")
    if head not in lexicon.parts or at + 1 >= len(words) or words[at + 1].gap != " ":
        return False
    following = words[at + 1].text
    return following.removeprefix("ال") in lexicon.parts or lexicon.kinds.get(following) in _WITH_BOARD


@cache
def _inner_nouns() -> frozenset[str]:
    """The nouns with which an annexation goes on until a definite noun or a name closes it."""
    return title_words("ar").bodies | organisation_words("ar").heads


def _only_described(words: tuple[Word, ...], at: int) -> bool:
    """True for an indefinite head before a definite word of time or rank: no name."""
    return words[at].text in title_words("ar").ranks


def _foreign_name_end(words: tuple[Word, ...], at: int, end: int, head: str) -> int | None:
    """The place after the proper name of an outlet, a company, a university right behind its head."""
    names = name_words("ar")
    kind = organisation_words("ar").kinds[head]
    if end != at + 1 or head not in organisation_words("ar").before_proper_names:
        return None
    if kind == "party" and words[end].text.endswith("ي"):
        return None
    if words[end].text.endswith("ه"):
        return None
    stop = end
    while stop < len(words) and stop - end < 3 and words[stop].gap == " " and not is_stop(words[stop], names):
        text = words[stop].text
        if text.startswith(("وال", "بال", "لل")):
            break
        stop += 1
    # Without a border behind it two free words are as often a name and a verb.
    if stop - end > 1 and stop < len(words) and words[stop].gap == " " and not is_stop(words[stop], names):
        stop = end + 1
    return stop if stop > end and len(words[end].text) > 2 and not words[end].text.endswith("ين") else None


def _second_noun_end(words: tuple[Word, ...], at: int) -> int:
    """The place after "and the …", where a second definite noun goes on with the name."""
    names, lexicon = name_words("ar"), organisation_words("ar")
    while at < len(words) and words[at].gap == " " and words[at].text.startswith("وال"):
        rest = words[at].text[1:]
        if rest in names.stops or rest in lexicon.definite or rest in title_words("ar").heads or len(rest) < 4:
            break
        at += 1
    return at


def _adjectives_end(words: tuple[Word, ...], at: int) -> int:
    """The place after definite adjectives and "for the …" parts behind a closed annexation."""
    while at < len(words) and words[at].gap == " ":
        nation, size = nationality_at(words, at)
        if nation:
            at += size
        elif words[at].text not in organisation_words("ar").described and is_adjective(words[at].text):
            at += 1
        else:
            break
    return at


def _definite_end(words: tuple[Word, ...], at: int, form: str) -> int | None:
    """The place after a definite head and at least one adjective, None when there is no such name."""
    lexicon = organisation_words("ar")
    if at + 1 < len(words) and words[at + 1].gap == " " and f"{form} {words[at + 1].text}" in lexicon.whole:
        return at + 2
    if form not in lexicon.definite:
        return None
    end = _adjectives_end(words, at + 1)
    if end == at + 1:
        return None
    if end < len(words) and words[end].gap == " " and _is_purpose(words[end].text):
        end = _adjectives_end(words, _second_noun_end(words, _purpose_end(words, end)))
    return end


def _is_purpose(text: str) -> bool:
    """True for "for the …" that goes on with a name: railways, statistics, antiquities."""
    return (
        text.startswith("لل")
        and len(text) > 4
        and ("ا" + text[1:]) not in title_words("ar").heads | name_words("ar").stops
    )


def _purpose_end(words: tuple[Word, ...], at: int) -> int:
    """The place after "for the …" and the definite noun annexed to it."""
    at += 1
    follows = at < len(words) and words[at].gap == " " and words[at].text.startswith("ال")
    return at + 1 if follows and words[at].text not in name_words("ar").stops else at
