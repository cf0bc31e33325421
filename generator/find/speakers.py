# SPDX-License-Identifier: Apache-2.0
"""Who speaks: the speaker of each report, named beside the verb or carried over.

In: stretches and reports in the order of the text. Out: a `Voice` for each, and the `Speaker` facts for those
who are no named person or body. Order: subject after the verb, subject before it, the same sentence's speaker,
the last speaker of this paragraph, of the paragraph before.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from generator.find.actors import Actor, Index, title_words
from generator.find.agreement import agrees, is_latter, may_be_subject, style_of
from generator.find.arabic_subjects import relay_from_him
from generator.find.colons import answer_before, credited, joined_before, phrase_before
from generator.find.cues import bare_forms, done_at
from generator.find.english_agents import agent_phrase
from generator.find.english_memory import body_taken_up, holder_of, taken_up
from generator.find.english_topics import (
    document_in,
    head_at,
    is_names_joined,
    is_parent,
    is_staff,
    is_titled_here,
    joint_pronoun,
    name_behind,
    takes_up,
    topic,
    who_sees_it,
)
from generator.find.memory import Memory
from generator.find.noun_phrases import is_owner, is_several, skip_lead, two_holders, without_owner
from generator.find.phrases import Phrase
from generator.find.reports import Report, starts_report
from generator.find.subjects import (
    antecedent,
    following_phrase,
    leading_phrases,
    named_phrase,
    office_phrase,
    preceding_phrase,
    quoted_phrase,
    source_phrase,
)
from generator.find.unlisted_names import is_byname, is_full_name, may_be_name
from generator.find.unnamed import Unnamed
from generator.find.voices import NOBODY, Heard, Voice

if TYPE_CHECKING:
    from generator.find.cues import Cue
    from generator.find.stretches import Stretch
    from generator.languages.speech import CueForm, CueShape, Gender, Speech
    from generator.model import Article, FactId, Facts, Speaker, SpeakerKind, SpeakerVia

_FOCUS_ITEMS = 9
_FOCUS_MORE = 6
_OPENING_ITEMS = 3
_NAMED_BACK = 4
_LONGEST_UNKNOWN = 8
_TAKER_WORDS = 3
_ACCUSATIVE = 3
_ALONE = 2
_ANSWERING = frozenset(("reply", "answer", "respond", "retort"))
_ASKED = 30
_READ = frozenset(("read", "state"))
_ANNOUNCING = 8
_QUOTED_NAME = 60
_ISSUERS = frozenset(("له", "لها", "لهم", "لهما"))
_PRONOUN_WORDS = 4
_POSSESSIVES = ("ه", "ها", "هم")
_SUFFIX_GENDER: dict[str, Gender] = {"ه": "m", "ها": "f"}
_OWNERS = ("هما", "ها", "هم", "ه", "نا")
_EACH_OF = ("كل", "من")
_QUOTING = frozenset({"نقلا", "ناقلا", "ناقله"})
_SAY, _ASK = "قال", "سأل"
# "And he answered", "for him to answer".
_THEN = frozenset({"ف", "ل"})
_THAT = frozenset({"ذلك", "هذا"})
_ANSWER = frozenset({"أجاب", "رد", "قال"})
_WHAT = frozenset({"ما", "مما", "بما", "عما"})
_SOURCES = frozenset({"مصدر", "مصادر"})
_RANKS = frozenset(
    (
        "sen",
        "rep",
        "gov",
        "gen",
        "col",
        "lt",
        "capt",
        "sgt",
        "prof",
        "rev",
        "hon",
        "justice",
        "adm",
        "maj",
        "cllr",
        "barr",
        "alhaji",
        "engr",
        "eng",
        "arc",
        "chief",
        "hajia",
        "comrade",
        "pastor",
        "dsp",
        "asp",
        "supt",
        "insp",
        "haji",
        "maulana",
        "advocate",
        "adv",
    )
)
_SINGLE = frozenset(("person", "anonymous"))


class Resolver:
    """Resolves reports one after the other; it remembers who spoke."""

    def __init__(self, article: Article, facts: Facts, speech: Speech) -> None:
        self._article = article
        self.speech = speech
        self.index = Index(facts, article.text)
        self._memory = Memory(article.text, speech, self.index)
        self._local: Voice | None = None
        self._local_at = -1
        self._unnamed = Unnamed(article, speech)
        self._topic_before: tuple[Stretch, Phrase] | None = None
        self._body_before: tuple[int, Voice] | None = None
        self._document_before: tuple[Stretch, Phrase] | None = None

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """The speakers made so far, in the order in which they were first heard."""
        return self._unnamed.speakers

    def begin(self) -> None:
        """A new sentence: nobody has spoken in it yet."""
        self._local, self._local_at = None, -1

    def finish(self, stretch: Stretch) -> None:
        """Remembers whom the sentence was about, for a "he said" in the next one."""
        self._body_before = None
        if not self.speech.is_verb_first and (document := document_in(stretch, self.speech)):
            self._document_before = (stretch, document)
        if self._local is not None or stretch.is_heading:
            self._topic_before = None
            return
        if viewer := self._viewer(stretch):
            self._topic_before = None
            self._memory.heard.append(Heard(viewer, stretch.paragraph, "", is_focus=True))
            return
        if not self.speech.is_verb_first and (body := self._body_in_front(stretch)):
            self._body_before = (stretch.paragraph, self._actor(body))
        if not self.speech.is_verb_first and (found := topic(stretch, self.speech, self.index)):
            self._topic_before = (stretch, found)
            return
        phrase = office_phrase(stretch, self.speech, self.index)
        if voice := self._focus(stretch) or (self._name(stretch, phrase) if phrase else None):
            self._topic_before = None
            self._memory.heard.append(Heard(voice, stretch.paragraph, "", is_focus=True))

    def _viewer(self, stretch: Stretch) -> Voice | None:
        """The person of an English "To X, that is beside the point.", in whose eyes it is told."""
        if self.speech.is_verb_first or stretch.form(0) not in {"to", "for"} or len(stretch.items) < _PRONOUN_WORDS:
            return None
        actor = self.index.at(stretch.items[1 + (stretch.form(1) in self.speech.honorifics)])
        comma = stretch.stops[0] if stretch.stops else 0
        is_name = actor is not None and actor.kind == "person" and stretch.form(comma) == ","
        return self._actor(actor) if is_name and actor and actor.span.end >= stretch.items[comma - 1].span.end else None

    def resolve(self, stretch: Stretch, report: Report, cues: tuple[Cue, ...]) -> Voice:
        """The speaker of a report; `cues` are all cues of the stretch, also those that report nothing."""
        voice = self._beside(stretch, report)
        if voice is None and report.cue.kind == "source" and not self._owner(stretch, report.cue):
            return NOBODY
        voice = voice or self._asked(stretch, report) or self._quoted_from(stretch, report)
        if voice is None:
            if report.cue.kind != "source":
                self._local = self._since(stretch, report, cues) or self._local
                self._local = self._local or self._subject_before(stretch, report, cues)
            voice = self._carried(stretch, report)
            form = report.cue.form
            is_circumstance = form.shape == "present" and stretch.is_kind(report.cue.first - 1, "word")
            if voice.id is None and ((form.lemma == _SAY and form.shape == "participle") or is_circumstance):
                voice = self._content_with(stretch, report, form.shape) or voice
            if voice.id is None and self.speech.is_verb_first:
                voice = self._only_noun(stretch, report) or voice
        if voice.id is not None:
            self._local, self._local_at = voice, report.cue.first
            gender = report.cue.form.gender or self.speech.pronouns.get(self._pronoun(stretch, report), "")
            self._memory.heard.append(Heard(voice, stretch.paragraph, gender))
        return voice

    def _only_noun(self, stretch: Stretch, report: Report) -> Voice | None:
        """The body behind a verb that may have it as its object, where nobody else can be the subject."""
        phrase = following_phrase(stretch, report, self.speech, self.index)
        if phrase is None or report.cue.kind != "verb" or report.cue.form.shape not in {"past", "present"}:
            return None
        actor = self.index.at(stretch.items[phrase.start])
        if actor is None and agrees(stretch.form(phrase.start), report.cue.form, self.speech):
            known = self.speech.organisations | self.speech.groups
            return self._name(stretch, phrase) if self._heads(phrase.forms(stretch)) & known else None
        return self._actor(actor) if actor and actor.kind == "organisation" else None

    def opening(self, stretch: Stretch) -> Voice | None:
        """The person whose name opens a sentence: in "“…” X is a farmer in Y." the one who spoke just before."""
        found = self.index.within(stretch, 0, _OPENING_ITEMS)
        person = next((actor for _, actor in found if actor.kind == "person"), None)
        if person is None or self.speech.is_verb_first or self.index.text[person.span.end :].startswith(("'s", "’s")):
            return None
        return replace(self._actor(person), via="next sentence")

    def alone(self, stretch: Stretch, index: int) -> Voice:
        """The voice of a quotation without a verb: before a colon the sentence's subject, else the last speaker."""
        if not self.speech.is_verb_first and (at := who_sees_it(stretch, index, self.index.text, self.speech)):
            actor = self.index.at(stretch.items[at])
            if actor is not None and actor.kind == "person":
                return self._remember(self._actor(actor), stretch)
        if ":" in stretch.form(index - 1) and (voice := self._before_colon(stretch, index)):
            return self._remember(voice, stretch)
        if (phrase := credited(stretch, self.speech, self.index)) and (voice := self._name(stretch, phrase)):
            return self._remember(voice, stretch)
        # "The minister was brief. “…”": a short sentence says whose words follow.
        if self._topic_before and (voice := self._announced(stretch)):
            return self._remember(voice, stretch)
        for heard in islice(reversed(self._memory.heard), 6):
            # An office that a sentence was merely about says nothing by itself.
            is_mere = heard.is_focus and not self.index.is_person(heard.voice.id)
            if heard.paragraph >= stretch.paragraph - 1 and not is_mere:
                return replace(heard.voice, via="continuation")
        return NOBODY

    def _before_colon(self, stretch: Stretch, index: int) -> Voice | None:
        """Who stands before the colon that opens a quotation: who answers, or whom the sentence is about."""
        answer = answer_before(stretch, index - 1, self.speech)
        if answer >= 0 and (voice := self._answering(stretch, answer, index - 1)):
            return voice
        phrase = joined_before(stretch, index - 1, self.speech) or phrase_before(stretch, index - 1, self.speech)
        voice = self._holder_in(stretch, phrase) if phrase else None
        voice = voice or (self._name(stretch, phrase) if phrase else None) or self._focus(stretch, index)
        if voice is None and (phrase := office_phrase(stretch, self.speech, self.index)) and phrase.end < index:
            voice = self._name(stretch, phrase)
        return voice

    def _answering(self, stretch: Stretch, noun: int, colon: int) -> Voice | None:
        """Whose answer is told: who stands behind the noun, or was heard or named before "his answer"."""
        if not any(form in self.speech.answers for form, _ in bare_forms(stretch.form(noun), self.speech)):
            heard = next((heard.voice for heard in reversed(self._memory.heard)), None)
            return replace(heard, via="pronoun") if heard else None
        done = done_at(stretch, noun, self._article.text, self.speech)
        owner = Report(done, (noun + 1, colon), (colon, colon), "quote", colon)
        phrase = following_phrase(stretch, owner, self.speech, self.index)
        return self._name(stretch, phrase) if phrase and self._is_speaker(stretch, phrase) else None

    def _announced(self, stretch: Stretch) -> Voice | None:
        """Whom the short sentence right before was about: "A broker was blunt", "The minister shrugged"."""
        if self._topic_before is None:
            return None
        earlier, phrase = self._topic_before
        is_short = len(earlier.items) <= _ANNOUNCING and earlier.paragraph == stretch.paragraph
        voice = self._name(earlier, phrase) if is_short else None
        return replace(voice, via="preceding sentence") if voice and voice.kind != "organisation" else None

    def _holder_in(self, stretch: Stretch, phrase: Phrase) -> Voice | None:
        """The holder of the office that a headline begins with: "The governor opens the plant: “…”"."""
        if not self._heads(phrase.forms(stretch)) & self.speech.offices or not self.speech.is_verb_first:
            return None
        for end in range(phrase.end, phrase.start, -1):
            words = replace(phrase, end=end).text(stretch, self._article.text)
            if holder := self.index.holder(words, phrase.offset(stretch)):
                return Voice(holder.id, holder.name, "title")
        for form, _ in bare_forms(phrase.forms(stretch)[0], self.speech):
            head = next(iter(title_words(form)), "")
            if beside := self.index.holder_beside(head, len(self._article.text), self.speech.offices):
                return Voice(beside.id, beside.name, "title")
        return None

    def subject_at(self, stretch: Stretch, start: int) -> Voice | None:
        """Whom the noun phrase stands for that begins at an item or behind what leads up to it."""
        size = len(stretch.items)
        phrase: Phrase | None
        if self.speech.is_verb_first:
            # "words that he repeated before the workers, the head of …": the place stands before the subject.
            is_aside = stretch.form(start) in self.speech.subordinators and stretch.form(start)[:1] == "و"
            start += 2 * is_aside
            if stretch.form(start) in self.speech.stops:
                start += 1
                while stretch.form(start).startswith("ال"):
                    start += 1
            cue = done_at(stretch, start - 1, self._article.text, self.speech)
            phrase = following_phrase(
                stretch, Report(cue, (start, size), (size, size), "quote", size), self.speech, self.index
            )
            # "X said that": the verb has its object.
            is_sure = stretch.form(start - 1) in _THAT or (phrase and may_be_name(phrase.forms(stretch)))
            phrase = replace(phrase, is_sure=True) if phrase and is_sure else phrase
        else:
            phrase = named_phrase(stretch, start, self.speech, self.index)
            # "It was a warning nobody heeded": what is no name and no known noun does not speak.
            phrase = replace(phrase, is_sure=False) if phrase else None
        voice = self._name(stretch, phrase) if phrase else None
        return replace(self._remember(voice, stretch), via="next sentence") if voice and voice.id else None

    def of_phrase(self, stretch: Stretch, phrase: Phrase) -> Voice | None:
        """Whom a noun phrase of a headline stands for."""
        voice = self._name(stretch, phrase)
        return self._remember(voice, stretch) if voice else None

    def _remember(self, voice: Voice, stretch: Stretch) -> Voice:
        self._local = voice
        self._memory.heard.append(Heard(voice, stretch.paragraph, ""))
        return voice

    def _beside(self, stretch: Stretch, report: Report) -> Voice | None:
        """The speaker that stands beside the verb."""
        phrase = (
            self._relayed(stretch, report)
            or quoted_phrase(stretch, report, self.speech)
            or source_phrase(stretch, report, self.speech, self.index)
        )
        if phrase is None and not self.speech.is_verb_first:
            phrase = agent_phrase(stretch, report, self.speech, self.index)
        if phrase and report.cue.kind == "document" and self._is_issued(phrase.forms(stretch)):
            return None
        if phrase is None and self.speech.is_verb_first and report.how != "before":
            phrase = antecedent(stretch, report.cue, self.speech, self.index)
        # A participle in the accusative tells about the subject of the main verb; a noun behind it is its object.
        is_dependent = self.speech.is_verb_first and report.cue.form.shape == "participle"
        if phrase is None and not is_dependent:
            phrase = following_phrase(stretch, report, self.speech, self.index)
            is_checked = phrase is not None and self.speech.is_verb_first and report.cue.kind == "verb"
            if is_checked and phrase and not may_be_subject(stretch, report, phrase, self.speech, self.index):
                phrase = None
        voice = (self._titled(stretch, phrase) or self._name(stretch, phrase)) if phrase else None
        if voice is None and self.speech.is_verb_first and report.how != "before":
            voice = self._quoted_subject(stretch, report) or self._content_with(stretch, report, "noun")
        if voice is None:
            phrase = preceding_phrase(stretch, report, self.speech, self.index)
            is_marked = phrase is not None and stretch.is_kind(phrase.start, "quote")
            voice = (self._titled if is_marked else self._name)(stretch, phrase) if phrase else None
        return voice

    def _content_with(self, stretch: Stretch, report: Report, shape: CueShape) -> Voice | None:
        """The subject of any verb before "by saying": "the minister contented herself with the words “…”"."""
        cue = report.cue
        is_participle = shape == "participle"
        is_prefixed = shape != "noun" or stretch.form(cue.first) in self.speech.prefixed
        if cue.form.shape != shape or not is_prefixed:
            return None
        stops = [-1, *(at for at in stretch.stops if at < cue.first)]
        border = stops[-2] if is_participle and stops[-1] == cue.first - 1 and len(stops) > 1 else stops[-1]
        verb = skip_lead(stretch, border + 1, cue.first, self.speech)
        verb += stretch.form(verb) in self.speech.negations
        is_verb = stretch.is_kind(verb, "word") and stretch.form(verb) not in self.speech.prepositions
        if verb >= cue.first - 1 or not is_verb:
            return None
        done = done_at(stretch, verb, self._article.text, self.speech)
        earlier = Report(done, (verb + 1, cue.first), (cue.first, cue.first), "quote", cue.first)
        phrase = following_phrase(stretch, earlier, self.speech, self.index)
        if phrase is None:
            return None
        is_name = is_participle and may_be_name(phrase.forms(stretch))
        is_human = bool(self._heads(phrase.forms(stretch)) & self.speech.humans)
        is_told = is_name or is_human or self._is_speaker(stretch, phrase)
        return self._name(stretch, replace(phrase, is_sure=phrase.is_sure or is_name)) if is_told else None

    def _asked(self, stretch: Stretch, report: Report) -> Voice | None:
        """Whom a question was put to, who answers in "X asked Y: “…”, and he answered"; None where there was none."""
        is_answer = stretch.form(report.cue.first)[:1] in _THEN and report.cue.form.lemma in _ANSWER
        if not (is_answer and self.speech.is_verb_first):
            return None
        verb = next((at for at in range(report.cue.first - 1, -1, -1) if self._asks(stretch.form(at))), -1)
        if verb < 0:
            return None
        if stretch.form(verb).endswith(_POSSESSIVES):
            asker = self._local.id if self._local else None
            heard = (heard.voice for heard in reversed(self._memory.heard) if not heard.is_focus)
            return replace(next((voice for voice in heard if voice.id != asker), NOBODY), via="ellipsis")
        end = next((at for at in range(verb, report.cue.first) if not stretch.is_kind(at, "word")), report.cue.first)
        for at in range(verb + 2, end):
            form = stretch.form(at)
            actor = self.index.at(stretch.items[at])
            is_person = actor is not None and actor.kind == "person"
            is_told = form.startswith("ال") and bool(self._heads((form,)) & (self.speech.humans | self.speech.offices))
            if stretch.form(at - 1).startswith("ال") and (is_person or is_told):
                voice = self._name(stretch, Phrase(at, end))
                return replace(voice, via="ellipsis") if voice else None
        return None

    def _asks(self, form: str) -> bool:
        """True for a finite form of the verb of asking, with or without a joined letter."""
        found = next(
            (self.speech.cues[bare] for bare, _ in bare_forms(form, self.speech) if bare in self.speech.cues), None
        )
        return found is not None and found.lemma == _ASK and found.shape in {"past", "present"}

    def _relayed(self, stretch: Stretch, report: Report) -> Phrase | None:
        """The source of "the site reported, quoting an officer, that …"."""
        first, end = report.subject
        at = next((at for at in range(first, end - 2) if stretch.form(at) in _QUOTING), -1)
        if not self.speech.is_verb_first or report.cue.kind != "verb" or at < 0 or stretch.form(at + 1) != "عن":
            return None
        done = done_at(stretch, at + 1, self._article.text, self.speech)
        return following_phrase(
            stretch, Report(done, (at + 2, end), report.content, report.how, report.marker), self.speech, self.index
        )

    def _quoted_from(self, stretch: Stretch, report: Report) -> Voice | None:
        """Who was heard before the paper of "the paper quoted from him his saying that …"."""
        if relay_from_him(stretch, report.cue, self.speech) < 0:
            return None
        paper = self._local.id if self._local else None
        earlier = (heard.voice for heard in reversed(self._memory.heard) if heard.voice.id != paper)
        voice = next((each for each in earlier if not self._memory.clashes(each, report.cue.form.gender)), None)
        return replace(voice, via="pronoun") if voice else None

    def _titled(self, stretch: Stretch, phrase: Phrase) -> Voice | None:
        """The document whose quoted title is all of the phrase: "“X” lays down that …"."""
        pair = stretch.items[phrase.start].pair
        if pair is None or phrase.end != phrase.start + 1:
            return None
        actor = self.index.at(stretch.items[phrase.start])
        if actor and actor.kind == "organisation" and actor.span.start <= pair.inner.start:
            return self._actor(actor)
        evidence = self._article.evidence(pair.inner.start, pair.inner.end)
        return self._unnamed.called(evidence.exact, evidence, "document")

    def _is_issued(self, forms: tuple[str, ...]) -> bool:
        """True for "its statement", "a statement of its": its issuer, named before, is who speaks."""
        if not self.speech.is_verb_first or not forms:
            return False
        is_owned = any(
            forms[0].endswith(suffix) and forms[0].removesuffix(suffix) in self.speech.documents for suffix in _OWNERS
        )
        return is_owned or (len(forms) > 1 and forms[1] in _ISSUERS)

    def _quoted_subject(self, stretch: Stretch, report: Report) -> Voice | None:
        """The body whose quoted name stands right before its verb: “X” called the plan a …."""
        before = report.cue.first - 1
        if report.cue.form.shape == "participle" or stretch.form(before - 1) in self.speech.prepositions:
            return None
        if report.cue.is_joined or not stretch.is_kind(before, "quote") or report.covers(before):
            return None
        item = stretch.items[before]
        if actor := self.index.at(item):
            return self._actor(actor) if actor.kind == "organisation" else None
        pair = item.pair
        if pair is None or pair.inner.length > _QUOTED_NAME:
            return None
        evidence = self._article.evidence(pair.inner.start, pair.inner.end)
        return self._unnamed.called(evidence.exact, evidence, "organisation")

    def _subject_before(self, stretch: Stretch, report: Report, cues: tuple[Cue, ...]) -> Voice | None:
        """The subject of an earlier verb of the same sentence that reports nothing ("X praised Y and said …")."""
        if self.speech.is_verb_first and not self._is_dependent(stretch, report.cue):
            return None
        for cue in reversed(cues):
            # "this is what X expressed by saying": the words belong to the relative clause.
            is_own = report.cue.form.shape == "noun" and stretch.form(report.cue.first) in self.speech.prefixed
            is_passed = self._is_relative(stretch, cue) and not is_own
            if cue.first >= report.cue.first or cue.kind != "verb" or is_passed:
                continue
            # Where the subject stands first, it is bound to its own verb; others name nobody behind them.
            if not self.speech.is_verb_first and cue.form.shape != "noun" and cue.form.kind != "state":
                continue
            earlier = replace(report, cue=cue, subject=(cue.end, report.cue.first), how="quote")
            if voice := self._beside(stretch, earlier):
                return voice
        return self._topic(stretch, report)

    def _is_relative(self, stretch: Stretch, cue: Cue) -> bool:
        """True for the verb of an Arabic relative clause: "denied what papers published, calling it …"."""
        is_led = stretch.form(cue.first - 1) in _WHAT | self.speech.relatives
        return self.speech.is_verb_first and not cue.is_joined and is_led

    def _since(self, stretch: Stretch, report: Report, cues: tuple[Cue, ...]) -> Voice | None:
        """The subject of a verb that reports nothing, since somebody last spoke: "…, but X denied it and said …"."""
        if self._local is None or not self.speech.is_verb_first or not self._is_dependent(stretch, report.cue):
            return None
        for cue in reversed(cues):
            if not self._local_at < cue.first < report.cue.first or cue.form.shape not in {"past", "present"}:
                continue
            if stretch.is_kind(cue.first - 1, "quote"):
                continue
            earlier = replace(report, cue=cue, subject=(cue.end, report.cue.first), how="quote")
            phrase = following_phrase(stretch, earlier, self.speech, self.index)
            if phrase and starts_report(stretch, cue, self.speech) and self._is_speaker(stretch, phrase):
                return self._name(stretch, phrase)
        return None

    def _is_speaker(self, stretch: Stretch, phrase: Phrase) -> bool:
        """True for a phrase that begins with a name, an office, a source, a group or a body."""
        actor = self.index.at(stretch.items[phrase.start])
        known = (self.speech.offices, self.speech.anonymous, self.speech.groups, self.speech.organisations)
        heads = self._heads(phrase.forms(stretch))
        return (actor is not None and actor.kind != "place") or any(heads & listed for listed in known)

    def _is_dependent(self, stretch: Stretch, cue: Cue) -> bool:
        """True for a verb that goes on with the subject of its sentence: joined, behind a comma, in a side clause."""
        before = cue.first - 1
        return (
            cue.is_joined
            or cue.form.shape in {"participle", "noun"}
            or stretch.form(before) in self.speech.subordinators | _WHAT
            or (before > 0 and stretch.form(before) in {",", "،"})
        )

    def _topic(self, stretch: Stretch, report: Report) -> Voice | None:
        """Whom the sentence is about: its first noun phrase, before or after its first verb."""
        for phrase in leading_phrases(stretch, report, self.speech, self.index):
            # "The utility, he added, would pay": what is said is about it, not by it.
            is_said = report.how == "before" and report.covers(phrase.start) and self._pronoun(stretch, report)
            if not is_said and (voice := self._name(stretch, phrase)):
                return voice
        return None

    def _name(self, stretch: Stretch, phrase: Phrase) -> Voice | None:
        """The voice that a noun phrase stands for; None for pronouns and what is no speaker."""
        forms = phrase.forms(stretch)
        if not forms or self._is_pronoun(forms):
            return None
        heads = self._heads(forms)
        inside = tuple(
            (at, actor)
            for at, actor in self.index.within(stretch, phrase.start, phrase.end)
            if not is_owner(stretch, at, phrase.end, actor)
            and not (actor.kind == "person" and stretch.is_kind(at, "quote"))
        )
        person = next((actor for _, actor in inside if actor.kind == "person"), None)
        several = self._joined(stretch, phrase, inside)
        if not self.speech.is_verb_first:
            inside, person = self._leading(stretch, phrase, inside)
        first = inside[0] if inside else None
        if told := several or self._same(forms, heads) or self._in_marks(stretch, phrase, inside):
            return told
        if first and first[0] == phrase.start and first[1].kind != "place":
            return self._actor(first[1])
        style = style_of(forms, self.speech)
        if style and (voice := self._memory.styled(style, phrase.offset(stretch))):
            return voice
        if is_latter(forms, self.speech) and (voice := self._memory.latter(phrase.offset(stretch))):
            return voice
        # "his lawyer X", "the lawyer of the defence X": behind a closed annexation the name is who bears the calling.
        is_own = self.speech.is_verb_first and (forms[0].endswith(_POSSESSIVES) or self._is_apposed(stretch, inside))
        # "the lawyer" alone takes up somebody named; "the lawyer of …", "his lawyer" is somebody else.
        is_alone = not self.speech.is_verb_first and forms[0] == "the" and len(forms) <= _ALONE
        is_related = bool(heads & self.speech.relations) and (len(forms) > 1 or is_own) and not is_alone
        if is_related and not (person and is_own) and not is_parent(forms):
            return self._unnamed.voice(stretch, phrase, "person")
        not_people = self.speech.organisations | self.speech.groups
        if self.speech.is_verb_first:
            not_people |= self.speech.documents
        if person and not heads & not_people and (not self.speech.is_verb_first or forms[:2] != _EACH_OF):
            return self._actor(person)
        return self._kind_of(stretch, phrase, heads, inside)

    def _in_marks(self, stretch: Stretch, phrase: Phrase, inside: tuple[tuple[int, Actor], ...]) -> Voice | None:
        """The body whose name in marks ends an English phrase: "the agency “X”"."""
        at, actor = inside[-1] if inside else (-1, None)
        if self.speech.is_verb_first or actor is None or at != phrase.end - 1 or not stretch.is_kind(at, "quote"):
            return None
        return self._actor(actor) if actor.kind == "organisation" else None

    def _joined(self, stretch: Stretch, phrase: Phrase, inside: tuple[tuple[int, Actor], ...]) -> Voice | None:
        """The group of the people whose names are an English phrase: "X, Y and Z said"."""
        is_group = not self.speech.is_verb_first and is_names_joined(stretch, phrase, inside)
        return self._unnamed.voice(stretch, phrase, "group") if is_group else None

    def _is_apposed(self, stretch: Stretch, inside: tuple[tuple[int, Actor], ...]) -> bool:
        """True for a person's name behind a definite noun."""
        at = next((at for at, actor in inside if actor.kind == "person"), 0)
        return at > 0 and stretch.form(at - 1).startswith("ال")

    def _same(self, forms: tuple[str, ...], heads: frozenset[str]) -> Voice | None:
        """Who was heard last, for "the speaker himself", "the same source"."""
        if forms[0].removeprefix("و") in self.speech.same_before and len(forms) > 1 and self._memory.heard:
            return self._memory.last_heard(is_person=not self._heads(forms[1:]) & _SOURCES)
        described = next((at for at in range(1, len(forms)) if not forms[at].startswith("ال")), len(forms))
        is_same = described < len(forms) and forms[described] in self.speech.same
        if not (is_same and heads & (self.speech.anonymous | self.speech.offices) and self._memory.heard):
            return None
        return self._memory.last_heard(is_person=not heads & _SOURCES)

    def _leading(
        self, stretch: Stretch, phrase: Phrase, inside: tuple[tuple[int, Actor], ...]
    ) -> tuple[tuple[tuple[int, Actor], ...], Actor | None]:
        """The actors that an English phrase may be about, and the person it names.

        A modifier in front of the head is not who speaks ("Union official", "Varna-based broker"), nor is a person
        behind "of" or "for".
        """
        head = stretch.items[head_at(stretch, phrase, self.speech)].span
        # "Minister of State for Water X", "Transport for the North's X": the name at the end is who speaks.
        is_last = stretch.form(head_at(stretch, phrase, self.speech)) in self.speech.offices or any(
            stretch.form(at - 1).endswith(("'s", "’s")) or is_titled_here(stretch, at, self.speech)
            for at, actor in inside
            if actor.kind == "person"
        )
        person = next(
            (
                actor
                for at, actor in inside
                if actor.kind == "person"
                and (
                    actor.span.start <= head.start
                    or (is_last and actor.span.end >= phrase.last(stretch) and not self._is_served(stretch, at))
                )
            ),
            None,
        )
        if person:
            return tuple((at, actor) for at, actor in inside if actor.id == person.id), person
        return tuple((at, actor) for at, actor in inside if actor.span.end >= head.end), None

    def _is_served(self, stretch: Stretch, at: int) -> bool:
        """True for the minister of "a spokesperson for Minister X": only titles part the name from "for"."""
        before = at - 1
        while stretch.form(before) in self.speech.honorifics | self.speech.offices | _RANKS:
            before -= 1
        return stretch.form(before) in {"for", "of", "to"}

    def _is_pronoun(self, forms: tuple[str, ...]) -> bool:
        """True for "she", "how she", "both"; not for "her deputy" and "both sides"."""
        if forms[0] in self.speech.pronouns:
            is_of_many = forms[-1] in self.speech.groups or is_several(forms)
            return len(forms) == 1 or not (forms[0] in self.speech.owners or is_of_many)
        return (
            len(forms) <= _PRONOUN_WORDS
            and forms[-1] in self.speech.pronouns
            and forms[0] in self.speech.relative_adverbs
        )

    def _kind_of(  # noqa: C901, PLR0912  (one line a kind of speaker, in their order)
        self, stretch: Stretch, phrase: Phrase, heads: frozenset[str], inside: tuple[tuple[int, Actor], ...]
    ) -> Voice | None:
        """The voice of a phrase that names no person."""
        speech = self.speech
        words = phrase.text(stretch, self._article.text)
        is_group = bool(heads & speech.groups and not heads & speech.organisations)
        is_group = is_group or (speech.is_verb_first and phrase.forms(stretch)[:2] == _EACH_OF)
        if is_group or is_several(phrase.forms(stretch)) or heads & two_holders():
            return self._unnamed.voice(stretch, phrase, "group")
        if heads & speech.offices and (holder := self.index.holder(words, phrase.offset(stretch))):
            return Voice(holder.id, holder.name, "title")
        forms = phrase.forms(stretch)
        if earlier := self._memory.again(forms) or self._memory.taken_up(forms, stretch.paragraph, heads):
            return earlier
        if not speech.is_verb_first and (taken := self._taken_up(stretch, phrase, heads, inside)):
            return taken
        if heads & speech.offices and (holder_heard := self._memory.holder_heard(phrase, stretch)):
            return holder_heard
        if heads & speech.organisations and (body := self._memory.body(phrase, stretch)):
            return replace(self._actor(body), via="coref")
        if heads & speech.anonymous:
            return self._unnamed.voice(stretch, phrase, "anonymous")
        if inside and inside[0][0] == phrase.start and inside[0][1].kind == "place":
            return self._unnamed.voice(stretch, phrase, "government", inside[0][1])
        body = next((actor for _, actor in inside if actor.kind == "organisation"), None)
        if heads & speech.documents:
            return self._unnamed.voice(stretch, phrase, "document")
        if not speech.is_verb_first and body and is_staff(stretch, phrase, body, speech):
            return self._unnamed.voice(stretch, phrase, "person")
        is_human = bool(heads & (speech.offices | speech.groups))
        if heads & speech.organisations and body and self._is_owner_of(stretch, phrase, body):
            return self._unnamed.voice(stretch, phrase, "organisation")
        if (body and not is_human) and (
            heads & speech.organisations or inside[0][0] <= phrase.start + 1 or body.span.end >= phrase.last(stretch)
        ):
            return self._actor(body)
        if heads & speech.organisations:
            return self._unnamed.voice(stretch, phrase, "organisation")
        if heads & (speech.offices | speech.groups | speech.humans):
            return self._unnamed.voice(stretch, phrase, "person")
        return self._unknown(stretch, phrase)

    def _is_owner_of(self, stretch: Stretch, phrase: Phrase, body: Actor) -> bool:
        """True for the cabinet of "the media centre of the cabinet", behind a joined "of"."""
        items = stretch.items[phrase.start : phrase.end]
        item = next((each for each in items if each.span.start <= body.span.start < each.span.end), None)
        return bool(item and self.speech.is_verb_first and item.form.startswith("ل") and item.span != items[0].span)

    def _taken_up(
        self, stretch: Stretch, phrase: Phrase, heads: frozenset[str], inside: tuple[tuple[int, Actor], ...]
    ) -> Voice | None:
        """The person or body named before that a definite English noun takes up; a name set off behind a noun."""
        forms, offset = phrase.forms(stretch), phrase.offset(stretch)
        if named := name_behind(stretch, phrase, self._article.text, self.speech):
            actor = self.index.at(stretch.items[named.start])
            known = actor is not None and actor.kind == "organisation"
            is_office = stretch.form(named.start - 1) in self.speech.offices
            kind: SpeakerKind = "person" if is_office else "organisation"
            return self._actor(actor) if known and actor else self._unnamed.voice(stretch, named, kind)
        if heads & self.speech.offices and (person := holder_of(forms, self.index, offset)):
            holder = self.index.mentions_of(person)[0]
            return Voice(holder.id, holder.name, "title")
        head = next(iter(heads), "")
        if heads & (self.speech.callings | self.speech.offices | self.speech.relations) and not inside:
            taken = taken_up(forms, head, self.index, offset)
            if taken is not None:
                return Voice(taken.id, taken.name, "coref")
        body = self._body_taken_up(stretch, phrase, head)
        return replace(self._actor(body), via="coref") if body else None

    def _body_taken_up(self, stretch: Stretch, phrase: Phrase, head: str) -> Actor | None:
        """The body that "the company", "the Norwegian lender" takes up; a noun with a capital is a name of its own."""
        forms = phrase.forms(stretch)
        noun = stretch.items[phrase.start + len(forms) - 1]
        if forms[0] != "the" or len(forms) > _TAKER_WORDS or self._article.text[noun.span.start].isupper():
            return None
        is_bare = len(forms) < _TAKER_WORDS
        return body_taken_up(head, self.index, phrase.offset(stretch), is_bare=is_bare)

    def _unknown(self, stretch: Stretch, phrase: Phrase) -> Voice | None:
        """A speaker for a subject of whom nothing is known but the words; None for a phrase too long or odd."""
        forms = phrase.forms(stretch)
        if self.speech.is_verb_first and is_byname(forms):
            return self._unnamed.voice(stretch, replace(phrase, end=phrase.start + _ALONE), "person")
        if (
            not phrase.is_sure
            or forms[0] in self.speech.occasions
            or not 1 <= len(forms) <= _LONGEST_UNKNOWN
            or any(form[0].isdigit() for form in forms[:1])
        ):
            return None
        if known := self.index.named(forms):
            return Voice(known.id, known.name, "named")
        if not self.speech.is_verb_first and (name := self._unnamed.name_at_end(stretch, phrase)):
            return self._unnamed.voice(stretch, name, "person")
        if self.speech.is_verb_first and is_full_name(forms):
            return self._unnamed.voice(stretch, phrase, "person")
        if self.speech.is_verb_first and (earlier := self._unnamed.of_family(forms)):
            return earlier
        return self._unnamed.voice(stretch, phrase, "anonymous")

    def _heads(self, forms: tuple[str, ...]) -> frozenset[str]:
        """The words that can be the head: the first one in Arabic, the last before "of" or "in" in English."""
        if self.speech.is_verb_first:
            bare = [form for form, _ in bare_forms(forms[0], self.speech)]
            # Behind "according" the noun has a joined "to".
            bare += ["ال" + form[2:] if form.startswith("لل") else form[1:] for form in bare if form.startswith("ل")]
            # The accusative of "but a source …" is written with an alif.
            callings = self.speech.anonymous | self.speech.offices | self.speech.humans
            bare += [
                form[:-1] for form in bare if form.endswith("ا") and len(form) > _ACCUSATIVE and form[:-1] in callings
            ]
            known = self.speech.documents | self.speech.relations | self.speech.offices
            bare += [noun for form in bare for noun in without_owner(form, self.speech)[1:] if noun in known]
            return frozenset([*bare, *(form[2:] for form in bare if form.startswith("ال"))])
        cut = next((index for index, form in enumerate(forms) if form in self.speech.after_head), len(forms))
        return frozenset(forms[max(0, cut - 1) : cut])

    def _actor(self, actor: Actor) -> Voice:
        """The voice of a person or body."""
        kind: SpeakerKind = "organisation" if actor.kind == "organisation" else "person"
        return Voice(actor.id, actor.name, "coref" if actor.is_coref else "named", kind)

    def _focus(self, stretch: Stretch, reach: int = _FOCUS_ITEMS) -> Voice | None:
        """The person a sentence begins with, unless a preposition stands before; later on one between commas."""
        for index, actor in self.index.within(stretch, 0, reach + _FOCUS_MORE):
            is_clitic = self.speech.is_verb_first and stretch.form(index)[:1] in "بل" and actor.kind == "person"
            is_passed = is_clitic or is_owner(stretch, index, len(stretch.items), actor)
            if actor.kind != "person" or stretch.form(index - 1) in self.speech.prepositions or is_passed:
                continue
            lead = index - 1 - (stretch.form(index - 1) in self.speech.honorifics)
            if not self.speech.is_verb_first and stretch.form(lead) in _RANKS | self.speech.offices:
                lead -= 1
            if index < reach or stretch.is_kind(lead, "stop"):
                return self._actor(actor)
        return None

    def _carried(self, stretch: Stretch, report: Report) -> Voice:
        """The speaker carried over from before: of this sentence, this paragraph, the paragraph before."""
        form = report.cue.form
        pronoun = (
            self._pronoun(stretch, report) or (report.cue.kind == "source" and self._owner(stretch, report.cue)) or ""
        )
        pronoun = pronoun or (
            "" if self.speech.is_verb_first else joint_pronoun(stretch, report.cue.first, self.speech)
        )
        via: SpeakerVia = "pronoun" if pronoun else "ellipsis"
        gender: Gender = self.speech.pronouns.get(pronoun, _SUFFIX_GENDER.get(pronoun, form.gender))
        if pronoun == "it" and (
            told := self._thing_told(stretch, is_document=form.kind == "state" or form.lemma in _READ)
        ):
            return told
        if self._local is None and self._topic_before and (voice := self._topic_taken_up(stretch, pronoun)):
            return replace(voice, via="pronoun")
        if self._local is not None and not (
            form.shape == "past" and gender and self._memory.clashes(self._local, gender)
        ):
            return Voice(self._local.id, self._local.name, via, self._local.kind)
        if form.shape == "participle" and (voice := self._focus(stretch)):
            return Voice(voice.id, voice.name, via, voice.kind)
        if form.lemma in _ANSWERING and pronoun and gender and (asked := self._named_as_asked(report, gender)):
            return asked
        if (
            voice := self._woman_named(stretch, report, gender) or self._heard(stretch, form, pronoun, gender)
        ) is not None:
            return replace(voice, via=via)
        return self._last_named(report, gender) if pronoun and gender else NOBODY

    def _heard(self, stretch: Stretch, form: CueForm, pronoun: str, gender: Gender) -> Voice | None:
        """Who was heard last in this paragraph or the one before, whose gender fits."""
        for heard in self._memory.recent(stretch.paragraph, gender):
            if (
                form.kind == "add"
                and heard.is_focus
                and any(not other.is_focus for other in islice(reversed(self._memory.heard), 4))
            ):
                continue
            # In Arabic "her" is also a company's.
            is_told = pronoun and not self.speech.is_verb_first
            if is_told and (heard.voice.kind not in _SINGLE if gender else heard.voice.kind == "person"):
                continue
            if not self._memory.clashes(heard.voice, gender):
                return heard.voice
        return None

    def _woman_named(self, stretch: Stretch, report: Report, gender: Gender) -> Voice | None:
        """The woman of "minister X met the syndic (f) Y. She said …", where the sentence before was about a man."""
        last = self._memory.heard[-1] if self._memory.heard else None
        is_near = last is not None and last.is_focus and last.paragraph == stretch.paragraph
        if gender != "f" or last is None or not is_near or not self.speech.is_verb_first:
            return None
        if self._is_womans(last.voice.id):
            return None
        named = self.index.people_before(report.cue.span.start, 1)
        return next((self._actor(actor) for actor in named if self._is_womans(actor.id)), None)

    def _is_womans(self, identity: FactId | None) -> bool:
        """True when the title of a person begins with a noun of the feminine."""
        title = [word for word in self.index.title_of(identity) if word in self.speech.offices]
        return bool(title) and all(word.endswith("ه") for word in title)

    def _thing_told(self, stretch: Stretch, *, is_document: bool) -> Voice | None:
        """The document or the body named last, in this paragraph or the one before, that an English "it" is about."""
        if is_document and self._document_before is not None:
            earlier, phrase = self._document_before
            if earlier.paragraph >= stretch.paragraph - 1:
                return replace(self._unnamed.voice(earlier, phrase, "document"), via="pronoun")
        if self._local is None and self._body_before:
            paragraph, body = self._body_before
            if paragraph >= stretch.paragraph - 1:
                return replace(body, via="pronoun")
        return None

    def _body_in_front(self, stretch: Stretch) -> Actor | None:
        """The body that an English sentence is about: "Sun Lung Properties did not reply", "The developer, X, …"."""
        for at, actor in self.index.within(stretch, 0, _FOCUS_ITEMS):
            if actor.kind == "person" or stretch.form(at - 1) in self.speech.prepositions | self.speech.stops:
                return None
            if actor.kind == "organisation" and not is_owner(stretch, at, len(stretch.items), actor):
                return actor
        return None

    def _topic_taken_up(self, stretch: Stretch, pronoun: str) -> Voice | None:
        """Whom the sentence before was about, when a pronoun agrees with that unnamed subject."""
        if self._topic_before is None:
            return None
        earlier, phrase = self._topic_before
        head = earlier.form(head_at(earlier, phrase, self.speech))
        gender = self.speech.pronouns.get(pronoun, "")
        if earlier.paragraph < stretch.paragraph - 1 or not takes_up(pronoun, head, self.speech):
            return None
        voice = self._name(earlier, phrase)
        return None if voice is None or self._memory.clashes(voice, gender) else voice

    def _last_named(self, report: Report, gender: Gender) -> Voice:
        """The person named last before a "he" or "she", when nobody was heard."""
        most = 1 if self.speech.is_verb_first else _NAMED_BACK
        for actor in self.index.people_before(report.cue.span.start, most):
            voice = self._actor(actor)
            if not self._memory.clashes(voice, gender):
                return replace(voice, via="pronoun")
        return NOBODY

    def _named_as_asked(self, report: Report, gender: Gender) -> Voice | None:
        """Who was asked right before "she replied": the person named behind an English "asked" in the text before."""
        if self.speech.is_verb_first:
            return None
        for actor in self.index.people_before(report.cue.span.start, 1):
            voice = self._actor(actor)
            before = self.index.text[max(0, actor.span.start - _ASKED) : actor.span.start].lower().split()
            if "asked" in before and not self._memory.clashes(voice, gender):
                return replace(voice, via="pronoun")
        return None

    def _pronoun(self, stretch: Stretch, report: Report) -> str:
        """The pronoun beside a cue, "" if none."""
        beside = [*range(report.cue.first - 1, max(report.subject[0], report.cue.first - 4) - 1, -1), report.cue.end]
        return next((stretch.form(index) for index in beside if stretch.form(index) in self.speech.pronouns), "")

    def _owner(self, stretch: Stretch, cue: Cue) -> str:
        """The pronoun inside a cue such as "in her view", "" if none."""
        if self.speech.is_verb_first:
            # "according to him" has its pronoun behind it.
            last = stretch.form(cue.end) if stretch.form(cue.end) in _ISSUERS else stretch.form(cue.end - 1)
            return next((suffix for suffix in _POSSESSIVES[1:] if last.endswith(suffix)), "") or (
                "ه" if last.endswith("ه") and cue.kind == "source" else ""
            )
        inside = (stretch.form(at) for at in range(cue.first, cue.end + 1))
        return next((form for form in inside if form in self.speech.pronouns), "")
