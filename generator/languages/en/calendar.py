# SPDX-License-Identifier: Apache-2.0
"""English words of time and the ways to write a date, British and American.

Sources: The Associated Press Stylebook and the Guardian and Reuters style guides (entries "dates", "months", "time
element"); our own reading of agencies.
"""

from __future__ import annotations

from generator.languages.calendar import CalendarLexicon
from generator.languages.en.calendar_templates import MACROS, OPENERS, TEMPLATES
from generator.languages.en.tense import TENSE

_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()


def _numbers() -> dict[str, int]:
    ones = {word: number for number, word in enumerate(_ONES, 1)}
    joined = {f"{ten}-{one}": large + ones[one] for ten, large in _TENS.items() for one in _ONES[:9]}
    dozens = {"a dozen": 12, "two dozen": 24, "a couple of": 2, "a hundred": 100, "one hundred": 100}
    return {**ones, **_TENS, **joined, **dozens}


def _ordinals() -> dict[str, int]:
    small = {word: number for number, word in enumerate(_ORDINALS, 1)}
    joined = {f"twenty-{word}": 20 + small[word] for word in _ORDINALS[:9]}
    return {**small, **joined, "thirtieth": 30, "thirty-first": 31}


_MONTHS = {
    month: number
    for number, month in enumerate(
        (
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December",
        ),
        1,
    )
}  # fmt: skip
_SHORT_MONTHS = {
    "Jan": 1, "Feb": 2, "Mar": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10, "Nov": 11, "Dec": 12,
}  # fmt: skip
_HIJRI_MONTHS = {
    "Muharram": 1, "Safar": 2, "Rabi al-Awwal": 3, "Rabi I": 3, "Rabi al-Thani": 4, "Rabi II": 4, "Jumada al-Ula": 5,
    "Jumada I": 5, "Jumada al-Akhira": 6, "Jumada II": 6, "Rajab": 7, "Shaaban": 8, "Shaban": 8, "Sha'ban": 8, "Ramadan": 9,
    "Shawwal": 10, "Dhu al-Qadah": 11, "Dhul Qadah": 11, "Dhu al-Qi'dah": 11, "Dhu al-Hijjah": 12, "Dhul Hijjah": 12,
    "Dhu al-Hijja": 12,
}  # fmt: skip

CALENDAR = CalendarLexicon(
    classes={
        "MONTH": _MONTHS,
        "SHORT": _SHORT_MONTHS,
        "HMONTH": _HIJRI_MONTHS,
        "WEEKDAY": {
            day: number
            for number, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
        },
        "REL": {
            "last": -1, "past": -1, "this past": -1, "next": 1, "coming": 1, "this coming": 1, "upcoming": 1, "this": 0,
            "the current": 0, "the present": 0, "the coming": 1, "the past": -1, "the next": 1, "the last": -1, "the previous": -1,
        },
        "MOD": {
            "early in": 0, "early": 0, "the start of": 0, "start of": 0, "the beginning of": 0, "beginning of": 0,
            "earlier in": 0, "earlier": 0, "mid": 1, "mid-": 1, "the middle of": 1, "middle of": 1, "halfway through": 1,
            "late in": 2, "late": 2, "later in": 2, "later": 2, "the end of": 2, "end of": 2, "the close of": 2, "the turn of": 0,
            "end-": 2,
        },
        "TOD": {
            "morning": 1, "afternoon": 2, "evening": 3, "night": 4, "noon": 5, "midday": 6, "at dawn": 7, "lunchtime": 8,
        },
        "DEICTIC": {
            "the day before yesterday": -2, "yesterday": -1, "last night": -1, "today": 0, "tonight": 0, "this morning": 0,
            "this afternoon": 0, "this evening": 0, "tomorrow": 1, "the day after tomorrow": 2,
        },
        "SEASON": {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4},
        "DECADE": {
            "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9,
        },
        "NUM": _numbers(),
        "DAY": {},
        "ORD": _ordinals(),
        "YEAR": {},
        "QUARTER": {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4},
        "HALF": {"first": 1, "second": 2, "latter": 2},
        "UNIT": {"week": 1, "month": 2, "year": 3, "decade": 4},
        "COUNTED": {
            "day": 0, "days": 0, "week": 1, "weeks": 1, "month": 2, "months": 2, "year": 3, "years": 3, "decade": 4, "decades": 4,
            "century": 5, "centuries": 5, "hour": 6, "hours": 6, "minute": 7, "minutes": 7,
        },
        "DUAL": {"fortnight": 1, "a fortnight": 1},
        "SINGLE": {
            "a day": 0, "one day": 0, "a week": 1, "one week": 1, "a month": 2, "one month": 2, "a year": 3, "one year": 3,
            "a decade": 4, "one decade": 4, "a century": 5, "one century": 5,
        },
        "APPROX": {
            "about": 1, "around": 1, "nearly": 1, "almost": 1, "some": 1, "more than": 1, "over": 1, "less than": 1,
            "roughly": 1, "just over": 1, "at least": 1, "just": 0, "only": 0,
        },
    },
    digits={"NUM": r"\d{1,3}", "DAY": r"\d{1,2}(?:st|nd|rd|th)?", "YEAR": r"\d{4}"},
    macros=MACROS,
    templates=TEMPLATES,
    openers=OPENERS,
    tense=TENSE,
    proper=frozenset(("MONTH", "SHORT", "WEEKDAY", "HMONTH")),
    month_leads=frozenset((
        "in", "since", "until", "till", "by", "from", "to", "of", "during", "between", "and", "after", "before", "through",
        "for", "late", "early", "throughout", "around",
    )),
    year_leads=frozenset((
        "in", "since", "until", "till", "by", "from", "before", "after", "during", "of", "to", "between", "early", "late",
        "through", "around", "circa", "throughout", "dated",
    )),
    count_nouns=frozenset((
        "people", "men", "women", "children", "soldiers", "troops", "homes", "houses", "dollars", "euros", "pounds", "km",
        "kilometers", "kilometres", "miles", "meters", "metres", "feet", "tons", "tonnes", "barrels", "megawatts", "mw", "cases",
        "deaths", "jobs", "workers", "students", "points", "percent", "million", "billion", "units", "vehicles", "trucks",
        "containers", "passengers", "hectares", "acres", "pages", "copies", "families", "degrees", "calories", "rpm", "hours",
        "members", "others", "more", "square",
    )),
    count_leads=frozenset((
        "total", "number", "maximum", "minimum", "capacity", "sum", "average", "fleet", "force", "crowd", "population",
        "distance", "height", "weight", "depth", "length", "altitude", "garrison", "audience", "speed", "score",
    )),
    not_after={
        "weekday": frozenset(("black", "every", "each", "ash", "good", "bloody", "super", "cyber", "ruby")),
        "deictic": frozenset(("usa",)),
        "duration": frozenset(("every", "each", "per", "aged", "age")),
        "unit": frozenset(("every", "each")),
    },
    names_after=frozenset(("attacks", "attack", "hijackings", "movement", "revolution", "uprising")),
    ranges=((r"between", r"and "), (r"from", r"(?:to|until|till|through) ")),
    same_gap=r"_(?:[,(/=–-]|or)?_",
)
