# SPDX-License-Identifier: Apache-2.0
"""Arabic: what shows that words without a title are a person's name, or that they name a street, a ship, a calling.

In: the words of a sentence and the ends of a name. Out: yes or no.
"""

from __future__ import annotations

from generator.find.arabic_adjectives import bare_forms
from generator.find.arabic_borders import (
    is_border,
    is_boundary,
    is_common_noun,
    is_given,
    is_joined_verb,
    is_name_word,
    is_said,
    is_stop,
)
from generator.find.arabic_related import RelatedReader
from generator.find.person_mentions import Held
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import country_of_adjective
from generator.languages.person_names import name_words
from generator.languages.titles import title_words

_OPENING_MARKS = frozenset("«“\"„'‘")
_COMMAS = frozenset({"، ", ", "})
_QUOTED = frozenset({' "', " «", " “", '" ', "» ", "” "})
_CLOSING_MARKS = frozenset("»”\"'’“")
_LONGEST_APPOSED = 3
_LISTED_PLACES = 5
_SERVANT = frozenset({"عبد"})
_OF = "من"
_EACH = frozenset({"كل", "كلا", "لكل", "لكلا", "بكل"})
MAX_AGE = 120
"""Years; a larger number in brackets after a name is no age."""


class EvidenceReader(RelatedReader):
    """Weighs what stands around a name."""

    __slots__ = ()

    def is_kind(self, at: int) -> bool:
        """True for a street, a mosque, a share before the imam or the father it is named after."""
        names = name_words("ar")
        after = self.words[at + 1].text
        is_kind = self.words[at].text in names.places and self.words[at].text not in names.given
        return is_kind and (after.startswith("ال") or after in names.kunyas)

    def is_no_person(self, at: int, end: int) -> bool:
        """True for a calling before "called", and for a place: "Asia daughter of …" is no continent."""
        names = name_words("ar")
        is_calling = end < len(self.words) and self.words[end].gap == " " and self.words[end].text in names.self_words
        return is_calling or (self.words[at].start in self.places and self.words[at + 1].text not in names.fathers)

    def is_evident(self, at: int, end: int, *, has_title: bool) -> bool:
        """True when what stands before, inside and behind two words or more shows that they name a person."""
        names = name_words("ar")
        text, second = self.words[at].text, self.words[at + 1].text
        spoken = self.is_spoken(at)
        is_sure = text in names.given and text not in names.given_or_word and text not in names.stops
        is_name = is_given(text, names) or "-" in text
        is_name = is_name or (text in _SERVANT and second.startswith("ال"))
        is_sure = is_sure or (is_name and second in names.second_parts and text not in _SERVANT) or "-" in text
        is_rare = not is_common(second) and (second.endswith("ي") or not second.startswith("ال"))
        if (has_title and (spoken or at == 0 or is_name)) or (self.has_age(end) and is_name):
            return True
        if (is_sure or (is_name and spoken)) and self.goes_on_as_name(at, end, spoken=spoken and is_sure):
            return True
        if is_name and (self.is_long_name(at, end) or self.has_rare_family(at, end) or self.opens_sentence(at, end)):
            return True
        if spoken and (self.is_built_as_name(at, end) or (is_name and is_rare)):
            return True
        return self.has_father_or_child(at, end) or self.speaks(at, end) or self.is_introduced(at, end)

    def is_spoken(self, at: int) -> bool:
        """True behind a verb of what people do, "led by", "each of", or whom a verb of saying was told to."""
        names = name_words("ar")
        before = self.words[at - 1].text if at else ""
        if before in names.verbs or before in names.led_by or (before and is_joined_verb(before, names)):
            return True
        # Two everyday words behind any verb in the present are rather what the verb tells of.
        is_told = is_said(before) or self.words[at].text in names.given or (
            at + 1 < len(self.words) and self.words[at + 1].text in names.given
        )  # fmt: skip
        return self.is_each(at) or self.is_told_to(at) or (is_told and self.is_behind_present(at))

    def is_known_alone(self, at: int, rank: str, first: int) -> bool:
        """True for one word that behind a rank is a name: a listed one, or an everyday one before a border.

        Behind a definite rank an indefinite word is no adjective. Source: Ryding (2005), 10.1 (agreement).
        """
        names = name_words("ar")
        text = self.words[at].text
        if text in names.given or text in self.families:
            return True
        return (
            rank.startswith("ال")
            and self.is_spoken(first)
            and text in names.given_or_word
            and not text.startswith("ال")
            and is_border(self.words, at + 1, names)
        )

    def is_told_alone(self, at: int, begin: int) -> bool:
        """True for a given name alone behind the calling at `at`, which is the subject of a verb of saying."""
        names = name_words("ar")
        text = self.words[begin].text
        is_name = is_given(text, names) and not is_stop(self.words[begin], names) and not text.startswith("ال")
        after = self.words[begin + 1] if begin + 1 < len(self.words) else None
        goes_on = after is not None and after.gap == " " and after.text.startswith("ال")
        return is_name and begin == at + 1 and at > 0 and is_said(self.words[at - 1].text) and not goes_on

    def called(self, at: int) -> Held | None:
        """What the bearer of a name behind "called" at `at` is: "a displaced woman", also "… who gave her name as"."""
        told = self.calling_held(at - 1) or (self.calling_held(at - 2) if at > 1 else None)
        if told is not None:
            return told[0]
        # "Said an eye witness called X": all indefinite words behind the verb.
        first = next((each for each in range(at - 1, max(at - 4, 0), -1) if is_said(self.words[each - 1].text)), at)
        said = self.words[first:at]
        if not said or any(word.gap != " " or word.text.startswith("ال") for word in said):
            return None
        span = self.view.span(said[0].start, said[-1].end)
        return Held(" ".join(self.text[span.start : span.end].split()), said[0].text, "", None)

    def is_behind_present(self, at: int) -> bool:
        """True behind a verb in the present that opens its clause or follows a negation: "and X does not hide …".

        Source: Ryding (2005), ch. 21.1 (prefixes of the present), 4.3 (verb, then subject).
        """
        if at == 0 or self.words[at].gap != " ":
            return False
        word, names = self.words[at - 1], name_words("ar")
        text = word.text[1:] if word.text[0] in "وف" else word.text
        opens = at == 1 or word.gap in _COMMAS or self.words[at - 2].text.lstrip("وف") in names.negations
        is_verb = text[:1] in {"ي", "ت"} and len(text) > 3 and not text.endswith(("ه", "ين", "ات", "ا"))
        return opens and is_verb and is_common(text) and not is_given(text, names) and not is_common_noun(text)

    def is_each(self, at: int) -> bool:
        """True behind "each of": what stands there without the article are names."""
        return at > 1 and self.words[at - 1].text == _OF and self.words[at - 2].text in _EACH

    def is_told_to(self, at: int) -> bool:
        """True behind a verb of saying and whom it was told: "told the agency X" with a joined "to".

        Source: Ryding (2005), 4.3 (the subject behind a shorter complement).
        """
        reach = range(max(at - 4, 0), at - 1)
        return any(
            is_said(self.words[said].text) and self.words[said + 1].text.startswith("ل")
            and all(word.gap in {" ", *_QUOTED} for word in self.words[said + 1 : at + 1])
            for said in reach
        )  # fmt: skip

    def is_introduced(self, begin: int, end: int) -> bool:
        """True for a name behind "led by" that a border closes, or behind a verb of saying and before its body."""
        names = name_words("ar")
        before = self.words[begin - 1].text if begin else ""
        if before in names.led_by:
            return is_given(self.words[begin].text, names) and is_border(self.words, end, names)
        return bool(before) and is_said(before) and self.is_from_a_body(begin, end)

    def is_from_a_body(self, begin: int, end: int) -> bool:
        """True for two or three words behind a verb of saying and before "of" and a body: "said X Y of the centre …".

        Source: Badawi, Carter, Gully (2004), 2.6 (min of origin); the first word is rare or a given name, so that
        sources, callings and groups, which are everyday nouns, stay what they are.
        """
        first, at = self.words[begin], end + 1
        if end - begin > _LONGEST_APPOSED or at >= len(self.words) or self.words[end].text != "من":
            return False
        closely = self.words[end].gap == " " and self.words[at].gap == " "
        is_body = self.words[at].text in title_words("ar").bodies
        is_name = is_given(first.text, name_words("ar")) or not is_common(first.text)
        return closely and is_body and is_name and not is_common_noun(first.text)

    def is_marked(self, begin: int, end: int) -> bool:
        """True for words that quotation marks hold alone: a ship, a prize, a book named after somebody."""
        closes = end >= len(self.words) or self.words[end].gap[:1] in _CLOSING_MARKS
        return closes and self.words[begin].gap[-1:] in _OPENING_MARKS

    def has_father_or_child(self, begin: int, end: int) -> bool:
        """True for "X son of Y" and "father of X", the latter after a verb, a calling or "calls himself" only."""
        names = name_words("ar")
        word = self.words[begin].text
        if self.words[begin + 1].text in names.fathers:
            opens = begin == 0 or self.words[begin].gap != " " or is_said(self.words[begin - 1].text)
            is_noun = word in names.places or is_common_noun(word)
            return opens and is_name_word(word, names) and end - begin > 2 and not is_noun
        child = self.words[begin + 1].text
        if word not in names.kunyas or child.startswith("ال") or (not is_given(child, names) and child[0] in "لبو"):
            return False
        before = self.words[begin - 1].text if begin else ""
        is_calling = any(form in title_words("ar").descriptions for form, _ in bare_forms(before))
        # With a given name and a family name behind it nothing else is meant.
        is_full = end - begin > 2 and self.words[begin + 1].text in names.given | names.given_or_word
        is_called = self.words[begin].gap == " ب" and before in names.self_words
        # "Abu X sits before his shop": a verb in the present that opens the sentence.
        is_present = begin == 1 and before[:1] in {"ي", "ت"} and is_common(before) and self.words[begin].gap == " "
        acts = (before in names.verbs or is_joined_verb(before, names) or is_present) and child in names.given
        return is_full or is_calling or is_said(before) or is_called or acts

    def speaks(self, begin: int, end: int) -> bool:
        """True for two words right behind a verb of saying, the second a family name in -i, then a border.

        Source: Badawi, Carter, Gully (2004), 2.2: the family name in -i. An indefinite noun takes no definite
        adjective, so the first word is a name or the head of an annexation, which the lists of common nouns exclude.
        """
        if end - begin != 2 or begin == 0 or not is_said(self.words[begin - 1].text):
            return False
        first, last = self.words[begin], self.words[begin + 1]
        is_met_again = last.text in self.alone and not any(is_common_noun(word.text) for word in (first, last))
        if is_met_again and not first.text.endswith("ه") and is_border(self.words, end, name_words("ar")):
            return True
        is_family = last.text.startswith("ال") and last.text.endswith("ي") and not last.ends_in_maqsura
        is_nationality = country_of_adjective(last.text, "ar") is not None or last.text in title_words("ar").adjectives
        return (
            is_family and not is_nationality and not is_common_noun(first.text) and len(first.text) > 2
            and is_boundary(self.words, end, name_words("ar"))
        )  # fmt: skip

    def is_built_as_name(self, begin: int, end: int) -> bool:
        """True when later words of a name after a verb of saying are a patronymic or given names, and it ends there."""
        names = name_words("ar")
        later = {word.text for word in self.words[begin + 1 : end]}
        telling = names.particles | names.given | names.given_or_word
        closed = end >= len(self.words) or self.words[end].gap != " " or self.words[end].text in names.followers
        return closed and end - begin > 2 and bool(later & telling)

    def has_rare_family(self, begin: int, end: int) -> bool:
        """True when a given name is followed by a rare definite word in -i: a family of some place or trade."""
        return any(
            word.text.endswith("ي") and word.text.startswith("ال") and not is_common(word.text)
            for word in self.words[begin + 1 : end]
        )  # fmt: skip

    def is_long_name(self, begin: int, end: int) -> bool:
        """True for three words or more of which two later ones can only be parts of a name."""
        names = name_words("ar")
        sure = sum(
            word.text in names.particles or (word.text in names.given and word.text not in names.given_or_word)
            for word in self.words[begin + 1 : end]
        )  # fmt: skip
        return end - begin > 2 and sure > 1

    def has_age(self, at: int) -> bool:
        """True when an age in brackets stands at `at`: a number up to 120 and a word for years, or nothing else."""
        if at >= len(self.words) or self.words[at].gap != " (" or not self.words[at].text.isdigit():
            return False
        alone = at + 1 < len(self.words) and self.words[at + 1].gap[:1] == ")"
        years = at + 1 < len(self.words) and self.words[at + 1].text in name_words("ar").years
        return len(self.words[at].text) < 4 and int(self.words[at].text) <= MAX_AGE and (alone or years)

    def is_in_a_place(self, at: int) -> bool:
        """True after a word that makes a given name the name of a street, a school, a battalion."""
        if at == 0:
            return False
        names = name_words("ar")
        if any(form in names.places or form in names.many_places for form, _ in bare_forms(self.words[at - 1].text)):
            return True
        # "The two stadiums of X and Y", "the streets X and Y".
        is_joined = self.words[at].gap[-1:] == "و" or (
            self.words[at].text[0] == "و" and is_given(self.words[at].text[1:], names)
        )
        reach = range(max(at - _LISTED_PLACES, 0), at) if is_joined else ()
        return any(form in names.many_places for each in reach for form, _ in bare_forms(self.words[each].text))

    def goes_on_as_name(self, begin: int, end: int, *, spoken: bool) -> bool:
        """True when the words after a given name are a name's: given, patronymic, family name, or a border follows."""
        names = name_words("ar")
        second = self.words[begin + 1].text
        if second in names.given or second in names.particles or second in names.second_parts:
            return True
        if second.startswith("عبدال"):
            return True
        if second.startswith("ال"):
            return second.endswith("ي") or spoken
        return spoken or end >= len(self.words) or self.words[end].gap != " " or self.words[end].text in names.stops

    def opens_sentence(self, begin: int, end: int) -> bool:
        """True for two given names, everyday words or not, that a listed verb follows: "X Y carried her son"."""
        names = name_words("ar")
        is_pair = begin == 0 and end == begin + 2 and all(is_given(word.text, names) for word in self.words[begin:end])
        return is_pair and end < len(self.words) and self.words[end].gap == " " and self.words[end].text in names.verbs
