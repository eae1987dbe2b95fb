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
  let place = find().dataset.after ?? "";
  let events;
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

  const listen = () => {
    events = new EventSource(place ? `/live?after=${place}` : "/live");
    events.addEventListener("message", (message) => {
      place = message.lastEventId || place;
      const event = JSON.parse(message.data);
      if (live !== "all" && event.topic !== live) return;
      wanted = Math.max(wanted, event.position);
      tries = 0;
      later(SOON);
    });
    // A browser comes back by itself unless it was refused, as it is while the dashboard starts.
    events.addEventListener("error", () => {
      if (events.readyState === EventSource.CLOSED) setTimeout(listen, AGAIN);
    });
  };

  listen();
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    listen();
    later(SOON);
  });
};

for (const shown of document.querySelectorAll("[data-live]")) follow(shown.id);
