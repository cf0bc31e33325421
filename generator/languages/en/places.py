# SPDX-License-Identifier: Apache-2.0
"""English: words around the names of places. Source: our own reading of English news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.languages.places import PlaceWords

if TYPE_CHECKING:
    from generator.model import PlaceKind


def _words(text: str) -> frozenset[str]:
    """The words of a list separated by white space."""
    return frozenset(text.split())


def _kinds(told: dict[PlaceKind, str]) -> dict[str, PlaceKind]:
    """Each head word with the kind that it tells."""
    return {word: kind for kind, text in told.items() for word in _words(text)}


PLACES = PlaceWords(
    compound={
        "port": ("port", "ميناء {}", "Port of {}"),
        "harbour": ("port", "ميناء {}", "Port of {}"),
        "airport": ("site", "مطار {}", "{} airport"),
        "crossing": ("site", "معبر {}", "{} crossing"),
        "camp": ("district", "مخيم {}", "{} camp"),
        "dam": ("site", "سد {}", "{} dam"),
        "refinery": ("site", "مصفاة {}", "{} refinery"),
        "reactor": ("site", "مفاعل {}", "{} reactor"),
    },
    extends=_words("international refugee border"),
    province=_words("province state governorate region district county prefecture oblast"),
    heads=_words(
        "city town village province state governorate district region island port capital suburb municipality"
    ),
    heads_of=_words(
        "mayor mayors mayoress outskirts villagers residents inhabitants townspeople villages towns hamlet hamlets parish"
        " suburbs neighbourhood neighborhood neighbourhoods settlement settlements locality county oasis fishing coast"
        " seaport harbour valley isle islands peninsula battlefield streets hills shores environs vicinity commune enclave"
        " stronghold townland borough field oilfield mine"
    ),
    cues=_words(
        "in at from near to of outside around across through via into toward towards between within off north south east west"
        " northern southern eastern western central reached visited visiting left leaving entered over inside throughout for leave leaves struck hit hits rocked flooded swept battered reach reaches reaching approaching enter entering nearing"
        " beyond along past including leaders seized seize seizing captured capture capturing retook retaking shelling bombing striking hitting besieging storming stormed evacuated evacuate besieged bombed shelled fled fleeing"
        " off opposite serving serves via northeast northwest southeast southwest northeastern northwestern southeastern southwestern"
        " neighbouring neighboring nearby coastal rural remote upstate mountainous downtown landlocked inland upper lower greater"
        " drought-hit flooded besieged quake war-torn war-ravaged restive bound beside alongside despite blockaded blockade"
        " ravaged ravage devastated devastate flattened pounded pound hammered lashed lash lashing battering"
        " overran overrun retaken liberated controls controlled holds occupy occupied occupying attacked attacking raided raiding"
        " toured touring threatened threatens threatening menaced menacing blanketed engulfed engulfing inundated inundating submerged drenched soaked cut revisited patrolled patrolling shelled evacuates blanketing sweeping rocking jolted jolting shook near"
        " departed departing docked overflew crossing cross crosses crossed bypass bypasses bypassing traverse traverses"
    ),
    bodies=_words(
        "bank university republic institute club college museum school academy treaty battle agreement protocol ministry kingdom"
        " chamber church bishop archbishop journal voice radio times party movement league association federation house"
    ),
    bodies_after=_words(
        "ledger wire chronicle observer mail bulletin courier examiner dispatch sentinel monitor standard daily weekly magazine newswire "
        "bank university railway railways airways airlines club group holdings times post herald journal institute stock exchange"
        " council inc ltd corporation company united football fc academy museum tribune college press news gazette television tv"
        " radio foundation ministry army agreement accord accords treaty protocol pact declaration convention steel energy"
        " petroleum oil gas chamber court hospital festival marathon biennale trust fund line lines pipeline review summit"
    ),
    before=_words(
        "north south east west northern southern eastern western central greater upper lower the in at from near to of and or"
        " president minister capital city town monday tuesday wednesday thursday friday saturday sunday january"
        " february march april may june july august september october november december but while as for on with after before"
        " both between because when since if although though however meanwhile yet so that this via through across inside outside"
        " into around toward towards by around off past like unlike against until about beyond earlier later today yesterday mainland"
        " whether why how once then here there will would can could does did is are was were has have had should may must not"
        " even only just also still now than nor either neither some all many most few several every each no our their his her"
        " its my your we he she they it who what which another other such under amid among across"
        " neighbouring neighboring nearby coastal rural remote upstate northeast northwest southeast southwest northeastern northwestern southeastern southwestern"
        " an a these those another metropolitan downtown modern occupied post soviet communist neighbouring neighboring nearby saying says where over"
    ),
    needs_cue=_words(
        " cologne champagne awash nis sydney victoria charlotte austin dallas lincoln salt nice split male of reading bath tours"
        " mobile florence chelsea brooklyn sofia cork tyre columbus nelson hamilton kent darwin santiago salvador"
        " arran iona mull coll bute jura hoy canna eigg unst gigha kingston jackson cleveland orlando van batman kars bar san don sari gap hull sale march hope orange male most lima"
        " split bari gao taiz sur zap gara ob same guinea savannah virginia carolina dakota montana tula adana troy carson"
    ),
    needs_head=_words(
        "reading bath mobile nice split of van batman sale march hope orange most male same salt gap bar don ob zap gara"
        " yell rum muck harris domino lismore main lena kama oka prut gash brent hudson reunion shannon ravi flores samar elba oder severn clyde midway jersey mina arafat"
        " air karma adam harem hit ana balad crater hays hamra rich tata assa midi golo korma berri taba wafra azraq safi reim tina"
        " rabia hatta liwa arta derik kas mehran nawa salwa batha sabra conoco speicher como lewis skye marsh warren normal hope"
        " liberty enterprise commerce independence union progress victory paradise price best spring springs summit center central"
        " advance fair early sunrise golden diamond industry bell rose grace francisco clinton madison franklin marion wayne howard"
        " kennedy milton russell harrison logan douglas dallas carter grant lawrence allen taylor burke kent mason nelson marshall"
        " abraham king prince queen bishop temple young long short green brown white black field park bay hill lake forest beach"
        " north south east west northern southern eastern western nord sud est ouest norte oeste centre littoral"
        " april may june august freedom hero heroes saint cross crown castle mill mills bridge lights opportunity"
        " plateaux savanes maritime zone delta upper lower southeast"
    ),
    given_names=_words("georgia jordan chad israel kenya india america asia china cyprus virginia carolina dakota"),
    small=_words("of the and el al de la del da do on s i es d ez le ya wa za"),
    joins=_words("and or"),
    links=_words("link links linking linked connect connects connecting connected join joins joining tie ties tying"),
    within=_words("in near outside via around inside downtown throughout through off across opposite"),
    inside=_words(
        "in the north south east west northern southern eastern western central of province state far northeast northwest southeast southwest northeastern northwestern southeastern southwestern"
    ),
    kinds=_kinds(
        {
            "city": "city town village capital port suburb municipality airport harbour",
            "state": "province state governorate county prefecture oblast governor region department",
            "river": "river",
            "mountains": "mount mountain mountains",
            "island": "island islands isle",
            "sea": "lake sea",
            "gulf": "gulf bay",
            "strait": "strait",
            "desert": "desert",
            "field": "field oilfield",
            "site": "dam crossing",
            "country": "republic kingdom",
        }
    ),
    # Source: the abbreviations of states in agencies' datelines.
    after_town=_words(
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt"
        " va wash wis wyo ont que alta sask man nsw qld vic"
    )
    | {"n h", "n j", "n m", "n y", "n c", "n d", "s c", "s d", "r i", "w va", "b c", "n s", "n b", "d c"},
    listing=_words(
        "in at near to outside around through between from hit struck visited toured raided flooded evacuated threatened shelled via across hitting towards toward"
    ),
    parks=_words("park parks forest forests reserve seashore monument"),
    not_before={
        **dict.fromkeys(("march", "may", "august", "june", "april", "sun", "mon", "sat"), frozenset[str]()),
        # As an adjective it names no place.
        **dict.fromkeys(
            ("gulf", "the gulf"),
            _words(
                "network cup arab crisis economies markets bourses currencies war stream carriers airlines buyers producers"
            ),
        ),
    },
    residents=_words(
        "democrat democrats republican republicans resident residents native natives mayor mla mlas mlc mp mps collector councillor police authorities officials villagers fishermen farmers traders dockers"
    ),
    hyphened=_words("based born bound registered flagged area wide listed trained educated made headquartered origin"),
    flows=_words(
        "river rose rises burst bursts overflowed overflows swelled flooded floods flows flowed ran runs basin valley delta bank banks"
        " dam bridge has had have was were is are will would could may and or in at near from to into on by with after before below above"
        " through where which when while as again last this since can cannot could must should does did do remains remain remained said carries carried near"
    ),
    # Source: most towns of these countries are called after families, and families after them.
    namesakes=frozenset({"GB", "US", "CA", "AU", "NZ", "IE", "ZA", "DE", "FR", "IT", "ES"}),
    titles=_words(
        "mr mrs ms miss dr prof sir lady lord president minister king queen prince princess sheikh general colonel captain major judge"
        " justice senator governor mayor professor bishop pope saint st"
    ),
    uppercase=_words("us uk uae usa drc dprk gerd nyc"),
)
