# SPDX-License-Identifier: Apache-2.0
"""Phenomena of spelling: which of the records, of whatever kind, are written in an unusual way."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, TypeAlias

from tests.score.phenomena.families import Family, Row, Seen, looks_like

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.score.records import Article, Named, Place, Quote, Range, Route, Time

AnyRecord: TypeAlias = "Time | Quote | Named | Place | Route"
AR: Final = ("ar",)
_WORD: Final = re.compile(r"[^\W\d_]+")
_SIGNS: Final = re.compile("[\u064b-\u0652\u0670\u0640]")
_JOINED: Final = re.compile(r"^(?:[وف]?[بلك]?)(?=\w{3})")


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Frequent words of news; a writer who leaves the sign out leaves it out in these.
_HAMZA: Final = _listed(
    "إلى أن إن أو أمس أول أي أكد أعلن أضاف أشار أوضح أعرب أبدى أبريل أغسطس أكتوبر إبريل آذار أيار آب أيلول الأحد الأربعاء الأسبوع"
    " أسبوع أشهر أيام أعوام ألف الأول الأولى الأخير الأخيرة الأمين الأمن الأمم الأغذية الإنساني الإنسانية الأزمة أزمة الأسعار أسعار"
    " أسوأ الأرض الأهالي الأوضاع الإعلام الأنباء الإدارة إدارة إيران أوروبا أفريقيا أمريكا أميركا الإمارات الأردن إعادة إغلاق إطلاق"
    " أمام أكثر أقل أهل أهالي أصحاب اعتباراً الألغام ألغام الأسر أسر اردف أردف أعلى"
)
_TA_MARBUTA: Final = _listed(
    "الوزارة وزارة الشركة شركة الهيئة هيئة المدينة مدينة المحافظة محافظة الحكومة حكومة السنة سنة الجامعة جامعة المنظمة منظمة الدولة"
    " دولة اللجنة لجنة مديرة المديرة نائبة النائبة جمعية الجمعية ناحية قرية منطقة المنطقة نهاية بداية تجارة التجارة زراعة الزراعة عبارة"
    " العبارة دفعة الدفعة أزمة الأزمة ساعة مرة عدة خطة الخطة موازنة الموازنة الجمعة الثالثة الماضية المقبلة القادمة الجارية"
)
# Nouns that end in the letter by right (a verbal noun, a root with h).
_TRUE_HA: Final = re.compile(
    r"(?:تنبيه|توجيه|تشويه|ترفيه|فقيه|سفيه|شبيه|نزيه|وجيه|كريه|مياه|اتجاه|انتباه|اشتباه|تجاه|نفسه|الله)$"
)
_YA: Final = _listed(
    "في التي الذي اللذين هي أي حوالي الماضي الحالي الجاري التالي الثاني الدولي العالمي الوطني القومي الحكومي المصري السوداني"
    " الميداني الإنساني الرسمي المحلي الاجتماعي الخارجي الأساسي النهائي الجنوبي الشمالي الشرقي الغربي"
)
_MAQSURA: Final = _listed("إلى على حتى لدى مدى سوى متى الأولى أخرى الأخرى كبرى الكبرى مستشفى المستشفى ملتقى منتدى")


def _bare(word: str) -> str:
    return _SIGNS.sub("", unicodedata.normalize("NFC", word))


def _without_hamza(word: str) -> str:
    return re.sub("[أإآ]", "ا", word)


def _changed(right: frozenset[str], change: Callable[[str], str]) -> frozenset[str]:
    """What the words look like when they are written the other way."""
    return frozenset(change(_bare(word)) for word in right) - {_bare(word) for word in right}


_NO_HAMZA: Final = _changed(_HAMZA, _without_hamza)
_HA_FOR_TA: Final = _changed(_TA_MARBUTA, lambda word: re.sub("ة$", "ه", word))
_MAQSURA_FOR_YA: Final = _changed(_YA, lambda word: re.sub("ي$", "ى", word))
_YA_FOR_MAQSURA: Final = _changed(_MAQSURA, lambda word: re.sub("ى$", "ي", _without_hamza(word))) - {"علي"}


def one_of(wrong: frozenset[str]) -> Callable[[Seen[AnyRecord]], bool]:
    """The test whether one of the words, with or without joined letters, is written so."""

    def test(seen: Seen[AnyRecord]) -> bool:
        words = [_bare(word) for word in _WORD.findall(seen.words)]
        return any(word in wrong or _JOINED.sub("", word) in wrong for word in words)

    return test


def ha_for_ta(seen: Seen[AnyRecord]) -> bool:
    """True for a known word, or a definite adjective of relation, that ends in ha."""
    words = [_bare(word) for word in _WORD.findall(seen.words)]
    adjectives = [word for word in words if word.startswith("ال") and word.endswith("يه") and not _TRUE_HA.search(word)]
    return bool(adjectives) or one_of(_HA_FOR_TA)(seen)


def blank_before_mark(seen: Seen[AnyRecord]) -> bool:
    """True where a blank stands before the mark behind the record, or inside it."""
    mark = re.compile(r" [،,.؛:!؟]")
    return mark.search(seen.words) is not None or mark.match(re.sub("^[\"”»’']", "", seen.after[:3])) is not None


def decomposed(seen: Seen[AnyRecord]) -> bool:
    """True where letters and their signs are parted (NFD)."""
    return unicodedata.normalize("NFC", seen.words) != seen.words


def everything(article: Article) -> Iterator[Seen[AnyRecord]]:
    """Every record of an article that has words of its own."""
    gold, text = article.gold, article.text
    stretches: tuple[Time | Quote | Route, ...] = (*gold.times, *gold.quotes, *gold.routes)
    for one in stretches:
        yield Seen(article, one, one.at, _words(text, one.at))
    everyone: tuple[Named | Place, ...] = (*gold.people, *gold.organisations, *gold.places)
    for named in everyone:
        if named.spans:
            yield Seen(article, named, named.spans[0], " | ".join(_words(text, at) for at in named.spans))


def _words(text: str, at: Range) -> str:
    return text[at.start : at.end]


ROWS: Final[tuple[Row[AnyRecord], ...]] = (
    Row("hamza left out", one_of(_NO_HAMZA), AR),
    Row("ta marbuta written as ha", ha_for_ta, AR),
    Row("ya written as alef maqsura", one_of(_MAQSURA_FOR_YA), AR),
    Row("alef maqsura written as ya", one_of(_YA_FOR_MAQSURA), AR),
    Row("tatweel", looks_like("\\w\u0640+\\w"), AR),
    Row("tashkeel (but for tanwin)", looks_like("[\u064e-\u0652\u0670]"), AR),
    Row("tanwin", looks_like("[\u064b-\u064d]"), AR),
    Row("presentation forms", looks_like("[\ufb50-\ufdff\ufe70-\ufefc]"), AR),
    Row("Persian letters", looks_like("[\u067e\u0686\u0698\u06a9\u06af\u06be\u06c0\u06cc]"), AR),
    Row("zero-width or direction marks", looks_like("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")),
    Row("letters and signs parted (NFD)", decomposed),
    Row("blank before a mark", blank_before_mark),
    Row("joined name (عبدالله)", looks_like(r"(?<!\w)[وفبل]?عبدال\w"), AR),
    Row("parted name (عبد الله)", looks_like(r"(?<!\w)[وفبل]?عبد ال\w"), AR),
)  # fmt: skip
SPELLING: Final = Family("spelling, in records of any kind", ("right",), everything, ROWS)
