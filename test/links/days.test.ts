/** What is known of addresses from day to day: when each is asked, when one is dead, and when its page has changed. */
import { describe, expect, test } from "vitest";
import { changedAfter, deadSince, type LinkBook } from "../../scripts/catalogue/links.ts";
import { dueToday } from "../../scripts/links/due.ts";
import { isCutOff, type LinkOutcome, stateAfter } from "../../scripts/links/remember.ts";
import { readRobots } from "../../scripts/links/robots.ts";
import type { LinkState } from "../../scripts/records/schema/links.ts";
import { addDays, daysBetween } from "../../scripts/text/dates.ts";

const POLICY = { everyDays: 5, deadAfterDays: 14, failures: 3 };
const START = "2026-03-01";
const READ: LinkOutcome = { reason: "read", status: 200 };
const GONE: LinkOutcome = { reason: "not-found", status: 404 };
const REFUSED: LinkOutcome = { reason: "access", status: 403 };
const SEEN = (letter: string): LinkOutcome => ({ ...READ, fingerprint: letter.repeat(40) });

/** Asks one address on some days after the first. */
const known = (answers: Readonly<Record<number, LinkOutcome>>): LinkState | undefined =>
  Object.entries(answers).reduce<LinkState | undefined>(
    (state, [day, outcome]) => stateAfter("https://a.example/", state, outcome, addDays(START, Number(day))),
    undefined,
  );

test("each address is asked in its turn, what fails each day, and the whole is spread from the first day on", () => {
  const addresses = Array.from({ length: 23 }, (_, index) => `https://a.example/${index}`);
  const failing = addresses[7] ?? "";
  const book = new Map<string, LinkState>();
  const days = Array.from({ length: 30 }, (_, index) => addDays(START, index));
  const asked = days.map((today) => {
    const due = dueToday(addresses, book, today, POLICY);
    for (const url of due) book.set(url, stateAfter(url, book.get(url), url === failing ? GONE : READ, today));
    // A second run on one day has nothing to ask.
    expect(dueToday(addresses, book, today, POLICY)).toEqual([]);
    return due;
  });
  expect(new Set(asked.slice(0, POLICY.everyDays).flat())).toEqual(new Set(addresses));
  expect(Math.max(...asked.map(({ length }) => length))).toBeLessThanOrEqual(Math.ceil(addresses.length / POLICY.everyDays) + 1);
  for (const url of addresses.filter((one) => one !== failing)) {
    const its = days.filter((_, index) => asked[index]?.includes(url));
    expect(its.slice(1).map((day, index) => daysBetween(its[index] ?? "", day))).toEqual(its.slice(1).map(() => POLICY.everyDays));
  }
  const its = days.filter((_, index) => asked[index]?.includes(failing));
  expect(its.slice(1, 14).map((day, index) => daysBetween(its[index] ?? "", day))).toEqual(Array.from({ length: 13 }, () => 1));
  // What fails comes first.
  expect(asked.slice(6, 10).map(([first]) => first)).toEqual([failing, failing, failing, failing]);
});

test("an address that is new is asked with the others' share, whatever is known of them", () => {
  const state = stateAfter("https://a.example/", undefined, READ, START);
  const book: LinkBook = new Map([[state.url, state]]);
  expect(dueToday([state.url, "https://b.example/"], book, addDays(START, 1), POLICY)).toEqual(["https://b.example/"]);
});

test("without a connection nothing is known, whatever nobody asks for being inside", () => {
  const of = (...reasons: LinkOutcome["reason"][]) => new Map(reasons.map((reason, index) => [`https://a.example/${index}`, { reason }]));
  expect(isCutOff(of("private", "no-host", "no-host"), new Map())).toBe(true);
  expect(isCutOff(of("private", "private", "private"), new Map())).toBe(false);
  expect(isCutOff(of("access", "no-host", "no-host"), new Map())).toBe(false);
});

describe("an address is dead when it failed on several days and for long enough, and not before", () => {
  test.each<[string, Readonly<Record<number, LinkOutcome>>, string | undefined]>([
    ["it fails throughout", { 0: READ, 1: GONE, 2: GONE, 15: GONE }, "2026-03-02"],
    ["it was never read", { 0: GONE, 7: GONE, 14: GONE }, START],
    ["not long enough", { 0: READ, 1: GONE, 2: GONE, 14: GONE }, undefined],
    ["on two days only", { 0: READ, 1: GONE, 20: GONE }, undefined],
    ["it could be read between", { 0: GONE, 7: READ, 8: GONE, 9: GONE, 15: GONE }, undefined],
    ["nothing can be said now", { 0: GONE, 1: GONE, 2: GONE, 15: REFUSED }, undefined],
    ["nothing could be said between", { 0: GONE, 1: GONE, 5: REFUSED, 15: GONE }, START],
    ["nobody ever could say", { 0: REFUSED, 7: REFUSED, 14: REFUSED, 30: REFUSED }, undefined],
    ["it can be read again", { 0: GONE, 1: GONE, 15: GONE, 16: READ }, undefined],
    ["it was not asked again", { 0: GONE, 1: GONE, 2: GONE }, undefined],
  ])("%s", (_, answers, since) => expect(deadSince(known(answers), POLICY)).toBe(since));

  test("twice on one day is one day, and what was last read is kept", () => {
    const once = known({ 0: READ, 3: GONE });
    const twice = stateAfter("https://a.example/", once, GONE, addDays(START, 3));
    expect(twice).toEqual({
      url: "https://a.example/",
      asked: "2026-03-04",
      reason: "not-found",
      status: 404,
      alive: START,
      failing: { since: "2026-03-04", days: 1 },
    });
  });
});

describe("a page has changed after a day when two looks in a row saw it otherwise than then", () => {
  test.each<[string, Readonly<Record<number, LinkOutcome>>, string | undefined]>([
    ["as it was", { 0: SEEN("a"), 1: SEEN("a"), 20: SEEN("a") }, undefined],
    ["changed after", { 0: SEEN("a"), 1: SEEN("a"), 20: SEEN("b"), 21: SEEN("b") }, "2026-03-21"],
    ["changed before", { 0: SEEN("a"), 1: SEEN("a"), 5: SEEN("b"), 6: SEEN("b") }, undefined],
    ["first seen after", { 12: SEEN("a"), 13: SEEN("a"), 20: SEEN("a") }, undefined],
    ["first seen after, then changed", { 12: SEEN("a"), 13: SEEN("a"), 20: SEEN("b"), 21: SEEN("b") }, "2026-03-21"],
    ["changed and back", { 0: SEEN("a"), 1: SEEN("a"), 20: SEEN("b"), 21: SEEN("b"), 27: SEEN("a"), 28: SEEN("a") }, undefined],
    ["another each time", { 0: SEEN("a"), 1: SEEN("b"), 5: SEEN("c"), 20: SEEN("d"), 21: SEEN("e") }, undefined],
    ["seen otherwise once", { 0: SEEN("a"), 1: SEEN("a"), 20: SEEN("b") }, undefined],
  ])("%s", (_, answers, day) => expect(changedAfter(known(answers), addDays(START, 10))).toBe(day));
});

describe("robots.txt", () => {
  const rules = readRobots(
    "User-agent: *\nDisallow: /\n\nUser-agent: a\nUser-agent: CatalogueLinks # us\nAllow: /p\nDisallow: /\nDisallow: /*.pdf$\nDisallow: /tìm\nDisallow: /p%2fb\nDisallow: /p%7eten\nAllow: /van-ban\nDisallow:\nCrawl-delay: 3\n",
    "cataloguelinks",
  );
  test.each([
    ["/", false],
    ["/page", true],
    ["/a.pdf", false],
    ["/p.pdf", false],
    ["/p.pdf?x", true],
    ["/van-ban/1", true],
    ["/t%C3%ACm/1", false],
    ["/t%c3%acm/1", false],
    ["/p%2Fb", false],
    ["/p~ten", false],
  ])("%s: %s", (path, is) => expect(rules.isAllowed(path)).toBe(is));

  test("however many groups it has", () => {
    // More than may be arguments of one call.
    const { isAllowed, delay } = readRobots(`${"User-agent:*\nAllow:\n".repeat(130_000)}Disallow:/x`, "cataloguelinks");
    expect([isAllowed("/x"), delay]).toEqual([false, 0]);
  });

  test("the site says how long to wait; who is not named follows what is for all", () => {
    expect(rules.delay).toBe(3);
    expect(readRobots("User-agent: other\nDisallow: /\n", "cataloguelinks").isAllowed("/x")).toBe(true);
  });
});
