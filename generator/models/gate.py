# SPDX-License-Identifier: Apache-2.0
"""The gate between a model and the facts: what is proposed is admitted only as far as the text bears it out.

In: an article, what the rules found, an answer. Out: the facts with what was admitted, and a count of everything else.
Nothing that the rules found is changed or taken away, but for a quotation whose speaker they had to leave open.
Pure: the same answer gives the same facts. Names come first, for a quotation needs them; then times.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import MODEL
from generator.models.ground import Ground
from generator.models.names_gate import NamesGate
from generator.models.outcome import REASONS
from generator.models.quotes_gate import QuotesGate
from generator.models.times_gate import TimesGate

if TYPE_CHECKING:
    from generator.model import Article, Facts
    from generator.models.outcome import Outcome
    from generator.models.protocol import Answer
    from generator.names import Names


@dataclass(frozen=True, slots=True)
class Verdict:
    """The facts after the gate; `counts` says what became of each proposal."""

    facts: Facts
    counts: Counter[Outcome]

    @property
    def proposed(self) -> int:
        """How many proposals there were, malformed ones too."""
        return self.counts.total()

    @property
    def dropped(self) -> int:
        """How many failed."""
        return sum(self.counts[reason] for reason in REASONS)

    def reasons(self) -> str:
        """Why: ``2 × words that do not stand in the text, 1 × part of a word``; "none" when nothing was dropped."""
        told = [f"{self.counts[reason]} × {words}" for reason, words in REASONS.items() if self.counts[reason]]
        return ", ".join(told) or "none"


def admit(article: Article, names: Names, facts: Facts, model: str, answer: Answer) -> Verdict:
    """The verdict on the answer of the model of this name."""
    found_by = MODEL + model
    ground = Ground(article, facts)
    counts: Counter[Outcome] = Counter()
    if answer.malformed:
        counts["form"] = answer.malformed
    by_kind = {kind: [p for p in answer.proposals if (p.kind if p.kind in {"quote", "time"} else "name") == kind]
               for kind in ("name", "quote", "time")}  # fmt: skip
    naming = NamesGate(ground, names, facts)
    counts.update(map(naming.judge, by_kind["name"]))
    facts = naming.added(facts, found_by)
    quoting = QuotesGate(article, facts, found_by)
    counts.update(map(quoting.judge, by_kind["quote"]))
    facts = quoting.added()
    dating = TimesGate(ground, facts, found_by)
    counts.update(map(dating.judge, by_kind["time"]))
    return Verdict(dating.added(), counts)
