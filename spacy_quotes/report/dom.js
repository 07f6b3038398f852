// Elements, words of the interface, numbers.

let strings = {};
let numbers = new Intl.NumberFormat("en");
let percents = numbers;
let finePercents = numbers;

/** Makes an element; a string among the children becomes text, and only text. */
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(key, value);
  }
  for (const child of children.flat()) {
    if (child === null || child === undefined || child === false) continue;
    if (typeof child === "string" && name !== "bdi") appendText(element, child);
    else element.append(child);
  }
  return element;
}

/** A phrase of the interface; {name} in it is filled in. */
function t(key, values = {}) {
  return (strings[key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

function number(value) {
  return numbers.format(value);
}

/** A share; small ones with a decimal. */
function percent(value) {
  return (value && value < 0.095 ? finePercents : percents).format(value);
}

/** Text in a direction of its own, so that what stands beside it is not reordered. */
function own(text, attributes = {}) {
  return el("span", { dir: "auto", class: "own", ...attributes }, text);
}

function kindBadge(kind) {
  return el("span", { class: `kind ${kind}`, title: t(`${kind}_about`) }, t(kind));
}

/** A confidence in words and as a bar. */
function confidence(value) {
  return el("span", { class: "confidence" }, el("meter", { min: 0, max: 1, low: 0.5, high: 0.8, optimum: 1, value, "aria-hidden": "true" }), ` ${percent(value)}`);
}

/** A quotation as a citation, ready to be pasted. */
function citation(quote) {
  const { doc, record } = quote;
  const about = [`“${doc.title}”`, doc.record.source, doc.record.date, doc.record.url].filter(Boolean);
  const agency = record.agency ? t("cite_agency", { agency: record.agency.name || doc.words(record.agency) }) : "";
  const values = { text: quote.text.replace(/\s+/g, " "), speaker: quote.name || t("unknown_speaker"), agency, article: t("cite_article", { article: about.join(t("comma")) }) };
  return t(quote.kind === "DIRECT" ? "cite_direct" : "cite_indirect", values);
}

async function copyCitation(quote) {
  const text = citation(quote);
  try {
    await navigator.clipboard.writeText(text);
    say(t("copied"));
  } catch {
    const area = el("textarea", { readonly: true, rows: 4, dir: "auto", "aria-label": t("copy") }, "");
    area.value = text;
    const toast = say(t("copy_failed"), 0);
    toast.append(area, el("button", { type: "button", onclick: () => toast.replaceChildren() }, t("close")));
    area.select();
    if (document.execCommand("copy")) say(t("copied"));
  }
}

let silence;

/** Tells something for a while (0: until the next), on screen and to screen readers. */
function say(text, seconds = 4) {
  const toast = document.getElementById("said");
  clearTimeout(silence);
  toast.replaceChildren(text);
  if (seconds) silence = setTimeout(() => toast.replaceChildren(), seconds * 1000);
  return toast;
}

/** Tells something to screen readers alone. */
function announce(text) {
  document.getElementById("status").textContent = text;
}
