/** Who decides what: each kind of change, who is asked, whose word counts, by the settings of the main branch and no other. */
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { Unvoted } from "../../scripts/catalogue/rewritten-events.ts";
import { parseFile, type RawFile } from "../../scripts/records/parse.ts";
import { isData } from "../../scripts/records/paths.ts";
import { collectRecords, type FileOf } from "../../scripts/records/records.ts";
import type { Platform } from "../../scripts/records/schema/platform.ts";
import { judgePull } from "../../scripts/review/judge.ts";
import type { Review } from "../../scripts/review/opinions.ts";
import { isDecided, isFit, pullTask } from "../../scripts/review/pull-task.ts";
import type { Reread } from "../../scripts/review/reread.ts";
import { valueText } from "../../scripts/text/same.ts";
import { overlaid } from "../overlay.ts";
import { eventsIn, formsIn } from "../unvoted-forms.ts";

const TODAY = "2026-11-24";
const PLATFORM = "platforms/to-chim/platform.md";
const SETTINGS = "platforms/_registers/settings.yml";
const AGENCIES = "platforms/_registers/agencies.yml";
const ASSESSMENT = "platforms/to-chim/assessments/2026-05-15.md";
const SET = "criteria/bo-thu.md";

type Edits = Readonly<Record<string, (text: string) => string>>;

const textIn = (files: readonly RawFile[], path: string): string =>
  Buffer.from(files.find((file) => file.path === path)?.bytes ?? "").toString("utf8");
const withEdits = (files: readonly RawFile[], edits: Edits): RawFile[] => [
  ...files.filter(({ path }) => !(path in edits)),
  ...Object.entries(edits).map(([path, edit]) => ({ path, bytes: Buffer.from(edit(textIn(files, path))) })),
];

const logins = (code: string, login: string) =>
  `\n- code: ${code}\n  name: { vi: Bộ ${code}, en: Ministry ${code} }\n  kind: ministry\n  github: { logins: [${login}] }`;
/** BMT keeps the list and owns to-chim; four agencies vote. */
const main = withEdits(overlaid("base"), {
  [AGENCIES]: (text) =>
    `${text.replace("  kind: ministry\n  validFrom", "  kind: ministry\n  github: { logins: [may, may-hai] }\n  validFrom")}${["BĐX duong", "BCP cho", "BRK ruong"].map((one) => logins(one.split(" ")[0] ?? "", one.split(" ")[1] ?? "")).join("")}\n`,
  [SETTINGS]: (text) => `${text}quorum: 2\nmaintainers: { team: to-chuc/bao-tri }\n`,
});
const inSettings = (keys: object): Edits => ({ [SETTINGS]: (text) => stringify({ ...(parse(text) as object), ...keys }) });

interface Asked {
  readonly main?: Edits;
  /** What main was before the days after a handover. */
  readonly past?: Edits;
  readonly head?: Edits;
  /** Paths that are taken away. */
  readonly gone?: readonly string[];
  readonly author?: string;
  /** Named in commits. */
  readonly writers?: readonly string[];
  readonly approve?: readonly string[];
  readonly object?: readonly string[];
  readonly otherFiles?: number;
  /** What of to-chim nobody decided. */
  readonly unvoted?: Partial<Unvoted>;
  /** What all records come to by the settings that it proposes. */
  readonly reread?: Reread;
}
function judged(
  {
    main: before = {},
    past,
    head = {},
    gone = [],
    author = "nguoi-la",
    writers = [],
    approve = [],
    object = [],
    otherFiles = 0,
    unvoted,
    reread,
  }: Asked,
  // What was made of the same files is known.
  base: readonly RawFile[] = Object.keys(before).length > 0 ? withEdits(main, before) : main,
) {
  const review = (state: Review["state"]) => (login: string) => ({ login, state, commit: "c" });
  const judgement = judgePull({
    base,
    ...(past ? { past: withEdits(main, past) } : {}),
    ...(unvoted
      ? { unvoted: new Map([["to-chim", { owners: [], ...unvoted, events: formsIn(base, "to-chim", unvoted.events ?? []) }]]) }
      : {}),
    ...(reread ? { reread } : {}),
    touched: [
      ...gone.map((path) => ({ path })),
      ...withEdits(base, head)
        .filter(({ path }) => path in head)
        .map((file) => ({ path: file.path, file })),
    ],
    otherFiles,
    author,
    alsoProposedBy: writers,
    head: "c",
    reviews: [...approve.map(review("approved")), ...object.map(review("changes-requested"))],
    teams: new Map([["to-chuc/bao-tri", ["tho"]]]),
    today: TODAY,
  });
  return {
    asked: [...judgement.tallies, ...judgement.consents]
      .flatMap(({ questions }) => questions)
      .map(({ subject, decider, corrects }) => `${corrects ? `${corrects} ` : ""}${subject}: ${decider}`),
    decided: isDecided(judgement),
    fit: isFit({ draft: false, conflict: false }, judgement),
    task: pullTask({ draft: false, conflict: false }, { ...judgement, problems: [] }),
    unfit: judgement.unfit,
    putBack: judgement.putBack.map(({ event }) => event.type),
    impact: judgement.comparison?.impact,
    said: judgement.votingChanges.map(({ rule, agency, unread, record, field }) => rule ?? agency ?? unread ?? `${record} ${field}`),
  };
}

const event = (line: string): Edits => ({
  [PLATFORM]: (text) =>
    text.replace("usage:\n", `  - { date: 2026-08-01, ${line}, document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\nusage:\n`),
});
const REASON = "reason: { vi: Thử, en: Test }";
/** What nobody has to be asked for, whatever was decided. */
const UNIT: Edits = { [PLATFORM]: (text) => text.replace("\nowner:", "\nfocalUnit: { vi: Phòng Thử, en: Test office }\nowner:") };

/** Its user share waived until a day, or another day in place of that. */
const waived = (until: string, before?: string): Edits => ({
  [PLATFORM]: (text) =>
    before
      ? text.replace(`until: ${before}`, `until: ${until}`)
      : text.replace(
          "events:\n",
          `waivers:\n  - { criteria: bo-thu, criterion: ND1, ${REASON}, decidedBy: BMT, document: { number: 13/QĐ-BMT, date: 2026-06-01 }, from: 2026-07-01, until: ${until} }\nevents:\n`,
        ),
});

/** The same for all that are judged by the set, beside what else of it changes. */
const waivedInSet = (more = ""): Edits => ({
  [SET]: (text) =>
    `${text.replace(
      "groups:\n",
      `waivers:\n  - { criterion: ND1, ${REASON}, decidedBy: BMT, document: { number: 13/QĐ-BMT, date: 2026-06-01 }, from: 2026-07-01, until: 2026-12-31 }\ngroups:\n`,
    )}${more}`,
});

/** It before anybody decided anything of it, and with nobody who answers for it. */
const undecided: Edits = {
  [PLATFORM]: (text) => text.replace(/^ {2}- .*type: (recognised|transferred).*\n/gm, "").replace("owner: BMT\n", ""),
};
const byConvener = inSettings({ decisions: { by: { potential: "convener" } } });
const answeredBy = (line: string): Edits => ({
  [PLATFORM]: (text) => `${undecided[PLATFORM]?.(text)}`.replace("\ngroup:", `\n${line}\ngroup:`),
});

describe("what is asked of whom", () => {
  test.each<[string, Asked, string[]]>([
    ["another contact unit", { head: UNIT }, []],
    ["a withdrawal", { head: event(`type: revoked, ${REASON}`) }, ["revoked: council"]],
    ["a merger", { head: event("type: merged, into: khac") }, ["merged: keeper"]],
    ["a new list", { head: event("type: listed") }, ["listed: keeper"]],
    [
      "another name without an event",
      { head: { [PLATFORM]: (text) => text.replace(/^name: .*$/m, "name: { vi: Khác, en: Other }") } },
      ["identity: council"],
    ],
    [
      "another owner without an event",
      { head: { [PLATFORM]: (text) => text.replace(/^owner: .*$/m, "owner: BCP") } },
      ["identity: council"],
    ],
    ["a first owner of what nobody decided on", { main: undecided, head: answeredBy("owner: BCP") }, ["responsible: keeper"]],
    [
      "an owner taken away",
      { main: answeredBy("owner: BCP"), head: { [PLATFORM]: (text) => text.replace("owner: BCP\n", "") } },
      ["responsible: keeper"],
    ],
    ["who convenes an assessment, where nothing hangs on it", { main: undecided, head: answeredBy("assessedBy: BCP") }, []],
    [
      "who convenes an assessment, where they decide",
      { main: { ...undecided, ...byConvener }, head: answeredBy("assessedBy: BCP") },
      ["responsible: keeper"],
    ],
    [
      "the same of one that is new",
      {
        main: byConvener,
        head: { "platforms/moi/platform.md": () => answeredBy("assessedBy: BCP")[PLATFORM]?.(textIn(main, PLATFORM)) ?? "" },
      },
      ["listed: keeper", "responsible: keeper"],
    ],
    [
      "a first owner with the event that hands it over",
      { main: undecided, head: { [PLATFORM]: (text) => event("type: transferred, from: BCP, to: BMT")[PLATFORM]?.(text) ?? "" } },
      ["transferred: keeper"],
    ],
    [
      "another set of criteria",
      { head: { [PLATFORM]: (text) => text.replace(/^criteria: .*$/m, "criteria: khung-thu") } },
      ["identity: council"],
    ],
    [
      "a new name by its event",
      {
        head: {
          [PLATFORM]: (text) =>
            event("type: renamed, previousName: { vi: Nền tảng Tổ Chim, en: Bird Nest platform }")[PLATFORM]?.(
              text.replace(/^name: .*$/m, "name: { vi: Khác, en: Other }"),
            ) ?? "",
        },
      },
      ["renamed: keeper"],
    ],
    [
      "an assessment by others",
      { head: { "platforms/to-chim/assessments/2026-09-01.md": () => textIn(main, ASSESSMENT) } },
      ["assessment: keeper"],
    ],
    [
      "one's own assessment",
      { head: { "platforms/to-chim/assessments/2026-09-01.md": () => textIn(main, ASSESSMENT).replace(/method: \w+/, "method: self") } },
      [],
    ],
    ["a waiver", { head: waived("2026-12-31") }, ["waiver: keeper"]],
    ["one that lasts longer", { main: waived("2026-12-31"), head: waived("2027-03-31", "2026-12-31") }, ["waiver: keeper"]],
    [
      "one taken out",
      { main: waived("2026-12-31"), head: { [PLATFORM]: (text) => text.replace(/^waivers:\n.*\n/m, "") } },
      ["waiver: keeper"],
    ],
    [
      "one where the agencies vote on it",
      { main: inSettings({ decisions: { by: { waiver: "council" } } }), head: waived("2026-12-31") },
      ["waiver: council"],
    ],
    ["a waiver for all that are judged by a set", { head: waivedInSet() }, ["waiver: keeper"]],
    ["one taken out of the set", { main: waivedInSet(), head: { [SET]: () => textIn(main, SET) } }, ["waiver: keeper"]],
    ["one with another change of the set", { head: waivedInSet("\nThêm.\n") }, ["criteria: owner", "waiver: keeper"]],
    ["a reason in a criteria set", { head: { [SET]: (text) => `${text}\nThêm.\n` } }, ["criteria: owner"]],
    ["a criteria set taken away", { gone: [SET] }, ["criteria: owner"]],
    ["a register", { head: { [AGENCIES]: (text) => text.replace("Bộ BCP", "Bộ Khác") } }, ["registers: maintainers"]],
    ["a file of the program", { otherFiles: 1 }, ["code: maintainers"]],
    [
      "a recognition where the settings leave it to the keeper",
      { main: inSettings({ decisions: { by: { revoked: "keeper" } } }), head: event(`type: revoked, ${REASON}`) },
      ["revoked: keeper"],
    ],
    [
      "a recognition where the pull request itself leaves it to nobody",
      { head: { ...event(`type: revoked, ${REASON}`), ...inSettings({ decisions: { by: { revoked: "reviewers" } } }) } },
      ["revoked: council", "registers: maintainers"],
    ],
  ])("%s", (_, change, asked) => {
    expect(judged(change).asked).toEqual(asked);
  });
});

const BODY = "Mô tả hư cấu, có [liên kết](https://example.vn/) và `mã {{ nguyên văn }}`.";
const RECOGNISED = /^ {2}- .*type: recognised.*\n/m;
/** Decided on otherwise, or no longer. */
const without = (more = ""): Edits => ({ [PLATFORM]: (text) => text.replace(RECOGNISED, more) });
const LEFT = "document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\n";
const onlyDelisted = without(`  - { date: 2026-06-01, type: delisted, ${REASON}, ${LEFT}`);
const onceVotedOn = without(
  `  - { date: 2026-05-01, type: potential, ${LEFT}  - { date: 2026-06-01, type: delisted, ${REASON}, ${LEFT}  - { date: 2026-06-02, type: proposed }\n`,
);
const rewrite = (from: string | RegExp, to: string): Edits => ({ [PLATFORM]: (text) => text.replace(from, () => to) });
const NAMED = rewrite(/^name: .*$/m, "name: { vi: Khác, en: Other }");
const renamed = (previous: string): Edits => ({
  [PLATFORM]: (text) => event(`type: renamed, ${previous}`)[PLATFORM]?.(NAMED[PLATFORM]?.(text) ?? "") ?? "",
});
const COUNCIL = ["identity: council"];
const platformIn = (files: readonly RawFile[]) =>
  collectRecords(files.filter(({ path }) => path === PLATFORM).map(parseFile)).platforms.get("to-chim")?.platform as FileOf<Platform>;
const PLAN = "platforms/to-chim/plan.md";
const bySources = inSettings({ decisions: { identity: ["sources"] } });
const byPlan = inSettings({ decisions: { identity: ["plan"] } });
const half = inSettings({ decisions: { wordsKept: 50 } });

describe("another product under the name of one that was decided on", () => {
  test.each<[string, Asked, string[]]>([
    ["its description replaced", { head: rewrite(BODY, "Một sản phẩm khác.") }, COUNCIL],
    ["its description emptied", { head: rewrite(BODY, "") }, COUNCIL],
    ["one word of it, where the settings leave no room", { head: rewrite("Mô tả hư cấu", "Mô tả giả định") }, COUNCIL],
    ["one word of it, where most must stay", { main: half, head: rewrite("Mô tả hư", "Mô tả giả") }, ["wording: keeper"]],
    [
      "one word of it, where few are left of what was voted on",
      {
        main: half,
        head: rewrite("Mô tả hư", "Mô tả giả"),
        unvoted: { seen: platformIn(withEdits(main, rewrite(BODY, "Một sản phẩm khác hẳn của ai đó, từ trước."))) },
      },
      COUNCIL,
    ],
    [
      "another contact unit, where few words are left of what was voted on",
      {
        main: half,
        head: UNIT,
        unvoted: { seen: platformIn(withEdits(main, rewrite(BODY, "Một sản phẩm khác hẳn của ai đó, từ trước."))) },
      },
      [],
    ],
    ["one word of its summary", { main: half, head: rewrite("vi: Nền tảng hư cấu", "vi: Nền tảng giả cấu") }, ["wording: keeper"]],
    ["the same words in another order", { main: half, head: rewrite("Mô tả hư cấu,", "hư cấu, Mô tả") }, ["wording: keeper"]],
    ["its description replaced, where most must stay", { main: half, head: rewrite(BODY, "Một sản phẩm khác hẳn của ai đó.") }, COUNCIL],
    ["drowned in what is said of another", { main: half, head: rewrite(BODY, `${BODY} ${"Sản phẩm khác. ".repeat(20)}`) }, COUNCIL],
    ["its summary in one language", { main: half, head: rewrite("en: A fictional platform for tests", "en: Something else") }, COUNCIL],
    [
      "a word of its description with another website",
      { main: half, head: { [PLATFORM]: (text) => text.replace("hư cấu,", "giả,").replace("/to-chim\n", "/khac\n") } },
      COUNCIL,
    ],
    ["its lines broken elsewhere", { head: rewrite("Mô tả hư cấu, ", "Mô tả hư cấu,\n") }, []],
    ["its abbreviation", { head: rewrite("abbreviation: TC", "abbreviation: KHAC") }, COUNCIL],
    ["its group", { head: rewrite("group: state", "group: enterprise") }, COUNCIL],
    ["an enterprise put in", { head: rewrite("\nowner:", "\nenterprises: [ { name: Công ty Khác } ]\nowner:") }, COUNCIL],
    [
      "its website, which the settings do not count",
      { main: inSettings({ decisions: { identity: ["name"] } }), head: rewrite("vn/to-chim", "vn/khac") },
      [],
    ],
    [
      "its purpose, which they count",
      { main: inSettings({ decisions: { identity: ["pillars"] } }), head: rewrite("digital-government", "digital-society") },
      COUNCIL,
    ],
    ["a source replaced, which nobody counts", { head: rewrite("example.vn/nguon", "example.vn/khac") }, []],
    ["a source replaced, where sources count", { main: bySources, head: rewrite("example.vn/nguon", "example.vn/khac") }, COUNCIL],
    [
      "a source added and another read again, where sources count",
      {
        main: bySources,
        head: rewrite(
          "retrieved: 2026-11-01, confidence: A }",
          "retrieved: 2026-11-02, confidence: A }\n  - { title: Thêm, url: https://example.vn/them }",
        ),
      },
      [],
    ],
    ["its plan, which nobody counts", { head: { [PLAN]: (text) => `${text}\nKhác.\n` } }, []],
    ["its plan, where it counts", { main: byPlan, head: { [PLAN]: (text) => `${text}\nKhác.\n` } }, COUNCIL],
    ["its plan taken away, where it counts", { main: byPlan, gone: [PLAN] }, COUNCIL],
    [
      "its name, which only the change itself does not count",
      { head: { ...NAMED, ...inSettings({ decisions: { identity: ["domain"] } }) } },
      [...COUNCIL, "registers: maintainers"],
    ],
    ["voted on, taken off the list and proposed again: its name", { main: onceVotedOn, head: NAMED }, COUNCIL],
    ["taken off the list with no vote ever: its name", { main: onlyDelisted, head: NAMED }, ["identity: keeper"]],
    [
      "merged: its website",
      { main: without(`  - { date: 2026-06-01, type: merged, into: khac, ${LEFT}`), head: rewrite("vn/to-chim", "vn/khac") },
      ["identity: keeper"],
    ],
    [
      "merged by whom the settings name: its website",
      {
        main: {
          ...without(`  - { date: 2026-06-01, type: merged, into: khac, ${LEFT}`),
          ...inSettings({ decisions: { by: { merged: "council" } } }),
        },
        head: rewrite("vn/to-chim", "vn/khac"),
      },
      COUNCIL,
    ],
    [
      "a new name by an event that tells of another old one",
      { head: renamed("previousName: { vi: Không phải, en: Not it }") },
      [...COUNCIL, "renamed: keeper"],
    ],
    [
      "a new name by an event that tells of the old one",
      { head: renamed("previousName: { vi: Nền tảng Tổ Chim, en: Bird Nest platform }") },
      ["renamed: keeper"],
    ],
    ["in use and never decided on: its name", { main: without(), head: NAMED }, []],
  ])("%s", (_, change, asked) => {
    expect(judged(change).asked).toEqual(asked);
  });
});

const bare: Edits = {
  [AGENCIES]: (text) => text.replace(/\n {2}github:.*/g, ""),
  [SETTINGS]: (text) => text.replace(/^maintainers:.*\n/m, ""),
};
const byWhom = (by: object, main: Edits = bare): Edits => ({
  ...main,
  [SETTINGS]: (text) => inSettings({ decisions: { by } })[SETTINGS]?.(main[SETTINGS]?.(text) ?? text) ?? "",
});

describe("of whom no account is named", () => {
  test.each<[string, Asked, "refused" | "decided"]>([
    ["a withdrawal by votes", { main: bare, head: event(`type: revoked, ${REASON}`), approve: ["nguoi-la", "ai-do"] }, "refused"],
    [
      "a withdrawal by votes, where too few agencies may vote",
      {
        main: { [AGENCIES]: (text) => text.replace(/^- code: (?:BCP|BRK)\n(?: .*\n)+/gm, "") },
        head: event(`type: revoked, ${REASON}`),
        approve: ["duong"],
      },
      "refused",
    ],
    ["a withdrawal that the keeper decides", { main: byWhom({ revoked: "keeper" }), head: event(`type: revoked, ${REASON}`) }, "refused"],
    [
      "a withdrawal that maintainers decide",
      { main: byWhom({ revoked: "maintainers" }), head: event(`type: revoked, ${REASON}`) },
      "refused",
    ],
    [
      "a withdrawal that maintainers decide, with a register",
      {
        main: byWhom({ revoked: "maintainers" }),
        head: { ...event(`type: revoked, ${REASON}`), [AGENCIES]: (text) => text.replace("Bộ BCP", "Bộ Khác") },
      },
      "refused",
    ],
    ["a list", { main: bare, head: event("type: listed") }, "refused"],
    ["a criteria set", { main: bare, head: { [SET]: (text) => `${text}\nThêm.\n` } }, "refused"],
    [
      "another name of a recognised platform",
      { main: byWhom({ identity: "owner" }), head: { [PLATFORM]: (text) => text.replace(/^name: .*$/m, "name: { vi: Khác, en: Other }") } },
      "refused",
    ],
    ["what nobody has to be asked", { main: bare, head: UNIT }, "decided"],
    ["a register: how they are named", { main: bare, head: { [AGENCIES]: (text) => text.replace("Bộ BCP", "Bộ Khác") } }, "decided"],
    [
      "a register that the keeper decides, who is not named",
      { main: byWhom({ registers: "keeper" }), head: { [AGENCIES]: (text) => text.replace("Bộ BCP", "Bộ Khác") } },
      "decided",
    ],
    ["a file that sets the repository up", { main: bare, otherFiles: 1 }, "decided"],
    [
      "a register, once maintainers are named",
      { main: { [AGENCIES]: bare[AGENCIES] as never }, head: { [AGENCIES]: (text) => text.replace("Bộ BCP", "Bộ Khác") } },
      "refused",
    ],
    [
      "a register, by who the pull request itself names",
      {
        main: { ...bare, ...inSettings({ maintainers: { logins: ["tho-hai"] } }) },
        head: inSettings({ maintainers: { logins: ["nguoi-la"] } }),
        author: "nguoi-la",
        approve: ["nguoi-la"],
      },
      "refused",
    ],
    [
      "a register, by a maintainer named by login",
      {
        main: { ...bare, ...inSettings({ maintainers: { logins: ["Tho-Hai"] } }) },
        head: { [AGENCIES]: (text) => text.replace("Bộ BCP", "Bộ Khác") },
        approve: ["tho-hai"],
      },
      "decided",
    ],
  ])("%s", (_, change, expected) => {
    expect(judged(change).decided).toBe(expected === "decided");
  });
  test("it is said how they are named", () => {
    expect([judged({ main: bare, head: event("type: listed") }).task, judged({ main: bare, head: revoked }).task]).toEqual([
      "name-deciders",
      "name-deciders",
    ]);
  });
});

const revoked = event(`type: revoked, ${REASON}`);
const handedOver: Edits = {
  [PLATFORM]: (text) =>
    text
      .replace(/^owner: .*$/m, "owner: BRK")
      .replace(
        "  - { date: 2026-06-01, type: recognised",
        "  - { date: 2026-05-20, type: transferred, from: BCP, to: BRK, document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\n  - { date: 2026-06-01, type: recognised",
      ),
};

const withMail: Edits = {
  [AGENCIES]: (text) => text.replace("[cho] }", "[cho], mail: [bcp.example] }").replace("[ruong] }", "[ruong], mail: [brk.example] }"),
};

/** Another owner than the demonstration has. */
const ownerFirst: Edits = { [PLATFORM]: (text) => text.replace("owner: BMT", "owner: BRK") };

describe("whose word counts", () => {
  test.each<[string, Asked, boolean]>([
    ["two agencies that it does not concern", { head: revoked, approve: ["duong", "cho"] }, true],
    ["one of them proposes", { head: revoked, approve: ["duong", "cho"], author: "cho" }, false],
    ["one of them is named in a commit", { head: revoked, approve: ["duong", "cho"], writers: ["cho"] }, false],
    ["one of them by an address alone", { main: withMail, head: revoked, approve: ["duong", "cho"], writers: ["@so.bcp.example"] }, false],
    [
      "an address that only ends alike",
      { main: withMail, head: revoked, approve: ["duong", "cho"], writers: ["@khong-bcp.example"] },
      true,
    ],
    [
      "an opponent by an address alone",
      { main: withMail, head: revoked, approve: ["duong", "cho"], object: ["ruong"], writers: ["@brk.example"] },
      false,
    ],
    ["an opponent is named in a commit", { head: revoked, approve: ["duong", "cho"], object: ["ruong"], writers: ["ruong"] }, false],
    [
      "one that must be among them is named in a commit",
      { main: inSettings({ decisions: { include: ["BRK"] } }), head: revoked, approve: ["duong", "cho"], writers: ["ruong"] },
      false,
    ],
    ["the owner is one", { head: revoked, approve: ["duong", "may"] }, false],
    ["one that handed it over", { main: handedOver, head: revoked, approve: ["duong", "cho"] }, false],
    [
      "one that handed it over long ago",
      { main: { ...handedOver, ...inSettings({ decisions: { handoverDays: 30 } }) }, head: revoked, approve: ["duong", "cho"] },
      true,
    ],
    [
      "one that handed it over long ago by the day that was written, of which main knows since",
      { main: { ...handedOver, ...inSettings({ decisions: { handoverDays: 30 } }) }, past: {}, head: revoked, approve: ["duong", "cho"] },
      false,
    ],
    [
      "the same, known to main so long",
      {
        main: { ...handedOver, ...inSettings({ decisions: { handoverDays: 30 } }) },
        past: handedOver,
        head: revoked,
        approve: ["duong", "cho"],
      },
      true,
    ],
    [
      "one that a handover of long ago, proposed with it, takes for the owner",
      {
        main: inSettings({ decisions: { handoverDays: 30 } }),
        head: { [PLATFORM]: (text) => handedOver[PLATFORM]?.(revoked[PLATFORM]?.(text) ?? "") ?? "" },
        approve: ["duong", "cho"],
      },
      false,
    ],
    ["an owner's objection", { main: ownerFirst, past: ownerFirst, head: revoked, approve: ["duong", "cho"], object: ["ruong"] }, true],
    [
      "that of one named as owner of late",
      { main: ownerFirst, past: {}, head: revoked, approve: ["duong", "cho"], object: ["ruong"] },
      false,
    ],
    [
      "without one named as owner of late that must be among them",
      {
        main: { ...ownerFirst, ...inSettings({ decisions: { include: ["BRK"] } }) },
        past: {},
        head: revoked,
        approve: ["duong", "cho"],
      },
      false,
    ],
    [
      "without one that must be among them",
      { main: inSettings({ decisions: { include: ["BRK"] } }), head: revoked, approve: ["duong", "cho"] },
      false,
    ],
    ["with it", { main: inSettings({ decisions: { include: ["BRK"] } }), head: revoked, approve: ["duong", "ruong"] }, true],
    [
      "one that must be among them is concerned",
      { main: inSettings({ decisions: { include: ["BMT"] } }), head: revoked, approve: ["duong", "cho"] },
      true,
    ],
    ["a list: another agency", { head: event("type: listed"), approve: ["duong", "cho"] }, false],
    ["a list: its keeper", { head: event("type: listed"), approve: ["may"] }, true],
    ["a list: its keeper, who proposes it", { head: event("type: listed"), author: "may", approve: ["may"] }, false],
    ["a list: its keeper's other officer", { head: event("type: listed"), author: "may", approve: ["may-hai"] }, true],
    ["a list: one officer for, one against", { head: event("type: listed"), approve: ["may"], object: ["may-hai"] }, false],
    ["a register: an agency", { head: { [AGENCIES]: (text) => text.replace("Bộ BCP", "Bộ Khác") }, approve: ["may"] }, false],
    ["a register: a maintainer", { head: { [AGENCIES]: (text) => text.replace("Bộ BCP", "Bộ Khác") }, approve: ["tho"] }, true],
    [
      "a register by who names themselves its maintainer",
      { head: inSettings({ maintainers: { team: "nguoi-la/toi" } }), author: "nguoi-la", approve: ["nguoi-la"] },
      false,
    ],
  ])("%s", (_, change, decided) => {
    expect(judged(change).decided).toBe(decided);
  });
});

describe("a record of main that does not fit is held against what can be read of it", () => {
  const unknownKey: Edits = { [PLATFORM]: (text) => text.replace("\nowner:", "\nkhong-co: 1\nowner:") };
  const unread: Edits = { [PLATFORM]: () => "---\nname: {\n---\n" };
  const brokenEvent: Edits = { [PLATFORM]: (text) => text.replace("type: recognised,", "type: recognised, khong-co: 1,") };
  const good: Edits = { [PLATFORM]: () => textIn(main, PLATFORM) };
  const withoutEvent: Edits = { [PLATFORM]: () => textIn(main, PLATFORM).replace(/^ *- \{[^}]*type: recognised.*\n/m, "") };
  const assessment = textIn(main, ASSESSMENT);
  const otherResult = assessment.replace(/\bverdict: (un)?met\b/, (_, un) => (un ? "verdict: met" : "verdict: unmet"));
  test.each<[string, Asked, { readonly asked?: string[]; readonly fit?: boolean }]>([
    ["an unknown key goes", { main: unknownKey, head: good }, { asked: [], fit: true }],
    ["with it an event", { main: unknownKey, head: withoutEvent }, { fit: false }],
    [
      "with it the name",
      { main: unknownKey, head: { [PLATFORM]: () => textIn(main, PLATFORM).replace(/^name: .*$/m, "name: { vi: Sàn, en: Floor }") } },
      { asked: ["identity: council"] },
    ],
    [
      "one that can not be read: all of it is asked about",
      { main: unread, head: good },
      { asked: ["recognised: council", "identity: council", "listed: keeper", "transferred: keeper"], fit: true },
    ],
    [
      "one that can not be read, without its event",
      { main: unread, head: withoutEvent },
      { asked: ["identity: council", "listed: keeper", "transferred: keeper"] },
    ],
    ["one that can not be read goes", { main: unread, gone: [PLATFORM, ASSESSMENT] }, { fit: false }],
    ["an event that does not fit", { main: brokenEvent, head: withoutEvent }, { asked: ["identity: council"] }],
    [
      "an assessment that can not be read",
      { main: { [ASSESSMENT]: () => "---\ncriteria: {\n---\n" }, head: { [ASSESSMENT]: () => assessment } },
      { asked: ["assessment: keeper"], fit: true },
    ],
    [
      "an assessment that can not be read goes",
      { main: { [ASSESSMENT]: () => "---\ncriteria: {\n---\n" }, gone: [ASSESSMENT] },
      { fit: false },
    ],
    [
      "an assessment with an unknown key has other results",
      {
        main: { [ASSESSMENT]: (text) => text.replace("\ncriteria:", "\nkhong-co: 1\ncriteria:") },
        head: { [ASSESSMENT]: () => otherResult },
      },
      { fit: false },
    ],
  ])("%s", (_, change, expected) => {
    expect(judged(change)).toMatchObject(expected);
  });
});

describe("of what could not be read nobody says that nobody is asked", () => {
  const unusable: readonly (readonly [string, string | undefined])[] = [
    ["that are not there", undefined],
    ["that are no YAML", "a: [\n"],
    ["that are empty", ""],
    ["with a wrong name", stringify({ ...(parse(textIn(main, SETTINGS)) as object), names: { groups: 5 } })],
    ["with a wrong language", stringify({ ...(parse(textIn(main, SETTINGS)) as object), languages: ["vi", "xx1"] })],
    ["with an unknown key", `${textIn(main, SETTINGS)}khong-co: 1\n`],
  ];
  const asking: readonly (readonly [string, Asked])[] = [
    ["an event", { head: revoked }],
    ["a platform taken away", { gone: [PLATFORM] }],
    ["a login", { head: { [AGENCIES]: (text) => text.replace("[cho]", "[cho, nguoi-la]") } }],
    ["a file that is no data", { otherFiles: 1 }],
  ];
  const broken = (text: string | undefined): Asked => (text === undefined ? { gone: [SETTINGS] } : { head: { [SETTINGS]: () => text } });
  test.each(unusable)("settings %s", (_, text) => {
    const base = text === undefined ? main.filter(({ path }) => path !== SETTINGS) : withEdits(main, { [SETTINGS]: () => text });
    for (const [what, asked] of asking) expect([what, judged(asked, base)]).toMatchObject([what, { decided: false, fit: false }]);
    const [_what, { head = {} }] = asking[0] as (typeof asking)[number];
    const { gone = [], head: breaks = {} } = broken(text);
    expect(judged({ gone, head: { ...head, ...breaks } })).toMatchObject({ decided: false, fit: false });
  });
});

test.each<[string, Edits, string[]]>([
  ["a lower quorum", inSettings({ quorum: 1 }), ["quorum"]],
  ["other deciders", inSettings({ decisions: { by: { listed: "owner" } } }), ["decisions"]],
  ["other maintainers", inSettings({ maintainers: { team: "khac/nhom" } }), ["maintainers"]],
  ["another keeper", inSettings({ keptBy: [{ agency: "BCP" }] }), ["keptBy"]],
  ["a field that is used no more", inSettings({ unusedFields: ["owner"] }), ["unusedFields"]],
  ["a status that is used no more", inSettings({ unusedStages: ["potential"] }), ["unusedStages"]],
  ["a login added", { [AGENCIES]: (text) => text.replace("[cho]", "[cho, nguoi-la]") }, ["BCP"]],
  ["a domain of addresses", { [AGENCIES]: (text) => text.replace("[cho] }", "[cho], mail: [bcp.example] }") }, ["BCP"]],
  [
    "an agency that votes no longer",
    { [AGENCIES]: (text) => text.replace("github: { logins: [cho] }", "validTo: 2026-01-01\n  github: { logins: [cho] }") },
    ["BCP"],
  ],
  [
    "a key of the ledger",
    inSettings({ signingKeys: [{ publicKey: "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=", from: "2026-01-01" }] }),
    ["signingKeys"],
  ],
  ["a later beginning of the catalogue", inSettings({ catalogueSince: "2026-06-01" }), ["catalogueSince"]],
  [
    "another time zone",
    inSettings({ timeZone: { id: "America/New_York", name: { vi: "giờ Niu Oóc", en: "New York time" } } }),
    ["timeZone"],
  ],
  ["another title", inSettings({ title: { vi: "Khác", en: "Other" } }), []],
  ["what an event is called", inSettings({ names: { events: { planned: { vi: "Kế hoạch có", en: "Plan made" } } } }), ["names"]],
  ["what a thing is called", inSettings({ names: { thing: { vi: "sàn", en: "shop" } } }), []],
  ["settings that cannot be read: nothing else is said of them", inSettings({ quorum: 0, keptBy: [] }), ["settings"]],
  [
    "agencies that cannot be read: of none is it said that its accounts go",
    { [AGENCIES]: (text) => text.replace("code: BCP", "code: b c p") },
    ["agencies"],
  ],
])("a change of who may decide is said: %s", (_, head, said) => {
  expect(judged({ head }).said).toEqual(said);
});

test("so is who answers for a platform", () => {
  expect(judged({ main: undecided, head: answeredBy("owner: BCP") }).said).toEqual(["platforms/to-chim owner"]);
});

/** Files that would add code to what the bot or its workflows run, or pass for the ledger, wherever they lie. */
const NO_DATA = [
  ".npmrc",
  "x.cjs",
  "node_modules/.bin/tsx",
  "package-lock.json",
  "scripts/cli/bin.mjs",
  "tsconfig.json",
  ".cache/code/index.js",
  ".gitattributes",
  ".gitmodules",
  ".github/CODEOWNERS",
  ".github/workflows/check.yml",
  ".github/rulesets/main.json",
  "platforms/_tests/x.test.ts",
  "Platforms/to-chim/platform.md",
  "platforms.md",
  "decisions/to-chim/99.json",
  "decisions",
  "Decisions/to-chim/99.json",
  "_site/api/v1/decisions.json",
];
const AMONG_DATA = [
  "platforms/.npmrc",
  "platforms/decisions/99.json",
  "platforms/to-chim/decisions/99.json",
  "platforms/to-chim/.npmrc",
  "platforms/to-chim/x.cjs",
  "platforms/node_modules/x/index.js",
  "platforms/_registers/package.json",
  "criteria/.cache/code.js",
  "criteria/decisions/to-chim/99.json",
  "platforms",
];
const EVERYBODY = ["may", "may-hai", "duong", "cho", "ruong"];
test("what is no data is for the maintainers, never beside data; what lies among data is refused", () => {
  expect(NO_DATA.filter(isData)).toEqual([]);
  expect(judged({ otherFiles: 1, approve: EVERYBODY })).toMatchObject({ decided: false, task: "maintainer-review" });
  expect(judged({ otherFiles: 1, approve: ["tho"] })).toMatchObject({ decided: true, fit: true });
  expect(judged({ otherFiles: 1, head: UNIT, approve: [...EVERYBODY, "tho"] })).toMatchObject({ fit: false, task: "split" });
  expect(AMONG_DATA.filter((path) => !isData(path))).toEqual([]);
  const { fit } = judged({ head: UNIT });
  expect(AMONG_DATA.map((path) => [path, judged({ head: { [path]: () => "{}" }, approve: [...EVERYBODY, "tho"] }).fit])).toEqual(
    AMONG_DATA.map((path) => [path, !fit]),
  );
});

/** On the line of an event of to-chim. */
const AFTER = "  - { date: 2026-06-01, type: recognised, document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\n";
const AGAIN = `  - { date: 2026-06-01, type: revoked, ${REASON}, document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\n`;
const edit = (from: string | RegExp, to: string): Edits => ({ [PLATFORM]: (text) => text.replace(from, () => to) });
const both = edit(AFTER, AFTER + AGAIN);

/**
 * Ways round those who decide, three of each kind and more: who tries it has the approval of whoever is named, and it is not
 * decided or not fit; the same by those who decide goes through.
 */
type Way = readonly [string, Asked, Asked["approve"]];
const COUNCIL_WAYS: readonly Way[] = [
  [
    "identity: another website",
    { head: edit("website: https://example.vn/to-chim", "website: https://example.vn/khac"), approve: ["may"] },
    ["duong", "cho"],
  ],
  [
    "identity: another enterprise",
    { head: edit("\nowner:", "\nenterprises: [ { name: { vi: Công ty Khác, en: Other } } ]\nowner:"), approve: ["may", "tho"] },
    ["duong", "cho"],
  ],
  [
    "identity: another summary in English only",
    { head: edit("en: A fictional platform for tests", "en: Something else altogether"), approve: ["duong"] },
    ["duong", "ruong"],
  ],
  [
    "identity: a name that comes with a hand-over",
    {
      head: {
        [PLATFORM]: (text) =>
          text
            .replace(/^name: .*$/m, "name: { vi: Khác, en: Other }")
            .replace(/^owner: .*$/m, "owner: BCP")
            .replace(
              "usage:\n",
              "  - { date: 2026-08-01, type: transferred, from: BMT, to: BCP, document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\nusage:\n",
            ),
      },
      approve: ["may", "cho", "may-hai"],
    },
    ["may", "duong", "ruong"],
  ],
  [
    "recusal: the owner that gives it away in the same change",
    {
      head: { [PLATFORM]: (text) => (revoked[PLATFORM]?.(text) ?? "").replace(/^owner: .*$/m, "owner: BCP") },
      approve: ["duong", "may", "cho"],
    },
    ["duong", "ruong"],
  ],
  ["recusal: the proposer's agency by a second account", { head: revoked, author: "may-hai", approve: ["duong", "may"] }, ["duong", "cho"]],
  [
    "recusal: a writer whose login is spelled otherwise",
    { head: revoked, writers: ["CHO"], approve: ["duong", "cho"] },
    ["duong", "ruong"],
  ],
];
const OTHER_WAYS: readonly Way[] = [
  ["registers: a lower quorum", { head: inSettings({ quorum: 1 }), approve: ["may", "duong", "cho"] }, ["tho"]],
  [
    "registers: an account more",
    { head: { [AGENCIES]: (text) => text.replace("[cho]", "[cho, nguoi-la]") }, approve: ["cho", "nguoi-la"] },
    ["tho"],
  ],
  [
    "registers: another's account taken away",
    { head: { [AGENCIES]: (text) => text.replace("[ruong]", "[nguoi-la]") }, approve: ["may", "duong"] },
    ["tho"],
  ],
  [
    "registers: a key of the ledger more",
    {
      head: inSettings({
        signingKeys: [{ publicKey: "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=", from: "2026-01-01" }],
      }),
      approve: ["may", "duong"],
    },
    ["tho"],
  ],
  ["criteria: a reason", { head: { [SET]: (text) => `${text}\nThêm.\n` }, approve: ["duong", "cho"] }, ["may"]],
  [
    "criteria: a consultation taken out",
    { head: { [SET]: (text) => text.replace(/^consultations:.*\n/m, "") }, approve: ["duong"] },
    ["may"],
  ],
  ["criteria: a threshold", { head: { [SET]: (text) => text.replace("atMost: 4", "atMost: 400") }, approve: ["tho", "cho"] }, ["may"]],
  ["assessment: an old one put right", { head: { [ASSESSMENT]: (text) => `${text}\nThêm.\n` }, approve: ["duong", "cho"] }, ["may"]],
  ["list: merged into another", { head: event("type: merged, into: khac"), approve: ["duong", "cho", "ruong"] }, ["may"]],
  ["list: taken off it", { head: event(`type: delisted, ${REASON}`), approve: ["duong", "cho"] }, ["may"]],
];
describe("ways round those who decide, and the honest way beside each", () => {
  test.each([...COUNCIL_WAYS, ...OTHER_WAYS])("%s", (_, tried, honest) => {
    expect(judged(tried).decided).toBe(false);
    expect(judged({ ...tried, author: "nguoi-la", writers: [], approve: honest ?? [] }).decided).toBe(true);
  });
  test.each<[string, Edits, Edits]>([
    ["a withdrawal put before the recognition of its day", both, edit(AFTER + AGAIN, AGAIN + AFTER)],
    ["a withdrawal taken out", both, edit(AGAIN, "")],
    ["a withdrawal of another day", both, edit("2026-06-01, type: revoked", "2026-06-02, type: revoked")],
    ["a recognition made a potential", {}, edit("type: recognised", "type: potential")],
    [
      "another document under the same day",
      {},
      edit("type: recognised, document: { number: 13/QĐ-BMT", "type: recognised, document: { number: 12/QĐ-BMT"),
    ],
  ])("what was decided is not told otherwise: %s", (_, main, head) => {
    const { fit, decided } = judged({ main, head, approve: ["may", "tho"] });
    expect(fit && decided).toBe(false);
    expect(judged({ main, head: UNIT })).toMatchObject({ fit: true, decided: true });
  });
  test("keys of an event in another order, and its file formatted otherwise, ask nobody", () => {
    const head = edit(
      "{ date: 2026-06-01, type: recognised, document: { number: 13/QĐ-BMT, date: 2026-06-01 } }",
      "{ type: recognised, document: { date: 2026-06-01, number: 13/QĐ-BMT }, date: 2026-06-01 }",
    );
    expect(judged({ head })).toMatchObject({ asked: [], decided: true, fit: true });
  });
});

const MARK = "recognised 2026-06-01";
const never = (mark: string, what: "whole" | "form" = "whole"): Partial<Unvoted> => ({ events: new Map([[mark, what]]) });
const [whole, form] = [never(MARK), never(MARK, "form")];
const outOfOrder = edit(AFTER, AGAIN + AFTER);
const order = { order: [MARK, "revoked 2026-06-01"] };
const LAUNCHED = "  - { date: 2026-06-01, type: launched }\n";
const three = edit(AFTER, AGAIN + AFTER + LAUNCHED);
const TWIN = AFTER.replace("13/QĐ-BMT", "99/QĐ-BMT");
const twice = edit(AFTER, AFTER + TWIN);
const twin = never(`${MARK} 99/QĐ-BMT`);
const otherwise = edit(AFTER, AFTER.replace("} }\n", "}, confidence: B }\n"));
const otherDay = edit("2026-06-01, type: recognised", "2026-06-02, type: recognised");
const listed = never("delisted 2026-08-01");
const taken = event(`type: delisted, ${REASON}`);
const given = edit(/^owner: .*$/m, "owner: BCP");

/** What is proposed of events of which nobody is on record to have decided, what is asked of whom, and whose approval it then needs. */
describe("what came without votes may be put right, by those who decide it", () => {
  test.each<[string, Asked, string[], string[]]>([
    ["taken out", { head: edit(AFTER, ""), unvoted: whole }, ["removed recognised: council"], ["duong", "cho"]],
    ["said otherwise", { head: otherwise, unvoted: whole }, ["changed recognised: council"], ["duong", "cho"]],
    ["to words that were not voted on, of what was", { head: otherwise, unvoted: form }, ["changed recognised: council"], ["duong", "cho"]],
    ["another day", { head: otherDay, unvoted: whole }, ["recognised: council", "removed recognised: council"], ["duong", "cho"]],
    [
      "of two of one day that which came last",
      { main: both, head: edit(AGAIN, ""), unvoted: never("revoked 2026-06-01") },
      ["removed revoked: council"],
      ["duong", "cho"],
    ],
    [
      "of two of a kind and day that which was not voted on",
      { main: twice, head: edit(TWIN, ""), unvoted: twin },
      ["removed recognised: council"],
      ["duong", "cho"],
    ],
    [
      "in their order again",
      { main: outOfOrder, head: edit(AGAIN + AFTER, AFTER + AGAIN), unvoted: order },
      ["moved recognised: council"],
      ["duong", "cho"],
    ],
    [
      "taken off the list: by the keeper",
      { main: taken, head: { [PLATFORM]: (text) => text.replace(/^.*type: delisted.*\n/m, "") }, unvoted: listed },
      ["removed delisted: keeper"],
      ["may"],
    ],
    [
      "whose it was",
      { main: given, head: edit(/^owner: .*$/m, "owner: BMT"), unvoted: { owners: ["BMT"] } },
      ["identity: council"],
      ["duong", "ruong"],
    ],
  ])("%s", (_, tried, asked, honest) => {
    expect(judged(tried)).toMatchObject({ asked, fit: true, decided: false });
    expect(judged({ ...tried, approve: honest })).toMatchObject({ fit: true, decided: true });
    // Nothing is known of it without a ledger.
    const { unvoted: _known, ...unknown } = tried;
    expect(judged({ ...unknown, approve: honest }).fit).toBe(false);
  });
  test.each<[string, Asked]>([
    ["what was voted on in another form is taken out", { head: edit(AFTER, ""), unvoted: form }],
    ["another event than the one without votes", { main: both, head: edit(AFTER, ""), unvoted: never("revoked 2026-06-01") }],
    ["an event of another day", { head: edit(AFTER, ""), unvoted: never("recognised 2026-06-02") }],
    ["of two of a kind and day that which was voted on", { main: twice, head: edit(AFTER, ""), unvoted: twin }],
    ["of two of a kind and day, both", { main: twice, head: edit(AFTER + TWIN, ""), unvoted: twin }],
    ["of two of a kind and day, that which was voted on said otherwise", { main: twice, head: otherwise, unvoted: twin }],
    [
      "their order, and another event of the day before them",
      { main: three, head: edit(AGAIN + AFTER + LAUNCHED, LAUNCHED + AFTER + AGAIN), unvoted: order },
    ],
    ["an order of one's own", { main: both, head: edit(AFTER + AGAIN, AGAIN + AFTER), unvoted: order }],
    ["to an owner that it never had", { main: given, head: edit(/^owner: .*$/m, "owner: BĐX"), unvoted: { owners: ["BMT"] } }],
  ])("refused: %s", (_, tried) => {
    expect(judged({ ...tried, approve: EVERYBODY })).toMatchObject({ fit: false });
  });
});

test("back to the very words that were voted on: nobody is asked again, but about all that is beside it", () => {
  const words = eventsIn(withEdits(main, otherwise), "to-chim").find(({ type }) => type === "recognised");
  const unvoted = { ...form, decided: new Set([valueText(words)]) };
  expect(judged({ head: otherwise, unvoted })).toMatchObject({ asked: [], decided: true, fit: true, putBack: ["recognised"] });
  const more = { [PLATFORM]: (text: string) => otherwise[PLATFORM]?.(text).replace(/^name: .*$/m, "name: { vi: Khác, en: Other }") ?? "" };
  expect(judged({ head: more, unvoted })).toMatchObject({ asked: ["identity: council"], decided: false });
  // What came without votes is not put back by words that were voted on of another day.
  expect(judged({ head: otherDay, unvoted: { ...whole, decided: unvoted.decided } })).toMatchObject({ decided: false, putBack: [] });
});

test("settings that have records read otherwise: what those come to is said, and none may be made unfit", () => {
  const place = {
    level: "error",
    rule: "key-unknown",
    path: PLATFORM,
    line: 3,
    column: 1,
    message: { en: "No such field" } as never,
  } as const;
  const head = inSettings({ unusedFields: ["owner"] });
  const standing = { id: "to-chim", stage: "recognised", outcome: "not-eligible", results: [] } as const;
  expect(judged({ head })).toMatchObject({ fit: true, unfit: [], impact: [] });
  const other = judged({ head, reread: { errors: [], standings: [standing] } });
  expect(other).toMatchObject({ fit: true, unfit: [], impact: [{ id: "to-chim", after: { outcome: "not-eligible" } }] });
  expect(judged({ head, reread: { errors: [place], standings: [] } })).toMatchObject({
    fit: false,
    unfit: ["platforms/to-chim"],
    impact: [],
  });
  // Of a file that it touches, or that main has so already, the problem is said and no more.
  const touched = judged({ head: { ...head, ...UNIT }, reread: { errors: [place], standings: [] } });
  expect(touched).toMatchObject({ fit: false, unfit: [] });
});
