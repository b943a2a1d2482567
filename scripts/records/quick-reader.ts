/** Reads values a line at a time, or in braces and brackets that end on their line; of all else it says that it is not sure (quick-yaml.ts). */
import { ABSURD } from "./absurd-yaml.ts";
import { keyAt, quotedAt, Unsure, unquotedValue } from "./quick-scalar.ts";

/** Deeper than anybody writes on one line. */
const MOST_NESTED = 6;

const [NEWLINE, SPACE, QUOTE, HASH, APOSTROPHE, COMMA, DASH, COLON] = [10, 32, 34, 35, 39, 44, 45, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [91, 93, 123, 125];
/** What no value without quotes begins with, or none that is read here. */
const NO_BEGINNING = new Set([..."?:,[]{}#&*!|>'\"%@`\n"].map((letter) => letter.charCodeAt(0)));

/** Where the parts of a map or list stand: offsets in the text. */
export interface Places {
  readonly at: number;
  readonly keys: Map<string, number>;
  /** None of a value that is left out. */
  readonly values: Map<string | number, number>;
}

export class QuickReader {
  readonly #text: string;
  /** Kept only where somebody asks. */
  readonly places: Map<unknown, Places> | undefined;
  /** Where the line begins that is looked at, but for its blanks; how many those are, -1 at the end. */
  #at = 0;
  #indent = -1;
  #nested = 0;
  /** Something stands in it in which the pattern of absurd texts might be. */
  #mayBeAbsurd = false;

  constructor(text: string, keepsPlaces: boolean) {
    this.#text = text;
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
    const text = this.#text;
    let [start, at] = [line, line];
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === SPACE) at++;
      else if (code === NEWLINE) start = ++at;
      else if (code === HASH) {
        this.#mayBeAbsurd = true;
        start = at = this.#lineEnd(at) + 1;
      } else break;
    }
    this.#at = at;
    this.#indent = at < text.length ? at - start : -1;
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf("\n", at);
    return end < 0 ? this.#text.length : end;
  }

  /** Past the blanks at a place. */
  #skip(at: number): number {
    let next = at;
    while (this.#text.charCodeAt(next) === SPACE) next++;
    return next;
  }

  #isEnd(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return code === NEWLINE || Number.isNaN(code);
  }

  #isItem(at = this.#at): boolean {
    return this.#text.charCodeAt(at) === DASH && (this.#text.charCodeAt(at + 1) === SPACE || this.#isEnd(at + 1));
  }

  #block(): unknown {
    return this.#isItem() ? this.#list(this.#indent) : this.#map(this.#indent);
  }

  #placesOf(made: unknown, at: number): Places | undefined {
    const places = this.places && { at, keys: new Map<string, number>(), values: new Map<string | number, number>() };
    if (places) this.places?.set(made, places);
    return places;
  }

  #map(indent: number): unknown {
    const made: Record<string, unknown> = {};
    const places = this.#placesOf(made, this.#at);
    while (this.#indent === indent && !this.#isItem()) {
      const key = keyAt(this.#text, this.#at);
      if (key === undefined || key in made) throw new Unsure();
      places?.keys.set(key, this.#at);
      made[key] = this.#value(this.#at + key.length + 1, indent, key, places);
    }
    if (this.#indent > indent) throw new Unsure();
    return made;
  }

  #list(indent: number): unknown {
    const made: unknown[] = [];
    const places = this.#placesOf(made, this.#at);
    while (this.#indent === indent && this.#isItem()) made.push(this.#value(this.#at + 1, indent, made.length, places));
    if (this.#indent > indent) throw new Unsure();
    return made;
  }

  /** What stands behind a colon or a dash, on its line or further in below it. */
  #value(behind: number, indent: number, step: string | number, places: Places | undefined): unknown {
    const at = this.#skip(behind);
    if (this.#isEnd(at) || this.#text.charCodeAt(at) === HASH) return this.#below(at, indent, step, places);
    places?.values.set(step, at);
    if (typeof step === "number") {
      if (this.#isItem(at)) throw new Unsure();
      // The first key of an item stands behind its dash.
      if (keyAt(this.#text, at) !== undefined) {
        this.#indent = indent + at - this.#at;
        this.#at = at;
        return this.#map(this.#indent);
      }
    }
    const [value, end] = this.#inLine(at, false);
    this.#leaveLine(end);
    return value;
  }

  #below(at: number, indent: number, step: string | number, places: Places | undefined): unknown {
    this.#leaveLine(at);
    // A list may stand as far in as its key.
    const isBeside = typeof step === "string" && this.#indent === indent && this.#isItem();
    if (this.#indent <= indent && !isBeside) return null;
    places?.values.set(step, this.#at);
    return isBeside ? this.#list(indent) : this.#block();
  }

  /** Behind a value nothing stands but a comment. */
  #leaveLine(end: number): void {
    const at = this.#skip(end);
    if (!this.#isEnd(at)) {
      if (this.#text.charCodeAt(at) !== HASH || this.#text.charCodeAt(at - 1) !== SPACE) throw new Unsure();
      this.#mayBeAbsurd = true;
    }
    this.#goTo(this.#lineEnd(at) + 1);
  }

  /** A value on one line, and the place behind it. */
  #inLine(at: number, isNested: boolean): readonly [unknown, number] {
    const code = this.#text.charCodeAt(at);
    if (code === OPEN_MAP) return this.#braces(at);
    if (code === OPEN_LIST) return this.#brackets(at);
    if (code === QUOTE || code === APOSTROPHE) {
      const { value, end } = quotedAt(this.#text, at);
      this.#mayBeAbsurd ||= /[[{]|: /.test(value);
      return [value, end];
    }
    const end = this.#plainEnd(at, isNested);
    return [unquotedValue(this.#text.slice(at, end)), end];
  }

  #plainEnd(from: number, isNested: boolean): number {
    const text = this.#text;
    if (NO_BEGINNING.has(text.charCodeAt(from)) || (text.charCodeAt(from) === DASH && !/[\w.]/.test(text[from + 1] ?? "")))
      throw new Unsure();
    let end = from;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) continue;
      if (code === NEWLINE || (code === HASH && text.charCodeAt(at - 1) === SPACE)) break;
      if (isNested && (code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP)) break;
      if (code === OPEN_LIST || code === OPEN_MAP) {
        if (isNested) throw new Unsure();
        this.#mayBeAbsurd = true;
      }
      if (code === COLON && this.#endsKey(text.charCodeAt(at + 1))) throw new Unsure();
      end = at + 1;
    }
    return end;
  }

  /** Whether a colon before this sign is one behind a key. */
  #endsKey(next: number): boolean {
    return next === SPACE || next === NEWLINE || next === COMMA || next === CLOSE_LIST || next === CLOSE_MAP || Number.isNaN(next);
  }

  #braces(from: number): readonly [unknown, number] {
    const made: Record<string, unknown> = {};
    const places = this.#placesOf(made, from);
    const end = this.#parts(from, CLOSE_MAP, (at) => {
      const key = keyAt(this.#text, at);
      const value = this.#skip(at + (key?.length ?? 0) + 1);
      if (key === undefined || key in made) throw new Unsure();
      places?.keys.set(key, at);
      places?.values.set(key, value);
      const [read, behind] = this.#inLine(value, true);
      made[key] = read;
      return behind;
    });
    return [made, end];
  }

  #brackets(from: number): readonly [unknown, number] {
    const made: unknown[] = [];
    const places = this.#placesOf(made, from);
    const end = this.#parts(from, CLOSE_LIST, (at) => {
      places?.values.set(made.length, at);
      const [read, behind] = this.#inLine(at, true);
      made.push(read);
      return behind;
    });
    return [made, end];
  }

  /** The parts between two brackets; the place behind them. @param part reads one, and says where it ends */
  #parts(from: number, close: number, part: (at: number) => number): number {
    if (++this.#nested > MOST_NESTED) throw new Unsure();
    let at = this.#skip(from + 1);
    let isFirst = true;
    while (!isFirst || this.#text.charCodeAt(at) !== close) {
      at = this.#skip(part(at));
      if (this.#text.charCodeAt(at) === close) break;
      if (this.#text.charCodeAt(at) !== COMMA) throw new Unsure();
      at = this.#skip(at + 1);
      isFirst = false;
    }
    this.#nested--;
    return at + 1;
  }
}
