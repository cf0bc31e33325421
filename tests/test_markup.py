# SPDX-License-Identifier: Apache-2.0
"""Text of any kind comes back from Python-Markdown exactly; nothing that runs can be written."""

from __future__ import annotations

import html
import re
import time
from functools import cache
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.config import load_config
from mkdocs.utils.meta import get_data

from generator.markup import Html, clean, document, running, svg_html, tag, text

HOSTILE = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from([
            "<script>alert(1)</script>", "{{ 7*7 }}", "{% raw %}", "\x02wzxhzdk:0\x03", "\x0238\x03", "**b**", "_i_",
            "`c`", "[a](javascript:x)", "![i](x)", "&lt;", "&#60;", "&amp;amp;", "\\*", '--8<-- "x"', "<!--", "]]>",
            "\n\n", "\n# h\n", "\n    code\n", "{: onclick=x }", "<p>", "</p>", "</div>", "1. ", "- ", ":smile:",
            "http://x.example", "a@b.example", "[^1]", "|a|b|", "$x$", "\u202e", "\u2067", "\u2069", "\t", "  \n", "هـ",
            "«قول»", "---", "...", "\ufdd0", "\x00", "\x7f", "<?php", "&", "<", "\u200f",
        ]),
    ),
    max_size=12,
).map("".join)  # fmt: skip


@cache
def converter() -> markdown.Markdown:
    """Python-Markdown as mkdocs.yml sets it up."""
    config = load_config("mkdocs.yml", docs_dir="generator")
    return markdown.Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


class _Text(HTMLParser):
    """Collects the text of the first <p> and every element seen."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.elements: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.elements.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def rendered(block: Html) -> _Text:
    """`block` through Python-Markdown and a browser-like parser."""
    reader = _Text()
    reader.feed(converter().reset().convert(block))
    reader.close()
    return reader


@settings(max_examples=600, deadline=None)
@given(HOSTILE)
def test_text_comes_back_exactly(words: str) -> None:
    """What a reader sees is the cleaned text, character by character, and no element but ours."""
    found = rendered(tag("p", text(words)))
    assert "".join(found.words) == clean(words)
    assert found.elements == ["p"]


@settings(max_examples=200, deadline=None)
@given(HOSTILE)
def test_front_matter_title_is_escaped_once(words: str) -> None:
    """MkDocs reads the title back as HTML that says exactly the text, with white space folded."""
    _, meta = get_data(document({"title": words}, ()))
    reader = _Text()
    reader.feed(str(meta["title"]))
    reader.close()
    assert "".join(reader.words) == " ".join(clean(words).split())
    assert reader.elements == []


@pytest.mark.parametrize(
    ("raw", "shown"),
    [("a\u202eb\u202c", "ab"), ("a\u2067b", "a\u2067b\u2069"), ("a\u2069", "a"), ("می\u200cخواهم", "می\u200cخواهم"),
     ("x\x00\x1b[31m\ufffe", "x[31m"), ("a\r\nb", "a  b"), ("\ud800", "")],
)  # fmt: skip
def test_clean(raw: str, shown: str) -> None:
    """Controls, noncharacters and overrides go; joiners stay; isolates are closed."""
    assert clean(raw) == shown


def test_encoding_is_linear() -> None:
    """A text of 100,000 marks takes about ten times as long as one of 10,000."""
    block = tag("p", text("<&*_`" * 20_000))
    started = time.process_time()
    converter().reset().convert(block)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "attributes", [{"onclick": "x"}, {"href": "javascript:x"}, {"style": "x"}, {"href": " javascript:x"}]
)
def test_what_runs_is_refused(attributes: dict[str, str]) -> None:
    """No handler, no script address, no style can be written."""
    with pytest.raises(ValueError, match=r"not written|no allowed scheme"):
        tag("a", **attributes)


def test_only_plain_drawings() -> None:
    """A drawing with a script is refused; a block is one line."""
    with pytest.raises(ValueError, match="not a plain"):
        svg_html("<svg><script>x</script></svg>")
    with pytest.raises(ValueError, match="one line"):
        document({}, [Html("a\nb")])


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("خط بحري-بري، ثم", ["بحري-بري"]),
        ("«شرق-غرب» ثم (نهر-بحر).", ["شرق-غرب", "نهر-بحر"]),
        ("خلال 12 عامًا، بعد 3,5 مليون", ["12 عامًا", "3,5 مليون"]),
        ("يوم 3 يناير/كانون الثاني 2024", ["3 يناير/كانون"]),
        ("a ten-year, 1.5 km (east-west) line", ["ten-year", "1.5 km", "east-west"]),
        ("pages 3–4.", ["3–4"]),
        ("state-of-the-art-building", []),
        ("Mwai's half-owner's share - in 2024, all", []),
        ("a word and another", []),
        ("\u2067a-b\u2069 c-d", []),
    ],
)
def test_short_compounds_and_numbers_are_held(words: str, held: list[str]) -> None:
    """A short compound, and a number with what it counts, stay on one line; whole words only; long ones may break."""
    reader = rendered(tag("p", running(words)))
    assert "".join(reader.words) == words
    assert re.findall(r'<span class="x-w">(.*?)</span>', html.unescape(running(words))) == held


@settings(max_examples=300, deadline=None)
@given(HOSTILE)
def test_running_text_comes_back_exactly(words: str) -> None:
    """Holding words together adds and takes away no character."""
    reader = rendered(tag("p", running(words)))
    assert "".join(reader.words) == clean(words)
    assert set(reader.elements) <= {"p", "span"}
