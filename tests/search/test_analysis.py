# SPDX-License-Identifier: Apache-2.0
"""Words as search compares them: spelling, joined particles, inflections, names across scripts."""

from __future__ import annotations

import pytest

from generator.search.folding import fold, tokens
from generator.search.skeleton import shortened, skeletons
from generator.search.stems import candidates, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("إيران", "ايران"), ("آسيا", "اسيا"), ("معاهدة", "معاهده"), ("مبنى", "مبني"), ("الاتّفاقيّةُ", "الاتفاقية"),
        ("الاتفـــاق", "الاتفاق"), ("مسؤول", "مسوول"), ("کرمان", "كرمان"), ("گرگان", "كركان"), ("ﻻ", "لا"), ("١٦٢", "162"),
        ("۱۶۲", "162"), ("٧٬٢٠٠", "7,200"), ("القاضي", "القاضى"), ("سماء", "سما"), ("Cádiz", "cadiz"), ("Łódź", "lodz"),
        ("ＣＯＰ", "cop"), ("شيئ\u200fا", "شييا"),
    ],
)  # fmt: skip
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    """Hamzas, alefs, ta marbuta, ya, tashkeel, tatweel, Persian letters, presentation forms, digits, accents."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("«الاتفاقية»، و85%", ["الاتفاقيه", "و", "85"]), ("رشت-أستارا", ["رشت", "استارا"]), ("كوب28", ["كوب", "28"]),
        ("1.5 degrees, 1,600 km", ["1.5", "degrees", "1600", "km"]), ("Iran’s O'Brien", ["iran", "obrien"]),
        ("17/1/2025", ["17", "1", "2025"]), ("…—«»", []),
    ],
)  # fmt: skip
def test_tokens(text: str, found: list[str]) -> None:
    """Words and numbers without the marks around them."""
    assert tokens(text) == found


@pytest.mark.parametrize(
    "forms",
    [
        "اتفاقية اتفاقيات اتفاقيتها اتفاق اتفاقا اتفاقان اتفاقياتهم", "إيران إيراني إيرانية إيرانيين الإيرانيون", "روسيا روسي روسية",
        "معاهدة معاهدات معاهدتين معاهدته", "دولة دول دولي دولية دولتين", "فرنسا فرنسي فرنسيون", "حكومة حكومي حكومات حكومتنا",
        "سوريا سوري سورية سوريون", "مطار مطارات مطارين", "treaty treaties", "sign signs signed signing", "plan plans planned planning",
        "close closed closing", "railway railways", "agree agreed agrees", "archaeology archaeologist archaeologists archaeological", "carry carried carries",
    ],
)  # fmt: skip
def test_inflections_share_a_stem(forms: str) -> None:
    """Duals, sound plurals, possessors, the nisba; plural, past and -ing."""
    assert len({stem(candidates(word)[-1] if word.startswith("ال") else word) for word in tokens(forms)}) == 1


@pytest.mark.parametrize("forms", ["لبنان لبن", "وقت وقع", "بيت بيروت", "news new", "red reed", "class clas"])
def test_other_words_keep_apart(forms: str) -> None:
    """What only looks like an ending stays."""
    assert len({stem(word) for word in tokens(forms)}) > 1


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("والاتفاقية", "اتفاقيه"), ("بالمعاهدة", "معاهده"), ("للميناء", "مينا"), ("وللميناء", "مينا"), ("فالقرار", "قرار"),
        ("كالعادة", "عاده"), ("بإيران", "ايران"), ("ولروسيا", "روسيا"), ("وبموسكو", "موسكو"), ("فقال", "قال"),
    ],
)  # fmt: skip
def test_joined_particles_come_off(word: str, base: str) -> None:
    """One conjunction, one preposition, the article; the whole word stays the first candidate."""
    found = candidates(fold(word))
    assert found[0] == fold(word)
    assert base in found


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("عراقجي", "Araghchi"), ("عراقتشي", "Araqchi"), ("بزشكيان", "Pezeshkian"), ("غوتيريش", "Guterres"), ("لافروف", "Lavrov"),
        ("زيلينسكي", "Zelensky"), ("خامنئي", "Khamenei"), ("هوكسترا", "Hoekstra"), ("جورجيا", "Georgia"), ("الجابر", "Jaber"),
        ("بطرسبورغ", "Petersburg"), ("أستارا", "Astara"), ("مومباي", "Mumbai"), ("قزوين", "Qazvin"),
    ],
)  # fmt: skip
def test_a_name_sounds_alike_in_both_scripts(arabic: str, latin: str) -> None:
    """One skeleton at least is shared."""
    assert set(skeletons(tokens(arabic)[0])) & set(skeletons(tokens(latin)[0]))


@pytest.mark.parametrize(
    ("arabic", "latin"), [("بوتين", "Biden"), ("موسكو", "Mumbai"), ("رشت", "Astara"), ("طهران", "Baku")]
)
def test_names_that_differ_do_not_sound_alike(arabic: str, latin: str) -> None:
    """Other consonants, another skeleton."""
    assert not set(skeletons(tokens(arabic)[0])) & set(skeletons(tokens(latin)[0]))


def test_one_wrong_consonant_meets_in_a_shortened_skeleton() -> None:
    """The names "Putim" and "Putin"; two letters apart do not meet."""

    def short(word: str) -> set[str]:
        return {each for skeleton in skeletons(word) for each in shortened(skeleton)}

    assert short("putin") & short("putim")
    assert not short("putin") & short("lavrov")


def test_a_long_word_of_doubtful_letters_has_no_skeleton_and_takes_no_time() -> None:
    """More readings than a name can have."""
    assert skeletons("g" * 40) == ()
