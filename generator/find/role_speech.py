# SPDX-License-Identifier: Apache-2.0
"""Whether somebody speaks in a sentence, or only a document does, or only a name stands in marks.

Out: names of signs (``languages/roles.py``). Source: Quirk et al. (1985), 14.28-14.35 (reported speech); Ryding (2005),
ch. 22 and 35 (verbs of saying, «ما»); the verbs of `CUE_FORMS`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.find.role_scene import MARKED, is_nominal, is_told_last
from generator.find.role_words import find_any, first_words, has_any, opening_of
from generator.languages import ByLanguage
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.find.role_scene import Told
    from generator.languages.speech import CueForm
    from generator.model import Quote

_SAYINGS: ByLanguage[Mapping[str, CueForm]] = ByLanguage("cue_verbs", "CUE_FORMS")
_OPENS_MARKED = re.compile(r"\s*[«“\"‘„]")
_CLOSED_SINGLE = re.compile(r"[,.!?…]’|’(?:[,.;:!?]|$)")
_LAST_CLAUSE = re.compile(r"[,”\"’'\x00]\s((?:[\w’'.-]+\s){1,7}?)(\w+)[.!]?$")
_THAT = re.compile(r"\sب?ان(?:ه|ها|هم|هما)?\s")
_THAT_OR_COLON = re.compile(r"\s(?:ب?ان(?:ه|ها|هم|هما)?|that)\s|:\s?$")
# «عبّر … عن» is to express, «عبر» alone to cross.
_EXPRESS = "عبر"
_ABOUT = re.compile(r"^(?:\S+\s){1,9}عن\s")
_ARTICLE = re.compile(r"(?<!\w)(?:ال|لل|بال|[بل](?=\w{4}))(?=\w{2})")
# Share of a sentence that words in marks fill where the sentence is somebody's words.
_MOSTLY = 0.5
# Share below which marked words only name a thing.
_LABEL = 0.25
# So many quoted words before a comma are said; a name is shorter.
_SAID_WORDS = 4
_RELATIVE_REACH = 2
_NEAR = 300
"""Code points before a verb that hold those words: an endless sentence is not read again for each of its verbs."""
# First code points, first words: where "according to", a verb, a document and a voice are looked for.
_FIRST = 25
_VERB_WORDS = 5
_DOCUMENT_WORDS = 4
_VOICE_WORDS = 9
_SUBJECT_WORDS = 3
_SECOND = 2
_IN_LAW = re.compile(r"\b\w{2,12}-(?:in|at)-law\b")
"""No law: "her brother-in-law", "the attorney-at-law"."""
_LINKS = frozenset(("الي", "علي", "ب", "ان", "بان"))
"""What a verb of saying whose subject was named before goes on with."""


def reaction(told: Told) -> Iterator[str]:
    """The signs that who speaks or thinks is the point of the sentence."""
    yield from _quoted(told)
    if _is_mostly_marked(told.words):
        yield "words in marks"
    if MARKED.search(told.words) and _names_any(told, told.cues.voices, _VOICE_WORDS):
        yield "voice of a party"
    if not quotes_a_document(told) and _says_in_marks(told):
        yield "voice of a party"
    if any(_is_saying(told, each) for each in told.openings) if told.is_arabic else _says_last(told.words):
        yield "verb of saying"
    is_text = any(goes_on_with_a_document(told, each) for each in told.openings)
    if not told.is_arabic and _names_any(told, told.cues.documents, _DOCUMENT_WORDS):
        # "The code demands floodlights": a document lays down, it takes no side.
        found = find_any(told.main, told.cues.stance)
        is_text = found is not None and told.main[slice(*found)] in told.cues.laid_down
    takes_side = has_any(_heads(told) if told.is_arabic else told.main, told.cues.stance)
    if (takes_side and not is_text) or _is_in_a_mind(told):
        yield "stance"
    if told.words.rstrip().endswith(":"):
        yield "colon"
    nominal = find_any(told.words, told.cues.nominal)
    if nominal and nominal[0] < _FIRST:
        yield "according to, first"


def is_by_study(told: Told) -> bool:
    """True where a study, an audit or a report is who found what the sentence tells."""
    if not told.cues.studies:
        return False
    speakers = (fold(quote.speaker_name).lower() for quote in told.quotes if quote.speaker_name)
    return any(has_any(name, told.cues.studies) for name in speakers)


def quotes_a_document(told: Told) -> bool:
    """True where a treaty, a law or an inscription is quoted."""
    return any(_is_document(told, quote) for quote in told.quotes)


def _quoted(told: Told) -> Iterator[str]:
    for quote in told.quotes:
        if _is_document(told, quote) or _is_label(told, quote):
            continue
        if quote.kind != "indirect":
            yield "words in marks"
        elif not is_told_last(quote, told.cues):
            yield "speech"
        elif not is_nominal(quote, told.cues):
            yield "speech, told last"


def _heads(told: Told) -> str:
    """The first words of an Arabic clause, among them its verb wherever the subject stands."""
    return " | ".join(" ".join(each.split()[:_VERB_WORDS]) for each in told.openings)


def _is_in_a_mind(told: Told) -> bool:
    """True for "To Ann Lee, …": what follows is her view."""
    return bool(told.cues.minds) and re.match(told.cues.minds, told.article.at(told.sentence.span)) is not None


def _names_any(told: Told, phrases: tuple[str, ...], reach: int) -> bool:
    """True where one of `phrases` stands among the first words, Arabic ones also with the article."""
    words, bare = _beginnings(told.openings[-1], reach)
    return has_any(words, phrases) or (bare != words and has_any(bare, phrases))


@lru_cache(maxsize=64)
def _beginnings(words: str, reach: int) -> tuple[str, str]:
    """So many first words, and the same without articles."""
    first = " ".join(first_words(_IN_LAW.sub(" ", words), reach))
    return first, _ARTICLE.sub("", first)


def _is_document(told: Told, quote: Quote) -> bool:
    """True where a text that nobody speaks in is quoted; a verb of judging or adding has a speaker."""
    if quote.cue is None or is_told_last(quote, told.cues) or _names_any(told, told.cues.voices, _VOICE_WORDS):
        return False
    form = _SAYINGS[told.article.language].get(fold(quote.cue.exact).lower())
    if form is not None and form.kind in {"label", "hold", "add"}:
        return False
    return quote.via == "document" or _names_any(told, told.cues.documents, _DOCUMENT_WORDS)


def _is_label(told: Told, quote: Quote) -> bool:
    """True for a few words by which somebody calls a thing in a sentence that tells something else.

    The verb then stands in a relative clause («ما تسميه», «الذي وصفه») or, late, as a participle («واصفا»).
    """
    late, start = told.cues.label_after, told.sentence.span.start
    said = quote.clause or quote.words
    if quote.kind != "mixed" or quote.cue is None or not late:
        return False
    if said.span.length >= _LABEL * told.sentence.span.length:
        return False
    form = _SAYINGS["ar"].get(fold(quote.cue.exact))
    near = max(start, quote.cue.span.start - _NEAR)
    before = fold(told.article.text[near : quote.cue.span.start]).split()[-_RELATIVE_REACH:]
    is_late = quote.cue.span.start > start + late
    return not told.cues.relatives.isdisjoint(before) or (is_late and form is not None and form.shape == "participle")


def _is_mostly_marked(words: str) -> bool:
    """True for a sentence that quoted words open and fill, and for one whose opening mark does not close in it."""
    opening = _OPENS_MARKED.match(words)
    if not opening:
        return False
    bare = words.lstrip()
    first = MARKED.match(bare)
    if first and len(first.group().split()) >= _SAID_WORDS:
        after = bare[first.end() :].lstrip()[:1]
        if {after, first.group()[-2:-1]} & set(",،!?؟"):
            return True
    if opening.group()[-1] == "‘" and not _CLOSED_SINGLE.search(words):
        return True
    return sum(len(match.group()) for match in MARKED.finditer(words)) >= _MOSTLY * len(words)


def _says_in_marks(told: Told) -> bool:
    """True where "that" or a colon stands before words in marks too many for a name."""
    if _names_any(told, told.cues.documents, _DOCUMENT_WORDS):
        return False
    for match in MARKED.finditer(told.words):
        if len(match.group().split()) >= _SAID_WORDS:
            return _THAT_OR_COLON.search(told.words[: match.start()]) is not None
    return False


def _is_saying(told: Told, opening: str) -> bool:
    """True where an Arabic clause begins with a verb of saying; a verb of two meanings needs "that" after it."""
    first = opening.partition(" ")[0].strip("،,:.")
    form = _SAYINGS["ar"].get(first)
    if form is None or form.kind in {"state", "relay"} or form.shape in {"noun", "participle"}:
        return False
    # What something is called, where the marks hold no words of anybody: «وتسميه الوزارة «خط الشمس»».
    if form.kind == "label" and not told.quotes:
        return False
    if goes_on_with_a_document(told, opening):
        return False
    if first in told.cues.weak_sayings:
        return (_ABOUT if first.startswith(_EXPRESS) else _THAT).search(opening) is not None
    return True


def goes_on_with_a_document(told: Told, opening: str) -> bool:
    """True for «ويدعو إلى …» behind a sentence that a treaty or decision is the subject of: the text calls for it.

    Source: Ryding (2005), 3.1 (the verb alone has the subject named before). A noun behind the verb is its subject.
    """
    if not told.is_arabic or told.sentence.number < _SECOND or told.quotes:
        return False
    first, _, rest = opening.partition(" ")
    form = _SAYINGS["ar"].get(first)
    if form is None or form.shape != "present" or rest.partition(" ")[0] not in _LINKS:
        return False
    before = told.article.sentences[told.sentence.number - 2]
    if before.paragraph != told.sentence.paragraph:
        return False
    told_before = fold(told.article.at(before.span))
    words, bare = _beginnings(opening_of(told_before), _SUBJECT_WORDS)
    texts = (told.cues.documents, told.cues.texts)
    return any(has_any(heads, listed) for heads in {words, bare} for listed in texts)


def _says_last(words: str) -> bool:
    """True for "…, she added." whatever stands before it."""
    match = _LAST_CLAUSE.search(words.rstrip())
    form = _SAYINGS["en"].get(match[2]) if match else None
    return form is not None and form.shape == "past" and form.kind in {"say", "add"}
