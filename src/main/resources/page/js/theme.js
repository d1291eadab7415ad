// Not a module: it must run before the first paint, so that a chosen theme does not flash. The choice is kept in this browser only.
(function () {
  var chosen = null;
  document.documentElement.dataset.scripted = ""; // styles keep room for what scripts will draw
  try { chosen = localStorage.getItem("theme"); } catch (refused) { chosen = null; }
  if (chosen === "dark" || chosen === "light") { document.documentElement.dataset.theme = chosen; }
})();
