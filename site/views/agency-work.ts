/** What an agency has to do next on each platform on which it acts, and how that is written down. */
import { actingAgency } from "../../scripts/catalogue/acting-agency.ts";
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { PlatformTask } from "../../scripts/catalogue/tasks.ts";
import { DRAFT_TASKS, type DraftTask } from "../../scripts/records/draft-tasks.ts";
import type { Platform } from "../../scripts/records/schema/platform.ts";
import { grouped } from "../../scripts/text/group.ts";
import { compareText } from "../../scripts/text/text.ts";
import type { SiteContext } from "../context.ts";

/** A job on the page for proposals, and the field of the record that it is about. */
interface Writing {
  readonly job: DraftTask;
  readonly field?: keyof Platform | "phases";
}

const inField = (field: keyof Platform): Writing => ({ job: "correct", field });
const ASSESSING: Writing = { job: "assessment" };

/** What is written on the page for proposals when a task is done; none where it is not done by writing. */
const WRITTEN: Readonly<Record<PlatformTask, Writing | undefined>> = {
  "decide-listing": inField("events"),
  "name-owner": inField("owner"),
  "name-convener": inField("assessedBy"),
  "issue-criteria": { job: "criteria" },
  "make-plan": { job: "plan", field: "phases" },
  launch: inField("events"),
  assess: ASSESSING,
  "complete-assessment": ASSESSING,
  "meet-criteria": undefined,
  recognise: inField("events"),
  "call-potential": inField("events"),
  "raise-user-share": { job: "usage", field: "usage" },
  "decide-withdrawal": inField("events"),
  reassess: ASSESSING,
  "reassess-overdue": ASSESSING,
  "reassess-reached": ASSESSING,
  "share-data": inField("shared"),
  none: undefined,
};

/** How it is recorded on the page for proposals, where the catalogue has that job. */
export const writtenAs = (task: PlatformTask): Writing | undefined => {
  const written = WRITTEN[task];
  return written && DRAFT_TASKS.some((one) => one === written.job) ? written : undefined;
};

const byAgency = new WeakMap<Catalogue, ReadonlyMap<string | undefined, readonly PlatformEntry[]>>();

/** The platforms on which an agency acts next: what is due first stands first. */
export function tasksOf({ catalogue }: Pick<SiteContext, "catalogue">, code: string): readonly PlatformEntry[] {
  const found = byAgency.get(catalogue) ?? grouped(catalogue.platforms.map((entry) => [actingAgency(catalogue, entry), entry] as const));
  byAgency.set(catalogue, found);
  return (found.get(code) ?? []).toSorted((a, b) => compareText(a.lifecycle.due ?? "9", b.lifecycle.due ?? "9"));
}
