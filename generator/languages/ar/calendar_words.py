# SPDX-License-Identifier: Apache-2.0
"""Dates in Arabic: both month families, ranges said in words (a dash turns round with the paragraph)."""

from __future__ import annotations

from generator.languages.calendar_words import CalendarWords

# Singular, dual, plural of 3–10, accusative of 11–99.
# Source: W. Wright, A Grammar of the Arabic Language, vol. II, §§ 97–104 (the counted noun).
_UNITS = {
    "Y": ("عام واحد", "عامان", "أعوام", "عامًا", "عام"),
    "M": ("شهر واحد", "شهران", "أشهر", "شهرًا", "شهر"),
    "W": ("أسبوع واحد", "أسبوعان", "أسابيع", "أسبوعًا", "أسبوع"),
    "D": ("يوم واحد", "يومان", "أيام", "يومًا", "يوم"),
    "TH": ("ساعة واحدة", "ساعتان", "ساعات", "ساعة", "ساعة"),
    "TM": ("دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة", "دقيقة"),
    "TS": ("ثانية واحدة", "ثانيتان", "ثوانٍ", "ثانية", "ثانية"),
}
_DECADES = (
    "العقد الأول من", "العقد الثاني من", "عشرينيات", "ثلاثينيات", "أربعينيات",
    "خمسينيات", "ستينيات", "سبعينيات", "ثمانينيات", "تسعينيات",
)  # fmt: skip
_CENTURIES = {
    16: "السادس عشر", 17: "السابع عشر", 18: "الثامن عشر", 19: "التاسع عشر",
    20: "العشرين", 21: "الحادي والعشرين", 22: "الثاني والعشرين",
}  # fmt: skip
_FEW, _MANY, _HUNDRED = range(3, 11), range(11, 100), 100


def decade(value: int) -> str:
    """The decade of three digits with its century; a century without a name here is given by its years.

    >>> decade(199)
    'تسعينيات القرن العشرين'
    """
    century = _CENTURIES.get(value // 10 + 1)
    if century is None:
        return f"العقد الذي يبدأ بعام {value}0"
    return f"{_DECADES[value % 10]} القرن {century}"


def amount(number: int, unit: str) -> str:
    """A number of units in the form its size asks for.

    >>> amount(2, "Y"), amount(20, "Y")
    ('عامان', '20 عامًا')
    """
    one, two, few, many, other = _UNITS[unit]
    if number in {1, 2}:
        return one if number == 1 else two
    rest = number % _HUNDRED
    return f"{number} {few if rest in _FEW else many if rest in _MANY else other}"


_COUNTED = "{words} محسوبة من اليوم الذي يروي منه المقال، {published}."
_NEAREST = "{words}: لا يذكر المقال السنة، فأُخذ الأقرب إلى {published}."
HOW = {
    "absolute": "يذكر المقال التاريخ كاملًا: {words}.",
    "absolute-month": "يذكر المقال الشهر: {words}.",
    "absolute-year": "يذكر المقال السنة: {words}.",
    "absolute-part": "يذكر المقال الوقت: {words}.",
    "publication": "لا يذكر المقال يومًا لهذا، وهو يروي من يوم {published}.",
    "today": "{words}: اليوم الذي يروي منه المقال، {published}.",
    "yesterday": "{words}: اليوم السابق لمقال {published}.",
    "tomorrow": "{words}: اليوم التالي لمقال {published}.",
    "day-before-yesterday": "{words}: قبل مقال {published} بيومين.",
    "day-after-tomorrow": "{words}: بعد مقال {published} بيومين.",
    "weekday-past": "{words}: آخر يوم بهذا الاسم قبل مقال {published}، لأن الفعل ماضٍ.",
    "weekday-future": "{words}: أول يوم بهذا الاسم بعد مقال {published}، لأنه لم يكن قد حلّ.",
    "weekday-last": "{words}: آخر يوم بهذا الاسم قبل مقال {published}.",
    "weekday-next": "{words}: أول يوم بهذا الاسم بعد مقال {published}.",
    "weekday-this": "{words}: اليوم بهذا الاسم في أسبوع مقال {published}.",
    "week-this": "{words}: أسبوع مقال {published}، من الاثنين.",
    "week-last": "{words}: الأسبوع السابق لمقال {published}.",
    "week-next": "{words}: الأسبوع التالي لمقال {published}.",
    "weekend-this": "{words}: عطلة الأسبوع الأقرب إلى مقال {published}.",
    "weekend-last": "{words}: عطلة الأسبوع السابقة لمقال {published}.",
    "weekend-next": "{words}: عطلة الأسبوع التالية لمقال {published}.",
    "month-this": "{words}: شهر مقال {published}.",
    "month-last": "{words}: الشهر السابق لمقال {published}.",
    "month-next": "{words}: الشهر التالي لمقال {published}.",
    "month-name-last": "{words}: آخر شهر بهذا الاسم قبل مقال {published}.",
    "month-name-this": "{words}: الشهر بهذا الاسم في عام مقال {published}.",
    "month-name-next": "{words}: أول شهر بهذا الاسم بعد مقال {published}.",
    "month-without-year": _NEAREST,
    "month-day-without-year": _NEAREST,
    "quarter-without-year": _NEAREST,
    "half-without-year": _NEAREST,
    "season-without-year": _NEAREST,
    "season-last": "{words}: آخر فصل بهذا الاسم قبل مقال {published}.",
    "season-this": "{words}: الفصل بهذا الاسم في عام مقال {published}.",
    "season-next": "{words}: أول فصل بهذا الاسم بعد مقال {published}.",
    "year-this": "{words}: عام مقال {published}.",
    "year-last": "{words}: العام السابق لمقال {published}.",
    "year-next": "{words}: العام التالي لمقال {published}.",
    "decade": "يذكر المقال العقد: {words}.",
    "day-offset": _COUNTED,
    "week-offset": _COUNTED,
    "month-offset": _COUNTED,
    "year-offset": _COUNTED,
    "interval": "يذكر المقال أول المدة وآخرها: {words}.",
    "hijri": "يذكر المقال التاريخ الهجري {words}، وحُوّل بتقويم أم القرى، وقد يختلف يومًا.",
    "solar-hijri": "يذكر المقال التاريخ الهجري الشمسي {words}.",
    "duration": "يذكر المقال مدة لا تاريخًا: {words}.",
    "same-day": "{words}: آخر تاريخ ذكره المقال قبل ذلك.",
    "anchored": "{words}: محسوبة من حدث يذكر المقال تاريخه.",
    "counted": _COUNTED,
    "stated": "حُسب من عبارة {words}.",
    "unresolved": "{words}: اليوم الذي تُحسب منه غير معروف، فبقي التاريخ مفتوحًا.",
    "editor": "حدد المحررون التاريخ، وعبارة المقال {words}.",
}

_JOINER = "\u2060"
"""No line breaks after the slash between the two names of a month. Source: Unicode UAX 14, class WJ."""
_MONTHS = tuple(name.replace("/", f"/{_JOINER}") for name in (
    "يناير/كانون الثاني", "فبراير/شباط", "مارس/آذار", "أبريل/نيسان", "مايو/أيار", "يونيو/حزيران",
    "يوليو/تموز", "أغسطس/آب", "سبتمبر/أيلول", "أكتوبر/تشرين الأول", "نوفمبر/تشرين الثاني", "ديسمبر/كانون الأول",
))  # fmt: skip

CALENDAR_WORDS = CalendarWords(
    weekdays=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    months=_MONTHS,
    solar_months=(
        "فروردين", "أرديبهشت", "خرداد", "تير", "مرداد", "شهريور", "مهر", "آبان", "آذر", "دي", "بهمن", "إسفند",
    ),
    hijri_months=(
        "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
        "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
    ),
    calendars={"gregorian": "ميلادي", "solar": "هجري شمسي", "hijri": "هجري (أم القرى)"},
    day_month_year="{0} {1} {2}",
    weekday_day="{0} {1}",
    month_year="{0} {1}",
    year="عام {0}",
    week="أسبوع {0}",
    weekend="عطلة أسبوع {0}",
    span="من {0} إلى {1}",
    span_days="من {0} إلى {1} {2}",
    parts={
        "Q1": "الربع الأول من عام {0}", "Q2": "الربع الثاني من عام {0}",
        "Q3": "الربع الثالث من عام {0}", "Q4": "الربع الأخير من عام {0}",
        "H1": "النصف الأول من عام {0}", "H2": "النصف الثاني من عام {0}",
        "SP": "ربيع {0}", "SU": "صيف {0}", "FA": "خريف {0}", "WI": "شتاء {0}",
    },
    modifiers={
        "start": "مطلع {0}", "mid": "منتصف {0}", "end": "أواخر {0}", "approx": "نحو {0}", "before": "قبل {0}",
    },
    precisions={
        "day": "تاريخ كامل", "week": "الأسبوع فقط", "weekend": "عطلة الأسبوع فقط", "month": "الشهر فقط",
        "quarter": "ربع السنة فقط", "half": "نصف السنة فقط", "season": "الفصل فقط", "year": "السنة فقط",
        "decade": "العقد فقط", "interval": "أول المدة وآخرها", "duration": "مدة لا تاريخ",
    },
    undated="تاريخ غير معروف",
    conjunction=" و",
    quoted="«{0}»",
    how=HOW,
    decade=decade,
    amount=amount,
)  # fmt: skip
