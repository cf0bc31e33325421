# SPDX-License-Identifier: Apache-2.0
"""Addresses: a short ASCII name for a folder or title, safe on every file system and web server.

>>> slug_of("Rasht–Astara: the missing link")
'rasht-astara-the-missing-link'
>>> slug_of("قمة باكو")
'qma-bakw'
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from generator.normalise import fold_character

MAX_LENGTH = 60
# Letters one by one, for addresses only: not a romanisation a reader would see.
# Source: the consonants of BGN/PCGN 1956 without its marks.
_LETTERS = {
    "ا": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z",
    "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh", "ف": "f", "ق": "q", "ك": "k",
    "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ء": "",
}  # fmt: skip
# The site's own folders and files, and the names that Windows keeps for devices.
_RESERVED = frozenset({
    "index", "404", "search", "assets", "sitemap", "ar", "en", "names", "con", "prn", "aux", "nul", "feed", "robots",
    *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10)),
})  # fmt: skip


def slug_of(words: str) -> str:
    """`words` as ``[a-z0-9-]``, at most 60 characters; "" when nothing of them is left."""
    letters: list[str] = []
    for character in unicodedata.normalize("NFKD", words).replace("ة", "a"):
        folded = fold_character(character).lower()
        letters.append("".join(_LETTERS.get(part, part) for part in folded))
    slug = re.sub(r"[^a-z0-9]+", "-", "".join(letters)).strip("-")
    if len(slug) > MAX_LENGTH:
        # The hash keeps two long titles apart that begin alike.
        mark = hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:6]
        slug = slug[: MAX_LENGTH - 7].rsplit("-", 1)[0].strip("-") + "-" + mark
    return f"explainer-{slug}" if slug in _RESERVED else slug


def is_speaking(name: str) -> bool:
    """True for a name that a person chose: it has a word of three letters or more that is not a number or a hash."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    return any(re.search(r"[a-z]{3}", word) and not re.fullmatch(r"[0-9a-f]{8,}", word) for word in words)
