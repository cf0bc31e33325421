# SPDX-License-Identifier: Apache-2.0
"""The interface in English."""

from __future__ import annotations

from generator.languages.wording import (
    BackgroundWords,
    FrontWords,
    NoteWords,
    Noun,
    OverviewWords,
    PlacesWords,
    QuotesWords,
    SiteWords,
    SourcesWords,
    TimelineWords,
    Wording,
)

_NOUNS: dict[Noun, tuple[str, str]] = {
    "quote": ("quote", "quotes"), "statement": ("statement", "statements"), "event": ("event", "events"),
    "person": ("person", "people"), "place": ("place", "places"), "organisation": ("organisation", "organisations"),
    "stop": ("stop", "stops"), "sentence": ("sentence", "sentences"), "explainer": ("explainer", "explainers"),
    "page": ("page", "pages"),
}  # fmt: skip


def count(number: int, noun: Noun) -> str:
    """A number and its noun.

    >>> count(1, "quote"), count(3, "person")
    ('1 quote', '3 people')
    """
    one, many = _NOUNS[noun]
    return f"{number} {one if number == 1 else many}"


WORDING = Wording(
    direction="ltr",
    open_mark="“",
    close_mark="”",
    comma=", ",
    titles={
        "overview": "Overview", "background": "Background", "timeline": "Timeline", "quotes": "Quotes", "map": "Map",
        "people": "People and places", "sources": "Sources", "parallel": "Both languages", "front": "All explainers",
    },
    count=count,
    site=SiteWords(
        name="Siyaq",
        own_name="English",
        tagline="The story whole, sentence by sentence",
        languages="Reading language",
        pages="Pages of this explainer",
        skip="Skip to the content",
        search="Search",
        search_none="No page has these words.",
        search_some="Results: {count}",
        search_wait="Loading the index …",
        search_failed="The index could not be loaded.",
        made="A program made these pages from one article. The number after a sentence opens the sentence it came from.",
        method="How this page was made",
        cite="Cite this page",
        preview="Private preview: the licence of the article is not known. Not for publication.",
        not_found="No page at this address",
        all_explainers="All explainers",
        both="Both languages",
        report="Report an error in this sentence",
    ),
    notes=NoteWords(
        mark="Source: sentence {number}",
        sentence="Sentence {number}",
        heading="Sub-heading (number {number})",
        paragraph="paragraph {number}",
        found="Used here for: {rules}.",
        rules={
            "split": "the text itself", "roles": "its part in the story",
            "quotes": "a quotation", "dates": "a date", "people": "a person", "places": "a place",
            "organisations": "an organisation", "routes": "a route", "events": "a dated event",
            "speakers": "someone who speaks", "editor": "a choice of the editors",
            "model": "something that a model proposed",
        },
        listing=", ",
        article="The source article, {date}",
        article_undated="The source article",
        inferred="attributed by context",
        proposed="proposed by a model, checked against the text",
        states={
            "missing": "not yet translated", "stale": "translation older than its sentence",
            "machine": "machine draft, not yet read", "checked": "checked", "reviewed": "reviewed",
        },
    ),
    overview=OverviewWords(
        kicker="Explainer",
        working_title="working title",
        from_article="From one article, published on {date}.",
        from_undated="From one article whose day of publication is not known.",
        written="From one article, written on {date}.",
        told_as_of="From one article that tells events as known on {as_of}.",
        written_as_of="From one article, written on {date}, that tells events as known on {as_of}.",
        legend="A number {mark} after a sentence opens its source.",
        lead_rule="The article’s first sentence stands in for a summary.",
        brief="In brief",
        brief_rule="The first sentence of each section of the Background page, in the article’s own words.",
        brief_rule_translated="The first sentence of each section of the Background page, in translation.",
        facts="Key facts",
        facts_rule="People, dates and places of the first sentence; if it names nobody, the states and bodies that act in it, else the people most mentioned. The length of time is the first one in the news itself or in what is due.",
        who="Who",
        when="When",
        where="Where",
        how_long="How long",
        quote_rule="The longest statement quoted whole with a known speaker.",
        unclear="What is not clear",
        unclear_rule="Sentences in which the article itself says that something is not known.",
        unclear_before="In grey: the sentence before.",
        dates="Latest event and the next one",
        last="Latest",
        next="Next",
        as_of="As things stood on {date}.",
        onward="On to",
        to_background="what happened, what came before, what follows",
        to_sources="the sentences, the method, the licence",
    ),
    background=BackgroundWords(
        intro="The article’s sentences in the order that helps understanding, not the order of the news.",
        sections={
            "main": "What happened", "document": "What the text says", "background": "Context and what came before",
            "reaction": "What they say", "unclear": "What is not clear", "consequence": "What followed from it",
            "expectation": "What comes next",
        },
        contents="Sections of this page",
        parallel_intro="Each sentence of the article beside its translation.",
        no_translation="no translation yet",
    ),
    timeline=TimelineWords(
        intro="{count} told in the article, each as it stood on {date}.",
        intro_undated="{count} told in the article. Its day of publication is not known, so some dates stay open.",
        statuses={"happened": "happened", "scheduled": "scheduled", "planned": "expected", "claimed": "reported"},
        was_planned="was planned",
        how="How the date was worked out; other calendars",
    ),
    quotes=QuotesWords(
        intro="What stands in quotation marks is the speaker’s own wording, as the article gives it. "
        "The rest is the article’s.",
        kinds={
            "direct": "quoted whole", "mixed": "partly in their words", "indirect": "reported, not in their words",
        },
        totals={"direct": "{count} whole", "mixed": "{count} in part", "indirect": "{count} reported"},
        original="In {language}, the article’s language",
        translation="In {language}, our translation",
        whole_sentence="the whole sentence in translation",
        verb="“{verb}”",
        published_in="published by {source}",
        nobody="Speaker not known",
        terms="In quotation marks, but nobody’s speech",
        languages={"ar": "Arabic", "en": "English"},
        speaker_kinds={
            "person": "person", "organisation": "organisation", "government": "government", "group": "group",
            "anonymous": "source that the article does not name", "document": "document", "place": "country or capital",
        },
    ),
    places=PlacesWords(
        map_intro="Places and routes as the article names them.",
        legend="Legend",
        credits="Coasts and borders: Natural Earth (public domain). Place names and coordinates: {geonames} (CC BY 4.0), Natural Earth and our own list.",
        schematic="Routes are schematic. Boundaries imply no legal position.",
        stops="Stops of route {number}",
        all_places="Places",
        place="Place",
        other_name="In Arabic",
        country="Country",
        kind="Kind",
        coordinates="Latitude, longitude",
        sentences="Sentences",
        download="Places and routes as GeoJSON",
        kinds={
            "country": "country", "capital": "capital", "city": "city", "town": "town", "port": "port", "site": "site",
            "district": "district", "state": "state or province", "region": "region", "strait": "strait",
            "canal": "canal", "river": "river", "sea": "sea", "gulf": "gulf", "ocean": "ocean",
            "continent": "continent", "island": "island", "desert": "desert", "mountains": "mountains",
            "field": "oil or gas field",
        },
        modes={"rail": "rail", "ship": "sea", "road": "road", "pipeline": "pipeline", "cable": "cable"},
        statuses={
            "existing": "existing", "planned": "planned", "under construction": "under construction",
            "suspended": "suspended",
        },
        people_intro="Everyone and every place that the article names, and where.",
        people="People",
        organisations="Organisations",
        speakers="Who else speaks",
        named_in="In sentence",
        named_in_several="In sentences",
    ),
    sources=SourcesWords(
        intro="One article: {sentences}.",
        article="The article",
        published="Published",
        told_as_of="Tells events as known on",
        written="Written",
        publisher="Publisher",
        address="Address",
        nature="What it is",
        licence="Licence",
        licences={
            "own": "our own text: shown in full", "open": "open licence: shown in full",
            "quote-only": "short quotations only: the words used are shown, no running text",
            "unknown": "not known: this is a private preview",
        },
        checksum="Fingerprint of the file (SHA-256), to check that it is unchanged",
        unknown="not known",
        sentences="The sentences",
        excerpt="Only the words used are shown, because the licence allows no more.",
        others="Sources relied on",
        quotations="Where the quotations were published",
        by="{speaker}: {source}, {date}",
        method="How the pages were made",
        method_text=(
            ("A program split the article into sentences and found quotations, dates, people, places and routes "
            "by fixed rules. It wrote no sentence of its own: every statement is a sentence of the article or its "
            "translation."),
            ("The editors can correct what was found; what they set is marked as theirs. A sentence that has no "
            "translation yet stands in its own language and says so."),
        ),
        method_models="Beyond that, a model ({models}) proposed names, places, dates or quotations. Taken from these was only "
        "what stands word for word in the article; each is marked, and may still be wrong.",
        translation="Translation",
        progress="{done} of {all} are translated.",
        cite="Citing these pages",
        citation="{site}. “{title}”. Explainer. Events as known on: {date}.",
        intro_headings="One article: {sentences}, sub-headings counted ({headings}).",
        used_for="Taken from it: {what}",
    ),
    front=FrontWords(
        description="Explainers in Arabic and English; every sentence leads back to its source.",
        empty="No explainer yet: put an article into the folder of seeds.",
        more="More explainers",
        key="How to read these pages",
        key_mark="The number of a sentence in the article. Opens its words and how it was found.",
        key_state="The sentence stands in its own language until it is translated.",
        key_ring="Not known when the article appeared, or only expected.",
        key_quote="The speaker’s own words; the rest of the sentence is the article’s.",
    ),
)  # fmt: skip
