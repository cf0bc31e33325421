# SPDX-License-Identifier: Apache-2.0
"""Schema: the words that tell what a sentence does in the story."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoleCues:
    """Each tuple holds phrases, folded when loaded; an opener must begin the sentence, a cue may stand anywhere.

    `label_after`: where the verb comes first, code points after which it only names a thing; 0: never so.
    `lead_ins` are conjunctions passed over before an opener; `not_conjunction`: beginnings of words whose first letter
    only looks like one (Arabic waw, fa).
    `past_openers` open background even where somebody speaks in it («وكان الوزير قال»).
    `movement`: a pattern (folded, lower case) of prices that moved. `ahead`: cues that look ahead beside a date to come.
    `future_prefixes`: beginnings that make a verb future (Arabic sin); `not_future`: beginnings of words that only look so.
    """

    expectation_openers: tuple[str, ...]
    expectation: tuple[str, ...]
    planned: tuple[str, ...]
    background_openers: tuple[str, ...]
    background: tuple[str, ...]
    consequence_openers: tuple[str, ...]
    consequence: tuple[str, ...]
    uncertainty: tuple[str, ...]
    past_openers: tuple[str, ...] = ()
    label_after: int = 0
    lead_ins: tuple[str, ...] = ()
    not_conjunction: tuple[str, ...] = ()
    future_prefixes: tuple[str, ...] = ()
    not_future: tuple[str, ...] = ()
    movement: str = ""
    ahead: tuple[str, ...] = ()
