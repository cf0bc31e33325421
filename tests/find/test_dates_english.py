# SPDX-License-Identifier: Apache-2.0
"""English times of all regions and styles, one small sentence each, and what looks like a time and is none.

A row is "sentence => values"; lengths of time are left out. Published on Wednesday 15 January 2025.
"""

from __future__ import annotations

from datetime import date

import pytest

from generator.find import dates
from generator.model import Facts
from generator.names import Names
from generator.read import read_text

TIMES = """
It opened on 3 September 2024. => 2024-09-03
It opened on September 3, 2024. => 2024-09-03
It opened on Sept. 3. => 2024-09-03
It opened on Sept 3. => 2024-09-03
It opened Sept. 3, 2024, in Rome. => 2024-09-03
It opened on the 3rd of September. => 2024-09-03
It opened on Tuesday 3 September 2024. => 2024-09-03
It opened on Tuesday, 3 September. => 2024-09-03
It opened on Tuesday, September 3. => 2024-09-03
It opened on Tuesday (3 September). => 2024-09-03
It opened on Tuesday, Sept. 3, 2024. => 2024-09-03
It opened on September third. => 2024-09-03
It opened on 03.09.2024. => 2024-09-03
It opened on 3/9/2024. => 2024-09-03
It opened on 3rd September 2024. => 2024-09-03
It opened on 3-Sep-2024. => 2024-09-03
It opened in Sept 2024. => 2024-09
It opened in September of last year. => 2024-09
It opened in September last year. => 2024-09
It opened in September of 2023. => 2023-09
It opened in September this year. => 2025-09
It will open in September this year. => 2025-09
It will open next September. => 2025-09
It opened last September. => 2024-09
It opened early last September. => 2024-09
It opened in early September. => 2024-09
It opened in late-September. => 2024-09
It opened in mid-September. => 2024-09
It opened in mid September 2023. => 2023-09
It opened at the end of September. => 2024-09
It opened at the start of September. => 2024-09
It opened towards the end of September. => 2024-09
It will open by late September. => 2025-09
The company opened in March 2019 and closed in June of the same year. => 2019-03 2019-06
The company opened in March 2019 and closed in June that year. => 2019-03 2019-06
The company opened in March 2019 and closed that June. => 2019-03 2019-06
The company opened in March 2019 and closed the following year. => 2019-03 2020
The company opened in March 2019 and closed the next year. => 2019-03 2020
The company opened in March 2019 and closed a year later. => 2019-03 2020
The company opened in March 2019 and closed two years later. => 2019-03 2021
The company opened in March 2019 and closed the following month. => 2019-03 2019-04
The company opened in March 2019 and closed the same month. => 2019-03 2019-03
The company opened on 3 March 2019 and closed the following day. => 2019-03-03 2019-03-04
The company opened on 3 March 2019 and closed the next day. => 2019-03-03 2019-03-04
The company opened on 3 March 2019 and closed two days later. => 2019-03-03 2019-03-05
The company opened on 3 March 2019 and closed a day later. => 2019-03-03 2019-03-04
The company opened in 2019 and closed in the following year. => 2019 2020
The company opened in 2019 and grew until the end of that year. => 2019 2019
The company opened in 2019; later that year it closed. => 2019 2019
The company opened in 2019, and later the same year it closed. => 2019 2019
The year before, in 2018, it closed. => 2018
It opened in 2019, having been rebuilt the previous year. => 2019 2018
It opened in 2019, having been rebuilt the year before. => 2019 2018
He has lived here since 2019. => 2019
It is due to be finished by 2030. => 2030
It fell from 2015 to 2019. => 2015/2019
It fell between 2015 and 2019. => 2015/2019
It fell in 2015-2019. => 2015/2019
It fell in 2015-19. => 2015/2019
He scored ten goals in the 2024-25 season. => 2024/2025
He scored ten goals in the 2024/25 season. => 2024/2025
Output fell in fiscal 2024. => 2024
Output fell in fiscal year 2024. => 2024
It closed in 1998 and 2003. => 1998 2003
It closed in 1998, 2003 and 2011. => 1998 2003 2011
The 2019 law was repealed. => 2019
The 2015 nuclear deal was signed. => 2015
The 1998 agreement ended the war. => 1998
Her 2021 budget was rejected. => 2021
The country's 2019 constitution was suspended. => 2019
He won the 2023 election. => 2023
The election of 2023 was fraught. => 2023
The project dates back to 2003. => 2003
The project, launched in 2003, is late. => 2003
Ms Iti (born 1962) is retired. => 1962
Profits rose 12% compared with 2023. => 2023
Profits rose 12% from 2023. => 2023
Since early 2025, work has stopped. => 2025
In late 2023 it stopped. => 2023
By mid-2026 it will be done. => 2026
At the end of 2023 it stopped. => 2023
At the turn of the century it stopped. =>
In the early 1990s it stopped. => 199
In the mid-1990s it stopped. => 199
In the '80s it stopped. => 198
In the nineties it stopped. => 199
In the 1920s it stopped. => 192
In the first half of 2026 it will stop. => 2026-H1
In the first half of last year it stopped. => 2024-H1
In the first half of this year it will stop. => 2025-H1
In the first half of the year it will stop. => 2025-H1
In the fourth quarter of 2023 it stopped. => 2023-Q4
In the fourth quarter it stopped. => 2024-Q4
In Q3 2024 it stopped. => 2024-Q3
In Q3 it stopped. => 2024-Q3
In Q3 of 2024 it stopped. => 2024-Q3
In 2024's third quarter it stopped. => 2024-Q3
In H1 2024 it stopped. => 2024-H1
In 1Q 2024 it stopped. => 2024-Q1
In the third quarter of last year it stopped. => 2024-Q3
Last quarter it stopped. => 2024-Q4
Next quarter it will stop. => 2025-Q2
In the previous quarter it stopped. => 2024-Q4
In the June quarter it stopped. => 2024-Q2
In the September quarter of 2023 it stopped. => 2023-Q3
In the three months to June it stopped. => 2024-06
Last spring it stopped. => 2024-SP
Next spring it will stop. => 2025-SP
This summer it will stop. => 2025-SU
In the spring of 2023 it stopped. => 2023-SP
In spring 2023 it stopped. => 2023-SP
In autumn 2023 it stopped. => 2023-FA
In the fall of 2023 it stopped. => 2023-FA
In the fall it stopped. => 2024-FA
Last winter it stopped. => 2023-WI
The spring before last it stopped. => 2023-SP
By spring it will stop. => 2025-SP
By early spring it will stop. => 2025-SP
By late summer it will stop. => 2025-SU
In the summer it stopped. => 2024-SU
The summer of 2014 was hot. => 2014-SU
He arrived on Tuesday. => 2025-01-14
He arrived Tuesday. => 2025-01-14
He arrives on Tuesday. => 2025-01-21
He is due to arrive on Tuesday. => 2025-01-21
He was to arrive on Tuesday. => 2025-01-21
He is to arrive on Tuesday. => 2025-01-21
He will be tried on Tuesday. => 2025-01-21
He was tried on Tuesday. => 2025-01-14
He has been told to return on Tuesday. => 2025-01-21
Tuesday's meeting ended without result. => 2025-01-14
Tuesday's meeting will be held in Rome. => 2025-01-21
The minister said on Tuesday that it would close. => 2025-01-14
The minister said it would close on Tuesday. => 2025-01-21
The minister said Tuesday it would close. => 2025-01-14
The minister told reporters Friday the road was open. => 2025-01-10
The bank said in a statement on Monday. => 2025-01-13
A court on Monday ordered the release of the editor. => 2025-01-13
Voters go to the polls on Sunday. => 2025-01-19
Sunday's vote is the first since the war. => 2025-01-19
The strike, which began on Monday, will end on Friday. => 2025-01-13 2025-01-17
The strike, which starts on Monday, follows weeks of talks. => 2025-01-20
Talks resume on Thursday. => 2025-01-16
Talks are set to resume on Thursday. => 2025-01-16
Talks were set to resume on Thursday. => 2025-01-16
Talks are expected to resume as early as Thursday. => 2025-01-16
Talks collapsed late Monday. => 2025-01-13
Talks collapsed early on Monday. => 2025-01-13
Talks collapsed on Monday night. => 2025-01-13
Talks collapsed in the early hours of Monday. => 2025-01-13
Talks collapsed last Tuesday. => 2025-01-14
Talks collapsed on Tuesday last week. => 2025-01-07
Talks collapsed on Tuesday of last week. => 2025-01-07
Talks will resume next Tuesday. => 2025-01-21
Talks will resume this coming Tuesday. => 2025-01-21
Talks will resume on Tuesday next week. => 2025-01-21
Talks will resume a week on Tuesday. => 2025-01-28
Talks ran from Monday to Wednesday. => 2025-01-13/2025-01-15
Talks will run from Monday through Wednesday. => 2025-01-20/2025-01-22
Talks ran on Monday and Tuesday. => 2025-01-13 2025-01-14
Ministers meet in Nadi on Thursday. => 2025-01-16
Ministers meeting in Nadi on Tuesday agreed a text. => 2025-01-14
Hundreds of people gathered on Sunday to mourn. => 2025-01-12
The ferry sank off Zanzibar on Sunday, killing four. => 2025-01-12
The ferry is scheduled to sail on Sunday. => 2025-01-19
The president flies to Rome on Friday for talks. => 2025-01-17
The law takes effect on Friday. => 2025-01-17
The law took effect on Friday. => 2025-01-10
Parliament votes on Friday. => 2025-01-17
A decision could come on Friday. => 2025-01-17
A decision may come on Friday. => 2025-01-17
A decision might come by Friday. => 2025-01-17
He faces trial on Friday. => 2025-01-17
He is expected in court on Friday. => 2025-01-17
He appeared in court on Friday. => 2025-01-10
He is being buried on Friday. => 2025-01-17
It must be paid by Friday. => 2025-01-17
It had to be paid by Friday. => 2025-01-17
The funeral is on Friday. => 2025-01-17
The deadline is Friday. => 2025-01-17
Polls close on Friday. => 2025-01-17
They plan to meet Friday. => 2025-01-17
Police said on Sunday they had arrested a man. => 2025-01-12
Police shot dead a man on Sunday. => 2025-01-12
By Monday the water had gone. => 2025-01-13
It runs between 3 and 5 May. => 2025-05-03/2025-05-05
It runs from 3 to 5 May. => 2025-05-03/2025-05-05
It runs May 3-5. => 2025-05-03/2025-05-05
It runs from May 3 to 5. => 2025-05-03/2025-05-05
It will run from May 3 to June 5. => 2025-05-03/2025-06-05
It ran from 3 May to 5 June. => 2024-05-03/2024-06-05
It ran from 3 May until 5 June 2023. => 2023-05-03/2023-06-05
It ran on 3, 4 and 5 May. => 2024-05-03/2024-05-05
It ran on 3 and 4 May. => 2024-05-03/2024-05-04
It ran on May 3 and 4. => 2024-05-03/2024-05-04
It ran from March to June. => 2024-03/2024-06
It ran from March through June 2023. => 2023-03/2023-06
It ran between November 2023 and January 2024. => 2023-11/2024-01
It ran in March and April. => 2024-03 2024-04
It will run from mid-March to early May. => 2025-03/2025-05
It will run 3–5 May 2025. => 2025-05-03/2025-05-05
It will run 28 April - 3 May 2025. => 2025-04-28/2025-05-03
It ran in the first week of January. => 2025-01-01/2025-01-07
It ran in the first half of January. => 2025-01-01/2025-01-15
It ran in the last week of December. => 2024-12-25/2024-12-31
It ran in the second week of December. => 2024-12-08/2024-12-14
It will run in second-half July. => 2025-07-16/2025-07-31
It will run in the second half of July. => 2025-07-16/2025-07-31
He left yesterday. => 2025-01-14
He left the day before yesterday. => 2025-01-13
He leaves the day after tomorrow. => 2025-01-17
He leaves tomorrow. => 2025-01-16
He left last night. => 2025-01-14
He left this morning. => 2025-01-15
He left earlier today. => 2025-01-15
He left yesterday morning. => 2025-01-14
He left yesterday (Tuesday). => 2025-01-14
He leaves tomorrow, Thursday. => 2025-01-16
He left two days ago. => 2025-01-13
He left a week ago. => 2025-W02
He left a fortnight ago. => 2025-W01
He left a month ago. => 2024-12
He left six months ago. => 2024-07
He left a year ago. => 2024
He left a decade ago. => 2015
He left two decades ago. => 2005
He left more than a decade ago. => 2015
He left half a century ago. => 1975
He left a quarter of a century ago. => 2000
He left a couple of years ago. => 2023
He left about three years ago. => 2022
He will leave in three weeks' time. => 2025-W06
He will leave in three weeks. => 2025-W06
He will leave in two days. => 2025-01-17
He will leave within two days. =>
He will leave eight months from now. => 2025-09
He left last week. => 2025-W02
He left earlier this week. => 2025-W03
He left late last week. => 2025-W02
He left late last year. => 2024
He left early this year. => 2025
He left earlier this year. => 2025
He left earlier this month. => 2025-01
He left last month. => 2024-12
He leaves next week. => 2025-W04
He leaves the week after next. => 2025-W05
He left the week before last. => 2025-W01
He left the year before last. => 2023
He leaves later this year. => 2025
He leaves later in the year. => 2025
He leaves by the end of the month. => 2025-01
He leaves by the end of the year. => 2025
He leaves by year-end. => 2025
He leaves by the end of next month. => 2025-02
He leaves at the end of the week. => 2025-W03
He leaves this weekend. => 2025-W03-WE
He left over the weekend. => 2025-W02-WE
He left last weekend. => 2025-W02-WE
He leaves next weekend. => 2025-W04-WE
He left at the weekend. => 2025-W02-WE
This month it rained. => 2025-01
In the coming year it will rain. =>
In the past year it rained. =>
It rained in the previous year. => 2024
It rained on New Year's Eve. => 2024-12-31
It rained on New Year's Day. => 2025-01-01
It rained on Christmas Day. => 2024-12-25
It rained on Christmas Eve. => 2024-12-24
It rained at Christmas. => 2024-12-25
It rained last Christmas. => 2024-12-25
It rained over Labor Day weekend. => 2024-08-31/2024-09-02
It rained over the Labor Day weekend. => 2024-08-31/2024-09-02
It rained on Labor Day. => 2024-09-02
It rained on Memorial Day. => 2024-05-27
It rained on Thanksgiving. => 2024-11-28
It rained on the Fourth of July. => 2024-07-04
It rained on the 4th of July. => 2024-07-04
It rained on Good Friday. => 2024-03-29
It rained on Easter Sunday. => 2024-03-31
It rained on Boxing Day. => 2024-12-26
It will end before Ramadan 1446. => 2025-03-01/2025-03-29
It was dated 3 Rajab 1446. => 2025-01-03
It was dated Rajab 3, 1446. => 2025-01-03
It was dated 1446 AH. => 2024-07-07/2025-06-25
It rained on the last day of August. => 2024-08-31
It rained on the last evening of August. => 2024-08-31
It rained on the first day of August. => 2024-08-01
It rained on the last day of the month. => 2025-01-31
She will return on the 16th. => 2025-01-16
She returned on the 12th. => 2025-01-12
MUSCAT, Jan 14 – The ministry will close the fishery. => 2025-01-14
NAIROBI, 14 January (Agency) - The ministry will close the fishery. => 2025-01-14
WASHINGTON (AP), Jan. 14, 2025 -- The ministry will close the fishery. => 2025-01-14
January 14 - The ministry will close the fishery. => 2025-01-14
It rained in the year to March. => 2024-03
It rained in the year ended March 31. => 2024-03-31
It rained in the 12 months to September 2024. => 2024-09
It has rained since Monday. => 2025-01-13
It has rained since March. => 2024-03
The fee rises from March. => 2025-03
The fee will rise as of March 1. => 2025-03-01
The fee rises from 1 March. => 2025-03-01
"""

OTHERS = """
The road has 2000 potholes. =>
It cost 2019 euros. =>
Room 2019 was empty. =>
Flight 1985 landed. =>
Resolution 2231 was adopted. =>
UN Security Council Resolution 1701 (2006) was adopted. => 2006
Article 5 of the treaty applies. =>
Channel 24 reported it. =>
He scored in the 45th minute. =>
They won 3-2. =>
The final score was 10-8. =>
Call 555-2019 now. =>
He is 84. =>
The Boeing 737-2000 landed. =>
It rose from 1900 to 2000 points. =>
They sold 1950 and 2000 tickets. =>
She lives at 1998 Main Street. =>
In 1500 households there is no water. =>
Sunday Mirror reported it. =>
The Sunday Times reported it. =>
The Friday Club met. =>
Sunday school was closed. =>
USA Today reported it. =>
Every Friday they march. =>
They march on Fridays. =>
He marched on. =>
It may rain. =>
April Jones may sing. =>
Mayor May spoke. =>
August Wilson wrote it. =>
June Adebayo said no. =>
He met June in Paris. =>
The march through the city was long. =>
The 6 October bridge was closed. =>
The 30 June movement marched. =>
He was in his fifties. =>
She is in her 20s. =>
Temperatures were in the 80s. =>
A man in his 60s died. =>
The second quarter of the game was slow. =>
He scored in the second half. =>
He scored twice in the first half. =>
The fall of the government was quick. =>
The spring in his step was gone. =>
A fall in prices hurt. =>
In the fall of the wall. =>
They meet twice a week. =>
Over the years, it rained. =>
In recent weeks it rained. =>
He is a second lieutenant. =>
Day by day it rained. =>
The two-day summit ended. =>
The 24-hour strike ended. =>
Under-21 players won. =>
The law of 20 July 1936 applies. => 1936-07-20
The M1998 engine failed. =>
Windows 2000 is old. =>
Some 2,024 people came. =>
About 2000 came. =>
A magnitude 6 quake hit. =>
It is a year-long study. =>
"""


def _rows(table: str) -> list[tuple[str, list[str]]]:
    split = [line.split("=>") for line in table.strip().splitlines()]
    return [(text.strip(), wanted.split()) for text, wanted in split]


def _values(text: str) -> list[str]:
    article = read_text(text + "\n", published=date(2025, 1, 15))
    found = dates.find(article, Names.empty(), Facts()).times
    return [time.when.value for time in found if time.when.precision != "duration"]


@pytest.mark.parametrize(("text", "wanted"), _rows(TIMES))
def test_times(text: str, wanted: list[str]) -> None:
    """Agencies of all countries: order, short months, parts of periods, holidays, directions, dates told before."""
    assert _values(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), _rows(OTHERS))
def test_what_is_no_time(text: str, wanted: list[str]) -> None:
    """Numbers, names of papers, places and people, ages and scores are no times, but a year beside them is."""
    assert _values(text) == wanted
