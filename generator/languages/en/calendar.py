# SPDX-License-Identifier: Apache-2.0
"""English words of time and the ways to write a date, British and American.

Sources: The Associated Press Stylebook and the Guardian and Reuters style guides (entries "dates", "months", "time
element"); our own reading of agencies.
"""

from __future__ import annotations

from generator.languages.calendar import CalendarLexicon
from generator.languages.en.calendar_nouns import COUNT_NOUNS, YEAR_NOUNS
from generator.languages.en.calendar_templates import MACROS, OPENERS, TEMPLATES
from generator.languages.en.tense import TENSE

_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]


def _numbers() -> dict[str, int]:
    ones = {word: number for number, word in enumerate(_ONES, 1)}
    joined = {f"{ten}-{one}": large + ones[one] for ten, large in _TENS.items() for one in _ONES[:9]}
    dozens = {"a dozen": 12, "two dozen": 24, "a couple of": 2, "a hundred": 100, "one hundred": 100}
    return {**ones, **_TENS, **joined, **dozens}


NUMBERS = _numbers()


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

_ORDERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
# Codes of `dates_periods.part_of_month`: weeks 11-14 and 19 (the last), halves 21 and 22, days 41 and 49.
_MONTH_PARTS = {
    **{f"{word} week": 10 + number for word, number in _ORDERS.items()},
    **{f"{last} {unit}": 19 for last in ("last", "final") for unit in ("week", "days")},
    **{f"{word}{mark}half": number
       for word, number in (("first", 21), ("second", 22), ("latter", 22)) for mark in (" ", "-")},
    "first ten days": 31, "first 10 days": 31, "last ten days": 33, "last 10 days": 33,
    **{f"{word} {day}": number
       for word, number in (("first", 41), ("last", 49), ("final", 49), ("very last", 49), ("very first", 41))
       for day in ("day", "evening", "night", "morning", "afternoon")},
}  # fmt: skip


def _told(noun: str) -> dict[str, int]:
    """Ways to name the day, month or year told last (0), the one after (1) and the one before (-1)."""
    same = {f"{word} {noun}": 0 for word in ("the same", "that same", "that", "that very", "the very same")}
    after = {f"the {word} {noun}": 1 for word in ("following", "next", "subsequent", "ensuing")}
    before = {f"the {word} {noun}": -1 for word in ("previous", "preceding", "prior")}
    return {**same, **after, **before}


_TOLD_DAYS = {word: number for word, number in _told("day").items() if word != "the previous day" or number}
# Codes of `dates_holidays.day_of`.
_HOLIDAYS = {
    "Christmas Day": 1225, "Christmas Eve": 1224, "Boxing Day": 1226, "New Year's Eve": 1231, "New Year’s Eve": 1231,
    "New Year's Day": 101, "New Year’s Day": 101, "Valentine's Day": 214, "Valentine’s Day": 214, "St Patrick's Day": 317,
    "St. Patrick's Day": 317, "St Patrick’s Day": 317, "May Day": 501, "Juneteenth": 619, "Bastille Day": 714,
    "Halloween": 1031, "Armistice Day": 1111, "Veterans Day": 1111, "Anzac Day": 425, "Australia Day": 126, "Canada Day": 701,
    "Labor Day": 20901, "Labour Day": 20901, "Memorial Day": 20505, "Thanksgiving": 21134, "Thanksgiving Day": 21134,
    "Martin Luther King Day": 20103, "Martin Luther King Jr. Day": 20103, "Presidents Day": 20203, "Presidents' Day": 20203,
    "Presidents’ Day": 20203, "Columbus Day": 21002, "Good Friday": 30048, "Easter Sunday": 30050, "Easter Monday": 30051,
    "Palm Sunday": 30043, "Ash Wednesday": 30004, "Maundy Thursday": 30047, "Whit Monday": 30100, "Pentecost": 30099,
}  # fmt: skip
_HOLIDAYS_BARE = {"Christmas": 1225, "Easter": 30050, "New Year": 101}
# Month times hundred plus day of the Hijri calendar.
_FEASTS = {
    "Eid al-Fitr": 1001, "Eid ul-Fitr": 1001, "Eid-ul-Fitr": 1001, "Eid al-Adha": 1210, "Eid ul-Adha": 1210, "Eid-ul-Adha": 1210,
    "Ashura": 110, "Arafat Day": 1209,
}  # fmt: skip
# In months: half a century, a year and a half.
_SPANS = {
    "half a century": 600, "half-century": 600, "a half-century": 600, "a quarter of a century": 300, "a quarter century": 300,
    "a quarter-century": 300, "half a decade": 60, "a decade and a half": 180, "a year and a half": 18, "half a year": 6,
    "two and a half years": 30, "three-quarters of a century": 900, "three quarters of a century": 900,
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
            "last": -1,
            "past": -1,
            "this past": -1,
            "next": 1,
            "coming": 1,
            "this coming": 1,
            "upcoming": 1,
            "this": 0,
            "the current": 0,
            "the present": 0,
            "the coming": 1,
            "the past": -1,
            "the next": 1,
            "the last": -1,
        },
        "QREL": {
            "last": -1,
            "this": 0,
            "next": 1,
            "the current": 0,
            "the previous": -1,
            "the preceding": -1,
            "the last": -1,
            "the coming": 1,
            "the next": 1,
            "the past": -1,
            "the latest": -1,
        },
        "MOD": {
            "early in": 0,
            "early": 0,
            "the start of": 0,
            "start of": 0,
            "the beginning of": 0,
            "beginning of": 0,
            "earlier in": 0,
            "earlier": 0,
            "mid": 1,
            "mid-": 1,
            "the middle of": 1,
            "middle of": 1,
            "halfway through": 1,
            "late in": 2,
            "late": 2,
            "later in": 2,
            "later": 2,
            "the end of": 2,
            "end of": 2,
            "the close of": 2,
            "the turn of": 0,
            "end-": 2,
        },
        "TOD": {
            "morning": 1,
            "afternoon": 2,
            "evening": 3,
            "night": 4,
            "noon": 5,
            "midday": 6,
            "at dawn": 7,
            "lunchtime": 8,
        },
        "DEICTIC": {
            "the day before yesterday": -2,
            "yesterday": -1,
            "last night": -1,
            "today": 0,
            "tonight": 0,
            "this morning": 0,
            "this afternoon": 0,
            "this evening": 0,
            "tomorrow": 1,
            "the day after tomorrow": 2,
        },
        "SEASON": {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4},
        "DECADE": {
            "twenties": 2,
            "thirties": 3,
            "forties": 4,
            "fifties": 5,
            "sixties": 6,
            "seventies": 7,
            "eighties": 8,
            "nineties": 9,
        },
        "NUM": NUMBERS,
        "DAY": {},
        "ORD": _ordinals(),
        "YEAR": {},
        "QUARTER": {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4},
        "HALF": {"first": 1, "second": 2, "latter": 2},
        "QUARTEREND": {
            "March": 1,
            "June": 2,
            "September": 3,
            "December": 4,
            "Mar": 1,
            "Jun": 2,
            "Sept": 3,
            "Sep": 3,
            "Dec": 4,
        },
        "MONTHPART": _MONTH_PARTS,
        "ORDINALDAY": {},
        "TOLDDAY": _TOLD_DAYS,
        "TOLDWEEK": _told("week"),
        "TOLDMONTH": _told("month"),
        "TOLDYEAR": _told("year"),
        **{
            f"{noun.upper()}BESIDE": {f"the {noun} after": 1, f"the {noun} before": -1}
            for noun in ("day", "week", "month", "year")
        },
        "NTH": {**_ORDERS, "last": 5, "final": 5},
        "HOLIDAY": _HOLIDAYS,
        "HOLIDAYBARE": _HOLIDAYS_BARE,
        "FEAST": _FEASTS,
        "SPAN": _SPANS,
        "UNIT": {"week": 1, "month": 2, "year": 3, "decade": 4},
        "COUNTED": {
            "day": 0,
            "days": 0,
            "week": 1,
            "weeks": 1,
            "month": 2,
            "months": 2,
            "year": 3,
            "years": 3,
            "decade": 4,
            "decades": 4,
            "century": 5,
            "centuries": 5,
            "hour": 6,
            "hours": 6,
            "minute": 7,
            "minutes": 7,
        },
        "DUAL": {"fortnight": 1, "a fortnight": 1},
        "SINGLE": {
            "a day": 0,
            "one day": 0,
            "a week": 1,
            "one week": 1,
            "a month": 2,
            "one month": 2,
            "a year": 3,
            "one year": 3,
            "a decade": 4,
            "one decade": 4,
            "a century": 5,
            "one century": 5,
        },
        "APPROX": {
            "about": 1,
            "around": 1,
            "nearly": 1,
            "almost": 1,
            "some": 1,
            "more than": 1,
            "over": 1,
            "less than": 1,
            "roughly": 1,
            "just over": 1,
            "at least": 1,
            "just": 0,
            "only": 0,
        },
    },
    digits={
        "NUM": r"\d{1,3}",
        "DAY": r"\d{1,2}(?:st|nd|rd|th)?",
        "ORDINALDAY": r"\d{1,2}(?:st|nd|rd|th)",
        "YEAR": r"\d{4}",
    },
    macros=MACROS,
    templates=TEMPLATES,
    openers=OPENERS,
    tense=TENSE,
    firsts=frozenset(
        (
            "first",
            "worst",
            "best",
            "highest",
            "lowest",
            "biggest",
            "largest",
            "longest",
            "shortest",
            "deadliest",
            "heaviest",
            "strongest",
            "weakest",
            "sharpest",
            "steepest",
            "fastest",
            "slowest",
            "hottest",
            "coldest",
            "driest",
            "wettest",
            "warmest",
            "busiest",
            "bloodiest",
            "fewest",
            "smallest",
            "greatest",
            "deepest",
        )
    ),
    against=(
        r",? (?:against|compared (?:with|to)|versus|vs\.?|as against|as opposed to|rather than|instead of|not|down from|up from"
        r"|from|where|while) (?:the |a |about |around |some |up to |more than |between |current(?:ly)? |at present |now )*\d"
    ),
    proper=frozenset(("MONTH", "SHORT", "WEEKDAY", "HMONTH", "QUARTEREND")),
    month_leads=frozenset(
        (
            "in",
            "since",
            "until",
            "till",
            "by",
            "from",
            "to",
            "of",
            "during",
            "between",
            "and",
            "after",
            "before",
            "through",
            "for",
            "late",
            "early",
            "throughout",
            "around",
        )
    ),
    day_leads=frozenset(("on", "by", "until", "till", "since", "from", "before", "after")),
    day_followers=frozenset(
        (
            "",
            "and",
            "or",
            "but",
            "at",
            "in",
            "with",
            "after",
            "before",
            "for",
            "when",
            "as",
            "to",
            "said",
            "he",
            "she",
            "they",
            "we",
            "i",
            "if",
            "because",
            "so",
            "who",
            "where",
        )
    ),
    season_leads=frozenset(
        (
            "since",
            "until",
            "till",
            "by",
            "in",
            "over",
            "during",
            "before",
            "after",
            "throughout",
            "this",
            "for",
            "around",
            "at",
        )
    ),
    determiners=frozenset(
        ("the", "a", "its", "his", "her", "their", "our", "my", "your", "this", "that", "and", "'s", "s", "’s")
    ),
    year_nouns=YEAR_NOUNS,
    year_leads=frozenset(
        (
            "in",
            "born",
            "fiscal",
            "c",
            "compared with",
            "compared to",
            "versus",
            "vs",
            "early in",
            "late in",
            "as of",
            "since",
            "until",
            "till",
            "by",
            "from",
            "before",
            "after",
            "during",
            "of",
            "to",
            "between",
            "early",
            "late",
            "through",
            "around",
            "circa",
            "throughout",
            "dated",
            "in both",
            "both",
        )
    ),
    count_nouns=COUNT_NOUNS,
    count_leads=frozenset(
        (
            "total",
            "number",
            "maximum",
            "minimum",
            "capacity",
            "sum",
            "average",
            "fleet",
            "force",
            "crowd",
            "population",
            "distance",
            "resolution",
            "room",
            "flight",
            "height",
            "weight",
            "depth",
            "length",
            "altitude",
            "garrison",
            "audience",
            "speed",
            "score",
        )
    ),
    not_after={
        "weekday": frozenset(
            (
                "black",
                "every",
                "each",
                "ash",
                "good",
                "bloody",
                "super",
                "cyber",
                "ruby",
                "long",
                "palm",
                "easter",
                "holy",
                "shrove",
                "fat",
                "boxing",
            )
        ),
        "deictic": frozenset(("usa",)),
        "duration": frozenset(("every", "each", "per", "aged", "age")),
        "unit": frozenset(("every", "each")),
    },
    names_after=frozenset(
        (
            "attacks",
            "attack",
            "hijackings",
            "movement",
            "revolution",
            "uprising",
            "bridge",
            "square",
            "street",
            "university",
            "stadium",
            "coalition",
            "alliance",
            "massacre",
            "brigade",
        )
    ),
    ranges=((r"between", r"and "), (r"from", r"(?:to|until|till|through) ")),
    moved=frozenset(
        (
            "postponed",
            "postpone",
            "postponing",
            "moved",
            "move",
            "rescheduled",
            "reschedule",
            "delayed",
            "shifted",
            "forward",
            "back",
            "changed",
        )
    ),
    same_gap=r"_(?:[,(/=–-]|or)?_",
)
