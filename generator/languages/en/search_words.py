# SPDX-License-Identifier: Apache-2.0
"""English words too frequent to be looked for: articles, pronouns, prepositions, auxiliaries, verbs of saying.

Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), ch. 3, 5, 7, 11 (closed classes).
"""

from __future__ import annotations

from typing import Final

from generator.languages.person_names import words

STOPS: Final = words("""
a an the and or but nor so yet if then than that this these those there here of in on at by for from to into onto upon with
within without under over between among about after before during since until till as per via is are was were be been being
am do does did done doing has have had having will would shall should can could may might must not no it its he him his she
her hers they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how all
any both each few more most other some such only own same too very just also up down out off again once s t much many long percent per cent pct year years saint said says say
saying told added th st nd rd
""")
