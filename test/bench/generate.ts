/**
 * A made-up catalogue of any size, the same for the same seed: what the budgets are measured on.
 * Run: `npx tsx test/bench/generate.ts DIR [PLATFORMS]`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const CRITERIA = 30;
/** As many different syllables as a real catalogue of that size would have: the search index is as large as its words are many. */
const FIRST = "b c ch d đ g h kh l m n ng nh ph r s t th tr v x".split(" ");
const REST = "a ai an ang anh ao âm ân âu ất em én ê ên iên iều in inh o òi on ông ơ ơn ú ung ừa ước ươi ươm ỳ".split(" ");
const SYLLABLES = FIRST.flatMap((first) => REST.map((rest) => first + rest));

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes a whole data root of that many platforms, each with one assessment of 30 criteria. */
export function generate(folder: string, platforms: number, seed = 1): void {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(shared())) write(path, text);
  for (let index = 0; index < platforms; index++) {
    const words = Array.from({ length: 4 }, () => pick(SYLLABLES));
    const id = `nen-tang-${index}`;
    write(`platforms/${id}/platform.md`, platform(`Nền tảng ${words.join(" ")} số ${index}`, index, Math.floor(random() * 900) + 100));
    write(`platforms/${id}/assessments/2026-05-15.md`, assessment());
  }
}

function shared(): Record<string, string> {
  const criteria = Array.from({ length: CRITERIA }, (_, index) => criterion(`KT${index + 1}`)).join("\n");
  const head = (kind: string) =>
    `title: { vi: Bộ đo, en: Bench set }\nkind: ${kind}\nissuer: BDT\ndocument: { number: 11/QĐ-BDT, date: 2024-01-10 }\n`;
  const groups = "groups:\n  - { id: KT, title: { vi: Kỹ thuật, en: Technical } }\n  - { id: ND, title: { vi: Người dùng, en: Users } }\n";
  const base =
    '  - { id: ND1, group: ND, title: { vi: Người dùng, en: Users }, requirement: must, kind: measured, measure: user-share, threshold: { atLeast: 50, unit: "%" }, gate: user-share }\n';
  return {
    "platforms/_registers/agencies.yml": "- { code: BDT, name: { vi: Bộ Đo Thử, en: Ministry of Benchmarks }, kind: ministry }\n",
    "platforms/_registers/domains.yml":
      "- { id: ha-tang-so, name: { vi: Hạ tầng số, en: Infrastructure } }\n- { id: xa-hoi-so, name: { vi: Xã hội số, en: Society } }\n",
    "platforms/_registers/documents.yml":
      "- { number: 11/QĐ-BDT, date: 2024-01-10, type: decision, issuer: BDT, title: { vi: Danh mục đo, en: Bench list }, confidence: A }\n",
    "platforms/_registers/settings.yml":
      "title: { vi: Danh mục đo, en: Bench catalogue }\ndataLicence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }\nkeptBy: [{ agency: BDT }]\ncatalogueSince: 2024-01-01\ndocumentTypes:\n  - { id: decision, code: QĐ, name: { vi: Quyết định, en: Decision }, numbering: [serial] }\n",
    "criteria/khung-do.md": `---\n${head("framework")}${groups}criteria:\n${base}${criterion("KT1")}\n---\n`,
    "criteria/bo-do.md": `---\n${head("set")}extends: khung-do\n${groups}criteria:\n${base.replace("group: ND,", "group: ND, from: ND1,")}${criteria.replace("group: KT,", "group: KT, from: KT1,")}\n---\n`,
  };
}

function criterion(id: string): string {
  return `  - { id: ${id}, group: KT, title: { vi: Tiêu chí kỹ thuật ${id}, en: Technical criterion ${id} }, requirement: must, kind: yes-no, evidence: required, notApplicable: never }`;
}

function platform(name: string, index: number, users: number): string {
  return `---
name: { vi: ${name}, en: Platform ${index} }
group: ${index % 4 ? "state" : "enterprise"}
pillars: [digital-government]
domain: ${index % 2 ? "ha-tang-so" : "xa-hoi-so"}
owner: BDT
summary: { vi: "${name} phục vụ việc đo, mô tả đủ dài như một hồ sơ thật của cơ quan chủ quản.", en: "Platform ${index} serves measuring, with a summary as long as a real one." }
website: https://example.vn/${index}
criteria: bo-do
events:
  - { date: 2024-01-10, type: listed, document: { number: 11/QĐ-BDT, date: 2024-01-10 } }
  - { date: 2024-06-01, type: launched, document: { number: 11/QĐ-BDT, date: 2024-01-10 } }
usage:
  - { date: 2026-05-01, metric: users, value: ${users}, potentialMarket: { value: 1000 }, source: { title: Báo cáo, url: https://example.vn/bao-cao/${index} } }
sources:
  - { title: Hồ sơ đo, url: https://example.vn/nguon/${index}, retrieved: 2026-11-01, confidence: A }
---
Nền tảng số ${index} dùng để đo tốc độ. Mô tả có **chữ đậm**, [liên kết](https://example.vn/${index}) và vài câu như hồ sơ thật.
`;
}

function assessment(): string {
  const results = Array.from(
    { length: CRITERIA },
    (_, index) =>
      `  KT${index + 1}: { verdict: met, evidence: [{ title: Biên bản kiểm tra tiêu chí ${index + 1}, url: https://example.vn/kt/${index + 1} }] }`,
  );
  return `---\ncriteria: bo-do\nmethod: council\nassessors:\n  - { organisation: Hội đồng đo, role: chair }\nresults:\n${results.join("\n")}\n  ND1: {}\n---\nNhận xét.\n`;
}

if (process.argv[1] === import.meta.filename) generate(process.argv[2] ?? "bench-data", Number(process.argv[3] ?? 10_000));
