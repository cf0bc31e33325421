# SPDX-License-Identifier: Apache-2.0
"""English speakers behind relative clauses, offices in bodies, links and documents, written down before the rules."""

from __future__ import annotations

import pytest

from tests.find.test_speakers_english import speakers_of


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("“It is late,” Akosua Konadu, who chairs the audit panel of the Ghana Cocoa Council (GCC), told journalists.", "It is late,", "Akosua Konadu"),
        ("“It is late,” Lucy Ortega, treasurer of the Quarry Union (QU), said on Friday.", "It is late,", "Lucy Ortega"),
        ("Kenya Union of Ferry Workers branch secretary Elijah Wambua accused the county of “playing with bread”.", "playing with bread", "Elijah Wambua"),
        ("Branch secretary of the Kenya Union of Dockers Elijah Wambua accused it of “playing with bread”.", "playing with bread", "Elijah Wambua"),
        ("A spokesperson for Minister Elijah Wambua said the road was “a disgrace to the county”.", "a disgrace to the county", "A spokesperson for Minister Elijah Wambua"),
        ("A study commissioned by the Millers' Guild described the road as “unfit for goats”.", "unfit for goats", "A study commissioned by the Millers' Guild"),
        ("A two-judge bench comprising Justice Saima Noor and Justice Waqar Shah held in its verdict that the owner had “not one receipt to show”.", "not one receipt to show", "two-judge bench comprising Justice Saima Noor and Justice Waqar Shah"),
    ],
)  # fmt: skip
def test_who_stands_beside_the_verb(text: str, words: str, speaker: str) -> None:
    """Brackets, bodies before an office, and whom a document or a bench names do not take the speaker's place."""
    found = speakers_of(text)[words]
    assert found is not None
    assert found.removeprefix("A ") == speaker.removeprefix("A ")


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Roads chief Peter Kamau blamed the Treasury, which, he said, had not sent the money.", "had not sent the money", "Peter Kamau"),
        ("Mayor Ana Prior will visit the mound, where, she admitted, fresh pits had been noticed.", "fresh pits had been noticed", "Ana Prior"),
        ("Manager Joy Okafor was not amused. The Ilorin side, she pointed out, already plays its matches in Offa.", "The Ilorin side, she pointed out, already plays its matches in Offa", "Joy Okafor"),
        ("Ana Prior told this correspondent by telephone from Lisbon that the labels were wrong.", "the labels were wrong", "Ana Prior"),
    ],
)  # fmt: skip
def test_comment_clauses(text: str, words: str, speaker: str) -> None:
    """Behind a relative and ", he said," the clause goes on; inside a clause the remark belongs to it."""
    assert speakers_of(text)[words] == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Two ministers signed the agreement on Friday. It stipulates that “disputes shall be heard in Kampala”.", "disputes shall be heard in Kampala", "agreement"),
        ("Article 4 of the charter names a venture. It further stipulates that “no fee shall be levied”.", "no fee shall be levied", "charter"),
        ("“Any person who tampers with a meter commits an offence,” the bylaw states.", "Any person who tampers with a meter commits an offence,", "bylaw"),
        ("Official data show that 63 boats were seized last year.", "63 boats were seized last year", "Official data"),
        ("A state fund named “Rio Vivo,” announced in May, has yet to pay anything, two people familiar with the matter said.", "A state fund named “Rio Vivo,” announced in May, has yet to pay anything", "two people familiar with the matter"),
    ],
)  # fmt: skip
def test_documents_and_figures(text: str, words: str, speaker: str) -> None:
    """Documents, data and "it" behind them say things; a name in marks inside the clause is no quotation."""
    found = speakers_of(text)[words]
    assert found is not None
    assert found.removeprefix("the ").removeprefix("Official ") == speaker.removeprefix("Official ")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("For Luc Morel, a cable analyst in Lyon, the trouble starts later: a repair may take “forty days on a good day”.", {"forty days on a good day": "Luc Morel"}),
        ("For Easter, the town has painted the “great walk of the saints”.", {}),
        ("It moved the cargo to a barge, a process known as “lightering,” by Saturday.", {}),
        ("The wetlands state budget was cut.", {}),
    ],
)  # fmt: skip
def test_whose_view_is_told(text: str, found: dict[str, str]) -> None:
    """Behind "For X, an analyst, …" stands the view of X, in the words of X; a feast has none, and a term is nobody's."""
    assert speakers_of(text) == found


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("A sheet of paper taped to the terminal door is blunter: ‘No boats. No exceptions.’", "No boats. No exceptions.", "A sheet of paper taped to the terminal door"),
        ("A handwritten notice pinned to the gate of the depot was brief: “Closed until paid.”", "Closed until paid.", "A handwritten notice pinned to the gate of the depot"),
        ("A Department for Transport spokesperson said: “It is a local matter.”", "It is a local matter.", "A Department for Transport spokesperson"),
        ("A petition has 14,000 signatures. “Grandad is the footpath,” it reads.", "Grandad is the footpath,", "A petition"),
        ("Her deputy, Ray Coombes, was calmer: “We will cope.”", "We will cope.", "Ray Coombes"),
        ("Ana Prior, who speaks on transport for the opposition, rose. “That is for the firm,” a spokesman said.", "That is for the firm,", "a spokesman"),
    ],
)  # fmt: skip
def test_before_a_colon_and_somebody_new(text: str, words: str, speaker: str) -> None:
    """The whole subject stands before the verb and the colon; "a spokesman" is nobody named before."""
    assert speakers_of(text)[words] == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("Amina Wako and Joseph Baraka said it was late.", "it was late", "Amina Wako and Joseph Baraka"),
        ("In a joint letter, Amina Wako, Ruth Oloo and Joseph Baraka said it was late.", "it was late", "Amina Wako, Ruth Oloo and Joseph Baraka"),
        ("Justices Amina Wako and Joseph Baraka said it was late.", "it was late", "Amina Wako and Joseph Baraka"),
        ("Amina Wako met the mayor and Joseph Baraka said it was late.", "it was late", "Joseph Baraka"),
        ("Senator Ana Prior said the ruling showed that the laws were “a fence with no wire”.", "a fence with no wire", "Ana Prior"),
        ("The ruling showed that the laws were “a fence with no wire”.", "a fence with no wire", "ruling"),
    ],
)  # fmt: skip
def test_who_speaks_of_several(text: str, words: str, speaker: str) -> None:
    """Names joined by "and" speak together; what a thing shows inside somebody's clause is what somebody says."""
    assert speakers_of(text)[words] == speaker


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("“He rang twice,” Mary Tuohy said. Counsel Conor Ruane asked Sergeant Deirdre Harkin why the launch was late. She replied that “nobody had the code for the door”.", "nobody had the code for the door", "Deirdre Harkin"),
        ("When contacted, the General Manager of the Water Board, Engr Richard Danjuma, blamed a pipe. He assured residents that it would be mended “before the weekend”.", "before the weekend", "Richard Danjuma"),
        ("However, a staff member of the board who pleaded anonymity told The Lantern that the pumps were dry.", "the pumps were dry", "a staff member of the board"),
        ("Rosalinda Fuentes runs the shop. Mayor Jean Stoddard has called it a blow. To Fuentes, that is beside the point. “I count the carts,” she said.", "I count the carts,", "Rosalinda Fuentes"),
    ],
)  # fmt: skip
def test_who_she_is(text: str, words: str, speaker: str) -> None:
    """Who was asked replies; in whose eyes something is told goes on speaking."""
    assert speakers_of(text)[words] == speaker


def test_a_verdict_is_nobodys_view() -> None:
    """Somebody who records a verdict of misadventure tells nobody's view."""
    assert speakers_of("A coroner has recorded a verdict of misadventure in the death of a farmer.") == {}
