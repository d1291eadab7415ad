// The editor: YASGUI's replaces the text area, which still holds the query for the form.

import { registerCompleters } from "./completion.js";
import { loadScript } from "./libraries.js";

/** Escapes the two Unicode line separators, at which the editor fails; in SPARQL the escapes are equivalent. */
function escaped(query) {
  return query.replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
}

/**
 * Replaces a text area by the editor.
 * @param {HTMLTextAreaElement} area
 * @param {() => void} run is called for Ctrl-Enter
 * @returns {Promise<{value: () => string, set: (text: string) => void, mark: (line: number, column: number) => void, unmark: () => void}>}
 */
export async function openEditor(area, run) {
  await loadScript("yasgui/yasgui.min.js");
  const Yasqe = window.Yasgui.Yasqe;
  const holder = document.createElement("div");
  holder.className = "editor";
  area.before(holder);
  const editor = new Yasqe(holder, {
    value: escaped(area.value),
    autocompleters: registerCompleters(Yasqe),
    persistenceId: null,
    createShareableLink: null,
    consumeShareLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "auto",
    viewportMargin: Infinity,
    // Keyboard users must be able to leave the editor.
    extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run, "Ctrl-S": () => {}, Tab: false, "Shift-Tab": false },
  });
  area.hidden = true;
  const field = editor.getInputField();
  field.setAttribute("aria-label", "SPARQL 1.1 query; Control-Enter runs it, Control-Space completes");
  editor.on("change", () => {
    area.value = editor.getValue();
  });
  let marked = null;
  return {
    value: () => editor.getValue(),
    set: (text) => editor.setValue(escaped(text)),
    mark: (line, column) => {
      const at = { line: line - 1, ch: Math.max(0, column - 1) };
      marked?.clear();
      const end = { line: at.line, ch: Math.max(at.ch + 1, editor.getTokenAt({ line: at.line, ch: at.ch + 1 }).end) };
      marked = editor.getDoc().markText(at, end, { className: "fault" });
      editor.getDoc().setCursor(at);
      editor.focus();
    },
    unmark: () => {
      marked?.clear();
      marked = null;
    },
  };
}
