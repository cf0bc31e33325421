# SPDX-License-Identifier: Apache-2.0
"""Who was heard so far, and whom "the latter", "the minister", "His Excellency", "the same source" take up.

In: voices in the order of the text. Out: the `Voice` that a phrase without a name stands for, None when nobody fits.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.find.actors import title_words
from generator.find.english_memory import gender_of_voice
from generator.find.voices import Heard, Voice
from generator.languages.nationalities import country_of_adjective
from generator.normalise import fold

if TYPE_CHECKING:
    from generator.find.actors import Actor, Index
    from generator.find.phrases import Phrase
    from generator.find.stretches import Stretch
    from generator.languages.speech import Gender, Speech
    from generator.model import Language

_MEMORY = 60
_STYLE_REACH = 60
_ROLE_REACH = 2
_ROLE_WORDS = 3


def _deque() -> deque[Heard]:
    return deque(maxlen=_MEMORY)


@dataclass(slots=True)
class Memory:
    """The voices heard last in an article, latest last."""

    _text: str
    _speech: Speech
    _index: Index
    heard: deque[Heard] = field(default_factory=_deque)

    def latter(self, offset: int) -> Voice | None:
        """The person named last: "the latter", "His Excellency"."""
        actor = self._index.person_before(offset)
        return Voice(actor.id, actor.name, "coref") if actor else None

    def styled(self, style: str, offset: int) -> Voice | None:
        """The person a style such as "His Excellency" stands for: named with it before, else heard or named last."""
        stem = style.rstrip("اه").removesuffix("ت")
        people = (*self._index.people_before(offset, _MEMORY), None)
        for actor, earlier in pairwise(people):
            if actor is None:
                break
            start = max(earlier.span.end if earlier else 0, actor.span.start - _STYLE_REACH)
            lead = fold(self._text[start : actor.span.start])
            if f" {stem}" in f" {lead}":
                return Voice(actor.id, actor.name, "coref")
        heard = next((heard.voice for heard in reversed(self.heard) if heard.voice.kind == "person"), None)
        return replace(heard, via="coref") if heard else self.latter(offset)

    def last_heard(self, *, is_person: bool) -> Voice:
        """Who was heard last, a person if one was: "the same speaker"."""
        voices = [heard.voice for heard in reversed(self.heard) if not heard.is_focus] or [self.heard[-1].voice]
        people = [voice for voice in voices if voice.kind in {"person", "anonymous"}]
        voice = (people or voices)[0] if is_person else voices[0]
        return replace(voice, via="coref")

    def again(self, forms: tuple[str, ...]) -> Voice | None:
        """A speaker or body heard before that a definite noun alone takes up: "the source", "the newspaper"."""
        wanted = title_words(" ".join(forms))
        if self._speech.is_verb_first:
            if earlier := self._shortened(wanted, forms):
                return earlier
            wanted = wanted[:1]
        is_definite = forms[0].startswith("ال") if self._speech.is_verb_first else forms[0] in {"the", "this"}
        if not is_definite or not wanted or len(forms) > 2:
            return None
        for heard in reversed(self.heard):
            name = title_words(heard.voice.name or "")
            if heard.voice.kind != "person" and name and wanted[-1] == name[0 if self._speech.is_verb_first else -1]:
                return Voice(heard.voice.id, heard.voice.name, "coref", heard.voice.kind)
        if wanted[-1] in self._speech.anonymous:
            wanted_kinds = {"anonymous", "organisation", "document"}
            return next((heard.voice for heard in reversed(self.heard) if heard.voice.kind in wanted_kinds), None)
        return None

    def _shortened(self, wanted: tuple[str, ...], forms: tuple[str, ...]) -> Voice | None:
        """The unnamed holder of an office heard before, whose title stands here with fewer words."""
        if not (wanted and forms[-1].startswith("ال")):
            return None
        for heard in reversed(self.heard):
            name = title_words(heard.voice.name or "")
            is_title = bool(name) and name[0] in self._speech.offices and not self._index.is_person(heard.voice.id)
            if is_title and wanted[0] == name[0] and len(wanted) < len(name) and set(wanted) <= set(name):
                return replace(heard.voice, via="coref")
        return None

    def taken_up(self, forms: tuple[str, ...], paragraph: int, heads: frozenset[str]) -> Voice | None:
        """The person heard last whom "the diplomat", "the Russian official" takes up: gender, office and country fit.

        Source: Ryding (2005), 7.1 and 10.1 (gender and definiteness of nouns); our own reading of agencies, which call
        a minister "the official" and an ambassador "the diplomat" the second time.
        """
        head = next((each for each in sorted(heads) if each in self._speech.taken_up), "")
        if not head or len(forms) > _ROLE_WORDS or not self._is_definite(forms):
            return None
        is_feminine = self._speech.is_verb_first and head.endswith("ه")
        countries = self._countries(forms)
        # "the sixty-year-old man" is the only person told of so far, though nobody has spoken yet.
        people = {heard.voice.id for heard in self.heard if heard.voice.kind == "person"}
        is_only = len(people) == 1 and self._speech.is_verb_first
        for heard in reversed(self.heard):
            if heard.paragraph < paragraph - _ROLE_REACH:
                return None
            if heard.voice.kind != "person" or not heard.voice.id or (heard.is_focus and not is_only):
                continue
            is_named = self._index.is_person(heard.voice.id)
            title = self._index.title_of(heard.voice.id) if is_named else title_words(heard.voice.name or "")
            offices = [word for word in title if word in self._speech.offices]
            is_known = self._speech.is_verb_first and bool(offices)
            if is_known and offices[0].endswith("ه") != is_feminine:
                continue
            if not is_known and heard.gender and self._speech.is_verb_first and (heard.gender == "f") != is_feminine:
                continue
            # Of a person whose title nobody told any noun will do, right after they were heard.
            is_untold = heard is self.heard[-1] and not (offices if is_only else title)
            fitting = frozenset[str]() if is_untold else self._speech.taken_up[head]
            other = self._countries(title)
            if (fitting and fitting.isdisjoint(title)) or (countries and other and countries.isdisjoint(other)):
                continue
            if offices or is_named:
                return replace(heard.voice, via="coref")
        return None

    def _is_definite(self, forms: tuple[str, ...]) -> bool:
        """True for "the official" with nothing but definite adjectives."""
        if not self._speech.is_verb_first:
            return forms[0] == "the"
        first = forms[0][1:] if forms[0][:1] in self._speech.conjunctions else forms[0]
        return first.startswith(("ال", "لل")) and all(form.startswith("ال") for form in forms[1:])

    def _countries(self, words: tuple[str, ...]) -> frozenset[str]:
        """The countries whose adjectives stand among the words."""
        language: Language = "ar" if self._speech.is_verb_first else "en"
        found = (country_of_adjective(word, language) or country_of_adjective("ال" + word, language) for word in words)
        return frozenset(country for country in found if country)

    def holder_heard(self, phrase: Phrase, stretch: Stretch) -> Voice | None:
        """The person heard last in this paragraph or the one before whom "the minister" alone takes up."""
        forms = phrase.forms(stretch)
        wanted = title_words(" ".join(forms))
        is_definite = forms[0].startswith(("ال", "وال", "فال")) if self._speech.is_verb_first else forms[0] == "the"
        if not is_definite or len(wanted) != 1:
            return None
        if beside := self._index.holder_beside(wanted[0], phrase.offset(stretch), self._speech.offices):
            return Voice(beside.id, beside.name, "title")
        for heard in reversed(self.heard):
            if heard.paragraph < stretch.paragraph - 1:
                return None
            if heard.voice.kind == "person" and heard.voice.id and not self._index.is_person(heard.voice.id):
                # An office without a name is taken up by its own noun alone.
                if wanted[0] == title_words(heard.voice.name or "")[:1][0]:
                    return replace(heard.voice, via="coref")
                continue
            if heard.voice.kind == "person" and heard.voice.id:
                fits = self._index.may_hold(heard.voice.id, wanted[0])
                return replace(heard.voice, via="coref") if fits else None
        return None

    def body(self, phrase: Phrase, stretch: Stretch) -> Actor | None:
        """The body named before that a definite noun alone takes up: "the ministry"."""
        forms = phrase.forms(stretch)
        wanted = title_words(" ".join(forms))
        is_definite = forms[0].startswith("ال") if self._speech.is_verb_first else forms[0] in {"the", "its"}
        if len(wanted) != 1 or not is_definite:
            return None
        return self._index.body_before(wanted[0], phrase.offset(stretch))

    def recent(self, paragraph: int, gender: Gender) -> list[Heard]:
        """Those heard in this paragraph and the one before, latest first; for a feminine verb known agreement first."""
        recent = [heard for heard in reversed(self.heard) if heard.paragraph >= paragraph - 1]
        if gender == "f" and self._speech.is_verb_first:
            recent.sort(key=lambda heard: heard.gender != "f")
        return recent

    def clashes(self, voice: Voice, gender: Gender) -> bool:
        """True when every verb that agreed with the voice so far had the other gender."""
        known = {heard.gender for heard in self.heard if heard.voice.id == voice.id and heard.gender}
        if not self._speech.is_verb_first and voice.id and (told := gender_of_voice(self._index, voice.id, voice.name)):
            known = {told}
        return bool(gender and known and gender not in known)
