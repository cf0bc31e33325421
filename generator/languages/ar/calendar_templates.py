# SPDX-License-Identifier: Apache-2.0
"""The ways Arabic papers write a time. The notation is explained in ``languages/calendar.py``.

Our own reading of papers from the Gulf, the Levant, Egypt and the Maghreb; examples stand in tests/find/test_dates.py.
"""

from __future__ import annotations

from generator.languages.calendar import Template

MACROS = {
    # "of 2025", "of the coming year", "of this year", "of the year"
    "TAIL": (
        r"(?:_(?:[،,]_)?(?:من |ل)?(?:(?:ال|لل)?(?:عام|سنة)_[،,]?_)?(?P<y>\d{4})(?![\d.,]\d|\d)@AD@"
        r"| (?:(?:من|في) )?(?:(?:ال|لل)?(?:عام|سنة) )<yw:YEAR>"
        r"|(?: (?:من|في|خلال))? (?:العام|السنة|للعام|للسنة) <yrel:REL>"
        r"| (?:(?:من|في|خلال) )?(?P<yhere>هذا العام|هذه السنة)"
        r"| من (?P<ybare>العام|السنة)(?! (?:ال|نفس|ذات|\d)))"
    ),
    "AD": r"(?:_(?:م|ميلادية|ميلادي|للميلاد)(?!\w))?",
    "MONTHS": r"<m:MONTH>(?:_/_<m2:MONTH>|_\(_<m3:MONTH>_\)|_-_<m4:MONTH>)?",
    "AMOUNT": r"(?:<n:NUM> (?:من ال)?<u:COUNTED>|<dual:DUAL>)(?: اثنين)?",
    "ONE": r"<one:SINGLE>(?: واحد| واحدة)?",
    "DAYNAME": r"(?:<wd:WEEKDAY>_[،,]?(?: (?:الموافق|المصادف)(?:_ل)?)? )?",
    "AH": r"_(?:ه|هجرية|هجري|للهجرة)(?!\w)",
}
_NOT_A_NAMED_ONE = r"(?!_[،,]?_\d| (?:<WEEKDAY>|<MONTH>|<HMONTH>|أمس|غد|من (?!الآن)|على))"

TEMPLATES = (
    # 17 January 2025; Friday, the 17th of January last
    Template(
        "date",
        r"(?:<tod:TOD> )?(?:يوم )?@DAYNAME@(?:(?:ل)?يوم )?(?:<d:DAY>(?!\d)|<o:ORD>)(?:_من)?_(?:شهر )?@MONTHS@"
        r"(?:@TAIL@| <mrel:REL>)?",
    ),
    Template("date", r"<d:DAY>(?!\d)-@MONTHS@-(?P<y>\d{4})"),
    Template(
        "days",
        r"(?:<d:DAY>|<o:ORD>)(?: من)?(?:_[-–—]_| ?و_| (?:إلى|حتى|لغاية|وحتى) )(?:<d2:DAY>(?!\d)|<o2:ORD>)(?: من)?"
        r"_(?:شهر )?@MONTHS@(?:@TAIL@| <mrel:REL>)?",
    ),
    # "the 15th of this month", "15 of the current one"
    Template("month-day", r"(?:<d:DAY>(?!\d)|<o:ORD>)(?: من)? (?:(?P<mhere>هذا الشهر)|الشهر <mrel:REL>)"),
    Template("month-day", r"<d:DAY>(?!\d)(?: من)? <mrel:REL>"),
    # "the sixth of it": of the month just named
    Template("day-of-told", r"(?:<d:DAY>(?!\d)|<o:ORD>) منه"),
    # The first, the second half of this month
    Template("month-half", r"(?:النصف|للنصف|الشطر) <part:HALF> من (?:(?P<mhere>هذا الشهر)|الشهر <mrel:REL>)"),
    Template("month", r"(?:<mod:MOD> )?(?P<named>(?:لل?|ب|ال)?شهر )?@MONTHS@(?:@TAIL@| <mrel:REL>)?"),
    # The first week, the second half of a month
    Template(
        "month",
        r"(?:الأسبوع|النصف|الثلث) <part:HALF> من (?P<named>شهر )?@MONTHS@(?:@TAIL@| <mrel:REL>)?",
    ),
    Template("iso", r"(?P<y>\d{4})(?P<sep>[-/.])(?P<mm>\d{1,2})(?P=sep)(?P<dd>\d{1,2})(?![\d/.-]\d|\d)"),
    Template("dmy", r"(?P<dd>\d{1,2})(?P<sep>_[-/.]_)(?P<mm>\d{1,2})(?P=sep)(?P<y>\d{4})(?![\d/-]\d|\d)@AD@"),
    Template("my", r"(?P<mm>\d{1,2})/(?P<y>\d{4})(?!\d)"),
    Template(
        "year",
        r"(?:<mod:MOD> )?(?P<said>(?:ال|لل)?(?:عام|سنة)_[،,]?_)(?:(?P<y>\d{4})(?!\d)@AD@(?!@AH@)|<yw:YEAR>)",
    ),
    Template("year", r"(?P<said>)<mod:MOD> (?P<y>\d{4})(?![\d.,]\d|\d|_%)@AD@"),
    Template("year", r"(?P<said>)(?P<y>\d{4})_(?:م|ميلادية|ميلادي|للميلاد)"),
    Template("year", r"(?P<said>)(?:عامي|سنتي|أعوام|الأعوام|سنوات|موسم|الموسم) (?P<y>\d{4})(?![\d/-])"),
    Template("year", r"(?P<y>\d{4})(?![\d.,:/-]\d|\d|_%)"),
    Template("years", r"(?P<said>(?:عامي |سنتي |عام |موسم |الفترة )?)(?P<y>\d{4})@AD@_[-–—/]_(?P<y2>\d{4})(?![\d/.-]\d|\d)@AD@"),
    Template("years", r"(?P<said>(?:عامي|سنتي|العامين|السنتين) )(?P<y>\d{4})@AD@(?:_و_| إلى )(?:عام )?(?P<y2>\d{4})(?!\d)@AD@"),
    Template("weekend", r"(?:عطلة )?نهاية (?:هذا )?الأسبوع(?: <rel:REL>)?"),
    Template("unit", r"(?:<mod:MOD> )?<u:UNIT> <rel:REL>"),
    Template("unit", r"(?:<mod:MOD> )?(?:هذا|هذه) <u:UNIT>"),
    Template("unit", r"(?:<mod:MOD> )<u:UNIT>(?! (?:<REL>|الذي|التي|نفسه|ذاته|نفسها|ذاتها|الدراسي|المالي|\d))"),
    Template("quarter-rel", r"(?:الربع|الفصل المالي) <rel:REL>"),
    Template(
        "deictic",
        r"(?:(?:<tod:TOD>|يوم|نهار) )?(?:يوم )?<deictic:DEICTIC>(?:_[،,(]?_(?:يوم )?<wd:WEEKDAY>(?:_\))?)?"
        r"(?! (?:الواحد|التالي|الموالي|السابق|نفسه|ذاته|العالمي|الدولي|الوطني|المفتوح|الدراسي|المذكور|الأخير من|<ORD>))",
    ),
    Template("weekday", r"(?:<tod:TOD> )?(?:يوم |نهار )?<wd:WEEKDAY>(?: <rel:REL>)?"),
    Template("weekday", r"(?:<tod:TOD> )?(?:يوم |نهار )?<wd:WEEKDAY> من الأسبوع <weekrel:REL>"),
    Template("nights", r"(?:ليل|ليلة) (?:يوم )?<wd:WEEKDAY>(?:_[-–/]_| )<wd2:WEEKDAY>(?: <rel:REL>)?"),
    Template(
        "quarter",
        r"(?:<mod:MOD> )?(?P<sure>الربع|الثلاثي|للربع) <part:QUARTER>(?:@TAIL@|(?= من (?:العام|السنة))|(?! من (?!العام|السنة|هذ)))",
    ),
    Template("quarter", r"(?:الفصل) <part:QUARTER>@TAIL@"),
    Template("half", r"(?:<mod:MOD> )?(?:النصف|الشطر|السداسي|للنصف) <part:HALF>@TAIL@"),
    Template("half", r"(?:السداسي) <part:HALF>"),
    Template("season", r"(?:<mod:MOD> )?(?:فصل |موسم )?<s:SEASON>(?:@TAIL@| <rel:REL>)"),
    Template("season", r"(?:هذا|فصل هذا) <s:SEASON>"),
    Template(
        "decade",
        r"(?:<mod:MOD> )?(?:(?:ال)?(?:سنوات|أعوام|عقد) )?<decade:DECADE>(?: (?:من )?القرن <century:CENTURY>)?(?! من (?:ال)?عمر)",
    ),
    Template("decade-ordinal", r"(?:<mod:MOD> )?العقد <o:ORD> من (?:هذا القرن|القرن <century:CENTURY>)"),
    Template("hijri", r"(?:يوم )?@DAYNAME@(?:<d:DAY>(?!\d)|<o:ORD>)(?: من)?_(?:شهر )?<hm:HMONTH>(?:_[،,]?_(?:من )?(?:عام |سنة )?(?P<hy>1[345]\d\d)(?:@AH@)?)?"),
    Template("hijri", r"(?:<mod:MOD> )?(?P<named>شهر )?<hm:HMONTH>_(?:(?:من )?(?:عام |سنة ))?(?P<hy>1[345]\d\d)(?:@AH@)?"),
    Template("hijri", r"(?:<mod:MOD> )?(?P<named>شهر )<hm:HMONTH>(?: <rel:REL>)?"),
    Template("hijri", r"(?:<mod:MOD> )?<hm:HMONTH> <rel:REL>"),
    Template("hijri", r"(?:(?:ال)?(?:عام|سنة) )?(?P<hy>1[345]\d\d)@AH@"),
    Template("hijri-dmy", r"(?P<dd>\d{1,2})(?P<sep>_[-/]_)(?P<mm>\d{1,2})(?P=sep)(?P<hy>1[345]\d\d)(?:@AH@)?"),
    Template("offset", r"(?:منذ|قبل|من قبل) (?:<approx:APPROX> )?@AMOUNT@(?! من (?!الآن)|_و_نصف من|_\d)", rel=-1),
    Template("offset", rf"(?:منذ|قبل) (?:<approx:APPROX> )?@ONE@{_NOT_A_NAMED_ONE}", rel=-1),
    Template("offset-if-future", r"بعد (?:<approx:APPROX> )?@AMOUNT@(?! من (?!الآن))", rel=1),
    Template("offset-if-future", rf"بعد (?:<approx:APPROX> )?@ONE@{_NOT_A_NAMED_ONE}", rel=1),
    Template("duration", r"(?:<approx:APPROX> )?@AMOUNT@(?! من (?:ال)?عمر)"),
    Template("same", r"(?:اليوم (?:نفسه|ذاته)|نفس اليوم|ذات اليوم|ذلك اليوم)(?P<sday>)"),
    Template("same", r"(?:الشهر (?:نفسه|ذاته)|نفس الشهر|ذات الشهر)(?P<smonth>)"),
    Template("same", r"(?:العام (?:نفسه|ذاته)|السنة (?:نفسها|ذاتها)|نفس العام|نفس السنة|ذات العام|ذلك العام)(?P<syear>)"),
)  # fmt: skip

OPENERS = (
    "يوم", "شهر", "لشهر", "الشهر", "عام", "العام", "للعام", "سنة", "السنة", "للسنة", "عامي", "سنتي", "أعوام", "الأعوام",
    "سنوات", "السنوات", "موسم", "الموسم", "الفترة", "هذا", "هذه", "الربع", "للربع", "الثلاثي", "الفصل", "النصف", "للنصف",
    "الشطر", "السداسي", "فصل", "عقد", "العقد", "منذ", "قبل", "من", "بعد", "عطلة", "نهاية", "نفس", "ذات", "ذلك", "الأسبوع",
    "الثلث", "نهار", "العامين", "السنتين",
)  # fmt: skip
