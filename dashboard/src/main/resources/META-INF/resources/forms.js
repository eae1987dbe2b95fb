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

document.addEventListener("htmx:beforeSwap", (event) => {
  // An answer that is no page of ours, of a proxy or of a server that broke, must not take away what was written.
  if (event.detail.xhr.status >= 400 && !event.detail.serverResponse.includes('id="main"')) {
    event.detail.shouldSwap = false;
    say(event.detail.requestConfig.elt, document.body.dataset.offline);
  }
  if (event.detail.xhr.status === 401) {
    event.detail.shouldSwap = false;
    say(event.detail.requestConfig.elt, document.body.dataset.signedOut, document.body.dataset.signIn);
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
