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
import type { Known } from "./known.ts";
import { fieldPointer } from "./pointers.ts";

/** What is no key of the schema: where the entry belongs, and its description. */
export const PLACE = "ma";
/** The part of that which says whose a sheet is. */
export const SHEET_PLACE = "ma-phieu";
export const BODY = "body";

export interface Topic {
  readonly title: string;
  /** Of the schema, and those above. */
  readonly keys: readonly string[];
  readonly isCompulsory: boolean;
  /** Where it is a part of a key. */
  readonly at?: Pointer;
  /** Of a document there, the fields of this page. */
  readonly parts?: readonly string[];
  /** Fields of the items of its list that have a page of their own. */
  readonly omit?: readonly string[];
}

/** Most plain fields of a page of what may be left out. */
const FEW = 4;

type Words = Pick<EditorConfig, "words" | "lang">;
type Register = Pick<Known, "documents">;

/** Compulsory ones first. @param known the register says of a document what else has to be asked */
export function topicsOf(draft: Draft, config: Words, known: Register): readonly Topic[] {
  const { words } = config;
  const { kind, task } = draft;
  const node: SchemaNode = RECORD_KINDS[kind].schema;
  const isNeeded = (key: string, child: SchemaNode): boolean =>
    task === "usage" ? key === "usage" : node.required?.includes(key) === true || (child["x-ask"] || undefined)?.required === true;
  const fields = Object.entries(node.properties ?? {}).filter(([key]) => !(kind === "assessment" && key === "criteria"));
  const needed = fields.filter(([key, child]) => isNeeded(key, child));
  const plain = [...(hasPlace(draft) ? [PLACE] : []), ...needed.filter(([, child]) => !isWhole(child)).map(([key]) => key)];
  const topic = (keys: readonly string[], isCompulsory: boolean): Topic => ({ title: titleOf(keys, node, config), keys, isCompulsory });
  if (kind === "comments") return commentTopics(draft, Object.keys(node.properties ?? {}), words, topic);
  return [
    ...(plain.length > 0 ? [topic(plain, true)] : []),
    ...needed.filter(([, child]) => isWhole(child)).flatMap(([key, child]) => split(topic([key], true), child, draft, config, known)),
    ...runs(fields.filter(([key, child]) => !isNeeded(key, child))).map((keys) => topic(keys, false)),
    topic([BODY], false),
  ];
}

/** Whose letter it is all together, then what it says; of what is published that is what people come for: to answer it. */
function commentTopics(
  { published }: Draft,
  keys: readonly string[],
  { answering }: Words["words"],
  topic: (keys: readonly string[], isCompulsory: boolean) => Topic,
): readonly Topic[] {
  const isNew = published.size === 0;
  const of = keys.filter((key) => key !== "comments");
  const who = { ...topic(isNew ? [PLACE, ...of] : of, isNew), title: answering.who };
  const said = topic(["comments"], true);
  return [...(isNew ? [who, said] : [said, who]), topic([BODY], false)];
}

/** What a document is found by in the register, and what it has to say of itself where it is not there. */
const FOUND_BY = ["number", "date"];
export const OF_ITSELF = ["title", "url", "heldBy", "issuer"] as const;

/** The document of the only item of a new list takes a screen of its own, and what it says of itself another, if it is in no register. */
function split(
  topic: Topic,
  { items }: SchemaNode,
  { published, document }: Draft,
  { words, lang }: Words,
  known: Register,
): readonly Topic[] {
  const [key = ""] = topic.keys;
  const omit = Object.keys(items?.properties ?? {}).filter((name) => fieldControl(items?.properties?.[name] ?? {}) === "document");
  const isOnly = document.hasIn([key, 0]) && !document.hasIn([key, 1]);
  if (published.size > 0 || !isOnly || omit.length === 0) return [topic];
  const ofDocument = omit.flatMap((name): Topic[] => {
    const at = [key, 0, name];
    const found: Topic = { ...topic, title: items?.properties?.[name]?.["x-title"]?.[lang] ?? "", at, parts: FOUND_BY };
    return isUnlisted(document, at, known) ? [found, { ...topic, title: words.unlisted, at, parts: OF_ITSELF }] : [found];
  });
  return [{ ...topic, omit }, ...ofDocument];
}

/** Something is said of the document, and the register has none such. */
function isUnlisted(document: Draft["document"], at: Pointer, { documents }: Register): boolean {
  const [number, date] = FOUND_BY.map((key) => document.getIn([...at, key]));
  return document.hasIn(at) && !documents.some((one) => one.number === number && one.date === date);
}

/** What is of a platform says of which, where the draft did not begin with it. */
const hasPlace = ({ kind, published }: Draft): boolean =>
  kind === "assessment" || kind === "ballot" || (kind === "plan" && published.size === 0);

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

function titleOf(keys: readonly string[], { properties = {} }: SchemaNode, { words, lang }: Words): string {
  const ours: Readonly<Record<string, string>> = { [PLACE]: words.choosePlatform, [BODY]: words.description };
  const [first = "", ...others] = keys.map((key) => ours[key] ?? properties[key]?.["x-title"]?.[lang] ?? "");
  return [first, ...others.map(lowerFirst)].join(", ");
}

/** Whether a value is of a topic. */
export function isOf({ keys, at, parts, omit = [] }: Topic, place: Pointer): boolean {
  const [root, item, key] = place;
  const part = place[at?.length ?? 0];
  // What is of the document as a whole is where it begins.
  if (at) return at.every((step, index) => place[index] === step) && (!parts || parts.includes(String(part ?? FOUND_BY[0])));
  return keys.includes(String(root)) && !(typeof item === "number" && omit.includes(String(key)));
}

/** Where a problem belongs among the fields of all topics. */
export function placeOfProblem(problem: Parameters<typeof fieldPointer>[0]): Pointer {
  if (problem.position) return [BODY];
  const place = fieldPointer(problem);
  return place.length === 0 || ["ma", "ngay", SHEET_PLACE].includes(String(place[0])) ? [PLACE] : place;
}
