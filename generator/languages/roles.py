# SPDX-License-Identifier: Apache-2.0
"""Schema: the words that tell what a sentence does in the story, and what each kind of sign weighs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

WEIGHTS: Final = {
    # Reaction: who spoke, or where somebody stands.
    "words in marks": 5, "speech": 4, "speech, told last": 2, "voice of a party": 3, "verb of saying": 3, "stance": 2,
    "colon": 3, "according to, first": 2,
    # Background: what came before, how things stand.
    "long before": 6, "context": 3, "past perfect": 3, "old date": 3, "document": 2, "context inside": 2, "no sign": 1,
    # Consequence: what followed from the news.
    "cause": 4, "prices moved": 3, "effect": 2, "effect, later clause": 1, "so that": 2,
    # Expectation: what is due, planned or open.
    "due": 5, "future": 3, "future, later clause": 2, "open question": 4, "due inside": 2, "date to come": 1.5, "present verb and date to come": 1,
    "may": 1,
    # Main: the sentence after the lead goes on with the news until something else is told.
    "beside the lead": 1.5, "source after the news": 2,
}  # fmt: skip
"""Points for a sign. 5 and 6 decide against all but each other; 3 and 4 decide alone; 1 and 2 only tip the scale.

Round numbers set by hand, none of them fitted. Why they stand in this order: what opens a sentence tells more than what
stands inside it; quoted words are somebody's even where they tell of effects or plans; «wa-kana ... qad» puts even a
saying into the past; an old date outweighs an effect, for effects follow the news; nothing at all means background.
"""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class RoleCues:
    """Each tuple holds phrases, folded when loaded; an opener must begin the sentence, a cue may stand anywhere.

    `label_after`: where the verb comes first, code points after which it only names a thing; 0: never so; `relatives` come
    before such a verb.
    `lead_ins` are conjunctions passed over before an opener; `not_conjunction`: beginnings of words whose first letter
    only looks like one (Arabic waw, fa). `frames`: adverbials before a clause; `prepositions`: words that begin one which
    a comma parts from its clause, `joined_prepositions` are written with the next word. `negations`: words that deny.
    `past_openers` open background even where somebody speaks in it («وكان الوزير قال»).
    `movement`: a pattern (folded, lower case) of prices that moved. `effects`: verbs of what follows from news, finite;
    `carried_out`: verbs whose object tells it, one of `effect_nouns` («تم إغلاق …»).
    `ahead`: verbs and verb groups that look ahead; `may`: what only could be.
    `stance`: where somebody stands though nobody is quoted; `voices`: texts in which a party speaks;
     `documents`: texts in which nobody does, `texts` besides them what is decided or planned in writing.
     what `studies` found weeks ago is no news; `laid_down`: words of stance with which a document lays something down.
     `minds`: a pattern of whose view it is ("To Ann Lee, …").
     `weak_reports`: past forms of saying whose object may be a thing ("reported a loss").
    `weak_sayings`: forms of verbs of saying that mean other things as often.
    `planned`: what is only hoped for or proposed; `habitual`: what happens again and again, and is no event.
    `subordinate`: words that begin a clause which is not the sentence's point. `superlatives`: "lowest … since".
    `future_prefixes`: beginnings that make a verb future (Arabic sin); `not_future`: beginnings of words that only look so,
    `still_future`: of verbs that begin like those.
    """

    expectation_openers: tuple[str, ...]
    expectation: tuple[str, ...]
    planned: tuple[str, ...]
    background_openers: tuple[str, ...]
    background: tuple[str, ...]
    consequence_openers: tuple[str, ...]
    consequence: tuple[str, ...]
    uncertainty: tuple[str, ...]
    habitual: tuple[str, ...] = ()
    open_questions: tuple[str, ...] = ()
    past_openers: tuple[str, ...] = ()
    past_perfect: str = ""
    label_after: int = 0
    relatives: frozenset[str] = field(default_factory=frozenset)
    lead_ins: tuple[str, ...] = ()
    not_conjunction: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    prepositions: frozenset[str] = field(default_factory=frozenset)
    joined_prepositions: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    future_prefixes: tuple[str, ...] = ()
    not_future: tuple[str, ...] = ()
    still_future: tuple[str, ...] = ()
    movement: str = ""
    effects: frozenset[str] = field(default_factory=frozenset)
    carried_out: frozenset[str] = field(default_factory=frozenset)
    effect_nouns: frozenset[str] = field(default_factory=frozenset)
    ahead: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    stance: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    minds: str = ""
    nominal: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    studies: tuple[str, ...] = ()
    laid_down: frozenset[str] = field(default_factory=frozenset)
    texts: tuple[str, ...] = ()
    weak_sayings: frozenset[str] = field(default_factory=frozenset)
    subordinate: tuple[str, ...] = ()
    superlatives: tuple[str, ...] = ()
    weak_reports: frozenset[str] = field(default_factory=frozenset)
