# SPDX-License-Identifier: Apache-2.0
"""Who is named, where an unknown name ends, under which title, and which phrases mean somebody named before."""

from __future__ import annotations

import pytest

from generator.find.organisations import find as find_organisations
from generator.find.people import find
from generator.languages.offices import office_in_words
from generator.languages.titles import offices
from generator.model import Article, FactId, Facts, Language, Office, Person, Place, Sentence, Span
from generator.names import Identity, Names


def people_of(text: str, language: Language, names: Names | None = None) -> tuple[Person, ...]:
    """The people of a text whose lines are its sentences."""
    sentences, at = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        sentences.append(Sentence(f"s{number}", number, Span(at, at + len(line)), 0, "sentence"))
        at += len(line) + 1
    article = Article("a", "a.txt", "0" * 64, text, language, None, (Span(0, len(text)),), tuple(sentences))
    return find(article, names or Names.empty(), Facts()).people


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("أعلن وزير الزراعة المصري ماهر الدسوقي أن الموسم بدأ.", "ماهر الدسوقي", "وزير الزراعة المصري"),
        ("التقى الوفد بالرئيس الكيني دانيال أوتشولا الخميس.", "دانيال أوتشولا", "الرئيس الكيني"),
        ("استقبل للرئيس الغاني كوامي بواتنغ، وفدا.", "كوامي بواتنغ", "الرئيس الغاني"),
        ("قالت وزيرة البيئة هالة بنت سعيد الراشدي إن المياه نظيفة.", "هالة بنت سعيد الراشدي", "وزيرة البيئة"),
        ("وأكد المتحدث باسم هيئة القناة رؤوف بدران أن العبور طبيعي.", "رؤوف بدران", "المتحدث باسم هيئة القناة"),
        ("زار وزير الدفاع اللواء عبد الله الحمصي القاعدة.", "عبد الله الحمصي", "وزير الدفاع"),
        ("وقالت النائبة عن طنطا سميحة عوض إن الطريق مغلق.", "سميحة عوض", "النائبة عن طنطا"),
        ("وقال سامي البدري، رئيس بلدية المنصورة، إن العمل انتهى.", "سامي البدري", "رئيس بلدية المنصورة"),
        ("صرح رئيس الوزراء السابق وليد بن عامر للصحفيين.", "وليد بن عامر", "رئيس الوزراء السابق"),
        ("وقال الدكتور ناصر القصبي إن النتائج جيدة.", "ناصر القصبي", "الدكتور"),
        ("قال الصياد مرزوق حجازي إن الشباك فارغة.", "مرزوق حجازي", "الصياد"),
        ("وقال والي عين دلة محمد بوراس إن السد امتلأ.", "محمد بوراس", "والي عين دلة"),
    ],
)
def test_arabic_title_before_or_after(text: str, name: str, title: str) -> None:
    """Office, nationality and name in either order; ranks between them; the name stops at verbs and particles."""
    (person,) = people_of(text, "ar")
    assert (person.name, person.title) == (name, title)


@pytest.mark.parametrize(
    "text",
    [
        "افتتح شارع محمد فريد أمام السيارات.",
        "أعلن رئيس الوزراء الكندي أن الموازنة جاهزة.",
        "نقلت الصحيفة عن مصدر في الوزارة قوله.",
        "بلغت الكلفة مليار جنيه (30 مليون دولار).",
        "ارتفع الإنتاج على أساس سنوي، وعلى مستوى المحافظات.",
        "وصلت القافلة إلى رام الله وبيت لحم.",
    ],
)
def test_arabic_without_people(text: str) -> None:
    """Streets, offices without a name, sums and prepositions are nobody."""
    assert people_of(text, "ar") == ()


def test_arabic_counterpart() -> None:
    """A counterpart holds the same office in the named country; the phrase is a reference to him or her."""
    text = "بحث وزير الخارجية الأردني سامر الحياري الملف مع نظيرته الفنلندية آنا كورهونن.\nوقال الحياري إنه متفائل."
    first, second = people_of(text, "ar")
    assert (first.title, second.title) == ("وزير الخارجية الأردني", "وزيرة الخارجية الفنلندية")
    assert second.office == Office("foreign-minister", "FI")
    assert [phrase.exact for phrase in second.coref] == ["نظيرته الفنلندية"]
    assert [mention.exact for mention in first.mentions] == ["سامر الحياري", "الحياري"]


def test_arabic_pair() -> None:
    """A dual office is held by both names behind it."""
    first, second = people_of("التقى الرئيسان البيروفي كارلوس مندوسا والتشيلي دانيال روخاس أمس.", "ar")
    assert (first.title, second.title) == ("الرئيس البيروفي", "الرئيس التشيلي")


def test_title_alone_means_its_holder() -> None:
    """A title without a name is a reference to the one who held it earlier in the text, of the same country only."""
    text = "قال وزير النقل العماني سالم البلوشي إن الميناء جاهز.\nوأضاف الوزير أن العمل مستمر.\nورد وزير النقل الهندي."
    (person,) = people_of(text, "ar")
    assert [phrase.exact for phrase in person.coref] == ["الوزير"]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Transport Minister Carla Duarte said the bridge was safe.", "Carla Duarte", "Transport Minister"),
        ("The Kenyan transport minister, Peter Barasa, said so.", "Peter Barasa", "Kenyan transport minister"),
        ("Helen Okoro, the country’s energy minister, disagreed.", "Helen Okoro", "energy minister"),
        ("It failed, said Nadia Brandt, head of research at the mill.", "Nadia Brandt", "head of research"),
        ("Tomas Lindqvist, who farms by the river, was calm.", "Tomas Lindqvist", None),
        ("The idea came from Mr Hallberg.", "Hallberg", None),
        ("A report by Finnish Foreign Minister J. A. Koskela is due.", "J. A. Koskela", "Finnish Foreign Minister"),
    ],
)
def test_english(text: str, name: str, title: str | None) -> None:
    """Titles before a name, after it behind a comma, or none at all."""
    (person,) = people_of(text, "en")
    assert (person.name, person.title) == (name, title)


@pytest.mark.parametrize(
    "text",
    [
        "The Foreign Ministry said so.",
        "South Africa and New Zealand met in Cape Town.",
        "The president spoke on Monday.",
    ],
)
def test_english_without_people(text: str) -> None:
    """Ministries, countries and offices alone are nobody."""
    assert people_of(text, "en") == ()


def test_english_counterpart() -> None:
    """The counterpart's title is built from the office before and the nationality."""
    text = "Energy Minister Carla Duarte met reporters.\nHer Chilean counterpart, Rosa Fuentes, stayed away."
    _, second = people_of(text, "en")
    assert (second.title, second.office) == ("Chilean Energy Minister", Office("energy-minister", "CL"))


def test_known_name_gives_identity() -> None:
    """A listed person has the identity's id and both names, found without any title."""
    known = Identity(FactId("adel-zaki"), {"ar": "عادل زكي", "en": "Adel Zaki"})
    (person,) = people_of("ثم وصل عادل زكي إلى المكان.", "ar", Names.of(people=(known,)))
    assert (person.id, person.names) == ("adel-zaki", {"ar": "عادل زكي", "en": "Adel Zaki"})


def test_a_family_that_leads_is_told_by_the_list() -> None:
    """Nobody can see it in the name: it is the list's word."""
    known = Identity(FactId("shen-anyu"), {"en": "Shen Anyu"}, family="first")
    text = "Then Shen Anyu arrived with Minister Mona Karimi."
    people = people_of(text, "en", Names.of(people=(known,)))
    assert [(person.name, person.family_is_first) for person in people] == [("Shen Anyu", True), ("Mona Karimi", False)]


def test_offices_have_words_in_both_languages() -> None:
    """Every office can be said in Arabic and English, with a country and without."""
    assert set(offices("ar")) == set(offices("en"))
    assert len(offices("ar")) >= 60
    assert office_in_words(Office("foreign-minister", "IR"), "ar") == "وزير الخارجية الإيراني"
    assert office_in_words(Office("foreign-minister", "IR"), "en") == "foreign minister of Iran"
    assert (
        office_in_words(Office("prime-minister", "NL", former=True), "en") == "former prime minister of the Netherlands"
    )


def test_works_after_organisations() -> None:
    """Words of an organisation's name are no person."""
    text = "The operator, Victoria Shipping, said so."
    sentence = Sentence("s1", 1, Span(0, len(text)), 0, "sentence")
    article = Article("a", "a.txt", "0" * 64, text, "en", None, (sentence.span,), (sentence,))
    facts = find(article, Names.empty(), find_organisations(article, Names.empty(), Facts()))
    assert facts.people == ()


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("وقالت منسقة الإغاثة في تشاد، البلجيكية مارلين فان ديك، إن الطرق مغلقة.", "مارلين فان ديك", "منسقة الإغاثة في تشاد"),
        ("وأشاد رئيس هيئة الموانئ، الدكتور عبدالباري بن فواز الكعبي، بالخطة.", "عبدالباري بن فواز الكعبي", "رئيس هيئة الموانئ"),
        ("وزار الرئيس الغاني آنذاك كوفي أساري المدينة.", "كوفي أساري", "الرئيس الغاني آنذاك"),
        ("تحدث وكيل المجني عليه المحامي صالح الدغمان أمس.", "صالح الدغمان", "وكيل المجني عليه"),
        ("أفادت كاتبة الدولة المكلفة بالماء، سهيلة أوعلي، بأن السد سيفتح.", "سهيلة أوعلي", "كاتبة الدولة المكلفة بالماء"),
        ("ورفضت حنان الكرداوي، رئيسة نجمة الساحل، هذا القرار.", "حنان الكرداوي", "رئيسة نجمة الساحل"),
        ("وكتب الصحافي الاستقصائي تامر الصباغ على صفحته.", "تامر الصباغ", "الصحافي الاستقصائي"),
        ("وختم اللواء المتقاعد سمير البارودي حديثه.", "سمير البارودي", "اللواء المتقاعد"),
        ("ويقول الباحث في مركز المرفأ للدراسات، نديم شرارة، إن الاتفاق هش.", "نديم شرارة", "الباحث في مركز المرفأ للدراسات"),
    ],
)  # fmt: skip
def test_arabic_name_apart_from_its_title(text: str, name: str, title: str) -> None:
    """Between title and name may stand a place, a comma with rank or nationality, a calling, a word of time."""
    (person,) = people_of(text, "ar")
    assert (person.name, person.title) == (name, title)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قالت حصيفة الكرداوي إن الدعم تأخر.", "حصيفة الكرداوي"),
        ("وقالت شيماء بنت ثاني المرواني إن الخط جاهز.", "شيماء بنت ثاني المرواني"),
        ("وقال المزارع أبو مروان الدليمي وهو من سكان القرية ذلك.", "أبو مروان الدليمي"),
        ("قالت أم علاء، وهي من سكان القرية، ذلك.", "أم علاء"),
        ("تحدثت نازحة عرفت نفسها بأم محسن عن بيتها.", "أم محسن"),
        ("هكذا رد زميلها في لجنة المياه رعد الدليمي.", "رعد الدليمي"),
        ("رجح المستشار القانوني سعد بن مشعل القحيز، المعروف بصبره، ذلك.", "سعد بن مشعل القحيز"),
        ("كتبت المديرة ميرال الحلاونة في رسالة.", "ميرال الحلاونة"),
    ],
)
def test_arabic_name_no_list_knows(text: str, name: str) -> None:
    """Son of, father of, a family name in -i behind a verb of saying, "her colleague" and a name."""
    assert [person.name for person in people_of(text, "ar")] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "وقال المصدر ذاته إن العمل سيبدأ. وأورد المتحدث نفسه ذلك.",
        "بنينا مسارا جديدا للقطار.",
        "قالت مصادر الأهالي إن الطريق مغلق، وقال مدرب الأهلي إن الفريق جاهز.",
        "تمسك وكيل المدعى عليهم بالبراءة.",
        "مرت القافلة بذراع بن صالحة ثم أم درمان.",
        "إنها تموت أمام أعيننا.",
    ],
)
def test_arabic_no_name_here(text: str) -> None:
    """Pronouns on prepositions, "the same", verbs that look like a joined name, nouns of groups and offices."""
    assert people_of(text, "ar") == ()


def test_arabic_object_is_no_family_name() -> None:
    """What a transitive verb is about does not become the family name of its subject."""
    (person,) = people_of("أعلن الرئيس كاستيانو الحرب على الفساد.", "ar")
    assert person.name == "كاستيانو"


def test_arabic_office_details() -> None:
    """A deputy keeps the country; a former holder is not the present one; a woman may go on with her given name."""
    (deputy,) = people_of("قال نائب رئيس الوزراء الغاني دانيال أوفوري إن الخط جاهز.", "ar")
    assert deputy.office == Office("deputy-prime-minister", "GH")
    text = "حضر الرئيس الغاني السابق كوفي أساري.\nوقال الرئيس الغاني دانيال بواتنغ ذلك.\nورد الرئيس الغاني."
    former, current = people_of(text, "ar")
    assert (former.office, former.coref) == (Office("president", "GH", former=True), ())
    assert [phrase.exact for phrase in current.coref] == ["الرئيس الغاني"]
    (woman,) = people_of("قالت المديرة نادين الشمري إن الكلفة ارتفعت.\nوأضافت نادين أن العمل مستمر.", "ar")
    assert [mention.exact for mention in woman.mentions] == ["نادين الشمري", "نادين"]


def test_arabic_counterpart_in_a_place() -> None:
    """A counterpart "in X" holds the office there."""
    text = "ناقش محافظ البحيرة ماجد باطرفي الأمر مع نظيره في قنا سالم باعيسى."
    start = text.index("قنا")
    sentence = Sentence("s1", 1, Span(0, len(text)), 0, "sentence")
    article = Article("a", "a.txt", "0" * 64, text, "ar", None, (sentence.span,), (sentence,))
    qena = Place(FactId("place-1"), "قنا", {}, "city", 26.2, 32.7, "EG", (article.evidence(start, start + 3),))
    _, second = find(article, Names.empty(), Facts(places=(qena,))).people
    assert (second.name, second.title) == ("سالم باعيسى", "محافظ قنا")
