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

if TYPE_CHECKING:
    from generator.model import Article, Evidence, Language
    from generator.names import Names
    from generator.normalise import View

# A short form behind the full name: "Environment Agency (EA)".
_SHORT = re.compile(
    r"""[»"”’']?\s?\(\s?[«"“]?(?P<short>[^\W\d_][\w.&+-]{1,11}(?:\ [^\W\d_]\w{1,9})?)[»"”]?\s?\)""", re.VERBOSE
)  # fmt: skip
# "The Holding Company for Gas «Egas»".
_MARKED = re.compile(r"""\ [«"“](?P<short>[^\W\d_]\w{2,11})[»"”]""", re.VERBOSE)
_KNOWN_AS = re.compile(r",?\ (?:(?:better\ |also\ )?known\ as|or)\ (?:the\ )?(?P<short>[A-Z][A-Za-z]*[A-Z])\b", re.VERBOSE)
_HEAD_JOINED = re.compile(r"(?:لل|بال|ال)?")
_JOINED = re.compile(r"و?(?:لل|بال|ال|ل(?=\w{3}))?")
_FEWEST = 2
_SHORTEST_OWN = 3


def with_short_forms(article: Article, view: View, bodies: list[Body]) -> list[Body]:
    """`bodies` and, for each short form that brackets give one of them, all its mentions."""
    found, given = list(bodies), set[str]()
    for body in bodies:
        match = _SHORT.match(view.text, body.end) or _KNOWN_AS.match(view.text, body.end)
        if match is None and body.kind == "company" and view.text.startswith("ال", body.start):
            match = _MARKED.match(view.text, body.end)
        short = match["short"] if match else ""
        if match is None or short in given or not _is_short(short, article.language):
            continue
        given.add(short)
        known = next((other for other in bodies if other.identity and other.start == match.start("short")), None)
        if known is not None and not body.identity:
            found[found.index(body)] = replace(body, identity=known.identity)
            continue
        parent = body.identity or _name_key(view, body)
        for mention in re.finditer(rf"(?<!\w)(?P<joined>[وف]?[بلك]?){re.escape(short)}(?!\w)", view.text):
            start, end = mention.end("joined"), mention.end()
            if article.sentence_at(view.span(start, end).start) is not None:
                found.append(Body(start, end, start, end, body.kind, body.identity, "" if body.identity else parent))
    return found


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
        return _is_initials(short, long) or (mine[0] == theirs[0] and _is_own_name(short))
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


def _is_initials(short: str, long: str) -> bool:
    """True for the first letters of all words, or of all but the small ones."""
    every, capital = long.split(), _stems(long)
    return len(short) > _FEWEST and short in {"".join(word[0] for word in words) for words in (every, capital)}


def _is_own_name(text: str) -> bool:
    """True for a first word that is not a country's, by which a company alone is called."""
    is_country = country_of_name(text.title(), "en") or country_of_adjective(text.title(), "en")
    return len(text) > _SHORTEST_OWN and not is_country and text not in organisation_words("en").fields


def merged(article: Article, view: View, names: Names, bodies: list[Body]) -> tuple[Organisation, ...]:
    """One organisation for each body, sorted by first mention, named as it is written in full."""
    groups: dict[str, list[Body]] = {}
    for body in bodies:
        key = body.identity or body.alias_of or _name_key(view, body)
        groups.setdefault(key, []).append(body)
    full = {key: max((_name_key(view, body) for body in group), key=len) for key, group in groups.items()}
    for short in [key for key, group in groups.items() if not group[0].identity]:
        longer = [key for key in groups if key != short and _is_shorter_form(short, full[key])]
        if longer:
            # The last one named before the short form, else the first after it.
            at = groups[short][0].start
            before = [key for key in longer if groups[key][0].start < at]
            parent = before[-1] if before else longer[0]
            identity = groups[parent][0].identity
            groups[parent].extend(replace(body, identity=identity) for body in groups.pop(short))
    in_order = (sorted(group, key=lambda body: body.start) for group in groups.values())
    ordered = sorted(in_order, key=lambda group: group[0].start)
    return tuple(_organisation(article, view, names, number, group) for number, group in enumerate(ordered, 1))


def _organisation(article: Article, view: View, names: Names, number: int, group: list[Body]) -> Organisation:
    """The organisation of these mentions; its name is the first of those with the most words."""
    texts = [_text(article, view, body.name_start, body.name_end) for body in group]
    name = texts[0] if group[0].identity else max(texts, key=lambda text: len(text.split()))
    mentions = tuple(_evidence(article, view, body.start, body.end) for body in group)
    identity = next((known for known in names.organisations if known.id == group[0].identity), None)
    aliases = {*texts, *(mention.exact for mention in mentions)} - {name}
    return Organisation(
        identity.id if identity else FactId(f"organisation-{number}"), name,
        dict(identity.names) if identity else {article.language: name}, mentions, group[0].kind,
        identity.country if identity else None, tuple(sorted(aliases)),
    )  # fmt: skip


def _text(article: Article, view: View, start: int, end: int) -> str:
    """The words of the folded range on one line, with the article's alef given back after "for"."""
    words = " ".join(article.at(view.span(start, end)).split())
    return "ا" + words[1:] if words.startswith("لل") and len(words) > len("للفن") else words


def _evidence(article: Article, view: View, start: int, end: int) -> Evidence:
    """The evidence of a folded range."""
    span = view.span(start, end)
    return article.evidence(span.start, span.end)
