// Libraries are not modules: they are loaded where they are needed, once.

const loaded = new Map();

/**
 * Loads a library's script.
 * @param {string} path below /assets/lib/
 * @returns {Promise<void>}
 */
export function loadScript(path) {
  return once(path, () => {
    const script = document.createElement("script");
    script.src = `/assets/lib/${path}`;
    return script;
  });
}

/**
 * Loads a library's stylesheet, before our own, so that ours has the last word.
 * @param {string} path below /assets/lib/
 * @returns {Promise<void>}
 */
export function loadStyle(path) {
  return once(path, () => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = `/assets/lib/${path}`;
    return link;
  });
}

function once(path, create) {
  if (!loaded.has(path)) {
    loaded.set(path, new Promise((resolve, reject) => {
      const element = create();
      element.addEventListener("load", () => resolve());
      element.addEventListener("error", () => reject(new Error(`${path} cannot be loaded`)));
      document.head.prepend(element);
    }));
  }
  return loaded.get(path);
}
