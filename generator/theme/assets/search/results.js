// The list of results: groups of options, in the explainers' own words, with the found words marked.
import { direction, make } from "./dom.js";

const WHOLE = 260; // a statement of so many characters is shown whole
const BEFORE = 70; // so many characters of a longer one before the first found word

// [from, to] of what is shown: all of a short statement, else a stretch around the first mark, cut at blanks.
export const stretch = (text, marks) => {
  if (text.length <= WHOLE) return [0, text.length];
  const first = marks.length ? marks[0][0] : 0;
  const wanted = Math.min(Math.max(0, first - BEFORE), text.length - WHOLE);
  const from = wanted > 0 ? text.indexOf(" ", wanted) + 1 : 0;
  const cut = text.lastIndexOf(" ", from + WHOLE);
  const to = from + WHOLE >= text.length ? text.length : cut > from ? cut : from + WHOLE;
  return [from, to];
};

// The words from `from` to `to` with their marks ([start, end) in UTF-16 units).
const marked = (text, marks, from = 0, to = text.length) => {
  const parts = [];
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), make("mark", {}, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at, to)];
};

const statement = ({ text, marks, lang }) => {
  const [from, to] = stretch(text, marks);
  return make("span", { class: "x-hit-t", lang, dir: direction(lang) },
    from ? "… " : "", ...marked(text, marks, from, to), to < text.length ? " …" : "");
};

export class Results {
  // `root` is the address of the language's folder, `kinds` the names of the kinds of pages, `added` the editors' label.
  constructor(list, root, { kinds, added }) {
    this.list = list;
    this.root = root;
    this.kinds = kinds;
    this.added = added;
    this.active = undefined;
  }

  get options() {
    return [...this.list.querySelectorAll('[role="option"]')];
  }

  get hits() {
    return [...this.list.querySelectorAll(".x-hit")];
  }

  show(groups) {
    this.active = undefined;
    this.list.replaceChildren(...groups.map((group, number) => this.#group(group, number)));
    this.list.hidden = groups.length === 0;
  }

  #group({ title, url, hits, marks = [] }, number) {
    const heading = this.#option(`x-g${number}`, url, "x-hit-h", make("bdi", {}, ...marked(title, marks)));
    const entries = hits.map((hit, place) => {
      const names = [this.kinds[hit.kind], hit.added ? this.added : ""].filter((name) => name);
      const kind = make("span", { class: "x-hit-k" }, names.join(" · "));
      return this.#option(`x-g${number}-${place}`, hit.url, "x-hit", kind, " ", statement(hit));
    });
    return make("div", { role: "group", "aria-label": title }, heading, ...entries);
  }

  // A link, so that a mouse or a finger can do with it all that a link allows; the keyboard stays in the field.
  #option(id, url, kind, ...content) {
    const href = new URL(url, this.root).href;
    return make("a", { role: "option", id, href, class: kind, tabindex: -1, "aria-selected": "false" }, ...content);
  }

  // Makes the option the active one (undefined: none).
  activate(option) {
    this.active?.setAttribute("aria-selected", "false");
    this.active = option;
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
  }

  // The option that a key leads to from the active one; undefined leads back to the field, null is no such key.
  led(key) {
    const all = this.options;
    const at = all.indexOf(this.active);
    if (key === "ArrowDown") return all[at + 1] ?? all[0];
    if (key === "ArrowUp") return at < 0 ? all.at(-1) : all[at - 1];
    if (key === "Home" && at >= 0) return all[0];
    if (key === "End" && at >= 0) return all.at(-1);
    return null;
  }
}
