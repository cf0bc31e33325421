# SPDX-License-Identifier: Apache-2.0
"""English: the head words of organisations' names, and capitals that name nobody."""

from __future__ import annotations

from generator.languages.organisations import OrganisationWords, kinds_of
from generator.languages.person_names import words

ORGANISATION_WORDS = OrganisationWords(
    kinds=kinds_of("""
government: ministry authority council commission agency parliament senate assembly cabinet court treasury department administration office directorate regulator secretariat municipality tribunal
company: corp corporation holdings ltd limited inc plc gmbh llc group company bank banco railways railway airlines airways shipping logistics industries energy petroleum partners ventures capital systems technologies telecom subsea analytics motors foods pharmaceuticals exchange lines steel mining resources insurance consulting consultancy fiber fibre telecoms fund
party: party movement front coalition alliance brotherhood
organisation: association union federation organisation organization society foundation institute committee confederation centre center league network trust observatory programme program watch chamber cooperative forum initiative consortium
university: university college academy
outlet: times post news tribune herald gazette telegraph guardian journal television radio press observer chronicle
military: army navy police forces guards brigade
"""),
    definite=frozenset(),
    whole=frozenset(),
    outlets=words("newspaper agency channel lender operator builder consultancy broadcaster company firm group roaster charity daily carrier"
                  " developer contractor supplier utility airline startup bank hauliers body website magazine station network"),
    common=words("""county city town district state provincial regional municipal national central federal foreign interior defence defense
    finance economy trade transport energy oil justice health education agriculture water environment culture labour labor tourism planning
    industry housing electoral election port harbour fisheries communications telecommunications space aviation maritime railway rail"""),
    described=frozenset(),
    before_proper_names=frozenset(),
    acronym_stops=words("""gdp usd eur gbp ceo cfo coo usa uk us am pm gmt utc est mp mps km kg tv pc vat ngo ngos dna aids hiv covid faq pdf
    html phd ma ba bsc id ok sos suv atm gps sim lng lpg pr hr it ai diy lgbt vip dc ad bc ii iii iv vi"""),
    may_open=words("North South East West Northern Southern Eastern Western Central New First Second"),
    joiners=words("of for and the &"),
    small_heads=words("ministry treasury parliament"),
    common_heads=words("ministry council authority commission bank agency"),
)  # fmt: skip
