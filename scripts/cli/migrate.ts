/**
 * `catalogue migrate [--check]`: after a new version of the program, everything of a repository of data that follows it:
 * the files to its schemas, the calls of its workflows, and what is made from the data.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryPlace } from "../git/place.ts";
import { callAt, WORKFLOWS_FOLDER } from "../github/callers.ts";
import { aboutPackage } from "../package/about.ts";
import { brokenIn } from "../records/edit-record.ts";
import { pathOf } from "../records/paths.ts";
import { readYaml } from "../records/read-yaml.ts";
import { SCHEMA_VERSION, schemaVersionOf } from "../records/schema/version.ts";
import { migrateFiles } from "../start/migrate.ts";
import { STEPS } from "../start/steps.ts";
import { startWords } from "../words/words.ts";
import type { Call, Command } from "./command.ts";
import { forms, owners } from "./generated.ts";
import { UsageError } from "./options.ts";
import { putText, readTexts } from "./texts.ts";

export const migrate: Command = {
  options: { check: { type: "boolean" } },
  positionals: { min: 0, max: 0 },
  run: (call) => {
    const say = startWords[call.lang];
    const moved = [...moveData(call), ...moveCalls(call)];
    const isCheck = call.values.check === true;
    // What is made from the data can be made once the data is as this version reads it.
    const generated = isCheck && moved.length > 0 ? 0 : Math.max(owners(call), forms(call));
    if (moved.length + generated === 0) call.shell.stderr.write(`${say.upToDate(SCHEMA_VERSION, aboutPackage().version)}\n`);
    return isCheck && moved.length + generated > 0 ? 1 : 0;
  },
};

/** The files of the data. */
function moveData(call: Call): string[] {
  const { root, shell, lang } = call;
  const files = readTexts(root);
  const broken = brokenIn(files);
  // What the settings do not say, nothing may be made by; what no step can read would be left behind, at no version.
  if (broken.includes(pathOf("settings"))) throw new UsageError(startWords[lang].broken([pathOf("settings")]));
  const from = versionIn(files.get(pathOf("settings")));
  if (from > SCHEMA_VERSION) throw new UsageError(startWords[lang].tooNew(from, SCHEMA_VERSION));
  if (!Number.isInteger(from) || from < 0) throw new UsageError(startWords[lang].unknownVersion(String(from)));
  if (from < SCHEMA_VERSION && broken.length > 0) throw new UsageError(startWords[lang].broken(broken));
  const { changes, passed } = migrateFiles(files, from, SCHEMA_VERSION, STEPS);
  for (const version of passed) shell.stderr.write(`${startWords[lang].passed(version)}\n`);
  return put(call, root, [...changes]);
}

/** The calls of the program's workflows. */
function moveCalls(call: Call): string[] {
  const { top } = repositoryPlace(call.root);
  const folder = join(top, WORKFLOWS_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : [];
  const moved = names.flatMap((name) => {
    const before = readFileSync(join(folder, name), "utf8");
    const after = callAt(before, aboutPackage());
    return after === before ? [] : [[`${WORKFLOWS_FOLDER}/${name}`, after] as const];
  });
  return put(call, top, moved);
}

/** Writes what has changed, or with `--check` only says it; paths of the changes. */
function put({ shell, values, lang }: Call, folder: string, changes: readonly (readonly [string, string | undefined])[]): string[] {
  const say = startWords[lang];
  return changes.map(([path, after]) => {
    if (values.check === true) shell.stderr.write(`${say.toMigrate(path)}\n`);
    else putText(folder, path, after);
    shell.stdout.write(`${path}\n`);
    return path;
  });
}

/** What the settings say, whatever else of them can not be read by this version. */
function versionIn(settings = ""): number {
  const yaml = readYaml(settings);
  const data = "problem" in yaml ? undefined : (yaml.data as { schemaVersion?: unknown } | null);
  return schemaVersionOf(typeof data?.schemaVersion === "number" ? { schemaVersion: data.schemaVersion } : undefined);
}
