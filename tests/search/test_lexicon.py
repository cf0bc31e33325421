# SPDX-License-Identifier: Apache-2.0
"""Each line of the lexicon says something, nothing that the stemmer knows; a word leads to what stands for it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Final, get_args

import pytest

from generator.model import LANGUAGES
from generator.search import lexicon as lexicon_module
from generator.search.folding import fold
from generator.search.lexicon import KINDS, Kind, groups, lexicon, phrases_in, phrases_of, variants_of

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Language

FORMS: Final[tuple[Kind, ...]] = ("forms",)
SPELLINGS: Final[tuple[Kind, ...]] = ("spellings",)
SYNONYMS: Final[tuple[Kind, ...]] = ("synonyms",)
LISTS: Final = [(language, kind) for language in LANGUAGES for kind in KINDS]
LEAST: Final = {
    ("ar", "forms"): 1200, ("ar", "spellings"): 250, ("ar", "synonyms"): 40,
    ("en", "forms"): 350, ("en", "spellings"): 350, ("en", "synonyms"): 60,
}  # fmt: skip
_ARABIC: Final = re.compile(r"[ء-غف-ي]+(?: [ء-غف-ي]+)*(?: \d+)?|[A-Z]{2,5}")
_ENGLISH: Final = re.compile(r"=?[A-Za-zÀ-ž][A-Za-zÀ-ž.,'/ -]*(?:-\d+)?")


def folded(word: str) -> str:
    """A word as it stands in the tables."""
    return fold(word).lower()


def sound_plurals(singular: str) -> set[str]:
    """What a stemmer finds by itself: -at, -un, -in, -yat, with or without ta marbuta."""
    word = folded(singular)
    stem = word.removesuffix("ه")
    return {part + ending for part in {stem, word} for ending in ("ات", "ون", "ين", "يات")}


def regular_forms(lemma: str) -> set[str]:
    """-s, -es, -ed, -ing, with a doubled last letter, a silent "e" or a "y"."""
    word = lemma.lower()
    stem = word.removesuffix("e")
    forms = {word + "s", word + "es", stem + "ed", stem + "ing", word + word[-1] + "ed", word + word[-1] + "ing"}
    return forms | {word[:-1] + "ies", word[:-1] + "ied"} if word.endswith("y") else forms


def test_every_kind_is_read() -> None:
    """What is offered as a kind is a file of both languages."""
    assert get_args(Kind) == KINDS
    assert {(language, kind) for language in lexicon_module.FILES for kind in lexicon_module.FILES[language]} == set(
        LISTS
    )


@pytest.mark.parametrize(("language", "kind"), LISTS)
def test_there_is_enough_and_nothing_twice(language: Language, kind: Kind) -> None:
    """As many groups as news needs, each one once."""
    known = list(groups(language, kind))
    assert len(known) >= LEAST[language, kind]
    assert [
        group for group, count in Counter(frozenset(map(folded, group)) for group in known).items() if count > 1
    ] == []


@pytest.mark.parametrize(("language", "kind"), LISTS)
def test_words_are_written_as_people_write_them(language: Language, kind: Kind) -> None:
    """Arabic without vowels or tatweel, English in Latin letters; all of it composed."""
    shape = _ARABIC if language == "ar" else _ENGLISH
    odd = [word for group in groups(language, kind) for word in group if not shape.fullmatch(word)]
    assert odd == []
    assert all(unicodedata.is_normalized("NFC", word) for group in groups(language, kind) for word in group)


@pytest.mark.parametrize(("language", "kind"), LISTS)
def test_no_word_stands_for_itself(language: Language, kind: Kind) -> None:
    """What folding unites is no other spelling, no plural and no synonym."""
    same = [group for group in groups(language, kind) if len({folded(word) for word in group}) < len(group)]
    assert same == []


def test_no_broken_plural_is_a_sound_one() -> None:
    """A plural that the stemmer finds is not listed; two letters ("fann, funun") are too few for it."""
    sound = [
        (singular, plural)
        for singular, *plurals in groups("ar", "forms")
        for plural in plurals
        if len(singular) > 2 and folded(plural) in sound_plurals(singular)
    ]
    assert sound == []


def test_no_irregular_form_is_a_regular_one() -> None:
    """A form that the stemmer finds is not listed."""
    regular = [
        (lemma, form) for lemma, *forms in groups("en", "forms") for form in forms if form in regular_forms(lemma)
    ]
    assert regular == []


def test_forms_are_single_words() -> None:
    """Only spellings and synonyms may be of several words."""
    assert [
        group for group in (*groups("ar", "forms"), *groups("en", "forms")) if any(" " in word for word in group)
    ] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("سفينة", "سفن"), ("سفن", "سفينة"), ("قاضٍ", "قضاة"), ("القاضي"[2:], "قُضاة"), ("خبير", "خبراء"), ("دولة", "دول"),
        ("مصدر", "مصادر"), ("جريح", "جرحى"), ("زلزال", "زلازل"), ("دواء", "أدوية"), ("بئر", "آبار"), ("ميناء", "موانئ"),
        ("سوق", "أسواق"), ("ملعب", "ملاعب"), ("تفاحة", "تفاح"), ("شجرة", "أشجار"), ("تركي", "أتراك"), ("كبير", "كبار"),
        ("أشهر", "شهور"), ("عامل", "عمال"), ("عامل", "عوامل"), ("وادي", "أودية"), ("امرأة", "نساء"), ("سؤال", "أسئلة"),
        ("صحيفة", "صحف"), ("صاروخ", "صواريخ"), ("ضريبة", "ضرائب"), ("ناقلة", "نواقل"), ("رياح", "ريح"), ("قناة", "قنوات"),
    ],
)  # fmt: skip
def test_a_singular_and_its_plurals_lead_to_one_another(one: str, other: str) -> None:
    """Forms of one noun, from either side, whatever the vowels and hamzas."""
    assert folded(other) in variants_of(folded(one), "ar", FORMS)
    assert folded(one) in variants_of(folded(other), "ar", FORMS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أحكام", "حكام"), ("علوم", "أعلام"), ("رجال", "أرجل"), ("كتب", "كتاتيب"), ("ديون", "أديان"), ("عمال", "عوامل"),
        ("قطار", "قطر"), ("عملة", "عمل"), ("شعبة", "شعب"), ("كاتب", "مكتب"), ("جمل", "جميل"), ("حامل", "حملة"),
        ("الغاز", "لغز"), ("وفي", "أوفياء"), ("معي", "أمعاء"), ("وهم", "أوهام"), ("السنة", "لسان"), ("خارجي", "خوارج"),
    ],
)  # fmt: skip
def test_words_of_different_meaning_stay_apart(one: str, other: str) -> None:
    """Plurals of a homograph do not lead to one another, nor a noun to a more frequent word that looks like its plural."""
    assert folded(other) not in variants_of(folded(one), "ar")
    assert folded(one) not in variants_of(folded(other), "ar")


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "أميركي", "أمريكي"), ("ar", "أميركية", "أمريكية"), ("ar", "الأميركيين"[2:], "أمريكيين"),
        ("ar", "مسؤول", "مسئول"), ("ar", "مسؤولون", "مسئولون"), ("ar", "مسؤولية", "مسئولية"), ("ar", "شؤون", "شئون"),
        ("ar", "هيئة", "هيأة"), ("ar", "هيئات", "هيأات"), ("ar", "إنجلترا", "إنكلترا"), ("ar", "تلفزيون", "تليفزيون"),
        ("ar", "ديمقراطية", "ديموقراطية"), ("ar", "غوغل", "جوجل"), ("ar", "مومباي", "بومباي"), ("ar", "بطرسبرغ", "بطرسبورغ"),
        ("ar", "يناير", "جانفي"), ("ar", "يوليو", "تموز"), ("ar", "أغسطس", "غشت"), ("ar", "لترات", "ليترات"),
        ("en", "labour", "labor"), ("en", "labours", "labors"), ("en", "organised", "organized"), ("en", "centres", "centers"),
        ("en", "centring", "centering"), ("en", "programme", "program"), ("en", "analysing", "analyzing"), ("en", "Kyiv", "Kiev"),
    ],
)  # fmt: skip
def test_spellings_lead_to_one_another_with_their_endings(language: Language, one: str, other: str) -> None:
    """A group names the word once; its plural, feminine and past go with it."""
    assert folded(other) in variants_of(folded(one), language, SPELLINGS)
    assert folded(one) in variants_of(folded(other), language, SPELLINGS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mouse", "mice"), ("go", "went"), ("crisis", "crises"), ("find", "found"), ("see", "saw"), ("woman", "women"),
        ("child", "children"), ("die", "dice"), ("die", "dying"), ("criterion", "criteria"), ("strike", "struck"),
    ],
)  # fmt: skip
def test_irregular_forms_lead_to_one_another(one: str, other: str) -> None:
    """Plurals, verbs, in small letters or not."""
    assert other in variants_of(one, "en", FORMS)


def test_meanings_of_an_english_homograph_stay_apart() -> None:
    """The dice do not die."""
    assert "dying" not in variants_of("dice", "en")


@pytest.mark.parametrize(
    ("language", "word"),
    [("ar", "استارا"), ("ar", ""), ("ar", "ه"), ("en", "Astara"), ("en", ""), ("en", "us"), ("en", "who")],
)
def test_what_is_not_known_has_no_variants(language: Language, word: str) -> None:
    """Names, nothing, and words that are something else in capitals."""
    assert variants_of(word, language) == frozenset()
    assert phrases_of(word, language) == frozenset()


def test_the_country_is_asked_for_in_capitals() -> None:
    """Folding tells it from the pronoun."""
    assert "america" in variants_of(folded("US"), "en")
    assert variants_of(folded("us"), "en") == frozenset()


def test_kinds_can_be_asked_for_apart() -> None:
    """A synonym weighs less than a plural: who asks can tell them apart."""
    assert variants_of("سفينه", "ar", FORMS) == {"سفن"}
    assert variants_of("سفينه", "ar", SYNONYMS) == {"باخره"}
    assert variants_of("سفينه", "ar") == {"سفن", "باخره"}


@pytest.mark.parametrize(
    ("language", "word", "phrase"),
    [
        ("ar", "يناير", "كانون الثاني"), ("ar", "ديسمبر", "كانون الأول"), ("ar", "ناتو", "حلف شمال الأطلسي"),
        ("ar", "عبدالله", "عبد الله"), ("en", "UN", "United Nations"), ("en", "britain", "United Kingdom"), ("en", "airstrike", "air strike"),
    ],
)  # fmt: skip
def test_a_word_leads_to_phrases_and_back(language: Language, word: str, phrase: str) -> None:
    """Months of the Levant, bodies by their initials, names written apart."""
    assert folded(phrase) in phrases_of(folded(word), language)
    assert folded(phrase) not in variants_of(folded(word), language)
    words = folded(phrase).split()
    assert [(found.start, found.end, folded(word) in found.variants) for found in phrases_in(words, language)] == [
        (0, len(words), True)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("زار الوفد الولايات المتحدة أمس", (2, 4)),
        ("وللولايات المتحدة قاعدة", (0, 2)),
        ("وفي كانون الثاني عاد", (1, 3)),
        ("سافر بسكة الحديد", (1, 3)),
        ("تعمل على الذكاء الاصطناعي", (2, 4)),
        ("الولايات الشمالية", None),
        ("كانون", None),
        ("", None),
    ],
)
def test_phrases_are_found_with_articles_and_particles(text: str, found: tuple[int, int] | None) -> None:
    """The phrase is written once, without what is joined to it."""
    spans = [(phrase.start, phrase.end) for phrase in phrases_in(fold(text).split(), "ar")]
    assert spans == ([found] if found else [])


def test_phrases_of_english_texts() -> None:
    """A longer phrase is found beside a shorter one in it."""
    spans = {
        (found.start, found.end)
        for found in phrases_in(["the", "united", "states", "of", "america", "and", "per", "cent"], "en")
    }
    assert spans == {(1, 3), (1, 5), (6, 8)}


def test_a_malformed_line_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file and the line, for a word alone and for two tabs."""
    folder = tmp_path / "languages" / "ar"
    folder.mkdir(parents=True)
    monkeypatch.setattr(lexicon_module, "__file__", str(tmp_path / "search" / "lexicon.py"))
    for line in ("سفينة", "سفينة\t\tسفن", "سفينة\tسفن ", "سفينة\t سفن"):
        (folder / "broken_plurals.txt").write_text(f"# words\n{line}\n", encoding="utf-8")
        with pytest.raises(ValueError, match=r"broken_plurals\.txt, line 2"):
            list(groups("ar", "forms"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_lead_both_ways(language: Language) -> None:
    """Whoever stands for a word has the word stand for it."""
    for kind in KINDS:
        words = lexicon(language, kind).words
        for word, others in words.items():
            assert all(word.lower() in words.get(other, words.get(other.upper(), frozenset())) for other in others), (
                word
            )
