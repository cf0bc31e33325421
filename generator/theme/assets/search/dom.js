// Small helpers of the search box. Words become text nodes, never markup.

// An element; attributes that are null, undefined or false are left out, true stands for an empty value.
export const make = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children);
  return made;
};

export const direction = (language) => (language === "ar" ? "rtl" : "ltr");

// The form of a phrase that `number` asks for, by the plural rules of Unicode CLDR.
export const counted = (forms, number, language) =>
  (forms[new Intl.PluralRules(language).select(number)] ?? forms.other).replace("{count}", String(number));

// A phrase with `words` isolated where {query} stands.
export const quoting = (phrase, words) => {
  const [before, after] = phrase.split("{query}");
  return [before, make("bdi", {}, words), after ?? ""];
};
