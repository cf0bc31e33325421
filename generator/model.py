# SPDX-License-Identifier: Apache-2.0
"""The data and its invariants, nothing else.

Everything the program knows about an article is one of these frozen values. Offsets are Unicode code
points into `Article.text`, half-open ``[start, end)``.

>>> Span(2, 5).length
3
>>> Span(5, 2)
Traceback (most recent call last):
    ...
ValueError: span [5, 2) is not a half-open range of code points
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  (dataclass fields are resolved at run time)
from dataclasses import dataclass, field
from datetime import date  # noqa: TC003
from typing import Literal, NamedTuple, NewType, Self

Language = Literal["ar", "en"]
LANGUAGES: tuple[Language, Language] = ("ar", "en")

FactId = NewType("FactId", str)
"""ASCII, stable and readable: ``person-3``, ``q-2``, or the identity's own id from ``seeds/names/``."""

Certainty = Literal["stated", "inferred", "editor"]
Role = Literal["main", "background", "consequence", "expectation", "reaction", "heading", "boilerplate"]
QuoteKind = Literal["direct", "mixed", "indirect"]
SpeakerVia = Literal[
    "named", "title", "coref", "pronoun", "ellipsis", "document", "continuation",
    "preceding sentence", "next sentence", "editor", "unresolved",
]  # fmt: skip
SpeakerKind = Literal["person", "organisation", "government", "group", "anonymous", "document", "place"]
Precision = Literal[
    "day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "interval", "duration",
]  # fmt: skip
Modifier = Literal["start", "mid", "end", "approx", "before"]
Anchor = Literal["absolute", "publication", "unresolved"]
Calendar = Literal["gregorian", "islamic-umalqura", "solar-hijri"]
PlaceKind = Literal[
    "country", "capital", "city", "town", "port", "site", "district", "state", "region", "strait", "canal",
    "river", "sea", "gulf", "ocean", "continent", "island", "desert", "mountains", "field",
]  # fmt: skip
AREA_KINDS: frozenset[PlaceKind] = frozenset({
    "country", "district", "state", "region", "river", "sea", "gulf", "ocean", "continent", "desert", "mountains",
})  # fmt: skip
"""Kinds that a route tints and lists; a line joins only the others, which are points."""
Mode = Literal["rail", "ship", "road", "pipeline", "cable"]
RouteStatus = Literal["existing", "planned", "under construction", "suspended"]
EventStatus = Literal["happened", "scheduled", "planned", "claimed"]
# Why something was found: each code has its sentence in ``languages/*/explain_words.py``.
NotQuoteReason = Literal[
    "no words", "known name", "name or term", "no verb of saying", "subject of the clause", "nested", "editor",
]  # fmt: skip
QuoteRule = Literal["that", "colon", "quote", "preposition", "noun", "bare", "before", "alone"]
RoleRule = Literal["furniture", "page line", "names alone", "heading", "lead"]
PersonRule = Literal[
    "titled", "ranked", "described", "bare", "counterpart", "pair", "related", "title alone", "short form",
]  # fmt: skip
PlaceRule = Literal["known", "cue", "head word", "list", "elsewhere", "listed"]
PlaceChoice = Literal["only", "country", "own list", "capital", "population", "words around"]
RouteRule = Literal["from to", "joins", "between", "reversed", "dashes"]
ReasonKind = Literal["role", "quote", "person", "place", "place choice", "route"]
State = Literal["missing", "stale", "machine", "checked", "reviewed"]
Licence = Literal["own", "open", "quote-only", "unknown"]
ADDED = "context"
"""`found_by` of a place or route that the editors added beside the article."""
MODEL = "model:"
"""What `found_by` begins with in a fact that an optional model proposed; else it names the finder."""


def is_proposed(found_by: str) -> bool:
    """True for the `found_by` of a fact that an optional model proposed."""
    return found_by.startswith(MODEL)


_new_tuple = tuple.__new__


class _Range(NamedTuple):
    start: int
    end: int


class Span(_Range):
    """Half-open range ``[start, end)`` of code points; ``0 <= start <= end``.

    A tuple, for an article has thousands: made and compared three times as fast as a dataclass.
    """

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Self:
        """Checks the order. Raises ValueError."""
        if not 0 <= start <= end:
            msg = f"span [{start}, {end}) is not a half-open range of code points"
            raise ValueError(msg)
        return _new_tuple(cls, (start, end))

    @property
    def length(self) -> int:
        """Number of code points covered."""
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """True when `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """True when at least one code point is shared."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """Words of the source: ``exact == article.text[span.start:span.end]``, kept so that exports prove themselves."""

    article: str
    span: Span
    exact: str

    def meets(self, other: Evidence) -> bool:
        """True when both share at least one code point of one article."""
        return self.article == other.article and self.span.overlaps(other.span)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, heading or furniture line. `number` counts sentences and headings from 1; 0 = furniture."""

    id: str
    number: int
    span: Span
    paragraph: int
    kind: Literal["sentence", "heading", "furniture"]


@dataclass(frozen=True, slots=True, eq=False)
class Article:
    """A source as it was read: the decoded text never changes after this. Two readings are two articles.

    `sha256` is of the bytes received; `id` its first 12 hex digits. `sentences` are sorted and do not
    overlap; between them lies white space only. `paragraphs` group them (spans sorted).
    """

    id: str
    name: str
    sha256: str
    text: str
    language: Language
    published: date | None
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    title: str = ""

    def evidence(self, start: int, end: int) -> Evidence:
        """The words in ``[start, end)`` with their place. Raises ValueError outside the text."""
        span = Span(start, end)
        if end > len(self.text):
            msg = f"span [{start}, {end}) ends after the text ({len(self.text)} code points)"
            raise ValueError(msg)
        return Evidence(self.id, span, self.text[start:end])

    def at(self, span: Span) -> str:
        """The words of `span`."""
        return self.text[span.start : span.end]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds the code point `offset`, or None between sentences."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle].span.end <= offset:
                low = middle + 1
            else:
                high = middle
        if low < len(self.sentences) and self.sentences[low].span.start <= offset:
            return self.sentences[low]
        return None


@dataclass(frozen=True, slots=True)
class Office:
    """An office in a form that every language can word: ``Office("foreign-minister", "IR")``.

    `role` is a key of ``languages/*/titles.py``'s OFFICES; `country` an ISO 3166-1 alpha-2 code or None;
    `body` the words of the body it belongs to as they stand in the article ("" if none).
    """

    role: str
    country: str | None = None
    body: str = ""
    former: bool = False
    elect: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """A person; `name` as first written in full, `title` as it stands in the text or as resolved."""

    id: FactId
    name: str
    names: Mapping[Language, str]
    mentions: tuple[Evidence, ...]
    title: str | None = None
    office: Office | None = None
    aliases: tuple[str, ...] = ()
    coref: tuple[Evidence, ...] = ()
    titles: Mapping[Language, str] = field(default_factory=dict)
    """The office in the editors' words; then `office` is None."""
    family_is_first: bool = False
    """The family leads in the name as it is written, as in Chinese; told by ``seeds/names/people.yml``."""
    found_by: str = "people"
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body, agency, company or party; `names` holds only languages in which the name is known."""

    id: FactId
    name: str
    names: Mapping[Language, str]
    mentions: tuple[Evidence, ...]
    kind: str = "organisation"
    country: str | None = None
    aliases: tuple[str, ...] = ()
    found_by: str = "organisations"
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Someone or something that speaks without being a named person: both sides, a source, a treaty."""

    id: FactId
    name: str
    kind: SpeakerKind
    mentions: tuple[Evidence, ...]
    names: Mapping[Language, str] = field(default_factory=dict)
    found_by: str = "speakers"
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer that the article names. Degrees WGS 84; `country` ISO 3166-1 alpha-2 or None."""

    id: FactId
    name: str
    names: Mapping[Language, str]
    kind: PlaceKind
    latitude: float
    longitude: float
    country: str | None
    mentions: tuple[Evidence, ...]
    source: str = ""
    found_by: str = "places"
    certainty: Certainty = "stated"

    @property
    def is_area(self) -> bool:
        """True for what a map tints instead of marking with a point."""
        return self.kind in AREA_KINDS


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words. `words` exclude the marks; an indirect quote's words are the reported clause.

    `clause` is the whole reported clause a fragment stands in (None for a whole statement);
    `continues` is shared by the fragments of one utterance.
    """

    id: FactId
    kind: QuoteKind
    words: Evidence
    cue: Evidence | None
    speaker: FactId | None
    speaker_name: str | None
    via: SpeakerVia
    sentence: str
    clause: Evidence | None = None
    marked: bool = True
    continues: str | None = None
    found_by: str = "quotes"
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class NotQuote:
    """Words between quotation marks that are a name or a term, with the rule that said so."""

    words: Evidence
    reason: NotQuoteReason
    label: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """A time worked out: `earliest` and `latest` days (inclusive), None where it stays unresolved.

    `value` is the ISO form of the contract: 2025-01-17, 2025-W03, 2025-W03-WE, 2025-01, 2025-Q2, 2025-H1,
    2025-SU, 2025, 199 (1990s), A/B, P20Y; "" while unresolved. `rule` is the code of the rule that worked it out.
    """

    value: str
    earliest: date | None
    latest: date | None
    precision: Precision
    anchor: Anchor
    words: str
    rule: str
    modifier: Modifier | None = None
    calendar: Calendar = "gregorian"
    original: str = ""
    tolerance_days: int = 0


@dataclass(frozen=True, slots=True)
class Time:
    """An expression of time in the text and what it means."""

    id: FactId
    evidence: Evidence
    when: When
    sentence: str
    found_by: str = "dates"
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class Route:
    """Places in travel order (ids of `Place`); areas among them are tinted, only points are joined."""

    id: FactId
    stops: tuple[FactId, ...]
    modes: tuple[Mode, ...]
    status: RouteStatus | None
    label: Evidence | None
    evidence: Evidence
    found_by: str = "routes"
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class Event:
    """What happened or is due: a dated sentence with who and where."""

    id: FactId
    when: When
    evidence: Evidence
    sentence: str
    status: EventStatus
    participants: tuple[FactId, ...] = ()
    places: tuple[FactId, ...] = ()
    time: FactId | None = None
    told_by: tuple[Event, ...] = ()
    """The same event as other articles tell it."""
    found_by: str = "events"
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two sentences of different articles that say the same but for a number or a date."""

    about: Literal["number", "date"]
    one: str
    other: str


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the finders know so far; each tuple is sorted by its first evidence.

    `reasons` gives the code of the rule behind a finding, by its kind and where it stands; it is of one article only.
    """

    quotes: tuple[Quote, ...] = ()
    not_quotes: tuple[NotQuote, ...] = ()
    times: tuple[Time, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    places: tuple[Place, ...] = ()
    routes: tuple[Route, ...] = ()
    roles: Mapping[str, Role] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    reasons: Mapping[tuple[ReasonKind, Span], str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """One message to a person: where, which code (see ``problems.py``), what, and how to mend it."""

    code: str
    what: str
    file: str = ""
    line: int = 0
    column: int = 0
    hint: str = ""
    is_error: bool = True


@dataclass(frozen=True, slots=True)
class Translation:
    """One unit in another language. `quote_order[i]` is the source's number (from 0) of the i-th marked words."""

    text: str
    state: State
    reviewer: str = ""
    quote_order: tuple[int, ...] = ()
    line: int = 0
    """Where its entry begins in the catalogue, from 1; 0 without one."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Something to be shown in both languages: a sentence, a title, a label; `evidence` None for the editors' words."""

    id: str
    source: str
    language: Language
    evidence: Evidence | None
    targets: Mapping[Language, Translation]
    is_label: bool = False
    """A name or an office, not a sentence."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something an article or the editors rely on: publisher, item, date (as given, may be "") and address.

    `publisher` and `item` are the original forms, the names by language what a reader of that language is shown;
    `language` is the item's. `note` is the editors' remark, no part of the item's title.
    """

    id: str
    publisher: str
    item: str
    date: str
    address: str
    language: str = ""
    used_for: Mapping[Language, str] = field(default_factory=dict)
    publisher_names: Mapping[Language, str] = field(default_factory=dict)
    item_names: Mapping[Language, str] = field(default_factory=dict)
    note: Mapping[Language, str] = field(default_factory=dict)

    def publisher_in(self, language: Language) -> str:
        """The publisher's name in `language`, its original form when there is none."""
        return self.publisher_names.get(language) or self.publisher


@dataclass(frozen=True, slots=True)
class Quotation:
    """Where the words of a quotation were published: `words` as they stand in the article.

    `translation` is the source that published the words of the translation; "" = the translation is ours.
    """

    words: str
    speaker: str
    source: str
    date: str
    speaker_names: Mapping[Language, str] = field(default_factory=dict)
    translation: str = ""

    def speaker_in(self, language: Language) -> str:
        """The speaker's name in `language`, its original form when there is none."""
        return self.speaker_names.get(language) or self.speaker


@dataclass(frozen=True, slots=True)
class FurtherArticle:
    """What the editor says of an article beside the first."""

    published: date | None = None
    publisher: Mapping[Language, str] = field(default_factory=dict)
    address: str = ""
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What ``explainer.yml`` says; every field has a default so that an article alone is enough."""

    title: Mapping[Language, str] = field(default_factory=dict)
    summary: Mapping[Language, str] = field(default_factory=dict)
    published: date | None = None
    tells_as_of: date | None = None
    written_on: date | None = None
    changed_on: date | None = None
    written_by: Mapping[Language, str] = field(default_factory=dict)
    publisher: Mapping[Language, str] = field(default_factory=dict)
    address: str = ""
    licence: Licence = "unknown"
    language: Language | None = None
    kind_note: Mapping[Language, str] = field(default_factory=dict)
    articles: Mapping[str, FurtherArticle] = field(default_factory=dict)
    """By the name of the file; the first article has the fields above."""
    sources: tuple[Source, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    errata: tuple[Erratum, ...] = ()


@dataclass(frozen=True, slots=True)
class Erratum:
    """What was wrong on a published page and was set right, and on which day."""

    on: date
    text: Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Correction:
    """What the editors added, replaced or hid: the kind as in ``explainer.yml``, at which words, why and when."""

    kind: str
    action: Literal["add", "replace", "hide"]
    words: Evidence
    why: Mapping[Language, str] = field(default_factory=dict)
    on: date | None = None


@dataclass(frozen=True, slots=True)
class AddedStatement:
    """A statement of the editors beside the article's; `after`: the sentence behind which it stands, "" at the end."""

    id: str
    text: Mapping[Language, str]
    sources: tuple[str, ...]
    after: str = ""


@dataclass(frozen=True, slots=True)
class AddedEvent:
    """An event that the article does not tell."""

    id: str
    when: When
    status: EventStatus
    text: Mapping[Language, str]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """What one source says of a figure: a number or, with `most`, a range."""

    least: float
    most: float
    source: str
    note: Mapping[Language, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AddedFigure:
    """Something measured, and what each source says; `unit` stands behind the number."""

    id: str
    name: Mapping[Language, str]
    unit: Mapping[Language, str]
    given: tuple[Given, ...]

    @property
    def range(self) -> tuple[float, float]:
        """The lowest and the highest number that any source gives."""
        return min(r.least for r in self.given), max(r.most for r in self.given)


@dataclass(frozen=True, slots=True)
class AddedRoute:
    """A route that the article does not tell, between places that it names or that the editors added."""

    route: Route
    name: Mapping[Language, str]
    sources: tuple[str, ...]
    is_comparison: bool = False
    """True for a way that is only set beside the article's route, in a map of its own."""
    kilometres: float | None = None
    """Its length as a source gives it."""


@dataclass(frozen=True, slots=True)
class AddedPlace:
    """A place that the article does not name."""

    place: Place
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """What the editors added beside the article, each with sources of its own."""

    statements: tuple[AddedStatement, ...] = ()
    events: tuple[AddedEvent, ...] = ()
    figures: tuple[AddedFigure, ...] = ()
    places: tuple[AddedPlace, ...] = ()
    routes: tuple[AddedRoute, ...] = ()

    def __bool__(self) -> bool:
        """True when anything was added."""
        return bool(self.statements or self.events or self.figures or self.places or self.routes)


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the background page as the editors want it: a heading of theirs, sentences that come first."""

    name: str
    title: Mapping[Language, str] = field(default_factory=dict)
    first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """What the editors put where; sentences and the quotation by their ids, () and "" where a rule chooses."""

    sections: tuple[Section, ...] = ()
    brief: tuple[str, ...] = ()
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Explainer:
    """Everything the pages are made from. `title` may lack a language: then the other's stands, marked."""

    slug: str
    articles: tuple[Article, ...]
    settings: Settings
    facts: Facts
    units: Mapping[str, Unit]
    title: Mapping[Language, str]
    title_is_working: bool = False
    folder: str = ""
    """The name of its folder in ``seeds/``."""
    corrections: tuple[Correction, ...] = ()
    context: Context = field(default_factory=Context)
    order: Order = field(default_factory=Order)

    @property
    def language(self) -> Language:
        """The language of the article."""
        return self.articles[0].language

    @property
    def published(self) -> date | None:
        """The day that relative dates are counted from."""
        return self.articles[0].published


PageKind = Literal[
    "overview", "background", "timeline", "quotes", "map", "people", "sources", "parallel", "front", "names",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file. `anchors` (in order) must be the same in both languages: a test compares the twins."""

    kind: PageKind
    language: Language
    path: str
    title: str
    description: str
    body: str
    anchors: tuple[str, ...]
