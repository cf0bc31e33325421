# SPDX-License-Identifier: Apache-2.0
"""English: where a title before or after a name begins and ends, and which office it tells.

A title before a name is a row of modifiers and a head, which "of", "for" and a body may follow ("minister for trade and
industry"); after a name it stands in apposition. Source: Huddleston and Pullum, "The Cambridge Grammar of the English
Language" (2002), 5.14 (modifiers before the head), 15.5 (apposition), 5.18.4 (titles).
"""

from __future__ import annotations

from typing import Final

from generator.find.english_heads import HeadReader
from generator.find.english_words import (
    POSSESSIVES,
    is_capitalised,
    is_everyday,
    is_given,
    is_head,
    is_initials,
    is_rank,
    plain,
)
from generator.find.person_mentions import Held
from generator.languages.en.callings import DOERS, LOWERING, POLICE_WINGS, REPRESENTATIVES
from generator.languages.en.common_words import is_common, name_kind
from generator.languages.en.cue_verbs import CUE_FORMS
from generator.languages.en.person_names import BODY_TAILS, CHAMBERS
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import office_of, title_words

MAX_OFFICE: Final = 6
"""Words of the longest office in the table."""
MAX_BODY: Final = 14
"""Words of the longest "of …" behind the head of a title."""


class TitleReader(HeadReader):
    """A sentence whose titles are read, too."""

    __slots__ = ()

    def held(self, start: int, end: int) -> Held:
        """The office told by ``words[start:end]``, without "the" and without a possessive that is no country."""
        for at in range(start, end - 1):
            if self.words[at].text.endswith(POSSESSIVES) and self.nation(at) is None:
                start = at + 1
        while start < end - 1 and (
            self.words[start].text.lower() in title_words("en").determiners or self.words[start].text.endswith("-old")
        ):  # fmt: skip
            start += 1
        span = self.view.span(self.words[start].start, self.words[end - 1].end)
        words = " ".join(self.text[span.start : span.end].split())
        if words.count("(") > words.count(")") and self.text[span.end : span.end + 2].lstrip(".")[:1] == ")":
            words += self.text[span.end : span.end + 2].partition(")")[0] + ")"
        nations = [at for at in range(start, end) if self.nation(at)]
        country = self.nation(nations[-1]) if nations else None
        lexicon = title_words("en")
        aside = {i for at in range(start, end) for i in range(at, self.aside_end(at))}
        rest = [self.words[at].text for at in range(start, end) if at not in nations and at not in aside]
        lasting = [text for text in rest if text.lower() not in lexicon.former | lexicon.elect]
        base = " ".join(text.removesuffix("-elect") for text in lasting)
        former = any(text.lower() in lexicon.former for text in rest)
        elect = any(text.lower() in lexicon.elect or text.lower().endswith("-elect") for text in rest)
        return Held(words, base, role_of(base), country, former, elect)

    def of_end(self, head: int, *, named: bool = False) -> int:
        """The place after "of …" or "for …" behind the head of a title; with `named`, before the name that follows."""
        opens = self.word(head) in title_words("en").openers or (named and self.opens_body(head))
        if self.gap(head) != " " or not opens:
            return self.post_end(head) if named else head
        at = head + 1
        while at < len(self.words) and at - head < MAX_BODY:
            inner = named and self.gap(at) == " " and self.opens_body(at)
            if not (inner or self.carries_on(at, head)) or (named and self.begins_name(at)):
                break
            at += 1
        while at > head + 1 and self.words[at - 1].text in {
            "and",
            "of",
            "for",
            "the",
            "to",
            "on",
            "a",
            "an",
            "in",
            "at",
        }:
            at -= 1
        return at if at > head + 1 else head

    def post_end(self, head: int) -> int:
        """The place after the town or province that stands bare behind an office in capitals: "IG Sindh", "SSP Quetta".

        Source: our own reading: papers of Pakistan name officers of police and administration so.
        """
        at, text = head, self.word(head - 1)
        if self.gap(at) == " " and is_capitalised(self.words[head - 1]) and self.is_short_body(at):
            return at + 1
        if text not in title_words("en").acronyms and text.lower() not in title_words("en").acronyms:
            return head
        if self.gap(at) == " " and self.word(at) in POLICE_WINGS and is_capitalised(self.words[at]):
            return at + 1
        while text.isupper() and at < len(self.words) and self.gap(at) == " " and self.words[at].start in self.places:
            at += 1
        return at

    def is_short_body(self, at: int) -> bool:
        """True for a body's initials between an office and a rank or a given name: "Director General ISPR Lt Gen …"."""
        text = self.word(at)
        if not (text.isupper() and text.isalpha() and 2 < len(text) < 7) or self.gap(at + 1) != " " or is_head(text):
            return False
        return is_rank(self.word(at + 1)) or is_given(self.word(at + 1))

    def opens_body(self, at: int) -> bool:
        """True for "in" and "at" before a ministry, an office, a council: "secretary in the Ministry of …"."""
        if self.word(at) not in {"in", "at"}:
            return False
        near = [self.word(at + 1 + step).lower() for step in range(4 if self.word(at + 1) == "the" else 0)]
        known = organisation_words("en").heads | organisation_words("en").after_heads | BODY_TAILS | CHAMBERS
        return any(one in known for one in near)

    def carries_on(self, at: int, head: int) -> bool:
        """True when the word still belongs to the "of …" that begins at `head`."""
        text, gap = self.words[at].text, self.words[at].gap
        shortened = gap == ". " and self.words[at - 1].text in title_words("en").shortened
        joined = (
            gap == " "
            or shortened
            or (gap in {"’ ", "' "} and self.words[at - 1].text.endswith("s"))
            or gap in {"&", " & ", "/"}
        )
        if not joined and not (gap == ", " and self.is_list(at)):
            return False
        if text in {"of", "for", "the", "a", "an", "its", "his", "her", "their"}:
            return True
        if text in {"on", "to"} and is_capitalised(self.words[at - 1]) and self.gap(at + 1) == " ":
            return is_capitalised(self.words[at + 1]) and self.word(at + 1) not in name_words("en").stops
        if text == "and":
            return self.gap(at + 1) == " " and self.is_joined(at)
        if text[0].isupper():
            before = self.words[at - 1].text
            goes_on = (
                self.gap(at + 1) == " " and is_capitalised(self.words[at + 1]) if at + 1 < len(self.words) else False
            )
            # "of Police", "of the Two Rivers": what stands behind "of" belongs to it.
            inside = (
                (at - 1 > head and is_capitalised(self.words[at - 1]))
                or before == "of"
                or (before == "the" and goes_on)
            )
            return inside or text not in name_words("en").stops or text in organisation_words("en").may_open
        is_noun = self.words[at - 1].text == "the" and is_head(text)  # "counsel for the accused"
        if not is_noun and (
            text in title_words("en").closers or text in CUE_FORMS or text in name_words("en").deeds
        ):  # fmt: skip
            return False
        return not text.isdigit() or at == head

    def is_list(self, at: int) -> bool:
        """True behind a comma inside a body's name: "Agriculture, Fisheries and Water Resources"."""
        near = [self.words[i] for i in (at - 1, at) if is_capitalised(self.words[i])]
        if len(near) < 2 or not is_everyday(self.word(at)) or not is_common(self.word(at - 1)):
            return False
        ahead = range(at + 1, min(at + 5, len(self.words)))
        return any(
            self.words[i].text == "and" and is_capitalised(self.words[min(i + 1, len(self.words) - 1)]) for i in ahead
        )

    def is_joined(self, at: int) -> bool:
        """True when "and" joins two words of one body's name or two portfolios."""
        one, other = self.words[at - 1], self.words[at + 1]
        if is_capitalised(one) != is_capitalised(other):
            return False
        if is_capitalised(other):
            return is_common(plain(other.text)) or self.is_blocked(at + 1)
        return other.text not in title_words("en").closers and not is_head(other.text) and self.is_noun(at + 1) and (
            other.text not in CUE_FORMS and other.text not in name_words("en").deeds
        )  # fmt: skip

    def begins_name(self, at: int) -> bool:
        """True when a person's name begins here, inside the "of …" of a title that stands before it."""
        text, kept = self.word(at), self.freed
        if not is_capitalised(self.words[at]) or self.gap(at) != " ":
            return False
        if self.words[at].start in self.bodies and is_common(self.word(at - 1)) and not is_common(text):
            self.freed = at
        begins = not self.is_blocked(at) and self.is_name_behind(at, text)
        self.freed = at if begins else kept
        return begins

    def is_name_behind(self, at: int, text: str) -> bool:
        """True when the words behind the "of …" of a title are a name and not a part of it."""
        if text.lower() in title_words("en").courtesies or self.is_fathered(at) or (
            is_rank(text) and (not is_everyday(self.word(at + 1)) or self.is_fathered(at + 1))
        ):  # fmt: skip
            return True
        if self.word(at - 1) == "of" and self.word(at - 2).lower() in title_words("en").things:
            return False  # "the Eastern District of …" goes on with a place
        if self.word(at - 1) == "for" and self.word(at - 2).lower() in REPRESENTATIVES:
            return False  # "TD for Kerry": a constituency
        end, identity = self.name_at(at)
        if identity:
            return True
        if self.has_initials_behind(at, end):
            return False
        common = is_common(text) and (name_kind(text) != "given-or-word" or end - at > 2)
        if common or end - at < 2 or end < len(self.words) and self.gap(end) == " " and (  # noqa: RUF021
            is_capitalised(self.words[end]) and self.word(end) not in name_words("en").stops
        ):  # fmt: skip
            return False
        # An unknown word right behind "of" may be a place that no list has: then the name begins with the next.
        return is_given(text) or not (
            end - at > 2 and is_given(self.word(at + 1)) and self.word(at - 1) in {"of", "for"}
        )

    def has_initials_behind(self, at: int, end: int) -> bool:
        """True for initials that open a name of their own behind the words at `at`: "Jal Shakti K.V. Rao".

        Source: our own reading: names of southern India open with initials; one letter stands inside other names, too.
        """
        for i in range(at + 1, end - 1):
            letters = self.word(i).replace(".", "")
            if is_initials(self.word(i)) and (len(letters) > 1 or (i > at + 1 and not is_given(self.word(at)))):
                return True
        return False

    def title_after(self, end: int) -> tuple[Held | None, int]:
        """The office in apposition after a name ("X, the country's energy minister,") and the word to go on with."""
        at, aged = end, self.has_age(end)
        if aged:
            at += 2 if self.word(at) in {"aged", "now"} else 1
        if at >= len(self.words) or self.words[at].gap not in {", ", " (", "), ", "., ", " – ", " — ", " - "}:
            return None, end
        if self.word(at) == "who" and (self.word(at + 1) in DOERS or self.word(at + 1) in {"holds", "held"}):
            return self.done(at + 1), end
        if self.gap(at) == " (" and self.gap(at + 1) == "), ":
            at += 1  # "(left)"
        while self.word(at).lower() in {"now", "then", "currently", "also", "formerly", "once"} and at + 1 < len(
            self.words
        ):
            at += 1
        at, determined = self.possessed(at)
        if at >= len(self.words) or self.words[at].text.lower() in title_words("en").closers - {"two", "three"}:
            return None, end
        near = self.is_noun(at) and not self.word(at).endswith(("ing", "s")) and is_head(self.word(at + 1))
        head = self.head_end(at, loose=4 if determined else 1 + near)
        if head == at and determined:
            head = self.nouns_end(at) if aged else self.agent_end(at)
        if head == at or (not determined and self.begins_another(at, head)):
            return None, end
        stop = self.of_end(head)
        return self.held(at, stop), stop

    def done(self, at: int) -> Held | None:
        """The office that a verb tells: "who chairs the commission" is its chair, None without a body."""
        stop = at + 1
        while stop < len(self.words) and stop - at < MAX_BODY and self.carries_on(stop, at):
            stop += 1
        if self.word(at) in {"holds", "held"}:
            return self.portfolio(at)
        if self.word(at) == "speaks":
            return self.spokesperson(at)
        if self.word(at + 1) not in {"the", "its"} and not is_capitalised(self.words[min(at + 1, stop - 1)]):
            return None
        body = self.held(at + 1, stop) if stop > at + 2 else None
        noun, article = DOERS[self.word(at)], "the " if self.word(at + 1) == "the" else ""
        return body and Held(f"{noun} of {article}{body.words}", noun, office_of(noun, "en"), body.country)

    def spokesperson(self, at: int) -> Held | None:
        """The office told by "who speaks on transport for the opposition", "who speaks for the nurses"."""
        stop = at + 1
        while stop < len(self.words) and stop - at < MAX_BODY and self.gap(stop) == " ":
            stop += 1
        link = next((i for i in range(at + 1, min(at + 5, stop)) if self.word(i) == "for"), 0)
        begin = link + 1 + (self.word(link + 1) == "the")
        party = self.held(begin, stop) if link and begin < stop else None
        if party is None or self.word(at + 1) not in {"on", "for"}:
            return None
        if link == at + 1:
            return Held(
                f"spokesperson for {'the ' * (begin > link + 1)}{party.words}", "spokesperson", "spokesperson", None
            )
        field = self.held(at + 2, link) if link > at + 2 else None
        words = f"{party.words} {field.words} spokesperson" if field else "spokesperson"
        return Held(words, words, "spokesperson", party.country)

    def portfolio(self, at: int) -> Held | None:
        """The minister told by "who holds the energy portfolio", None for anything else that is held."""
        end = next((i for i in range(at + 2, min(at + 6, len(self.words))) if self.word(i) == "portfolio"), 0)
        if (
            not end
            or self.word(at + 1) not in {"the", "its"}
            or any(self.gap(i) != " " for i in range(at + 1, end + 1))
        ):
            return None
        field = self.held(at + 2, end) if end > at + 2 else None
        words = f"{field.words} minister" if field else "minister"
        return Held(words, words, role_of(words), field.country if field else None)

    def possessed(self, at: int) -> tuple[int, bool]:
        """The place after "the", "its" or "the country's", and whether there was one."""
        begin = at
        if self.word(at).lower() in title_words("en").determiners and self.gap(at + 1) == " ":
            at += 1
        stop = at
        while stop < min(at + 5, len(self.words)) and (stop == at or self.gap(stop) in {" ", "’ ", "' "}):
            ends = self.is_possessive(stop) or (self.gap(stop + 1) in {"’ ", "' "} and self.word(stop).endswith("s"))
            if ends and self.nation(stop) is None:
                return stop + 1, True
            if not is_capitalised(self.words[stop]) and not self.is_noun(stop):
                break
            stop += 1
        return at, at > begin

    def begins_another(self, at: int, head: int) -> bool:
        """True when the title without an article is that of the next name: "Ali Omar, President Juma Okello and …"."""
        end, _ = self.name_at(head)
        return end > head and self.gap(head) in {" ", ". "} and is_capitalised(self.words[at])


def role_of(base: str) -> str:
    """The known office of a title without nationality, "" for none."""
    if not base:
        return ""
    for opener in (" of ", " for ", " to ", " on "):
        short = base.partition(opener)[0]
        if role := office_of(base, "en") or (office_of(short, "en") if short != base else ""):
            return role
    return _last_role(base.split())


def _last_role(words: list[str]) -> str:
    """The office that the last words tell, as many of them as one has: "State Department *deputy spokesman*".

    A word that lowers the rank goes with what it stands before: the assistant of a minister is none.
    """
    for at in range(max(0, len(words) - MAX_OFFICE), len(words) - 1):
        if at and words[at - 1].lower() in LOWERING:
            continue
        if role := office_of(" ".join(words[at:]), "en"):
            return role
    return office_of(words[-1], "en") if words else ""
