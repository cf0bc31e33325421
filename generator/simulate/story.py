# SPDX-License-Identifier: Apache-2.0
r"""A kind of story as its data file tells it: what is drawn for it, and the slots with their wordings.

In: the text of ``stories/*.txt``. Out: a `Story`. A line ``word X: …`` of the head declares what ``{X}`` stands for;
then slots follow, each with pairs of lines, Arabic above English: ``!!`` titles, ``==`` sentences, ``##``
sub-headings; ``** group`` takes sentences of that group of ``common.txt``.

>>> told = "word M: القمح / wheat\n== lead\nوصل {M}.\nThe {M} has arrived."
>>> story = parse("grain", told)
>>> story.slots[0].pairs[0].en
'The {M} has arrived.'
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal

SlotKind = Literal["title", "sentence", "heading", "common"]
FOLDER: Final = Path(__file__).resolve().parent / "stories"
COMMON: Final = "common"
_KINDS: Final[dict[str, SlotKind]] = {"!!": "title", "==": "sentence", "##": "heading", "**": "common"}


@dataclass(frozen=True, slots=True)
class Pair:
    """One wording in both languages, each the translation of the other; alternatives stand in [a|b]."""

    ar: str
    en: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the story and what may stand there; of a common slot only the name of its group."""

    kind: SlotKind
    name: str
    pairs: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class Declared:
    """What ``{name}`` stands for: `kind` is word, body, firm, office, num or date; `told` the rest of the line."""

    kind: str
    name: str
    told: str


@dataclass(frozen=True, slots=True)
class Story:
    """A kind of story: its declarations and its slots, both in the order of the file."""

    name: str
    declared: tuple[Declared, ...]
    slots: tuple[Slot, ...]


def parse(name: str, text: str) -> Story:
    """The story that `text` tells; a line without its translation is a programmer's mistake."""
    declared: list[Declared] = []
    slots: list[tuple[SlotKind, str, list[str]]] = []
    for line in (raw.strip() for raw in text.split("\n")):
        if not line or line.startswith("# "):
            continue
        mark, _, rest = line.partition(" ")
        if mark in _KINDS:
            slots.append((_KINDS[mark], rest, []))
        elif slots:
            slots[-1][2].append(line)
        else:
            head, _, told = line.partition(": ")
            kind, _, variable = head.partition(" ")
            declared.append(Declared(kind, variable, told))
    return Story(
        name, tuple(declared), tuple(Slot(kind, rest, _pairs(name, rest, lines)) for kind, rest, lines in slots)
    )


def _pairs(story: str, slot: str, lines: list[str]) -> tuple[Pair, ...]:
    if len(lines) % 2:
        raise ValueError(f"stories/{story}.txt: slot '{slot}' has a line without its translation")
    return tuple(Pair(ar, en) for ar, en in zip(lines[::2], lines[1::2], strict=True))


@cache
def stories() -> tuple[Story, ...]:
    """Every kind of story, by name; the common sentences are none."""
    paths = sorted(path for path in FOLDER.glob("*.txt") if path.stem != COMMON)
    return tuple(parse(path.stem, path.read_text(encoding="utf-8")) for path in paths)


@cache
def common() -> Story:
    """The sentences that all kinds share, by group."""
    return parse(COMMON, (FOLDER / f"{COMMON}.txt").read_text(encoding="utf-8"))
