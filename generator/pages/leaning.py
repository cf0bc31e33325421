# SPDX-License-Identifier: Apache-2.0
"""Sentences that cannot be read without the one before them, judged in the article's own language.

In: a `Reading` and a sentence. Out: whether it leans, and on which sentence. A sentence leans *firmly* where another
one before it would make it say something else: these stay together, or the one before is shown with it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.languages import leaning
from generator.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Container

    from generator.languages.leaning import Leaning
    from generator.model import Sentence
    from generator.pages.reading import Named, Reading

_CLAUSE_END = re.compile(r"[,:;،؛«“]")
_MARKS = ",.:;،؛؟?!"
_UNSAID = frozenset(("pronoun", "ellipsis", "continuation"))
_LONGEST_FRONT = 7
_SUBJECT_AT_MOST = 6
_ALSO_AMONG = 4
_EMPTY_WITHIN = 6
_SHOWN_BEFORE = 2


def leans(reading: Reading, sentence: Sentence) -> bool:
    """True when the sentence leans firmly, or opens with what only connects."""
    words = leaning.of(reading.articles[sentence.id].language)
    told = fold(reading.source_words(sentence.id)).lower().split()
    return bool(_openings(words, told) & words.loose) or leans_firmly(reading, sentence)


def leans_firmly(reading: Reading, sentence: Sentence) -> bool:
    """True when a pronoun, an opener or a noun with the article stands for something told before."""
    source = reading.source_words(sentence.id)
    words = leaning.of(reading.articles[sentence.id].language)
    clauses = [clause.split() for clause in _CLAUSE_END.split(fold(source).lower(), maxsplit=2)]
    first = [word.strip(_MARKS) for word in clauses[0]]
    return (
        _opens(words, fold(source).lower().split())
        or _points_back(words, first)
        or _acts_on_unnamed(words, first)
        or _tellers_differ(words, source)
        or (len(clauses) > 1 and _opens_late(reading, sentence, words, first, clauses[1]))
        or _has_attached(reading, sentence, words, source)
        or _speaker_is_unsaid(reading, sentence)
    )


def before(reading: Reading, sentence: Sentence) -> Sentence | None:
    """The sentence before it that is told, without lines of the page; None at the start and after a sub-heading."""
    sentences = reading.articles[sentence.id].sentences
    roles = reading.explainer.facts.roles
    for place in range(bisect_left(sentences, sentence.span, key=lambda each: each.span) - 1, -1, -1):
        earlier = sentences[place]
        if earlier.kind == "heading" or roles.get(earlier.id) == "heading":
            return None
        if earlier.id in reading.sentences and roles.get(earlier.id) != "boilerplate":
            return earlier
    return None


def leaned_on(reading: Reading, sentence: Sentence, shown: Container[str]) -> tuple[Sentence, ...]:
    """What to show before a sentence that leans firmly: one sentence, two where that one leans as well.

    None of what is `shown` there already.
    """
    found: list[Sentence] = []
    while len(found) < _SHOWN_BEFORE and leans_firmly(reading, found[0] if found else sentence):
        earlier = before(reading, found[0] if found else sentence)
        if earlier is None or earlier.id in shown:
            break
        found.insert(0, earlier)
    return tuple(found)


# -- how a sentence opens


def _openings(words: Leaning, told: list[str]) -> set[str]:
    first = [word.rstrip(_MARKS) for word in told[: words.longest]]
    return {" ".join(first[:length]) for length in range(1, len(first) + 1)}


def _opens(words: Leaning, told: list[str]) -> bool:
    """An opener, or "also" soon; not "this week", nor "it" that stands for what follows."""
    found = _openings(words, told) & words.openers
    first = [word.strip(_MARKS) for word in told]
    if _is_empty(words, first) or (first[1:2] and first[1] in words.periods | words.ahead):
        found.discard(first[0])
    return bool(found) or bool(words.also.intersection(first[:_ALSO_AMONG]))


def _points_back(words: Leaning, clause: list[str]) -> bool:
    """True for "the length of this line", "the figures do not match"; not for "this week", "the figures of X"."""
    for at, (word, after) in enumerate(pairwise((*clause, ""))):
        is_own = after in words.ahead or (word in words.near and after in words.periods)
        if word in words.demonstratives and not is_own:
            return True
        if _bare(word, words) in words.definites and (
            not words.articles or words.articles.intersection(clause[:at][-1:])
        ):
            return after not in words.wider and not after.startswith(words.definite)
    return False


def _is_empty(words: Leaning, clause: list[str]) -> bool:
    """True for "it is unclear who paid": the one pronoun that is subject and object alike stands for what follows.

    Source: Quirk et al. (1985), 6.17 (empty "it") and 18.33 (extraposition).
    """
    opens = bool((words.pronouns & words.subjects).intersection(clause[:1]))
    return opens and bool(words.empty.intersection(clause[1:_EMPTY_WITHIN]))


def _bare(word: str, words: Leaning) -> str:
    """The word without a joined "and", where it has one."""
    known = words.definites | words.steps | words.heads | words.fronts | words.whole
    return word[1:] if word not in known and word.startswith(words.joined) and word[1:] in known else word


# -- pronouns for what the sentence does not name


def _acts_on_unnamed(words: Leaning, clause: list[str]) -> bool:
    """True for "Parliament approved it": the object of a clause is never its own subject.

    Source: Quirk et al. (1985), 6.23-6.25: an object that is the subject is a reflexive pronoun.
    """
    for at, word in enumerate(clause[: _SUBJECT_AT_MOST + 1]):
        if word in words.free or word in words.subjects - words.pronouns:
            return False
        if word in words.pronouns and at > 1:
            return True
    return False


def _tellers_differ(words: Leaning, source: str) -> bool:
    """True for "Sources differ on its length": what is told of is named nowhere in the clause."""
    clause = [(fold(word).lower(), word) for word in _CLAUSE_END.split(source, maxsplit=1)[0].split()]
    at = next((at for at, (folded, _) in enumerate(clause[:3]) if folded in words.tellers), None)
    for folded, word in clause[at + 1 :] if at is not None else ():
        if folded.strip(_MARKS) in words.owners or _ends_in_pronoun(words, _bare(folded, words), word):
            return True
        if folded.startswith(words.definite):
            return False
    return False


def _opens_late(reading: Reading, sentence: Sentence, words: Leaning, front: list[str], rest: list[str]) -> bool:
    """True for "On Friday, he …": a pronoun right behind an opening phrase that names nobody."""
    if not front or front[0] not in words.fronts or len(front) > _LONGEST_FRONT or not rest:
        return False
    if rest[0] not in words.subjects or _is_empty(words, rest):
        return False
    end = sentence.span.start + len(" ".join(front)) + len(front)
    return not any(sentence.span.start <= start < end for start in _named_in(reading, sentence))


def _has_attached(reading: Reading, sentence: Sentence, words: Leaning, source: str) -> bool:
    """«وكلفته …», «وتموله …», «وما زال موعد إنجازه …»: a joined pronoun before anything that it could stand for.

    A phrase with a preposition may take up what follows («في كلمته، قال …»): it says nothing here.
    """
    if words.attached is None:
        return False
    clause = _CLAUSE_END.split(source, maxsplit=1)[0].split()
    told = [(_bare(fold(word), words), word) for word in clause]
    while told and told[0][0] in words.steps:
        del told[0]
    if not told or told[0][0] in words.fronts:
        return False
    ahead = 3 if len(told) > 1 and told[1][0] in words.heads else 2
    for bare, word in told[:ahead]:
        if _is_definite(words, bare) or _is_named(reading, sentence, word):
            return False
        if _ends_in_pronoun(words, bare, word):
            return True
    return False


def _ends_in_pronoun(words: Leaning, bare: str, word: str) -> bool:
    plain = "".join(letter for letter in word if not "\u064b" <= letter <= "\u0652" and letter != "\u0640")
    is_whole = words.whole.intersection((bare, bare[1:] if bare.startswith(words.joined) else bare))
    return (
        not is_whole
        and not _is_definite(words, bare)
        and words.attached is not None
        and words.attached.fullmatch(plain.strip(_MARKS)) is not None
    )


def _is_definite(words: Leaning, bare: str) -> bool:
    return bare.startswith(words.definite) or (bare.startswith(words.joined) and bare[1:].startswith(words.definite))


def _named_in(reading: Reading, sentence: Sentence) -> list[int]:
    """Where people, bodies and places are named in the sentence, by their offsets in the article."""
    facts, article = reading.explainer.facts, reading.articles[sentence.id].id
    everyone: tuple[Named, ...] = (*facts.people, *facts.organisations, *facts.places)
    return [
        mention.span.start
        for fact in everyone
        for mention in fact.mentions
        if mention.article == article and sentence.span.start <= mention.span.start < sentence.span.end
    ]


def _is_named(reading: Reading, sentence: Sentence, word: str) -> bool:
    """True when the word begins a name of the sentence, with or without a joined particle."""
    article = reading.articles[sentence.id]
    at = article.text.find(word, sentence.span.start, sentence.span.end)
    return any(at <= start < at + len(word) for start in _named_in(reading, sentence))


def _speaker_is_unsaid(reading: Reading, sentence: Sentence) -> bool:
    """True for "…, he said", «وقال: …»: somebody speaks who is not named in the sentence."""
    facts = reading.explainer.facts
    speakers = {q.speaker for q in facts.quotes if q.sentence == sentence.id and q.via in _UNSAID and q.speaker}
    if not speakers:
        return False
    known: tuple[Named, ...] = (*facts.people, *facts.organisations, *facts.speakers)
    named = {fact.id for fact in known for m in fact.mentions if reading.sentence_of(m) is sentence}
    return bool(speakers - named)
