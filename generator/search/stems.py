# SPDX-License-Identifier: Apache-2.0
"""What of a folded word is its own: candidates without joined particles, and a light stem that groups inflections.

`analysis.js` does the same; a test in a browser compares both.

>>> stem("اتفاقيات"), stem("اتفاقيه"), stem("اتفاق")
('اتفاق', 'اتفاق', 'اتفاق')
>>> candidates("وبالاتفاقيه")
('وبالاتفاقيه', 'اتفاقيه', 'الاتفاقيه', 'بالاتفاقيه')
>>> stem("signing"), stem("treaties"), stem("planned")
('sign', 'treaty', 'plan')
"""

from __future__ import annotations

import re
from typing import Final

# Conjunction, preposition, article; the article after l- is written as one lam more.
# Source: Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), ch. 2.3 and 16 (clitics of one letter).
DEFINITE: Final = re.compile(r"[وف]?(?:[بك]?ال|لل)(?=..)")
_PARTICLE: Final = re.compile(r"(?:[وف][بكلس]|[وفبكلس])(?=...)")
_FIRST: Final = re.compile(r"[وف](?=...)")
_FUTURE: Final = re.compile(r"س?[ينتا](?=...)")
# Suffixes, the longest first: of the dual and the sound plurals, of possessors, of the nisba.
# Source: Ryding (2005), ch. 5.4 (duals and sound plurals), 12.3 (pronoun suffixes), 10.4.1 (nisba).
_ENDINGS: Final = (
    ("اتهما", 3), ("اتهم", 3), ("اتها", 3), ("اتنا", 3), ("اته", 3), ("تهما", 3), ("تهم", 3), ("تها", 3), ("تنا", 3),
    ("تكم", 3), ("تين", 3), ("تان", 3), ("هما", 3), ("كما", 3), ("ات", 3), ("ون", 4), ("ين", 4), ("ان", 4), ("ها", 3),
    ("هم", 3), ("هن", 3), ("نا", 4), ("كم", 4), ("وا", 3), ("يا", 3), ("يه", 3), ("ته", 3), ("ه", 3), ("ي", 3),
    ("ا", 3),
)  # fmt: skip
_ROUNDS: Final = 3
_ARABIC: Final = re.compile(r"[ء-ي]")


def is_arabic(word: str) -> bool:
    """True for a word with Arabic letters."""
    return _ARABIC.search(word) is not None


def candidates(word: str) -> tuple[str, ...]:
    """The folded word, then what it may be without its joined particles, the surest first."""
    if not is_arabic(word):
        return (word,)
    found = [word]
    for pattern in (DEFINITE, _PARTICLE, _FIRST):
        match = pattern.match(word)
        if match and word[match.end() :] not in found:
            found.append(word[match.end() :])
    return tuple(found)


def verb_forms(word: str) -> tuple[str, ...]:
    """What a past or present verb may be without the letters of its person; () where it has none."""
    if not is_arabic(word):
        return ()
    match = _FUTURE.match(word)
    forms = [word[match.end() :]] if match else []
    forms += [word[:-1]] if word.endswith("ت") and len(word) > len("وقع") else []
    return tuple(forms)


def stem(word: str) -> str:
    """The light stem of a word without particles: endings are taken off while three letters stay."""
    return _arabic(word) if is_arabic(word) else _english(word)


def _arabic(word: str) -> str:
    for _ in range(_ROUNDS):
        for ending, least in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= least:
                word = word[: -len(ending)]
                break
        else:
            break
    return word


_ES: Final = ("sses", "xes", "ches", "shes", "zes", "oes")
_VOWEL: Final = re.compile(r"[aeiouy]")
_DOUBLE: Final = re.compile(r"([bdgmnprt])\1\Z")
_SHORTEST: Final = 4
_SCIENCE: Final = re.compile(r"olog(?:y|ist|ical|ically)\Z")
_SINGULAR: Final = frozenset({"news", "series", "species", "means", "always", "perhaps", "gas", "has", "was"})


def _english(word: str) -> str:
    """Plural, past and -ing taken off, a science and who works in it made one; a last e goes everywhere.

    Source: Porter (1980), steps 1a, 1b, and of steps 2 to 4 what belongs to -ology.
    """
    if len(word) < _SHORTEST or word[0].isdigit():
        return word
    word = _SCIENCE.sub("olog", _plural(word))
    for ending in ("ied", "ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > 2 and _VOWEL.search(rest):
            word = f"{rest}y" if ending == "ied" else f"{rest}e" if rest.endswith("e") else _DOUBLE.sub(r"\1", rest)
            break
    return word[:-1] if word.endswith("e") and not word.endswith("ee") and len(word) >= _SHORTEST else word


def _plural(word: str) -> str:
    if word in _SINGULAR:
        return word
    if word.endswith("ies") and len(word) > _SHORTEST:
        return f"{word[:-3]}y"
    if word.endswith(_ES):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
