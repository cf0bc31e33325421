# SPDX-License-Identifier: Apache-2.0
"""Hostile inputs made of characters: direction, look-alikes, invisible marks, controls, long runs."""

from __future__ import annotations

import unicodedata

from tests.hostile.case import AFTER, HostileInput, block, inline

_SENTENCE = "ووصل وزير المرافئ {person} إلى {place} صباح الأربعاء."
_NAMES = ("هاشم الصدفاني", "بيروت")
# Presentation forms B of the two names of _NAMES, letter by letter as an old PDF gives them.
_FORMS_PERSON = "\ufeeb\ufe8e\ufeb7\ufee2 \ufe8d\ufedf\ufebc\ufeaa\ufed3\ufe8e\ufee7\ufef2"
_FORMS_PLACE = "\ufe91\ufef4\ufeae\ufeed\ufe95"
_FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
_SAILOR = "\U0001f469\U0001f3fd\u200d\U0001f680"
_FLAGS = "\U0001f1f1\U0001f1e7\U0001f1f2\U0001f1e6"


def _named(name: str, attack: str, person: str, place: str, *, is_shown: bool = True) -> HostileInput:
    sentence = _SENTENCE.format(person=person, place=place)
    return block(name, attack, sentence, shown=None if is_shown else "", names=_NAMES)


DIRECTION: tuple[HostileInput, ...] = (
    inline("bidi-override", "override turns a file name round", "\u202eexe.gpj رصيف"),
    inline("bidi-override-run", "many overrides, none closed", "\u202e" * 50 + "\u202d" * 50 + "رصيف"),
    inline("bidi-embedding", "embeddings not closed", "رصيف \u202b\u202aquay\u202c \u202b", shown=AFTER),
    inline("bidi-isolate", "isolates not closed", "رصيف \u2067كلام \u2066quay \u2068", shown=AFTER),
    inline("bidi-pop", "closing marks without an opening", "رصيف \u2069\u2069\u202c quay", shown=AFTER),
    inline("direction-marks", "direction marks are kept", "رصيف\u200f (quay\u200e) \u061cنص"),
)

SPELLING: tuple[HostileInput, ...] = (
    inline("homoglyph", "Cyrillic letters in Latin words", "qu\u0430y \u0420ort \u0391lpha"),
    _named("persian-letters", "Persian yeh and keheh", "هاشم الصدفان\u06cc", "ب\u06ccروت"),
    _named(
        "zero-width",
        "zero-width signs in names",
        "ها\u200bشم الصد\ufeffفاني",
        "بي\u00adر\u2060وت",
        is_shown=False,
    ),
    _named("joiners", "joiners in names, kept when shown", "ها\u200dشم الصد\u200cفاني", "بير\u200cوت"),
    _named("tatweel", "tatweel in names", "هاشـــم الصدفـــاني", "بيـــــروت"),
    _named("presentation-forms", "Arabic presentation forms", _FORMS_PERSON, _FORMS_PLACE),
    _named("full-vowels", "full vocalisation", "هَاشِمٌ الصَّدَفَانِيُّ", "بَيْرُوتَ"),
    block(
        "decomposed",
        "decomposed letters (NFD)",
        unicodedata.normalize("NFD", "ووصل وزير المرافئ هاشم الصدفاني إلى بيروت آتيا من أعالي البحر."),
        names=_NAMES,
    ),
    inline("ligatures", "one character that stands for a phrase", "\ufdfa \ufdfd \ufefb"),
    inline("combining-run", "hundreds of marks on one letter", "ر" + "\u0651\u064e" * 400 + "صيف"),
)

CONTROLS: tuple[HostileInput, ...] = (
    inline("c0-controls", "NUL and C0 controls", "ر\x00ص\x01ي\x07ف\x08 \x0bو\x0cم\x0eر\x1fف\x7fأ"),
    inline("c1-controls", "C1 controls, one of them a line end to some", "ر\x80ص\x85ي\x9bف\x9f"),
    inline(
        "markdown-placeholder",
        "placeholders of Python-Markdown",
        "\x02klzzwxh:0\x03 \x02wzxhzdk:0\x03 \x02amp\x03 رصيف",
    ),
    inline(
        "markdown-placeholder-bare",
        "placeholders without their marks",
        "klzzwxh:0000 wzxhzdk:0 qlkgsetd:0 رصيف",
    ),
    inline("terminal-log", "terminal codes in a log", "\x1b]0;title\x07\x1b[2J\x1b[31m\x9b5m رصيف"),
    inline("noncharacters", "noncharacters", "ر\ufdd0ص\ufffeي\uffffف \U0010ffff\U0001fffeنص"),
    inline(
        "private-use",
        "private-use and tag characters",
        "رصيف \ue000 \U000e0001\U000e0041\U000e007f",
        shown=AFTER,
    ),
    inline("line-separators", "line ends only some tools know", "\u2028\u2029 رصيف", shown=AFTER),
    inline("xml-feed", "text that breaks a feed", "]]> & <\x0b\ufffe </description></channel> <![CDATA["),
    inline("emoji-joined", "grapheme clusters must not be cut", f"{_FAMILY} {_FLAGS} {_SAILOR} رصيف"),
)

RUNS: tuple[HostileInput, ...] = (
    block("quotes-nested", "quotes nested 2,000 deep", "«" * 2000 + "كلام" + "»" * 2000, seconds=1),
    block(
        "quotes-unbalanced",
        "no open quote may swallow the next paragraph",
        "قال الصدفاني «إن الرصيف “لا يتسع " + "“ « " * 300 + "لأحد\n\nوقال ” أيضا » إن “ الماء هادئ",
        shown="وقال ” أيضا » إن “ الماء هادئ",
        seconds=1,
    ),
    block("blockquote-run", "3,000 nested blockquotes", ">" * 3000 + " نص", seconds=1),
    block("list-run", "500 nested list marks", "- " * 500 + "نص", seconds=1),
    inline("bracket-run", "open brackets", "[" * 10_000 + "نص", seconds=1),
    inline("bracket-pairs", "nested links", "[" * 3000 + "نص" + "](x)" * 3000, seconds=1),
    inline("star-run", "emphasis marks", "*" * 10_000 + "نص", seconds=1),
    inline("star-pairs", "emphasis marks between letters", "*_ا" * 5000, seconds=1),
    inline("less-than-run", "less-than signs", "<" * 20_000 + "نص", seconds=1),
    inline("backtick-run", "backticks", "`" * 10_000 + "نص", seconds=1),
    inline("ampersand-run", "ampersands", "&" * 10_000 + "نص", seconds=1),
    block("cue-run", "the same speech verb 1,500 times", "قال " * 1500 + "الوزير", seconds=1),
)
