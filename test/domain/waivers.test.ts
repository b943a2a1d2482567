/** Waivers: what was not met stays so, stands in nobody's way until a day, and then does again, by itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { standingIn } from "../../scripts/catalogue/as-of.ts";
import { dueByAgency } from "../../scripts/catalogue/due/by-agency.ts";
import { outcomeOn } from "../../scripts/catalogue/outcome-on.ts";
import { statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import { actsOf } from "../../scripts/catalogue/year-rows.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import { baseDiagnostics } from "../../scripts/check/rules/base-rules.ts";
import { compareCatalogues } from "../../scripts/history/changes/changes.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import { collectRecords } from "../../scripts/records/records.ts";
import { addDays } from "../../scripts/text/dates.ts";
import { names } from "../../site/i18n/vi/names.ts";
import { outcomeMeaning } from "../../site/views/outcome-meaning.ts";
import { demoOn } from "../demo-on.ts";
import { ROOTS } from "../site/built.ts";

const ID = "nen-tang-hop-truc-tuyen-tieng-vong";
/** With ND2 waived as well, as long as the other. */
const BOTH = {
  [`${ID}/platform.md`]: [
    / {2}- criteria: phuc-vu-nguoi-dan-2024\n {4}criterion: DL1[\s\S]*?until: 2027-04-15\n/,
    (whole: string) => whole + whole.replace("DL1", "ND2"),
  ],
} as unknown as Parameters<typeof demoOn>[1];
const entryOn = (day: string, changes?: Parameters<typeof demoOn>[1]) => demoOn(day, changes).platforms.find(({ id }) => id === ID);
const UNTIL = "2027-04-15";

test("a result that is waived stays what it is, in every count; its reason says until when", () => {
  const [now, then] = [entryOn("2026-11-24"), entryOn("2026-04-30")].map((entry) => entry?.latest?.score);
  const result = now?.results.find(({ id }) => id === "DL1");
  expect([result?.result, result?.waiver?.until]).toEqual(["unmet", UNTIL]);
  expect(result?.reason.vi).toBe("Tổ chức đánh giá kết luận không đạt. Được miễn đến hết ngày 15/4/2027.");
  expect(then?.results.find(({ id }) => id === "DL1")?.reason.vi).toBe("Tổ chức đánh giá kết luận không đạt.");
  expect([now?.total, now?.groups]).toEqual([then?.total, then?.groups]);
  expect([then?.missing, now?.missing]).toEqual([
    ["DL1", "ND1", "ND2"],
    ["ND1", "ND2"],
  ]);
  expect(statisticsOf(demoOn("2026-11-24")).waived).toEqual({ platforms: 1, criteria: 1 });
  expect(statisticsOf(demoOn("2027-04-16")).waived).toEqual({ platforms: 0, criteria: 0 });
});

test("what the whole comes to follows from day to day, and ends with the last waiver", () => {
  const outcomes = ["2026-04-30", "2026-05-01", UNTIL, addDays(UNTIL, 1)].map((day) => entryOn(day, BOTH)?.latest?.score?.outcome);
  expect(outcomes).toEqual(["not-eligible", "potential", "potential", "not-eligible"]);
  const tasks = [UNTIL, addDays(UNTIL, 1)].map((day) => entryOn(day, BOTH)?.lifecycle.next.task);
  expect(tasks).toEqual(["call-potential", "meet-criteria"]);
});

test("as of a day it is what it was on that day, whenever that is asked", () => {
  const later = demoOn("2027-06-01", BOTH);
  const standing = standingIn(later);
  const entry = later.platforms.find(({ id }) => id === ID);
  const days = ["2026-04-30", "2026-05-01", UNTIL, addDays(UNTIL, 1)];
  for (const day of days) expect(entry?.latest && outcomeOn(entry.latest, day), day).toBe(entryOn(day, BOTH)?.latest?.score?.outcome);
  const [before, first, last, after] = days.map((day) => entry && standing(entry, day)?.lifecycle.next.task);
  expect([before, first]).toEqual([after, last]);
  expect(first).not.toBe(before);
});

test("who has it assessed is told before a waiver ends, and not after", () => {
  const told = (day: string) =>
    [...dueByAgency(demoOn(day))].flatMap(([code, items]) =>
      items.flatMap(({ kind, key, day: by }) => (key.startsWith("waiver ") && kind !== "later" ? [`${code} ${kind} ${by}`] : [])),
    );
  expect([addDays(UNTIL, -46), addDays(UNTIL, -45), UNTIL, addDays(UNTIL, 1)].map(told)).toEqual([
    [],
    [`BSD soon ${UNTIL}`],
    [`BSD soon ${UNTIL}`],
    [],
  ]);
});

test("nothing was waived before the day of its document, whatever first day it names; and a decision of before rests on none", () => {
  const late = {
    [`${ID}/platform.md`]: [/date: 2026-04-29/, "date: 2026-06-15"],
  } as unknown as Parameters<typeof demoOn>[1];
  const waived = (day: string) => entryOn(day, late)?.latest?.score?.results.find(({ id }) => id === "DL1")?.waiver?.until;
  expect(["2026-05-01", "2026-06-14", "2026-06-15"].map(waived)).toEqual([undefined, undefined, UNTIL]);
});

test("of what is waived nobody is told that it is met; on paper an assessment comes out as on its day", () => {
  const [now, ended] = ["2026-11-24", addDays(UNTIL, 1)].map((day) => entryOn(day, BOTH)?.latest);
  const said = (one: typeof now) => one?.score && outcomeMeaning(one.score, names);
  expect(said(now)).toBe("Ngoài tiêu chí được miễn, chỉ chưa đạt tiêu chí mà nền tảng số tiềm năng được phép chưa đạt.");
  expect(said(ended)).toBe("Có tiêu chí bắt buộc không đạt.");
  expect([now, ended].map((one) => one?.scoreThen?.outcome)).toEqual(["not-eligible", "not-eligible"]);
});

test("its document says of which day it is", () => {
  const path = `platforms/${ID}/platform.md`;
  const text = readFileSync(join(ROOTS.demo, path), "utf8").replace("      date: 2026-04-29\n", "");
  const files = readRoot(ROOTS.demo).map((file) => (file.path === path ? { ...file, bytes: Buffer.from(text) } : file));
  const { problems } = checkFiles(files, { today: "2026-11-24" });
  expect(problems.flatMap(({ rule, message }) => (rule === "waiver-unfit" ? [message.vi] : []))).toEqual([
    "Văn bản cho miễn chưa có ngày, nên không biết tiêu chí được miễn từ khi nào.",
  ]);
});

test("of a chain of waivers without a gap its last day is told, and nothing before; with a gap the next day that is not covered", () => {
  const next = (from: string) =>
    ({
      [`${ID}/platform.md`]: [
        / {2}- criteria: phuc-vu-nguoi-dan-2024\n {4}criterion: DL1[\s\S]*?until: 2027-04-15\n/,
        (whole: string) => whole + whole.replace(/from: \S+/, `from: ${from}`).replace(UNTIL, "2027-12-31"),
      ],
    }) as unknown as Parameters<typeof demoOn>[1];
  const told = (from: string, day: string) =>
    [...dueByAgency(demoOn(day, next(from))).values()]
      .flat()
      .flatMap(({ key, kind }) => (key.startsWith("waiver ") ? [`${kind} ${key}`] : []));
  expect(told(addDays(UNTIL, 1), UNTIL)).toEqual([`later waiver DL1 2027-12-31 ${ID}`]);
  expect(told(addDays(UNTIL, 2), UNTIL)).toEqual([`soon waiver DL1 ${UNTIL} ${ID}`]);
});

test("what is published of a waiver stays, whatever document says otherwise later: that is one beside it; a translation may come", () => {
  const path = `platforms/${ID}/platform.md`;
  const text = readFileSync(join(ROOTS.demo, path), "utf8");
  const recordsOf = (changed: string) => collectRecords([parseFile({ path, bytes: Buffer.from(changed) })]);
  const found = (was: string, now: string) =>
    baseDiagnostics(recordsOf(was), recordsOf(now), "2026-11-24").map(({ found: { rule }, path: of }) => `${rule} ${of}`);
  const refused = [`waiver-unfit ${path}`];
  expect(found(text, text.replace(`until: ${UNTIL}`, "until: 2027-10-31"))).toEqual(refused);
  expect(found(text, text.replace("Phương án bảo đảm an toàn đang", "Phương án đang"))).toEqual(refused);
  const other = (whole: string) => whole.replace(UNTIL, "2027-10-31").replace("84/BMT-NTS", "85/BMT-NTS");
  expect(found(text, other(text))).toEqual(refused);
  expect(found(text, text.replace("84/BMT-NTS", "85/BMT-NTS"))).toEqual([]);
  const waiver = / {2}- criteria: phuc-vu-nguoi-dan-2024\n {4}criterion: DL1[\s\S]*?until: 2027-04-15\n/;
  expect(
    found(
      text,
      text.replace(waiver, (whole) => whole + other(whole)),
    ),
  ).toEqual([]);
  expect(found(text.replace(/\n {6}en: The security[^\n]*/, ""), text)).toEqual([]);
});

test("a report says of an assessment what was waived on its day", () => {
  const early = {
    [`${ID}/platform.md`]: [/date: 2026-04-29([\s\S]*?from: )2026-05-01/, "date: 2026-02-28$12026-03-01"],
  } as unknown as Parameters<typeof demoOn>[1];
  const waived = (changes?: Parameters<typeof demoOn>[1]) => {
    const entry = entryOn("2026-11-24", changes);
    return (entry ? actsOf(entry, () => []) : [])
      .flatMap(({ type, date, waived: codes }) => (type === "assessed" ? [[date, codes]] : []))
      .at(-1);
  };
  expect([waived(), waived(early)]).toEqual([
    ["2026-03-17", undefined],
    ["2026-03-17", ["DL1"]],
  ]);
});

test("a waiver that goes on is named by its criterion and days, as the change and as the cause of what follows", () => {
  const until = (day: string) => demoOn("2026-11-24", { [`${ID}/platform.md`]: [`until: ${UNTIL}`, `until: ${day}`] });
  const { changes, impact } = compareCatalogues(until("2026-10-31"), until("2027-10-31"));
  expect(changes.map(({ sentence }) => sentence.vi)).toEqual([
    "Bỏ khỏi miễn tiêu chí: “DL1 (01/5/2026 – 31/10/2026)”",
    "Thêm vào miễn tiêu chí: “DL1 (01/5/2026 – 31/10/2027)”",
  ]);
  expect(impact).toEqual([]);
  const { impact: gained } = compareCatalogues(demoOn("2026-11-24"), demoOn("2026-11-24", BOTH));
  expect(gained.flatMap(({ causes }) => causes.map((one) => one.en))).toEqual(["added to waivers: “ND2 (1 May 2026 – 15 April 2027)”"]);
});

const SET = "phuc-vu-nguoi-dan-2024";
/** The set with a waiver of a criterion for all that are judged by it. */
const inSet = (text: string, until = UNTIL, criterion = "ND2") =>
  text.replace(
    "effectiveFrom: 2024-03-01\n",
    `effectiveFrom: 2024-03-01\nwaivers:\n  - { criterion: ${criterion}, reason: { vi: Lý do thử, en: A reason }, decidedBy: BMT, document: { number: 84/BMT-NTS, date: 2026-04-29 }, from: 2026-05-01, until: ${until} }\n`,
  );
const OF_SET = { [`criteria/${SET}.md`]: [/^[\s\S]*$/, (text: string) => inSet(text)] } as unknown as Parameters<typeof demoOn>[1];

describe("of a whole set", () => {
  const path = `criteria/${SET}.md`;
  const text = readFileSync(join(ROOTS.demo, path), "utf8");

  test("a criterion is waived for each platform that is judged by it, until the same day, and counted there", () => {
    const days = ["2026-04-30", "2026-05-01", UNTIL, addDays(UNTIL, 1)];
    const outcomes = days.map((day) => entryOn(day, OF_SET)?.latest?.score?.outcome);
    expect(outcomes).toEqual(["not-eligible", "potential", "potential", "not-eligible"]);
    const later = entryOn("2027-06-01", OF_SET)?.latest;
    expect(days.map((day) => later && outcomeOn(later, day))).toEqual(outcomes);
    const now = demoOn("2026-11-24", OF_SET);
    expect(statisticsOf(now).waived.criteria).toBeGreaterThan(1);
    const told = [...dueByAgency(now).values()].flat().flatMap(({ key }) => (key.startsWith("waiver ND2") ? [key] : []));
    expect(told).toContain(`waiver ND2 ${UNTIL} ${ID}`);
    const entry = now.platforms.find(({ id }) => id === ID);
    expect(entry?.waivers?.map(({ criterion, ofSet }) => [criterion, ofSet])).toEqual([
      ["DL1", undefined],
      ["ND2", true],
    ]);
    const early = inSet(text).replace("date: 2026-04-29 }, from: 2026-05-01", "date: 2026-02-28 }, from: 2026-03-01");
    const reported = entryOn("2026-11-24", { [path]: [/^[\s\S]*$/, () => early] } as unknown as typeof OF_SET);
    expect(reported && actsOf(reported, () => []).flatMap(({ waived = [] }) => waived)).toEqual(["ND2"]);
  });

  test("its waivers come and go after it was issued, as those of a platform; all else of it stays", () => {
    const recordsOf = (changed: string) => collectRecords([parseFile({ path, bytes: Buffer.from(changed) })]);
    const found = (was: string, now: string) =>
      baseDiagnostics(recordsOf(was), recordsOf(now), "2026-11-24").map(({ found: { rule } }) => rule);
    expect(found(text, inSet(text))).toEqual([]);
    expect(found(inSet(text), text)).toEqual([]);
    expect(found(inSet(text), inSet(text, "2027-10-31"))).toEqual(["waiver-unfit"]);
    expect(found(text, inSet(text).replace("reassessmentMonths: 12", "reassessmentMonths: 24"))).toEqual(["criteria-rewritten"]);
  });

  test("they are checked as those of a platform, and told of where one has ended", () => {
    const rules = (changed: string, today = "2026-11-24") =>
      checkFiles(
        readRoot(ROOTS.demo).map((file) => (file.path === path ? { ...file, bytes: Buffer.from(changed) } : file)),
        { today },
      ).problems.flatMap(({ rule, path: at }) =>
        rule === "waiver-unfit" || rule === "waiver-ended" || rule === "criterion-unknown" ? [`${rule} ${at}`] : [],
      );
    expect(rules(inSet(text))).toEqual([]);
    expect(rules(inSet(text, "2028-10-31"))).toEqual([`waiver-unfit ${path}`]);
    expect(rules(inSet(text, UNTIL, "ND99"))).toEqual([`criterion-unknown ${path}`]);
    expect(rules(inSet(text).replace("kind: set", "kind: framework"))).toContain(`waiver-unfit ${path}`);
    expect(rules(inSet(text), addDays(UNTIL, 1)).filter((one) => one === `waiver-ended platforms/${ID}/platform.md`)).toHaveLength(2);
  });
});
