# SPDX-License-Identifier: Apache-2.0
"""Who speaks where the name stands apart from the verb, is not repeated, or is not told at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.find.quotes import find
from generator.model import FactId, Facts, Person
from generator.names import Names
from generator.read import read_text

if TYPE_CHECKING:
    from generator.model import Evidence, Language

_PEOPLE = {
    "نبيل الشاطر": "المتحدث باسم وزارة الخارجية الروسية",
    "جورج السهلي": "النائب",
    "رنا المهيري": "سفيرة",
    "هاني البرقاوي": "مدير المستشفى",
    "Greta Holm": "Ambassador",
    "Oleg Varin": "Kremlin spokesman",
    "Bea Okell": None,
}


def named(text: str, language: Language) -> list[str | None]:
    """The name of each quote's speaker."""
    article = read_text(text, published=None, language=language)

    def mentions(name: str) -> tuple[Evidence, ...]:
        start = article.text.find(name)
        return (article.evidence(start, start + len(name)),) if start >= 0 else ()

    people = tuple(
        Person(FactId(f"person-{number}"), name, {language: name}, found, title=title)
        for number, (name, title) in enumerate(_PEOPLE.items())
        if (found := mentions(name))
    )
    return [quote.speaker_name for quote in find(article, Names.empty(), Facts(people=people)).quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("واعتبر زميله في الكتلة، النائب جورج السهلي، أن الخطة «ولدت ميتة».", "جورج السهلي"),
        ("أما زميلتها في اللجنة، السفيرة رنا المهيري، فرأت أن الحل «سياسي قبل كل شيء».", "رنا المهيري"),
        ("وبحسب مديرة المشروع بالإنابة، السفيرة رنا المهيري، فإن العمل يبدأ غداً.", "رنا المهيري"),
        ("وكان رئيس الوفد، النائب جورج السهلي، قد شبه الوضع بـ«سفينة بلا ربان».", "جورج السهلي"),
        ("وقالت القيمة على المعرض رنا المهيري: «كل قطعة هنا لها قصة».", "رنا المهيري"),
        # Whom somebody met between the commas is not the one who speaks.
        ("وقال مدير الميناء، بعد لقائه رنا المهيري، إن الرصيف جاهز.", "مدير الميناء"),
    ],
)
def test_apposed_names(text: str, expected: str) -> None:
    """The name that a comma parts from its title speaks, also where a preposition stands in the title."""
    assert named(text, "ar") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال مدير المصنع إن الإنتاج توقف.", "مدير المصنع"),
        ("وقال محاميه إن موكله «لم يسرق شيئا».", "محاميه"),
        ("وقالت والدتها: «ننتظر عودتها كل مساء».", "والدتها"),
        ("وعن سبب التأخير، يجيب المهندس: «الممول تأخر كثيرا».", "المهندس"),
        ("ووصف المراقبون الخطوة بـ«القفزة في المجهول».", "المراقبون"),
        ("وجدد رئيس مجلس المحافظة التأكيد على أن الحل «لن يأتي من الخارج».", "رئيس مجلس المحافظة"),
        ("انتقد الأمين العام للجامعة ما سماه «صمت الجيران».", "الأمين العام للجامعة"),
        ("ونقل البيان عن الوزير قوله، إن «الحكومة ماضية في الطريق».", "الوزير"),
        (
            "وكشف مصدر مسؤول في الهيئة لـ«الميناء» عن توجه جديد، مؤكداً أن القرار «في مراحله الأخيرة».",
            "مصدر مسؤول في الهيئة",
        ),
        ("وأهدى اللاعب الجائزة إلى مدربه الذي «آمن به حين تخلى عنه الجميع»، كما قال.", "اللاعب"),
        ("زار مدير عام الجمارك منفذ الرمل أمس. وقال: «خفضنا زمن الفسح إلى ساعتين».", "مدير عام الجمارك"),
        ("وتضيف وهي تمسح دموعها: «لم يبق لنا شيء».", None),
        ("ورد عليه رئيس الحكومة بأن بلاده «لا تتلقى دروسا من أحد».", "رئيس الحكومة"),
        ("ونفى المركز الإعلامي لمجلس الوزراء ما تردد، مؤكدا أنه «لا صحة لذلك».", "المركز الإعلامي لمجلس الوزراء"),
        ("وتنص «وثيقة المرفأ»، التي وقعها أربعون شيخا، على أن «السلاح ممنوع داخل المدينة».", "وثيقة المرفأ"),
        ("وفي حديثه، انتقد رئيس الاتحاد آلية الدعم، وقال إنها «تكافئ المقصر».", "رئيس الاتحاد"),
        ("وغرد مدير الصحة على حسابه في «الساحة» قائلا: «الوضع تحت السيطرة».", "مدير الصحة"),
        ("وأوصى التقرير بـ«تسريع الوتيرة في القرى».", "التقرير"),
        ("ولا تخفي المرشحة طموحها: «أريد أن أكون أول رئيسة للبلاد».", "المرشحة"),
        ("وقد عده خصومه «استسلاماً».", "خصومه"),
        ("هكذا لخص سائق الشاحنة المشهد: «ننام هنا ونأكل هنا».", "سائق الشاحنة"),
        ("يقول الرجل الستيني وهو يشير إلى النهر: «كنا نسميه البحر».", "الرجل الستيني"),
        ("وبين المسؤول الثقافي أن المتحف يفتح غدا.", "المسؤول الثقافي"),
        ("قال المتحدث بلسان الهيئة: إن العمل مستمر.", "المتحدث بلسان الهيئة"),
        ("ورفضت مصادر في «الجبهة» التعليق، مكتفية بالقول إن «الكلام للميدان».", "مصادر في «الجبهة»"),
    ],
)
def test_title_as_it_stands(text: str, expected: str | None) -> None:
    """A title or a source without a name is given as the phrase stands, without what the verb has as its object."""
    assert named(text, "ar") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The official and the diplomat of agencies: office, gender and country must fit.
        ("قال نبيل الشاطر إن الرد جاهز. وأضاف الدبلوماسي أن الوقت «يضيق».", ["نبيل الشاطر"] * 2),
        ("قال نبيل الشاطر إن الرد جاهز. ووفقا للدبلوماسي الروسي، فإن الوقت يضيق.", ["نبيل الشاطر"] * 2),
        ("قال نبيل الشاطر إن الرد جاهز. وأضافت الدبلوماسية أن الوقت «يضيق».", ["نبيل الشاطر", "الدبلوماسية"]),
        (
            "قال نبيل الشاطر إن الرد جاهز. وقال الدبلوماسي الفرنسي إن الوقت «يضيق».",
            ["نبيل الشاطر", "الدبلوماسي الفرنسي"],
        ),
        ("قال جورج السهلي إن الرد جاهز. وقال الدبلوماسي إن الوقت «يضيق».", ["جورج السهلي", "الدبلوماسي"]),
        ("قالت الوزيرة إن الشطر الأول انتهى. وتابعت المسؤولة الحكومية أن الثاني «قريب».", ["الوزيرة"] * 2),
        ("وقال رئيس مجلس القيادة إن السلام قريب. وأشار رئيس المجلس إلى أن الرواتب صرفت.", ["رئيس مجلس القيادة"] * 2),
        ("قال مدير المستشفى إن الوقود نفد. وكان هاني البرقاوي حذر من ذلك.", ["هاني البرقاوي"]),
        (
            "وأفاد شهود بأن القصف طال السوق، بينما نفى متحدث باسم القوات ذلك، وقال إن قواته «لا تستهدف أحدا».",
            ["شهود", "متحدث باسم القوات"],
        ),
        ("بدأ المدير الفني حديثه بالتهنئة، ثم قال: «الفوز لا يعني أننا وصلنا».", ["المدير الفني"]),
        ("قالت رنا المهيري إن المعرض كبير. ووفقا لها، فإن الزوار بالآلاف.", ["رنا المهيري"] * 2),
    ],
)
def test_taken_up(text: str, expected: list[str | None]) -> None:
    """Somebody heard before is taken up by another noun, by fewer words of the title, by what they denied."""
    assert named(text, "ar") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kremlin spokesman Oleg Varin said the port was “full”.", ["Oleg Varin"]),
        ("The port is full, Kremlin spokesman Oleg Varin told reporters.", ["Oleg Varin"]),
        ("The agreement, a copy of which Bea Okell saw, states that ships “shall wait”.", ["agreement"]),
        ("The ministry, headed by Bea Okell, said the port was “full”.", ["ministry"]),
        ("Labour’s Orla Finch called the plan “a disgrace”.", ["Orla Finch"]),
        ("Union boss Colm Finch said his members would return.", ["Colm Finch"]),
        ("Finch, 54, says she can't wait. “People count pennies,” she said.", ["Finch", "Finch"]),
        ("Bea Okell spoke first. According to her, three firms have left.", ["Bea Okell"]),
        ("Tehran rejected it, with spokesman Oleg Varin saying there was “no need of lessons”.", ["Oleg Varin"]),
        ("The board had cautioned against what it termed “panic buying”.", ["board"]),
        ("It came a day after the union accused him of “grandstanding”.", ["union"]),
        ("The mayor shrugged. “Ask the builder,” he said.", ["mayor"]),
        ("Greta Holm said talks were close. The diplomat called them “frank”.", ["Greta Holm", "Greta Holm"]),
        ("His wife, Mariam, added: “We ran with nothing.”", ["Mariam"]),
        ("The mayor, Bea Okell, affirmed in remarks on Monday that the port was “full”.", ["Bea Okell"]),
        ("Its master, Captain Oleg Varin, is reported to have told them that the port was “full”.", ["Oleg Varin"]),
        ("Bea Okell left. In a statement issued in Leith, she alleged that the port was “full”.", ["Bea Okell"]),
        ("Bea Okell spoke. The utility, she added, would pay the traders.", ["Bea Okell"]),
        ("Oleg Varin's spokeswoman shrugged. “We will study it,” she said.", ["Oleg Varin's spokeswoman"]),
        ("“We will be back”: Ferry workers end strike\n\nThe strike is over.", ["Ferry workers"]),
        ("“No evidence” of fraud, says Bea Okell, the head of the panel.", ["Bea Okell"]),
        ("It is, in the words of one trader, “a marriage of inconvenience”.", ["one trader"]),
    ],
)
def test_english(text: str, expected: list[str | None]) -> None:
    """English: titles around a name, names nobody knows, subjects behind a border, headlines."""
    assert named(text, "en") == expected
