// The query page: the editor, results without a new page, and their views. The address holds the query.

import { openEditor } from "./editor.js";
import { offerViews } from "./views.js";
import { onDay } from "../day.js";

const form = document.querySelector("form.ask");
const section = document.getElementById("result");
const problem = document.getElementById("problem");
const heading = document.getElementById("question");
const run = form.querySelector("button");
let editor = null;
let running = null;

/** The address of a query. */
const address = (query, explain = "") =>
  onDay(`/sparql?query=${encodeURIComponent(query)}${explain && `&explain=${encodeURIComponent(explain)}`}`);

/** Sends the query, and shows the result, how it ran, or the error. A new address becomes an entry of the history. */
async function ask(query, isNew, explain = "") {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  busy(true);
  try {
    const answer = await fetch(onDay("/sparql"), {
      method: "POST",
      body: new URLSearchParams(explain ? { query, explain } : { query }),
      headers: { Accept: "application/json;q=0.5, text/html" },
      signal: mine.signal,
    });
    const text = await answer.text();
    if (isNew) {
      history.pushState(null, "", address(query, explain) + location.hash);
    }
    if (answer.headers.get("Content-Type")?.startsWith("text/html")) {
      showAnswer(new DOMParser().parseFromString(text, "text/html"));
    } else {
      showProblem(text);
    }
  } catch (failure) {
    if (running === mine) {
      tell(mine.signal.aborted ? "Stopped." : `The server did not answer: ${failure.message}`);
    }
  } finally {
    if (running === mine) {
      running = null;
      busy(false);
    }
  }
}

function busy(is) {
  run.textContent = is ? "Stop" : "Run";
  section.setAttribute("aria-busy", String(is));
}

function tell(message) {
  problem.textContent = message;
}

function showAnswer(page) {
  tell(page.getElementById("problem").textContent);
  editor?.unmark();
  heading.textContent = page.getElementById("question").textContent;
  document.title = page.title;
  section.replaceChildren(...[...page.getElementById("result").childNodes].map((node) => document.importNode(node, true)));
  offerViews(section);
}

function showProblem(text) {
  const fault = parsed(text);
  section.replaceChildren();
  tell(fault.error);
  if (fault.line > 0) {
    editor?.mark(fault.line, fault.column);
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (malformed) {
    return { error: text };
  }
}

/** A menu of the example queries, made from the list below it, which stays on the page. */
function offerMenu(list) {
  const menu = document.createElement("select");
  menu.setAttribute("aria-label", "Example queries");
  menu.append(new Option("Example queries …", ""));
  for (const group of list.querySelectorAll(".groups section")) {
    const options = document.createElement("optgroup");
    options.label = group.querySelector("h3").textContent;
    for (const link of group.querySelectorAll("a")) {
      options.append(new Option(link.textContent, link.href));
    }
    menu.append(options);
  }
  menu.addEventListener("change", () => {
    if (menu.value) {
      take(new URL(menu.value).searchParams.get("query"));
      menu.selectedIndex = 0;
    }
  });
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      take(new URL(link.href).searchParams.get("query"));
      form.scrollIntoView({ block: "start" });
    }
  });
  return menu;
}

function take(query) {
  editor?.set(query);
  form.elements.query.value = query;
  history.replaceState(null, "", location.pathname + location.search);
  ask(query, true);
}

/** A button that copies the address of the current query. */
function offerLink() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = "Copy link";
  button.addEventListener("click", async () => {
    const link = new URL(address(form.elements.query.value) + location.hash, location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      button.textContent = "Copied";
    } catch (refused) {
      history.replaceState(null, "", link);
      button.textContent = "In the address bar";
    }
    setTimeout(() => { button.textContent = "Copy link"; }, 2000);
  });
  return button;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (running) {
    running.abort();
  } else {
    ask(form.elements.query.value, true, event.submitter?.name === "explain" ? event.submitter.value : "");
  }
});
window.addEventListener("popstate", () => {
  const asked = new URLSearchParams(location.search);
  const query = asked.get("query");
  if (query) {
    editor?.set(query);
    form.elements.query.value = query;
    ask(query, false, asked.get("explain") ?? "");
  } else {
    section.replaceChildren();
    tell("");
  }
});
form.querySelector(".bar").append(offerLink(), offerMenu(document.querySelector(".shipped")));
offerViews(section);
editor = await openEditor(form.elements.query, () => ask(form.elements.query.value, true));
document.documentElement.dataset.editor = "ready";
