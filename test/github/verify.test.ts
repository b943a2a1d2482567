/** `catalogue verify` on real repositories: what is honest passes, and each kind of tampering is named. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decidedPast, readLedger } from "../../scripts/cli/ledger.ts";
import { entryPath, entryPlace, entryText } from "../../scripts/ledger/entry.ts";
import { makeKeys, publicKeyOf, sha256 } from "../../scripts/ledger/envelope.ts";
import { readSettings } from "../../scripts/records/load.ts";
import type { Decision } from "../../scripts/records/schema/decision.ts";
import { settingsIn } from "../../scripts/records/settings-in.ts";
import { catalogue, rootOf } from "../cli/shell.ts";
import { gitIn } from "./history-script.ts";
import {
  decisionOn,
  type LedgerScript,
  ledgerScript,
  ledgerText,
  platformPath,
  platformText,
  put,
  RECOGNISED,
  rebuild,
  record,
  SETTINGS,
  settingsText,
} from "./ledger-script.ts";

let parent: string;
let signed: LedgerScript;
let unsigned: LedgerScript;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), "ledger-"));
  signed = ledgerScript(join(parent, "signed"), { decisions: 4 });
  unsigned = ledgerScript(join(parent, "unsigned"), { decisions: 3, isSigned: false });
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const ZONE = { id: "Asia/Ho_Chi_Minh" } as Parameters<typeof decidedPast>[0]["timeZone"];
let copies = 0;
function copyOf(script: LedgerScript): LedgerScript {
  const root = join(parent, `copy-${++copies}`);
  cpSync(script.root, root, { recursive: true });
  return { ...script, root, decisions: [...script.decisions] };
}

const DAY = "2026-01-05";
const NEW = 9;
const at = ({ decisions }: LedgerScript, index: number) => decisions[index] as Decision;
const files = (script: LedgerScript) => script.decisions.map((decision) => [entryPath(decision), ledgerText(script, decision)] as const);
const push = (script: LedgerScript, decision: Decision, text: string) =>
  put(script.root, "decisions", DAY, { [entryPath(decision)]: text });
/** A merge by hand that recognises a platform. */
const addEvent = ({ root }: LedgerScript, events = RECOGNISED) => {
  put(root, "main", DAY, { [platformPath(NEW)]: platformText(NEW) });
  return put(root, "main", DAY, { [platformPath(NEW)]: platformText(NEW, events) });
};
/** The envelope with another payload and the old signature. */
function altered(text: string, change: (decision: Decision) => Decision): string {
  const envelope = JSON.parse(text);
  const statement = JSON.parse(Buffer.from(envelope.payload, "base64").toString());
  const payload = JSON.stringify({ ...statement, predicate: change(statement.predicate) });
  return `${JSON.stringify({ ...envelope, payload: Buffer.from(payload).toString("base64") }, null, 2)}\n`;
}
const withoutVotes = (decision: Decision): Decision => ({
  ...decision,
  votes: decision.votes?.filter(({ state }) => state !== "stale") ?? [],
});
const settings = (script: LedgerScript, text: string) => {
  put(script.root, "main", DAY, { [SETTINGS]: text });
  gitIn(script.root)("reset", "-q", "--hard");
};

/** One agency agreed. */
const alone = {
  approvals: ["BSD"],
  recused: [],
  votes: [{ agency: "BSD", vote: "approval", state: "counted", reviews: [1] }],
} satisfies Partial<Decision>;

/** @returns arguments of the command beyond the usual */
type Work = (script: LedgerScript) => unknown;

async function verified(script: LedgerScript, work: Work) {
  const copy = copyOf(script);
  const more = work(copy);
  const ran = await catalogue(["verify", "--data", copy.root, ...(Array.isArray(more) ? more : [])]);
  return { ...ran, rules: [...ran.stdout.matchAll(/\[([\w-]+)\]$/gm)].map(([, rule]) => rule) };
}

const HONEST: Record<string, Work> = {
  "a key taken out of the settings in place of being ended: what it signed before stays signed": (script) =>
    settings(script, settingsText(makeKeys().publicKey)),
  "the keys of an event in another order, a file broken for a while, a platform that moves to another folder": ({ root }) => {
    const other = "  - { type: recognised, date: 2025-03-01, document: { date: 2025-03-01, number: 1/QĐ-BMT } }\n";
    put(root, "main", DAY, { [platformPath(1)]: platformText(1, other), [platformPath(2)]: "---\nname: [\n---\n" });
    const moved = { [platformPath(1)]: null, "platforms/ten-moi/platform.md": platformText(1, other) };
    put(root, "main", DAY, { [platformPath(2)]: platformText(2, RECOGNISED), ...moved });
  },
  "a file that lay in an entry's place, and was taken away before the entry came": (script) => {
    const decision = { ...decisionOn(NEW, addEvent(script)), decidedOn: DAY };
    for (const text of ["x", null]) put(script.root, "decisions", DAY, { [entryPath(decision)]: text });
    record(script, decision);
  },
  "a copy of a true entry in its second place, taken away again": (script) => {
    for (const text of [ledgerText(script, at(script, 1)), null])
      put(script.root, "decisions", DAY, { [entryPlace(at(script, 1), 2)]: text });
  },
  "what a leaked key signed since that day is recorded again with the next one": (script) => {
    const next = makeKeys();
    settings(script, settingsText(script.publicKey, `, to: 2025-03-08 }, { publicKey: ${next.publicKey}, from: 2026-01-01`));
    const git = gitIn(script.root);
    const [last, tip] = [at(script, 3), git("rev-parse", "decisions").trim()];
    const chain = { sequence: 5, previous: sha256(ledgerText(script, last)), recordedOn: DAY, tip };
    put(script.root, "decisions", DAY, { [entryPlace(last, 2)]: entryText({ ...last, chain }, next.privateKey) });
  },
  "a vote that the settings asked for until the day before, and one that they ask for since": (script) => {
    settings(script, `${settingsText(script.publicKey).replace("quorum: 2", "quorum: 3")}decisions: { include: [BCP] }\n`);
    record(script, { ...decisionOn(NEW, addEvent(script)), decidedOn: DAY });
  },
  "another time zone": (script) => {
    const renamed = platformText(1, RECOGNISED).replace("vi: Nền tảng 1", "vi: Sàn 1");
    const commit = put(script.root, "main", DAY, { [platformPath(1)]: renamed });
    const files = [{ path: platformPath(1), sha256: sha256(renamed), before: sha256(platformText(1, RECOGNISED)) }];
    record(script, { ...decisionOn(1, commit), pull: NEW, events: [{ type: "identity", date: "2026-01-04" }], decidedOn: DAY, files });
  },
  "settings of the clone that show commits and their files otherwise": ({ root }) => {
    const own = {
      "diff.orderFile": "none",
      "diff.renames": "copies",
      "log.showRoot": "false",
      "color.ui": "always",
      "core.quotePath": "false",
    };
    for (const [name, value] of Object.entries(own)) gitIn(root)("config", name, value);
  },
  "a key that was rotated": (script) => {
    const next = makeKeys();
    const { publicKey } = script;
    settings(script, settingsText(publicKey, `, to: 2025-12-31 }, { publicKey: ${next.publicKey}, from: 2025-12-01`));
    const commit = addEvent(script);
    const decision = { ...decisionOn(NEW, commit), decidedOn: DAY };
    const [last] = script.decisions.slice(-1);
    const tip = gitIn(script.root)("rev-parse", "decisions").trim();
    const chain = { sequence: 5, previous: sha256(ledgerText(script, last as Decision)), recordedOn: DAY, tip };
    push(script, decision, entryText({ ...decision, chain }, next.privateKey));
  },
};

const isHonest = async (_: string, work: Work): Promise<void> => {
  const { code, stdout, stderr } = await verified(signed, work);
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(/^Sổ có \d biên bản biểu quyết, tất cả đã ký; .*\nMọi sự kiện có biên bản/);
};
const isLong = ([name]: [string, Work]) => !/^settings of the clone/.test(name);
test.each(Object.entries(HONEST).filter((one) => !isLong(one)))("nothing is wrong: %s", isHonest);
test.each(Object.entries(HONEST).filter(isLong))("nothing is wrong: %s", { tags: ["release"] }, isHonest);

/** Somebody makes a commit on main as it was, merges main into it and pushes that: main's own line is then theirs. */
const mergedAround = (script: LedgerScript, older: string): void => {
  const git = gitIn(script.root);
  const before = git("rev-parse", older).trim();
  const own = git("commit-tree", `${before}^{tree}`, "-p", before, "-m", "x").trim();
  const merge = git("commit-tree", "main^{tree}", "-p", own, "-p", "main", "-m", "x").trim();
  git("update-ref", "refs/heads/main", merge);
};
test.each<[string, Work]>([
  ["the last two decisions", (script) => mergedAround(script, "main~2")],
  ["all of them", (script) => mergedAround(script, "main~4")],
  [
    "twice",
    (script) => {
      mergedAround(script, "main~2");
      mergedAround(script, "main^2~4");
    },
  ],
])("main merged into another's line, whose votes hold as they did: %s", { tags: ["release"] }, async (_, work) => {
  const { code, stdout, stderr } = await verified(signed, work);
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(/^Sổ có 4 biên bản biểu quyết, tất cả đã ký; .*\n\d biên bản biểu quyết ghi phiên bản không còn trên dòng chính/);
});

type Tampered = Readonly<Record<string, readonly [Work, ...string[]]>>;
/** What is done, and all that is to be named. */
const TAMPERED: Tampered = {
  "an entry changed": [
    (script) =>
      push(
        script,
        at(script, 1),
        altered(ledgerText(script, at(script, 1)), (one) => ({ ...one, decidedOn: "2025-03-09" })),
      ),
    "entry-changed",
    "entry-changed",
  ],
  "an entry removed": [
    (script) => put(script.root, "decisions", DAY, { [entryPath(at(script, 1))]: null }),
    "entry-removed",
    "entry-removed",
    "event-unrecorded",
  ],
  "entries in another order": [
    (script) =>
      rebuild(
        script,
        [0, 2, 1, 3].map((index) => files(script)[index] as readonly [string, string]),
      ),
    "entry-reordered",
    "ledger-replaced",
    "ledger-replaced",
    "ledger-replaced",
    "ledger-replaced",
  ],
  "an entry signed with another key": [
    (script) => {
      const decision = { ...decisionOn(NEW, addEvent(script)), chain: { sequence: 5, recordedOn: DAY } };
      push(script, decision, entryText(decision, makeKeys().privateKey));
    },
    "entry-forged",
    "ledger-replaced",
  ],
  "an entry planted before there is an event": [
    (script) => {
      const tip = gitIn(script.root)("rev-parse", "decisions").trim();
      const previous = sha256(ledgerText(script, at(script, 3)));
      const decision = { ...decisionOn(NEW, "a".repeat(40)), chain: { sequence: 5, recordedOn: DAY, previous, tip } };
      push(script, decision, ledgerText(script, decision));
    },
    "entry-planted",
  ],
  "an event added on main by hand": [(script) => addEvent(script), "event-unrecorded"],
  "a recorded event taken out of main by hand": [
    ({ root }) => put(root, "main", DAY, { [platformPath(1)]: platformText(1) }),
    "entry-undone",
  ],
  "a recorded platform taken out of main by hand": [({ root }) => put(root, "main", DAY, { [platformPath(1)]: null }), "entry-undone"],
  "an entry by a key that ended, dated back": [
    (script) => {
      settings(script, settingsText(script.publicKey, `, to: 2025-03-31 }, { publicKey: ${makeKeys().publicKey}, from: 2025-03-20`));
      record(script, { ...decisionOn(NEW, addEvent(script)), decidedOn: "2025-03-25" });
    },
    "entry-key-time",
  ],
  "the same, of a commit dated back too": [
    (script) => {
      settings(script, settingsText(script.publicKey, `, to: 2025-03-31 }, { publicKey: ${makeKeys().publicKey}, from: 2025-03-20`));
      put(script.root, "main", "2025-03-24", { [platformPath(NEW)]: platformText(NEW) });
      const commit = put(script.root, "main", "2025-03-25", { [platformPath(NEW)]: platformText(NEW, RECOGNISED) });
      record(script, { ...decisionOn(NEW, commit), decidedOn: "2025-03-25" });
    },
    "entry-key-time",
  ],
  "a recognised platform that became part of another by hand": [
    ({ root }) =>
      put(root, "main", DAY, {
        [platformPath(1)]: platformText(1, `${RECOGNISED}  - { date: 2025-04-01, type: merged, into: nen-tang-2 }\n`),
      }),
    "event-unrecorded",
  ],
  "a recognised platform that got another name by hand": [
    ({ root }) => put(root, "main", DAY, { [platformPath(1)]: platformText(1, RECOGNISED).replaceAll("Nền tảng 1", "Sàn bán vé số") }),
    "event-unrecorded",
  ],
  "a recognition moved to another product by hand": [
    ({ root }) => {
      const moved = platformText(1, RECOGNISED).replace("Nền tảng 1", "Sàn bán vé số").replace("Platform 1", "Lottery shop");
      put(root, "main", DAY, { [platformPath(1)]: null, "platforms/san-pham-khac/platform.md": moved });
    },
    "entry-undone",
    "event-unrecorded",
  ],
  "a file of main that can not be read": [
    ({ root }) => put(root, "main", DAY, { [platformPath(NEW)]: "---\nname: [\n---\n" }),
    "record-unread",
  ],
  "the hash of another file": [
    (script) => {
      const wrong = decisionOn(NEW, addEvent(script));
      record(script, { ...wrong, decidedOn: DAY, files: wrong.files.map((file) => ({ ...file, sha256: "1".repeat(64) })) });
    },
    "entry-hash",
  ],
  "votes edited": [
    (script) => push(script, at(script, 3), altered(ledgerText(script, at(script, 3)), withoutVotes)),
    "entry-changed",
    "entry-votes",
  ],
  "a key that is not valid yet": [
    (script) => settings(script, settingsText(script.publicKey).replace("from: 2025-02-01", "from: 2025-03-04")),
    "entry-key-time",
  ],
  "the chain cut at its beginning": [
    (script) => rebuild(script, files(script).slice(2)),
    "event-unrecorded",
    "event-unrecorded",
    "chain-cut",
    "ledger-replaced",
    "ledger-replaced",
    "ledger-replaced",
  ],
  "the branch replaced by one of the same entries": [
    (script) => rebuild(script, files(script)),
    "ledger-replaced",
    "ledger-replaced",
    "ledger-replaced",
    "ledger-replaced",
  ],
  "the document of a recorded event changed on main by hand, and that recorded as come without votes": [
    (script) => {
      const text = platformText(1, RECOGNISED.replace("1/QĐ-BMT, date", "77/QĐ-BMT, date"));
      const commit = put(script.root, "main", DAY, { [platformPath(1)]: text });
      const files = [{ path: platformPath(1), sha256: sha256(text), before: sha256(platformText(1, RECOGNISED)) }];
      const none = { approvals: [], recused: [], votes: [], reached: false, kept: false };
      record(script, { ...decisionOn(1, commit), ...none, pull: NEW, decidedOn: DAY, files });
    },
    "event-rewritten",
  ],
  "an entry with fewer votes than the settings asked for": [
    (script) => record(script, { ...decisionOn(NEW, addEvent(script)), ...alone, quorum: 1, decidedOn: DAY }),
    "entry-rules",
  ],
  "an entry of what somebody decides alone, where the settings give it to the agencies": [
    (script) => record(script, { ...decisionOn(NEW, addEvent(script)), ...alone, decidedOn: DAY, policy: { deciders: ["keeper"] } }),
    "entry-rules",
  ],
  "an entry that leaves out whose vote must be among them": [
    (script) => {
      const later = "2026-01-08";
      settings(script, `${settingsText(script.publicKey)}decisions: { include: [BCP] }\n`);
      put(script.root, "main", later, { [platformPath(NEW)]: platformText(NEW) });
      const commit = put(script.root, "main", later, { [platformPath(NEW)]: platformText(NEW, RECOGNISED) });
      record(script, { ...decisionOn(NEW, commit), decidedOn: later });
    },
    "entry-rules",
  ],
  "a folder on main": [({ root }) => put(root, "main", DAY, { "decisions/nen-tang-1/99.json": "{}" }), "ledger-folder"],
};
/** One of each part of the proof: signature, chain, votes, the branch's log, main. */
const DAILY = ["an entry changed", "an event added on main by hand"];
const VARIANTS: Tampered = {
  "an entry changed, and the branch put together anew": [
    (script) =>
      rebuild(
        script,
        files(script).map(([path, text], index) => [path, index === 1 ? altered(text, (one) => ({ ...one, proposer: "BCP" })) : text]),
      ),
    "entry-changed",
    "ledger-replaced",
    "ledger-replaced",
    "ledger-replaced",
    "ledger-replaced",
  ],
  "the newest entry removed": [
    (script) => put(script.root, "decisions", DAY, { [entryPath(at(script, 3))]: null }),
    "entry-removed",
    "event-unrecorded",
  ],
  "entries in each other's place": [
    (script) => {
      const [[one, first], [other, second]] = files(script).slice(1, 3) as [[string, string], [string, string]];
      put(script.root, "decisions", DAY, { [one]: second, [other]: first });
    },
    "decision-misplaced",
    "entry-changed",
    "decision-misplaced",
    "entry-changed",
    "entry-removed",
    "event-unrecorded",
    "event-unrecorded",
  ],
  "an entry without a signature": [
    (script) => {
      const tip = gitIn(script.root)("rev-parse", "decisions").trim();
      const previous = sha256(ledgerText(script, at(script, 3)));
      const decision = { ...decisionOn(NEW, addEvent(script)), chain: { sequence: 5, recordedOn: DAY, previous, tip } };
      push(script, decision, entryText(decision));
    },
    "entry-unsigned",
  ],
  "an entry of the old form": [
    (script) =>
      void push(script, decisionOn(NEW, addEvent(script)), JSON.stringify(decisionOn(NEW, gitIn(script.root)("rev-parse", "main").trim()))),
    "entry-planted",
    "entry-unsigned",
  ],
  "an event added by hand that git's replacements hide": [
    (script) => {
      const commit = addEvent(script);
      gitIn(script.root)("replace", commit, `${commit}^`);
    },
    "event-unrecorded",
  ],
  "an event that a merge brings, where the clone is set to show nothing of merges": [
    (script) => {
      const commit = addEvent(script);
      const git = gitIn(script.root);
      const parents = ["-p", `${commit}^`, "-p", commit];
      const merge = git("-c", "user.name=x", "-c", "user.email=x@x", "commit-tree", `${commit}^{tree}`, ...parents, "-m", "x").trim();
      git("update-ref", "refs/heads/main", merge);
      git("config", "log.diffMerges", "off");
    },
    "event-unrecorded",
  ],
  "an event added by hand in a commit that says it is older than the catalogue": [
    ({ root }) => {
      put(root, "main", "2019-01-01", { [platformPath(NEW)]: platformText(NEW) });
      put(root, "main", "2019-01-02", { [platformPath(NEW)]: platformText(NEW, RECOGNISED.replaceAll("2025-03-01", "2018-03-01")) });
    },
    "event-unrecorded",
  ],
  "a folder moved by hand, with a letter of its text changed": [
    ({ root }) =>
      put(root, "main", DAY, {
        [platformPath(1)]: null,
        "platforms/ten-moi/platform.md": platformText(1, RECOGNISED).replace("Mô tả 1", "Mô tà 1"),
      }),
    "event-unrecorded",
  ],
  "an event added by hand that says it is older than the catalogue": [
    (script) => addEvent(script, RECOGNISED.replaceAll("2025-03-01", "2020-03-01")),
    "event-unrecorded",
  ],
  "a true entry copied to its second place": [
    (script) => put(script.root, "decisions", DAY, { [entryPlace(at(script, 1), 2)]: ledgerText(script, at(script, 1)) }),
    "entry-reordered",
    "entry-twice",
    "ledger-replaced",
  ],
  "an entry that names the key and was never signed by it": [
    (script) => {
      const decision = { ...decisionOn(NEW, addEvent(script)), chain: { sequence: 5, recordedOn: DAY } };
      push(
        script,
        decision,
        altered(entryText(decision, script.privateKey), (one) => ({ ...one, decidedOn: DAY })),
      );
    },
    "entry-forged",
    "ledger-replaced",
  ],
  "the hash of another platform's file": [
    (script) => {
      const wrong = decisionOn(NEW, addEvent(script));
      record(script, { ...wrong, decidedOn: DAY, files: [{ path: platformPath(1), sha256: sha256(platformText(1, RECOGNISED)) }] });
    },
    "entry-hash",
  ],
  "votes that do not give what the entry says": [
    (script) => record(script, { ...decisionOn(NEW, addEvent(script)), decidedOn: DAY, approvals: ["BSD", "BĐX", "BCP"] }),
    "entry-votes",
  ],
  "a key that is no longer valid": [(script) => settings(script, settingsText(script.publicKey, ", to: 2025-03-08")), "entry-key-time"],
  "an entry by a key that was taken out of the settings before": [
    (script) => {
      settings(script, settingsText(makeKeys().publicKey));
      put(script.root, "main", "2026-02-01", { [platformPath(NEW)]: platformText(NEW) });
      const commit = put(script.root, "main", "2026-02-01", { [platformPath(NEW)]: platformText(NEW, RECOGNISED) });
      record(script, { ...decisionOn(NEW, commit), decidedOn: "2026-02-01" });
    },
    "entry-key-time",
  ],
  "an entry without a signature, once all keys are taken out of the settings": [
    (script) => {
      settings(script, settingsText(undefined));
      const tip = gitIn(script.root)("rev-parse", "decisions").trim();
      const previous = sha256(ledgerText(script, at(script, 3)));
      const decision = { ...decisionOn(NEW, addEvent(script)), chain: { sequence: 5, recordedOn: DAY, previous, tip } };
      push(script, decision, entryText(decision));
    },
    "entry-unsigned",
  ],
  "an entry by a key that only the proposal names, which was never on main": [
    (script) => {
      const other = makeKeys();
      put(script.root, "de-xuat", DAY, { [SETTINGS]: settingsText(other.publicKey) }, true);
      const decision = { ...decisionOn(NEW, addEvent(script)), chain: { sequence: 5, recordedOn: DAY } };
      push(script, decision, entryText(decision, other.privateKey));
    },
    "entry-forged",
    "ledger-replaced",
  ],
  "an older state of the branch": [() => ["--ledger", "refs/heads/decisions~1"], "ledger-replaced", "event-unrecorded"],
};

describe("each kind of tampering is named", () => {
  const isNamed = async (_: string, [work, ...rules]: Tampered[string]) => {
    const { code, rules: told, stdout } = await verified(signed, work);
    expect(told.sort(), stdout).toEqual([...rules].sort());
    expect(code).toBe(1);
  };
  const isDaily = ([name]: readonly [string, unknown]) => DAILY.includes(name);
  test.each(Object.entries(TAMPERED).filter(isDaily))("%s", isNamed);
  test.each(Object.entries(TAMPERED).filter((one) => !isDaily(one)))("%s", { tags: ["release"] }, isNamed);
  test.each(Object.entries(VARIANTS))("%s", { tags: ["release"] }, isNamed);
});

describe("a ledger without keys", () => {
  test("it says so", async () => {
    const { code, stderr } = await verified(unsigned, () => {});
    expect([code, stderr.split("\n")[0]]).toEqual([0, "Sổ có 3 biên bản biểu quyết, chưa ký; 3 sự kiện cần biểu quyết trên nhánh chính."]);
  });
  test("an entry changed: the next one names another", { tags: ["release"] }, async () => {
    const work: Work = (script) =>
      rebuild(
        script,
        files(script).map(([path, text], index) => [path, index === 0 ? altered(text, (one) => ({ ...one, proposer: "BCP" })) : text]),
      );
    expect((await verified(unsigned, work)).rules).toContain("entry-changed");
  });
  test("signed since main names a key, from whenever that is: what was there stays; what comes after the first signed one does not", {
    tags: ["release"],
  }, async () => {
    const isSignedToday = (...signs: boolean[]) => {
      const work: Work = (script) => {
        signs.forEach((isSigned, index) => {
          const [id, first] = [NEW + index, index === 0];
          put(script.root, "main", DAY, { [platformPath(id)]: platformText(id) });
          const commit = put(script.root, "main", DAY, { [platformPath(id)]: platformText(id, RECOGNISED) });
          record({ ...script, privateKey: isSigned ? script.privateKey : "" }, { ...decisionOn(id, commit), decidedOn: DAY });
          if (first) settings(script, settingsText(script.publicKey));
        });
      };
      return verified({ ...unsigned, privateKey: signed.privateKey, publicKey: signed.publicKey }, work);
    };
    expect(await isSignedToday(false, true)).toMatchObject({ code: 0, stdout: "" });
    expect((await isSignedToday(false, true, false)).rules).toContain("entry-unsigned");
  });
});

/** What is to be looked into, and takes nothing from the proof. */
const WARNED: Tampered = {
  "a commit of main that says 2099, and an entry of what came after it, by a key that has an end since": [
    (script) => {
      put(script.root, "main", "2099-01-01", { "README.md": "x" });
      record(script, { ...decisionOn(NEW, addEvent(script)), decidedOn: DAY });
      settings(script, settingsText(script.publicKey, `, to: ${DAY} }, { publicKey: ${makeKeys().publicKey}, from: ${DAY}`));
    },
    "commit-ahead",
  ],
  "a file on the ledger's branch that is none of it": [
    ({ root }) => put(root, "decisions", DAY, { "README.md": "x", "other/x.json": "{}" }),
    "ledger-strange",
    "ledger-strange",
  ],
};
test.each(Object.entries(WARNED))("named as a warning: %s", { tags: ["release"] }, async (_, [work, ...rules]) => {
  const { code, rules: told, stdout, stderr } = await verified(signed, work);
  expect(told.sort(), stdout).toEqual([...rules].sort());
  expect([code, stderr]).toEqual([0, expect.stringContaining("sổ nguyên vẹn")]);
});

test("entries of what came without votes are counted; where no event needs one, nothing more is said", { tags: ["release"] }, async () => {
  const { stderr } = await verified(unsigned, (script) => {
    const none = { approvals: [], recused: [], votes: [], reached: false, kept: false };
    record(script, { ...decisionOn(NEW, addEvent(script)), ...none, decidedOn: DAY });
  });
  expect(stderr).toMatch(/^Sổ có 4 biên bản biểu quyết, chưa ký, 1 ghi là chưa đủ phiếu; /);
  const later = "catalogueSince: 2027-01-01\n";
  const empty = await verified(unsigned, (script) => {
    gitIn(script.root)("branch", "-D", "decisions");
    settings(script, settingsText(undefined).replace(/^catalogueSince: .*\n/m, later));
  });
  expect(empty.stderr).not.toContain("Mọi sự kiện có biên bản");
});

test("an event that waits for its entry may be let pass; nothing else may", { tags: ["release"] }, async () => {
  const pass = (work: Work) =>
    verified(signed, (script) => {
      work(script);
      return ["--allow-missing"];
    });
  expect(await pass((script) => addEvent(script))).toMatchObject({
    code: 0,
    stdout: "",
    stderr: expect.stringContaining("1 sự kiện chưa có"),
  });
  expect(await pass(TAMPERED["an entry removed"]?.[0] as Work)).toMatchObject({ code: 1 });
});

test("a catalogue that keeps no ledger: one sentence, no alarm; one that has no history is not said to be proved", async () => {
  const root = rootOf();
  expect(await catalogue(["verify", "--data", root])).toMatchObject({
    code: 0,
    stdout: "",
    stderr: expect.stringMatching(/^Trang này không dùng sổ/),
  });
  writeFileSync(join(root, SETTINGS), settingsText(undefined));
  expect(await catalogue(["verify", "--data", root])).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/^Chưa kiểm chứng được gì: thư mục dữ liệu không ở đầu/),
  });
});

test("keys are made and rotated by one command, which keeps the settings as they are written", async () => {
  const root = rootOf();
  const before = readFileSync(join(root, SETTINGS), "utf8");
  const keys = (...more: string[]) => catalogue(["github", "keys", "--data", root, ...more]);
  const first = await keys("--today", "2026-01-01");
  expect(readFileSync(join(root, SETTINGS), "utf8")).toBe(
    `${before}signingKeys:\n  - { publicKey: ${publicKeyOf(first.stdout.trim())}, from: 2026-01-01 }\n`,
  );
  expect(await keys("--today", "2026-06-01")).toMatchObject({ code: 2, stdout: "" });
  const second = await keys("--rotate", "--today", "2026-06-01");
  const [old, now] = [first, second].map(({ stdout }) => publicKeyOf(stdout.trim()));
  expect(readFileSync(join(root, SETTINGS), "utf8")).toBe(
    `${before}signingKeys:\n  - { publicKey: ${old}, from: 2026-01-01, to: 2026-06-15 }\n  - { publicKey: ${now}, from: 2026-06-01 }\n`,
  );
  expect((await catalogue(["check", "--data", root])).stdout).not.toContain("settings.yml");
});

test("what the settings gave to the agencies is asked of history, where they give them something", { tags: ["release"] }, () => {
  const copy = copyOf(signed);
  const given = () => {
    const data = settingsIn(readSettings(copy.root));
    const records = { settings: { data }, platforms: new Map() } as unknown as Parameters<typeof decidedPast>[1];
    return decidedPast({ root: copy.root, timeZone: ZONE, today: DAY }, records, []).given?.get(`nen-tang-${NEW}`);
  };
  const delisted =
    "  - { date: 2025-03-09, type: delisted, reason: { vi: Thử, en: Test }, document: { number: 1/QĐ-BMT, date: 2025-03-09 } }\n";
  settings(copy, `${settingsText(copy.publicKey)}decisions: { by: { delisted: council } }\n`);
  addEvent(copy, delisted);
  expect([...(given() ?? [])]).toEqual(["delisted 2025-03-09"]);
  settings(copy, settingsText(copy.publicKey));
  expect(given()).toBeUndefined();
});

test("a folder of the ledger's name beside the data is a problem, and is not read", async () => {
  const root = rootOf();
  mkdirSync(join(root, "decisions/to-chim"), { recursive: true });
  expect(await catalogue(["check", "--data", root])).toMatchObject({ code: 1, stdout: expect.stringContaining("[ledger-folder]") });
  expect(readLedger(root, []).ledger.decisions).toEqual([]);
});

test("300 commits with 40 decisions: seconds", { tags: ["release"] }, async () => {
  const many = ledgerScript(join(parent, "many"), { decisions: 40, between: 6 });
  const started = process.hrtime.bigint();
  expect(await verified(many, () => {})).toMatchObject({ code: 0, stdout: "" });
  expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(5);
});
