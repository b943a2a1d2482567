/**
 * The annex that an owning agency sends for the portal (the letter, item 5): the four fields that the annex of QĐ 2294 has of
 * each platform. What is not known is said in its cell, for the agency to fill in. A catalogue that records no sharing has none.
 */

import type { AgencyEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Stage } from "../../scripts/records/schema/events.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";

/** What is on no list any more is not reported; what was merged goes with the one that it was merged into. */
const GONE: readonly Stage[] = ["merged", "delisted", "off-list"];

/** The platforms that an agency sends the data of. */
export const annexPlatforms = ({ owns }: Pick<AgencyEntry, "owns">, find: ReadonlyMap<string, PlatformEntry>): PlatformEntry[] =>
  isUsed("shared") ? owns.flatMap((id) => find.get(id) ?? []).filter(({ lifecycle }) => !GONE.includes(lifecycle.stage)) : [];
