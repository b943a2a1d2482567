/**
 * /api/v1/changes.json: what to fetch, for a portal that takes increments: every record there is and every other file with its hash,
 * whatever changed it (a commit, a day that passed, a decision, a record that counts it). Beside that the log, for who wants to know
 * why: first the newest commits, then year by year.
 */
import type { History, HistoryStep } from "../../scripts/history/history.ts";
import { type ApiFolder, PUBLISHED_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { grouped } from "../../scripts/text/group.ts";
import { type SiteFile, type SitePath, to } from "../routes.ts";
import type { MovedRecord } from "../views/history.ts";
import type { Addresses } from "./addresses.ts";
import type { BuildHead } from "./build-head.ts";
import { jsonList } from "./json.ts";
import type { PublishedRecords } from "./record-files.ts";

/** Folder below /api/v1/ by what one record is called. */
const FOLDERS: ReadonlyMap<string, ApiFolder> = new Map(PUBLISHED_KINDS.map((kind) => [RECORD_KINDS[kind].one, RECORD_KINDS[kind].api]));

/** What the first file holds at most; the file of the year has all. */
const NEWEST = { commits: 500, records: 5000 };

const pathOf = (year: string): SitePath => to("changesOfYear", { year });

interface Made {
  readonly head: BuildHead;
  readonly records: readonly PublishedRecords[];
  /** SHA-256 of every other file, by its name below /api/v1/. */
  readonly files: Readonly<Record<string, string>>;
  readonly moved: readonly MovedRecord[];
  readonly absolute: Addresses["absolute"];
}

/** @param history undefined where it is not known: what there is to fetch is told all the same */
export function changesFile(history: History | undefined, { head, records, files, moved, absolute }: Made): SiteFile {
  const { steps, shallow } = history ?? { steps: [], shallow: true };
  const years = byYear(steps);
  const log = {
    complete: !shallow,
    commits: steps.length,
    years: [...years].map(([year, { length }]) => ({ year, url: absolute(pathOf(year)), commits: length })),
  };
  const present = Object.fromEntries(
    records.map(({ folder, hashes }) => [folder, { count: hashes.size, hashes: Object.fromEntries(hashes) }]),
  );
  return {
    path: to("changesJson"),
    content: jsonList({ ...head, records: present, moved: moved.flatMap(movedIn), files, ...log }, "changes", newest(steps).map(line)),
  };
}

/** The whole log, a file for each year. */
export const changesOfYears = (history: History | undefined, head: BuildHead): SiteFile[] =>
  [...byYear(history?.steps ?? [])].map(([year, list]) => ({
    path: pathOf(year),
    content: jsonList({ ...head, complete: !history?.shallow, year }, "changes", list.map(line)),
  }));

/** Ids that records had before, each with the one that it has now. */
const movedIn = ({ kind, from, to: id }: MovedRecord) => {
  const folder = FOLDERS.get(kind);
  return folder ? [{ kind: folder, from, id }] : [];
};

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
