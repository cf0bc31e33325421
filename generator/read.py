# SPDX-License-Identifier: Apache-2.0
"""Bytes -> `Article`: decoding, HTML, language. The text is never normalised, only its line ends are.

In: a file inside the project. Out: ``(article, problems)``; the article is None when an error was found.
"""

from __future__ import annotations

import hashlib
import re
import stat
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from generator.model import Article, Language, Problem
from generator.problems import problem
from generator.split import split

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.html import HtmlElement

# Two letters of Arabic in UTF-8 are four characters of Windows-1256; fewer prove nothing.
_MOJIBAKE_LETTERS = 4
MAX_BYTES = 5_000_000
"""Largest article file. Source: the longest newspaper articles are below 100 KB; 5 MB is a mistake or an attack."""
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
# Free guessing takes three words of Windows-1256 for Windows-1255: only what Arabic and English newsrooms send.
_LEGACY = ["cp1256", "iso8859_6", "utf_16_be", "utf_16_le", "cp1252"]
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
# What a page states itself; nothing is guessed from its text.
_PUBLISHED_AT = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content",
    "//time[@itemprop='datePublished']/@datetime",
    "//meta[@name='pubdate']/@content",
)
_SUFFIXES = (".txt", ".html", ".htm")


@dataclass(frozen=True, slots=True)
class Decoded:
    r"""Text of a file with line ends as ``\\n``, and what an HTML page says of itself."""

    text: str
    title: str = ""
    published: date | None = None
    language: Language | None = None


def read_file(
    path: Path, *, root: Path, published: date | None = None, language: Language | None = None, prefix: str = ""
) -> tuple[Article | None, tuple[Problem, ...]]:
    """The article in `path`. `root` is the folder that the file must really lie in (no link out)."""
    raw, refused = read_bytes(path, root=root)
    if raw is None:
        return None, refused
    shown = _shown(path, root)
    decoded, problems = decode(raw, shown, is_html=path.suffix.lower() in _SUFFIXES[1:])
    if decoded is None:
        return None, problems
    article = article_of(
        decoded, raw, name=path.name, published=published or decoded.published, language=language, prefix=prefix
    )
    return article, problems


def _shown(path: Path, root: Path) -> str:
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.name


def read_bytes(path: Path, *, root: Path, limit: int = MAX_BYTES) -> tuple[bytes | None, tuple[Problem, ...]]:
    """The bytes of a regular file inside `root`, or the problem that forbids reading it."""
    shown = _shown(path, root)
    try:
        found = path.stat(follow_symlinks=True)
        inside = path.resolve(strict=True).is_relative_to(root.resolve())
    except OSError as error:
        return None, (problem("READ-OPEN", shown, reason=error.strerror or str(error)),)
    if not inside:
        return None, (problem("READ-LINK", shown),)
    if not stat.S_ISREG(found.st_mode):
        return None, (problem("READ-KIND", shown),)
    if found.st_size > limit:
        return None, (problem("READ-SIZE", shown, size=f"{found.st_size:,}", limit=f"{limit:,}"),)
    try:
        return path.read_bytes(), ()
    except OSError as error:
        return None, (problem("READ-OPEN", shown, reason=error.strerror or str(error)),)


def decode(raw: bytes, shown: str, *, is_html: bool = False) -> tuple[Decoded | None, tuple[Problem, ...]]:
    """The text of `raw`: byte-order mark, then strict UTF-8, then a short list of other encodings."""
    if not raw.strip():
        return None, (problem("READ-EMPTY", shown),)
    text, problems = _to_text(raw, shown)
    if text is None:
        return None, problems
    decoded = _from_html(text) if is_html else Decoded(text.replace("\r\n", "\n").replace("\r", "\n"))
    if not any(character.isalnum() for character in decoded.text):
        return None, (*problems, problem("READ-EMPTY", shown))
    arabic = _read_as_windows_1256(decoded.text)
    if arabic:
        return replace(decoded, text=arabic), (*problems, problem("READ-REPAIRED", shown))
    return _mended(decoded, shown, problems) if _looks_double_encoded(decoded.text[:20_000]) else (decoded, problems)


def _mended(decoded: Decoded, shown: str, problems: tuple[Problem, ...]) -> tuple[Decoded | None, tuple[Problem, ...]]:
    """The text with its encoding mended where it is garbled, None where that fails, unchanged where it is not."""
    # Imported here: it takes 0.04 s, and hardly an article needs it.
    import ftfy
    import ftfy.badness

    if not ftfy.badness.is_bad(decoded.text[:20_000]):
        return decoded, problems
    repaired = ftfy.fix_encoding(decoded.text)
    if _looks_double_encoded(repaired[:20_000]):
        return None, (*problems, problem("READ-MOJIBAKE", shown))
    return replace(decoded, text=repaired), (*problems, problem("READ-REPAIRED", shown))


def _to_text(raw: bytes, shown: str) -> tuple[str | None, tuple[Problem, ...]]:
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            body = raw[len(mark) :]
            try:
                return body.decode(encoding), ()
            except UnicodeDecodeError as error:
                return _repaired(body, encoding, error, shown)
    wide = _wide_encoding(raw)
    if wide:
        try:
            return raw.decode(wide), (problem("READ-ENCODING", shown, encoding=wide),)
        except UnicodeDecodeError as error:
            return _repaired(raw, wide, error, shown)
    if _is_binary(raw):
        return None, (problem("READ-BINARY", shown),)
    try:
        return raw.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        repaired = raw.decode("utf-8", errors="replace")
        wide_characters = sum(character > "\x7f" and character != "\ufffd" for character in repaired)
        if wide_characters > repaired.count("\ufffd"):
            return _repaired(raw, "utf-8", error, shown)
    return _legacy(raw, shown)


def _repaired(raw: bytes, encoding: str, error: UnicodeDecodeError, shown: str) -> tuple[str, tuple[Problem, ...]]:
    text = raw.decode(encoding, errors="replace")
    line = raw[: error.start].count(b"\n") + 1
    warning = problem(
        "READ-BROKEN", shown, line=line, encoding=encoding, offset=str(error.start), count=str(text.count("\ufffd"))
    )
    return text, (warning,)


def _wide_encoding(raw: bytes) -> str:
    """UTF-16 without a byte-order mark: every second byte of such Arabic or English text is 06 or 00."""
    sample = raw[:4000]
    if len(sample) < 8 or len(raw) % 2:
        return ""
    half = len(sample) // 2
    for encoding, high in (("utf-16-be", sample[0::2]), ("utf-16-le", sample[1::2])):
        if sum(byte in b"\x06\x00" for byte in high) > 0.9 * half and b"\x06" in high:
            return encoding
    return ""


def _is_binary(raw: bytes) -> bool:
    sample = raw[:20_000]
    controls = sum(byte < 32 and byte not in b"\t\n\r\x0c\x1b\x02\x03" for byte in sample)
    return controls > max(8, len(sample) // 50)


def _legacy(raw: bytes, shown: str) -> tuple[str | None, tuple[Problem, ...]]:
    # Imported here, as ftfy: articles are UTF-8.
    from charset_normalizer import from_bytes

    best = from_bytes(raw, cp_isolation=_LEGACY, enable_fallback=False).best()
    candidates = [best.encoding] if best else []
    for encoding in [*candidates, "cp1256", "iso8859_6"]:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _is_plausible(text):
            return text, (problem("READ-ENCODING", shown, encoding=encoding),)
    return None, (problem("READ-UNKNOWN", shown),)


def _is_plausible(text: str) -> bool:
    """True for prose: mostly letters, and nearly all of them of one script, no control characters."""
    letters = [character for character in text if character.isalpha()]
    arabic = sum("\u0600" <= character <= "\u06ff" for character in letters)
    latin = sum(character.isascii() for character in letters)
    controls = sum(
        (ord(character) < 32 and character not in "\n\r\t") or 0x7F <= ord(character) < 0xA0 for character in text
    )
    return len(letters) > len(text) // 2 and controls == 0 and max(arabic, latin) > 0.8 * len(letters)


def _read_as_windows_1256(text: str) -> str:
    """The Arabic of a text whose UTF-8 somebody read as Windows-1256 («ط§ظ„…»), "" for any other text.

    Exact, not likely: written back as Windows-1256 its bytes are whole UTF-8, which real prose never is.
    """
    if sum(character > "\x7f" for character in text) < _MOJIBAKE_LETTERS:
        return ""
    try:
        return text.encode("cp1256").decode("utf-8")
    except UnicodeError:
        return ""


def _looks_double_encoded(text: str) -> bool:
    """UTF-8 read as Windows-1252 shows Arabic as runs of Ø and Ù: no real text of ours is full of them."""
    return sum(character in "ØÙÃ" for character in text) > len(text) // 8


def _from_html(text: str) -> Decoded:
    """The article of a web page; an empty text when the page holds none."""
    # Imported here: they take 0.5 s, and most articles are plain text.
    import trafilatura
    from lxml import etree
    from lxml import html as lxml_html

    # lxml refuses decoded text that still declares an encoding, and NUL has no place in a tree.
    plain = _XML_DECLARATION.sub("", text.replace("\x00", "\ufffd"), count=1)
    try:
        tree = lxml_html.fromstring(plain)
    except (etree.ParserError, ValueError):
        return Decoded("")
    for line_break in tree.iter("br"):
        line_break.tail = "\n" + (line_break.tail or "")
    title = _first(tree, ("//meta[@property='og:title']/@content", "//h1", "//title"))
    stamp = _first(tree, _PUBLISHED_AT)
    tag = str(tree.get("lang") or "")[:2].lower()
    body = trafilatura.extract(tree, include_comments=False, include_tables=False, favor_recall=True, deduplicate=False)
    lines = (body or tree.text_content()).replace("\r", "\n").split("\n")
    paragraphs = [line for line in lines if line.strip() and " ".join(line.split()) != title]
    language: Language | None = "ar" if tag == "ar" else "en" if tag == "en" else None
    return Decoded("\n\n".join(paragraphs) + "\n", title, _day(stamp), language)


def _first(tree: HtmlElement, paths: tuple[str, ...]) -> str:
    """The words of the first path that has any."""
    for path in paths:
        words = " ".join(str(tree.xpath(f"string(({path})[1])")).split())
        if words:
            return words
    return ""


def _day(stamp: str) -> date | None:
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", stamp)
    if not match:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def detect_language(text: str) -> Language:
    """Arabic when its letters are at least a third of the Latin ones: names and code are Latin, prose is not."""
    arabic = sum("\u0600" <= character <= "\u06ff" or "\ufb50" <= character <= "\ufefc" for character in text)
    latin = sum(character.isascii() and character.isalpha() for character in text)
    return "ar" if arabic * 3 >= latin and arabic else "en"


def article_of(
    decoded: Decoded, raw: bytes, *, name: str, published: date | None, language: Language | None, prefix: str = ""
) -> Article:
    """The split article of a decoded text."""
    chosen = language or decoded.language or detect_language(decoded.text)
    digest = hashlib.sha256(raw).hexdigest()
    paragraphs, sentences = split(decoded.text, chosen, prefix)
    return Article(digest[:12], name, digest, decoded.text, chosen, published, paragraphs, sentences, decoded.title)


def read_text(
    text: str, *, name: str = "article.txt", published: date | None = None, language: Language | None = None
) -> Article:
    """The article of a text that is already there (tests, doctests, other programs)."""
    return article_of(Decoded(text), text.encode(), name=name, published=published, language=language)
