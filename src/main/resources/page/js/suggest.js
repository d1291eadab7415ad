// Suggestions under the search box: a combobox with a list, as in the WAI-ARIA Authoring Practices. Without JavaScript, the box is a
// plain form. Enter submits the form unless a suggestion is selected.

const PAUSE = 120;
const KINDS = { event: "event", actor: "person or group", place: "place", article: "article" };

/** Makes a search field suggest names during typing. */
export function suggest(field) {
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
    const name = document.createElement("bdi");
    name.textContent = one.also ? `${one.label} (${one.also})` : one.label;
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = KINDS[one.kind] ?? one.kind;
    item.append(name, kind);
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
      const answer = await fetch(`/suggest?q=${encodeURIComponent(words)}`, { signal: running.signal });
      const found = answer.ok ? (await answer.json()).suggestions : [];
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
      location.assign(items()[chosen].dataset.url);
    }
  });
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const item = event.target.closest("[role=option]");
    if (item) {
      location.assign(item.dataset.url);
    }
  });
  field.addEventListener("blur", () => {
    clearTimeout(waiting);
    running?.abort();
    close();
  });
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
}
