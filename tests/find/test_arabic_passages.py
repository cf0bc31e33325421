# SPDX-License-Identifier: Apache-2.0
"""Who said what in some hundred short passages, written as papers of all regions attribute words.

The passages stand in `passages/`, one a line, with their speakers; every person in them is invented.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.find.test_speakers_arabic_papers import check

_FOLDER = Path(__file__).parent / "passages"


def passages(name: str) -> list[str]:
    """The passages of one file, with their paragraphs."""
    lines = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    return [line.replace(" ¶ ", "\n\n") for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("passage", passages("frames"))
def test_frames(passage: str) -> None:
    """The speaker stands beside the verb, on either side, behind a colon, or is the document that is quoted."""
    check(passage)


@pytest.mark.parametrize("passage", passages("regions"))
def test_regions(passage: str) -> None:
    """The manners of each region's papers, with names that no list holds and with their spelling."""
    check(passage)


@pytest.mark.parametrize("passage", passages("passages"))
def test_passages(passage: str) -> None:
    """Who spoke last goes on; an answer is another's; a noun takes up who was named."""
    check(passage)


@pytest.mark.parametrize("passage", passages("no_speech"))
def test_no_speech(passage: str) -> None:
    """Names, titles, slogans, verses and inscriptions are nobody's words."""
    check(passage)
