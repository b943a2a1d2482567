/** The platforms on the lists of one day as a table, with status, owner and use as they were known of that day. */

import type { PlatformOn } from "../../scripts/catalogue/as-of.ts";
import type { ListState } from "../../scripts/catalogue/lists.ts";
import { stageCodeOf } from "../../scripts/catalogue/stage-codes.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { nameOfCode, type TableColumn, textColumn } from "./table.ts";

/** A list that had not ended on the day. */
interface ListOfDay {
  readonly key: string;
  readonly slug: string;
  readonly state: ListState;
}

interface DayRow extends PlatformOn {
  readonly day: string;
  /** Those that it was on. */
  readonly on: readonly ListOfDay[];
}

export const dayRows = (day: string, listed: readonly PlatformOn[], lists: readonly ListOfDay[]): DayRow[] =>
  listed.map((one) => ({ ...one, day, on: lists.filter(({ key }) => one.lists.includes(key)) }));

const OWNER: readonly TableColumn<DayRow>[] = [
  { name: "owner", value: ({ owner }) => owner },
  textColumn("ownerName", ({ owner }, { agency }) => nameOfCode(agency, owner)),
  { name: "ownerSince", value: ({ ownerSince }) => ownerSince },
  { name: "ownerUntil", value: ({ ownerUntil }) => ownerUntil },
];
const USE: TableColumn<DayRow> = {
  name: "use",
  parts: ["basis", "since", "by"],
  value: ({ use: { basis, since, by } }) => ({ basis, since, by }),
};

export const DAY_COLUMNS: readonly TableColumn<DayRow>[] = [
  { name: "day", value: ({ day }) => day },
  { name: "id", value: ({ id }) => id },
  textColumn("name", ({ name }) => name),
  ...(isUsed("owner") ? OWNER : []),
  { name: "stage", value: ({ lifecycle }) => lifecycle.stage },
  textColumn("stageName", ({ lifecycle }, { stage }) => nameOfCode(stage, stageCodeOf(lifecycle))),
  { name: "since", value: ({ lifecycle }) => lifecycle.since },
  ...(isUsed("usage") ? [USE] : []),
  { name: "lists", value: ({ on }) => on.map(({ slug }) => slug).join(" ") },
  { name: "listStates", value: ({ on }) => on.map(({ state }) => state).join(" ") },
];
