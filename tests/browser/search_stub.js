// Stands in for the search engine in tests of the box: answers by rule, and keeps what it was asked. A number asks for
// so many results; "slow …" waits for `globalThis.release`, "fail" fails while `globalThis.broken` is set.
const TEXTS = {
  ar: ["افتتح وزير النقل العماني سالم الحبسي في مسقط اليوم الخميس خطا حديديا يربط مسقط بصحار.", "خطا حديديا"],
  en: ["Oman’s transport minister Salim al-Habsi opened a railway line in Muscat on Thursday.", "railway line"],
};

export class Engine {
  constructor(folder, language) {
    if (!folder.pathname.endsWith(`/${language}/search/`)) throw new Error(folder.href);
    this.language = language;
    globalThis.asked = [];
  }

  async search(query, { kinds, person, year, limit, each, typing, facets }) {
    const { language } = this;
    globalThis.asked.push({ query, kinds, person, year, limit, each, typing, facets });
    if (query.startsWith("slow")) await new Promise((done) => { globalThis.release = done; });
    if (query === "fail" && globalThis.broken) throw new Error("no shard");
    const total = query === "none" || query === "misspelt" || year === 2024 ? 0 : Number(query) || 3;
    const [text, found] = TEXTS[language];
    const start = text.indexOf(found);
    const own = Array.from({ length: Math.max(total - 1, 1) }, (_, number) => ({
      url: `muscat/background/#st-s${1 + number}`, kind: kinds ? kinds[0] : ["background", "quotes", "timeline"][number % 3],
      text, lang: language, marks: [[start, start + found.length]],
    }));
    // The last result stands in an explainer of its own, in words of the other language.
    const other = language === "ar" ? "en" : "ar";
    const last = { url: "muscat/timeline/", kind: "timeline", text: TEXTS[other][0], lang: other, marks: [] };
    const groups = [own.slice(0, each), ...(total > 1 ? [[last]] : [])];
    return {
      total, stories: groups.length, suggestion: query === "misspelt" ? "2" : "",
      groups: total ? groups.map((hits, number) => ({ title: `<b>${number}</b> مسقط`, url: "muscat/", marks: [[9, 13]], hits })) : [],
      facets: facets && { kinds: { quotes: 2, background: 1 }, people: [{ id: "سالم الحبسي", name: "سالم الحبسي", count: 3 }], years: [{ year: 2024, count: 2 }] },
    };
  }
}
