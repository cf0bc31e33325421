// What Material's own script expects to find: a scope and a small store. Only pages written by hand load it.
globalThis.__md_scope = new URL(document.currentScript.dataset.scope, location);
globalThis.__md_hash = (words) => [...words].reduce((sum, letter) => ((sum << 5) - sum + letter.charCodeAt(0)) | 0, 0);
globalThis.__md_get = (key, store = localStorage, scope = __md_scope) => JSON.parse(store.getItem(`${scope.pathname}.${key}`));
globalThis.__md_set = (key, value, store = localStorage, scope = __md_scope) => {
  try {
    store.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch (error) {
    console.warn("not stored", error.name);
  }
};
