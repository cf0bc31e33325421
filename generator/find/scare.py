# SPDX-License-Identifier: Apache-2.0
"""Speech or name: whether words between marks are somebody's words.

In: a stretch, the item of a quotation and the report that governs it. Out: a `Reason`, or None for speech.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.find.agreement import is_owned
from generator.find.colons import answer_before, joined_before, parted
from generator.find.english_terms import term_beside, written_line
from generator.find.english_topics import who_sees_it
from generator.find.noun_phrases import without_owner
from generator.find.stretches import Stretch, quoted_words
from generator.languages.ar.common_words import common_words
from generator.languages.person_names import name_words

if TYPE_CHECKING:
    from generator.find.cues import Cue
    from generator.find.reports import Report
    from generator.find.stretches import Item
    from generator.languages.speech import Speech
    from generator.model import NotQuoteReason

_NAME_WORDS = 3
_HEADED_WORDS = 4
_TITLE_WORDS = 14
_UNGOVERNED_WORDS = 7
_NISBA_SKIP = 4
_SUBJECT_WORDS = 5
_CLAUSE_WORDS = 3
_FUTURE, _SHORT = 4, 3
_PRESENT = ("ي", "ت", "ن")
_THIRD = ("ي", "ت")
_ARTICLES = frozenset(("the", "a", "an", "his", "her", "its", "their"))
_TOLD_REACH = 16
_KNOWN_REACH = 8
_REMARK = 7
_WRITTEN_REACH = 9
_ON_REACH = 4
_CLAUSE_REACH = 12
_ALONE = 2
_ENDINGS = ("ا", "ين", "ان", "ات", "تين", "تان")
_SUBJECT_FIRST = 3
_HOW = frozenset(("كيف", "ما", "لماذا"))
_COPULAS = frozenset(("ما", "كان", "كانت", "كانوا"))
_ON_IT = frozenset(("عليها", "عليه", "عليهما", "عليهم", "فوقها", "فوقه"))


@dataclass(frozen=True, slots=True)
class Reason:
    """Why words between marks are no speech; `label` is the head word that said so ("" if none)."""

    reason: NotQuoteReason
    label: str = ""


@dataclass(frozen=True, slots=True)
class Judge:
    """Decides for the quotations of one article; `known` holds the folded names of its people, bodies and places."""

    text: str
    speech: Speech
    known: frozenset[str]

    def words(self, stretch: Stretch, index: int) -> list[str]:
        """The folded words of the quotation at an item."""
        pair = stretch.items[index].pair
        return quoted_words(pair, self.text) if pair else []

    def name_by_context(self, stretch: Stretch, index: int, cue: Cue | None = None) -> Reason | None:
        """The reason that holds whatever governs the quotation: a head word, a known name, no letters.

        After a verb such as "called the plan" (`cue`) the noun beside the marks is its object, not a head.
        """
        words = self.words(stretch, index)
        if not any(any(character.isalpha() for character in word) for word in words):
            return Reason("no words")
        if " ".join(words) in self.known | self.speech.platforms:
            return Reason("known name", " ".join(words))
        if len(words) <= _HEADED_WORDS and self._is_told_or_headed(stretch, index):
            return Reason("name or term", stretch.form(index - 2))
        if cue is not None and cue.form.kind == "label" and not self.speech.is_verb_first and cue.end < index:
            return Reason("name or term", named) if (named := self._called(stretch, index, words)) else None
        if len(words) <= _HEADED_WORDS and self._is_body_of_source(stretch, index):
            return Reason("name or term", stretch.form(index - 2))
        if self._is_named_after_place(words):
            return Reason("name or term", words[0])
        # "asked the organisations to “…”": the quotation is what is asked, no name of those asked.
        is_asked = cue is not None and cue.form.lemma in self.speech.with_addressee and cue.end < index
        if is_asked and len(words) >= _CLAUSE_WORDS and stretch.form(index - 1).startswith("ال"):
            return None
        head = (
            "" if cue is not None and self._is_object(stretch, index, cue, words) else self._head(stretch, index, words)
        )
        return Reason("name or term", head) if head else None

    def _is_object(self, stretch: Stretch, index: int, cue: Cue, words: list[str]) -> bool:
        """True for "the union condemned “the seizing of its seat”": a verb, its definite subject, and what it is about.

        A body's name in marks is followed by "that" or a colon instead.
        """
        subject = cue.end
        is_beside = index == subject + 1 and stretch.form(subject).startswith("ال") and len(words) > 1
        later = range(index + 1, min(len(stretch.items), index + _REMARK))
        is_told = any(
            stretch.form(at) in self.speech.complementizers or ":" in stretch.form(at) or stretch.is_kind(at, "quote")
            for at in later
        )
        return self.speech.is_verb_first and is_beside and cue.form.kind in {"hold", "state"} and not is_told

    def _is_named_after_place(self, words: list[str]) -> bool:
        """True for a document, a truce or a plan and the place it is called after: "the Mukalla charter"."""
        heads = self.speech.documents | self.speech.name_heads
        is_short = self.speech.is_verb_first and len(words) in {2, 3}
        return is_short and words[0] in heads and not words[0].startswith("ال") and " ".join(words[1:]) in self.known

    def _is_told_or_headed(self, stretch: Stretch, index: int) -> bool:
        """True behind "to" or "of" and an office or an occasion: "the head of “X”", "in an interview with “X”"."""
        if stretch.form(index - 1) in self.speech.told_with and stretch.form(index - 2) in self.speech.said_to:
            return True
        if stretch.form(index - 1) not in self.speech.named_after:
            return False
        before = [stretch.form(index - 2), stretch.form(index - 3) if stretch.form(index - 2).startswith("ال") else ""]
        known = self.speech.offices | self.speech.occasions | self.speech.anonymous
        bare = [form[1:] if form[:1] in self.speech.conjunctions else form for form in before]
        if any(form and (form in known or form.removeprefix("ال") in known) for form in (*before, *bare)):
            return True
        # A comma parts the paper spoken to from the subject; no noun's own "to" stands so: "told X, a baker, to “Y””.
        if stretch.is_kind(index - 2, "stop") or self._is_addressee(stretch, index):
            return True
        cue = next((self.speech.cues[form] for form in (before[0], bare[0]) if form in self.speech.cues), None)
        return cue is not None and cue.kind in {"say", "add"}

    def _is_addressee(self, stretch: Stretch, index: int) -> bool:
        """True for the paper that a subject behind its verb speaks to: "said a source in the body to “X” that …".

        A noun with its owner's pronoun before "to" has the quotation as its own object: "his support of “…”".
        """
        if is_owned(stretch, index - 2, self.text) or not self._leads_to_clause(stretch, index + 1):
            return False
        for at in range(index - 2, max(-1, index - _TOLD_REACH), -1):
            form = stretch.form(at)
            if not stretch.is_kind(at, "word") or form in self.speech.complementizers:
                return False
            bare = form[1:] if form[:1] in self.speech.conjunctions else form
            cue = next((self.speech.cues[each] for each in (form, bare) if each in self.speech.cues), None)
            if cue is not None and cue.kind in {"say", "add"} and cue.shape in {"past", "present"}:
                return True
        return False

    def _leads_to_clause(self, stretch: Stretch, index: int) -> bool:
        """True before "that", a colon or "about", or before a remark between commas and one of them."""
        if stretch.is_kind(index, "stop") and ":" not in stretch.form(index):
            index = next((at + 1 for at in stretch.stops if index < at <= index + _REMARK), index)
        form = stretch.form(index)
        return form in self.speech.complementizers or ":" in form or form in self.speech.about | _HOW

    def _is_body_of_source(self, stretch: Stretch, index: int) -> bool:
        """True behind an unnamed source and "in" or "of": "an official of “X” said that …"."""
        source = stretch.form(index - 2)
        bare = source[1:] if source[:1] in self.speech.conjunctions else source
        is_linked = stretch.form(index - 1) in self.speech.body_links
        # «طالب» asked, or is a student: before "for" and a quotation the verb is meant.
        is_verb = any(form in self.speech.cues for form in (source, bare)) and stretch.form(index - 1) == "ب"
        return is_linked and not is_verb and any(form in self.speech.anonymous for form in (source, bare))

    def judge(
        self, stretch: Stretch, index: int, report: Report | None, *, follows_speech: bool = False
    ) -> Reason | None:
        """The reason why the quotation is no speech, None when it is. `follows_speech`: the paragraph quoted before."""
        reason = self.name_by_context(stretch, index, report.cue if report else None)
        if reason is not None:
            return reason
        words = self.words(stretch, index)
        if (
            report is not None
            and report.how == "before"
            and report.cue.form.kind == "label"
            and report.cue.form.has_object
        ):
            return Reason("name or term")
        if report is not None and self._is_what_it_is_called(stretch, report):
            return Reason("name or term", stretch.form(report.cue.first))
        if line := self._written(stretch, index, report):
            return Reason("name or term", line)
        if report is None:
            return self._without_verb(stretch, index, len(words), follows_speech=follows_speech)
        if not self.speech.is_verb_first and (
            (term := term_beside(stretch, index, report, self.text, self.speech)) is not None
        ):
            return Reason("name or term", term)
        if len(words) > _NAME_WORDS or (report.cue.form.kind == "label" and self.speech.is_verb_first):
            return None
        if self.speech.is_verb_first:
            return self._short_after_verb(stretch, index, words, report)
        return self._short_between(stretch, index, report)

    def _is_what_it_is_called(self, stretch: Stretch, report: Report) -> bool:
        """True for "the picture that she called “X”", "a number it called “X”": a noun, not "what", is called so."""
        cue = report.cue
        is_naming = self.speech.is_verb_first and cue.form.lemma in self.speech.naming and cue.form.has_object
        return is_naming and not cue.is_joined and cue.first > 0 and not stretch.form(cue.first - 1).endswith("ما")

    def _written(self, stretch: Stretch, index: int, report: Report | None) -> str:
        """The proverb that says these words, or the thing on which they are written, "" without one.

        Nobody in the article says what a proverb says. Source: our own reading of papers' usage.
        """
        speech = self.speech
        if not speech.is_verb_first:
            return written_line(stretch, index) if report is None else ""
        if report is not None:
            subject = report.subject[0]
            for at in (subject, report.cue.first - 1):
                form = stretch.form(at)
                bare = form[1:] if form[:1] in speech.conjunctions else form
                is_alone = bare.startswith("ال") or stretch.form(at + 1).endswith(speech.adjective_endings)
                # "hung a banner that says": the verb of a relative clause behind an indefinite noun.
                is_alone = is_alone or (at < subject and report.cue.form.shape == "present") or bare in speech.verses
                is_proverb = (
                    not (speech.proverbs | speech.verses).isdisjoint((bare, bare.removeprefix("ال"))) and is_alone
                )
                if is_proverb and (at == subject or not (report.cue.is_joined or stretch.form(at - 1).startswith("ب"))):
                    return form
            if report.how == "that" and _is_clause(self.words(stretch, index), speech):
                return ""
        for at in range(max(0, index - _WRITTEN_REACH), index):
            form = stretch.form(at)
            bare = form[1:] if form[:1] in speech.conjunctions else form
            if bare not in speech.written:
                continue
            # "written in chalk on the blackboard".
            for on in range(at + 1, at + _ON_REACH):
                is_on = stretch.form(on) in speech.prepositions
                if is_on and stretch.form(on + 1).removeprefix("ال") in speech.surfaces:
                    return stretch.form(on + 1)
        return ""

    def _without_verb(self, stretch: Stretch, index: int, length: int, *, follows_speech: bool) -> Reason | None:
        """Without a verb of saying only a sentence of its own can be speech."""
        is_parted = stretch.is_heading and index == 0 and parted(stretch, self.text, self.speech)
        if is_parted and self._is_told_by_words(stretch, length):
            return None
        stands_alone = not any(_is_word(item) for item in stretch.items) or self._is_sentence(stretch, index)
        if stands_alone and (length > _NAME_WORDS or follows_speech):
            return None
        if ":" in stretch.form(index - 1) and (length > _NAME_WORDS or self._ends_sentence(stretch, index)):
            return None
        if ":" in stretch.form(index - 1) and self._is_told_before(stretch, index - 1):
            return None
        is_small = not self._is_capitalised(stretch, index) and length > _NAME_WORDS
        if is_small and not self.speech.is_verb_first and who_sees_it(stretch, index, self.text, self.speech):
            return None
        if length >= _UNGOVERNED_WORDS:
            before, after = stretch.form(index - 1), stretch.form(index + 1)
            is_modifier = before in self.speech.determiners and after.isalpha()
            return Reason("name or term", before) if is_modifier else None
        return Reason("no verb of saying")

    def _is_told_before(self, stretch: Stretch, colon: int) -> bool:
        """True behind "his answer: " and behind a headline's "and the governor: "."""
        is_answer = answer_before(stretch, colon, self.speech) >= 0
        return is_answer or self._is_somebodys(stretch, colon) or joined_before(stretch, colon, self.speech) is not None

    def _is_somebodys(self, stretch: Stretch, colon: int) -> bool:
        """True behind "the ambassador was brief: ", "X was furious: "; not behind "the singer gave two songs: "."""
        is_alone = colon + _ALONE >= len(stretch.items) or not stretch.quotes_between(
            colon + _ALONE, len(stretch.items)
        )
        if not self.speech.is_verb_first or not is_alone or len(self.words(stretch, colon + 1)) < _ALONE:
            return False
        start = colon
        while start > 0 and stretch.is_kind(start - 1, "word") and colon - start < _CLAUSE_REACH:
            start -= 1
        heads = self.speech.name_heads | self.speech.title_heads | self.speech.concrete_heads | self.speech.documents
        for at in range(start, colon):
            bare = _stripped(stretch.form(at), self.speech)
            owned = (noun for each in bare for noun in without_owner(each, self.speech))
            counted = (each.removesuffix(ending) for each in bare for ending in _ENDINGS if each.endswith(ending))
            if not heads.isdisjoint((*bare, *owned, *counted)):
                return False
        people = self.speech.offices | self.speech.humans | self.speech.anonymous
        for at in range(start, min(colon, start + _SUBJECT_FIRST)):
            form = stretch.form(at)
            is_closed = form.startswith("ال") or (at == start + 1 and stretch.form(at + 1).startswith("ال"))
            if is_closed and form.removeprefix("ال") in people:
                return True
        return any(f"{stretch.form(at)} {stretch.form(at + 1)}" in self.known for at in range(start, colon - 1))

    def _is_told_by_words(self, stretch: Stretch, length: int) -> bool:
        """True for a headline's quotation with words such as "we", "will": nobody names a thing so."""
        return length >= _CLAUSE_WORDS and not self.speech.own_words.isdisjoint(self.words(stretch, 0))

    def _is_sentence(self, stretch: Stretch, index: int) -> bool:
        """True for a quotation that opens its sentence and is one itself: "“Where is it?” He shrugs."."""
        is_first = not any(_is_word(item) for item in stretch.items[:index])
        return is_first and self._ends_sentence(stretch, index)

    def _ends_sentence(self, stretch: Stretch, index: int) -> bool:
        item = stretch.items[index]
        inner = item.pair.inner if item.pair else item.span
        return self.text[inner.end - 1] in ".?!؟"

    def _head(self, stretch: Stretch, index: int, words: list[str]) -> str:
        """The word beside the marks that announces a name, "" if there is none."""
        # "a report with the title: “…”".
        if stretch.form(index - 1) == ":" and self.speech.is_verb_first:
            written = _stripped(stretch.form(index - 3), self.speech)
            is_written = not self.speech.written.isdisjoint(written) and stretch.form(index - 2) in _ON_IT
            if is_written or stretch.form(index - 2) in self.speech.title_heads:
                return stretch.form(index - 2)
        if stretch.is_kind(index - 1, "stop") or len(words) > _TITLE_WORDS:
            return ""
        length = len(words)
        if named := self._called(stretch, index, words):
            return named
        # "were called “reckless” by X" tells who says so.
        is_agent = stretch.form(index + 1) == "by" and stretch.form(index + 2) not in self.speech.days
        if is_agent and not self._is_capitalised(stretch, index):
            return ""
        before = stretch.form(index - 1)
        for size in (4, 3, 2, 1):
            is_told = _is_clause(words, self.speech) and self._ends_clause(stretch, index, index - size)
            if index - size >= 0 and self._is_phrase(stretch, index - size, index) and not is_told:
                return " ".join(stretch.form(position) for position in range(index - size, index))
        if length <= _HEADED_WORDS and (head := self._head_noun(stretch, index, words)):
            return head
        is_modifier = before in self.speech.determiners and stretch.is_kind(index + 1, "word")
        if length <= _NAME_WORDS and is_modifier and stretch.form(index + 1) in self.speech.name_tails:
            return stretch.form(index + 1)
        return ""

    def _called(self, stretch: Stretch, index: int, words: list[str]) -> str:
        """The word that tells that what follows is what something is called, "" without one: "dubbed the “X”"."""
        if stretch.is_kind(index - 1, "stop") or len(words) > _TITLE_WORDS:
            return ""
        is_article = not self.speech.is_verb_first and stretch.form(index - 1) in _ARTICLES
        before = stretch.form(index - 1 - is_article)
        bare = before[1:] if before[:1] in self.speech.conjunctions else before
        # "his second term a “disaster”": behind an article only a participle names.
        if before == "called" and stretch.form(index - 2 - is_article).endswith("ly") and not self.speech.is_verb_first:
            return before
        if not self.speech.is_verb_first and self._is_known_as(stretch, index - is_article):
            return "as"
        if self.speech.title_heads.isdisjoint((before, bare)) or (is_article and not before.endswith("ed")):
            return ""
        return before

    def _is_known_as(self, stretch: Stretch, index: int) -> bool:
        """True for "known on the docks as “the Grid”": where or to whom stands between."""
        if stretch.form(index - 1) != "as":
            return False
        for at in range(index - 2, max(-1, index - _KNOWN_REACH), -1):
            if not stretch.is_kind(at, "word"):
                return False
            if stretch.form(at) == "known":
                return True
        return False

    def _is_phrase(self, stretch: Stretch, start: int, end: int) -> bool:
        """True when the items are a phrase such as "known as", with or without a joined "and"."""
        forms = [stretch.form(position) for position in range(start, end)]
        if any(not stretch.is_kind(position, "word") for position in range(start, end)):
            return False
        bare = forms[0][1:] if forms[0][:1] in self.speech.conjunctions else forms[0]
        return any((first, *forms[1:]) in self.speech.name_phrases for first in (forms[0], bare))

    def _head_noun(self, stretch: Stretch, index: int, words: list[str]) -> str:
        """The head of the noun phrase that ends at the marks: directly before, or before its adjectives.

        An indefinite word after a definite noun is its predicate, not its name, unless an annexation makes it definite.
        An English name has a capital letter. Source: Ryding (2005), 4.2 and 8.1.
        """
        if self.speech.is_verb_first and _is_clause(words, self.speech):
            return ""
        is_definite = any(word.startswith("ال") for word in words[:2])
        if not self.speech.is_verb_first and not self._is_capitalised(stretch, index):
            return ""
        position = index - 1
        # «نجم» closes a name here and is no star.
        given = stretch.form(position - 1)
        if given in name_words("ar").given and f"{given} {stretch.form(position)}" in self.known:
            return ""
        for _ in range(_NISBA_SKIP):
            if not stretch.is_kind(position, "word"):
                return ""
            form = stretch.form(position)
            bare = _stripped(form, self.speech)
            if is_own := is_owned(stretch, position, self.text):
                bare = (*bare, *(noun for each in bare for noun in without_owner(each, self.speech)))
            is_concrete = not self.speech.concrete_heads.isdisjoint(bare)
            is_open = (is_own or form.startswith("ال")) and (
                not is_concrete or self._ends_clause(stretch, index, position)
            )
            # "that the initiative “X” did not reach …": with a verb behind it the name stands beside its noun.
            is_open = is_open and stretch.form(index + 1) not in self.speech.negations
            is_apart = is_open or position < index - 1
            is_told = is_apart and _is_verb_like(words[0]) and self._is_behind_that(stretch, position)
            is_told = is_told or (position < index - 1 and self._ends_clause(stretch, index, position))
            # "that the factory “poisoned the sea”": the clause has nothing else to tell of its noun.
            is_whole = form.startswith("ال") and stretch.form(position - 1) in self.speech.complementizers
            is_told = is_told or (is_whole and len(words) > 1 and self._ends_clause(stretch, index, position))
            is_predicate = self.speech.is_verb_first and ((is_open and not is_definite) or is_told)
            is_predicate = is_predicate or (is_concrete and words[0] in self.speech.prepositions)
            if not is_predicate and not self.speech.name_heads.isdisjoint(bare):
                return form
            if not (self.speech.is_verb_first and form.startswith("ال")):
                return ""
            position -= 1
        return ""

    def _ends_clause(self, stretch: Stretch, index: int, head: int) -> bool:
        """True when "that" and a noun stand before and nothing behind: the quotation is what is said of it."""
        return not stretch.is_kind(index + 1, "word") and self._is_behind_that(stretch, head)

    def _is_behind_that(self, stretch: Stretch, head: int) -> bool:
        """True when "that" stands a few words before the noun at `head`."""
        for at in range(head - 1, max(-1, head - _SUBJECT_WORDS), -1):
            if stretch.form(at) in self.speech.complementizers:
                return True
            if not stretch.is_kind(at, "word"):
                return False
        return False

    def _is_capitalised(self, stretch: Stretch, index: int) -> bool:
        pair = stretch.items[index].pair
        first = self.text[pair.inner.start : pair.inner.start + 1] if pair else ""
        return not first.islower() or stretch.form(index - 1) in self.speech.title_heads

    def _short_after_verb(self, stretch: Stretch, index: int, words: list[str], report: Report) -> Reason | None:
        """Up to three words in a reported clause where adjectives follow their noun.

        A predicate or an object is speech, a noun standing in apposition to a bare noun, or opening the clause as
        its subject, is a name. Source: Ryding (2005), ch. 8 (construct state) and 9 (apposition).
        """
        is_first = index == report.content[0] and report.how == "that"
        goes_on = stretch.form(index + 1)
        is_verb = _is_verb_like(goes_on) or goes_on in self.speech.negations | _COPULAS
        # "that “the penal clause” laid down in …": its own adjectives follow a noun.
        is_verb = is_verb or (goes_on.startswith("ال") and words[0].startswith("ال"))
        is_name = len(words) == 1 or (len(words) < _NAME_WORDS and is_verb)
        if is_first and is_name and stretch.is_kind(index + 1, "word"):
            return Reason("subject of the clause")
        # "… and “X” obliges the contractor": a clause of its own begins with its subject.
        is_new = stretch.form(index - 1) in self.speech.conjunctions and words[0].startswith("ال")
        if is_new and _is_verb_like(goes_on) and not goes_on.endswith(("ا", "ه", "ي")):
            return Reason("subject of the clause")
        # "“X” is considered one of the oldest", "“X” reported on an attack": what stands behind such a verb is its
        # subject when the verb's own preposition follows.
        following = stretch.form(index + 1)
        is_linked = following in self.speech.governed or (
            report.cue.form.lemma in self.speech.with_masdar and following.startswith("ب")
        )
        if report.cue.end == index == report.content[0] and report.cue.form.kind != "label" and is_linked:
            return Reason("subject of the clause")
        if len(words) < _NAME_WORDS and any(word.isdigit() or word.isascii() for word in words):
            return Reason("name or term")
        before = stretch.form(index - 1)
        if not stretch.is_kind(index - 1, "word") or index == report.content[0] or len(words) > 1:
            return None
        glued = stretch.items[index - 1].span.end == stretch.items[index].span.start
        if before in self.speech.prepositions or before in self.known or glued:
            return None
        is_definite = before.startswith(("ال", "لل", "بال", "وال")) or is_owned(stretch, index - 1, self.text)
        # After "that" stands a verb in the subjunctive, however short. Source: Ryding (2005), 34.2.
        is_subjunctive = stretch.form(index - 2) in self.speech.complementizers
        is_verb = before[:1] in "يتن" and (len(before) > 3 or is_subjunctive)
        is_adverb = before.endswith("ا") or words[0].endswith("ا") or words[0].endswith("ه")
        if is_definite or is_verb or is_adverb:
            return None
        return Reason("name or term", before)

    def _short_between(self, stretch: Stretch, index: int, report: Report) -> Reason | None:
        """Up to three words in a reported clause where adjectives stand before their noun."""
        item = stretch.items[index]
        before, after = stretch.form(index - 1), stretch.form(index + 1)
        original = self.text[item.span.start + 1 : item.span.end - 1].split()
        if not report.covers(index):
            return None
        is_apposed = before in {",", "،"} and index > report.content[0]
        is_capitalised = all(word[:1].isupper() for word in original) and not stretch.is_kind(index - 1, "stop")
        is_owned = before.endswith(("'s", "’s", "s'", "s’")) and stretch.is_kind(index + 1, "word")
        if is_owned and report.how in {"preposition", "bare", "that"}:
            return Reason("name or term", after)
        if report.how == "before" and is_apposed and all(word[:1].isupper() for word in original):
            return Reason("name or term", before)
        # "…, which she called “a cosy club”" judges; without an article it names.
        is_judged = original[:1] in (["a"], ["an"])
        is_relative = stretch.form(report.subject[1] - 2) in self.speech.relatives
        if report.cue.form.kind == "label" and is_relative and not is_judged:
            return Reason("name or term", before)
        is_inside = before in self.speech.determiners and stretch.is_kind(index + 1, "word")
        is_inside = is_inside and after not in self.speech.prepositions | self.speech.coordinators | self.speech.stops
        if is_capitalised and report.how != "before" and index != report.content[0]:
            return Reason("name or term", before)
        if is_inside and is_capitalised:
            return Reason("name or term", after)
        return None


def _is_word(item: Item) -> bool:
    """True for a word; the dash of a dialogue is none."""
    return item.kind == "word" and any(letter.isalnum() for letter in item.form)


def _is_clause(words: list[str], speech: Speech) -> bool:
    """True for words that begin like a verb with what it needs: "works around the clock", "will change …", "has no …".

    Behind an indefinite noun they tell something about it, they do not name it. Source: Ryding (2005), 14.2.3.
    """
    if len(words) < _CLAUSE_WORDS:
        return False
    first, second = words[0], words[1]
    if first in speech.negations:
        return first != "لا" or second[:1] in _PRESENT
    is_future = first[:1] == "س" and first[1:2] in _PRESENT and len(first) > _FUTURE
    is_present = first[:1] in _PRESENT and len(first) > _SHORT and second in speech.prepositions
    is_past = speech.is_verb_first and _is_feminine_past(first) and second in speech.prepositions
    return (
        is_future
        or is_present
        or is_past
        or (speech.is_verb_first and (_has_object(first, second) or _is_purpose(first, speech)))
    )


def _is_feminine_past(first: str) -> bool:
    """True for the ending of the verb's feminine past, which no plural or short noun has: "reached", not "house"."""
    return len(first) > _SHORT and first.endswith("ت") and not first.endswith(("ات", "يت", "وت"))


def _is_purpose(first: str, speech: Speech) -> bool:
    """True for an everyday noun with "to" joined: "to face the floods"."""
    is_noun = first in speech.organisations | speech.name_heads | speech.groups
    return first[0] == "ل" and len(first) > _FUTURE and not is_noun and first[1:] in common_words()


def _is_verb_like(first: str) -> bool:
    """True for the letters a verb of the third person begins with in the present or the future."""
    is_future = first[:1] == "س" and first[1:2] in _PRESENT
    is_short = len(first) == _SHORT and first[0] == "ي" and first != "يوم"
    return is_short or (len(first) > _SHORT and (is_future or first[0] in _THIRD))


def _has_object(first: str, second: str) -> bool:
    """True for a verb of the third person and its definite object: "prepared the gear for …", "serves the port well".

    Only letters that no noun before a definite one begins or ends with count; given names do not.
    Source: Ryding (2005), 22.1 and 26.2 (the feminine and the third person of the verb).
    """
    if not second.startswith("ال") or len(first) <= _SHORT or first in name_words("ar").given:
        return False
    is_feminine_past = first.endswith("ت") and not first.endswith(("ات", "يت", "وت")) and first[0] in "اأ"
    return is_feminine_past or (first[0] == "ي" and not first.endswith(("ه", "ا")))


def _stripped(form: str, speech: Speech) -> tuple[str, ...]:
    """A word without the one-letter words joined to it and without its article."""
    if not speech.is_verb_first:
        return (form,)
    forms = [form]
    if form[:1] in speech.conjunctions:
        forms.append(form[1:])
    forms += [base[1:] for base in forms if base[:1] in "بلك" and len(base) > 3]
    return (*forms, *(base[2:] for base in forms if base.startswith("ال")))
