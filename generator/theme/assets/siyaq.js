// Search and the language switch. Nothing is fetched before the box is used; all output goes through textContent.
(() => {
  "use strict";

  for (const link of document.querySelectorAll(".x-lang a[hreflang]")) {
    link.addEventListener("click", () => { link.hash = location.hash; });
  }

  const form = document.querySelector(".x-find");
  if (!form) return;
  form.hidden = false;
  const box = form.querySelector("input");
  const panel = form.querySelector(".x-hits");
  const status = panel.querySelector("p");
  const list = panel.querySelector("ol");
  const WORD = /[\p{L}\p{M}\p{N}\u0640\u200c]+/gu;
  const SHOWN = 12;

  // Hamza seats, tashkeel, tatweel, ta marbuta, alef maqsura, Persian letters and both digit sets become one form.
  const fold = (words) => words.normalize("NFKD").toLowerCase().replace(/[\p{M}\u0640\u200c]/gu, "")
    .replace(/ٱ/g, "ا").replace(/[ىی]/g, "ي").replace(/ة/g, "ه").replace(/[کگ]/g, "ك")
    .replace(/[٠-٩]/g, (digit) => digit.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, (digit) => digit.charCodeAt(0) - 0x6f0);

  // A word, and what is left of it without joined prepositions, the article and common endings.
  const variants = (word) => {
    const found = new Set([word]);
    const arabic = /[\u0600-\u06ff]/.test(word);
    const heads = arabic ? /^(?:[وف]?(?:[بك]?ال|لل)|[وف][بلك]?|[بلك])(?=.{3})/ : /^$/;
    const tails = arabic ? /(?<=.{3})(?:ات|ون|ين|ان|ها|هم|يه|ه|ي|ا)$/ : /(?<=.{3})(?:es|s|ed|ing)$/;
    const bare = word.replace(heads, "");
    for (const form of [bare, word.replace(tails, ""), bare.replace(tails, "")]) found.add(form);
    return [...found];
  };

  const plain = (markup) => new DOMParser().parseFromString(markup.replace(/<\/?(?:p|li|ol|ul)>/g, " "), "text/html")
    .body.textContent.replace(/\s+/g, " ").trim();

  const prepare = (document_) => {
    const title = plain(document_.title);
    const text = plain(document_.text);
    const weights = new Map();
    for (const [words, weight] of [[text, 1], [title, 8]]) {
      for (const [word] of words.matchAll(WORD)) {
        for (const form of variants(fold(word))) weights.set(form, (weights.get(form) || 0) + weight);
      }
    }
    return { location: document_.location, title, text, weights };
  };

  let loading;
  const load = () => {
    loading ??= fetch(form.dataset.index).then((answer) => {
      if (!answer.ok) throw new Error(answer.status);
      return answer.json();
    }).then((index) => index.docs.map(prepare));
    loading.catch(() => { loading = undefined; });
    return loading;
  };

  const score = (entry, terms) => {
    let total = 0;
    for (const [position, term] of terms.entries()) {
      let best = 0;
      for (const form of term) best = Math.max(best, entry.weights.get(form) || 0);
      // The last word may still be being typed.
      if (!best && position === terms.length - 1 && term[0].length > 2) {
        for (const [word, weight] of entry.weights) if (word.startsWith(term[0])) best = Math.max(best, weight / 2);
      }
      if (!best) return 0;
      total += 1 + Math.log2(1 + best);
    }
    return total;
  };

  const excerpt = (entry, terms) => {
    const line = document.createElement("span");
    const wanted = new Set(terms.flat());
    const hits = [...entry.text.matchAll(WORD)].filter(([word]) => variants(fold(word)).some((form) => wanted.has(form)));
    const from = hits.length ? Math.max(0, entry.text.lastIndexOf(" ", Math.max(0, hits[0].index - 50))) : 0;
    const to = from + 150;
    let at = from;
    if (from) line.append("… ");
    for (const hit of hits) {
      if (hit.index < at || hit.index + hit[0].length > to) continue;
      const mark = document.createElement("mark");
      mark.textContent = hit[0];
      line.append(entry.text.slice(at, hit.index), mark);
      at = hit.index + hit[0].length;
    }
    line.append(entry.text.slice(at, Math.max(at, to)), entry.text.length > to ? " …" : "");
    return line;
  };

  const show = (entries, terms, all) => {
    list.replaceChildren(...entries.slice(0, SHOWN).map((entry) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      const home = all.find((other) => other.location === `${entry.location.split("/")[0]}/`);
      link.href = new URL(entry.location, new URL("../", new URL(form.dataset.index, location)));
      link.textContent = entry.title;
      item.append(link);
      if (home && home !== entry) {
        const from = document.createElement("small");
        from.textContent = home.title;
        item.append(" ", from);
      }
      item.append(excerpt(entry, terms));
      return item;
    }));
    status.textContent = entries.length ? form.dataset.some.replace("{count}", entries.length) : form.dataset.none;
  };

  const search = async () => {
    const typed = box.value;
    const terms = [...fold(typed).matchAll(WORD)].map(([word]) => variants(word));
    panel.hidden = terms.length === 0;
    if (panel.hidden) return;
    if (!loading) status.textContent = form.dataset.wait;
    try {
      const all = await load();
      if (box.value !== typed) return;
      const found = all.map((entry) => [score(entry, terms), entry]).filter(([value]) => value > 0);
      show(found.sort((a, b) => b[0] - a[0]).map(([, entry]) => entry), terms, all);
    } catch {
      list.replaceChildren();
      status.textContent = form.dataset.failed;
    }
  };

  box.addEventListener("focus", () => { load().catch(() => {}); }, { once: true });
  box.addEventListener("input", search);
  form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, [contenteditable]");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) { event.preventDefault(); box.focus(); }
    if (event.key === "Escape" && !panel.hidden) { panel.hidden = true; box.focus(); }
  });
  document.addEventListener("click", (event) => { if (!form.contains(event.target)) panel.hidden = true; });
})();
