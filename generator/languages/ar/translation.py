# SPDX-License-Identifier: Apache-2.0
"""Arabic words by which a translation is compared with its source.

Source: Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), ch. 37 (negation and exception).
"""

from __future__ import annotations

from generator.languages.ar.numbers import NUMBERS
from generator.languages.translation import TranslationWords
from generator.normalise import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(word).lower() for word in text.split())


TRANSLATION = TranslationWords(
    negations=_words(
        "لا ولا فلا لم ولم فلم لن ولن فلن ليس وليس ليست وليست ليسوا لست لسنا غير وغير دون ودون بدون عدم وعدم بلا وبلا ألا بغير ولا"
    ),
    softened=_words(
        "إلا سوى فقط نفى ونفى نفت ونفت ينفي وينفي تنفي وتنفي نفي رفض ورفض رفضت ورفضت يرفض ترفض استبعد واستبعد حال تفادي"
        " تجنب منع يمنع تمنع حظر فشل فشلت افتقار يفتقر تفتقر خلا خلت تخلو يخلو خلو سابق انعدام نقص ينقص ينقصه وينقصه"
        " مفقود مفقودة المفقود المفقودة مجهول مجهولة نادرا قلما كف توقف وحده وحدها عجز عجزت تعذر إنما مستبعد مستحيل"
        " المستحيل أنكر أنكرت تختلف وتختلف يختلف ويختلف"
    ),
    numbers=NUMBERS,
)
