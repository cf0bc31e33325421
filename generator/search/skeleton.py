# SPDX-License-Identifier: Apache-2.0
"""The consonants of a name, alike in Arabic and Latin letters: the only place where search matches loosely.

A word has several skeletons where a letter is read in several ways (g, ch, c, v; the Arabic jim and ghayn).
`analysis.js` does the same; a test in a browser compares both.

>>> skeletons("عراقجي"), skeletons("araghchi")
(('ARKK', 'ARKS'), ('ARKK', 'ARKS'))
>>> skeletons("لافروف"), "LFRF" in skeletons("lavrov"), skeletons("بوتين"), skeletons("biden")
(('LFRF',), True, ('BTN',), ('BDN',))
"""

from __future__ import annotations

import re
from itertools import product
from math import prod
from typing import Final

from generator.search.stems import is_arabic

# Classes of sounds that transcriptions confuse: S for sibilants, K for k, q, kh, gh, x; what is doubtful has several, 0
# stands for none (v is also a waw).
# Source: the ALA-LC romanisation of Arabic and of Persian, with English, French and Egyptian newsrooms' habits.
ARABIC: Final = {
    "ب": "B", "ت": "T", "ط": "T", "ث": "TS", "ج": "SK", "خ": "K", "د": "D", "ض": "D", "ذ": "DS", "ر": "R", "ز": "S",
    "ظ": "SD", "س": "S", "ص": "S", "ش": "S", "غ": "K", "ق": "K", "ك": "K", "ف": "F", "ل": "L", "م": "M", "ن": "N",
}  # fmt: skip
LATIN: Final = {
    "sch": "S", "tch": "S", "ch": "SK", "sh": "S", "kh": "K", "gh": "K", "dj": "S", "zh": "S", "dh": "DS", "th": "TS",
    "ph": "F", "ck": "K", "qu": "K", "b": "B", "p": "B", "t": "T", "d": "D", "r": "R", "s": "S", "z": "S", "j": "SK",
    "g": "KS", "k": "K", "q": "K", "c": "KS", "x": "K", "f": "F", "v": "F0", "l": "L", "m": "M", "n": "N",
}  # fmt: skip
_LATIN: Final = re.compile("|".join(sorted(LATIN, key=len, reverse=True)))
_DOUBLED: Final = re.compile(r"(.)\1+")
_MOST: Final = 16
_MOST_READINGS: Final = 4096
_SHORTEST: Final = 2


def skeletons(word: str) -> tuple[str, ...]:
    """All skeletons of a folded word, at most 16, sorted; () for one with fewer than two consonants.

    The first letter of the word decides whether it begins with a vowel ("A") or not.
    """
    arabic = is_arabic(word)
    if arabic:
        word = word.removeprefix("ال").replace("تش", "ش").replace("دج", "ج")
        sounds = [ARABIC[letter] for letter in word if letter in ARABIC]
        opens = word[:1] in "اعيوه"
    else:
        sounds = [LATIN[each] for each in _LATIN.findall(_DOUBLED.sub(r"\1", word))]
        opens = word[:1] in "aeiouyhw'"
    if prod(map(len, sounds)) > _MOST_READINGS:
        return ()
    found: set[str] = set()
    for choice in product(*sounds):
        found.add(("A" if opens else "") + "".join(choice).replace("0", ""))
        if len(found) == _MOST:
            break
    return tuple(sorted(each for each in found if len(each.removeprefix("A")) >= _SHORTEST))


def shortened(skeleton: str) -> tuple[str, ...]:
    """The skeleton with one consonant left out, marked with "-"; two that differ in one letter meet in one of them.

    >>> shortened("BTN")
    ('-BN', '-BT', '-TN')
    """
    bare = skeleton.removeprefix("A")
    if len(bare) <= _SHORTEST:
        return ()
    opens = "A" if bare != skeleton else ""
    return tuple(sorted({f"-{opens}{bare[:at]}{bare[at + 1 :]}" for at in range(len(bare))}))
