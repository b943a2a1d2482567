/** What is known of addresses, where it is shown: the page of the platform, its JSON, and a check that is given the results. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type LinkFindings, linkBook } from "../../scripts/catalogue/links.ts";
import { withLinks } from "../../scripts/catalogue/with-links.ts";
import type { PlatformFile } from "../../site/open-data/platform-output.ts";
import { catalogue } from "../cli/shell.ts";
import { demoOn } from "../demo-on.ts";
import { DEMO_LINKS, ROOTS, sharedSite } from "../site/built.ts";

const ID = "nen-tang-ve-duong-sat-tren-may";
const DEAD = [`https://example.vn/so-lieu/${ID}/2024-06-30`, `https://example.vn/minh-chung/${ID}/2026-09-08/kt2`];
const CHANGED = `https://example.vn/minh-chung/${ID}/2026-09-08/kt1`;

test("the page and the JSON of a platform have its dead addresses and its changed evidence, and nothing of those that may be well", async () => {
  const folder = await sharedSite("demo");
  const { links } = JSON.parse(readFileSync(join(folder, `api/v1/platforms/${ID}.json`), "utf8")) as PlatformFile;
  expect(links).toEqual({
    dead: [
      { url: DEAD[0], since: "2026-09-15", title: "Báo cáo số liệu sử dụng, kỳ 06/2024" },
      { url: DEAD[1], since: "2026-11-01", title: "Cổng tài liệu API" },
    ],
    changed: [{ criterion: "KT1", title: "Tài liệu kiến trúc", url: CHANGED, seen: "2026-10-21" }],
  });
  const page = readFileSync(join(folder, "en/nen-tang", ID, "index.html"), "utf8");
  const section = page.slice(page.indexOf('id="dia-chi"'), page.indexOf('id="nguon"'));
  expect(section.replace(/<[^>]*>/g, "").replace(/\s+/g, " ")).toContain(
    "These can no longer be opened:Báo cáo số liệu sử dụng, kỳ 06/2024 first seen on 15 September 2026Cổng tài liệu API first seen on 1 November 2026The pages of this evidence have changed since the assessment:KT1: Tài liệu kiến trúc first seen otherwise on 21 October 2026",
  );
});

test("so have criteria sets, documents and agencies theirs", () => {
  const url = "https://example.vn/van-ban/12-qd-bsm-2024-02-20";
  const site = "https://example.vn/bmt";
  const dead = (of: string) => ({
    ...{ url: of, asked: "2026-11-23", reason: "not-found" as const, status: 404, alive: "2026-09-01" },
    failing: { since: "2026-10-06", days: 17 },
  });
  const { criteria, documents, agencies } = withLinks(demoOn("2026-11-24"), linkBook({ addresses: [dead(url), dead(site)] }));
  const told = (entries: readonly { readonly links?: LinkFindings }[]) =>
    entries.flatMap(({ links }) => links?.dead.map((one) => `${one.url} ${one.since}`) ?? []);
  expect([told(criteria), told(documents), told(agencies)]).toEqual([[`${url} 2026-10-06`], [`${url} 2026-10-06`], [`${site} 2026-10-06`]]);
});

test("a check says it where it is given the results, also of one file, and else nothing of the kind", async () => {
  const file = `platforms/${ID}`;
  const rulesOf = async (...more: string[]) => {
    const { code, stdout } = await catalogue(["check", file, "--data", ROOTS.demo, "--format", "json", ...more]);
    const { problems } = JSON.parse(stdout) as { problems: { rule: string; path: string }[] };
    return [code, problems.map(({ rule }) => rule).filter((rule) => rule === "link-dead" || rule === "evidence-changed")];
  };
  expect(await rulesOf("--results", DEMO_LINKS)).toEqual([0, ["evidence-changed", "link-dead", "link-dead"]]);
  expect(await rulesOf()).toEqual([0, []]);
});
