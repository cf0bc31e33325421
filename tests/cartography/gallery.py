# SPDX-License-Identifier: Apache-2.0
"""Maps on pages of their own, as the site shows them, to be looked at and measured in a browser."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cartography import draw
from generator.languages.ar.map_words import MAP_WORDS as ARABIC
from generator.languages.en.map_words import MAP_WORDS as ENGLISH
from generator.markup import Html, join, svg_html, tag, text
from generator.pages import map_figure
from tests.cartography.cases import CASES, COMPARED

if TYPE_CHECKING:
    from generator.model import Language

ASSETS = Path(__file__).resolve().parent.parent.parent / "generator" / "theme" / "assets"
WORDS = {"ar": ARABIC, "en": ENGLISH}
DIRECTION: dict[Language, str] = {"ar": "rtl", "en": "ltr"}


def page_of(name: str, language: Language) -> str:
    """One HTML page with the large map of a case, its legend and the small map of an overview."""
    case, words, compared = CASES[name], WORDS[language], COMPARED.get(name, ())
    large, small = (draw(*case, language, words, compared=compared, small=is_small) for is_small in (False, True))
    assert large is not None
    assert small is not None
    legend = tag("ul", *(tag("li", svg_html(e.svg), text(e.words)) for e in large.legend), class_="x-maplegend x-ui")
    figure = tag("figure", *map_figure.parts(large, WORDS[language].schematic), class_="x-bigmap")
    side = tag("div", tag("figure", svg_html(small.svg), class_="x-mapfig"), class_="x-side")
    columns = tag("div", tag("div", class_="x-main"), side, class_="x-cols")
    body = tag("main", tag("article", join([figure, legend, columns]), class_="x x-map"), class_="x-body")
    return f"<!doctype html>{_opened(language)}{body}</html>"


def _opened(language: Language) -> Html:
    styles = "".join(
        f'<link rel="stylesheet" href="data:text/css;base64,{base64.b64encode((ASSETS / name).read_bytes()).decode()}">'
        for name in ("explainer.css", "map.css")
    )
    return Html(
        f'<html lang="{language}" dir="{DIRECTION[language]}"><meta charset="utf-8"><title>Map</title>'
        f'<meta name="viewport" content="width=device-width,initial-scale=1">{styles}'
    )
