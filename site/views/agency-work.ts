/** What an agency has to do: the next task of each platform that is its own to do, and the proposals that it made or that wait for it. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { CRITERIA_AGENCY, convenerOf } from "../../scripts/catalogue/responsible.ts";
import type { Actor, PlatformTask } from "../../scripts/catalogue/tasks.ts";
import { DRAFT_TASKS, type DraftTask } from "../../scripts/records/draft-tasks.ts";
import type { Platform } from "../../scripts/records/schema/platform.ts";
import type { OpenProposal } from "../../scripts/records/schema/proposals.ts";
import { grouped } from "../../scripts/text/group.ts";
import { compareText } from "../../scripts/text/text.ts";
import type { SiteContext } from "../context.ts";
import { keptBy } from "./keeper.ts";

/** The agency that an actor is, where the register can say. */
const AGENCY_OF: Readonly<Record<Actor, (data: Platform, keeper: string | undefined) => string | undefined>> = {
  owner: ({ owner }) => owner,
  "owning-enterprise": () => undefined,
  convener: convenerOf,
  keeper: (_, keeper) => keeper,
  assessor: () => undefined,
  "criteria-issuer": () => CRITERIA_AGENCY,
  nobody: () => undefined,
};

/** What is written on the page for proposals when a task is done; none where it is not done by writing. */
const WRITTEN: Readonly<Record<PlatformTask, DraftTask | undefined>> = {
  "decide-listing": "correct",
  "name-owner": "correct",
  "name-convener": "correct",
  "issue-criteria": "criteria",
  "make-plan": "plan",
  launch: "correct",
  assess: "assessment",
  "complete-assessment": "assessment",
  "meet-criteria": undefined,
  recognise: "correct",
  "call-potential": "correct",
  "raise-user-share": "usage",
  "decide-withdrawal": "correct",
  reassess: "assessment",
  "reassess-overdue": "assessment",
  "reassess-reached": "assessment",
  "share-data": "correct",
  none: undefined,
};

/** The job on the page for proposals by which it is recorded, where the catalogue has that. */
export const writtenAs = (task: PlatformTask): DraftTask | undefined => DRAFT_TASKS.find((one) => one === WRITTEN[task]);

/** Code of the agency that acts next on a platform. */
export const actingAgency = (catalogue: Catalogue, { data, lifecycle: { next } }: PlatformEntry): string | undefined =>
  AGENCY_OF[next.actor](data, keptBy(catalogue));

const byAgency = new WeakMap<Catalogue, ReadonlyMap<string | undefined, readonly PlatformEntry[]>>();

/** The platforms on which an agency acts next: what is due first stands first. */
export function tasksOf({ catalogue }: Pick<SiteContext, "catalogue">, code: string): readonly PlatformEntry[] {
  const found = byAgency.get(catalogue) ?? grouped(catalogue.platforms.map((entry) => [actingAgency(catalogue, entry), entry] as const));
  byAgency.set(catalogue, found);
  return (found.get(code) ?? []).toSorted((a, b) => compareText(a.lifecycle.due ?? "9", b.lifecycle.due ?? "9"));
}

/** Those that it proposed, and those that wait for it as the keeper of the list; undefined where nobody has read them. */
export const proposalsOf = (
  { catalogue, proposals }: Pick<SiteContext, "catalogue" | "proposals">,
  code: string,
): readonly OpenProposal[] | undefined =>
  proposals?.proposals.filter(({ agency, waiting }) => agency === code || (waiting === "keeper" && keptBy(catalogue) === code));
