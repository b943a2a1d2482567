/** A schema as those who walk it see it: what of JSON Schema is used here, and our own keywords. */

import type { Bilingual } from "../../text/bilingual.ts";
import type { MainLang } from "../../text/languages.ts";

/** How a value is edited, where its shape alone does not tell: what an id is the id of, whether a text is long. */
export type Control = "text" | "long-text" | "document" | "document-number" | "agency" | "domain" | "platform" | "set" | "framework";

/** How issue forms ask for a field. Without this it is a question of its own, optional unless the schema requires it. */
export interface Ask {
  /** Id of the question, or of those of a group; by default the key, after the id of the group it is in. */
  readonly id?: string;
  readonly required?: true;
  /** Said behind the title, to tell two questions apart. */
  readonly of?: Bilingual;
  /** A text that is asked for in the main language only. */
  readonly only?: MainLang;
  /** Asked in the words of the group it is in: the first or the one thing of it that people are asked for. */
  readonly asGroup?: true;
  /** Key beside it that says whether a number is only about right: people write both in one answer. */
  readonly about?: string;
}

/** What is said of a field beside its words and its shape; each becomes a keyword `x-<name>`. */
export interface FieldNotes {
  readonly control?: Control;
  /** False where issue forms leave the field out: say why in a comment. */
  readonly ask?: Ask | false;
}

/** The keywords of our own, which a published schema leaves out. */
export const OWN_KEYWORDS = ["x-title", "x-help", "x-control", "x-ask"] as const;

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
  readonly "x-ask"?: Ask | false;
}

/** What a field is edited with: the control that its schema names, or the one of its shape. */
export type FieldControl = Control | "group" | "items" | "lines" | "checks" | "choice" | "date" | "number" | "flag" | "url" | "line";

export function fieldControl(node: SchemaNode): FieldControl {
  if (node["x-control"]) return node["x-control"];
  if (node.enum) return "choice";
  if (node.items) return node.items.enum ? "checks" : node.items.properties ? "items" : "lines";
  if (node.properties) return "group";
  if (node.type === "boolean") return "flag";
  if (node.type === "number" || node.type === "integer") return "number";
  if (node.format === "date") return "date";
  if (node.format === "url") return "url";
  return "line";
}
