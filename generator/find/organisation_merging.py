# SPDX-License-Identifier: Apache-2.0
"""One organisation for each body, with all its mentions: full names, later shorter ones, short forms in brackets.

In: the bodies of an article in order. Out: the organisations.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.find.organisation_mentions import Body
from generator.languages.nationalities import country_of_adjective, country_of_name
from generator.languages.organisations import organisation_words
from generator.model import FactId, Organisation
from generator.normalise import fold, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Article, Evidence, Language
    from generator.names import Names
    from generator.normalise import View

# A short form behind the full name: "Environment Agency (EA)".
_SHORT = re.compile(
    r"""[»"”’']?\s?\(\s?[«"“]?(?P<short>[^\W\d_][\w.&+-]{1,11}(?:\ [^\W\d_]\w{1,9})?)[»"”]?\s?\)""", re.VERBOSE
)  # fmt: skip
# "The Holding Company for Gas «Egas»".
_MARKED = re.compile(r"""\ [«"“](?P<short>[^\W\d_]\w{2,11})[»"”]""", re.VERBOSE)
_KNOWN_AS = re.compile(
    r",?\ (?:(?:better\ |also\ )?known\ as|or)\ (?:the\ )?(?P<short>[A-Z][A-Za-z]*[A-Z])\b", re.VERBOSE
)  # fmt: skip
_DEFINITE = re.compile(r"(?<!\w)[وف]?[بك]?(?P<noun>(?:ال|لل)(?P<head>\w{3,}))(?!\w)")
_HEAD_JOINED = re.compile(r"(?:لل|بال|ال)?")
_JOINED = re.compile(r"و?(?:لل|بال|ال|ل(?=\w{3}))?")
_WORD = re.compile(r"[^\W_]+")
_CLITICS, _MOST_JOINED = "وفبلك", 2
# So many names that share a word are compared with a shorter form.
_MOST_NAMESAKES = 100
_FEWEST = 2
_SHORTEST_OWN = 3


def with_short_forms(article: Article, view: View, bodies: list[Body]) -> list[Body]:
    """`bodies` and, for each short form that brackets give one of them, all its mentions."""
    listed = {body.start: body for body in bodies if body.identity}
    found: list[Body] = []
    parents: dict[str, Body] = {}
    for body in bodies:
        match = _short_form(view.text, body)
        short = match["short"] if match and _is_short(match["short"], article.language) else ""
        known = listed.get(match.start("short")) if match and short else None
        # Brackets that hold a listed name say which listed body the full name means.
        parent = replace(body, identity=known.identity) if known is not None and not body.identity else body
        found.append(parent)
        if short:
            parents.setdefault(short, parent)
    for short, start in mentions_of(parents, view.text):
        if article.sentence_at(view.span(start, start + len(short)).start) is not None:
            parent, end = parents[short], start + len(short)
            alias_of = "" if parent.identity else _name_key(view, parent)
            found.append(Body(start, end, start, end, parent.kind, parent.identity, alias_of))
    return found


def _short_form(text: str, body: Body) -> re.Match[str] | None:
    """The short form that stands right behind the body."""
    match = _SHORT.match(text, body.end) or _KNOWN_AS.match(text, body.end)
    if match is None and body.kind == "company" and text.startswith("ال", body.start):
        match = _MARKED.match(text, body.end)
    return match


def mentions_of(names: Iterable[str], text: str) -> Iterator[tuple[str, int]]:
    """Each mention of the names with its start, also behind a joined particle; time is linear in the text."""
    lengths: dict[str, set[int]] = {}
    wanted = set(names)
    for name in wanted:
        first = _WORD.match(name)
        if first is not None:
            lengths.setdefault(first[0], set()).add(len(name))
    if not lengths:
        return
    for begin, written in zip(*tokens_of(text), strict=True):
        for skip in range(_MOST_JOINED + 1 if written[0] in _CLITICS else 1):
            sizes = lengths.get(written[skip:])
            if sizes is None or not all(letter in _CLITICS for letter in written[:skip]):
                continue
            start = begin + skip
            for size in sorted(sizes, reverse=True):
                name = text[start : start + size]
                if name in wanted and not text[start + size : start + size + 1].isalnum():
                    yield name, start
                    break


def _is_short(text: str, language: Language) -> bool:
    """True for capitals, or for one or two Arabic words that are no country."""
    letters = text.replace(".", "").replace("&", "").replace("-", "")
    if letters.isascii():
        return sum(letter.isupper() for letter in letters) >= _FEWEST and len(letters) >= _FEWEST
    return language == "ar" and country_of_name(text, "ar") is None


def key_of(folded: str) -> str:
    """What two mentions of one body share: no joined article, no capitals, no "the"."""
    text = " ".join(folded.split())
    text = "ال" + text[2:] if text.startswith("لل") else text
    return text.lower().removeprefix("the ")


def _name_key(view: View, body: Body) -> str:
    return key_of(view.text[body.name_start : body.name_end])


@lru_cache(maxsize=4096)
def _stems(key: str) -> tuple[str, ...]:
    """The words of a key without what Arabic joins to them; "of", "for" and "and" left out."""
    head, *rest = key.split()
    words = (_HEAD_JOINED.sub("", head, count=1), *(_JOINED.sub("", word, count=1) or word for word in rest))
    return tuple(word for word in words if word not in {"of", "for", "and", "the", "في"})


def _is_shorter_form(short: str, long: str) -> bool:
    """True when `short` is the head of `long` with some of its other words in their order, or its beginning."""
    mine, theirs = _stems(short), _stems(long)
    if len(mine) == 1 and len(theirs) > 1 and short.isascii():
        return short in _initials(long) or (mine[0] == theirs[0] and _is_own_name(short))
    if len(mine) >= len(theirs) or len(mine) < _FEWEST:
        return False
    rest = iter(theirs)
    if _is_bare_form(mine, theirs):
        return True
    is_part = all(word in rest for word in mine)
    return is_part and (mine[0] == theirs[0] or (mine[-1] == theirs[-1] and short.isascii()))


def _is_bare_form(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """True when one begins with the other but for its kind: "the company X" and "X for contracting"."""
    heads = organisation_words("ar").heads
    own = mine[1:] if mine[0] in heads else mine
    other = theirs[1:] if theirs[0] in heads and theirs[0] != mine[0] else theirs
    return len(own) >= _FEWEST and own == other[: len(own)] and (own, other) != (mine, theirs)


def _initials(long: str) -> frozenset[str]:
    """The first letters of all words, and of all but the small ones."""
    rows = (long.split(), _stems(long))
    return frozenset("".join(word[0] for word in row) for row in rows if len(row) > _FEWEST)


def _is_own_name(text: str) -> bool:
    """True for a first word that is not a country's, by which a company alone is called."""
    is_country = country_of_name(text.title(), "en") or country_of_adjective(text.title(), "en")
    return len(text) > _SHORTEST_OWN and not is_country and text not in organisation_words("en").fields


def with_bare_heads(article: Article, view: View, bodies: list[Body]) -> list[Body]:
    """`bodies` and the Arabic definite heads that stand alone, as mentions of the last body with this head.

    Source: Ryding (2005), ch. 7.1 (the article refers to what was named before).
    """
    if article.language != "ar":
        return bodies
    heads, last, found = organisation_words("ar").heads, dict[str, Body](), list(bodies)
    ordered = sorted(bodies, key=lambda body: body.start)
    at = 0
    for word in _DEFINITE.finditer(view.text):
        start = word.start("noun")
        while at < len(ordered) and ordered[at].start <= start:
            body = ordered[at]
            last[_HEAD_JOINED.sub("", view.text[body.start : body.end].split()[0], count=1)] = body
            at += 1
        known = last.get(word["head"]) if word["head"] in heads else None
        is_inside = at > 0 and start < ordered[at - 1].end
        if known is None or is_inside or article.sentence_at(view.span(start, word.end()).start) is None:
            continue
        parent = "" if known.identity else known.alias_of or _name_key(view, known)
        found.append(Body(start, word.end(), start, word.end(), known.kind, known.identity, parent))
    return found


def merged(article: Article, view: View, names: Names, bodies: list[Body]) -> tuple[Organisation, ...]:
    """One organisation for each body, sorted by first mention, named as it is written in full."""
    groups: dict[str, list[Body]] = {}
    for body in bodies:
        key = body.identity or body.alias_of or _name_key(view, body)
        groups.setdefault(key, []).append(body)
    _join_shorter(view, groups)
    in_order = (sorted(group, key=lambda body: body.start) for group in groups.values())
    ordered = sorted(in_order, key=lambda group: group[0].start)
    return tuple(_organisation(article, view, names, number, group) for number, group in enumerate(ordered, 1))


def _join_shorter(view: View, groups: dict[str, list[Body]]) -> None:
    """Puts the mentions of each shorter form to those of the full name."""
    full = {key: max((_name_key(view, body) for body in group), key=len) for key, group in groups.items()}
    with_word: dict[str, list[str]] = {}
    for key, name in full.items():
        # What a shorter form ends with stands in the full name; initials are found by themselves.
        for word in {*_stems(name), *_initials(name)}:
            with_word.setdefault(word, []).append(key)
    for short in [key for key, group in groups.items() if not group[0].identity]:
        last = _stems(short)[-1:] or ("",)
        near = with_word.get(last[0], [])[:_MOST_NAMESAKES]
        longer = [key for key in near if key in groups and key != short and _is_shorter_form(short, full[key])]
        if longer:
            # The last one named before the short form, else the first after it.
            at = groups[short][0].start
            before = [key for key in longer if groups[key][0].start < at]
            parent = before[-1] if before else longer[0]
            identity = groups[parent][0].identity
            groups[parent].extend(replace(body, identity=identity) for body in groups.pop(short))


def _organisation(article: Article, view: View, names: Names, number: int, group: list[Body]) -> Organisation:
    """The organisation of these mentions, named as its list does, else as it is written in full."""
    texts = [_text(article, view, body.name_start, body.name_end) for body in group]
    mentions = tuple(_evidence(article, view, body.start, body.end) for body in group)
    identity = names.organisation_of(group[0].identity)
    listed = frozenset(map(fold, identity.every_name())) if identity else frozenset()
    name = next((text for text in texts if fold(text) in listed), texts[0]) if identity else _fullest(texts)
    aliases = {*texts, *(mention.exact for mention in mentions)} - {name}
    return Organisation(
        identity.id if identity else FactId(f"organisation-{number}"), name,
        dict(identity.names) if identity else {article.language: name}, mentions, group[0].kind,
        identity.country if identity else None, tuple(sorted(aliases)),
    )  # fmt: skip


def _fullest(texts: list[str]) -> str:
    """The first of the texts with the most words."""
    return max(texts, key=lambda text: len(text.split()))


def _text(article: Article, view: View, start: int, end: int) -> str:
    """The words of the folded range on one line, with the article's alef given back after "for"."""
    words = " ".join(article.at(view.span(start, end)).split())
    return "ا" + words[1:] if words.startswith("لل") and len(words) > len("للفن") else words


def _evidence(article: Article, view: View, start: int, end: int) -> Evidence:
    """The evidence of a folded range."""
    span = view.span(start, end)
    return article.evidence(span.start, span.end)
