/** The demonstration catalogue with one more criteria set, as wide as asked for, and a platform that it is in force for. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Copies `from` to `to`; the id of the platform. Every tenth criterion is measured (at least 50 %), the others are yes or no. */
export function wideCatalogue(from: string, to: string, criteria: number): string {
  cpSync(from, to, { recursive: true });
  const rows = Array.from({ length: criteria }, (_, index) => {
    const id = index + 1;
    const measured = 'kind: measured, measure: do-thu, threshold: { atLeast: 50, unit: "%" }';
    const how = id % 10 === 0 ? measured : "kind: yes-no";
    return `  - { id: KT${id}, group: KT, title: { vi: Tiêu chí thứ ${id}, en: Criterion ${id} }, requirement: must, ${how}, evidence: optional }`;
  });
  const set = [
    "---",
    "title: { vi: Bộ tiêu chí rộng (hư cấu), en: Wide criteria set (fictional) }",
    "kind: set",
    "issuer: BSM",
    "document: { number: 05/QĐ-BSM, date: 2024-01-15 }",
    "groups:",
    "  - { id: KT, title: { vi: Kỹ thuật, en: Technology } }",
    "criteria:",
    ...rows,
    "---",
    "",
  ];
  writeFileSync(join(to, "criteria/bo-rong.md"), set.join("\n"));
  const platform = "nen-tang-chieu-sang-den-long";
  const path = join(to, `platforms/${platform}/platform.md`);
  const text = readFileSync(path, "utf8").replace(/^criteria: .*\n/m, "");
  writeFileSync(path, text.replace(/^events:/m, "criteria: bo-rong\nevents:"));
  return platform;
}
