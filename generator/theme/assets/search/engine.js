// Looks words up in the index that generator/search/index.py wrote; fetches a file when a question first needs it.
import { candidates, fold, isArabic, shortened, skeletons, stem, tokens, verbForms } from "./analysis.js";
import { facetsOf } from "./facets.js";

const LEVEL = [1, 1.25, 2.2, 0.7]; // once, often, in a title or a name, meant but not written
const NEAR = 0.7; // another form of the word
const SYNONYM = 0.5; // another word for it
const VARIANT = 0.8; // what the lexicon unites with it
const LENGTH = 0.35; // how much a long statement loses
const CONTEXT = 0.3; // a word that stands elsewhere in the same explainer
const BESIDE = 0.4; // words of the question side by side
const ENOUGH = 0.6; // of the words, where no explainer has them all
const MOST_OF = 0.75; // where one of them is unknown
const LONG = 8; // letters of a word that is known by how it begins
const BRIEF = 4; // letters of a word whose other forms are no names
const SLIGHT = 3; // letters of a name that bears no slip
const MOST_SHARDS = 2; // of words that begin alike

const base = (map, key) => { // the last whose first key is not behind `key`
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle][0] <= key) low = middle + 1; else high = middle;
  }
  return low - 1;
};

const unpack = (gaps, levels) => {
  const found = [];
  let at = 0;
  for (const gap of gaps) {
    at += levels ? gap >> 2 : gap;
    found.push(levels ? [at, gap & 3] : at);
  }
  return found;
};

const digit = (letter) => "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(letter);

// Letters to change, add, drop or swap; `most` ends the count early.
const distance = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        next[j] = Math.min(next[j], before[j - 2] + 1);
      }
    }
    [before, row] = [row, next];
  }
  return row[other.length];
};

// The plural of a word of the question, or another word for it, that is nowhere but where that word is written.
const isAgain = (term, other) => term.entries.size && !term.isWritten && other.isWritten
  && [...term.entries.keys()].every((number) => other.entries.has(number));

export class Engine {
  constructor(folder, language) {
    this.folder = folder;
    this.language = language;
    this.files = new Map();
  }

  file(name) {
    if (!this.files.has(name)) {
      const loading = fetch(new URL(`${name}.json`, this.folder)).then((answer) => {
        if (!answer.ok) throw new Error(`${answer.status}`);
        return answer.json();
      });
      loading.catch(() => this.files.delete(name));
      this.files.set(name, loading);
    }
    return this.files.get(name);
  }

  async open() {
    if (this.head) return;
    const head = await this.file("head");
    const meta = await this.file(head.meta);
    this.stops = new Set(head.stops);
    this.kinds = Array.from(meta.kinds, digit);
    this.lengths = Array.from(meta.lengths, digit);
    this.years = meta.years;
    this.head = head;
  }

  // -- words

  async shard(key) {
    const at = base(this.head.words, key);
    return at < 0 ? {} : this.file(this.head.words[at][1]);
  }

  // Forms of the vocabulary with how well they fit: [form, weight, postings, whether they are written so].
  async forms(word, weight) {
    const group = (await this.shard(stem(word)))[stem(word)] ?? {};
    return Object.entries(group).map(([form, gaps]) => {
      const bare = form.replace(/^[~≈]/, "");
      const fit = (bare === word ? 1 : NEAR) * (bare === form ? 1 : form[0] === "~" ? VARIANT : SYNONYM);
      return [bare, weight * fit, gaps, bare === form];
    });
  }

  async begun(word, weight) {
    const first = Math.max(base(this.head.words, word), 0);
    const found = [];
    for (let at = first; at < Math.min(this.head.words.length, first + MOST_SHARDS); at += 1) {
      if (at > first && !this.head.words[at][0].startsWith(word)) break;
      const shard = await this.file(this.head.words[at][1]);
      for (const group of Object.values(shard)) {
        for (const [form, gaps] of Object.entries(group)) {
          if (form.startsWith(word)) found.push([form, weight * (word.length / form.length), gaps, true]);
        }
      }
    }
    return found;
  }

  // Names that sound alike: the only loose match. Of the same letters only a slip or two, of the others the consonants.
  async alike(word, isAlone) {
    const whole = skeletons(word);
    const found = await this.named(whole);
    if (!found.size) for (const each of await this.named(whole.flatMap(shortened))) found.set(...each);
    const bare = word.replace(/^ال/, "");
    // A slip in a short name makes another name, unless a second word stands beside it; in a very short one it always does.
    const most = word.length > 6 ? 2 : word.length > 4 || !isAlone ? Number(bare.length > SLIGHT) : 0;
    const own = new Set(whole);
    // A name typed in the page's own letters is compared with names in these letters only.
    const isForeign = isArabic(word) !== (this.language === "ar");
    const alike = [];
    for (const [form, shown] of found) {
      const across = isArabic(form) !== isArabic(word);
      if (across && !(isForeign && skeletons(form).some((each) => own.has(each)))) continue;
      const away = across ? 0 : distance(bare, form, most);
      // Two slips, and the first letter is one of them: another name.
      if (away <= most && (across || away < 2 || bare[0] === form[0])) alike.push({ form, shown, across, away });
    }
    return alike.sort((a, b) => a.away - b.away);
  }

  // Without the names: one that only begins as a brief word does is another name.
  async unnamed(found) {
    const isName = await Promise.all(found.map(async ([form]) => (await this.named(skeletons(form))).has(form)));
    return found.filter((_, at) => !isName[at]);
  }

  async named(keys) {
    const found = new Map();
    for (const key of new Set(keys)) {
      const at = base(this.head.names, key);
      const group = at < 0 ? {} : (await this.file(this.head.names[at][1]))[key] ?? {};
      for (const [form, shown] of Object.entries(group)) found.set(form, shown);
    }
    return found;
  }

  // One word of the question: entries with their weight, the stems that may be marked, and the name that was meant.
  async term(word, isLast, isAlone) {
    const variants = candidates(word);
    let found = await this.forms(word, 1);
    const isWhole = found.some(([form]) => form === word);
    for (const variant of variants.slice(1)) found.push(...await this.forms(variant, isWhole ? 0.3 : 0.95));
    if (!found.length) for (const form of verbForms(word)) found.push(...await this.forms(form, 0.6));
    if (isAlone && word.length <= BRIEF && !found.some(([form]) => variants.includes(form))) found = await this.unnamed(found);
    if (isLast && word.length > 1) {
      for (const variant of variants) if (variant.length > 1) found.push(...await this.begun(variant, 0.6));
    }
    // "archaeology" for "archaeologists": a long English word may end otherwise.
    if (!found.length && !isArabic(word) && word.length >= LONG) found.push(...await this.begun(word.slice(0, -2), 0.5));
    let meant = "";
    if (!found.length) {
      for (const { form, shown, across, away } of (await this.alike(word, isAlone)).slice(0, 8)) {
        const more = (await this.forms(form, across ? 0.8 : 0.8 - 0.2 * away)).filter(([each]) => each === form);
        if (more.length && !meant && !across) meant = shown;
        found.push(...more);
      }
    }
    return this.gathered(word, found, meant);
  }

  // The word as it is written and nothing like it.
  async exactly(word) {
    return this.gathered(word, (await this.forms(word, 1)).filter(([form]) => form === word), "");
  }

  gathered(word, found, meant) {
    const entries = new Map();
    const stems = new Set();
    const isWritten = found.some(([, , , isSo]) => isSo);
    for (const [form, weight, gaps] of found) {
      stems.add(stem(form));
      for (const [number, level] of unpack(gaps, true)) {
        entries.set(number, Math.max(entries.get(number) ?? 0, weight * LEVEL[level]));
      }
    }
    return { word, entries, stems, meant, isWritten };
  }

  // -- questions

  // The words of a question with their entries; what is unknown may be two words in one ("heatwave") or one in two.
  async terms(words, last) {
    const terms = await Promise.all(words.map((word) => this.term(word, word === last, words.length === 1)));
    const found = [];
    for (let at = 0; at < terms.length; at += 1) {
      const next = terms[at + 1];
      const isUnknown = !terms[at].entries.size || (next && !next.entries.size);
      const joined = isUnknown && next ? await this.exactly(terms[at].word + next.word) : undefined;
      if (joined?.entries.size) {
        found.push(joined);
        at += 1;
      } else if (terms[at].entries.size) {
        found.push(terms[at]);
      } else {
        found.push(...await this.parted(terms[at]));
      }
    }
    return found.filter((term) => !found.some((other) => isAgain(term, other)));
  }

  async parted(term) {
    for (let at = 3; at <= term.word.length - 3; at += 1) {
      const first = await this.exactly(term.word.slice(0, at)); // most likely in a file that is there already
      const second = first.entries.size ? await this.exactly(term.word.slice(at)) : undefined;
      if (second?.entries.size) return [first, second];
    }
    return [term];
  }

  storyOf(number) {
    const { starts } = this.head;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= number) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  async allowed({ kinds = [], year = "", person = "" }) {
    const sets = [];
    if (year) sets.push(new Set(unpack(this.years[year] ?? [], false)));
    if (person) {
      const people = await this.file(this.head.people);
      sets.push(new Set(people.filter(([name]) => name === person).flatMap(([, gaps]) => unpack(gaps, false))));
    }
    const mask = kinds.reduce((sum, kind) => sum | (1 << this.head.kinds.indexOf(kind)), 0);
    return (number) => (!mask || this.kinds[number] & mask) && sets.every((set) => set.has(number));
  }

  async search(query, { limit = 8, each = 3, typing = false, facets = false, ...filters } = {}) {
    await this.open();
    const all = tokens(query);
    const wanted = [...new Set(all.filter((word) => !this.stops.has(word)))];
    const words = wanted.length ? wanted : [];
    const isOpen = typing && !/\s$/.test(query);
    const terms = await this.terms(words, isOpen ? all[all.length - 1] : "");
    const allows = await this.allowed(filters);
    const few = await this.few(terms);
    const stories = this.stories(terms, allows, few).slice(0, 200);
    const shown = stories.slice(0, limit);
    const texts = await Promise.all(shown.map(({ story }) => this.file(this.head.texts[story])));
    const stems = new Set(terms.flatMap((term) => [...term.stems]));
    const runs = terms.map(({ stems: own }) => own);
    const groups = shown.map(({ story, hits, score }, index) => {
      const best = this.inOrder(texts[index], story, hits, runs);
      const gained = best[0].score - hits[0].score;
      return { score: score + gained, ...this.group(texts[index], story, best.slice(0, each), stems, filters) };
    }).sort((a, b) => b.score - a.score);
    const meant = terms.some((term) => term.meant && term.entries.size);
    return {
      total: stories.reduce((sum, { hits }) => sum + hits.length, 0),
      stories: stories.length,
      groups,
      suggestion: meant ? terms.map((term) => term.meant || term.word).join(" ") : "",
      words,
      facets: facets ? await this.facets(terms, few) : undefined,
    };
  }

  async facets(terms, few) {
    const found = this.stories(terms, () => true, few).flatMap(({ hits }) => hits.map(({ number }) => number));
    const people = await this.file(this.head.people);
    return facetsOf(found, { kinds: this.kinds, names: this.head.kinds, years: this.years, people });
  }

  // So many words are enough where one of them stands nowhere: the more the fewer are left, but less beside a name.
  async few(terms) {
    const known = terms.filter(({ entries }) => entries.size);
    if (terms.length === 3 && known.length === 2) {
      for (const { word } of known) {
        const found = await this.named(skeletons(word));
        if (candidates(word).some((form) => found.has(form))) return 2;
      }
    }
    return Math.max(3, MOST_OF * terms.length);
  }

  // Explainers that hold every word, each with its statements, the best first.
  stories(terms, allows, few) {
    const count = this.head.count;
    const best = terms.map((term) => {
      const byStory = new Map();
      for (const [number, weight] of term.entries) {
        const story = this.storyOf(number);
        byStory.set(story, Math.max(byStory.get(story) ?? 0, weight));
      }
      return byStory;
    });
    if (!terms.length) return [];
    const rarity = terms.map(({ entries }) => Math.log(1 + (count - entries.size + 0.5) / (entries.size + 0.5)));
    const scores = new Map();
    for (const [at, term] of terms.entries()) {
      for (const [number, weight] of term.entries) {
        if (!allows(number)) continue;
        const length = 1 - LENGTH + LENGTH * (this.lengths[number] / this.head.average);
        const value = rarity[at] * (weight * 2.2) / (weight + 1.2 * length);
        const score = scores.get(number) ?? { value: 0, has: 0 };
        score.value += value;
        score.has += 1;
        scores.set(number, score);
      }
    }
    const enough = best.every((byStory) => byStory.size) ? ENOUGH * terms.length : few;
    const hasWhole = [...(best[0]?.keys() ?? [])].some((story) => best.every((byStory) => byStory.has(story)));
    const groups = new Map();
    for (const [number, { value, has }] of scores) {
      const story = this.storyOf(number);
      // Every word in one explainer; failing that, most of them, two at least in one statement.
      const reached = best.filter((byStory) => byStory.has(story)).length;
      if (hasWhole ? reached < terms.length : has < 2 || reached < enough) continue;
      const around = best.reduce((sum, byStory, at) => sum + rarity[at] * (byStory.get(story) ?? 0), 0);
      const hit = { number, score: value * (has / terms.length) + CONTEXT * around };
      if (!groups.has(story)) groups.set(story, []);
      groups.get(story).push(hit);
    }
    return [...groups].map(([story, hits]) => {
      hits.sort((a, b) => b.score - a.score || a.number - b.number);
      const more = hits.slice(1, 4).reduce((sum, hit) => sum + hit.score, 0);
      return { story, hits, score: hits[0].score + 0.08 * more };
    }).sort((a, b) => b.score - a.score || a.story - b.story);
  }

  // The first hits again: words that stand beside each other as in the question weigh more.
  inOrder(text, story, hits, runs) {
    if (runs.length < 2) return hits;
    const first = hits.slice(0, 12).map((hit) => {
      const [words] = text.entries[hit.number - this.head.starts[story]];
      const stems = tokens(words).map((token) => candidates(token).map(stem));
      let beside = 0;
      for (let at = 0; at < runs.length - 1; at += 1) {
        const isBeside = stems.some((forms, index) => forms.some((form) => runs[at].has(form))
          && stems[index + 1]?.some((form) => runs[at + 1].has(form)));
        if (isBeside) beside += 1;
      }
      return { ...hit, score: hit.score * (1 + BESIDE * beside / (runs.length - 1)) };
    });
    return [...first.sort((a, b) => b.score - a.score), ...hits.slice(12)];
  }

  group(text, story, hits, stems, { kinds = [] }) {
    const entries = hits.map(({ number }) => {
      const [words, language, added, links] = text.entries[number - this.head.starts[story]];
      const named = links.map(([kind, address]) => [this.head.kinds[kind], address]);
      const [kind, address] = named.find(([each]) => kinds.includes(each)) ?? named[0];
      return { kind, url: `${text.url}/${address}`, text: words, lang: language, added: added === 1, marks: this.marks(words, stems) };
    });
    return { title: text.title, url: `${text.url}/`, hits: entries, marks: this.marks(text.title, stems) };
  }

  // Where the words stand in their own spelling: [start, end] in UTF-16 units.
  marks(words, stems) {
    const found = [];
    for (const match of words.matchAll(/[\p{L}\p{M}\p{N}\u0640\u200c\u200d'’]+/gu)) {
      const isMeant = tokens(match[0]).some((token) => candidates(token).some((form) => stems.has(stem(form))));
      if (isMeant) found.push([match.index, match.index + match[0].length]);
    }
    return found;
  }
}

export { fold, tokens };
