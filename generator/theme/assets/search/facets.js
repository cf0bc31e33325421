// What the found statements can be narrowed to: kinds of page, people and years, each with how many of them it keeps.
const MOST_PEOPLE = 60; // a longer list is no help; the field itself finds everybody

// How many of `numbers` (a set) stand in a list of gaps between rising numbers.
const among = (gaps, numbers) => {
  let at = 0;
  let count = 0;
  for (const gap of gaps) {
    at += gap;
    if (numbers.has(at)) count += 1;
  }
  return count;
};

// `found`: numbers of entries before any filter. `index`: kinds of each entry (bits of `names`), postings by year and
// by person as the index has them.
export const facetsOf = (found, { kinds, names, years, people }) => {
  const numbers = new Set(found);
  const ofKind = names.map((name, bit) => [name, found.filter((number) => kinds[number] & (1 << bit)).length]);
  const ofYear = Object.entries(years).map(([year, gaps]) => ({ year: Number(year), count: among(gaps, numbers) }));
  const ofPerson = people.map(([name, gaps]) => ({ id: name, name, count: among(gaps, numbers) }));
  return {
    kinds: Object.fromEntries(ofKind.filter(([, count]) => count)),
    years: ofYear.filter(({ count }) => count).sort((a, b) => b.year - a.year),
    people: ofPerson.filter(({ count }) => count).sort((a, b) => b.count - a.count).slice(0, MOST_PEOPLE),
  };
};
