# SPDX-License-Identifier: Apache-2.0
"""English: the head words of organisations' names, words of trades that close them, and capitals that name nobody."""

from __future__ import annotations

from generator.languages.organisations import OrganisationWords, kinds_of
from generator.languages.person_names import words

_LEGAL = """corp corporation holdings holding ltd limited inc incorporated plc gmbh llc llp lp ag se nv bv sa spa ab asa oyj jsc pjsc ojsc pty bhd tbk
sarl sas kft doo srl oy aps kk saog sae kscp pao oao zao co as"""

ORGANISATION_WORDS = OrganisationWords(
    kinds=kinds_of("""
government: sabha ministerio ministère ministry authority council commission agency parliament senate assembly cabinet court treasury department administration office directorate regulator secretariat municipality tribunal bureau inspectorate registry ombudsman embassy consulate congress chancery customs chancellery prefecture presidency
company: grupo gruppo compagnie compañía compania companhia corp corporation holdings holding ltd limited inc incorporated plc gmbh llc llp pjsc jsc pty group company companies bank banco banque railways railway airlines airways airline shipping logistics industries energy petroleum partners ventures capital systems technologies telecom subsea analytics motors foods pharmaceuticals exchange lines steel mining resources insurance consulting consultancy fiber fibre telecoms fund enterprises conglomerate bancorp
party: party movement front coalition alliance brotherhood partido partai tehreek
organisation: hospital infirmary samiti samithi sangathan sangham sangh parishad morcha mandal mahasangh mahasabha panchayat nigam vidyalaya sindicato asociación asociacion associação federación federacion confederación confederacion fundación fundacion syndicat société societe fédération association union federation organisation organization society foundation institute committee committees subcommittee confederation centre center centres centers league network trust observatory programme program watch chamber cooperative co-operative forum initiative consortium board service services museum corps guild syndicate council taskforce programme fellowship archdiocese diocese patriarchate orchestra
university: university college academy polytechnic université universität
outlet: sentinel ledger clarion argus courier enquirer intelligencer times post news tribune herald gazette telegraph guardian journal television radio press observer chronicle newspaper
military: army navy police forces guards brigade gendarmerie constabulary militia coastguard battalion regiment brigades
"""),
    definite=frozenset(),
    whole=frozenset({"red cross", "red crescent", "joint chiefs", "armed forces", "security forces", "support forces", "post office",
                     "federal reserve", "foreign office", "home office", "cabinet office", "scotland yard", "task force",
                     "civil defence", "civil defense", "civil protection", "national guard", "coast guard", "border guard", "air force", "revolutionary guard",
                     "revolutionary guards", "working group", "geological survey", "regional government", "united nations", "high commissioner",
                     "high school", "primary school", "secondary school", "grammar school", "girls school", "boys school"}),
    outlets=words("""newspaper agency channel lender operator consultancy broadcaster company firm group roaster charity daily carrier
    utility airline startup start-up bank hauliers body website magazine station network association union federation
    manufacturer refiner refinery shipbuilder shipyard steelmaker carmaker automaker
    chipmaker drugmaker planemaker retailer supermarket wholesaler insurer reinsurer brokerage auditor accountants lawyers
    party movement faction militia coalition alliance watchdog regulator think-tank thinktank tank pollster publisher outlet site portal blog platform
    weekly monthly tabloid broadsheet conglomerate subsidiary giant multinational corporation consortium cooperative
    broker brokers insurers underwriter charterer freighter line lines forwarders builders conglomerates wire nonprofit non-profit foundation institute society club
    telecoms telco provider vendor unit arm affiliate lessor dredger
    service fund lab laboratory studio label school university college academy ministry syndicate guild agency's venture vehicle quango"""),
    makers=words("maker producer builder developer supplier miner distributor processor contractor shipper"),
    common=words("""county city town district state provincial regional municipal national central federal foreign interior defence defense
    finance economy trade transport energy oil justice health education agriculture water environment culture labour labor tourism planning
    industry housing electoral election port harbour fisheries communications telecommunications space aviation maritime railway rail"""),
    described=frozenset(),
    before_proper_names=frozenset(),
    acronym_stops=words("""powerpoint playstation javascript bluetooth whatsapp youtube tiktok linkedin facetime iphone ipad airdrop ebay wordpress photoshop imessage chatgpt gdp usd eur gbp ceo cfo coo cto usa uk us am pm gmt utc est mp mps km kg tv pc vat ngo ngos dna rna aids hiv covid faq pdf
    html phd ma ba bsc id ok sos suv suvs atm atms gps sim lng lpg pr hr it ai diy lgbt lgbtq vip vips dc ad bc ii iii iv vi vii viii ix xi xii xiv
    mri ct cctv led ipo etf pmi cpi gnp brt ev evs agm mou nda fdi ppe icu ied ieds uav uavs hgv teu teus dwt eta rsvp hq mvp bmi gpa sms usb url api wwi wwii
    icbm bst cet cest aedt aest ist eat cat wat edt pdt pst stem breaking update exclusive corrected analysis factbox insight opinion live watch
    read more photo file video audio copyright also note editor aed sar egp kes ngn zar cny jpy inr kwd qar omr bhd jod mad dzd tnd chf cad aud
    mph kmh kph mw gw kw mwh gwh kwh twh psi bpd bcm mmbtu tcf tbc tba aka asap rip ira isa apr roi ebit ebitda capex opex esg sme smes msme oem cop mwe
    mv mt ss rms hms uss qc kc obe mbe cbe jr sr nan non sars mers flu bse tb adhd ptsd ivf ufo vr ar xr nft nfts crm erp saas lte wifi wi-fi
    pvc gmo gmos ddt cfc cng ccs opv pcr psa pov dj emt er gp gps cv hd uhd fm dvd cd cds rpg rpgs ak sam abm"""),
    may_open=words("North South East West Northern Southern Eastern Western Central New First Second Islam"),
    joiners=words("of for and the &"),
    small_heads=words("ministry directorate treasury parliament army police navy government-owned coastguard"),
    common_heads=words("ministry council authority commission bank agency"),
    closers=words("""line trans cargo metals service services dialogue air power water gas oil rail media digital labs robotics biotech software
    semiconductor semiconductors hotels properties estates developers builders engineering construction contractors contracting trading investments
    investment securities assurance finance financial leasing marine maritime offshore drilling dredging terminals ports ferries cruises
    freight forwarding haulage transport coaches cement aluminium aluminum chemicals chemical plastics textiles fertilisers fertilizers seeds farms
    dairies dairy breweries brewery distillers distillery beverages stores supermarkets retail brands studios studio pictures records publishing books
    gaming interactive solutions networks wireless mobile satellite satellites aerospace defence defense dynamics instruments electronics materials
    minerals gold lithium uranium copper solar wind renewables hydro nuclear electric electrical utilities environmental recycling waste healthcare health
    medical hospitals pharma therapeutics biosciences genomics diagnostics vaccines laboratories laboratory clinics aviation jet cruise
    shipyard shipyards shipbuilding dockyard refinery refineries pipelines pipeline petrochemicals petrochemical
    united rovers wanderers athletic rangers albion hotspur fc afc sc cf rfc club sporting olympic
    tv fm broadcasting wire inquirer dispatch examiner monitor bulletin mail weekly magazine channel newswire online
    associates advisors advisers advisory research strategies intelligence communications telecommunications broadband cables cable data cloud
    command fleet division survey congregation library gallery theatre opera ballet archive archives
    collective fishers farmers growers producers workers teachers nurses pilots drivers miners dockers exporters importers
    equity asset assets wealth markets credit microfinance platforms payments pay bancorp savings mutual pension pensions realty homes housing infrastructure
    grid hydropower nickel cobalt zinc graphite iron sons brothers bros alloys works mines mills smelter smelters foundry foundries tanneries ironworks brickworks waterworks boatyard boatyards wharves tugs towage salvage timber forestry paper pulp packaging furniture tyres tires auto automotive
    legal cereals commodities feeds oilseeds fuels lubricants polymers ceramics chandlers stevedores stockbrokers surveyors solicitors chambers
    vehicles trucks cars bikes bicycles bus buses taxis tours travel resorts casino casinos restaurants coffee tea sugar cocoa rice grain grains
    fisheries seafood meat poultry bakery bakeries confectionery tobacco cosmetics jewellery jewelry diamonds watches shoes apparel garments"""),
    legal=words(_LEGAL),
    fields=words("""food agriculture water energy trade industry commerce transport communications telecommunications health education science
    technology research culture sport sports tourism environment climate housing planning finance economy economic labour labor employment justice interior
    defence defense security foreign affairs immigration migration customs revenue taxes excise statistics fisheries livestock irrigation
    forestry forest forests wildlife administration oceans ocean marine maritime ports harbours railways railway rail roads highways aviation space nuclear atomic electricity
    petroleum oil gas minerals mining mines geology meteorology weather disaster emergency relief aid drug drugs medicines medicine medical
    disease prevention control protection conservation nature heritage antiquities archaeology arts museums media information broadcasting press
    youth women children family families gender social welfare pensions insurance development investment enterprise innovation skills training
    higher standards quality safety inspection competition consumer consumers markets securities exchange currency monetary fiscal budget audit accounts
    rights human equality refugees humanitarian peace arms weapons prisons correctional police crime crimes financial criminal narcotics terrorism intelligence border
    borders land lands survey democracy dignity freedom freedoms law governance prosperity growth rural urban city local regional municipal national public works buildings construction infrastructure power utilities
    fuels renewables sciences engineering humanities literature language languages religious islamic endowments population census elections
    electoral integrity corruption anti-corruption accountability transparency reconciliation parliamentary constitutional logistics
    shipping freight cargo navigation waterways rivers dams sewerage sanitation waste recycling animals plant veterinary seed seeds fertiliser
    cooperation cooperatives integration internet digital data postal posts post hydrology soil mountains tropical
    port harbour harbor highway road coastguard allied natural mineral biosecurity historic historical cricket football rugby athletics swimming cycling rowing sailing hockey tennis
    search coffee cocoa tea sugar rice grain grains maize wheat cotton palm cashew nut nuts fruit fruits vegetable vegetables flower flowers horticulture dairy poultry meat wool
    wine banana bananas citrus coconut spices pepper rubber jute coir olive dates egg eggs pork beef feed sawmill carpentry
    teaching referral specialist maternity blue wealth fuel fish beverage tobacco metal textile textiles leather garment clothing chemical chemicals timber hotel hotels catering municipal banking transportation biodiversity ecology
    archaeological mapping cartography innovation business screen creative autism dementia cancer diabetes blood transplant ambulance fire rescue safeguarding
    regulatory tariff tariffs anti-doping doping gaming gambling lottery racing sanctions passports vehicles vehicle licensing licensure
    hydrography cinema film music theatre literacy manpower veterans sailors seafarers seamen dockers"""),
    own_possessives=words("""people's women's men's children's king's queen's lloyd's moody's sotheby's christie's sainsbury's levi's macy's domino's
    mcdonald's workers' people’s women’s men’s children’s king’s queen’s lloyd’s moody’s sotheby’s christie’s sainsbury’s macy’s mcdonald’s
    fishermen's fishermen’s prince's prince’s writers’s kellogg's kellogg’s st standard's veteran's"""),
    on_heads=words("committee subcommittee commission conference panel institute council"),
    titled=words("""secretary minister director chairman chairwoman chair president officer commissioner chief governor general manager editor spokesman
    spokeswoman spokesperson correspondent reporter analyst adviser advisor attorney prosecutor judge justice leader boss owner captain coach
    ambassador envoy counsel executive ceo cfo inspector superintendent sergeant economist strategist professor dean rector chancellor gen col lt maj brig capt sgt adm sen rep prof"""),
    owned=words("""shares share stock stocks revenue revenues profit profits fleet board ceo headquarters subsidiary subsidiaries workforce refinery factory
    factories plant plants sales spokesman spokeswoman spokesperson shareholders investors bondholders creditors customers employees earnings
    turnover"""),
    stated=("shares in", "shares of", "stake in", "stakes in", "unit of", "subsidiary of", "division of", "arm of", "shareholders of", "shareholder in",
            "investor in", "investors in", "chief executive of", "chief executive at", "managing director of", "managing director at", "ceo of",
            "chairman of", "chairwoman of", "chief economist at", "chief executive officer of", "chief financial officer of", "executive director of",
            "analyst at", "analysts at", "economist at", "economists at", "strategist at", "spokesman for", "spokeswoman for", "spokesperson for",
            "employees of", "employees at", "engineer at", "researcher at", "manager at", "consultant at", "partner at", "lawyer at", "founder of",
            "co-founder of", "director of", "joint venture with", "merger with", "takeover of", "acquisition of",
            "parent of", "shareholding in", "bonds of", "head of research at", "head of policy at", "head of trading at",
            "broker at", "trader at", "economist at", "strategist at", "partner at", "lawyer at", "solicitor at",
            "barrister at", "adviser at", "advisor at", "fellow at", "planner at", "geologist at", "hydrologist at",
            "meteorologist at", "lecturer at", "professor at", "actuary at", "architect at", "trustee at", "treasurer at",
            "curator at"),
    leads=words("""former ex- then late chairman president director minister mr mrs ms dr sir lord ceo senior deputy acting interim the monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october november december"""),
    of_heads=words("government house community communities doctors friends conference congress knights sisters order"),
    particles=words("es de do da du des del della di der den la le y et"),
    tied=words("run based backed owned led listed funded controlled held linked aligned affiliated sponsored born headquartered"),
    paper_nouns=words("newspaper magazine daily weekly tabloid"),
    first_heads=words("""grupo gruppo sindicato asociación asociacion associação federación federacion confederación confederacion fundación fundacion
    syndicat société societe fédération compagnie compañía compania companhia partido partai tehreek ministerio ministère bank banco banque banca radio télévision network observatory front movement institute université party group museum hotel
    association federation observatoire université television alliance coalition"""),
    places_after=words("""street square road avenue hill station bridge park stadium airport island islands river bay valley mountain building tower
    towers gate plaza gardens crossing highway lane drive camp boulevard quarter village town city county creek lake beach harbour harbor peninsula
    cemetery territory roundabout junction terrace house hall holiday day week month"""),
    after_heads=words("force hospital school schools press clinic campus trust"),
    regions=words("scotland wales england ireland tasman queensland victoria ontario quebec alberta punjab sindh gujarat kerala uk"),
    unions=words("UN U.N. EU AU"),
    union_fields=words("refugee food migration health children's labour labor nuclear atomic weather trade cultural human-rights humanitarian aviation maritime border police drugs crime"),
    union_heads=words("agency office fund body programme program council"),
    political=words("ruling opposition governing far-right far-left centrist populist nationalist islamist leftist conservative liberal socialist secular fringe rival"),
    party_nouns=words("party militia"),
    club_openers=words("Real Atletico Atlético Sporting Deportivo Olympique Dynamo Dinamo Spartak Lokomotiv Racing Borussia Hapoel Maccabi Athletic Inter Partizan Nacional Independiente"),
    no_clubs=words("estate deal time life world talk house income wages gdp man men woman shop good product chain"),
    offices_of=words("prosecutor general prosecutors auditor minister president governor mayor attorney ombudsman registrar commissioner sheriff coroner"),
    bare_heads=words("Treasury"),
    whole_heads=words("ministry authority commission agency union association federation board council bureau institute corporation congress confederation society"),
    papers=words("Daily Sunday Evening"),
    bare_fields=words("resources energy petroleum mining shipping insurance logistics industries foods systems technologies services water power gas oil"),
    staff=words("spokesman spokeswoman spokesperson spokespersons analyst economist strategist lawyer engineer employee staff shareholder boss"),
    numbered=words("court circuit brigade regiment battalion division infantry squadron congress parliament"),
    group_nouns=words("campaign pressure rights lobby advocacy protest think support conservation environmental civil-society community residents action"),
    groups=words("group tank organisation organization"),
    sport=words("""match matches league goal goals striker midfielder goalkeeper defender coach season seasons stadium fixture fixtures squad kick-off
    premiership championship semi-final semi-finals quarter-final playoff playoffs innings wicket wickets scored halftime half-time substitute
    relegated relegation promoted derby tournament referee penalty touchdown quarterback inning pitcher footballers clubs fans supporters"""),
    team_ends=words("""comets meteors lions lionesses stars eagles hawks falcons bulls sharks tigers tigresses panthers leopards cheetahs warriors chiefs
    pirates gunners knights titans royals kings giants dolphins hurricanes cobras scorpions vipers bears wolves rams broncos cowboys raiders saints
    celtics hornets wasps bees foxes harlequins saracens crusaders highlanders blues reds swallows magpies cardinals orioles cubs braves dodgers
    mariners twins brewers pistons bucks rockets spurs suns clippers wizards bulldogs amazons queens angels flames sabres bruins oilers
    penguins capitals islanders devils predators hearts rangers arrows buccaneers thunder storm force sunrisers indians crocodiles elephants
    leones pumas springboks proteas wallabies blacks zebras stallions buffaloes mambas cranes scorchers hammers wanderers"""),
    no_initials=words("""act agreement accord treaty convention protocol price prices tax duty levy index rate ratio system scheme plan project disease
    syndrome virus fever infection test tests exam examination vehicle vehicles unit day week year report survey line corridor zone area region
    territory park reserve forest port airport station officer secretary minister president director chief commissioner general state states plant
    field device devices machine machines order notice procedure agent mission operation product income capital identity intelligence document
    number code grant loan loans fees transfer transit cable pipeline railway road highway bridge language time identification intake record
    certificate licence license permit contract statement assessment strategy policy framework goals leave allowance pay wage expectancy mass
    kingdom republic emirates islands beach river lake bay city county district village party's equipment oil gas investment finance growth demand"""),
    marked_kinds=words("""venture newspaper paper daily weekly monthly magazine tabloid agency newswire wire channel broadcaster station site website outlet portal
    blog periodical journal publisher radio company firm group operator lender bank utility airline startup start-up consultancy contractor supplier
    manufacturer producer retailer developer insurer brokerage carrier haulier shipper shipbuilder shipyard refiner refinery conglomerate subsidiary
    multinational corporation consortium cooperative co-operative union association federation society club party movement alliance coalition faction
    militia charity foundation institute think-tank thinktank ngo nonprofit non-profit network collective committee council commission authority
    league guild syndicate front organisation organization body watchdog regulator university college school academy hospital
    museum laboratory lab chain brewery distillery hauliers outfit concern enterprise studio label trust fund troupe ensemble orchestra choir
    companies firms papers dailies unions agencies banks associations parties"""),
    marked_things=words("""app apps application platform platforms software programme program project plan scheme initiative campaign operation mission exercise drill
    film films movie documentary series show play musical opera ballet novel book books poem poems song songs album anthem hymn painting mural sculpture
    exhibition exhibit exposition festival fair prize award cup game videogame podcast column essay article report paper's study thesis dissertation
    ship ships vessel tanker ferry boat trawler yacht barge tug liner freighter dhow lighter dredger submarine frigate destroyer cruiser icebreaker
    train locomotive tram bus lorry truck car aircraft plane jet helicopter drone rocket satellite probe telescope
    act bill law code statute charter treaty protocol convention accord agreement pact declaration decree directive regulation doctrine
    hotel inn restaurant cafe pub bar bakery farm estate mill mine well field wellhead oilfield gasfield rig pipeline cable corridor line route railway
    storm cyclone hurricane typhoon virus variant disease strain vaccine drug grade variety breed cultivar brand model
    slogan motto saying proverb phrase words word line headline hashtag placard banner sign song chant term title nickname label poster leaflet"""),
    marked_makers=words("""captain skipper master mate pilot crew engineer cook author editor-in-chief writer novelist poet singer composer painter sculptor playwright
    star hero heroine translator illustrator creator maker"""),
    paper_titles=words("""times post news tribune herald gazette telegraph guardian journal observer chronicle sentinel ledger courier star echo argus
    mercury standard voice mirror sun express advertiser leader recorder reporter independent dispatch examiner monitor bulletin mail
    gleaner punch vanguard monitor scotsman patriot examiner globe banner advocate register citizen clarion beacon record press nation citizen review messenger banner whig"""),
)  # fmt: skip
