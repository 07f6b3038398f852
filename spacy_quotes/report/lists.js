// The index: overview with charts, quotations, speakers, articles.

const PAGE = 40;

/** A list that shows its first items, and more when asked or when printed. make: item → element. */
function growing(container, items, make, after) {
  let shown = 0;
  const button = el("button", { type: "button", class: "more" });
  const grow = (count = PAGE) => {
    container.append(...items.slice(shown, shown + count).map(make));
    shown = Math.min(items.length, shown + count);
    button.textContent = `${t("more")} (${number(items.length - shown)})`;
    button.hidden = shown >= items.length;
  };
  button.addEventListener("click", () => {
    const next = shown;
    grow();
    const first = container.children[next];
    const focusable = first && first.querySelector("a, button");
    if (focusable) focusable.focus();
  });
  grow();
  button.growAll = () => grow(items.length);
  after.append(button);
}

function speakerButton(app, quote) {
  if (!quote.name) return el("span", { class: "quiet" }, t("unknown_speaker"));
  return el("button", { type: "button", class: "link name", title: t("only_speaker", { name: quote.name }), onclick: () => app.filter({ speaker: quote.name }, "quotations") }, own(quote.name));
}

function quotationItem(app, quote) {
  const { doc, record } = quote;
  const agency = record.agency && (record.agency.name || doc.words(record.agency));
  return el(
    "li",
    { class: "item" },
    el("blockquote", { dir: doc.dir, lang: doc.dir === "rtl" ? "ar" : undefined, class: quote.kind }, el("a", { href: quote.href, title: t("show_in_article") }, shortened(quote.text, 400))),
    el(
      "p",
      { class: "facts" },
      speakerButton(app, quote),
      kindBadge(quote.kind),
      agency ? el("span", {}, el("span", { class: "quiet" }, `${t("agency")}: `), own(agency)) : null,
      quote.confidence !== undefined ? el("span", {}, el("span", { class: "quiet" }, `${t("confidence")}: `), confidence(quote.confidence)) : null,
      el("a", { class: "from", href: `#/article/${doc.index + 1}` }, own(doc.title)),
      el("button", { type: "button", class: "copy", onclick: () => copyCitation(quote) }, t("copy")),
    ),
  );
}

const ORDERS = {
  text: null,
  speaker: (one, other) => (one.name ? 0 : 1) - (other.name ? 0 : 1) || one.speaker.localeCompare(other.speaker, "ar"),
  confidence: (one, other) => (one.confidence ?? 2) - (other.confidence ?? 2),
  length: (one, other) => other.length - one.length,
};

function quotationsView(app, quotes) {
  const order = app.order in ORDERS ? app.order : "text";
  const sorted = ORDERS[order] ? [...quotes].sort(ORDERS[order]) : quotes;
  const list = el("ol", { class: "items" });
  const select = el("select", { id: "order", onchange: (event) => app.reorder(event.target.value) });
  for (const key of Object.keys(ORDERS)) {
    if (key !== "confidence" || app.model.hasConfidence) select.append(el("option", { value: key, selected: key === order }, t(`sort_${key}`)));
  }
  const view = el(
    "section",
    {},
    el("h2", {}, t("quotations")),
    el("div", { class: "listhead" }, el("p", { class: "quiet" }, t("results", { n: number(quotes.length), all: number(app.model.quotes.length) })), el("p", {}, el("label", { for: "order" }, t("sort")), " ", select)),
    quotes.length ? list : el("p", { class: "note" }, t("no_results")),
  );
  growing(list, sorted, (quote) => quotationItem(app, quote), view);
  return view;
}

/** Counts of a speaker's quotations by kind, as numbers and as a bar in three textures. */
function kindsBar(kinds) {
  const total = kinds.DIRECT + kinds.INDIRECT + kinds.MIXED;
  const bar = el("span", { class: "stack", "aria-hidden": "true" });
  for (const kind of ["DIRECT", "INDIRECT", "MIXED"]) {
    const part = el("span", { class: `part ${kind}` });
    part.style.inlineSize = `${(100 * kinds[kind]) / total}%`;
    bar.append(part);
  }
  const words = ["DIRECT", "INDIRECT", "MIXED"].filter((kind) => kinds[kind]).map((kind) => `${t(kind)} ${number(kinds[kind])}`);
  return [bar, el("span", { class: "small" }, words.join(" · "))];
}

/** What is known of each speaker of some quotations, most quoted first. */
function speakersOf(quotes) {
  const found = new Map();
  for (const quote of quotes) {
    if (!quote.speaker) continue;
    let one = found.get(quote.speaker);
    if (!one) found.set(quote.speaker, (one = { key: quote.speaker, quote, count: 0, words: 0, kinds: { DIRECT: 0, INDIRECT: 0, MIXED: 0 }, docs: new Map(), agencies: new Map() }));
    one.count += 1;
    one.words += quote.wordCount;
    one.kinds[quote.kind] += 1;
    one.docs.set(quote.doc, (one.docs.get(quote.doc) || 0) + 1);
    if (quote.agency) one.agencies.set(quote.agency, (one.agencies.get(quote.agency) || 0) + 1);
  }
  return [...found.values()].sort((one, other) => other.count - one.count || other.words - one.words);
}

/** A closed list that is filled when it is opened. */
function closed(summary, make) {
  const details = el("details", {}, el("summary", {}, summary));
  details.addEventListener("toggle", () => details.open && details.children.length === 1 && details.append(make()));
  return details;
}

function speakersView(app, quotes) {
  const speakers = speakersOf(quotes);
  const most = speakers.length ? speakers[0].count : 1;
  const rows = el("tbody");
  const columns = ["speaker", "type", "quotations", "kinds", "agencies", "articles"];
  const table = el("table", { class: "people" }, el("thead", {}, el("tr", {}, columns.map((key) => el("th", { scope: "col" }, t(key))))), rows);
  const row = (one) => {
    const bar = el("span", { class: "bar", "aria-hidden": "true" });
    bar.style.inlineSize = `${(100 * one.count) / most}%`;
    const carriers = [...one.agencies].sort((a, b) => b[1] - a[1]);
    const agencies = carriers.slice(0, 4).flatMap(([agency, count], index) => [index ? t("comma") : "", own(app.model.agencyNames.get(agency)), ` ${number(count)}`]);
    const cell = (key, ...children) => el("td", { "data-th": t(key) }, ...children);
    const docs = () =>
      el("ul", {}, [...one.docs].map(([doc, count]) => el("li", {}, el("a", { href: quotes.find((quote) => quote.doc === doc && quote.speaker === one.key).href }, own(doc.title)), ` (${number(count)})`)));
    return el(
      "tr",
      {},
      el("th", { scope: "row" }, speakerButton(app, one.quote)),
      cell("type", one.quote.type ? t(one.quote.type) : "–"),
      cell("quotations", el("span", { class: "count" }, number(one.count)), el("span", { class: "barbox" }, bar)),
      cell("kinds", ...kindsBar(one.kinds)),
      cell("agencies", ...(agencies.length ? agencies : ["–"]), carriers.length > 4 ? "…" : null),
      cell("articles", closed(number(one.docs.size), docs)),
    );
  };
  const view = el(
    "section",
    {},
    el("h2", {}, t("speakers")),
    el("p", { class: "quiet" }, t("speakers_count", { n: number(speakers.length) })),
    speakers.length ? el("div", { class: "wide" }, table) : el("p", { class: "note" }, t("no_results")),
  );
  growing(rows, speakers, row, view);
  return view;
}

function articlesView(app, quotes) {
  const found = new Map();
  for (const quote of quotes) found.set(quote.doc, (found.get(quote.doc) || 0) + 1);
  const docs = app.filters.any() ? [...found.keys()] : app.model.docs;
  const list = el("ol", { class: "items" });
  const item = (doc) => {
    const names = counted(doc.quotes.map((quote) => quote.name).filter(Boolean)).map(([name]) => name);
    const facts = [
      el("span", {}, `${t("quotations")}: ${number(found.get(doc) || 0)}`),
      doc.record.source && own(doc.record.source),
      doc.record.date && own(doc.record.date),
      names.length ? el("span", {}, el("span", { class: "quiet" }, `${t("speakers")}: `), own(names.slice(0, 5).join(t("comma")) + (names.length > 5 ? "…" : ""))) : null,
    ];
    return el("li", { class: "item" }, el("h3", { dir: "auto" }, el("a", { href: `#/article/${doc.index + 1}` }, doc.title)), el("p", { class: "facts" }, facts));
  };
  const view = el(
    "section",
    {},
    el("h2", {}, t("articles")),
    el("p", { class: "quiet" }, t("articles_count", { n: number(docs.length), all: number(app.model.docs.length) })),
    docs.length ? list : el("p", { class: "note" }, t("no_results")),
  );
  growing(list, docs, item, view);
  return view;
}

/** A bar chart that is a table. rows: [label, value, share of the whole, class of its bar; "none" for no bar]. */
function chart(title, about, rows) {
  const most = Math.max(1, ...rows.filter((row) => row[3] !== "none").map((row) => row[1]));
  const body = el("tbody");
  for (const [label, value, share, classes] of rows) {
    const bar = el("span", { class: `bar ${classes || ""}`, "aria-hidden": "true" });
    bar.style.inlineSize = `${(100 * value) / most}%`;
    body.append(el("tr", {}, el("th", { scope: "row" }, label), el("td", { class: "barcell" }, classes === "none" ? null : el("span", { class: "barbox" }, bar)), el("td", { class: "num" }, number(value)), el("td", { class: "num" }, percent(share))));
  }
  const head = el("thead", { class: "unseen" }, el("tr", {}, [title, "", t("count"), t("share")].map((name) => (name ? el("th", { scope: "col" }, name) : el("td", {})))));
  return el("section", { class: "chart" }, el("h3", {}, title), about ? el("p", { class: "quiet" }, about) : null, el("table", {}, head, body));
}

function overviewView(app, quotes) {
  const speakers = speakersOf(quotes);
  const kinds = new Map(counted(quotes.map((quote) => quote.kind)));
  const agencies = counted(quotes.map((quote) => quote.agency).filter(Boolean));
  const words = quotes.reduce((sum, quote) => sum + quote.wordCount, 0) || 1;
  const spoken = [...speakers].sort((one, other) => other.words - one.words);
  const rest = spoken.slice(10).reduce((sum, one) => sum + one.words, 0);
  const all = quotes.length || 1;
  const tile = (view, value) => el("li", {}, view ? el("a", { href: `#/${view}` }, el("b", {}, number(value)), t(view)) : null);
  const carried = agencies.reduce((sum, [, count]) => sum + count, 0) || 1;
  const view = el(
    "section",
    {},
    el("h2", {}, t("overview")),
    el("ul", { class: "tiles" }, tile("quotations", quotes.length), tile("speakers", speakers.length), tile("articles", app.filters.any() ? new Set(quotes.map((quote) => quote.doc)).size : app.model.docs.length)),
  );
  if (!quotes.length) return view.append(el("p", { class: "note" }, t("no_results"))), view;
  const kindButton = (kind) => el("button", { type: "button", class: "link", onclick: () => app.filter({ kind }, "quotations") }, t(kind));
  const agencyButton = (agency) => el("button", { type: "button", class: "link", onclick: () => app.filter({ agency }, "quotations") }, own(app.model.agencyNames.get(agency)));
  const charts = [
    chart(t("most_quoted"), "", speakers.slice(0, 12).map((one) => [speakerButton(app, one.quote), one.count, one.count / all])),
    chart(t("share_of_voice"), t("share_about"), [
      ...spoken.slice(0, 10).map((one) => [speakerButton(app, one.quote), one.words, one.words / words]),
      ...(rest ? [[t("others"), rest, rest / words, "none"]] : []),
    ]),
    chart(t("kinds"), "", ["DIRECT", "INDIRECT", "MIXED"].map((kind) => [kindButton(kind), kinds.get(kind) || 0, (kinds.get(kind) || 0) / all, kind])),
    agencies.length ? chart(t("agencies"), "", agencies.slice(0, 12).map(([agency, count]) => [agencyButton(agency), count, count / carried])) : null,
  ];
  view.append(el("div", { class: "charts" }, charts));
  return view;
}
