/** Rules on a platform's own file: its name, its owner, and what each event must have. */
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { agencyCalled, heirsOf } from "../../records/agencies.ts";
import { EVENT_FACTS, EVENT_TYPES } from "../../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../../records/schema/platform.ts";
import { lastDay } from "../../text/dates.ts";
import { type Lang, MAIN_LANG } from "../../text/languages.ts";
import { nameWords } from "../../words/words.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

function nameDiagnostics({ id, data }: { id: string; data: Platform }, { names }: Context): Diagnostic[] {
  const similar = names.similarTo({ id, name: data.name[MAIN_LANG] });
  if (!similar) return [];
  const words = { name: data.name[MAIN_LANG], other: similar.other.name };
  return [diagnostic(similar.exact ? "name-duplicate" : "name-similar", words, { pointer: ["name", MAIN_LANG] })];
}

function dissolvedOwner({ data }: { data: Platform }, { agencies, today }: Context): Diagnostic[] {
  const agency = data.owner === undefined ? undefined : agencies.get(data.owner);
  if (!agency?.validTo || lastDay(agency.validTo) >= today) return [];
  if (transfers(data.events).some(({ event }) => event.from === agency.code)) return [];
  const { code, validTo: to } = agency;
  const heirs = heirsOf(agency, agencies, [today]);
  const words = (lang: Lang) => ({
    owner: agencyCalled(code, agencies, lang),
    to,
    heirs: heirs.map((heir) => agencyCalled(heir, agencies, lang)),
  });
  return [diagnostic("owner-dissolved", words, { pointer: ["owner"], elsewhere: ["events"] })];
}

/** The events that give a platform to another owner. */
export function transfers(events: readonly PlatformEvent[]): { event: PlatformEvent; index: number }[] {
  return events.map((event, index) => ({ event, index })).filter(({ event }) => EVENT_FACTS[event.type].changes === "owner");
}

/** The handover that is not recorded, as far as it is known. */
export const handover = (from: string, to: string | undefined) =>
  to === undefined ? {} : { wanting: { type: EVENT_TYPES.find((type) => EVENT_FACTS[type].changes === "owner"), from, to } };

/** What each event must have beside what its schema requires. */
function eventDocuments({ data }: { data: Pick<Platform, "events"> }): Diagnostic[] {
  return data.events.flatMap(({ type, document }, index) =>
    document ? [] : [diagnostic("event-document", (lang) => ({ type: nameWords[lang].events[type] }), missing(index, "document"))],
  );
}

function eventDetails({ data }: { data: Pick<Platform, "events"> }): Diagnostic[] {
  return data.events.flatMap((event, index) =>
    EVENT_FACTS[event.type].ownKeys
      .filter((key) => event[key] === undefined)
      .map((key) => diagnostic("event-detail", (lang) => ({ type: nameWords[lang].events[event.type], key }), missing(index, key))),
  );
}

/** A place in an event where a key should be. */
const missing = (index: number, key: string) => ({ pointer: ["events", index], missing: key });

export const platformRules: readonly Rule[] = [
  ruleFor("platform", ["name-duplicate", "name-similar"], nameDiagnostics, { of: "records", from: ({ names }) => [names] }),
  ruleFor("platform", "owner-dissolved", dissolvedOwner),
  ruleFor("platform", "event-document", eventDocuments),
  ruleFor("platform", "event-detail", eventDetails),
];
