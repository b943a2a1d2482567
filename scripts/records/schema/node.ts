/** A schema as those who walk it see it: what of JSON Schema is used here, and our own keywords. */
import type { Bilingual } from "../../text/bilingual.ts";
import type { Lang, MainLang } from "../../text/languages.ts";
import type { formedWords } from "../../words/words.ts";

/** How a value is edited, where its shape alone does not say: what an id is the id of, whether a text is long. */
export type Control =
  | "text"
  | "long-text"
  | "document"
  | "document-number"
  | "agency"
  | "domain"
  | "platform"
  | "set"
  | "framework"
  | "unit"
  | "measure"
  // Codes in a criteria set: of its groups and key criteria, and of groups and criteria of its framework.
  | "set-group"
  | "set-gates"
  | "framework-group"
  | "framework-criterion";

/** How issue forms ask for a field. Without this it is a question of its own, optional unless the schema requires it. */
export interface FormAsk {
  /** Id of the question, or of those of a group; by default the key, after the id of the group it is in. */
  readonly id?: string;
  readonly required?: true;
  /** Said behind the title, to distinguish two questions. */
  readonly of?: Bilingual;
  /** A text that is asked for in the main language only. */
  readonly only?: MainLang;
  /** Asked in the words of the group it is in: the first or the one thing of it that people are asked for. */
  readonly asGroup?: true;
  /** Keys beside it that say whether a number is only about right, and how, its unit, and what it counts: people write all of it in one answer. */
  readonly about?: { readonly flag: string; readonly hedge: string; readonly unit: string; readonly counted: string };
  /** The key beside it for its unit, where people write no more than that with the number. */
  readonly unit?: string;
  /** The key beside it for the unit of an agency, which people name with it. */
  readonly unitOf?: string;
  /** The keys beside it, and in that, that lead to the address of what it names: people paste both as one link. */
  readonly address?: readonly string[];
}

/** Outputs in which every field of a record stands, unless its schema says why not. Its own JSON file always holds it whole. */
export type FieldOutput = "page" | "list" | "csv" | "compare" | "search";

/** Filters of the finder that fields of a platform feed, in the order of its form, by their names in addresses. */
export const FIELD_FACETS = ["group", "pillar", "domain", "agency"] as const;

/** Where a field shows. Without this it shows in every output; in the profile of its page only when it is known. */
export interface Show {
  /** Outputs that leave it out or have it in a way of their own, each with the reason. */
  readonly not?: Readonly<Partial<Record<FieldOutput, string>>>;
  /** The official list records it: where it is missing the profile says “not sourced”. */
  readonly expected?: true;
  /** Counted among what a record should hold, in the statistics of completeness. */
  readonly complete?: true;
  /** The filter of the finder that it is for. */
  readonly facet?: (typeof FIELD_FACETS)[number];
  /** Whose it is: what is found by it stands above what only mentions it. */
  readonly search?: "owner";
}

/** A field that no output shows as the others, with the reason: parts of the page of its own, or only the record's own JSON. */
export const apart = (reason: string): Show => ({ not: { page: reason, list: reason, csv: reason, compare: reason, search: reason } });
/** A field that lists and tables leave out, with the reason. */
export const notListed = (reason: string): Show => ({ not: { list: reason, csv: reason } });

/** What is said of a field beside its words and its shape; each becomes a keyword `x-<name>`. */
export interface FieldNotes {
  readonly control?: Control;
  /** False where issue forms leave the field out: say why in a comment. */
  readonly ask?: FormAsk | false;
  readonly show?: Show;
  /** A day of what has happened, so never one after today. */
  readonly past?: true;
  /** Words that may stand where else a code does. */
  readonly besides?: readonly string[];
}

/** The keywords of our own, which a published schema leaves out. */
export const OWN_KEYWORDS = [
  "x-title",
  "x-help",
  "x-control",
  "x-ask",
  "x-show",
  "x-past",
  "x-names",
  "x-form",
  "x-besides",
  "x-either",
] as const;

/** The forms that texts can be asked for in, by the names of their words. */
export type FormName = "id" | "code" | keyof (typeof formedWords)[Lang];

export interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  /** Of the values under keys that are not listed; false where there may be none. */
  readonly additionalProperties?: SchemaNode | boolean;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly "x-title"?: Bilingual;
  readonly "x-help"?: Bilingual;
  readonly "x-control"?: Control;
  readonly "x-ask"?: FormAsk | false;
  readonly "x-show"?: Show;
  readonly "x-past"?: true;
  /** What each value of `enum` is called. */
  readonly "x-names"?: Readonly<Record<string, Bilingual>>;
  /** What a `pattern` asks for, in words: no pattern is without them (test/domain/record-types.test.ts). */
  readonly "x-form"?: FormName;
  /** Words that may stand where else a code of the control does. */
  readonly "x-besides"?: readonly string[];
  /** Of these keys one must be there; the first is the one to ask for. */
  readonly "x-either"?: readonly string[];
}

/** What a field is edited with: the control that its schema names, or the one of its shape. */
export type FieldControl =
  | Control
  | "group"
  | "items"
  | "lines"
  | "checks"
  | "choice"
  | "date"
  | "part-date"
  | "number"
  | "flag"
  | "url"
  | "line";

/** Keys of a group that must be there, and those of which one must: what an item is known by. */
export const neededKeys = ({ required = [], "x-either": either = [] }: SchemaNode): readonly string[] => [...required, ...either];

/** What people paste with its address, as one link: that goes to the field of the address. */
export const hasAddressBeside = ({ "x-ask": ask }: SchemaNode): boolean => (ask || undefined)?.address !== undefined;

export function fieldControl(node: SchemaNode): FieldControl {
  if (node["x-control"]) return node["x-control"];
  if (node.enum) return "choice";
  if (node.items) return node.items.enum ? "checks" : node.items.properties ? "items" : "lines";
  if (node.properties) return "group";
  if (node.type === "boolean") return "flag";
  if (node.type === "number" || node.type === "integer") return "number";
  if (node.format === "date" || node.format === "part-date") return node.format;
  if (node.format === "url") return "url";
  return "line";
}

/** Whether it holds words by language: one value, though its schema has a property for each language. */
export const isTextNode = (node: SchemaNode): boolean => ["text", "long-text"].includes(fieldControl(node));
