/** Rules on the lists that documents issue, and on the events that put platforms on them. */
import { membersOf, officialLists } from "../../catalogue/lists.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { documentKey } from "../../records/documents.ts";
import type { LegalDocument } from "../../records/schema/documents.ts";
import { EVENT_FACTS } from "../../records/schema/events.ts";
import type { PlatformEvent } from "../../records/schema/platform.ts";
import { didYouMean } from "../../text/text.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

/** Of a document that is in the register: one that brings its own title and address is no decision known here. */
function listEventDiagnostics({ type, document, listGroup }: PlatformEvent, index: number, { documents }: Context): Diagnostic[] {
  const { number, date } = document ?? {};
  const registered = number && date ? documents.get(documentKey({ number, date })) : undefined;
  if (EVENT_FACTS[type].list !== "enters" || !registered) return [];
  if (!registered.list) return [diagnostic("list-unknown", { number: registered.number }, { pointer: ["events", index, "document"] })];
  const groups = registered.list.official.groups?.map(({ id }) => id) ?? [];
  if (listGroup === undefined || groups.includes(listGroup)) return [];
  return [
    diagnostic(
      "list-group-unknown",
      { value: listGroup, suggestion: didYouMean(listGroup, groups) },
      { pointer: ["events", index, "listGroup"] },
    ),
  ];
}

function totalDiagnostics({ list }: LegalDocument, index: number): Diagnostic[] {
  const { total, groups } = list?.official ?? {};
  const sum = groups?.reduce((all, group) => all + group.total, 0);
  if (total === undefined || sum === undefined || sum === total) return [];
  return [diagnostic("list-total", { total, sum }, { pointer: [index, "list", "official", "total"] })];
}

function overfull(documents: readonly LegalDocument[], { records }: Context): Diagnostic[] {
  const platforms = [...records.platforms.values()].flatMap(({ id, platform }) => (platform ? [{ id, data: platform.data }] : []));
  return officialLists(documents).flatMap((list) => {
    const [named, { total }] = [membersOf(list, platforms).length, list.data.official];
    const index = documents.findIndex((document) => documentKey(document) === list.key);
    return named > total ? [diagnostic("list-overfull", { total, named }, { pointer: [index, "list", "official", "total"] })] : [];
  });
}

export const listRules: readonly Rule[] = [
  ruleFor("platform", ["list-unknown", "list-group-unknown"], ({ data }, context) =>
    data.events.flatMap((event, index) => listEventDiagnostics(event, index, context)),
  ),
  ruleFor("documents", "list-total", ({ data }) => data.flatMap(totalDiagnostics)),
  ruleFor("documents", "list-overfull", ({ data }, context) => overfull(data, context)),
];
