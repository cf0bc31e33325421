# SPDX-License-Identifier: Apache-2.0
"""Phenomena of people and organisations."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from generator.languages.nationalities import adjectives
from tests.score.phenomena.families import Family, Row, Seen, every, holds_one, looks_like, neither, says
from tests.score.words import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tests.score.records import Article, Named

AR: Final = ("ar",)
EN: Final = ("en",)
_NEAR: Final = 60
_RANKS_AR: Final = (
    "الدكتور|الدكتورة|المهندس|المهندسة|الأستاذ|الأستاذة|العميد|العقيد|اللواء|الفريق|المشير|السيد|السيدة|الشيخ|الشيخة|الأمير|المحامي"
    "|الركن|د|م"
)
_RANKS_EN: Final = "Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Lord|Sheikh|Gen|General|Col|Colonel|Adm|Admiral|Maj|Lt|Capt|Prince"


def title_stands(where: str) -> Callable[[Seen[Named]], bool]:
    """The test whether the title stands "before" or "after" one of the mentions."""

    def test(seen: Seen[Named]) -> bool:
        text, titles = seen.article.text, [seen.record.title, *seen.record.title_accept]
        keys = [folded(title) for title in titles if title]
        before = [folded(text[max(0, at.start - _NEAR) : at.start]) for at in seen.record.spans]
        after = [folded(text[at.end : at.end + _NEAR]) for at in seen.record.spans]
        is_before = any(words.endswith(key) for words in before for key in keys)
        if where == "before":
            return is_before
        return not is_before and any(key in words for words in after for key in keys)

    return test


def has_title(seen: Seen[Named]) -> bool:
    """True when the gold knows a title."""
    return bool(seen.record.title or seen.record.title_accept)


def with_nationality(seen: Seen[Named]) -> bool:
    """True when a title holds an adjective of nationality."""
    titles = " ".join((seen.record.title, *seen.record.title_accept))
    words = set(folded(titles).split())
    return not words.isdisjoint(_nationalities(seen.article.language))


@cache
def _nationalities(language: str) -> frozenset[str]:
    known = adjectives("ar" if language == "ar" else "en")
    names = {folded(name) for name in known}
    return frozenset(names | {f"ال{name}" for name in names if language == "ar"})


def counterpart(seen: Seen[Named]) -> bool:
    """True when the person is introduced as somebody's counterpart."""
    return any(re.search("نظير|زميل|counterpart", phrase) for phrase in seen.record.coref)


def only_counterpart(seen: Seen[Named]) -> bool:
    """True when the title has to be taken from somebody else's."""
    return counterpart(seen) and not seen.record.title


def family_name_alone(seen: Seen[Named]) -> bool:
    """True when the person is called by one word after the name in full."""
    first, *later = seen.record.mentions or ("",)
    return " " in first and any(" " not in words for words in later)


def after_rank(seen: Seen[Named]) -> bool:
    """True when a rank or a form of address stands right before the name."""
    text, language = seen.article.text, seen.article.language
    before = [folded(text[max(0, at.start - 16) : at.start]).split()[-1:] for at in seen.record.spans]
    return any(words and holds_one(words[0], language, _RANKS_AR, _RANKS_EN) for words in before)


def former(seen: Seen[Named]) -> bool:
    """True for an office that is over or has not begun."""
    titles = " ".join((seen.record.title, *seen.record.title_accept))
    return holds_one(
        titles, seen.article.language, ar="السابق|السابقة|الأسبق|المنتخب|المنتخبة|المكلف",
        en="former|elect|ex|outgoing|retired|acting",
    )  # fmt: skip


def woman(seen: Seen[Named]) -> bool:
    """True when the Arabic title is feminine."""
    head = (seen.record.title or next(iter(seen.record.title_accept), "")).partition(" ")[0]
    return head.endswith(("ة", "ه"))


def _named(article: Article, everyone: Sequence[Named]) -> Iterator[Seen[Named]]:
    for named in everyone:
        if named.spans:
            words = " | ".join(article.text[at.start : at.end] for at in named.spans)
            yield Seen(article, named, named.spans[0], words)


PEOPLE: Final[Family[Named]] = Family(
    "people", ("name", "title"), lambda article: _named(article, article.gold.people), (
        Row("all", lambda one: bool(one.words)),
        Row("title before the name", title_stands("before")),
        Row("title behind the name", title_stands("after")),
        Row("no title", neither(has_title)),
        Row("title with a nationality", with_nationality),
        Row("somebody's counterpart", counterpart),
        Row("title only by a counterpart", only_counterpart),
        Row("rank or form of address before", after_rank),
        Row("former, elect, acting", former),
        Row("feminine title", woman, AR),
        Row("family name alone later", family_name_alone),
        Row("meant by a phrase (the minister)", lambda one: bool(one.record.coref)),
        Row("son of, daughter of (بن، بنت)", says(ar="بن|ابن|بنت|ولد|ود"), AR),
        Row("father of, mother of (أبو، أم)", says(ar="أبو|أبي|أم"), AR),
        Row("joined name (عبدالله)", looks_like(r"(?<!\w)عبدال\w"), AR),
        Row("parted name (عبد الله)", looks_like(r"(?<!\w)عبد ال\w"), AR),
        Row("particle (al-, van, de)", looks_like(r"(?i)(?<!\w)(?:al-|el-|van |von |de |bin |ibn )"), EN),
        Row("three words or more", lambda one: len(one.record.name.split()) > 2),
    ),
)  # fmt: skip

_MINISTRY: Final = says(
    ar="وزارة|الوزارة|هيئة|الهيئة|مجلس|برلمان|البرلمان", en="ministry|council|authority|commission|parliament"
)
_COMPANY: Final = says(ar="شركة|الشركة|بنك|البنك|مجموعة", en="company|bank|group|ltd|line|telecom|fiber")


def in_marks(seen: Seen[Named]) -> bool:
    """True when a mention stands between quotation marks."""
    text = seen.article.text
    return any(text[at.start - 1 : at.start] in {"«", "“", '"', "‘"} for at in seen.record.spans if at.start)


def shorter_later(seen: Seen[Named]) -> bool:
    """True when a later mention has fewer words than the first."""
    first, *later = seen.record.mentions or ("",)
    return any(len(words.split()) < len(first.split()) for words in later)


ORGANISATIONS: Final[Family[Named]] = Family(
    "organisations", ("found",), lambda article: _named(article, article.gold.organisations), (
        Row("all", lambda one: bool(one.words)),
        Row("ministry, council, authority", _MINISTRY),
        Row("company, bank", _COMPANY),
        Row("between quotation marks", in_marks),
        Row("acronym", looks_like(r"(?<![A-Za-z])[A-Z]{3,7}(?![A-Za-z])|[^\W\d_]\s?\.\s?[^\W\d_]\s?\.")),
        Row("with a nationality", lambda one: not set(folded(one.words).split()).isdisjoint(_nationalities(one.article.language))),
        Row("named more than once", lambda one: len(one.record.spans) > 1),
        Row("named shorter later", shorter_later),
        Row("named once, in one word", every(lambda one: len(one.record.spans) == 1, lambda one: " " not in one.words)),
    ),
)  # fmt: skip
