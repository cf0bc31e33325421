# SPDX-License-Identifier: Apache-2.0
"""English nouns beside a bare number that tell whether it is a year. Source: our own reading of papers."""

from __future__ import annotations


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


COUNT_NOUNS = _listed(
    "people men women children soldiers troops homes houses dollars euros pounds km kilometers kilometres miles "
    "meters metres feet tons tonnes barrels megawatts mw cases deaths jobs workers students points percent "
    "million billion units vehicles trucks containers passengers hectares acres pages copies families degrees "
    "calories rpm hours members others more square civilians residents villagers refugees migrants displaced "
    "voters votes ballots seats delegates officers policemen fighters militants rebels prisoners detainees "
    "hostages victims survivors patients doctors nurses teachers pupils farmers fishermen protesters "
    "demonstrators supporters fans spectators visitors tourists pilgrims guests users customers subscribers "
    "employees staff investors shareholders shares bonds yen yuan rupees rand shillings dirhams riyals rials "
    "dinars francs pesos lira kilograms kilos kg grams litres liters gallons cu cubic metric tonne ton kilometre "
    "mile acre hectare yards inches volts watts kilowatts gigawatts bags boxes crates parcels tents meals doses "
    "vaccines tests samples missiles rockets shells rounds bombs mines drones aircraft planes helicopters tanks "
    "ships vessels boats buses cars lorries trains wagons carriages bicycles motorcycles apartments flats rooms "
    "beds schools classrooms clinics hospitals villages towns trees saplings wells turbines panels companies "
    "firms factories shops contracts licences licenses permits documents letters messages photographs images "
    "words complaints applications incidents attacks strikes raids arrests infections cattle sheep goats camels "
    "chickens"
)
"""After a number they show that it counts."""
YEAR_NOUNS = _listed(
    "law act election elections agreement treaty accord accords deal pact budget war constitution coup "
    "revolution uprising census referendum vote summit conference report study survey season edition tournament "
    "championship olympics games final campaign invasion earthquake quake flood floods crisis crash ceasefire "
    "truce peace nuclear presidential parliamentary general local regional financial military trade annual world "
    "academic school fiscal tax harvest ruling judgment decree attack attacks bombing massacre killing murder "
    "protests protest strike memorandum convention protocol charter plan programme program reform reforms bill "
    "contract merger inquiry investigation audit figures figure level levels total average peak target forecast "
    "estimate results result pandemic outbreak epidemic drought famine eruption tsunami hurricane cyclone storm "
    "independence border maritime bilateral joint united draft interim settlement intake graduates film novel "
    "book album documentary interview speech visit tour ban embargo"
)
"""After an article or a possessive and a number they show that it is a year: the 2019 election."""
