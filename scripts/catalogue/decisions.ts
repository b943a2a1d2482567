/** The ledger of council decisions: reading it, writing one entry, and whether what was judged still stands. */

import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import type { Problem } from "../problems/problem.ts";
import type { RawFile } from "../records/parse.ts";
import { pathOf } from "../records/paths.ts";
import type { Decision } from "../records/schema/decision.ts";
import { validate } from "../records/validate.ts";
import { compareText } from "../text/text.ts";

/** Far above any entry: one is about a kilobyte. */
const SIZE_LIMIT = 64 << 10;

export interface Ledger {
  /** Newest first. */
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/** An entry with what became of the files it judged. */
export interface DecisionEntry extends Decision {
  /** Paths of judged files that are not, byte for byte, what they were. */
  readonly changed: readonly string[];
}

/** Where an entry stands in the ledger. */
export const decisionPath = ({ platform, pull }: Pick<Decision, "platform" | "pull">): string => pathOf("decision", { id: platform, pull });

/** What the bot writes: the same decision is always the same bytes. */
export const decisionText = (decision: Decision): string => `${JSON.stringify(decision, null, 2)}\n`;

/** Reads the ledger; an entry with a problem is left out and reported. */
export function parseDecisions(files: readonly RawFile[]): Ledger {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const read = parseDecision(file);
    if ("diagnostics" in read) problems.push(...read.diagnostics.map((found) => problemOf(file.path, found)));
    else decisions.push(read.decision);
  }
  decisions.sort((a, b) => compareText(b.decidedOn, a.decidedOn) || b.pull - a.pull);
  return { decisions, problems };
}

function parseDecision({ path, bytes, symlink, mode, size }: RawFile): { decision: Decision } | { diagnostics: Diagnostic[] } {
  const length = size ?? bytes.length;
  if (symlink || mode) return { diagnostics: [diagnostic("file-mode", { mode: mode ?? "120000" })] };
  if (length > SIZE_LIMIT) return { diagnostics: [diagnostic("file-size", { bytes: length, limit: SIZE_LIMIT })] };
  const data = parseJson(bytes);
  if (data === undefined) return { diagnostics: [diagnostic("decision-unreadable", undefined)] };
  const diagnostics = validate("decision", data);
  if (diagnostics.length > 0) return { diagnostics };
  const decision = data as Decision;
  return decisionPath(decision) === path
    ? { decision }
    : { diagnostics: [diagnostic("decision-misplaced", { path: decisionPath(decision) })] };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const problemOf = (path: string, { rule, message, fix }: Diagnostic): Problem => ({
  level: "error",
  rule,
  path,
  line: 1,
  column: 1,
  message,
  ...(fix ? { fix } : {}),
});

/**
 * The decisions of one platform beside its files as they are now.
 * @param digests SHA-256 in hex of the present files, by path; the core can not hash
 */
export function decisionsOf(platform: string, { decisions }: Ledger, digests: ReadonlyMap<string, string>): DecisionEntry[] {
  return decisions
    .filter((decision) => decision.platform === platform)
    .map((decision) => ({
      ...decision,
      changed: decision.files.flatMap(({ path, sha256 }) => (digests.get(path) === sha256 ? [] : [path])),
    }));
}
