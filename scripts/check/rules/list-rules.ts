/** Rules on the events that put platforms on the lists that documents issue; those on the lists themselves are register rules. */
import { type IssuedList, issuedLists, keyOf } from "../../catalogue/lists.ts";
import { isTooLate } from "../../catalogue/memberships.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { documentKey } from "../../records/documents.ts";
import { EVENT_FACTS } from "../../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../../records/schema/platform.ts";
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

/** A list that has ended takes nobody in. */
const lateEvents = ({ events }: Pick<Platform, "events">, context: Context): Diagnostic[] =>
  events.flatMap((event, index) => {
    const { date, document } = event;
    const list = EVENT_FACTS[event.type].list === "enters" && document ? listsIn(context).get(keyOf(document)) : undefined;
    const ended = list?.ended?.on;
    if (!list || ended === undefined || !isTooLate(event, list)) return [];
    return [diagnostic("list-over", { number: list.document.number, date, ended }, { pointer: ["events", index, "date"] })];
  });

const indexes = new WeakMap<Context["documents"], ReadonlyMap<string, IssuedList>>();

/** The lists by the keys of their documents, made once. */
function listsIn({ documents }: Context): ReadonlyMap<string, IssuedList> {
  const known = indexes.get(documents);
  if (known) return known;
  const made = new Map(issuedLists([...documents.values()]).map((list) => [list.key, list]));
  indexes.set(documents, made);
  return made;
}

export const listRules: readonly Rule[] = [
  ruleFor("platform", ["list-unknown", "list-group-unknown"], ({ data }, context) =>
    data.events.flatMap((event, index) => listEventDiagnostics(event, index, context)),
  ),
  ruleFor("platform", "list-over", ({ data }, context) => lateEvents(data, context)),
];
