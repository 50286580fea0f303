// "Save on this phone", on the front page of a language. Nothing is registered or stored before the
// button is pressed. The words come from the page and from the list of what would be saved.
"use strict";
{
  const box = document.querySelector(".offline");
  const { list, language, worker } = box.dataset;
  const root = new URL("./", new URL(worker, location.href)).href;
  const part = (name) => box.querySelector(`[data-part=${name}]`);
  const [save, remove] = ["save", "remove"].map(part);
  let published;

  const show = (state, words = "") => {
    box.dataset.state = state;
    part("words").textContent = words;
    part("status").textContent = box.dataset[state] || "";
    save.hidden = !["none", "newer", "failed", "removed"].includes(state);
    save.textContent = state === "newer" ? save.dataset.again : save.dataset.first;
    remove.hidden = !["saved", "newer"].includes(state);
    part("bar").hidden = state !== "saving";
  };

  const registration = async () => {
    const found = await navigator.serviceWorker.getRegistration(root);
    return found && found.scope === root ? found : undefined;
  };

  // Asks the worker; `tell` hears how far it has come.
  const ask = (active, wish, tell = () => {}) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => ("state" in data ? resolve(data) : tell(data));
      active.postMessage({ wish, language }, [port2]);
    });

  const settle = (answer) => {
    if (answer.state === "saved") {
      const newer = published && published.version !== answer.version;
      show(newer ? "newer" : "saved", answer.words.saved);
    } else {
      show(answer.state, published ? published.words.offer : "");
    }
  };

  // A worker that keeps nothing is not left behind.
  const tidy = async (answer) => {
    if (answer.last) {
      const known = await registration();
      await (known && known.unregister());
    }
  };

  const active = async () => {
    const known = await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
    const starting = known.active || known.waiting || known.installing;
    if (starting.state !== "activated") {
      await new Promise((resolve) => {
        starting.addEventListener("statechange", () => starting.state === "activated" && resolve());
      });
    }
    return known.active;
  };

  save.addEventListener("click", async () => {
    show("saving");
    let answer = { state: "failed" };
    try {
      const worker = await active();
      answer = await ask(worker, "save", (said) => {
        part("bar").value = said.part;
      });
      if (answer.state === "saved") {
        // Asked for only now; a browser that says no may delete the pages earlier.
        navigator.storage?.persist?.().catch(() => {});
        published = undefined;
      } else {
        const kept = await ask(worker, "state");
        await (kept.state === "none" && tidy(await ask(worker, "remove")));
      }
    } catch {
      // The words of "failed" say it.
    }
    settle(answer);
    (save.hidden ? remove : save).focus();
  });

  remove.addEventListener("click", async () => {
    const known = await registration();
    if (known) {
      await tidy(await ask(known.active, "remove"));
    }
    show("removed", published ? published.words.offer : "");
    save.focus();
  });

  const begin = async () => {
    const known = await registration();
    const answer = known && known.active ? await ask(known.active, "state") : { state: "none" };
    try {
      published = await (await fetch(list, { cache: "no-cache" })).json();
    } catch {
      // No network: what was saved is shown, and there is nothing to save.
      if (answer.state === "none") {
        return;
      }
    }
    settle(answer);
    box.hidden = false;
  };

  // From a disk, in old browsers and on addresses without encryption there is nothing to offer.
  if (isSecureContext && "serviceWorker" in navigator && location.protocol.startsWith("http")) {
    begin();
  }
}
