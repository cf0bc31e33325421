# SPDX-License-Identifier: Apache-2.0
"""Arabic: foreign and made-up names right behind their kind ("company …"), or behind what their bearers deal in.

In: the words of a sentence and a place. Out: the place after the name, None when no name stands there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.find.arabic_adjectives import bare_forms, nationality_at
from generator.find.arabic_borders import is_stop
from generator.find.organisation_ends import adjectives_end, close, is_body_adjective, is_definite_noun, purpose_end
from generator.find.organisation_mentions import Body
from generator.languages.ar.common_words import is_common
from generator.languages.nationalities import country_of_adjective
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words
from generator.languages.titles import title_words
from generator.remembered import by_word

if TYPE_CHECKING:
    from generator.find.words import Word

_LONGEST_FOREIGN = 3
_LONGEST_TRADED = 4
_NEAR = 4
_AT = "لدي"
# A verb of the present has no long vowel before its second consonant, unlike foreign names in t- and y-.
# Source: Ryding (2005), ch. 22-31 (the stems of the present).
_PRESENT = re.compile(r"س?[تي](?:و[^اوي]{2}|[^اوي]{2}\w{1,4})")


def foreign_name_end(words: tuple[Word, ...], at: int, end: int, head: str) -> int | None:
    """The place after the proper name of an outlet, a company, a university right behind its head."""
    lexicon = organisation_words("ar")
    if end != at + 1 or head not in lexicon.before_proper_names or not may_be_proper(words[end].text, head):
        return None
    if _is_verb(words, end) or _is_trade(words, end):
        return None
    stop = end
    while stop < len(words) and stop - end < _LONGEST_FOREIGN and _goes_on(words, stop):
        if stop > end and _is_present(words[stop].text):
            break
        stop += 1
    # Without a border behind it two free words are as often a name and a verb.
    is_open = _goes_on(words, stop) and not _is_present(words[stop].text)
    if stop - end > 1 and is_open and not nationality_at(words, stop)[1]:
        stop = end + 1
    return stop if stop > end else None


def traded_end(words: tuple[Word, ...], at: int, head: str) -> int | None:
    """The place before a trade, "for the …", behind two to four words of a company's own name at `at`; None without."""
    lexicon = organisation_words("ar")
    if lexicon.kinds[head] != "company" or not _may_open(words, at, head):
        return None
    if words[at].text in lexicon.fields and not (close(words, at + 1) and is_definite_noun(words[at + 1])):
        return None
    for stop in range(at + 1, at + _LONGEST_TRADED + 1):
        if stop > at + 1 and close(words, stop) and purpose_end(words, stop, head, is_defined=False) > stop:
            return stop
        if not _goes_on(words, stop) or not (may_be_proper(words[stop].text, head) or is_definite_noun(words[stop])):
            return None
    return None


def _may_open(words: tuple[Word, ...], at: int, head: str) -> bool:
    """True for a word that may open a company's own name; a feminine one needs a noun that it is annexed to."""
    text = words[at].text
    if is_stop(words[at], name_words("ar")) or text in organisation_words("ar").relative_verbs or _is_verb(words, at):
        return False
    is_feminine = text.endswith("ه") and not text.endswith("يه")
    is_annexed = is_feminine and close(words, at + 1) and is_definite_noun(words[at + 1])
    return is_annexed or may_be_proper(text, head)


def _is_trade(words: tuple[Word, ...], at: int) -> bool:
    """True for an indefinite field and its adjective, which say what the head deals in: "a consulting company"."""
    is_field = words[at].text in organisation_words("ar").fields and close(words, at + 1)
    return is_field and is_body_adjective(f"ال{words[at + 1].text}")


def _is_verb(words: tuple[Word, ...], at: int) -> bool:
    """True for a word shaped like a verb before its object: "a company *runs* the port"."""
    text = words[at].text
    is_shaped = text[0] in "تي" or text.endswith("ت")
    if not is_shaped or not close(words, at + 1) or nationality_at(words, at + 1)[1]:
        return False
    return is_definite_noun(words[at + 1])


def _is_present(text: str) -> bool:
    """True for a word shaped like a verb of the present or the future: behind a foreign name it tells what is done."""
    return _PRESENT.fullmatch(text) is not None


def giant_at(words: tuple[Word, ...], at: int) -> tuple[Body | None, int]:
    """The foreign name behind what its bearer deals in: "the oil giant …"."""
    lexicon = organisation_words("ar")
    if not is_giant(words[at].text) or not close(words, at + 1) or words[at + 1].text[2:] not in lexicon.fields:
        return None, at + 1
    start, _ = adjectives_end(words, at + 2)
    if not close(words, start) or not _goes_on(words, start) or words[start].text.startswith("ال"):
        return None, at + 1
    end = start + 1
    if _goes_on(words, end) and not _goes_on(words, end + 1):
        end += 1
    return Body(words[start].start, words[end - 1].end, words[start].start, words[end - 1].end, "company"), end


@by_word
def is_giant(text: str) -> bool:
    """True for "the giant" and the like, also behind joined particles."""
    giants = organisation_words("ar").giants
    return any(form in giants for form, _ in bare_forms(text))


def is_employing(text: str) -> bool:
    """True for the "at" that stands before one's employer."""
    return text == _AT


def employer_at(words: tuple[Word, ...], at: int) -> tuple[Body | None, int]:
    """The foreign name behind "at" that says where an analyst, an engineer works: "the analyst *at* …"."""
    if not at or not is_employing(words[at - 1].text) or not close(words, at):
        return None, at + 1
    before = {word.text for word in words[max(0, at - _NEAR - 1) : at - 1]}
    if not before & organisation_words("ar").analysts:
        return None, at + 1
    end = at
    while end - at < _LONGEST_FOREIGN and _goes_on(words, end) and may_be_proper(words[end].text, "شركه"):
        end += 1
    is_open = end < len(words) and words[end].gap == " " and not is_stop(words[end], name_words("ar"))
    is_name = end > at and not is_open and not words[at].text.startswith("ال") and not is_common(words[at].text)
    if not is_name:
        return None, at + 1
    return Body(words[at].start, words[end - 1].end, words[at].start, words[end - 1].end, "company"), end


def _goes_on(words: tuple[Word, ...], at: int) -> bool:
    """True when the word at `at` may belong to a foreign name before it."""
    if not close(words, at) or is_stop(words[at], name_words("ar")):
        return False
    if words[at].text in organisation_words("ar").relative_verbs or _is_verb(words, at):
        return False
    return not words[at].text.startswith(("وال", "بال", "لل")) and not nationality_at(words, at)[1]


def may_be_proper(text: str, head: str) -> bool:
    """True unless the word behind the head is an indefinite adjective or a verb: "a company *runs* …"."""
    if len(text) <= len("في") or text.endswith(("ه", "ين")) or text in organisation_words("ar").relative_verbs:
        return False
    if country_of_adjective(text, "ar") or f"ال{text}" in title_words("ar").adjectives:
        return False
    kind = organisation_words("ar").kinds[head]
    return not (text.endswith("ي") and (kind == "party" or head in {"بنك", "مصرف", "تلفزيون", "موقع"}))
