// Leaving a page quickly, on pages that must leave no trace. Without this script the link alone works:
// it opens the other website in the same tab. The script adds what a link cannot do:
// - the page is blank at once, however slow the network is;
// - the other website takes this page's place, so that Back does not lead here again;
// - Shift three times does the same as the button;
// - links between such pages do not pile up behind Back;
// - a page that the browser kept alive for Back leaves again.
// Nothing is stored, and it does not pretend to erase the history.
"use strict";
{
  const link = document.querySelector("a.exit");
  const target = link.href;
  // Longest time between two presses, in milliseconds; the same as in the pattern of GOV.UK.
  const PATIENCE = 5000;
  let left = false;
  let presses = 0;
  let alone = false;
  let timer;

  const status = document.createElement("p");
  status.className = "exit-status";
  status.setAttribute("role", "status");
  link.before(status);

  const leave = () => {
    left = true;
    // What names the topic must go before the other website is there.
    document.body.replaceChildren();
    document.title = new URL(target).hostname;
    const words = document.createElement("p");
    words.setAttribute("role", "alert");
    words.textContent = link.dataset.leaving;
    document.body.append(words);
    location.replace(target);
  };

  const say = () => {
    status.textContent = presses === 1 ? link.dataset.two : presses === 2 ? link.dataset.one : "";
  };

  const forget = () => {
    presses = 0;
    say();
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  addEventListener("keydown", (event) => {
    // Shift that is held for a capital letter or with another key is no sign.
    alone = event.key === "Shift" && !event.repeat;
    if (!alone) {
      forget();
    }
  });

  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) {
      return;
    }
    presses += 1;
    clearTimeout(timer);
    if (presses === 3) {
      leave();
      return;
    }
    say();
    timer = setTimeout(forget, PATIENCE);
  });

  // Addresses of such pages are a language and a number.
  document.addEventListener("click", (event) => {
    const other = event.target.closest("a[href]");
    const plain = !event.defaultPrevented && event.button === 0;
    if (!other || !plain || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const away = other.origin !== location.origin || other.pathname === location.pathname;
    if (!away && /\/[a-z]{2,3}\/\d+\/(index\.html)?$/.test(other.pathname)) {
      event.preventDefault();
      location.replace(other.href);
    }
  });

  addEventListener("pageshow", (event) => {
    if (event.persisted && left) {
      location.replace(target);
    }
  });
}
