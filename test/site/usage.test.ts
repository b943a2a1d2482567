/** What a platform's page says of its usage figures, as text: every line of a chart in words, units as people write them. */

import { expect, test } from "vitest";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { showLarge } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { Usage } from "../../site/components/usage.tsx";
import { createContext } from "../../site/context.ts";
import { jsx, plainTextOf } from "../../site/html/jsx-runtime.ts";
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
const usageOf = (usage: readonly UsageRecord[], lang: Lang) =>
  plainTextOf(
    jsx(Usage, { locale: site.locales[lang], entry: { id: "x", data: { usage } } as unknown as PlatformEntry, rows: usageRows(usage) }),
  );
/** The charts of it. */
const chartsOf = (usage: readonly UsageRecord[], lang: Lang) =>
  [...usageOf(usage, lang).matchAll(/<figure>.*?<\/figure>/g)].map(([figure]) => figure).join("");

const counted = { vi: "Tài khoản đã đăng ký.", en: "Registered accounts." };
test.each([
  [
    "vi" as const,
    [
      "Tài khoản. Tài khoản đã kích hoạt. 10/01/2024: khoảng 49.700.000; 18/3/2025: khoảng 61.000.000; 14/10/2025: khoảng 65.000.000.",
      "Tài khoản. 22/4/2025: khoảng 62.000.000; 22/5/2025: khoảng 63.000.000.",
      "Tài khoản. Tài khoản đã đăng ký. tháng 9/2025: hơn 5.000.000; tháng 12/2025: khoảng 6.000.000.",
    ],
    ["Tài khoản đã kích hoạt.", "Tài khoản đã đăng ký."],
  ],
  [
    "en" as const,
    [
      "Accounts. Activated accounts. 10 January 2024: about 49,700,000; 18 March 2025: about 61,000,000; 14 October 2025: about 65,000,000.",
      "Accounts. 22 April 2025: about 62,000,000; 22 May 2025: about 63,000,000.",
      "Accounts. Registered accounts. September 2025: over 5,000,000; December 2025: about 6,000,000.",
    ],
    ["Activated accounts.", "Registered accounts."],
  ],
])(
  "each way of counting has a chart, in which every value is read out; what is counted in an unknown way is not joined (%s)",
  (lang, labels, bases) => {
    const html = chartsOf(
      [
        ...[accounts("2024-01-10", 49_700_000, activated), accounts("2025-10-14", 65_000_000, activated)],
        ...[accounts("2025-03-18", 61_000_000, activated), accounts("2025-04-22", 62_000_000), accounts("2025-05-22", 63_000_000)],
        ...[{ ...accounts("2025-09", 5_000_000, counted), hedge: "over" as const }, accounts("2025-12", 6_000_000, counted)],
      ],
      lang,
    );
    expect([...html.matchAll(/role="group" aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual(labels);
    expect([...html.matchAll(/<figcaption>.*?<p class="quiet">(.*?)<\/p>/g)].map(([, basis]) => basis)).toEqual(bases);
    expect([html.match(/<circle class="point/g)?.length, html.match(/class="run"/g)?.length]).toEqual([7, 2]);
  },
);

test("words stand below the marks, and both where they have room", () => {
  const heightsOf = (...values: [number, number]) => {
    const html = chartsOf([accounts("2025-09", values[0], counted), accounts("2025-12", values[1], counted)], "vi");
    return [...html.matchAll(/<text class="amount" [^>]*?y="(\d+)"/g)].map(([, y]) => Number(y));
  };
  expect(heightsOf(5_000_000, 6_000_000)).toEqual([126, 126]);
  expect(heightsOf(5_000_000_000_000, 6_000_000_000_000)).toEqual([126, 144]);
});

test.each(["vi", "en"] as const)("money is written as people write it (%s)", (lang) => {
  const paid = (date: string, value: number): UsageRecord => ({ date, metric: "payment-value", value, unit: "vnd", source });
  const usage = [paid("2024-10-12", 6_050_000_000_000), paid("2025-10-12", 29_807_000_000_000)].map((one) => ({ ...one, basis: counted }));
  const html = usageOf(usage, lang);
  const amount = { vi: "29,807 nghìn tỷ đồng", en: "29.807 trillion VND" }[lang];
  // The newest, what the chart says, its point twice, and under it; to the last digit beside the newest.
  expect(html.split(amount)).toHaveLength(6);
  expect(html).toContain({ vi: "29.807.000.000.000 đồng", en: "29,807,000,000,000 VND" }[lang]);
  expect(html.replace(/href="data:[^"]*"/g, "")).not.toMatch(/\bvnd\b/);
});

test.each([
  ["vi" as const, 67_000_000, "67 triệu"],
  ["vi" as const, 6_050_000_000_000, "6.050 tỷ"],
  ["vi" as const, 61_256_789, "61,26 triệu"],
  ["vi" as const, 987_654, undefined],
  ["en" as const, 67_000_000, "67 million"],
  ["en" as const, 6_050_000_000_000, "6.05 trillion"],
  ["en" as const, 1_500_000_000, "1.5 billion"],
])("a large number as people say it (%s, %d)", (lang, value, said) => {
  expect(showLarge(value, lang)).toBe(said);
});

test("how many could use it may have changed: the newest figure is in the picture with those before it", () => {
  const of = (date: string, value: number, market: number): UsageRecord => ({
    ...accounts(date, value, activated),
    potentialMarket: { value: market },
  });
  expect(
    chartsOf([of("2024-06-30", 196_000, 850_000), of("2025-06-30", 404_200, 860_000), of("2026-06-30", 560_000, 875_000)], "vi"),
  ).toContain("30/6/2024: khoảng 196.000; 30/6/2025: khoảng 404.200; 30/6/2026: khoảng 560.000.");
});

test("the title of a chart says what it shows, only of what was counted alike; the newest stands alone, older ones in a fold", () => {
  const usage = [accounts("2024-01-10", 49_700_000, activated), accounts("2025-10-14", 65_000_000, activated)];
  expect(chartsOf(usage, "vi")).toContain(
    "<figcaption>Tài khoản: tăng từ khoảng 49,7 triệu (10/01/2024) lên khoảng 65 triệu (14/10/2025)</figcaption>",
  );
  expect(chartsOf([accounts("2024-01-10", 5), accounts("2025-10-14", 7)], "vi")).toContain("2 số liệu không nêu cách tính");
  const html = usageOf(usage, "vi");
  expect([html.match(/<details>/g)?.length, html.match(/class="newest"><li>/g)?.length]).toEqual([1, 1]);
  const [, file = ""] = html.match(/href="data:text\/csv;charset=utf-8,([^"]*)" download="x-accounts.csv"/) ?? [];
  expect(decodeURIComponent(file).split("\r\n")[1]).toBe(
    "2025-10-14,Tài khoản,65000000,,khoảng,Tài khoản đã kích hoạt.,n,https://example.vn,",
  );
});
