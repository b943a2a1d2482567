/**
 * /api/v1/changes.json: what changed since any published build, for a portal that takes increments. It keeps the commit
 * of status.json and reads as far as it: first the newest commits, then year by year.
 */
import type { History, HistoryStep } from "../../scripts/history/history.ts";
import { type ApiFolder, PUBLISHED_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { grouped } from "../../scripts/text/group.ts";
import { type SiteFile, type SitePath, to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import { jsonList } from "./json.ts";
import { API_VERSION } from "./version.ts";

/** Folder below /api/v1/ by what one record is called. */
const FOLDERS: ReadonlyMap<string, ApiFolder> = new Map(PUBLISHED_KINDS.map((kind) => [RECORD_KINDS[kind].one, RECORD_KINDS[kind].api]));

/** What the first file holds at most; the file of the year has all. */
const NEWEST = { commits: 500, records: 5000 };

const pathOf = (year: string): SitePath => to("changesOfYear", { year });

export function changesFiles({ steps, shallow }: History, generated: string, { absolute }: Addresses): SiteFile[] {
  const head = { schemaVersion: API_VERSION, generated, complete: !shallow };
  const years = byYear(steps);
  const index = [...years].map(([year, { length }]) => ({ year, url: absolute(pathOf(year)), commits: length }));
  return [
    {
      path: to("changesJson"),
      content: jsonList({ ...head, commits: steps.length, years: index }, "changes", newest(steps).map(line)),
    },
    ...[...years].map(([year, list]) => ({ path: pathOf(year), content: jsonList({ ...head, year }, "changes", list.map(line)) })),
  ];
}

const line = ({ hash, time, changes }: HistoryStep) => ({
  commit: hash,
  time,
  records: changes.flatMap(({ kind, id, action, from }) => {
    const folder = FOLDERS.get(kind);
    // A text is a page of the site and no record of the data.
    return folder ? [{ kind: folder, id, action, from }] : [];
  }),
});

/** Whole commits, at least one. */
function newest(steps: readonly HistoryStep[]): readonly HistoryStep[] {
  let records = 0;
  const end = steps.slice(0, NEWEST.commits).findIndex(({ changes }, index) => {
    records += changes.length;
    return index > 0 && records > NEWEST.records;
  });
  return steps.slice(0, end < 0 ? NEWEST.commits : end);
}

/** Newest year first. A commit never stands in a later year than one after it, whatever its clock said: whoever reads on misses none. */
function byYear(steps: readonly HistoryStep[]): ReadonlyMap<string, readonly HistoryStep[]> {
  let year = "9999";
  return grouped(
    steps.map((step) => {
      if (step.time.slice(0, 4) < year) year = step.time.slice(0, 4);
      return [year, step] as const;
    }),
  );
}
