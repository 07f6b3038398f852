// The reading view: one article, its quotations marked in it and listed beside it.

const ROLES = ["cue", "speaker", "agency", "addressee"];

/** All marked stretches of a document: contents, and what belongs to them. */
function stretches(doc) {
  const contents = [];
  const roles = new Map();
  const addRole = (role, span, id) => {
    const key = `${role} ${span.start} ${span.end}`;
    if (!roles.has(key)) roles.set(key, { role, start: doc.at(span.start), end: doc.at(span.end), ids: [] });
    if (id !== undefined) roles.get(key).ids.push(id);
  };
  for (const quote of doc.quotes) {
    const parts = quote.record.content;
    parts.forEach((span, index) =>
      contents.push({ quote, start: doc.at(span.start), end: doc.at(span.end), first: index === 0, last: index === parts.length - 1 }),
    );
    for (const role of ROLES) if (quote.record[role]) addRole(role, quote.record[role], quote.id);
  }
  for (const credit of doc.record.credits || []) addRole("credit", credit);
  contents.sort((one, other) => one.start - other.start || other.end - one.end);
  return { contents, roles: [...roles.values()].sort((one, other) => one.start - other.start) };
}

/** Sweeps a list of stretches sorted by start: tells which of them cover a position, as positions grow. */
function sweep(sorted) {
  let next = 0;
  let active = [];
  return (position) => {
    active = active.filter((item) => item.end > position);
    while (next < sorted.length && sorted[next].start <= position) {
      if (sorted[next].end > position) active.push(sorted[next]);
      next += 1;
    }
    return active;
  };
}

/** The article's text as elements: paragraphs, in them contents, in these the words with a role. */
function articleBody(doc) {
  const { contents, roles } = stretches(doc);
  const edges = new Set();
  for (const item of [...contents, ...roles]) edges.add(item.start).add(item.end);
  const cuts = [...edges].sort((one, other) => one - other);
  const contentAt = sweep(contents);
  const roleAt = sweep(roles);
  const body = el("div", { class: "text", dir: doc.dir, lang: doc.dir === "rtl" ? "ar" : undefined });
  let cut = 0;
  for (const line of doc.text.matchAll(/[^\n]+/g)) {
    if (!line[0].trim()) continue;
    const from = line.index;
    const to = from + line[0].length;
    const paragraph = el("p");
    let open = []; // content elements around the current position, outermost first
    let position = from;
    while (cut < cuts.length && cuts[cut] <= from) cut += 1;
    for (;;) {
      const end = cut < cuts.length && cuts[cut] < to ? cuts[cut] : to;
      open = nest(paragraph, open, contentAt(position), position);
      const inner = open.length ? open[open.length - 1].element : paragraph;
      appendWords(inner, doc.text.slice(position, end), roleAt(position));
      markEnds(open, end);
      if (end === to) break;
      position = end;
      cut += 1;
    }
    body.append(paragraph);
  }
  return body;
}

/** Closes and opens content elements until exactly those that cover the position are open. */
function nest(paragraph, open, covering, position) {
  let same = 0;
  while (same < open.length && same < covering.length && open[same].item === covering[same]) same += 1;
  const now = open.slice(0, same);
  for (const item of covering.slice(same)) {
    const starts = item.start === position;
    const element = el("span", { class: `content ${item.quote.kind}${starts ? " starts" : ""}`, "data-q": item.quote.id });
    if (starts && item.first) element.id = `q${item.quote.id}`;
    (now.length ? now[now.length - 1].element : paragraph).append(element);
    now.push({ item, element });
  }
  return now;
}

/** Where a content ends, the bracket and the number of its quotation. */
function markEnds(open, end) {
  for (const { item, element } of [...open].reverse()) {
    if (item.end !== end) continue;
    element.classList.add("ends");
    if (item.last) element.append(numberMark(item.quote));
  }
}

function numberMark(quote) {
  const label = [t("quotation_n", { n: quote.id }), t(quote.kind), quote.name || t("unknown_speaker")].join(t("comma"));
  return el("button", { type: "button", class: "n", "data-q": quote.id, "aria-label": label, "aria-pressed": "false" }, String(quote.id));
}

function appendWords(element, words, roles) {
  if (!words) return;
  if (!roles.length) {
    appendText(element, words);
    return;
  }
  const names = [...new Set(roles.map((item) => item.role))];
  const ids = [...new Set(roles.flatMap((item) => item.ids))];
  const label = names.map((role) => t(role)).join(" + ");
  element.append(el("span", { class: `role ${names.join(" ")}`, "data-q": ids.join(" ") || undefined, "data-label": label }, words));
}

/** What is known of one quotation, as a card. */
function card(quote) {
  const { doc, record } = quote;
  const facts = el("dl", {});
  const fact = (name, ...value) => facts.append(el("div", {}, el("dt", {}, t(name)), el("dd", {}, ...value)));
  const mentioned = record.speaker && doc.words(record.speaker);
  fact("speaker", own(quote.name || t("unknown_speaker"), { class: "own name" }), mentioned && mentioned !== quote.name ? [" (", own(mentioned), ")"] : null);
  if (record.cue) fact("cue", own(doc.words(record.cue)));
  if (record.agency) {
    const words = doc.words(record.agency);
    fact("agency", own(words), record.agency.name && record.agency.name !== words ? [" (", own(record.agency.name), ")"] : null);
  }
  if (record.addressee) fact("addressee", own(doc.words(record.addressee)));
  if (record.parent !== undefined) fact("nested_in", jump(record.parent));
  const inside = doc.quotes.filter((other) => other.record.parent === quote.id);
  if (inside.length) fact("contains", ...inside.flatMap((other, index) => [index ? t("comma") : "", jump(other.id)]));
  if (quote.confidence !== undefined) fact("confidence", confidence(quote.confidence));
  if (record.attribution_confidence !== undefined) fact("attribution_confidence", confidence(record.attribution_confidence));
  return el(
    "li",
    { class: "card", "data-card": quote.id },
    el("h3", {}, t("quotation_n", { n: quote.id }), " ", kindBadge(quote.kind), record.optional ? el("span", { class: "kind" }, t("optional")) : null),
    el("blockquote", { dir: doc.dir, lang: "ar" }, el("a", { href: quote.href, title: t("show_in_article") }, shortened(quote.text, 400))),
    facts,
    el("button", { type: "button", class: "copy", onclick: () => copyCitation(quote) }, t("copy")),
    el("button", { type: "button", class: "close" }, t("close")),
  );
}

function jump(id) {
  return el("button", { type: "button", class: "link", "data-jump": id }, number(id));
}

function legend() {
  const sample = (classes, key) => el("li", {}, el("span", { class: classes, "data-q": "" }, t(key)));
  return el(
    "details",
    { class: "legend" },
    el("summary", {}, t("legend")),
    el(
      "ul",
      {},
      ["DIRECT", "INDIRECT", "MIXED"].map((kind) => el("li", {}, el("span", { class: `content ${kind} starts ends` }, t(kind)), ` ${t(`${kind}_about`)}`)),
      [...ROLES, "credit"].map((role) => sample(`role ${role}`, role)),
    ),
  );
}

/** The reading view of a document. chosen: the number of the quotation to show first. */
function readingView(model, doc, chosen, { alone = false } = {}) {
  const { record } = doc;
  const safe = /^https?:\/\//i.test(record.url || "");
  const about = [
    record.source && own(record.source),
    record.date && own(record.date),
    safe && el("a", { href: record.url, rel: "noopener noreferrer", target: "_blank" }, t("link")),
    record.title || alone ? own(doc.id, { class: "own quiet" }) : null,
  ].filter(Boolean);
  const credits = (record.credits || []).map((span) => span.name || doc.words(span));
  const body = articleBody(doc);
  const cards = el("ol", { class: "cards" }, doc.quotes.map((quote) => card(quote)));
  const article = el(
    "article",
    { class: "article" },
    el("header", {}, el("h2", { dir: "auto" }, doc.title), el("p", { class: "about" }, about.flatMap((item, index) => (index ? [" · ", item] : [item])))),
    credits.length ? el("p", { class: "about" }, `${t("credits")}: `, own([...new Set(credits)].join(t("comma")))) : null,
    legend(),
    body,
  );
  const link = (to, key) => (model.docs[to] ? el("a", { href: `#/article/${to + 1}`, title: model.docs[to].title }, t(key)) : el("span", {}));
  const pager = alone ? null : el("nav", { class: "pager", "aria-label": t("articles") }, link(doc.index - 1, "previous"), el("a", { href: "#/quotations" }, t("back")), link(doc.index + 1, "next"));
  const aside = el("aside", { "aria-label": t("quotations") }, el("h2", {}, `${t("quotations")} (${number(doc.quotes.length)})`), doc.quotes.length ? cards : el("p", {}, t("no_quotations")));
  const view = el("div", { class: "reading" }, pager, article, aside);
  linkUp(view, body, chosen);
  return view;
}

/** Hover, focus and tap show what belongs together. */
function linkUp(view, body, chosen) {
  let kept = null;
  const of = (id) => view.querySelectorAll(`.text [data-q~="${Number(id)}"], [data-card="${Number(id)}"]`);
  const light = (ids) => {
    for (const element of view.querySelectorAll(".on")) element.classList.remove("on");
    view.classList.toggle("lit", ids.length > 0);
    for (const id of ids) for (const element of of(id)) element.classList.add("on");
  };
  const idsAt = (target) => {
    const element = target.closest("[data-q], [data-card]");
    if (!element || !view.contains(element)) return [];
    return (element.dataset.q ?? element.dataset.card).split(" ").filter(Boolean);
  };
  const keep = (id, { reveal } = {}) => {
    kept = id;
    for (const mark of view.querySelectorAll(".n")) mark.setAttribute("aria-pressed", String(mark.dataset.q === String(id)));
    for (const one of view.querySelectorAll(".card.kept")) one.classList.remove("kept");
    light(id === null ? [] : [id]);
    if (id === null) return;
    const ownCard = view.querySelector(`[data-card="${Number(id)}"]`);
    if (ownCard) {
      ownCard.classList.add("kept");
      const list = ownCard.closest("aside");
      if (list.scrollHeight > list.clientHeight) list.scrollTo({ top: ownCard.offsetTop - 60 });
    }
    if (reveal) {
      const words = view.querySelector(`#q${Number(id)}`);
      if (words) words.scrollIntoView({ block: "center" });
      const mark = view.querySelector(`.n[data-q="${Number(id)}"]`);
      if (mark) mark.focus({ preventScroll: true });
    }
  };
  view.addEventListener("pointerover", (event) => event.pointerType === "mouse" && light(idsAt(event.target).length ? idsAt(event.target) : kept === null ? [] : [kept]));
  view.addEventListener("pointerleave", () => light(kept === null ? [] : [kept]));
  view.addEventListener("focusin", (event) => {
    const ids = idsAt(event.target);
    if (ids.length) light(ids);
  });
  view.addEventListener("focusout", () => light(kept === null ? [] : [kept]));
  view.addEventListener("keydown", (event) => event.key === "Escape" && keep(null));
  view.addEventListener("click", (event) => {
    const target = event.target.closest("[data-jump]");
    if (target) return keep(target.dataset.jump, { reveal: true });
    if (event.target.closest(".close")) return keep(null);
    if (!body.contains(event.target) || String(getSelection())) return undefined;
    const ids = idsAt(event.target);
    return keep(ids.length && ids[0] !== kept ? ids[0] : null);
  });
  if (chosen !== undefined) requestAnimationFrame(() => keep(String(chosen), { reveal: true }));
}
