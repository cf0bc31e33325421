// Words as search compares them: the twin of generator/search/folding.py, stems.py and skeleton.py.
const LETTERS = {
  "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ک": "ك", "ڪ": "ك", "ݣ": "ك",
  "گ": "ك", "ڤ": "ف", "پ": "ب", "چ": "ج", "ژ": "ج", "ٱ": "ا", "ء": "", "ـ": "", "٫": ".", "٬": ",", "’": "'",
  "‘": "'", "ʼ": "'", "`": "'", "´": "'", "ʿ": "", "ʾ": "", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss",
  "æ": "ae", "œ": "oe", "ə": "a", "ς": "σ",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
const TOKEN = /[0-9]+(?:\.[0-9]+)*|[\p{L}\p{Nl}\p{No}]+(?:'[\p{L}\p{Nl}\p{No}]+)*/gu;

export const fold = (text) => text.replace(/(?<![A-Za-z.])US(?![A-Za-z])/g, "USA").normalize("NFKD").toLowerCase()
  .replace(LETTER, (letter) => LETTERS[letter])
  .replace(/[\p{M}\p{Cf}]/gu, "")
  .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660)
  .replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0)
  .replace(/(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g, "");

export const tokens = (text) => [...fold(text).matchAll(TOKEN)]
  .map(([word]) => word.replace(/'s$/, "").replaceAll("'", "")).filter((word) => word);

const DEFINITE = /^[وف]?(?:[بك]?ال|لل)(?=..)/u;
const PARTICLE = /^(?:[وف][بكلس]|[وفبكلس])(?=...)/u;
const FIRST = /^[وف](?=...)/u;
const FUTURE = /^س?[ينتا](?=...)/u;
const ENDINGS = [
  ["اتهما", 3], ["اتهم", 3], ["اتها", 3], ["اتنا", 3], ["اته", 3], ["تهما", 3], ["تهم", 3], ["تها", 3], ["تنا", 3],
  ["تكم", 3], ["تين", 3], ["تان", 3], ["هما", 3], ["كما", 3], ["ات", 3], ["ون", 4], ["ين", 4], ["ان", 4], ["ها", 3],
  ["هم", 3], ["هن", 3], ["نا", 4], ["كم", 4], ["وا", 3], ["يا", 3], ["يه", 3], ["ته", 3], ["ه", 3], ["ي", 3], ["ا", 3],
];

export const isArabic = (word) => /[ء-ي]/.test(word);

export const candidates = (word) => {
  if (!isArabic(word)) return [word];
  const found = [word];
  for (const pattern of [DEFINITE, PARTICLE, FIRST]) {
    const rest = word.replace(pattern, "");
    if (!found.includes(rest)) found.push(rest);
  }
  return found;
};

export const verbForms = (word) => {
  if (!isArabic(word)) return [];
  const forms = [];
  const match = FUTURE.exec(word);
  if (match) forms.push(word.slice(match[0].length));
  if (word.endsWith("ت") && word.length > 3) forms.push(word.slice(0, -1));
  return forms;
};

const arabic = (word) => {
  for (let round = 0; round < 3; round += 1) {
    const found = ENDINGS.find(([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least);
    if (!found) break;
    word = word.slice(0, -found[0].length);
  }
  return word;
};

const SINGULAR = new Set(["news", "series", "species", "means", "always", "perhaps", "gas", "has", "was"]);

const plural = (word) => {
  if (SINGULAR.has(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|zes|oes)$/.test(word)) return word.slice(0, -2);
  return /s$/.test(word) && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
};

const english = (word) => {
  if (word.length < 4 || /^[0-9]/.test(word)) return word;
  word = plural(word).replace(/olog(?:y|ist|ical|ically)$/, "olog");
  for (const ending of ["ied", "ing", "ed"]) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length > 2 && /[aeiouy]/.test(rest)) {
      word = ending === "ied" ? `${rest}y` : rest.endsWith("e") ? `${rest}e` : rest.replace(/([bdgmnprt])\1$/, "$1");
      break;
    }
  }
  return /[^e]e$/.test(word) && word.length >= 4 ? word.slice(0, -1) : word;
};

export const stem = (word) => (isArabic(word) ? arabic(word) : english(word));

const SOUNDS = {
  "ب": "B", "ت": "T", "ط": "T", "ث": "TS", "ج": "SK", "خ": "K", "د": "D", "ض": "D", "ذ": "DS", "ر": "R", "ز": "S",
  "ظ": "SD", "س": "S", "ص": "S", "ش": "S", "غ": "K", "ق": "K", "ك": "K", "ف": "F", "ل": "L", "م": "M", "ن": "N",
  sch: "S", tch: "S", ch: "SK", sh: "S", kh: "K", gh: "K", dj: "S", zh: "S", dh: "DS", th: "TS", ph: "F", ck: "K",
  qu: "K", b: "B", p: "B", t: "T", d: "D", r: "R", s: "S", z: "S", j: "SK", g: "KS", k: "K", q: "K", c: "KS", x: "K",
  f: "F", v: "F0", l: "L", m: "M", n: "N",
};
const SOUND = new RegExp(Object.keys(SOUNDS).sort((a, b) => b.length - a.length).join("|"), "gu");

export const skeletons = (word) => {
  word = isArabic(word) ? word.replace(/^ال/, "").replaceAll("تش", "ش").replaceAll("دج", "ج") : word.replace(/(.)\1+/g, "$1");
  const opens = /^[اعيوهaeiouyhw']/.test(word);
  let found = [""];
  for (const [written] of word.matchAll(SOUND)) {
    found = found.flatMap((begun) => [...SOUNDS[written]].map((sound) => begun + sound));
    if (found.length > 4096) return [];
  }
  const all = new Set();
  for (const each of found) {
    all.add((opens ? "A" : "") + each.replaceAll("0", ""));
    if (all.size === 16) break;
  }
  return [...all].filter((each) => each.replace(/^A/, "").length >= 2).sort();
};

// A skeleton with one consonant left out, marked: what differs in one letter meets there.
export const shortened = (skeleton) => {
  const bare = skeleton.replace(/^A/, "");
  if (bare.length < 3) return [];
  const opens = skeleton.slice(0, skeleton.length - bare.length);
  return [...new Set([...bare].map((_, at) => `-${opens}${bare.slice(0, at)}${bare.slice(at + 1)}`))].sort();
};
