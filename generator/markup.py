# SPDX-License-Identifier: Apache-2.0
"""The only place that writes HTML and Markdown.

In: any text, from anywhere. Out: `Html`, which Python-Markdown passes through untouched: raw HTML, one line a block,
every character outside a narrow list as ``&#NN;``. Only this module makes `Html`; a plain string is never joined in.

>>> tag("p", text("a <b> & *c*"), lang="en")
'<p lang="en">a &#60;b&#62; &#38; &#42;c&#42;</p>'
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NewType

Html = NewType("Html", str)
"""Markup that is safe to publish. Made by the functions of this module only."""

Meta = Mapping[str, str | tuple[str, ...] | bool]
"""Front matter of a page."""

EMPTY = Html("")
SPACE = Html(" ")

_PLAIN = frozenset(" .,:!?%()-–—…«»“”‘’،؛؟")
"""Punctuation that stays readable: harmless in a raw HTML block (property test in tests/test_markup.py)."""
_SPACE_LIKE = frozenset("\t\n\r\x85\u2028\u2029")
_EMBEDDINGS = frozenset("\u202a\u202b\u202c\u202d\u202e")
"""Embeddings and overrides: what they reorder cannot be seen. Source: Unicode TR 36, 3.1; CVE-2021-42574."""
_ISOLATES, _POP = frozenset("\u2066\u2067\u2068"), "\u2069"
_KEPT_FORMATS = frozenset("\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff")
_ARABIC = re.compile(r"[\u0621-\u064a]")

_NAME = re.compile(r"[a-z][a-z0-9-]*\Z", re.IGNORECASE)
_UNSAFE_ATTRIBUTE = re.compile(r"(?:on.*|style|srcdoc|formaction)\Z", re.IGNORECASE)
_LETTER = r"[\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]"
"""A letter, a digit or a mark on one: a word must not be cut before its vowel sign."""
_HELD = re.compile(
    rf"""
    (?<!\S) [(\[«“"‘']{{0,2}}+
    (?P<word> (?: \d++ (?: [.,] \d++ )*+ [ ] )?                 # a number stays with what it counts
              {_LETTER}++ (?: [-\u2010\u2013/] {_LETTER}++ )*+ )  # parts tied by a hyphen, a dash or a stroke
    (?= [\s.,;:!?)\]»”"،؛؟…] | ['’] (?! \w ) | \Z )
    """,
    re.VERBOSE,
)
_TIES = frozenset(" -\u2010\u2013/")
_LONGEST_HELD = 16
"""Code points that fit on one line of the largest heading at a width of 320 px; what is longer may break."""
_SAFE_ADDRESS = re.compile(r"(?:https?://|mailto:|\.{0,2}/|#|[A-Za-z0-9_-][A-Za-z0-9_./-]*(?:#|\Z))")


def clean(shown: str) -> str:
    r"""`shown` as it may be shown: no controls, noncharacters or bidi overrides; isolates balanced.

    White-space controls become one space each. Joiners, direction marks and isolates stay.

    >>> clean("a\u202eb\u2067c\0\nd")
    'ab\u2067c d\u2069'
    """
    kept: list[str] = []
    depth = 0
    for character in shown:
        if character in _SPACE_LIKE:
            kept.append(" ")
            continue
        if not _is_shown(character):
            continue
        if character in _ISOLATES:
            depth += 1
        elif character == _POP:
            if depth == 0:
                continue
            depth -= 1
        kept.append(character)
    return "".join(kept) + _POP * depth


@lru_cache(maxsize=4096)
def _is_shown(character: str) -> bool:
    if character in _EMBEDDINGS:
        return False
    category = unicodedata.category(character)
    if category in {"Cc", "Cs"}:
        return False
    # Tags and interlinear marks are invisible carriers of other text; noncharacters have category Cn.
    if category == "Cf":
        return character in _KEPT_FORMATS or "\u0600" <= character <= "\u08ff"
    point = ord(character)
    return not (0xFDD0 <= point <= 0xFDEF or point & 0xFFFE == 0xFFFE)


@lru_cache(maxsize=8192)
def _encoded(character: str) -> str:
    if character in _PLAIN or unicodedata.category(character)[0] in "LM" or character.isdecimal():
        return character
    return f"&#{ord(character)};"


def text(shown: str) -> Html:
    """`shown`, cleaned and encoded so that a browser shows exactly these characters."""
    return Html("".join(map(_encoded, clean(shown))))


def running(words: str) -> Html:
    """`words` as running text: short compounds, and numbers with what they count, never part at the end of a line.

    Nothing is added to the text itself: what is copied, searched and read aloud stays as it was.

    Source: Unicode Standard Annex 14, classes HY, BA and SY: a line may break after a hyphen, a dash and a stroke.

    >>> running("the North-South line, 20 km")
    'the <span class="x-w">North-South</span> line, <span class="x-w">20 km</span>'
    """
    if not _ISOLATES.isdisjoint(words):
        return text(words)
    parts: list[Html] = []
    at = 0
    for found in _HELD.finditer(words):
        start, end = found.span("word")
        if end - start <= _LONGEST_HELD and not _TIES.isdisjoint(found["word"]):
            parts += [text(words[at:start]), tag("span", text(words[start:end]), class_="x-w")]
            at = end
    return join((*parts, text(words[at:])))


def proper(name: str) -> Html:
    """A name set apart from what is around it; any Arabic letter in it, not only the first, turns it round.

    >>> proper("CNN بالعربية"), proper("TASS")
    ('<bdi dir="rtl">CNN بالعربية</bdi>', '<bdi>TASS</bdi>')
    """
    return tag("bdi", text(name), dir="rtl" if _ARABIC.search(name) else None)


def plain(markup: Html) -> str:
    """The words of `markup` as a reader sees them.

    >>> plain(tag("p", text("a < b"), tag("b", text(" & c"))))
    'a < b & c'
    """
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def join(parts: Iterable[Html], between: Html = EMPTY) -> Html:
    """The parts one after the other."""
    return Html(between.join(parts))


def tag(name: str, *children: Html, **attributes: str | None) -> Html:
    """An element on one line. ``class_`` and ``aria_label`` become ``class`` and ``aria-label``; None is left out."""
    return Html(f"<{name}{_attributes(name, attributes)}>{''.join(children)}</{name}>")


def void(name: str, /, **attributes: str | None) -> Html:
    """An element that has no end, as ``<input>``."""
    return Html(f"<{name}{_attributes(name, attributes)}>")


def opening(name: str, **attributes: str | None) -> Html:
    """Only the start of an element, on a line of its own: the reader of the Markdown file sees one unit a line."""
    return Html(f"<{name}{_attributes(name, attributes)}>")


def closing(name: str) -> Html:
    """The end of an element begun with `opening`."""
    return Html(f"</{name}>")


def _attributes(name: str, attributes: Mapping[str, str | None]) -> str:
    if not _NAME.match(name) or name in {"script", "style", "iframe", "object", "embed", "base", "form"}:
        msg = f"<{name}> is not written by pages"
        raise ValueError(msg)
    return "".join(_attribute(key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items()
                   if value is not None)  # fmt: skip


def _attribute(key: str, value: str) -> str:
    if not _NAME.match(key) or _UNSAFE_ATTRIBUTE.match(key):
        msg = f"attribute {key!r} is not written by pages"
        raise ValueError(msg)
    if key in {"href", "src", "cite"} and not _SAFE_ADDRESS.match(value):
        msg = f"address {value!r} has no allowed scheme"
        raise ValueError(msg)
    if not value:
        return f" {key}"
    if key in {"href", "src", "class", "id", "datetime"} and re.fullmatch(r"[A-Za-z0-9_./# :-]+", value):
        return f' {key}="{value}"'
    return f' {key}="{text(value)}"'


def is_safe_address(address: str) -> bool:
    """True for an address that a link may have: http, https, mailto, or inside the site."""
    return _SAFE_ADDRESS.match(address) is not None


def svg_html(svg: str) -> Html:
    """A drawing of our own cartography, folded to one line. Raises ValueError if it could run or load anything."""
    line = " ".join(svg.split())
    if not line.startswith("<svg") or re.search(r"<script|<foreignObject|\son\w+=|javascript:|<!", line, re.IGNORECASE):
        msg = "not a plain <svg> drawing"
        raise ValueError(msg)
    return Html(line)


def document(meta: Meta, blocks: Iterable[Html]) -> str:
    """A Markdown file: front matter, then the blocks, each on one line.

    Strings of the front matter are escaped exactly once as HTML, because neither MkDocs nor the theme does it: this
    form was tried in <title>, navigation, header and description.
    """
    lines = ["---", *(f"{key}: {_yaml(value)}" for key, value in meta.items())]
    lines += ["---", ""]
    for block in blocks:
        if "\n" in block:
            msg = "a block is one line"
            raise ValueError(msg)
        lines += [block, ""]
    return "\n".join(lines)


def _yaml(value: str | tuple[str, ...] | bool) -> str:  # noqa: FBT001
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_yaml, value))}]"
    escaped = html.escape(" ".join(clean(value).split()), quote=True)
    return '"' + "".join(map(_yaml_character, escaped)) + '"'


def _yaml_character(character: str) -> str:
    if character in '\\"':
        return "\\" + character
    # YAML reads a mark at the start of a stream and some formats as not printable: written as an escape.
    if unicodedata.category(character)[0] == "C" and ord(character) <= 0xFFFF:
        return f"\\u{ord(character):04x}"
    return character
