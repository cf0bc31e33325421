# SPDX-License-Identifier: Apache-2.0
"""Sentence roles by their cues, in both languages."""

from datetime import date

import pytest

from generator.find.dates import find as find_dates
from generator.find.order import find_all
from generator.find.role_scene import tell
from generator.find.role_signs import signs_of
from generator.find.role_words import CUES, has_future, opening_of
from generator.find.roles import find
from generator.languages.roles import WEIGHTS
from generator.model import Facts, Language, Role
from generator.names import Names
from generator.normalise import fold
from generator.read import read_text

LEAD = {"ar": "افتتح الوزير المحطة أمام الضيوف.", "en": "The minister opened the station."}


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        ("ar", "ومن المقرر أن تبدأ الرحلات في الصيف.", "expectation"),
        ("ar", "وتعتزم الشركة شراء قطارات أخرى.", "expectation"),
        ("ar", "وكانت المدينة قد طلبت المحطة قبل سنوات.", "background"),
        ("ar", "ويأتي الافتتاح في ظل أزمة في النقل.", "background"),
        ("ar", "وأدى الافتتاح إلى ازدحام الشوارع القريبة.", "consequence"),
        ("ar", "وارتفعت أسعار الأراضي حول المحطة.", "consequence"),
        ("ar", "ونجم عن الإغلاق إلغاء رحلتين.", "consequence"),
        ("ar", "وأفضى القرار إلى هبوط الأسعار.", "consequence"),
        ("ar", "وقد سمح الافتتاح بخفض الأجرة.", "consequence"),
        ("ar", "وتندرج المحطة في خطة قديمة.", "background"),
        ("ar", "وترجح مصادر وزارية بدء العمل قريبا.", "expectation"),
        ("en", "Oil slipped 1.2% in two markets.", "consequence"),
        ("en", "The engineer stepped down.", "consequence"),
        ("en", "The club has two stands.", "background"),
        ("en", "A trial is planned for the spring.", "expectation"),
        ("en", "The owner has until Friday to answer.", "expectation"),
        ("en", "Trains are expected to run in June.", "expectation"),
        ("en", "The line had been closed for years.", "background"),
        ("en", "As a result, traffic stopped in two streets.", "consequence"),
        ("en", "Shares in the operator rose 3%.", "consequence"),
    ],
)
def test_a_cue_decides_the_role(language: Language, sentence: str, role: Role) -> None:
    """A sentence after the lead is what its opening words say."""
    article = read_text(f"{LEAD[language]} {LEAD[language]}\n\n{LEAD[language]}\n\n{sentence}", language=language)
    roles = find(article, Names.empty(), Facts()).roles
    assert roles[article.sentences[0].id] == "main"
    assert roles[article.sentences[-1].id] == role


def test_headings_and_furniture_have_roles_of_their_own() -> None:
    """They are what they are."""
    article = read_text("عنوان الخبر\n\nافتتح الوزير المحطة.\n\nشاركها.\n")
    assert list(find(article, Names.empty(), Facts()).roles.values()) == ["heading", "main", "boilerplate"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("سيلتقي الوزيران", True), ("وستبدأ الأعمال", True), ("سوف يعود", True),
        ("سيارة جديدة", False), ("سياسة البلاد", False), ("ستة أعوام", False), ("سيناء", False), ("سنوات طويلة", False),
    ],
)  # fmt: skip
def test_future_verbs_are_told_from_words_that_look_like_them(words: str, expected: bool) -> None:  # noqa: FBT001
    """A prefix alone proves nothing: cars, policies and the number six begin like it."""
    assert has_future(fold(words), CUES["ar"]) is expected


@pytest.mark.parametrize(
    ("words", "expected"), [("بغداد - وكانت", "كانت"), ("وصل الوفد", "وصل الوفد"), ("كذلك كانت", "كانت")]
)
def test_datelines_and_conjunctions_are_passed_over(words: str, expected: str) -> None:
    """But the first letter of a verb is no conjunction."""
    assert opening_of(fold(words)) == fold(expected)


def test_a_line_of_the_page_is_boilerplate_and_never_the_news() -> None:
    """A byline before the lead, a date line, initials and "follow us" after the text."""
    article = read_text(
        "محطة جديدة في المدينة\n\nسامر الهلالي - بغداد\n\nافتتح الوزير المحطة أمام الضيوف.\n\n"
        "تابعوا أخبار النقل على تطبيق «الطريق»\n\n(الطريق) س. ه\n"
    )
    roles = find(article, Names.empty(), Facts()).roles
    assert list(roles.values()) == ["heading", "boilerplate", "main", "boilerplate", "boilerplate"]


def test_a_present_verb_with_a_day_to_come_is_expected() -> None:
    """As in "The castle opens next Saturday": without a cue, by its date."""
    text = f"{LEAD['ar']} {LEAD['ar']}\n\n{LEAD['ar']}\n\nوتفتح القلعة أبوابها السبت المقبل."
    article = read_text(text, published=date(2024, 5, 9))
    facts = find_dates(article, Names.empty(), Facts())
    assert find(article, Names.empty(), facts).roles["s4"] == "expectation"


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        # Effects: markets, services, people on the move.
        ("وقفز سعر كيلو الطماطم إلى ألفي دينار.", "consequence"),
        ("واصطفت عشرات الشاحنات أمام البوابة.", "consequence"),
        ("وتم إخلاء ثلاث قرى أسفل السد.", "consequence"),
        ("وأُغلقت المدارس حتى إشعار آخر.", "consequence"),
        ("وفي السوق القديم، ألغى تجار كثيرون طلبياتهم.", "consequence"),
        ("وعلى الأثر، أوقفت البلدية أعمال الردم.", "consequence"),
        ("واضطر صيادون إلى بيع مراكبهم.", "consequence"),
        # The same verbs long before: context.
        ("وتوقفت العبارة عن العمل في صيف 2019.", "background"),
        ("وارتفعت الأسعار بنسبة الثلث عام 2018.", "background"),
        ("وقد شُيد الجسر في ستينيات القرن الماضي.", "background"),
        ("ويضم الميناء ستة أرصفة.", "background"),
        ("وكان الوزير قال إن الجسر سليم.", "background"),
        ("وينص العقد على «تسليم الجسر بعد ثلاث سنوات من التوقيع».", "background"),
        # Positions, also without a quotation.
        ("ورحبت غرفة التجارة بالخطوة.", "reaction"),
        ("وأبدى الصيادون استياءهم.", "reaction"),
        ("أما رئيس البلدية فطالب بتعويضات.", "reaction"),
        ("ولم تشأ إدارة الميناء التعليق.", "reaction"),
        ("وحمّل نواب الشركة مسؤولية التأخير.", "reaction"),
        ("«لن نترك الرصيف قبل أن نرى المال»، هكذا لخص البحارة موقفهم.", "reaction"),
        ("وكتب على صفحته:", "reaction"),
        # What is due, planned or open.
        ("وتجتمع اللجنة الأحد المقبل.", "expectation"),
        ("وستُطرح المناقصة بعد شهرين.", "expectation"),
        ("أما التجار فيستعدون لإضراب.", "expectation"),
        ("ولم يتضح بعد موعد فتح الجسر.", "expectation"),
        ("وأمام الشركة مهلة حتى الخميس المقبل.", "expectation"),
        ("وترجح مصادر ملاحية عودة العبارة في الربيع.", "expectation"),
        ("وتخشى المنظمات من نقص الدواء.", "expectation"),
    ],
)
def test_arabic_sentences_by_their_signs(sentence: str, role: Role) -> None:
    """The verb, its frame, dates and who speaks decide together, wherever the paper is printed."""
    assert _last_role(sentence, "ar") == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Two lines have diverted ships to the next port.", "consequence"),
        ("Queues formed outside petrol stations.", "consequence"),
        ("The currency slid to its lowest since 2019.", "consequence"),
        ("About 300 families have left their homes since Sunday.", "consequence"),
        ("Flights were cancelled and schools stayed shut.", "consequence"),
        ("Wheat prices rose 30% in 2018.", "background"),
        ("The bridge was built in 1931.", "background"),
        ("Workers had accepted a pay deal in the spring.", "background"),
        ("The contract states that “the builder pays for every day of delay”.", "background"),
        ("The port handles half of the country's trade.", "background"),
        ("Fishermen demanded compensation.", "reaction"),
        ("Residents were not convinced.", "reaction"),
        ("Critics of the plan were less diplomatic.", "reaction"),
        ("To Anna Moor, a planner at the institute, the timing is odd.", "reaction"),
        ("He would not resign, he added.", "reaction"),
        ("A spokesman declined to comment.", "reaction"),
        ("Asked why, she did not hesitate:", "reaction"),
        ("The ministers will meet again in the capital.", "expectation"),
        ("Bids are due by the end of next month.", "expectation"),
        ("It remains unclear who will pay.", "expectation"),
        ("Whether the ferry will sail is anybody's guess.", "expectation"),
        ("The firms have two months to appeal.", "expectation"),
        ("Supply should be restored by midnight.", "expectation"),
    ],
)
def test_english_sentences_by_their_signs(sentence: str, role: Role) -> None:
    """The main clause decides; what is quoted, reported or subordinate does not."""
    assert _last_role(sentence, "en") == role


def _last_role(sentence: str, language: Language) -> Role:
    """The role of a sentence well after the lead, with everything found in the article of 9 May 2024."""
    text = f"{LEAD[language]} {LEAD[language]}\n\n{LEAD[language]}\n\n{sentence}\n\n{LEAD[language]}"
    article = read_text(text, published=date(2024, 5, 9), language=language)
    facts = find_all(article, Names.empty())
    told = article.sentence_at(text.rindex(sentence))
    assert told is not None
    return facts.roles[told.id]


def test_an_old_date_outweighs_an_effect_and_a_superlative_does_not_make_it_old() -> None:
    """The year in "the lowest since 2019" measures today's news, "in 2018" dates the sentence."""
    signs = _signs("The currency slid to its lowest since 2019."), _signs("Wheat prices rose 30% in 2018.")
    assert ["old date" in found["background"] for found in signs] == [False, True]


def _signs(sentence: str) -> dict[Role, set[str]]:
    article = read_text(sentence, published=date(2024, 5, 9), language="en")
    facts = find_all(article, Names.empty())
    return signs_of(tell(article, article.sentences[0], facts.quotes, facts.times))


def test_every_sign_has_a_weight() -> None:
    """No sign is found that weighs nothing, and the weights are round numbers."""
    found = set().union(*(names for text in LEAD.values() for names in _signs(text).values()))
    assert found <= WEIGHTS.keys()
    assert all(weight * 2 == int(weight * 2) for weight in WEIGHTS.values())


def test_the_dateline_belongs_to_the_lead() -> None:
    """Place, day and agency before a dash do not make the first sentence anything but the news."""
    text = "TULSA, Okla., May 9 (Agency) — The river closed to ships after months of drought.\n\nIt rained."
    article = read_text(text, language="en")
    roles = find_all(article, Names.empty()).roles
    assert roles[article.sentences[0].id] == "main"
    assert len(article.sentences) == 2


@pytest.mark.parametrize(
    ("language", "line", "role"),
    [
        ("ar", "طرابلس: سعاد الفرجاني", "boilerplate"), ("ar", "تونس في 4 ماي 2024", "boilerplate"),
        ("ar", "بغداد: لا تراجع عن القرار", "heading"), ("en", "Tunis, 4 May 2024", "boilerplate"),
        ("en", "Cairo hopes for four bids", "heading"),
    ],
)  # fmt: skip
def test_a_line_of_names_and_dates_before_the_lead_is_a_byline(language: Language, line: str, role: Role) -> None:
    """What is left after places, dates and names are taken away tells a headline from a byline."""
    title = {"ar": "محطة جديدة على الطريق", "en": "A new station on the line"}[language]
    article = read_text(f"{title}\n\n{line}\n\n{LEAD[language]}\n", published=date(2024, 5, 9), language=language)
    roles = find_all(article, Names.empty()).roles
    assert list(roles.values()) == ["heading", role, "main"]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Hotels on the island reported a wave of cancellations.", "consequence"),
        ("Parking is banned in the streets around it.", "consequence"),
        ("Tile makers bore the brunt of the selling.", "consequence"),
        ("Hundreds of families have crossed into the next province.", "consequence"),
        ("Talks were to resume at four in the afternoon.", "expectation"),
        ("Relief trucks are on their way from the coast.", "expectation"),
        ("Traders see another rise before winter.", "expectation"),
        ("Unions called the plan short-sighted.", "reaction"),
        ("The junta dismissed the claims as propaganda.", "reaction"),
        ("Her deputy was less patient.", "reaction"),
        ("The speaker stopped short of naming the firm.", "reaction"),
        ("Fishermen, too, sought guarantees.", "reaction"),
    ],
)
def test_english_sentences_of_many_papers(sentence: str, role: Role) -> None:
    """Stances without a verb of saying, things reported, what is still on its way."""
    assert _last_role(sentence, "en") == role


@pytest.mark.parametrize(
    ("second", "role"),
    [
        ("Forty people were pulled from the water, the coast guard said.", "main"),
        ("Forty people were taken ashore by fishing boats, according to the harbour office.", "main"),
        ("“We saw nothing,” the coast guard said.", "reaction"),
        ("The captain said that he had seen nothing.", "reaction"),
    ],
)
def test_a_source_after_the_news_vouches_for_it(second: str, role: Role) -> None:
    """Beside the lead a fact with its source behind it goes on with the news; what opens with the source does not."""
    article = read_text(f"A ferry sank off the coast on Monday.\n\n{second}", language="en")
    facts = find_all(article, Names.empty())
    assert facts.roles[article.sentences[-1].id] == role


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("ar", "ويترك القرار لكل بلدية أن تختار. ويدعو إلى زيادة الميزانية في المدن.", "background"),
        ("ar", "وتتضمن الخطة ثلاث مراحل. وتدعو إلى زيادة الميزانية في المدن.", "background"),
        ("ar", "ويترك الوزير لكل بلدية أن تختار. ويدعو إلى زيادة الميزانية في المدن.", "reaction"),
        ("ar", "ويترك القرار لكل بلدية أن تختار. ويدعو الوزير إلى زيادة الميزانية في المدن.", "reaction"),
        ("ar", "وأغلق الجسر. وتسمي الوزارة الخط «خط الشمس».", "background"),
        ("ar", "وأغلق الجسر. وأين تذهب الشاحنات؟", "expectation"),
        ("ar", "وأغلق الجسر. وسأل العمدة: «أين تذهب الشاحنات كلها؟».", "reaction"),
        ("ar", "وأغلق الجسر. ويبقى سؤالان: من دفع؟", "expectation"),
        ("en", "The road is wet. Who paid for it?", "expectation"),
        ("en", "The road is wet. “Who paid for all of it?” the mayor asked.", "reaction"),
        ("en", "The road is wet. Nor is it clear who paid.", "expectation"),
        ("en", "The road is wet. One question remains: who paid?", "expectation"),
    ],
)
def test_texts_and_questions(language: Language, text: str, role: Role) -> None:
    """What a decision calls for and what something is called is nobody's reaction; the article's own question is open."""
    article = read_text(
        f"{LEAD[language]}\n\n{LEAD[language]}\n\n{text}\n", published=date(2024, 5, 9), language=language
    )
    roles = find_all(article, Names.empty()).roles
    assert roles[article.sentences[-1].id] == role
