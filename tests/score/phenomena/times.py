# SPDX-License-Identifier: Apache-2.0
"""Phenomena of dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from tests.score.phenomena.families import Family, Row, Seen, every, looks_like, neither, says
from tests.score.values import days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.score.records import Article, Time

TimeTest = "Callable[[Seen[Time]], bool]"
AR: Final = ("ar",)
EN: Final = ("en",)

egyptian = says(
    ar="يناير|فبراير|مارس|أبريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
)  # fmt: skip
levantine = says(
    ar="كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول",
)  # fmt: skip
maghrebi = says(ar="جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت")
moroccan = says(ar="يوليوز|غشت|شتنبر|نونبر|دجنبر")
english = says(en="January|February|March|April|May|June|July|August|September|October|November|December")
shortened = says(en="Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec")
hijri = says(
    ar="محرم|المحرم|صفر|ربيع الأول|ربيع الآخر|ربيع الثاني|جمادى الأولى|جمادى الآخرة|جمادى الثانية|رجب|شعبان|رمضان"
    "|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة",
    en="Muharram|Safar|Rabi|Jumada|Rajab|Sha'ban|Shaban|Ramadan|Shawwal|Dhu al-Qada|Dhu al-Hijja",
)
weekday = says(
    ar="الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت",
    en="Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
)
past = says(ar="الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة|الفارط|الفارطة", en="last|previous|past")
current = says(ar="هذا|هذه|الحالي|الحالية|الجاري|الجارية", en="this|current")
coming = says(ar="المقبل|المقبلة|القادم|القادمة|التالي|التالية|الآتي", en="next|coming|following")
relative: Callable[[Seen[object]], bool] = lambda seen: past(seen) or current(seen) or coming(seen)  # noqa: E731
numeral = says(
    ar="واحد|الأول|الأولى|أولى|فاتح|اثنين|اثنان|الثاني|الثانية|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر"
    "|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر|عشرين|عشرون|ثلاثين|ثلاثون|ستين"
    "|تسعين|ألفين|يومين|يومان|أسبوعين|أسبوعان|شهرين|عامين|سنتين",
    en="a|one|first|two|second|three|third|four|fourth|five|fifth|six|seven|eight|nine|ten|twelve|twenty|thirty",
)
ago = says(ar="منذ|قبل|من قبل", en="ago|before")
ahead = says(ar="بعد|خلال", en="in|within|from now")
of_days = says(ar="يوم|يوما|يومين|أيام", en="day|days")
of_longer = says(
    ar="أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر|عام|عاما|عامين|أعوام|سنة|سنتين|سنوات",
    en="week|weeks|month|months|year|years|decade|decades",
)


def granularity(*units: str) -> Callable[[Seen[Time]], bool]:
    """The test whether the date counts in one of the units."""
    return lambda seen: seen.record.granularity in units


def modifier(name: str) -> Callable[[Seen[Time]], bool]:
    """The test whether the gold gives this modifier."""
    return lambda seen: seen.record.modifier == name


def _looks(direction: int) -> Callable[[Seen[Time]], bool]:
    """The test whether the day lies before (-1), on (0) or after (1) the day of publication."""

    def test(seen: Seen[Time]) -> bool:
        value = days(seen.record.value)
        if value is None or not seen.article.published:
            return False
        distance = (value[0] - date.fromisoformat(seen.article.published)).days
        return (distance > 0) - (distance < 0) == direction

    return test


digits = looks_like(r"\d")
year = looks_like(r"(?<!\d)(?:1[3-9]|2[01])\d\d(?!\d)|(?<!\d)[٠-٩]{4}(?!\d)")
month = says(
    ar="يناير|فبراير|مارس|أبريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|آذار"
    "|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|يوليوز"
    "|غشت|شتنبر|نونبر|دجنبر",
    en="January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul"
    "|Aug|Sep|Sept|Oct|Nov|Dec",
)


def seen(article: Article) -> Iterator[Seen[Time]]:
    """The dates and durations of an article."""
    for time in article.gold.times:
        yield Seen(article, time, time.at, article.text[time.at.start : time.at.end])


ROWS: Final[tuple[Row[Time], ...]] = (
    Row("month: Egyptian name", every(egyptian, neither(levantine)), AR),
    Row("month: Levantine name", every(levantine, neither(egyptian)), AR),
    Row("month: both names", every(levantine, egyptian), AR),
    Row("month: Maghrebi name", maghrebi, AR),
    Row("month: Moroccan name", moroccan, AR),
    Row("month: English name", english, EN),
    Row("month: English, shortened", shortened, EN),
    Row("month: Hijri name", hijri, AR),
    Row("year with «م»", looks_like(r"\d\s?م(?!\w)"), AR),
    Row("year with «هـ»", looks_like(r"\d\s?هـ?(?!\w)"), AR),
    Row("d/m/y in digits", looks_like(r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}")),
    Row("day, month and year", every(granularity("day"), month, year)),
    Row("day and month without a year", every(granularity("day"), month, neither(year))),
    Row("month without a year", every(granularity("month"), month, neither(year, relative))),
    Row("month with last, this, next", every(granularity("month"), month, relative)),
    Row("year alone", every(granularity("year"), year)),
    Row("number or ordinal in words", every(numeral, granularity("day", "month", "year", "week", "interval"))),
    Row("decade", granularity("decade")),
    Row("quarter", granularity("quarter")),
    Row("half", granularity("half")),
    Row("season", granularity("season")),
    Row("interval", granularity("interval")),
    Row("duration", lambda one: one.record.kind == "DURATION"),
    Row("weekday, backward", every(weekday, neither(digits), _looks(-1))),
    Row("weekday, forward", every(weekday, neither(digits), _looks(1))),
    Row("weekday with last, this, next", every(weekday, relative)),
    Row("today", every(says(ar="اليوم", en="today|tonight"), neither(digits))),
    Row("yesterday", every(says(ar="أمس|البارحة", en="yesterday"), neither(says(ar="أمس الأول|أول أمس|أول من أمس")))),
    Row("tomorrow", every(says(ar="غدا|غد", en="tomorrow"), neither(says(ar="بعد غد")))),
    Row("two days away (أول أمس، بعد غد)", says(ar="أمس الأول|أول أمس|أول من أمس|بعد غد", en="the day before|the day after")),
    Row("so many days ago, in so many days", every(of_days, lambda one: ago(one) or ahead(one), granularity("day"))),
    Row("so many weeks, months, years", every(of_longer, ago, granularity("week", "month", "year"))),
    Row("week: last, this, next", every(granularity("week", "weekend"), neither(ago))),
    Row("month: last, this, next", every(says(ar="الشهر|شهر", en="month"), relative)),
    Row("year: last, this, next", every(says(ar="العام|السنة|عام|سنة", en="year"), relative)),
    Row("start of", modifier("START")),
    Row("middle of", modifier("MID")),
    Row("end of", modifier("END")),
    Row("about", modifier("APPROX")),
    Row("before", modifier("BEFORE")),
    Row("Arabic-Indic digits", looks_like("[٠-٩]"), AR),
    Row("Persian digits", looks_like("[۰-۹]"), AR),
)  # fmt: skip
TIMES: Final = Family("dates", ("value",), seen, ROWS)
