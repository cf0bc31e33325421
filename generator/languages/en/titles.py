# SPDX-License-Identifier: Apache-2.0
"""English: offices, ranks and the words that titles are made of.

A title before a name is a row of modifiers and a head ("Deputy Transport Minister"); after a name it may go on with
"of", "for", "at". Source: Huddleston and Pullum, "The Cambridge Grammar of the English Language" (2002), 5.18.4.
"""

from __future__ import annotations

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
"""
_OFFICES = """
president | President | president of {}
vice-president | Vice President, Vice-President | vice-president of {}
prime-minister | Prime Minister, Premier, PM | prime minister of {}
deputy-prime-minister | Deputy Prime Minister, Deputy Premier | deputy prime minister of {}
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
central-bank-governor | Central Bank Governor, Governor of the Central Bank, Bank Governor | governor of the central bank of {}
mayor | Mayor, Deputy Mayor | mayor in {} | mayor
spokesperson | Spokesperson, Spokesman, Spokeswoman | spokesperson of {} | spokesperson
government-spokesperson | Government Spokesperson, Government Spokesman, Government Spokeswoman | spokesperson of the government of {}
presidency-spokesperson | Presidential Spokesperson, Presidential Spokesman, Kremlin Spokesman, White House Spokeswoman, White House Spokesman | spokesperson of the presidency of {}
army-spokesperson | Army Spokesman, Military Spokesman, Army Spokesperson, Military Spokesperson | spokesperson of the army of {}
secretary-general | Secretary-General, Secretary General, General Secretary | secretary-general
deputy-secretary-general | Deputy Secretary-General, Deputy Secretary General | deputy secretary-general
director-general | Director-General, Director General, General Director | director general
executive-director | Chief Executive, CEO, Chief Executive Officer, Executive Director | chief executive
director | Director, Managing Director, Manager, General Manager | director
chair | Chairman, Chairwoman, Chair, Chairperson | chair
head | Head, Chief | head
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
    return tuple(offices)


OFFICES = (*office_table(_OFFICES), *_ministries())

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
