/** What a platform's page says of its usage figures, as text: every line of a chart in words, units as people write them. */
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { LANGS, type Lang } from "../../scripts/text/languages.ts";
import { Usage } from "../../site/components/usage.tsx";
import { UsageCharts } from "../../site/components/usage-chart.tsx";
import { createContext } from "../../site/context.ts";
import { usageRows } from "../../site/views/usage.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const site = createContext(
  { catalogue: catalogueOf("demo"), baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" },
  { css: "", mark: "" },
);
const source = { title: "n", url: "https://example.vn" };
const activated = { vi: "Tài khoản đã kích hoạt.", en: "Activated accounts." };
const accounts = (date: string, value: number, basis?: UsageRecord["basis"]): UsageRecord => ({
  ...{ date, metric: "accounts", value, source, approximate: true },
  ...(basis ? { basis } : {}),
});
const chartsOf = (usage: readonly UsageRecord[], lang: Lang) =>
  renderToString(h(UsageCharts, { locale: site.locales[lang], entry: { data: { usage } } as unknown as PlatformEntry }));

test.each([
  [
    "vi" as const,
    "Tài khoản. 1. Tài khoản đã kích hoạt: 10/01/2024: khoảng 49.700.000; 14/10/2025: khoảng 65.000.000. 2. nguồn không nêu cách tính: 22/4/2025: khoảng 62.000.000.",
    ["Tài khoản đã kích hoạt.", "nguồn không nêu cách tính"],
  ],
  [
    "en" as const,
    "Accounts. 1. Activated accounts: 10 January 2024: about 49,700,000; 14 October 2025: about 65,000,000. 2. the source does not say how it was counted: 22 April 2025: about 62,000,000.",
    ["Activated accounts.", "the source does not say how it was counted"],
  ],
])("lines of several bases are numbered, listed and read out (%s)", (lang, label, bases) => {
  const html = chartsOf(
    [accounts("2024-01-10", 49_700_000, activated), accounts("2025-04-22", 62_000_000), accounts("2025-10-14", 65_000_000, activated)],
    lang,
  );
  expect(html).toContain(`aria-label="${label}"`);
  expect([...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text)).toEqual(bases);
  expect([...html.matchAll(/text-anchor="middle">(\d)<\/text>/g)].map(([, number]) => number).join("")).toBe("12");
});

test("a chart of one line has no numbers", () => {
  const html = chartsOf([accounts("2025-09", 5_000_000, activated), accounts("2025-12", 6_000_000, activated)], "vi");
  expect(html).toContain('aria-label="Tài khoản. tháng 9/2025: khoảng 5.000.000; tháng 12/2025: khoảng 6.000.000."');
  expect(html).toContain('<p class="quiet">Tài khoản đã kích hoạt.</p>');
  expect(html).not.toContain("<ol");
});

test.each(LANGS)("money is written as people write it (%s)", (lang) => {
  const paid = (date: string, value: number): UsageRecord => ({ date, metric: "payment-value", value, unit: "vnd", source });
  const usage = [paid("2024-10-12", 6_050_000_000_000), paid("2025-10-12", 29_807_000_000_000)];
  const html = renderToString(h(Usage, { locale: site.locales[lang], rows: usageRows(usage) })) + chartsOf(usage, lang);
  const amount = { vi: "29.807.000.000.000 đồng", en: "29,807,000,000,000 VND" }[lang];
  expect(html.split(amount)).toHaveLength(4);
  expect(html).not.toMatch(/\bvnd\b/);
});
