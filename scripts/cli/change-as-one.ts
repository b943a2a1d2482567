/**
 * Many files of the data changed as one: what comes of it must pass `check`, is shown in the sentences of its history, and is
 * written whole or not at all; then it is said how to send it.
 */
import { renameSync } from "node:fs";
import { join } from "node:path";
import { deriveCatalogue } from "../catalogue/derive.ts";
import { checkFiles } from "../check/check.ts";
import { branchAt } from "../git/place.ts";
import { compareCatalogues } from "../history/changes/changes.ts";
import type { Changes, Files } from "../records/edit-record.ts";
import { platformFolder } from "../records/folders.ts";
import { readRoot } from "../records/load.ts";
import type { RawFile } from "../records/parse.ts";
import { DATA_FOLDERS, pathOf } from "../records/paths.ts";
import type { Records } from "../records/records.ts";
import { impactText } from "../report/impact.ts";
import { problemsText } from "../report/problems.ts";
import type { Bilingual } from "../text/bilingual.ts";
import { logLine } from "../text/untrusted.ts";
import { successionWords } from "../words/words.ts";
import { asksText } from "./check-asks.ts";
import type { Call } from "./command.ts";
import { putText, textsIn } from "./texts.ts";

interface Proposed {
  /** Why it can not be, beside what `check` finds of it. */
  readonly reasons: readonly Bilingual[];
  readonly changes: Changes;
  /** Ids between which the folder of a platform is moved, with all that lies in it. */
  readonly moved?: { readonly from: string; readonly to: string };
  /** What people have to do beside it. */
  readonly notes: readonly Bilingual[];
  readonly branch: string;
  readonly message: string;
}

/** Makes the change that is proposed for the files as they are. @returns the exit code */
export function changeAsOne(call: Call, propose: (files: Files, records: Records) => Proposed): number {
  const { root, today, shell, lang } = call;
  const say = successionWords[lang];
  const files = readRoot(root);
  const before = checkFiles(files, { today }).records;
  const { reasons, changes, moved, ...proposed } = propose(textsIn(files), before);
  const placeOf = placesBy(moved);
  if (reasons.length === 0 && changes.size === 0) {
    shell.stderr.write(`${say.same}\n`);
    return 0;
  }
  const { problems, records: after } = checkFiles(changed(files, changes, placeOf), { today, base: before });
  const errors = problems.filter(({ level }) => level === "error");
  if (reasons.length + errors.length > 0) {
    for (const one of reasons) shell.stderr.write(`${logLine(one[lang])}\n`);
    shell.stderr.write(`${problemsText(errors, lang)}${say.refused(reasons.length + errors.length)}\n`);
    return 1;
  }
  const [was, is] = [deriveCatalogue(before, today), deriveCatalogue(after, today)];
  if (was && is) shell.stdout.write(impactText(compareCatalogues(was, is), lang));
  if (call.values.dry !== true) {
    if (moved) renameSync(join(root, platformFolder(moved.from)), join(root, platformFolder(moved.to)));
    for (const [path, text] of changes) putText(root, placeOf(path), text);
  }
  const paths = [...changes.keys(), ...(moved ? [pathOf("platform", { id: moved.from })] : [])].map(placeOf);
  const asks = asksText({ base: before, head: after, paths, today }, lang);
  shell.stderr.write(asks + told({ ...proposed, count: changes.size }, call));
  return 0;
}

/** Where a file will stand. */
const placesBy =
  (moved: Proposed["moved"]) =>
  (path: string): string => {
    const folder = moved && `${platformFolder(moved.from)}/`;
    return folder && path.startsWith(folder) ? `${platformFolder(moved.to)}/${path.slice(folder.length)}` : path;
  };

/** The files as they will be. */
function changed(files: readonly RawFile[], changes: Changes, placeOf: (path: string) => string): RawFile[] {
  return files.map((file) => {
    const text = changes.get(file.path);
    return { ...file, path: placeOf(file.path), ...(text === undefined ? {} : { bytes: new TextEncoder().encode(text) }) };
  });
}

/** What is left to people, and how they send it. */
function told(
  { notes, branch, message, count }: Omit<Proposed, "reasons" | "changes" | "moved"> & { count: number },
  { root, lang, values }: Call,
): string {
  const say = successionWords[lang];
  const commands = [
    // Several decisions go into one change request.
    ...(branchAt(root) === branch ? [] : [`git switch -c ${branch}`]),
    `git add ${DATA_FOLDERS.join(" ")}`,
    `git commit -m '${message.replaceAll("'", "’")}'`,
    "git push -u origin HEAD",
  ];
  const lines = [
    ...notes.map((one) => one[lang]),
    ...(values.dry === true ? [say.dry] : [say.written(count), say.send, ...commands.map((one) => `  ${one}`)]),
  ];
  return lines.map((line) => `${logLine(line)}\n`).join("");
}
