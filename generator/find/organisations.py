# SPDX-License-Identifier: Apache-2.0
"""Organisations: by their head words, by quoted names after such a word, by signatures, and from the list of names.

In: an article with its places and people. Out: the facts with `organisations` (sorted by first mention) and, for
people who speak of their body, nothing changed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.organisation_mentions import Body
from generator.find.organisation_merging import mentions_of, merged, with_bare_heads, with_short_forms
from generator.find.words import lines_of
from generator.gazetteer import load
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import country_of_adjective
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.names import Names  # noqa: TC001
from generator.normalise import fold, view_of

if TYPE_CHECKING:
    from generator.model import Article, Facts, Language
    from generator.names import Identity
    from generator.normalise import View

# An agency's letters in brackets at the end of a report: full stops between single letters or short syllables.
_SIGNATURE = re.compile(
    r"""[(（]\s?(?P<name>[^\W\d_]{1,2}(?:\s?\.\s?[^\W\d_]{1,3}){1,3})\.?\s?[)）]""", re.VERBOSE
)  # fmt: skip
# In brackets before a dash and the first words of a report; a short line is its author's.
_DATELINE = re.compile(
    r"""^[^\n()]{0,60}\((?P<name>[^\W\d_]\w*(?:\ [^\W\d_]\w*){0,3})\)\s?[-–—](?:[^\S\n]+\S+){6}""",
    re.VERBOSE | re.MULTILINE,
)  # fmt: skip
_NEXT_WORD = re.compile(r"\ (?P<word>[^\W\d_]{3,})")
_OPENING, _CLOSING = frozenset('«“"„'), frozenset('»”"')
_SPORT_WORDS = 2
_POINTS = ".,;:!?()\"'”’“‘"
_DESCRIPTION = 3
_SHORT_NAME = 4
_LONGEST_WORD = 16
_HAMZAS = frozenset("أإآؤئ")


def find(article: Article, names: Names, facts: Facts) -> Facts:
    """`facts` with the organisations that the article names."""
    view = view_of(article.text)
    taken: list[Body] = _listed(article, view, names)
    # Each language's rules are loaded for its own articles: that takes longer than to read one.
    is_sport = _is_sport(view.text, article.language)
    if article.language == "ar":
        from generator.find.organisations_arabic import found_arabic

        taken.extend(body for line in lines_of(article) for body in found_arabic(line, view.text, is_sport=is_sport))
    else:
        from generator.find.organisations_english import found_english

        taken.extend(body for line in lines_of(article) for body in found_english(line, view.text, is_sport=is_sport))
    taken.extend(_signatures(article, view))
    taken.extend(_repeated(article, view, taken))
    taken = [body for body in taken if not _is_given_name(view, body)]
    named = {body.start for body in taken if body.identity}
    taken = [body for body in taken if body.end + 1 not in named or not _describes(body, view.text)]
    chosen = _longest(with_short_forms(article, view, _longest(taken, view.text)), view.text)
    return replace(facts, organisations=merged(article, view, names, with_bare_heads(article, view, chosen)))


def _is_given_name(view: View, body: Body) -> bool:
    """True for a listed name of one word that is a given name before a family name: "Irina …", not the agency."""
    word = view.text[body.start : body.end]
    family = _NEXT_WORD.match(view.text, body.end)
    if not body.identity or family is None or word not in name_words("ar").given:
        return False
    return not family["word"].startswith("ال") and not is_common(family["word"])


def _is_sport(folded: str, language: Language) -> bool:
    """True for an article with several words of matches: clubs are named there without "club"."""
    return len(organisation_words(language).sport & {word.strip(_POINTS) for word in folded.split()}) >= _SPORT_WORDS


def _listed(article: Article, view: View, names: Names) -> list[Body]:
    """The known organisations of every sentence."""
    found: list[Body] = []
    for sentence in article.sentences:
        if sentence.kind != "furniture":
            start, end = view.offset(sentence.span.start), view.offset(sentence.span.end)
            found.extend(
                Body(hit.start, hit.end, hit.start, hit.end, hit.identity.kind or "organisation", hit.identity.id)
                for hit in names.scan("organisation", view.text, start, end)
                if not _opens_a_place(view.text, hit.start, hit.end)
                and _is_spelt(article.at(view.span(hit.start, hit.end)), hit.identity)
            )
    return found


def _opens_a_place(text: str, start: int, end: int) -> bool:
    """True for a short word that is "and" with the beginning of a place's name."""
    if end - start > _SHORT_NAME or text[start] != "و":
        return False
    name = " ".join(text[start + 1 : end + _LONGEST_WORD].split()[:2])
    return bool(load().find_key(name, "ar"))


def _is_spelt(exact: str, identity: Identity) -> bool:
    """False for a short word that is spelt with a hamza its listed namesake does not have: another word."""
    if len(exact) > _SHORT_NAME or not _HAMZAS & set(exact):
        return True
    listed = next((name for name in identity.every_name() if fold(name) == fold(exact)), "")
    return bool(_HAMZAS & set(listed))


def _repeated(article: Article, view: View, bodies: list[Body]) -> list[Body]:
    """The other mentions of names that were found; Arabic ones only where they stand in marks again."""
    is_arabic = article.language == "ar"
    kinds = {view.text[body.name_start : body.name_end]: body.kind for body in bodies if not body.identity}
    found: list[Body] = []
    for name, start in mentions_of((name for name in kinds if len(name) > _SHORT_NAME and "\n" not in name), view.text):
        end = start + len(name)
        is_marked = view.text[start - 1 : start] in _OPENING and view.text[end : end + 1] in _CLOSING
        sentence = article.sentence_at(view.span(start, end).start)
        if (is_marked or not is_arabic) and sentence is not None and sentence.kind != "furniture":
            found.append(Body(start, end, start, end, kinds[name]))
    return found


def _describes(body: Body, text: str) -> bool:
    """True for a company of a nationality that the listed name right behind names: "the German airline …"."""
    if body.identity or body.kind not in {"company", "outlet"} or text[body.start].isascii():
        return False
    words = text[body.start : body.end].split()
    return len(words) <= _DESCRIPTION and country_of_adjective(words[-1], "ar") is not None


def _signatures(article: Article, view: View) -> list[Body]:
    """Agencies' letters in brackets: ``(R.F.D)``."""
    found = []
    for match in _SIGNATURE.finditer(view.text):
        start, end = match.span("name")
        sentence = article.sentence_at(view.span(start, end).start)
        letters = [part for part in re.split(r"\s?\.\s?", match["name"]) if part]
        if sentence is not None and all(len(part) <= 3 for part in letters) and "دي.ان" not in match["name"]:
            found.append(Body(start, end, start, end, "outlet", ""))
    dateline = next(_DATELINE.finditer(view.text), None)
    if dateline is not None and not load().find_key(dateline["name"], article.language):
        start, end = dateline.span("name")
        found.append(Body(start, end, start, end, "outlet", ""))
    return found


def _ends_it(text: str, listed: Body, longer: Body) -> bool:
    """True when the listed name ends the longer one, but for a nationality or "for news" behind it.

    A listed name that a nationality makes another's ("the atomic agency *of Jordan*") begins where the longer one does.
    """
    # English: "Nigeria Labour Congress" is no listed congress, whatever stands before it is part of the name.
    if text[listed.start].isascii():
        return False
    rest = text[listed.end : longer.end].strip()
    is_news = bool(rest) and all(word.startswith("لل") for word in rest.split())
    is_national = listed.start > longer.start and country_of_adjective(rest, "ar") is not None
    return listed.end <= longer.end and (not rest or is_news or is_national)


def _longest(bodies: list[Body], text: str) -> list[Body]:
    """The bodies sorted by start, without those that overlap an earlier, longer or listed one."""
    chosen: list[Body] = []
    rank = {body: (body.start, -(body.end - body.start), not body.identity, not body.alias_of) for body in bodies}
    for body in sorted(bodies, key=rank.__getitem__):
        if chosen and body.start < chosen[-1].end:
            # A listed name inside a longer one of ours is the name ("the agency X").
            is_unlisted = body.identity and not chosen[-1].identity
            if is_unlisted and chosen[-1].start < body.start < chosen[-1].end < body.end:
                # The listed name goes on where ours stopped: "movement X", "X of Y".
                chosen[-1] = replace(body, start=chosen[-1].start)
            elif is_unlisted and _ends_it(text, body, chosen[-1]):
                chosen[-1] = replace(
                    chosen[-1], name_start=body.start, name_end=body.end, end=body.end, identity=body.identity
                )
            continue
        chosen.append(body)
    return chosen
