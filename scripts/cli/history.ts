/**
 * The history of the data for a build, out of Git's own log, kept in `.cache/` beside the data for the next build of the
 * same commit by the same code. A kept file that is not whole, or of anything else, is as good as none.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findLog, type LogPlace, readLog } from "../git/git-log.ts";
import { type History, historyOf } from "../history/history.ts";
import { programKey } from "../package/program-key.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call } from "./command.ts";

/** Undefined where the data root is not the top of a Git repository, or its log can not be read; says so. */
export function readHistory({ root, shell, lang, timeZone }: Pick<Call, "root" | "shell" | "lang" | "timeZone">): History | undefined {
  const place = findLog(root);
  if (!place) return undefined;
  try {
    const history = historyAt(place, timeZone.id);
    if (history.shallow) shell.stderr.write(`${cliWords[lang].shallow}\n`);
    return history;
  } catch (error) {
    shell.stderr.write(`${cliWords[lang].noHistory((error as Error).message)}\n`);
    return undefined;
  }
}

function historyAt(place: LogPlace, zone: string): History {
  const file = join(place.folder, ".cache/history.json");
  const key = createHash("sha256")
    .update(JSON.stringify([programKey(), place.head, place.boundaries, zone]))
    .digest("hex");
  const kept = readKept(file, key);
  if (kept) return kept;
  const history = historyOf(readLog(place, zone), place.boundaries.length > 0);
  keep(file, key, history);
  return history;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** First line: key and digest of the rest; then the history as JSON. */
function readKept(file: string, key: string): History | undefined {
  try {
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const history = text.slice(end + 1);
    return text.slice(0, end) === `${key} ${digest(history)}` ? (JSON.parse(history) as History) : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that can not be written to is no reason to fail. */
function keep(file: string, key: string, history: History): void {
  try {
    const text = JSON.stringify(history);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(join(dirname(file), ".gitignore"), "*\n");
    writeFileSync(`${file}.new`, `${key} ${digest(text)}\n${text}`);
    renameSync(`${file}.new`, file);
  } catch {}
}
