# SPDX-License-Identifier: Apache-2.0
"""Letters that join, in the order in which they are read: what no picture of a social card may get wrong."""

from __future__ import annotations

import pytest

from generator.sharing import faces
from generator.sharing.lettering import Glyph, Lettering, mirrored, runs


@pytest.fixture(scope="module")
def known() -> faces.Faces:
    """The faces of this machine."""
    found = faces.find()
    if found is None:
        pytest.skip("no face with Arabic letters: install fonts-noto-core")
    return found


@pytest.fixture(scope="module")
def arabic(known: faces.Faces) -> Lettering:
    return Lettering(known, "ar", "bold")


@pytest.fixture(scope="module")
def english(known: faces.Faces) -> Lettering:
    return Lettering(known, "en", "bold")


def numbers(glyphs: tuple[Glyph, ...]) -> list[int]:
    return [glyph.number for glyph in glyphs]


def places(lettering: Lettering, words: str, *parts: str) -> list[float]:
    """Where the first glyph of each part stands; every part has a glyph that no other word of the line has."""
    line = lettering.line(words)
    own = {part: numbers(lettering.line(part).glyphs) for part in parts}
    shown = numbers(line.glyphs)
    found = []
    for part in parts:
        size = len(own[part])
        at = next(n for n in range(len(shown)) if shown[n : n + size] == own[part])
        found.append(line.glyphs[at].x)
    return found


@pytest.mark.parametrize("word", ["سياق", "بحر", "قطار", "اللغتين", "صحيفة", "مستشفى", "تكنولوجيا"])
def test_letters_join(arabic: Lettering, word: str) -> None:
    """A word has other shapes than its letters alone, and is narrower than they are side by side."""
    joined = arabic.line(word)
    single = [arabic.line(letter) for letter in word]
    assert sorted(numbers(joined.glyphs)) != sorted(n for line in single for n in numbers(line.glyphs))
    assert joined.width < sum(line.width for line in single)


def test_a_letter_has_four_shapes(arabic: Lettering) -> None:
    """Heh alone, first, in the middle and last."""
    alone = numbers(arabic.line("ه").glyphs)
    first, middle, last = (numbers(arabic.line("ههه").glyphs)[n] for n in (2, 1, 0))
    assert len({*alone, first, middle, last}) == 4


def test_lam_and_alef_are_one(arabic: Lettering) -> None:
    """The ligature that Arabic cannot do without."""
    assert len(arabic.line("لا").glyphs) < len(arabic.line("لب").glyphs) or arabic.line("لا").width < (
        arabic.line("ل").width + arabic.line("ا").width
    )


def test_letters_that_do_not_join_stay_apart(arabic: Lettering) -> None:
    """Dal, reh and waw join nothing behind them: the same shapes as alone, from right to left."""
    alone = [numbers(arabic.line(letter).glyphs) for letter in "دور"]
    assert numbers(arabic.line("دور").glyphs) == [n for each in reversed(alone) for n in each]


def test_arabic_runs_from_the_right(arabic: Lettering) -> None:
    """The first word of a line stands right of the second, and that right of the third."""
    first, second, third = places(arabic, "قطار إلى صحار", "قطار", "إلى", "صحار")
    assert first > second > third


def test_english_runs_from_the_left(english: Lettering) -> None:
    """And an Arabic name within it stands where it is read."""
    first, name, last = places(english, "Ferry سياق sails", "Ferry", "سياق", "sails")
    assert first < name < last


def test_numbers_and_latin_names_in_arabic(arabic: Lettering) -> None:
    """«COP 28» is read from the left, though the line runs from the right."""
    before, name, number, after = places(arabic, "يختتم COP 28 أعماله", "يختتم", "COP", "28", "أعماله")
    assert before > number > name > after


def test_digits_keep_their_order(arabic: Lettering) -> None:
    """2025 is not 5202."""
    digits = [numbers(arabic.line(digit).glyphs)[0] for digit in "2025"]
    shown = numbers(arabic.line("عام 2025 كله").glyphs)
    assert any(shown[n : n + 4] == digits for n in range(len(shown)))


@pytest.mark.parametrize("words", ["شركة «OpenGrid» ترفع", "دولار (كندي) واحد", "شركة Foo (Bar) تعلن"])
def test_brackets_open_towards_what_they_hold(arabic: Lettering, words: str) -> None:
    """On a line from the right, the bracket on the left opens to the right."""
    shown = numbers(arabic.line(words).glyphs)
    left, right = (numbers(arabic.line(f"a {mark}").glyphs) for mark in ("()" if "(" in words else "«»"))
    opening, closing = (set(left) - set(right)).pop(), (set(right) - set(left)).pop()
    # Alone on an Arabic line each of the two has been turned.
    assert shown.index(closing) < shown.index(opening)


def test_half_a_pair_goes_with_the_page() -> None:
    """A bracket whose other half is on the next line."""
    assert mirrored("20 نم(", is_right_to_left=True) == "20 نم)"
    assert mirrored("from (20", is_right_to_left=False) == "from (20"


def test_marks_stay_with_their_letters(arabic: Lettering) -> None:
    """A tanwin does not tear its word into two runs, wherever in the line it stands."""
    assert list(runs("الًماك")) == [("الًماك", True)]
    assert len(arabic.line("كاملًا").glyphs) >= 5
    assert arabic.line("كاملًا").width == pytest.approx(arabic.line("كاملا").width, rel=0.1)


def test_what_cannot_be_written_is_known(arabic: Lettering) -> None:
    """Marks of direction are no letters; a private character is in no face."""
    assert arabic.can_write("قطار \u2067COP\u2069 28%")
    assert not arabic.can_write("قطار \ue123")


def test_direction_marks_leave_no_box(arabic: Lettering) -> None:
    """They do their work and go."""
    assert numbers(arabic.line("قطار\u200f").glyphs) == numbers(arabic.line("قطار").glyphs)
