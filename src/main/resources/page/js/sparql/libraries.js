// Libraries are not modules. Each one is loaded once, when it is needed.

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
 * Loads the stylesheet of a library before the site's own, so that the site's own takes precedence.
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
