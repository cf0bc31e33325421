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

from generator.languages.en.boundaries import BOUNDARIES as EN
from generator.model import Sentence, Span
from generator.normalise import UNSEEN, fold
from generator.page_lines import BOUNDARIES, HEADING_MAX, has_address, is_page_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.languages.boundaries import Boundaries
    from generator.model import Language
    from generator.page_lines import Where

_TERMINAL = ".?!؟…。"
_CLOSERS = "\"”’»)]'"
_OPEN_TO_CLOSE = {"“": "”", "«": "»", "„": "“"}
_LINE = re.compile(r"[^\n]+")
_MARK = re.compile("[" + "".join({*_OPEN_TO_CLOSE, *_OPEN_TO_CLOSE.values(), '"'}) + "]")
# „…“ and ‚…‘ close with a mark that opens elsewhere; some papers put a blank inside their marks: « … . »
_STOP = re.compile(
    rf"""[.?!؟…。]+ (?: [\ \u00a0\u202f]»(?=\s) | [\"”’»)\]'{UNSEEN}]* (?:[“‘](?=[\s{UNSEEN}]))? )""", re.VERBOSE
)
# A headline, or a line under it, may be longer than a sub-heading; a text without full stops has no such lines.
_TITLE_MAX = 160
_QUESTION_WORDS = 9
# The lead stands among so many first lines.
_LEAD_LINES = 8
_YEAR = re.compile(r"(?<!\d)(?:1[345]|19|20)\d\d(?!\d)")
# A line of this many code points that ends without a full stop is one line of hard-wrapped prose.
_WRAP = range(55, 121)


def split(text: str, language: Language, prefix: str = "") -> tuple[tuple[Span, ...], tuple[Sentence, ...]]:
    """Paragraph spans and sentences of `text`, both sorted. `prefix` starts every id ("a2-")."""
    boundaries = BOUNDARIES[language]
    paragraphs = tuple(_paragraphs(text))
    title_max = _TITLE_MAX if _has_full_stops(text, paragraphs) else HEADING_MAX
    sentences: list[Sentence] = []
    number = 0
    for index, paragraph in enumerate(paragraphs):
        words = text[paragraph.start : paragraph.end].rstrip(UNSEEN) or text[paragraph.start : paragraph.end]
        is_lead = not any(sentence.kind == "sentence" for sentence in sentences[:_LEAD_LINES])
        where = _where(index, paragraphs, is_lead=is_lead)
        kind = _kind(words, boundaries, title_max if is_lead else HEADING_MAX)
        if kind == "sentence" and (_is_question(words) if index else _is_title(words, title_max)):
            kind = "heading"
        # A line with a year keeps its date, a byline its city; their role is told by `is_page_line` alone.
        if is_page_line(words, language, where):
            kind = "heading" if is_lead or _YEAR.search(words) or has_address(words) else "furniture"
        spans = [paragraph] if kind != "sentence" else _sentences(text, paragraph, boundaries)
        for span in spans:
            if kind == "furniture":
                sentences.append(Sentence(f"{prefix}f{len(sentences) + 1}", 0, span, index, kind))
                continue
            number += 1
            sentences.append(Sentence(f"{prefix}s{number}", number, span, index, kind))
    return paragraphs, _headings_only_before_text(tuple(sentences))


def _where(index: int, paragraphs: tuple[Span, ...], *, is_lead: bool) -> Where:
    """Where the paragraph at `index` stands; `is_lead`: no sentence stands before it."""
    if not index:
        return "first"
    return "last" if index == len(paragraphs) - 1 else "before lead" if is_lead else "text"


def _has_full_stops(text: str, paragraphs: tuple[Span, ...]) -> bool:
    """False for a text most of whose long paragraphs end with a letter: there nothing tells a title by its end."""
    ends = [text[each.end - 1] for each in paragraphs if each.length > HEADING_MAX * 2]
    return sum(end in _TERMINAL + _CLOSERS + ":،" for end in ends) * 2 >= len(ends)


def _is_title(words: str, longest: int) -> bool:
    """True for a first line that asks, or that ends with a quoted name or saying, and holds no full stop."""
    is_quotation = words[0] in _OPEN_TO_CLOSE and words.find(words[-1]) == len(words) - 1
    if len(words) > longest or is_quotation or words[-1] not in '»”"’?؟!':
        return False
    return not any(mark in words[:-1].replace("..", "") for mark in ".?!؟")


def _is_question(words: str) -> bool:
    """True for a sub-heading that asks: a few words, none of them quoted."""
    if words[-1] not in "?؟" or words[0] in _CLOSERS + "“«„‘" or len(words.split()) > _QUESTION_WORDS:
        return False
    return not any(mark in words[:-1] for mark in ".?!؟\n")


def _paragraphs(text: str) -> Iterator[Span]:
    """Lines, joined where a line is only wrapped: one trimmed span a paragraph."""
    lines = [(match.start(), match.end()) for match in _LINE.finditer(text)]
    width = _width(text, lines)
    start = end = line_start = end_of_line = -1
    for first, last in lines:
        trimmed = _trim(text, first, last)
        if trimmed is None:
            if start >= 0:
                yield Span(start, end)
                start = -1
            continue
        follows = start >= 0 and first == end_of_line + 1
        if follows and _is_wrapped(text, Span(line_start, end), trimmed, width):
            end = trimmed.end
        else:
            if start >= 0:
                yield Span(start, end)
            start, end = trimmed.start, trimmed.end
        line_start, end_of_line = trimmed.start, last
    if start >= 0:
        yield Span(start, end)


def _width(text: str, lines: list[tuple[int, int]]) -> int:
    """The columns to which a text is wrapped: its longest line; 0 when many lines are longer than any such column."""
    lengths = sorted(span.length for span in (_trim(text, *line) for line in lines) if span is not None)
    # An address or a table may be longer than the column.
    usual = lengths[: len(lengths) - len(lengths) // 10]
    return usual[-1] if usual and usual[-1] < _WRAP.stop else 0


def _is_wrapped(text: str, line: Span, following: Span, width: int) -> bool:
    """True when the first word of the next line did not fit: a headline stops before the column does."""
    if line.length not in _WRAP or text[line.end - 1] in _TERMINAL + _CLOSERS + ":؛":
        return False
    word = next((at for at in range(following.start, following.end) if text[at].isspace()), following.end)
    return line.length + 1 + word - following.start > width > 0


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def _kind(words: str, boundaries: Boundaries, longest: int) -> Literal["sentence", "heading", "furniture"]:
    if len(words) <= HEADING_MAX * 2:
        plain = fold(words).lower().strip().rstrip(".:!؟? ")
        if plain in _folded(boundaries.furniture) or plain in _folded(EN.furniture):
            return "furniture"
        openers = _folded(frozenset(boundaries.furniture_openers))
        if len(words) <= HEADING_MAX and fold(words).lower().startswith(tuple(openers)):
            return "furniture"
    is_short = len(words) <= longest
    has_letter = any(character.isalpha() for character in words)
    is_ended = words[-1] in _TERMINAL + _CLOSERS + ":،؛," or (words[-1] in "“‘" and words[-2:-1] in _TERMINAL)
    if is_short and has_letter and not is_ended and "\n" not in words:
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
    mark = match.group().rstrip(UNSEEN)
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
    # "TULSA, Okla. — The river fell": a dash goes on.
    if mark == "." and following in "-–—":
        return False
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
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        character, offset = mark[0], mark.start()
        if opened and character == opened[-1][0]:
            _, begin = opened.pop()
            if not opened:
                inside[begin - paragraph.start : offset - paragraph.start] = b"\x01" * (offset - begin)
        elif character in _OPEN_TO_CLOSE:
            opened.append((_OPEN_TO_CLOSE[character], offset))
        elif character == '"' and straight:
            opened.append(('"', offset))
    return inside
