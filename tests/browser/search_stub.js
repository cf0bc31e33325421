// Stands in for the search engine in tests of the box: answers by rule, and keeps what it was asked. A number asks for
// so many results; "slow …" waits for `globalThis.release`, "fail" fails while `globalThis.broken` is set.
const TEXTS = {
  ar: ["افتتح وزير النقل العماني سالم الحبسي في مسقط اليوم الخميس خطا حديديا يربط مسقط بصحار.", "خطا حديديا"],
  en: ["Oman’s transport minister Salim al-Habsi opened a railway line in Muscat on Thursday.", "railway line"],
};

export const open = async (folder) => {
  const language = folder.pathname.split("/").at(-2);
  globalThis.asked = [];
  return {
    async search(query, { kinds, person, year, limit }) {
      globalThis.asked.push({ query, kinds, person, year, limit });
      if (query.startsWith("slow")) await new Promise((done) => { globalThis.release = done; });
      if (query === "fail" && globalThis.broken) throw new Error("no shard");
      const facets = { kinds: { quotes: 2, background: 1 }, people: [{ id: "p1", name: "سالم الحبسي", count: 3 }], years: [{ year: 2024, count: 2 }] };
      const total = query === "none" || year === 2024 ? 0 : query === "misspelt" ? 0 : Number(query) || 3;
      const [text, found] = TEXTS[language];
      const start = text.indexOf(found);
      const kindOf = (number) => (kinds ? kinds[0] : ["background", "quotes", "timeline"][number % 3]);
      const hits = Array.from({ length: Math.min(total, limit) }, (_, number) => ({
        url: `${language}/muscat/background/#st-s${1 + (number % 3)}`, kind: kindOf(number), text, lang: language,
        marks: [[start, start + found.length]],
      }));
      // The last result stands in an explainer of its own whose words are in the other language.
      const other = language === "ar" ? "en" : "ar";
      const groups = hits.length < 2 ? [hits] : [hits.slice(0, -1), hits.slice(-1).map((hit) => ({ ...hit, lang: other, text: TEXTS[other][0], marks: [] }))];
      return {
        total, suggestion: query === "misspelt" ? "2" : undefined, facets,
        groups: total ? groups.map((of, number) => ({ title: `<b>${number}</b> مسقط`, url: `${language}/muscat/`, hits: of })) : [],
      };
    },
  };
};
