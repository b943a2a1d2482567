/** Every answer of a draft by its topic, with what is published in its place where that is another. */
import { RECORD_KINDS } from "../../../scripts/records/kinds.ts";
import { assessmentSchema } from "../../../scripts/records/schema/assessment.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import { nodeAt } from "../../../scripts/records/schema-diagnostics.ts";
import { setCodes } from "../../../scripts/records/set-codes.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { LANGS, type Lang } from "../../../scripts/text/languages.ts";
import { sameValues } from "../../../scripts/text/same.ts";
import { fill } from "../../i18n/fill.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { pairedItems } from "../../views/papers/groups.ts";
import { isBlank, listItems, partValues } from "../../views/papers/values.ts";
import type { Draft } from "./draft.ts";
import { isDated, nameOfItem } from "./item-name.ts";
import type { CheckedDraft } from "./judge.ts";
import type { Known } from "./known.ts";
import { SHEET_MEMBER, seatIn, seatName } from "./seat-name.ts";
import { begunOf, valuesOf } from "./topic-states.ts";
import { BODY, OF_ITSELF, PLACE, type Topic, topicsOf } from "./topics.ts";
import { fieldId } from "./ui/form.ts";

const SET = assessmentSchema.properties.criteria;

export interface Answer {
  /** Id of the element of its field. */
  readonly id: string;
  readonly title: string;
  readonly node: SchemaNode;
  readonly value: unknown;
  readonly before?: unknown;
  /** Against what is published of the record; undefined where that says the same, or where nothing is. */
  readonly change?: "added" | "changed" | undefined;
  /** The languages whose words stay as they are published where those of another are changed. */
  readonly kept?: readonly Lang[] | undefined;
}

export interface TopicAnswers {
  readonly topic: Topic;
  readonly answers: readonly Answer[];
  /** Whether something of it is not published as it is: of a new record all is. */
  readonly isNew: boolean;
}

/** Of lists an answer an item; what is blank is left out. */
export function draftAnswers(draft: Draft, judged: CheckedDraft, config: EditorConfig, known: Known): readonly TopicAnswers[] {
  const begun = begunOf(draft, judged.path);
  const codes = draft.kind === "criteria" ? setCodes(judged.data, known.criteria) : undefined;
  const fields: Readonly<Record<string, SchemaNode>> = RECORD_KINDS[draft.kind].schema.properties ?? {};
  const answer = (place: readonly (string | number)[], title: string, node: SchemaNode, value: unknown, before: unknown): Answer => {
    if (!begun.isPublished || sameValues(value, before)) return { id: fieldId(place), title, node, value };
    const kept = keptLanguages(value, before);
    const change = isBlank(before) ? "added" : "changed";
    return { id: fieldId(place), title, node, value, before, change, kept: kept.length > 0 ? kept : undefined };
  };
  const ofTopic = (topic: Topic): readonly Answer[] => {
    const { at, parts } = topic;
    const values = valuesOf(topic, judged.data);
    if (!at) return topic.keys.flatMap((key) => ofKey(key, values[key]));
    const value = values[String(at.at(-1))];
    const place = parts === OF_ITSELF ? [...at, OF_ITSELF[0]] : at;
    return isBlank(value) ? [] : [answer(place, topic.title, nodeAt(RECORD_KINDS[draft.kind].schema, at) ?? {}, value, undefined)];
  };
  const ofKey = (key: string, given: unknown): readonly Answer[] => {
    if (key === PLACE) return placeOf(draft, judged, config, known);
    const node: SchemaNode = fields[key] ?? {};
    const [value, before] = key === BODY ? [draft.body, begun.body] : [given, begun.data[key]];
    const title = key === BODY ? config.words.description : (node["x-title"]?.[config.lang] ?? "");
    if (typeof node.additionalProperties === "object") return ofCodes(key, node.additionalProperties, value, before);
    if (!node.items?.properties || !Array.isArray(value))
      return isBlank(value) && isBlank(before) ? [] : [answer([key], title, node, value, before)];
    const listed = ofList(key, node.items, title, value, before);
    return isDated(node) ? listed.reverse() : listed;
  };
  // What is taken away is an answer too: it was, and is no more.
  const ofList = (key: string, items: SchemaNode, title: string, value: readonly unknown[], before: unknown): Answer[] => {
    const nameOf = (one: unknown) => nameOfItem(items, one, config, codes) || title;
    const paired = pairedItems(items, value, begun.isPublished ? listItems(before) : undefined);
    return paired.flatMap(({ item, before: old, mark }, index) => {
      if (mark === "gone") return [answer([key], nameOf(item), items, undefined, item)];
      return isBlank(item) ? [] : [answer([key, index], nameOf(item), items, item, mark ? undefined : (old ?? item))];
    });
  };
  const ofCodes = (key: string, item: SchemaNode, value: unknown, before: unknown): Answer[] =>
    Object.entries(partValues(value)).flatMap(([code, one]) =>
      isBlank(one) ? [] : [answer([key, code], nameOfCode(code, judged.set, config, known), item, one, partValues(before)[code])],
    );
  return topicsOf(draft, config, known).flatMap((topic) => {
    const answers = ofTopic(topic);
    const isNew = !begun.isPublished || answers.some(({ change }) => change !== undefined);
    return answers.length > 0 ? [{ topic, answers, isNew }] : [];
  });
}

/** Of the texts anywhere in a value, as it is and as it was. */
function keptLanguages(value: unknown, before: unknown): readonly Lang[] {
  const [now, was] = [partValues(value), partValues(before)];
  const isText = Object.keys(was).every((key) => LANGS.some((lang) => lang === key));
  const inBoth = LANGS.filter((lang) => !isBlank(now[lang]) && !isBlank(was[lang]));
  if (!isText) return [...new Set(Object.keys(was).flatMap((key) => keptLanguages(now[key], was[key])))];
  return inBoth.some((lang) => now[lang] !== was[lang]) ? inBoth.filter((lang) => now[lang] === was[lang]) : [];
}

/** A criterion by its code and title. */
function nameOfCode(code: string, set: string, { lang }: EditorConfig, known: Known): string {
  const criterion = known.criteria[set]?.criteria.find(({ id }) => id === code);
  return criterion ? `${code}. ${inLang(criterion.title, lang)}` : code;
}

/** Of which platform it is, of which day, and by which set, or whose sheet; of comments the draft that they are on. */
function placeOf({ kind, entry, date, member }: Draft, judged: CheckedDraft, config: EditorConfig, known: Known): readonly Answer[] {
  const { words, lang } = config;
  const platform = known.platforms.find(({ id }) => id === entry);
  const name = platform ? inLang(platform.name, lang) : entry;
  const day = showDate(date ?? "", lang);
  const node = {};
  if (kind === "ballot") {
    const seat = seatName(seatIn(judged.sheetOf?.assessors, member), config);
    const ofDay = fill(words.sheet.ofDay, { name: name ?? "", date: day });
    return [{ node, id: SHEET_MEMBER, title: words.sheet.member, value: [seat, ofDay].filter(Boolean).join(" · ") }];
  }
  if (kind === "comments") {
    const set = known.criteria[entry ?? ""]?.title;
    return [{ node, id: "f-ma", title: words.answering.set, value: set ? inLang(set, lang) : entry }];
  }
  return [
    { node, id: "f-ma", title: words.choosePlatform, value: name },
    ...(kind === "assessment"
      ? [
          { node, id: "f-ngay", title: words.chooseDate, value: day },
          { id: fieldId(["criteria"]), title: SET["x-title"][lang], node: SET, value: judged.data.criteria },
        ]
      : []),
  ];
}
