# SPDX-License-Identifier: Apache-2.0
"""Hostile inputs made of bytes and files: encodings, sizes, links, pipes, file names."""

from __future__ import annotations

from tests.hostile.case import BEFORE, CLOSING, OPENING, PLAIN, HostileInput, plain, promised, refused

MEGABYTE = 1_000_000
# Bytes that Windows-1252 leaves undefined; a browser reads them as the control of the same number.
_UNDEFINED_1252 = frozenset(b"\x81\x8d\x8f\x90\x9d")
_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 8
_LINE = f"{BEFORE} مرحبا، "
_WIDE = _LINE.encode()


def _read_as_1252(encoded: bytes) -> str:
    return "".join(chr(byte) if byte in _UNDEFINED_1252 else bytes([byte]).decode("cp1252") for byte in encoded)


def _shell_named(name: str, attack: str, file_stem: str) -> HostileInput:
    return HostileInput(name, PLAIN.encode(), attack, "builds", shown=promised(""), file_stem=file_stem)


ENCODINGS: tuple[HostileInput, ...] = (
    plain("plain", "none: what the other encodings are compared with", PLAIN.encode()),
    plain(
        "bom-crlf",
        "byte-order mark and Windows line ends",
        b"\xef\xbb\xbf" + PLAIN.replace("\n", "\r\n").encode(),
    ),
    plain("cr-only", "old Mac line ends", PLAIN.replace("\n", "\r").encode()),
    plain("utf-16le-bom", "UTF-16LE with its mark", b"\xff\xfe" + PLAIN.encode("utf-16-le")),
    plain("utf-16be-bom", "UTF-16BE with its mark", b"\xfe\xff" + PLAIN.encode("utf-16-be")),
    plain("windows-1256", "Windows-1256", PLAIN.encode("cp1256")),
    plain("iso-8859-6", "ISO-8859-6", PLAIN.encode("iso8859-6")),
    # Valid as UTF-8 too, since Arabic units are pairs of ASCII bytes: only its many controls give it away.
    refused("utf-16be-bare", "UTF-16BE without a mark", PLAIN.encode("utf-16-be")),
    refused("lone-surrogate", "lone surrogate in bytes", PLAIN.encode() + b"\xed\xa0\x80\xed\xb0\x80"),
    refused("overlong", "overlong form of a less-than sign", PLAIN.encode() + b"\xc0\xbcscript\xc0\xbe"),
    refused(
        "invalid-utf-8",
        "bytes that no UTF-8 text has",
        OPENING.encode() + b" \xff\xc0\x80 " + CLOSING.encode(),
    ),
    refused("truncated-utf-8", "cut in the middle of a letter", f"{OPENING}\n\n{BEFORE}".encode()[:-1]),
    refused("mojibake-1252", "UTF-8 read as Windows-1252 and saved", _read_as_1252(PLAIN.encode()).encode()),
    refused("mojibake-1256", "UTF-8 read as Windows-1256 and saved", PLAIN.encode().decode("cp1256").encode()),
)

SIZES: tuple[HostileInput, ...] = (
    refused("empty", "empty file"),
    refused("mark-only", "byte-order mark alone", b"\xef\xbb\xbf"),
    refused("white-space", "white space only", " \n\t\u00a0\u3000\r\n\u200b\n".encode()),
    HostileInput("one-letter", "س".encode(), "one letter", "builds", shown="س"),
    HostileInput(
        "one-line-megabyte",
        _WIDE * (MEGABYTE // len(_WIDE)) + CLOSING.encode(),
        "one paragraph of a megabyte, without a line end",
        "builds",
        shown=CLOSING,
        seconds=5,
    ),
    refused("over-size", "20 MB, over the limit", (f"{_LINE}\n\n".encode() * (20 * MEGABYTE // len(_WIDE)))),
    refused("binary", "an image's bytes under a text name", _PNG),
)

FILES: tuple[HostileInput, ...] = (
    refused("link-out", "link to a file outside the project", b"/etc/passwd", kind="link"),
    refused("link-loop", "link to itself", b"link-loop.txt", kind="link"),
    refused("link-nowhere", "link to nothing", b"no-such-file.txt", kind="link"),
    refused("pipe", "named pipe: reading it would wait for ever", kind="pipe"),
    refused("folder", "folder under a text name", kind="folder"),
    _shell_named("name-shell", "file name with shell signs", "name $(touch PWNED); quote' \" `x` & #"),
    _shell_named("name-bidi", "file name with an override", "name \u202etxt.exe"),
    _shell_named("name-markup", "file name with markup", "name <img src=x onerror=window.PWNED='name-markup'>"),
)
