# SPDX-License-Identifier: Apache-2.0
"""Text -> paragraphs, sentences, headings, furniture, as spans that never overlap.

Between two spans lies nothing but white space; together they hold every other character exactly once.

>>> paragraphs, sentences = split("وصل الوفد. وغادر غدا.", "ar")
>>> [(s.number, s.span.start, s.span.end) for s in sentences]
[(1, 0, 10), (2, 11, 21)]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from generator.languages.ar.boundaries import BOUNDARIES as AR
from generator.languages.en.boundaries import BOUNDARIES as EN
from generator.model import Sentence, Span
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.languages.boundaries import Boundaries
    from generator.model import Language

_BOUNDARIES: dict[Language, Boundaries] = {"ar": AR, "en": EN}
_TERMINAL = ".?!؟…。"
_CLOSERS = "\"”’»)]'"
_OPEN_TO_CLOSE = {"“": "”", "«": "»", "„": "“"}
_LINE = re.compile(r"[^\n]+")
_STOP = re.compile(r"[.?!؟…。]+[\"”’»)\]']*")
_HEADING_MAX = 90
# The lead stands among so many first lines.
_LEAD_LINES = 8
_BYLINE_MAX = 70
_PART_WORDS = 3
# Between the parts of "name - city - date".
_BETWEEN_PARTS = re.compile(r"\s[-–—/|]+\s|\s?\|\s?")
_INITIALS = re.compile(r"\w(?:\.\s?\w|\s\w){1,3}\.?")
_AGENCY = re.compile(r"^\([^()\n]{2,20}\)\s?")
_YEAR = re.compile(r"(?<!\d)(?:1[345]|19|20)\d\d(?!\d)")
_MORE = re.compile(r"more(?: \w+){1,3} (?:news|stories|articles|headlines)")
# A line of this many code points that ends without a full stop is one line of hard-wrapped prose.
_WRAP = range(55, 121)


def split(text: str, language: Language, prefix: str = "") -> tuple[tuple[Span, ...], tuple[Sentence, ...]]:
    """Paragraph spans and sentences of `text`, both sorted. `prefix` starts every id ("a2-")."""
    boundaries = _BOUNDARIES[language]
    paragraphs: list[Span] = []
    sentences: list[Sentence] = []
    number = 0
    for paragraph in _paragraphs(text):
        index = len(paragraphs)
        paragraphs.append(paragraph)
        words = text[paragraph.start : paragraph.end]
        kind = _kind(words, boundaries)
        if index == 0 and kind == "sentence" and _is_title(words):
            kind = "heading"
        is_lead = not any(sentence.kind == "sentence" for sentence in sentences[:_LEAD_LINES])
        # A line with a year keeps its date, a byline its city; their role is told by `is_page_line` alone.
        if index and is_page_line(words, language, before_lead=False) and not _YEAR.search(words):
            kind = "furniture"
        elif index and kind == "sentence" and is_lead and is_page_line(words, language, before_lead=True):
            kind = "heading"
        spans = [paragraph] if kind != "sentence" else _sentences(text, paragraph, boundaries)
        for span in spans:
            if kind == "furniture":
                sentences.append(Sentence(f"{prefix}f{len(sentences) + 1}", 0, span, index, kind))
                continue
            number += 1
            sentences.append(Sentence(f"{prefix}s{number}", number, span, index, kind))
    return tuple(paragraphs), _headings_only_before_text(tuple(sentences))


def is_page_line(words: str, language: Language, *, before_lead: bool) -> bool:
    """True for a line that belongs to the page by its shape: credits, initials, "name - city - date", "follow us".

    `before_lead`: no sentence stands before it; only there "A - B" is a byline.
    """
    if len(words) > _HEADING_MAX or "\n" in words:
        return False
    boundaries = _BOUNDARIES[language]
    plain = fold(words).lower().strip()
    if plain.startswith(tuple(_folded(frozenset(boundaries.credit_openers)))):
        return True
    if _is_signature(plain, boundaries):
        return True
    if words[-1] in ".?!؟…:" and not words.endswith(".."):
        return False
    if _MORE.fullmatch(plain) or any(cue in plain for cue in _folded(frozenset(boundaries.furniture_cues))):
        return True
    return before_lead and _is_byline(words)


def _is_signature(plain: str, boundaries: Boundaries) -> bool:
    """True for the initials at the end of a wire report, with or without the agency's name."""
    parts = [part.strip() for part in re.split(r"[/|–—-]", _AGENCY.sub("", plain)) if part.strip()]
    is_closed = bool(parts) and parts[0].rstrip(".") in _folded(frozenset(boundaries.closings))
    rest = parts[1:] if is_closed else parts
    if is_closed and not rest:
        return True
    return 0 < len(rest) <= _PART_WORDS and _INITIALS.fullmatch(rest[0]) is not None and _are_short(rest[1:])


def _are_short(parts: list[str]) -> bool:
    return all(len(part.split()) <= _PART_WORDS for part in parts)


def _is_byline(words: str) -> bool:
    """True for "name - city", "city - agency - date": two to four short parts, or longer ones with a year."""
    parts = [part for part in _BETWEEN_PARTS.split(words) if part.strip()]
    if len(words) > _BYLINE_MAX or not 1 < len(parts) <= _PART_WORDS + 1:
        return False
    return _are_short([part for part in parts if not _YEAR.search(part)])


def _is_title(words: str) -> bool:
    """True for a short first line that ends with a quoted name and holds no full stop."""
    is_quotation = words[0] in _OPEN_TO_CLOSE and words.find(words[-1]) == len(words) - 1
    if len(words) > _HEADING_MAX or words[-1] not in "»”" or is_quotation:
        return False
    return not any(mark in words.replace("..", "") for mark in ".?!؟:")


def _paragraphs(text: str) -> Iterator[Span]:
    """Lines, joined where a line is only wrapped: one trimmed span a paragraph."""
    start = end = line_start = end_of_line = -1
    for match in _LINE.finditer(text):
        trimmed = _trim(text, match.start(), match.end())
        if trimmed is None:
            if start >= 0:
                yield Span(start, end)
                start = -1
            continue
        follows = start >= 0 and match.start() == end_of_line + 1
        if follows and _is_wrapped(text, line_start, end):
            end = trimmed.end
        else:
            if start >= 0:
                yield Span(start, end)
            start, end = trimmed.start, trimmed.end
        line_start, end_of_line = trimmed.start, match.end()
    if start >= 0:
        yield Span(start, end)


def _is_wrapped(text: str, start: int, end: int) -> bool:
    return end - start in _WRAP and text[end - 1] not in _TERMINAL + _CLOSERS + ":؛"


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def _kind(words: str, boundaries: Boundaries) -> Literal["sentence", "heading", "furniture"]:
    if len(words) <= _HEADING_MAX * 2:
        plain = fold(words).lower().strip().rstrip(".:!؟? ")
        if plain in _folded(boundaries.furniture) or plain in _folded(EN.furniture):
            return "furniture"
        if len(words) <= _HEADING_MAX and any(
            fold(words).lower().startswith(fold(opener).lower()) for opener in boundaries.furniture_openers
        ):
            return "furniture"
    is_short = len(words) <= _HEADING_MAX
    has_letter = any(character.isalpha() for character in words)
    if is_short and has_letter and words[-1] not in _TERMINAL + _CLOSERS + ":،؛," and "\n" not in words:
        return "heading"
    return "sentence"


_FOLDED: dict[frozenset[str], frozenset[str]] = {}


def _folded(lines: frozenset[str]) -> frozenset[str]:
    if lines not in _FOLDED:
        _FOLDED[lines] = frozenset(fold(line).lower() for line in lines)
    return _FOLDED[lines]


def _headings_only_before_text(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """A heading heads something: the last line of an article without a full stop is a sentence."""
    out = list(sentences)
    for index in range(len(out) - 1, -1, -1):
        sentence = out[index]
        if sentence.kind == "sentence":
            break
        if sentence.kind == "heading":
            out[index] = Sentence(sentence.id, sentence.number, sentence.span, sentence.paragraph, "sentence")
            break
    return tuple(out)


def _sentences(text: str, paragraph: Span, boundaries: Boundaries) -> list[Span]:
    inside = _quoted(text, paragraph)
    spans: list[Span] = []
    start = paragraph.start
    for match in _STOP.finditer(text, paragraph.start, paragraph.end):
        if match.end() >= paragraph.end:
            break
        if inside[match.end() - 1 - paragraph.start] or not _ends(text, match, boundaries, paragraph.end):
            continue
        span = _trim(text, start, match.end())
        if span is not None:
            spans.append(span)
        start = match.end()
    rest = _trim(text, start, paragraph.end)
    if rest is not None:
        spans.append(rest)
    return spans


def _ends(text: str, match: re.Match[str], boundaries: Boundaries, end: int) -> bool:
    """True when the mark ends a sentence: not an abbreviation, a number, an initial, a web address."""
    after = match.end()
    following = text[after]
    mark = match.group()
    before = _word_before(text, match.start())
    # Of initials spelt out the last counts; Latin ones ("J.B.") belong to a name.
    letters = before.lower().split(".")
    is_initial = all(len(letter) == 1 and letter.isalpha() for letter in letters)
    if mark == "." and ({before.lower(), letters[-1]} & boundaries.abbreviations or is_initial):
        return False
    if not following.isspace():
        # Arabic newsrooms lose the space after a full stop, or put it before: a border needs Arabic on both sides.
        last = (
            text[max(0, match.start() - 3) : match.start()].rstrip(" ")[-1:]
            if text[match.start() - 1] == " "
            else before[-1:]
        )
        is_after_word = _is_arabic(last) or last in _CLOSERS or mark[-1] in _CLOSERS
        return _is_arabic(following) and is_after_word and not _is_acronym(text, after, end)
    index = after
    while index < end and text[index].isspace():
        index += 1
    following = text[index] if index < end else ""
    if mark[-1] in _CLOSERS and mark[0] in "?!؟":
        return not (following.islower() or _is_arabic(following))
    return not (boundaries.starts_lower and following.islower())


def _is_acronym(text: str, start: int, end: int) -> bool:
    """True for the next letters of «أ.ف.ب» or «دي.أن.إيه»: at most three, then a full stop or a bracket."""
    index = start
    while index < end and index - start < 4 and _is_arabic(text[index]):
        index += 1
    return index - start < 4 and (index == end or text[index] in ".)")


def _word_before(text: str, index: int) -> str:
    start = index
    while start > 0 and index - start < 40 and not text[start - 1].isspace() and text[start - 1] not in '(«“"':
        start -= 1
    return text[start:index]


def _is_arabic(character: str) -> bool:
    return bool(character) and ("\u0600" <= character <= "\u06ff" or "\ufb50" <= character <= "\ufefc")


def _quoted(text: str, paragraph: Span) -> bytearray:
    """1 for each code point inside a pair of marks that closes in this paragraph (the closing mark is outside)."""
    inside = bytearray(paragraph.length)
    opened: list[tuple[str, int]] = []
    straight = text.count('"', paragraph.start, paragraph.end) % 2 == 0
    for offset in range(paragraph.start, paragraph.end):
        character = text[offset]
        if opened and character == opened[-1][0]:
            _, begin = opened.pop()
            if not opened:
                inside[begin - paragraph.start : offset - paragraph.start] = b"\x01" * (offset - begin)
        elif character in _OPEN_TO_CLOSE:
            opened.append((_OPEN_TO_CLOSE[character], offset))
        elif character == '"' and straight:
            opened.append(('"', offset))
    return inside
