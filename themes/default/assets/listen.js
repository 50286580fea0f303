// Reads the text of the page aloud with a voice that is on the device itself. A voice that would send
// the text to a server (localService is false) is never used; without any, nothing is shown.
"use strict";
(() => {
  const box = document.getElementById("device-voice");
  const speech = window.speechSynthesis;
  const text = document.querySelector(".text");
  if (!box || !speech || !text || !window.SpeechSynthesisUtterance) return;
  const button = box.querySelector("button");
  const start = button.textContent;
  const own = box.dataset.voices.split(" ");
  const page = document.documentElement.lang;
  let turn = 0;

  const voice = (wanted) => {
    const near = speech.getVoices().filter((found) => found.localService);
    for (const lang of wanted) {
      const found = near.find((found) => found.lang.toLowerCase().split(/[-_]/)[0] === lang);
      if (found) return found;
    }
  };
  const voiceOf = (lang) => voice(lang === page ? own : lang === "nb" ? ["nb", "no"] : [lang.split("-")[0]]);
  const show = () => { box.hidden = !voice(own); };

  // Blocks in order, each as runs of words in one language; what no voice can read is left out.
  const runs = () => {
    const blocks = [...document.querySelectorAll("h1, .summary, .text :is(h2, h3, h4, p, li, th, td)")];
    const outer = blocks.filter((block) => !blocks.some((other) => other !== block && other.contains(block)));
    const found = [];
    for (const block of outer) {
      const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let last;
      while (walk.nextNode()) {
        const lang = walk.currentNode.parentElement.closest("[lang]").lang;
        if (last && last.lang === lang) last.words += walk.currentNode.data;
        else found.push(last = { lang, words: walk.currentNode.data });
      }
    }
    return found.filter((run) => /[\p{L}\p{N}]/u.test(run.words));
  };

  const stop = () => {
    turn += 1;
    speech.cancel();
    button.textContent = start;
  };
  const read = (queue, mine) => {
    if (mine !== turn) return;
    const run = queue.shift();
    if (!run) return stop();
    const found = voiceOf(run.lang);
    if (!found) return read(queue, mine);
    const said = new SpeechSynthesisUtterance(run.words);
    said.voice = found;
    said.lang = found.lang;
    said.onend = () => read(queue, mine);
    said.onerror = () => mine === turn && stop();
    speech.speak(said);
  };
  button.addEventListener("click", () => {
    if (button.textContent !== start) return stop();
    turn += 1;
    speech.cancel();
    button.textContent = box.dataset.stop;
    read(runs(), turn);
  });
  addEventListener("pagehide", stop);
  speech.addEventListener?.("voiceschanged", show);
  show();
})();
