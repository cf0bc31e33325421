# SPDX-License-Identifier: Apache-2.0
"""The order of names in English.

"The" and the Arabic article before a name do not count, in each of its spellings before a sun letter.
Source: Library of Congress, MARC 21 Format for Bibliographic Data, Appendix F (initial articles: English the; Arabic
al-, "meant to cover all of the spellings in romanization"). Letters that Unicode does not take apart are filed as their
English spelling: root order of Unicode Technical Standard 10.
"""

from __future__ import annotations

import re

from generator.languages.alphabet import Alphabet

ALPHABET = Alphabet(
    letters="ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    article=re.compile(r"(?:the[ ]|(?:al|el|ad|an|ar|as|at|az|ash|adh|ath)-)(?=\w\w)", re.IGNORECASE),
    same={"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ə": "a", "þ": "th", "ð": "d", "ʿ": "", "ʾ": "",
          "’": "", "‘": "", "'": ""},
)  # fmt: skip
