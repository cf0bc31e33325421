// SPDX-License-Identifier: Apache-2.0
// Standard input: {packages, chrome, flags, pages: [address, …], runs}. Output: one line of JSON for each run of each page.
// The first run asks for all four categories; the others only for speed, which alone differs from run to run.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const given = JSON.parse(await new Promise((resolve) => {
  let words = "";
  process.stdin.on("data", (part) => { words += part; }).on("end", () => resolve(words));
}));
const packages = createRequire(`${given.packages}/`);
const load = (name) => import(pathToFileURL(packages.resolve(name)));
const { default: lighthouse } = await load("lighthouse");
const { launch } = await load("chrome-launcher");
const chrome = await launch({ chromePath: given.chrome, chromeFlags: given.flags, logLevel: "silent" });

const failed = ({ audits, categories }) => Object.entries(categories).filter(([name]) => name !== "performance")
  .flatMap(([, category]) => category.auditRefs)
  .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
  .map(({ id }) => ({
    id, title: audits[id].title,
    places: (audits[id].details?.items ?? []).map((item) => item.node?.selector ?? item.description ?? item.url ?? "").slice(0, 5),
  }));

try {
  for (const page of given.pages) {
    for (let run = 1; run <= given.runs; run += 1) {
      const onlyCategories = run > 1 ? ["performance"] : ["performance", "accessibility", "best-practices", "seo"];
      const { lhr } = await lighthouse(page, { port: chrome.port, logLevel: "silent", output: "json", onlyCategories });
      const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score]));
      const shift = lhr.audits["cumulative-layout-shift"].numericValue;
      console.log(JSON.stringify({ page, run, scores, shift, failed: failed(lhr), error: lhr.runtimeError?.message ?? "" }));
    }
  }
} finally {
  chrome.kill();
}
