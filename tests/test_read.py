# SPDX-License-Identifier: Apache-2.0
"""Bytes become text exactly, or one clear message."""

import os
from datetime import date
from pathlib import Path

import ftfy.bad_codecs  # noqa: F401  (registers sloppy-windows-1252)
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.read import decode, detect_language, read_bytes, read_file, read_text

ARABIC = "افتتح الوزير سالم الحبسي محطة جديدة في الميناء اليوم الخميس، وقال إن العمل سيبدأ قريبا.\n"


@pytest.mark.parametrize(
    ("encoding", "codes"),
    [
        ("utf-8", []),
        ("utf-8-sig", []),
        ("utf-16", []),
        ("utf-16-be", ["READ-ENCODING"]),
        ("utf-16-le", ["READ-ENCODING"]),
        ("cp1256", ["READ-ENCODING"]),
        ("iso8859_6", ["READ-ENCODING"]),
    ],
)
def test_encodings_of_arabic_newsrooms_are_read(encoding: str, codes: list[str]) -> None:
    """The text is the same from each; anything but UTF-8 is told."""
    text = ARABIC.replace("،", "") if encoding == "iso8859_6" else ARABIC
    decoded, problems = decode(text.encode(encoding), "a.txt")
    assert decoded is not None
    assert decoded.text == text
    assert [p.code for p in problems] == codes


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1, max_size=60))
def test_utf8_text_is_never_changed(text: str) -> None:
    """Every code point survives but line ends and a byte-order mark at the very beginning."""
    decoded, problems = decode(("كلمة " + text).encode(), "a.txt")
    assert decoded is None or decoded.text == "كلمة " + text or any(p.code == "READ-REPAIRED" for p in problems)


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_become_one(end: str) -> None:
    """CRLF and CR are the same text as LF."""
    decoded, _ = decode((ARABIC + ARABIC).replace("\n", end).encode(), "a.txt")
    assert decoded is not None
    assert decoded.text == ARABIC + ARABIC


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "READ-EMPTY"),
        (b" \n\t\n", "READ-EMPTY"),
        ("…!؟".encode(), "READ-EMPTY"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(32)) * 40, "READ-BINARY"),
        (bytes(range(128, 256)) * 20, "READ-UNKNOWN"),
    ],
)
def test_what_is_no_article_is_refused_with_one_message(raw: bytes, code: str) -> None:
    """Empty, blank, only punctuation, binary, an encoding nobody uses."""
    decoded, problems = decode(raw, "a.txt")
    assert decoded is None
    assert [p.code for p in problems] == [code]


def test_broken_utf8_names_the_byte() -> None:
    """Invalid bytes show as U+FFFD and the first one's offset and line are told: never silent."""
    raw = ARABIC.encode() + b"\xd8\xff" + ARABIC.encode()
    decoded, (warning,) = decode(raw, "a.txt")
    assert decoded is not None
    assert "\ufffd" in decoded.text
    assert (warning.code, warning.line, warning.is_error) == ("READ-BROKEN", 2, False)
    assert f"byte {len(ARABIC.encode())}" in warning.what


@pytest.mark.parametrize("wrong", ["sloppy-windows-1252", "cp1256"])
def test_text_that_was_encoded_twice_is_repaired_and_told(wrong: str) -> None:
    """Mojibake never reaches a page."""
    decoded, problems = decode(ARABIC.encode().decode(wrong).encode(), "a.txt")
    assert decoded is not None
    assert decoded.text == ARABIC
    assert [p.code for p in problems] == ["READ-REPAIRED"]


def test_html_gives_paragraphs_title_and_date() -> None:
    """A page's article, its own words for the title and its stated day; not its menus."""
    body = "".join(f"<p>{ARABIC.strip()} الفقرة رقم {n} من الخبر كما نشر.</p>" for n in range(6))
    page = (
        '<!doctype html><html lang="ar"><head><title>الموقع</title><meta property="og:title" content="محطة جديدة">'
        '<meta property="article:published_time" content="2024-05-09T10:00:00Z"></head><body><nav><a href="/">الرئيسية</a></nav>'
        f"<article><h1>محطة جديدة</h1>{body}</article><footer>حقوق النشر</footer></body></html>"
    )
    decoded, _ = decode(page.encode(), "a.html", is_html=True)
    assert decoded is not None
    assert (decoded.title, decoded.published, decoded.language) == ("محطة جديدة", date(2024, 5, 9), "ar")
    assert "الفقرة رقم 5" in decoded.text
    assert "حقوق النشر" not in decoded.text


def test_links_pipes_folders_and_giants_are_refused(tmp_path: Path) -> None:
    """Only a regular file inside the project, of a sane size, is opened."""
    root = tmp_path / "project"
    root.mkdir()
    outside = tmp_path / "secret.txt"
    outside.write_text(ARABIC)
    (root / "out.txt").symlink_to(outside)
    os.mkfifo(root / "pipe.txt")
    (root / "folder.txt").mkdir()
    (root / "big.txt").write_bytes(b"a" * 6_000_000)
    codes = {p.name: read_bytes(p, root=root)[1][0].code for p in sorted(root.iterdir())}
    assert codes == {"big.txt": "READ-SIZE", "folder.txt": "READ-KIND", "out.txt": "READ-LINK", "pipe.txt": "READ-KIND"}


def test_an_article_knows_its_bytes(tmp_path: Path) -> None:
    """The digest is of the bytes as received, byte-order mark and all."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + ARABIC.encode())
    article, problems = read_file(path, root=tmp_path, published=date(2024, 5, 9))
    assert article is not None
    assert problems == ()
    assert article.text == ARABIC
    assert article.id == article.sha256[:12]
    evidence = article.evidence(0, 5)
    assert article.at(evidence.span) == evidence.exact == "افتتح"


@pytest.mark.parametrize(
    ("text", "language"), [(ARABIC, "ar"), ("The Zambian line opened.", "en"), ("افتتح BBC News Arabic", "ar")]
)
def test_language_is_detected(text: str, language: str) -> None:
    """By letters: names and code may be Latin in an Arabic article."""
    assert detect_language(text) == language
    assert read_text(text).language == language
