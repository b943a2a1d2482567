/**
 * A platform as open data: the summary in the list, and the whole record. In the whole record `data` is what was
 * written in the file and fits the published schema; `derived` is what the catalogue computed from it.
 */
import type { AssessmentEntry, Entry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import { SCHEMA_VERSION } from "./version.ts";

/** One line of /api/v1/platforms.json. */
export function platformSummary({ id, data, lifecycle, latest, criteria, plan, assessments }: PlatformEntry, { record, html }: Addresses) {
  return {
    id,
    url: record("platforms", id),
    html: html("platforms", id),
    name: data.name,
    abbreviation: data.abbreviation,
    group: data.group,
    pillars: data.pillars ?? [],
    domain: data.domain,
    owner: data.owner,
    summary: data.summary,
    website: data.website,
    stage: lifecycle.stage,
    since: lifecycle.since,
    due: lifecycle.due,
    overdue: lifecycle.overdue,
    next: lifecycle.next,
    criteria,
    assessed: latest?.date,
    outcome: latest?.score?.outcome,
    counts: {
      events: data.events.length,
      assessments: assessments.length,
      usage: data.usage?.length ?? 0,
      phases: plan?.data.phases.length ?? 0,
      ...(latest?.score ? { results: latest.score.total } : {}),
    },
  };
}

/** /api/v1/platforms/<id>.json: everything there is. */
export function platformRecord(entry: PlatformEntry, addresses: Addresses) {
  const { id, path, data, body, lifecycle, latest, criteria, plan, assessments, decisions } = entry;
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    url: addresses.record("platforms", id),
    html: addresses.html("platforms", id),
    path,
    schema: addresses.absolute(to("schema", { kind: "platform" })),
    data,
    body,
    derived: {
      ...lifecycle,
      criteria: criteria && { id: criteria, url: addresses.record("criteria", criteria) },
      owner: data.owner,
      latestAssessment: latest?.date,
      outcome: latest?.score?.outcome,
    },
    plan: plan && authored(plan),
    assessments: assessments.map(assessmentRecord),
    decisions: decisions ?? [],
  };
}

const assessmentRecord = (entry: AssessmentEntry) => ({ date: entry.date, ...authored(entry), score: entry.score });

const authored = <T>({ path, data, body }: Entry<T>) => ({ path, data, body });
