# SPDX-License-Identifier: Apache-2.0
"""What goes out with a site that is being built: cards, feeds, citations; and what the head of each page says.

In: the pages' own descriptions, the hidden files beside them, the site's address. A private preview gets nothing.
"""

from __future__ import annotations

import hashlib
import html
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from generator import calendars
from generator.export.citation import Citation, bibtex, ris
from generator.languages import wording
from generator.model import LANGUAGES
from generator.sharing import about, faces, feed, graph
from generator.site import BUILD
from generator.write import write_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Language
    from generator.sharing.about import About
    from generator.sharing.card import Setter, Words

LOCALES: Final[Mapping[Language, str]] = {"ar": "ar_AR", "en": "en_GB"}
"""OpenGraph wants language_TERRITORY. No territory is that of all Arabic: ``ar_AR`` is the code under which the readers
of these tags know the language; the English of the wording is British. Source: ogp.me; decisions/0013."""
CARD: Final = "card.png"
_CARDS: Final = "cards"
_MADE_BY: Final = ("card.py", "lettering.py", "png.py")
"""What a card looks like depends on these, too."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What the head and the foot of a page say; "" where nothing is known."""

    locale: str
    others: tuple[str, ...]
    kind: str
    card: str
    card_words: str
    first: str
    last: str
    changed: str
    feed: str
    data: str


class Sharing:
    """One build. `private` are the languages whose front page is not to be found."""

    def __init__(self, root: Path, docs: Path, site: str, private: frozenset[Language], licence: str = "") -> None:
        self._root, self._site, self._private, self._licence = root, site, private, licence
        self._known = {tongue: {each.slug: each for each in about.read_all(docs, tongue)} for tongue in LANGUAGES}
        self._faces = faces.find()
        self._setters: dict[Language, Setter] = {}

    # -- pages

    def about(self, language: Language, slug: str) -> About | None:
        """What is known of an explainer; None for a private one and outside explainers."""
        return self._known[language].get(slug)

    def page(self, meta: Mapping[str, object], language: Language, address: str) -> Shared | None:
        """What a page says; None for a private one. `address` is that from the site's root."""
        slug, kind = str(meta.get("explainer") or ""), str(meta.get("kind") or "")
        known = self.about(language, slug)
        if meta.get("private") or (slug and known is None):
            return None
        words = wording.of(language).site
        card = self._card_of(language, known)
        name = known.title if known else words.tagline
        return Shared(
            locale=LOCALES[language],
            others=tuple(LOCALES[tongue] for tongue in LANGUAGES if tongue != language),
            kind="article" if known else "website",
            card=urljoin(self._site, card) if card and self._site else "",
            card_words=html.escape(words.card.format(title=name) if known else f"{words.name}: {name}"),
            first=known.first if known else "",
            last=known.last if known and known.last != known.first else "",
            changed=_changed(known, language) if known else "",
            feed=f"{language}/{feed.FILE}"
            if self._site and feed.in_feed(tuple(self._known[language].values()))
            else "",
            data=self._data(language, known, kind, address) if self._site else "",
        )

    def _data(self, language: Language, known: About | None, kind: str, address: str) -> str:
        words = wording.of(language)
        steps = [(words.site.name, f"{language}/")]
        nodes: list[graph.Node] = []
        if known:
            steps.append((known.title, f"{language}/{known.slug}/"))
            nodes = [self._filled(node, known) for node in known.nodes.get(kind, ())]
        titles: Mapping[str, str] = {str(name): title for name, title in words.titles.items()}
        if known and kind != "overview":
            steps.append((titles.get(kind, known.title), address))
        return graph.document(graph.page_nodes(language, tuple(steps), kind, known.slug if known else "", nodes),
                              self._site)  # fmt: skip

    def _filled(self, node: Mapping[str, object], known: About) -> graph.Node:
        """The node of the explainer with its description, its card and its licence."""
        made: graph.Node = dict(node)  # type: ignore[arg-type]
        if "headline" not in made:
            return made
        made["description"] = known.description
        if card := self._card_of(known.language, known):
            made["image"] = card
        if known.is_own and self._licence:
            made["license"] = self._licence
        return made

    # -- cards

    def _card_of(self, language: Language, known: About | None) -> str:
        """Address of the card from the site's root: the explainer's own, else that of the language, else ""."""
        setter = self._setter(language)
        if setter is None:
            return ""
        if known and setter.can_write(_words(language, known)):
            return f"{language}/{known.slug}/{CARD}"
        return "" if language in self._private else f"{language}/{CARD}"

    def _setter(self, language: Language) -> Setter | None:
        """Who sets the cards of a language; None without a face."""
        from generator.sharing.card import Setter

        if language not in self._setters and self._faces is not None:
            self._setters[language] = Setter(self._faces, language)
        return self._setters.get(language)

    def _cards(self) -> dict[str, Words]:
        """The cards of the site by their addresses."""
        found: dict[str, Words] = {}
        for language in LANGUAGES:
            for known in (None, *self._known[language].values()):
                where = self._card_of(language, known)
                own = f"{language}/{known.slug}/{CARD}" if known else f"{language}/{CARD}"
                if where == own:
                    found[where] = _words(language, known)
        return found

    def _picture(self, setter: Setter, words: Words, code: str) -> tuple[str, bytes]:
        """The name of a card in the store, and its bytes: drawn once for the same words, faces and program."""
        key = hashlib.sha256((json.dumps(asdict(words), sort_keys=True) + code).encode()).hexdigest()
        path = self._root / BUILD / _CARDS / f"{key}.png"
        if path.is_file():
            return path.name, path.read_bytes()
        drawn = setter.card(words)
        write_file(path, drawn)
        return path.name, drawn

    # -- the end

    def finish(self, target: Path) -> None:
        """Writes cards, feeds and citations into the site."""
        if self._faces is not None:
            self._write_cards(target, self._faces)
        for language in LANGUAGES if self._site else ():
            known = tuple(self._known[language].values())
            if made := feed.feed(known, language, self._site):
                _put(target / language / feed.FILE, made)
            for each in known:
                address = urljoin(self._site, f"{language}/{each.slug}/")
                site = wording.of(language).site.name
                cited = Citation(each.slug, each.title_language, each.title, site, each.cited, address)
                _put(target / language / each.slug / "cite.bib", bibtex(cited).encode())
                _put(target / language / each.slug / "cite.ris", ris(cited).encode())

    def _write_cards(self, target: Path, known: faces.Faces) -> None:
        import uharfbuzz as hb

        here = Path(__file__).parent
        code = "".join((hb.version_string(), known.key(), *((here / name).read_text("utf-8") for name in _MADE_BY)))
        kept: set[str] = set()
        for where, words in self._cards().items():
            if setter := self._setter(words.language):
                name, picture = self._picture(setter, words, code)
                kept.add(name)
                _put(target / where, picture)
        for path in (self._root / BUILD / _CARDS).glob("*.png"):
            if path.name not in kept:
                path.unlink()


def _words(language: Language, known: About | None) -> Words:
    """What the card of an explainer says, or that of the whole site."""
    from generator.sharing.card import Words

    words = wording.of(language)
    if known is None:
        return Words(language, words.site.tagline, words.site.name)
    date = calendars.given_day(known.first, language)
    return Words(language, known.title, words.site.name, words.overview.kicker, date)


def _changed(known: About, language: Language) -> str:
    """The line at the foot; "" where no day is known."""
    if not known.cited:
        return ""
    return html.escape(wording.of(language).site.changed.format(date=calendars.given_day(known.cited, language)))


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
