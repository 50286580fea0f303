// Search in the words of this language and in the Norwegian words of a letter.
// Nothing is fetched before the field is used, and nothing of what is typed leaves the page.
'use strict';
(() => {
  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  const MOST = 20;
  // What a place counts: title, key, heading, text; and a likeness: spelling error, inside, beginning, whole.
  const PLACE = [8, 4, 2, 1], ERROR = 1, INSIDE = 2, BEGINNING = 3, WHOLE = 4, PAGE = 1.5;

  // The index as it is used: words with their places, and how to fold what is typed.
  const read = (data) => {
    const lists = data.places.split(' ');
    let before = '';
    const words = data.words.split(' ').map((text, at) => {
      before = before.slice(0, parseInt(text[0], 36)) + text.slice(1);
      return { text: before, list: lists[at] };
    });
    const drop = new RegExp(data.drop, 'gu');
    const fold = (text) => {
      const lower = text.replace(drop, '').normalize('NFKD').toLowerCase().replace(drop, '');
      const folded = Array.from(lower, (c) => data.fold[c] ?? c).join('');
      return data.pairs.reduce((text, [from, to]) => text.replaceAll(from, to), folded)
        .split(/[^\p{Alphabetic}\p{N}]+/u).filter(Boolean);
    };
    return { words, fold, entries: data.entries, count: data.count };
  };

  // Calls `see` with every entry a word stands in, and with how much it says there.
  const places = (list, see) => {
    for (let at = 0, entry = 0; at < list.length;) {
      let number = 0, shift = 1, digit;
      do {
        digit = DIGITS.indexOf(list[at++]);
        number += (digit % 32) * shift;
        shift *= 32;
      } while (digit > 31);
      entry += Math.floor(number / 4);
      see(entry, PLACE[number % 4]);
    }
  };

  // How many letters are wrong, missing, added or changed with their neighbour where `word` is, or
  // begins with, `typed`; NaN if more than `most`.
  const errors = (typed, word, most) => {
    const whole = typed.length < 6;
    if (whole && Math.abs(typed.length - word.length) > most) return NaN;
    let two, one, row = Array.from({ length: typed.length + 1 }, (_, at) => at);
    let least = 0, before = 0, best = row[typed.length];
    for (let w = 1; w <= Math.min(word.length, typed.length + most); w++) {
      [two, one, row] = [one, row, [w]];
      [before, least] = [least, w];
      for (let t = 1; t <= typed.length; t++) {
        const same = typed[t - 1] === word[w - 1];
        let cost = Math.min(one[t] + 1, row[t - 1] + 1, one[t - 1] + (same ? 0 : 1));
        if (w > 1 && t > 1 && typed[t - 1] === word[w - 2] && typed[t - 2] === word[w - 1]) {
          cost = Math.min(cost, two[t - 2] + 1);
        }
        row[t] = cost;
        least = Math.min(least, cost);
      }
      best = whole ? row[typed.length] : Math.min(best, row[typed.length]);
      if (least > most && before >= most) break;
    }
    return best <= most ? best : NaN;
  };

  // The words like `typed`: whole, beginning or inside; only if there is none, with spelling errors.
  const alike = (index, typed) => {
    // Arabic writes the article, and small words before it, on the word.
    const bare = typed.replace(/^[وفبك]?ال(?=..)|^لل(?=..)/u, '');
    const enough = /[a-zа-я]/.test(typed) ? 4 : 3;
    const found = [];
    for (const { text, list } of index.words) {
      const like = text === typed || text === bare ? WHOLE
        : text.startsWith(typed) || text.startsWith(bare) ? BEGINNING
          : bare.length >= enough && text.includes(bare) ? INSIDE : 0;
      if (like) found.push({ text, list, like });
    }
    if (found.length || typed.length < 4 || /\d/.test(typed)) return found;
    const most = typed.length < 8 ? 1 : 2;
    return index.words.map(({ text, list }) => ({ text, list, like: ERROR / errors(typed, text, most) }))
      .filter(({ like }) => like);
  };

  // The entries for a question, the best first: those that have the most of its words.
  const find = (index, question) => {
    let asked = index.fold(question);
    // The number of a page, or a telephone number in groups.
    if (asked.every((word) => /^\d+$/.test(word))) asked = [asked.join('')];
    const hits = new Map();
    for (const typed of asked.filter(Boolean)) {
      const best = new Map();
      for (const { text, list, like } of alike(index, typed)) {
        places(list, (entry, place) => {
          const score = place * like * (index.entries[entry][4] ? PAGE : 1);
          if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { score, text });
        });
      }
      index.entries.forEach((entry, at) => {
        if (entry[4] && String(entry[4]) === typed) best.set(at, { score: 1000, text: '' });
      });
      for (const [entry, { score, text }] of best) {
        const hit = hits.get(entry) ?? { entry, words: 0, score: 0, texts: [] };
        hit.words += 1;
        hit.score += score;
        hit.texts.push(text);
        hits.set(entry, hit);
      }
    }
    const all = [...hits.values()].sort((a, b) => b.words - a.words || b.score - a.score || a.entry - b.entry);
    return all.filter((hit) => hit.words === all[0].words).map(({ entry, texts }) => {
      const [href, title, summary, norwegian, number] = index.entries[entry];
      // The Norwegian words that were found, as they are written.
      const word = norwegian.split('|').find((words) => index.fold(words).some((word) => texts.includes(word)));
      return { href, title, summary, number, word };
    });
  };

  if (typeof document === 'undefined') {
    globalThis.search = { read, find };
    return;
  }
  const box = document.querySelector('[data-index]');
  if (!box || location.protocol === 'file:') return;
  const address = new URL(box.dataset.index, location.href);
  if (address.origin !== location.origin) return;
  const field = box.querySelector('input'), status = box.querySelector('[role=status]');
  const list = box.querySelector('ul');
  let index, coming, timer;

  const element = (name, words, inside = []) => {
    const made = document.createElement(name);
    const [text, lang, dir] = Array.isArray(words) ? words : [words];
    made.textContent = text;
    if (lang) [made.lang, made.dir] = [lang, dir];
    made.append(...inside);
    return made;
  };
  const result = ({ href, title, summary, word }) => {
    const link = element('a', title);
    link.href = new URL(href, address);
    const lines = [link];
    if (word) lines.push(element('p', '', [element('span', [word, 'nb', 'ltr'])]));
    if (summary) lines.push(element('p', summary));
    return element('li', '', lines);
  };
  const say = (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => { status.textContent = text; }, 400);
  };
  const show = () => {
    const question = field.value.trim();
    // While the field is empty it has the direction of the page.
    if (question) field.dir = 'auto'; else field.removeAttribute('dir');
    if (!index) return;
    const found = question ? find(index, question) : [];
    list.replaceChildren(...found.slice(0, MOST).map(result));
    say(question ? index.count[Math.min(found.length, MOST + 1)] : '');
  };
  const load = () => {
    if (index || coming) return;
    coming = fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((data) => { index = read(data); show(); })
      .catch(() => { if (field.value) say(box.dataset.lost); })
      .finally(() => { coming = undefined; });
  };
  field.addEventListener('focus', load);
  field.addEventListener('input', () => { load(); show(); });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    field.value = '';
    show();
  });
  box.hidden = false;
})();
