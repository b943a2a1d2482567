/**
 * Three years of the demonstration as somebody lived them: what was written down on which day, and what that means for whom, by what the law
 * of the demonstration says and not by what the program comes to.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRoot } from "../../scripts/records/load.ts";
import { parseFile, type RawFile } from "../../scripts/records/parse.ts";
import { collectRecords } from "../../scripts/records/records.ts";
import { catalogue } from "../cli/shell.ts";
import { ROOTS } from "../site/built.ts";
import { writeFiles } from "./write-files.ts";

export const [BEGIN, END] = ["2026-12-01", "2029-11-30"];
export const NEW = "nen-tang-den-dom";
const RECORD = `platforms/${NEW}/platform.md`;
const TEMPLATE = "platforms/tro-ly-ao-chu-cuoi/assessments/2026-09-10.md";
/** An address that cannot be opened for some weeks. */
export const LOST = { url: "https://example.vn/gioi-thieu/tro-ly-ao-chu-cuoi", from: "2027-05-10", until: "2027-07-01" };

export type Files = ReadonlyMap<string, string>;
type Change = (files: Files) => Files | Promise<Files>;

const put =
  (path: string, change: (text: string, files: Files) => string): Change =>
  (files) =>
    new Map([...files, [path, change(files.get(path) ?? "", files)]]);

const document = (number: string, date: string) =>
  `document: { number: ${number}, date: ${date}, title: { vi: Văn bản (hư cấu), en: Document (fictional) }, url: https://example.vn/van-ban/${date} }`;
const event = (date: string, type: string, number: string) =>
  put(RECORD, (text) => text.replace("usage:\n", `  - { date: ${date}, type: ${type}, ${document(number, date)} }\nusage:\n`));
const usage = (date: string, value: number) =>
  put(RECORD, (text) =>
    text.replace(
      "sources:\n",
      `  - { date: ${date}, metric: users, value: ${value}, potentialMarket: { value: 1000000, description: { vi: Hộ dân, en: Households } }, source: { title: Báo cáo ${date}, url: https://example.vn/so-lieu/${date} } }\nsources:\n`,
    ),
  );
/** All is met but the users, which are counted, and what is named. */
const assessment = (date: string, unmet?: string) =>
  put(`platforms/${NEW}/assessments/${date}.md`, (_, files) => {
    const text = (files.get(TEMPLATE) ?? "")
      .replace(/^document: .*$/m, document(`${date.slice(8)}/BB-BCP`, date))
      .replace(/retrieved: .*/g, `retrieved: ${date}`);
    return unmet ? text.replace(new RegExp(`( {2}${unmet}:\\n {4}verdict: )met`), "$1unmet") : text;
  });

const merger: Change = async (files) => {
  const folder = mkdtempSync(join(tmpdir(), "merger-"));
  const number = "20/2028/NĐ-HĐXM";
  const documents = "platforms/_registers/documents.yml";
  const decree = `- number: ${number}\n  date: 2028-02-10\n  type: decree\n  issuer: HĐXM\n  title: { vi: Sáp nhập hai bộ (hư cấu), en: Two ministries merge (fictional) }\n  url: https://example.vn/van-ban/20-2028\n  confidence: A\n`;
  try {
    writeFiles(folder, new Map([...files, [documents, decree + (files.get(documents) ?? "")]]));
    const ran = await catalogue(
      ["agency", "merge", "BNS", "BLX", "--date", "2028-03-01", "--document", number, "--today", "2028-03-01"],
      folder,
    );
    if (ran.code !== 0) throw new Error(ran.stdout + ran.stderr);
    return new Map([...files.keys(), documents].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What was written down on a day. */
const WRITTEN: readonly (readonly [day: string, change: Change])[] = [
  [
    "2027-01-15",
    put(
      RECORD,
      () => `---
name: { vi: Nền tảng Đèn Đom Đóm, en: Firefly lamp platform }
group: state
pillars: [ digital-society ]
owner: BCP
summary: { vi: Nền tảng hư cấu của câu chuyện ba năm., en: A fictional platform of the story of three years. }
website: https://example.vn/den-dom
criteria: phuc-vu-nguoi-dan-2024
events:
  - { date: 2027-01-15, type: proposed, ${document("07/BCP-CĐS", "2027-01-15")} }
usage:
  - { date: 2027-01-10, metric: users, value: 1000, potentialMarket: { value: 1000000, description: { vi: Hộ dân, en: Households } }, source: { title: Báo cáo, url: https://example.vn/so-lieu/2027-01-10 } }
sources:
  - { title: Trang giới thiệu, url: https://example.vn/gioi-thieu/den-dom, retrieved: 2027-01-15, confidence: A }
---
Nền tảng hư cấu.
`,
    ),
  ],
  ["2027-03-01", event("2027-03-01", "listed", "15/QĐ-BMT")],
  ["2027-04-10", put(RECORD, (text) => text.replace("group: state\n", "group: state\nabbreviation: ĐĐ\n"))],
  ["2027-06-01", event("2027-06-01", "launched", "61/QĐ-BCP")],
  ["2027-08-20", usage("2027-08-15", 300000)],
  ["2027-09-01", assessment("2027-09-01")],
  ["2027-10-01", event("2027-10-01", "potential", "90/QĐ-BCP")],
  ["2028-03-01", merger],
  ["2028-08-05", usage("2028-07-31", 520000)],
  ["2028-08-20", assessment("2028-08-20", "KT5")],
  [
    "2028-09-01",
    put(RECORD, (text) =>
      text.replace(
        "events:\n",
        `waivers:\n  - { criteria: phuc-vu-nguoi-dan-2024, criterion: KT5, reason: { vi: Đang thay phần mềm, en: Software is being replaced }, decidedBy: BMT, ${document("33/BMT-NTS", "2028-08-30")}, from: 2028-09-01, until: 2029-06-30 }\nevents:\n`,
      ),
    ),
  ],
  ["2028-09-10", event("2028-09-10", "recognised", "80/QĐ-BCP")],
  ["2029-07-20", usage("2029-07-10", 610000)],
  ["2029-10-01", assessment("2029-10-01")],
];
export const DAYS_WRITTEN = new Set(WRITTEN.map(([day]) => day));

/** What each agency has to be told, from the first day to the last, of the platform of the story, the lost address and the agency that ended. */
export const TOLD: readonly (readonly [agency: string, kind: string, platform: string, from: string, to: string])[] = [
  ["BMT", "task", NEW, "2027-01-15", "2027-02-28"], // decides on the list
  ["BCP", "task", NEW, "2027-03-01", "2027-05-31"], // makes a plan
  ["BCP", "task", NEW, "2027-06-01", "2027-08-31"], // shares the data
  ["BCP", "task", NEW, "2027-09-01", "2027-09-30"], // decides whether it has potential
  ["BCP", "task", NEW, "2027-10-01", "2028-07-17"], // promotes its use
  ["BCP", "soon", NEW, "2028-07-18", "2028-08-19"], // a year has gone on 1 September
  ["BCP", "reached", NEW, "2028-08-05", "2028-08-19"], // over half of the households
  ["BCP", "task", NEW, "2028-08-20", "2028-08-31"], // KT5 is not met
  ["BCP", "task", NEW, "2028-09-01", "2028-09-09"], // KT5 is waived: decides on recognition
  ["BCP", "task", NEW, "2028-09-10", "2029-06-30"], // shares the data
  ["BCP", "soon", NEW, "2029-05-16", "2029-06-30"], // the waiver ends
  ["BCP", "task", NEW, "2029-07-01", "2029-07-05"], // KT5 stands in the way again
  ["BCP", "soon", NEW, "2029-07-06", "2029-08-20"], // a year has gone on 20 August
  ["BCP", "overdue", NEW, "2029-08-21", "2029-09-30"],
  ["BCP", "task", NEW, "2029-10-01", END], // shares the data
  ["UBTR", "evidence-dead", "tro-ly-ao-chu-cuoi", "2027-05-24", "2027-06-30"], // two weeks after it was first seen
  ["BNS", "task", "thu-vien-so-dong-suoi", BEGIN, "2028-02-29"],
  ["BLX", "task", "thu-vien-so-dong-suoi", "2028-03-01", END],
];

/** What was done with the platform of the story, for digests and reports. */
export const DONE: readonly (readonly [day: string, type: string])[] = [
  ["2027-01-15", "proposed"],
  ["2027-03-01", "listed"],
  ["2027-06-01", "launched"],
  ["2027-09-01", "assessed"],
  ["2027-10-01", "potential"],
  ["2028-08-20", "assessed"],
  ["2028-09-10", "recognised"],
  ["2029-10-01", "assessed"],
];

const parsed = new Map<string, ReturnType<typeof parseFile>>();
const rawOf = ([path, text]: readonly [string, string]): RawFile => ({ path, bytes: Buffer.from(text) });

/** The files as they begin. */
export const firstFiles = (): Files => new Map(readRoot(ROOTS.demo).map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]));

/** The files at the end of a day. */
export async function writtenOn(day: string, before: Files): Promise<Files> {
  let files = before;
  for (const [on, change] of WRITTEN) if (on === day) files = await change(files);
  return files;
}

/** Each text is read once. */
export const recordsOf = (files: Files) =>
  collectRecords(
    [...files].map(([path, text]) => {
      const key = `${path}\n${text}`;
      const known = parsed.get(key) ?? parseFile(rawOf([path, text]));
      parsed.set(key, known);
      return known;
    }),
  );

export const rawFiles = (files: Files): RawFile[] => [...files].map(rawOf);
