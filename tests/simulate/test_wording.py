# SPDX-License-Identifier: Apache-2.0
"""Filling a wording: agreement, articles, capitals, short names."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from generator.simulate.wording import Value, feminine_verb, fill

if TYPE_CHECKING:
    from generator.model import Language


def person(name_ar: str, name_en: str, *, is_feminine: bool) -> Value:
    """Somebody with the family name as short name."""
    forms: dict[tuple[str, Language], str] = {
        ("", "ar"): f"وزير النقل {name_ar}", ("", "en"): f"transport minister {name_en}",
        ("again", "ar"): name_ar.rsplit(maxsplit=1)[-1], ("again", "en"): name_en.rsplit(maxsplit=1)[-1],
        ("n", "ar"): name_ar, ("n", "en"): name_en,
    }  # fmt: skip
    return Value(forms, is_feminine)


MAN = person("سليم مراد", "Salim Murad", is_feminine=False)
WOMAN = person("هند مراد", "Hind Murad", is_feminine=True)


def said(wording: str, value: Value, language: Language, known: frozenset[str] = frozenset()) -> str:
    return fill(wording, {"P": value}, language, Random(1), known)  # noqa: S311


@pytest.mark.parametrize(
    ("wording", "man", "woman"),
    [
        ("وقال {P.n}: «نعم».", "وقال سليم مراد: «نعم».", "وقالت هند مراد: «نعم»."),
        ("واشتكى {P.n} من الريح.", "واشتكى سليم مراد من الريح.", "واشتكت هند مراد من الريح."),
        ("ودعا {P.n} إلى الهدوء.", "ودعا سليم مراد إلى الهدوء.", "ودعت هند مراد إلى الهدوء."),
        ("وفي بيت {P.n} كتاب.", "وفي بيت سليم مراد كتاب.", "وفي بيت هند مراد كتاب."),
        ("{P?وهو يعمل:وهي تعمل} هنا.", "وهو يعمل هنا.", "وهي تعمل هنا."),
    ],
)
def test_a_verb_agrees_with_its_subject(wording: str, man: str, woman: str) -> None:
    """The verb before a woman's name is feminine; other words stay as they are."""
    assert said(wording, MAN, "ar") == man
    assert said(wording, WOMAN, "ar") == woman


def test_a_person_known_is_called_by_the_family_name() -> None:
    """Office and name at first, then the family name, within one wording too."""
    assert said("{P} spoke, and {P} left.", MAN, "en") == "Transport minister Salim Murad spoke, and Murad left."
    assert said("{P} left.", MAN, "en", frozenset("P")) == "Murad left."


@pytest.mark.parametrize(
    ("town", "told"),
    [("اللاذقية", "وصلت للاذقية."), ("البصرة", "وصلت للبصرة."), ("صحار", "وصلت لصحار.")],
)
def test_to_is_joined_to_a_name(town: str, told: str) -> None:
    """li- and the article make two lams; before another lam no third is written."""
    value = Value({("", "ar"): town})
    assert fill("وصلت ل{T}.", {"T": value}, "ar", Random(1)) == told  # noqa: S311


def test_only_verbs_of_ours_change() -> None:
    """A word that is no verb of the list is left alone."""
    assert feminine_verb("وزير ") == "وزير "
    assert feminine_verb("فقال ") == "فقالت "
