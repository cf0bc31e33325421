# SPDX-License-Identifier: Apache-2.0
"""English words of reported speech. Source: Quirk et al. (1985), 14.28-14.35, and our own reading of agency copy."""

from __future__ import annotations

from generator.languages.en.callings import HEADS
from generator.languages.en.cue_verbs import CUE_FORMS
from generator.languages.speech import Speech, phrases, words

# Nouns that are things or verbs more often than people in the places where a speaker stands.
_NO_CALLINGS = words(
    "native local model prop forward fellow associate principal guide host head chief member peer icon accused model guard agent"
)
_CALLINGS = HEADS - _NO_CALLINGS | words("mother father")
SPEECH = Speech(
    cues=CUE_FORMS,
    conjunctions=(),
    complementizers=words("that"),
    not_after=words("so such provided now given in"),
    nominal_cues=phrases(
        "according to",
        "in the words of",
        "as reported by",
        "as quoted by",
        "as told by",
        "as described by",
        "citing",
        "quoting",
        "by the account of",
        "by the reckoning of",
        *(
            f"{lead} {noun} of"
            for noun in (
                "view",
                "opinion",
                "estimate",
                "estimation",
                "judgment",
                "judgement",
                "assessment",
                "telling",
                "phrase",
            )
            for lead in ("in the", "in")
        ),
        *(
            f"{lead} {owner} {noun}"
            for lead in ("in", "by")
            for owner in ("his", "her", "their")
            for noun in (
                "view",
                "opinion",
                "words",
                "estimate",
                "judgment",
                "judgement",
                "telling",
                "account",
                "reckoning",
                "phrase",
            )
        ),
        *(
            f"{noun} {link}"
            for noun in (
                "verdict",
                "message",
                "assessment",
                "conclusion",
                "warning",
                "advice",
                "response",
                "reply",
                "answer",
                "reaction",
                "description",
                "lament",
                "refrain",
                "boast",
                "summary",
                "view",
                "explanation",
                "prediction",
                "complaint",
            )
            for link in ("of", "from")
        ),
    ),
    document_cues=phrases("in a statement", "in the statement", "in a joint statement", "in a written statement"),
    clause_nouns=frozenset(),
    clause_breaks=words("while whereas although though according"),
    coordinators=words("and but while then or who"),
    adverbs=words(
        "also later then has had have already repeatedly again earlier first once publicly reportedly previously however"
        " was is were since on monday tuesday wednesday thursday friday saturday sunday today yesterday simply further"
        " last week month now therefore recently himself herself itself themselves"
    ),
    openers=phrases(
        "but",
        "and",
        "however",
        "meanwhile",
        "in turn",
        "for his part",
        "for her part",
        "earlier",
        "later",
        "yet",
        "still",
    ),
    stops=words(
        "at in on during after before to for from with by when while as who whose which that about over following through"
        " told said says and but if because since outside inside amid late early today yesterday referring speaking adding"
    ),
    prepositions=words(
        "in of to on at with from by for over under about against as is was were are be been being his her its their our"
        " your my remain remained remains seem seemed seems become became not very as into toward towards more"
    ),
    relatives=words("who which whose that"),
    pronouns={
        "his": "m",
        "he": "m",
        "she": "f",
        "they": "",
        "it": "",
        "who": "",
        "him": "m",
        "her": "f",
        "both": "",
    },
    name_heads=words(
        "called named known dubbed nicknamed codenamed titled entitled so-called term word words phrase expression slogan"
        " daily weekly monthly tabloid newswire wire newsletter site website portal outlet broadcaster platform platforms apps application software station"
        " play plays musical troupe ensemble company firm union association federation society party foundation institute consortium retailer lender bank act bill statute treaty festival fair"
        " newspaper magazine agency operation project film movie book novel song album documentary series show programme"
        " campaign policy group system missile ship vessel tanker hurricane storm typhoon cyclone vaccine variant app"
        " self-styled self-proclaimed concept theory report paper article ballet opera poem exhibition hashtag motto"
        " ferry boat trawler yacht barge cruiser liner submarine frigate destroyer freighter carrier catamaran dhow ketch schooner"
        " hotel restaurant pub nightclub cafe bar band orchestra choir brand painting sculpture statue mural route highway motorway"
        " line corridor bridge pipeline cable exercise exercises drill drills mission programme conference festival prize award"
        " magazine journal podcast website blog channel game videogame musical sitcom trilogy station tower building stadium mine"
        " oilfield gasfield reactor locomotive train aircraft jet plane helicopter tank truck lorry car bus tram variant strain"
        " banner headline category label sign nickname acronym initiative plan rocket drone satellite"
    ),
    title_heads=words(
        "titled entitled headlined slogan motto banner film movie book novel song album documentary headline hashtag so-called"
        " nicknamed dubbed codenamed term phrase expression captioned"
        " renamed rebranded christened code-named subtitled retitled hashtagged tagged themed slogans placards chants chant chanted"
        " heading tagline moniker alias pseudonym codename catchphrase monicker sobriquet acronym caption inscription handle username sang sings singing sung hummed"
        " chanting inscribed emblazoned styled"
    ),
    name_phrases=phrases(
        "known as",
        "so called",
        "referred to as",
        "under the name",
        "under the title",
        "under the slogan",
        "by the name of",
        "is called",
        "are called",
        "was called",
        "were called",
        "be called",
        "been called",
        "as part of",
        "widely called",
        "sold as",
        "marketed as",
        "branded as",
        "listed as",
        "registered as",
        "is dubbed",
        "was dubbed",
        "been dubbed",
        "locally called",
        "commonly called",
        "stands for",
        *(
            f"{noun} {verb}"
            for noun in (
                "placards",
                "banners",
                "posters",
                "signs",
                "t-shirts",
                "badges",
                "stickers",
                "placard",
                "flags",
            )
            for verb in ("reading", "saying", "proclaiming", "demanding", "declaring", "that read", "that said")
        ),
    ),
    name_tails=words(
        "newspaper magazine agency project campaign policy group system missile ship vessel tanker programme program plan"
        " initiative scheme summit club route corridor line movement party brigade unit operation strategy doctrine app"
        " grade variety brand label style model class type film movie book novel song album show series festival award prize exhibition"
    ),
    determiners=words("the a an this that these those its his her their our so-called"),
    anonymous=words(
        "source sources official officials diplomat diplomats witness witnesses analyst analysts expert experts aide aides"
        " insider insiders trader traders resident residents engineer spokesperson spokesman spokeswoman lawmaker person people"
        " survivor survivors passenger passengers eyewitness eyewitnesses neighbour neighbours neighbor neighbors bystander refugee"
        " refugees shopkeeper shopkeepers driver drivers fisherman student students teacher teachers nurse nurses doctors banker"
        " bankers investor investors dealer dealers broker brokers economist activist activists rebel rebels militant militants"
        " soldier soldiers villager villagers local locals relative relatives insiders consultant consultants observer delegate"
        " delegates envoys mediator mediators exporter exporters importer importers shopper man woman men women mother colleague"
        " colleagues critic supporter opponent protester participant participants guard guards veteran veterans scientist spokespeople"
        " worker workers farmer farmers adviser advisers negotiator negotiators executive researcher researchers"
        " accused defendant suspect victim complainant petitioner respondent claimant appellant plaintiff inmate prisoner onlooker"
        " onlookers commuter commuters motorist motorists hawker hawkers vendor vendors patient patients parent parents pupil pupils"
    ),
    groups=words(
        "sides parties countries leaders presidents ministers governments critics supporters protesters organisers organizers"
        " campaigners activists opponents residents media newspapers unions observers economists scientists lawmakers"
        " environmentalists fishermen farmers shipowners both delegations negotiators crowd crowds throng mob marchers demonstrators"
        " strikers picketers fans worshippers mourners spectators tenants landlords traders hawkers"
    ),
    documents=words(
        "agreement deal treaty statement report law decree draft document memorandum text charter constitution resolution"
        " study survey poll letter contract communique communiqué protocol pact clause article bill notice paper accord filing annex"
        " appendix timetable plan memo email note transcript affidavit indictment lawsuit complaint verdict judgment judgement"
        " convention covenant declaration directive regulation regulations guidelines guidance advisory bulletin audit review"
        " analysis findings dossier brief briefing leaflet pamphlet sign banner inscription plaque manifesto editorial post tweet"
        " caption rules code act order edict ordinance schedule blueprint roadmap minutes ledger manual label list motion petition"
        " submission summary reports documents papers records letters statements laws rulings ruling polls studies messages message"
        " tender lease licence license permit policy circular circulars bylaw bylaws by-law by-laws statute statutes handbook rulebook"
        " placard placards poster posters flyer flier billboard website webpage page screenshot recording prospectus affidavits warrant"
        " summons subpoena injunction writ constitution sheet notices data statistics figures testament diary screed release"
        " whitepaper factsheet instructions terms clauses provisions"
    ),
    organisations=words(
        "ministry government agency company council committee organisation organization party army police bank presidency office"
        " embassy university institute union association court authority authorities board parliament commission newspaper"
        " broadcaster channel club federation department bureau group operator port firm foundation fund military navy force"
        " corporation administration service congress senate house kremlin consortium utility regulator coastguard ngo"
        " agencies ministries companies companies team administration campaign charity think-tank thinktank airline railway carrier"
        " bench panel jury regulators courts banks firms unions councils brokerage bourse exchange retailer manufacturer maker developer museum"
        " hospital school college church diocese syndicate alliance coalition secretariat directorate inspectorate watchdog"
        " tribunal legislature cabinet treasury chancellery garrison command"
    ),
    relations=words("father mother brother sister wife husband son daughter lawyer neighbour neighbor widow friend"),
    offices=words(
        "president minister premier chancellor king queen prince secretary ambassador director chief chairman chairwoman chair"
        " governor mayor spokesman spokeswoman spokesperson envoy commissioner leader head manager officer general colonel"
        " captain professor doctor judge prosecutor lawyer deputy senator chairperson adviser coach founder analyst economist"
        " superintendent sergeant lieutenant admiral commander brigadier colonel marshal constable sheriff vice-president"
        " chief-of-staff councillor counsellor councilor lawmaker mp minister-president undersecretary under-secretary treasurer"
        " curator archaeologist historian virologist epidemiologist geologist meteorologist seismologist biologist ecologist lecturer"
        " researcher scientist organiser organizer president-elect premier-elect dean rector provost principal headteacher coroner"
        " magistrate attorney barrister solicitor counsel registrar ombudsman rapporteur delegate pilot skipper stationmaster"
        " strategist editor correspondent author producer conductor partner owner proprietor ceo cfo boss"
        " pm cs cm md cfo coo cio gm secretary-general director-general vice-chancellor attorney-general auditor-general congressman"
        " congresswoman representative speaker magistrate archbishop cardinal imam mufti rabbi pastor vicar"
        " engineer harbourmaster sheikh emir sultan pope bishop inspector coordinator negotiator"
    ),
    honorifics=words("mr mrs ms dr sir lady lord professor mr. mrs. ms. dr."),
    counterparts=words("counterpart"),
    not_before_verb=words("to not will would can could may might must should the a an"),
    occasions=words("statement interview speech conference briefing post message letter"),
    with_bare_clause=words("say believe think insist reckon"),
    with_clause=words(
        "add announce admit warn estimate claim argue tell confirm vow pledge promise predict concede stress note hope fear suspect maintain contend allege acknowledge declare"
        " suggest complain report state reply explain expect doubt find conclude assert affirm reveal disclose caution guess figure"
        " swear assure agree accept feel joke boast remember recall testify advise inform remind estimate signal indicate write"
        " forecast hint imply worry fret understand rule point observe remark clarify emphasise emphasize underline underscore"
        " recount lament muse counter retort protest quip confide relate opine aver posit surmise intimate theorise theorize"
        " speculate reiterate continue stipulate enthuse marvel gripe grumble grouse reaffirm volunteer concur"
    ),
    finite=words(
        "will would can could may might must shall should is are was were has have had do does did won't wouldn't can't couldn't"
        " isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't cannot won’t wouldn’t can’t couldn’t isn’t aren’t"
        " wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t he'd she'd they'd he’d she’d they’d it's it’s he's she's he’s she’s"
        " they're they’re we're we’re i'm i’m"
    ),
    addressees=words(
        "reporters journalists lawmakers mps parliament investors analysts senators congress delegates residents supporters"
        " viewers listeners readers followers colleagues ministers officials police staff workers employees shareholders reuters"
        " her him them us me you"
    ),
    particles={
        "lay": words("down"),
        "set": words("out"),
        "spell": words("out"),
        "make": words("clear"),
        "go": words("on"),
        "put": words("it the this that things"),
        "shoot": words("back"),
        "hit": words("back out"),
        "fire": words("back"),
        "chime": words("in"),
        "lash": words("out"),
        "sum": words("up"),
        "let": words("on"),
        "break": words("in"),
        "chip": words("in"),
        "pipe": words("up"),
        "weigh": words("in"),
        "point": words("out to at"),
        "hear": words("from"),
    },
    relative_adverbs=words("how what as when that where was is were asked whether why"),
    platforms=frozenset(
        (
            "x",
            "facebook",
            "twitter",
            "linkedin",
            "instagram",
            "tiktok",
            "youtube",
            "telegram",
            "whatsapp",
            "snapchat",
            "threads",
            "truth social",
            "bluesky",
            "weibo",
            "signal",
            "mastodon",
        )
    ),
    passives=words("be been being is are was were"),
    withholding=words("ask insist request demand plead"),
    demonstratives=words("this that these those her"),
    withheld=words("not anonymity"),
    noun_verbs=words(
        "object text post leak blast fire rage thunder crow hedge fret chant shout scream yell cry laugh sigh groan moan murmur"
        " whisper guess lament remark tease gripe grouse demand email blog press snap worry mock joke riposte rebuke salute boast sneer"
        " growl grumble rave tout question comment note report claim signal hint outline protest reply answer cite advise limit"
        " forecast estimate quote promise pledge vow state wonder specify gasp mumble giggle chuckle jest taunt gibe jeer marvel"
        " charge flag echo bark roar wail sniff smile grin lecture rant recite whine vent beam shriek hoot reason drawl snarl sneer preach"
        " fear hope doubt support back praise blame welcome regret fume caution volunteer venture detail"
    ),
    noun_links=words("in of on at with from by for over under about against into amid despite"),
    relay_words=words("quoted cited reported quotes cites quoting citing"),
    unspoken=words("it the this that things"),
    after_head=words(
        "of in at for from with by on dated to close near familiar briefed involved seen shown published released obtained"
        " reviewed inside outside aboard who which that under behind signed adopted issued representing working speaking"
        " based attending adopted drafted leaked circulated between commissioned conducted compiled prepared submitted tabled authored"
        " filed lodged served unsealed posted pinned taped nailed hung stuck funded ordered carried comprising consisting headed chaired including"
    ),
    days=words("monday tuesday wednesday thursday friday saturday sunday yesterday today here"),
    lead_participles=words(
        "asked pressed questioned challenged quizzed speaking addressing writing talking answering responding replying testifying"
        " appearing standing referring turning"
    ),
    own_words=words(
        "i we you my our me us will would can must should is are was were has have had do did don didn won isn aren let cannot"
    ),
    subordinators=words("what after before when because whether if until unless once where why"),
    taken_up={
        noun: words(titles)
        for nouns, titles in (
            ("official officeholder", ""),
            ("diplomat", "ambassador envoy consul negotiator diplomat foreign delegate kremlin representative"),
            (
                "lawmaker legislator parliamentarian",
                "mp senator member deputy lawmaker legislator congressman congresswoman",
            ),
            ("politician", "mp senator member deputy leader minister mayor governor councillor president chairman"),
            ("officer", "colonel captain major lieutenant general sergeant inspector officer commander superintendent"),
            ("academic scholar", "professor lecturer researcher historian scholar economist dean"),
            ("economist expert analyst", "economist analyst strategist expert professor researcher"),
            ("executive boss", "chief ceo executive chairman president director manager head founder"),
            ("doctor physician surgeon", "doctor surgeon physician dr consultant"),
        )
        for noun in nouns.split()
    },
    owners=words("his her its their our my"),
    noun_participles=words("rule read find brief write warn understand feel report threaten call set"),
    before_that=words("held holds"),
    tails={
        "demand": phrases("to know"),
        "ask": phrases("to know"),
        "let": phrases("it be known", "it be understood", "it slip", "it drop"),
    },
    first_person=words(
        "i we me us my our mine ours myself ourselves i'm i’m i've i’ve i'd i’d i'll i’ll we're we’re we've we’ve we'd we’d we'll we’ll"
        " you your yours you're you’re you've you’ve you'll you’ll"
    ),
    side_clause=words(
        "as when while because if after before until where once since although though according asked speaking"
    ),
    strict=words("submit charge flag"),
    callings=_CALLINGS | frozenset(f"{noun}s" for noun in _CALLINGS),
)
