# SPDX-License-Identifier: Apache-2.0
"""English cues of sentence roles.

Source: the discourse relations of the Penn Discourse Treebank 2.0 (Prasad et al., LREC 2008) as they appear in agency
copy, chosen by our own reading.
"""

from generator.languages.roles import RoleCues

ROLE_CUES = RoleCues(
    expectation_openers=(
        "it is expected", "next week", "next month", "next year", "later this", "tomorrow", "in the coming", "looking ahead",
    ),
    expectation=(
        "is expected to", "are expected to", "is due to", "are due to", "is scheduled", "are scheduled", "expected in",
        "expected by", "is set to", "are set to", "will meet", "plans to", "plan to", "hopes to", "hope to", "will begin",
        "will be", "will vote", "will hold", "will visit", "is likely to", "are likely to", "due for completion", "will open",
        "will start", "will take", "will decide",
    ),
    planned=("expected", "plans to", "plan to", "hopes to", "hope to", "likely to", "proposed", "considering"),
    background_openers=(
        "the original", "founded", "since", "in recent years", "for years", "for decades", "last year", "last october",
        "the dispute", "the agreement comes", "the move comes", "the deal comes", "the announcement comes", "it comes",
        "previously", "earlier this year", "before", "historically", "built in", "opened in",
    ),
    background=(
        "had been", "had signed", "had agreed", "was founded", "was built", "was completed", "since 19", "since 20",
        "years ago", "decades", "comes as", "comes after", "comes amid", "amid", "in the 19", "were signed in", "ended in",
    ),
    consequence_openers=("shares in", "shares of", "as a result", "the result", "the price of", "prices", "the move led", "oil prices"),
    consequence=(
        "as a result", "led to", "resulted in", "leading to", "after the announcement", "caused", "rose after", "fell after",
        "forcing", "rose by", "fell by",
    ),
    past_openers=("earlier this year", "previously"),
    uncertainty=(
        "unclear", "not clear", "not known", "unknown", "not immediately", "could not be independently", "did not say",
        "has not been announced", "have not been announced", "not been released", "not been disclosed", "remains to be seen",
        "sources differ", "disputed", "could not verify", "yet to be",
    ),
)
