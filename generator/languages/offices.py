# SPDX-License-Identifier: Apache-2.0
"""An office in natural words of either language.

>>> from generator.model import Office
>>> office_in_words(Office("foreign-minister", "IR"), "ar")
'وزير الخارجية الإيراني'
>>> office_in_words(Office("president", "US", elect=True), "en")
'president-elect of the United States'
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.languages import nationalities
from generator.languages.titles import offices
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.languages.titles import OfficeName
    from generator.model import Language, Office

# Countries whose English name takes the article. Source: Huddleston and Pullum (2002), 5.20.3 (weak proper names).
_WITH_ARTICLE = re.compile(
    r"United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Isle of|UK$|US$|UAE$"
    r"|(?:Czech |Democratic |Dominican |Central African )?Republic\b|[\w ]{1,40} Islands$"
)
_MINISTRY = re.compile(r"(?:نائب )?وزير \w+ \{\}")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
# A body's name is known only in the words of the article; it is shown only where its script fits.
_JOIN = {"ar": "{} ({})", "en": "{} ({})"}


def office_in_words(
    office: Office, language: Language, country_words: Callable[[str, Language], str] = nationalities.name
) -> str:
    """The office in words ("foreign minister of Iran"), "" when its role is not one that the language can word.

    `country_words` gives the country's name for an ISO code and a language.
    """
    known = offices(language).get(office.role)
    if known is None:
        return ""
    # A wording of its own is written as it is to be read; a title that stands for one is not.
    phrase = _lower(known.alone) if language == "en" and known.alone == known.titles[0] else known.alone
    if office.country and "{}" in known.with_country:
        country = country_words(office.country, language)
        country = f"the {country}" if language == "en" and _WITH_ARTICLE.match(country) else country
        phrase = _minister(known, office.country) if language == "ar" else ""
        phrase = phrase or known.with_country.format(country)
    phrase = _english_state(phrase, office) if language == "en" else _arabic_state(phrase, office)
    fits = bool(office.body) and bool(_ARABIC.search(office.body)) == (language == "ar")
    return _JOIN[language].format(phrase, office.body) if fits else phrase


def says_less(office: Office, title: str, language: Language) -> bool:
    """True when the article's title begins with our words for the office and then says of what: "ruler of a town".

    A role without country and body says only half of such a title.

    >>> from generator.model import Office
    >>> says_less(Office("secretary-general"), "Secretary-General of the Ports League", "en")
    True
    >>> says_less(Office("secretary-general", former=True), "former Secretary-General", "en")
    False
    """
    if office.country or office.body or office.former or office.elect:
        return False
    ours = fold(office_in_words(office, language)).lower()
    return bool(ours) and fold(title).lower().startswith(f"{ours} ")


def _minister(known: OfficeName, country: str) -> str:
    """A minister with the adjective of his country, as newspapers write it, "" for other offices.

    Source: Ryding (2005), 8.1 (a modifier of an annexation follows the whole of it).
    """
    adjective = nationalities.adjective(country, "ar")
    if " " in adjective or not adjective or not _MINISTRY.fullmatch(known.with_country):
        return ""
    return f"{known.alone} ال{adjective}"


def _lower(title: str) -> str:
    """A title as a common noun: lower case but for abbreviations (MP, UN)."""
    return " ".join(word if word.isupper() else word.lower() for word in title.split())


def _english_state(phrase: str, office: Office) -> str:
    """The phrase with "former" or "-elect" where the office says so."""
    if office.elect:
        head, joint, rest = phrase.partition(" of ")
        phrase = f"{head}-elect{joint}{rest}"
    return f"former {phrase}" if office.former else phrase


def _arabic_state(phrase: str, office: Office) -> str:
    """The phrase followed by the adjective for former or elect; adjectives close an annexation."""
    phrase = f"{phrase} المنتخب" if office.elect else phrase
    return f"{phrase} السابق" if office.former else phrase
