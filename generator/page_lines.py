# SPDX-License-Identifier: Apache-2.0
"""Lines that belong to the page, not to the text: bylines, credits, dates, initials, calls to subscribe or to share.

In: one line and where it stands. Out: whether its shape or its words make it such a line.
Source: our own reading of first and last lines on Arabic and English news sites and of agency copy; the order of a wire
report (headline, byline, dateline, text, credits) as in Bell, "The Language of News Media" (1991), ch. 8.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from generator.languages.ar.boundaries import BOUNDARIES as AR
from generator.languages.en.boundaries import BOUNDARIES as EN
from generator.languages.person_names import name_words
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.languages.boundaries import Boundaries
    from generator.model import Language

Where = Literal["first", "before lead", "text", "last"]
"""Where a line stands; "before lead": after the first line, with no sentence before it."""
BOUNDARIES: dict[Language, Boundaries] = {"ar": AR, "en": EN}
HEADING_MAX = 90
"""Code points of a sub-heading or a page's line that nothing but its shape tells."""
# A call to the reader, a credit or a note may be as long as a sentence of two lines.
_CALL_MAX = 220
_BYLINE_MAX = 70
_PART_WORDS = 3
_LAST_WORDS = 3
_ADDRESS_WORDS = 14
# Between the parts of "name - city - date"; some Arabic newsrooms write a tatweel for the dash.
_BETWEEN_PARTS = re.compile(r"(?<!\s)\s+[-–—|ـ]+\s+|\s?[/|]\s?")
_INITIALS = re.compile(r"[^\W\d_]{1,2}(?:\s?[./]\s?[^\W\d_]{1,2}|\s[^\W\d_]){1,3}\.?")
_AGENCY = re.compile(r"\s?\([^()\n]{2,30}\)\s?|[«“\"][^«»“”\"\n]{2,30}[»”\"]")
_YEAR = re.compile(r"(?<!\d)(?:1[345]|19|20)\d\d(?!\d)")
_MORE = re.compile(r"more(?: \w+){1,3} (?:news|stories|articles|headlines)")
_ADDRESS = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.\w|https?://|\bwww\.")
_TAG = re.compile(r"(?:[#@][\w./]{2,40}\s*)+")
_CAPITALS = r"[A-Z][\w'’.-]*(?:\s+(?:[A-Z][\w'’.-]*|al|de|del|der|da|van|von|bin|ibn|el)){1,3}"
_PLACE = r"(?:,|\s(?:in|at|for|reporting from))\s(?:the\s)?[A-Z][\w'’.,-]*(?:\s[A-Z][\w'’.,-]*){0,4}"
_ENGLISH_BYLINE = re.compile(rf"{_CAPITALS}(?:{_PLACE})?(?:(?:,|\sand|\s&)\s{_CAPITALS}(?:{_PLACE})?){{0,2}}")
_ENGLISH_DATELINE = re.compile(
    r"[A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*){0,3},\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?)(?:,?\s\d{4})?\s?[.:–—-]?"
)
# "City (agency)": nothing else in the line.
_IN_BRACKETS = re.compile(r"[^()\n.،,:]{2,40}\([^()\n]{2,40}\)\s?[-–—:]?")
# "Published Oct. 7, 2025", "Updated 14:05 GMT".
_STAMP = re.compile(r"(?:first |last )?(?:published|updated|posted|modified)\b[^\d\n]{0,20}\d")
# A day, with or without the hour.
_DAY = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.?,? )?(?:\d{1,2} [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2},?) \d{4}"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d[\w .]{0,8})?"
)
_DATED_WORDS = 6
_BARS = frozenset("|/–—-")
# "($1 = 0.8620 euros)", which agencies put last.
_RATE = re.compile(r"\(?(?:[$£€¥₦₹]\s?1|1 [\w.'’ ]{2,24})\s?=\s?[^\s\d]?\d[\d.,]*(?: [\w.'’]{1,16}){0,4}\)?\.?")
# A writer's initial and name: «ع. لعمارة».
_INITIAL_NAME = re.compile(r"\w{1,2}\.\s?\w{3,}(?:\s\w{2,}){0,2}")
_SMALL = frozenset(
    ("and", "in", "at", "al", "de", "del", "der", "van", "von", "bin", "ibn", "el", "of", "for", "the", "with")
)
# Most family names of the Gulf, the Levant and the Maghreb, and few other words at the end of a line.
_FAMILY = re.compile(r"\w{3,}ي|(?:بو|بن|آل|ابو)\w{2,}")


def is_page_line(words: str, language: Language, where: Where) -> bool:
    """True for a line that belongs to the page; "A - B" is a byline before the lead, a bare signature stands last."""
    if "\n" in words or len(words) > _CALL_MAX:
        return False
    boundaries = BOUNDARIES[language]
    plain = " ".join(fold(words).lower().split())
    if _is_call(plain, boundaries) or (boundaries is not EN and _is_call(plain, EN)):
        return True
    if where == "first" or len(words) > HEADING_MAX:
        return False
    if _is_signature(plain, boundaries):
        return True
    if words[-1] in ".?!؟" and not words.endswith(".."):
        return False
    if _MORE.fullmatch(plain) or any(cue in plain for cue in _folded(boundaries.furniture_cues)):
        return True
    if where == "before lead":
        return _is_byline(words, plain, boundaries)
    return where == "last" and words[-1] not in "»”:" and _is_tail(plain)


def has_address(words: str) -> bool:
    """True for a line with an address of the web or of mail: it may belong to the page, but is not left out of it."""
    return _ADDRESS.search(words) is not None


def _is_call(plain: str, boundaries: Boundaries) -> bool:
    """True for what is said to the reader or of the report itself, whatever ends it."""
    bare = plain.lstrip('([*-–—•> «“"')
    if _STAMP.match(bare) and (bare[-1] != "." or bare.endswith((".m.", "gmt."))) and len(bare) <= HEADING_MAX:
        return True
    if not any(character.isalpha() for character in plain):
        return not any(character.isdigit() for character in plain)
    if _is_credit(bare, boundaries) or _is_credit(plain, boundaries):
        return True
    if (
        _RATE.fullmatch(plain)
        or _TAG.fullmatch(plain)
        or (_ADDRESS.search(plain) and len(plain.split()) <= _ADDRESS_WORDS)
    ):
        return True
    if has_word(plain, boundaries.note_endings):
        return True
    return _says(bare, boundaries.asks, boundaries.asked) or _says(bare, boundaries.note_openers, boundaries.note_cues)


def _says(bare: str, openers: tuple[str, ...], cues: tuple[str, ...]) -> bool:
    """True when one of `openers` begins the line and one of `cues` follows."""
    if not bare.startswith(_spaced(openers)):
        return False
    opener = next(each for each in _spaced(openers) if bare.startswith(each))
    return has_word(bare[len(opener) :], cues)


def _is_credit(bare: str, boundaries: Boundaries) -> bool:
    """True for a line that begins as credits do; where a word opens it, a long one with a full stop is prose."""
    if not bare.startswith(_folded(boundaries.credit_openers)):
        return False
    opener = next(each for each in _folded(boundaries.credit_openers) if bare.startswith(each))
    is_word = opener[-1].isalnum() and not opener.endswith(" by")
    return not is_word or bare[-1] not in ".؟?!" or len(bare) <= _BYLINE_MAX


def has_word(plain: str, phrases: tuple[str, ...]) -> bool:
    """True when one of `phrases` stands in `plain` as whole words, Arabic ones with the letters written with them."""
    return bool(phrases) and _any_of(phrases).search(plain) is not None


@lru_cache(maxsize=64)
def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(each) for each in sorted(_folded(phrases), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:[وفبلك]|ال|لل|بال|وال)?(?:{alternatives})(?!\w)")


@lru_cache(maxsize=4)
def line_words(boundaries: Boundaries) -> frozenset[str]:
    """Folded words that stand in bylines and date lines beside names, places and dates."""
    lines = _folded((*boundaries.writers, *boundaries.sources, *boundaries.line_words))
    return frozenset(word for line in lines for word in re.findall(r"\w+", line))


def _is_signature(plain: str, boundaries: Boundaries) -> bool:
    """True for the initials at the end of a wire report, with or without the agency's name."""
    parts = [part.strip(" .*#") for part in re.split(r"[/|–—-]", _AGENCY.sub("", plain)) if part.strip(" .*#")]
    closings = _folded(boundaries.closings)
    is_closed = bool(parts) and parts[0].split()[0] in closings and len(parts[0].split()) <= _PART_WORDS
    if is_closed and len(parts) == 1:
        return len(plain.split()) == 1 or _INITIALS.fullmatch(parts[0].partition(" ")[2]) is not None
    rest = parts[1:] if is_closed else parts
    initials = re.sub(r"(?<!\s)\s*[/|–—-]\s*", "/", _AGENCY.sub("", plain)).strip(" /*#")
    if _INITIALS.fullmatch(initials):
        return True
    return 0 < len(rest) <= _PART_WORDS and any(map(_INITIALS.fullmatch, rest)) and _are_short(rest)


def _are_short(parts: list[str]) -> bool:
    return all(len(part.split()) <= _PART_WORDS for part in parts)


def _is_tail(plain: str) -> bool:
    """True for the last line of a page that only names a desk, an agency or writers: "agency / name / name"."""
    parts = [part for part in _BETWEEN_PARTS.split(plain) if part.strip()]
    if len(parts) > 1:
        return len(parts) <= _PART_WORDS + 1 and _are_short(parts)
    return len(plain.split()) <= _LAST_WORDS


def _is_byline(words: str, plain: str, boundaries: Boundaries) -> bool:
    """True for "name - city", "city: name", "agency, city", a name alone: two to four short parts, or a known word."""
    if len(words) > _BYLINE_MAX:
        return False
    if _INITIAL_NAME.fullmatch(words):
        return True
    if _IN_BRACKETS.fullmatch(words) and len(words.split()) <= _PART_WORDS * 2:
        return True
    if boundaries is EN:
        return _is_english_byline(words, plain)
    tokens = plain.strip(":،. ").split()
    if tokens[0] in _folded(boundaries.writers) or (
        len(tokens) <= _PART_WORDS + 1 and tokens[0] in _folded(boundaries.sources)
    ):
        return True
    if 1 < len(tokens) <= _PART_WORDS + 1 and _is_name(tokens):
        return True
    left, colon, right = plain.partition(":")
    if colon and _are_short([left]) and right.strip():
        first = right.split()[0].strip('«“"')
        is_name = _is_name(right.split()) or first in name_words("ar").given_or_word
        return len(right.split()) <= _PART_WORDS + 2 and (
            is_name or first in _folded((*boundaries.sources, *boundaries.writers))
        )
    return _is_in_parts(words)


def _is_name(tokens: list[str]) -> bool:
    """True for a given name, or a word that also is one before a family name in «ال…ي»."""
    first = tokens[0].strip('«“"،')
    names = name_words("ar")
    return first in names.given or (first in names.given_or_word and _FAMILY.fullmatch(tokens[-1]) is not None)


def _is_in_parts(words: str) -> bool:
    parts = [part for part in _BETWEEN_PARTS.split(words) if part.strip()]
    if not 1 < len(parts) <= _PART_WORDS + 1:
        return False
    return _are_short([part for part in parts if not _YEAR.search(part)])


def _is_english_byline(words: str, plain: str) -> bool:
    tokens = words.split()
    if tokens[0].lower() == "by" and all(
        token[0].isupper() or token.strip(",") in _SMALL or token in _BARS for token in tokens[1:]
    ):
        return True
    if _ENGLISH_BYLINE.fullmatch(words) or _ENGLISH_DATELINE.fullmatch(words):
        return True
    return _is_in_parts(words) or _is_dated(words) or has_word(plain, EN.writers)


def _is_dated(words: str) -> bool:
    """True for the paper, or its desk, and the day of publication: "Baltic Wave, English Service | 10 May 2026"."""
    parts = [part for part in _BETWEEN_PARTS.split(words) if part.strip()]
    return len(parts) > 1 and any(map(_DAY.fullmatch, parts)) and all(len(p.split()) <= _DATED_WORDS for p in parts)


@lru_cache(maxsize=16)
def _spaced(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line + " " for line in _folded(lines))


@lru_cache(maxsize=128)
def _folded(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(line).lower() for line in lines)
