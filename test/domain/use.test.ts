/** Use beside the stage: what is known by law, what by evidence, how old the newest figure is, and how each is said. */
import { describe, expect, test } from "vitest";
import { planStateOf, type Use, useAge, useOn } from "../../scripts/catalogue/use.ts";
import type { PlatformEvent, UsageRecord } from "../../scripts/records/schema/platform.ts";
import { monthsBetween } from "../../scripts/text/dates.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { WORDS } from "../../site/i18n/words.ts";
import { sayNewest, saySince } from "../../site/views/use.ts";

const TODAY = "2026-11-27";
const NOW = { day: TODAY, today: TODAY };
const value = (date: string, value = 5, metric: UsageRecord["metric"] = "accounts") => ({ date, metric, value }) as UsageRecord;
const listed = (date: string, already?: boolean): PlatformEvent => ({
  date,
  type: "listed",
  ...(already === undefined ? {} : { operation: { already } }),
});
const running = (date: string, from: string): PlatformEvent => ({ date, type: "listed", operation: { already: true, from } });
const launched = (date: string): PlatformEvent => ({ date, type: "launched" });

describe("in use", () => {
  test.each<[string, PlatformEvent[], UsageRecord[], Use["basis"], string | undefined, Use["by"]]>([
    ["nothing is known", [listed("2025-06-29")], [], "unknown", undefined, undefined],
    ["a launch", [listed("2022-02-11"), launched("2022-07-18")], [], "law", "2022-07-18", "launched"],
    ["a launch counts before older figures", [launched("2024-10-09")], [value("2023-06-05")], "law", "2024-10-09", "launched"],
    ["the oldest figure", [listed("2025-06-29")], [value("2025-03-18"), value("2024-01-10")], "evidence", "2024-01-10", "usage"],
    [
      "a figure of a year is sure to have come later than one of a day in it",
      [],
      [value("2024"), value("2024-05-01")],
      "evidence",
      "2024-05-01",
      "usage",
    ],
    ["the list says so", [listed("2026-06-24", true)], [], "evidence", "2026-06-24", "list"],
    ["the list says so, and names a later year", [running("2024-06-24", "2026")], [], "evidence", "2026", "list"],
    ["which is still to come", [running("2024-06-24", "2027")], [], "unknown", undefined, undefined],
    ["or an earlier one, of which it says no more", [running("2024-06-24", "2020")], [], "evidence", "2024-06-24", "list"],
    ["the list says when it is to run", [listed("2026-06-24", false)], [], "unknown", undefined, undefined],
    ["figures older than the list", [listed("2026-06-24", true)], [value("2024-01-10")], "evidence", "2024-01-10", "usage"],
    ["nobody uses it", [listed("2025-06-29")], [value("2025-03-18", 0)], "unknown", undefined, undefined],
    [
      "what there is to be used is not its use",
      [listed("2025-06-29")],
      [value("2025-03-18", 7, "channels")],
      "unknown",
      undefined,
      undefined,
    ],
    ["what is still to come", [launched("2027-01-01")], [value("2027")], "unknown", undefined, undefined],
  ])("%s", (_, events, usage, basis, since, by) => {
    const use = useOn({ events, usage }, NOW);
    expect([use.basis, use.since, use.by]).toEqual([basis, since, by]);
  });

  test.each([
    ["2023", "2022-05-01", "2022-05-01"],
    ["2023", "2023-05-01", undefined],
    ["2023-06-01", "2023-06", undefined],
    ["2023-06-01", "2023-05", "2023-05"],
  ])("a launch in %s does not hide figures of %s", (launch, figure, since) => {
    expect(useOn({ events: [launched(launch)], usage: [value(figure)] }, NOW).evidenceSince).toBe(since);
  });

  test.each([
    ["2023-12-30", "unknown"],
    ["2023-12-31", "law"],
  ])("on %s a launch of 2023 alone is %s", (day, basis) => {
    expect(useOn({ events: [launched("2023")] }, { day, today: TODAY }).basis).toBe(basis);
  });

  test("of the values of the newest day that of people is told", () => {
    const usage = [value("2025-10-14", 48, "utilities"), value("2025-10-14", 65), value("2025-10-14", 20, "integrated-documents")];
    expect(useOn({ events: [], usage }, NOW).newest).toEqual({ date: "2025-10-14", metric: "accounts", value: 65 });
  });

  test.each([
    ["2026-11-27", 0],
    ["2026-10-28", 0],
    ["2026-10-27", 1],
    ["2025-10-14", 13],
    ["2025", 10],
    // To the month or year alone: it may be of any day of it.
    ["2026", 0],
  ])("a value of %s is %i months old", (date, months) => {
    expect(useAge(useOn({ events: [], usage: [value(date)] }, NOW), TODAY)).toBe(months);
  });
});

test.each([
  ["2024-01-31", "2024-02-29", 1],
  ["2024-01-31", "2024-02-28", 0],
  ["2023-12-15", "2024-12-14", 11],
  ["2024-05-01", "2024-05-01", 0],
])("whole months from %s to %s: %i", (from, to, months) => expect(monthsBetween(from, to)).toBe(months));

test.each([
  ["content", {}, [listed("2024-01-01")]],
  ["content", {}, [{ date: "2024-01-01", type: "planned" }]],
  ["issued", undefined, [{ date: "2024-01-01", type: "planned" }]],
  ["unknown", undefined, [listed("2024-01-01")]],
  [
    "reported",
    undefined,
    [{ date: "2024", type: "planned", document: { title: { vi: "Tin" }, url: "https://example.vn" }, confidence: "B" }],
  ],
  ["issued", undefined, [{ date: "2024-01-01", type: "planned", document: { number: "1/QĐ-ABC", date: "2024-01-01" }, confidence: "B" }]],
  ["unknown", undefined, [{ date: "2024", type: "planned", confidence: "D" }]],
] as const)("a plan of which is known: %s", (state, plan, events) => expect(planStateOf(plan, events)).toBe(state));

describe("in words", () => {
  const say = (lang: Lang, events: PlatformEvent[], usage: UsageRecord[]) => {
    const { known, names } = WORDS[lang];
    const use = useOn({ events, usage }, NOW);
    return [saySince(use, known.use, lang), sayNewest(use, { words: known.use, metrics: names.metric, lang, today: TODAY })];
  };
  test.each([
    [
      "vi",
      [listed("2025-06-29")],
      [value("2025-10-14", 65_000_000)],
      "có số liệu sử dụng từ 14/10/2025, chưa có văn bản về ngày đưa vào sử dụng",
      "Số liệu mới nhất: tài khoản 65.000.000, 14/10/2025 (13 tháng trước)",
    ],
    [
      "en",
      [listed("2025-06-29")],
      [value("2025-10-14", 65_000_000)],
      "usage figures since 14 October 2025; no document records its launch",
      "Newest figure: accounts 65,000,000, 14 October 2025 (13 months ago)",
    ],
    ["vi", [listed("2026-06-24", true)], [], "Danh mục từ 24/6/2026 ghi đã vận hành, chưa có văn bản về ngày đưa vào sử dụng", undefined],
    [
      "vi",
      [launched("2022-07-18")],
      [value("2026-11")],
      "đưa vào sử dụng từ 18/7/2022",
      "Số liệu mới nhất: tài khoản 5, tháng 11/2026 (chưa đến một tháng trước)",
    ],
    ["en", [], [], "no source yet on whether it is in use", undefined],
  ] as [Lang, PlatformEvent[], UsageRecord[], string, string | undefined][])("%s: %j %j", (lang, events, usage, since, newest) => {
    expect(say(lang, events, usage)).toEqual([since, newest]);
  });
});
