# SPDX-License-Identifier: Apache-2.0
"""English organisations of one sentence: capitalised words with a head, a trade or a legal form; acronyms.

In: the words of a sentence. Out: `Body` values in order.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.english_words import plain
from generator.find.organisation_context import is_land_name, is_named_by_context, is_place_name
from generator.find.organisation_initials import has_initials_behind, initials_start, things_initials
from generator.find.organisation_marked import marked_names
from generator.find.organisation_mentions import Body
from generator.find.organisation_runs import lower, run_end
from generator.find.organisation_shape import is_common_word_party, is_shaped_like_name, is_team
from generator.languages.nationalities import country_of_adjective, country_of_name
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

if TYPE_CHECKING:
    from generator.find.words import Line, Word

_ACRONYM = range(3, 9)
# "BulTrans", "NileMark": two capitalised parts in one word; family names in Mc-, De- and the like apart.
_CAMEL = re.compile(r"(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Ab|Al|El|Ben|Bin|Abu)[A-Z])[A-Z][a-z]+(?:[A-Z][a-z]+)+")
# Share of capitalised words from which a line is a heading in title case.
_TITLE_CASE, _SHORTEST_HEADING = 0.7, 5
# "The Daily …", "the Sunday …": two words.
_PAPER = 2
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_OF_OFFICES = frozenset({"press", "police", "resources", "company", "cabinet", "principal"})
_FULL_STOPS, _CLOSING = frozenset(".!?…"), " »”\"’'"
_LONGEST_COMMON = 4


def found_english(line: Line, text: str, *, is_sport: bool = False) -> list[Body]:
    """The organisations of the sentence, sorted by start; `text` is the whole folded text.

    In a report of sport (`is_sport`) teams are named without "club".
    """
    bodies: list[Body] = []
    if _is_heading(line, text):
        return bodies
    marked = marked_names(line.words, line.end, text)
    at = 0
    while at < len(line.words):
        if at in marked:
            end, kind = marked[at]
            if kind:
                bodies.append(replace(_body(line.words, at, end, ""), kind=kind))
            at = end
            continue
        end = run_end(line.words, at)
        if end > at:
            body = _named(line.words, at, end, text)
            if body is None and is_sport and is_team(line.words, at, end, text):
                body = _body(line.words, at, end, "")
            if body is not None:
                bodies.append(body)
            at = end
            continue
        common = _common_end(line.words, at)
        if common is not None:
            bodies.append(_body(line.words, at + 1, common, line.words[common - 1].text))
            at = common
            continue
        at += 1
    return bodies


def _is_heading(line: Line, text: str) -> bool:
    """True for a line without a full stop nearly all of whose words are capitalised: capitals tell nothing there."""
    upper = sum(word.text[0].isupper() for word in line.words)
    is_sentence = text[line.words[-1].end : line.end].strip(_CLOSING)[-1:] in _FULL_STOPS if line.words else True
    return len(line.words) >= _SHORTEST_HEADING and upper / len(line.words) >= _TITLE_CASE and not is_sentence


def _body(words: tuple[Word, ...], start: int, end: int, head: str) -> Body:
    """The body of ``words[start:end]``, its possessive ending left off."""
    last = words[end - 1]
    stop = last.start + len(plain(last.text))
    kind = organisation_words("en").kinds.get(head.lower(), "organisation")
    return Body(words[start].start, stop, words[start].start, stop, kind)


def _named(words: tuple[Word, ...], at: int, end: int, text: str) -> Body | None:
    """The organisation that a row of capitalised words names, None for a person, a place or plain capitals."""
    lexicon = organisation_words("en")
    tied = [i for i in range(at, end - 1) if lower(words[i]).rpartition("-")[2] in lexicon.tied]
    at = tied[-1] + 1 if tied else at
    while at < end - 1 and lower(words[at]) in lexicon.leads:
        at += 1
    # "United Food Workers Local 293": a union's branch has its number.
    is_branch = end - at > 1 and words[end - 1].text == "Local" and end < len(words) and words[end].gap == " "
    if is_branch and words[end].text.isdigit():
        return _body(words, at, end + 1, "")
    body = _headed(words, _numbered_start(words, at, end), end)
    if body is not None:
        first = initials_start(words, at, end)
        return body if first == at else replace(body, start=words[first].start, name_start=words[first].start)
    small = _small_end(words, end)
    if small is not None:
        return _body(words, end - 1, small, words[small - 1].text)
    if is_place_name(words, at, end) and not is_common_word_party(words, at, end):
        return None
    if has_initials_behind(words, at, end):
        return _body(words, at, end, "")
    is_named = (words[at].text in lexicon.papers and end - at == _PAPER) or (
        _closes_with_trade(words, at, end) or is_shaped_like_name(words, at, end) or _is_coined(words, at, end, text)
    ) or is_named_by_context(words, at, end, text)  # fmt: skip
    return _body(words, at, end, plain(words[end - 1].text)) if is_named else None


def _numbered_start(words: tuple[Word, ...], at: int, end: int) -> int:
    """The place of the ordinal in front of a court, a brigade: "the *8th* U.S. Circuit Court of Appeals"; else `at`."""
    is_close = at > 0 and words[at].gap == " " and _ORDINAL.fullmatch(words[at - 1].text) is not None
    numbered = organisation_words("en").numbered
    return at - 1 if is_close and any(lower(word) in numbered for word in words[at:end]) else at


def _small_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after a head in small letters at `at`, fields before it: "(Iraqi) transport ministry"."""
    lexicon, owner = organisation_words("en"), words[at - 1].text
    if owner in lexicon.unions:
        is_agency = at + 1 < len(words) and words[at].gap == words[at + 1].gap == " "
        is_agency = is_agency and words[at].text in lexicon.union_fields and words[at + 1].text in lexicon.union_heads
        return at + 2 if is_agency else None
    end = _modifiers_end(words, at)
    is_headed = end < len(words) and words[end].gap == " " and words[end].text in lexicon.small_heads
    is_national = country_of_adjective(owner, "en") is not None
    # "Ghana's finance ministry": a country's ministry is named by both.
    is_owned = owner != plain(owner) and is_land_name(plain(owner)) and end > at
    return end + 1 if is_headed and (is_national or is_owned) else None


def _headed(words: tuple[Word, ...], at: int, end: int) -> Body | None:
    """The body of a row with a head noun; what follows the head inside the row is left off, a holder's title too."""
    lexicon = organisation_words("en")
    heads = [i for i in range(at, end) if _is_head(words, at, i, end)]
    joiners = lexicon.joiners | {"on"}
    is_joined = any(word.text in joiners and word.text != "and" for word in words[at:end])
    is_place = heads != [] and heads[-1] < end - 1 and lower(words[end - 1]) in lexicon.places_after
    is_place = is_place and lower(words[heads[-1]]) not in lexicon.of_heads  # "Friends of Mill Street"
    if not heads or end - at == 1 or is_place or (heads == [at] and not is_joined and not _opens(words, at, end)):
        return None
    last_head = heads[-1]
    is_legal = lower(words[end - 1]) in lexicon.legal
    end = _title_start(words, last_head, end)
    is_whole = is_joined or is_legal or last_head in {at, end - 1} or is_place_name(words, last_head + 1, end)
    stop = end if is_whole else last_head + 1
    while stop < end and lower(words[stop]) in lexicon.closers | lexicon.after_heads:
        stop += 1
    if stop - at == 1 or _is_list_of_fields(words, at, stop):
        return None
    return _body(words, at, stop, plain(words[last_head].text))


def _is_list_of_fields(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for fields joined by "and" that no head closes: "(minister of agriculture,) Water and Energy"."""
    lexicon = organisation_words("en")
    others = [lower(word) for word in words[at:end] if lower(word) not in lexicon.fields]
    # "Director General of Fisheries *Resources*": no word of the name is its own.
    if lower(words[end - 1]) in lexicon.bare_fields and set(others) <= {lower(words[end - 1])}:
        return True
    return bool(others) and set(others) == {"and"} and lexicon.kinds.get(lower(words[end - 1])) == "company"


def _opens(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for a head that opens names without "of", "Radio …", within a sentence; a legal form or trade closes any."""
    lexicon = organisation_words("en")
    is_closed = lower(words[end - 1]) in lexicon.legal | lexicon.closers
    if len(words[end - 1].text) == 1:
        return False
    return is_closed or (at > 0 and lower(words[at]) in lexicon.first_heads)


def _is_head(words: tuple[Word, ...], first: int, at: int, end: int) -> bool:
    """True for a head noun at `at`; some are heads only before "of", some only with the word before."""
    lexicon, text = organisation_words("en"), lower(words[at])
    pair = f"{lower(words[at - 1])} {text}" if at > first else ""
    if text in lexicon.of_heads and pair not in lexicon.whole:
        return at + 1 < end and words[at + 1].text == "of"
    return pair in lexicon.whole or (text in lexicon.kinds and not _opens_office(words, at, end))


def _title_start(words: tuple[Word, ...], head: int, end: int) -> int:
    """The place of the office behind the head inside the row: "Central Bank *Governor*"; `end` when there is none."""
    lexicon = organisation_words("en")
    # "Office of the Electoral *Commissioner*": there the office names the body.
    if head + 2 < end and lower(words[head]) == "office" and words[head + 1].text == "of":
        return end
    offices = (i for i in range(head + 1, end) if lower(words[i]) in lexicon.titled)
    return next((i for i in offices if words[i - 1].text not in lexicon.joiners), end)


def _opens_office(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for a word of a field before an office: "*Energy* Minister", "*Press* Secretary"."""
    lexicon, text = organisation_words("en"), lower(words[at])
    follows = at + 1 < len(words) and words[at + 1].gap == " " and lower(words[at + 1]) in lexicon.titled
    is_field = text in lexicon.fields | lexicon.closers | _OF_OFFICES
    return follows and is_field and at + 1 <= end


def _closes_with_trade(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True for two words or more that end with a trade or a legal form and do not begin with a given name."""
    lexicon = organisation_words("en")
    last = end - 1
    if lower(words[last]) in lexicon.legal and end - at > 1 and _is_legal_form(words[last].text):
        return True
    if end - at < 2 or lower(words[last]) not in lexicon.closers:
        return False
    follows = words[end] if end < len(words) else None
    # "Energy Minister" is an office; "Rand Water spokesman" is one of a body.
    is_staff = follows is not None and follows.text in lexicon.staff
    if follows is not None and follows.gap == " " and lower(follows) in lexicon.titled and not is_staff:
        return False
    if any(lower(word) in lexicon.titled for word in words[at:last]):
        return False
    first = words[at].text
    own = [word for word in words[at:last] if lower(word) not in lexicon.fields | lexicon.common | lexicon.joiners]
    may_be_family = not words[last].text.endswith("s")
    if may_be_family and first in name_words("en").given:
        return False
    return bool(own) and country_of_adjective(first, "en") is None


def _is_legal_form(text: str) -> bool:
    """True for a legal form as it is written: short ones in capitals ("AS", "NV"), "Co" apart."""
    return text.isupper() or text == "Co" or (text[0].isupper() and len(text) > len("AS"))


def _is_coined(words: tuple[Word, ...], at: int, end: int, whole: str) -> bool:
    """True for one word that is an acronym or made of two capitalised parts, where the `whole` text tells no thing."""
    if end - at > 1:
        return False
    lexicon, text = organisation_words("en"), plain(words[at].text)
    if text in things_initials(whole) or text in title_words("en").acronyms:
        return False
    if _CAMEL.fullmatch(text):
        return text.lower() not in lexicon.acronym_stops
    is_acronym = text.isupper() and text.isalpha() and len(text) in _ACRONYM
    is_other = (
        text.lower() in lexicon.acronym_stops
        or text.capitalize() in name_words("en").stops
        or country_of_name(text, "en") is not None
    )
    return is_acronym and not is_other and not _is_shouted(words, at)


def _is_shouted(words: tuple[Word, ...], at: int) -> bool:
    """True where capitals are no acronym: a dateline, or a line that is written in capitals."""
    dateline = at + 1 < len(words) and at < 2 and words[at + 1].gap not in {" ", ", "}
    near = [words[i].text.isupper() and len(words[i].text) > 1 for i in (at - 1, at + 1) if 0 <= i < len(words)]
    return dateline or any(near)


def _modifiers_end(words: tuple[Word, ...], at: int) -> int:
    """The place after the fields in small letters at `at`: "(the) county", "(Iraqi) transport"."""
    common, end = organisation_words("en").common, at
    while end < len(words) and end - at < _LONGEST_COMMON and words[end].gap == " " and words[end].text in common:
        end += 1
    return end


def _common_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after "the county council": a head in small letters with a modifier of its own, None otherwise."""
    lexicon = organisation_words("en")
    if words[at].text.lower() != "the":
        return None
    end = _modifiers_end(words, at + 1)
    if end == at + 1 or end >= len(words) or words[end].gap != " ":
        return None
    return end + 1 if words[end].text in lexicon.common_heads else None
