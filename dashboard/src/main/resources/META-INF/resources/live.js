// What says which events it shows is fetched again when one happens, until it shows it. It is left
// alone while somebody works in it.
const SOON = 200;
const TRIES = 25;
const AGAIN = 5000;

const busy = (shown) =>
  shown.querySelector("details[open]") || (shown.contains(document.activeElement) && shown !== document.activeElement);

const follow = (id) => {
  const find = () => document.getElementById(id);
  let wanted = 0;
  let tries = 0;
  let timer = 0;
  let back = 0;
  let place = find().dataset.after ?? "";
  let events;
  let ended = false;
  let fetching = false;
  let again = false;

  // One is enough, however many events come: the page shows all of them when it is fetched. But what
  // comes while it is on its way may not stand on it.
  const later = (wait) => {
    if (fetching) again = true;
    else timer ||= setTimeout(refresh, wait);
  };

  const refresh = async () => {
    timer = 0;
    const shown = find();
    if (!shown) return;
    if (busy(shown)) {
      later(1000);
      return;
    }
    const asked = location.href;
    fetching = true;
    again = false;
    const fetched = await htmx
      .ajax("GET", asked, { target: `#${id}`, select: `#${id}`, swap: "outerHTML" })
      .then(() => true, () => false);
    fetching = false;
    if (!fetched) {
      later(AGAIN);
      return;
    }
    // A page that does not know how far it is, is not asked again and again.
    const behind = (Number(find()?.dataset.position) || wanted) < wanted;
    // Somebody may have chosen another filter meanwhile.
    if (again || asked !== location.href || (behind && tries++ < TRIES)) later(SOON);
    const said = document.querySelector("[data-live-said]");
    if (said) said.textContent = document.body.dataset.liveNew;
  };

  const { live } = find().dataset;

  const address = () => (place ? `/live?after=${place}` : "/live");

  // A browser does not tell why it was refused. As long as the dashboard starts, it is tried again;
  // not so once the session has ended: until somebody comes back to the page, who may have signed
  // in elsewhere meanwhile.
  const refused = async () => {
    const asked = new AbortController();
    const status = await fetch(address(), { signal: asked.signal }).then(
      (answer) => answer.status,
      () => 0,
    );
    asked.abort();
    ended = status === 401;
    if (ended) {
      say(find(), document.body.dataset.liveEnded, document.body.dataset.signIn);
      return;
    }
    // A place that is none any more is not asked for again: the page shows all that was missed.
    if (status === 400) {
      place = "";
      later(SOON);
    }
    clearTimeout(back);
    back = setTimeout(listen, AGAIN);
  };

  const listen = () => {
    clearTimeout(back);
    events?.close();
    events = new EventSource(address());
    events.addEventListener("message", (message) => {
      place = message.lastEventId || place;
      const event = JSON.parse(message.data);
      if (live !== "all" && event.topic !== live) return;
      wanted = Math.max(wanted, event.position);
      tries = 0;
      later(SOON);
    });
    // A browser comes back by itself unless it was refused. That is how a session goes on whose
    // token was renewed: the stream ends with the token, and the next one begins with the new one.
    events.addEventListener("error", () => {
      if (events.readyState === EventSource.CLOSED) refused();
    });
  };

  document.addEventListener("visibilitychange", () => {
    if (!ended || document.hidden) return;
    ended = false;
    document.querySelector("main > .said")?.remove();
    listen();
  });
  listen();
  addEventListener("pagehide", () => {
    clearTimeout(back);
    events.close();
  });
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    listen();
    later(SOON);
  });
};

for (const shown of document.querySelectorAll("[data-live]")) follow(shown.id);
