/**
 * Three years of the demonstration, day by day, with a clock that is given: each agency is told what the story says on each day and nothing
 * else of it, in its reminder, calendar and feed; what was done is in digests and reports; and what has not changed is not written again.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { deriveCatalogue } from "../../scripts/catalogue/derive.ts";
import { type DueItem, dueByAgency, toldNow } from "../../scripts/catalogue/due/by-agency.ts";
import { linkBook } from "../../scripts/catalogue/links.ts";
import { type MonthDigest, monthDigests } from "../../scripts/catalogue/month-digests.ts";
import { withLinks } from "../../scripts/catalogue/with-links.ts";
import { yearReports } from "../../scripts/catalogue/year-reports.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import { stateAfter } from "../../scripts/links/remember.ts";
import { isError } from "../../scripts/problems/problem.ts";
import type { LinkState } from "../../scripts/records/schema/links.ts";
import { addDays, lastDay } from "../../scripts/text/dates.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { dueFiles } from "../../site/open-data/due-files.ts";
import { to } from "../../site/routes.ts";
import { type Reminders, setReminders } from "../github/reminder-stage.ts";
import { BASE_URL } from "../site/built.ts";
import { BEGIN, DAYS_WRITTEN, DONE, END, type Files, firstFiles, LOST, NEW, rawFiles, recordsOf, TOLD, writtenOn } from "./story.ts";

/** A minute or two: at release. */
const RELEASE = { tags: ["release"], timeout: 1_200_000 };

let stage: Reminders;
beforeAll(async () => {
  stage = await setReminders(BEGIN);
});
afterAll(() => stage.github.close());

/** What the story speaks of. */
const WATCHED = new Set(["overdue", "soon", "reached", "task", "evidence-dead"]);
const WATCHED_PLATFORMS = new Set(TOLD.map(([, , platform]) => platform));
const isWatched = ({ kind, platform = "", key }: DueItem): boolean =>
  WATCHED.has(kind) && WATCHED_PLATFORMS.has(platform) && (platform === NEW || !/^(?:reassess|activity) /.test(key));

const expectedOn = (day: string): string[] =>
  TOLD.filter(([, , , from, until]) => from <= day && day <= until)
    .map(([agency, kind, platform]) => `${agency} ${kind} ${platform}`)
    .sort();

const watchedOn = (due: ReadonlyMap<string, readonly DueItem[]>): string[] =>
  [...due]
    .flatMap(([agency, items]) => items.filter(isWatched).map(({ kind, platform }) => `${agency} ${kind} ${platform}`))
    // What else is to be done with the platform of the lost address is no part of the story.
    .filter((line) => !line.startsWith("UBTR task"))
    .sort();

/** What was told is the same: nothing may be written. */
const signature = (due: ReadonlyMap<string, readonly DueItem[]>): string =>
  JSON.stringify([...due].map(([code, items]) => [code, toldNow(items).map(({ kind, key, say }) => [kind, key, say])]));

function linkOn(day: string, before: LinkState | undefined): LinkState {
  const isLost = LOST.from <= day && day < LOST.until;
  return stateAfter(LOST.url, before, isLost ? { reason: "not-found", status: 404 } : { reason: "read", status: 200 }, day);
}

const isQuarterEnd = (day: string): boolean => /-(?:03|06|09|12)-/.test(day) && day === lastDay(day.slice(0, 7));

/** What reminders, calendars and feeds of that day say of the story. */
function checkTold(catalogue: Catalogue, due: ReadonlyMap<string, readonly DueItem[]>): void {
  const files = new Map([...dueFiles(catalogue, makeAddresses(BASE_URL))].map(({ path, content }) => [path as string, content]));
  for (const { data, slug } of catalogue.agencies) {
    const items = toldNow(due.get(data.code));
    const issue = stage.find(data.code);
    expect(issue?.state ?? "closed", `${catalogue.today} ${data.code}`).toBe(items.length > 0 ? "open" : "closed");
    const calendar = files.get(to("agencyCalendar", { id: slug }))?.replaceAll("\r\n ", "") ?? "";
    const feed = files.get(to("agencyFeed", { id: slug })) ?? "";
    for (const { kind, code, platform, day, since } of items.filter(isWatched)) {
      expect(issue?.body, `${catalogue.today} ${data.code} ${kind} ${platform}`).toContain(`\`${code}\``);
      if (day) expect(calendar).toContain(`DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`);
      if (day ?? since) expect(feed).toContain(`/nen-tang/${platform}/`);
    }
  }
}

/** What its digest says of a month, apart from what its own last day is. */
const digestsOf = (catalogue: Catalogue): ReadonlyMap<string, Omit<MonthDigest, "isRunning">> =>
  new Map(monthDigests(catalogue, yearReports(catalogue)).map(({ isRunning: _, ...told }) => [told.month, told]));

test("three years", RELEASE, async () => {
  let files: Files = firstFiles();
  let link: LinkState | undefined;
  let [written, told] = ["", ""];
  let runs = 0;
  const quarters = new Map<string, Omit<MonthDigest, "isRunning">>();
  let last: Catalogue | undefined;
  for (let day = BEGIN; day <= END; day = addDays(day, 1)) {
    files = await writtenOn(day, files);
    link = linkOn(day, link);
    const derived = deriveCatalogue(recordsOf(files), day);
    if (!derived) throw new Error("no settings");
    const catalogue = withLinks(derived, linkBook({ addresses: [link] }));
    const due = dueByAgency(catalogue);
    expect(watchedOn(due), day).toEqual(expectedOn(day));
    told = signature(due);
    if (told !== written || isQuarterEnd(day) || DAYS_WRITTEN.has(day)) {
      const { writes, failed } = await stage.remind(catalogue);
      expect(failed).toEqual([]);
      if (told === written) expect(writes, day).toEqual([]);
      else expect(writes.length, day).toBeGreaterThan(0);
      expect((await stage.remind(catalogue)).writes, `${day} again`).toEqual([]);
      written = told;
      runs++;
    }
    if (isQuarterEnd(day)) {
      checkTold(catalogue, due);
      const problems = checkFiles(rawFiles(files), { today: day }).problems.filter(isError);
      expect(
        problems.map(({ path, rule }) => `${path} ${rule}`),
        day,
      ).toEqual([]);
      const quarter = digestsOf(catalogue).get(day.slice(0, 7));
      if (quarter) quarters.set(quarter.month, quarter);
    }
    last = catalogue;
  }
  expect(runs).toBeGreaterThan(30);
  expect(stage.github.violations).toEqual([]);
  checkDone(last as Catalogue, quarters);
});

/** Digests and reports as of the last day: what was done, once; and of each quarter's last month what was said on its last day. */
function checkDone(catalogue: Catalogue, quarters: ReadonlyMap<string, Omit<MonthDigest, "isRunning">>): void {
  const digests = digestsOf(catalogue);
  const done = [...digests.values()].flatMap(({ acts }) =>
    acts.flatMap(({ platform, type, date }) => (platform === NEW ? [[date, type]] : [])),
  );
  expect(done).toEqual(DONE);
  for (const [month, told] of quarters) expect(digests.get(month), month).toEqual(told);
  expect(quarters.size).toBe(12);
  const reports = yearReports(catalogue);
  for (const year of ["2027", "2028", "2029"]) {
    const acts = reports.find((one) => one.year === year)?.acts.filter(({ platform }) => platform === NEW);
    expect(acts?.map(({ date, type }) => [date, type])).toEqual(DONE.filter(([date]) => date.startsWith(year)));
  }
  const overdue = (month: string) => digests.get(month)?.overdue.some(({ platform }) => platform === NEW);
  expect(["2029-07", "2029-08", "2029-09", "2029-10"].map(overdue)).toEqual([false, true, true, false]);
  expect(digests.get("2029-07")?.comes.some(({ platform, day }) => platform === NEW && day === "2029-08-20")).toBe(true);
}
