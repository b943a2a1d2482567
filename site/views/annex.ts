/**
 * The annex that an owning agency sends for the portal (the letter, item 5): the four fields that the annex of QĐ 2294 has of
 * each platform. What is not known is said in its cell, for the agency to fill in. A catalogue that records no sharing has none.
 */

import type { AgencyEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { isHere } from "../../scripts/catalogue/stage-standing.ts";
import { EVENT_FACTS } from "../../scripts/records/schema/events.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import type { SiteContext } from "../context.ts";
import type { Words } from "../i18n/words.ts";
import { listMark } from "./platform-lists.ts";

/** The platforms that an agency sends the data of: what has left the lists is not reported, what was joined to another goes with that. */
export const annexPlatforms = ({ owns }: Pick<AgencyEntry, "owns">, find: ReadonlyMap<string, PlatformEntry>): PlatformEntry[] =>
  isUsed("shared") ? owns.flatMap((id) => find.get(id) ?? []).filter(({ lifecycle }) => isHere(lifecycle.stage)) : [];

/** What the agency must look at before it sends a platform: how sure the list says it, and that no list is surely in force that names it. */
export function sayToCheck(
  entry: PlatformEntry,
  site: Pick<SiteContext, "catalogue">,
  { annex, lists }: Pick<Words, "annex" | "lists">,
): string {
  const [level, mark] = [gradeToCompare(entry), listMark(entry, site)];
  return [...(mark ? [annex.notInForce(lists.standing[mark])] : []), ...(level ? [annex.compare(level)] : [])].join("; ");
}

type Grade = NonNullable<PlatformEvent["confidence"]>;
const TO_COMPARE: readonly Grade[] = ["C", "D"];

/** How sure the list says what the annex has of a platform, where that is so little that it must be compared with the document. */
export function gradeToCompare({ data }: Pick<PlatformEntry, "data">): Grade | undefined {
  const level = data.events.findLast(({ type }) => EVENT_FACTS[type].list === "enters")?.confidence;
  return level && TO_COMPARE.includes(level) ? level : undefined;
}
