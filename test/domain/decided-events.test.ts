/** Which decided events the history of the main branch holds, however somebody writes, hides or moves them, and whether each has its entry. */
import { expect, test } from "vitest";
import { isFromBefore, unrecordedEvents } from "../../scripts/ledger/against-main.ts";
import { mainHistory } from "../../scripts/ledger/decided-events.ts";
import type { LedgerEntry } from "../../scripts/ledger/entry.ts";
import type { Commit } from "../../scripts/records/commit.ts";
import type { Decision } from "../../scripts/records/schema/decision.ts";

const path = (id: string) => `platforms/${id}/platform.md`;
const text = (...events: readonly string[]) =>
  `---\nname: { vi: Một, en: One }\nevents:\n${events.map((event) => `  - ${event}\n`).join("")}sources: []\n---\n`;
const LISTED = "{ date: 2024-01-15, type: listed }";
const RECOGNISED = "{ date: 2025-03-01, type: recognised, document: { number: 1/QĐ-BMT, date: 2025-03-01 } }";
const REVOKED = "{ date: 2025-03-01, type: revoked, reason: { vi: Thử, en: Test } }";

interface Step {
  readonly [path: string]: string | null | { readonly from: string; readonly text: string };
}
/** The first-parent log of such commits, a day each. */
const logOf = (steps: readonly Step[]): Commit[] =>
  steps.map((step, index) => ({
    hash: String(index + 1).repeat(40),
    time: `2025-04-0${index + 1}T03:00:00Z`,
    author: "x",
    subject: "x",
    files: Object.entries(step).map(([at, change]) => {
      const said = typeof change === "string" ? change : change?.text;
      const file = said === undefined ? {} : { file: { path: at, bytes: Buffer.from(said) } };
      return { path: at, ...(typeof change === "object" && change ? { from: change.from } : {}), ...file };
    }),
  })) as unknown as Commit[];
const found = (...steps: readonly Step[]) =>
  mainHistory(logOf([{ [path("mot")]: text(LISTED) }, ...steps])).events.map(({ platform, type, date, commit }) =>
    [platform, type, date, commit[0]].join(" "),
  );

const once = { [path("mot")]: text(LISTED, RECOGNISED) };
test.each<[string, Step[], string[]]>([
  ["an event", [once], ["mot recognised 2025-03-01 2"]],
  [
    "its keys in another order, later",
    [once, { [path("mot")]: text(LISTED, "{ type: recognised, document: { date: 2025-03-01, number: 1/QĐ-BMT }, date: 2025-03-01 }") }],
    ["mot recognised 2025-03-01 2"],
  ],
  [
    "in quotes and on lines of its own",
    [{ [path("mot")]: text(LISTED, '"date": "2025-03-01"\n    "type": "recognised"') }],
    ["mot recognised 2025-03-01 2"],
  ],
  [
    "twice on one day: each of them",
    [{ [path("mot")]: text(LISTED, RECOGNISED, RECOGNISED) }],
    ["mot recognised 2025-03-01 2", "mot recognised 2025-03-01 2"],
  ],
  [
    "another of its day, later",
    [once, { [path("mot")]: text(LISTED, RECOGNISED, REVOKED) }],
    ["mot recognised 2025-03-01 2", "mot revoked 2025-03-01 3"],
  ],
  [
    "taken out and put back: a decision anew",
    [once, { [path("mot")]: text(LISTED) }, once],
    ["mot recognised 2025-03-01 2", "mot recognised 2025-03-01 4"],
  ],
  [
    "its document changed afterwards: a decision anew",
    [once, { [path("mot")]: text(LISTED, RECOGNISED.replace("1/QĐ", "2/QĐ")) }],
    ["mot recognised 2025-03-01 2", "mot recognised 2025-03-01 3"],
  ],
  ["the file broken for a while", [once, { [path("mot")]: "---\nname: [\n---\n" }, once], ["mot recognised 2025-03-01 2"]],
  ["put in while the file is broken", [{ [path("mot")]: "---\nname: [\n---\n" }, once], ["mot recognised 2025-03-01 3"]],
  [
    "the folder moved",
    [once, { [path("mot")]: null, [path("hai")]: { from: path("mot"), text: text(LISTED, RECOGNISED) } }],
    ["mot recognised 2025-03-01 2"],
  ],
  [
    "put in as the folder is moved",
    [{ [path("mot")]: null, [path("hai")]: { from: path("mot"), text: text(LISTED, RECOGNISED) } }],
    ["hai recognised 2025-03-01 2"],
  ],
  [
    "copied to another platform",
    [once, { [path("hai")]: text(LISTED, RECOGNISED) }],
    ["mot recognised 2025-03-01 2", "hai recognised 2025-03-01 3"],
  ],
  ["of a month alone", [{ [path("mot")]: text(LISTED, "{ date: 2025-03, type: recognised }") }], ["mot recognised 2025-03 2"]],
  [
    "what only looks like one",
    [{ [path("mot")]: text(LISTED, "{ date: 2025-03-01, type: Recognised }", "{ date: 2025-03-01, type: listed }") }],
    [],
  ],
  [
    "elsewhere than in a record",
    [{ "platforms/mot/plan.md": text(RECOGNISED), "decisions/mot/1.json": RECOGNISED, "x/platforms/mot/platform.md": text(RECOGNISED) }],
    [],
  ],
])("%s", (_, steps, events) => {
  expect(found(...steps)).toEqual(events);
});

const main = mainHistory(logOf([{ [path("mot")]: text(LISTED) }, once]));
const entry = (more: Partial<Decision> = {}): LedgerEntry =>
  ({
    path: "decisions/mot/1.json",
    digest: "",
    decision: { platform: "mot", commit: "2".repeat(40), events: [{ type: "recognised", date: "2025-03-01" }], files: [], ...more },
  }) as unknown as LedgerEntry;
test.each<[string, LedgerEntry[], number]>([
  ["its own entry", [entry()], 0],
  ["none", [], 1],
  ["one of another platform", [entry({ platform: "hai" })], 1],
  ["one of another commit", [entry({ commit: "1".repeat(40) })], 1],
  ["one of another day", [entry({ events: [{ type: "recognised", date: "2025-03-02" }] })], 1],
  ["one of another kind", [entry({ events: [{ type: "potential", date: "2025-03-01" }] })], 1],
  ["one of no event", [entry({ events: [] })], 1],
])("an event is recorded by %s", (_, entries, missing) => {
  expect(unrecordedEvents(entries, main, "2020-01-01")).toHaveLength(missing);
});

test("what an event says of its own day makes it no older than the catalogue: it is what it began with, or came before its day", () => {
  const old = text("{ date: 2019-03-01, type: recognised }");
  const began = mainHistory(logOf([{ [path("mot")]: old }, { [path("hai")]: old }]));
  expect(began.events.map((event) => isFromBefore(event, began, "2025-01-01"))).toEqual([true, false]);
});
