/** What the events of a platform say about its past: former owners and former names. */

import { EVENT_FACTS } from "../../scripts/records/schema/events.ts";
import type { Platform } from "../../scripts/records/schema/platform.ts";
import type { Text } from "../../scripts/text/bilingual.ts";

interface FormerOwner {
  readonly code: string;
  /** Day it handed over. */
  readonly until: string;
}

/** Oldest first. */
export function formerOwners({ events }: Platform): FormerOwner[] {
  return events.flatMap(({ type, from, date }) => (EVENT_FACTS[type].changes === "owner" && from ? [{ code: from, until: date }] : []));
}

/** Oldest first. */
export function formerNames({ events }: Platform): { readonly name: Text; readonly until: string }[] {
  return events.flatMap(({ type, previousName, date }) =>
    EVENT_FACTS[type].changes === "name" && previousName ? [{ name: previousName, until: date }] : [],
  );
}
