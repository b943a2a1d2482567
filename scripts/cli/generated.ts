/** `catalogue github owners|forms [--check]`, `setup`: files that are made from the data, written or only compared. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Checked } from "../check/check.ts";
import { type RepositoryPlace, repositoryPlace } from "../git/place.ts";
import { CALLED, callerOf, WORKFLOWS_FOLDER } from "../github/callers.ts";
import { codeowners } from "../github/codeowners.ts";
import { FORMS_FOLDER, isMadeForm, issueForms } from "../github/issue-forms.ts";
import { RULESETS, RULESETS_FOLDER, rulesetOf } from "../github/rulesets.ts";
import { labelsFile, pullTemplateFile } from "../github/written-files.ts";
import { aboutPackage } from "../package/about.ts";
import { PACKAGE } from "../package/package-folder.mjs";
import { pathOf } from "../records/paths.ts";
import { cliWords } from "../words/cli-words.ts";
import { startWords } from "../words/words.ts";
import type { Call } from "./command.ts";
import { checkAll } from "./data.ts";
import { UsageError } from "./options.ts";
import { editorSchemaFiles } from "./schema-files.ts";

interface Generated {
  /** From the folder it is written in. */
  readonly path: string;
  readonly text: string;
}

/** Nothing is made by settings that can not be read: it would be another catalogue's, in another language. @throws UsageError */
function decided(call: Call): Checked {
  const checked = checkAll(call);
  if (checked.undecided) throw new UsageError(startWords[call.lang].broken([pathOf("settings")]));
  return checked;
}

/** CODEOWNERS, from the registers. */
export const owners = (call: Call): number => {
  const place = repositoryPlace(call.root);
  return putInPlace(call, place.top, "owners", [ownersFile(decided(call), place, call)]);
};

/** What is made from the schemas and words: issue forms and labels, and the copies that editors use. */
export const forms = (call: Call): number => {
  const { top } = repositoryPlace(call.root);
  const made = formFiles(decided(call));
  const code = putInPlace(call, top, "forms", made);
  return Math.max(code, removeForms(call, top, made), putInPlace(call, call.root, "forms", editorSchemaFiles(call.root)));
};

/** Files that are there, and otherwise than they would be made. */
const staleIn = (folder: string, files: readonly Generated[]): string[] =>
  files.flatMap(({ path, text }) => {
    const file = join(folder, path);
    return existsSync(file) && readFileSync(file, "utf8") !== text ? [path] : [];
  });

/** Forms that were made and are no more, as of a field that is not used. */
function leftForms(top: string, made: readonly Generated[]): string[] {
  const folder = join(top, FORMS_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .map((name) => `${FORMS_FOLDER}/${name}`)
    .filter((path) => !made.some((one) => one.path === path) && isMadeForm(readFileSync(join(top, path), "utf8")));
}

/** Takes them away; with `--check` says them. Exit code. */
function removeForms({ values, shell, lang }: Call, top: string, made: readonly Generated[]): number {
  const old = leftForms(top, made);
  for (const path of old) {
    if (values.check === true) shell.stderr.write(`${cliWords[lang].stale(path, "forms")}\n`);
    else {
      rmSync(join(top, path));
      shell.stderr.write(`${cliWords[lang].removed(path)}\n`);
    }
  }
  return values.check === true && old.length > 0 ? 1 : 0;
}

/** All that GitHub needs beside the data, where it is not there yet: nothing is written over. */
export const setup = (call: Call): number => {
  const place = repositoryPlace(call.root);
  const made = setupFiles(decided(call), call, place);
  putMissing(call, place.top, made);
  removeForms(call, place.top, made);
  putMissing(call, call.root, editorSchemaFiles(call.root));
  return 0;
};

/** Paths of what `setup` would write, whether CODEOWNERS is what the registers say, and what else speaks of earlier settings. */
export function missingFiles(
  call: Call,
  checked: Checked,
): { readonly missing: string[]; readonly ownersStale: boolean; readonly stale: string[] } {
  const place = repositoryPlace(call.root);
  const [owners, ...others] = setupFiles(checked, call, place);
  const isThere = ({ path }: Generated) => existsSync(join(place.top, path));
  const isStale = owners && isThere(owners) && readFileSync(join(place.top, owners.path), "utf8") !== owners.text;
  return {
    missing: [...(owners ? [owners] : []), ...others].flatMap((file) => (isThere(file) ? [] : file.path)),
    ownersStale: isStale === true,
    stale: [
      ...staleIn(place.top, formFiles(checked)),
      ...leftForms(place.top, formFiles(checked)),
      ...staleIn(call.root, editorSchemaFiles(call.root)),
    ],
  };
}

/** CODEOWNERS first. */
function setupFiles(checked: Checked, call: Call, place: RepositoryPlace): Generated[] {
  const branch = checked.records.settings?.data.branch;
  return [ownersFile(checked, place, call), ...formFiles(checked), pullTemplateFile(), ...ownFiles(place, branch)];
}

const ownersFile = ({ records }: Checked, { prefix }: RepositoryPlace, { today }: Call): Generated => ({
  path: ".github/CODEOWNERS",
  text: codeowners(records, today, prefix),
});

const formFiles = ({ records }: Checked): Generated[] => [...issueForms(records), labelsFile()];

/** Made from the program's own. */
function ownFiles({ prefix }: RepositoryPlace, branch = "main"): Generated[] {
  const own = (path: string) => readFileSync(join(PACKAGE, path), "utf8");
  const caller = { ...aboutPackage(), folder: prefix.replace(/\/$/, "") || ".", branch };
  const workflows = CALLED.map((name) => `${WORKFLOWS_FOLDER}/${name}.yml`);
  const rulesets = RULESETS.map((name) => `${RULESETS_FOLDER}/${name}.json`);
  return [
    ...workflows.map((path) => ({ path, text: callerOf(own(path), caller) })),
    ...rulesets.map((path) => ({ path, text: rulesetOf(own(path)) })),
  ];
}

/** Exit code: with `--check` 1 when any is stale. */
function putInPlace({ values, shell, lang }: Call, folder: string, task: string, files: readonly Generated[]): number {
  const say = cliWords[lang];
  let isStale = false;
  for (const { path, text } of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) {
      shell.stderr.write(`${say.current(path)}\n`);
    } else if (values.check === true) {
      isStale = true;
      shell.stderr.write(`${say.stale(path, task)}\n`);
    } else {
      write(file, text);
      shell.stderr.write(`${say.written(path)}\n`);
    }
  }
  return isStale ? 1 : 0;
}

function putMissing({ shell, lang }: Call, folder: string, files: readonly Generated[]): void {
  const say = cliWords[lang];
  for (const { path, text } of files) {
    const file = join(folder, path);
    if (!existsSync(file)) {
      write(file, text);
      shell.stdout.write(`${path}\n`);
    } else if (readFileSync(file, "utf8") !== text) shell.stderr.write(`${say.exists(path)}\n`);
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
