/** Reads values a line at a time, or in braces and brackets that end on their line; of all else it says that it is not sure (quick-yaml.ts). */
import { ABSURD } from "./absurd-yaml.ts";
import { type Codes, keyAt, quotedAt, Unsure, unquotedValue } from "./quick-scalar.ts";

/** Deeper than anybody writes on one line. */
const MOST_NESTED = 6;

// Each by itself: so the bundler writes the number where it is asked for.
const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;
/** Whether a sign is one of some, by its code; all are ASCII. */
function signs(all: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const sign of all) table[sign.charCodeAt(0)] = 1;
  return table;
}
/** What no value without quotes begins with, or none that is read here. */
const NO_BEGINNING = signs("?:,[]{}#&*!|>'\"%@`\n");
/** Where a value without quotes may end, or not be one. */
const MAY_END = signs("\n#,:[]{}");

/** Room for a record; a longer text gets its own. */
const room = new Uint16Array(1 << 15);
const ROOM_BYTES = Buffer.from(room.buffer);

/** The codes of a text, and a line end behind them: to ask the text for each takes three times as long. They hold until the next text is read. */
function codesOf(text: string): Codes {
  const codes = text.length < room.length ? room : new Uint16Array(text.length + 1);
  (codes === room ? ROOM_BYTES : Buffer.from(codes.buffer)).write(text, "utf16le");
  codes[text.length] = NEWLINE;
  return codes;
}

/** Where the parts of a map or list stand: offsets in the text. */
export class Places {
  readonly at: number;
  readonly #steps: (string | number)[] = [];
  /** Of each step that of its key, none in a list, and that of its value, none where it is left out. */
  readonly #offsets: (number | undefined)[] = [];

  constructor(at: number) {
    this.at = at;
  }

  add(step: string | number, key: number | undefined, value: number | undefined): void {
    this.#steps.push(step);
    this.#offsets.push(key, value);
  }

  of(step: string | number): { readonly key: number | undefined; readonly value: number | undefined } | undefined {
    const index = this.#steps.indexOf(step);
    return index < 0 ? undefined : { key: this.#offsets[2 * index], value: this.#offsets[2 * index + 1] };
  }
}

/** A key stood twice, or is one that every object has. Asked once of each map: to ask of each key takes as long as to read it. */
const isLess = (made: object, count: number): boolean => Object.keys(made).length < count;

export class QuickReader {
  readonly #text: string;
  readonly #codes: Codes;
  /** Kept only where somebody asks. */
  readonly places: Map<unknown, Places> | undefined;
  /** Where the line begins that is looked at, but for its blanks; how many those are, -1 at the end. */
  #at = 0;
  #indent = -1;
  /** The place behind the value that was read last. */
  #end = 0;
  #nested = 0;
  /** Something stands in it in which the pattern of absurd texts might be. */
  #mayBeAbsurd = false;

  constructor(text: string, keepsPlaces: boolean) {
    this.#text = text;
    this.#codes = codesOf(text);
    this.places = keepsPlaces ? new Map() : undefined;
  }

  read(): unknown {
    this.#goTo(0);
    if (this.#indent > 0) throw new Unsure();
    const value = this.#indent < 0 ? null : this.#block();
    if (this.#indent >= 0 || (this.#mayBeAbsurd && ABSURD.test(this.#text))) throw new Unsure();
    return value;
  }

  /** On to the next line that holds something. @param line where one begins */
  #goTo(line: number): void {
    const codes = this.#codes;
    const { length } = this.#text;
    let [start, at] = [line, line];
    while (at < length) {
      const code = codes[at];
      if (code === SPACE) at++;
      else if (code === NEWLINE) start = ++at;
      else if (code === HASH) {
        this.#mayBeAbsurd = true;
        start = at = this.#lineEnd(at) + 1;
      } else break;
    }
    this.#at = at;
    this.#indent = at < length ? at - start : -1;
  }

  #lineEnd(at: number): number {
    let end = at;
    while (this.#codes[end] !== NEWLINE) end++;
    return end;
  }

  /** Past the blanks at a place. */
  #skip(at: number): number {
    let next = at;
    while (this.#codes[next] === SPACE) next++;
    return next;
  }

  #isEnd(at: number): boolean {
    return this.#codes[at] === NEWLINE;
  }

  #isItem(at = this.#at): boolean {
    return this.#codes[at] === DASH && (this.#codes[at + 1] === SPACE || this.#isEnd(at + 1));
  }

  #block(): unknown {
    return this.#isItem() ? this.#list(this.#indent) : this.#map(this.#indent);
  }

  #placesOf(made: unknown, at: number): Places | undefined {
    if (!this.places) return undefined;
    const places = new Places(at);
    this.places.set(made, places);
    return places;
  }

  #map(indent: number): unknown {
    const made: Record<string, unknown> = {};
    const places = this.#placesOf(made, this.#at);
    let count = 0;
    while (this.#indent === indent && !this.#isItem()) {
      const key = keyAt(this.#text, this.#codes, this.#at);
      if (key === undefined) throw new Unsure();
      count++;
      made[key] = this.#value(this.#at + key.length + 1, indent, key, places);
    }
    if (this.#indent > indent || isLess(made, count)) throw new Unsure();
    return made;
  }

  #list(indent: number): unknown {
    const made: unknown[] = [];
    const places = this.#placesOf(made, this.#at);
    while (this.#indent === indent && this.#isItem()) made.push(this.#value(this.#at + 1, indent, made.length, places));
    if (this.#indent > indent) throw new Unsure();
    // A list that has grown has room for sixteen more, and most have one item.
    return places ? made : made.slice();
  }

  /** What stands behind a colon or a dash, on its line or further in below it. */
  #value(behind: number, indent: number, step: string | number, places: Places | undefined): unknown {
    const at = this.#skip(behind);
    if (this.#isEnd(at) || this.#codes[at] === HASH) return this.#below(at, indent, step, places);
    places?.add(step, typeof step === "string" ? this.#at : undefined, at);
    if (typeof step === "number") {
      if (this.#isItem(at)) throw new Unsure();
      // The first key of an item stands behind its dash.
      if (keyAt(this.#text, this.#codes, at) !== undefined) {
        this.#indent = indent + at - this.#at;
        this.#at = at;
        return this.#map(this.#indent);
      }
    }
    const value = this.#inLine(at, false);
    this.#leaveLine(this.#end);
    return value;
  }

  #below(at: number, indent: number, step: string | number, places: Places | undefined): unknown {
    const key = typeof step === "string" ? this.#at : undefined;
    this.#leaveLine(at);
    // A list may stand as far in as its key.
    const isBeside = typeof step === "string" && this.#indent === indent && this.#isItem();
    const isLeftOut = this.#indent <= indent && !isBeside;
    places?.add(step, key, isLeftOut ? undefined : this.#at);
    if (isLeftOut) return null;
    return isBeside ? this.#list(indent) : this.#block();
  }

  /** Behind a value nothing stands but a comment. */
  #leaveLine(end: number): void {
    const at = this.#skip(end);
    if (!this.#isEnd(at)) {
      if (this.#codes[at] !== HASH || this.#codes[at - 1] !== SPACE) throw new Unsure();
      this.#mayBeAbsurd = true;
    }
    this.#goTo(this.#lineEnd(at) + 1);
  }

  /** A value on one line; the place behind it is the end. */
  #inLine(at: number, isNested: boolean): unknown {
    const code = this.#codes[at];
    if (code === OPEN_MAP) return this.#braces(at);
    if (code === OPEN_LIST) return this.#brackets(at);
    if (code === QUOTE || code === APOSTROPHE) {
      const { value, end } = quotedAt(this.#text, at);
      this.#mayBeAbsurd ||= /[[{]|: /.test(value);
      this.#end = end;
      return value;
    }
    this.#end = this.#plainEnd(at, isNested);
    return unquotedValue(this.#text.slice(at, this.#end));
  }

  #plainEnd(from: number, isNested: boolean): number {
    const codes = this.#codes;
    const first = codes[from] ?? 0;
    if (NO_BEGINNING[first] === 1 || (first === DASH && !/[\w.]/.test(this.#text[from + 1] ?? ""))) throw new Unsure();
    let end = from + 1;
    for (; ; end++) {
      const code = codes[end] ?? 0;
      if (code >= MAY_END.length || MAY_END[code] === 0) continue;
      if (code === NEWLINE || (code === HASH && codes[end - 1] === SPACE)) break;
      if (isNested && (code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP)) break;
      if (code === OPEN_LIST || code === OPEN_MAP) this.#bracketInside(isNested);
      if (code === COLON && this.#endsKey(codes[end + 1])) throw new Unsure();
    }
    while (codes[end - 1] === SPACE) end--;
    return end;
  }

  #bracketInside(isNested: boolean): void {
    if (isNested) throw new Unsure();
    this.#mayBeAbsurd = true;
  }

  /** Whether a colon before this sign is one behind a key. */
  #endsKey(next: number | undefined): boolean {
    return next === SPACE || next === NEWLINE || next === COMMA || next === CLOSE_LIST || next === CLOSE_MAP;
  }

  #braces(from: number): unknown {
    const made: Record<string, unknown> = {};
    const places = this.#placesOf(made, from);
    let count = 0;
    for (let at = this.#firstPart(from, CLOSE_MAP); at > 0; at = this.#nextPart(CLOSE_MAP)) {
      const key = keyAt(this.#text, this.#codes, at);
      if (key === undefined) throw new Unsure();
      count++;
      const behind = this.#skip(at + key.length + 1);
      places?.add(key, at, behind);
      made[key] = this.#inLine(behind, true);
    }
    if (isLess(made, count)) throw new Unsure();
    return made;
  }

  #brackets(from: number): unknown {
    const made: unknown[] = [];
    const places = this.#placesOf(made, from);
    for (let at = this.#firstPart(from, CLOSE_LIST); at > 0; at = this.#nextPart(CLOSE_LIST)) {
      places?.add(made.length, undefined, at);
      made.push(this.#inLine(at, true));
    }
    return places ? made : made.slice();
  }

  /** Where the first part between two brackets begins; 0 where there is none. */
  #firstPart(from: number, close: number): number {
    if (++this.#nested > MOST_NESTED) throw new Unsure();
    const at = this.#skip(from + 1);
    return this.#codes[at] === close ? this.#closeAt(at) : at;
  }

  /** Where the part behind the end of one begins; 0 where that was the last. */
  #nextPart(close: number): number {
    const at = this.#skip(this.#end);
    const code = this.#codes[at];
    if (code === close) return this.#closeAt(at);
    if (code !== COMMA) throw new Unsure();
    return this.#skip(at + 1);
  }

  #closeAt(at: number): 0 {
    this.#nested--;
    this.#end = at + 1;
    return 0;
  }
}
