// The page: views by address, filters, language, theme, print.

const VIEWS = { overview: overviewView, quotations: quotationsView, speakers: speakersView, articles: articlesView };
const NO_FILTERS = { search: "", speaker: "", agency: "", kind: "", confidence: 0, article: "" };
const data = JSON.parse(document.getElementById("data").textContent);
const main = document.getElementById("main");
const root = document.documentElement;

const app = {
  model: new Model(data.documents),
  order: "text",
  filters: { ...NO_FILTERS, any: () => Object.keys(NO_FILTERS).some((key) => app.filters[key]) },
  /** Sets filters and goes to a view. */
  filter(values, view) {
    Object.assign(this.filters, NO_FILTERS, values);
    showFilters();
    go(`#/${view}`);
  },
  reorder(order) {
    this.order = order;
    show();
    document.getElementById("order").focus();
  },
};

function go(address) {
  if (location.hash === address) show();
  else location.hash = address;
}

/** What the address asks for: a view's name, or an article's number with perhaps that of a quotation. */
function place() {
  const [, view, number, quote] = location.hash.split("/");
  if (view === "article" && app.model.docs[Number(number) - 1]) return { doc: app.model.docs[Number(number) - 1], quote: quote === undefined ? undefined : Number(quote) };
  if (view in VIEWS) return { view };
  return app.model.docs.length === 1 ? { doc: app.model.docs[0] } : { view: "overview" };
}

/** Shows what the address asks for. Returns the quotations that a list shows. */
function show() {
  const { view, doc, quote } = place();
  const found = doc ? null : app.model.filtered(app.filters);
  document.getElementById("filters").hidden = Boolean(doc) || !app.model.docs.length;
  if (data.serve && !app.model.docs.length) main.replaceChildren();
  else if (doc) main.replaceChildren(readingView(app.model, doc, quote, { alone: app.model.docs.length === 1 }));
  else main.replaceChildren(VIEWS[view](app, found));
  showNavigation(doc ? (app.model.docs.length === 1 ? "article" : "articles") : view);
  return found;
}

function showNavigation(current) {
  const views = Object.keys(VIEWS);
  const items = app.model.docs.length === 1 ? [["article", "#/article/1"], ...views.slice(0, 3).map((view) => [view, `#/${view}`])] : views.map((view) => [view, `#/${view}`]);
  const links = items.map(([key, href]) => el("li", {}, el("a", { href, "aria-current": key === current ? "page" : undefined }, t(key))));
  document.getElementById("views").replaceChildren(app.model.docs.length ? el("ul", {}, links) : "");
}

function field(key, input, note) {
  input.id = `filter-${key}`;
  input.name = key;
  return el("div", { class: `field field-${key}` }, el("label", { for: input.id }, t(key === "confidence" ? "least_confidence" : key), note), input);
}

/** Fills the filter form with the current filters. */
function showFilters() {
  const { filters, model } = app;
  const form = document.getElementById("filters");
  const select = (key, options) =>
    el("select", {}, [["", t("any")], ...options].map(([value, words]) => el("option", { value, selected: value === filters[key] }, words)));
  const text = (key, list, hint) => {
    const input = el("input", { type: key === "search" ? "search" : "text", list, placeholder: hint, dir: "auto", autocomplete: "off" });
    input.value = filters[key];
    return input;
  };
  const names = counted(model.quotes.map((quote) => quote.speaker).filter(Boolean)).slice(0, 400);
  const agencies = counted(model.quotes.map((quote) => quote.agency).filter(Boolean)).map(([agency, count]) => [agency, `${model.agencyNames.get(agency)} (${number(count)})`]);
  const output = el("output", { for: "filter-confidence" }, filters.confidence ? ` ${percent(filters.confidence / 100)}` : "");
  const range = el("input", { type: "range", min: 0, max: 100, step: 5 });
  range.value = filters.confidence;
  form.replaceChildren(
    field("search", text("search", undefined, t("search_hint"))),
    field("speaker", text("speaker", "speaker-names")),
    field("kind", select("kind", ["DIRECT", "INDIRECT", "MIXED"].map((kind) => [kind, t(kind)]))),
    agencies.length ? field("agency", select("agency", agencies)) : "",
    model.docs.length > 1 ? field("article", text("article", "article-titles")) : "",
    model.hasConfidence ? field("confidence", range, output) : "",
    el("button", { type: "reset" }, t("clear")),
    el("datalist", { id: "speaker-names" }, names.map(([key, count]) => el("option", { value: model.speakerNames.get(key), label: number(count) }))),
    el("datalist", { id: "article-titles" }, model.docs.slice(0, 400).map((doc) => el("option", { value: doc.title }))),
  );
  form.setAttribute("aria-label", t("filters"));
}

let waiting;

function onFilter(event) {
  const { name, value } = event.target;
  if (!(name in NO_FILTERS)) return;
  app.filters[name] = name === "confidence" ? Number(value) : value;
  if (name === "confidence") document.querySelector("#filters output").textContent = app.filters.confidence ? ` ${percent(app.filters.confidence / 100)}` : "";
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const found = show();
    if (found) announce(t("results", { n: number(found.length), all: number(app.model.quotes.length) }));
  }, ["kind", "agency"].includes(name) ? 0 : 40);
}

/** Makes what searching needs while nothing else is to do, so that the first search is as quick as the others. */
function prepare(next = 0) {
  const { quotes } = app.model;
  const idle = window.requestIdleCallback || ((work) => setTimeout(() => work({ timeRemaining: () => 8 }), 1));
  idle((deadline) => {
    while (next < quotes.length && deadline.timeRemaining() > 1) {
      quotes[next].prepare();
      next += 1;
    }
    if (next < quotes.length) prepare(next);
  });
}

function setLanguage(language) {
  strings = data.strings[language];
  numbers = new Intl.NumberFormat(`${language}-u-nu-latn`);
  percents = new Intl.NumberFormat(`${language}-u-nu-latn`, { style: "percent" });
  finePercents = new Intl.NumberFormat(`${language}-u-nu-latn`, { style: "percent", maximumFractionDigits: 1 });
  root.lang = language;
  root.dir = language === "ar" ? "rtl" : "ltr";
  const title = data.title || t("report");
  document.title = title;
  document.getElementById("title").textContent = title;
  document.getElementById("views").setAttribute("aria-label", t("views"));
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t);
  const button = document.getElementById("language");
  button.textContent = t("other_language");
  button.lang = language === "ar" ? "en" : "ar";
  setTheme(root.dataset.theme || "auto");
  showFilters();
}

function setTheme(theme) {
  root.dataset.theme = theme;
  document.getElementById("theme").textContent = t(`theme_${theme}`);
}

/** On the local server: quotations of a pasted text. */
function serveForm() {
  const form = document.getElementById("try");
  const area = document.getElementById("paste");
  const status = document.getElementById("try-status");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    status.textContent = t("working");
    try {
      const answer = await fetch("quotes", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text: area.value }) });
      // The report's records have no field where the server's have null.
      const record = JSON.parse(await answer.text(), (_, value) => value ?? undefined);
      if (!answer.ok) throw new Error(record.detail || answer.statusText);
      app.model = new Model([record]);
      status.textContent = "";
      showFilters();
      if (location.hash.length > 2) go("#/");
      else show();
      announce(t("results", { n: number(record.quotes.length), all: number(record.quotes.length) }));
    } catch (error) {
      status.textContent = t("failed", { error: error.message });
    }
  });
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", async (event) => {
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    area.value = await textOf(file);
  });
}

/** A dropped file's text: UTF-8, or else Windows-1256, the other encoding of Arabic text files. */
async function textOf(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1256").decode(bytes);
  }
}

document.getElementById("language").addEventListener("click", () => {
  setLanguage(root.lang === "ar" ? "en" : "ar");
  show();
});
document.getElementById("theme").addEventListener("click", () => setTheme({ auto: "light", light: "dark", dark: "auto" }[root.dataset.theme]));
const filterForm = document.getElementById("filters");
filterForm.addEventListener("input", onFilter);
filterForm.addEventListener("submit", (event) => event.preventDefault());
filterForm.addEventListener("reset", (event) => {
  event.preventDefault();
  Object.assign(app.filters, NO_FILTERS);
  showFilters();
  show();
  document.getElementById("filter-search").focus();
});
addEventListener("hashchange", () => {
  show();
  if (place().quote === undefined) {
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
  }
});
addEventListener("beforeprint", () => {
  for (const button of document.querySelectorAll("button.more")) button.growAll();
  for (const details of document.querySelectorAll("details.legend")) details.open = true;
});
if (data.serve) serveForm();
setLanguage(data.interface);
show();
prepare();
