/** What an answer is read as. */
import type { Bilingual } from "../../text/bilingual.ts";
import type { Hedge } from "../../text/typed/phrases/numbers.ts";

export interface ReadAnswer {
  readonly value: unknown;
  /** Of a number that is only about right. */
  readonly hedge?: Hedge;
  /** Of a number, where it was written with it. */
  readonly unit?: string;
  /** Of a number: the noun behind it. */
  readonly counted?: string;
  /** Of an agency: its unit that was named with it. */
  readonly unitOf?: string;
  /** Of a document, where it was written with its number. */
  readonly date?: string;
  /** Addresses of links that stood in it. */
  readonly links?: readonly string[];
  /** A second thing is named that has a place of its own in the record: what is said of it is the last of the notes. */
  readonly isMore?: true;
  /** What was read otherwise than it stands there, or left out: to be said back. */
  readonly notes?: readonly Bilingual[];
}
