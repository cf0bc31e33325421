# SPDX-License-Identifier: Apache-2.0
"""English sentence ends and furniture. Source: our own reading of the share and tail lines of English news sites."""

from generator.languages.boundaries import Boundaries

BOUNDARIES = Boundaries(
    abbreviations=frozenset({
        "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "capt", "sgt", "adm", "maj", "st",
        "jr", "sr", "vs", "no", "nos", "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "aug", "sept", "sep",
        "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "approx", "est", "fig", "rev", "hon",
        "u.s", "u.k", "u.n", "e.g", "i.e", "a.m", "p.m", "etc", "d.c", "ft", "mt", "al",
    }),
    furniture=frozenset({
        "exit mobile version", "share this", "share this article", "share this story", "share", "print", "email",
        "copy link", "tweet", "facebook", "whatsapp", "advertisement", "related", "related articles",
        "related stories", "read more", "more on this story", "comments", "leave a comment", "sign up", "subscribe",
        "subscribe now", "follow us", "download the app", "most read", "save", "listen to this article",
    }),
    furniture_openers=(
        "read more:", "read also:", "see also:", "related:", "watch:", "follow us on", "sign up for", "share this article",
    ),
    starts_lower=True,
)
