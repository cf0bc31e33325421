# SPDX-License-Identifier: Apache-2.0
"""Bodies in sentences as English papers of all countries write them, written down before the program had read them."""

from __future__ import annotations

import pytest

from tests.find.test_organisations import names_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Kenya Maritime Authority suspended the licence of Coral Coast Ferries Ltd on Monday.",
            ["Kenya Maritime Authority", "Coral Coast Ferries Ltd"],
        ),
        ("India's Directorate General of Shipping ordered an inquiry.", ["Directorate General of Shipping"]),
        (
            "Pakistan's Federal Board of Revenue missed its target, officials at the State Bank of Pakistan said.",
            ["Federal Board of Revenue", "State Bank of Pakistan"],
        ),
        (
            "The Energy and Water Utilities Regulatory Authority capped prices.",
            ["Energy and Water Utilities Regulatory Authority"],
        ),
        (
            "Uganda's Ministry of Works and Transport has hired Kagera Marine Works.",
            ["Ministry of Works and Transport", "Kagera Marine Works"],
        ),
        (
            "Nigeria's National Emergency Management Agency said the Nigerian Navy rescued them.",
            ["National Emergency Management Agency", "Nigerian Navy"],
        ),
        (
            "South Africa's Transnet Port Terminals and the South African Transport and Allied Workers Union met.",
            ["Transnet Port Terminals", "South African Transport and Allied Workers Union"],
        ),
        ("Ghana’s finance ministry said on Tuesday it would pay.", ["Ghana’s finance ministry"]),
        (
            "Japan's Ministry of Land, Infrastructure, Transport and Tourism grounded the ferries.",
            ["Ministry of Land, Infrastructure, Transport and Tourism"],
        ),
        (
            "China's Ministry of Industry and Information Technology issued rules.",
            ["Ministry of Industry and Information Technology"],
        ),
        ("The Philippine Coast Guard said the tanker sank off Mindoro.", ["Philippine Coast Guard"]),
        (
            "The Maritime and Port Authority of Singapore denied the claim by Straits Bunker Pte Ltd.",
            ["Maritime and Port Authority of Singapore", "Straits Bunker Pte Ltd"],
        ),
        ("Thailand's Election Commission dissolved the Forward Dawn party.", ["Election Commission", "Forward Dawn"]),
        (
            "The Sydney-based Lowry Institute published a poll with the Australian National University.",
            ["Lowry Institute", "Australian National University"],
        ),
        (
            "New Zealand's Ministry for Primary Industries and Biosecurity Tasman found the pest.",
            ["Ministry for Primary Industries", "Biosecurity Tasman"],
        ),
        (
            "Historic Environment Scotland granted consent after Marine Heritage Wales objected.",
            ["Historic Environment Scotland", "Marine Heritage Wales"],
        ),
        (
            "The Maritime and Coastguard Agency and the RNLI launched a search.",
            ["Maritime and Coastguard Agency", "RNLI"],
        ),
        (
            "Ireland's Commission for Regulation of Utilities fined Gas Taisce Energy.",
            ["Commission for Regulation of Utilities", "Gas Taisce Energy"],
        ),
        (
            "Canada's Department of Fisheries and Oceans closed the season, angering the Fish, Food and Allied Workers Union.",
            ["Department of Fisheries and Oceans", "Fish, Food and Allied Workers Union"],
        ),
        (
            "The U.S. Bureau of Land Management and the Army Corps of Engineers signed off.",
            ["U.S. Bureau of Land Management", "Army Corps of Engineers"],
        ),
        (
            "Brazil's Ministry of Mines and Energy said Petrovale SA would drill.",
            ["Ministry of Mines and Energy", "Petrovale SA"],
        ),
        (
            "The Treasury withheld the funds, according to the Office of the Auditor-General.",
            ["Treasury", "Office of the Auditor-General"],
        ),
        (
            "Jordan's Royal Scientific Society and Al-Balqa Applied University ran the trial.",
            ["Royal Scientific Society", "Al-Balqa Applied University"],
        ),
        (
            "He studied at the American University of Beirut and Cairo University.",
            ["American University of Beirut", "Cairo University"],
        ),
        (
            "The Turkish Foreign Ministry summoned the envoy; the Energy and Natural Resources Ministry did not comment.",
            ["Turkish Foreign Ministry", "Energy and Natural Resources Ministry"],
        ),
        ("The Foreign Economic Relations Board (DEIK) organised the forum.", ["Foreign Economic Relations Board"]),
        (
            "Kazakhstan's KazTransRail and the Eurasian Development Bank agreed.",
            ["KazTransRail", "Eurasian Development Bank"],
        ),
        (
            "Poland's Internal Security Agency detained two men, the National Prosecutor's Office said.",
            ["Internal Security Agency", "National Prosecutor's Office"],
        ),
        (
            "Germany's Federal Network Agency rejected the bid by Nordhafen Energie AG.",
            ["Federal Network Agency", "Nordhafen Energie AG"],
        ),
        ("Members of the fishermen's cooperative Jappo Liggey refused to move.", ["Jappo Liggey"]),
        (
            "The Amhara Regional Health Bureau recorded 40 cases, the Ethiopian Public Health Institute said.",
            ["Amhara Regional Health Bureau", "Ethiopian Public Health Institute"],
        ),
        (
            "The Sudanese Doctors' Union and the El Fasher Resistance Committees reported shelling.",
            ["Sudanese Doctors' Union", "El Fasher Resistance Committees"],
        ),
        (
            "Saudi Arabia's Public Investment Fund owns a stake in Red Dune Logistics.",
            ["Public Investment Fund", "Red Dune Logistics"],
        ),
        (
            "The International Organization for Migration (IOM) said the UN refugee agency helped.",
            ["International Organization for Migration", "UN refugee agency"],
        ),
        (
            '"We are not informed," said a spokesperson for the European External Action Service.',
            ["European External Action Service"],
        ),
        (
            "The Colombo Stock Exchange halted trading in Lanka Tea Estates PLC.",
            ["Colombo Stock Exchange", "Lanka Tea Estates PLC"],
        ),
        (
            "Bangladesh Garment Manufacturers and Exporters Association president Rubel Haque said so.",
            ["Bangladesh Garment Manufacturers and Exporters Association"],
        ),
        ("Chief Justice Mary Addo of the Supreme Court of Ghana adjourned the case.", ["Supreme Court of Ghana"]),
        (
            "He finished third in Group C behind Real Valdoro and Atletico Marenas.",
            ["Real Valdoro", "Atletico Marenas"],
        ),
        ("Lawmakers in the House of Assembly asked the Accountant General to appear.", ["House of Assembly"]),
        (
            "Ministry of Energy and Mineral Development permanent secretary Irene Bata spoke.",
            ["Ministry of Energy and Mineral Development"],
        ),
        (
            "The Caribbean Disaster Emergency Management Agency sent supplies to St Lucia.",
            ["Caribbean Disaster Emergency Management Agency"],
        ),
        (
            "The Zambia Revenue Authority and Konkola Ridge Mines settled the case.",
            ["Zambia Revenue Authority", "Konkola Ridge Mines"],
        ),
        (
            "An official at the Iraqi Ministry of Oil's State Oil Marketing Organization denied it.",
            ["Iraqi Ministry of Oil", "State Oil Marketing Organization"],
        ),
        (
            "Egypt's General Authority for Supply Commodities bought wheat from Delta Grain Trading.",
            ["General Authority for Supply Commodities", "Delta Grain Trading"],
        ),
        (
            "The Tanzania Ports Authority and Adani-backed East Lake Terminals signed.",
            ["Tanzania Ports Authority", "East Lake Terminals"],
        ),
        (
            "The Ministry of Health and the Zambia National Public Health Institute reported cholera.",
            ["Ministry of Health", "Zambia National Public Health Institute"],
        ),
        ("Sri Lanka's Department of Meteorology issued a warning.", ["Department of Meteorology"]),
        ("The Hong Kong Monetary Authority and HSBC declined to comment.", ["Hong Kong Monetary Authority", "HSBC"]),
        (
            "Vietnam’s trade ministry and the Vietnam Coffee and Cocoa Association disagreed.",
            ["Vietnam’s trade ministry", "Vietnam Coffee and Cocoa Association"],
        ),
        ("Indonesia's National Search and Rescue Agency ended its search.", ["National Search and Rescue Agency"]),
        (
            "The Australian Competition and Consumer Commission sued Southern Cross Grain Pty Ltd.",
            ["Australian Competition and Consumer Commission", "Southern Cross Grain Pty Ltd"],
        ),
        (
            "Samoa's Office of the Electoral Commissioner published the results.",
            ["Office of the Electoral Commissioner"],
        ),
        ("The Jamaica Constabulary Force held two men.", ["Jamaica Constabulary Force"]),
        ("A judge of the Southern District Court sentenced him.", ["Southern District Court"]),
        (
            "The European Commission and the European Central Bank agreed with the UN food agency.",
            ["European Commission", "European Central Bank", "UN food agency"],
        ),
        (
            "The Norwegian Petroleum Directorate and Statkraft Offshore AS agreed.",
            ["Norwegian Petroleum Directorate", "Statkraft Offshore AS"],
        ),
        (
            "Iraq's Basra Oil Company restarted the field operated by Crescent Petroleum.",
            ["Basra Oil Company", "Crescent Petroleum"],
        ),
        (
            "Lebanon's Internal Security Forces and the Lebanese Red Cross arrived.",
            ["Internal Security Forces", "Lebanese Red Cross"],
        ),
        (
            "The National Union of Rail, Maritime and Transport Workers struck.",
            ["National Union of Rail, Maritime and Transport Workers"],
        ),
        (
            "The Independent Office for Police Conduct opened an inquiry into Kent Police.",
            ["Independent Office for Police Conduct", "Kent Police"],
        ),
        (
            "India's Bharatiya Janata Party won; the Aam Aadmi Party lost.",
            ["Bharatiya Janata Party", "Aam Aadmi Party"],
        ),
        ("The Reserve Bank of Fiji and Tourism Fiji published figures.", ["Reserve Bank of Fiji", "Tourism Fiji"]),
        (
            "The United Democratic Alliance and the Orange Democratic Movement met in Nairobi.",
            ["United Democratic Alliance", "Orange Democratic Movement"],
        ),
        ("Members of the Islamic Revolutionary Guard Corps boarded it.", ["Islamic Revolutionary Guard Corps"]),
        (
            "The Attorney General's Office charged the head of the Customs and Excise Department.",
            ["Attorney General's Office", "Customs and Excise Department"],
        ),
        (
            "The Scottish Environment Protection Agency and NatureScot disagreed.",
            ["Scottish Environment Protection Agency", "NatureScot"],
        ),
        (
            "The Gaza Health Ministry and the Palestinian Civil Defence agency reported deaths.",
            ["Gaza Health Ministry", "Palestinian Civil Defence"],
        ),
        (
            "Turkey's Disaster and Emergency Management Presidency sent teams.",
            ["Disaster and Emergency Management Presidency"],
        ),
        ("Malaysia's Maritime Enforcement Agency detained the boat.", ["Maritime Enforcement Agency"]),
        (
            "The Guyana Geology and Mines Commission fined Essequibo Gold Mines Inc.",
            ["Guyana Geology and Mines Commission", "Essequibo Gold Mines Inc"],
        ),
        ("The opposition New Horizon party boycotted the National Assembly.", ["New Horizon", "National Assembly"]),
        ("The insurer Baltic Mutual and broker Hale & Sons refused.", ["Baltic Mutual", "Hale & Sons"]),
        ("It opened an inquiry into Kent Police.", ["Kent Police"]),
        ("The Independent Office for Police Conduct said.", ["Independent Office for Police Conduct"]),
        ("They said Tourism Fiji published figures.", ["Tourism Fiji"]),
        ("He sold it to Harker & Dunne on Monday.", ["Harker & Dunne"]),
        ("The Business Council of the Foreign Trade Board met.", ["Business Council", "Foreign Trade Board"]),
        ("The Executive Board of the Teachers Union quit.", ["Executive Board", "Teachers Union"]),
        ("Office of the National Audit Commission.", ["Office of the National Audit Commission"]),
        ("TUNIS, March 3 (Sahel Wire) — Customs officers seized the ship on Monday near the port.", ["Sahel Wire"]),
    ],
)
def test_english(text: str, found: list[str]) -> None:
    """The whole names, in the order of the sentence, and nothing else."""
    assert names_in(text, "en") == found


@pytest.mark.parametrize(
    "text",
    [
        "Roads and Transport Principal Secretary John Mwangi Kilonzo said so.",
        "The slides, made in PowerPoint and sent over WhatsApp, went to YouTube viewers.",
        "The Border Post Bridge and the Union Street Market reopened on Independence Day.",
        "Vanuatu’s meteorological service said the cyclone had weakened.",
        "The Cabinet Secretary for Water opened the Thika Road Bridge.",
        "The Real Deal was signed at the Inter Hotel.",
        "The Minister of Agriculture, Water and Energy spoke.",
    ],
)
def test_english_without_names(text: str) -> None:
    """Ranks in a race, organs, traffic, offices and products are no bodies."""
    assert names_in(text, "en") == []
