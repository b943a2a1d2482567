/** `catalogue init [DIR] --template NAME`: a whole repository of data to begin with; nothing that is there is written over. */
import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { repositoryPlace } from "../git/place.ts";
import { aboutPackage } from "../package/about.ts";
import { PACKAGE } from "../package/package-folder.mjs";
import { pathOf } from "../records/paths.ts";
import { fillTemplate } from "../start/fill.ts";
import { changeLanguages } from "../start/languages.ts";
import { completePackage } from "../start/package-file.ts";
import { readTemplate, TEMPLATES, type TemplateName } from "../start/template.ts";
import type { Lang } from "../text/languages.ts";
import { Refusal } from "../text/refusal.ts";
import { startWords } from "../words/words.ts";
import type { Call, Command } from "./command.ts";
import { answersTo, INIT_OPTIONS, languagesWanted, withQuestions } from "./init-answers.ts";
import { choiceOption, UsageError } from "./options.ts";
import { readPackageFile } from "./package-json.ts";

export const init: Command = {
  options: { template: { type: "string" }, ...INIT_OPTIONS },
  positionals: { min: 0, max: 1 },
  run: async (call) => {
    const folder = resolve(call.shell.cwd, call.positionals[0] ?? ".");
    const say = startWords[call.lang];
    if (existsSync(join(folder, pathOf("settings")))) throw new UsageError(say.isCatalogue(call.positionals[0] ?? "."));
    await withQuestions(call, async (ask) => {
      const asked = await ask("template", choiceOption(call, "template", TEMPLATES, "plain"), (value) =>
        TEMPLATES.includes(value as TemplateName),
      );
      const template = readTemplate(join(PACKAGE, "scripts/templates"), asked);
      const { files, answers, languages: offered } = template;
      const langs = await languagesWanted(call, ask, offered);
      const known = { ...answers, ...(await answersTo(call, ask, folder, langs, template)), today: call.today };
      const filled = [...files].map(
        ([path, text]) => [path, fillTemplate(path, text, { ...known, package: aboutPackage().name })] as const,
      );
      writeFiles(call, folder, inLanguages(new Map(filled), offered, langs));
      if (call.values["agency-code"] === undefined && !call.shell.stdin?.isTTY)
        call.shell.stderr.write(`${say.codeTaken(String(answers.agencyCode))}\n`);
    });
    await runSetup(call, folder);
    call.shell.stderr.write(`${say.begun(typed(relative(call.shell.cwd, folder)))}\n`);
    return 0;
  },
};

/** The template in these languages alone. */
function inLanguages(files: ReadonlyMap<string, string>, offered: readonly Lang[], langs: readonly Lang[]): ReadonlyMap<string, string> {
  if (langs.join() === offered.join()) return files;
  const { changes } = changeLanguages(files, langs, langs);
  const changed = [...files].map(([path, text]) => [path, changes.has(path) ? changes.get(path) : text] as const);
  return new Map(changed.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
}

function writeFiles(call: Call, folder: string, files: ReadonlyMap<string, string>): void {
  // What can not be completed or written is said before anything is written.
  readPackageFile(join(folder, "package.json"));
  for (const path of files.keys()) tryFolders(folder, path);
  // Where the settings are there is a catalogue: they come last, so that what was broken off can be begun again.
  const last = pathOf("settings");
  const inOrder = [...files].sort(([one], [other]) => Number(one === last) - Number(other === last));
  const isOfGitHub = (path: string) => path.startsWith(".github/");
  for (const [path, text] of inOrder) if (!isOfGitHub(path)) putFile(call, folder, path, text);
  // GitHub looks for its own at the top of a repository; where that is shows once there is a package.json.
  const { top, prefix } = repositoryPlace(folder);
  const within = (text: string) =>
    prefix ? text.replace(/^( *directory: )\/$/m, (_, key) => key + JSON.stringify(`/${prefix.slice(0, -1)}`)) : text;
  for (const [path, text] of inOrder) if (isOfGitHub(path)) putFile(call, top, path, within(text));
}

function putFile({ shell, lang }: Call, folder: string, path: string, filled: string): void {
  const file = join(folder, path);
  const isPackage = path === "package.json";
  const before = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  // What npm has begun is completed: it may have been made by installing this program.
  const after = isPackage ? completePackage(filled, before, aboutPackage()) : filled;
  if (before !== undefined && !isPackage) shell.stderr.write(`${startWords[lang].kept(path)}\n`);
  else if (before !== after) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, after);
    shell.stdout.write(`${path}\n`);
    if (before !== undefined) shell.stderr.write(`${startWords[lang].completed(path)}\n`);
  }
}

/** Of the folders down to a file, those that are there: throws what writing into them would, and does nothing. */
function tryFolders(folder: string, path: string): void {
  const names = path.split("/").slice(0, -1);
  for (const place of [folder, ...names.map((_, index) => join(folder, ...names.slice(0, index + 1)))].filter(existsSync)) {
    mkdirSync(place, { recursive: true });
    accessSync(place, constants.W_OK);
  }
}

/** In a process of its own: the new catalogue decides the languages of what is made from it. */
async function runSetup({ shell, today }: Call, folder: string): Promise<void> {
  const argv = [join(PACKAGE, "scripts/cli/bin.mjs"), "github", "setup", "--data", folder, "--today", today];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, { env: { ...process.env } });
    shell.stdout.write(stdout);
    shell.stderr.write(stderr);
  } catch (error) {
    const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: string };
    if (code === 1) throw new Refusal(() => String(stderr).trim());
    if (code !== 2) throw error;
    throw new UsageError(String(stderr).trim());
  }
}

/** A folder as a shell is given it: quoted where it has a blank or another sign that a shell reads. */
const typed = (folder: string): string => (/^[\p{L}\p{M}\p{N}._/@+-]*$/u.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`);
