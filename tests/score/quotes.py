# SPDX-License-Identifier: Apache-2.0
"""Quotations: exact words, speaker, verb; names in quotation marks taken for speech; indirect speech."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from tests.score.matching import likeness_of_ranges, overlap, pairs
from tests.score.records import Range
from tests.score.words import EDGE, every_name, folded, name_key, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.score.records import Article, Document, Quote
    from tests.score.tally import Tally

ENOUGH: Final = 0.5
"""Overlap from which a clause without marks counts as found."""


def score(article: Article, found: Document, tally: Tally, *, asks_for_indirect: bool) -> None:
    """Adds the figures of one article."""
    spoken = [quote for quote in article.gold.quotes if quote.kind != "indirect"]
    unmarked = [quote.at for quote in spoken if not quote.is_marked]
    marked = [quote for quote in spoken if quote.is_marked]
    shown = [quote for quote in found.quotes if quote.kind != "indirect"]
    if unmarked:
        hits = sum(_is_like(at, (quote.at for quote in shown)) for at in unmarked)
        tally.add_share("unmarked_direct_found", hits, len(unmarked))
        _judge_unmarked(article, [quote for quote in spoken if not quote.is_marked], shown, tally)
    _score_marked(article, marked, [quote for quote in shown if not _is_like(quote.at, unmarked)], tally)
    if asks_for_indirect:
        _score_indirect(article, marked, unmarked, found, tally)


def _judge_unmarked(article: Article, unmarked: Sequence[Quote], shown: Sequence[Quote], tally: Tally) -> None:
    for gold in unmarked:
        like = [quote for quote in shown if _is_like(gold.at, (quote.at,))]
        tally.judge(gold, (bool(like), any(is_speaker(article, quote.speaker, gold) for quote in like)))


def _is_like(at: Range, others: Iterable[Range]) -> bool:
    return any(likeness_of_ranges(at, other) >= ENOUGH for other in others)


def _score_marked(article: Article, marked: Sequence[Quote], shown: Sequence[Quote], tally: Tally) -> None:
    text = article.text
    optional = {trimmed(text, quote.at) for quote in marked if quote.is_optional}
    shown = [quote for quote in _cut_up(text, marked, shown) if trimmed(text, quote.at) not in optional]
    wanted = [quote for quote in marked if not quote.is_optional]
    mine, theirs = [trimmed(text, quote.at) for quote in shown], [trimmed(text, quote.at) for quote in wanted]
    matched = pairs(mine, theirs, lambda a, b: float(a == b))
    tally.add_found("quote_exact", len(matched), len(mine), len(theirs))
    covered, to_cover = _code_points(mine), _code_points(theirs)
    tally.add_found("quote_chars", len(covered & to_cover), len(covered), len(to_cover))
    for kind in ("direct", "mixed"):
        of_kind = {j for j, quote in enumerate(wanted) if quote.kind == kind}
        tally.add_share(f"recall_{kind}", sum(j in of_kind for _, j in matched), len(of_kind))
    for gold in wanted:
        tally.judge(gold, (False, False))
    _score_names(article, mine, tally)
    _score_speakers(article, [(shown[i], wanted[j]) for i, j in matched], (len(mine), len(theirs)), tally)
    _tell_unmatched(text, [at for at in mine if at not in theirs], [at for at in theirs if at not in mine], tally)


def _score_names(article: Article, mine: Sequence[Range], tally: Tally) -> None:
    """Names and terms between marks that are shown as somebody's words."""
    names = article.gold.not_quotes
    taken = [trimmed(article.text, name.at) in mine for name in names]
    tally.add_share("scare_taken_as_quote", sum(taken), len(names))
    for name, is_taken in zip(names, taken, strict=True):
        tally.judge(name, (not is_taken,))


def _cut_up(text: str, marked: Sequence[Quote], shown: Sequence[Quote]) -> list[Quote]:
    """`shown`, where one found range over fragments of one utterance with only marks between them becomes the fragments."""
    left = list(shown)
    for first, last in combinations(range(len(marked)), 2):
        run = marked[first : last + 1]
        is_one = bool(run[0].continues) and len({quote.continues for quote in run}) == 1
        if not is_one or any(text[a.at.end : b.at.start].strip(EDGE) for a, b in pairwise(run)):
            continue
        whole = Range(trimmed(text, run[0].at).start, trimmed(text, run[-1].at).end)
        for quote in [quote for quote in left if trimmed(text, quote.at) == whole]:
            left.remove(quote)
            left.extend(replace(quote, at=part.at) for part in run)
    return left


def _code_points(ranges: Iterable[Range]) -> set[int]:
    return {offset for at in ranges for offset in range(at.start, at.end)}


def _score_speakers(
    article: Article, matched: Sequence[tuple[Quote, Quote]], sizes: tuple[int, int], tally: Tally
) -> None:
    said = [is_speaker(article, mine.speaker, gold) for mine, gold in matched]
    tally.add_share("attribution_on_matched", sum(said), len(matched))
    tally.add_found("quote+speaker", sum(said), *sizes)
    with_verb = [(mine, gold) for mine, gold in matched if gold.verb]
    tally.add_share("verb_on_matched", sum(_is_verb(mine.verb, gold.verb) for mine, gold in with_verb), len(with_verb))
    for mine, gold in with_verb:
        if not _is_verb(mine.verb, gold.verb):
            words = f"{mine.verb or 'none'}, not {gold.verb}: “{_words(article.text, gold.at)}”"
            tally.wrong("verb", words, gold.verb_at)
    for (mine, gold), is_right in zip(matched, said, strict=True):
        tally.judge(gold, (True, is_right))
        if not is_right:
            words = f"{mine.speaker or 'nobody'}, not {gold.speaker}: “{_words(article.text, gold.at)}”"
            tally.wrong("speaker", words, gold.at)


def is_speaker(article: Article, name: str, gold: Quote) -> bool:
    """True when `name` is the gold's speaker; for unnamed sources and groups also a longer phrase of the text."""
    by_id = {
        named.id: named
        for named in (*article.gold.people, *article.gold.organisations, *article.gold.other_speakers)
    }  # fmt: skip
    named, key = by_id.get(gold.speaker_id), name_key(name)
    if named is None or not key:
        return False
    known = every_name(named)
    is_unnamed = any(other.id == named.id for other in article.gold.other_speakers)
    return key in known or (
        is_unnamed and key in folded(article.text) and any(key.startswith(other + " ") for other in known)
    )


def _is_verb(mine: str, gold: str) -> bool:
    """The same verb, with or without an Arabic conjunction before it."""
    return bool(mine) and folded(gold) in (folded(mine), folded(mine).lstrip("وف"))


def _score_indirect(
    article: Article, marked: Sequence[Quote], unmarked: Sequence[Range], found: Document, tally: Tally
) -> None:
    """Clauses without marks; one that holds a marked quotation was scored there and is neither asked for nor punished."""
    every = [quote for quote in article.gold.quotes if quote.kind == "indirect"]
    in_marks = [quote.at for quote in marked]
    wanted = [quote for quote in every if not quote.is_optional and not _touches(quote.at, in_marks)]
    free = [*(quote.at for quote in every if quote not in wanted), *unmarked]
    mine = [quote for quote in found.quotes if quote.kind == "indirect"]
    matched = pairs(mine, wanted, _likeness_of_clauses)
    hit = {i for i, _ in matched}
    surplus = [
        quote for i, quote in enumerate(mine)
        if i not in hit and not (_touches(quote.at, in_marks) or _is_like(quote.at, free))
    ]  # fmt: skip
    tally.add_found("indirect_iou50", len(matched), len(hit) + len(surplus), len(wanted))
    for quote in surplus:
        tally.wrong("indirect", f"not asked for “{_words(article.text, quote.at)}”", quote.at)
    said = {j: is_speaker(article, mine[i].speaker, wanted[j]) for i, j in matched}
    for i, j in matched:
        if not said[j]:
            words = f"{mine[i].speaker or 'nobody'}, not {wanted[j].speaker}: “{_words(article.text, wanted[j].at)}”"
            tally.wrong("speaker", words, wanted[j].at)
    tally.add_share("indirect_speaker_on_matched", sum(said.values()), len(matched))
    for j, gold in enumerate(wanted):
        tally.judge(gold, (j in said, said.get(j, False)))
        if j not in said:
            tally.wrong("indirect", f"missing “{_words(article.text, gold.at)}”", gold.at)


def _likeness_of_clauses(mine: Quote, gold: Quote) -> float:
    likeness = likeness_of_ranges(mine.at, gold.at)
    return likeness if likeness >= ENOUGH else 0.0


def _touches(at: Range, others: Iterable[Range]) -> bool:
    return any(overlap(at, other) for other in others)


def _words(text: str, at: Range) -> str:
    return text[at.start : at.end]


def _tell_unmatched(text: str, surplus: Iterable[Range], missing: Iterable[Range], tally: Tally) -> None:
    for at in surplus:
        tally.wrong("quote", f"not asked for “{_words(text, at)}”", at)
    for at in missing:
        tally.wrong("quote", f"missing “{_words(text, at)}”", at)
