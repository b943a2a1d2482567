/**
 * The annex that an owning agency sends for the portal (the letter, item 5): the four fields that the annex of QĐ 2294 has of
 * each platform. What is not known is said in its cell, for the agency to fill in. A catalogue that records no sharing has none.
 */

import type { AgencyEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { isHere } from "../../scripts/catalogue/stage-standing.ts";
import type { Agency } from "../../scripts/records/schema/agencies.ts";
import { EVENT_FACTS } from "../../scripts/records/schema/events.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import type { Locale, SiteContext } from "../context.ts";
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

interface AnnexTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What it is written with, in one language. */
interface AnnexOwner extends Pick<Locale, "words" | "text" | "number"> {
  readonly site: Pick<SiteContext, "catalogue">;
  readonly agency: Agency;
  readonly owned: readonly PlatformEntry[];
}

/** The table of the annex as texts; the column of what is to be looked at only where there is something. */
export function annexRows({ words, text, number, site, agency, owned }: AnnexOwner): AnnexTable {
  const { head } = words.annex;
  const notes = owned.map((platform) => sayToCheck(platform, site, words));
  const isNoted = notes.some((one) => one !== "");
  const known = (one: PlatformEntry["data"]["summary"]) => (one ? text(one) : words.site.notSourced);
  const rows = owned.map(({ data }, index) => [
    ...[number(index + 1), text(data.name), text(agency.name), known(data.summary), known(data.focalUnit)],
    ...(isNoted ? [notes[index] ?? ""] : []),
  ]);
  const titles = [head.number, head.name, head.owner, head.summary, head.focalUnit];
  return { head: [...titles, ...(isNoted ? [head.note] : [])], rows };
}

type Grade = NonNullable<PlatformEvent["confidence"]>;
const TO_COMPARE: readonly Grade[] = ["C", "D"];

/** How sure the list says what the annex has of a platform, where that is so little that it must be compared with the document. */
export function gradeToCompare({ data }: Pick<PlatformEntry, "data">): Grade | undefined {
  const level = data.events.findLast(({ type }) => EVENT_FACTS[type].list === "enters")?.confidence;
  return level && TO_COMPARE.includes(level) ? level : undefined;
}
