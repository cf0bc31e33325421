# SPDX-License-Identifier: Apache-2.0
"""The checks see what they are there for, and stay silent otherwise."""

from dataclasses import replace

from generator.checks import characters, evidence, translated_quotes, twins
from generator.model import Evidence, Explainer, FactId, Facts, Page, Quote, Settings, Span, Translation, Unit
from generator.read import read_text


def test_words_that_do_not_stand_in_the_article_are_an_error() -> None:
    """Not even one letter of a quote may differ."""
    article = read_text("قال «سنبدأ العمل» وغادر.")
    words = article.evidence(5, 15)
    quote = Quote(FactId("q-1"), "direct", words, None, None, None, "unresolved", "s1")
    good = Explainer("x", (article,), Settings(), Facts(quotes=(quote,)), {}, {"ar": "x"})
    assert evidence.check(good) == ()
    bad = replace(good, facts=Facts(quotes=(replace(quote, words=Evidence(article.id, Span(5, 15), "سنبدأ غدا")),)))
    (problem,) = evidence.check(bad)
    assert (problem.code, problem.is_error) == ("CHECK-EVIDENCE", True)


def page(language: str, *anchors: str) -> Page:
    """A page with these anchors."""
    return Page("quotes", language, f"{language}/x/quotes.md", "t", "d", "b", anchors)  # type: ignore[arg-type]


def test_twins_have_the_same_anchors_in_the_same_order() -> None:
    """A switch of language stays at the same item."""
    assert twins.check((page("ar", "a", "b"), page("en", "a", "b"))) == ()
    assert [p.code for p in twins.check((page("ar", "a", "b"), page("en", "b", "a")))] == ["CHECK-TWIN"]
    assert [p.code for p in twins.check((page("ar", "a"), page("en", "a", "c")))] == ["CHECK-TWIN"]
    assert [p.code for p in twins.check((page("ar", "a"),))] == ["CHECK-TWIN"]


def test_hidden_characters_are_counted_and_mixed_scripts_named() -> None:
    """Neither is changed: a person decides."""
    assert characters.check("نص عادي", "a.txt") == ()
    (controls,) = characters.check("نص\u202e مقلوب\x00", "a.txt")
    assert (controls.code, controls.is_error) == ("READ-CONTROLS", False)
    assert controls.what.startswith("2 ")
    (mixed,) = characters.check("the minister of рort", "a.txt")
    assert mixed.code == "READ-HOMOGLYPHS"
    assert "U+0440" in mixed.what


def test_a_translation_that_quotes_less_is_told() -> None:
    """Two passages here, one there: the pages could not say which is which."""
    article = read_text("قال «نعم» ثم «لا».")
    targets = {"en": Translation("He said “yes” and then no.", "checked")}
    unit = Unit("s1", article.text, "ar", article.evidence(0, len(article.text)), targets)  # type: ignore[arg-type]
    explainer = Explainer("x", (article,), Settings(), Facts(), {"s1": unit}, {"ar": "x"}, folder="x")
    (warning,) = translated_quotes.check(explainer)
    assert (warning.code, warning.is_error, warning.file) == ("PO-QUOTES", False, "seeds/x/en.po")
    same = replace(unit, targets={"en": Translation("He said “yes” and then “no”.", "checked")})
    assert translated_quotes.check(replace(explainer, units={"s1": same})) == ()
