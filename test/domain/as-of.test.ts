/** The list on a day is what the decisions up to that day made it; what came later, or was written down later, counts for nothing. */
import { describe, expect, test } from "vitest";
import { decisionDays, type Eventful, inListOrder, listedOn, type PlatformOn, platformOn } from "../../scripts/catalogue/as-of.ts";
import type { ListState } from "../../scripts/catalogue/lists.ts";
import { isVerified } from "../../scripts/records/schema/events.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import { WORDS } from "../../site/i18n/words.ts";
import { type DayList, dayCounts } from "../../site/views/listed-on-day.ts";
import { catalogueOf } from "../site/built.ts";
import { eachRoot } from "../site/each-root.ts";

const events: PlatformEvent[] = [
  { date: "2022-01-10", type: "proposed" },
  { date: "2022-02-11", type: "listed" },
  { date: "2023-05-01", type: "launched" },
  { date: "2024-03-01", type: "transferred", from: "A", to: "B" },
  { date: "2024-06-01", type: "renamed", previousName: { vi: "Tên cũ", en: "Old name" } },
  { date: "2025-03-01", type: "transferred", from: "B", to: "C" },
  { date: "2025-09-01", type: "delisted" },
];
const platform: Eventful = { id: "x", name: { vi: "Tên mới", en: "New name" }, owner: "C", events };
const surroundings = { validities: new Map([["C", { validFrom: "2025-03-01" }]]), lists: [], today: "2026-11-24" };
const on = (date: string, more: Partial<Eventful> = {}) => platformOn({ ...platform, ...more }, date, surroundings, { hasCriteria: false });

describe("one platform", () => {
  test.each([
    ["2022-01-09", undefined, undefined, undefined, undefined],
    ["2022-01-10", "proposed", "2022-01-10", "A", false],
    ["2022-02-10", "proposed", "2022-01-10", "A", false],
    ["2022-02-11", "listed", "2022-02-11", "A", true],
    ["2023-12-31", "in-use", "2023-05-01", "A", true],
    ["2024-03-01", "in-use", "2023-05-01", "B", true],
    ["2025-02-28", "in-use", "2023-05-01", "B", true],
    ["2025-03-01", "in-use", "2023-05-01", "C", true],
    ["2025-09-01", "delisted", "2025-09-01", "C", false],
  ] as const)("on %s: %s since %s, owned by %s", (date, stage, since, owner, listed) => {
    const found = on(date);
    expect([found?.lifecycle.stage, found?.lifecycle.since, found?.owner, found?.listed]).toEqual([stage, since, owner, listed]);
  });

  test.each([
    ["2022-01-10", undefined, "2024-03-01"],
    ["2024-03-01", "2024-03-01", "2025-03-01"],
    ["2025-03-01", "2025-03-01", undefined],
  ])("how long its owner on %s had it, by the hand-overs", (date, since, until) => {
    expect([on(date)?.ownerSince, on(date)?.ownerUntil]).toEqual([since, until]);
  });

  test.each([
    ["2024-05-31", "Tên cũ"],
    ["2024-06-01", "Tên mới"],
  ])("its name on %s", (date, name) => {
    expect(on(date)?.name.vi).toBe(name);
  });

  test.each([
    ["2022-02-11", undefined],
    ["2023-05-01", "C"],
    ["2026-11-24", "C"],
  ])("its owner on %s, of whom a plan of 2023 is the first to speak: %s", (date, owner) => {
    const told: PlatformEvent[] = [
      { date: "2022-02-11", type: "listed" },
      { date: "2023-05-01", type: "planned", lead: "C" },
    ];
    expect(platformOn({ ...platform, events: told }, date, { ...surroundings, validities: new Map() }, { hasCriteria: false })?.owner).toBe(
      owner,
    );
  });

  test("of which nobody spoke, the owner is known today alone", () => {
    const silent: PlatformEvent[] = [{ date: "2022-02-11", type: "listed" }];
    const found = ["2026-11-23", "2026-11-24"].map((date) => on(date, { events: silent })?.owner);
    expect(found).toEqual([undefined, "C"]);
  });

  test.each([
    ["2023-04-30", { basis: "unknown" }],
    ["2023-05-01", { basis: "law", since: "2023-05-01", by: "launched" }],
    ["2022-03-01", { basis: "evidence", since: "2022-03-01", by: "usage" }, "2022-03-01"],
    ["2022-02-28", { basis: "unknown" }, "2022-03-01"],
    ["2022-06-30", { basis: "unknown" }, "2022"],
    ["2022-12-31", { basis: "evidence", since: "2022", by: "usage" }, "2022"],
  ])("what was known of its use on %s", (date, use, counted?: string) => {
    const usage = counted ? [{ date: counted, metric: "users" as const, value: 5 }] : [];
    expect(on(date, { usage })?.use).toEqual(use);
  });

  test("the newest list in force comes first, whoever is on none last", () => {
    const list = (key: string, from: string, ended?: string) => ({
      ...{ key, from, supplements: [], amended: undefined, saidEnded: undefined },
      ended: ended ? { on: ended } : undefined,
    });
    const lists = [list("old", "2020-01-01"), list("gone", "2021-01-01", "2022-01-01"), list("new", "2023-01-01")];
    const member = (id: string, ...keys: string[]) => ({ id, lists: keys }) as unknown as PlatformOn;
    const stood = [member("a"), member("b", "old"), member("c", "new", "old"), member("d", "gone"), member("e", "new")];
    const order = (day: string) => inListOrder(stood, lists, { day, today: "2026-11-24" }).map(({ id }) => id);
    expect(order("2024-01-01")).toEqual(["c", "e", "b", "d", "a"]);
    expect(order("2021-06-01")).toEqual(["d", "b", "c", "e", "a"]);
  });

  test("an agency owned nothing before it came to be: not known is said as not known", () => {
    const neverHandedOver = events.flatMap((event) => (event.type === "transferred" ? [] : [{ ...event, lead: "C" }]));
    expect(on("2024-01-01", { events: neverHandedOver })?.owner).toBeUndefined();
    expect(on("2025-03-01", { events: neverHandedOver })?.owner).toBe("C");
  });
});

eachRoot("the decisions of %s", (root) => {
  const catalogue = catalogueOf(root);
  const days = decisionDays(catalogue);

  test("newest first, each day once, none of the future", () => {
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort().reverse());
    expect(dates[0] && dates[0] <= catalogue.today).toBe(true);
  });

  test("a document that issues a list has its day, also where no event names it yet", () => {
    // A day on which the data decide nothing.
    const date = "2021-05-04";
    const [document] = catalogue.documents;
    if (!document) throw new Error("no document");
    const list = { name: { vi: "Danh mục" }, official: { total: 55 }, sources: [] };
    const one = (more: object) => ({ ...document, data: { ...document.data, number: "2618/QĐ-BKHCN", date, list: undefined, ...more } });
    const found = (more: object) => decisionDays({ ...catalogue, documents: [one(more)] }).find((day) => day.date === date)?.decisions;
    expect(found({ list })).toEqual([{ document: { number: "2618/QĐ-BKHCN", date }, effects: [] }]);
    expect(found({})).toBeUndefined();
  });

  test("every deciding event of every platform is told once", () => {
    const told = days.flatMap(({ date, decisions }) =>
      decisions.flatMap(({ effects }) => effects.map(({ platform: id, type }) => `${date} ${id} ${type}`)),
    );
    const written = catalogue.platforms.flatMap(({ id, data }) =>
      data.events
        .filter((event) => !["proposed", "planned", "launched"].includes(event.type) && isVerified(event))
        .map(({ date, type }) => `${date} ${id} ${type}`),
    );
    expect([...told].sort()).toEqual(written.sort());
  });

  test("today's list is the catalogue's", () => {
    const list = listedOn(catalogue, catalogue.today);
    const present = catalogue.platforms.filter(
      ({ lifecycle, data }) =>
        !["proposed", "delisted", "merged", "off-list"].includes(lifecycle.stage) &&
        (isVerified(data.events.find(({ type }) => type === "listed") ?? {}) || !data.events.some(({ type }) => type === "listed")),
    );
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(list.map(({ id, owner, lifecycle }) => ({ id, owner, lifecycle })).sort(byId)).toEqual(
      present.map(({ id, data, lifecycle }) => ({ id, owner: data.owner, lifecycle })).sort(byId),
    );
  });

  test("what a day listed is on its list, what it took away is not", () => {
    for (const { date, decisions } of days) {
      const ids = new Set(listedOn(catalogue, date).map(({ id }) => id));
      for (const { platform: id, type } of decisions.flatMap(({ effects }) => effects)) {
        expect([date, id, ids.has(id)]).toEqual([date, id, type !== "delisted" && type !== "merged"]);
      }
    }
  });
});

describe("how the lists of a day are counted in a sentence", () => {
  const list = (key: string, state: ListState, official: number) => ({ key, state, cited: `QĐ ${key}`, official });
  const member = (id: string, ...lists: string[]) => ({ id, entry: id, lists }) as unknown as PlatformOn;
  const said = (lists: readonly DayList[], listed: readonly PlatformOn[]) => dayCounts(lists, listed, WORDS.vi.asOf, "vi").join(" ");

  test("one that was amended counts no more, nor does who is only on it", () => {
    const sentence = said([list("2", "in-force", 38), list("1", "amended", 35)], [member("a", "1", "2"), member("b", "1")]);
    expect(sentence).toBe(
      "Số lượng chính thức của Danh mục đang có hiệu lực: 38 nền tảng (QĐ 2). Trang này đã biết tên 1 nền tảng trong các Danh mục đó. Thêm 1 nền tảng chỉ thấy trong Danh mục đã được sửa đổi (QĐ 1); chưa có nguồn cho biết còn trong Danh mục sau sửa đổi hay không.",
    );
  });

  test("those in force come first; of which that is not clear they stand apart", () => {
    const sentence = said([list("3", "in-force", 79), list("2", "unclear", 38)], []);
    expect(sentence).toBe(
      "Số lượng chính thức của Danh mục đang có hiệu lực: 79 nền tảng (QĐ 3). Danh mục chưa rõ còn hiệu lực: 38 nền tảng (QĐ 2). Trang này chưa biết tên nền tảng nào trong các Danh mục đó.",
    );
  });
});
