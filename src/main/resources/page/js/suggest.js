// Suggestions under the search box and the filters: a combobox with a list, as in the WAI-ARIA Authoring Practices. Without
// JavaScript, the box is a plain form. Enter submits the form unless a suggestion is selected.

import { onDay } from "./day.js";

const PAUSE = 120;
/** When to ask again where the index of an earlier day is still being built, in milliseconds. */
const NOT_READY = 1000;
const KINDS = { event: "event", actor: "person or group", place: "place", article: "article", thing: "thing" };

/**
 * Makes a field suggest names during typing.
 * @param {HTMLInputElement} field
 * @param {string} filter the filter of events whose values are suggested; nothing for the pages of all things
 */
export function suggest(field, filter = "") {
  const list = document.createElement("ul");
  list.id = `${field.id}-suggestions`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  const news = document.createElement("span");
  news.className = "unseen";
  news.setAttribute("role", "status");
  field.after(list, news);
  set(field, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });

  let chosen = -1;
  let waiting = 0;
  let running = null;

  const items = () => [...list.children];

  /** Opens the page of a suggestion or, in a filter, shows the events with it. */
  function take(item) {
    if (filter) {
      field.value = item.dataset.value;
      close();
      field.form.requestSubmit();
    } else {
      location.assign(onDay(item.dataset.url));
    }
  }

  function choose(index) {
    chosen = index;
    items().forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    if (index < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", items()[index].id);
      items()[index].scrollIntoView({ block: "nearest" });
    }
  }

  function close() {
    list.hidden = true;
    delete list.dataset.words;
    field.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function show(found, words) {
    list.replaceChildren(...found.map(option));
    list.dataset.words = words;
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    news.textContent = found.length === 0 ? "" : `${found.length} ${found.length === 1 ? "suggestion" : "suggestions"}`;
    choose(-1);
  }

  function option(one, index) {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.url = one.url;
    item.dataset.value = one.value ?? "";
    const name = document.createElement("bdi");
    name.textContent = one.also ? `${one.label} (${one.also})` : one.label;
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = KINDS[one.kind] ?? one.kind;
    item.append(name, ...(filter ? [] : [kind]));
    return item;
  }

  async function ask() {
    const words = field.value.trim();
    running?.abort();
    if (words.length === 0) {
      close();
      return;
    }
    running = new AbortController();
    try {
      const answer = await fetch(onDay(`/suggest?q=${encodeURIComponent(words)}${filter && `&filter=${filter}`}`), {
        signal: running
          .signal
      });
      const found = answer.ok ? (await answer.json()).suggestions : [];
      if (answer.status === 503 && document.activeElement === field) {
        clearTimeout(waiting);
        waiting = setTimeout(ask, NOT_READY);
      }
      if (document.activeElement === field) {
        show(found, words);
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        close();
      }
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
  field.addEventListener("keydown", event => {
    const last = list.children.length - 1;
    if (event.key === "Escape" && !list.hidden) {
      close();
      event.preventDefault();
    } else if (!list.hidden && event.key === "ArrowDown") {
      choose(chosen >= last ? 0 : chosen + 1);
      event.preventDefault();
    } else if (!list.hidden && event.key === "ArrowUp") {
      choose(chosen <= 0 ? last : chosen - 1);
      event.preventDefault();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(items()[chosen]);
    }
  });
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const item = event.target.closest("[role=option]");
    if (item) {
      take(item);
    }
  });
  field.addEventListener("blur", () => {
    clearTimeout(waiting);
    running?.abort();
    close();
  });
}

/** Makes the filters of a form suggest names in place of their lists of frequent values. */
export function suggestFilters(form) {
  for (const field of form.querySelectorAll("input[data-filter]")) {
    field.removeAttribute("list");
    suggest(field, field.dataset.filter);
  }
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
}
