/** What each agency has to do by when: from its records, on a day; and each thing the same thing whenever it is asked. */
import { expect, test } from "vitest";
import { deriveCatalogue } from "../../scripts/catalogue/derive.ts";
import { type DueItem, dueByAgency, toldNow } from "../../scripts/catalogue/due/by-agency.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import { collectRecords } from "../../scripts/records/records.ts";
import type { OpenProposal } from "../../scripts/records/schema/proposals.ts";
import { addDays } from "../../scripts/text/dates.ts";
import { demoOn } from "../demo-on.ts";
import { overlaid } from "../overlay.ts";
import { catalogueOf } from "../site/built.ts";

const said = (items: readonly DueItem[] = []) => items.map(({ kind, platform = "", day = "" }) => `${kind} ${platform} ${day}`.trim());

test("of an agency all kinds, what is overdue first", () => {
  const due = dueByAgency(catalogueOf("demo"));
  expect(said(toldNow(due.get("BĐX")))).toEqual([
    "task nen-tang-bai-do-xe-canh-cung",
    "task nen-tang-ve-duong-sat-tren-may",
    ...Array.from({ length: 2 }, () => "evidence-dead nen-tang-ve-duong-sat-tren-may"),
    "evidence-changed nen-tang-ve-duong-sat-tren-may",
  ]);
  expect(said(due.get("BLX")).slice(0, 3)).toEqual([
    "overdue nen-tang-so-suc-khoe-que-chi 2026-08-20",
    "evidence-old nen-tang-so-suc-khoe-que-chi",
    "usage-old nen-tang-so-suc-khoe-que-chi",
  ]);
  expect(said(due.get("BSD"))[0]).toBe("overdue nen-tang-ban-do-ngap-con-nuoc 2026-10-31");
  expect(due.has("BSM")).toBe(false);
});

test("a reassessment comes 45 days ahead, is overdue the day after its day, and is one thing all the time", () => {
  const DUE = "2026-12-10";
  const find = (today: string, changes = {}) =>
    dueByAgency(demoOn(today, changes))
      .get("BMT")
      ?.find(({ key }) => key.startsWith("reassess ") && key.endsWith(" nen-tang-dia-chi-so-to-chim"));
  const [before, first, last, after] = [-46, -45, 0, 1].map((days) => find(addDays(DUE, days)));
  expect([before?.kind, first?.kind, last?.kind, after?.kind]).toEqual(["later", "soon", "soon", "overdue"]);
  expect(new Set([before, first, last, after].map((one) => one?.code)).size).toBe(1);
  const settings = { "settings.yml": ["quorum: 3", "quorum: 3\nreminders: { aheadDays: 10 }"] as const };
  expect([-11, -10].map((days) => find(addDays(DUE, days), settings)?.kind)).toEqual(["later", "soon"]);
});

test("no two things of an agency have one code, on any day of a year", () => {
  for (let day = "2026-01-01"; day < "2027-01-01"; day = addDays(day, 120)) {
    for (const items of dueByAgency(demoOn(day)).values()) expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
  }
});

test("who has a potential platform assessed is told when its newest figure is over the line, also where it is overdue", () => {
  const over = { "tro-ly-ao-chu-cuoi/platform.md": [/value: 17600000\n {4}approximate: true/, "value: 21000000"] as const };
  const kinds = (catalogue: ReturnType<typeof demoOn>) =>
    (dueByAgency(catalogue).get("UBTR") ?? []).filter(({ platform }) => platform === "tro-ly-ao-chu-cuoi").map(({ kind }) => kind);
  expect(kinds(demoOn("2026-10-30", over))).not.toContain("reached");
  expect(kinds(demoOn("2026-11-01", over))).toContain("reached");
  expect(kinds(demoOn("2026-11-01"))).not.toContain("reached");
});

test("what an agency had to do that is no more is its heir's; a proposal is its proposer's, and the keeper's while it waits for it", () => {
  const closed = {
    "agencies.yml": [/(code: BLX[\s\S]*?validFrom: 2016-01-01)/, "$1\n  validTo: 2026-10-31\n  successor: BNS"] as const,
  };
  const [before, after] = ["2026-10-31", "2026-11-01"].map((day) => dueByAgency(demoOn(day, closed)));
  const own = (before?.get("BLX") ?? []).map(({ key }) => key);
  expect(own.length).toBeGreaterThan(4);
  expect(after?.has("BLX")).toBe(false);
  expect(after?.get("BNS")?.map(({ key }) => key)).toEqual(expect.arrayContaining(own));
  const proposal = { number: 7, title: "x", url: "u", opened: "2026-10-01", since: "2026-10-02", draft: false, kind: "pull" } as const;
  const waits = dueByAgency(catalogueOf("demo"), [{ ...proposal, agency: "BCP", waiting: "keeper" } as OpenProposal]);
  const told = [...waits].filter(([, items]) => items.some(({ key }) => key === "proposal 7")).map(([code]) => code);
  expect(told).toEqual(["BCP", "BMT"]);
});

test("sheets of a council are awaited by their day, told with whose are missing; then differences are decided, and the sheets put together", () => {
  const OPEN = "to-chim/assessments/2026-11-20";
  const told = (today: string, isIn: (path: string) => boolean, decided = "") => {
    const files = overlaid("base").filter(({ path }) => isIn(path));
    const parsed = files.map((file) => {
      if (!file.path.endsWith(`${OPEN}.md`)) return parseFile(file);
      const text = Buffer.from(file.bytes).toString("utf8");
      return parseFile({ ...file, bytes: Buffer.from(text.replace("KT2: { verdict: unknown }", `KT2: { verdict: met${decided} }`)) });
    });
    const catalogue = deriveCatalogue(collectRecords(parsed), today);
    const items = catalogue ? [...dueByAgency(catalogue)] : [];
    return items.flatMap(([code, all]) =>
      all.flatMap(({ kind, key, day = "", say }) =>
        /^(?:sheets|decide|count|task) /.test(key) ? [[code, kind, day, say.vi].join(" | ")] : [],
      ),
    );
  };
  const SEEN = /seen: (\w+)/.exec(
    Buffer.from(overlaid("valid/council").find(({ path }) => path.endsWith(`${OPEN}.md`))?.bytes ?? "").toString(),
  )?.[1];
  const one = (path: string) => !path.endsWith(`${OPEN}/thanh-vien.md`);
  const waits =
    "thu phiếu của các thành viên cho lần đánh giá ngày 20/11/2026 (1 trên 2 phiếu; hạn gửi phiếu 30/11/2026; còn thiếu: thành viên)";
  expect(told("2026-11-24", one)).toEqual([`BMT | soon | 2026-11-30 | ${waits}`]);
  expect(told("2026-12-01", one)).toEqual([`BMT | overdue | 2026-11-30 | ${waits}`]);
  expect(told("2026-11-24", () => true)).toEqual([
    "BMT | task |  | quyết định các tiêu chí chưa thống nhất của lần đánh giá ngày 20/11/2026: KT2 (chủ tịch quyết định)",
  ]);
  expect(told("2026-11-24", () => true, `, decided: { vi: Đã xem giao diện tự phục vụ }, seen: ${SEEN}`)).toEqual([
    "BMT | task |  | tổng hợp phiếu của lần đánh giá ngày 20/11/2026: đã đủ phiếu",
  ]);
});
