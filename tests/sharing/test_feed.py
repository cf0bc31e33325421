# SPDX-License-Identifier: Apache-2.0
"""The feed of a language, read back with a reader of feeds."""

from __future__ import annotations

from dataclasses import replace

import feedparser
from lxml import etree

from generator.sharing.about import About, about
from generator.sharing.feed import ATOM, LATEST, feed, in_feed
from tests.fakes import explainer

SITE = "https://a.example/repo/"
WHOLE = about(explainer(), "ar")
assert WHOLE is not None
KNOWN: About = WHOLE


def test_a_reader_of_feeds_reads_it() -> None:
    """Valid, in its language, whole addresses, the latest first, changed when its latest entry was."""
    older = replace(KNOWN, slug="older", first="2030-01-02", last="2031-05-06", title="عنوان <b>&</b>")
    made = feed((older, KNOWN), "ar", SITE)
    assert made is not None
    read = feedparser.parse(made)
    assert not read.bozo
    assert read.version == "atom10"
    assert read.feed.language == "ar"
    assert read.feed.id == f"{SITE}ar/"
    assert read.feed.updated == "2031-05-06T00:00:00Z"
    assert [entry.link for entry in read.entries] == [f"{SITE}ar/tangier-ferry/", f"{SITE}ar/older/"]
    assert read.entries[0].published == "2031-03-20T00:00:00Z"
    assert read.entries[0].summary == KNOWN.description
    assert {link.rel: link.href for link in read.feed.links} == {
        "self": f"{SITE}ar/feed.xml",
        "alternate": f"{SITE}ar/",
    }
    # A title is plain text: what looks like markup in it stays as it is.
    titles = etree.fromstring(made).iterfind(f"{{{ATOM}}}entry/{{{ATOM}}}title")
    assert [title.text for title in titles] == [KNOWN.title, "عنوان <b>&</b>"]


def test_every_element_that_the_format_asks_for_is_there() -> None:
    """Source: RFC 4287, 4.1.1 and 4.1.2: id, title, updated once in feed and entry; an author; ids that differ."""
    made = feed((KNOWN, replace(KNOWN, slug="b"), replace(KNOWN, slug="c")), "en", SITE)
    assert made is not None
    root = etree.fromstring(made)
    for element in (root, *root.iterfind(f"{{{ATOM}}}entry")):
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"{{{ATOM}}}{name}")) == 1
    assert root.find(f"{{{ATOM}}}author/{{{ATOM}}}name") is not None
    ids = [element.text for element in root.iter(f"{{{ATOM}}}id")]
    assert len(set(ids)) == len(ids) == 4


def test_a_title_in_the_other_language_says_so() -> None:
    """Where the title has not been translated."""
    made = feed((replace(KNOWN, language="en", title_language="ar"),), "en", SITE)
    assert made is not None
    assert b'<title xml:lang="ar">' in made


def test_what_has_no_day_is_in_no_feed() -> None:
    """An entry must say when it was changed, and nobody asks the clock; without an entry there is no feed."""
    assert in_feed((replace(KNOWN, first="", last=""),)) == ()
    assert feed((replace(KNOWN, first="", last=""),), "ar", SITE) is None


def test_a_feed_stays_small() -> None:
    """The latest ones only, whatever their order."""
    many = [replace(KNOWN, slug=f"s-{n:03}", first=f"20{n % 90 + 10}-01-01") for n in range(120)]
    kept = in_feed(many)
    assert len(kept) == LATEST
    assert kept == in_feed(many[::-1])
    assert min(each.first for each in kept) == "2050-01-01"
