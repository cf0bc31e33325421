# SPDX-License-Identifier: Apache-2.0
"""Arabic nouns that speak, in English. Source: our own wording, after the usage of agency copy in both languages."""

from generator.languages.speaker_words import SpeakerWords
from generator.normalise import fold

_PLURAL = {
    "الجانبان": "sides", "الجانبين": "sides", "الطرفان": "parties", "الطرفين": "parties", "البلدان": "countries",
    "البلدين": "countries", "الرئيسان": "presidents", "الوزيران": "ministers", "الزعيمان": "leaders",
    "السلطات": "authorities", "مسؤولون": "officials", "مسؤولين": "officials", "مصادر": "sources", "شهود": "witnesses",
    "شهود عيان": "eyewitnesses", "خبراء": "experts", "محللون": "analysts", "مراقبون": "observers",
    "دبلوماسيون": "diplomats", "وسائل إعلام": "media", "وسائل الإعلام": "media", "صحف": "newspapers",
    "ناشطون": "activists", "سكان": "residents", "تجار": "traders", "وسطاء": "brokers", "منظمون": "organisers",
}  # fmt: skip
_SINGULAR = {
    "الجانب": "side", "الطرف": "party", "الوفد": "delegation", "الحكومة": "government", "المعارضة": "opposition",
    "مصدر": "source", "مسؤول": "official", "دبلوماسي": "diplomat", "متحدث": "spokesperson", "ناطق": "spokesperson",
    "اتفاق": "agreement", "اتفاقية": "agreement", "معاهدة": "treaty", "بيان": "statement", "تقرير": "report",
    "نص": "text", "قرار": "resolution", "وثيقة": "document", "عقد": "contract", "ميثاق": "charter", "دستور": "constitution",
    "قانون": "law", "مذكرة": "memorandum", "دراسة": "study", "رسالة": "letter", "حكم": "ruling", "مشروع": "project",
    "صحيفة": "newspaper", "وزارة": "ministry", "الوزارة": "ministry", "المنظمة": "organisation", "الشركة": "company",
}  # fmt: skip
_ADJECTIVES = {
    "رسمي": "official", "غربي": "Western", "عربي": "Arab", "أوروبي": "European", "أمني": "security", "دبلوماسي": "diplomatic",
    "حكومي": "government", "عسكري": "military", "محلي": "local", "طبي": "medical", "مشترك": "joint", "مطلع": "informed",
    "صحفي": "press", "ختامي": "final", "قضائي": "judicial", "ملاحي": "shipping", "سابق": "former", "كبير": "senior",
}  # fmt: skip


def _bare(nouns: dict[str, str]) -> dict[str, str]:
    return {fold(noun).removeprefix("ال"): english for noun, english in nouns.items()}


SPEAKER_WORDS = SpeakerWords(
    heads=_bare({**_SINGULAR, **_PLURAL}),
    adjectives={fold(word): english for word, english in _ADJECTIVES.items()},
    plural=frozenset(_bare(_PLURAL)),
)
