// Completion from the vocabulary of the store. It replaces YASGUI's own completers, which send requests to other servers.

import { onDay } from "../day.js";

const LISTED = 60;
let vocabulary = null;

function fetched() {
  vocabulary ??= fetch(onDay("/vocabulary.json")).then((answer) => (answer.ok ? answer.json() : {
    prefixes: {},
    classes: [],
    properties: []
  }));
  return vocabulary;
}

/** The score of a term for the typed text: highest if its name begins with it, lower if its name contains it, otherwise 0. */
function fit(term, typed) {
  const sought = typed.toLowerCase();
  const local = term.name.slice(term.name.indexOf(":") + 1).toLowerCase();
  if (term.name.toLowerCase().startsWith(sought) || term.iri.toLowerCase().startsWith(sought)) {
    return 3;
  }
  if (local.startsWith(sought)) {
    return 2;
  }
  return local.includes(sought) || term.label.toLowerCase().includes(sought) ? 1 : 0;
}

/** The best terms for the typed text; among equals, the most used first. */
function best(terms, typed) {
  return terms
    .map((term) => ({ term, rank: fit(term, typed) }))
    .filter((one) => one.rank > 0)
    .sort((a, b) => b.rank - a.rank || b.term.count - a.term.count)
    .slice(0, LISTED)
    .map((one) => one.term);
}

function written(term) {
  return term.name === term.iri ? `<${term.iri}>` : term.name;
}

/** One line of the menu: the name, its definition, its number of uses. */
function line(element, term) {
  const meaning = document.createElement("span");
  meaning.className = "meaning";
  const used = term.count > 0 ? `${term.count.toLocaleString("en")}×` : "not used yet";
  meaning.textContent = term.label ? `${term.label} · ${used}` : used;
  element.append(written(term), " ", meaning);
}

/** The word before the cursor. The editor's own tokens would end at a name without its prefix. */
function wordAt(editor) {
  const cursor = editor.getDoc().getCursor();
  const before = editor.getDoc().getLine(cursor.line).slice(0, cursor.ch);
  const word = /[^\s{}()[\];,|^/<>]*$/.exec(before)[0];
  return { line: cursor.line, start: cursor.ch - word.length, end: cursor.ch, word };
}

/** Whether the word at the cursor is the object of rdf:type. */
function isClass(editor, { line, start }) {
  const before = editor.getDoc().getRange({ line: Math.max(0, line - 1), ch: 0 }, { line, ch: start });
  return /(^|[\s?;])(a|rdf:type)\s+$/.test(before);
}

/** Whether the editor's grammar allows a predicate at the cursor. */
function isProperty(editor, at) {
  const before = editor.getTokenAt({ line: at.line, ch: at.start }, true);
  return at.word !== "" && !isClass(editor, at) && (before.state.possibleNext ?? []).includes("a");
}

function termCompleter(Yasqe, kind, suits) {
  const shown = new Map();
  Yasqe.registerAutocompleter({
    name: `store-${kind}`,
    autoShow: true,
    bulk: false,
    isValidCompletionPosition: (editor) => {
      const at = wordAt(editor);
      return !/^[?$_<"']/.test(at.word) && suits(editor, at);
    },
    preProcessToken: (editor, token) => {
      const { start, end, word } = wordAt(editor);
      return { ...token, string: word, autocompletionString: word, from: { ch: start }, to: { ch: end } };
    },
    get: async (editor, token) => {
      const terms = best((await fetched())[kind], token?.autocompletionString ?? "");
      shown.clear();
      terms.forEach((term) => shown.set(written(term), term));
      return [...shown.keys()];
    },
    postprocessHints: (editor, hints) => hints.map((hint) => ({ ...hint, render: (element) => line(element, shown.get(hint.text)) })),
  }, false);
}

/**
 * Adds the completers to YASGUI's editor.
 * @param {Function} Yasqe the class of the editor
 * @returns {string[]} the names of the completers to switch on
 */
export function registerCompleters(Yasqe) {
  termCompleter(Yasqe, "classes", isClass);
  termCompleter(Yasqe, "properties", isProperty);
  Yasqe.forkAutocompleter("prefixes", {
    name: "store-prefixes",
    persistenceId: null,
    get: async () => Object.entries((await fetched()).prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`),
  }, false);
  return ["store-prefixes", "variables", "store-classes", "store-properties"];
}
