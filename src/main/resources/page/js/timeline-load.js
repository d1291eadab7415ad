// Replaces the current view of the timeline by another one, which the server renders; the address changes, too.

let running = null;

/**
 * Shows the page of a URL.
 * @param {string} href
 * @param {{push?: boolean}} how whether the address becomes a new entry of the history
 * @returns {Promise<boolean>} whether the page is shown; false if a later request replaced it
 */
export async function load(href, { push = true } = {}) {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  current().setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(href, { signal: mine.signal, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("timeline");
    if (!next) {
      location.assign(href);
      return false;
    }
    if (push) {
      history.pushState(null, "", answer.redirected ? answer.url : href);
    }
    swap(next, page);
    return true;
  } catch (failure) {
    if (failure.name !== "AbortError") {
      location.assign(href);
    }
    return false;
  } finally {
    if (running === mine) {
      running = null;
      current().removeAttribute("aria-busy");
    }
  }
}

function current() {
  return document.getElementById("timeline");
}

/** Keeps the scroll position of the lanes and the focus, if their place still exists. */
function swap(next, page) {
  const old = current();
  const left = old.querySelector(".plot")?.scrollLeft ?? 0;
  const open = old.querySelector(".legend")?.open ?? false;
  const focused = old.contains(document.activeElement) ? place(document.activeElement) : "";
  const fresh = document.importNode(next, true);
  old.replaceWith(fresh);
  document.title = page.title;
  showDay(page);
  const formats = document.querySelector("footer.site .formats");
  const others = page.querySelector("footer.site .formats");
  formats?.remove();
  if (others) {
    document.querySelector("footer.site > div").prepend(document.importNode(others, true));
  }
  fresh.querySelector(".plot")?.scrollTo({ left, behavior: "instant" });
  if (open && fresh.querySelector(".legend")) {
    fresh.querySelector(".legend").open = true;
  }
  document.dispatchEvent(new CustomEvent("timeline:shown"));
  if (focused) {
    fresh.querySelector(focused)?.focus({ preventScroll: true });
  }
}

/** What else of a page depends on its day: the bar, and the links and the search of the header. */
function showDay(page) {
  document.querySelector("aside.day")?.remove();
  const bar = page.querySelector("aside.day");
  if (bar) {
    document.getElementById("content").before(document.importNode(bar, true));
  }
  const links = page.querySelectorAll("header.site a");
  document.querySelectorAll("header.site a").forEach((link, i) => link.setAttribute("href", links[i].getAttribute("href")));
  const search = document.querySelector("form.find");
  search.querySelector("[name=asOf]")?.remove();
  const day = page.querySelector("form.find [name=asOf]");
  if (day) {
    search.append(document.importNode(day, true));
  }
}

/** A selector of the matching element in the next view. */
function place(element) {
  if (element.id) {
    return `#${CSS.escape(element.id)}`;
  }
  return element.closest("[data-strip]") ? ".brush" : element.closest("[data-lanes]") ? "[data-mark][tabindex='0']" : ".plot";
}

/** Announces a text to screen readers. */
export function announce(text) {
  let region = document.getElementById("timeline-said");
  if (!region) {
    region = document.createElement("p");
    region.id = "timeline-said";
    region.className = "unseen";
    region.setAttribute("role", "status");
    document.querySelector("main").append(region);
  }
  region.textContent = text;
}
