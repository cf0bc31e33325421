# SPDX-License-Identifier: Apache-2.0
"""The search box by keyboard, paste and finger in both languages, over an engine that answers by rule."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.conftest import SMALL_ARTICLE, Served, copy_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

STUB = Path(__file__).with_name("search_stub.js")
BOX = "dialog.x-search"
FIELD = "[role=combobox]"
LANGUAGES = ("ar", "en")
LOOKS = [(language, width) for language in LANGUAGES for width in (1280, 390)]
COUNTS = {
    "ar": {1: "نتيجة واحدة في شرح واحد", 2: "نتيجتان في شرحين", 3: "3 نتائج في شرحين", 10: "10 نتائج في شرحين",
           11: "11 نتيجة في شرحين", 99: "99 نتيجة في شرحين", 100: "100 نتيجة في شرحين", 103: "103 نتائج في شرحين"},
    "en": {1: "1 result in 1 explainer", 2: "2 results in 2 explainers", 11: "11 results in 2 explainers",
           100: "100 results in 2 explainers"},
}  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A site with one small explainer and a page written by hand, below the name that mkdocs.yml gives it."""
    made = copy_project(tmp_path_factory.mktemp("box") / "project", with_seeds=False)
    made.seed("muscat", SMALL_ARTICLE, explainer_yml="published: 2024-05-09\nlicence: own\n")
    (made.root / "docs" / "ar" / "guide").mkdir(parents=True)
    (made.root / "docs" / "ar" / "guide" / "about.md").write_text("# من نحن\n\nنص.\n", encoding="utf-8")
    done = made.run("site")
    assert done.returncode == 0, done.stdout + done.stderr
    server = Served(made.root / "site", "/siyaq/")
    yield server
    server.close()


class Reader:
    """A reader's window on the site, with what it asked of the server and what went wrong."""

    def __init__(self, page: Page, address: str, *, has_stub: bool) -> None:
        self.page, self.address = page, address
        self.requests: list[str] = []
        self.faults: list[str] = []
        if has_stub:
            page.route("**/search/engine.js*", lambda route: route.fulfill(path=STUB, content_type="text/javascript"))
        page.on("request", lambda request: self.requests.append(request.url.removeprefix(address)))
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda told: self.faults.append(told.text) if told.type == "error" else None)

    def visit(self, path: str) -> Reader:
        """Opens a page of the site."""
        self.page.goto(self.address + path)
        return self

    def open(self, path: str) -> Reader:
        """Opens a page and the box on it."""
        self.visit(path).page.locator(".x-find button").click()
        self.page.locator(f"{BOX}[open]").wait_for()
        return self

    def ask(self, words: str) -> Reader:
        """Types words into the field and waits for the answer to them."""
        self.page.locator(FIELD).fill(words)
        self.page.wait_for_function("words => globalThis.asked?.at(-1)?.query === words", arg=words)
        self.page.wait_for_function("() => document.querySelector('.x-said').textContent")
        return self

    def said(self) -> str:
        """What the live region says."""
        return str(self.page.inner_text(".x-said"))

    def active(self) -> str | None:
        """The id of the active option, None when there is none."""
        return self.page.locator(FIELD).get_attribute("aria-activedescendant")

    def press(self, *keys: str) -> Reader:
        """Presses keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)
        return self


@pytest.fixture
def window(browser: Browser, site: Served) -> Iterator[Callable[..., Reader]]:
    """Opens windows; a fault in one of them fails the test."""
    readers: list[Reader] = []

    def opened(width: int = 1280, *, has_stub: bool = True, **options: object) -> Reader:
        context = browser.new_context(viewport={"width": width, "height": 800}, **options)  # type: ignore[arg-type]
        readers.append(Reader(context.new_page(), site.address, has_stub=has_stub))
        return readers[-1]

    yield opened
    for reader in readers:
        reader.page.context.close()
    assert [fault for reader in readers for fault in reader.faults] == []


def test_nothing_of_search_is_fetched_before_it_is_opened(window: Callable[..., Reader]) -> None:
    """Page, sheet, small script and icon only; hovering and tabbing to the button change nothing."""
    reader = window().visit("ar/muscat/")
    reader.page.locator(".x-find button").hover()
    reader.page.locator(".x-find button").focus()
    reader.page.wait_for_timeout(300)
    assert [path for path in reader.requests if "search/" in path] == []
    reader.open("ar/muscat/")
    wanted = {"assets/search/box.js", "assets/search/box.css", "assets/search/engine.js", "ar/search/words.json"}
    assert wanted <= set(reader.requests)


@pytest.mark.parametrize(("language", "width"), LOOKS)
def test_the_keyboard_does_everything(window: Callable[..., Reader], language: str, width: int) -> None:
    """Tab and Enter open the box; arrows, Home and End move; Enter opens a result at its statement."""
    reader = window(width).visit(f"{language}/muscat/")
    page = reader.page
    for _ in range(6):
        reader.press("Tab")
        if page.evaluate("document.activeElement.closest('.x-find') !== null"):
            break
    reader.press("Enter")
    page.locator(f"{BOX}[open]").wait_for()
    assert page.evaluate("document.activeElement.getAttribute('role')") == "combobox"
    page.keyboard.type("ab")
    page.locator(".x-hit").first.wait_for()
    assert page.get_attribute(FIELD, "aria-expanded") == "true"
    ids = page.locator("[role=option]").evaluate_all("all => all.map(e => e.id)")
    assert len(ids) == 5
    assert reader.active() is None
    for key, wanted in (("ArrowDown", ids[0]), ("ArrowDown", ids[1]), ("End", ids[-1]), ("ArrowDown", ids[0]),
                        ("ArrowUp", None), ("ArrowUp", ids[-1]), ("Home", ids[0]), ("ArrowLeft", None)):  # fmt: skip
        assert reader.press(key).active() == wanted, key
        chosen = page.locator("[aria-selected=true]").evaluate_all("all => all.map(e => e.id)")
        assert chosen == ([wanted] if wanted else [])
    assert page.evaluate("document.activeElement.getAttribute('role')") == "combobox"
    reader.press("ArrowDown", "ArrowDown", "ArrowDown", "Enter")
    page.wait_for_url(f"**/{language}/muscat/background/#st-s2")
    assert page.locator("#st-s2").is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_escape_closes_and_gives_the_focus_back(window: Callable[..., Reader], language: str) -> None:
    """To the control that had it; the rest of the page cannot be reached while the box is open."""
    reader = window().visit(f"{language}/muscat/")
    link = reader.page.locator(".x-tabs a").nth(1)
    link.focus()
    reader.press("Control+k")
    reader.page.locator(f"{BOX}[open]").wait_for()
    for _ in range(12):
        reader.press("Tab")
        inside = "document.activeElement === document.body || document.activeElement.closest('dialog') !== null"
        assert reader.page.evaluate(inside)
    reader.press("Escape")
    assert reader.page.locator(f"{BOX}[open]").count() == 0
    assert link.evaluate("link => link === document.activeElement")


@pytest.mark.parametrize(
    ("key", "code"), [("/", "Slash"), ("ظ", "Slash"), ("k", "KeyK"), ("ن", "KeyK")], ids=["/", "ظ", "K", "ن"]
)
def test_shortcuts_work_on_either_keyboard(window: Callable[..., Reader], key: str, code: str) -> None:
    """On an Arabic keyboard the key of / types ظ and that of K types ن."""
    reader = window().visit("ar/muscat/")
    press = "k => document.body.dispatchEvent(new KeyboardEvent('keydown', {...k, bubbles: true, cancelable: true}))"
    reader.page.evaluate(press, {"key": key, "code": code, "metaKey": code == "KeyK"})
    reader.page.locator(f"{BOX}[open]").wait_for()
    assert reader.page.evaluate("document.activeElement.getAttribute('role')") == "combobox"


def test_the_key_of_one_letter_can_be_switched_off(window: Callable[..., Reader]) -> None:
    """A shortcut of a single character disturbs people who speak to their computer (WCAG 2.2, 2.1.4)."""
    reader = window().open("en/muscat/")
    reader.page.locator("footer [type=checkbox]").uncheck()
    reader.visit("en/muscat/timeline/").press("/")
    reader.page.wait_for_timeout(200)
    assert reader.page.locator(BOX).count() == 0
    reader.press("Control+k").page.locator(f"{BOX}[open]").wait_for()


def test_pasted_dropped_and_dictated_words_are_searched(window: Callable[..., Reader]) -> None:
    """Any change of the field counts, not only keys: each cause is an input event without a key."""
    reader = window().open("ar/muscat/")
    page = reader.page
    page.evaluate(
        """() => {
          const data = new DataTransfer(); data.setData("text/plain", "مسقط");
          const field = document.querySelector("[role=combobox]");
          if (field.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true})))
            document.execCommand("insertText", false, "مسقط");
        }"""
    )
    page.locator(".x-hit").first.wait_for()
    for kind, words in (
        ("insertFromDrop", "صحار"),
        ("insertReplacementText", "القطار"),
        ("insertCompositionText", "خط"),
    ):
        page.evaluate(
            """([kind, words]) => {
              const field = document.querySelector("[role=combobox]");
              field.value = words;
              field.dispatchEvent(new InputEvent("input", {inputType: kind, data: words, bubbles: true, isComposing: kind.includes("Comp")}));
            }""",
            [kind, words],
        )
        page.wait_for_function("words => globalThis.asked.at(-1).query === words", arg=words)
    assert page.evaluate("globalThis.asked.map(asked => asked.query)")[-3:] == ["صحار", "القطار", "خط"]


def test_enter_that_ends_a_composition_opens_nothing(window: Callable[..., Reader]) -> None:
    """An input method uses Enter for itself; without it Enter looks up at once and goes to the first result."""
    reader = window().open("ar/muscat/").ask("مسقط")
    event = "c => document.querySelector('[role=combobox]').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: c, bubbles: true, cancelable: true}))"
    reader.page.evaluate(event, True)  # noqa: FBT003
    assert reader.active() is None
    reader.press("Enter")
    reader.page.wait_for_function(
        "() => document.querySelector('[role=combobox]').hasAttribute('aria-activedescendant')"
    )
    assert reader.active() == "x-g0-0"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_of_results_is_said_in_good_grammar(window: Callable[..., Reader], language: str) -> None:
    """In a polite live region: one, two, few, many and hundreds have forms of their own in Arabic."""
    reader = window().open(f"{language}/muscat/")
    assert reader.page.get_attribute(".x-said", "role") == "status"
    for number, words in COUNTS[language].items():
        assert reader.ask(str(number)).said() == words


def test_words_of_others_are_never_markup(window: Callable[..., Reader]) -> None:
    """Titles, statements and what was typed are text; found words are marked; the other language is named."""
    reader = window().open("ar/muscat/").ask("<img src=x onerror=alert(1)>")
    page = reader.page
    assert page.locator(".x-hit-h").first.inner_text() == "<b>0</b> مسقط"
    assert page.locator(f"{BOX} img, {BOX} b").count() == 0
    assert page.locator(".x-hit mark").first.inner_text() == "خطا حديديا"
    runs = page.locator(".x-hit-t").evaluate_all("all => all.map(e => [e.lang, e.dir])")
    assert runs == [["ar", "rtl"], ["ar", "rtl"], ["en", "ltr"]]
    assert page.locator("[role=group]").first.get_attribute("aria-label") == "<b>0</b> مسقط"
    assert page.locator(".x-hit-k").first.inner_text() == "الخلفية"


def test_filters_are_asked_and_kept(window: Callable[..., Reader]) -> None:
    """Kind, person and year go to the engine; where they leave nothing the box says so and offers to drop them."""
    reader = window().open("ar/muscat/").ask("مسقط")
    page = reader.page
    assert page.evaluate("globalThis.asked.at(-1).facets") is False
    page.get_by_text("تصفية النتائج").click()
    page.wait_for_function("() => globalThis.asked.at(-1).facets")
    page.get_by_label("الأقوال").check()
    page.select_option("#x-person", "سالم الحبسي")
    page.wait_for_function("() => globalThis.asked.at(-1).person")
    last = page.evaluate("globalThis.asked.at(-1)")
    assert (last["kinds"], last["person"], last["limit"], last["each"]) == (["quotes"], "سالم الحبسي", 8, 3)
    page.select_option("#x-year", "2024")
    page.locator(".x-rest button").wait_for()
    assert "ضمن التصفية" in reader.said()
    page.locator(".x-rest button").click()
    page.locator(".x-hit").first.wait_for()
    last = page.evaluate("globalThis.asked.at(-1)")
    assert not {"kinds", "person", "year"} & {key for key, value in last.items() if value is not None}


def test_nothing_found_a_better_spelling_and_more(window: Callable[..., Reader]) -> None:
    """The empty box tells what to type, no result names the words, a spelling is a button, more results go on."""
    reader = window().open("en/muscat/")
    page = reader.page
    assert "Arabic letters" in page.inner_text(".x-rest")
    names = page.locator(f"{BOX} footer a")
    assert names.evaluate("a => a.href") == f"{reader.address}en/names/"
    assert reader.ask("none").said() == "Nothing found for: none"
    assert page.get_attribute(FIELD, "aria-expanded") == "false"
    reader.ask("misspelt").page.get_by_role("button", name="2", exact=True).click()
    page.locator(".x-hit").first.wait_for()
    assert page.input_value(FIELD) == "2"
    reader.ask("10")
    assert page.locator(".x-hit").count() == 4
    more = page.get_by_role("button", name="Show more")
    more.click()
    page.wait_for_function("() => document.querySelectorAll('.x-hit').length === 10")
    page.wait_for_function("() => document.querySelector('[role=combobox]').hasAttribute('aria-activedescendant')")
    assert page.locator(f"#{reader.active()}").get_attribute("href") == f"{reader.address}en/muscat/background/#st-s4"
    assert not more.is_visible()


def test_half_a_word_is_half_a_word_until_a_blank(window: Callable[..., Reader]) -> None:
    """While somebody types, the last word may have just begun; a blank behind it ends it."""
    reader = window().open("ar/muscat/")
    for words, is_typing in (("سكة حد", True), ("سكة حديد ", False)):
        reader.page.locator(FIELD).fill(words)
        reader.page.wait_for_function("words => globalThis.asked.at(-1)?.query === words.trim()", arg=words)
        assert reader.page.evaluate("globalThis.asked.at(-1).typing") is is_typing


def test_only_the_last_question_is_answered(window: Callable[..., Reader]) -> None:
    """A slow answer that comes after the next one is dropped; waiting is said."""
    reader = window().open("en/muscat/")
    reader.page.locator(FIELD).fill("slow 1")
    reader.page.locator(".x-said", has_text="Searching").wait_for()
    reader.ask("2").page.locator(".x-hit").first.wait_for()
    reader.page.evaluate("globalThis.release()")
    reader.page.wait_for_timeout(150)
    assert reader.said() == "2 results in 2 explainers"


def test_a_failure_is_told_and_tried_again(window: Callable[..., Reader]) -> None:
    """Without its data the search says so; the button asks anew."""
    reader = window().open("en/muscat/")
    reader.page.evaluate("globalThis.broken = true")
    reader.page.locator(FIELD).fill("fail")
    again = reader.page.locator(".x-rest button")
    again.wait_for()
    assert "failed" in reader.said()
    reader.page.evaluate("globalThis.broken = false")
    again.click()
    reader.page.locator(".x-hit").first.wait_for()


def test_without_a_script_the_button_leads_to_all_names(window: Callable[..., Reader]) -> None:
    """The form's own action, in the page's language; the policy allows it."""
    reader = window(java_script_enabled=False).visit("en/muscat/timeline/")
    reader.page.locator(".x-find button").click()
    reader.page.wait_for_url("**/en/names/*")
    assert "needs JavaScript" in reader.page.inner_text("main")
    assert reader.page.locator("main a[href*='muscat/people/#']").count() >= 2


def test_a_box_that_does_not_arrive_leads_to_all_names(window: Callable[..., Reader]) -> None:
    """As without a script; the reader is not left with a button that does nothing."""
    reader = window().visit("ar/muscat/")
    reader.page.route("**/search/box.js", lambda route: route.abort())
    reader.page.locator(".x-find button").click()
    reader.page.wait_for_url("**/ar/names/*")
    assert any("box.js" in fault for fault in reader.faults)
    reader.faults.clear()


@pytest.mark.parametrize("path", ["", "404.html", "ar/guide/about/", "en/names/"])
def test_every_page_has_the_search(window: Callable[..., Reader], path: str) -> None:
    """Also those written by hand, which have nothing of the theme's search."""
    reader = window().open(path)
    assert reader.ask("مسقط").page.locator(".x-hit").count() == 3
    whole = reader.page.evaluate("document.documentElement.outerHTML")
    assert "__search" not in whole
    assert not any("lunr" in each or "worker" in each or "bundle" in each for each in reader.requests)


@pytest.mark.parametrize(("language", "words", "kind"), [("ar", "القطار صحار", "الأقوال"), ("en", "muscat", "People")])
def test_with_the_real_engine(window: Callable[..., Reader], language: str, words: str, kind: str) -> None:
    """From typed words over a filter to the place on the page, with no answer but the site's own."""
    reader = window(has_stub=False).open(f"{language}/muscat/")
    page = reader.page
    page.locator(FIELD).fill(words)
    page.locator(".x-hit mark").first.wait_for()
    before = reader.said()
    page.locator("details.x-filters > summary").click()
    page.locator(".x-count", has_text="(").first.wait_for()
    page.get_by_label(kind).check()
    page.wait_for_function("before => document.querySelector('.x-said').innerText !== before", arg=before)
    page.locator(FIELD).focus()
    reader.press("Enter", "Enter")
    page.wait_for_url(f"**/{language}/muscat/{'quotes' if language == 'ar' else 'people'}/#*")
    assert page.evaluate("document.querySelector(location.hash) !== null")


def test_facets_are_counted_over_what_was_found(window: Callable[..., Reader]) -> None:
    """Kinds by their bit, years and people by their postings; what keeps nothing is left out, the fullest come first."""
    found = (
        window()
        .visit("en/muscat/")
        .page.evaluate(
            """async (address) => {
          const {facetsOf} = await import(address + "assets/search/facets.js");
          return facetsOf([1, 2, 5], {
            kinds: [1, 1, 3, 2, 0, 4], names: ["quotes", "timeline", "map", "people"],
            years: {2023: [0, 3], 2024: [1, 4], 2025: [2]}, people: [["A", [5]], ["B", [1, 1]], ["C", [4]]],
          });
        }""",
            window().address,
        )
    )
    assert found == {
        "kinds": {"quotes": 2, "timeline": 1, "map": 1},
        "years": [{"year": 2025, "count": 1}, {"year": 2024, "count": 2}],
        "people": [{"id": "B", "name": "B", "count": 2}, {"id": "A", "name": "A", "count": 1}],
    }


def test_a_long_statement_is_shown_around_what_was_found(window: Callable[..., Reader]) -> None:
    """A short one whole; of a long one a stretch that holds the first mark, cut at blanks."""
    shown = (
        window()
        .visit("en/muscat/")
        .page.evaluate(
            """async (address) => {
          const {stretch} = await import(address + "assets/search/results.js");
          const long = "word ".repeat(200).trim();
          const cut = (text, marks) => { const [from, to] = stretch(text, marks); return [from, to, text.slice(from, to)]; };
          return [cut("a short one", []), cut(long, []), cut(long, [[500, 504]]), cut(long, [[995, 999]]), cut("x".repeat(900), [])];
        }""",
            window().address,
        )
    )
    short, first, middle, last, unbroken = shown
    assert short == [0, 11, "a short one"]
    assert first[0] == 0
    assert middle[0] <= 500
    assert middle[1] >= 504
    assert last[1] == 999
    assert unbroken[:2] == [0, 260]
    for start, _, words in (first, middle, last):
        assert start % 5 == 0
        assert not words.endswith(" ")
        assert len(words) <= 265


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("language", "width"), LOOKS)
def test_axe_finds_nothing_in_the_open_box(
    window: Callable[..., Reader], language: str, width: int, scheme: str
) -> None:
    """Empty, with results and filters, with an active result, with nothing found; and nothing is wider than the screen."""
    reader = window(width, color_scheme=scheme, reduced_motion="reduce").open(f"{language}/muscat/")
    page = reader.page

    def look(state: str) -> None:
        found = Axe().run(page).response["violations"]
        assert [(v["id"], v["nodes"][0]["html"][:160]) for v in found] == [], state
        small = page.locator(f"{BOX} :is(button, input, select, summary, a)").evaluate_all(
            "all => all.filter(e => e.checkVisibility()).map(e => [e.outerHTML.slice(0, 80), (e.closest('label') ?? e).getBoundingClientRect()])"
            ".filter(([, r]) => r.width < 24 || r.height < 24).map(([html]) => html)"
        )
        assert small == [], state
        assert page.evaluate(
            "document.querySelector('dialog .x-found').scrollWidth <= document.querySelector('dialog .x-found').clientWidth"
        )

    look("empty")
    reader.ask("30")
    page.locator("details.x-filters > summary").click()
    page.wait_for_function("() => globalThis.asked.at(-1).facets")
    page.locator(FIELD).focus()
    look("results")
    reader.press("ArrowDown", "ArrowDown")
    look("active")
    reader.ask("misspelt")
    look("none")
    page.set_viewport_size({"width": 320, "height": 640})
    reader.ask("3")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    look("320 px")
