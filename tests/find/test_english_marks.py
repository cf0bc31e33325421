# SPDX-License-Identifier: Apache-2.0
"""English words in marks: which are somebody's words, and which are a title, a term or a slogan that nobody says."""

from __future__ import annotations

import pytest

from generator.find.order import find_all
from generator.names import Names
from generator.read import read_text


def told(text: str) -> dict[str, str | None]:
    """The speaker by the words that are quoted or reported."""
    facts = find_all(read_text(text, published=None, language="en"), Names.empty())
    return {quote.words.exact: quote.speaker_name for quote in facts.quotes}


def marked(text: str) -> list[str]:
    """The words in marks that are taken as speech."""
    facts = find_all(read_text(text, published=None, language="en"), Names.empty())
    return [quote.words.exact for quote in facts.quotes if quote.marked]


@pytest.mark.parametrize(
    "text",
    [
        "Hundreds were stranded when the ‘Spirit of Lorne’ broke down, the operator said.",
        "The minister said the “Sea of Light” festival would go on.",
        "Dr Amal Odeh said she had seen “The Merchant of Basra” four times.",
        "“Desert Bride” drew three million viewers, the studio said.",
        "The mayor said the “Rabble” had reached port.",
        "The trawler “Kestrel” sank off Kismayo, police said.",
    ],
)
def test_titles(text: str) -> None:
    """Words in headline style are the name of a ship, a film or a festival, whoever reports what befell it."""
    assert marked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Police urged people not to share “deepfake” pictures of the girl.",
        "The analyst said she kept her “buy” rating on the shares.",
        "The emirate will launch a “green visa” track for farmers, the ministry said.",
        "The opposition said the “one village, one well” proposal was drafted in haste.",
        "The governor said a “flood czar” would be appointed by Christmas.",
        "The hydrologist warned that “desert farming” is a contradiction in terms.",
        "An audit found that 38 “ghost workers” had drawn salaries.",
        "Judge Ruth Okoro said Peter “Big Tide” Alabi had fled.",
        "The senator said her panel would call three men, including one dubbed the “velvet boy” by neighbours.",
        "The palace brushed aside calls for an inquiry into the so-called “ghost dikes” in the north.",
        "The report said sachet water, popularly called “pure water”, was unsafe.",
        "The developer said the “adaptive reuse” option had been dropped.",
        "A new “smart” boiler was fitted in April, according to logs.",
        "Mr Ocheja alleged that money was hidden under the heading “parish outreach”.",
    ],
)
def test_terms(text: str) -> None:
    """A term before its noun, as the subject of a clause, or behind what names it is not the reporter's word."""
    assert marked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "One placard read “No water, no vote”.",
        "“Pay us now,” read a banner.",
        "Protesters chanted “Down with the levy” and marched on.",
        "Marchers wore shirts that said “Save our school”.",
        "She spoke at a rally where supporters sang “O Arise” and waved flags, she said.",
        "Engineers, who have been observing “black badge day” since Monday, said they would stay out.",
    ],
)
def test_slogans(text: str) -> None:
    """What a placard, a banner, a shirt or a crowd's chant carries is nobody's statement."""
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The minister called it a “reckless” move.", "reckless"),
        ("The union said it was a “complete betrayal” of its members.", "complete betrayal"),
        ("The two sides said the talks were “constructive”.", "constructive"),
        ("“Nobody,” she said.", "Nobody,"),
        ("“The League of Free Ports,” he said, “has lost its way.”", "The League of Free Ports,"),
        ("The envoy urged both sides to “refrain from new measures” until the summer.", "refrain from new measures"),
        ("‘Prices will rise’ was the verdict of a banker.", "Prices will rise"),
        ("“Courts do not make policy,” Ms Wekesa wrote.", "Courts do not make policy,"),
        ("The mayor called on the board to “wake up from its slumber”.", "wake up from its slumber"),
        ("The agency showed what it called “grossly manipulated” images.", "grossly manipulated"),
        ("The economist attributed the collapse to “loans dressed up as farming”.", "loans dressed up as farming"),
        ("The farmers’ leader blasted the move as “eco-nonsense”.", "eco-nonsense"),
        ("“Good riddance,” she beamed.", "Good riddance,"),
    ],
)
def test_speech(text: str, words: str) -> None:
    """A judgement, a predicate, an utterance beside its verb are somebody's words, with a capital or few of them."""
    assert words in marked(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She smiled as he held up a “Vote” card.", "Vote"),
        ("The match was called off after “crowd trouble”.", "crowd trouble"),
        ("He was found guilty of “theft by servant”.", "theft by servant"),
    ],
)
def test_verbs_of_something_else(text: str, words: str) -> None:
    """A gesture, a verdict, a thing called off are no saying."""
    assert words not in marked(text)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Addressing reporters in Ikeja, the union chairman, Comrade Tunde Alabi, said the union was “tired”.",
            "tired",
            "Tunde Alabi",
        ),
        (
            "Days after a bridge caved in, the Kalwa High Court pulled up the city, asking if it was “waiting for deaths”.",
            "waiting for deaths",
            "Kalwa High Court",
        ),
        (
            "Sen. Clara Ylagon, who heads the water committee, disagreed.\n\n“We will see,” the senator warned.",
            "We will see,",
            "Clara Ylagon",
        ),
        (
            "Asked on Tuesday if he would back the bill, Sen. Tim Rowley, a Republican, paused. “Ask me later,” he said.",
            "Ask me later,",
            "Tim Rowley",
        ),
        ("The Ports Authority (PA) said it would close two berths.", "it would close two berths", "Ports Authority"),
        (
            "Quoting official figures, Salma Idris reported that exports had fallen.",
            "exports had fallen",
            "Salma Idris",
        ),
        (
            "The scheme was once described by a Lagos consultant as “the wrong dam in the wrong place”.",
            "the wrong dam in the wrong place",
            "Lagos consultant",
        ),
        (
            "The judge said the state must act “within weeks” and that the company had met all conditions.",
            "the company had met all conditions",
            "judge",
        ),
        ("Small traders fear they will not survive.", "they will not survive", "Small traders"),
        ("Builder Terry Skinnard, 66, claims he was misled.", "he was misled", "Terry Skinnard"),
        (
            "A spokesperson for Minister Donal Fahey insisted that work had begun.",
            "work had begun",
            "spokesperson for Minister Donal Fahey",
        ),
        (
            "Residents of a block where the heating cannot be switched off say they are tired.",
            "they are tired",
            "Residents of a block",
        ),
        (
            "The party said the minister must resign, with its spokesperson, Fadzai Moyo, saying: “Goats guard no cabbages.”",
            "Goats guard no cabbages.",
            "Fadzai Moyo",
        ),
        (
            "Asked about the “Oasis Dates” label, the undersecretary, Ahmed Eyadah, revealed that 400 firms had applied.",
            "400 firms had applied",
            "Ahmed Eyadah",
        ),
        (
            "A day after Premier John Ilango called the governor a “postman”, Peter Kairu said the remark was unbecoming.",
            "the remark was unbecoming",
            "Peter Kairu",
        ),
        (
            "Law Minister John Nadar maintained that he was bound by the advice of the Cabinet and said he would move on.",
            "he would move on",
            "John Nadar",
        ),
        (
            "Alice Demmert lost the vote.\n\nThe governor’s campaign manager dismissed her as one of the “city elites”.",
            "city elites",
            "governor’s campaign manager",
        ),
        (
            "Briefing the media after the meeting, adviser Saif Durrani said the card had been approved.",
            "the card had been approved",
            "Saif Durrani",
        ),
        (
            "The daily Vatan-e Now, in an editorial headed “The Same Old Trap”, said the talks would fail.",
            "the talks would fail",
            "Vatan-e Now",
        ),
        (
            "“We tighten our belts,” President Budi Santosa was quoted as saying by the state agency.",
            "We tighten our belts,",
            "Budi Santosa",
        ),
        (
            "Tegan Broadhurst said she heard screams and thought children were playing.",
            "she heard screams and thought children were playing",
            "Tegan Broadhurst",
        ),
        (
            "Health officials say more than 9,000 children are ill.",
            "more than 9,000 children are ill",
            "Health officials",
        ),
        ("The harbour office confirmed the attack happened at dawn.", "the attack happened at dawn", "harbour office"),
        (
            "Minister Ali Rahimi said on Friday talks would go ahead, even as critics called him “naive”.",
            "talks would go ahead",
            "Ali Rahimi",
        ),
        ("Traders say the bank must act, insisting prices came first.", "prices came first", "Traders"),
        (
            "Mayor Lina Magbanwa said the city would not forget, and directed the police to act.",
            "the city would not forget",
            "Lina Magbanwa",
        ),
        (
            "The head of the port said heads would roll if an inquiry found that warnings were ignored.",
            "heads would roll if an inquiry found that warnings were ignored",
            "head of the port",
        ),
    ],
)
def test_who_tells(text: str, words: str, speaker: str) -> None:
    """The subject behind a fronted clause, behind brackets, of a further clause; the holder of an office."""
    assert (told(text).get(words) or "").removeprefix("A ").removeprefix("a ") == speaker
