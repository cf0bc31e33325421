# SPDX-License-Identifier: Apache-2.0
"""English: offices, ranks and the words that titles are made of.

A title before a name is a row of modifiers and a head ("Deputy Transport Minister"); after a name it may go on with
"of", "for", "at". Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), 5.18.4.
"""

from __future__ import annotations

from dataclasses import replace

from generator.languages.en.callings import (
    ABBREVIATED,
    ACRONYMS,
    HEAD_ENDINGS,
    HEADS,
    NOT_MODIFIERS,
    RANKS,
    RELATIVES,
    SHORTENED,
    THINGS,
    TITLE_ADJECTIVES,
)
from generator.languages.person_names import words
from generator.languages.titles import OfficeName, TitleWords, office_table

# portfolio | names
_PORTFOLIOS = """
foreign|Foreign;Foreign Affairs;External Affairs
defence|Defence;Defense
interior|Interior;Home Affairs
finance|Finance
economy|Economy;Economic;Economic Affairs
trade|Trade;Commerce
transport|Transport;Transportation
energy|Energy
oil|Oil;Petroleum
justice|Justice
health|Health
education|Education
higher-education|Higher Education
agriculture|Agriculture
water|Water;Water Resources;Irrigation
environment|Environment
culture|Culture
information|Information
labour|Labour;Labor;Employment
tourism|Tourism
planning|Planning
industry|Industry
telecommunications|Telecommunications;Communications
housing|Housing
public-works|Public Works
youth|Youth
sport|Sports;Sport
migration|Migration;Immigration
social-affairs|Social Affairs
religious-affairs|Religious Affairs
science|Science
investment|Investment
electricity|Electricity;Power
fisheries|Fisheries
infrastructure|Infrastructure
railways|Railways;Railway
maritime|Maritime Affairs;Shipping
roads|Roads and Urban Development;Roads;Roads and Transport;Highways;Roads and Bridges;Roads and Housing
urban-development|Urban Development;Urban Planning;Construction;Reconstruction;Public Works and Housing
climate|Climate;Climate Change;Climate Action;Environment and Climate Change
local-government|Local Government;Local Administration;Regional Development;Local Development;Municipal Affairs;Municipalities
parliamentary-affairs|Parliamentary Affairs
women|Women's Affairs;Women’s Affairs;Women;Gender
family|Family;Family Affairs;Children
digital|Digital Affairs;Digital Transformation;Technology;Digital Economy;ICT
mining|Mining;Mines;Mineral Resources;Minerals
aviation|Aviation;Civil Aviation
antiquities|Antiquities;Tourism and Antiquities;Heritage
security|Security;National Security;Public Security
development|Development;Development Cooperation;International Development
cooperation|International Cooperation;Cooperation
petroleum-minerals|Petroleum and Mineral Resources;Oil and Minerals
budget|Budget;Treasury
emergency|Emergency Situations;Emergencies;Civil Protection
cabinet|Cabinet Affairs;Presidential Affairs
"""
_OFFICES = """
president | President | president of {}
vice-president | Vice President, Vice-President | vice-president of {}
prime-minister | Prime Minister, Premier, PM | prime minister of {}
deputy-prime-minister | Deputy Prime Minister, Deputy Premier | deputy prime minister of {}
first-deputy-prime-minister | First Deputy Prime Minister, First Deputy Premier, First Vice Prime Minister, First Vice Premier | first deputy prime minister of {}
chancellor | Chancellor | chancellor of {}
king | King, Queen, Monarch | king of {}
emir | Emir, Amir | emir of {}
sultan | Sultan | sultan of {}
emperor | Emperor | emperor of {}
crown-prince | Crown Prince | crown prince of {}
supreme-leader | Supreme Leader | supreme leader of {}
pope | Pope | pope
minister | Minister, State Minister, Minister of State | minister of {} | minister
state-minister-foreign | Minister of State for Foreign Affairs | minister of state for foreign affairs of {}
secretary-of-state | Secretary of State | secretary of state of {}
foreign-secretary | Foreign Secretary | foreign secretary of {}
speaker-of-parliament | Speaker, Parliament Speaker, Parliamentary Speaker, House Speaker, Speaker of Parliament | speaker of the parliament of {}
member-of-parliament | MP, Lawmaker, Member of Parliament, Deputy, Legislator, Representative, Congressman, Congresswoman | member of the parliament of {} | member of parliament
senator | Senator, Sen | senator of {} | senator
ambassador | Ambassador | ambassador of {}
permanent-representative | Permanent Representative, Permanent Delegate | permanent representative of {}
consul | Consul, Consul General | consul of {}
envoy | Envoy, Special Envoy, UN Envoy | envoy of {} | envoy
governor | Governor, Gov, State Governor, Provincial Governor, Regional Governor | governor in {} | governor
ruler | Ruler | ruler in {} | ruler
central-bank-governor | Central Bank Governor, Governor of the Central Bank, Bank Governor | governor of the central bank of {}
mayor | Mayor, Deputy Mayor | mayor in {} | mayor
spokesperson | Spokesperson, Spokesman, Spokeswoman | spokesperson of {} | spokesperson
deputy-spokesperson | Deputy Spokesperson, Deputy Spokesman, Deputy Spokeswoman | deputy spokesperson of {}
state-department-spokesperson | State Department Spokesperson, State Department Spokesman, State Department Spokeswoman, Department of State Spokesperson | spokesperson of the State Department | spokesperson of the State Department
state-department-deputy-spokesperson | State Department Deputy Spokesperson, State Department Deputy Spokesman, State Department Deputy Spokeswoman, Deputy State Department Spokesperson, Deputy State Department Spokesman, State Department Principal Deputy Spokesperson | deputy spokesperson of the State Department | deputy spokesperson of the State Department
government-spokesperson | Government Spokesperson, Government Spokesman, Government Spokeswoman | spokesperson of the government of {}
presidency-spokesperson | Presidential Spokesperson, Presidential Spokesman, Kremlin Spokesman, White House Spokeswoman, White House Spokesman | spokesperson of the presidency of {}
army-spokesperson | Army Spokesman, Military Spokesman, Army Spokesperson, Military Spokesperson | spokesperson of the army of {}
secretary-general | Secretary-General, Secretary General, General Secretary | secretary-general
deputy-secretary-general | Deputy Secretary-General, Deputy Secretary General | deputy secretary-general
executive-secretary | Executive Secretary | executive secretary
director-general | Director-General, Director General, General Director | director general
executive-director | Chief Executive, CEO, Group CEO, GCEO, Group Chief Executive, Group Chief Executive Officer, Chief Executive Officer, Executive Director | chief executive
director | Director, Managing Director, Manager, General Manager | director
chair | Chairman, Chairwoman, Chair, Chairperson | chair
head | Head, Chief | head
head-of-delegation | Head of Delegation, Head of the Delegation, Delegation Head, Delegation Chief, Leader of the Delegation, Chief Delegate, Delegation Leader | head of the delegation of {} | head of delegation
deputy-head | Deputy Head, Deputy Director, Deputy Chief, Vice Chairman | deputy head
member | Member | member
commander | Commander, Army Chief, Army Commander, Commander-In-Chief, Military Chief | commander of the army of {} | commander
chief-of-staff | Chief of Staff, Chief of General Staff | chief of staff of {}
chief-negotiator | Chief Negotiator, Lead Negotiator | chief negotiator of {}
party-leader | Leader, Party Leader, Party Chairman | leader
opposition-leader | Opposition Leader, Leader of the Opposition | opposition leader in {}
adviser | Adviser, Advisor, Senior Adviser | adviser
national-security-adviser | National Security Adviser, National Security Advisor | national security adviser of {}
commissioner | Commissioner, High Commissioner | commissioner
european-commissioner | European Commissioner, EU Commissioner, European Union Commissioner | European commissioner | European commissioner
high-representative | High Representative | high representative
representative | Special Representative, Delegate | representative
judge | Judge, Justice | judge
prosecutor | Prosecutor, Prosecutor General, Attorney General, Chief Prosecutor | prosecutor general of {} | prosecutor
deputy-minister | Deputy Minister, Undersecretary, Permanent Secretary | deputy minister of {} | deputy minister
grand-mufti | Grand Mufti, Mufti | grand mufti of {} | mufti
patriarch | Patriarch | patriarch
professor | Professor, Prof, Lecturer | professor
expert | Expert | expert
analyst | Analyst, Political Analyst, Senior Analyst | analyst
researcher | Researcher | researcher
official | Official | official
coordinator | Coordinator | coordinator
candidate | Candidate, Presidential Candidate | candidate
founder | Founder, Co-Founder | founder
"""


def _ministries() -> tuple[OfficeName, ...]:
    """Minister, deputy minister and spokesperson of every portfolio."""
    offices = []
    for line in _PORTFOLIOS.strip().splitlines():
        key, listed = line.split("|")
        names = listed.split(";")
        small = names[0].lower()
        minister = (*(f"{name} Minister" for name in names), *(f"Minister of {name}" for name in names),
                    *(f"Minister for {name}" for name in names), *(f"{name} Secretary" for name in names))  # fmt: skip
        offices.append(OfficeName(f"{key}-minister", minister, f"{small} minister of {{}}", f"{small} minister"))
        deputy = (*(f"Deputy {title}" for title in minister), *(f"Vice {title}" for title in minister))
        offices.append(
            OfficeName(f"deputy-{key}-minister", deputy, f"deputy {small} minister of {{}}", f"deputy {small} minister")
        )
        spoken = tuple(
            f"{name} Ministry {head}" for name in names for head in ("Spokesperson", "Spokesman", "Spokeswoman")
        )
        wording = f"spokesperson of the {small} ministry"
        offices.append(OfficeName(f"{key}-ministry-spokesperson", spoken, wording + " of {}", wording))
        offices.append(_deputy_spokesperson(key, spoken, wording))
    return tuple(offices)


def _deputy_spokesperson(key: str, spoken: tuple[str, ...], wording: str) -> OfficeName:
    """The deputy of a ministry's spokesperson: "deputy foreign ministry spokesman", "foreign ministry deputy …"."""
    titles = [f"Deputy {title}" for title in spoken]
    for title in spoken:
        ministry, _, head = title.rpartition(" ")
        titles.append(f"{ministry} Deputy {head}")
    return OfficeName(
        f"deputy-{key}-ministry-spokesperson", tuple(titles), f"deputy {wording} of {{}}", f"deputy {wording}"
    )


def _commissioners() -> OfficeName:
    """A member of the European Commission, whatever the portfolio between the two words."""
    portfolios = [name for line in _PORTFOLIOS.strip().splitlines() for name in line.split("|")[1].split(";")]
    portfolios += ["Competition", "Enlargement", "Crisis Management", "Equality", "Internal Market", "Neighbourhood"]
    titles = tuple(f"{union} {name} Commissioner" for union in ("European", "EU") for name in portfolios)
    (known,) = (office for office in office_table(_OFFICES) if office.role == "european-commissioner")
    return replace(known, titles=(*known.titles, *titles))


OFFICES = (
    *(office for office in office_table(_OFFICES) if office.role != "european-commissioner"),
    _commissioners(),
    *_ministries(),
)

TITLE_WORDS = TitleWords(
heads=HEADS,
construct_heads=frozenset(),
ranks=RANKS,
rank_tails=frozenset(),
courtesies=words("mr mrs ms miss mx madam madame mme mlle monsieur mister señor senor señora senora signor signora herr frau senhor senhora"),
descriptions=frozenset(),
place_heads=frozenset(),
bodies=frozenset(),
adjectives=TITLE_ADJECTIVES,
former=words("former ex outgoing then-"),
elect=words("elect"),
counterparts=words("counterpart"),
openers=words("of for to on"),
duals={},
determiners=words("the a an its his her their our"),
closers=NOT_MODIFIERS,
head_endings=HEAD_ENDINGS, abbreviated=ABBREVIATED, acronyms=ACRONYMS, relatives=RELATIVES, things=THINGS, shortened=SHORTENED,
)  # fmt: skip
