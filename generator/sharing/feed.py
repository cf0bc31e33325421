# SPDX-License-Identifier: Apache-2.0
"""One Atom feed a language: the explainers by their day, the latest first.

Source: RFC 4287. Days come from the explainers, never from the clock, so that the same site has the same feed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from lxml import etree
from lxml.builder import ElementMaker

from generator.languages import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Language
    from generator.sharing.about import About

FILE: Final = "feed.xml"
ATOM: Final = "http://www.w3.org/2005/Atom"
LATEST: Final = 50
"""So many explainers stand in a feed: a reader asks for it again and again."""
_XML: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_A: Final = ElementMaker(namespace=ATOM, nsmap={None: ATOM})


def in_feed(known: Sequence[About]) -> tuple[About, ...]:
    """Those whose day is known: an entry must say when it was changed."""
    dated = sorted((each for each in known if each.first), key=lambda each: each.slug)
    return tuple(sorted(dated, key=lambda each: each.first, reverse=True)[:LATEST])


def feed(known: Sequence[About], language: Language, site: str) -> bytes | None:
    """The file; None without an entry. `site` is the address of the whole site."""
    entries = in_feed(known)
    if not entries:
        return None
    words = wording.of(language).site
    own = urljoin(site, f"{language}/")
    root = _A.feed(
        _A.title(words.feed.format(site=words.name)),
        _A.subtitle(words.tagline),
        _A.id(own),
        _A.link(rel="self", type="application/atom+xml", href=urljoin(own, FILE)),
        _A.link(rel="alternate", type="text/html", hreflang=language, href=own),
        _A.updated(_moment(max(each.last for each in entries))),
        _A.author(_A.name(words.name), _A.uri(own)),
        *(_entry(each, own) for each in entries),
    )
    root.set(_XML, language)
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True))


def _entry(about: About, own: str) -> etree._Element:
    address = urljoin(own, f"{about.slug}/")
    title = _A.title(about.title)
    if about.title_language != about.language:
        title.set(_XML, about.title_language)
    return _A.entry(
        title,
        _A.id(address),
        _A.link(rel="alternate", type="text/html", hreflang=about.language, href=address),
        _A.published(_moment(about.first)),
        _A.updated(_moment(about.last)),
        _A.summary(about.description),
    )


def _moment(day: str) -> str:
    """The first moment of an ISO day: the format wants one."""
    return f"{day}T00:00:00Z"
