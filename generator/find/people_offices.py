# SPDX-License-Identifier: Apache-2.0
"""Who holds an office: "his … counterpart" gets the office of the one before, a title alone gets its holder.

In: drafts of people and all mentions in order. Out: the drafts with titles and phrases filled in.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.find.person_mentions import Held, Mention
from generator.languages.nationalities import country_of_adjective, country_of_name
from generator.languages.titles import office_of, offices, title_words
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.languages.titles import TitleWords
    from generator.model import Language


@dataclass(slots=True)
class Draft:
    """A person while the article is being read; spans are folded ``(start, end)``."""

    name: str
    identity: str = ""
    held: Held | None = None
    spans: list[tuple[int, int]] = field(default_factory=list)
    phrases: list[tuple[int, int]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    aliases: set[str] = field(default_factory=set)
    is_rank_only: bool = False
    is_counterpart: bool = False

    @property
    def title(self) -> str | None:
        """The title in words, None when none is known."""
        return self.held.words if self.held else None

    def add(self, mention: Mention, lexicon: TitleWords) -> None:
        """One more mention; the first title that is more than a rank stays."""
        self.spans.append((mention.name_start, mention.name_end))
        self.lines.append(mention.line)
        self.aliases.add(mention.name)
        if mention.held is not None and (self.held is None or self.is_rank_only):
            rank = not mention.held.role and mention.held.base.partition(" ")[0].lower() in lexicon.ranks
            if self.held is None or not rank:
                self.held, self.is_rank_only = mention.held, rank


@dataclass(frozen=True, slots=True)
class _Seen:
    """A draft's mention at a folded offset of a line."""

    start: int
    line: int
    draft: Draft


def resolve_phrases(drafts: list[Draft], mentions: list[Mention], language: Language) -> None:
    """Fills in titles of counterparts and phrases that mean somebody, going through the text once."""
    seen = sorted(
        (
            _Seen(start, line, draft)
            for draft in drafts
            for (start, _), line in zip(draft.spans, draft.lines, strict=True)
        ),
        key=lambda one: one.start,
    )
    starts = [one.start for one in seen]
    by_start = {one.start: one.draft for one in seen}
    for mention in mentions:
        if mention.counterpart is None and (mention.name or mention.held is None):
            continue
        before = seen[max(0, bisect_left(starts, mention.start) - _FAR) : bisect_left(starts, mention.start)]
        if mention.counterpart is not None:
            _resolve_counterpart(mention, before, by_start.get(mention.name_start) if mention.name else None, language)
        elif mention.held is not None:
            holder = _holder(mention.held, before)
            if holder is not None:
                holder.phrases.append((mention.start, mention.end))


_FAR = 200
"""Mentions looked back over; keeps the work linear in a text of any length."""


def _resolve_counterpart(mention: Mention, before: list[_Seen], named: Draft | None, language: Language) -> None:
    """Gives the named counterpart the same office of another country, or finds who is meant."""
    model = _antecedent(mention, before, named)
    if model is None or model.held is None:
        if named is not None:
            named.phrases.append((mention.phrase_start, mention.phrase_end))
        return
    held = counterpart_office(model.held, mention, language)
    if named is not None:
        named.phrases.append((mention.phrase_start, mention.phrase_end))
        if named.held is None:
            named.held, named.is_counterpart = held, True
        return
    holder = _holder(held, [one for one in before if one.draft is not model])
    if holder is not None and held.country:
        holder.phrases.append((mention.phrase_start, mention.phrase_end))


def _antecedent(mention: Mention, before: list[_Seen], named: Draft | None) -> Draft | None:
    """Whose counterpart is meant: the first office holder of the nearest sentence, of another country.

    Source: the subject of the clause is the default antecedent of a possessive; Grosz, Joshi, Weinstein, "Centering"
    (Computational Linguistics 21, 1995).
    """
    if mention.counterpart_owner:
        owner = fold(mention.counterpart_owner).lower()
        named_so = [one.draft for one in before if fold(one.draft.name).lower().split()[-1] == owner]
        if named_so:
            return named_so[-1]
    owners = [
        one for one in before
        if one.draft.held is not None and one.draft is not named
        and not (mention.counterpart_country and one.draft.held.country == mention.counterpart_country)
    ]  # fmt: skip
    of_state = [
        one for one in owners if one.draft.held and (one.draft.held.country or is_of_state(one.draft.held.role))
    ]
    here = [one for one in owners if one.line == mention.line and _is_head(one.draft)]
    owners = here or of_state or owners
    if not owners:
        return None
    return next(one.draft for one in owners if one.line == owners[-1].line)


def _is_head(draft: Draft) -> bool:
    """True for a holder of an office who acts in his own name, as those who speak for others do not."""
    return draft.held is not None and bool(draft.held.role) and not draft.held.role.endswith("spokesperson")


def is_of_state(role: str) -> bool:
    """True for offices that every state has."""
    return role.endswith("minister") or role in {
        "president", "king", "emir", "sultan", "chancellor", "crown-prince", "speaker-of-parliament", "ambassador",
        "chief-of-staff", "secretary-of-state", "foreign-secretary",
    }  # fmt: skip


_OF_TOWNS = frozenset({"governor", "mayor"})
"""Offices that a town or a province has."""


def counterpart_office(held: Held, mention: Mention, language: Language) -> Held:
    """The office of `held` in the counterpart's country, in natural words of the language."""
    said = mention.counterpart or ""
    known = offices(language).get(held.role)
    usual = {fold(title).lower() for title in known.titles} if known else set()
    words = _without_state(held.words, language)
    if language == "ar" and mention.counterpart_place and held.role in _OF_TOWNS:
        head = held.base.split()[0].removeprefix("ال")
        return Held(f"{head} {mention.counterpart_place}", head, held.role, mention.counterpart_country)
    if language == "en" and mention.counterpart_place and not is_of_state(held.role):
        head = words.partition(" of ")[0].partition(" at ")[0].partition(" for ")[0]
        return Held(f"{head} of {mention.counterpart_place}", head.lower(), held.role, mention.counterpart_country)
    if language == "ar" and not is_of_state(held.role):
        return Held(_of_no_state(words, said), held.base, held.role, mention.counterpart_country)
    # "Minister for civil preparedness" is no usual office, but says more than "minister".
    is_longer = any(fold(words).startswith(f"{title} و") for title in usual)
    if (
        known
        and fold(words).lower() not in usual
        and not is_longer
        and not (language == "en" and held.role == "minister")
    ):
        words = known.titles[0]
    if language == "ar":
        feminine = said.endswith(("ية", "يه")) if said else False
        words = f"{_gendered(words, feminine=feminine)} {said}".strip()
    else:
        if said and not mention.counterpart_country:
            words = _without_party(words)
        words = f"{said} {words}".strip()
    return Held(words, held.base, office_of(words, language) or held.role, mention.counterpart_country)


def _of_no_state(words: str, said: str) -> str:
    """The title of one who serves no state, without the body that only the other one serves."""
    kept = words.split()
    # "Head of the Emirates' federation": the other is head of the … federation.
    named = next((at for at in range(2, len(kept)) if country_of_name(fold(kept[at]), "ar")), None)
    if named is not None and said and not kept[named - 1].startswith("ال"):
        return " ".join((*kept[: named - 1], f"ال{kept[named - 1]}", said))
    cut = next((at for at, word in enumerate(kept) if at and word.startswith(("ل", "ب", "في", "لدى", "عن"))), len(kept))
    return _gendered(" ".join(kept[:cut]), feminine=said.endswith(("ية", "يه")))


def _without_party(words: str) -> str:
    """The English office without the party or body in front of it: "councillor" of "PNP councillor"."""
    lexicon, kept = title_words("en"), words.split()
    heads = (at for at, word in enumerate(kept) if word.lower() in lexicon.heads or word in lexicon.acronyms)
    first = next(heads, 0)
    is_named = any(word[0].isupper() for word in kept[:first]) and kept[-1].islower()
    return " ".join(kept[first:]) if is_named or (kept and kept[0].isupper() and first == 1) else words


def _without_state(words: str, language: Language) -> str:
    """The title's words without nationality and without former or elect."""
    lexicon = title_words(language)
    dropped = lexicon.former | lexicon.elect
    kept = [
        word for word in words.split()
        if (country_of_adjective(word, language) is None or fold(word).lower() in lexicon.adjectives)
        and fold(word).lower() not in dropped
        and not word.endswith(("'s", "’s"))
    ]  # fmt: skip
    return " ".join(kept)


def _gendered(words: str, *, feminine: bool) -> str:
    """The Arabic title with its head in the wanted gender."""
    head, joint, rest = words.partition(" ")
    if feminine and not head.endswith("ة"):
        head += "ة"
    elif not feminine and head.endswith(("ة", "ه")):
        head = head[:-1]
    first, space, tail = rest.partition(" ")
    # A definite head has its adjective agree; in an annexation the noun behind it stays as it is.
    if head.startswith("ال") and first.endswith("ي" if feminine else "ية"):
        rest = (first + "ة" if feminine else first[:-1]) + space + tail
    return head + joint + rest


def _holder(held: Held, before: list[_Seen]) -> Draft | None:
    """Who of those mentioned before holds the office, the most recent first; None when nobody is known to."""
    # "The minister" without more is rather the one that the article is about than his foreign guest.
    guest: Draft | None = None
    for one in reversed(before if held.role else ()):
        other = one.draft.held
        if other is None or not other.role or not (other.role == held.role or _is_kind_of(other.role, held.role)):
            continue
        if held.former != other.former and (held.former or held.country is not None):
            continue
        if held.country is None and one.draft.is_counterpart:
            guest = guest or one.draft
        elif held.country is None or other.country is None or held.country == other.country:
            return one.draft
    return guest


def _is_kind_of(role: str, general: str) -> bool:
    """True when the general office ("the minister") can stand for the special one."""
    return general in {"minister", "spokesperson"} and role.endswith(general)
