# SPDX-License-Identifier: Apache-2.0
"""English: nouns that take up somebody or something named before: "the hydrologist", "the mother of two", "the miner".

Source: Halliday and Hasan, "Cohesion in English" (1976), 6.1 (general nouns and superordinates); our own reading of papers.
"""

from __future__ import annotations

from typing import Final

from generator.languages.speech import words

SAME_OFFICE: Final = (
    frozenset({"prime minister", "premier", "pm"}),
    frozenset({"representative", "rep", "congressman", "congresswoman", "lawmaker"}),
    frozenset({"senator", "sen", "lawmaker"}),
    frozenset({"governor", "gov"}),
    frozenset({"mp", "lawmaker", "parliamentarian", "legislator", "backbencher", "deputy", "mla", "mna", "td", "msp"}),
    frozenset({"chief executive", "ceo", "boss", "chief", "executive"}),
    frozenset({"managing director", "md", "boss", "chief", "executive"}),
    frozenset({"chief financial officer", "finance chief", "cfo", "executive"}),
    frozenset({"spokesman", "spokeswoman", "spokesperson", "official"}),
    frozenset({"chairman", "chairwoman", "chair", "chairperson"}),
    frozenset({"cabinet secretary", "cs", "minister"}),
    frozenset({"chief minister", "cm"}),
    frozenset({"foreign minister", "foreign secretary", "top diplomat", "chief diplomat"}),
    frozenset({"commissioner", "police chief", "chief"}),
    frozenset({"president", "head of state", "leader"}),
    frozenset({"professor", "prof", "academic", "scholar", "researcher", "scientist"}),
    frozenset({"doctor", "dr", "physician", "medic"}),
    frozenset({"lawyer", "attorney", "counsel", "barrister", "advocate", "solicitor"}),
    frozenset({"captain", "capt", "skipper", "master", "officer"}),
)
"""Names of one office: a holder known by one may be taken up by another."""

RANKED: Final = words(
    """
president minister premier chancellor king queen monarch emir sultan prince princess secretary governor mayor ambassador envoy
chairman chairwoman chair speaker commissioner director ceo cfo chief commander judge justice prosecutor spokesman spokeswoman
spokesperson pope archbishop bishop senator pm cs general colonel captain manager treasurer dean rector coach magistrate
congressman congresswoman representative mp ombudsman registrar chief-executive vice-president
"""
)
"""Offices that only their own holder is called by; any other noun may tell what anybody named is."""

BODY_NOUNS: Final[dict[str, str]] = {
    "company": "firm",
    "firm": "firm",
    "group": "firm",
    "manufacturer": "firm",
    "maker": "firm",
    "carmaker": "firm",
    "automaker": "firm",
    "chipmaker": "firm",
    "drugmaker": "firm",
    "miner": "firm",
    "lender": "firm",
    "bank": "firm",
    "insurer": "firm",
    "retailer": "firm",
    "supermarket": "firm",
    "airline": "firm",
    "carrier": "firm",
    "operator": "firm",
    "refiner": "firm",
    "producer": "firm",
    "supplier": "firm",
    "utility": "firm",
    "developer": "firm",
    "contractor": "firm",
    "builder": "firm",
    "shipbuilder": "firm",
    "shipowner": "firm",
    "brokerage": "firm",
    "broker": "firm",
    "consultancy": "firm",
    "start-up": "firm",
    "startup": "firm",
    "conglomerate": "firm",
    "multinational": "firm",
    "importer": "firm",
    "exporter": "firm",
    "trader": "firm",
    "giant": "firm",
    "business": "firm",
    "fund": "firm",
    "publisher": "firm",
    "broadcaster": "firm",
    "brewer": "firm",
    "steelmaker": "firm",
    "planemaker": "firm",
    "agency": "body",
    "body": "body",
    "organisation": "body",
    "organization": "body",
    "authority": "body",
    "regulator": "body",
    "watchdog": "body",
    "commission": "body",
    "office": "body",
    "service": "body",
    "bureau": "body",
    "department": "body",
    "institute": "body",
    "institution": "body",
    "council": "body",
    "charity": "body",
    "ngo": "body",
    "non-profit": "body",
    "nonprofit": "body",
    "foundation": "body",
    "union": "body",
    "association": "body",
    "federation": "body",
    "party": "body",
    "court": "court",
    "tribunal": "court",
    "force": "police",
    "ministry": "ministry",
    "university": "school",
    "school": "school",
    "college": "school",
    "hospital": "hospital",
    "club": "club",
    "team": "club",
}
"""Nouns for bodies, and of what kind a body must be to be taken up by them."""

BODY_SIGNS: Final[dict[str, frozenset[str]]] = {
    "firm": words(
        """
ltd limited plc inc llc corp corporation co company group holdings holding industries partners enterprises ventures bank airlines airways
air lines line shipping marine maritime petroleum oil gas energy power motors automotive steel mining minerals metals resources
foods dairies breweries textiles looms mills telecom pharma pharmaceuticals chemicals cement logistics freight cargo insurance
capital securities stores supermarkets properties estates construction engineering systems technologies works shipyard yards refinery
refineries water railroad railroads rail trading commodities broadcasting hotels casino resorts telecoms communications mobile networks
electric electricity grid refining tankers ferries ferry airports ports terminals stevedoring express courier software labs laboratories
biotech healthcare studios pictures records coaches buses bakeries farms plantations sugar tea coffee cocoa tobacco fisheries seafoods
aviation airways aerospace defence dynamics robotics semiconductors solar wind renewables utilities waste infra infrastructure builders
ag sa se ab as asa oyj gmbh spa nv bhd pty kk railways media
"""
    ),
    "body": words(
        """
agency authority organisation organization programme program fund commission office bureau council service institute board union
association federation congress party centre center foundation trust committee confederation alliance league society network forum
department administration directorate secretariat watch initiative movement front guild chamber coalition
"""
    ),
    "court": frozenset({"court", "tribunal", "judiciary"}),
    "police": frozenset({"police", "constabulary", "force", "gendarmerie"}),
    "ministry": frozenset({"ministry"}),
    "school": frozenset({"university", "college", "school", "institute", "academy"}),
    "hospital": frozenset({"hospital", "clinic", "infirmary"}),
    "club": frozenset({"club", "fc", "united", "city", "rovers", "athletic"}),
}
"""Words in a body's name that tell its kind."""
