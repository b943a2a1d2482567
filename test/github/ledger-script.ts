/** A repository with a ledger, made by `git fast-import`: platforms recognised on main, each with its entry, signed or not. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entryPath, entryText } from "../../scripts/ledger/entry.ts";
import { makeKeys, sha256 } from "../../scripts/ledger/envelope.ts";
import type { Decision } from "../../scripts/records/schema/decision.ts";
import { addDays } from "../../scripts/text/dates.ts";
import { BASE } from "../overlay.ts";
import { gitIn } from "./history-script.ts";

export const SETTINGS = "platforms/_registers/settings.yml";
export const START = "2025-02-01";

export interface LedgerScript {
  readonly root: string;
  readonly privateKey: string;
  readonly publicKey: string;
  /** In the order of the ledger. */
  readonly decisions: Decision[];
}

interface ScriptOptions {
  readonly decisions: number;
  /** Commits of main between two decisions. */
  readonly between?: number;
  readonly isSigned?: boolean;
}

/** A commit on a branch; a text of null takes the file away. */
export function put(root: string, branch: string, day: string, files: Readonly<Record<string, string | null>>, isNew = false): string {
  const tip = isNew ? "" : `from refs/heads/${branch}^0\n`;
  gitIn(root, commitOf(branch, day, files, tip))("fast-import", "--quiet", "--force");
  return gitIn(root)("rev-parse", `refs/heads/${branch}`).trim();
}

function commitOf(branch: string, day: string, files: Readonly<Record<string, string | null>>, from: string): string {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const time = `${Date.parse(`${day}T03:00:00Z`) / 1000} +0000`;
  const changes = Object.entries(files).map(([path, text]) => (text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`));
  return `commit refs/heads/${branch}\ncommitter Bot <bot@example.org> ${time}\n${data(day)}${from}${changes.join("")}\n`;
}

export const platformPath = (index: number): string => `platforms/nen-tang-${index}/platform.md`;
export const RECOGNISED = "  - { date: 2025-03-01, type: recognised, document: { number: 1/QĐ-BMT, date: 2025-03-01 } }\n";
export const platformText = (index: number, events = ""): string =>
  `---\nname: { vi: Nền tảng ${index}, en: Platform ${index} }\nevents:\n  - { date: 2024-01-15, type: listed, document: { number: 1/QĐ-BMT, date: 2024-01-15 } }\n${events}sources:\n  - { title: Nguồn, url: https://example.vn/1 }\n---\nMô tả ${index}.\n`;

export const settingsText = (publicKey: string | undefined, more = ""): string =>
  `${readFileSync(join(BASE, SETTINGS), "utf8")}quorum: 2\n${publicKey ? `signingKeys: [ { publicKey: ${publicKey}, from: ${START}${more} } ]\n` : ""}`;

export const ledgerText = ({ privateKey }: Pick<LedgerScript, "privateKey">, decision: Decision): string =>
  entryText(decision, privateKey || undefined);

/** Day of the n-th decision. */
const dayOf = (index: number): string => addDays("2025-03-01", index * 2);

export function ledgerScript(root: string, { decisions, between = 0, isSigned = true }: ScriptOptions): LedgerScript {
  mkdirSync(root, { recursive: true });
  // Without the hooks of a template, which each copy would carry.
  gitIn(root)("init", "-q", "--template=", "-b", "main");
  const keys = makeKeys();
  const all = Array.from({ length: decisions }, (_, index) => index + 1);
  const base = Object.fromEntries(all.map((index) => [platformPath(index), platformText(index)]));
  const stream = [commitOf("main", START, { ...base, [SETTINGS]: settingsText(isSigned ? keys.publicKey : undefined) }, "")];
  for (const index of all) {
    for (let more = 0; more < between; more++) stream.push(commitOf("main", dayOf(index), { "README.md": `${index} ${more}` }, ""));
    stream.push(commitOf("main", dayOf(index), { [platformPath(index)]: platformText(index, RECOGNISED) }, ""));
  }
  gitIn(root, stream.join(""))("fast-import", "--quiet");
  gitIn(root)("reset", "-q", "--hard");
  const commits = gitIn(root)("rev-list", "--reverse", "main", "--", ...all.map(platformPath))
    .trim()
    .split("\n");
  const script = { root, ...keys, privateKey: isSigned ? keys.privateKey : "", decisions: [] as Decision[] };
  for (const index of all) record(script, decisionOn(index, commits[index] ?? ""));
  return script;
}

export function decisionOn(index: number, commit: string): Decision {
  return {
    platform: `nen-tang-${index}`,
    pull: index,
    events: [{ type: "recognised", date: "2025-03-01" }],
    decidedOn: dayOf(index),
    commit,
    head: commit,
    files: [{ path: platformPath(index), sha256: sha256(platformText(index, RECOGNISED)), before: sha256(platformText(index)) }],
    recused: ["BMT"],
    approvals: ["BSD", "BĐX"],
    objections: [],
    votes: [
      { agency: "BMT", vote: "approval", state: "recused", reviews: [10 * index] },
      { agency: "BSD", vote: "approval", state: "counted", reviews: [10 * index + 1] },
      { agency: "BĐX", vote: "approval", state: "counted", reviews: [10 * index + 2] },
      { agency: "BCP", vote: "objection", state: "stale", reviews: [10 * index + 3] },
    ],
    quorum: 2,
    reached: true,
    policy: { deciders: ["council"] },
    kept: true,
  };
}

/** Adds an entry as the bot does: onto the tip, naming the one before. */
export function record(script: LedgerScript, decision: Decision): void {
  const last = script.decisions.at(-1);
  const git = gitIn(script.root);
  const tip = last && git("rev-parse", "refs/heads/decisions").trim();
  const chain = {
    sequence: script.decisions.length + 1,
    ...(last ? { previous: sha256(git("show", `decisions:${entryPath(last)}`)) } : {}),
    recordedOn: decision.decidedOn,
    ...(tip ? { tip } : {}),
  };
  const entry = { ...decision, chain };
  put(script.root, "decisions", entry.decidedOn, { [entryPath(entry)]: ledgerText(script, entry) }, !last);
  script.decisions.push(entry);
}

/** Puts the whole branch together anew. */
export function rebuild(script: LedgerScript, entries: readonly (readonly [string, string])[]): void {
  const stream = entries.map(([path, text]) => commitOf("decisions", "2026-01-01", { [path]: text }, ""));
  gitIn(script.root, stream.join(""))("fast-import", "--quiet", "--force");
}
