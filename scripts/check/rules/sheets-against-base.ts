/** Sheets of those who assess together, and the assessments that await them, held against the base branch. */

import { askedMembers } from "../../catalogue/council/seats.ts";
import { sheetChanges } from "../../catalogue/council/sheet-changes.ts";
import { policyFor } from "../../catalogue/council/tally.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { renamedIn } from "../../records/former-ids.ts";
import { type FileOf, noFiles, type PlatformFiles, type Records } from "../../records/records.ts";
import type { Assessment } from "../../records/schema/assessment.ts";
import type { Ballot } from "../../records/schema/ballot.ts";
import { same } from "../../text/same.ts";
import { closesLater } from "./council-rules.ts";

interface Found {
  readonly path: string;
  readonly found: Diagnostic;
}

/** All that is wrong with them. */
export const sheetDiagnostics = (base: Records, head: Records, today: string): Found[] => [
  ...otherPolicies(base, head),
  ...closingTooLate(base, head),
  ...countedEarly(base, head, today),
  ...rewrittenSheets(base, head, today),
];

/** What is published of a platform, which may have another id by now. */
function publishedIn(base: Records, head: Records): (id: string) => PlatformFiles | undefined {
  const renamed = renamedIn(base, head);
  return (id) => base.platforms.get(renamed.get(id) ?? id);
}

/** Assessments that are put together now, and were not before. */
function newlyCounted(base: Records, head: Records): FileOf<Assessment>[] {
  const published = publishedIn(base, head);
  return [...head.platforms.values()].flatMap(({ id, assessments }) => {
    const known = published(id)?.assessments ?? [];
    return assessments.filter(({ date, data }) => data.ballots?.counted && !known.some((one) => one.date === date));
  });
}

/** They are put together by the rule that the main branch has. */
function otherPolicies(base: Records, head: Records): Found[] {
  const asked = policyFor({}, base.settings?.data);
  return newlyCounted(base, head)
    .filter((one) => !same(policyFor(one.data, base.settings?.data), asked))
    .map(({ path }) => ({ path, found: diagnostic("ballot-policy", asked, { pointer: ["ballots"], onKey: true }) }));
}

/** No sheet that can still come in time is shut out. */
const countedEarly = (base: Records, head: Records, today: string): Found[] =>
  newlyCounted(base, head).flatMap(({ path, data }) => {
    const { until = "", counted = [] } = data.ballots ?? {};
    const isAll = askedMembers(data).every(({ member }) => counted.some((one) => one.member === member));
    return until < today || isAll
      ? []
      : [
          {
            path,
            found: diagnostic("ballot-day", { of: "early", date: today, limit: until }, { pointer: ["ballots", "counted"], onKey: true }),
          },
        ];
  });

/** An assessment that is opened closes by its day; of one that was opened otherwise that is said when it is put together. */
function closingTooLate(base: Records, head: Records): Found[] {
  const published = publishedIn(base, head);
  const isKnown = (id: string, now: FileOf<Assessment>) =>
    published(id)?.open.some(({ date, data }) => date === now.date && data.ballots?.until === now.data.ballots?.until);
  return [...head.platforms.values()].flatMap(({ id, open }) =>
    open.filter((one) => !isKnown(id, one)).flatMap((one) => closesLater(one).map((found) => ({ path: one.path, found }))),
  );
}

/** Sheets that are published stay before they are put together as after it: each, after the closing day its words, and the set they judge by. */
function rewrittenSheets(base: Records, head: Records, today: string): Found[] {
  const published = publishedIn(base, head);
  const both = [...head.platforms.values()].flatMap((now) => sheetChanges(published(now.id) ?? noFiles(now.id), now));
  return both.flatMap(({ assessment: { date = "", data }, now: after, changed, gone }) => {
    const isClosed = (data.ballots?.until ?? "") < today;
    const isOther = after !== undefined && after.data.criteria !== data.criteria;
    const of = (how: "gone" | "changed") => (sheet: FileOf<Ballot>) =>
      head.broken.has(sheet.path)
        ? []
        : [{ path: sheet.path, found: diagnostic("ballot-rewritten", { how, member: sheet.key ?? "", date }) }];
    return [
      ...gone.flatMap(of("gone")),
      ...(isClosed ? changed.flatMap(of("changed")) : []),
      ...(isOther ? [{ path: after.path, found: diagnostic("ballot-rewritten", { how: "set", date }, { pointer: ["criteria"] }) }] : []),
    ];
  });
}
