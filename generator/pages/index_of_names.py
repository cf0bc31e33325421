# SPDX-License-Identifier: Apache-2.0
"""All names and quoted terms of all explainers in alphabetical order: what search is without a script.

Few names stand on one page. More are cut into parts of like size, as many in either language, so that each part has a
twin; the bar of letters leads from every part to every letter.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from generator.languages import alphabet, wording
from generator.languages.alphabet import OTHERS, family_first, filed, letter_of
from generator.languages.nationalities import name as country_name
from generator.markup import EMPTY, SPACE, Html, Meta, document, join, tag, text
from generator.model import LANGUAGES, Explainer, Language, Organisation, Page, Person, Place
from generator.pages.names import entry_of, name_in
from generator.pages.proposed import found_by_rules
from generator.pages.reading import Reading
from generator.pages.utterances import marked_in_translation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.model import PageKind
    from generator.pages.reading import Line

FULL: Final = 120_000
"""Bytes of entries on one page before they are cut into parts: less than half of what a page may weigh."""
_SHOWN: Final = 5
"""So many explainers of a name are shown; the rest opens."""
_NO_PAGES: Final[tuple[PageKind, ...]] = ()


@dataclass(slots=True)
class Entry:
    """A name with its words by language (one at least), what it is, and where it leads."""

    words: dict[Language, str]
    about: dict[Language, str]
    is_term: bool = False
    turned: dict[Language, str] = field(default_factory=dict)
    """A person's name with the family before, where that can be told and it is not first already: there as well."""
    links: dict[str, dict[Language, Line]] = field(default_factory=dict)
    """Address below the folder of a language -> the explainer's title."""

    def language(self, wanted: Language) -> Language:
        """`wanted` where the name is known in it, else the language in which it is."""
        return wanted if wanted in self.words else next(iter(self.words))

    def weight(self) -> int:
        """About so many bytes on a page."""
        words = sum(len(words.encode()) for words in self.words.values())
        return 150 + words + sum(80 + len(line["ar"].words.encode()) + len(to) for to, line in self.links.items())


@dataclass(frozen=True, slots=True)
class Filed:
    """An entry as one language puts it in order: under a letter, by its key, in these words."""

    letter: str
    is_foreign: bool
    key: str
    words: str
    entry: Entry

    @classmethod
    def of(cls, entry: Entry, language: Language) -> Iterator[Filed]:
        """The places of `entry` in the list of `language`: a person may have two."""
        own = entry.language(language)
        for words in (entry.words[own], entry.turned.get(own, "")):
            if words:
                key = filed(words, own)
                yield cls(letter_of(key, own), own != language, key, words, entry)

    def order(self, language: Language) -> tuple[bool, bool, int, str, str, tuple[str, ...]]:
        """Names in the page's script first, then by the alphabet; signs and numbers last."""
        place = alphabet.of(self.entry.language(language)).letters.find(self.letter)
        return (self.letter == OTHERS, self.is_foreign, place, self.key, self.words, tuple(sorted(self.entry.links)))


Part = list[Filed]


def names_pages(explainers: tuple[Explainer, ...]) -> tuple[Page, ...]:
    """The page of names in each language, with its further parts if there are many names."""
    is_private = any(e.settings.licence == "unknown" for e in explainers)
    entries = _entries(explainers)
    count = 1 + sum(entry.weight() * (2 if entry.turned else 1) for entry in entries) // FULL
    pages: list[Page] = []
    for language in LANGUAGES:
        rows = sorted(
            (row for entry in _once(entries, language) for row in Filed.of(entry, language)),
            key=lambda row: row.order(language),
        )
        parts = _cut(rows, count)
        pages += [_page(parts, number, language, is_private=is_private) for number in range(count)]
    return tuple(pages)


def _cut(rows: list[Filed], count: int) -> list[Part]:
    """The rows in `count` parts of like weight; the same number in either language."""
    whole = sum(row.entry.weight() for row in rows) or 1
    parts: list[Part] = [[] for _ in range(count)]
    passed = 0
    for row in rows:
        parts[min(count - 1, passed * count // whole)].append(row)
        passed += row.entry.weight()
    return parts


# -- what is listed


def _entries(explainers: tuple[Explainer, ...]) -> list[Entry]:
    """Every name once: of one kind, with the same words in both languages."""
    found: dict[tuple[str, str, str], Entry] = {}
    for explainer in explainers:
        readings = {language: Reading.of(explainer, language) for language in LANGUAGES}
        titles = {language: reading.title() for language, reading in readings.items()}
        for kind, entry, address in (*_named(explainer), *_terms(readings)):
            key = (kind, entry.words.get("ar", ""), entry.words.get("en", ""))
            found.setdefault(key, entry).links.setdefault(f"{explainer.slug}/{address}", titles)
    return list(found.values())


def _once(entries: list[Entry], language: Language) -> list[Entry]:
    """The entries of one language's list: a term whose words are a name's stands under the name alone.

    The name leads to the terms of those explainers only that do not name it otherwise.
    """
    kept = {id(entry): entry for entry in entries}
    names = {_key(entry, language): id(entry) for entry in reversed(entries) if not entry.is_term}
    for term in (entry for entry in entries if entry.is_term):
        name = names.get(_key(term, language))
        if name is None:
            continue
        del kept[id(term)]
        known = {address.partition("/")[0] for address in kept[name].links}
        further = {to: line for to, line in term.links.items() if to.partition("/")[0] not in known}
        kept[name] = replace(kept[name], links={**kept[name].links, **further})
    return list(kept.values())


def _key(entry: Entry, language: Language) -> tuple[Language, str]:
    own = entry.language(language)
    return own, filed(entry.words[own], own)


def _named(explainer: Explainer) -> Iterator[tuple[str, Entry, str]]:
    """People, bodies and places, each with what it is and its address."""
    facts = found_by_rules(explainer.facts)
    everyone: tuple[Person | Organisation | Place, ...] = (*facts.people, *facts.organisations, *facts.places)
    for fact in everyone:
        words = {language: name for language, name in fact.names.items() if name}
        # A name that is known in neither language stands as the article has it.
        own, spoken = name_in(fact, explainer.language, explainer.language)
        words.setdefault(spoken, own)
        about = {language: _about(fact, language) for language in LANGUAGES}
        turned: dict[Language, str] = {}
        if isinstance(fact, Person) and not fact.family_is_first:
            turned = {language: name for language in words if (name := family_first(words[language], language))}
        yield type(fact).__name__, Entry(words, about, turned=turned), f"people/#{entry_of(fact)}"


def _about(fact: Person | Organisation | Place, language: Language) -> str:
    places = wording.of(language).places
    if isinstance(fact, Person):
        return ""
    country = country_name(fact.country, language) if fact.country else ""
    if isinstance(fact, Organisation):
        return country
    kind = places.kinds[fact.kind]
    return kind if not country or fact.kind == "country" else f"{kind}{wording.of(language).comma}{country}"


def _terms(readings: Mapping[Language, Reading]) -> Iterator[tuple[str, Entry, str]]:
    """Names and terms between quotation marks, with their translation where the pages have it."""
    first = readings["ar"]
    about = {language: wording.of(language).names.term for language in LANGUAGES}
    for named in first.explainer.facts.not_quotes:
        sentence = first.sentence_of(named.words)
        if sentence is None:
            continue
        words: dict[Language, str] = {first.articles[sentence.id].language: named.words.exact.strip()}
        for language, reading in readings.items():
            translated = marked_in_translation(reading, sentence.id, named.words.span)
            if translated:
                words[language] = translated
        yield "term", Entry(words, about, is_term=True), "quotes/#terms"


# -- how it is shown


def _tongue(own: Language, page: Language) -> dict[str, str | None]:
    return {} if own == page else {"lang": own, "dir": wording.of(own).direction}


def _name(entry: Entry, words: str, spoken: Language, page: Language) -> Html:
    return tag("q" if entry.is_term else "bdi", text(words), **_tongue(spoken, page))


def _row(row: Filed, language: Language, up: str) -> Html:
    """A name in both languages, what it is, and the explainers in which it stands."""
    entry = row.entry
    own = entry.language(language)
    others = [_name(entry, words, other, language) for other, words in entry.words.items() if other != own]
    about = [text(entry.about[language])] if entry.about[language] else []
    rest = [tag("span", part, class_="x-who-2") for part in (*others, *about)]
    return tag(
        "li",
        tag("p", join([tag("b", _name(entry, row.words, own, language)), *rest], SPACE)),
        _links(entry, language, up),
    )


def _links(entry: Entry, language: Language, up: str) -> Html:
    titles = [(address, lines[language]) for address, lines in sorted(entry.links.items())]
    links = [
        tag("li", tag("a", text(line.words), href=up + address, **_tongue(line.language, language)))
        for address, line in titles
    ]
    if len(links) <= _SHOWN:
        return tag("ul", *links)
    words = text(wording.of(language).count(len(links), "explainer"))
    return join((tag("ul", *links[:_SHOWN]), tag("details", tag("summary", words), tag("ul", *links[_SHOWN:]))))


def _head(letter: str) -> str:
    return next((known[letter] for known in (alphabet.of(each).heads for each in LANGUAGES) if letter in known), letter)


def _letter_id(letter: str) -> str:
    return "letter-others" if letter == OTHERS else f"letter-{ord(letter):x}"


def _file(language: Language, number: int) -> str:
    return f"{language}/names/index.md" if number == 0 else f"{language}/names/{number + 1}.md"


def _to(number: int, other: int) -> str:
    """Address of part `other` from part `number`."""
    up = "" if number == 0 else "../"
    return (up or "./") if other == 0 else f"{up}{other + 1}/"


def _page(parts: Sequence[Part], number: int, language: Language, *, is_private: bool) -> Page:
    words = wording.of(language)
    told, title = words.names, words.titles["names"]
    count = len({id(row.entry) for part in parts for row in part})
    intro = told.intro.format(count=words.count(count, "name")) if count else told.empty
    part = told.part.format(part=number + 1, parts=len(parts)) if len(parts) > 1 else ""
    blocks = [
        tag("header", tag("h1", text(title), id="names"), tag("p", text(intro), class_="x-answer"),
            tag("p", text(part), class_="x-by x-ui") if part else EMPTY,
            tag("noscript", tag("p", text(told.unscripted), class_="x-by x-ui")), class_="x-head"),
        *_bar(parts, number, language),
        *_listed(parts[number], number, language),
        *_turning(len(parts), number, language),
    ]  # fmt: skip
    about = f"{part}. {intro}" if part else intro
    meta: Meta = {"title": f"{title} ({part})" if part else title, "description": about, "kind": "names",
                  "explainer": "", "pages": _NO_PAGES, "private": is_private}  # fmt: skip
    # No anchors: each language has letters of its own.
    return Page("names", language, _file(language, number), title, about, document(meta, blocks), ())


def _bar(parts: Sequence[Part], number: int, language: Language) -> Iterator[Html]:
    """Every letter that heads a name, as a link to where it begins."""
    first: dict[str, int] = {}
    for part, rows in enumerate(parts):
        for row in rows:
            first.setdefault(row.letter, part)
    others = wording.of(language).names.others
    links = [
        tag("li", tag("a", text(_head(letter)), aria_label=others if letter == OTHERS else None,
                      href=f"{'' if part == number else _to(number, part)}#{_letter_id(letter)}"))
        for letter, part in first.items()
    ]  # fmt: skip
    if links:
        yield tag("nav", tag("ul", *links), class_="x-letters x-ui", aria_label=wording.of(language).names.letters)


def _listed(rows: Part, number: int, language: Language) -> Iterator[Html]:
    """The names of one part under their letters; a letter that began in the part before is named again."""
    up = "../" if number == 0 else "../../"
    for letter, under in groupby(rows, key=lambda row: row.letter):
        group = list(under)
        words = wording.of(language).names.others if letter == OTHERS else _head(letter)
        tongue = {} if letter == OTHERS else _tongue(group[0].entry.language(language), language)
        yield tag("h2", text(words), id=_letter_id(letter), **tongue)
        yield tag("ul", *(_row(row, language, up) for row in group), class_="x-index")


def _turning(parts: int, number: int, language: Language) -> Iterator[Html]:
    """Links to the part before and the next."""
    told = wording.of(language).names
    steps = ((number - 1, told.before, "prev"), (number + 1, told.after, "next"))
    links = [
        tag("li", tag("a", text(words), href=_to(number, to), rel=rel)) for to, words, rel in steps if 0 <= to < parts
    ]
    if links:
        yield tag("ul", *links, class_="x-chips x-ui")
