# SPDX-License-Identifier: Apache-2.0
"""How an explainer is cited: in words by the customs of three handbooks, and as files for reference managers.

Source: Publication Manual of the APA, 7th edition, 10.16; MLA Handbook, 9th edition, 5.1–5.104; The Chicago Manual of
Style, 17th edition, 14.205–207: a page on a site whose author is the body that publishes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.languages import calendar_words
from generator.markup import SPACE, Html, tag, text
from generator.pages.added import filled

if TYPE_CHECKING:
    from datetime import date

    from generator.languages.wording import CitationStyle
    from generator.model import Explainer
    from generator.pages.sheet import Sheet

FILES: Final = (("BibTeX", "cite.bib"), ("RIS", "cite.ris"))
"""Written beside the overview when the site is built: they hold its address."""
_ENDS: Final = (".", "!", "?", "؟", "…")
_INNER: Final = str.maketrans({"“": "‘", "”": "’", "«": "“", "»": "”"})
"""Marks within marks."""


def changed_on(explainer: Explainer) -> date | None:
    """The latest day that the editors name for a change: of the whole, of a correction, of an error set right."""
    settings = explainer.settings
    days = (settings.changed_on, *(e.on for e in settings.errata), *(c.on for c in explainer.corrections))
    return max((day for day in days if day), default=None)


def own_day(explainer: Explainer) -> date | None:
    """The day of the explainer's latest version; None where only the day of somebody else's article is known."""
    settings = explainer.settings
    first = settings.written_on or (explainer.published if settings.licence == "own" else None)
    return changed_on(explainer) or first


def cite(sheet: Sheet) -> None:
    """The section of the sources page."""
    reading, words = sheet.reading, sheet.reading.words.sources
    sheet.heading("cite", words.cite)
    if own_day(reading.explainer):
        sheet.add(tag("p", text(words.cite_intro)))
    rows = [
        tag("div", tag("dt", _named(sheet, style.name)), SPACE, tag("dd", _told(sheet, style)))
        for style in words.cite_styles
    ]
    sheet.add(tag("dl", *rows, class_="x-facts"))
    if reading.explainer.settings.licence != "unknown":
        links = [tag("a", _named(sheet, name), href=f"../{file}", download="") for name, file in FILES]
        sheet.add(tag("p", text(words.cite_files), SPACE, links[0], SPACE, text("·"), SPACE, links[1], class_="x-ui"))


def _named(sheet: Sheet, name: str) -> Html:
    """The name of a form or a file, as English when it is in Latin letters."""
    return sheet.run(name, "en" if name.isascii() else sheet.reading.language)


def _told(sheet: Sheet, style: CitationStyle) -> Html:
    """The citation in one form."""
    reading = sheet.reading
    title, site, day = reading.title(), reading.words.site.name, own_day(reading.explainer)
    is_slanted = reading.language != "ar"
    is_within = "{title}" in style.words
    told = title.words.translate(_INNER) if is_within and title.language == reading.language else title.words
    parts = {
        "site": text(site),
        "site_set": tag("i", text(site)) if is_slanted else text(site),
        "title": tag("bdi", text(told), **sheet.tongue(title.language)),
        "title_set": tag("i" if is_slanted and title.language != "ar" else "bdi", text(told),
                         **sheet.tongue(title.language)),
        "stop": text("" if title.words.endswith(_ENDS) else "."),
        "day": text(_day(sheet, style, day)) if day else text(""),
        "address": tag("a", text(reading.words.sources.cite_here), href="../", class_="x-whole"),
    }  # fmt: skip
    return filled(style.words if day else style.undated, parts)


def _day(sheet: Sheet, style: CitationStyle, day: date) -> str:
    months = style.months or calendar_words.of(sheet.reading.language).months
    return style.day.format(year=day.year, month=months[day.month - 1], day=day.day)
