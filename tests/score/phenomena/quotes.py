# SPDX-License-Identifier: Apache-2.0
"""Phenomena of quotations: marks, kinds, where the verb stands, how the speaker is found; and quoted names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tests.score.phenomena.families import Family, Row, Seen, every, holds_one, neither
from tests.score.words import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.score.records import Article, Named, NotQuote, Quote

AR: Final = ("ar",)
EN: Final = ("en",)
_OPENING: Final = "«“\"„‘'»”"
_CLOSING: Final = "»”\"“’'«"
_PAIRS: Final = ("«»", "“”", '""', "„“", "„”", "‘’", "''")
_NESTING: Final = '«“"'


def opening(seen: Seen[Quote]) -> str:
    """The mark before the words, "" if none."""
    last = seen.before.rstrip(" \u00a0\u0640")[-1:]
    return last if last and last in _OPENING else ""


def closing(seen: Seen[Quote]) -> str:
    """The mark behind the words, "" if none; a full stop or comma may stand before it."""
    first = seen.after.lstrip(" \u00a0").lstrip(".,،!؟?")[:1]
    return first if first and first in _CLOSING else ""


def marked(seen: Seen[Quote]) -> bool:
    """True for words that stand between marks of their own."""
    return seen.record.is_marked and seen.record.kind != "indirect"


def pair(*pairs: str) -> Callable[[Seen[Quote]], bool]:
    """The test whether these two marks stand around the words."""
    return lambda seen: marked(seen) and opening(seen) + closing(seen) in pairs


def mixed_pair(seen: Seen[Quote]) -> bool:
    """True when two marks stand there that do not belong together."""
    both = opening(seen) + closing(seen)
    return marked(seen) and len(both) == len("«»") and both not in _PAIRS


def nested(seen: Seen[Quote]) -> bool:
    """True when the mark that opens the words stands within them once more."""
    mark = opening(seen)
    return marked(seen) and bool(mark) and mark in _NESTING and mark in seen.words


def odd(seen: Seen[Quote]) -> bool:
    """True when the paragraph has an odd number of straight marks, or more of one side than of the other."""
    words = seen.paragraph
    is_even = words.count('"') % 2 == 0
    return marked(seen) and not (is_even and all(words.count(a) == words.count(b) for a, b in ("«»", "“”")))


def parts(seen: Seen[Quote]) -> list[Quote]:
    """The parts of the same utterance, in the order of the text."""
    letter = seen.record.continues
    return [quote for quote in seen.article.gold.quotes if letter and quote.continues == letter]


def reopened(seen: Seen[Quote]) -> bool:
    """True for a part of an utterance that began in an earlier paragraph."""
    before = [part for part in parts(seen) if part.at < seen.record.at]
    return bool(before) and "\n" in seen.article.text[before[-1].at.end : seen.at.start]


def cue(where: str) -> Callable[[Seen[Quote]], bool]:
    """The test where the verb stands: "before", "after", "middle" (between the parts of one utterance) or "none"."""

    def test(seen: Seen[Quote]) -> bool:
        verb = seen.record.verb_at
        if verb is None:
            return where == "none"
        ranges = [part.at for part in parts(seen)] or [seen.at]
        if verb.end <= ranges[0].start:
            return where == "before"
        return where == ("after" if verb.start >= ranges[-1].end else "middle")

    return test


def nominal(seen: Seen[Quote]) -> bool:
    """True for "according to" and its like."""
    return holds_one(
        seen.record.verb, seen.article.language,
        ar="بحسب|حسب|وفق|وفقا|نقلا|قول|القول|قوله|قولها|حد قوله|تقدير", en="according to|in the words of|in the estimate of",
    )  # fmt: skip


def kind(*kinds: str) -> Callable[[Seen[Quote]], bool]:
    """The test whether the words are of one of the kinds."""
    return lambda seen: seen.record.kind in kinds


def via(name: str) -> Callable[[Seen[Quote]], bool]:
    """The test how the speaker is to be found ("": named beside the verb)."""
    return lambda seen: seen.record.via == name


def speaker(seen: Seen[Quote]) -> Named | None:
    """Who speaks, as the gold lists him."""
    gold = seen.article.gold
    everyone = (*gold.people, *gold.organisations, *gold.other_speakers)
    return next((named for named in everyone if named.id == seen.record.speaker_id), None)


def speaker_kind(name: str) -> Callable[[Seen[Quote]], bool]:
    """The test what the speaker is: "person", "organisation", or a kind of the other speakers."""

    def test(seen: Seen[Quote]) -> bool:
        named, gold = speaker(seen), seen.article.gold
        listed = {"person": gold.people, "organisation": gold.organisations}.get(name, ())
        return named is not None and (named.kind == name or named in listed)

    return test


# Plurals that only end like a dual are no two.
_DUAL: Final = re.compile(r"^(?:ال)?+(?!سكان|جيران|شبان|رهبان|اركان)\w{3,}(?:ان|تين)(?:هما)?(?!\w)")


def dual(seen: Seen[Quote]) -> bool:
    """True for two who speak together: «الجانبان», "the two ministers", "both sides"."""
    if not speaker_kind("group")(seen):
        return False
    name = folded(seen.record.speaker)
    if seen.article.language == "ar":
        return _DUAL.match(name) is not None
    return holds_one(name, "en", en="two|both|pair|duo")


def counterpart(seen: Seen[Quote]) -> bool:
    """True when the speaker is introduced as somebody's counterpart."""
    named = speaker(seen)
    phrases = " ".join(named.coref) if named else ""
    return re.search("نظير|زميل|counterpart", phrases) is not None


def seen(article: Article) -> Iterator[Seen[Quote]]:
    """The quotations of an article."""
    for quote in article.gold.quotes:
        yield Seen(article, quote, quote.at, article.text[quote.at.start : quote.at.end])


ROWS: Final[tuple[Row[Quote], ...]] = (
    Row("marks: « »", pair("«»")),
    Row("marks: “ ”", pair("“”")),
    Row('marks: " "', pair('""')),
    Row("marks: „ “", pair("„“", "„”")),
    Row("marks: ‘ ’", pair("‘’")),
    Row("marks: ' '", pair("''")),
    Row("marks that do not belong together", mixed_pair),
    Row("mark not closed", every(marked, lambda one: bool(opening(one)) and not closing(one))),
    Row("the same marks within", nested),
    Row("odd number of marks in the paragraph", odd),
    Row("runs on in a new paragraph", reopened),
    Row("parts of one utterance", lambda one: bool(one.record.continues)),
    Row("direct", every(kind("direct"), marked)),
    Row("direct without marks", every(kind("direct"), neither(marked))),
    Row("mixed", kind("mixed")),
    Row("indirect", kind("indirect")),
    Row("verb before", cue("before")),
    Row("verb behind", cue("after")),
    Row("verb in the middle", cue("middle")),
    Row("no verb", cue("none")),
    Row("nominal cue (بحسب, according to)", nominal),
    Row("speaker beside the verb", via("")),
    Row("speaker not repeated (ellipsis)", via("ellipsis")),
    Row("speaker by pronoun", via("pronoun")),
    Row("speaker by title", via("title")),
    Row("speaker by another name (coref)", via("coref")),
    Row("speaker carried on (continuation)", via("continuation")),
    Row("speaker in the sentence before", via("preceding sentence")),
    Row("speaker in the sentence behind", via("next sentence")),
    Row("speaker: person", speaker_kind("person")),
    Row("speaker: organisation", speaker_kind("organisation")),
    Row("speaker: government", speaker_kind("government")),
    Row("speaker: group", speaker_kind("group")),
    Row("speaker: two together (dual)", dual),
    Row("speaker: anonymous", speaker_kind("anonymous")),
    Row("speaker: document", speaker_kind("document")),
    Row("speaker: somebody's counterpart", counterpart),
)  # fmt: skip
QUOTES: Final = Family("quotations", ("words", "and speaker"), seen, ROWS)


def because(pattern: str) -> Callable[[Seen[NotQuote]], bool]:
    """The test whether the gold's reason says so."""
    compiled = re.compile(pattern)
    return lambda seen: compiled.search(seen.record.reason) is not None


def seen_names(article: Article) -> Iterator[Seen[NotQuote]]:
    """The words between marks that are no speech."""
    for name in article.gold.not_quotes:
        yield Seen(article, name, name.at, article.text[name.at.start : name.at.end])


_REASONS: Final[tuple[Row[NotQuote], ...]] = (
    Row("newspaper, agency, station, site", because(r"newspaper|agency|radio|station|(?:a|the) site\b|website|newswire|news site|channel|web page")),
    Row(
        "company, party, association, body",
        because(r"company|firm\b|fund\b|union|group|association|party|alliance|organisation|authority|society|\bbody|institute|museum|bank\b|agency|exchange|militia|caf\u00e9|cooperative|\bbloc\b|club|court"),
    ),
    Row("ship, train, lorry, cable, line", because(r"ship|\btug|boat|barge|ferry|train|lorry|cable|line|railway|craft|satellite|road\b|pipeline|motorbike|canoe")),
    Row(
        "programme, project, operation, plan",
        because(r"programme|project|operation|plan\b|campaign|corridor|aid|initiative|scheme|service|system|protest|\brace\b"),
    ),
    Row("place, water, field, market", because(r"lake|falaj|market|field\b|\bmine\b|trail")),
    Row("application, platform", because(r"\bapplication|app\b|platform|portal")),
    Row("law, treaty, book, film, exhibition", because(r"\blaw|\bbill\b|circular|agreement|treaty|book|film|exhibition|conference|document|report|study")),
    Row("nickname, kunya", because(r"nick|kunya|called|name the press|name for")),
    Row("term, grade, disease, storm", because(r"\bterm|grade|disease|scare|storm|\bword")),
    Row("slogan, proverb", because(r"slogan|proverb|saying|set phrase")),
    Row("within a longer quotation", because(r"nested|(?:with)?in(?:side)? (?:a|unmarked) (?:longer |direct )?(?:quotation|speech)")),
    Row("in the headline", because(r"headline")),
)  # fmt: skip
NOT_QUOTES: Final = Family(
    "quoted, but no speech", ("not taken as speech",), seen_names,
    (*_REASONS, Row("any other reason", neither(*(row.holds for row in _REASONS)))),
)  # fmt: skip
