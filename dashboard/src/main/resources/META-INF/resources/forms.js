// Forms say so themselves when they cannot be sent; what was written stays where it is.
const say = (element, text, link) => {
  const form = element.closest("form") ?? document.querySelector("main");
  form.querySelector(":scope > .said")?.remove();
  const note = document.createElement("p");
  note.className = "notice bad said";
  note.setAttribute("role", "alert");
  note.textContent = text + " ";
  if (link) {
    const anchor = document.createElement("a");
    anchor.href = "/sign-in?back=/";
    anchor.target = "_blank";
    anchor.textContent = link;
    note.append(anchor);
  }
  form.prepend(note);
};

// What is not the form again, be it a page that says why there is none, or an answer of a proxy or of a
// server that broke, must not take away what was written. It is said beside it.
const isAgain = (page, { target, requestConfig }) =>
  target.id !== "main" || requestConfig.verb !== "post"
    ? page.getElementById(target.id)
    : page.querySelector("#main form.fields");

document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr, requestConfig, serverResponse } = event.detail;
  if (xhr.status === 401) {
    event.detail.shouldSwap = false;
    say(requestConfig.elt, document.body.dataset.signedOut, document.body.dataset.signIn);
  } else if (xhr.status >= 400) {
    const page = new DOMParser().parseFromString(serverResponse, "text/html");
    if (!isAgain(page, event.detail)) {
      event.detail.shouldSwap = false;
      say(requestConfig.elt, page.querySelector("#main p")?.textContent ?? document.body.dataset.offline);
    }
  }
});

for (const broken of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(broken, (event) => {
    say(event.detail.elt, document.body.dataset.offline);
  });
}

// After an answer the reader is where something is to be read, unless that was there before.
document.addEventListener("htmx:afterSettle", (event) => {
  event.target.querySelector("[data-focus]")?.focus();
  // What was said of an answer that did not come is not true any more.
  document.querySelector("main > .said")?.remove();
});

// What is asked for again, such as a filter when its field is left and then with its button, is no new
// page to go back from.
document.addEventListener("htmx:beforeHistoryUpdate", ({ detail: { history } }) => {
  if (new URL(history.path, location).href === location.href) history.type = "replace";
});

// A menu closes when one goes on elsewhere, and with Escape.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
