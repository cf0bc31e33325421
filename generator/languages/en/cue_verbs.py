# SPDX-License-Identifier: Apache-2.0
"""English verbs of saying with their forms, made by rule; irregular ones are written out.

Source: Quirk et al., "A Comprehensive Grammar of the English Language" (1985), 3.2-3.20 (verb forms), 14.28-14.35
and 16.30-16.33 (reported speech and the verbs that introduce it).

>>> CUE_FORMS["denies"].lemma, CUE_FORMS["adding"].shape
('deny', 'participle')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.languages.speech import CueForm, CueKind, folded, words

if TYPE_CHECKING:
    from collections.abc import Iterator

_VERBS: dict[CueKind, str] = {
    "say": (
        "say:said tell:told announce declare state:stated report explain confirm write:wrote:written post tweet reveal disclose"
        " claim allege admit:admitted acknowledge concede insist stress emphasise emphasize underline underscore warn caution"
        " note point:pointed observe remark comment reply answer respond retort ask wonder vow pledge promise swear:swore"
        " deny boast joke quip:quipped shout cry whisper mutter recall testify argue maintain assert contend affirm reiterate repeat"
        " signal indicate hint threaten propose suggest clarify complain lament predict advise inform assure remind mention"
        " estimate forecast:forecast outline protest exclaim urge quote muse counter reckon plead:pleaded opine assess posit imply"
        " intimate speculate surmise theorise theorize hypothesise hypothesize elaborate interject volunteer confide confess divulge"
        " blurt leak attest vouch avow aver profess proclaim pronounce decree:decreed recount relate narrate remember reminisce"
        " reflect deadpan:deadpanned jest tease taunt gibe jeer rejoin:rejoined riposte rebut:rebutted agree:agreed accept"
        " reassure blog:blogged gush scoff snap:snapped sneer fume rage thunder growl grumble grouse gripe moan groan mumble murmur"
        " sigh sob:sobbed laugh chuckle giggle yell scream implore beseech entreat exhort counsel"
        " fret:fretted worry bemoan brag:bragged crow enthuse rave marvel gasp exult rejoice apologise apologize object demur:demurred"
        " quibble specify detail foresee:foresaw:foreseen anticipate envisage suspect summarise summarize venture concur:concurred"
        " lay:laid set:set spell:spelled make:made put:put shoot:shot hit:hit fire chime lash sum:summed let:let break:broke chip:chipped"
        " pipe weigh write:wrote read:read text email ruminate inquire enquire query demand interrupt press recommend"
        " certify disagree beg:begged bristle hedge hear:heard"
        " submit:submitted rue enjoin charge flag:flagged echo bark hiss roar wail sniff smile grin:grinned"
        " chortle purr coo croak stammer stutter splutter bluster intone lecture rant rasp recite sympathise sympathize"
        " whine whimper wisecrack expound commiserate preach prophesy pontificate drawl vent parry bleat snarl cackle snigger"
        " beam shriek holler hoot yelp trumpet reason trill soothe cajole coax weep:wept"
    ),
    "add": "add continue conclude go:went finish",
    "hold": (
        "believe think:thought expect fear hope consider find:found feel:felt criticise criticize condemn denounce praise"
        " welcome hail blame accuse reject support back oppose call:called regret:regretted doubt dismiss rule:ruled"
        " see:saw deplore decry cite slam:slammed blast lambast lambaste tout deem depict liken berate chide chastise rebuke scold"
        " mock ridicule deride laud applaud salute extol:extolled dispute refute rubbish disparage castigate skewer"
        " guess invite wish hold:held attribute ascribe"
    ),
    "label": "call describe label brand dub:dubbed characterise characterize portray term style",
    "relay": "quote cite",
    "state": "stipulate provide read:read specify require show oblige guarantee speak:spoke",
}
MANNER: Final = words(
    """
    echo bark hiss roar wail sniff smile grin chortle purr coo croak stammer stutter splutter bluster intone
    lecture rant rasp recite sympathise sympathize whine whimper preach drawl vent parry bleat snarl cackle snigger beam
    shriek holler hoot yelp trumpet reason trill soothe cajole coax weep sigh sob laugh chuckle giggle
    yell scream gasp groan moan growl sneer fume rage thunder crow marvel rave fire snap scoff gush
    """
)
"""Verbs (lemmas) that tell how something is said; without words said beside them they tell of something else."""
DEEDS: Final = words(
    """
    directed ordered instructed expressed offered thanked extended appealed declined refused apologised apologized hailed asked
    tasked mandated authorised authorized dispatched sent gave signed left met visited pointed commended congratulated consoled
    prayed sought requested summoned suspended dismissed sacked appointed set launched walked turned went held hung put took made
    """
)
"""Past forms that go on with the deeds of the one who said something: ", and directed the police to …"."""
PASTS: Final = words(
    """
    came went took rose fell gave knew saw grew began became ran drew threw wrote broke chose wore drove flew shook shrank sank sang
    swam tore woke froze stole hid rode ate forgot overtook withdrew underwent arose mistook foresaw lay swore
    happened occurred arrived died remained existed appeared seemed belonged lasted resigned failed wanted needed lacked tried deserved
    intended vanished disappeared survived persisted mattered consisted depended differed
    """
)
"""Pasts that are no participle: where one stands, there is a clause."""
_VOWELS = "aeiou"


def _past(base: str) -> str:
    """The regular past: a final e takes d, consonant + y becomes ied."""
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if base.endswith("y") and base[-2] not in _VOWELS else base + "ed"


def _third(base: str) -> str:
    """The third person singular of the present."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "o")) else "s")


def _ing(base: str, past: str) -> str:
    """The -ing form; a consonant doubled in the past is doubled here."""
    if past.endswith("ed") and len(past) == len(base) + 3:
        return past[:-2] + "ing"
    return (base[:-1] if base.endswith("e") and not base.endswith("ee") else base) + "ing"


def _forms() -> Iterator[tuple[str, CueForm]]:
    """All forms; a verb of two kinds keeps the first, "call" and "quote" their narrower one."""
    for kind in ("label", "relay", "say", "add", "hold", "state"):
        for row in _VERBS[kind].split():
            base, *irregular = row.split(":")
            past = irregular[0] if irregular else _past(base)
            yield past, CueForm(base, kind, "past")
            if len(irregular) > 1:
                yield irregular[1], CueForm(base, kind, "passive")
            yield _third(base), CueForm(base, kind, "present")
            yield _ing(base, past), CueForm(base, kind, "participle")
            yield base, CueForm(base, kind, "present", is_plural=True)


CUE_FORMS = folded(_forms())
