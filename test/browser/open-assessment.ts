/** An assessment of the demonstration that awaits the sheets of its members, handed to the page for proposals as the site would. */
import type { Page } from "playwright-core";
import type { OpenForSheets, PlatformName } from "../../site/views/editor-config.ts";
import { catalogueOf } from "../site/built.ts";

/** It has a set, a plan and other assessments. */
export const ASSESSED = "truc-lien-thong-van-ban-con-sao";
export const ASSESSED_ON = "2026-11-20";
const SET = "ket-noi-du-lieu-2026";

const MEMBERS: OpenForSheets["members"] = [
  { member: "phieu-1", role: "chair", organisation: "Bộ Sương Mai" },
  { member: "phieu-2", role: "member", organisation: "Viện Gió Nồm", isThere: true },
  { member: "phieu-3", role: "member", organisation: "Hội Con Sáo" },
];

/** Its criteria, as they are judged. */
export const criteriaAssessed = () => catalogueOf("demo").criteria.find(({ id }) => id === SET)?.data.criteria ?? [];

const assessment = () => `---
criteria: ${SET}
method: council
assessors:
${MEMBERS.map(({ member, role, organisation }) => `  - { organisation: ${organisation}, role: ${role}, member: ${member} }\n`).join("")}  - { organisation: Vụ Con Sáo, role: secretary }
ballots: { until: 2026-11-30 }
results:
${criteriaAssessed()
  .map(({ id }) => `  ${id}: { verdict: unknown, evidence: [{ title: Báo cáo vận hành ${id}, url: "https://example.vn/${id}" }] }\n`)
  .join("")}---
`;

/** @returns the addresses of sources that the page asked for */
export async function awaitSheets(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/source/") && asked.push(request.url()));
  await page.route("**/assets/editor/platforms.json", async (route) => {
    const response = await route.fetch();
    const platforms = (await response.json()) as PlatformName[];
    const open: OpenForSheets = { date: ASSESSED_ON, until: "2026-11-30", members: MEMBERS };
    await route.fulfill({ response, json: platforms.map((one) => (one.id === ASSESSED ? { ...one, open: [open] } : one)) });
  });
  await page.route(`**/source/**/assessments/${ASSESSED_ON}.md`, (route) => route.fulfill({ body: assessment() }));
  return asked;
}
