// The filters of the search box: kinds of page, a person, a year, as plain controls of a form.
import { make } from "./dom.js";

export class Filters {
  constructor(words, changed) {
    this.words = words;
    this.counts = new Map();
    const kinds = Object.entries(words.kinds).map(([kind, name]) => this.#kind(kind, name));
    this.person = make("select", { id: "x-person" });
    this.year = make("select", { id: "x-year" });
    this.element = make("details", { class: "x-filters", hidden: true },
      make("summary", {}, words.filters),
      make("form", {},
        make("fieldset", {}, make("legend", {}, words.kind), ...kinds),
        make("p", {}, make("label", { for: "x-person" }, words.person), this.person),
        make("p", {}, make("label", { for: "x-year" }, words.year), this.year)));
    this.form = this.element.querySelector("form");
    this.form.addEventListener("change", changed);
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.#fill(this.person, this.words.anybody, []);
    this.#fill(this.year, this.words.any_year, []);
  }

  #kind(kind, name) {
    const count = make("span", { class: "x-count" });
    this.counts.set(kind, count);
    return make("label", {}, make("input", { type: "checkbox", name: "kind", value: kind }), name, " ", count);
  }

  // What is chosen, as the engine takes it: undefined where nothing is.
  get chosen() {
    const kinds = [...this.form.querySelectorAll("input:checked")].map((box) => box.value);
    return {
      kinds: kinds.length ? kinds : undefined,
      person: this.person.value || undefined,
      year: this.year.value ? Number(this.year.value) : undefined,
    };
  }

  get isSet() {
    return Object.values(this.chosen).some((value) => value !== undefined);
  }

  clear() {
    this.form.reset();
    this.person.value = "";
    this.year.value = "";
  }

  // What the last answer can be narrowed to; a choice that stands is kept even where it leads to nothing.
  offer({ kinds, people, years }) {
    for (const [kind, count] of this.counts) {
      const label = count.parentElement;
      count.textContent = kinds[kind] ? `(${kinds[kind]})` : "";
      label.hidden = !kinds[kind] && !label.control.checked;
    }
    this.#fill(this.person, this.words.anybody, people.map(({ id, name, count }) => [id, `${name} (${count})`]));
    this.#fill(this.year, this.words.any_year, years.map(({ year, count }) => [String(year), `${year} (${count})`]));
  }

  #fill(select, first, entries) {
    const before = select.selectedOptions[0];
    const kept = before?.value && !entries.some(([value]) => value === before.value);
    const every = [["", first], ...(kept ? [[before.value, before.textContent.replace(/ \(\d+\)$/, " (0)")]] : []), ...entries];
    const chosen = before?.value ?? "";
    select.replaceChildren(...every.map(([value, words]) => make("option", { value }, words)));
    select.value = chosen;
    select.parentElement.hidden = every.length === 1;
  }
}
