# SPDX-License-Identifier: Apache-2.0
"""Pictures of cards: their size, their sides, what fits on them; the same words give the same bytes."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import numpy as np
import pytest

from generator.sharing import faces
from generator.sharing.card import HEIGHT, WIDTH, Setter, Words
from generator.sharing.png import SIGNATURE, png

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from generator.model import Language

TITLES: dict[Language, str] = {"ar": "قطار إلى صحار", "en": "A train to Sohar"}
LONG: dict[Language, str] = {
    "ar": "«الهيئة العامة» (OpenGrid) تعلن رفع السعر 12.5% في 2031 " * 6,
    "en": "The ports authority raises the price by 12.5% in 2031 " * 6,
}


@pytest.fixture(scope="module")
def known() -> faces.Faces:
    """The faces of this machine."""
    found = faces.find()
    if found is None:
        pytest.skip("no face with Arabic letters: install fonts-noto-core")
    return found


def dots(file: bytes) -> NDArray[np.uint8]:
    """The numbers of colours in a PNG file of ours, checked chunk by chunk."""
    assert file.startswith(SIGNATURE)
    at, data, size = len(SIGNATURE), b"", (0, 0)
    names = []
    while at < len(file):
        (length,) = struct.unpack(">I", file[at : at + 4])
        name, content = file[at + 4 : at + 8], file[at + 8 : at + 8 + length]
        assert struct.unpack(">I", file[at + 8 + length : at + 12 + length]) == (zlib.crc32(name + content),)
        names.append(name)
        if name == b"IHDR":
            width, height, *rest = struct.unpack(">IIBBBBB", content)
            size = (height, width + 1)
            assert rest == [8, 3, 0, 0, 0]
        data += content if name == b"IDAT" else b""
        at += 12 + length
    assert names == [b"IHDR", b"PLTE", b"IDAT", b"IEND"]
    return np.frombuffer(zlib.decompress(data), np.uint8).reshape(size)[:, 1:]


def test_a_picture_is_what_was_given() -> None:
    """Two by three dots come back."""
    picture = np.array([[0, 1, 2], [2, 1, 0]], np.uint8)
    assert (dots(png(picture, ((0, 0, 0), (255, 0, 0), (0, 0, 255)))) == picture).all()


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("title", ["short", "long"])
def test_the_route_stands_where_reading_begins(known: faces.Faces, language: Language, title: str) -> None:
    """1200 by 630; the line on the right in Arabic, on the left in English; nothing runs off the other side."""
    words = (TITLES if title == "short" else LONG)[language]
    made = Setter(known, language).card(Words(language, words, "سياق", "شرح", "9 مايو/أيار 2024"))
    picture = dots(made)
    assert picture.shape == (HEIGHT, WIDTH)
    inked = picture % 16 > 0
    full = np.flatnonzero(inked.mean(axis=0) > 0.9)
    assert full.size > 4
    assert (full > WIDTH - 120).all() if language == "ar" else (full < 120).all()
    end = slice(0, 60) if language == "ar" else slice(WIDTH - 60, WIDTH)
    assert not inked[:, end].any()
    assert inked[:, 200:-200].any()
    assert len(made) < 80_000


def test_the_same_words_give_the_same_bytes(known: faces.Faces) -> None:
    """By two setters; other words give others."""
    words = Words("ar", TITLES["ar"], "سياق", "شرح")
    assert Setter(known, "ar").card(words) == Setter(known, "ar").card(words)
    assert Setter(known, "ar").card(words) != Setter(known, "ar").card(Words("ar", "قطار", "سياق", "شرح"))


def test_a_machine_without_a_face_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """One warning that says what to install; no error."""
    monkeypatch.setattr(faces, "FOLDERS", ())
    monkeypatch.setattr("generator.sharing.faces.shutil.which", lambda _: None)
    faces.find.cache_clear()
    try:
        (told,) = faces.missing()
        assert faces.find() is None
    finally:
        faces.find.cache_clear()
    assert told.code == "SHARE-FACE"
    assert not told.is_error
    assert "fonts-noto-core" in told.hint


def test_a_face_has_the_letters_and_joins_them(known: faces.Faces) -> None:
    """Both weights; what is no face, or has no Arabic letters, is passed over."""
    for weight in ("bold", "regular"):
        assert faces.joins(faces.font_of(known.arabic[weight], weight))
    assert known.key() == known.key()
    assert all(str(path) in known.key() for path in known.arabic.values())
