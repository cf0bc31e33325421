# SPDX-License-Identifier: Apache-2.0
"""``explain``: what was found in an article, sentence by sentence, by which rule, and why. Changes nothing.

In: an article or an explainer's name, with or without a line. Out: plain text for a terminal, one block a sentence.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from generator.explain.target import chosen, read
from generator.explain.telling import Teller
from generator.find.order import find_all
from generator.problems import in_order, in_words

if TYPE_CHECKING:
    import argparse

    from generator.model import Problem


def explain(options: argparse.Namespace) -> int:
    """0 when something was explained, 1 when it could not be: then every problem was told."""
    subjects, names, problems = read(options)
    told: list[str] = []
    for subject in subjects:
        sentences, wrong = chosen(subject, options.sentence)
        problems = (*problems, *wrong)
        if sentences:
            facts = find_all(subject.article, names)
            teller = Teller(subject.article, facts, names, subject.shown, options.told_in)
            told += [line for sentence in sentences for line in (*teller.sentence(sentence), "")]
    sys.stdout.write("".join(f"{line}\n" for line in told[:-1]))
    _tell(problems)
    return int(any(each.is_error for each in problems))


def _tell(problems: tuple[Problem, ...]) -> None:
    for each in in_order(problems):
        sys.stderr.write(in_words(each) + "\n")
