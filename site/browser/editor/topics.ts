/**
 * The topics of a draft, each a page of the form. They follow from its schema: what holds other values is a topic of its own, the
 * plain fields that are needed are one together, and the others, as they stand side by side, a few at a time. A field that is
 * added to a schema has its place without more.
 */
import type { Pointer } from "../../../scripts/problems/problem.ts";
import { RECORD_KINDS } from "../../../scripts/records/kinds.ts";
import { fieldControl, type SchemaNode } from "../../../scripts/records/schema/node.ts";
import { lowerFirst } from "../../../scripts/text/text.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import type { Draft } from "./draft.ts";
import { fieldPointer } from "./pointers.ts";

/** What is no key of the schema: where the entry belongs, and its description. */
export const PLACE = "ma";
export const BODY = "body";

export interface Topic {
  readonly title: string;
  /** Of the schema, and those above. */
  readonly keys: readonly string[];
  readonly isCompulsory: boolean;
  /** Where it is a part of a key. */
  readonly at?: Pointer;
  /** Fields of the items of its list that have a page of their own. */
  readonly omit?: readonly string[];
}

/** Most plain fields of a page of what may be left out. */
const FEW = 4;

/** Compulsory ones first. */
export function topicsOf(draft: Draft, config: Pick<EditorConfig, "words" | "lang">): readonly Topic[] {
  const { kind, task } = draft;
  const node: SchemaNode = RECORD_KINDS[kind].schema;
  const isNeeded = (key: string, child: SchemaNode): boolean =>
    task === "usage" ? key === "usage" : node.required?.includes(key) === true || (child["x-ask"] || undefined)?.required === true;
  const fields = Object.entries(node.properties ?? {}).filter(([key]) => !(kind === "assessment" && key === "criteria"));
  const needed = fields.filter(([key, child]) => isNeeded(key, child));
  const plain = [...(hasPlace(draft) ? [PLACE] : []), ...needed.filter(([, child]) => !isWhole(child)).map(([key]) => key)];
  const topic = (keys: readonly string[], isCompulsory: boolean): Topic => ({ title: titleOf(keys, node, config), keys, isCompulsory });
  return [
    ...(plain.length > 0 ? [topic(plain, true)] : []),
    ...needed.filter(([, child]) => isWhole(child)).flatMap(([key, child]) => split(topic([key], true), child, draft, config)),
    ...runs(fields.filter(([key, child]) => !isNeeded(key, child))).map((keys) => topic(keys, false)),
    topic([BODY], false),
  ];
}

/** The document of the only item of a new list takes a screen of its own. */
function split(
  topic: Topic,
  { items }: SchemaNode,
  { published, document }: Draft,
  { lang }: Pick<EditorConfig, "lang">,
): readonly Topic[] {
  const [key = ""] = topic.keys;
  const omit = Object.keys(items?.properties ?? {}).filter((name) => fieldControl(items?.properties?.[name] ?? {}) === "document");
  const isOnly = document.hasIn([key, 0]) && !document.hasIn([key, 1]);
  if (published.size > 0 || !isOnly || omit.length === 0) return [topic];
  const parts = omit.map((name) => ({ ...topic, title: items?.properties?.[name]?.["x-title"]?.[lang] ?? "", at: [key, 0, name] }));
  return [{ ...topic, omit }, ...parts];
}

/** What is of a platform says of which, where the draft did not begin with it. */
const hasPlace = ({ kind, published }: Draft): boolean => kind === "assessment" || (kind === "plan" && published.size === 0);

const isWhole = (node: SchemaNode): boolean =>
  ["group", "items", "document"].includes(fieldControl(node)) || typeof node.additionalProperties === "object";

/** Plain fields side by side, a few together; each of the others alone. */
function runs(fields: readonly (readonly [string, SchemaNode])[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  let open: string[] | undefined;
  for (const [key, child] of fields) {
    const goesOn = !isWhole(child) && open !== undefined && open.length < FEW;
    if (goesOn) open?.push(key);
    else found.push([key]);
    if (!goesOn) open = isWhole(child) ? undefined : found.at(-1);
  }
  return found;
}

function titleOf(keys: readonly string[], { properties = {} }: SchemaNode, { words, lang }: Pick<EditorConfig, "words" | "lang">): string {
  const ours: Readonly<Record<string, string>> = { [PLACE]: words.choosePlatform, [BODY]: words.description };
  const [first = "", ...others] = keys.map((key) => ours[key] ?? properties[key]?.["x-title"]?.[lang] ?? "");
  return [first, ...others.map(lowerFirst)].join(", ");
}

/** Whether a value is of a topic. */
export function isOf({ keys, at, omit = [] }: Topic, place: Pointer): boolean {
  const [root, item, key] = place;
  if (at) return at.every((step, index) => place[index] === step);
  return keys.includes(String(root)) && !(typeof item === "number" && omit.includes(String(key)));
}

/** Where a problem belongs among the fields of all topics. */
export function placeOfProblem(problem: Parameters<typeof fieldPointer>[0]): Pointer {
  if (problem.position) return [BODY];
  const place = fieldPointer(problem);
  return place.length === 0 || place[0] === "ngay" ? [PLACE] : place;
}
