# SPDX-License-Identifier: Apache-2.0
"""What each page holds, that twins match, that links lead somewhere, that a licence is kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from posixpath import join, normpath
from typing import TYPE_CHECKING

import pytest

from generator.export.downloads import downloads
from generator.markup import text
from generator.model import LANGUAGES, Explainer, FactId, Page, Settings, Translation, Unit
from generator.pages import PAGE_KINDS, front_page, pages_of, root_page
from generator.pages.citing import FILES
from generator.pages.origin import origin_line
from generator.pages.overview import last_and_next
from generator.pages.reading import Reading
from generator.pages.utterances import (
    alone,
    fragments_in_translation,
    marked_runs,
    translated_line,
    utterances_of,
)
from tests.fakes import PAIRS, explainer, private_explainer

if TYPE_CHECKING:
    from generator.model import Language

ALLOWED = frozenset(
    [
        "header",
        "h1",
        "h2",
        "h3",
        "p",
        "div",
        "span",
        "section",
        "nav",
        "ol",
        "ul",
        "li",
        "a",
        "b",
        "i",
        "q",
        "mark",
        "bdi",
        "blockquote",
        "button",
        "time",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "figure",
        "figcaption",
        "code",
        "fieldset",
        "legend",
        "label",
        "input",
        "svg",
        "line",
        "rect",
        "circle",
        "text",
    ]
)


class Outline(HTMLParser):
    """Elements, ids, links and words of a page's body."""

    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: Counter[str] = Counter()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(page.body.split("\n---\n", 1)[1])
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes the element, its id and its address."""
        known = dict(attrs)
        self.elements[tag] += 1
        self.attributes.update(known)
        self.ids += [known["id"] or ""] if "id" in known else []
        self.links += [known["href"] or ""] if "href" in known else []

    def handle_data(self, data: str) -> None:
        """Notes the words."""
        self.words += data


def page(kind: str, language: Language = "en", of: Explainer | None = None) -> Page:
    """The page of one kind."""
    return next(page for page in pages_of(of or explainer(), language) if page.kind == kind)


@pytest.mark.parametrize("story", [explainer(), private_explainer()], ids=["whole", "private"])
def test_twins_match(story: Explainer) -> None:
    """Both languages have the same pages, at the same paths, with the same anchors in the same order."""
    ar, en = (pages_of(story, language) for language in LANGUAGES)
    assert [(p.kind, p.path[3:], p.anchors) for p in ar] == [(p.kind, p.path[3:], p.anchors) for p in en]


@pytest.mark.parametrize("story", [explainer(), private_explainer()], ids=["whole", "private"])
def test_every_link_and_anchor_is_there(story: Explainer) -> None:
    """Ids are unique on a page, every noted anchor is an id, every inner link ends at a page and an id that exist."""
    pages = [page for each in LANGUAGES for page in (*pages_of(story, each), front_page((story,), each))]
    outlines = {address(page): Outline(page) for page in pages}
    for page_ in pages:
        outline = outlines[address(page_)]
        assert len(outline.ids) == len(set(outline.ids))
        assert set(page_.anchors) <= set(outline.ids)
        for link in outline.links:
            # The files of the citation are written when the site is built.
            if link.startswith("https://") or link in {f"../{file}" for _, file in FILES}:
                continue
            path, _, fragment = link.partition("#")
            target = normpath(join(address(page_), path)) if path else address(page_)
            if "." in target.rsplit("/", 1)[1]:
                folder, _, name = target.rpartition("/")
                assert folder == f"{page_.language}/{story.slug}"
                assert name in downloads(story, page_.language), (page_.path, link)
                continue
            assert target in outlines, (page_.path, link)
            assert not fragment or fragment in outlines[target].ids, (page_.path, link)


def test_every_note_leads_to_its_sentence_in_the_other_language() -> None:
    """Without a script: from each note to the same statement of the twin page, or to the sentence of its sources."""
    for page_ in pages_of(explainer(), "ar"):
        notes = [line for line in page_.body.splitlines() if 'class="x-note ' in line]
        assert all(line.count(' hreflang="en" lang="en" dir="ltr">English</a>') == 1 for line in notes), page_.path
        if page_.kind == "background":
            assert all("/en/tangier-ferry/background/#st-" in line for line in notes)
            assert all('href="../parallel/#st-' in line for line in notes)


def address(page_: Page) -> str:
    """The folder that the page's address is, as MkDocs makes it."""
    return page_.path.removesuffix(".md").removesuffix("/index")


def test_a_page_without_content_is_absent_and_not_linked() -> None:
    """No places: no map, and no page names one."""
    pages = pages_of(private_explainer(), "en")
    assert [p.kind for p in pages] == ["overview", "background", "quotes", "people", "sources", "parallel"]
    assert not any("map/" in link for p in pages for link in Outline(p).links)
    assert all('"map"' not in p.body for p in pages)


def test_all_kinds_are_made() -> None:
    """The whole explainer has every kind, in the order of PAGE_KINDS."""
    assert [p.kind for p in pages_of(explainer(), "ar")] == [maker.kind for maker in PAGE_KINDS]


def test_quote_only_shows_no_running_text() -> None:
    """Short quotations, names and dates stand; no sentence and no translation of one does."""
    story = replace(explainer(), settings=Settings(licence="quote-only", published=explainer().published))
    for language in LANGUAGES:
        pages = pages_of(story, language)
        assert {p.kind for p in pages} == {"overview", "timeline", "quotes", "map", "people", "sources"}
        for page_ in pages:
            words = Outline(page_).words
            for source, target, role, _ in PAIRS:
                if role in {"main", "background", "expectation"}:
                    assert source not in words
                    assert not target or target not in words


def test_a_missing_translation_stands_in_its_own_language() -> None:
    """The sentence keeps its words, with lang and dir, and a pill says so; twins say nothing."""
    body = page("background").body
    line = next(line for line in body.splitlines() if 'id="st-s7"' in line)
    assert 'lang="ar" dir="rtl"' in line
    assert "ولم تتضح بعد كلفة" in line
    assert "not yet translated" in line
    assert "لم تُترجم بعد" not in page("background", "ar").body


@pytest.mark.parametrize(
    ("sentence", "pill"),
    [("s1", None), ("s2", "machine draft, not yet read"), ("s4", "translation older than its sentence")],
)
def test_states_are_visible(sentence: str, pill: str | None) -> None:
    """Machine and stale say so; what was checked says nothing."""
    line = next(line for line in page("background").body.splitlines() if f'id="st-{sentence}"' in line)
    assert ("x-state" in line) == (pill is not None)
    assert pill is None or pill in line


def test_every_statement_has_a_source_mark_with_a_note() -> None:
    """Each sentence of the background opens a note that shows it and leads to the sources page."""
    outline = Outline(page("background"))
    told = [identity for identity in outline.ids if identity.startswith("st-")]
    assert len(told) == 8
    assert outline.elements["button"] == len(told)
    for identity in told:
        number = identity.removeprefix("st-")
        assert f"n-{number}" in outline.ids
        assert f"../sources/#{number}" in outline.links


def test_used_words_are_marked_in_the_note() -> None:
    """On the quotes page the note marks the quoted words inside the whole sentence."""
    body = page("quotes", "ar").body
    note = next(line for line in body.splitlines() if 'id="n-s4"' in line)
    assert "<mark>ستعمل بالكهرباء</mark>" in note
    assert "<mark>لن تمس شاطئ الصيادين</mark>" in note
    assert "ضمن خطة" in note


@pytest.mark.parametrize(
    ("words", "runs"),
    [
        ("«a» b «c»", ["a", "c"]),
        ("“a «b» c”", ["a «b» c"]),
        ("«a «b» c» d", ["a «b» c"]),
        ('He said "x", then "y".', ["x", "y"]),
        ("„a“ b", ["a"]),
        ("no marks, the boys’ club’s", []),
        ("«open", []),
    ],
)
def test_marked_runs(words: str, runs: list[str]) -> None:
    """Outermost runs between marks; an unclosed mark opens nothing."""
    assert [words[span.start : span.end] for span in marked_runs(words)] == runs


def test_marked_runs_are_linear() -> None:
    """30,000 nested marks are read once."""
    assert len(marked_runs("«" * 30_000 + "»" * 30_000)) == 1


def test_fragments_follow_the_translators_order() -> None:
    """`quote_order` says which source run each translated run is; when counts differ there is no alignment."""
    reading = Reading.of(explainer(), "en")
    mixed = next(u for u in utterances_of(reading) if u.kind == "mixed")
    line = translated_line(reading, mixed, "en")
    assert line is not None
    found = fragments_in_translation(reading, mixed, line)
    assert found is not None
    assert [line.words[s.start : s.end] for s in found] == [
        "will run on electricity",
        "will not touch the fishermen’s beach",
    ]
    assert fragments_in_translation(reading, mixed, replace(line, words="no marks at all")) is None


def test_fragments_of_one_clause_are_one_card() -> None:
    """Two fragments, one utterance; the card holds the clause with both marked."""
    utterances = utterances_of(Reading.of(explainer(), "ar"))
    assert [len(u.quotes) for u in utterances] == [1, 2, 1]
    assert "السفن <q>ستعمل بالكهرباء</q> وأن الأرصفة <q>لن تمس شاطئ الصيادين</q>" in page("quotes", "ar").body


def test_names_in_quotation_marks_are_not_speech() -> None:
    """A quoted name stands in the list at the foot only."""
    body = page("quotes", "ar").body
    cards, _, foot = body.partition('id="terms"')
    assert "<q>البحر الهادئ</q>" not in cards
    assert "<q>البحر الهادئ</q>" in foot


def test_a_fragment_alone_loses_its_comma() -> None:
    """“We start,” she said: the comma belongs to the sentence around; other marks stay."""
    assert [alone(words) for words in ("We start,", "نبدأ،", "Why?", "a, b")] == ["We start", "نبدأ", "Why?", "a, b"]
    assert "<q>This line shortens the road for thousands of families, and we start work on it this spring</q>" in (
        page("quotes").body
    )


def test_where_words_were_published_is_told_with_its_source() -> None:
    """The publisher of a known source is a link to it, the day is in words."""
    known = explainer()
    quotation = replace(known.settings.quotations[0], source="s-1", date="2031-03-14")
    story = replace(known, settings=replace(known.settings, quotations=(quotation,)))
    body = page("quotes", of=story).body
    assert 'href="../sources/#source-s-1"><bdi>Example Gazette</bdi></a>, 14 March 2031' in body


def test_unclear_and_dates_follow_their_rules() -> None:
    """A cue of uncertainty is found behind a clitic; the last and the next date are told."""
    reading = Reading.of(explainer(), "ar")
    assert [sentence.id for sentence in reading.unclear()] == ["s7"]
    assert [(event.id, is_last) for event, is_last in last_and_next(reading)] == [("event-1", True), ("event-3", False)]


def test_private_is_said_in_the_front_matter() -> None:
    """An unknown licence makes every page, and the front page, a private preview."""
    assert all("private: true" in p.body for p in pages_of(private_explainer(), "ar"))
    assert "private: true" in front_page((explainer(), private_explainer()), "ar").body
    assert "private: false" in front_page((explainer(),), "ar").body


def test_an_explainer_without_anything_has_its_pages() -> None:
    """An article alone, with no fact and no unit, gives overview, background, sources and both languages."""
    bare = Explainer("bare", explainer().articles, Settings(licence="own"), type(explainer().facts)(), {}, {})
    assert [p.kind for p in pages_of(bare, "en")] == ["overview", "background", "sources", "parallel"]


def test_front_pages() -> None:
    """No explainer, many explainers, and the choice of language."""
    assert "No explainer yet" in front_page((), "en").body
    assert "tangier-ferry/" in front_page((private_explainer(), explainer()), "en").body
    assert 'href="ar/"' in root_page()


def test_the_front_page_says_what_each_explainer_is_about() -> None:
    """Below the title of each but the latest stands its editors' summary; without one, its day or kind as before."""
    summary = "A ferry line from Tangier to Cádiz, and what is said against it."
    later = replace(explainer(), slug="later", articles=(replace(explainer().articles[0], published=date(2032, 1, 1)),))
    told = replace(explainer(), settings=replace(explainer().settings, summary={"en": summary}))
    assert summary in front_page((later, told), "en").body
    untold = replace(explainer(), settings=replace(explainer().settings, summary={}))
    assert str(text(origin_line(Reading.of(untold, "en")))) in front_page((later, untold), "en").body


HOSTILE = '<script>x</script> {{ 7 }} {: onclick=x } [a](javascript:x) "><img src=x onerror=y> &lt; \x02wzxhzdk:0\x03 `c` **b**'


def hostile(story: Explainer) -> Explainer:
    """The same explainer with hostile words wherever an editor or an article can put words."""
    facts = story.facts
    units = {
        key: Unit(key, unit.source, "ar", unit.evidence, {"en": Translation(HOSTILE, "machine", HOSTILE)})
        for key, unit in story.units.items()
    }
    people = tuple(replace(p, name=HOSTILE, names={}, title=HOSTILE, office=None) for p in facts.people)
    times = tuple(replace(t, when=replace(t.when, words=HOSTILE)) for t in facts.times)
    events = tuple(
        replace(e, id=FactId(f"e-{n}"), when=replace(e.when, words=HOSTILE)) for n, e in enumerate(facts.events)
    )
    settings = replace(
        story.settings, summary={"ar": HOSTILE, "en": HOSTILE}, address="javascript:alert(1)",
        publisher={"en": HOSTILE, "ar": HOSTILE},
        sources=(replace(story.settings.sources[0], publisher=HOSTILE, address=" javascript:alert(1)"),),
    )  # fmt: skip
    return replace(
        story, title={"ar": HOSTILE, "en": HOSTILE}, units=units, settings=settings,
        facts=replace(facts, people=people, times=times, events=events),
    )  # fmt: skip


def test_hostile_words_stay_words() -> None:
    """Only our elements and no handler; one line a block."""
    for language in LANGUAGES:
        for page_ in pages_of(hostile(explainer()), language):
            outline = Outline(page_)
            assert set(outline.elements) <= ALLOWED
            assert not any(name.startswith("on") or name == "style" for name in outline.attributes)
            assert not any("javascript" in link for link in outline.links)
            assert "<script" in outline.words or page_.kind in {"map", "parallel", "background"}
