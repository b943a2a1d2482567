/** Whether an agency is valid on a day is asked in one way everywhere: before its first day it has no vote, no review, no platform. */
import { describe, expect, test } from "vitest";
import { platformOn } from "../../scripts/catalogue/as-of.ts";
import { membersOf } from "../../scripts/catalogue/members.ts";
import { codeowners } from "../../scripts/github/codeowners.ts";
import { heirsOf, isValidOn, validityOn } from "../../scripts/records/agencies.ts";
import type { Records } from "../../scripts/records/records.ts";
import type { Agency } from "../../scripts/records/schema/agencies.ts";
import { countVotes } from "../../scripts/review/council.ts";
import type { Review } from "../../scripts/review/opinions.ts";

const agency = (validFrom?: string, validTo?: string): Agency => ({
  code: "A",
  name: { vi: "Cơ quan A" },
  kind: "ministry",
  github: { logins: ["an"], team: "to-chuc/a" },
  sources: [],
  ...(validFrom ? { validFrom } : {}),
  ...(validTo ? { validTo } : {}),
});

test.each([
  ["of today", "A", "2026-11-27", ["B", "C"]],
  ["of a day when the first one was there", "A", "2025-07-01", ["B"]],
  ["of the last", "C", "2026-11-27", []],
  ["round and round", "X", "2026-11-27", ["Y"]],
])("the heirs %s", (_, code, day, heirs) => {
  const chain = [
    { code: "A", validTo: "2025-06-30", successor: "B" },
    { code: "B", validFrom: "2025-07-01", validTo: "2026-03-31", successor: "C" },
    { code: "C", validFrom: "2026-04-01" },
    { code: "X", validTo: "2024", successor: "Y" },
    { code: "Y", validTo: "2025", successor: "X" },
  ].map((one) => ({ ...agency(), ...one }));
  const agencies = new Map(chain.map((one) => [one.code, one]));
  expect(heirsOf(agencies.get(code) ?? agency(), agencies, [day])).toEqual(heirs);
});

describe.each([
  ["2025-02-28", "2025-03-01", "2026-12-31", false, "notYet"],
  ["2025-03-01", "2025-03-01", "2026-12-31", true, "active"],
  ["2026-12-31", "2025-03-01", "2026-12-31", true, "active"],
  ["2027-01-01", "2025-03-01", "2026-12-31", false, "dissolved"],
  ["1990-01-01", undefined, "2026-12-31", true, "active"],
  ["2990-01-01", "2025-03-01", undefined, true, "active"],
] as const)("on %s an agency from %s to %s", (day, from, to, isValid, validity) => {
  const one = agency(from, to);
  test("is valid or not", () => {
    expect([isValidOn(one, day), validityOn(one, day)]).toEqual([isValid, validity]);
  });

  test("speaks and votes or not", () => {
    const members = membersOf([one], new Map([["to-chuc/a", ["binh"]]]), day);
    expect([members.agenciesOf("an"), members.agenciesOf("Binh")]).toEqual(isValid ? [["A"], ["A"]] : [[], []]);
    const questions = [
      { subject: "recognised", decider: "council", record: "platforms/x", platform: "x", owners: [], claimed: [], date: day },
    ] as const;
    const reviews = [{ login: "an", state: "approved", commit: "c" }] as const;
    const tally = countVotes({ questions, proposers: ["chi"], head: "c", reviews, members, quorum: 1 });
    expect([tally.state, tally.outsiders]).toEqual(isValid ? ["reached", []] : ["open", ["an"]]);
  });

  test("is asked for reviews or not", () => {
    const records = { agencies: { data: [one] }, settings: { data: { keptBy: [{ agency: "A" }] } }, platforms: new Map() };
    expect(codeowners(records as unknown as Records, day).includes("@to-chuc/a")).toBe(isValid);
  });

  test("owns a platform or not", () => {
    const platform = { id: "x", name: { vi: "X" }, owner: "A", events: [{ date: "1980-01-01", type: "listed" }] } as const;
    expect(platformOn(platform, day, { validities: new Map([["A", one]]), lists: [], today: day }, { hasCriteria: false })?.owner).toBe(
      isValid ? "A" : undefined,
    );
  });
});

test("an agency of which one account approves and another objects has objected, and its approval is still missing", () => {
  const members = membersOf([{ code: "BGDD", github: { logins: ["gio", "dong"] } } as unknown as Agency], new Map(), "2026-11-24");
  const review = (login: string, state: Review["state"]): Review => ({ login, state, commit: "a" });
  const reviews = [review("gio", "approved"), review("dong", "changes-requested")];
  const tally = countVotes({ questions: [], proposers: ["x"], head: "a", reviews, members, quorum: 1, include: ["BGDD"] });
  expect(tally).toMatchObject({ approvals: [], objections: [{ agency: "BGDD", logins: ["dong"] }], missing: ["BGDD"] });
});
