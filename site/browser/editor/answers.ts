/** Every answer of a draft by its topic, with what is published in its place where that is another. */
import { RECORD_KINDS } from "../../../scripts/records/kinds.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import { nodeAt } from "../../../scripts/records/schema-diagnostics.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { sameValues } from "../../../scripts/text/same.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { isBlank } from "../../views/papers/values.ts";
import type { Draft } from "./draft.ts";
import { nameOfItem } from "./item-name.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Known } from "./known.ts";
import { begunOf, valuesOf } from "./topic-states.ts";
import { BODY, PLACE, type Topic, topicsOf } from "./topics.ts";
import { fieldId } from "./ui/form.ts";
import { shownDate } from "./ui/typed.ts";

export interface Answer {
  /** Id of the element of its field. */
  readonly id: string;
  readonly title: string;
  readonly node: SchemaNode;
  readonly value: unknown;
  readonly before?: unknown;
  readonly isChanged: boolean;
}

export interface TopicAnswers {
  readonly topic: Topic;
  readonly answers: readonly Answer[];
}

/** Of lists an answer an item; what is blank is left out. */
export function draftAnswers(draft: Draft, judged: CheckedDraft, config: EditorConfig, known: Known): readonly TopicAnswers[] {
  const begun = begunOf(draft, judged.path);
  const fields: Readonly<Record<string, SchemaNode>> = RECORD_KINDS[draft.kind].schema.properties ?? {};
  const answer = (place: readonly (string | number)[], title: string, node: SchemaNode, value: unknown, before: unknown): Answer => {
    const isChanged = begun.isPublished && !sameValues(value, before);
    return { id: fieldId(place), title, node, value, before: isChanged ? before : undefined, isChanged };
  };
  const ofTopic = (topic: Topic): readonly Answer[] => {
    const { at } = topic;
    const values = valuesOf(topic, judged.data);
    if (!at) return topic.keys.flatMap((key) => ofKey(key, values[key]));
    const value = values[String(at.at(-1))];
    return isBlank(value) ? [] : [answer(at, topic.title, nodeAt(RECORD_KINDS[draft.kind].schema, at) ?? {}, value, undefined)];
  };
  const ofKey = (key: string, given: unknown): readonly Answer[] => {
    if (key === PLACE) return placeOf(draft, config, known);
    const node: SchemaNode = fields[key] ?? {};
    const [value, before] = key === BODY ? [draft.body, begun.body] : [given, begun.data[key]];
    const title = key === BODY ? config.words.description : (node["x-title"]?.[config.lang] ?? "");
    if (!node.items?.properties || !Array.isArray(value))
      return isBlank(value) && isBlank(before) ? [] : [answer([key], title, node, value, before)];
    const items = node.items;
    const old: readonly unknown[] = Array.isArray(before) ? before : [];
    return value.flatMap((one, index) =>
      isBlank(one) ? [] : [answer([key, index], nameOfItem(items, one, config) || title, items, one, old[index])],
    );
  };
  return topicsOf(draft, config).flatMap((topic) => {
    const answers = ofTopic(topic);
    return answers.length > 0 ? [{ topic, answers }] : [];
  });
}

/** Of which platform it is, and of which day. */
function placeOf({ kind, entry, date }: Draft, { words, lang }: EditorConfig, known: Known): readonly Answer[] {
  const platform = known.platforms.find(({ id }) => id === entry);
  const plain = { node: {}, isChanged: false };
  return [
    { ...plain, id: "f-ma", title: words.choosePlatform, value: platform ? inLang(platform.name, lang) : entry },
    ...(kind === "assessment" ? [{ ...plain, id: "f-ngay", title: words.chooseDate, value: shownDate(date) }] : []),
  ];
}
