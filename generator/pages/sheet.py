# SPDX-License-Identifier: Apache-2.0
"""A page while it is being written: its blocks, its anchors and the notes behind its source marks.

In: calls in reading order. Out: a `Page`. One note a sentence, shared by all marks of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping  # noqa: TC003
from contextlib import contextmanager

from generator import calendars
from generator.languages import wording
from generator.markup import EMPTY, SPACE, Html, closing, document, join, opening, running, tag, text
from generator.model import Evidence, Language, Page, PageKind, Span
from generator.pages.origin import is_of_its_day
from generator.pages.reading import Line, Reading  # noqa: TC001

PAGE_FILES: dict[PageKind, str] = {
    "overview": "index", "background": "background", "timeline": "timeline", "quotes": "quotes", "map": "map",
    "people": "people", "sources": "sources", "parallel": "parallel", "front": "index", "names": "names",
}  # fmt: skip
_GLUED = 24
"""A longer last word may part from its mark: a line must be able to break somewhere."""

_WHOLE = 0.9
"""From this part of a sentence on, words used are running text, not a short quotation."""


def anchor_name(identity: str) -> str:
    """`identity` as an id of HTML; ids of facts are ASCII already, so this changes nothing in a sound explainer."""
    return re.sub(r"[^A-Za-z0-9_-]", "-", identity) or "x"


class Sheet:
    """Collects one page. `up` leads from the page to the folder of its explainer."""

    def __init__(self, reading: Reading, kind: PageKind) -> None:
        self.reading = reading
        self.kind = kind
        self.up = "" if kind == "overview" else "../"
        self.has_drawing = False
        self.choices: tuple[str, ...] = ()
        """Classes that the reader may choose to see alone; the template makes the style for them."""
        self._blocks: list[Html] = []
        self._anchors: list[str] = []
        self._used: dict[str, list[Evidence]] = {}
        self._rules: dict[str, list[str]] = {}

    def add(self, *blocks: Html) -> None:
        """Appends blocks, each a line of its own."""
        self._blocks.extend(block for block in blocks if block)

    @contextmanager
    def within(self, name: str, **attributes: str | None) -> Iterator[None]:
        """Everything added inside stands in this element."""
        self.add(opening(name, **attributes))
        yield
        self.add(closing(name))

    def anchor(self, identity: str) -> str:
        """The id of an item, noted for the twin in the other language."""
        name = anchor_name(identity)
        self._anchors.append(name)
        return name

    def heading(self, identity: str, words: str, level: str = "h2") -> None:
        """A heading with an id."""
        self.add(tag(level, running(words), id=self.anchor(identity)))

    def head(self, heading: Html, *under: Html, kicker: str = "") -> None:
        """The top of the page; without a `kicker` it says to which explainer the page belongs."""
        title = self.reading.title()
        story = tag("a", running(title.words), href=self.link("overview"), **self.tongue(title.language))
        above = (tag("p", text(kicker) if kicker else story, class_="x-kicker x-ui"),)
        self.add(tag("header", *above, heading, *under, class_="x-head"))

    def link(self, kind: PageKind, fragment: str = "") -> str:
        """Address of another page of the same explainer, from here."""
        file = PAGE_FILES[kind]
        base = self.up if file == "index" else f"{self.up}{file}/"
        if kind == self.kind:
            base = "" if fragment else "./"
        return (base or ("" if fragment else "./")) + (f"#{anchor_name(fragment)}" if fragment else "")

    def files(self, label: str, links: Mapping[str, str]) -> None:
        """A line of links to files that are written beside the explainer's pages: words by name."""
        shown = [tag("a", text(words), href=f"{self.up}{name}") for name, words in links.items()]
        self.add(tag("p", text(f"{label}: "), join(shown, text(self.reading.words.comma)), class_="x-ui x-files"))

    # -- languages

    def tongue(self, language: Language) -> dict[str, str | None]:
        """``lang`` and ``dir`` of words that are not in the page's language, else nothing."""
        if language == self.reading.language:
            return {}
        return {"lang": language, "dir": "rtl" if language == "ar" else "ltr"}

    def both_tongues(self, language: Language) -> dict[str, str | None]:
        """``lang`` and ``dir`` always: where columns differ."""
        return {"lang": language, "dir": "rtl" if language == "ar" else "ltr"}

    def run(self, words: str, language: Language) -> Html:
        """Inline words, isolated when they are in the other language."""
        if language == self.reading.language:
            return text(words)
        return tag("bdi", text(words), **self.tongue(language))

    # -- the source mark

    def mark(self, sentence_id: str, rule: str, *used: Evidence) -> Html:
        """The small number that opens the note of a sentence; `used` are the words relied on."""
        self._used.setdefault(sentence_id, []).extend(used)
        rules = self._rules.setdefault(sentence_id, [])
        if rule not in rules:
            rules.append(rule)
        number = self.reading.number(sentence_id)
        label = self.reading.words.notes.mark.format(number=number)
        return tag("button", text(number), type="button", class_="x-src",
                   popovertarget=f"n-{anchor_name(sentence_id)}", aria_label=label,
                   **self.both_tongues(self.reading.language))  # fmt: skip

    def glued(self, words: Html, last: str, mark: Html) -> Html:
        """`words`, then the last word and the mark, which stay on one line."""
        if len(last) > _GLUED:
            return join((words, running(last), mark), SPACE)
        return join((words, tag("span", running(last), SPACE, mark, class_="x-nb")), SPACE if words else EMPTY)

    def marked(self, line: Line, sentence_id: str, rule: str, *used: Evidence) -> Html:
        """The words of a line, their mark, and the state of the translation if it matters to a reader."""
        before, _, last = line.words.rpartition(" ")
        inner = self.glued(running(before), last, self.mark(sentence_id, rule, *used))
        return join((inner, self.state(line)), SPACE) if self.state(line) else inner

    def state(self, line: Line) -> Html:
        """The pill for missing, stale and machine; nothing for what is checked or the article's own."""
        if line.state not in {"missing", "stale", "machine"}:
            return EMPTY
        words = self.reading.words.notes.states[line.state]
        return tag("span", text(words), class_="x-state x-ui", **self.both_tongues(self.reading.language))

    def statement(self, sentence_id: str, rule: str, *used: Evidence, name: str = "p", **attributes: str) -> Html:
        """A whole sentence as an element. Where the licence forbids running text: only the words used."""
        reading = self.reading
        if not reading.shows_text:
            own = reading.articles[sentence_id].language
            inner = join((excerpt(reading, sentence_id, used, whole=False), self.mark(sentence_id, rule, *used)), SPACE)
            return tag(name, inner, **attributes, **self.tongue(own))
        line = reading.line(sentence_id)
        return tag(name, self.marked(line, sentence_id, rule, *used), **attributes, **self.tongue(line.language))

    # -- the end

    def _note(self, sentence_id: str, kinds: tuple[PageKind, ...]) -> Html:
        reading, words = self.reading, self.reading.words.notes
        sentence, article = reading.sentences[sentence_id], reading.articles[sentence_id]
        title = words.heading if sentence.kind == "heading" else words.sentence
        rules = words.listing.join(words.rules.get(rule.partition(":")[0], rule) for rule in self._rules[sentence_id])
        day = article.published
        source = words.article_undated
        if day is not None and is_of_its_day(reading):
            source = words.article.format(date=calendars.day_in_words(day, reading.language))
        return tag(
            "div",
            tag("p", tag("b", text(title.format(number=reading.number(sentence_id)))), SPACE,
                tag("span", text(words.paragraph.format(number=sentence.paragraph + 1))), class_="x-note-h"),
            tag("blockquote", excerpt(reading, sentence_id, tuple(self._used[sentence_id]), whole=reading.shows_text),
                **self.both_tongues(article.language)),
            tag("p", text(words.found.format(rules=rules)), *self._translated(sentence_id)),
            tag("p", join((tag("a", text(source), href=self.link("sources", sentence_id), class_="x-here"),
                           *self._ways(sentence_id, kinds)), text(" · ")), class_="x-screen"),
            class_="x-note x-ui", popover="", id=f"n-{anchor_name(sentence_id)}",
        )  # fmt: skip

    def _translated(self, sentence_id: str) -> tuple[Html, ...]:
        """Who has read the translation that the page shows; nothing for a draft, which says so beside the sentence."""
        reading, words = self.reading, self.reading.words.notes
        found = reading.translation(sentence_id, reading.language)
        if reading.articles[sentence_id].language == reading.language or found is None:
            return ()
        if found.state == "reviewed" and found.reviewer:
            before, _, after = words.reviewed_by.partition("{name}")
            return (tag("span", text(f" {before}"), tag("bdi", text(found.reviewer)), text(f"{after}.")),)
        if found.state in {"checked", "reviewed"}:
            return (text(f" {reading.words.sources.translation}: {words.states[found.state]}."),)
        return ()

    def _ways(self, sentence_id: str, kinds: tuple[PageKind, ...]) -> tuple[Html, ...]:
        """Links to the sentence on this page, in both languages at once, and on the page in the other language."""
        reading = self.reading
        statement = f"st-{anchor_name(sentence_id)}"
        is_here = statement in self._anchors
        ways = [tag("a", text(reading.words.notes.here), href=f"#{statement}")] if is_here else []
        if "parallel" in kinds and self.kind != "parallel":
            ways.append(tag("a", text(reading.words.site.both), href=self.link("parallel", statement)))
        file = PAGE_FILES[self.kind if is_here else "sources"]
        twin = f"{self.up}../../{reading.other}/{reading.explainer.slug}/{file}/#"
        twin += statement if is_here else anchor_name(sentence_id)
        name = wording.of(reading.other).site.own_name
        ways.append(tag("a", text(name), href=twin, hreflang=reading.other, **self.tongue(reading.other)))
        return tuple(ways)

    def page(self, title: str, description: str, kinds: tuple[PageKind, ...]) -> Page:
        """The finished page. `kinds` are the pages that this explainer has, for the row of pages."""
        reading = self.reading
        if self._used:
            with self.within("section", class_="x-notes x-ui"):
                self.add(tag("p", text(reading.words.notes.label), class_="x-paper"))
                self.add(*(self._note(sentence_id, kinds) for sentence_id in sorted(self._used, key=self._order)))
        path = f"{reading.language}/{reading.explainer.slug}/{PAGE_FILES[self.kind]}.md"
        body = document(
            {
                "title": title, "description": description, "kind": self.kind, "explainer": reading.explainer.slug,
                "story": "" if self.kind == "overview" else reading.title().words,
                "pages": tuple(kinds), "private": reading.explainer.settings.licence == "unknown",
                "drawn": self.has_drawing, **({"choices": self.choices} if self.choices else {}),
            },
            self._blocks,
        )  # fmt: skip
        return Page(self.kind, reading.language, path, title, description, body, tuple(self._anchors))

    def _order(self, sentence_id: str) -> tuple[int, Span]:
        sentence = self.reading.sentences[sentence_id]
        return (sentence.number, sentence.span)


def excerpt(reading: Reading, sentence_id: str, used: tuple[Evidence, ...], *, whole: bool) -> Html:
    """A sentence with the used words marked; `whole` False: only these words, with … where others were left out."""
    sentence, article = reading.sentences[sentence_id], reading.articles[sentence_id]
    spans = _merged([e.span for e in used if e.article == article.id], sentence.span)
    if not whole:
        spans = [span for span in spans if span.length < _WHOLE * sentence.span.length]
    if whole and (not spans or spans == [sentence.span]):
        return text(reading.source_words(sentence_id))
    pieces: list[Html] = []
    at = sentence.span.start
    for span in spans:
        if span.start > at:
            pieces.append(text(article.text[at : span.start]) if whole else text("… "))
        pieces.append(tag("mark", text(article.at(span))))
        if not whole:
            pieces.append(SPACE)
        at = span.end
    if at < sentence.span.end:
        pieces.append(text(article.text[at : sentence.span.end].rstrip()) if whole else text("…"))
    return join(pieces)


def _merged(spans: list[Span], bounds: Span) -> list[Span]:
    """The spans cut to `bounds`, sorted, overlapping ones joined, empty ones left out."""
    merged: list[Span] = []
    for span in sorted(spans):
        start, end = max(span.start, bounds.start), min(span.end, bounds.end)
        if start >= end:
            continue
        if merged and start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(Span(start, end))
    return merged
