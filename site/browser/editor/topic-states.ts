/** How far the topics of a draft are, against what it began with. */
import { beginAssessment, beginComments, beginPlan } from "../../../scripts/authoring/draft/begin.ts";
import { beginPlatform } from "../../../scripts/authoring/draft/begin-platform.ts";
import { dataOf, documentOf } from "../../../scripts/authoring/draft/document.ts";
import { splitFrontMatter } from "../../../scripts/records/front-matter.ts";
import { sameValues } from "../../../scripts/text/same.ts";
import type { Draft } from "./draft.ts";
import type { CheckedDraft } from "./judge.ts";
import { BODY, isOf, placeOfProblem, type Topic } from "./topics.ts";

/** How far a topic is: something wrong, not begun, begun, complete, left out; of what is published, whether it is changed. */
export type TopicState = "wrong" | "todo" | "doing" | "done" | "blank" | "published" | "changed";

/** @param begun what the draft began with */
export function stateOf(topic: Topic, judged: CheckedDraft, body: string, begun: Begun): TopicState {
  const { errors, missing, undecided, data } = judged;
  const isHere = (one: (typeof errors)[number]) => isOf(topic, placeOfProblem(one));
  const of = (values: Readonly<Record<string, unknown>>, text: string) =>
    Object.fromEntries(
      topic.keys.flatMap((key) => (key === BODY ? [[BODY, text || undefined]] : key in values ? [[key, values[key]]] : [])),
    );
  const isSame = sameValues(of(data, body), of(begun.data, begun.body));
  const isBlank = leaves(of(data, body)) === 0;
  if (errors.some(isHere)) return "wrong";
  if (missing.some(isHere) || (undecided.length > 0 && topic.keys.includes("results"))) return isSame || isBlank ? "todo" : "doing";
  if (begun.isPublished) return isSame ? (isBlank ? "blank" : "published") : "changed";
  return isBlank ? "blank" : "done";
}

/** The values of a topic, by their keys or by the last step of its place. */
export function valuesOf(
  { keys, at, parts, omit = [] }: Topic,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (at) {
    const whole = at.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], values);
    const entries = Object.entries((whole ?? {}) as object).filter(([key]) => parts?.includes(key));
    return { [String(at.at(-1))]: parts ? Object.fromEntries(entries) : whole };
  }
  const without = (item: unknown) =>
    typeof item === "object" && item !== null ? Object.fromEntries(Object.entries(item).filter(([key]) => !omit.includes(key))) : item;
  const shown = (value: unknown) => (omit.length > 0 && Array.isArray(value) ? value.map(without) : value);
  return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, shown(values[key])]));
}

const leaves = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((sum, one) => sum + leaves(one), 0)
    : Number(value !== undefined && value !== null && value !== "");

export interface Begun {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly isPublished: boolean;
}

/** What a draft began with: what is published, else what is filled in of each kind. */
export function begunOf({ kind, published, document }: Draft, path: string): Begun {
  const text = published.get(path);
  const split = text === undefined ? "missing" : splitFrontMatter(text);
  if (typeof split !== "string")
    return { data: dataOf(documentOf(split.yaml)), body: split.body.replace(/^\n+/, "").trimEnd(), isPublished: true };
  const set = String(document.get("criteria") ?? "");
  const yaml = {
    platform: beginPlatform,
    plan: () => beginPlan(set),
    assessment: () => beginAssessment(set),
    ballot: () => "",
    criteria: () => "",
    comments: beginComments,
  }[kind]();
  return { data: dataOf(documentOf(yaml)), body: "", isPublished: false };
}
