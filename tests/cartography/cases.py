# SPDX-License-Identifier: Apache-2.0
"""Invented routes over real places, one case for each difficulty a map can meet."""

from __future__ import annotations

from generator.cartography import Compared
from generator.model import Evidence, FactId, Mode, Place, PlaceKind, Route, RouteStatus, Span

WORDS = Evidence("article", Span(0, 4), "word")
_ROWS: tuple[tuple[str, str, str, PlaceKind, float, float, str | None], ...] = (
    ("russia", "روسيا", "Russia", "country", 61.0, 90.0, "RU"),
    ("iran", "إيران", "Iran", "country", 32.5, 53.7, "IR"),
    ("ukraine", "أوكرانيا", "Ukraine", "country", 49.0, 32.0, "UA"),
    ("indian-ocean", "المحيط الهندي", "Indian Ocean", "ocean", -25.0, 80.0, None),
    ("caspian", "بحر قزوين", "Caspian Sea", "sea", 41.9, 50.5, None),
    ("moscow", "موسكو", "Moscow", "capital", 55.75, 37.62, "RU"),
    ("astrakhan", "أستراخان", "Astrakhan", "port", 46.35, 48.04, "RU"),
    ("baku", "باكو", "Baku", "capital", 40.4, 49.87, "AZ"),
    ("astara", "أستارا", "Astara", "town", 38.43, 48.87, "IR"),
    ("rasht", "رشت", "Rasht", "city", 37.28, 49.58, "IR"),
    ("anzali", "أنزلي", "Anzali", "port", 37.47, 49.46, "IR"),
    ("tehran", "طهران", "Tehran", "capital", 35.69, 51.39, "IR"),
    ("bandar-abbas", "بندر عباس", "Bandar Abbas", "port", 27.18, 56.27, "IR"),
    ("mumbai", "مومباي", "Mumbai", "port", 18.95, 72.84, "IN"),
    ("odesa", "أوديسا", "Odesa", "port", 46.48, 30.73, "UA"),
    ("washington", "واشنطن", "Washington", "capital", 38.9, -77.04, "US"),
    ("marseille", "مرسيليا", "Marseille", "port", 43.3, 5.37, "FR"),
    ("mombasa", "مومباسا", "Mombasa", "port", -4.05, 39.67, "KE"),
    ("shanghai", "شنغهاي", "Shanghai", "port", 31.23, 121.47, "CN"),
    ("los-angeles", "لوس أنجلوس", "Los Angeles", "port", 33.73, -118.26, "US"),
    ("suva", "سوفا", "Suva", "capital", -18.14, 178.44, "FJ"),
    ("apia", "أبيا", "Apia", "capital", -13.83, -171.77, "WS"),
    ("zubayr", "الزبير", "Az Zubayr", "town", 30.39, 47.7, "IQ"),
    ("umm-qasr", "أم قصر", "Umm Qasr", "port", 30.04, 47.93, "IQ"),
    ("murmansk", "مورمانسك", "Murmansk", "port", 68.97, 33.07, "RU"),
    ("nuuk", "نوك", "Nuuk", "capital", 64.18, -51.7, "GL"),
    ("tunis", "تونس", "Tunis", "capital", 36.8, 10.18, "TN"),
    ("dakar", "داكار", "Dakar", "capital", 14.69, -17.45, "SN"),
    ("cape-town", "كيب تاون", "Cape Town", "port", -33.92, 18.42, "ZA"),
    ("mogadishu", "مقديشو", "Mogadishu", "capital", 2.04, 45.34, "SO"),
    ("london", "لندن", "London", "capital", 51.5, -0.12, "GB"),
    ("sydney", "سيدني", "Sydney", "port", -33.87, 151.2, "AU"),
    ("basra", "البصرة", "Basra", "city", 30.51, 47.78, "IQ"),
    ("kuwait", "مدينة الكويت", "Kuwait City", "capital", 29.37, 47.98, "KW"),
    ("manama", "المنامة", "Manama", "capital", 26.22, 50.58, "BH"),
    ("dammam", "الدمام", "Dammam", "port", 26.43, 50.1, "SA"),
    ("khobar", "الخبر", "Khobar", "city", 26.28, 50.21, "SA"),
    ("doha", "الدوحة", "Doha", "capital", 25.29, 51.53, "QA"),
    ("abu-dhabi", "أبوظبي", "Abu Dhabi", "capital", 24.45, 54.38, "AE"),
    ("dubai", "دبي", "Dubai", "city", 25.2, 55.27, "AE"),
    ("sharjah", "الشارقة", "Sharjah", "city", 25.35, 55.39, "AE"),
    ("muscat", "مسقط", "Muscat", "capital", 23.59, 58.41, "OM"),
    ("hormuz", "مضيق هرمز", "Strait of Hormuz", "strait", 26.57, 56.25, None),
    ("yokohama", "يوكوهاما", "Yokohama", "port", 35.44, 139.64, "JP"),
    ("honolulu", "هونولولو", "Honolulu", "port", 21.31, -157.86, "US"),
    ("vancouver", "فانكوفر", "Vancouver", "port", 49.28, -123.12, "CA"),
    ("sabetta", "سابيتا", "Sabetta", "port", 71.27, 72.07, "RU"),
    ("tiksi", "تيكسي", "Tiksi", "port", 71.64, 128.87, "RU"),
    ("pevek", "بيفيك", "Pevek", "port", 69.7, 170.31, "RU"),
    ("tromso", "ترومسو", "Tromsø", "city", 69.65, 18.96, "NO"),
    ("cairo", "القاهرة", "Cairo", "capital", 30.04, 31.24, "EG"),
    ("khartoum", "الخرطوم", "Khartoum", "capital", 15.5, 32.56, "SD"),
    ("nairobi", "نيروبي", "Nairobi", "capital", -1.29, 36.82, "KE"),
    ("lusaka", "لوساكا", "Lusaka", "capital", -15.42, 28.28, "ZM"),
    ("lagos", "لاغوس", "Lagos", "port", 6.45, 3.39, "NG"),
    ("algiers", "الجزائر", "Algiers", "capital", 36.75, 3.06, "DZ"),
    ("brazzaville", "برازافيل", "Brazzaville", "capital", -4.27, 15.28, "CG"),
    ("kinshasa", "كينشاسا", "Kinshasa", "capital", -4.32, 15.31, "CD"),
    ("vyborg", "فيبورغ", "Vyborg", "port", 60.71, 28.75, "RU"),
    ("lubmin", "لوبمين", "Lubmin", "town", 54.14, 13.61, "DE"),
    ("berlin", "برلين", "Berlin", "capital", 52.52, 13.4, "DE"),
    ("nybro", "نيبرو", "Nybro", "town", 55.7, 8.2, "DK"),
    ("kollsnes", "كولسنس", "Kollsnes", "site", 60.55, 4.84, "NO"),
)
PLACES = {
    row[0]: Place(FactId(row[0]), row[2], {"ar": row[1], "en": row[2]}, *row[3:], mentions=(WORDS,)) for row in _ROWS
}


def places(*names: str) -> tuple[Place, ...]:
    """The places of these names."""
    return tuple(PLACES[name] for name in names)


def route(stops: str, modes: tuple[Mode, ...] = (), status: RouteStatus | None = None) -> Route:
    """A route through the places named, separated by spaces."""
    names = tuple(map(FactId, stops.split()))
    return Route(FactId(f"route-{names[0]}-{names[-1]}"), names, modes, status, None, WORDS)


Case = tuple[tuple[Route, ...], tuple[Place, ...]]
CASES: dict[str, Case] = {
    "mixed route with areas": (
        (route("russia moscow baku tehran iran indian-ocean", ("rail", "ship")),),
        places("russia", "moscow", "baku", "tehran", "iran", "indian-ocean", "washington"),
    ),
    "many stops": (
        (
            route("moscow astrakhan baku astara rasht tehran bandar-abbas", ("rail",)),
            route("bandar-abbas mumbai", ("ship",)),
            route("astrakhan anzali", ("ship",), "planned"),
            route("astara rasht", ("rail",), "under construction"),
        ),
        places("moscow", "astrakhan", "baku", "astara", "rasht", "anzali", "tehran", "bandar-abbas", "mumbai", "iran",
               "london", "marseille"),
    ),
    "cable": ((route("marseille mombasa", ("cable",), "planned"),), places("marseille", "mombasa")),
    "date line": ((route("shanghai los-angeles", ("ship",)),), places("shanghai", "los-angeles")),
    "date line, near the equator": ((route("suva apia", ("ship",)),), places("suva", "apia")),
    "50 km": ((route("zubayr umm-qasr", ("road",)),), places("zubayr", "umm-qasr")),
    "single place": ((), places("baku")),
    "places only": ((), places("tunis", "marseille", "washington")),
    "country only": ((), places("iran")),
    "polar": ((route("murmansk nuuk", ("ship",)),), places("murmansk", "nuuk")),
    "continent": ((), places("tunis", "dakar", "cape-town", "mogadishu")),
    "world": ((route("london sydney", ("ship",)), route("shanghai los-angeles", ("cable",))),
              places("london", "sydney", "shanghai", "los-angeles")),
    "the gulf": (
        (
            route("basra kuwait dammam khobar doha abu-dhabi dubai muscat", ("road",), "planned"),
            route("kuwait manama doha hormuz muscat", ("ship",)),
        ),
        places("basra", "kuwait", "manama", "dammam", "khobar", "doha", "abu-dhabi", "dubai", "sharjah", "muscat",
               "hormuz", "bandar-abbas", "iran"),
    ),
    "pacific": (
        (route("yokohama honolulu los-angeles", ("cable",)), route("shanghai vancouver", ("ship",))),
        places("yokohama", "honolulu", "los-angeles", "shanghai", "vancouver", "suva"),
    ),
    "arctic": (
        (route("murmansk sabetta tiksi pevek", ("ship",)), route("tromso murmansk", ("road",), "suspended")),
        places("murmansk", "sabetta", "tiksi", "pevek", "tromso", "nuuk", "russia"),
    ),
    "across a continent": (
        (
            route("cairo khartoum nairobi lusaka cape-town", ("rail",), "planned"),
            route("algiers lagos", ("pipeline",), "planned"),
        ),
        places("cairo", "khartoum", "nairobi", "lusaka", "cape-town", "algiers", "lagos", "brazzaville", "kinshasa",
               "dakar", "mogadishu"),
    ),
    "pipeline under the sea": (
        (route("vyborg lubmin", ("pipeline",), "suspended"), route("kollsnes nybro", ("pipeline",)),
         route("lubmin berlin", ("pipeline",))),
        places("vyborg", "lubmin", "kollsnes", "nybro", "berlin", "moscow"),
    ),
    "disputed": ((route("odesa moscow", ("rail",), "suspended"),), places("odesa", "moscow", "russia", "ukraine")),
}  # fmt: skip
COMPARED: dict[str, tuple[Compared, ...]] = {
    "many stops": (
        Compared(route("mumbai london", ("ship",)), "Suez السويس", 11_600.0),
        Compared(route("mumbai marseille", ("ship",)), "Marseille مرسيليا"),
    ),
}
"""Ways set beside a case's own."""
EXTENTS = ("50 km", "the gulf", "pacific", "arctic", "across a continent", "pipeline under the sea")
"""Six very different extents, measured in a browser, too."""
