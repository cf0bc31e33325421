# SPDX-License-Identifier: Apache-2.0
"""Every fact's words stand where it says they stand, in its article."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from generator.model import Evidence
from generator.problems import problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Explainer, Problem


def check(explainer: Explainer) -> tuple[Problem, ...]:
    """One CHECK-EVIDENCE for every fact whose words are not the article's."""
    texts = {article.id: article.text for article in explainer.articles}
    found = []
    for evidence in evidences(explainer.facts):
        text = texts.get(evidence.article, "")
        if text[evidence.span.start : evidence.span.end] != evidence.exact:
            found.append(
                problem(
                    "CHECK-EVIDENCE", f"seeds/{explainer.slug}", words=evidence.exact[:60],
                    start=str(evidence.span.start), end=str(evidence.span.end),
                )
            )  # fmt: skip
    return tuple(found)


def evidences(value: object) -> Iterator[Evidence]:
    """Every `Evidence` anywhere inside a value of the model."""
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from evidences(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from evidences(getattr(value, each.name))
