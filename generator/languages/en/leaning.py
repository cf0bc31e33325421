# SPDX-License-Identifier: Apache-2.0
"""English words that lean on the sentence before.

Source: Quirk et al., "A Comprehensive Grammar of the English Language" (1985), 5.27-5.32 (anaphoric "the"), 6.15-6.25
(pronouns, empty "it"), 8.134-8.147 (conjuncts); Halliday and Hasan, "Cohesion in English" (1976), ch. 2 and 5.
"""

from __future__ import annotations

from generator.languages.leaning import Leaning
from generator.languages.speech import words

_OPENERS = words(
    "it he she they this that these those its his her their but yet and or however nor neither so also still instead even such"
    " likewise similarly moreover furthermore besides therefore thus hence consequently nevertheless nonetheless conversely"
    " otherwise"
)
_PHRASES = (
    "the same", "the former", "the latter", "by contrast", "in contrast", "in addition", "in turn", "as a result", "for example",
    "for instance", "on the contrary", "at the same time", "among them", "one of them", "some of them", "most of them",
    "all of them", "both of them",
)  # fmt: skip

LEANING = Leaning(
    openers=_OPENERS.union(_PHRASES),
    loose=frozenset(("meanwhile", "then", "elsewhere", "for his part", "for her part")),
    longest=4,
    also=words("also too"),
    empty=words(
        "clear unclear unknown known possible impossible likely unlikely expected hoped feared reported believed estimated thought"
        " certain uncertain important necessary easy hard difficult time seems appears remains who what when where how why whether"
    ),
    demonstratives=words("this these those such"),
    near=words("this these"),
    periods=words(
        "day week month year morning afternoon evening night summer winter spring autumn season century decade time"
        " article explainer story page"
    ),
    definites=words(
        "figures numbers timetables timetable sum sums amount amounts cost costs estimates totals versions"
    ),
    wider=words("of for in from on that which who to given between behind needed by"),
    articles=words("the"),
    ahead=words("who whose whom which as"),
    fronts=words("in on at after before during since under until from by with last next earlier later yesterday today"),
    pronouns=words("it them him"),
    subjects=words("it he she they"),
    free=words(
        "that who which whom what when where while if because as and or but to said says say told tells wrote writes added adds"
        " announced announces reported reports believes thinks wants hopes claims claimed with behind around before after"
        " above below beside near"
    ),
    tellers=words("sources accounts reports estimates versions agencies newspapers experts analysts observers"),
    owners=words("its his her their it him them"),
)
