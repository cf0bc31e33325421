# SPDX-License-Identifier: Apache-2.0
"""English: what people are by office, calling and rank; which words stand before them; what is related to a name.

Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), 19.2 (nouns made from verbs and nouns:
-er, -ist, -ian, -man); the words are our own reading of agency copy of many countries.
"""

from __future__ import annotations

from generator.languages.person_names import words

HEADS = words("""
ruler president premier minister chancellor king queen monarch emir amir sultan sultana emperor empress prince princess leader pope
secretary undersecretary under-secretary speaker lawmaker deputy legislator representative congressman
congresswoman senator senator-elect ambassador delegate consul envoy governor governor-general mayor mayoress spokesperson spokesman
spokeswoman spox secretary-general director-general director manager executive officer chairman chairwoman chair
chairperson chairlady head chief member commander commander-in-chief negotiator adviser advisor commissioner judge justice prosecutor
attorney lawyer solicitor resident mufti patriarch professor lecturer expert analyst researcher official coordinator co-ordinator candidate founder
co-founder cofounder vice-president vice-chairman vice-chancellor attorney-general solicitor-general inspector-general
surveyor-general auditor-general accountant-general registrar-general attache chargé rapporteur ombudsman ombudswoman ombudsperson
whip premier-designate minister-designate president-elect mayor-elect governor-elect mediator arbitrator monitor observer
negotiators pro-chancellor provost bursar chaplain councillor councilor councilman councilwoman councilmember alderman selectman reeve
commissar marshal sheriff constable magistrate barrister counsel advocate notary paralegal juror clerk registrar receiver liquidator
administrator trustee treasurer auditor accountant bookkeeper controller comptroller cashier banker broker shipbroker stockbroker
trader dealer merchant wholesaler retailer importer exporter shipper forwarder distributor supplier vendor seller hawker buyer
shopkeeper storekeeper stallholder grocer greengrocer butcher baker miller brewer winemaker cheesemaker confectioner caterer chef cook
waiter waitress barista bartender publican innkeeper hotelier restaurateur host hostess steward stewardess purser porter bellboy
farmer grower planter rancher herder herdsman herdswoman shepherd goatherd pastoralist beekeeper breeder fisherman fisherwoman fisher
fishmonger trawlerman oysterman crabber shrimper whaler boatman ferryman sailor seaman seafarer mariner helmsman bosun boatswain skipper
captain mate pilot co-pilot copilot navigator harbourmaster harbormaster stevedore docker longshoreman dockworker lighterman bargee
engineer technician mechanic electrician plumber welder fitter turner machinist boilermaker riveter carpenter joiner mason bricklayer
plasterer painter roofer glazier tiler builder contractor subcontractor architect surveyor draughtsman draftsman planner designer
foreman forewoman supervisor overseer superintendent inspector operator dispatcher signalman stationmaster conductor guard driver
trucker lorry-driver cabbie chauffeur courier postman postwoman motorcyclist cyclist biker rider jockey miner digger prospector driller
roughneck roustabout labourer laborer worker craftsman craftswoman artisan weaver tailor seamstress dressmaker shoemaker cobbler
blacksmith goldsmith jeweller jeweler watchmaker potter carver sculptor artist painter illustrator cartoonist photographer cameraman
camerawoman videographer filmmaker film-maker director producer screenwriter playwright dramatist writer author novelist poet essayist
biographer translator interpreter editor subeditor publisher journalist reporter correspondent columnist commentator broadcaster
presenter anchor newsreader blogger vlogger influencer youtuber podcaster critic reviewer singer songwriter singer-songwriter rapper
musician guitarist drummer pianist violinist cellist composer dancer choreographer actor actress comedian comic entertainer magician
model impresario promoter agent curator conservator restorer archivist librarian antiquarian collector dealer auctioneer
player footballer cricketer batsman batter bowler wicketkeeper striker midfielder defender goalkeeper winger forward fullback prop
boxer wrestler swimmer sprinter runner jumper thrower rower sculler sailor gymnast skier skater snowboarder climber mountaineer golfer
archer fencer shooter referee umpire linesman coach manager trainer physiotherapist captain vice-captain teammate champion medallist
medalist olympian paralympian athlete racer
doctor physician surgeon nurse midwife paramedic pharmacist chemist dentist optician radiographer radiologist psychiatrist psychologist
psychotherapist therapist counsellor counselor paediatrician pediatrician obstetrician gynaecologist cardiologist oncologist
epidemiologist virologist pathologist vet veterinarian caregiver carer orderly patient survivor
scientist physicist biologist geologist geographer hydrologist hydrogeologist oceanographer meteorologist climatologist seismologist
volcanologist glaciologist astronomer astrophysicist mathematician statistician economist sociologist anthropologist archaeologist
historian philosopher linguist theologian ecologist botanist zoologist ornithologist entomologist agronomist forester
ranger warden gamekeeper zookeeper lockkeeper lock-keeper lighthouse-keeper caretaker janitor cleaner gardener housekeeper maid nanny
babysitter teacher schoolteacher headteacher headmaster headmistress principal rector dean tutor instructor academic scholar scholar-in-residence
student schoolboy schoolgirl pupil undergraduate graduate postgraduate fellow alumnus intern apprentice trainee
activist campaigner organiser organizer lobbyist unionist steward protester protestor demonstrator dissident whistleblower volunteer
fundraiser philanthropist humanitarian missionary preacher pastor priest imam rabbi bishop archbishop cardinal abbot abbess monk nun
vicar deacon deaconess elder chieftain chieftainess headman headwoman tribesman cleric clergyman ayatollah sheikha
general colonel major lieutenant sergeant corporal private admiral commodore brigadier soldier paratrooper marine airman serviceman
servicewoman veteran conscript reservist fighter rebel insurgent militant guerrilla warlord spy detective investigator policeman
policewoman officer firefighter fireman lifeguard coastguard coastguardsman rescuer diver bodyguard guard jailer warder
businessman businesswoman entrepreneur industrialist tycoon magnate billionaire millionaire investor shareholder financier developer
landlord landlady landowner homeowner householder owner co-owner tenant renter leaseholder lessee shipowner boatowner employer employee
partner assistant associate principal consultant strategist pollster demographer forecaster economist actuary underwriter adjuster insurer
resident villager townsman islander local native pensioner retiree octogenarian nonagenarian septuagenarian
centenarian mother-of-two mother-of-three father-of-two father-of-three housewife homemaker
migrant refugee asylum-seeker emigrant immigrant returnee evacuee passenger traveller traveler commuter tourist visitor pilgrim
motorist pedestrian eyewitness witness bystander victim hostage captive detainee prisoner inmate convict suspect defendant accused
plaintiff claimant complainant petitioner appellant litigant heir heiress beneficiary descendant
negotiator facilitator moderator convener convenor organizer host patron ambassador-designate custodian keeper guardian
programmer coder hacker webmaster sysadmin
aide spokespersons undertaker gravedigger barber hairdresser beautician masseur butler valet nightwatchman watchman
star superstar laureate winner runner-up legend sensation icon peer compatriot record-holder debutant rookie newcomer finalist
linguist envoy-designate puller roofer pruner picker packer sorter weigher loader unloader stacker sweeper peddler pedlar scavenger
beachcomber tapper feller logger sawyer woodcutter charcoal-burner trapper poacher smuggler fixer tout changer
moneychanger usher bouncer croupier bookmaker pawnbroker auctioneer toastmaster typist stenographer receptionist telephonist
ambulanceman signaller gunner rifleman sniper sapper quartermaster adjutant gendarme carabiniere mountie trooper ranger
corporator depute procurator sarpanch tehsildar collector sub-collector nominee appointee incumbent front-runner frontrunner challenger contender hopeful
boss flanker hooker number-eight fly-half scrum-half full-back centre-half centre-back left-back right-back playmaker quarterback
linebacker cornerback tailback kicker punter pitcher catcher shortstop infielder outfielder baseman paceman seamer spinner leg-spinner
off-spinner all-rounder allrounder opener bodybuilder hurdler marathoner weightlifter judoka karateka surfer netballer goalie defenceman
defenseman ruckman guide figure ally stalwart heavyweight strongman kingpin doyen supremo czar tsar bigwig grandee backbencher
frontbencher crossbencher peeress minister-in-charge officer-in-charge second-in-command officer-in-command commandant proctor beadle
mukhiya patwari mamlatdar talathi karyakarta vidhayak nazim naib-nazim kotwal subedar havildar jawan zamindar maulvi khatib
muezzin qazi pujari mahant shankaracharya granthi jathedar induna nduna kgosi sangoma inyanga igwe asantehene matai ariki datu kapitan
bupati camat lurah walikota regent penghulu recorder bailiff coroner litigator jurist bookrunner modeller modeler quant chartist valuer
appraiser distiller grazier stockman drover shearer farmhand smallholder crofter lobsterman forager wharfie oarsman tugmaster aviator
flight-attendant cabby anchorman anchorwoman photojournalist documentarian lexicographer printer bookseller saxophonist trumpeter soprano
tenor baritone ballerina animator explorer adventurer hiker trekker sherpa caver speleologist paraglider skydiver chairman-designate
governor-designate president-designate commissioner-designate chairperson-elect premier-elect peacekeeper peacemaker kingmaker powerbroker
oligarch mogul scion matriarch houseowner fugitive gunman attacker hijacker kidnapper murderer killer thief robber burglar trafficker
gangster mobster mafioso hitman ringleader mastermind taoiseach tanaiste tánaiste lagmand lagmann ministerpräsident bürgermeister
oberbürgermeister staatssekretär alcalde prefect sub-prefect préfet sindaco voivode starosta hetman homesteader settler jackaroo jillaroo
technologist postdoc minder handler spymaster operative informant informer whistle-blower executor arbiter assessor adjudicator examiner
invigilator sommelier perfumer landscaper horticulturist horticulturalist arborist viticulturist aquaculturist geneticist biochemist
microbiologist toxicologist immunologist neuroscientist neurosurgeon psychoanalyst gastroenterologist endocrinologist haematologist
urologist anaesthetist anesthetist anaesthesiologist osteopath chiropractor podiatrist acupuncturist herbalist healer medic houseman
matron doula embalmer mortician hydrographer cartographer topographer geodesist geophysicist geochemist palaeontologist paleontologist
primatologist ichthyologist herpetologist mycologist ethnographer ethnologist folklorist musicologist philologist criminologist penologist
gerontologist futurist futurologist theoretician ideologue pundit charge-hand crewman crewmember deckhand oiler stoker rigger toolpusher
derrickman winchman blaster pitman coalminer goldminer sage seer revivalist televangelist presbyter prelate primate catholicos nuncio
legate parson curate prebendary sexton verger chorister organist hero heroine idol activist-turned-politician hopeful pretender loyalist
insider outsider disciple protégé mentor acolyte zookeeper custodian timekeeper scorekeeper shopper customer subscriber ratepayer taxpayer
commuter holidaymaker sunbather bather paddler rambler
diplomat statesman stateswoman bureaucrat technocrat mandarin functionary apparatchik civil-servant royalist monarchist republican
democrat tory islamist jihadist environmentalist conservationist abolitionist suffragette master schoolmaster postmaster paymaster
grandmaster choirmaster concertmaster ringmaster bandleader deejay dj vj emcee compere raconteur bard minstrel troubadour griot
storyteller crooner diva popstar rockstar frontman frontwoman bandmate lyricist librettist stuntman stuntwoman understudy acrobat juggler
clown puppeteer ventriloquist hypnotist illusionist showman showrunner scriptwriter speechwriter ghostwriter copywriter typesetter
proofreader calligrapher ceramicist glassblower woodcarver silversmith engraver embroiderer quilter milliner couturier couturière
fashionista socialite debutante logistician millwright toolmaker patternmaker lineman repairman handyman gasfitter slaughterman furrier
saddler farrier wheelwright shipwright boatbuilder sailmaker ropemaker netmaker caulker clammer prawner sealer aquaculturalist cockler
salt-maker saltmaker taxidermist birdwatcher birder twitcher angler falconer ghillie moneylender benefactor donor speculator arbitrageur
caseworker sergeant-at-arms courtier equerry lady-in-waiting footman emissary go-between intermediary interlocutor verifier predecessor
successor opponent rival adversary supporter backer fan follower admirer devotee adherent believer worshipper parishioner congregant
churchgoer mother-of-four father-of-four mother-of-five father-of-five respondent interviewee participant attendee panellist panelist
novice seminarian prioress friar padre servant tuner panman calypsonian pannist alake ooni alaafin etsu shehu lamido omanhene asantehene kabaka omukama litunga kgosi induna nizam nawab maharaja rajah mutasarrif wali ginner dyer tanner plucker reeler attorney-at-law barrister-at-law churchwarden sacristan bellringer cantor rebbe freshman sophomore valedictorian alumna sukani
serang khalasi majhi nakhoda
""")
"""Nouns that tell what somebody is."""

ACRONYMS = words(
    "GCEO DCEO CPO CSO CMO CCO CRO CHRO SP SSP DSP DGP ADGP HOD BDO SDM SDPO SHO DPO DCO RDC OCS OCPD PDP CEC GMD MP MEP MLA MNA MCA MCC MSP TD MK PM VP CEO CFO COO CTO CIO MD GM DG ED CS PS IGP DIG AIG CAS CJN DPP SG CJ QC KC SC RMP DC CDS COAS CNS MPL MPP MHA MLC AM"
)
"""Offices written as capitals; in small letters they are other words."""

HEAD_ENDINGS = ("ist", "ologist", "ician", "arian", "woman", "person", "keeper", "maker", "worker", "holder", "owner",
                "grower", "seeker", "monger", "wright", "ographer", "graphy-teacher", "breeder", "driver", "hunter", "farmer")  # fmt: skip
"""Endings of everyday nouns that tell what somebody is."""

RANKS = words("""
eng ing arch agr gen lt lieut lieutenant col colonel maj major general captain capt cpt sgt sergeant cpl corporal pte pfc admiral adm brig brigadier cdr cmdr
comdr commodore cdre marshal ensign cadet constable const insp inspector supt superintendent det detective pc dci dcp dsp acp asp csp
sheikh sheik shaikh shaykh sheikha sayyid sayed seyyed syed dr drs prof rev revd reverend fr msgr monsignor mgr sr sir dame lord lady baron
baroness viscount earl duke duchess hon honourable honorable rt cllr councillor sen rep gov pres amb judge justice mullah maulana mawlana
moulana maulvi mawlawi ustad ustaz ustadh hajj haji hajji hajia alhaji alhaja al-haj chief otunba oba ooni igwe eze nana togbe oluwo emir
comrade ato woizero weizero er me maître maitre oom mzee engr arc barr barrister pastor apostle prophet evangelist father brother sister mother swami guru pandit sri shri smt datuk dato datin seri tan tunku tengku
tun puan encik tuan khun u daw ko lama rabbi imam pope cardinal archbishop bishop canon dean deacon he hh hrh hm hrm he-mr h.e. h.h. h.r.h.
h.e hon'ble sgt-maj prince princess king queen ayatollah hojatoleslam
lt-col lt-gen maj-gen brig-gen
sp ssp dsp adsp dysp asi dgp adgp adig sho dpo wing-cdr lt-cdr capt col-gen mallam malam hajiya alh professor mama auntie aunty uncle surv pharm pst
evang ven barr nii torgbui osabarima odeneho okyenhene mwalimu inkosi atty kapten kapitan pak ibu kyai ir panglima toh puan
gogo tannie mkhulu makhulu ntate thiru tmt mahant sadhvi begum nawabzada sahibzada allama mufti qari advocate adv khunying phra
obong excellency highness majesty holiness eminence beatitude lordship ladyship
dean lcpl ltcol ltgen majgen bgen mgen radm vadm cmsgt msgt ssgt sfc sgm cwo tsgt cpo mcpo acm avm
air-cdre gp-capt wg-cdr lt-commander sub-lt sen-sgt snr-const kommissar kommissarin oberst hauptmann leutnant général commandant
colonel-general teniente coronel capitán comandante capitano maresciallo
""")
"""Ranks and styles that stand right before a name; some go on ("Air Marshal")."""

ABBREVIATED = words("""
eng ing arch agr gen lt lieut col maj capt cpt sgt cpl pte brig cdr cmdr comdr adm insp supt det const dr drs prof rev revd fr msgr mgr hon rt cllr sen
rep gov pres amb engr arc barr mr mrs ms mx mme mlle sr jr st asst dep er me
""")
"""Those that are written with a full stop."""

SHORTENED = words("Wm Geo Chas Jas Thos Jos Robt Md Mohd Mhd Muhd Ma Sta Sto Mt Ft St")
"""Parts of names of people and places that are written with a full stop."""

STYLES = words("excellency highness majesty holiness eminence beatitude lordship ladyship")
"""Styles that stand behind "His" and "Her"."""

FORCES = frozenset(
    ("coast guard", "national guard", "civil guard", "border guard", "revolutionary guard", "home guard", "air guard")
)
"""Forces whose names end with what tells an office elsewhere."""

POSTPOSED = words("emeritus emerita designate elect extraordinary plenipotentiary")
"""Adjectives that stand behind the head of a title."""

POLICE_WINGS = words(
    "Operations Traffic Investigation Investigations City Cantt Cantonment Rural Urban Headquarters Crime Crimes Security Saddar Intelligence"
    " Establishment Admin Administration Legal Railways Motorway Highways Vigilance Training Welfare Logistics Law"
)
"""What stands behind an officer's letters in Pakistan and India: "SSP Operations", "ACP Traffic"."""

REPRESENTATIVES = words(
    "mp td mla mna mpa mca msp mlc mhr senator representative councillor legislator member candidate lawmaker deputy"
)
"""Those whom a constituency sends: behind "for" stands its name."""

HONOURABLE = words("hon honourable honorable rt most rev reverend right")
"""Styles that "the" leads up to, also behind an office: "Senator the Hon. …"."""

PEOPLES = words("""
Maasai Masai Kikuyu Luo Luhya Kalenjin Kamba Turkana Samburu Pokot Rendille Meru Oromo Amhara Tigrayan Afar Sidama Zulu Xhosa Sotho Tswana Shona
Ndebele Venda Tsonga Swazi Igbo Ibo Yoruba Hausa Fulani Kanuri Tiv Ijaw Ogoni Tuareg Berber Amazigh Kabyle Akan Ashanti Asante Ewe Fante Dagomba
Dogon Wolof Mandinka Bambara Dinka Nuer Acholi Baganda Hutu Tutsi Himba Herero San Khoisan Griqua Afrikaner Kurdish Tamil Sikh Hindu Muslim
Christian Jewish Buddhist Catholic Protestant Anglican Methodist Presbyterian Baptist Orthodox Mormon Quaker Shiite Shia Shi'ite Sunni Druze
Alawite Yazidi Coptic Maronite Assyrian Turkmen Circassian Bengali Punjabi Pashtun Baloch Sindhi Seraiki Hazara Gujarati Marathi Kashmiri Telugu
Kannada Malayali Assamese Naga Mizo Santhal Gond Rohingya Kachin Uyghur Uighur Tibetan Hmong Dayak Iban Maori Māori Aboriginal Indigenous Inuit
Cherokee Navajo Sioux Lakota Cree Mohawk Ojibwe Mapuche Quechua Aymara Guarani Mayan Yanomami Romani Sami Sámi Basque Catalan Breton Cornish
Welsh Chechen Tatar Dagestani Ingush Latino Latina Hispanic African-American Bedouin Nubian Dalit Adivasi Rajput Parsi Jain Zionist Marxist
""")
"""Peoples and creeds that are no nationality, as they stand before what somebody is: "a Maasai elder"."""

NO_AGENTS = words("""
number matter letter paper water river tower power order border corner quarter member master offer tender tumour tumor factor sector error mirror
motor tractor reactor error terror horror favour favor major minor junior senior disaster cluster register barrister theatre center centre cancer
freezer scooter computer chapter charter character shelter shoulder tanker trawler freighter cruiser liner bulker carrier freighter container
lighter poster cluster roller boiler trailer chopper restaurant plant grant quadrant covenant merchant remnant tenant warrant elephant
giant infant servant constant dollar calendar cellar pillar
""")
"""Nouns that only end like agents; some of them are in the list of those who are."""

PARTISANS = words(
    "democrat republican tory socialist communist conservative liberal islamist nationalist independent centrist populist royalist"
)
"""What tells a party and no office: a rank before the name says more."""

DOERS = {
    "chairs": "chair", "heads": "head", "leads": "leader", "commands": "commander", "directs": "director", "edits": "editor",
    "captains": "captain", "coaches": "coach", "manages": "manager", "founded": "founder", "co-founded": "co-founder",
    "co-chairs": "co-chair", "represents": "representative", "governs": "governor", "supervises": "supervisor",
    "coordinates": "coordinator", "co-ordinates": "coordinator", "oversees": "overseer", "speaks": "spokesperson",
}  # fmt: skip
"""What somebody is who does this for a body: "who chairs the commission"."""

TRADES = words("""
producer maker manufacturer operator owner shipowner retailer supplier exporter importer lender insurer miner refiner broker trader
developer investor carrier builder shipbuilder distributor grower processor contractor consultant publisher broadcaster wholesaler brewer
distiller partner shareholder explorer driller provider servicer charterer forwarder bunkerer packer canner ginner miller crusher dealer
competitor rival employer bookmaker auctioneer underwriter winner champion finalist newcomer leader giant
""")
"""What companies and teams are, too: behind a name that may be theirs, it shows no person."""

RELATIVES = words("""
son daughter wife husband brother sister mother father cousin nephew niece uncle aunt grandfather grandmother grandson granddaughter
widow widower partner fiance fiancé fiancee fiancée spouse friend neighbour neighbor colleague classmate roommate son-in-law
daughter-in-law brother-in-law sister-in-law mother-in-law father-in-law stepson stepdaughter stepfather stepmother twin sibling child
baby boy girl toddler teenager twins man woman named called namesake sons daughters brothers sisters children parents friends colleagues
""")
"""What tells a relation or a bare human being: it stands before a name and is no title."""

TITLE_ADJECTIVES = words("""
deputy additional vice prime foreign interior defence defense finance financial economy economic trade commerce transport transportation energy
oil petroleum justice health education agriculture water irrigation environment culture information labour labor employment tourism planning
industry telecommunications communications housing youth sports sport migration immigration social religious science investment electricity
power fisheries infrastructure railways railway maritime shipping home external affairs acting interim caretaker former ex outgoing incoming
senior junior chief executive non-executive special national security general assistant associate managing regional provincial state city
county port harbour harbor central bank army navy air force police military government presidential parliamentary parliament house senate
opposition party union company ministry department crown supreme grand permanent high lead co- un eu nato us uk operating technical
political legal public private local district village town federal veteran independent rural urban marine wildlife climate attorney works
digital civil aviation resources natural higher human rights women gender development rail road university museum hospital school project
programme program media press commercial operations research policy then- then cabinet state backbench shadow majority minority ruling
divisional area sub-county ward municipal cantonal departmental territorial county retired ret'd late longtime long-time long-serving
freelance investigative award-winning prize-winning bestselling celebrated renowned prominent leading well-known influential controversial
embattled disgraced newly-elected newly designate principal presiding first second third
vice-minister founding honorary emeritus visiting adjunct staff lance warrant petty flight squadron wing group rear
young elderly old middle-aged local lifelong fellow part-time full-time seasonal self-employed unemployed qualified certified licensed
registered chartered master duty site shift plant factory mill mine farm boat ship vessel trawler ferry tug barge truck lorry bus taxi train
tram crane tractor rickshaw tuk-tuk fishing farming dairy cattle sheep goat camel cotton coffee tea cocoa rice wheat maize vegetable fruit
fish market street food shop store restaurant cafe hotel property estate real insurance shipping freight cargo customs border tax revenue
budget treasury audit
coastal marine structural mechanical electrical chemical nuclear petroleum mining software computer data network systems
geotechnical environmental agricultural veterinary medical clinical emergency intensive-care trauma mental primary secondary
kindergarten history geography mathematics physics chemistry biology english music art law criminal defence constitutional labour corporate
crisis relief aid humanitarian refugee rescue fire coast coastguard disaster flood weather tribal clan community neighbourhood
neighborhood parish church mosque temple club team football cricket rugby hockey basketball tennis boxing swimming athletics national
olympic world european african asian arab western northern southern eastern
trade-union union shop-floor labour student youth women's men's children's people's workers' farmers' fishermen's
anti-corruption counter-terrorism anti-mafia electoral election campaign communications public-relations marketing sales procurement
purchasing supply logistics operations safety quality sustainability diversity human-resources personnel finance corporate investor
investment portfolio fund asset hedge equity bond currency commodity energy oil gas power grid wind solar nuclear pipeline terminal
airport airline rail railway metro motorway highway bridge dam canal river lake sea ocean reef forest park wildlife conservation heritage
""")
"""Words before the head of a title, beside nationalities and names of bodies."""

NOT_MODIFIERS = words("""
met told saw hit sent made gave took led beat won lost left kept held paid cut put set let shot hurt quit ran became was were is are be been
being has have had do does did will would can could may might must shall should and or but nor as than that which who whom whose where when
while because if though although since until before after during under over about against between among through without within along across
near amid amidst beside besides below above alongside opposite past throughout towards unlike beneath underneath atop
behind beyond despite except inside outside into onto upon towards toward by from with at in on to of for off up down out per via not never
also only even still just then now later soon already almost nearly again once twice here there why how what this these those some any
each every both either neither all many most more less few several other another such same own so too very quite rather
he she it they we you i him them us me his her its their our your my the a an one two three four five six seven eight nine ten
struck shook broke woke drove rode wrote spoke chose rose fell flew threw drew grew knew blew swore tore wore bore bit hid slid sold bought
brought caught taught thought fought sought fed fled lit dealt felt meant spent lent bent built burnt split spread cost rid bid cast meets
beats joins names gets wins loses signs sees visits faces backs urges sacks hires drops picks stole froze sank swam sang rang began drank
said says tells asks calls including like unlike plus minus versus yet
""")
"""Small words that never stand inside a title before its head."""

THINGS = words("""
ship ships drillship warship flagship steamship motorship lightship gunboat lifeboat speedboat motorboat houseboat powerboat longboat sailboat
minesweeper minelayer corvette catamaran trimaran sloop ketch bulker reefer lugger clipper galleon seaplane helicopter airliner jet rover probe satellite
spacecraft rocket locomotive tanker vessel freighter carrier ferry trawler yacht boat steamer liner tug towboat barge schooner brig frigate destroyer submarine
cruiser dredger icebreaker dhow mv mt ss hms uss rms hmas ins fv msc
hurricane storm cyclone typhoon volcano mount lake river street road avenue boulevard lane square alley highway bridge tunnel dam canal port
harbour harbor airport station terminal pier quay wharf jetty berth stadium arena hall theatre theater museum gallery library hospital
clinic school college university academy institute mosque church cathedral temple synagogue shrine monastery palace castle fort tower
hotel restaurant cafe café bar market mall plaza park garden gardens beach island islands islet bay cape strait gulf peninsula valley
desert mountain mountains hill hills peak pass forest reef oasis delta village town city district province county region camp base field
refinery mine mill plant factory warehouse depot pipeline cable prize award medal cup trophy shield league tour grand act bill law code
treaty accord agreement protocol declaration plan project programme program initiative campaign operation mission fund foundation trust
newspaper magazine journal radio channel album song film movie novel book play opera series show horse dog cat team club fc afc sc united
rovers wanderers athletic rangers line lines works yard shipyard shipping marine airways airlines air motors industries group holdings bank
energy capital partners systems technologies telecom media press news times post herald tribune gazette resources logistics foods
express band orchestra choir ensemble brigade battalion regiment corps division squad
corridor crossing checkpoint roundabout junction interchange wells well springs falls rapids creek spirit star pride maru prudence
estadio stade stadion stadio rue rua calle avenida via piazza jalan jln soi barangay kampung kampong wadi jebel
building house centre center complex estate farm ranch cottage villa suite ward wing room court
bridge-tunnel lighthouse windfarm reservoir aquifer basin catchment watershed wetland sandbank sandbar shoal spit
carniceria carnicería panaderia panadería taqueria taquería tienda mercado farmacia boulangerie ristorante trattoria pizzeria cantina bodega
scholarship fellowship lecture lectures professorship festival marathon derby stakes rally championship championships
""")
"""Nouns beside a capitalised name that show it to be no person's."""
# Before an office they make it a lower one.
LOWERING = words(
    "deputy vice assistant associate under junior shadow acting first second sub co honorary aspiring would-be"
)
