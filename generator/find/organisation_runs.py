# SPDX-License-Identifier: Apache-2.0
"""English: rows of capitalised words, with the small words that stand inside the names of bodies.

In: the words of a sentence and a place. Out: the place after the row that begins there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.find.english_words import POSSESSIVES, is_capitalised, is_given, is_head, plain
from generator.languages.en.common_words import is_common
from generator.languages.organisations import organisation_words
from generator.languages.person_names import name_words

if TYPE_CHECKING:
    from generator.find.words import Word

_PLURAL_POSSESSIVE = frozenset({"’ ", "' "})
_LONGEST_RUN = 12
_OFFICES = frozenset({"Office", "Court", "Department"})
_MENS = ("men's", "men’s")
_BRACKETED = frozenset({"Pty", "Pvt", "Private", "Proprietary"})
# Endings of plurals of persons by their trade: manufacturers, editors, dentists, accountants, musicians.
_TRADES_OF_PEOPLE = ("ers", "ors", "tists", "ants", "ians", "men", "women")


def lower(word: Word) -> str:
    """The word in small letters without a possessive ending."""
    return plain(word.text).lower()


def run_end(words: tuple[Word, ...], at: int) -> int:
    """The place after the row of capitalised words at `at`; small words may stand inside it."""
    lexicon, text = organisation_words("en"), words[at].text
    is_stop = text in name_words("en").stops and text not in lexicon.may_open
    is_stop = is_stop and not (_is_all(words, at) or _is_owner(words, at))
    if not is_capitalised(words[at]) or is_stop:
        return at
    end = at + 1
    while end < len(words) and end - at < _LONGEST_RUN:
        before = words[end - 1].text
        if (before.endswith(POSSESSIVES) and not _is_inside(words, end)) or _begins_holder(words, at, end):
            break
        joined = words[end].gap in {" ", "&", " & "} or (
            words[end].gap in _PLURAL_POSSESSIVE and before.endswith("s")
        )  # fmt: skip
        if joined and is_capitalised(words[end]):
            end += 1
            continue
        after = _legal_end(words, end) or _joint_end(words, at, end)
        if after is None:
            break
        end = after
    return end


def _is_all(words: tuple[Word, ...], at: int) -> bool:
    """True for "All" behind "the", where it counts nobody and opens a name: "the *All* India Kisan Samiti".

    Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), 5.7 ("all" is a
    predeterminer: it stands before "the").
    """
    return words[at].text == "All" and at > 0 and words[at - 1].text.lower() == "the" and words[at].gap == " "


def _is_owner(words: tuple[Word, ...], at: int) -> bool:
    """True for a plural of persons whose body goes on behind its possessive: "*Workers'* Compensation Board"."""
    if at + 1 >= len(words) or words[at + 1].gap not in _PLURAL_POSSESSIVE or not words[at].text.endswith("s"):
        return False
    return is_capitalised(words[at + 1]) or words[at + 1].text == "and"


def _begins_holder(words: tuple[Word, ...], at: int, end: int) -> bool:
    """True where behind "Ministry of Works" the holder of an office in it begins: a given name and a family name."""
    if end + 1 >= len(words) or words[end].gap != " " or words[end + 1].gap != " ":
        return False
    lexicon, family = organisation_words("en"), plain(words[end + 1].text)
    is_field = lower(words[end - 1]) in lexicon.fields or _is_trade_of_people(words[end - 1])
    is_field = is_field and any(word.text == "of" for word in words[at:end])
    is_name = is_given(words[end].text) and is_capitalised(words[end + 1]) and not is_common(family)
    return is_field and is_name and lower(words[end + 1]) not in lexicon.heads


def _is_inside(words: tuple[Word, ...], at: int) -> bool:
    """True for a possessive before `at` that does not end a name: "People's Bank", "Prosecutor's Office"."""
    lexicon, owner = organisation_words("en"), words[at - 1]
    is_office = words[at].text in _OFFICES and words[at].gap == " " and lower(owner) in lexicon.offices_of
    # "St Brigid's Hospital": a saint's house is called after the saint.
    is_saint = at > 1 and words[at - 2].text in {"St", "Saint"} and words[at].gap == " " and is_capitalised(words[at])
    is_trade = owner.text.lower().endswith(_MENS) and is_capitalised(words[at])
    return is_office or is_saint or is_trade or owner.text.lower() in lexicon.own_possessives


def _legal_end(words: tuple[Word, ...], at: int) -> int | None:
    """The place after a legal form behind a comma (", Inc"), in small letters ("plc") or in brackets ("(Pty) Ltd")."""
    legal, text = organisation_words("en").legal, words[at].text
    if words[at].gap == " (" and text in _BRACKETED and at + 1 < len(words) and words[at + 1].gap == ") ":
        return at + 2 if words[at + 1].text.lower() in legal else None
    if words[at].gap == " " and text == "plc":
        return at + 1
    return at + 1 if words[at].gap == ", " and text[0].isupper() and text.lower() in legal else None


def _joint_end(words: tuple[Word, ...], at: int, end: int) -> int | None:
    """The place after "of", "for", "and", "on" and the capitalised word that goes on with a name; None when it ends."""
    lexicon = organisation_words("en")
    is_headed = any(lower(word) in lexicon.heads | lexicon.of_heads for word in words[at:end]) or (
        end - at > 1 and f"{lower(words[end - 2])} {lower(words[end - 1])}" in lexicon.whole
    )
    if words[end].text in lexicon.particles and end + 1 < len(words) and words[end].gap == words[end + 1].gap == " ":
        return end + 2 if is_capitalised(words[end + 1]) else None
    if words[end].gap == ", ":
        return end + 1 if _lists_on(words, at, end, is_headed=is_headed) else None
    step = end
    # "Dockers' and Seafarers' Union"
    is_owner = words[end].gap in _PLURAL_POSSESSIVE and words[end - 1].text.endswith("s")
    gaps = {" ", words[end].gap} if is_owner and words[end].text == "and" else {" "}
    while step < len(words) and step - end < 2 and words[step].gap in gaps and words[step].text in lexicon.joiners:
        step += 1
    if step == end and words[end].text == "on" and words[end].gap == " " and lower(words[end - 1]) in lexicon.on_heads:
        step += 1
    if step == end or step >= len(words) or words[step].gap != " " or not is_capitalised(words[step]):
        return None
    is_other = words[step].text in name_words("en").stops and words[step].text not in lexicon.may_open
    if is_other and lower(words[step]) not in lexicon.fields:
        return None
    if words[end].text == "and":
        return step + 1 if _is_second_field(words, at, end, step) else None
    # "The Business Council *of the* Economic Relations Board": two bodies.
    is_part = end - at > 1 and step == end + 2 and words[end].text == "of" and _is_headed_after(words, step)
    return step + 1 if is_headed and not is_part else None


def _is_second_field(words: tuple[Word, ...], at: int, end: int, step: int) -> bool:
    """True for "and" between two fields: food *and* drug, transport *and* communications; not before another body."""
    is_other = any(word.text == "of" for word in words[at:end]) and _is_headed_after(words, step)
    if step != end + 1 or is_other:
        return False
    return all(lower(word) in organisation_words("en").fields or _is_trade_of_people(word) for word in
               (words[end - 1], words[step]))  # fmt: skip


def _is_headed_after(words: tuple[Word, ...], at: int) -> bool:
    """True when the capitalised words from `at` on end with a noun that bodies alone have: "… Workers *Union*"."""
    last = at
    while last + 1 < len(words) and words[last + 1].gap == " " and is_capitalised(words[last + 1]):
        last += 1
    return last > at and lower(words[last]) in organisation_words("en").whole_heads


def _is_trade_of_people(word: Word) -> bool:
    """True for a plural of persons by their trade: manufacturers, exporters, physicians, fishermen."""
    text = plain(word.text)
    one = f"{text.removesuffix('ves')}fe" if text.endswith("ves") else text.removesuffix("s")
    is_known = one != text and is_head(one)
    return text[0].isupper() and (text.endswith(_TRADES_OF_PEOPLE) or is_known)


def _lists_on(words: tuple[Word, ...], at: int, end: int, *, is_headed: bool) -> bool:
    """True for a second field after a comma, when "and" and a third follow.

    "Ministry of Water, Irrigation and Energy"; without "of" a head has to end the row: "Fish, Food and Allied … Union".
    """
    fields = organisation_words("en").fields
    is_of = is_headed and any(word.text in {"of", "for"} for word in words[at:end])
    if lower(words[end - 1]) not in fields or lower(words[end]) not in fields:
        return False
    for ahead in range(end + 1, min(end + 6, len(words) - 1)):
        if words[ahead].text == "and":
            is_field = lower(words[ahead + 1]) in fields and is_capitalised(words[ahead + 1])
            return is_field and (is_of or _is_headed_after(words, ahead + 1))
        if not is_capitalised(words[ahead]):
            return False
    return False
