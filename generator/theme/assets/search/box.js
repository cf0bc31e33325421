// The search box: a modal dialog with an editable combobox whose list holds the results, grouped by explainer.
// Pattern: WAI-ARIA Authoring Practices, "Combobox", editable with list autocomplete and manual selection: the focus
// stays in the field, the arrow keys move through the list, nothing is chosen before Enter.
//
// `engine.js` has `new Engine(folder, language)` with
//   search(query, {kinds, person, year, limit, each, typing, facets}) -> {total, stories, groups, suggestion, facets}
//   groups: [{title, url, marks, hits: [{url, kind, text, marks: [[start, end]], lang}]}], `limit` of them with `each`
//   hits at most; addresses below the language's folder; `typing`: the last word may be half a word
//   facets, if asked for: {kinds: {kind: count}, people: [{id, name, count}], years: [{year, count}]}, before the filters
import { counted, make, quoting } from "./dom.js";
import { Filters } from "./filters.js";
import { Results } from "./results.js";

const ROOT = new URL("../../", import.meta.url);
const PAUSE = 90; // milliseconds without a further letter
const PATIENCE = 300; // milliseconds after which waiting is said
const FIRST = { limit: 8, each: 3 }; // explainers shown at first, and results of each

class Box {
  constructor(words, language, folder, namesPage) {
    this.words = words;
    this.language = language;
    this.folder = folder;
    this.most = FIRST;
    this.turn = 0;
    this.tries = 0;
    this.asked = "";
    this.#build(namesPage);
    this.results = new Results(this.list, new URL("../", folder), words);
    this.#listen();
  }

  #build(namesPage) {
    const { words } = this;
    this.field = make("input", {
      id: "x-q", type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
      "aria-controls": "x-list", "aria-label": words.label, placeholder: words.label, autocomplete: "off",
      autocapitalize: "off", spellcheck: "false", enterkeyhint: "search", autofocus: true,
    });
    this.closer = make("button", { type: "button", class: "x-close", "aria-label": words.close }, "×");
    this.filters = new Filters(words, () => this.#search());
    this.status = make("div", { role: "status", class: "x-said" });
    this.list = make("div", { role: "listbox", id: "x-list", "aria-label": words.list, hidden: true });
    this.more = make("button", { type: "button", class: "x-act", hidden: true }, words.more);
    this.rest = make("div", { class: "x-rest" });
    this.slash = make("input", { type: "checkbox" });
    this.slash.checked = isSlashOn();
    this.dialog = make("dialog", { class: "x-search x-ui", "aria-labelledby": "x-search-h" },
      make("header", {}, make("h2", { id: "x-search-h" }, words.title), this.closer, this.field),
      make("div", { class: "x-found" }, this.filters.element, this.status, this.list, this.more, this.rest),
      make("footer", {},
        make("p", {}, make("a", { href: namesPage }, words.names)),
        make("p", { class: "x-keyhelp" }, words.keys),
        make("label", { class: "x-keyhelp" }, this.slash, words.slash)));
    document.body.append(this.dialog);
    this.#rest(words.hint);
  }

  #listen() {
    // Every change of the field whatever its cause: keys, paste, drop, dictation, an input method.
    for (const name of ["input", "compositionend"]) {
      this.field.addEventListener(name, () => this.#schedule());
    }
    this.filters.element.addEventListener("toggle", () => this.#search(this.most));
    this.field.addEventListener("keydown", (event) => this.#key(event));
    this.closer.addEventListener("click", () => this.dialog.close());
    this.more.addEventListener("click", () => this.#showMore());
    this.list.addEventListener("click", (event) => {
      const isHere = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!isHere || !event.target.closest("a")) return;
      this.opener = undefined; // the place that the result names gets the focus
      this.dialog.close();
    });
    // The dialog itself is only hit beside its content: on what lies behind it.
    this.dialog.addEventListener("click", (event) => { if (event.target === this.dialog) this.dialog.close(); });
    this.dialog.addEventListener("close", () => this.opener?.focus({ preventScroll: true }));
    this.slash.addEventListener("change", () => rememberSlash(this.slash.checked));
  }

  open(opener) {
    if (!this.dialog.open) {
      this.opener = document.activeElement === document.body ? opener : document.activeElement;
      this.dialog.showModal();
      this.#engine().catch(() => {}); // a head start; the search itself tells what went wrong
    }
    this.field.focus();
    this.field.select();
  }

  #engine() {
    // A browser may remember that a module failed: another address asks again.
    const address = this.tries ? `./engine.js?try=${this.tries}` : "./engine.js";
    this.loading ??= import(address).then(({ Engine }) => new Engine(this.folder, this.language));
    this.loading.catch(() => { this.loading = undefined; this.tries += 1; });
    return this.loading;
  }

  #schedule() {
    this.field.dir = this.field.value ? "auto" : ""; // words lead their own way, the placeholder that of the page
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#search(), PAUSE);
  }

  // Looks up what stands in the field, unless that is what is shown already; the last question alone is answered.
  #search(most = FIRST) {
    clearTimeout(this.timer);
    const query = this.field.value.trim();
    const options = { ...this.filters.chosen, ...most, typing: !/\s$/.test(this.field.value), facets: this.filters.element.open };
    const asked = JSON.stringify([query, options]);
    if (asked !== this.asked) {
      this.asked = asked;
      this.most = most;
      this.turn += 1;
      this.pending = this.#answer(query, options, this.turn);
    }
    return this.pending;
  }

  async #answer(query, options, turn) {
    if (!query) {
      this.#clear();
      this.#rest(this.words.hint);
      return;
    }
    const waiting = setTimeout(() => { if (turn === this.turn) this.#say(this.words.wait); }, PATIENCE);
    try {
      const engine = await this.#engine();
      const found = await engine.search(query, options);
      if (turn === this.turn) this.#show(query, found);
    } catch (error) {
      console.warn("search", error);
      if (turn === this.turn) this.#fail();
    } finally {
      clearTimeout(waiting);
    }
  }

  #show(query, { total, stories, groups, suggestion, facets }) {
    const { words, language } = this;
    this.#activate(undefined);
    this.results.show(groups);
    if (facets) this.filters.offer(facets);
    this.filters.element.hidden = !groups.length && !this.filters.isSet;
    this.field.setAttribute("aria-expanded", String(groups.length > 0));
    this.more.hidden = this.results.hits.length >= total;
    if (groups.length) {
      const told = `${counted(words.results, total, language)} ${counted(words.within, stories, language)}`;
      this.#say(make("p", {}, told), this.#suggested(suggestion));
      this.rest.replaceChildren();
    } else {
      const phrase = this.filters.isSet ? words.none_here : words.none;
      this.#say(make("p", {}, ...quoting(phrase, query)), this.#suggested(suggestion));
      if (this.filters.isSet) this.rest.replaceChildren(this.#button(words.clear, () => this.#unfilter()));
      else this.#rest(words.none_help);
    }
  }

  #suggested(suggestion) {
    if (!suggestion) return "";
    const take = () => { this.field.value = suggestion; this.field.focus(); this.#schedule(); };
    return make("p", { class: "x-meant" }, `${this.words.suggestion} `, this.#button(make("bdi", {}, suggestion), take));
  }

  #fail() {
    this.asked = "";
    this.#clear();
    this.#say(make("p", {}, this.words.failed));
    this.rest.replaceChildren(this.#button(this.words.again, () => { this.field.focus(); this.#search(this.most); }));
  }

  #clear() {
    this.#activate(undefined);
    this.results.show([]);
    this.field.setAttribute("aria-expanded", "false");
    this.filters.element.hidden = !this.filters.isSet;
    this.more.hidden = true;
    this.#say();
  }

  #unfilter() {
    this.filters.clear();
    this.field.focus();
    this.#search();
  }

  async #showMore() {
    const before = new Set(this.results.hits.map((hit) => hit.href));
    await this.#search({ limit: this.most.limit * 3, each: this.most.each * 4 });
    this.field.focus();
    this.#activate(this.results.hits.find((hit) => !before.has(hit.href)));
  }

  #say(...parts) {
    this.status.replaceChildren(...parts);
  }

  #rest(words) {
    this.rest.replaceChildren(make("p", {}, words));
  }

  #button(content, act) {
    const made = make("button", { type: "button", class: "x-act" }, content);
    made.addEventListener("click", act);
    return made;
  }

  #activate(option) {
    this.results.activate(option);
    if (option) this.field.setAttribute("aria-activedescendant", option.id);
    else this.field.removeAttribute("aria-activedescendant");
  }

  #key(event) {
    const { key, ctrlKey, metaKey, shiftKey, altKey, isComposing } = event;
    if (isComposing || altKey) return;
    if (key === "Enter") {
      event.preventDefault();
      this.#enter({ ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true });
      return;
    }
    if (ctrlKey || metaKey || shiftKey) return;
    if (key === "ArrowLeft" || key === "ArrowRight") this.#activate(undefined); // back in the words
    const next = this.results.led(key);
    if (next === null) return;
    event.preventDefault();
    this.#activate(next);
  }

  // Opens the active result; without one, looks up at once and goes to the first.
  async #enter(keys) {
    if (this.results.active) {
      this.results.active.dispatchEvent(new MouseEvent("click", keys));
      return;
    }
    await this.#search();
    this.#activate(this.results.hits[0]);
  }
}

const isSlashOn = () => {
  try { return localStorage.getItem("siyaq.slash") !== "off"; } catch { return true; }
};

const rememberSlash = (isOn) => {
  try { localStorage.setItem("siyaq.slash", isOn ? "on" : "off"); } catch (error) { console.warn("not stored", error.name); }
};

const styled = () => new Promise((resolve, reject) => {
  const sheet = make("link", { rel: "stylesheet", href: new URL("box.css", import.meta.url).href });
  sheet.addEventListener("load", resolve);
  sheet.addEventListener("error", () => reject(new Error("box.css")));
  document.head.append(sheet);
});

const prepare = async (namesPage) => {
  const language = document.documentElement.lang;
  const folder = new URL(`${language}/search/`, ROOT);
  const answer = fetch(new URL("words.json", folder)).then((found) => {
    if (!found.ok) throw new Error(`words.json: ${found.status}`);
    return found.json();
  });
  const [words] = await Promise.all([answer, styled()]);
  return new Box(words, language, folder, namesPage);
};

let box;

// Opens the box; `opener` is the button to which the focus goes back. Rejects when the box cannot be fetched.
export const open = async (opener) => {
  box ??= prepare(opener.form.action);
  try {
    (await box).open(opener);
  } catch (error) {
    box = undefined;
    throw error;
  }
};
