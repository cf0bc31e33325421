# SPDX-License-Identifier: Apache-2.0
"""The sources page: names in the reader's language, notes apart, quotations in both languages, counts that agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.markup import proper
from generator.model import Correction, Erratum, Quotation, Source, Translation
from generator.pages import background, front_page, sources
from generator.pages.background import grouped
from generator.pages.reading import Reading
from tests.fakes import explainer

if TYPE_CHECKING:
    from generator.model import Explainer, Language

HARBOUR = Source(
    "harbour", "Harbour Office", "Aviso 12", "2031-03-08", "https://example.org/12", "pt",
    used_for={"ar": "موعد الإبحار", "en": "the day of sailing"},
    publisher_names={"ar": "مكتب الميناء", "en": "Harbour Office"},
    note={"ar": "كما نقله موقع آخر", "en": "As carried by another site"},
)  # fmt: skip
WHOLE = "هذا الخط يقصّر الطريق على آلاف العائلات، وسنبدأ العمل فيه من هذا الربيع"


def sources_page(language: Language, *quotations: Quotation) -> str:
    """The body of the sources page, with one source and these quotations."""
    known = explainer()
    story: Explainer = replace(known, settings=replace(known.settings, sources=(HARBOUR,), quotations=quotations))
    return sources.write(Reading.of(story, language), (), None).body


@pytest.mark.parametrize(
    ("language", "publisher", "used", "note"),
    [
        ("ar", "مكتب الميناء", "أُخذ منه: <bdi>موعد الإبحار</bdi>", "كما نقله موقع آخر"),
        ("en", "Harbour Office", "Taken from it: <bdi>the day of sailing</bdi>", "As carried by another site"),
    ],
)
def test_a_source_speaks_the_readers_language(language: Language, publisher: str, used: str, note: str) -> None:
    """Publisher, use and note are the reader's; the title stays as published and alone is the link."""
    line = next(line for line in sources_page(language).splitlines() if 'id="source-harbour"' in line)
    assert proper(publisher) in line
    assert '<a href="https://example.org/12" rel="noopener"><bdi lang="pt">Aviso 12</bdi></a>' in line
    assert f'<p class="x-ui">{used}</p><p class="x-ui"><bdi>{note}</bdi></p>' in line


def test_a_quotation_stands_in_both_languages() -> None:
    """The page's language first: what stands between the same marks of the translation; then the original."""
    quotation = Quotation(WHOLE, "", "harbour", "2031-03-14", {"ar": "ليلى الحدادي", "en": "Laila Haddadi"})
    by = ': <a href="#source-harbour">{}</a>'
    english, arabic = sources_page("en", quotation), sources_page("ar", quotation)
    line = next(line for line in english.splitlines() if "Laila Haddadi: " in line)
    assert line.index("<q>This line shortens") < line.index(f'<p lang="ar" dir="rtl"><q>{WHOLE}</q></p>')
    assert "Laila Haddadi" + by.format(proper("Harbour Office")) in line
    assert "ليلى الحدادي" + by.format(proper("مكتب الميناء")) in arabic
    assert "This line shortens" not in next(line for line in arabic.splitlines() if f"<li><p><q>{WHOLE}" in line)


@pytest.mark.parametrize(
    ("words", "shown"), [("ستعمل بالكهرباء", "will run on electricity"),
                         ("لن تمس شاطئ الصيادين", "will not touch the fishermen’s beach")],
)  # fmt: skip
def test_each_fragment_has_its_own_translation(words: str, shown: str) -> None:
    """The translator's order of the marks is followed, fragment by fragment."""
    body = sources_page("en", Quotation(words, "", "harbour", ""))
    line = next(line for line in body.splitlines() if f"<q>{words}</q>" in line)
    assert f"<li><p><q>{shown}</q> <span" in line


def test_a_quotation_without_a_speaker_has_no_colon() -> None:
    """Nobody named: the publisher alone."""
    line = next(line for line in sources_page("en", Quotation(WHOLE, "", "x", "")).splitlines() if "<li><p><q>" in line)
    assert '<p class="x-ui"><bdi>x</bdi></p>' in line


def test_sections_are_those_of_the_background() -> None:
    """The label of a sentence is the heading under which the background page has it."""
    reading = Reading.of(explainer(), "en")
    lines = sources_page("en").splitlines()
    for name, _, identities in grouped(reading):
        for identity in identities:
            line = next(line for line in lines if line.startswith("<li") and f'id="{identity}"' in line)
            assert reading.words.background.sections[name] in line


def test_the_counts_agree_with_the_front_page() -> None:
    """Sub-headings have numbers too, so both pages count them."""
    assert "One article: 9 sentences, sub-headings included (1)." in sources_page("en")
    assert "9 sentences" in front_page((explainer(),), "en").body


def test_hostile_names_stay_words() -> None:
    """Names, notes and a language code that would be markup are shown, not obeyed."""
    evil = '"><script>x</script>'
    names: dict[Language, str] = {"ar": evil, "en": evil}
    source = replace(HARBOUR, publisher_names=names, item_names=names, used_for=names, note=names, language=evil)
    known = explainer()
    quotation = Quotation(WHOLE, "", "harbour", "", names)
    story = replace(known, settings=replace(known.settings, sources=(source,), quotations=(quotation,)))
    body = sources.write(Reading.of(story, "en"), (), None).body
    assert "<script" not in body
    assert body.count("&#60;script&#62;") == 6


def test_errors_set_right_are_listed_the_latest_first() -> None:
    """What was wrong on a published page, and what the editors changed in what was found: each with its day and why."""
    story = explainer()
    spoken = story.facts.quotes[0].words
    errata = (
        Erratum(date(2031, 4, 1), {"ar": "ورد الطول خطأ", "en": "The length was wrong"}),
        Erratum(date(2031, 5, 2), {"ar": "سقط اسم", "en": "A name was missing"}),
    )
    changes = (Correction("quotes", "hide", spoken, {"ar": "اسم", "en": "a name"}, date(2031, 4, 3)),)
    told = replace(story, settings=replace(story.settings, errata=errata), corrections=changes)
    body = sources.write(Reading.of(told, "en"), (), None).body
    assert body.index("A name was missing") < body.index("The length was wrong") < body.index("Reason: <bdi>a name")
    assert '<time datetime="2031-05-02">2 May 2031</time>' in body
    assert '<time datetime="2031-04-03">3 April 2031</time>' in body


def test_who_reviewed_a_translation_is_named_in_its_note() -> None:
    """Reviewed by a person: the name, isolated; checked: the word; a draft says so beside the sentence instead."""
    story = explainer()
    identity = story.articles[0].sentences[0].id
    reviewed = Translation("A ferry line was agreed.", "reviewed", "Nadia <Q>")
    unit = replace(story.units[identity], targets={"en": reviewed})
    told = replace(story, units={**story.units, identity: unit})
    body = background.write(Reading.of(told, "en"), (), None).body
    notes = [line for line in body.splitlines() if 'class="x-note ' in line]
    assert "Translation reviewed by <bdi>Nadia &#60;Q&#62;</bdi>." in notes[0]
    assert any("Translation: checked." in note for note in notes[1:])
    assert not any("machine" in note for note in notes)
