// What every page has: the switch between light and dark, a mark at the section that the page belongs to, suggestions while one
// types into the search box.

import { suggest } from "./suggest.js";

const root = document.documentElement;

/** Whether the page is dark now, by choice or by the system's wish. */
function isDark() {
  const chosen = root.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

/** Shows on the switch what it would change to. */
function label(button) {
  button.textContent = isDark() ? "Light" : "Dark";
  button.setAttribute("aria-label", isDark() ? "Switch to light colours" : "Switch to dark colours");
}

for (const button of document.querySelectorAll("[data-theme-switch]")) {
  button.hidden = false;
  label(button);
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch (refused) {
      console.info("the choice of colours is not kept: this browser keeps nothing for the site");
    }
    label(button);
  });
}

for (const link of document.querySelectorAll("header.site nav a")) {
  if (location.pathname === link.pathname) {
    link.setAttribute("aria-current", "page");
  }
}

const find = document.getElementById("find");
if (find) {
  suggest(find);
}
