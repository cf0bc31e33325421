# SPDX-License-Identifier: Apache-2.0
"""English: words of ways between places. Source: our own reading of English news on transport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.languages.routes import RouteWords

if TYPE_CHECKING:
    from generator.model import Mode, RouteStatus


def _items(text: str) -> tuple[str, ...]:
    """The items of a list separated by commas."""
    return tuple(item.strip() for item in text.split(","))


_WAYS: dict[str, Mode | None] = {
    **dict.fromkeys(
        _items(
            "corridor, line, lines, link, route, routes, service, services, trade route, section, flights, branch, spur, passage,"
            "air link, airlift, run, runs, shuttle, loop, leg, stretch, freight, cargo, bridge, bridges, tunnel, tunnels, hauled, haul, shipments"
        ),
        None,
    ),
    **dict.fromkeys(
        _items(
            "railway, railways, rail, railroad, train, trains, track, tracks, metro, tramway, tram, rails, locomotive,"
            "express, wagons, wagon, carriages, light rail, monorail, freight train, railroads, intercity, high speed, speed line, bullet train"
        ),
        "rail",
    ),
    **dict.fromkeys(
        _items(
            "voyage, voyages, ship, ships, ferry, ferries, vessel, vessels, shipping, tanker, tankers, sea, maritime, freighter, barge, boat, boats, cargo ship, barges,"
            "sail, sails, sailed, sailing, sailings, floats, floated, steamer, steamship, merchantman, schooner, dhow, dhows, trawler,"
            "ore carrier, ore carriers, gas carrier, gas carriers, car carrier, coal carrier, grain carrier, cargo vessel, cruise ship, cruise ships,"
            "cruise liner, container vessel, landing craft, pilgrim ship, aid ship, livestock carrier, freighters, bulk carrier, bulk carriers, container ship, container ships, hydrofoil, catamaran, yacht,"
            "steamers, steamships, schooners, trawlers, yachts, catamarans, liners, coasters, tankers, flotilla, tug, tugs, towboat, towboats, waterway, canal boat, ferried, plies, ply, barged, seaborne, crossing from, crossings from, crossings between, crossing between, sea crossing, sea lane, shipping lane"
        ),
        "ship",
    ),
    **dict.fromkeys(
        _items(
            "road, roads, highway, motorway, truck, trucks, lorry, lorries, bus, buses, convoy, convoys, expressway,"
            "coach, coaches, minibus, tollway, turnpike, freeway, motorways, highways, autoroute, autobahn, trucking, trucked,"
            "taxis, minibuses, minivans, shared taxis, causeway, trunk road,"
            "bypass, dual carriageway, lorryloads, truckloads, roadway"
        ),
        "road",
    ),
    **dict.fromkeys(
        _items(
            "piped, pumped, pipeline, pipelines, pipe, pipes, conduit, aqueduct, gas line, oil line, water line, water carrier"
        ),
        "pipeline",
    ),
    **dict.fromkeys(
        _items(
            "cable, cables, fibre, fiber, interconnector, interconnectors, interconnection, power line, power lines, transmission line, kilovolt, optic"
        ),
        "cable",
    ),
}
_STATUS: dict[str, RouteStatus] = {
    **dict.fromkeys(
        _items(
            "planned, proposed, plans, plan, would, will, to extend, to build, envisaged, intends, missing, missing link, unbuilt,"
            " not yet built, feasibility, mooted, slated, due to open, to be built, envisions, envisages, study, blueprint, has been proposed, are to continue, is to run, is to link, is to connect"
        ),
        "planned",
    ),
    **dict.fromkeys(
        _items(
            "under construction, being built, building, construction, being laid, being paved, being extended, works on, half built, half finished, nearing completion"
        ),
        "under construction",
    ),
    **dict.fromkeys(
        _items(
            "suspended, halted, stopped, closed, idle, shut, blocked, severed, cut, disrupted, out of service, mothballed, impassable, abandoned"
        ),
        "suspended",
    ),
    **dict.fromkeys(_items("existing, operates, opened, reopened, runs, resumed, carries, left"), "existing"),
}

ROUTES = RouteWords(
    ways=_WAYS,
    not_ways=frozenset(_items(
        "border crossing, border crossings, phone line, phone lines, relations, ties, agreement, treaty, talks, cooperation, partnership, dialogue, dispute, war, conflict, tension, tensions,"
        "trade, alliance, border, borders, frontier, area, region, strip, zone, waters, coast, coastline, shares, flight of refugees, axis of, commerce, exchange, exchanges,"
        "calls, call, phone, peace, game, final, series, gap, contrast, comparison, alternates, oscillates, swap, handover, pact, contacts, coordination, "
        " negotiations, mediation, truce, ceasefire, match, meeting, summit, fighting, clashes, deal,"
        "distance, rivalry, accord, visit, tour, communication"
    )),
    links=frozenset(_items("links, link, linking, linked, connects, connect, connecting, connected, joins, join, joining")),
    starts=("from", "left", "leaving", "leave", "leaves", "depart", "departs", "departing", "starting in", "starting at", "starts in", "begins in", "out of", "starts at", "start at", "start in", "begins at", "begin at", "begin in", "beginning at", "beginning in",
            "originates in", "originates at", "originating in", "originating at", "departed", "sets out from", "set out from", "setting out from", "has left", "had left"),
    between=("between", "landing in", "lands in", "calling at", "calls at", "stopping at", "stops at", "stops in", "landing points in",
             "landing stations in", "comes ashore at", "comes ashore in", "come ashore at", "come ashore in", "coming ashore at", "coming ashore in", "lands at", "landing at", "stations in", "docks at", "docks in"),
    via=("via", "through", "across", "past", "passing through", "by way of", "and via", "passes through", "and through", "crossing", "stopping in", "stopping at", "calling at", "with stops in", "with stops at", "calls at", "stops at", "stops in",
         "and passes through", "runs through", "running through", "pass through", "run through", "crosses", "and crosses", "change at", "changing at", "change in", "with a change at", "with a change in", "transiting", "and transits", "transits", "traverses", "traversing",
         "called at", "call at", "to call at", "to stop at", "to stop in", "calls in at", "and calls at", "and stops at", "and stops in", "stopped at", "stopped in", "touching at", "skirting", "taking in", "serving", "under", "under the", "underneath", "beneath", "below", "after stops in", "after stops at", "after a stop in", "after a stop at", "after calls at", "after a call at", "after a stopover in", "pass", "passes", "landing stations in", "landing points in", "landing stations at", "will pass through", "will run through", "will call at", "will stop at", "will stop in", "also stops at", "also calls at", "also stops in",
         "with a stop in", "with a stop at", "with a stopover in", "with halts at", "with calls at", "with stations in", "with stations at", "with stops at both",
         "after calling at", "after stopping in", "after stopping at", "landing in", "landing first in", "with a landing in", "with a landing point in", "with landings in",
         "with a branch station in", "skirts", "touches", "over"),
    ends=("to", "arrive in", "arrive at", "and arrive in", "and arrive at", "to arrive in", "to arrive at", "and reach", "reach", "before entering", "and will end in", "and will end at", "will end in", "will end at", "and from there by road to", "and then by road to", "and then by rail to", "and then by sea to", "and then by ship to", "then by ship to", "then by rail to", "then by road to",
          "towards", "toward", "as far as", "and on to", "on to", "onward to", "and ending in", "ending in", "ending at",
          "ends in", "and then to", "up to", "bound for", "into", "before reaching", "and ends in", "and ends at", "ends at", "and ending at", "terminates in", "terminates at", "terminating in", "terminating at",
          "and terminates in", "and terminates at", "finishing in", "and finishes in", "on its way to", "on their way to", "on the way to", "en route to", "en route for", "was bound for", "is bound for", "were bound for", "are bound for",
          "was on its way to", "is on its way to", "were on their way to", "are on their way to", "was on course for", "was sailing to", "was sailing for",
          "was headed for", "is headed for", "was heading for", "is heading for", "were heading for", "was heading to", "is heading to", "was destined for", "were destined for",
          "reached", "and reached", "reaches", "and reaches", "reaching", "will reach", "arrived in", "arrived at", "arrives in", "arrives at", "arriving in", "arriving at",
          "and arrived in", "and arrives in", "docked in", "docked at", "docking in", "docking at", "before ending in", "before ending at", "before terminating at", "before terminating in",
          "before docking at", "before docking in", "before arriving in", "before arriving at", "and end in", "and end at", "end in", "end at", "finishes in", "finishes at", "and from there to", "and thence to", "thence to",
          "headed for", "heading for", "heading to", "destined for", "for"),
    ends_after_link=("with", "and", "to"),
    joins=("and", "then", ",", ", and", "or"),
    descriptions=frozenset(_items(
        "the, port, ports, of, city, town, capital, village, its, in, neighbouring, neighboring, nearby, northern, southern, eastern, western,"
        "island, border, crossing, hub, terminal, finally, later, onward, on, central, coastal, southeastern, northeastern, eventually,"
        "southwestern, northwestern, inland, then, also, s, both, station, airport, harbour, refinery, resort, district, province, towns, cities"
    )),
    lines=frozenset(_items("line, lines, service, services, branch, spur, section, voyage, loop, stretch")),
    moves=frozenset(_items(
        "moved, moves, moving, fled, flee, fleeing, travelled, traveled, travels, flew, commuted, commutes, emigrated, migrated, returned,"
        "returning, drove, walked, walks, hitchhiked, went, goes, go"
    )),
    beside=("in", "in the", ",", ", in", ", in the", "near", "outside", "north of", "south of", "east of", "west of", "just outside", "in northern",
            "in southern", "in eastern", "in western", "in central", "in neighbouring", "in neighboring", "in the north of",
            "in the south of", "in the east of", "in the west of", "on the border with"),
    apposition=frozenset(("capital", "capital,", "centre", "center", "city")),
    breaks=frozenset(_items("it, them, him, her, have, has, had, been, was, were, is, are, said, says, while, but, which, that, who, when, after, instead, rather, unlike")),
    status=_STATUS,
    by_way=("by rail", "by train", "by sea", "by ship", "by road", "by truck", "by lorry", "by ferry", "by barge", "by pipeline"),
    headings=("heading for", "heading to", "headed for", "headed to", "bound for", "en route to", "en route for", "on its way to", "on their way to", "on the way to",
              "destined for", "sailing to", "sailing for", "travelling to", "traveling to", "running to", "going to"),
    goes_on=frozenset(("it was", "it had", "it called", "it stopped", "they were", "she will", "it will", "it would", "it is", "it then", "it runs", "it passes", "it crosses", "it goes", "it ends", "it continues", "it stops", "it calls", "they will", "they would", "they then", "they pass", "the line",
             "the route", "the railway", "the road", "the highway", "the pipeline", "the cable", "the ferry", "the ship", "the vessel", "the train", "the track", "the corridor", "from there", "the journey", "the voyage", "the service")),
    bound=frozenset(("bound",)),
    air=frozenset(("flight", "flights", "airlift", "air", "air link")),
    passive=frozenset(("is", "are", "was", "were", "will", "would", "already", "has", "linked", "connected")),
    departures=("from",),
    arrivals=frozenset(("arrived", "arrives", "arriving", "docked", "docks", "reached", "reaches")),
    to_in_names=frozenset(("to",)),
    shores=frozenset(("on", "on the", "on the shores of", "on the coast of", "on the shore of", "facing the", "overlooking the")),
    described=frozenset((
        "port of", "city of", "town of", "port city of", "port", "port city", "capital", "capital of", "s port of", "s capital",
        "coast city of", "border town of", "border city of", "harbour of", "terminal of", "coastal city of", "island of",
        "s port city of", "s capital of", "ports of", "hub of", "resort of", "village of", "border crossing of",
    )),
    networks=frozenset(_items("network, networks, grid, rest, world, system, internet, mainland, outside")),
    settles=frozenset(_items("moved, moving, moves, fled, flee, fleeing, emigrated, migrated, emigrating, relocated, relocating, relocate, transferred, transferring, fell, rose, ranged, ranging, spread, dropped")),
    along=frozenset(("along", "by", "via", "on", "off")),
    onward=frozenset(("there", "then", "onward", "thence")),
    actors=frozenset(_items(
        "companies, firms, operators, workers, unions, families, people, residents, traders, farmers, drivers, dockers, crews, officials,"
        "students, fans, investors, analysts, tourists, shops"
    )),
    weak_ways=frozenset(_items("her way, its way, en route, journey, journeys, trip, trips")),
    origins=("after leaving", "after departing", "after departing from", "after setting out from", "after sailing from", "which left", "which had left", "arriving from", "coming from", "inbound from", "having left"),
)  # fmt: skip
