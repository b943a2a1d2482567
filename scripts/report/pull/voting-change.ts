/** Said first and in bold: a change of who may decide, which nobody who reviews the rest should overlook, with what it was and is in words. */

import { platformFolder } from "../../records/folders.ts";
import { deciderOf, type Subject, subjectName } from "../../records/schema/deciders.ts";
import { IDENTITY_NAMES } from "../../records/schema/identity.ts";
import { isTextNode, type SchemaNode } from "../../records/schema/node.ts";
import { platformSchema } from "../../records/schema/platform.ts";
import { settingsSchema } from "../../records/schema/settings.ts";
import type { VotingChange } from "../../review/voting-changes.ts";
import { inLang } from "../../text/bilingual.ts";
import { isDate } from "../../text/dates.ts";
import { showDate } from "../../text/formats.ts";
import { LANGS, type Lang } from "../../text/languages.ts";
import { lowerFirst } from "../../text/text.ts";
import { TERMS } from "../../words/terms.ts";
import { pullWords, usualNames } from "../../words/words.ts";
import { inlineCode } from "../markdown.ts";
import { calledAgency, recordName } from "./called.ts";
import { listed, type PullReport, type ReportSection } from "./report.ts";

export const votingChangeSection: ReportSection = (report, lang, limit) => {
  const { votingChanges } = report.judgement;
  if (votingChanges.length === 0) return "";
  const items = votingChanges.map((change) => `- **${nameOf(change, report, lang)}**${sidesOf(change, report, lang)}`);
  return `**${pullWords[lang].votingChanges}**\n\n${listed(items, Math.max(limit, 1), lang)}`;
};

function nameOf({ pointer, unread, agency = "", record, field, exempted }: VotingChange, report: PullReport, lang: Lang): string {
  const words = pullWords[lang];
  if (exempted) {
    const { platform, type, date } = exempted;
    return words.exempted(recordName(platformFolder(platform), report, lang), subjectName(type, lang), showDate(date, lang));
  }
  if (record && field) return `${recordName(record, report, lang)}: ${IDENTITY_NAMES[field][lang]}`;
  if (unread) return words.registerUnread[unread];
  return pointer
    ? nodesTo(pointer)
        .flatMap((node) => node["x-title"]?.[lang] ?? [])
        .join(": ")
    : words.speaksFor(calledAgency(agency, report, lang));
}

/** The parts of the settings' schema on the way to a value, from the top. */
function nodesTo(pointer: readonly string[]): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  let node: SchemaNode = settingsSchema;
  for (const key of pointer) {
    node = node.properties?.[key] ?? {};
    nodes.push(node);
  }
  return nodes;
}

function sidesOf({ unread, exempted, field, pointer = [], was, is }: VotingChange, report: PullReport, lang: Lang): string {
  if (unread || exempted) return "";
  const node: SchemaNode = field ? platformSchema.properties[field] : (nodesTo(pointer).at(-1) ?? {});
  return `: ${[was, is].map((side) => inCode(side ?? usualAt(pointer), node, report, lang)).join(" → ")}`;
}

/** Of a list each by itself, so that none goes behind what a long line leaves out. */
function inCode(side: unknown, node: SchemaNode, report: PullReport, lang: Lang): string {
  if (!Array.isArray(side) || side.length === 0) return sideOf(inWords(side, node, report, lang), lang);
  return side.map((item) => sideOf(inWords(item, node.items ?? {}, report, lang), lang)).join("; ");
}

const sideOf = (side: string, lang: Lang): string =>
  isDate(side) ? showDate(side, lang) : inlineCode(side.replace(/\d{4}-\d\d-\d\d/g, (day) => (isDate(day) ? showDate(day, lang) : day)));

/** What holds where the settings do not say. */
function usualAt([rule, part, key = ""]: readonly string[]): unknown {
  if (rule === "decisions" && part === "by") return deciderOf(key as Subject, undefined);
  return rule === "names" ? Object.fromEntries(LANGS.map((lang) => [lang, calledUsually(part, key, lang)])) : undefined;
}

const calledUsually = (part: string | undefined, key: string, lang: Lang): string | undefined => {
  const usual = usualNames[lang](TERMS[lang]) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return usual[part ?? ""]?.[key];
};

/** A value as people read it: what a choice is called, whose code it is, what belongs to one thing in a row. */
function inWords(value: unknown, node: SchemaNode, report: PullReport, lang: Lang): string {
  const say = (one: unknown, of: SchemaNode) => inWords(one, of, report, lang);
  if (value === undefined) return "—";
  if (Array.isArray(value)) return value.map((item) => say(item, node.items ?? {})).join("; ") || "—";
  if (isTextNode(node)) return LANGS.flatMap((one) => (value as Readonly<Record<string, string>>)[one] ?? []).join(" / ");
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(node.properties ?? {}).filter(([key]) => key in value);
    const said = parts.map(([key, of], index) => {
      const text = say((value as Readonly<Record<string, unknown>>)[key], of);
      return index === 0 ? text : `${lowerFirst(of["x-title"]?.[lang] ?? "")} ${text}`;
    });
    return said.join(", ");
  }
  return called(String(value), node, report, lang);
}

/** A code by what it is called: a choice, a body, a field, a status. */
function called(code: string, node: SchemaNode, { judgement }: PullReport, lang: Lang): string {
  const names = node["x-names"] ?? {};
  if (Object.hasOwn(names, code)) return names[code]?.[lang] ?? code;
  if (node["x-control"] === "agency") {
    const name = judgement.agencyNames.get(code);
    return name ? inLang(name, lang) : node["x-besides"]?.includes(code) ? TERMS[lang][code as "owner" | "keeper"] : code;
  }
  const fields: Readonly<Record<string, SchemaNode>> = platformSchema.properties;
  return node.enum ? (calledUsually("stages", code, lang) ?? fields[code]?.["x-title"]?.[lang] ?? code) : code;
}
