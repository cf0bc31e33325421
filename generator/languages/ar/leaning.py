# SPDX-License-Identifier: Apache-2.0
"""Arabic words that lean on the sentence before; "wa" alone opens most sentences and says nothing.

Source: K. Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), ch. 12 (pronouns; 12.3 suffixed ones), 13
(demonstratives), 18 (connectives); W. Wright, "A Grammar of the Arabic Language" (3rd ed.), vol. II, 77 (a pronoun of
what follows), for «أنه».
"""

from __future__ import annotations

import re

from generator.languages.leaning import Leaning
from generator.languages.speech import words
from generator.normalise import fold

_SUFFIXES = ("ه", "ها", "هم", "هما", "هن")
_TAKING_UP = (
    "هو", "هي", "هم", "هما", "هذا", "هذه", "ذلك", "تلك", "هؤلاء", "أولئك", "بذلك", "لذلك", "كذلك", "مع ذلك", "رغم ذلك",
    "بهذا", "لهذا", "بهذه", "هكذا", "عندئذ", "حينئذ", "الأمر الذي", "مما", "بعد ذلك", "قبل ذلك", "إلى ذلك", "من ثم",
    "في المقابل", "بالمقابل", "على العكس", "بالتالي", "علاوة على ذلك", "فضلا عن ذلك", "إضافة إلى ذلك",
    "على الرغم من ذلك", "أيضا", "الشيء نفسه", "الأمر نفسه", "من بينها", "من بينهم", "من أبرزها", "من أهمها",
)  # fmt: skip
_NEGATIONS = ("ولا", "ولن", "وليس", "وليست")
_LIMITING = ("لكن", "غير أن", "بيد أن", "إلا أن")
_CONNECTIVES = ("كما", "كما أن", "بل", "ثم", "إذ", "أو")
_LOOSE = ("ولم", "وما زال", "وما زالت", "ولا يزال", "ولا تزال", "أما", "بدوره", "بدورها", "من جهته", "من جهتها", "من جانبه",
          "من جانبها")  # fmt: skip

_WITH_PRONOUN = tuple(f"{opener}{suffix}" for opener in _LIMITING for suffix in _SUFFIXES)
_FIRM = (*_WITH_PRONOUN, *_TAKING_UP, *_LIMITING, *_CONNECTIVES)

# Verbs whose last letters look like a pronoun, by their past and by the present without its first letter.
_VERBS_PAST = words(
    "واجه وجه توجه اتجه نبه تنبه انتبه شبه أشبه تشبه اشتبه تشابه شوه نوه كره أكره رفه نزه تاه فقه موه جابه أبه"
    " فهم تفهم تفاهم ساهم أسهم اتهم داهم ألهم استلهم وهم توهم أوهم التهم استفهم راهن رهن ارتهن برهن تكهن داهن امتهن"
)
_VERBS_PRESENT = words(
    "واجه وجه توجه تجه نبه تنبه نتبه شبه شتبه تشابه شوه نوه كره رفه نزه تيه فقه موه جابه أبه"
    " فهم تفهم تفاهم ساهم سهم تهم داهم لهم ستلهم هم توهم وهم لتهم ستفهم راهن رهن رتهن برهن تكهن داهن متهن واجهن"
)
_NOUNS = words(
    "وجه وجوه شبه شبيه مشابه متشابه مياه شفاه أفواه جباه جاه تجاه باتجاه اتجاه انتباه اشتباه مشتبه فقه فقيه سفيه نزيه وجيه نبيه"
    " تنبيه توجيه تنويه تشويه تمويه ترفيه تشبيه إله الله لله بالله فواكه مكروه منتزه متنزه مموه مشوه موجه متجه متوجه شاه كنه أبله تافه"
    " فهم أهم مهم تهم متهم سهم أسهم درهم دراهم وهم تفاهم ملهم مبهم أدهم مساهم متفهم ذهن رهن كاهن مهن راهن مرتهن دهن"
    " طه مها سها نها هذه أعلاه أدناه وحده وحدها وحدهم وحدهما بدوره بدورها بدورهم"
    # Of what follows, or handled with the words behind which they stand.
    " إنه إنها إنهم إنهما أنه أنها أنهم أنهما بأنه بأنها بأنهم كأنه كأنها لأنه لأنها لأنهم لعله لعلها فإنه فإنها"
)

LEANING = Leaning(
    openers=frozenset(map(fold, (*_FIRM, *(f"{clitic}{word}" for word in _FIRM for clitic in "وف"), *_NEGATIONS))),
    loose=frozenset(map(fold, (*_LOOSE, *(f"و{word}" for word in _LOOSE)))),
    longest=4,
    also=words("أيضا كذلك"),
    empty=frozenset(),
    demonstratives=words("هذا هذه ذلك تلك هذان هاتان هذين هاتين هؤلاء أولئك"),
    near=words("هذا هذه هذين هاتين بهذا بهذه"),
    periods=words(
        "اليوم الأسبوع الشهر العام السنة الصيف الشتاء الربيع الخريف الموسم القرن العقد المرة المقال المقالة الصفحة"
    ),
    definites=words(
        "الأرقام الرقمان الرقمين الكلفة التكلفة المبلغ المبلغان المبلغين الموعدان الموعدين المواعيد الروايتان الروايتين"
    ),
    wider=words("التي الذي اللذان اللتان"),
    articles=frozenset(),
    ahead=words("الذي التي الذين اللذان اللتان اللواتي"),
    fronts=words(
        "في على إلى من عن بعد قبل خلال منذ مع عند أثناء لدى ضمن وسط رغم بحسب حسب وفق وفقا حين عندما إذا لو "
        "كلما بينما فيما لأن إن أن لما فور عقب عشية بعيد قبيل أمام حول بين تحت فوق بشأن بمناسبة أي كل"
    ),
    pronouns=frozenset(),
    subjects=frozenset(),
    free=frozenset(),
    tellers=words("المصادر الروايات التقديرات الأرقام الوكالات الصحف التقارير الخبراء المراقبون"),
    owners=frozenset(),
    attached=re.compile(r"(?P<word>[ء-ي]+)(?:ه|ها|هما|هم|هن)"),
    definite=("ال", "لل", "بال", "كال"),
    joined=("و", "ف"),
    whole=frozenset(
        (*_VERBS_PAST, *(f"{first}{rest}" for rest in _VERBS_PRESENT for first in ("ي", "ت", "ن", "سي", "ست")), *_NOUNS)
    ),
    steps=words(
        "ما لا لم لن قد لقد زال زالت يزال تزال كان كانت يكون تكون يكن تكن ليس ليست بات باتت أصبح أصبحت ظل ظلت يبقى تبقى"
    ),
    heads=words(
        "موعد كلفة تكلفة طول عدد قيمة سعر أسعار تاريخ مدة نسبة حجم مساحة سبب معظم جميع كل بعض أحد إحدى أغلب "
        "غالبية أكثر نصف ثلث ربع مجموع إجمالي تفاصيل أعمال مراحل شروط نتائج بنود نص هدف صاحب مسار مصير مستوى"
    ),
)
