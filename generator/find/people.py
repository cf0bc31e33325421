# SPDX-License-Identifier: Apache-2.0
"""People with their offices: who is named, under which title, and which phrases mean somebody named before.

In: an article, the known names, the places found before. Out: the facts with `people`, sorted by first mention.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.find.english_words import is_capitalised, plain
from generator.find.people_offices import Draft, resolve_phrases
from generator.find.people_short import add_short_forms
from generator.find.words import Line, lines_of
from generator.languages.person_names import name_words
from generator.languages.titles import title_words
from generator.model import Evidence, FactId, Office, Person
from generator.names import Hit, Names  # noqa: TC001
from generator.normalise import fold, view_of

if TYPE_CHECKING:
    from generator.find.person_mentions import Mention
    from generator.model import Article, Facts, Language, PersonRule, ReasonKind, Span
    from generator.normalise import View


def find(article: Article, names: Names, facts: Facts) -> Facts:
    """`facts` with the people that the article names."""
    view = view_of(article.text)
    lines = lines_of(article)
    mentions = _mentions(article, view, lines, names, facts)
    drafts = _drafts(mentions, article.language)
    add_short_forms(drafts, lines, article.language)
    resolve_phrases(drafts, mentions, article.language)
    known = {identity.id: identity for identity in names.people}
    people = []
    for number, draft in enumerate(sorted(drafts, key=lambda draft: min(draft.spans)), 1):
        identity = known.get(FactId(draft.identity))
        spelt = {article.language: draft.name}
        person = Person(
            id=identity.id if identity else FactId(f"person-{number}"),
            name=draft.name,
            names={**spelt, **identity.names} if identity else spelt,
            mentions=_evidence(article, view, draft.spans),
            title=draft.title,
            office=_office(draft),
            aliases=tuple(sorted(draft.aliases - {draft.name})),
            coref=_evidence(article, view, draft.phrases),
            family_is_first=identity is not None and identity.family == "first",
        )
        people.append(person)
    return replace(facts, people=tuple(people), reasons={**facts.reasons, **_reasons(view, mentions, drafts)})


def _reasons(
    view: View, mentions: list[Mention], drafts: list[Draft]
) -> dict[tuple[ReasonKind, Span], PersonRule]:  # fmt: skip
    """Which rule saw each name and each phrase that means somebody; what no sentence's reader saw is a short form."""
    named: dict[tuple[int, int], PersonRule] = {
        (one.name_start, one.name_end): one.rule for one in mentions if one.name
    }
    phrases: dict[tuple[int, int], PersonRule] = {
        (one.phrase_start, one.phrase_end): "counterpart" for one in mentions if one.counterpart is not None
    }
    found: dict[tuple[ReasonKind, Span], PersonRule] = {}
    for draft in drafts:
        for span in draft.spans:
            found["person", view.span(*span)] = named.get(span, "short form")
        for span in draft.phrases:
            found["person", view.span(*span)] = phrases.get(span, "title alone")
    return found


def _mentions(
    article: Article, view: View, lines: tuple[Line, ...], names: Names, facts: Facts
) -> list[Mention]:  # fmt: skip
    """The mentions of all sentences in order."""
    places = [mention.span for place in facts.places for mention in place.mentions]
    bodies = [mention.span for body in facts.organisations for mention in body.mentions]
    if article.language == "ar":
        return _in_arabic(article, view, lines, names, _Blocked(view, places + bodies))
    return _in_english(article, view, lines, names, _Blocked(view, places), _Blocked(view, bodies))


# Each language's rules are loaded for its own articles: that takes longer than to read one.
def _in_arabic(
    article: Article, view: View, lines: tuple[Line, ...], names: Names, blocked: _Blocked
) -> list[Mention]:  # fmt: skip
    from generator.find.arabic_names import words_alone
    from generator.find.people_arabic import Sweep

    found: list[Mention] = []
    families: set[str] = set()
    alone = set().union(*(words_alone(line.words) for line in lines))
    for line in lines:
        hits = _hits(line, view, names)
        here = Sweep(line, view, article.text, hits, blocked, families=families, alone=alone).mentions()
        families.update(name_key(mention.name)[-1] for mention in here if mention.name)
        found.extend(here)
    return found


def _in_english(
    article: Article, view: View, lines: tuple[Line, ...], names: Names, places: _Blocked, bodies: _Blocked
) -> list[Mention]:  # fmt: skip
    from generator.find.people_english import Sweep, without_given_names

    lonely = _lonely(lines)
    found: list[Mention] = []
    for line in lines:
        found.extend(Sweep(line, view, article.text, _hits(line, view, names), lonely, places, bodies).mentions())
    return without_given_names(found)


def _hits(line: Line, view: View, names: Names) -> dict[int, Hit]:
    """The known people of a sentence by their folded offsets."""
    start = line.words[0].start if line.words else line.end
    return {hit.start: hit for hit in names.scan("person", view.text, start, line.end)}


class _Blocked:
    """The folded offsets inside places and organisations, where no name of a person begins."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, view: View, spans: list[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted((view.offset(span.start), view.offset(span.end)) for span in spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __contains__(self, offset: object) -> bool:
        if not isinstance(offset, int):
            return False
        position = bisect_right(self._starts, offset) - 1
        return position >= 0 and offset < self._ends[position]


def _lonely(lines: tuple[Line, ...]) -> frozenset[str]:
    """Capitalised words that stand somewhere without another one beside them: family names used alone."""
    found = set()
    for line in lines:
        for at, word in enumerate(line.words):
            if not is_capitalised(word):
                continue
            before = at > 0 and word.gap == " " and is_capitalised(line.words[at - 1])
            after = at + 1 < len(line.words) and line.words[at + 1].gap == " " and (
                is_capitalised(line.words[at + 1])
            )  # fmt: skip
            if not before and not after:
                found.add(plain(word.text))
    return frozenset(found)


def name_key(name: str) -> tuple[str, ...]:
    """The folded words of a name, "servant of …" joined, so that both spellings are one."""
    return tuple(fold(name).replace("عبد ال", "عبدال").split())


def _is_tail(key: tuple[str, ...], other: tuple[str, ...]) -> bool:
    from generator.find.people_english import is_tail

    return is_tail(key, other)


def _drafts(mentions: list[Mention], language: Language) -> list[Draft]:
    """One draft for each person: the same identity, the same words, or a family name used before or later."""
    drafts: list[Draft] = []
    by_identity: dict[str, Draft] = {}
    by_name: dict[tuple[str, ...], Draft] = {}
    by_last: dict[tuple[str, ...], Draft] = {}
    by_first: dict[str, Draft | None] = {}
    for mention in mentions:
        if not mention.name:
            continue
        key = name_key(mention.name)
        draft = by_identity.get(mention.identity) if mention.identity else by_name.get(key)
        near = by_last.get(_last(key, language))
        # A family name meets a fuller name with the same family name, whichever came first.
        if draft is None and near is not None and not (mention.identity and near.identity):
            short = _is_family(key, language) or _is_family(name_key(near.name), language)
            short = short or (language == "en" and _is_tail(key, name_key(near.name)))
            draft = near if short else None
        # "Doctor X" behind "doctor X Y": the given name of one person only.
        if draft is None and language == "ar" and len(key) == 1:
            draft = by_first.get(key[0])
        if draft is None:
            draft = Draft(mention.name)
            drafts.append(draft)
            if len(key) > 1:
                by_first[key[0]] = None if key[0] in by_first else draft
        if not _is_family(key, language) and len(name_key(draft.name)) < len(key) and (
            _is_family(name_key(draft.name), language) or language == "en"
        ):  # fmt: skip
            draft.name = mention.name
        draft.add(mention, title_words(language))
        if mention.identity:
            draft.identity = mention.identity
            by_identity[mention.identity] = draft
        by_name.setdefault(key, draft)
        if len(key) > 2 and key[1] in name_words(language).second_parts:
            by_name.setdefault(key[:2], draft)
        by_last.setdefault(_last(key, language), draft)
    return drafts


def _is_family(key: tuple[str, ...], language: Language) -> bool:
    """True for one word, or a particle of descent and one: "son of X" alone is a family name."""
    names = name_words(language)
    # At the head of a sentence particles have a capital: "Al Harthi", "Van der Walt".
    is_led = len(key) > 1 and all(part.lower() in names.particles for part in key[:-1])
    return len(key) == 1 or is_led or (len(key) == 2 and key[1] in names.second_parts)


def _last(key: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """The family name of a name's words: the last one, with the one before where both are one compound."""
    is_compound = len(key) > 1 and key[-1] in name_words(language).second_parts
    return key[-2:] if is_compound else key[-1:]


def _office(draft: Draft) -> Office | None:
    """The office in structured form, None when the title is no known office."""
    held = draft.held
    if held is None or not held.role:
        return None
    return Office(held.role, held.country, held.body, held.former, held.elect)


def _evidence(article: Article, view: View, spans: list[tuple[int, int]]) -> tuple[Evidence, ...]:
    """The evidence of folded ranges, sorted, each once."""
    found = []
    for start, end in sorted(set(spans)):
        span = view.span(start, end)
        found.append(article.evidence(span.start, span.end))
    return tuple(found)
