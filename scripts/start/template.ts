/** The templates of `catalogue init`: folders that lie over one another, the upper with only what differs. Read from the package. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { pathOf } from "../records/paths.ts";
import { readYaml } from "../records/read-yaml.ts";
import { isLang, type Lang } from "../text/languages.ts";

/** What can be chosen; the other folders lie below these. */
export const TEMPLATES = ["vn-ministry", "vn-province", "plain"] as const;
export type TemplateName = (typeof TEMPLATES)[number];

export interface Template {
  /** Texts by their paths, sorted, with places to fill (fill.ts). */
  readonly files: ReadonlyMap<string, string>;
  /** The languages that its texts are in, the main one first. */
  readonly languages: readonly Lang[];
  /** What is taken where nothing is said; the names of what is asked. */
  readonly answers: Readonly<Record<string, string>>;
  /** The kinds of agencies in its settings, and the one that an agency of a name is: the last, unless the template knows the name. */
  readonly agencyKinds: readonly string[];
  readonly kindOfName: (name: string) => string;
}

interface About {
  /** The template below. */
  readonly over?: string;
  readonly answers?: Template["answers"];
  /** The kinds of agencies by what their names begin with. */
  readonly kindsByName?: Readonly<Record<string, string>>;
  /** What stands where a file below has a line with its name alone. */
  readonly lines?: Readonly<Record<string, string>>;
}

/** Says of itself, and is not copied. */
const ABOUT = "template.yml";
const LINE = /^@@(\w+)@@\n/gm;
/** npm does not pack a file of its proper name. */
const RENAMED: Readonly<Record<string, string>> = { gitignore: ".gitignore" };

/** @param folder that of all templates */
export function readTemplate(folder: string, name: string): Template {
  const own = filesIn(join(folder, name));
  const about = (own.has(ABOUT) ? dataOf(own.get(ABOUT) ?? "") : {}) as About;
  own.delete(ABOUT);
  const below = about.over === undefined ? { files: new Map(), languages: [], answers: {} } : readTemplate(folder, about.over);
  const { lines = {} } = about;
  const lower = [...below.files].map(
    ([path, text]) => [path, text.replace(LINE, (line: string, name: string) => lines[name] ?? line)] as const,
  );
  const files = new Map([...new Map([...lower, ...own])].sort(([a], [b]) => (a < b ? -1 : 1)));
  // The settings of a template are no YAML while their places are not filled.
  const listed = /^languages: \[(.*)\]$/m.exec(files.get(pathOf("settings")) ?? "")?.[1] ?? "";
  const languages = listed
    .split(",")
    .map((one) => one.trim())
    .filter(isLang);
  const agencyKinds = kindsIn(files.get(pathOf("settings")) ?? "");
  const kindOfName = (agency: string) =>
    Object.entries(about.kindsByName ?? {}).find(([, beginning]) => new RegExp(`^(?:${beginning})`, "u").test(agency))?.[0] ??
    agencyKinds.at(-1) ??
    "";
  const answers: Record<string, string> = { ...below.answers, ...about.answers };
  if (answers.agencyName !== undefined) answers.agencyKind = kindOfName(answers.agencyName);
  return { files, languages, answers, agencyKinds, kindOfName };
}

/** Its settings are no YAML yet: the ids that stand below the key. */
const kindsIn = (settings: string): string[] =>
  [...(/^ {2}agencyKinds:\n((?: {4}- .*\n)+)/m.exec(settings)?.[1] ?? "").matchAll(/\{ id: ([a-z-]+),/g)].map(([, id = ""]) => id);

function dataOf(text: string): unknown {
  const yaml = readYaml(text);
  if ("problem" in yaml) throw new Error(`${ABOUT}: ${yaml.problem.detail}`);
  return yaml.data;
}

function filesIn(folder: string): Map<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map(({ parentPath, name }) => join(parentPath, name));
  const pathOf = (path: string) =>
    path
      .slice(folder.length + 1)
      .split(sep)
      .join("/");
  return new Map(paths.map((path) => [RENAMED[pathOf(path)] ?? pathOf(path), readFileSync(path, "utf8")]));
}
