/** Which decided events the history of the main branch holds, however somebody writes, hides or moves them, and whether each has its entry. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { entryFaults, exemptedBy, isFromBefore, undoneFaults, unrecordedIn } from "../../scripts/ledger/against-main.ts";
import { commitsBeside, withLandings } from "../../scripts/ledger/beside-main.ts";
import { mainHistory } from "../../scripts/ledger/decided-events.ts";
import { decidedNow } from "../../scripts/ledger/decided-now.ts";
import type { LedgerEntry } from "../../scripts/ledger/entry.ts";
import { makeKeys } from "../../scripts/ledger/envelope.ts";
import { eventKey } from "../../scripts/ledger/platform-past.ts";
import { unvotedEvents } from "../../scripts/ledger/unvoted-events.ts";
import type { Commit } from "../../scripts/records/commit.ts";
import type { Decision } from "../../scripts/records/schema/decision.ts";
import { BASE } from "../overlay.ts";

const path = (id: string) => `platforms/${id}/platform.md`;
const text = (...events: readonly string[]) =>
  `---\nname: { vi: Một, en: One }\nevents:\n${events.map((event) => `  - ${event}\n`).join("")}sources: []\n---\n`;
const DELISTED = "{ date: 2025-03-09, type: delisted, reason: { vi: Thử, en: Test } }";
const MERGED = "{ date: 2025-03-09, type: merged, into: hai }";
const SETTINGS = "platforms/_registers/settings.yml";
const settings = (by: string) => `${readFileSync(join(BASE, SETTINGS), "utf8")}decisions: { by: { ${by} } }\n`;
/** A record that keeps to the schema, as one that is held against another version must. */
const whole = (name: string, more: string, ...events: readonly string[]) =>
  `---\nname: { vi: ${name}, en: One }\nevents:\n${events.map((event) => `  - ${event}\n`).join("")}sources:\n  - { title: Nguồn, url: https://example.vn/1 }\n---\n${more}\n`;
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
const historyOf = (log: Iterable<Commit>) => mainHistory(log, "2026-11-28");
const found = (...steps: readonly Step[]) =>
  historyOf(logOf([{ [path("mot")]: text(LISTED) }, ...steps])).events.map(({ platform, type, date, commit }) =>
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
  ...[
    ["words replaced by and by, each time a few", 60, ["mot recognised 2025-03-01 3", "mot identity 2025-04-05 5"]],
    ["the same where nearly none has to stay", 10, ["mot recognised 2025-03-01 3"]],
  ].map(([name, share, told]): [string, Step[], string[]] => [
    name as string,
    [
      { [SETTINGS]: `${readFileSync(join(BASE, SETTINGS), "utf8")}decisions: { wordsKept: ${share} }\n` },
      ...["a b c d e", "x b c d e", "x y z d e", "x y z d f"].map((body) => ({
        [path("mot")]: whole("Một", body, LISTED, RECOGNISED),
      })),
    ],
    told as string[],
  ]),
  ["of a month alone", [{ [path("mot")]: text(LISTED, "{ date: 2025-03, type: recognised }") }], ["mot recognised 2025-03 2"]],
  [
    "what only looks like one",
    [{ [path("mot")]: text(LISTED, "{ date: 2025-03-01, type: Recognised }", "{ date: 2025-03-01, type: listed }") }],
    [],
  ],
  ["a removal that the settings leave to the keeper", [{ [path("mot")]: text(LISTED, DELISTED) }], []],
  [
    "a removal that the settings give to the agencies",
    [{ [SETTINGS]: settings("delisted: council") }, { [path("mot")]: text(LISTED, DELISTED) }],
    ["mot delisted 2025-03-09 3"],
  ],
  [
    "a removal by settings that came before they were other ones",
    [
      { [SETTINGS]: settings("delisted: council") },
      { [SETTINGS]: settings("delisted: keeper"), [path("mot")]: text(LISTED, DELISTED) },
      { [path("hai")]: text(LISTED, DELISTED) },
    ],
    ["mot delisted 2025-03-09 3"],
  ],
  [
    "another product, when settings that asked nobody for it say nothing of it any more",
    [
      { [SETTINGS]: settings("identity: reviewers"), [path("mot")]: whole("Một", "Như cũ.", LISTED, RECOGNISED) },
      { [SETTINGS]: readFileSync(join(BASE, SETTINGS), "utf8") },
      { [path("mot")]: whole("Khác", "Như cũ.", LISTED, RECOGNISED) },
    ],
    ["mot recognised 2025-03-01 2", "mot identity 2025-04-04 4"],
  ],
  [
    "a removal, when settings that gave it to the agencies say nothing of it any more",
    [
      { [SETTINGS]: settings("delisted: council") },
      { [SETTINGS]: readFileSync(join(BASE, SETTINGS), "utf8") },
      { [path("mot")]: text(LISTED, DELISTED) },
    ],
    [],
  ],
  [
    "a removal, when settings that gave it to the agencies can not be read any more",
    [{ [SETTINGS]: settings("delisted: council") }, { [SETTINGS]: "decisions: [" }, { [path("mot")]: text(LISTED, DELISTED) }],
    ["mot delisted 2025-03-09 4"],
  ],
  [
    "a merger of what was voted on",
    [once, { [path("mot")]: text(LISTED, RECOGNISED, MERGED) }],
    ["mot recognised 2025-03-01 2", "mot merged 2025-03-09 3"],
  ],
  ["a merger of what never was", [{ [path("mot")]: text(LISTED, MERGED) }], []],
  [
    "another name for what was voted on",
    [{ [path("mot")]: whole("Một", "Như cũ.", LISTED, RECOGNISED) }, { [path("mot")]: whole("Khác", "Như cũ.", LISTED, RECOGNISED) }],
    ["mot recognised 2025-03-01 2", "mot identity 2025-04-03 3"],
  ],
  [
    "another name where nobody is asked for it",
    [
      { [SETTINGS]: settings("identity: reviewers"), [path("mot")]: whole("Một", "Như cũ.", LISTED, RECOGNISED) },
      { [path("mot")]: whole("Khác", "Như cũ.", LISTED, RECOGNISED) },
    ],
    ["mot recognised 2025-03-01 2"],
  ],
  [
    "another name, put in while the file is broken",
    [
      { [path("mot")]: whole("Một", "Như cũ.", LISTED, RECOGNISED) },
      { [path("mot")]: "---\nname: [\n---\n" },
      { [path("mot")]: whole("Khác", "Như cũ.", LISTED, RECOGNISED) },
    ],
    ["mot recognised 2025-03-01 2", "mot identity 2025-04-04 4"],
  ],
  [
    "moved with a letter of its text changed",
    [
      { [path("mot")]: whole("Một", "Bản đồ số của các xã.", LISTED, RECOGNISED) },
      { [path("mot")]: null, [path("hai")]: { from: path("mot"), text: whole("Một", "Bản đồ số của cả xã.", LISTED, RECOGNISED) } },
    ],
    ["mot recognised 2025-03-01 2", "hai identity 2025-04-03 3"],
  ],
  [
    "moved to another product",
    [once, { [path("mot")]: null, [path("hai")]: { from: path("mot"), text: text(LISTED, RECOGNISED).replace("Một", "Sàn vé số") } }],
    ["mot recognised 2025-03-01 2", "hai recognised 2025-03-01 3"],
  ],
  [
    "moved to another product of the same name",
    [
      { [path("mot")]: whole("Một", "Bản đồ số.", LISTED, RECOGNISED) },
      { [path("mot")]: null, [path("hai")]: { from: path("mot"), text: whole("Một", "Bán vé số trực tuyến.", LISTED, RECOGNISED) } },
    ],
    ["mot recognised 2025-03-01 2", "hai recognised 2025-03-01 3"],
  ],
  [
    "elsewhere than in a record",
    [{ "platforms/mot/plan.md": text(RECOGNISED), "decisions/mot/1.json": RECOGNISED, "x/platforms/mot/platform.md": text(RECOGNISED) }],
    [],
  ],
])("%s", (_, steps, events) => {
  expect(found(...steps)).toEqual(events);
});

const faults = (...steps: readonly Step[]) => {
  const { reordered, unread, undone } = historyOf(logOf([{ [path("mot")]: text(LISTED) }, ...steps]));
  return [
    ...[...reordered].map(([id, { first }]) => `${id}: ${first.type} ${first.date}`),
    ...unread,
    ...[...undone].map(({ platform }) => `${platform} undone`),
  ];
};
const both = { [path("mot")]: text(LISTED, RECOGNISED, REVOKED) };
const exchanged = { [path("mot")]: text(LISTED, REVOKED, RECOGNISED) };
test.each<[string, Step[], string[]]>([
  ["nothing", [both], []],
  ["an older event that comes later", [{ [path("mot")]: text(REVOKED) }, exchanged], []],
  ["two exchanged", [both, exchanged], ["mot: recognised 2025-03-01"]],
  ["two exchanged and put back", [both, exchanged, both], []],
  [
    "two exchanged as the folder is moved",
    [both, { [path("mot")]: null, [path("hai")]: { from: path("mot"), text: text(LISTED, REVOKED, RECOGNISED) } }],
    ["hai: recognised 2025-03-01"],
  ],
  ["a file that can not be read", [once, { [path("mot")]: "---\nname: [\n---\n" }], [path("mot")]],
  ["an alias in a new file", [{ [path("hai")]: text(`&a ${RECOGNISED}`, "*a") }], [path("hai")]],
  ["a file that can not be read, taken away", [{ [path("hai")]: "---\nname: [\n---\n" }, { [path("hai")]: null }], []],
  [
    "a name that passes for another where capitals are small letters",
    [{ "platforms/hai/PLATFORM.md": text(RECOGNISED) }],
    ["platforms/hai/PLATFORM.md"],
  ],
  [
    "moved to another product",
    [once, { [path("mot")]: null, [path("hai")]: { from: path("mot"), text: text(LISTED, RECOGNISED).replace("Một", "Sàn vé số") } }],
    ["mot undone"],
  ],
])("what main itself shows: %s", (_, steps, told) => {
  expect(faults(...steps)).toEqual(told);
});

test("a commit came no earlier than those before it, whatever it says of its day", () => {
  const log = logOf([{ [path("mot")]: text(LISTED) }, once, both]).map((one, index) =>
    index === 1 ? { ...one, time: "2020-01-01T03:00:00Z" } : one,
  );
  expect([...historyOf(log).commits.values()]).toEqual(["2025-04-01", "2025-04-01", "2025-04-03"]);
});

const main = historyOf(logOf([{ [path("mot")]: text(LISTED) }, once]));
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
  expect(unrecordedIn(entries, main, "2020-01-01").events).toHaveLength(missing);
});

test("by a later beginning of the catalogue what nobody voted on would need no entry: that is named, and nothing else", () => {
  const from = { [path("ba")]: text("{ date: 2019-03-01, type: recognised }") };
  const main = historyOf(logOf([from, once, { [path("hai")]: text(LISTED, RECOGNISED) }]));
  const voted = entry({ platform: "hai", commit: "3".repeat(40), reached: true });
  const named = (later: string) => exemptedBy([voted], main, "2025-01-01", later).map(({ platform }) => platform);
  expect(named("2026-01-01")).toEqual(["mot"]);
  expect(named("2025-04-02")).toEqual([]);
});

test("a commit that says it is from before the catalogue came no earlier than those before it; what has no date keeps the day that it says", () => {
  const steps = [
    { [path("ba")]: text(LISTED) },
    { [path("mot")]: whole("Một", "Như cũ.", LISTED, "{ date: 2019-03-01, type: recognised }") },
    { [path("mot")]: whole("Khác", "Như cũ.", LISTED, "{ date: 2019-03-01, type: recognised }") },
  ];
  const log = logOf(steps).map((commit, index) => (index === 0 ? commit : { ...commit, time: "2018-01-01T03:00:00Z" }));
  const main = historyOf(log);
  expect(main.events.map(({ type, date, day }) => [type, date, day].join(" "))).toEqual([
    "recognised 2019-03-01 2025-04-01",
    "identity 2018-01-01 2025-04-01",
  ]);
  expect(main.events.map((event) => isFromBefore(event, main, "2025-01-01"))).toEqual([false, false]);
});

test("a commit that says a day which has not come does not move those after it; nor does the very first", () => {
  const daysOf = (...ahead: number[]) => {
    const log = logOf([{ [path("mot")]: text(LISTED) }, once, both]);
    const main = historyOf(log.map((one, index) => (ahead.includes(index) ? { ...one, time: "2099-01-01T03:00:00Z" } : one)));
    return [[...main.commits.values()], [...main.ahead].map(([hash, day]) => `${hash[0]} ${day}`)];
  };
  expect(daysOf(1)).toEqual([["2025-04-01", "2025-04-01", "2025-04-03"], ["2 2099-01-01"]]);
  expect(daysOf(0)).toEqual([["2026-11-28", "2025-04-02", "2025-04-03"], ["1 2099-01-01"]]);
});

test("a key that a backdated commit takes out ended when that came, not before", () => {
  const named = (key: string) => `${readFileSync(join(BASE, SETTINGS), "utf8")}signingKeys: [ { publicKey: ${key}, from: 2025-01-01 } ]\n`;
  const log = logOf([{ [SETTINGS]: named(makeKeys().publicKey) }, { [SETTINGS]: named(makeKeys().publicKey) }]).map((commit, index) =>
    index === 0 ? commit : { ...commit, time: "2018-01-01T03:00:00Z" },
  );
  expect(historyOf(log).keys.map(({ to }) => to)).toEqual(["2025-04-01", undefined]);
});

test("what an event says of its own day makes it no older than the catalogue: it is what it began with, or came before its day", () => {
  const old = text("{ date: 2019-03-01, type: recognised }");
  const began = historyOf(logOf([{ [path("mot")]: old }, { [path("hai")]: old }]));
  expect(began.events.map((event) => isFromBefore(event, began, "2025-01-01"))).toEqual([true, false]);
});

const OTHER = RECOGNISED.replace("1/QĐ-BMT", "2/QĐ-BMT");
const OLD = "{ date: 2019-03-01, type: recognised }";
const begins = { [path("ba")]: whole("Ba", "Như cũ.", LISTED) };
const first = { [path("mot")]: whole("Một", "Như cũ.", LISTED, RECOGNISED) };
const on = (commit: number, more: Partial<Decision> = {}) => entry({ commit: String(commit).repeat(40), reached: true, ...more });
const shop = { [path("mot")]: whole("Cửa hàng khác hẳn", "Như cũ.", LISTED, RECOGNISED) };
const bar = { [path("mot")]: whole("Quán", "Như cũ.", LISTED, RECOGNISED) };
const again = { [path("mot")]: whole("Một", "Như cũ.", LISTED, OTHER) };
const BECAME = { events: [{ type: "identity", date: "2025-04-03" }], reached: false } as Partial<Decision>;
test.each<[string, Step[], LedgerEntry[], string[]]>([
  ["voted on", [begins, first], [on(2)], []],
  ["without an entry", [begins, first], [], ["unrecorded recognised 2025-03-01", "unvoted recognised 2025-03-01"]],
  [
    "dated before the catalogue, come after",
    [begins, { [path("mot")]: text(OLD) }],
    [],
    ["unrecorded recognised 2019-03-01", "unvoted recognised 2019-03-01"],
  ],
  ["what the catalogue began with", [{ [path("mot")]: text(OLD) }], [], []],
  ["recorded as one without votes", [begins, first], [on(2, { reached: false })], ["unvoted recognised 2025-03-01"]],
  [
    "rewritten by hand",
    [begins, first, { [path("mot")]: whole("Một", "Như cũ.", LISTED, OTHER) }],
    [on(2)],
    ["unrecorded recognised 2025-03-01", "unvoted recognised 2025-03-01", "overtaken 2"],
  ],
  [
    "rewritten by hand, and recorded as that",
    [begins, first, { [path("mot")]: whole("Một", "Như cũ.", LISTED, OTHER) }],
    [on(2), on(3, { reached: false })],
    ["unvoted recognised 2025-03-01", "overtaken 2"],
  ],
  [
    "made another product by hand",
    [begins, first, { [path("mot")]: whole("Cửa hàng khác hẳn", "Như cũ.", LISTED, RECOGNISED) }],
    [on(2)],
    ["unrecorded identity 2025-04-03", "unvoted recognised 2025-03-01", "unvoted identity 2025-04-03", "overtaken 2"],
  ],
  [
    "made another product by a vote",
    [begins, first, { [path("mot")]: whole("Cửa hàng khác hẳn", "Như cũ.", LISTED, RECOGNISED) }],
    [on(2), on(3, { events: [{ type: "identity", date: "2025-04-03" }] })],
    [],
  ],
  [
    "in a folder of another name since",
    [begins, first, { [path("mot")]: null, [path("moi")]: { from: path("mot"), text: first[path("mot")] ?? "" } }],
    [on(2)],
    [],
  ],
  ["taken out again", [begins, first, { [path("mot")]: whole("Một", "Như cũ.", LISTED) }], [], []],
  [
    "taken out by hand, of what was voted on",
    [begins, first, { [path("mot")]: whole("Một", "Như cũ.", LISTED) }],
    [on(2)],
    ["overtaken 2"],
  ],
  [
    "taken out by hand, and another product then",
    [begins, first, { [path("mot")]: whole("Cửa hàng", "Khác.", LISTED) }],
    [on(2)],
    ["overtaken 2"],
  ],
  // Whatever came between, what it says now is what was voted on.
  ["taken out by hand and put back", [begins, first, { [path("mot")]: whole("Một", "Như cũ.", LISTED) }, first], [on(2)], []],
  [
    "the same, recorded once more as one without votes",
    [begins, first, { [path("mot")]: null }, first],
    [on(2), on(4, { reached: false })],
    [],
  ],
  ["deleted by hand and put back", [begins, first, { [path("mot")]: null }, first], [on(2)], []],
  [
    "deleted by hand, and another put in its place",
    [begins, first, { [path("mot")]: null }, shop],
    [on(2)],
    ["unrecorded recognised 2025-03-01", "unvoted recognised 2025-03-01"],
  ],
  ["rewritten by hand, and put right by hand", [begins, first, again, first], [on(2), on(3, { reached: false })], []],
  ["rewritten by hand, and put right by a vote", [begins, first, again, first], [on(2), on(3, { reached: false }), on(4)], []],
  ["made another product by hand, and given back by hand", [begins, first, shop, first], [on(2), on(3, BECAME)], []],
  [
    "made another product by hand, and given back by a vote",
    [begins, first, shop, first],
    [on(2), on(3, BECAME), on(4, { ...BECAME, reached: true })],
    [],
  ],
  [
    "made another twice by hand",
    [begins, first, shop, bar],
    [on(2), on(3, BECAME), on(4, BECAME)],
    ["unvoted recognised 2025-03-01", "unvoted identity 2025-04-03", "unvoted identity 2025-04-04", "overtaken 2"],
  ],
  ["made another by hand, that by a vote", [begins, first, shop, bar], [on(2), on(3, BECAME), on(4, { ...BECAME, reached: true })], []],
  [
    "taken out and put back with another product",
    [begins, first, { [path("mot")]: whole("Một", "Như cũ.", LISTED) }, shop],
    [on(2)],
    ["unrecorded recognised 2025-03-01", "unvoted recognised 2025-03-01", "overtaken 2"],
  ],
])("what pages may call decided: %s", (_, steps, entries, expected) => {
  const said = [...(decidedNow(entries, historyOf(logOf(steps)), "2025-01-01") ?? [])].flatMap(([, { unrecorded, unvoted, overtaken }]) => [
    ...unrecorded.map(({ type, date }) => `unrecorded ${type} ${date}`),
    ...[...unvoted].map((mark) => `unvoted ${mark}`),
    ...[...overtaken].map((commit) => `overtaken ${commit[0]}`),
  ]);
  expect(said).toEqual(expected);
});

test("an entry of a commit that main came to hold by a merge the wrong way round stands for what that merge brought", () => {
  const main = historyOf(logOf([begins, first]));
  const beside = on(9);
  const unvoted = (entries: LedgerEntry[]) => [...(decidedNow(entries, main, "2025-01-01")?.get("mot")?.unvoted ?? [])];
  expect(unvoted([beside])).toEqual(["recognised 2025-03-01"]);
  expect(unvoted(withLandings([beside], new Map([["9".repeat(40), "2".repeat(40)]])))).toEqual([]);
  expect(commitsBeside([on(2), beside], main)).toEqual(["9".repeat(40)]);
});

test("a record that was moved has its entries from then; another in its place has none of them", () => {
  const moved = { [path("mot")]: null, [path("moi")]: { from: path("mot"), text: first[path("mot")] ?? "" } };
  const after = { [path("mot")]: whole("Khác", "Khác hẳn.", LISTED) };
  const now = decidedNow([on(2)], historyOf(logOf([begins, first, moved, after])), "2025-01-01");
  const place = `${"2".repeat(40)} mot`;
  expect(["mot", "moi", "ba"].map((id) => [[...(now?.get(id)?.came ?? [])], [...(now?.get(id)?.went ?? [])]])).toEqual([
    [[], [place]],
    [[place], []],
    [[], []],
  ]);
});

test.each<[string, Step[string], boolean]>([
  ["another in its place has none of its entries, even with an event of that day", whole("Khác", "Khác hẳn.", LISTED, RECOGNISED), false],
  ["put back, it has them again", first[path("mot")] ?? "", true],
])("a record that was deleted: %s", (_, text, isSame) => {
  const main = historyOf(logOf([begins, first, { [path("mot")]: null }, { [path("mot")]: text }]));
  expect(decidedNow([on(2)], main, "2025-01-01")?.get("mot")?.went).toEqual(new Set(isSame ? [] : [`${"2".repeat(40)} mot`]));
  expect(undoneFaults([on(2)], main).map(({ rule }) => rule)).toEqual(isSame ? [] : ["entry-undone"]);
});

test("a clone without the beginning says of nothing when it came", () => {
  const cut = logOf([first]).map((commit) => ({ ...commit, isBoundary: true }));
  expect(decidedNow([], historyOf(cut), "2025-01-01")).toBeUndefined();
});

test.each([
  ["with votes: it is to be put back", true, ["entry-undone"]],
  ["without: it was never decided", false, []],
])("an event taken out that was recorded %s", (_, reached, rules) => {
  const gone = historyOf(logOf([begins, first, { [path("mot")]: whole("Một", "Như cũ.", LISTED) }]));
  expect(undoneFaults([on(2, { reached })], gone).map(({ rule }) => rule)).toEqual(rules);
});

const without = { [path("mot")]: whole("Một", "Như cũ.", LISTED) };
const TAKEN = { events: [{ type: "recognised", date: "2025-03-01", removed: true }] as Decision["events"] };
const NEVER = { reached: false };
test.each<[string, Step[], LedgerEntry[], string[]]>([
  ["of what came without votes", [begins, first, without], [on(2, NEVER)], ["removed recognised 2025-03-01 3"]],
  ["the same, recorded", [begins, first, without], [on(2, NEVER), on(3, TAKEN)], []],
  ["the same, recorded as nobody's decision", [begins, first, without], [on(2, NEVER), on(3, { ...TAKEN, reached: false })], []],
  ["of what has no entry yet, and may have been voted on", [begins, first, without], [], ["recognised 2025-03-01 2"]],
  ["each time", [begins, first, without, first, without], [on(2, NEVER), on(3, TAKEN), on(4, NEVER)], ["removed recognised 2025-03-01 5"]],
  ["of what was voted on: its entry says that it is gone", [begins, first, without], [on(2)], []],
  ["of what was voted on later", [begins, first, without, first, without], [on(2, NEVER), on(3, TAKEN), on(4)], []],
  ["of what the catalogue began with", [{ [path("mot")]: text(OLD) }, { [path("mot")]: text() }], [], []],
  ["in other words it is no removal", [begins, first, again], [on(2, NEVER), on(3)], []],
  ["of what nobody votes on", [begins, first, { [path("mot")]: whole("Một", "Như cũ.", RECOGNISED) }], [on(2, NEVER)], []],
])("a removal has an entry of its own: %s", (_, steps, entries, expected) => {
  const main = historyOf(logOf(steps));
  const open = unrecordedIn(entries, main, "2025-01-01").events.map((event) => `${eventKey(event)} ${event.commit[0]}`);
  expect(open).toEqual(expected);
  expect(entryFaults(entries, main, new Map(), []).filter(({ rule }) => rule === "entry-planted")).toEqual([]);
});

test("an entry of a removal that never was is a planted one", () => {
  const main = historyOf(logOf([begins, first, again]));
  expect(entryFaults([on(3, TAKEN)], main, new Map(), []).map(({ rule }) => rule)).toEqual(["entry-planted"]);
});

const twins = { [path("mot")]: whole("Một", "Như cũ.", LISTED, RECOGNISED, OTHER) };
const ownedBy = (owner: string) => whole("Một", "Như cũ.", LISTED, RECOGNISED).replace("events:", `owner: ${owner}\nevents:`);
const ordered = { [path("mot")]: whole("Một", "Như cũ.", LISTED, RECOGNISED, REVOKED) };
const turned = { [path("mot")]: whole("Một", "Như cũ.", LISTED, REVOKED, RECOGNISED) };
const bothOn = on(2, { events: ["recognised", "revoked"].map((type) => ({ type, date: "2025-03-01" })) as Decision["events"] });
test.each<[string, Step[], LedgerEntry[], string[], { broken?: boolean; stops?: boolean }?]>([
  ["voted on", [begins, first], [on(2)], []],
  ["without an entry: it may have been voted on, and its entry be late or lost", [begins, first], [], []],
  ["recorded as come without votes", [begins, first], [on(2, { reached: false })], ["whole 1/QĐ-BMT"]],
  ["an entry that is broken says that it was not", [begins, first], [on(2, { reached: false })], [], { broken: true }],
  ["recorded twice, once as voted on", [begins, first], [on(2), on(2, { reached: false })], []],
  ["a ledger that was tampered with", [begins, first], [on(2, { reached: false })], [], { stops: true }],
  ["what the catalogue began with", [{ [path("mot")]: text(OLD) }], [], []],
  ["voted on, and rewritten by hand", [begins, first, again], [on(2), on(3, { reached: false })], ["form 2/QĐ-BMT"]],
  ["voted on, and rewritten by hand, which is not recorded yet", [begins, first, again], [on(2)], []],
  ["rewritten by hand, and voted on then", [begins, first, again], [on(2, { reached: false }), on(3)], []],
  [
    "in a folder of another name since",
    [begins, first, { [path("mot")]: null, [path("moi")]: { from: path("mot"), text: first[path("mot")] ?? "" } }],
    [on(2, { reached: false })],
    ["whole 1/QĐ-BMT"],
  ],
  [
    "given to another by hand",
    [begins, { [path("mot")]: ownedBy("BMT") }, { [path("mot")]: ownedBy("BCP") }],
    [on(2), on(3, { events: [{ type: "identity", date: "2025-04-03" }], reached: false })],
    ["owner BMT"],
  ],
  [
    "given to another by a vote",
    [begins, { [path("mot")]: ownedBy("BMT") }, { [path("mot")]: ownedBy("BCP") }],
    [on(2), on(3, { events: [{ type: "identity", date: "2025-04-03" }] })],
    [],
  ],
  ["rewritten by hand, and put right by a vote", [begins, first, again, first], [on(2), on(3, { reached: false }), on(4)], []],
  ["another of its kind and day put beside it by hand", [begins, first, twins], [on(2), on(3, { reached: false })], ["whole 2/QĐ-BMT"]],
  ["two of one kind and day, both by hand", [begins, twins], [on(2, { reached: false })], ["whole 1/QĐ-BMT", "whole 2/QĐ-BMT"]],
  [
    "given an owner by hand where it had none",
    [begins, first, { [path("mot")]: ownedBy("BMT") }],
    [on(2), on(3, BECAME)],
    ["owner undefined"],
  ],
  [
    "given to another by hand, twice",
    [begins, { [path("mot")]: ownedBy("BMT") }, { [path("mot")]: ownedBy("BCP") }, { [path("mot")]: ownedBy("BĐX") }],
    [on(2), on(3, BECAME), on(4, BECAME)],
    ["owner BMT"],
  ],
  ["put in another order", [begins, ordered, turned], [bothOn], ["order recognised 2025-03-01, revoked 2025-03-01"]],
])("what nobody decided, and may be put right: %s", (_, steps, entries, expected, { broken, stops } = {}) => {
  const main = historyOf(logOf(steps));
  const sound = broken ? [] : entries;
  const all = unvotedEvents({ sound, stops: stops ? [{} as never] : [] }, main);
  const said = [...all.values()].flatMap(({ events, owners, order }) => [
    ...[...events].map(([form, what]) => `${what} ${JSON.parse(form).document?.number}`),
    ...owners.map((owner) => `owner ${owner}`),
    ...(order ? [`order ${order.join(", ")}`] : []),
  ]);
  expect(said).toEqual(expected);
});

const third = { [path("mot")]: whole("Một", "Như cũ.", LISTED, RECOGNISED.replace("1/QĐ-BMT", "3/QĐ-BMT")) };
test.each<[string, Step[], LedgerEntry[], string[]]>([
  ["the words that were voted on", [begins, first, again], [on(2), on(3, NEVER)], ["1/QĐ-BMT"]],
  ["none where two were voted on", [begins, first, again, third], [on(2), on(3), on(4, NEVER)], []],
  ["none of what has no entry", [begins, first, again], [on(3, NEVER)], []],
  ["none of another product", [begins, first, shop], [on(2), on(3, BECAME)], []],
])("what may be put back without a vote: %s", (_, steps, entries, expected) => {
  const all = unvotedEvents({ sound: entries, stops: [] }, historyOf(logOf(steps)));
  const forms = [...all.values()].flatMap(({ decided = [] }) => [...decided]);
  expect(forms.map((one) => JSON.parse(one).document?.number)).toEqual(expected);
});
