// Import: files can be dropped, the upload shows its progress, and the report updates itself. Without JavaScript, the form does the
// same with whole pages.

/** Lets the user drop files on the form. */
function takeDrops(form) {
  const input = form.querySelector("input[type=file]");
  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop"]) {
    form.addEventListener(kind, () => form.classList.remove("over"));
  }
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
    }
  });
}

/** Sends the form by XMLHttpRequest, the only way to learn how much of a body the browser has sent. */
function send(form) {
  const status = form.querySelector("[data-upload]");
  const bar = form.querySelector("progress");
  const button = form.querySelector("button");
  const request = new XMLHttpRequest();
  button.disabled = true;
  bar.hidden = false;
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) {
      bar.value = (100 * event.loaded) / event.total;
      status.textContent = `${Math.floor(bar.value)} % sent`;
    }
  });
  request.addEventListener("loadend", () => {
    button.disabled = false;
    bar.hidden = true;
    const answer = parsed(request.responseText || "{}");
    if (request.status === 202 && answer.location) {
      status.textContent = "Sent.";
      location.assign(answer.location);
    } else {
      status.textContent = answer.error || "The server could not be reached, or closed the connection.";
    }
  });
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "application/json");
  request.send(new FormData(form));
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (malformed) {
    return { error: text };
  }
}

/** Updates the report until the import is done. */
async function watch(report) {
  let shown = report;
  while (shown.dataset.state === "running") {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const answer = await fetch(shown.dataset.path, { headers: { Accept: "text/html" } });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = document.importNode(page.querySelector(".importing"), true);
    document.title = page.title;
    renew(shown, next);
    shown = next;
  }
}

/** Replaces the report; the focused button keeps the focus. */
function renew(shown, next) {
  const focused = shown.querySelector("button:focus") !== null;
  shown.replaceWith(next);
  if (focused) {
    next.querySelector("button")?.focus();
  }
}

const form = document.querySelector("form[data-import]");
if (form) {
  takeDrops(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(form);
  });
}
const report = document.querySelector(".importing");
if (report) {
  watch(report);
}
