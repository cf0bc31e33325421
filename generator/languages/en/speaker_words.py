# SPDX-License-Identifier: Apache-2.0
"""English nouns that speak, in Arabic. Source: our own wording, after the usage of agency copy in both languages."""

from generator.languages.speaker_words import SpeakerWords

SPEAKER_WORDS = SpeakerWords(
    heads={
        "both sides": "الجانبان", "two sides": "الجانبان", "parties": "الأطراف", "authorities": "السلطات",
        "government": "الحكومة", "opposition": "المعارضة", "officials": "مسؤولون", "official": "مسؤول",
        "sources": "مصادر", "source": "مصدر", "witnesses": "شهود", "experts": "خبراء", "analysts": "محللون",
        "observers": "مراقبون", "diplomats": "دبلوماسيون", "diplomat": "دبلوماسي", "media": "وسائل إعلام",
        "residents": "سكان", "traders": "تجار", "agreement": "الاتفاق", "treaty": "المعاهدة", "statement": "بيان",
        "report": "تقرير", "text": "النص", "resolution": "القرار", "document": "الوثيقة", "contract": "العقد",
        "charter": "الميثاق", "constitution": "الدستور", "law": "القانون", "memorandum": "المذكرة", "study": "دراسة",
        "ruling": "الحكم", "convention": "الاتفاقية", "draft": "المسودة", "communique": "البيان", "ministry": "الوزارة",
        "company": "الشركة",
    },
    adjectives={},
)  # fmt: skip
