# SPDX-License-Identifier: Apache-2.0
"""Data for machines: only terms of schema.org, each where it may stand, and nothing that a page does not show."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.model import LANGUAGES, Source
from generator.pages.reading import Reading
from generator.sharing.about import about
from generator.sharing.graph import document, nodes_of, page_nodes
from tests.fakes import explainer, private_explainer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Explainer, Language

VOCABULARY = json.loads(Path(__file__).with_name("schema_org.json").read_text(encoding="utf-8"))
LITERALS = {
    str: {"Text", "URL", "Date", "DateTime", "XPathType", "CssSelectorType"},
    bool: {"Boolean"},
    int: {"Integer", "Number"},
}
SITE = "https://a.example/repo/"


def above(name: str) -> list[str]:
    """A type and all that it is a kind of."""
    found = [name]
    while VOCABULARY[found[-1]]["above"] in VOCABULARY:
        found.append(VOCABULARY[found[-1]]["above"])
    return found


def named(value: object) -> list[str]:
    """The types of a node."""
    kinds = value.get("@type", []) if isinstance(value, dict) else []
    return [kinds] if isinstance(kinds, str) else list(kinds)


def faults(node: Mapping[str, object]) -> list[str]:
    """What schema.org does not know, or does not let stand there."""
    if set(node) == {"@id"}:
        return []
    types = named(node)
    if not types or any(name not in VOCABULARY for name in types):
        return [f"types {types}"]
    ranges = {
        name: set(kinds)
        for kind in types
        for each in above(kind)
        for name, kinds in VOCABULARY[each]["properties"].items()
    }
    told: list[str] = []
    for key, value in node.items():
        if not key.startswith("@"):
            values = value if isinstance(value, list) else [value]
            told += [f"{types}.{key}: {fault}" for each in values for fault in _misfits(each, ranges.get(key, set()))]
    return told


def _misfits(value: object, ranges: set[str]) -> list[str]:
    """What is wrong with one value of a property that takes these."""
    if not isinstance(value, dict):
        return [] if LITERALS[type(value)] & ranges else [f"{value!r} is none of {sorted(ranges)}"]
    kinds = {up for kind in named(value) if kind in VOCABULARY for up in above(kind)}
    fits = bool(kinds & ranges) if named(value) else "IdReference" in ranges
    return [*([] if fits else [f"{named(value)} is none of {sorted(ranges)}"]), *faults(value)]


def rich(language: Language = "ar") -> Explainer:
    """The invented explainer with everything that can be told."""
    known = explainer()
    settings = replace(
        known.settings, changed_on=date(2031, 4, 1), address="https://example.org/a", publisher={"ar": "جريدة", "en": "Gazette"},
        sources=(*known.settings.sources, Source("s-2", "Notes", "", "", "")), language=language,
    )  # fmt: skip
    return replace(known, settings=settings)


def whole(kind: str, language: Language, story: Explainer | None = None) -> list[dict[str, object]]:
    """The graph of one page."""
    known = about(story or rich(), language)
    assert known is not None
    steps = (("Siyaq", f"{language}/"), (known.title, f"{language}/{known.slug}/"))
    nodes = [{**node, **({"license": "https://a.example/l", "image": "x.png", "description": "d"} if "headline" in node else {})}
             for node in known.nodes.get(kind, [])]  # fmt: skip
    made = json.loads(document(page_nodes(language, steps, kind, known.slug, nodes), SITE))
    assert made["@context"] == "https://schema.org"
    return list(made["@graph"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["overview", "background", "timeline", "quotes", "sources"])
def test_every_term_is_one_of_schema_org(kind: str, language: Language) -> None:
    """Types and properties exist, each property belongs to its type, each value is what the property takes."""
    nodes = whole(kind, language)
    assert [fault for node in nodes for fault in faults(node)] == []
    assert len(nodes) > (kind != "background")
    site = page_nodes(language, (("Siyaq", f"{language}/"),), "front", "", [])
    assert [fault for node in site for fault in faults(node)] == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"@type": "Explainer"},
        {"@type": "Quotation", "speaker": "x"},
        {"@type": "Quotation", "creator": {"@type": "Place", "name": "x"}},
        {"@type": "Event", "startDate": 5},
        {"@type": "ListItem", "item": "https://a.example/"},
        {"name": "x"},
    ],
)
def test_the_check_finds_what_is_wrong(wrong: dict[str, object]) -> None:
    """An unknown type or property, a value of another kind, no type at all."""
    assert faults(wrong) != []


def test_a_real_speaker_is_the_creator() -> None:
    """Whole quotations only, in the article's own words on both pages, by somebody who is no character of a play."""
    names: dict[Language, str] = {"ar": "ليلى الحدادي", "en": "Laila Haddadi"}
    for language, name in names.items():
        said = [node for node in whole("quotes", language) if node["@type"] == "Quotation"]
        assert [node["creator"] for node in said] == [{"@type": "Person", "name": name}]
        assert said[0]["text"] == "هذا الخط يقصّر الطريق على آلاف العائلات، وسنبدأ العمل فيه من هذا الربيع"
        assert said[0]["inLanguage"] == "ar"
        assert "spokenByCharacter" not in said[0]


def test_each_language_names_the_other() -> None:
    """The language of the article has a translation, the other is one; both stand at whole addresses."""
    twin = {language: f"{SITE}{language}/tangier-ferry/#explainer" for language in LANGUAGES}
    arabic, english = (next(n for n in whole("overview", language) if "headline" in n) for language in LANGUAGES)
    assert (arabic["@id"], arabic["workTranslation"]) == (twin["ar"], {"@id": twin["en"]})
    assert (english["@id"], english["translationOfWork"]) == (twin["en"], {"@id": twin["ar"]})
    assert english["datePublished"] == "2031-03-20"
    assert english["dateModified"] == "2031-04-01"


def test_an_event_has_a_day_and_a_place() -> None:
    """What has only a month, or happened nowhere in particular, is no event for a calendar."""
    events = [node for node in whole("timeline", "en") if node["@type"] == "Event"]
    assert [(event["startDate"], event["location"]) for event in events] == [
        ("2031-03-14", [{"@type": "Place", "name": "Tangier"}])
    ]


def test_a_licence_for_short_quotations_keeps_sentences_out() -> None:
    """No sentence as the name of an event, no first sentence as a description; quotations stay."""
    story = replace(rich(), settings=replace(rich().settings, licence="quote-only", summary={}))
    known = about(story, "ar")
    assert known is not None
    assert known.description == known.title
    assert "timeline" not in known.nodes
    lead = Reading.of(story, "ar").source_words("s1")
    assert lead not in json.dumps(known.nodes, ensure_ascii=False)
    assert "quotes" in known.nodes


def test_a_private_preview_tells_nothing() -> None:
    """It has no file from which anything could be made."""
    assert about(private_explainer(), "ar") is None
    assert about(private_explainer(), "en") is None


def test_words_cannot_end_the_script() -> None:
    """What would close the element or open a comment is written as an escape; the words stay the same."""
    hostile = "</script><!-- & \u2028 ]]>"
    told = document([{"@type": "Article", "headline": hostile}], SITE)
    assert not set("<>&\u2028") & set(told)
    assert json.loads(told)["@graph"][0]["headline"] == hostile


def test_nothing_is_told_of_pages_without_facts() -> None:
    """Kinds of pages whose list would be empty are left out."""
    bare = replace(rich(), facts=replace(rich().facts, quotes=(), events=()))
    assert set(nodes_of(Reading.of(bare, "ar"))) == {"overview", "sources"}
