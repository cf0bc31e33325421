# SPDX-License-Identifier: Apache-2.0
"""English words that tell a term or a title in quotation marks from somebody's own words.

Source: Quirk et al. (1985), 7.4-7.47 (adjectives, their endings), 17.94-17.110 (what stands before a noun);
Chicago Manual of Style (17th ed.), 8.159 (headline-style capitals); our own reading of papers.
"""

from __future__ import annotations

from typing import Final

from generator.languages.speech import words

SMALL_WORDS: Final = words(
    "a an the of and or but nor in on at to for by from with without into over under as vs v de del la le les el los y et"
    " du des da do dos van von der den und al bin ibn e i di il ki ka ke se mein na wa ya ng sa si ni kwa o ou"
)
"""Words written small inside a title in headline style, in English and in titles taken from other languages."""

JUDGING: Final = words(
    """
absolute absurd abysmal accurate active acute adequate alarming ambitious appalling apt awful awkward bad baffling balanced baseless
basic beautiful best better big bigger biggest bitter bizarre blatant bleak blunt bogus bold brave brazen brief bright brilliant broad
brutal busy callous calm candid careful careless cautious central certain challenging chaotic cheap cheerful chilling chronic civil
clean clear clever clinical close closer cold common complete complex comprehensive constant constructive cool cordial corrupt costly
cowardly crazy critical crucial crude cruel current cynical damaging dangerous dark dead deadly dear decent deep deeper defective deliberate
delicate dense desperate different difficult dire dirty disastrous disgraceful dishonest distinct disturbing divine double dramatic
drastic dreadful dubious due dull eager early easy effective efficient elaborate elegant elite emotional empty encouraging endless enormous
entire equal essential evil exact excellent exceptional excessive exciting extra extraordinary extreme fair fake false familiar famous
fantastic far farcical fast fatal favourable favorable fearless few fierce final fine firm first flagrant flat flawed flawless flexible
foolish foreign formal former fragile frank free frequent fresh friendly frightening fruitful full fundamental funny further fuller future general generous
gentle genuine giant global good gradual grand grave great greater greatest grim gross growing gruesome guilty half happy hard harder hardest
harmful harsh hasty healthy heartbreaking heavy helpful heroic hidden high higher highest historic honest horrible horrific hostile hot huge
human humble hurtful ideal idle ill illegal immediate immense immoral imminent impartial important impossible impressive improper inadequate inclusive
incredible independent indiscriminate individual inevitable inhuman inhumane initial innocent insane intense internal intimate irresponsible isolated joint joyful just keen key
kind large larger largest last lasting late latest lazy leading legal legitimate less light likely limited little live local lone long longer longest
loose loud low lower loyal mad main major malicious mass massive mature mean meaningful mere mild minimal minor misguided misleading mixed
modern modest monstrous moral more most much multiple mutual narrow nasty natural near neat necessary needless negative neutral new next nice noble
normal notable notorious obscene obvious odd offensive ongoing only open ordinary original other outdated outrageous outright outstanding overall own painful
partial particular passive past pathetic peaceful perfect permanent personal physical plain pleasant poor popular positive possible potential powerful practical
precious precise premature present pressing previous primary prime prior private productive profound prolonged promising prompt proper proud public pure quick quiet
radical rapid rare raw ready real realistic reasonable recent reckless record regular relative relevant reliable remarkable remote repeated repressive rich ridiculous
right rigid rigorous risky robust rough round routine rude ruthless sacred sad safe safer same satisfactory savage scandalous scared second selective selfish senior senseless
sensible sensitive separate serious severe shabby shaky shallow shameful shameless sharp sheer shocking short sick significant silent silly similar simple
sincere single sinister sizeable skilled slight slim slow small smooth so sober social soft sole solid sound special specific splendid spectacular stable staggering stark
steady steep stern stiff still strange strategic strict striking strong stronger strongest stubborn stunning stupid substantial subtle sudden sufficient suitable superb
superior sure surprising suspicious sustained sweeping sweet swift systematic tangible temporary terrible terrific thorough thoughtful thrilling tight tiny tired tireless top total
tough toxic traditional tragic transparent tremendous troubling true typical ugly ultimate unacceptable unanimous unbearable uncertain unclear unconditional
unconstitutional undue unfair unfortunate unhappy unilateral unique united unjust unlawful unlikely unnecessary unprecedented unprovoked unreasonable unsafe untrue unusual upper
urgent useful useless usual vague valid valuable various vast very viable vibrant vicious vile violent visible vital vulgar warm wasteful weak weaker weird
well whole wicked wide wider widespread wild willing wise wonderful working worrying worse worst worthless worthy wrong young zero
at by in of on under no not all any both each every some such too quite rather really truly totally deeply highly never almost nearly just only even least many several
""",
)
"""Adjectives and what goes with them: before a noun they judge it, they do not name a kind of it."""

JUDGING_ENDS: Final = (
    "ous",
    "ful",
    "less",
    "able",
    "ible",
    "ive",
    "ic",
    "ical",
    "ly",
    "ing",
    "ed",
    "ish",
    "est",
    "ary",
    "ant",
    "ent",
    "ated",
    "some",
    "like",
)
"""Endings of adjectives, participles and adverbs."""

NOUN_ENDS: Final = ("ing", "ement", "nment", "tment", "pment")
"""Endings of JUDGING_ENDS that make a noun behind another: "vote buying"."""

NAMING: Final = words(
    """
approach attitude mentality mindset narrative doctrine theory concept policy policies strategy rule rules law laws bill act clause
proposal plan plans plot programme program scheme schemes initiative project projects campaign campaigns drive movement list lists listing
label labels tag tags rating ratings status category class grade mark symbol logo sign signs banner banners hashtag slogan motto message
warning warnings advisory alert alerts notice order orders system model method methods formula format style tactic tactics game games show
film movie song album series festival concert tour event events exhibition conference summit forum award awards prize trophy day days week
weekend month year rally rallies protest protests march marches strike strikes demonstration exercise exercises drill drills operation raid raids mission
visa visas card cards permit permits passport zone zones area corridor route line lane lanes district village town city park centre center hub agenda
tax taxes levy fee fund funds loan loans bond bonds bank account accounts budget package deal deals contract contracts pact agreement declaration charter
vaccine drug drugs pill pills virus variant strain disease syndrome condition test tests app apps website platform channel software video videos
image images clip post posts account meme trend challenge dance dish drink cocktail sauce brand product products line range collection
missile missiles drone drones bomb bombs rocket weapon weapons ship ships vessel vessels boat boats fleet tanker aircraft plane jet train trains bus car cars truck
gang gangs group groups club network cell unit brigade squad team party parties faction front camp tribe cult sect school schools workers worker
industry business businesses company companies market markets economy option options scenario scenarios framework principle principles culture regime era process phase stage button doors provision provisions
system systems network networks tourism economy doctrine medicine science farming food foods energy charge charges ticket tickets fares
title titles nickname tagline term terms phrase word words brigade league alliance coalition caucus lobby vote votes voters speech song songs
shops shop store stores restaurant cafe hotel apartments housing homes loophole loopholes
""",
)
"""Nouns for which a name, a slogan or a whole phrase in marks stands as what kind they are: a “wait and see” approach."""

CLAUSE_WORDS: Final = words("i we you he she they it who what that this these there")
"""Words that make what is marked a clause of its own."""

LINKS: Final = words(
    """
until till unless once than like unlike despite between among amid upon within without across against toward towards throughout
through since because though although whether if where when whenever how why so yet nor even only instead again too ago away back
off out up down along beyond beside besides behind below above near past per via onto around however whereas as to not never then
also both either neither thus hence perhaps maybe together alone here there now today tonight tomorrow yesterday
""",
)
"""Small words that go on with a sentence behind the marks: none of them is a noun."""

CARRIERS: Final = words(
    """
placard placards banner banners poster posters sign signs signboard signboards t-shirt t-shirts tshirt shirt shirts sticker stickers
billboard billboards flag flags graffiti slogan slogans badge badges mural murals cap caps tattoo tattoos hoarding hoardings headline
headlines streamer streamers chalkboard whiteboard scarf scarves hat hats jersey jerseys bumper-sticker bumper label labels
proverb proverbs saying sayings adage adages maxim maxims motto mottoes dictum aphorism rhyme refrain inscription inscriptions plaque plaques
epitaph notice notices noticeboard lettering blackboard
""",
)
"""Things that carry words which nobody says: slogans, proverbs, headlines, names of goods."""
LINES: Final = words(
    """
line lines words verse verses couplet message messages graffito scrawl motto slogan slogans proverb saying adage maxim notice sign inscription rhyme
""",
)
"""What stands written or painted somewhere."""
WRITTEN: Final = words(
    """
stands stand stood hangs hang hung painted written scrawled sprayed daubed carved engraved stencilled stenciled chalked scratched inscribed
embroidered printed stitched tattooed emblazoned reads read remains appeared
""",
)
"""How words get onto a wall, a banner, a lorry."""

NAMED_SO = frozenset(
    ("nicknamed", "dubbed", "called", "named", "christened", "codenamed", "code-named", "rechristened")
)
"""Before "the" and a name in marks: what somebody calls a thing."""
