// The data: documents and quotations, and which of them pass the filters.

/** Makes documents and quotations out of records; whatever is costly is made when it is first asked for. */
class Doc {
  constructor(record, index) {
    this.record = record;
    this.index = index;
    this.id = record.id;
    this.text = record.text;
    this.quotes = record.quotes.map((quote) => new Quote(this, quote));
  }
  get at() {
    return (this._at ??= offsets(this.text));
  }
  get title() {
    return (this._title ??= this.record.title || shortened(headline(this.text), 140) || this.id);
  }
  get search() {
    return (this._search ??= searchable(`${this.title} ${this.id}`));
  }
  get dir() {
    return (this._dir ??= direction(this.text));
  }
  words(span) {
    return this.text.slice(this.at(span.start), this.at(span.end));
  }
}

class Quote {
  constructor(doc, record) {
    this.doc = doc;
    this.record = record;
    this.id = record.id;
    this.kind = record.kind;
    const entity = record.entity !== undefined ? (doc.record.entities || {})[record.entity] : undefined;
    this.type = entity && entity.type;
    this.name = record.speaker_name || (entity && entity.name) || "";
    this.speaker = this.name ? speakerKey(this.name) : "";
    this.agency = record.agency ? record.agency.id || doc.words(record.agency) : "";
    this.confidence = record.confidence;
  }
  get text() {
    return (this._text ??= this.record.content.map((span) => this.doc.words(span)).join(" … "));
  }
  get length() {
    return this.record.content.reduce((sum, span) => sum + span.end - span.start, 0);
  }
  get wordCount() {
    return (this._wordCount ??= this.text.split(/\s+/).length);
  }
  get search() {
    return (this._search ??= `${searchable(this.text)} ${searchable(this.name)}`);
  }
  /** Makes what a search needs. */
  prepare() {
    return this.search.length + this.doc.search.length + this.wordCount;
  }
  get href() {
    return `#/article/${this.doc.index + 1}/${this.id}`;
  }
}

const keys = new Map();

/** One key for all spellings of a name. */
function speakerKey(name) {
  let key = keys.get(name);
  if (key === undefined) keys.set(name, (key = searchable(name)));
  return key;
}

function shortened(text, length) {
  text = text.trim();
  return text.length > length ? `${text.slice(0, length).replace(/\s\S*$/, "")}…` : text;
}

/** The line of a text that is most likely its headline: the first one that is longer than a date. */
function headline(text) {
  const lines = text.slice(0, 3000).split("\n").map((line) => line.trim()).filter(Boolean);
  return lines.find((line) => (line.match(/[\p{L}\p{M}]{2,}/gu) || []).length > 3) || lines[0] || "";
}

/** How often each thing occurs: [thing, count] by falling count. */
function counted(things) {
  const counts = new Map();
  for (const thing of things) counts.set(thing, (counts.get(thing) || 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]);
}

class Model {
  constructor(records) {
    this.docs = records.map((record, index) => new Doc(record, index));
    this.quotes = this.docs.flatMap((doc) => doc.quotes);
    this.speakerNames = new Map();
    this.agencyNames = new Map();
    for (const quote of this.quotes) {
      if (quote.speaker && !this.speakerNames.has(quote.speaker)) this.speakerNames.set(quote.speaker, quote.name);
      if (quote.agency && !this.agencyNames.has(quote.agency)) this.agencyNames.set(quote.agency, quote.record.agency.name || quote.agency);
    }
    this.hasConfidence = this.quotes.some((quote) => quote.confidence !== undefined);
  }
  /** Quotations that pass the filters, in text order. */
  filtered(filters) {
    const words = searchable(filters.search).split(" ").filter(Boolean);
    const speaker = searchable(filters.speaker);
    const exact = this.speakerNames.has(speaker);
    const article = searchable(filters.article);
    const docs = article ? new Set(this.docs.filter((doc) => doc.search.includes(article))) : null;
    return this.quotes.filter(
      (quote) =>
        (!filters.kind || quote.kind === filters.kind) &&
        (!filters.agency || quote.agency === filters.agency) &&
        (!filters.confidence || (quote.confidence !== undefined && quote.confidence * 100 >= filters.confidence)) &&
        (!speaker || (exact ? quote.speaker === speaker : quote.speaker.includes(speaker))) &&
        (!docs || docs.has(quote.doc)) &&
        words.every((word) => quote.search.includes(word) || quote.doc.search.includes(word)),
    );
  }
}
