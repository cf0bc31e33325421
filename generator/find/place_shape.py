# SPDX-License-Identifier: Apache-2.0
"""English: whether capitals say that a word is a place's name, or part of a person's or an organisation's name.

In: a candidate among its words. Out: a truth value. Headings in title case are judged by the name alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.languages.nationalities import country_of_adjective

if TYPE_CHECKING:
    from generator.find.place_spans import Spans
    from generator.find.place_words import Candidate, Word

# Share of capitalised words from which a line counts as title case.
_TITLE_CASE = 0.7
_APOSTROPHES = frozenset("'’‘`")


def capitals_fit(spans: Spans, candidate: Candidate, title_case: frozenset[int]) -> bool:
    """True when the name is capitalised as a name and the words beside it leave it alone."""
    words = spans.words[candidate.first : candidate.last + 1]
    written = [spans.written(word) for word in words]
    if candidate.key.replace(" ", "") in spans.vocabulary.uppercase:
        return "".join(written).isupper()
    capitals = [text[0].isupper() for text in written]
    if not any(capitals) or not (all(capitals) or _may_be_small(spans, candidate, capitals)):
        return False
    shouted = len("".join(written)) > 3 and all(text.isupper() for text in written)
    if words[0].sentence in title_case or shouted:
        following = spans.after(candidate.last)
        return following is None or following.key not in spans.vocabulary.bodies_after
    return not is_after_name(spans, candidate) and not _is_before_name(spans, candidate)


def _may_be_small(spans: Spans, candidate: Candidate, capitals: list[bool]) -> bool:
    """True when each word without a capital is a small word, a syllable of "Xi'an" or the inner word of "A-b-C"."""
    gaps = ["", *(spans.gap(number) for number in range(candidate.first, candidate.last)), ""]
    return all(
        capital or spans.words[candidate.first + number].key in spans.vocabulary.small
        or gaps[number] in _APOSTROPHES or gaps[number] == gaps[number + 1] == "-"
        for number, capital in enumerate(capitals)
    )  # fmt: skip


def title_case_sentences(spans: Spans) -> frozenset[int]:
    """Numbers of the sentences nearly all of whose words begin with a capital."""
    totals: dict[int, list[int]] = {}
    for word in spans.words:
        count = totals.setdefault(word.sentence, [0, 0])
        count[0] += 1
        count[1] += spans.written(word)[0].isupper()
    return frozenset(number for number, (all_, upper) in totals.items() if all_ > 2 and upper / all_ >= _TITLE_CASE)


def _is_capital(spans: Spans, word: Word | None) -> bool:
    return word is not None and spans.written(word)[0].isupper()


def is_after_name(spans: Spans, candidate: Candidate) -> bool:
    """True for "Michael Jordan": an unknown capitalised word stands before, only a space between."""
    previous = spans.before(candidate.first)
    if previous is None or not _is_capital(spans, previous) or spans.gap(candidate.first - 1) != " ":
        return False
    if previous.key in spans.vocabulary.before or country_of_adjective(previous.key, "en"):
        return False
    # "Zambia's Lusaka": the lone s of a possessive is not capitalised and never comes here.
    return not (spans.written(previous).isupper() and len(previous.key) > 3)


def _is_before_name(spans: Spans, candidate: Candidate) -> bool:
    """True for "Benguela Railway" and for "Georgia Smith", not for "Lusaka Province"."""
    following = spans.after(candidate.last)
    if following is None or not _is_capital(spans, following):
        return False
    words = spans.vocabulary
    if following.key in words.bodies_after:
        return True
    if following.key == "national" and _names_a_park(spans, candidate.last + 1):
        return False
    known = words.before | words.province | words.residents | words.heads | words.extends | words.compound.keys()
    if following.key in known or country_of_adjective(following.key, "en"):
        return False
    return candidate.entries[0].kind != "country" or candidate.key in words.given_names


def _names_a_park(spans: Spans, position: int) -> bool:
    """True for "national" before "park" and the like: "the Grampians National Park" lies in the Grampians."""
    following = spans.after(position)
    return following is not None and following.key in spans.vocabulary.parks
