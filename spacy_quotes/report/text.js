// Text: offsets, search form, direction, what must be shown instead of being obeyed.

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const VARIANTS = { "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ؤ": "و", "ئ": "ي" };
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LTR = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/g;

/** A text as it is searched and compared: without diacritics and tatweel, variants of letters folded. */
function searchable(text) {
  return text.normalize("NFKC").replace(MARKS, "").replace(/[أإآٱىیةکؤئ]/g, (char) => VARIANTS[char]).replace(/\s+/g, " ").trim().toLowerCase();
}

/** Turns offsets in code points, as records have them, into those of JavaScript strings. */
function offsets(text) {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const units = [];
  let unit = 0;
  for (const char of text) {
    units.push(unit);
    unit += char.length;
  }
  units.push(unit);
  return (offset) => units[offset];
}

/** "rtl" or "ltr", whatever most of the letters are. */
function direction(text) {
  const start = text.slice(0, 2000);
  return (start.match(LTR) || []).length > (start.match(RTL) || []).length ? "ltr" : "rtl";
}

const LONG = 1000;

/** A text in pieces that a browser lays out in linear time: with some fonts it shapes a piece again for each of its lines. */
function pieces(text) {
  const found = [];
  let start = 0;
  while (text.length - start > LONG) {
    const space = text.lastIndexOf(" ", start + LONG);
    const end = space > start ? space + 1 : start + LONG - (/[\ud800-\udbff]/.test(text[start + LONG - 1]) ? 1 : 0);
    found.push(text.slice(start, end));
    start = end;
  }
  found.push(text.slice(start));
  return found;
}

/** Appends text to an element; characters that would reorder or hide it are written out. */
function appendText(element, text) {
  if (text.length > LONG) {
    for (const piece of pieces(text)) appendText(element, piece);
    return element;
  }
  let done = 0;
  for (const match of text.matchAll(CONTROLS)) {
    if (match.index > done) element.append(text.slice(done, match.index));
    const code = match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    element.append(el("bdi", { class: "control", dir: "ltr" }, `U+${code}`));
    done = match.index + 1;
  }
  if (done < text.length) element.append(done ? text.slice(done) : text);
  return element;
}
