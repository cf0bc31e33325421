# SPDX-License-Identifier: Apache-2.0
"""The ways Arabic papers write a time. The notation is explained in ``languages/calendar.py``.

Our own reading of papers from the Gulf, the Levant, Egypt and the Maghreb; examples stand in tests/find/test_dates.py.
"""

from __future__ import annotations

from generator.languages.calendar import Template

MACROS = {
    # "of 2025", "of the coming year", "of this year", "of the year"
    "TAIL": (
        r"(?:_(?:[،,/–-]_)?(?:من |ل)?(?:(?:ال|لل)?(?:عام|سنة)_[،,]?_)?(?P<y>\d{4})(?![\d.,]\d|\d)@AD@"
        r"| (?:(?:من|في) )?(?:(?:ال|لل|ل)?(?:عام|سنة) )<yw:YEAR>"
        r"|(?: (?:من|في|خلال))? (?:العام|السنة|للعام|للسنة) <yrel:REL>"
        r"| (?:(?:من|في|خلال) )?(?P<yhere>هذا العام|هذه السنة)"
        r"|,? (?:(?:من|في|خلال) )?<ytold:TOLDYEAR>"
        r"| من (?P<ybare>العام|السنة)(?! (?:ال|نفس|ذات|\d)))"
    ),
    "AD": r"(?:_(?:م|ميلادية|ميلادي|للميلاد)(?!\w))?",
    # Both families of names, with or without a mark between them (Reuters prints none).
    "MONTHS": r"(?:<m:MONTH>(?:_[/(\[-]?_<m2:MONTH>_[)\]]?)?|[(\[]_<m5:MONTH>_[)\]])",
    "AMOUNT": r"(?:<n:NUM> (?:من ال)?<u:COUNTED>|<dual:DUAL>|<span:SPAN>)(?: اثنين)?",
    "ONE": r"<one:SINGLE>(?: واحد| واحدة)?",
    "DAYNAME": r"(?:<wd:WEEKDAY>(?:_[،,]?(?: (?:الموافق|المصادف)(?:_ل)?)?| <REL>_[،,]?) )?",
    "AH": r"_(?:ه|هجرية|هجري|هجريا|للهجرة|من الهجرة)(?!\w)",
}
_NOT_A_NAMED_ONE = r"(?!_[،,]?_\d| (?:<WEEKDAY>|<MONTH>|<HMONTH>|أمس|غد|من (?!الآن|الزم)|على))"

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
        r"(?:<d:DAY>(?P<between>(?:_[،,]_|_و_)\d{1,2}(?=_[،,و])){0,6}|<o:ORD>)(?: من)?"
        r"(?:_[-–—]_| ?و_| (?:إلى|حتى|لغاية|وحتى|إلى غاية) )(?:<d2:DAY>(?!\d)|<o2:ORD>)(?: من)?"
        r"_(?:شهر )?@MONTHS@(?:@TAIL@| <mrel:REL>)?",
    ),
    # "the 15th of this month", "15 of the current one"
    Template("month-day", r"(?:<d:DAY>(?!\d)|<o:ORD>)(?: من)? (?:(?P<mhere>هذا الشهر)|الشهر <mrel:REL>)"),
    Template("month-day", r"<d:DAY>(?!\d)(?: من)? <mrel:REL>"),
    Template("month-day", r"<o:ORD> من <mrel:REL>"),
    # "the sixth of it": of the month just named
    Template("day-of-told", r"(?:يوم )?(?:<d:DAY>(?!\d)|<o:ORD>)(?: من)? <tmonth:TOLDMONTH>"),
    Template("day-of-told", r"(?:<d:DAY>(?!\d)|<o:ORD>) منه"),
    # The first week, the second half, the last day of a month
    Template("month-part", r"(?:<tod:TOD> )?<mp:MONTHPART> (?:(?:من|في) )?(?:شهر )?@MONTHS@(?:@TAIL@| <mrel:REL>)?"),
    Template(
        "month-part",
        r"(?:<tod:TOD> )?<mp:MONTHPART> (?:من|في) (?:(?P<mhere>هذا الشهر)|الشهر <mrel:REL>|(?P<mbare>الشهر)(?! ال))",
    ),
    Template("month", r"(?:<mod:MOD> )?(?P<named>(?:لل?|ب|ال)?شهر )?@MONTHS@(?:@TAIL@| <mrel:REL>)?"),
    Template("nth-weekday", r"(?:يوم )?<wd:WEEKDAY> <nth:NTH> (?:من|في) (?:شهر )?@MONTHS@(?:@TAIL@)?"),
    Template("nth-weekday", r"<nth:NTHOF> (?:يوم )?<wd:BAREDAY> (?:من|في) (?:شهر )?@MONTHS@(?:@TAIL@)?"),
    # This day last year
    Template("this-day", r"(?:في )?(?:مثل|نفس|ذات) هذا اليوم@TAIL@"),
    Template("iso", r"(?P<y>\d{4})(?P<sep>[-/.])(?P<mm>\d{1,2})(?P=sep)(?P<dd>\d{1,2})(?![\d/.-]\d|\d)"),
    Template("dmy", r"(?P<dd>\d{1,2})(?P<sep>_[-/.]_)(?P<mm>\d{1,2})(?P=sep)(?P<y>\d{4})(?![\d/-]\d|\d)@AD@"),
    Template("my", r"(?P<mm>\d{1,2})/(?P<y>\d{4})(?!\d)"),
    Template(
        "year",
        r"(?:<mod:MOD> )?(?P<said>(?:ال|لل)?(?:عام|سنة)_[،,]?_)(?:(?P<y>\d{4})(?!\d)@AD@(?!@AH@)|<yw:YEAR>)",
    ),
    Template(
        "year",
        r"(?P<said>(?:العام|السنة) (?:المالي|المالية|الدراسي|الدراسية|الجامعي|الجامعية|الميلادي|الميلادية) )(?P<y>\d{4})(?![\d/-])@AD@",
    ),
    Template("hijri", r"(?:ال)?(?:عام|سنة) (?:ال)?(?:هجري|هجرية) (?P<hy>1[345]\d\d)(?:@AH@)?"),
    Template("year", r"(?P<said>)<mod:MOD> (?P<y>\d{4})(?![\d.,]\d|\d|_%)@AD@"),
    Template("year", r"(?P<said>)(?P<y>\d{4})_(?:م|ميلادية|ميلادي|للميلاد)"),
    Template("year", r"(?P<said>(?:ال)?(?:عام|سنة) )(?P<y>\d{2,4})(?P<era>_(?:م|ميلادية|ميلادي|للميلاد))"),
    Template("year", r"(?P<said>)(?:عامي|سنتي|أعوام|الأعوام|سنوات|موسم|الموسم) (?P<y>\d{4})(?![\d/-])"),
    Template("year", r"(?P<y>\d{4})(?![\d.,:/-]\d|\d|_%)"),
    Template("years", r"(?P<said>(?:عامي |سنتي |عام |موسم |الفترة )?)(?P<y>\d{4})@AD@_[-–—/]_(?P<y2>\d{4})(?![\d/.-]\d|\d)@AD@"),
    Template("years", r"(?P<y>\d{4})_[-–/]_(?P<y2short>\d{2})(?![\d/.-]\d|\d|_%)"),
    Template(
        "years",
        r"(?P<said>(?:عامي|سنتي|العامين|السنتين) )(?P<y>\d{2,4})(?:_و_| إلى )(?P<y2>\d{2,4})(?P<era>_(?:م|ميلادية|ميلادي|للميلاد))",
    ),
    Template("years", r"(?P<said>(?:عامي|سنتي|العامين|السنتين) )(?P<y>\d{4})@AD@(?:_و_| إلى )(?:عام )?(?P<y2>\d{4})(?!\d)@AD@"),
    Template("weekend", r"(?:عطلة )?نهاية (?:هذا )?الأسبوع(?: <rel:REL>)?"),
    Template("unit", r"(?:<mod:MOD> )?<u:UNIT>(?: (?:الدراسي|الدراسية|المالي|المالية|الميلادي|الميلادية|الهجري|الهجرية))? <rel:REL>"),
    Template("unit", r"(?:<mod:MOD> )?(?:هذا|هذه) <u:UNIT>"),
    Template("unit", r"(?:<mod:MOD> )<u:UNIT>(?! (?:<REL>|الذي|التي|نفسه|ذاته|نفسها|ذاتها|الدراسي|المالي|\d))"),
    Template("unit", r"(?:ال)?(?P<past>عقد|عشرية) (?:ال)?(?:أخيرة|أخير)", rel=-1),
    Template("quarter-rel", r"(?:الربع|الثلاثي|الفصل المالي) <rel:QREL>"),
    Template(
        "deictic",
        r"(?:(?:<tod:TOD>|يوم|نهار) )?(?:يوم )?<deictic:DEICTIC>(?:_[،,(]?_(?:يوم )?<wd:WEEKDAY>(?:_\))?)?"
        r"(?! (?:الواحد|التالي|الموالي|السابق|نفسه|ذاته|العالمي|الدولي|الوطني|المفتوح|الدراسي|المذكور|الأخير من|<ORDOWN>))",
    ),
    Template("deictic", r"(?:<tod:TOD> )?(?:يوم )?<deictic:MORROW>_[،,(]?_(?:يوم )?<wd:WEEKDAY>(?:_\))?"),
    Template("weekday", r"(?:<tod:TOD> )?(?:يوم |نهار )?<wd:WEEKDAY>(?: <rel:REL>|(?! عشر))"),
    Template("weekdays", r"يومي <wd:WEEKDAY> و_<wd2:WEEKDAY>(?: <rel:REL>)?"),
    Template("weekday", r"(?:<tod:TOD> )?(?:يوم |نهار )?<wd:WEEKDAY> من الأسبوع <weekrel:REL>"),
    Template("nights", r"(?:ليل|ليلة) (?:يوم )?<wd:WEEKDAY>(?:_[-–/]_| | (?:على|إلى) )<wd2:WEEKDAY>(?: <rel:REL>)?"),
    Template(
        "quarter",
        r"(?:<mod:MOD> )?(?P<sure>الربع|الثلاثي|الثلاثية|للربع|للثلاثي|للثلاثية) <part:QUARTER>(?:@TAIL@|(?= من (?:العام|السنة))|(?! من (?!العام|السنة|هذ)))",
    ),
    Template("quarter", r"(?:الفصل) <part:QUARTER>@TAIL@"),
    Template("half", r"(?:<mod:MOD> )?(?:النصف|الشطر|السداسي|السداسية|للنصف) <part:HALF>@TAIL@"),
    Template("half", r"(?:السداسي|السداسية) <part:HALF>"),
    Template("season", r"(?:<mod:MOD> )?(?:فصل |موسم )?<s:SEASON>(?:@TAIL@| <rel:REL>)"),
    Template("season", r"(?:فصل )?(?P<shere>هذا|هذه) <s:SEASON>"),
    Template("season", r"(?:<mod:MOD> )?(?:فصل )?(?P<bare><s:SEASONOWN>)(?! (?:العربي|العربية|الأسود|الأمازيغي))"),
    Template(
        "decade",
        r"(?:<mod:MOD> )?(?:(?:ال)?(?:سنوات|أعوام|عقد) )?<decade:DECADE>(?: (?:من )?القرن <century:CENTURY>)?(?! من (?:ال)?عمر)",
    ),
    Template("decade-ordinal", r"(?:<mod:MOD> )?العقد <o:ORD> من (?:هذا القرن|القرن <century:CENTURY>)"),
    Template("decade-ordinal", r"(?:<mod:MOD> )?العقد <o:ORD> من <century:MILLENNIUM>"),
    Template("feast", r"(?:<o:FEASTDAY> )?<feast:FEAST>(?: (?:المبارك|السعيد))?(?:@TAIL@| <rel:REL>|_(?:عام |سنة |لعام )?(?P<hy>1[345]\d\d)(?:@AH@)?)?"),
    Template("holiday", r"<holiday:HOLIDAY>(?:@TAIL@| <rel:REL>)?"),
    Template("hijri", r"(?:<tod:TOD> )?<mp:MONTHPART> (?:من )?(?:شهر )?<hm:HMONTH>(?: <rel:REL>|_(?:(?:من )?(?:عام |سنة ))?(?P<hy>1[345]\d\d)(?:@AH@)?)?"),
    Template("hijri-days", r"(?:<d:DAY>|<o:ORD>)(?: من)?(?:_[-–—]_| ?و_| (?:إلى|حتى|لغاية) )(?:<d2:DAY>(?!\d)|<o2:ORD>)(?: من)?_(?:شهر )?<hm:HMONTH>(?:_(?:من )?(?:عام |سنة )?(?P<hy>1[345]\d\d)(?:@AH@)?| <rel:REL>)?"),

    Template("hijri", r"(?:يوم )?@DAYNAME@(?:<d:DAY>(?!\d)|<o:ORD>)(?: من)?_(?:شهر )?<hm:HMONTH>(?:_[،,]?_(?:من )?(?:عام |سنة )?(?P<hy>1[345]\d\d)(?:@AH@)?)?"),
    Template("hijri", r"(?:<mod:MOD> )?(?P<named>شهر )?<hm:HMONTH>_(?:(?:من )?(?:عام |سنة ))?(?P<hy>1[345]\d\d)(?:@AH@)?"),
    Template("hijri", r"(?:<mod:MOD> )?(?P<named>شهر )<hm:HMONTH>(?: <rel:REL>)?"),
    Template("hijri", r"(?:<mod:MOD> )?<hm:HMONTH> <rel:REL>"),
    Template("hijri", r"(?:(?:ال)?(?:عام|سنة) )?(?P<hy>1[345]\d\d)@AH@"),
    Template("hijri-dmy", r"(?P<dd>\d{1,2})(?P<sep>_[-/]_)(?P<mm>\d{1,2})(?P=sep)(?P<hy>1[345]\d\d)(?:@AH@)?"),
    Template("hijri-dmy", r"(?P<hy>1[345]\d\d)(?P<sep>_[-/]_)(?P<mm>\d{1,2})(?P=sep)(?P<dd>\d{1,2})(?:@AH@)?(?!\d)"),
    Template("offset", r"(?:منذ|قبل|من قبل) (?:<approx:APPROX> )?@AMOUNT@(?! من (?!الآن|الزم)|_و_نصف من|_\d)", rel=-1),
    Template("offset", rf"(?:منذ|قبل) (?:<approx:APPROX> )?@ONE@{_NOT_A_NAMED_ONE}", rel=-1),
    Template("offset-if-future", r"بعد (?:<approx:APPROX> )?@AMOUNT@(?! من (?!الآن|الزم)|_و_نصف من|_\d)", rel=1),
    Template("offset-if-future", rf"بعد (?:<approx:APPROX> )?@ONE@{_NOT_A_NAMED_ONE}", rel=1),
    Template("duration", r"(?:<approx:APPROX> )?@AMOUNT@(?! من (?:ال)?عمر)"),
    Template("told", r"(?:<tod:TOD> )?<tday:TOLDDAY>"),
    Template("told", r"(?:<mod:MOD> )?<tweek:TOLDWEEK>"),
    Template("told", r"(?:<mod:MOD> )?<tmonth:TOLDMONTH>"),
    Template("told", r"(?:<mod:MOD> )?<tyear:TOLDYEAR>"),
    # "two years after that"
    Template("offset-told", r"(?P<side>بعد|قبل) (?:ذلك|هذا التاريخ) ب_(?:<approx:APPROX> )?(?:@AMOUNT@|@ONE@)"),
    Template("offset-told", r"(?P<side>بعدها|قبلها) ب_(?:<approx:APPROX> )?(?:@AMOUNT@|@ONE@)"),
)  # fmt: skip

OPENERS = (
    "يوم", "شهر", "لشهر", "الشهر", "عام", "العام", "للعام", "سنة", "السنة", "للسنة", "عامي", "سنتي", "أعوام", "الأعوام",
    "سنوات", "السنوات", "موسم", "الموسم", "الفترة", "هذا", "هذه", "الربع", "للربع", "الثلاثي", "الفصل", "النصف", "للنصف",
    "الشطر", "السداسي", "فصل", "عقد", "العقد", "منذ", "قبل", "من", "بعد", "عطلة", "نهاية", "نفس", "ذات", "ذلك", "الأسبوع",
    "الثلث", "نهار", "العامين", "السنتين", "السداسية", "الثلاثية", "للثلاثي", "للثلاثية", "يومي", "مثل", "في", "عشرية", "العشرية",
    "بعدها", "قبلها",
)  # fmt: skip
