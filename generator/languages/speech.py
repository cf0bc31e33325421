# SPDX-License-Identifier: Apache-2.0
"""Schema of what a language knows about reported speech: verbs, their forms, heads of names, kinds of speakers.

All words are folded (`fold`) and in small letters; `words` and `phrases` do that.

>>> sorted(words("أكّد قال"))
['اكد', 'قال']
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping  # noqa: TC003  (dataclass fields are resolved at run time)
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from generator.normalise import fold

CueKind = Literal["say", "add", "hold", "label", "relay", "state"]
"""say: reports anything · add: goes on with the last speaker · hold: an opinion or a call · label: calls X something ·
relay: reports what another said · state: what a document says."""
CueShape = Literal["past", "present", "participle", "noun", "passive"]
Gender = Literal["m", "f", ""]
SpeakerGroup = Literal["anonymous", "group", "document", "organisation", "relation"]


class CueForm(NamedTuple):
    """One written form of a cue. `gender` "" when the form does not tell; `is_plural` also for the dual."""

    lemma: str
    kind: CueKind
    shape: CueShape
    gender: Gender = ""
    is_plural: bool = False
    has_object: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Speech:
    """The word lists of one language; phrases are tuples of words.

    `needs_next` are cues that mean something else unless the complementizer follows at once, `strict` verbs (lemmas) all
    of whose forms are such; those of `with_link` need their preposition; `platforms` are
    where one posts; `named_after` is the preposition of "the head of “X”"; `before_that` are cues only before a complementizer; `agents` behind a joined "in" go on with
    a title ("in the name of"); before one of `withheld` a verb of `withholding`
    says that a source would not be named; `demonstratives` are determiners that
    stand alone, too; behind a comma and one of `provisions` "that" tells what is
    to be done; other heads than `concrete_heads` may have the quotation
    as their predicate instead of their name; `as_for` announces whom a sentence is about; `passives` before a participle make it one; the present of `noun_verbs` (lemmas) is rather a noun, as is any behind one of `noun_links`; `prefixed` cues have a preposition joined to them;
    verbs of `particles` (lemmas) mean saying only with one of their particles, of which those in `unspoken` are no part
    of the cue; `addressees` may stand between "told" and its clause; after verbs `with_clause` a clause without "that"
    needs one of the `finite` verbs; `relative_adverbs` may stand before a pronoun ("how she put it"); `soft_stops`
    may stand inside a title before its holder's name; `impersonal` verbs without a subject report nobody's words;
    `occasions` are where one speaks; a word of `not_before_verb` makes the next one a noun or an infinitive;
    `quotation_links` may stand between a quotation and the verb after it; one of `as_said` before the verb makes
    it a remark on what stands before; `asides` begin a remark on what was
    reported; after one of `governed` a quotation is the verb's content. Lemmas as `CueForm.lemma` has them:
    `intransitive` take no object but the words said, so the noun after them is the one who says them; `addressing`
    may name the one spoken to instead; after `with_masdar` a joined verbal noun stands for the clause; after
    `with_bare_clause` a clause follows without "that". `parts` (stems) of a treaty or law speak for it ("its
    article"); `relay_words` lead to whom a quotation is relayed from; `adjective_endings` go on with a definite
    noun; `vague_links` lead up to where an unnamed source is; `after_head` cut a noun phrase behind its head; `days` may stand between a verb
    and its clause; `owners` may open a clause; `wordy` verbs (lemmas) have no noun as object, so a noun behind their
    subject belongs to it; a word of `same` behind a noun, or of `same_before` before it, means the one
    heard last;
    `body_links` stand between an unnamed source and the quoted name of its body; `link_words` between a verb and the
    words said. `masculine` nouns are no subject of a feminine verb; verbs `with_object` (lemmas) name whom or what they
    are about, so a lone noun before the words said is that; after verbs `with_addressee` it is unless it holds an office; `latter` means the person named last, and so does a style
    such as "His Excellency"; after one of `subordinators` a verb without subject has that of the main clause;
    `exceptives` make "that he" go on with the same subject; `negated` is "that not" in one word; `noun_like`
    participles are nouns unless a comma stands before them; `title_adjectives` go on with an office ("general",
    "former"); `objects` are what a verb such as "renewed" has behind its subject ("the call for"); `about` leads to
    what was told; `matters` are what one talks about, an object behind a closed subject; `envoys` have a place
    behind a preposition in their title; behind one of `said_to` and one of
    `told_with` stands a paper; a clause may begin with one of `negations`; with one of
    `lead_participles` begins a circumstance of what is said ("asked whether …"); one of `own_words` shows that the words of a headline are somebody's; a noun of `taken_up` with its article stands for somebody heard before in whose title stands one of its
    words (any, where there are none); `not_sources` are nouns such as "schedule", according to which things are done, not told; `callings` tell what
    somebody is by trade or calling; the -ing form of `noun_participles` (lemmas) is rather a noun; `manners` follow
    a joined "with" and tell how something was said; a verb of `tails` (lemmas) means saying with one of its phrases behind it; words of the `first_person` (and the second) show direct speech without marks unless one of `side_clause` opens the sentence, `not_ours` only
    end like such words; a noun before verbs of `naming` (lemmas) with their object is called so by name; whoever verbs of `learning` (lemmas) learnt from speaks; before a colon one of `answers` shows that words are somebody's; `proverbs` and one of `verses` say what nobody in the article says, nor does a word of
    `written` with one of `surfaces` behind its preposition ("written on the wall").
    """

    cues: Mapping[str, CueForm]
    conjunctions: tuple[str, ...]
    complementizers: frozenset[str]
    not_after: frozenset[str]
    nominal_cues: frozenset[tuple[str, ...]]
    document_cues: frozenset[tuple[str, ...]]
    clause_nouns: frozenset[str]
    clause_breaks: frozenset[str]
    coordinators: frozenset[str]
    adverbs: frozenset[str]
    openers: frozenset[tuple[str, ...]]
    stops: frozenset[str]
    prepositions: frozenset[str]
    relatives: frozenset[str]
    pronouns: Mapping[str, Gender]
    name_heads: frozenset[str]
    title_heads: frozenset[str]
    name_phrases: frozenset[tuple[str, ...]]
    name_tails: frozenset[str]
    determiners: frozenset[str]
    anonymous: frozenset[str]
    groups: frozenset[str]
    documents: frozenset[str]
    organisations: frozenset[str]
    relations: frozenset[str]
    offices: frozenset[str]
    honorifics: frozenset[str]
    counterparts: frozenset[str]
    needs_next: frozenset[str] = frozenset()
    strict: frozenset[str] = frozenset()
    humans: frozenset[str] = frozenset()
    prefixed: frozenset[str] = frozenset()
    noun_verbs: frozenset[str] = frozenset()
    noun_links: frozenset[str] = frozenset()
    with_link: Mapping[str, frozenset[str]] = field(default_factory=dict)
    platforms: frozenset[str] = frozenset()
    named_after: frozenset[str] = frozenset()
    same_before: frozenset[str] = frozenset()
    before_that: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    withheld: frozenset[str] = frozenset()
    withholding: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    provisions: frozenset[str] = frozenset()
    concrete_heads: frozenset[str] = frozenset()
    as_for: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    particles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    relative_adverbs: frozenset[str] = frozenset()
    unspoken: frozenset[str] = frozenset()
    addressees: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    with_clause: frozenset[str] = frozenset()
    soft_stops: frozenset[str] = frozenset()
    impersonal: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    not_before_verb: frozenset[str] = frozenset()
    quotation_links: frozenset[str] = frozenset()
    as_said: frozenset[str] = frozenset()
    asides: frozenset[tuple[str, ...]] = frozenset()
    governed: frozenset[str] = frozenset()
    intransitive: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    with_masdar: frozenset[str] = frozenset()
    with_bare_clause: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    relay_words: frozenset[str] = frozenset()
    adjective_endings: tuple[str, ...] = ()
    vague_links: frozenset[str] = frozenset()
    after_head: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    same: frozenset[str] = frozenset()
    wordy: frozenset[str] = frozenset()
    body_links: frozenset[str] = frozenset()
    link_words: frozenset[str] = frozenset()
    masculine: frozenset[str] = frozenset()
    with_object: frozenset[str] = frozenset()
    with_addressee: frozenset[str] = frozenset()
    latter: frozenset[str] = frozenset()
    styles: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    exceptives: frozenset[str] = frozenset()
    negated: frozenset[str] = frozenset()
    noun_like: frozenset[str] = frozenset()
    title_adjectives: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    matters: frozenset[str] = frozenset()
    said_to: frozenset[str] = frozenset()
    envoys: frozenset[str] = frozenset()
    told_with: frozenset[str] = frozenset()
    lead_participles: frozenset[str] = frozenset()
    own_words: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    taken_up: Mapping[str, frozenset[str]] = field(default_factory=dict)
    not_sources: frozenset[str] = frozenset()
    manners: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    learning: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    verses: frozenset[str] = frozenset()
    callings: frozenset[str] = frozenset()
    noun_participles: frozenset[str] = frozenset()
    first_person: frozenset[str] = frozenset()
    not_ours: frozenset[str] = frozenset()
    side_clause: frozenset[str] = frozenset()
    tails: Mapping[str, frozenset[tuple[str, ...]]] = field(default_factory=dict)
    proverbs: frozenset[str] = frozenset()
    written: frozenset[str] = frozenset()
    surfaces: frozenset[str] = frozenset()
    is_verb_first: bool = False
    phrase_starts: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Gathers the first words of the cue phrases, so that most words are passed over at once."""
        starts = frozenset(phrase[0] for phrase in (*self.nominal_cues, *self.document_cues))
        object.__setattr__(self, "phrase_starts", starts)


def words(text: str) -> frozenset[str]:
    """The folded words of a text."""
    return frozenset(fold(text).lower().split())


def phrases(*texts: str) -> frozenset[tuple[str, ...]]:
    """The folded words of each text, in order."""
    return frozenset(tuple(fold(text).lower().split()) for text in texts)


def folded(forms: Iterable[tuple[str, CueForm]]) -> dict[str, CueForm]:
    """The forms by folded word; the first meaning of a word wins."""
    listed = tuple(forms)
    found: dict[str, CueForm] = {}
    # Folded together: thousands of single words take a hundredth of a second.
    for word, (_, form) in zip(fold("\n".join(word for word, _ in listed)).lower().split("\n"), listed, strict=True):
        found.setdefault(word, form)
    return found
