# SPDX-License-Identifier: Apache-2.0
"""Which way an English clause looks: words and forms of verbs.

Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), ch. 3 (futurate present,
perfect, will); the lists of irregular and of news verbs are our own reading of agencies.
"""

from __future__ import annotations

from generator.languages.calendar import TenseWords

_IRREGULAR = (
    "said told met held began left went took came became made gave got had was were did found won lost led fell rose "
    "grew hit cut put set struck fought shot saw spoke wrote sent spent sold bought brought caught built broke burst drove "
    "flew fled froze heard kept knew lay laid lent let paid ran rang sank sat shook shut sought stood stole swept swore taught "
    "thought threw tore understood underwent upheld withdrew woke chose drew drank ate felt forbade forgot overtook overturned "
    "read resigned slid shed shrank bled bound bet cast dealt dug fed hung quit rode spread split stuck sued undid has have"
).split()
_PRESENT = (
    "meets meet opens open begins begin starts start leaves leave arrives arrive visits visit hosts host holds hold votes vote "
    "travels travel ends end expires expire closes close resumes resume faces face takes take plays play flies fly returns "
    "return convenes convene gathers launches kicks goes heads"
).split()

TENSE = TenseWords(
    future_leads=("until", "till", "by", "starting", "beginning", "effective", "through", "as early as", "as soon as", "before"),
    past_leads=("since", "late on", "dated"),
    future=frozenset((
        "will", "won't", "won’t", "shall", "would", "due", "scheduled", "expected", "planned", "slated", "plans", "hopes",
        "intends", "aims", "upcoming", "poised", "should", "must", "can",
    )),
    past=frozenset((*_IRREGULAR, "ago", "previously", "yesterday")),
    future_pattern=r"\w+['’]ll",
    past_pattern=r"[a-z]{2,}ed",
    present_pattern="(?:" + "|".join(_PRESENT) + ")",
    neutral=frozenset((
        "red", "need", "seed", "feed", "speed", "indeed", "hundred", "united", "bed", "wed", "shed", "media", "exceed", "succeed",
        "proceed", "breed", "greed", "weed", "armed", "combined", "so-called", "limited", "disputed", "occupied", "sacred",
        "wounded", "related", "detailed", "unprecedented",
    )),
    past_before_present=frozenset(("did", "didn't", "didn’t")),
    skipped_before_present=frozenset(("to", "the", "a", "an", "its", "their", "his", "her", "this", "that", "of", "for", "in")),
    promises=frozenset((
        "agreed", "agree", "agrees", "planned", "plan", "plans", "vowed", "promised", "decided", "asked", "urged", "ordered",
        "wants", "want", "wanted", "expect", "expects", "expected", "scheduled", "due", "set", "prepare", "preparing", "prepares",
        "is", "are", "was", "were", "going", "hope", "hopes", "intends", "intend", "invited", "voted", "threatened", "likely",
        "him", "them", "her", "about", "ready", "deadline", "summoned", "called",
    )),
)  # fmt: skip
