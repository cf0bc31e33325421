# SPDX-License-Identifier: Apache-2.0
"""Ways between places: the patterns, their order, modes and states; and what is no way."""

import pytest

from generator.find import places, routes
from generator.model import Facts, Language, Route
from generator.names import Names
from generator.read import read_text


def routes_of(text: str, language: Language) -> tuple[Route, ...]:
    """The routes of a text, after its places."""
    article = read_text(text, language=language)
    return routes.find(article, Names.empty(), places.find(article, Names.empty(), Facts())).routes


@pytest.mark.parametrize(
    ("text", "language", "stops"),
    [
        ("خط حديدي يربط البصرة بحلب عبر بغداد والموصل.", "ar", ["basra", "baghdad", "mosul", "aleppo"]),
        ("ممر بري بين بغداد وعمّان وبيروت.", "ar", ["baghdad", "amman", "beirut"]),
        ("قطار من القاهرة إلى أسوان مرورا بالأقصر.", "ar", ["cairo", "luxor", "aswan"]),
        ("خط ملاحي ينطلق من جدة ويمر ببورتسودان وصولا إلى مرسيليا.", "ar", ["jeddah", "port-sudan", "marseille"]),
        ("الطريق الواصل بين دمشق وحمص مغلق.", "ar", ["damascus", "homs"]),
        ("أنابيب تمتد من كركوك إلى جيهان.", "ar", ["kirkuk", "ceyhan"]),
        ("A railway links Lobito with Lusaka through Kolwezi.", "en", ["lobito", "kolwezi", "lusaka"]),
        ("The cable runs from Marseille to Mombasa via Djibouti.", "en", ["marseille", "djibouti", "mombasa"]),
        ("A ferry between Dover and Calais stopped.", "en", ["dover", "calais"]),
        ("خط حديدي يصل رشت بأستارا في شمال إيران.", "ar", ["rasht", "astara"]),
        ("الطريق الذي يربط طنطا ببنها المصرية.", "ar", ["tanta", "banha"]),
        ("وصلت الباخرة إلى ميناء طرطوس قادمة من مرسين.", "ar", ["mersin", "tartus-port"]),
        ("تبحر السفينة من صلالة لترسو في جدة ثم العقبة.", "ar", ["salalah", "jeddah", "aqaba"]),
        ("للكابل محطات إنزال في مسقط وكراتشي ومومباي.", "ar", ["muscat", "karachi", "mumbai"]),
        ("أغلق طريق دمشق - حمص يومين.", "ar", ["damascus", "homs"]),
        ("سكة حديد حيفا – درعا قديمة.", "ar", ["haifa", "daraa"]),
        ("غادر قطار القاهرة، قبل أن يصل القطار من بنها إلى طنطا.", "ar", ["banha", "tanta"]),
        ("The Trieste-Vienna railway was closed.", "en", ["trieste", "vienna"]),
        ("An ore carrier bound from Duluth, Minnesota, to Cleveland ran aground.", "en", ["duluth", "cleveland"]),
        ("The oil is piped from Kirkuk to Ceyhan.", "en", ["kirkuk", "ceyhan"]),
        ("The tanker, which had sailed from Basra, was on its way to Rotterdam.", "en", ["basra", "rotterdam"]),
        ("يربط الخط الحديدي مدينة تونس بسوسة عبر الحمامات.", "ar", ["tunis", "hammamet", "sousse"]),
        ("A cargo ship arrived in Tartus from Mersin.", "en", ["mersin", "tartus"]),
        ("The ferry sails from Durres to Bari, calling at Brindisi.", "en", ["durres", "brindisi", "bari"]),
        ("From Lobito, copper is to travel by rail to Lusaka through Kolwezi.", "en", ["lobito", "kolwezi", "lusaka"]),
        ("A road linking Zambia's Lusaka to Harare was paved.", "en", ["lusaka", "harare"]),
    ],
)
def test_a_way_is_told(text: str, language: Language, stops: list[str]) -> None:
    """The stops stand in travel order: the start, what lies between, the end."""
    (route,) = routes_of(text, language)
    assert list(route.stops) == stops


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("اتفاقية شراكة بين روسيا وإيران لتطوير السكك.", "ar"), ("تشهد العلاقات بين مصر وتركيا تحسنا.", "ar"),
        ("سافر الوزير من القاهرة إلى بغداد.", "ar"), ("زار الوفد باريس ولندن بالقطار.", "ar"),
        ("Talks between Iraq and Turkey on a railway went on.", "en"), ("She moved from Paris to London.", "en"),
        ("باريس - لندن: اجتماع الوزراء.", "ar"), ("مباراة القاهرة - تونس نقلت على الطريق.", "ar"),
        ("وصل الوزير إلى بغداد قادما من عمّان.", "ar"), ("The Paris-London talks on rail failed.", "en"),
        ("From Paris, she is to speak to London.", "en"),
        ("Railway workers met in Lusaka. Ships left Harare.", "en"),
    ],
)  # fmt: skip
def test_what_is_no_way(text: str, language: Language) -> None:
    """Relations and agreements between countries, journeys of people, places that no noun of a way governs."""
    assert routes_of(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "modes", "status"),
    [
        ("قطارات وسفن بين موسكو وباكو.", "ar", ("rail", "ship"), None),
        ("طريق مقترح من بغداد إلى عمّان.", "ar", ("road",), "planned"),
        ("A pipeline from Kirkuk to Ceyhan is suspended.", "en", ("pipeline",), "suspended"),
        ("A proposed corridor between Baku and Kars.", "en", (), "planned"),
    ],
)
def test_mode_and_state(text: str, language: Language, modes: tuple[str, ...], status: str | None) -> None:
    """The nouns of ways tell the modes, several if there are several; cues near by tell the state."""
    (route,) = routes_of(text, language)
    assert (route.modes, route.status) == (modes, status)


def test_the_quoted_name_is_the_label() -> None:
    """Beside the noun of the way; the evidence covers the whole phrase."""
    (route,) = routes_of("افتتح خط «قوس الشمال» الذي يربط بغداد بدمشق أمس.", "ar")
    assert route.label is not None
    assert route.label.exact == "قوس الشمال"
    assert route.evidence.exact == "خط «قوس الشمال» الذي يربط بغداد بدمشق"


@pytest.mark.parametrize(
    ("text", "language", "modes", "label", "status"),
    [
        ("ممر «الجسر»، وهو مسار طويل يربط القاهرة بعمّان.", "ar", (), "الجسر", None),
        ("كابل بحري «مرايا» يمتد من مرسيليا إلى جدة.", "ar", ("cable",), "مرايا", None),
        ("ينقص البلاد سكة حديد، فالخط تنقصه وصلة من بغداد إلى البصرة.", "ar", ("rail",), None, "planned"),
        ("نقلت أجزاء الكابل بالقطار من القاهرة إلى أسوان.", "ar", ("rail",), None, None),
        ("An undersea cable links Muscat with Mumbai.", "en", ("cable",), None, None),
    ],
)
def test_names_and_modes(
    text: str, language: Language, modes: tuple[str, ...], label: str | None, status: str | None
) -> None:
    """The quoted name follows any noun of the way in the clause; a cable in the sea is no ship; what lacks is planned."""
    (route,) = routes_of(text, language)
    assert (route.modes, route.label and route.label.exact, route.status) == (modes, label, status)


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        ("خط سكة حديد يربط البصرة ببغداد.", "ar", [["basra", "baghdad"]]),
        ("أعلنت الشركة تسيير رحلات بحرية منتظمة من جدة إلى بورتسودان.", "ar", [["jeddah", "port-sudan"]]),
        ("يبدأ الطريق من أسوان ويمر بأبو سمبل وينتهي في وادي حلفا.", "ar", [["aswan", "abu-simbel", "wadi-halfa"]]),
        ("استؤنفت رحلات العبّارة بين العقبة ونويبع.", "ar", [["aqaba", "nuweiba"]]),
        ("شهد الطريق السيار الرابط بين قسنطينة وسطيف حادث سير.", "ar", [["constantine", "setif"]]),
        ("طريق صنعاء - الحديدة مغلق منذ أشهر.", "ar", [["sanaa", "hodeidah"]]),
        ("مشروع خط السكة الحديدية بشار – تندوف – غارا جبيلات.", "ar", [["bechar", "tindouf", "gara-djebilet"]]),
        ("خط الغاز الذي يصل حاسي الرمل بألميريا.", "ar", [["hassi-rmel", "almeria"]]),
        ("قال إن شركته ستسير حافلات بين عمان ودمشق وبيروت.", "ar", [["amman", "damascus", "beirut"]]),
        ("أتمت قطارات الشحن رحلتها الأولى من شيآن إلى إسطنبول مرورا بألماتي وباكو وتبليسي.", "ar", [["xian", "almaty", "baku", "tbilisi", "istanbul"]]),
        ("وصلت باخرة محملة بالقمح إلى ميناء الحديدة قادمة من جيبوتي.", "ar", [["djibouti", "hodeidah-port"]]),
        ("خط أنابيب «نورد ستريم» من روسيا إلى ألمانيا عبر بحر البلطيق.", "ar", [["russia", "baltic-sea", "germany"]]),
        ("الطريق الدولي الذي يربط بنغازي بطبرق ومنها إلى السلوم.", "ar", [["benghazi", "tobruk", "salloum"]]),
        ("غادرت سفينة المساعدات ميناء لارنكا إلى غزة.", "ar", [["larnaca-port", "gaza"]]),
        ("طريق الدقم ـ صلالة.", "ar", [["duqm", "salalah"]]),
        ("يمر الخط بمحطات القاهرة وبني سويف والمنيا وأسيوط.", "ar", [["cairo", "beni-suef", "minya", "asyut"]]),
        ("رحلات جوية مباشرة بين الرياض وطهران.", "ar", [["riyadh", "tehran"]]),
        ("ستنطلق أشغال السكة الحديدية الرابطة بين المنيعة وتمنراست.", "ar", [["el-menia", "tamanrasset"]]),
        ("أعيد فتح الطريق بين درعا ودمشق أمام حركة السير.", "ar", [["daraa", "damascus"]]),
        ("ينطلق الخط من ميناء أم قصر، ويمر عبر الناصرية والسماوة والديوانية، ليصل إلى بغداد.", "ar", [["umm-qasr", "nasiriyah", "samawah", "diwaniyah", "baghdad"]]),
        ("قالت الوزارة إن الطريق الرابط بين مدينة طاطا ومركز أقا سيعاد تأهيله.", "ar", [["tata", "akka"]]),
        ("أقرت الحكومة مد خط سكة حديد من مدينة الزبير جنوبي البصرة إلى منفذ الشلامجة الحدودي مع إيران.", "ar", [["az-zubayr", "shalamcheh"]]),
        ("سيرت السودانية رحلات من بورتسودان إلى القاهرة وأخرى من بورتسودان إلى جدة.", "ar", [["port-sudan", "cairo"], ["port-sudan", "jeddah"]]),
        ("يربط كابل «أفق» بين مسقط وممباسا، فيما يربط كابل آخر جدة بالسويس.", "ar", [["muscat", "mombasa"], ["jeddah", "suez"]]),
        ("كانت السفينة في رحلة من نوفوروسيسك إلى الإسكندرية محملة بالقمح.", "ar", [["novorossiysk", "alexandria"]]),
        ("افتتح أمير المنطقة ازدواج طريق حائل - المدينة المنورة.", "ar", [["hail", "medina"]]),
        ("تعهدت الشركة بتشغيل باخرة ركاب بين طرابلس اللبنانية ومرسين التركية.", "ar", [["tripoli-lebanon", "mersin"]]),
        ("طريق الملك خالد الدولي بين نجران وشرورة.", "ar", [["najran", "sharurah"]]),
        ("الجسر البري الممتد من ميناء حيفا إلى الأردن فالخليج.", "ar", [["haifa-port", "jordan", "persian-gulf"]]),
        ("A high-speed line between Tangier and Casablanca opened.", "en", [["tangier", "casablanca"]]),
        ("The Baku-Tbilisi-Ceyhan pipeline carries oil.", "en", [["baku", "tbilisi", "ceyhan"]]),
        ("The M4 motorway linking Aleppo and Latakia reopened.", "en", [["aleppo", "latakia"]]),
        ("The vessel sailed from Odesa bound for Istanbul.", "en", [["odesa", "istanbul"]]),
        ("The Mombasa–Nairobi railway is being extended to Kisumu.", "en", [["mombasa", "nairobi"]]),
        ("The Northern Corridor connects the port of Mombasa with Kampala and Kigali.", "en", [["mombasa-port", "kampala", "kigali"]]),
        ("Trains will run from Lagos to Ibadan, stopping at Abeokuta.", "en", [["lagos", "abeokuta", "ibadan"]]),
        ("The ship was on its way from Karachi to Jebel Ali.", "en", [["karachi", "jebel-ali"]]),
        ("Flights between Riyadh and Tehran resumed.", "en", [["riyadh", "tehran"]]),
        ("The freight train travelled from Xi'an through Almaty to Istanbul.", "en", [["xian", "almaty", "istanbul"]]),
        ("The route would take lorries from Mersin across Iraq to Basra.", "en", [["mersin", "iraq", "basra"]]),
        ("Rail services between London, Birmingham and Manchester were disrupted.", "en", [["london", "birmingham", "manchester"]]),
        ("The 1,200-km line starts in Dar es Salaam, passes through Dodoma and ends at Kigoma.", "en", [["dar-es-salaam", "dodoma", "kigoma"]]),
        ("The bridge and tunnel link Copenhagen and Malmo.", "en", [["copenhagen", "malmo"]]),
        ("It is the first direct shipping line linking Karachi and Chittagong.", "en", [["karachi", "chittagong"]]),
        ("Buses run daily from Gaborone to Johannesburg and from Gaborone to Harare.", "en", [["gaborone", "johannesburg"], ["gaborone", "harare"]]),
        ("The power cable that runs under the sea between Scotland and Northern Ireland failed.", "en", [["scotland", "northern-ireland"]]),
        ("The Hejaz line once ran from Damascus through Amman to Medina.", "en", [["damascus", "amman", "medina"]]),
        ("Amtrak suspended service between Chicago and St. Louis.", "en", [["chicago", "st-louis"]]),
        ("The pipeline would carry gas from Turkmenistan across Afghanistan to Pakistan and India.", "en", [["turkmenistan", "afghanistan", "pakistan", "india"]]),
        ("A sleeper train linking Brussels, Berlin and Prague will start in March.", "en", [["brussels", "berlin", "prague"]]),
        ("The TAZARA railway joins Dar es Salaam to Kapiri Mposhi in Zambia.", "en", [["dar-es-salaam", "kapiri-mposhi"]]),
        ("Ships on the Rotterdam–Shanghai run now go round the Cape of Good Hope.", "en", [["rotterdam", "shanghai"]]),
        ("Flights from Delhi to Dhaka via Kolkata are full.", "en", [["delhi", "kolkata", "dhaka"]]),
    ],
)  # fmt: skip
def test_ways_of_many_papers(text: str, language: Language, ways: list[list[str]]) -> None:
    """Every means and every pattern of a way, in both languages; several ways in one sentence."""
    assert [list(map(str, route.stops)) for route in routes_of(text, language)] == ways


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("تبادل البلدان الاتهامات بين القاهرة وأديس أبابا.", "ar"),
        ("من الاثنين إلى الجمعة تستمر الفعاليات في تونس.", "ar"),
        ("تراوح السعر بين 3 و5 ملايين في بغداد والبصرة.", "ar"),
        ("التقى الوزير نظيره في الطريق بين القاعتين في جنيف.", "ar"),
        ("مباراة بين القاهرة وتونس على ملعب رادس.", "ar"),
        ("التجارة بين تركيا والعراق ارتفعت.", "ar"),
        ("حدود بين ليبيا وتونس مغلقة.", "ar"),
        ("توزيع المساعدات بين حلب وإدلب.", "ar"),
        ("تمتد المنطقة بين دجلة والفرات.", "ar"),
        ("أكد أن المسافة بين بغداد والبصرة 550 كيلومترا.", "ar"),
        ("اتصال هاتفي بين أنقرة وموسكو.", "ar"),
        ("من بغداد إلى بيروت، تتشابه الأزمات.", "ar"),
        ("هاجر من حلب إلى ألمانيا عام 2015.", "ar"),
        ("الفرق بين أسعار صنعاء وعدن كبير.", "ar"),
        ("Talks between Cairo and Doha continued.", "en"),
        ("Offices are open from Monday to Friday in London.", "en"),
        ("She moved from Paris to Lyon.", "en"),
        ("Relations between Paris and Algiers are tense.", "en"),
        ("Shares rose from London to Tokyo.", "en"),
        ("The match between Ghana and Egypt was called off.", "en"),
        ("From London to Lagos, prices rose.", "en"),
        ("He commuted between Paris and Brussels.", "en"),
        ("The distance from Cairo to Aswan is 870 km.", "en"),
        ("Refugees fled from Khartoum to Egypt.", "en"),
    ],
)  # fmt: skip
def test_between_and_from_without_a_way(text: str, language: Language) -> None:
    """Days, prices, relations, borders, distances, people on the move."""
    assert routes_of(text, language) == ()
