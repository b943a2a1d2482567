import { describe, expect, test } from "vitest";
import { deriveLifecycle, restsOn, walkEvents } from "../../scripts/catalogue/lifecycle.ts";
import type { Outcome } from "../../scripts/catalogue/score.ts";
import type { Circumstances, Unfit } from "../../scripts/catalogue/stages.ts";
import type { EventType } from "../../scripts/records/schema/events.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";

/** "listed launched" -> events a month apart from 2024-01-01. */
const events = (types: string): PlatformEvent[] =>
  types.split(" ").map((type, index) => ({ date: `2024-${String(index + 1).padStart(2, "0")}-01`, type: type as EventType }));

const circumstances = (more: Partial<Circumstances> = {}): Circumstances => ({
  hasOwner: true,
  hasConvener: true,
  hasCriteria: true,
  criteriaIssuer: "owner",
  ...more,
});

describe("stages", () => {
  test.each([
    ["proposed", "proposed", "2024-01-01", []],
    ["listed", "listed", "2024-01-01", []],
    ["proposed listed planned launched recognised", "recognised", "2024-05-01", []],
    ["listed launched potential recognised", "recognised", "2024-04-01", []],
    ["listed launched potential potential", "potential", "2024-03-01", []],
    ["listed launched listed planned", "in-use", "2024-02-01", []],
    ["listed transferred renamed", "listed", "2024-01-01", []],
    ["listed launched recognised revoked recognised", "recognised", "2024-05-01", []],
    ["listed delisted listed", "listed", "2024-03-01", []],
    ["listed merged", "merged", "2024-02-01", []],
    ["planned launched", "in-use", "2024-02-01", [0]],
    ["proposed recognised", "recognised", "2024-02-01", []],
    ["listed recognised", "recognised", "2024-02-01", []],
    ["listed potential", "potential", "2024-02-01", []],
    ["listed recognised announced", "recognised", "2024-02-01", []],
    ["listed announced", "listed", "2024-01-01", [1]],
    ["listed launched recognised potential", "potential", "2024-04-01", [3]],
    ["listed merged launched", "in-use", "2024-03-01", [2]],
    ["listed revoked", "revoked", "2024-02-01", [1]],
    ["listed proposed", "proposed", "2024-02-01", [1]],
    // A launch may come after an assessment, which asks for none, and a plan after a proposal.
    ["listed recognised launched", "recognised", "2024-02-01", []],
    ["listed potential launched", "potential", "2024-02-01", []],
    ["listed recognised revoked launched", "revoked", "2024-03-01", []],
    ["listed delisted launched", "delisted", "2024-02-01", []],
    ["proposed planned listed", "planned", "2024-02-01", []],
    ["launched proposed listed", "in-use", "2024-01-01", []],
  ] as const)("%s -> %s", (types, stage, since, refused) => {
    const walk = walkEvents(events(types));
    expect([walk.stage, walk.since, walk.refused.map(({ index }) => index)]).toEqual([stage, since, refused]);
  });

  test.each([
    ["recognised", []],
    ["planned launched", []],
    ["announced", [0]],
    ["listed recognised", []],
    ["revoked", [0]],
  ])("a product of an entry of the list may begin with %s as if it were listed", (types, refused) => {
    expect(walkEvents(events(types), true).refused.map(({ index }) => index)).toEqual(refused);
  });

  test.each([
    ["what is unverified gives no stage beside what is not", "listed recognised?", "listed", "2024-01-01", undefined],
    ["nor takes one", "listed delisted?", "listed", "2024-01-01", undefined],
    ["nor decides with others", "listed? launched recognised?", "in-use", "2024-02-01", undefined],
    ["alone it gives one, which is unverified", "listed? recognised?", "recognised", "2024-02-01", true],
    ["what changes no stage makes none sure", "listed? transferred", "listed", "2024-01-01", true],
    ["a plan that only the press tells of gives no stage", "listed planned~", "listed", "2024-01-01", undefined],
    ["a launch needs no document: who tells of it is enough", "listed launched~", "in-use", "2024-02-01", undefined],
    ["alone what is told gives a stage, which is unverified", "proposed~ recognised~", "proposed", "2024-01-01", undefined],
    ["nor is a listing sure by being told", "listed~", "listed", "2024-01-01", true],
  ] as const)("%s", (_, types, stage, since, unverified) => {
    const told = { document: { title: { vi: "Tin" }, url: "https://example.vn/tin" }, confidence: "B" as const };
    const marks = { "?": { confidence: "D" as const }, "~": told };
    const graded = events(types.replaceAll(/[?~]/g, "")).map((event, index) => ({
      ...{ ...event, document: { number: "1/QĐ-ABC", date: event.date } },
      ...marks[types.split(" ")[index]?.at(-1) as keyof typeof marks],
    }));
    const found = deriveLifecycle(graded, circumstances(), "2026-01-01");
    expect([found?.stage, found?.since, found?.unverified]).toEqual([stage, since, unverified]);
  });

  test("no stage without a stage-giving event", () => {
    expect(walkEvents(events("transferred")).stage).toBeUndefined();
    expect(deriveLifecycle(events("renamed"), circumstances(), "2026-01-01")).toBeUndefined();
  });
});

describe("who acts next", () => {
  const assessed = (outcome: NonNullable<Circumstances["assessed"]>["outcome"], date = "2024-06-01") => ({ assessed: { date, outcome } });
  const unfit = (outcome: Outcome, why: Unfit) => ({ assessed: { date: "2024-02-01", outcome, unfit: why } });
  test.each([
    ["proposed", {}, "keeper", "decide-listing"],
    ["listed", { hasCriteria: false }, "owner", "issue-criteria"],
    ["listed", {}, "owner", "make-plan"],
    ["listed", { hasCriteria: false, criteriaIssuer: "keeper" }, "keeper", "issue-criteria"],
    // Where the settings do not say, nobody is named.
    ["listed", { hasCriteria: false, criteriaIssuer: undefined }, "criteria-issuer", "issue-criteria"],
    ["listed", { hasCriteria: false, criteriaIssuer: undefined, hasOwner: false }, "criteria-issuer", "issue-criteria"],
    ["listed", { hasOwner: false }, "keeper", "name-owner"],
    // Whoever is to act must be known, and nobody else.
    ["listed", { hasConvener: false }, "owner", "make-plan"],
    ["listed launched", { hasConvener: false }, "keeper", "name-convener"],
    ["listed launched", { hasOwner: false }, "convener", "assess"],
    // Of an enterprise: the plan is its own, the criteria are the ministry's (items 2 and 4 of the letter).
    ["listed", { isEnterpriseOwned: true }, "owning-enterprise", "make-plan"],
    ["listed", { isEnterpriseOwned: true, hasCriteria: false, criteriaIssuer: "convener" }, "convener", "issue-criteria"],
    ["listed", { isEnterpriseOwned: true, hasCriteria: false, hasConvener: false, criteriaIssuer: "convener" }, "keeper", "name-convener"],
    ["listed planned", {}, "owner", "launch"],
    ["listed launched", {}, "convener", "assess"],
    ["listed launched", { hasCriteria: false }, "owner", "issue-criteria"],
    ["listed launched", assessed("incomplete"), "assessor", "complete-assessment"],
    ["listed launched", assessed("not-eligible"), "owner", "meet-criteria"],
    ["listed launched", assessed("potential"), "convener", "call-potential"],
    ["listed launched", assessed("eligible"), "convener", "recognise"],
    ["listed launched potential", assessed("potential"), "owner", "raise-user-share"],
    // QĐ 1230: assessed every year, and withdrawn where it no longer meets the criteria.
    ["listed launched potential", assessed("not-eligible"), "convener", "decide-withdrawal"],
    ["listed launched recognised", { ...assessed("not-eligible"), hasShared: true }, "convener", "decide-withdrawal"],
    ["listed launched recognised", { ...assessed("potential"), hasShared: true }, "convener", "decide-withdrawal"],
    ["listed launched recognised", { ...assessed("incomplete"), hasShared: true }, "assessor", "complete-assessment"],
    ["listed launched potential", assessed("eligible"), "convener", "recognise"],
    // Items 4 and 6 of the letter speak of platforms that enterprises own; item 5 of all.
    ["listed launched", { isStateOwned: true }, "owner", "share-data"],
    ["listed launched", { isStateOwned: true, hasShared: true }, "nobody", "none"],
    ["listed launched", { isStateOwned: true, ...assessed("eligible") }, "convener", "recognise"],
    ["listed launched recognised", assessed("eligible"), "owner", "share-data"],
    ["listed launched recognised", { ...assessed("eligible"), hasShared: true }, "nobody", "none"],
    ["listed launched", { offListSince: "2024-09-01" }, "nobody", "none"],
    ["listed launched recognised revoked", assessed("not-eligible"), "owner", "meet-criteria"],
    ["listed delisted", {}, "nobody", "none"],
    // Items 4 and 6 of the letter: no plan and no launch before what an assessment leaves to do.
    ["listed", assessed("eligible"), "convener", "recognise"],
    ["listed", { isStateOwned: true, ...assessed("not-eligible") }, "owner", "meet-criteria"],
    ["listed planned", assessed("potential"), "convener", "call-potential"],
    // What the check does not accept is not asked for: an assessment from before the withdrawal, or by criteria that back nothing.
    ["listed launched recognised revoked", unfit("eligible", "before-loss"), "convener", "assess"],
    ["listed launched recognised revoked", { isStateOwned: true, ...unfit("eligible", "before-loss") }, "convener", "assess"],
    ["listed potential delisted listed", unfit("potential", "before-loss"), "owner", "make-plan"],
    ["listed launched", unfit("eligible", "no-framework"), "owner", "issue-criteria"],
    ["listed launched potential", unfit("eligible", "not-issued"), "owner", "issue-criteria"],
    // Figures that have come to the threshold since.
    ["listed launched potential", { ...assessed("potential"), isShareReached: true }, "convener", "reassess-reached"],
    ["listed launched potential", { isShareReached: true }, "convener", "reassess-reached"],
    ["listed launched", { ...assessed("potential"), isShareReached: true }, "convener", "reassess-reached"],
    ["listed launched", { ...assessed("not-eligible"), isShareReached: true }, "owner", "meet-criteria"],
  ] as const)("%s %o -> %s: %s", (types, more, actor, task) => {
    expect(deriveLifecycle(events(types), circumstances(more), "2025-01-01")?.next).toEqual({ actor, task });
  });
});

describe("re-assessment, on both sides of its day", () => {
  const periods = { reassessmentMonths: 12, renewalWindowDays: 45 };
  const recognised = events("listed launched recognised");
  test.each([
    ["2025-04-16", "share-data", false],
    ["2025-04-17", "reassess", false],
    ["2025-06-01", "reassess", false],
    ["2025-06-02", "reassess-overdue", true],
  ])("%s: %s", (today, task, overdue) => {
    const assessed = { date: "2024-06-01", outcome: "eligible" } as const;
    const lifecycle = deriveLifecycle(recognised, circumstances({ periods, assessed }), today);
    expect([lifecycle?.due, lifecycle?.next.task, lifecycle?.overdue]).toEqual(["2025-06-01", task, overdue]);
  });
  test("counted from the decision when no assessment is published", () => {
    expect(deriveLifecycle(recognised, circumstances({ periods }), "2024-12-01")?.due).toBe("2025-03-01");
  });
  test("a potential platform only where its criteria say so", () => {
    const due = (coversPotential: boolean) =>
      deriveLifecycle(events("listed potential"), circumstances({ periods: { ...periods, coversPotential } }), "2024-12-01")?.due;
    expect([due(true), due(false)]).toEqual(["2025-02-01", undefined]);
  });
  test("never due without a period, nor before a decision", () => {
    expect(deriveLifecycle(recognised, circumstances(), "2030-01-01")?.due).toBeUndefined();
    expect(deriveLifecycle(events("listed launched"), circumstances({ periods }), "2030-01-01")?.due).toBeUndefined();
  });
});

test.each([
  ["listed recognised", "recognised", "2024-02-01", ["2024-02-01"]],
  ["listed recognised recognised", "recognised", "2024-02-01", ["2024-02-01", "2024-03-01"]],
  ["listed recognised revoked recognised", "recognised", "2024-04-01", ["2024-04-01"]],
  ["listed", "off-list", "2024-09-01", []],
] as const)("what a stage rests on, of %s as %s", (types, stage, since, days) => {
  expect(restsOn(events(types), { stage, since }).map(({ date }) => date)).toEqual(days);
});
