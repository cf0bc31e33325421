# SPDX-License-Identifier: Apache-2.0
"""A kind of story -> one article in both languages, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Final

from generator.simulate.cast import Cast
from generator.simulate.story import Pair, common, stories
from generator.simulate.wording import fill, named_in
from generator.slug import slug_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model import Language
    from generator.simulate.story import Slot, Story
    from generator.simulate.wording import Value
    from generator.simulate.world import Named, World

_FIRST_DAY: Final = date(2022, 1, 3)
_DAYS: Final = 1400
_TOLD: Final = 0.88
"""How likely a slot is told."""
_COMMON: Final = (1, 3)
_SENTENCES: Final = range(15, 31)
_PARAGRAPH: Final = (2, 4)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or sub-heading in both languages."""

    ar: str
    en: str
    is_heading: bool = False

    def words(self, language: Language) -> str:
        """It in one of them."""
        return self.ar if language == "ar" else self.en


@dataclass(frozen=True, slots=True)
class Told:
    """An article: `paragraphs` in order, a sub-heading alone; `known` are the names in it, with translation."""

    name: str
    kind: str
    slug: str
    language: Language
    published: date
    title: Pair
    paragraphs: tuple[tuple[Sentence, ...], ...]
    known: tuple[Pair, ...]
    named: tuple[Named, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences and sub-headings."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)

    def text(self) -> str:
        """The article's text, in its language."""
        lines = (" ".join(each.words(self.language) for each in paragraph) for paragraph in self.paragraphs)
        return "\n\n".join(lines) + "\n"

    def without(self, dropped: frozenset[str]) -> Told:
        """The same without the sentences that have these words; a sub-heading that nothing follows goes, too."""
        kept = [tuple(s for s in part if s.words(self.language) not in dropped) for part in self.paragraphs]
        return replace(self, paragraphs=_headed([part for part in kept if part]))


def told(number: int, seed: str, world: World) -> Told:
    """The article of this number (from 1), the same whatever the number of articles."""
    rng = Random(f"{seed}/{number}")  # noqa: S311  (repeatable on purpose)
    # Every kind once before one comes again.
    order = list(stories())
    turn, place = divmod(number - 1, len(order))
    Random(f"{seed}/turn/{turn}").shuffle(order)  # noqa: S311
    story = order[place]
    published = _FIRST_DAY + timedelta(days=rng.randrange(_DAYS))
    cast = Cast(world, published, rng)
    for declared in (*common().declared, *story.declared):
        cast.declare(declared)
    language: Language = "ar" if rng.random() < 0.5 else "en"
    slots = {slot.kind: slot for slot in story.slots if slot.kind == "title"}
    title = _filled(rng.choice(slots["title"].pairs), cast.values, rng, frozenset())
    paragraphs: list[tuple[Sentence, ...]] = []
    while sum(not s.is_heading for part in paragraphs for s in part) not in _SENTENCES:
        paragraphs = list(_headed(list(_paragraphs(story, cast.values, rng))))
    slug = slug_of(f"{story.name} {cast.values['T'].forms['', 'en']} {number:03}")
    by_id = {each.id: each for each in cast.named}
    return Told(
        f"sim-{number:03}", story.name, slug, language, published, title, tuple(paragraphs),
        (*_known(cast.values), *(Pair(*each) for each in cast.glossary())),
        tuple(by_id.values()),
    )  # fmt: skip


def _paragraphs(story: Story, values: Mapping[str, Value], rng: Random) -> Iterator[tuple[Sentence, ...]]:
    """Sub-headings alone, sentences in paragraphs; whoever was named is called by the family name from then on."""
    known: frozenset[str] = frozenset()
    open_paragraph: list[Sentence] = []
    length = rng.randint(*_PARAGRAPH)
    for slot in _chosen(story, rng):
        pair = rng.choice(slot.pairs)
        filled = _filled(pair, values, rng, known)
        if slot.kind == "heading":
            yield tuple(open_paragraph)
            yield (Sentence(filled.ar, filled.en, is_heading=True),)
            open_paragraph = []
            continue
        known |= named_in(pair.ar)
        open_paragraph.append(Sentence(filled.ar, filled.en))
        if len(open_paragraph) == length:
            yield tuple(open_paragraph)
            open_paragraph, length = [], rng.randint(*_PARAGRAPH)
    yield tuple(open_paragraph)


def _chosen(story: Story, rng: Random) -> Iterator[Slot]:
    """The slots that are told: the first always, most others, and a few of each common group."""
    groups: dict[str, list[Slot]] = {}
    for slot in common().slots:
        groups.setdefault(slot.name.split("-")[0], []).append(slot)
    is_first = True
    for slot in story.slots:
        if slot.kind == "common":
            free = groups[slot.name]
            taken = rng.sample(range(len(free)), min(len(free), rng.randint(*_COMMON)))
            yield from (free[place] for place in sorted(taken))
            groups[slot.name] = [each for place, each in enumerate(free) if place not in taken]
        elif slot.kind == "heading" or (slot.kind == "sentence" and (is_first or rng.random() < _TOLD)):
            is_first = False
            yield slot


def _filled(pair: Pair, values: Mapping[str, Value], rng: Random, known: frozenset[str]) -> Pair:
    return Pair(fill(pair.ar, values, "ar", rng, known), fill(pair.en, values, "en", rng, known))


def _headed(paragraphs: list[tuple[Sentence, ...]]) -> tuple[tuple[Sentence, ...], ...]:
    """The paragraphs without empty ones and without sub-headings that nothing follows."""
    full = [paragraph for paragraph in paragraphs if paragraph]
    following = [*full[1:], ()]
    return tuple(
        one for one, after in zip(full, following, strict=True)
        if not one[0].is_heading or (after and not after[0].is_heading)
    )  # fmt: skip


def _known(values: Mapping[str, Value]) -> tuple[Pair, ...]:
    """Every name, office and word that fills a gap, in both languages."""
    return tuple(
        Pair(words, value.forms[form, "en"])
        for value in values.values()
        for (form, language), words in value.forms.items()
        if language == "ar" and (form, "en") in value.forms
    )
