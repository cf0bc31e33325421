# SPDX-License-Identifier: Apache-2.0
"""The ways English papers write a time. The notation is explained in ``languages/calendar.py``.

Our own reading of British and American agencies; examples stand in tests/find/test_dates.py.
"""

from __future__ import annotations

from generator.languages.calendar import Template

# "the year before" of the date told, not "the year before the war".
_CLOSED = r"(?=\s?[.,;:)—–]|$| and | but )"
_NOT_MORE = r"(?![\d,]\d|\d|_%|-(?:year|day|month))"
MACROS = {
    # "2025", "of 2025", "of last year", "next year"
    "TAIL": (
        r"(?:,?(?: of)? (?:(?:the )?year )?(?P<y>\d{4})(?![\d.,]\d|\d|_%)"
        r"|,?(?: (?:of|in))? <ytold:TOLDYEAR>"
        r"|,?(?: (?:of|in))? <yrel:REL> year| of (?P<yhere>the year))"
    ),
    "MONTHS": r"(?:<m:MONTH>|<m2:SHORT>\.?)",
    "AMOUNT": r"(?:<n:NUM>(?: |-)(?:and a half )?<u:COUNTED>|<dual:DUAL>|<span:SPAN>)",
    "NOTDAY": (
        r"(?! (?:Night Live|(?-i:Times|Mirror|Mail|Express|Telegraph|Post|Sun|Herald|Star|Tribune|Independent|World|People"
        r"|Business|Review|Age|Standard|News|Club|Group|Morning Herald|Island)\b|school|schools|prayers?|mass|service|services"
        r"|sermons?|lunch|roast|league|football|trading|market|best))"
    ),
    "DAYNAME": r"(?:<wd:WEEKDAY>,? (?:the )?)?",
}

TEMPLATES = (
    # 17 January 2025; the third of March last year
    Template("date", r"@DAYNAME@(?:(?:the )?<d:DAY>(?!\d)|(?:the )?<o:ORD>)(?: of)? @MONTHS@(?:@TAIL@)?"),
    # January 17, 2025; Jan. 17
    Template("date", rf"@DAYNAME@(?:<mrel:REL> )?@MONTHS@ (?:the )?(?:<d:DAY>{_NOT_MORE}|<o:ORD>)(?:@TAIL@)?"),
    Template("date", r"@DAYNAME@<d:DAY>-@MONTHS@-(?P<y>\d{4})"),
    Template("days", r"<d:DAY>(?P<between>(?:,? (?:and )?|,)\d{1,2}(?=,| and)){0,6}(?:_[-–—]_| to | and | through | until )<d2:DAY>(?: of)? @MONTHS@(?:@TAIL@)?"),
    Template("days", rf"@MONTHS@ <d:DAY>(?P<between>(?:,? (?:and )?|,)\d{{1,2}}(?=,| and)){{0,6}}(?:,?_[-–—]_| to | and | through | until )<d2:DAY>{_NOT_MORE}(?:@TAIL@)?"),
    Template("month-day", r"(?:the )?(?:<d:DAY>|<o:ORD>) of <mrel:REL> month"),
    Template("month", r"(?:<mod:MOD>(?: |-)?)?(?:<mrel:REL> )?@MONTHS@(?:@TAIL@)?"),
    Template("month", r"that (?P<ytoldhere>)(?P<named>)@MONTHS@"),
    Template("month-part", r"(?:the )?<mp:MONTHPART> of @MONTHS@(?:@TAIL@)?"),
    Template("month-part", r"(?:the )?<mp:MONTHPART>(?: |-)@MONTHS@(?:@TAIL@)?"),
    Template("month-part", r"(?:the )?<mp:MONTHPART> of (?:<mrel:REL> month|(?P<mbare>the month))"),
    Template("nth-weekday", r"(?:the )?<nth:NTH> <wd:WEEKDAY> (?:in|of) @MONTHS@(?:@TAIL@)?"),
    Template("nth-weekday", r"(?:the )?<nth:NTH> <wd:WEEKDAY> (?:in|of) (?:<monthrel:REL> month|(?P<monthhere>the month))"),
    Template("day-bare", r"the <d:ORDINALDAY>"),
    Template("this-day", r"(?:on )?this day@TAIL@"),
    Template("holiday", r"(?:<rel:REL> |the )?<holiday:HOLIDAY>(?P<long> weekend)?(?:@TAIL@)?"),
    Template("holiday", r"(?P<bare>(?:<rel:REL> )?<holiday:HOLIDAYBARE>)(?:@TAIL@)?(?! (?:tree|present|song|shop|market|card|truce))"),
    Template("iso", r"(?P<y>\d{4})(?P<sep>[-/.])(?P<mm>\d{1,2})(?P=sep)(?P<dd>\d{1,2})(?![\d/.-]\d|\d)"),
    Template("dmy", r"(?P<dd>\d{1,2})(?P<sep>[-/.])(?P<mm>\d{1,2})(?P=sep)(?P<y>\d{4})(?![\d/-]\d|\d)"),
    Template("my", r"(?P<mm>\d{1,2})/(?P<y>\d{4})(?!\d)"),
    Template("year", r"(?:<mod:MOD>(?: |-)?)?(?P<said>the year )(?P<y>\d{4})(?!\d)"),
    Template("year", r"(?P<said>fiscal(?: year)? )(?P<y>\d{4})(?![\d/-])"),
    Template("year", r"(?P<said>AD )(?P<y>\d{2,4})(?P<era>)(?!\d)"),
    Template("year", r"(?P<said>)(?P<y>\d{2,4})(?P<era> (?:AD|CE|A\.D\.|C\.E\.))"),
    Template("year", r"(?P<said>)<mod:MOD>(?: |-)?(?P<y>\d{4})(?![\d.,]\d|\d|_%|s)"),
    Template("year", r"(?P<y>\d{4})(?![\d.,:/-]\d|\d|_%|s)"),
    Template("years", r"(?P<said>)(?P<y>\d{4})_[-–—/]_(?P<y2>\d{4})(?![\d/.-]\d|\d)"),
    Template("years", r"(?P<y>\d{4})_[-–/]_(?P<y2short>\d{2})(?![\d/.-]\d|\d|_%)"),
    Template("years", r"(?P<y>\d{4})(?P<said>) and (?P<y2>\d{4})(?![\d.,]\d|\d|_%)"),
    Template("told", r"<tday:TOLDDAY>(?! (?:of|after|before))"),
    Template("told", rf"<tday:DAYBESIDE>{_CLOSED}"),
    Template("told", rf"<tweek:WEEKBESIDE>{_CLOSED}"),
    Template("told", rf"<tmonth:MONTHBESIDE>{_CLOSED}"),
    Template("told", rf"<tyear:YEARBESIDE>{_CLOSED}"),
    Template("told", r"(?:<mod:MOD> )?<tweek:TOLDWEEK>(?! (?:of|after|before))"),
    Template("told", r"(?:<mod:MOD> )?<tmonth:TOLDMONTH>(?! (?:of|after|before))"),
    Template("told", r"(?:<mod:MOD> )?<tyear:TOLDYEAR>(?! (?:of|after|before))"),
    Template("unit", r"(?:<mod:MOD> )?<rel:REL> <u:UNIT>(?!-)"),
    Template("unit", r"<mod:MOD> the <u:UNIT>(?! (?:of|in) (?!<MONTH>)|-)"),
    Template("unit", r"(?:the )?<u:UNIT> (?P<before>before last)", rel=-2),
    Template("unit", r"(?:the )?<u:UNIT> (?P<before>after next)", rel=2),
    Template("unit", r"(?P<end>year-end|year's end|year’s end|the year-end|the year's end)"),
    Template("quarter-rel", r"<rel:QREL> quarter(?! (?:of|century))"),
    Template("quarter", r"(?:the )?<part:QUARTEREND>(?: |-)quarter(?P<sure>)(?:@TAIL@)?"),
    Template("quarter", r"(?P<y>\d{4})['’]s (?P<sure>)<part:QUARTER>(?: |-)quarter"),
    Template("quarter", r"(?P<sure>)(?P<part>[1-4])Q(?: |-)?(?P<y>\d{4})(?!\d)"),
    Template("weekend", r"(?:<rel:REL>|the)(?P<off> (?:bank holiday|public holiday|holiday|long))? weekend"),
    Template("deictic", r"(?:(?:early|late|earlier|later) )?(?P<tod>)<deictic:DEICTIC>(?:,? (?:\()?<wd:WEEKDAY>\)?| (?:morning|afternoon|evening|night))?(?!'s (?:world|society))"),
    Template("weekday", r"(?:(?:early|late|later) (?:on )?)?(?:<rel:REL> )?<wd:WEEKDAY>(?: <tod:TOD>)?@NOTDAY@"),
    Template("weekday", r"<wd:WEEKDAY>(?: <tod:TOD>)?(?: of)? <weekrel:REL> week"),
    Template("weekday", r"(?:a )?week (?:from|on) <wd:WEEKDAY>", rel=2),
    Template("weekday", r"<wd:WEEKDAY> week(?! of)", rel=2),
    Template("quarter", r"(?:<mod:MOD> )?(?P<sure>(?:the )?)<part:QUARTER>(?: |-)quarter(?:@TAIL@|(?! of))"),
    Template("quarter", r"(?P<sure>)Q(?P<part>[1-4])(?: (?:of )?(?P<y>\d{4})(?!\d))?"),
    Template("half", r"(?P<y>\d{4})['’]s <part:HALF>(?: |-)half"),
    Template("half", r"(?P<part>[12])H(?: |-)?(?P<y>\d{4})(?!\d)"),
    Template("quarter", r"(?:the )?(?:January|April|July|October)(?: |-)(?:to|-)(?: |-)(?:March|June|September|December) quarter(?P<noquarter>)"),
    Template("half", r"(?:<mod:MOD> )?(?:the )?<part:HALF>(?: |-)half@TAIL@"),
    Template("half", r"H(?P<part>[12]) (?:of )?(?P<y>\d{4})(?!\d)"),
    Template("season", r"(?:<mod:MOD> )?(?:the )?<s:SEASON>@TAIL@"),
    Template("season", r"(?:<mod:MOD>(?: |-)?)?<rel:REL> <s:SEASON>"),
    Template("season", r"(?:the )?<s:SEASON> before last", rel=-2),
    Template("season", r"(?:the )?<s:SEASON> after next", rel=2),
    Template("season", r"<mod:MOD>(?: |-)?(?:the )?<s:SEASON>(?! (?:of|in|from))"),
    Template("season", r"(?P<bare>(?:the )?<s:SEASON>)(?! (?:of|in|from|apart|short|out|back|asleep|to|by|for|into|on)\b| \w+ (?:of|season))"),
    Template("decade", r"(?:<mod:MOD>(?: |-)?)?(?:the )?(?P<decade4>1[5-9]\d0|20\d0)(?:s|'s|’s)"),
    Template("decade", r"(?:<mod:MOD>(?: |-)?)?(?:the )?['’‘](?P<decade2>[2-9]0)s"),
    Template("decade", r"(?:<mod:MOD>(?: |-)?)?the <decade:DECADE>"),
    Template("hijri", r"<d:DAY>(?: of)? <hm:HMONTH>,? (?P<hy>1[345]\d\d)(?: AH| A\.H\.)?"),
    Template("hijri", r"<hm:HMONTH> <d:DAY>,? (?P<hy>1[345]\d\d)(?: AH| A\.H\.)?"),
    Template("hijri", r"(?:the )?<mp:MONTHPART> of <hm:HMONTH>(?:,? (?P<hy>1[345]\d\d)(?: AH| A\.H\.)?)?"),
    Template("feast", r"(?:the )?<o:ORD> day of <feast:FEAST>(?: (?P<y>\d{4}))?"),
    Template("feast", r"(?:<rel:REL> )?<feast:FEAST>(?: (?P<y>\d{4}))?"),
    Template("hijri", r"(?:<mod:MOD> )?<hm:HMONTH> (?P<hy>1[345]\d\d)(?: AH| A\.H\.)?"),
    Template("hijri", r"(?P<hy>1[345]\d\d) (?:AH|A\.H\.)"),
    Template("hijri", r"<rel:REL> <hm:HMONTH>"),
    Template("hijri", r"<mod:MOD> (?:the )?<hm:HMONTH>"),
    Template("offset", r"(?:<approx:APPROX> )?(?:@AMOUNT@|<one:SINGLE>) ago", rel=-1),
    Template("offset", r"(?:<approx:APPROX> )?(?:@AMOUNT@|<one:SINGLE>) from now", rel=1),
    Template("offset", r"in (?:<approx:APPROX> )?(?:@AMOUNT@|<one:SINGLE>)['’]?s?['’]? time", rel=1),
    Template("offset-if-future", r"in (?:<approx:APPROX> )?(?:@AMOUNT@|<one:SINGLE>)(?! (?:of|or))", rel=1),
    Template("duration", r"(?:<approx:APPROX> )?@AMOUNT@(?![-\s]old)(?! (?:ago|from now))"),
    Template("offset-told", r"(?:<approx:APPROX> )?(?:@AMOUNT@|<one:SINGLE>) (?P<side>later|afterwards|after that|earlier|before that|previously)(?! (?:than|this|that|in|next|last))"),
)  # fmt: skip

OPENERS = (
    "the", "year", "q", "q1", "q2", "q3", "q4", "h1", "h2", "january", "week", "a", "in", "since", "until", "by", "over",
    "before", "after", "throughout", "during", "that", "this", "year", "mid", "end", "early", "late", "earlier", "later",
    "fiscal", "ad", "1q", "2q", "3q", "4q", "1h", "2h", "on",
)  # fmt: skip
