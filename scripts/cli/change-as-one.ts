/**
 * Many files of the data changed as one: what comes of it must pass `check`, is shown in the sentences of its history, and is
 * written whole or not at all; then it is said how to send it.
 */
import { deriveCatalogue } from "../catalogue/derive.ts";
import { checkFiles } from "../check/check.ts";
import { compareCatalogues } from "../history/changes/changes.ts";
import type { Changes, Files } from "../records/edit-record.ts";
import { readRoot } from "../records/load.ts";
import type { RawFile } from "../records/parse.ts";
import { DATA_FOLDERS } from "../records/paths.ts";
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
  const { reasons, changes, ...proposed } = propose(textsIn(files), before);
  if (reasons.length === 0 && changes.size === 0) {
    shell.stderr.write(`${say.same}\n`);
    return 0;
  }
  const { problems, records: after } = checkFiles(changed(files, changes), { today, base: before });
  const errors = problems.filter(({ level }) => level === "error");
  if (reasons.length + errors.length > 0) {
    for (const one of reasons) shell.stderr.write(`${logLine(one[lang])}\n`);
    shell.stderr.write(`${problemsText(errors, lang)}${say.refused(reasons.length + errors.length)}\n`);
    return 1;
  }
  const [was, is] = [deriveCatalogue(before, today), deriveCatalogue(after, today)];
  if (was && is) shell.stdout.write(impactText(compareCatalogues(was, is), lang));
  if (call.values.dry !== true) for (const [path, text] of changes) putText(root, path, text);
  const asks = asksText({ base: before, head: after, paths: [...changes.keys()], today }, lang);
  shell.stderr.write(asks + told({ ...proposed, count: changes.size }, call));
  return 0;
}

/** The files as they will be. */
function changed(files: readonly RawFile[], changes: Changes): RawFile[] {
  return files.map((file) => {
    const text = changes.get(file.path);
    return text === undefined ? file : { ...file, bytes: new TextEncoder().encode(text) };
  });
}

/** What is left to people, and how they send it. */
function told(
  { notes, branch, message, count }: Omit<Proposed, "reasons" | "changes"> & { count: number },
  { lang, values }: Call,
): string {
  const say = successionWords[lang];
  const commands = [
    `git switch -c ${branch}`,
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
