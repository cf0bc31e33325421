# SPDX-License-Identifier: Apache-2.0
"""What stops a bad page from being published: one file a check, one line each in the tuples below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.checks import evidence, translated_quotes, translations, twins

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model import Explainer, Page, Problem

EXPLAINER_CHECKS: Final[tuple[Callable[[Explainer], tuple[Problem, ...]], ...]] = (
    evidence.check,
    translated_quotes.check,
    translations.check,
)
PAGE_CHECKS: Final[tuple[Callable[[tuple[Page, ...]], tuple[Problem, ...]], ...]] = (twins.check,)


def check_all(explainers: tuple[Explainer, ...], pages: tuple[Page, ...]) -> tuple[Problem, ...]:
    """The problems of every check, together."""
    found: list[Problem] = []
    for explainer in explainers:
        for check_explainer in EXPLAINER_CHECKS:
            found.extend(check_explainer(explainer))
    for check_pages in PAGE_CHECKS:
        found.extend(check_pages(pages))
    return tuple(found)
