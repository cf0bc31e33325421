# SPDX-License-Identifier: Apache-2.0
"""Arabic: words of ways between places. Source: our own reading of Arabic news on transport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.gazetteer.keys import key
from generator.languages.routes import RouteWords

if TYPE_CHECKING:
    from generator.model import Mode, RouteStatus


def _items(text: str) -> tuple[str, ...]:
    """The folded items of a list separated by commas."""
    return tuple(key(item) for item in text.split("،"))


_WAYS: dict[str, Mode | None] = {
    **dict.fromkeys(
        _items(
            "ممر، ممرا، قناة، خط، خطا، خطوط، طريق نقل، مسار، رحلات، مقطع، المقطع، محور نقل، شبكة نقل، طريق تجاري، رحلة، شاحنة"
        ),
        None,
    ),
    **dict.fromkeys(
        _items("سكة، سكك، سكة حديد، سكة حديدية، خط حديدي، حديدي، حديدية، حديد، قطار، قطارا، قطارات"), "rail"
    ),
    **dict.fromkeys(
        _items("سفينة، سفن، سفنا، بحري، بحرية، ملاحي، ملاحية، عبارة، عبارات، ناقلة، ناقلات، بواخر، باخرة"), "ship"
    ),
    **dict.fromkeys(_items("طريق، طريقا، طرق، بري، برية، شاحنات، حافلات، أوتوستراد، سريع"), "road"),
    **dict.fromkeys(_items("أنبوب، أنابيب، خط أنابيب"), "pipeline"),
    **dict.fromkeys(_items("كابل، كابلات، كبل، كيبل، ألياف ضوئية"), "cable"),
}
_STATUS: dict[str, RouteStatus] = {
    **dict.fromkeys(
        _items("مقترح، المقترح، مقترحا، المزمع، مزمع، يعتزم، تعتزم، تخطط، يخطط، من المقرر، سيربط، ستربط، مخطط"),
        "planned",
    ),
    **dict.fromkeys(
        _items("قيد الإنشاء، قيد التنفيذ، أعمال المرحلة، يجري بناء، يجري إنشاء، تشييد، أعمال البناء، يشيد"),
        "under construction",
    ),
    **dict.fromkeys(_items("متوقف، المتوقف، توقف، توقفت، معلق، المعلق، تعليق، علقت"), "suspended"),
    **dict.fromkeys(_items("افتتح، افتتحت، دشن، دشنت، يعمل، تعمل، استؤنفت، استئناف"), "existing"),
}

ROUTES = RouteWords(
    ways=_WAYS,
    not_ways=frozenset(_items(
        "علاقات، العلاقات، اتفاقية، اتفاق، معاهدة، تعاون، التعاون، محادثات، مباحثات، شراكة، حوار، خلاف، الخلاف، حرب، الحرب،"
        "صراع، توتر، التوتر، تجارة، التجارة، التبادل، تحالف، التحالف، حدود، الحدود، مفاوضات، المفاوضات، وساطة، هدنة، مباراة،"
        "لقاء، اجتماع، قمة، القتال، قتال، اشتباكات، منافسة، تنسيق، التنسيق، مواجهة، المواجهة، المسافة، زيارة، جولة"
    )),
    links=frozenset(_items(
        "يربط، تربط، سيربط، ستربط، لربط، ربط، الرابط، الرابطة، رابط، يصل، تصل، الواصل، الواصلة، يوصل، لوصل، ويربط، وتربط، ربطت"
    )),
    starts=_items("من، ينطلق من، تنطلق من، انطلاقا من، يبدأ من، يمتد من، تمتد من، بدءا من، ابتداء من، غادر، غادرت"),
    between=_items("بين، ما بين، يصل بين، يربط بين"),
    via=_items("عبر، مرورا ب، ويمر ب، يمر ب، ويمر عبر، يمر عبر، مارا ب، ويعبر، تمر ب، وتمر ب، ومرورا ب، وعبر، تمر عبر، وتمر عبر، ثم عبر"),
    ends=_items(
        "إلى، وصولا إلى، حتى، نحو، وحتى، لينتهي في، وينتهي في، ليصل إلى، ويصل إلى، باتجاه، صوب، وإلى، وصولا حتى، ثم إلى، متجها إلى،"
        "متجهة إلى، وينتهي عند، ومنها إلى، ومنه إلى، ل"
    ),
    ends_after_link=_items("ب، مع"),
    joins=(*_items("و، ثم، وكذلك، أو"), ","),
    beside=_items("في، ب"),
    apposition=frozenset(_items("عاصمة، كبرى، مركز، ثاني، ثانية، حاضرة")),
    breaks=frozenset(_items("كان، كانت، قد، لم، لن، أن، إن، قال، وقال، أعلن، أعلنت، الذي، التي، بينما، حيث، لكن")),
    status=_STATUS,
)  # fmt: skip
